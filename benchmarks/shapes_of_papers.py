"""Papers of one size in the shapes that cost an audit most, for `auditing.py`.

A shape is what stands in the last clause of a circular, so that everything around it is read as
usual.  None of them is a circular; what is printed in them is invented.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from string import ascii_lowercase

__all__ = ["SHAPES"]

_SIGNS = "abcdefgABCDEFG0123456789.,;:()*_-|#[]{}<>/\\\"'`~^&%$@!?=+ \n\t\u201c\u201d\u2022\u00e9"
_SENTENCES = """
ASN pegawai wajib dapat tidak kecuali WFH WFO perangkat daerah setiap hari Jumat Rabu minggu kepala
dinas camat lurah tetap melaksanakan tugas kedinasan di kantor rumah paling banyak 50% 10 (sepuluh)
persen dari jumlah yang bertugas pada pelayanan dan atau sebagaimana dimaksud huruf a angka 1 mulai
tanggal 1 April 2032 sampai dengan 30 Juni laporan bulanan melalui atasan langsung presensi pukul
07.30 WIB seluruh sebagian apabila jika hanya bagi untuk
"""
_NESTED = """Ketentuan sebagai berikut :
   a. pegawai yang bertugas yaitu :
      1) perangkat daerah yaitu :
         a) ASN wajib melaksanakan WFH setiap hari Jumat, yaitu :
            (1) camat; dan
            (2) lurah.
         b) dilarang WFA.
      2) UPTD.
   b. lainnya."""


def _repeated(piece: str) -> Callable[[int], str]:
    return lambda size: piece * (size // len(piece))


def _numbered(item: str) -> Callable[[int], str]:
    """Items that are numbered from one on, each with the same words."""
    return lambda size: "\n".join(f"{at}. {item}" for at in range(1, size // (len(item) + 6) + 1))


def _at_random(pieces: tuple[str, ...], between: str) -> Callable[[int], str]:
    def printed(size: int) -> str:
        seeded = random.Random(7)  # the same garbage in every run
        length = sum(map(len, pieces)) // len(pieces) + len(between)
        return between.join(seeded.choice(pieces) for _ in range(size // max(length, 1)))

    return printed


SHAPES: Mapping[str, Callable[[int], str]] = {
    "one long line": _repeated("kata "),
    "one letter a line": _at_random(tuple(ascii_lowercase), "\n"),
    "blank lines": _repeated("\n"),
    "one word repeated": _repeated("wajib "),
    "items of one letter": _numbered("x"),
    "items repeated": _repeated("1. ASN dapat melaksanakan WFH setiap hari Jumat.\n"),
    "items numbered": _numbered("ASN dapat melaksanakan WFH setiap hari Jumat."),
    "markers within lines": _numbered(
        "Pegawai 1) wajib 2) dapat a. tetap b. WFH (1) dan (2) i. ii."
    ),
    "markers alone": _repeated("a.\nb.\n1.\n2)\n(3)\n"),
    "deep nesting": _numbered(_NESTED),
    "figures alone": _repeated("1234567890 "),
    "days of a month": _repeated("1, 2, 3, 4 dan 5 "),
    "kecuali alone": _repeated("kecuali "),
    "kecuali with people": _repeated("kecuali camat "),
    "denials": _repeated("tidak dapat "),
    "people restated": _repeated("UPTD, yaitu RSUD "),
    "people in one sentence": _repeated("camat, lurah, sopir, JF Ahli Madya, Dinas Kesehatan, "),
    "duties": _repeated("kepala perangkat daerah wajib melaporkan dan "),
    "shares": _repeated("50% "),
    "tables": _repeated("| Dinas Kesehatan | 50% | WFH | Jumat |\n|---|---|---|---|\n"),
    "dates": _numbered("Rabu, 24 Maret 2032, 25, 26 dan 27 Maret 2032, 24-27 Maret 2032;"),
    "ranges in one sentence": _repeated("24-27 Maret 2032, "),
    "references": _numbered(
        "sebagaimana dimaksud pada angka 1 huruf a dan angka 2 kecuali angka 3;"
    ),
    "sentences at random": _at_random(tuple(_SENTENCES.split()), " "),
    "garbage": _at_random(tuple(_SIGNS), ""),
    "marks of emphasis": _repeated("*a "),
    "broken words": _repeated("ab-\n"),
    "pages": _repeated("ASN dapat WFH\n- 2 -\n\f\nWALI KOTA KINCIR\n"),
}
"""By its name, what makes a shape of about so many characters."""
