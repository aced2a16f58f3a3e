"""Which headings of columns that are not read seem to be about a unit, a post or a standing."""

from __future__ import annotations

from asn_wfh.people.files.plain_cells_and_headings import plain_heading

__all__ = ["may_tell_fact"]

_WORDS_OF_FACTS = (
    *("unit", "unor", "opd", "skpd", "perangkatdaerah", "jabatan", "eselon", "kedudukan"),
    *("status", "tugas", "bidang", "bagian", "seksi", "subbag", "upt", "puskesmas", "sekolah"),
    *("penempatan", "plt", "plh", "pensiun", "keaktifan", "jenjang", "jafung", "fungsional"),
    *("rangkap", "amanah", "satker", "satuankerja", "satuanorganisasi", "lokasi", "tempat"),
    *("instansi", "dinas", "kantor", "kelurahan", "kecamatan"),
)
"""What the heading of a column has that may tell a fact, as `plain_heading` has it."""
_WORDS_OF_NO_FACT = (
    *("tmt", "tanggal", "tgl", "nomor", "nosk", "kode", "tahun", "masakerja", "petugas"),
    *("kawin", "nikah", "hidup", "eselonlevel", "statusverifikasi", "statusdata", "statuspajak"),
    *("kelas", "tunjangan", "angkakredit", "lahir", "tinggal", "instansiinduk"),
    *("lokasikerjanama", "satuankerjakerjanama", "satuankerjainduknama"),
    *("jenjangpendidikan", "jenjangdiklat", "alamat", "telepon", "telp", "email", "domisili"),
)
"""What the heading has of a column about such a fact that does not tell it, as its date."""
_ENDS_OF_NO_FACT = ("id", "ids", "tmt", "url")


def may_tell_fact(heading: str) -> bool:
    """Whether a column that is not read seems to be about a unit, a post or a standing."""
    plain = plain_heading(heading)
    return (
        any(word in plain for word in _WORDS_OF_FACTS)
        and not any(word in plain for word in _WORDS_OF_NO_FACT)
        and not plain.endswith(_ENDS_OF_NO_FACT)
    )
