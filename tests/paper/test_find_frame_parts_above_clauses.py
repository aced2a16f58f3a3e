"""A paper whose frame above the clauses cannot be told is refused."""

import pytest

from paper.sound_circular import Damage, check_refusal, part_from

DAMAGES: dict[str, Damage] = {
    "no number": (
        "NOMOR : 12/PANTAI/2035\n",
        "",
        ":13: no line with the number of the circular was found before `1.`; begin a "
        "line with `NOMOR :` below the kind of document, as in the printed circular",
    ),
    "no number and no list": (
        part_from("NOMOR"),
        "TENTANG\nPANTAI\n",
        ":8: no line with the number of the circular was found before `PANTAI`; "
        "begin a line with `NOMOR :` below the kind of document, as in the printed "
        "circular",
    ),
    "no opening": (
        "Sehubungan dengan musim pasang, disampaikan hal-hal sebagai berikut :",
        "Musim pasang sudah tiba.",
        ":14: no opening was found before `1.`; it begins for example with "
        "`Menindaklanjuti ...` or `Berdasarkan ...` below the title; write the "
        "opening after an empty line, as in the printed circular",
    ),
    "nothing but a title": (
        part_from("Sehubungan"),
        "Hujan.\n",
        ":12: no opening was found before `Hujan.`; it begins for example with "
        "`Menindaklanjuti ...` or `Berdasarkan ...` below the title; write the "
        "opening after an empty line, as in the printed circular",
    ),
    "laws listed in the opening": (
        "Sehubungan dengan musim pasang, disampaikan hal-hal sebagai berikut :",
        "Berdasarkan :\n1. Peraturan Kota Nomor 1;\n2. Peraturan Kota Nomor 2.\n",
        ":13: `Berdasarkan :` begins a list in the opening, but the end of that list "
        "was not found (`MEMUTUSKAN :`, `Untuk :` or `dengan ini ...`); begin that "
        "last sentence of the opening on its own line, as in the printed circular",
    ),
    "a decision below a list": (
        "2. Regu",
        "MEMUTUSKAN :\n2. Regu",
        ":14: `1. Setiap regu:` begins a list before `MEMUTUSKAN :`, so it is not "
        "clear where the clauses begin; check whether the opening begins with "
        "`Menimbang :`, and keep only one circular in a file",
    ),
    "nothing but laws": (
        part_from("Sehubungan", "Demikian"),
        "Berdasarkan :\n1. Peraturan Kota Nomor 1.\n\n",
        ":13: `Berdasarkan :` begins a list in the opening, but the end of that list "
        "was not found (`MEMUTUSKAN :`, `Untuk :` or `dengan ini ...`); begin that "
        "last sentence of the opening on its own line, as in the printed circular",
    ),
    "a list that is not of laws": (
        "Sehubungan dengan musim pasang, disampaikan hal-hal sebagai berikut :",
        (
            "Berdasarkan :\n"
            "1. Peraturan Kota Nomor 1;\n"
            "2. Pantai yang bersih;\n"
            "dengan ini disampaikan :\n"
        ),
        ":13: `Berdasarkan :` begins a list in the opening, but the end of that list "
        "was not found (`MEMUTUSKAN :`, `Untuk :` or `dengan ini ...`); begin that "
        "last sentence of the opening on its own line, as in the printed circular",
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
        ":8: `Kepada : semua regu` begins a list in the opening, but the end of that "
        "list was not found (`MEMUTUSKAN :`, `Untuk :` or `dengan ini ...`); begin "
        "that last sentence of the opening on its own line, as in the printed "
        "circular",
    ),
    "addressees in the opening as well": (
        "Sehubungan dengan musim pasang, disampaikan hal-hal sebagai berikut :",
        "Dalam rangka musim pasang :\n\nKepada : semua regu\nUntuk :\n",
        (
            ":14: the addressees appear again here; the first time is on line 3; keep only "
            "one circular in a file"
        ),
    ),
    "two addressees": (
        "TENTANG",
        "Yth. Para Lurah\n\nTENTANG",
        (
            ":9: the addressees appear again here; the first time is on line 3; keep only "
            "one circular in a file"
        ),
    ),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_broken_header_is_refused_with_the_line(damage: str) -> None:
    """The refusal names the line, what was expected there and what to do."""
    check_refusal(DAMAGES[damage])
