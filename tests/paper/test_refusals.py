"""Circulars that cannot be read safely are refused with the line and what was expected there."""

from string import ascii_lowercase

import pytest

from asn_wfh.audit import Paper, PaperError, read_paper
from asn_wfh.paper import lines
from paper.printing import attempt

SOUND = """WALI KOTA LUMUT

Yth. Para Ketua Regu Pantai
di Lumut

SURAT EDARAN
NOMOR : 12/PANTAI/2035

TENTANG
MENYAPU PANTAI

Sehubungan dengan musim pasang, disampaikan hal-hal sebagai berikut :

1. Setiap regu:
   a. menyapu pantai;
   b. menimbang sampah; dan
   c. mencatat berat sampah yang ditimbang.
2. Regu berangkat dari dermaga pada pagi hari sesudah pukul 06.00 WIB dengan perahu.
3. Hasilnya dilaporkan kepada:
   1) lurah; dan
   2) camat.

Demikian disampaikan untuk dilaksanakan.

Ditetapkan di Lumut
pada tanggal 5 Juni 2035

WALI KOTA LUMUT,

PASIR PUTIH

Tembusan :
1. Ketua Dewan Pantai.
"""
DEEP = ["a.", "1)", "a)", "i.", "(1)", "(a)", "(i)", "i)", "A.", "I.", "A)", "I)"]


def _from(words: str, until: str = "") -> str:
    """The part of the sound circular that begins with some words, up to others."""
    rest = SOUND[SOUND.index(words) :]
    return rest[: rest.index(until)] if until else rest


# What is damaged: the words of the sound circular, what stands there instead, what is said.
BROKEN = {
    "a PDF": (
        "WALI KOTA LUMUT\n",
        "%PDF-1.7\n",
        ": this is a PDF, not a text; have its text recognised, compare that with the paper and "
        "save it as UTF-8",
    ),
    "an office document": (
        "Yth.",
        "\0Yth.",
        ":3: the file holds zero bytes, so it is no text; save the text of the circular as UTF-8, "
        "not as a document of an office program",
    ),
    "an invisible character": (
        "Setiap regu",
        "Setiap\u200b regu",
        ":14: the character U+200B here cannot be seen on paper; delete it, or type the line anew",
    ),
    "a lost character": (
        "berat sampah",
        "berat s\ufffdmpah",
        ":17: here a character was lost, and U+FFFD stands in its place; type the character that "
        "the paper prints",
    ),
    "no number": (
        "NOMOR : 12/PANTAI/2035\n",
        "",
        ":13: `1.` was reached, but no line names the number of the paper; `NOMOR : ...` was "
        "expected; begin a line with `NOMOR :` below the kind of paper, as it is printed",
    ),
    "no number and no list": (
        _from("NOMOR"),
        "TENTANG\nPANTAI\n",
        ":8: `PANTAI` was reached, but no line names the number of the paper; `NOMOR : ...` was "
        "expected; begin a line with `NOMOR :` below the kind of paper, as it is printed",
    ),
    "no opening": (
        "Sehubungan dengan musim pasang, d",
        "Regu d",
        ":14: `1.` was reached, but no opening; a paragraph such as `Menindaklanjuti ...` or "
        "`Berdasarkan ...` was expected below the title; put the opening behind an empty line, as "
        "it is printed",
    ),
    "nothing but a title": (
        _from("Sehubungan"),
        "Hujan.\n",
        ":12: `Hujan.` was reached, but no opening; a paragraph such as `Menindaklanjuti ...` or "
        "`Berdasarkan ...` was expected below the title; put the opening behind an empty line, as "
        "it is printed",
    ),
    "laws listed in the opening": (
        "Sehubungan dengan musim pasang, disampaikan hal-hal sebagai berikut :",
        "Berdasarkan :\n1. Peraturan Kota Nomor 1;\n2. Peraturan Kota Nomor 2.\n",
        ":13: `Berdasarkan :` begins a list inside the opening, and no line says where it ends; "
        "`MEMUTUSKAN :`, `Untuk :` or `dengan ini ...` was expected below it; begin that sentence "
        "of the opening on a line of its own, as it is printed",
    ),
    "a decision below a list": (
        "2. Regu",
        "MEMUTUSKAN :\n2. Regu",
        ":14: `1. Setiap regu:` begins a list above `MEMUTUSKAN :`, so the clauses may begin in "
        "two places; see whether the opening is printed as `Menimbang :`, and keep one paper in "
        "one file",
    ),
    "nothing but laws": (
        _from("Sehubungan", "Demikian"),
        "Berdasarkan :\n1. Peraturan Kota Nomor 1.\n\n",
        ":13: `Berdasarkan :` begins a list inside the opening, and no line says where it ends; "
        "`MEMUTUSKAN :`, `Untuk :` or `dengan ini ...` was expected below it; begin that sentence "
        "of the opening on a line of its own, as it is printed",
    ),
    "a list that is not of laws": (
        "Sehubungan dengan musim pasang, disampaikan hal-hal sebagai berikut :",
        (
            "Berdasarkan :\n"
            "1. Peraturan Kota Nomor 1;\n"
            "2. Pantai yang bersih;\n"
            "dengan ini disampaikan :\n"
        ),
        ":13: `Berdasarkan :` begins a list inside the opening, and no line says where it ends; "
        "`MEMUTUSKAN :`, `Untuk :` or `dengan ini ...` was expected below it; begin that sentence "
        "of the opening on a line of its own, as it is printed",
    ),
    "addressees without an end": (
        _from("Yth.", "1. Setiap"),
        (
            "SURAT EDARAN\n"
            "NOMOR : 12/PANTAI/2035\n"
            "\n"
            "Dalam rangka musim pasang :\n"
            "\n"
            "Kepada : semua regu\n"
        ),
        ":8: `Kepada : semua regu` begins a list inside the opening, and no line says where it "
        "ends; `MEMUTUSKAN :`, `Untuk :` or `dengan ini ...` was expected below it; begin that "
        "sentence of the opening on a line of its own, as it is printed",
    ),
    "addressees in the opening as well": (
        "Sehubungan dengan musim pasang, disampaikan hal-hal sebagai berikut :",
        "Dalam rangka musim pasang :\n\nKepada : semua regu\nUntuk :\n",
        ":14: the addressees begin here again, first on line 3; keep one paper in one file",
    ),
    "two addressees": (
        "TENTANG",
        "Yth. Para Lurah\n\nTENTANG",
        ":9: the addressees begin here again, first on line 3; keep one paper in one file",
    ),
    "no clause": (
        _from("1. Setiap", "Demikian"),
        "Sapulah pantai setiap hari.\n\n",
        ":16: `Demikian disampaikan untuk dilaksanakan.` ends the circular before any clause; "
        "`1.`, `a.` or `KESATU :` was expected at the start of a line above it; begin each clause "
        "on a line of its own with its marker",
    ),
    "no end": (
        _from("Demikian"),
        "",
        ":21: the text ends with `2) camat.`; a closing (`Demikian ...`) or a date (`Ditetapkan "
        "di ...`) was expected below the clauses; see whether the last page is missing, and begin "
        "the closing on a line of its own",
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
        _from("1. Setiap", "Demikian"),
        "A. Sapulah pantai.\nB. Timbanglah sampah dari\nD. Laporkan.\n\n",
        ":16 (b): after `B.` comes `D.`; expected: `C.`; see whether the paper has the item "
        "between them, and begin it on a line of its own",
    ),
    "a gap beyond z": (
        _from("1. Setiap", "Demikian"),
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
    "a heading with one item": (
        "2. Regu",
        "2. Keberangkatan\na. Regu",
        ":19 (2): `a.` begins a list that the text above does not announce; expected: `3.`; type "
        "the marker, or the colon above it, that the paper prints",
    ),
    "a heading with one item at the end": (
        "3. Hasilnya dilaporkan kepada:\n   1) lurah; dan\n   2) camat.",
        "3. Pelaporan\n   1) Hasilnya dilaporkan.",
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
    "a page number": (
        "2. Regu",
        "2.\n\nRegu",
        ":18: `2.` would be the next marker, but it stands alone and may number a page; write the "
        "words of the item behind it, or a page number without a full stop",
    ),
    "running text": (
        "sesudah pukul 06.00 WIB",
        "yang disebut dalam angka\n3. WIB",
        ":19: `3.` would be the next marker, but the line may run on from `pada pagi hari yang "
        "disebut dalam angka`; join the two lines if it does; if an item begins here, write `- ` "
        "before its marker",
    ),
    "a time at a line start": (
        "sesudah pukul 06.00 WIB",
        "sesudah\n3. 00 WIB",
        ":19: `3.` would be the next marker, but the line may run on from `dari dermaga pada pagi "
        "hari sesudah`; join the two lines if it does; if an item begins here, write `- ` before "
        "its marker",
    ),
    "a dictum without a colon": (
        _from("1. Setiap", "Demikian"),
        "KESATU : Sapulah pantai.\nKEDUA pihak menimbang sampah.\n\n",
        ":15: `KEDUA` would be the next marker, but the line may run on from `Sapulah pantai.`; "
        "join the two lines if it does; if an item begins here, write `- ` before its marker",
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
    "a second marker on a line": (
        "2. Regu berangkat",
        "2. a. Regu berangkat",
        ":18 (2.a): `a.` begins an item or is part of the text before it: the markers below fit "
        "both; begin the item on a line of its own, or join the marker to the word behind it",
    ),
    "an item inside a line": (
        "lurah; dan\n   2) camat",
        "lurah; dan 2) camat",
        ":20 (3.1): `2)` stands inside the line, where the start of a line was expected; begin "
        "the item on a line of its own, or join the marker to the word behind it",
    ),
    "a list inside a line": (
        "3. Hasilnya dilaporkan kepada:\n   1) lurah; dan\n   2) camat.",
        "3. Hasilnya dilaporkan kepada: a. lurah dan camat setiap hari.",
        ":19 (3): `a.` stands inside the line, where the start of a line was expected; begin the "
        "item on a line of its own, or join the marker to the word behind it",
    ),
    "a paragraph below a list": (
        "2. Regu",
        "\nSampah basah dipisahkan.\n2. Regu",
        ":19 (1.c): `Sampah basah dipisahkan.` begins a paragraph without a marker below the last "
        "item of a list; a marker or the closing was expected; join it to the line above if it "
        "belongs to that item, else begin it with its marker",
    ),
    "a paragraph below the last clause": (
        "\nDemikian",
        "\nEdaran ini berlaku besok.\n\nDemikian",
        ":23 (3.2): `Edaran ini berlaku besok.` begins a paragraph without a marker below the "
        "last item of a list; a marker or the closing was expected; join it to the line above if "
        "it belongs to that item, else begin it with its marker",
    ),
    "a paragraph without a blank line": (
        "2) camat.",
        "2) camat.\nHasil itu diumumkan di dermaga.",
        ":22 (3.2): `Hasil itu diumumkan di dermaga.` begins a paragraph without a marker below "
        "the last item of a list; a marker or the closing was expected; join it to the line above "
        "if it belongs to that item, else begin it with its marker",
    ),
    "a paragraph below a page number": (
        "   1) lurah; dan\n   2) camat.\n",
        (
            "1) lurah; dan\n"
            "2) camat yang membawahkan dermaga tempat regu itu berangkat pada pagi hari tersebut.\n"
            "\n"
            "- 2 -\n"
            "Hasil itu diumumkan.\n"
        ),
        ":24 (3.2): `Hasil itu diumumkan.` begins a paragraph without a marker below the last "
        "item of a list; a marker or the closing was expected; join it to the line above if it "
        "belongs to that item, else begin it with its marker",
    ),
    "an item without its marker": (
        "   2) camat",
        "   - camat",
        ":21 (3.1): `camat.` begins a paragraph without a marker below the last item of a list; a "
        "marker or the closing was expected; join it to the line above if it belongs to that "
        "item, else begin it with its marker",
    ),
    "a clause below the closing": (
        "\nDitetapkan",
        "4. Regu pulang.\n\nDitetapkan",
        ":24: `4. Regu pulang.` stands below the closing but is no place, date, signature or list "
        "of copies; see whether a page is out of order; keep an annex in a file of its own",
    ),
    "a sentence below the closing": (
        "\nDitetapkan",
        "\nRegu pulang bersama.\n\nDitetapkan",
        ":25: `Regu pulang bersama.` stands below the closing but is no place, date, signature or "
        "list of copies; see whether a page is out of order; keep an annex in a file of its own",
    ),
    "a sentence below the signature": (
        "PASIR PUTIH\n",
        "PASIR PUTIH\n\nSemua regu wajib pulang sebelum malam.\n",
        ":32: `Semua regu wajib pulang sebelum malam.` stands below the closing but is no place, "
        "date, signature or list of copies; see whether a page is out of order; keep an annex in "
        "a file of its own",
    ),
    "an annex": (
        "1. Ketua Dewan Pantai.\n",
        "1. Ketua Dewan Pantai.\n\nLAMPIRAN SURAT EDARAN\n1. Regu satu.\n",
        ":35: `LAMPIRAN SURAT EDARAN` stands below the closing but is no place, date, signature "
        "or list of copies; see whether a page is out of order; keep an annex in a file of its "
        "own",
    ),
    "a sentence below the copies": (
        "1. Ketua Dewan Pantai.\n",
        (
            "1. Ketua Dewan Pantai.\n"
            "\n"
            "Semua regu wajib pulang sebelum malam dan melapor di dermaga pada pagi hari.\n"
        ),
        ":35: `Semua regu wajib pulang sebelum malam dan melapor di derm...` stands below the "
        "closing but is no place, date, signature or list of copies; see whether a page is out of "
        "order; keep an annex in a file of its own",
    ),
}


def test_the_sound_circular_is_read() -> None:
    """What the broken ones are made of is read."""
    paper = attempt(SOUND)
    assert isinstance(paper, Paper)
    steps = ["1", "1.a", "1.b", "1.c", "2", "3", "3.1", "3.2"]
    assert [str(unit.path) for unit in paper.clauses] == steps


@pytest.mark.parametrize("damage", BROKEN)
def test_a_broken_circular_is_refused_with_the_line(damage: str) -> None:
    """One fault, on one line in each language, says where, what was expected and what to do."""
    words, instead, expected = BROKEN[damage]
    assert words in SOUND
    with pytest.raises(PaperError) as caught:
        read_paper(SOUND.replace(words, instead, 1), "pantai.txt")
    assert str(caught.value) == "pantai.txt" + expected
    (fault,) = caught.value.faults
    assert fault.message("id").startswith(expected.partition(" ")[0], len("pantai.txt"))
    if fault.excerpt:
        assert SOUND.replace(words, instead, 1).split("\n")[fault.line - 1] == fault.excerpt


def test_what_is_no_text_is_refused() -> None:
    """Bytes of another kind, an empty file and a file without end are refused by name."""
    for raw, expected in (
        (b"Yth.\n\xffYth.", ":2: the byte 0xff is not UTF-8; save the file as UTF-8"),
        (
            b"Y\x00t\x00",
            ":1: the file holds zero bytes, so it is no text; save the text of the "
            "circular as UTF-8, not as a document of an office program",
        ),
        (
            b"%PDF-1.4\x00",
            ": this is a PDF, not a text; have its text recognised, compare that "
            "with the paper and save it as UTF-8",
        ),
        (b"\xef\xbb\xbf \n", ": the file holds no text; give the text of the circular"),
        (
            b"x" * (lines.MAX_BYTES + 1),
            ": the file holds 4194305 bytes; write it in 4194304 bytes at most",
        ),
    ):
        error = attempt(raw)
        assert isinstance(error, PaperError)
        assert str(error) == "karang.txt" + expected


def test_every_unseen_character_is_told_at_once() -> None:
    """Each kind of character that no paper shows is one fault, in the order of the file."""
    error = attempt("Yth.\u202e\n\u200b\n\x07\u200b")
    assert isinstance(error, PaperError)
    assert [(fault.line, fault.column) for fault in error.faults] == [(1, 5), (2, 1), (3, 1)]
    assert "U+202E" in str(error)
