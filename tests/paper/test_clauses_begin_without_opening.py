"""Where the clauses of a paper without an opening begin, and what is refused as no beginning."""

import pytest

from asn_wfh.audit import PaperError, read_paper
from paper.layouts import FOOT, HEAD
from paper.sound_circular import SOUND

BODY = "A. Umum\nSatu.\nB. Isi\nDua.\n"


def edaran(body: str) -> str:
    """An invented circular without an opening."""
    return HEAD.format(kind="SURAT EDARAN") + body + FOOT


@pytest.mark.parametrize(
    ("body", "first"),
    [
        ("A. Latar Belakang\nSatu.\nB. Isi\nDua.\n", "a"),
        ("A. Regu menyapu pantai.\nB. Regu menimbang sampah.\n", "a"),
        ("I. UMUM\nSatu.\nII. ISI\nDua.\n", "i"),
        ("1. Latar Belakang\nSatu.\n2. Isi\nDua.\n", "1"),
        ("KESATU : Satu.\nKEDUA : Dua.\n", "1"),
        ("Pasal 1\nSatu.\n", "pasal-1"),
        ("BAB I\nUMUM\nPasal 1\nSatu.\n", "bab-i"),
    ],
)
def test_clauses_begin_right_below_the_head(body: str, first: str) -> None:
    """The first marker of each layout begins the clauses, and no part of the frame is made up."""
    paper = read_paper(edaran(body), "karang.txt")
    frames = [unit.frame for unit in paper.units if unit.frame]
    assert frames == ["letterhead", "addressees", "number", "title", "date", "signature"]
    assert str(paper.clauses[0].path) == first


def test_addressees_below_the_title() -> None:
    """A list of addressees below the title is none of the clauses."""
    head, title = HEAD.format(kind="SURAT EDARAN").split("Yth. ")
    addressees, rest = title.split("SURAT EDARAN")
    text = f"{head}SURAT EDARAN{rest}Yth. {addressees}"
    for body in (BODY, "1. Latar Belakang\nSatu.\n2. Isi\nDua.\n"):
        paper = read_paper(f"{text}{body}{FOOT}", "karang.txt")
        assert len(paper.clauses) == 2
        unit = paper.frame_part_named("addressees")
        assert unit
        assert "Para Lurah" in paper.text_of_unit_with_marker(unit)


REFUSED = {
    "a sentence above": (
        "Musim tenang.\n\n" + BODY,
        ":15: `A.` begins the clauses, but `Musim tenang.` above it is not a title, "
        "an addressee or an opening (such as `Menindaklanjuti ...`); move that "
        "sentence to its place in the printed circular: below its clause, or into "
        "the opening with its first word",
    ),
    "one heading": (
        "A. Umum\nSatu.\n",
        ":13: `A.` looks like the first heading, but the next heading was not found "
        "below it; check whether the next heading is missing, and type its number as "
        "in the printed circular",
    ),
    "headings without markers": (
        "Latar Belakang\nMusim tenang.\n\nMaksud dan Tujuan\nMenyelam.\n",
        ":13: `Latar Belakang` is a heading without a number or letter, so this text "
        "cannot be divided into clauses; in the copy, give each heading a letter: "
        "`A.`, `B.` and so on",
    ),
    "headings above a list": (
        "Latar Belakang\nMusim tenang.\n\nKetentuan\n1. Regu menyapu.\n2. Regu menimbang.\n",
        ":13: `Latar Belakang` is a heading without a number or letter, so this text "
        "cannot be divided into clauses; in the copy, give each heading a letter: "
        "`A.`, `B.` and so on",
    ),
    "a list that is no heading": (
        "1. Regu menyapu pantai setiap pagi.\n2. Regu menimbang sampah.\n",
        ":13: no opening was found before `1.`; it begins for example with "
        "`Menindaklanjuti ...` or `Berdasarkan ...` below the title; write the "
        "opening after an empty line, as in the printed circular",
    ),
}


@pytest.mark.parametrize("which", REFUSED)
def test_what_begins_nothing_is_refused_by_its_layout(which: str) -> None:
    """The refusal says what was seen, on which line, and what to do, in both languages."""
    body, expected = REFUSED[which]
    with pytest.raises(PaperError) as caught:
        read_paper(edaran(body), "karang.txt")
    assert str(caught.value) == "karang.txt" + expected
    (fault,) = caught.value.faults
    assert fault.message("id").startswith(expected.partition(" ")[0], len("karang.txt"))


def test_an_opening_goes_first() -> None:
    """A paper with an opening has it, whatever its clauses look like."""
    text = SOUND.replace("1. Setiap regu:", "1. Setiap Regu\n   1) umum:")
    assert read_paper(SOUND, "pantai.txt").frame_part_named("opening")
    with pytest.raises(PaperError):
        read_paper(text.replace("Sehubungan dengan", "Selagi").replace(" :", "."), "pantai.txt")
