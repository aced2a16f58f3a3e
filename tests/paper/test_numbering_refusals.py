"""A paper whose numbering breaks is refused with the marker that was expected."""

from string import ascii_lowercase

import pytest

from paper.sound_circular import Damage, check_refusal, part_from

DEEP = ["a.", "1)", "a)", "i.", "(1)", "(a)", "(i)", "i)", "A.", "I.", "A)", "I)"]
DAMAGES: dict[str, Damage] = {
    "no clause": (
        part_from("1. Setiap", "Demikian"),
        "Sapulah pantai setiap hari.\n\n",
        ":16: `Demikian disampaikan untuk dilaksanakan.` ends the circular before any clause; "
        "`1.`, `a.` or `KESATU :` was expected at the start of a line above it; begin each clause "
        "on a line of its own with its marker",
    ),
    "a gap": (
        "   b. menimbang sampah; dan\n",
        "",
        ":16 (1.a): after `a.` comes `c.`; expected: `b.`, `2.`; see whether the paper has the "
        "item between them, and begin it on a line of its own",
    ),
    "a gap of clauses": (
        "2. Regu",
        "4. Regu",
        ":18 (1.c): after `1.` comes `4.`; expected: `d.`, `2.`; see whether the paper has the "
        "item between them, and begin it on a line of its own",
    ),
    "a repeated marker": (
        "c. mencatat",
        "b. mencatat",
        ":17 (1.b): `b.` stands here again, first on line 16; expected: `c.`, `2.`; type the "
        "marker that the paper prints",
    ),
    "a repeated clause": (
        "3. Hasilnya",
        "2. Hasilnya",
        ":19 (2): `2.` stands here again, first on line 18; expected: `3.`; type the marker that "
        "the paper prints",
    ),
    "a list that starts in its middle": (
        "   a. menyapu",
        "   b) menyapu",
        ":15 (1): the text above ends with `:`, but `b)` begins no list; expected: `a.`, `1)` or "
        "another first marker; see whether the items below it are missing",
    ),
    "a first item that is lost": (
        "   a. menyapu pantai;\n",
        "",
        ":15 (1): the text above ends with `:`, but `b.` begins no list; expected: `a.`, `1)` or "
        "another first marker; see whether the items below it are missing",
    ),
    "another form": (
        "2) camat",
        "2. camat",
        ":21 (3.1): `2.` stands here again, first on line 18; expected: `2)`, `4.`; type the "
        "marker that the paper prints",
    ),
    "a gap of capitals": (
        part_from("1. Setiap", "Demikian"),
        "A. Sapulah pantai.\nB. Timbanglah sampah dari\nD. Laporkan.\n\n",
        ":16 (b): after `B.` comes `D.`; expected: `C.`; see whether the paper has the item "
        "between them, and begin it on a line of its own",
    ),
    "a gap beyond z": (
        part_from("1. Setiap", "Demikian"),
        "1. Regu:\n"
        + "".join(f"{letter}. regu pantai\n" for letter in ascii_lowercase)
        + "ab. regu laut\n\n",
        ":41 (1.z): after `z.` comes `ab.`; expected: `aa.`, `2.`; see whether the paper has the "
        "item between them, and begin it on a line of its own",
    ),
    "a capital": (
        "c. mencatat",
        "C. mencatat",
        ":17 (1.b): no list is open that `C.` could go on with; expected: `c.`, `2.`; see whether "
        "the first item of the list is missing, and type the marker as it is printed",
    ),
    "a list that nothing announces": (
        "2. Regu berangkat",
        ("2. Regu berangkat lalu menyapu pantai dan menimbang sampah.\na. Regu berangkat"),
        ":19 (2): `a.` begins a list that the text above does not announce; expected: `3.`; type "
        "the marker, or the colon above it, that the paper prints",
    ),
    "an item that is no heading": (
        "b. menimbang sampah; dan",
        "b. menimbang sampah; dan\n1) plastik\n2) kaca",
        ":17 (1.b): `1)` begins a list that the text above does not announce; expected: `c.`, "
        "`2.`; type the marker, or the colon above it, that the paper prints",
    ),
    "a marker without a space": (
        "pada pagi hari sesudah",
        "pada pagi hari\n3.Sesudah",
        ":19: `3.` would be the next marker, but the line may run on from `berangkat dari dermaga "
        "pada pagi hari`; join the two lines if it does; if an item begins here, write `- ` "
        "before its marker",
    ),
    "a text that is no title, with one item": (
        "2. Regu",
        "2. berangkat dari dermaga\na. Regu",
        ":19 (2): `a.` begins a list that the text above does not announce; expected: `3.`; type "
        "the marker, or the colon above it, that the paper prints",
    ),
    "a text that is no title, with one item at the end": (
        "3. Hasilnya dilaporkan kepada:\n   1) lurah; dan\n   2) camat.",
        "3. pelaporan kepada lurah\n   1) Hasilnya dilaporkan.",
        ":20 (3): `1)` begins a list that the text above does not announce; expected: `4.`; type "
        "the marker, or the colon above it, that the paper prints",
    ),
    "items that are lost": (
        "   1) lurah; dan\n   2) camat.\n",
        "",
        ":21 (3): the text above ends with `:`, but `Demikian disampaikan untuk dilaksanakan.` "
        "begins no list; expected: `a.`, `1)` or another first marker; see whether the items "
        "below it are missing",
    ),
    "items that are lost before a clause": (
        (
            "   a. menyapu pantai;\n"
            "   b. menimbang sampah; dan\n"
            "   c. mencatat berat sampah yang ditimbang.\n"
        ),
        "",
        ":15 (1): the text above ends with `:`, but `2.` begins no list; expected: `a.`, `1)` or "
        "another first marker; see whether the items below it are missing",
    ),
    "lists too deep": (
        "2. Regu berangkat",
        "2. Regu:\n" + "".join(f"{marker} regu:\n" for marker in DEEP) + "2. Regu berangkat",
        ":30 (2.a.1.a.i.1.a.i.i.a.i.a): lists stand more than 12 deep in each other here; see "
        "whether the colon above is printed, and type the marker as it is printed",
    ),
    "two readings": (
        (
            "1. Setiap regu:\n"
            "   a. menyapu pantai;\n"
            "   b. menimbang sampah; dan\n"
            "   c. mencatat berat sampah yang ditimbang.\n"
        ),
        ("1. Setiap regu:\n   1. menyapu pantai yang kotor setiap hari dengan sapu yang bersih;\n"),
        ":16: `2.` is item 1.2 or item 2: the markers below fit both; in your copy, give the "
        "inner list a form of its own, such as `a)`",
    ),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_broken_numbering_is_refused_with_the_line(damage: str) -> None:
    """The refusal names the line, what was expected there and what to do."""
    check_refusal(DAMAGES[damage])
