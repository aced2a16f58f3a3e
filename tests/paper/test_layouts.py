"""An outline that is printed in a layout of the ministries reads back as the same outline."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asn_wfh.audit import Paper, PaperError, read_paper
from asn_wfh.audit.draft.draft_skeleton_policy import draft_policy_text
from asn_wfh.law.clause import Clause
from asn_wfh.paper.text_without_marks_of_copying import text_without_marks_of_copying
from paper.layouts import (
    FOOT,
    HEAD,
    LAYOUTS,
    Part,
    chain,
    outlines,
    papers,
    printed_words,
    rows,
)
from paper.test_total import check_total


def read(text: str) -> Paper:
    """The paper of a text."""
    return read_paper(text, "karang.txt")


def paths(paper: Paper) -> list[str]:
    """The paths of the clauses in printed order."""
    return [str(unit.path) for unit in paper.clauses]


def check_outline(layout: str, parts: tuple[Part, ...], text: str) -> None:
    """A print gives back the outline, no character is lost, and no page becomes a figure."""
    paper = read(text)
    expected = list(rows(layout, parts))
    assert paths(paper) == [".".join(path) for _, path, _ in expected]
    assert "".join(paper.text_of_unit_with_marker(unit) for unit in paper.units) == paper.text
    assert paper.text == text_without_marks_of_copying(text)
    for unit, (_, _, part) in zip(paper.clauses, expected, strict=True):
        assert " ".join(paper.text_without_marker_and_page_numbers(unit).split()) == printed_words(
            part
        )
        assert (unit.kind == "chapeau") == bool(part.parts)
        assert Clause.parse(str(unit)) == unit.path
    assert "words:" not in draft_policy_text(paper, "karang")
    signature = paper.frame_part_named("signature")
    assert signature
    assert paper.text_of_unit_with_marker(signature).startswith("a.n. BUPATI PULAU KARANG")


@pytest.mark.parametrize("layout", LAYOUTS)
@given(data=st.data())
@settings(max_examples=15)
def test_an_outline_reads_back(layout: str, data: st.DataObject) -> None:
    """Any outline of two clauses or more, four levels deep, in any layout, with pages between."""
    parts = data.draw(outlines(3, least=2))
    check_outline(layout, parts, data.draw(papers(layout, parts)))


@pytest.mark.slow
@pytest.mark.parametrize("layout", LAYOUTS)
@given(data=st.data())
@settings(max_examples=150)
def test_many_outlines_read_back(layout: str, data: st.DataObject) -> None:
    """The same for many more outlines."""
    parts = data.draw(outlines(3, least=2))
    check_outline(layout, parts, data.draw(papers(layout, parts)))


@pytest.mark.parametrize("layout", LAYOUTS)
@given(data=st.data())
@settings(max_examples=10)
def test_six_levels(layout: str, data: st.DataObject) -> None:
    """Six levels of lists, each below a heading of one word, read back in every layout."""
    parts = chain(6)
    check_outline(layout, parts, data.draw(papers(layout, parts)))


FRAGMENTS = ["A. ", "B. ", "I. ", "1. ", "(1) ", "KESATU : ", "Pasal 1\n", "Pasal 2\n", "BAB I\n"]
SIGNS = [
    "Bagian Kesatu\n",
    "Paragraf 1\n",
    "Umum",
    "Satu.",
    "Satu:",
    "\n",
    "\n\n",
    "2\n",
    "- 2 -\n",
]


@given(st.lists(st.sampled_from([*FRAGMENTS, *SIGNS]), max_size=30).map("".join))
@settings(max_examples=150)
def test_any_text_of_markers_is_partitioned_or_refused(body: str) -> None:
    """Whatever stands below the head is read whole or refused with a place, never a crash."""
    check_total(edaran(body))
    check_total(edaran("Pasal 1\nSatu.\n" + body, "PERATURAN BUPATI PULAU KARANG"))


def edaran(body: str, kind: str = "SURAT EDARAN") -> str:
    """An invented circular without an opening."""
    return HEAD.format(kind=kind) + body + FOOT


LONE = {
    "below a letter": ("A. Hari Menyelam\n1. Rabu.\nB. Penutup\n1. Berlaku.\n", "a a.1 b b.1"),
    "below a roman": ("I. HARI\nA. Umum\n1. Rabu.\nII. TUTUP\nKosong.\n", "i i.a i.a.1 ii"),
    "below a number": ("A. Umum\n1. Jadwal Menyelam\na. Rabu.\n2. Lain.\nB. Isi\nDua.\n", ""),
    "below joining words": ("A. Maksud dan Tujuan\n1. Satu.\nB. Lain\nDua.\n", "a a.1 b"),
    "below an article": ("Pasal 1\n(1) Satu.\n\nPasal 2\nDua.\n", "pasal-1 pasal-1.1 pasal-2"),
}


@pytest.mark.parametrize("which", LONE)
def test_one_item_under_a_heading(which: str) -> None:
    """A heading in capitals may have one item, where its marker is of another form than its own."""
    body, expected = LONE[which]
    paper = read(edaran(body))
    assert " ".join(paths(paper)) == (expected or "a a.1 a.1.a a.2 b")


def test_the_reason_below_the_first_heading() -> None:
    """`Menindaklanjuti` below I is the text of I, and no opening of the paper."""
    body = (
        "I. PENDAHULUAN\nMenindaklanjuti rapat, diatur:\nA. hari; dan\nB. jam.\nII. TUTUP\nAda.\n"
    )
    paper = read(edaran(body))
    assert paths(paper) == ["i", "i.a", "i.b", "ii"]
    assert paper.frame_part_named("opening") is None
    unit = paper.unit("i")
    assert unit
    assert "Menindaklanjuti" in paper.text_behind_marker(unit)


REGULATION = """BAB I
UMUM
Bagian Kesatu
Arti
Pasal 1
Menyelam adalah turun ke laut.
Bagian Kedua
Isi
Paragraf 1
Hari
Pasal 2
(1) Menyelam setiap Rabu.
(2) Menyelam sebagaimana dimaksud pada ayat
(1) bersama juru mudi.
BAB II PENUTUP
Pasal 3
Hari lain diatur dalam
Pasal 2 ayat (1) saja.

Agar setiap orang mengetahuinya, Peraturan ini diundangkan.
"""


def test_the_parts_of_a_regulation() -> None:
    """Pasal count through all chapters and are cited without them; promulgation is no clause."""
    below = (
        "\nDiundangkan di Karang\npada tanggal 5 Mei 2033\n\nSEKRETARIS DAERAH,\n\nARUS\n"
        "\nBERITA DAERAH KABUPATEN PULAU KARANG TAHUN 2033 NOMOR 4\n"
    )
    paper = read(edaran(REGULATION, "PERATURAN BUPATI PULAU KARANG") + below)
    assert " ".join(paths(paper)) == (
        "bab-i bab-i.bagian-1 pasal-1 bab-i.bagian-2 bab-i.bagian-2.paragraf-1 pasal-2 pasal-2.1 "
        "pasal-2.2 bab-ii pasal-3"
    )
    signature = paper.frame_part_named("signature")
    assert signature
    assert paper.text_of_unit_with_marker(signature).endswith("NOMOR 4\n")


SIGNED = (
    "a.n. BUPATI PULAU KARANG\nSEKRETARIS DAERAH,",
    "A.N. BUPATI PULAU KARANG\nSEKRETARIS DAERAH\nu.b.\nASISTEN ADMINISTRASI UMUM,",
    "an. Bupati Pulau Karang\nSekretaris Daerah,",
    "a. n. BUPATI PULAU KARANG\nPlh. SEKRETARIS DAERAH,",
    "a.n. WALI KOTA KARANG\nSEKRETARIS DAERAH KOTA,",
)


@pytest.mark.parametrize("signed", SIGNED)
def test_signed_for_another(signed: str) -> None:
    """A signature for the head of the region is a signature and no clause."""
    text = edaran("A. Umum\nSatu.\nB. Isi\nDua.\n")
    text = text.replace("a.n. BUPATI PULAU KARANG\nSEKRETARIS DAERAH,", signed)
    paper = read(text)
    signature = paper.frame_part_named("signature")
    assert signature
    assert paper.text_of_unit_with_marker(signature).startswith(signed)
    assert paths(paper) == ["a", "b"]


REFUSED = {
    "a regulation with a gap": (
        "Pasal 1\nSatu.\nPasal 3\nTiga.\n",
        ":15 (pasal-1): after `Pasal 1` comes `Pasal 3`, but expected was `Pasal 2`; ",
    ),
    "a chapter with a gap": (
        "BAB I\nUMUM\nPasal 1\nSatu.\nBAB III\nTUTUP\nPasal 2\nDua.\n",
        ":17 (pasal-1): after `BAB I` comes `BAB III`, but expected was `Pasal 2`, `BAB II`; ",
    ),
    "a dictum with a gap": (
        "KESATU : Satu.\nKETIGA : Tiga.\n",
        ":14 (1): after `KESATU` comes `KETIGA`, but expected was `KEDUA`; ",
    ),
    "a letter with a gap": (
        "A. Umum\nSatu.\nB. Isi\nDua.\nD. Tutup\nTiga.\n",
        ":17 (b): after `B.` comes `D.`, but expected was `C.`; ",
    ),
    "a Pasal inside a list": (
        "A. Umum\nSatu.\nB. Isi\nDua.\nPasal 1\nTiga.\n",
        (
            ":17 (b): `Pasal 1` begins a list, but the text above does not end with a "
            "colon; expected was `C.`; "
        ),
    ),
    "a lone item of the same form": (
        "1. Latar Belakang\nSatu.\n2. Isi\nDua.\n3. Penutup\n1. Tiga.\n",
        (
            ":18 (3): `1.` begins a list, but the text above does not end with a colon; "
            "expected was `4.`; "
        ),
    ),
}


@pytest.mark.parametrize("which", REFUSED)
def test_a_broken_layout_is_refused(which: str) -> None:
    """The refusal names the marker that was seen, its line and the one that was expected."""
    body, expected = REFUSED[which]
    with pytest.raises(PaperError) as caught:
        read(edaran(body))
    assert str(caught.value).startswith(f"karang.txt{expected}")
