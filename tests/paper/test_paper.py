"""Circulars, official and invented, as a total partition into their frame and their clauses."""

import re
from hashlib import sha256
from pathlib import Path
from textwrap import wrap

import pytest

from asn_wfh.audit import Paper, PaperError, fingerprint, normalised, read_paper
from asn_wfh.law.clause import Clause
from asn_wfh.paper.text_without_marks_of_copying import text_without_marks_of_copying
from paper.printing import attempt
from paper.sound_circular import SOUND

DATA = Path(__file__).parent / "data"


def letters(last: str) -> list[str]:
    """The letters from a to one."""
    return [chr(code) for code in range(ord("a"), ord(last) + 1)]


def below(path: str, steps: list[str] | int) -> list[str]:
    """The paths of so many numbers, or of these steps, below a path."""
    steps = [str(step) for step in range(1, steps + 1)] if isinstance(steps, int) else steps
    return [f"{path}.{step}" for step in steps]


def outline(*parts: str | list[str]) -> list[str]:
    """Paths one after the other."""
    return [path for part in parts for path in ([part] if isinstance(part, str) else part)]


BUKITTINGGI = outline(
    "1",
    *("1.a", below("1.a", 2), "1.b", "1.c", below("1.c", 8), "1.d", "1.e", "1.f", "1.g"),
    *("1.h", below("1.h", 2), "1.i", below("1.i", letters("v")), "1.j", "1.k"),
    *("2", "2.a", "2.b", "2.c", "2.d", below("2.d", 4), "2.e", "2.f", "2.g"),
    *("3", below("3", 2)),
)
BANGKA_BARAT = outline(
    *("1", below("1", letters("b")), "2", below("2", letters("g")), "3"),
    *("4", below("4", letters("j")), "5", below("5", letters("d")), "6", "7", "8"),
)


def paths(paper: Paper) -> list[str]:
    """The paths of the clauses in printed order."""
    return [str(unit.path) for unit in paper.clauses]


def frame_text(paper: Paper, name: str) -> str:
    """A part of the frame in its normal form."""
    unit = paper.frame_part_named(name)
    assert unit is not None
    assert unit.kind == "frame"
    return normalised(paper.text_of_unit_with_marker(unit))


def check_partition(paper: Paper, raw: bytes) -> None:
    """Every character that is printed stands in exactly one unit, in the order of the file."""
    printed = text_without_marks_of_copying(raw.decode())
    assert "".join(paper.text_of_unit_with_marker(unit) for unit in paper.units) == printed
    assert paper.sha256 == sha256(raw).hexdigest()
    assert paper.units[0].start == 0
    assert paper.units[-1].end == len(paper.text)
    for unit, after in zip(paper.units, paper.units[1:], strict=False):
        assert unit.start <= unit.body < unit.end == after.start
    for unit in paper.units:
        assert paper.text.count("\n", 0, unit.start) <= unit.line - 1
        assert unit.marker in paper.text.split("\n")[unit.line - 1]


@pytest.mark.circulars
@pytest.mark.parametrize(
    ("region", "expected", "count"),
    [("bukittinggi", BUKITTINGGI, 61), ("bangka_barat", BANGKA_BARAT, 31)],
)
def test_every_item_of_the_official_texts(
    circulars: Path, region: str, expected: list[str], count: int
) -> None:
    """Each enumerated item is a unit of its own, in printed order, and nothing is left over."""
    raw = (circulars / f"{region}.txt").read_bytes()
    paper = read_paper(raw, f"{region}.txt")
    assert paths(paper) == expected
    assert len(paper.clauses) == count
    check_partition(paper, raw)
    chapeaux = {path.rpartition(".")[0] for path in expected} - {""}
    for unit in paper.clauses:
        leaf = "item" if "." in str(unit) else "clause"
        assert unit.kind == ("chapeau" if str(unit) in chapeaux else leaf)
        assert "\n1" not in paper.text_behind_marker(unit).strip()


@pytest.mark.circulars
def test_the_frame_of_bukittinggi(circulars: Path) -> None:
    """Each part of the frame holds what an official letter prints there."""
    paper = read_paper((circulars / "bukittinggi.txt").read_bytes(), "bukittinggi.txt")
    order = [unit.frame for unit in paper.units if unit.frame]
    above = ["letterhead", "addressees", "number", "title", "opening"]
    assert order == [*above, "closing", "date", "signature"]
    assert frame_text(paper, "letterhead") == "WALI KOTA BUKITTINGGI"
    assert frame_text(paper, "addressees").startswith("Yth. Sdr.")
    assert frame_text(paper, "number") == "SURAT EDARAN NOMOR : 061/ OSI /Org/IV-2026"
    assert frame_text(paper, "title").startswith("TENTANG TRANSFORMASI")
    assert frame_text(paper, "opening").startswith("Menindaklanjuti")
    assert "800.1.5 /3349/SJ" in frame_text(paper, "opening")
    assert frame_text(paper, "closing").startswith("Demikian")
    assert frame_text(paper, "date") == "Ditetapkan di Bukittinggi pada tanggal 8 April 2026"
    assert frame_text(paper, "signature").startswith("Wali Kota Bukittinggi, ")
    assert paper.frame_part_named("copies") is None


@pytest.mark.circulars
def test_the_frame_of_bangka_barat(circulars: Path) -> None:
    """Numbered addressees and numbered copies belong to the frame."""
    paper = read_paper((circulars / "bangka_barat.txt").read_bytes(), "bangka_barat.txt")
    assert frame_text(paper, "letterhead") == "BUPATI BANGKA BARAT"
    assert "4. Kepala Perangkat Daerah" in frame_text(paper, "addressees")
    assert frame_text(paper, "number") == "SURAT EDARAN NOMOR : 800/61/BKPSDMD/2026"
    assert frame_text(paper, "title").endswith("KABUPATEN BANGKA BARAT")
    assert frame_text(paper, "opening").endswith("sebagai berikut :")
    assert frame_text(paper, "date") == "Ditetapkan di Mentok pada tanggal 7 April 2026"
    assert frame_text(paper, "signature") == "BUPATI BANGKA BARAT, MARKUS"
    assert frame_text(paper, "copies").startswith("Tembusan : 1. ")


@pytest.mark.circulars
def test_a_damaged_official_text_is_never_misread(circulars: Path) -> None:
    """Without a line of it, a text reads as the rest of its items, or is refused.

    Only the last item of a list can be missed by nobody who has not seen the paper.
    """
    for region, expected in (("bukittinggi", BUKITTINGGI), ("bangka_barat", BANGKA_BARAT)):
        lines = (circulars / f"{region}.txt").read_text(encoding="utf-8").split("\n")
        lost = []
        for at, line in enumerate(lines):
            paper = attempt("\n".join([*lines[:at], *lines[at + 1 :]]))
            if isinstance(paper, PaperError):
                assert line.strip()
                assert paper.faults[0].line
                continue
            now = paths(paper)
            gone = [path for path in expected if path not in now]
            assert now == [path for path in expected if path not in gone]
            lost += gone
        ends = {
            "bukittinggi": "1.a.2 1.c.8 1.h.2 1.i.v 1.k 2.d.4 2.g",
            "bangka_barat": "1.b 2.g 4.j 5.d 8",
        }
        assert lost == ends[region].split()


def rewrapped(text: str, width: int) -> str:
    """The text as a narrow scan without indents, bullets, emphasis and no-break spaces."""
    plain = [re.sub(r"^[\s-]+(?=\w)", "", line).replace("*", "") for line in text.split("\n")]
    lines = [wrap(line, width, break_on_hyphens=True, break_long_words=False) for line in plain]
    return "\n".join("\n".join(paragraph) for paragraph in lines)


@pytest.mark.circulars
@pytest.mark.parametrize("region", ["bukittinggi", "bangka_barat"])
@pytest.mark.parametrize("width", [50, 80, 120])
def test_another_scan_has_the_same_fingerprints(circulars: Path, region: str, width: int) -> None:
    """Broken lines, lost indents and lost emphasis change neither a path nor a fingerprint."""
    text = (circulars / f"{region}.txt").read_text(encoding="utf-8")
    paper, other = read_paper(text, "one"), read_paper(rewrapped(text, width), "two")
    assert paths(other) == paths(paper)
    for unit, twin in zip(paper.units, other.units, strict=True):
        # The bullet of an addressee is not told from a word of the frame.
        if unit.frame != "addressees":
            assert fingerprint(paper.text_behind_marker(unit)) == fingerprint(
                other.text_behind_marker(twin)
            ), str(unit)


def test_an_invented_decree() -> None:
    """KESATU to KELIMA are 1 to 5; letters go on beyond z; a page ends inside an item."""
    raw = (DATA / "keputusan_teluk_biru.txt").read_bytes()
    paper = read_paper(raw, "keputusan_teluk_biru.txt")
    check_partition(paper, raw)
    assert paths(paper) == outline(
        *("1", "2", below("2", [*letters("z"), "aa", "ab", "ac"]), "3", "3.i", "3.ii"),
        *(below("3.ii", 2), "3.iii", "3.iv", "3.v", "4", "5"),
    )
    words = ["KESATU", "KEDUA", "KETIGA", "KEEMPAT", "KELIMA"]
    assert [unit.marker for unit in paper.clauses if len(unit.path.steps) == 1] == words  # type: ignore[union-attr]  # clauses have paths
    split = paper.unit("3.i")
    assert split is not None
    assert split.line == 58
    body = normalised(paper.text_behind_marker(split))
    assert body.startswith("kapal dicat paling lama dua jam sebelum - 2 - air pasang")
    assert body.endswith("kecuali pukul 10. 30 WIB sampai dengan 12. 00 WIB;")
    assert frame_text(paper, "number") == "KEPUTUSAN BUPATI TELUK BIRU NOMOR 188.9/17/2031"
    assert frame_text(paper, "opening").startswith("Menimbang : a. bahwa")
    assert frame_text(paper, "opening").endswith("TENTANG HARI BERLAYAR.")
    assert paper.frame_part_named("closing") is None
    assert frame_text(paper, "copies").startswith("Salinan disampaikan kepada Yth.: 1.")


def test_an_invented_letter() -> None:
    """Capital romans, letters after z as bb, marks around markers, laws listed in the opening."""
    raw = (DATA / "surat_bukit_angin.txt").read_bytes()
    paper = read_paper(raw, "surat_bukit_angin.txt")
    check_partition(paper, raw)
    assert paths(paper) == outline(
        *("i", "i.a", "i.b", below("i.b", [*letters("z"), "aa", "bb", "cc"])),
        *("i.c", "i.c.a", "i.c.b", below("i.c.b", ["i", "ii", "iii"]), "i.c.c"),
        *("ii", "ii.1", "ii.2", "ii.3", below("ii.3", letters("b")), "iii"),
    )
    order = [unit.frame for unit in paper.units if unit.frame]
    above = ["date", "number", "title", "addressees", "opening"]
    assert order == [*above, "closing", "signature", "copies"]
    assert frame_text(paper, "date") == "Kota Bukit Angin, 3 Februari 2032"
    assert frame_text(paper, "title") == "Hal : Pemeliharaan Kincir dari Rumah"
    assert frame_text(paper, "addressees").endswith("di Tempat")
    assert "2. Keputusan Wali Kota" in frame_text(paper, "opening")
    assert frame_text(paper, "signature").startswith("a.n. WALI KOTA BUKIT ANGIN")
    first, second = paper.unit("ii.3"), paper.unit(Clause.parse("ii.3.a"))
    assert first is not None
    assert second is not None
    assert (first.kind, first.marker, paper.text_behind_marker(first).strip()) == (
        "chapeau",
        "3.",
        "",
    )
    assert (second.marker, second.line) == ("a.", first.line)
    two = paper.unit("ii.2")
    assert two is not None
    assert normalised(paper.text_behind_marker(two)).endswith("lewat pos.")
    assert paper.unit("ii.9") is None
    assert paper.frame_part_named("nobody") is None


INSTRUCTION = """INSTRUKSI BUPATI LEMBAH HIJAU
NOMOR 3 TAHUN 2034
TENTANG
MENANAM POHON

Dalam rangka musim hujan, dengan ini

MENGINSTRUKSIKAN :

Kepada : 1. Para Camat;
         2. Para Kepala Desa.
Untuk :

KESATU : Menanam sepuluh pohon, yaitu pada hari:
(a) Senin; dan
(b) Kamis.
KEDUA : Melaporkan hasilnya.

Ditetapkan di Lembah Hijau
pada tanggal 1 Juli 2034
BUPATI LEMBAH HIJAU,
RIMBA
"""


def test_an_instruction_names_its_addressees_below_the_opening() -> None:
    """`Kepada :` and `Untuk :` of an instruction are its addressees, not its clauses."""
    paper = read_paper(INSTRUCTION, "instruksi.txt")
    assert paths(paper) == ["1", "1.a", "1.b", "2"]
    assert frame_text(paper, "addressees") == "Kepada : 1. Para Camat; 2. Para Kepala Desa. Untuk :"
    assert [str(unit) for unit in paper.units[:4]] == ["number", "title", "opening", "addressees"]


def test_a_title_may_sound_like_an_opening() -> None:
    """The opening is a paragraph of its own; a line of the title is none."""
    title = "Menanam Pohon\nDalam Rangka Musim Hujan\n"
    paper = read_paper(INSTRUCTION.replace("MENANAM POHON\n", title), "instruksi.txt")
    assert frame_text(paper, "title").endswith("Dalam Rangka Musim Hujan")


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_a_byte_order_mark_are_kept(end: str, mark: str) -> None:
    """However its lines end, a text is read alike, and its digest is that of the file."""
    raw = (mark + INSTRUCTION.replace("\n", end)).encode()
    paper = read_paper(raw, "instruksi.txt")
    check_partition(paper, raw)
    whole = read_paper(INSTRUCTION, "instruksi.txt")
    assert [unit.line for unit in paper.units] == [unit.line for unit in whole.units]
    for unit, other in zip(paper.clauses, whole.clauses, strict=True):
        assert fingerprint(paper.text_behind_marker(unit)) == fingerprint(
            whole.text_behind_marker(other)
        )


def test_a_paper_is_a_value() -> None:
    """Two readings of one text are equal, and so are their hashes."""
    assert read_paper(INSTRUCTION, "x") == read_paper(INSTRUCTION.encode(), "x")
    assert len({read_paper(INSTRUCTION, "x"), read_paper(INSTRUCTION, "x")}) == 1


def test_the_sound_circular_is_read() -> None:
    """The circular that other tests damage is read whole."""
    paper = attempt(SOUND)
    assert isinstance(paper, Paper)
    steps = ["1", "1.a", "1.b", "1.c", "2", "3", "3.1", "3.2"]
    assert [str(unit.path) for unit in paper.clauses] == steps
