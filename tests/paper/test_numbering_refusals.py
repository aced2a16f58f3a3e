"""A paper whose numbering breaks is refused with the marker that was expected."""

from string import ascii_lowercase

import pytest

from paper.sound_circular import Damage, check_refusal, part_from

DEEP = ["a.", "1)", "a)", "i.", "(1)", "(a)", "(i)", "i)", "A.", "I.", "A)", "I)"]
DAMAGES: dict[str, Damage] = {
    "no clause": (
        part_from("1. Setiap", "Demikian"),
        "Sapulah pantai setiap hari.\n\n",
        ":16: `Demikian disampaikan untuk dilaksanakan.` ends the text, but no "
        "clause was found before it (`1.`, `a.` or `KESATU :` at the start of a "
        "line); begin each clause on its own line with its number or letter",
    ),
    "a gap": (
        "   b. menimbang sampah; dan\n",
        "",
        ":16 (1.a): after `a.` comes `c.`, but expected was `b.`, `2.`; check "
        "whether the printed circular has an item between them, and begin it on its "
        "own line",
    ),
    "a gap of clauses": (
        "2. Regu",
        "4. Regu",
        ":18 (1.c): after `1.` comes `4.`, but expected was `d.`, `2.`; check "
        "whether the printed circular has an item between them, and begin it on its "
        "own line",
    ),
    "a repeated marker": (
        "c. mencatat",
        "b. mencatat",
        ":17 (1.b): `b.` appears again here (first on line 16), but expected was "
        "`c.`, `2.`; type the number or letter that is in the printed circular",
    ),
    "a repeated clause": (
        "3. Hasilnya",
        "2. Hasilnya",
        ":19 (2): `2.` appears again here (first on line 18), but expected was `3.`; "
        "type the number or letter that is in the printed circular",
    ),
    "a list that starts in its middle": (
        "   a. menyapu",
        "   b) menyapu",
        ":15 (1): the text above ends with `:`, but `b)` is not the start of a list "
        "(such as `a.` or `1)`); check whether the items below it are missing",
    ),
    "a first item that is lost": (
        "   a. menyapu pantai;\n",
        "",
        ":15 (1): the text above ends with `:`, but `b.` is not the start of a list "
        "(such as `a.` or `1)`); check whether the items below it are missing",
    ),
    "another form": (
        "2) camat",
        "2. camat",
        ":21 (3.1): `2.` appears again here (first on line 18), but expected was "
        "`2)`, `4.`; type the number or letter that is in the printed circular",
    ),
    "a gap of capitals": (
        part_from("1. Setiap", "Demikian"),
        "A. Sapulah pantai.\nB. Timbanglah sampah dari\nD. Laporkan.\n\n",
        ":16 (b): after `B.` comes `D.`, but expected was `C.`; check whether the "
        "printed circular has an item between them, and begin it on its own line",
    ),
    "a gap beyond z": (
        part_from("1. Setiap", "Demikian"),
        "1. Regu:\n"
        + "".join(f"{letter}. regu pantai\n" for letter in ascii_lowercase)
        + "ab. regu laut\n\n",
        ":41 (1.z): after `z.` comes `ab.`, but expected was `aa.`, `2.`; check "
        "whether the printed circular has an item between them, and begin it on its "
        "own line",
    ),
    "a capital": (
        "c. mencatat",
        "C. mencatat",
        ":17 (1.b): `C.` continues no list, but expected was `c.`, `2.`; check "
        "whether the first item of the list is missing, and type the number or "
        "letter as in the printed circular",
    ),
    "a list that nothing announces": (
        "2. Regu berangkat",
        ("2. Regu berangkat lalu menyapu pantai dan menimbang sampah.\na. Regu berangkat"),
        ":19 (2): `a.` begins a list, but the text above does not end with a colon; "
        "expected was `3.`; type the number or letter, or the colon above it, as in "
        "the printed circular",
    ),
    "an item that is no heading": (
        "b. menimbang sampah; dan",
        "b. menimbang sampah; dan\n1) plastik\n2) kaca",
        ":17 (1.b): `1)` begins a list, but the text above does not end with a "
        "colon; expected was `c.`, `2.`; type the number or letter, or the colon "
        "above it, as in the printed circular",
    ),
    "a marker without a space": (
        "pada pagi hari sesudah",
        "pada pagi hari\n3.Sesudah",
        ":19: `3.` may begin a new item or continue `berangkat dari dermaga pada "
        "pagi hari`; if it continues, join the two lines; if it is a new item, write "
        "`- ` before `3.`",
    ),
    "a text that is no title, with one item": (
        "2. Regu",
        "2. berangkat dari dermaga\na. Regu",
        ":19 (2): `a.` begins a list, but the text above does not end with a colon; "
        "expected was `3.`; type the number or letter, or the colon above it, as in "
        "the printed circular",
    ),
    "a text that is no title, with one item at the end": (
        "3. Hasilnya dilaporkan kepada:\n   1) lurah; dan\n   2) camat.",
        "3. pelaporan kepada lurah\n   1) Hasilnya dilaporkan.",
        ":20 (3): `1)` begins a list, but the text above does not end with a colon; "
        "expected was `4.`; type the number or letter, or the colon above it, as in "
        "the printed circular",
    ),
    "items that are lost": (
        "   1) lurah; dan\n   2) camat.\n",
        "",
        ":21 (3): the text above ends with `:`, but `Demikian disampaikan untuk "
        "dilaksanakan.` is not the start of a list (such as `a.` or `1)`); check "
        "whether the items below it are missing",
    ),
    "items that are lost before a clause": (
        (
            "   a. menyapu pantai;\n"
            "   b. menimbang sampah; dan\n"
            "   c. mencatat berat sampah yang ditimbang.\n"
        ),
        "",
        ":15 (1): the text above ends with `:`, but `2.` is not the start of a list "
        "(such as `a.` or `1)`); check whether the items below it are missing",
    ),
    "lists too deep": (
        "2. Regu berangkat",
        "2. Regu:\n" + "".join(f"{marker} regu:\n" for marker in DEEP) + "2. Regu berangkat",
        ":30 (2.a.1.a.i.1.a.i.i.a.i.a): lists here are nested more than 12 levels "
        "deep; check the colon above, and type the number or letter as in the "
        "printed circular",
    ),
    "two readings": (
        (
            "1. Setiap regu:\n"
            "   a. menyapu pantai;\n"
            "   b. menimbang sampah; dan\n"
            "   c. mencatat berat sampah yang ditimbang.\n"
        ),
        ("1. Setiap regu:\n   1. menyapu pantai yang kotor setiap hari dengan sapu yang bersih;\n"),
        ":16: `2.` can be item 1.2 or item 2, because the numbering below fits both; "
        "in the copy, give the inner list another form, for example `a)`",
    ),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_broken_numbering_is_refused_with_the_line(damage: str) -> None:
    """The refusal names the line, what was expected there and what to do."""
    check_refusal(DAMAGES[damage])
