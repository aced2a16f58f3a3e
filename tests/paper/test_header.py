"""A paper whose frame above the clauses cannot be told is refused."""

import pytest

from paper.sound_circular import Damage, check_refusal, part_from

DAMAGES: dict[str, Damage] = {
    "no number": (
        "NOMOR : 12/PANTAI/2035\n",
        "",
        ":13: `1.` was reached, but no line names the number of the paper; `NOMOR : ...` was "
        "expected; begin a line with `NOMOR :` below the kind of paper, as it is printed",
    ),
    "no number and no list": (
        part_from("NOMOR"),
        "TENTANG\nPANTAI\n",
        ":8: `PANTAI` was reached, but no line names the number of the paper; `NOMOR : ...` was "
        "expected; begin a line with `NOMOR :` below the kind of paper, as it is printed",
    ),
    "no opening": (
        "Sehubungan dengan musim pasang, disampaikan hal-hal sebagai berikut :",
        "Musim pasang sudah tiba.",
        ":14: `1.` was reached, but no opening; a paragraph such as `Menindaklanjuti ...` or "
        "`Berdasarkan ...` was expected below the title; put the opening behind an empty line, as "
        "it is printed",
    ),
    "nothing but a title": (
        part_from("Sehubungan"),
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
        part_from("Sehubungan", "Demikian"),
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
        part_from("Yth.", "1. Setiap"),
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
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_broken_header_is_refused_with_the_line(damage: str) -> None:
    """The refusal names the line, what was expected there and what to do."""
    check_refusal(DAMAGES[damage])
