"""Words in the names of units that tell what no directory lists: units of another kind, and rooms.

A directory declares how names of an office's own units begin.  What follows such a beginning may
name another unit than the beginning does; these are the words by which that shows, and those that
are understood where the units of an office differ.
"""

from __future__ import annotations

import re

__all__ = [
    "FOREIGN_GOVERNMENT",
    "FOREIGN_GOVERNMENT_OR_TOWN",
    "HEADS",
    "JOINTS",
    "NUMERALS",
    "ROOMS",
    "ROOMS_OF_ANY_UNIT",
    "ROOMS_OF_INSTITUTIONS",
    "SECRETARIAT_WORDS",
    "SUBJECTS_BELOW_BIDANG",
    "WORDS_OF_ANY_SUBJECT",
    "text_with_joined_letters",
]


def _any_of(*phrases: str) -> re.Pattern[str]:
    """Any of the phrases as whole words."""
    return re.compile(rf"\b(?:{'|'.join(phrases)})\b")


ROOMS_OF_INSTITUTIONS = _any_of(
    *("instalasi", "laboratorium", "lab", "klinik", "poliklinik", "apotek", "gudang", "bengkel"),
    *("pos", "loket", "samsat", "mal pelayanan", "terminal", "tpa", "tpst"),
)
"""Rooms that a hospital or another institution has, and the office above it has not."""

FOREIGN_GOVERNMENT = _any_of(
    *("kabupaten", "kab", "provinsi", "propinsi", "prov", "kementerian"),
    *("pemkab", "pemkot", "pemko", "pemprov", "pemda"),
)
"""What names a government, where the directory's own is taken out."""

FOREIGN_GOVERNMENT_OR_TOWN = re.compile(rf"{FOREIGN_GOVERNMENT.pattern}|\bkota (?!dan\b)\w")
"""The same with a town, whose name a school or a kelurahan may have; planning is *tata kota*."""

HEADS = (*("sub bidang", "sub bagian", "sub seksi", "bidang", "bagian", "seksi", "uptd", "upt"),)
"""How the name of a unit says its size; behind it stands what it does."""

ROOMS = (
    *("seksi", "sub seksi", "sub bidang", "sub bagian", "sub koordinator", "sub kelompok"),
    *("sub substansi", "tata usaha", "tim kerja", "kelompok jabatan fungsional"),
    *("kelompok substansi", "jabatan fungsional"),
)
"""How names of rooms begin that always lie below a bidang, a bagian or a unit of another kind."""

ROOMS_OF_ANY_UNIT = ("sub bagian", "sekretariat", "tata usaha")
"""How names of rooms begin that every unit has, so that the unit named behind is where they lie."""

JOINTS = frozenset({"dan", "di", "pada", "serta"})
"""Words that join two names."""

SECRETARIAT_WORDS = frozenset(
    {"administrasi", "akuntansi", "anggaran", "aparatur", "arsip", "aset", "asset", "barang"}
    | {"dan", "data", "daerah", "dokumentasi", "evaluasi", "gaji", "hubungan", "hukum", "humas"}
    | {"informasi", "inventaris", "kearsipan", "kehumasan", "kepegawaian", "kerumahtanggaan"}
    | {"ketatalaksanaan", "keuangan", "kinerja", "laksana", "manusia", "masyarakat", "milik"}
    | {"monitoring", "organisasi", "pelaporan", "pengelolaan", "penganggaran", "penyusunan"}
    | {"perbendaharaan", "perencanaan", "perlengkapan", "program", "protokol", "publikasi"}
    | {"rumah", "sdm", "sekretariat", "sistem", "sumber", "tangga", "tata", "umum", "usaha"}
    | {"verifikasi"}
)
"""The words of which a sub bagian's name is made.

Every puskesmas, hospital and school has a *Sub Bagian Umum* as the office has.  Any other word in
such a name, as that of a place, tells that it may be theirs.
"""

NUMERALS = frozenset({*"123456789", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"})
"""The numbers of rooms of one name."""

SUBJECTS_BELOW_BIDANG = frozenset(
    {"alat", "gizi", "imunisasi", "jiwa", "kefarmasian", "keluarga", "menular", "penyakit"}
    | {"primer", "promosi", "rujukan", "surveilans", "tidak", "tradisional"}
)
"""Words in the names of seksi that are rooms of a bidang wherever that bidang stands beside them.

Alone they tell nothing: a hospital has a *Seksi Gizi* as well.
"""

WORDS_OF_ANY_SUBJECT = frozenset(
    {"dan", "daerah", "kegiatan", "masyarakat", "n", "negeri", "pengelolaan", "penyelenggaraan"}
    | {"umum"}
)
"""Words that tell how or for whom a unit works, and not at what."""

_LETTERS = re.compile(r"\b[a-z](?: [a-z])+\b")


def text_with_joined_letters(plain: str) -> str:
    """A plain name with `r s u d` as one word, which its dots had taken apart."""
    return _LETTERS.sub(lambda letters: letters[0].replace(" ", ""), plain)
