"""What may be a marker at the start of a line, and what cannot be."""

import pytest

from asn_wfh.audit import Paper, PaperError
from asn_wfh.paper.items import list_items_from_markers_alone
from asn_wfh.paper.items.item_markers import format_marker, marker_at_line_start
from paper.printing import FOOT, HEAD, attempt


@pytest.mark.parametrize(
    ("line", "marker", "places"),
    [
        ("a. kerja", "a.", {"letter": 1}),
        (" - i) kerja", "i)", {"letter": 9, "roman": 1}),
        ("\u2022 **(c)** kerja", "(c)", {"letter": 3}),
        ("1\\. kerja", "1.", {"number": 1}),
        ("12.) kerja", "12.)", {"number": 12}),
        ("aa. kerja", "aa.", {"letter": 27}),
        ("bb. kerja", "bb.", {"letter": 54, "doubled": 28}),
        ("xlix. kerja", "xlix.", {"roman": 49}),
        ("IV. Kerja", "IV.", {"capital letter": 256, "capital roman": 4}),
        ("2.Kerja", "2.", {"number": 2}),
        ("KESATU : kerja", "KESATU", {"word": 1}),
        ("Kedua belas : kerja", "Kedua belas", {"word": 12}),
        ("KETIGAPULUH EMPAT\n: kerja", "KETIGAPULUH EMPAT", {"word": 34}),
        ("PERTAMA:", "PERTAMA", {"word": 1}),
    ],
)
def test_markers(line: str, marker: str, places: dict[str, int]) -> None:
    """A marker may stand behind a bullet and in emphasis, and for places in several lists."""
    read = marker_at_line_start(line, 0, len(line.split("\n", maxsplit=1)[0]))
    assert read is not None
    assert read.text == marker
    assert dict(read.places) == places


@pytest.mark.parametrize(
    "line",
    [
        *("10.00 WIB", "2026 tentang", "1234. Kerja", "a.n. Bupati", "dst. kerja", "0. kerja"),
        *("1 (satu) hari", "(satu) hari", "aA. kerja", "- 2 -", "e-kinerja", "iiii. kerja"),
        *("Kedua belah pihak", "KEDUANYA hadir", "Kesatuan : bangsa", "1.2.3 kerja", "a kerja", ""),
    ],
)
def test_no_markers(line: str) -> None:
    """Times, years, abbreviations, page numbers and words are text."""
    assert marker_at_line_start(line, 0, len(line)) is None


@pytest.mark.parametrize(
    ("place", "form", "marker"),
    [
        (("number", 7), "()", "(7)"),
        (("letter", 28), ".", "ab."),
        (("doubled", 29), ")", "cc)"),
        (("doubled", 53), ".", "aaa."),
        (("capital roman", 44), ".", "XLIV."),
        (("word", 10), ":", "KESEPULUH"),
        (("word", 11), ":", "KESEBELAS"),
        (("word", 19), ":", "KESEMBILAN BELAS"),
        (("word", 30), ":", "KETIGA PULUH"),
        (("word", 99), ":", "KESEMBILAN PULUH SEMBILAN"),
        (("word", 100), ":", "KESERATUS"),
    ],
)
def test_the_next_marker_is_said_as_it_is_printed(
    place: tuple[str, int], form: str, marker: str
) -> None:
    """A fault names the marker that was expected."""
    assert format_marker(*place, form) == marker


def read(body: str) -> list[str]:
    """The paths of a body between a sound head and a sound foot."""
    paper = attempt(HEAD + body + FOOT)
    assert isinstance(paper, Paper), str(paper)
    return [str(unit.path) for unit in paper.clauses]


@pytest.mark.parametrize(
    "body",
    [
        "1. Menyelam sejak pukul\n10. 00 WIB.\n2. Pulang.\n",
        "1. Menyelam sesuai angka 4 dan\n5. Kemudian pulang.\n2. Pulang.\n",
        "1. Menyelam di dermaga (lihat angka\n4) dengan tali.\n2. Pulang.\n",
        "1. Menyelam bersama\nH. Karang dari dermaga\nA. Yani.\n2. Pulang.\n",
        "1. Menyelam di laut yang dalam itu bersama juru mudi\na. n. Bupati.\n2. Pulang.\n",
        "1. Menyelam tiap masing-\n4. masing.\n2. Pulang.\n",
        "1. Menyelam bersama\nKEDUA regu.\n2. Pulang.\n",
        "1. Menyelam bersama\n\n- 2 -\n\n7.\n\nregu lain.\n2. Pulang.\n",
        "1. Menyelam dengan:\n- tali;\n- lampu.\n2. Pulang.\n",
        "1. Menyelam di dermaga (lihat gambar\n4) dengan tali.\n2. Pulang.\n",
        "1. Menyelam sesuai angka\n- 2. 10 orang pulang.\n",
        "1. Menyelam.\n2. 10 orang pulang.\n",
        "1. Menyelam.\n2.Pulang.\n",
        "1) Menyelam sesuai angka 2) Pulang ke dermaga.\n2) Pulang.\n",
        "1. Menyelam.\n2. Pulang dengan izin kepada: a. n. Bupati.\n",
        "1. Menyelam lalu berkata\nDemikian laut di sini.\n2. Pulang.\n",
        "1. Menyelam.\n\nSesudah itu makan.\n2. Pulang.\n",
    ],
)
def test_running_text_is_no_item(body: str) -> None:
    """A number or a letter at the start of a line that is not next in sequence stays text."""
    assert read(body) == ["1", "2"]


def test_lists_of_capitals_stand_below_headings_in_capitals() -> None:
    """`I. UMUM` may hold `A.`; a heading without a colon holds two items at least."""
    assert read("I. UMUM\nA. Menyelam.\nB. Pulang.\nII. PENUTUP\n1. Makan.\n2. Tidur.\n") == [
        *("i", "i.a", "i.b", "ii", "ii.1", "ii.2"),
    ]


def test_a_page_number_does_not_hide_a_colon() -> None:
    """A list begins behind the number of a page as it does without."""
    body = "1. Regu yang menyelam pada hari itu dari dermaga yang sama yaitu :\n\n- 2 -\n"
    assert read(body + "a. regu satu;\nb. regu dua.\n") == ["1", "1.a", "1.b"]


def test_too_many_ways_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A list that would be told apart later is refused where too many ways stand open."""
    letters = [f"{letter}. ikan karang arus;\n" for letter in "abcdefghijklmn"]
    body = "1. Ikan :\n" + "".join(letters[:9]).removesuffix(";\n") + " :\n" + "".join(letters)
    body += "j. ikan terakhir.\n"
    assert read(body)[-1] == "1.j"
    monkeypatch.setattr(list_items_from_markers_alone, "MAX_STATES", 1)
    error = attempt(HEAD + body + FOOT)
    assert isinstance(error, PaperError)
    assert [fault.code for fault in error.faults] == ["paper_ambiguous"]
