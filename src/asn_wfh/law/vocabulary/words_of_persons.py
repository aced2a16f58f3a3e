"""Of a person: employment, level, post, task, kind of unit, service."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from asn_wfh.law.vocabulary.labelled_words_and_facets import Word

__all__ = [
    "EMPLOYMENT",
    "LEVEL",
    "POST",
    "SERVICE",
    "TASK",
    "UNIT",
    "Employment",
    "Level",
    "Post",
    "Service",
    "Task",
    "Unit",
]


Employment = Literal["pns", "cpns", "pppk", "pppk_paruh_waktu", "non_asn"]
EMPLOYMENT: Mapping[Employment, Word] = {
    "pns": Word("PNS", "civil servant (PNS)"),
    "cpns": Word("CPNS", "candidate civil servant (CPNS)"),
    "pppk": Word("PPPK", "contract civil servant (PPPK)"),
    "pppk_paruh_waktu": Word("PPPK Paruh Waktu", "part-time contract civil servant"),
    "non_asn": Word("bukan ASN", "not a civil servant"),
}

Level = Literal[
    "jpt_utama",
    "jpt_madya",
    "jpt_pratama",
    "administrator",
    "pengawas",
    "pelaksana",
    "ahli_utama",
    "ahli_madya",
    "ahli_muda",
    "ahli_pertama",
    "penyelia",
    "mahir",
    "terampil",
    "pemula",
]
LEVEL: Mapping[Level, Word] = {
    "jpt_utama": Word("Pejabat Pimpinan Tinggi Utama", "highest senior executive"),
    "jpt_madya": Word("Pejabat Pimpinan Tinggi Madya", "senior executive (eselon I)"),
    "jpt_pratama": Word("Pejabat Pimpinan Tinggi Pratama", "senior executive (eselon II)"),
    "administrator": Word("Pejabat Administrator", "administrator (eselon III)"),
    "pengawas": Word("Pejabat Pengawas", "supervisor (eselon IV)"),
    "pelaksana": Word("Jabatan Pelaksana", "staff (pelaksana)"),
    "ahli_utama": Word("JF Ahli Utama", "functional expert, Utama"),
    "ahli_madya": Word("JF Ahli Madya", "functional expert, Madya"),
    "ahli_muda": Word("JF Ahli Muda", "functional expert, Muda"),
    "ahli_pertama": Word("JF Ahli Pertama", "functional expert, Pertama"),
    "penyelia": Word("JF Penyelia", "functional technician, Penyelia"),
    "mahir": Word("JF Mahir", "functional technician, Mahir"),
    "terampil": Word("JF Terampil", "functional technician, Terampil"),
    "pemula": Word("JF Pemula", "functional technician, Pemula"),
}

Post = Literal["camat", "lurah", "lainnya"]
POST: Mapping[Post, Word] = {
    "camat": Word("Camat", "head of a district (camat)"),
    "lurah": Word("Lurah", "head of an urban village (lurah)"),
    "lainnya": Word("jabatan lain", "another post"),
}

Task = Literal[
    "sopir",
    "kebersihan",
    "keamanan",
    "pemungut_pajak_retribusi",
    "layanan_objek_wisata",
    "lapangan",
    "pelayanan",
    "pelayanan_perpustakaan",
    "tata_usaha_pimpinan",
    "lainnya",
]
TASK: Mapping[Task, Word] = {
    "sopir": Word("sopir", "driver"),
    "kebersihan": Word("tenaga kebersihan", "cleaner"),
    "keamanan": Word("tenaga keamanan", "guard"),
    "pemungut_pajak_retribusi": Word(
        "petugas pemungut pajak/retribusi daerah", "collector of regional taxes or levies"
    ),
    "layanan_objek_wisata": Word("petugas layanan di objek wisata", "attendant at a tourist site"),
    "lapangan": Word("petugas lapangan", "field officer"),
    "pelayanan": Word("petugas pelayanan", "service officer"),
    "pelayanan_perpustakaan": Word("petugas pelayanan perpustakaan", "library service officer"),
    "tata_usaha_pimpinan": Word("petugas Tata Usaha Pimpinan", "leaders' secretariat staff"),
    "lainnya": Word("tugas lain", "another task"),
}

Unit = Literal["uptd", "rsud", "satuan_pendidikan", "induk"]
UNIT: Mapping[Unit, Word] = {
    "uptd": Word("UPTD", "technical implementing unit (UPTD)"),
    "rsud": Word("rumah sakit daerah", "regional hospital"),
    "satuan_pendidikan": Word("satuan pendidikan", "school"),
    "induk": Word("kantor induk perangkat daerah", "the agency's own office"),
}

Service = Literal[
    "kedaruratan",
    "ketertiban",
    "kebersihan",
    "kependudukan",
    "perizinan",
    "kesehatan",
    "pendidikan",
    "pendapatan",
    "langsung_lainnya",
    "pendukung",
]
SERVICE: Mapping[Service, Word] = {
    "kedaruratan": Word("unit layanan kedaruratan dan kesiapsiagaan", "emergency service unit"),
    "ketertiban": Word(
        "unit layanan ketenteraman, ketertiban umum, dan pelindungan masyarakat",
        "public order service unit",
    ),
    "kebersihan": Word("unit layanan kebersihan dan persampahan", "sanitation service unit"),
    "kependudukan": Word("unit layanan kependudukan", "population administration service unit"),
    "perizinan": Word("unit layanan perizinan", "licensing service unit"),
    "kesehatan": Word("unit layanan kesehatan", "health service unit"),
    "pendidikan": Word("unit layanan pendidikan", "education service unit"),
    "pendapatan": Word("unit layanan pendapatan daerah", "regional revenue service unit"),
    "langsung_lainnya": Word(
        "unit lain yang melayani masyarakat secara langsung",
        "another unit that serves the public directly",
    ),
    "pendukung": Word("unit pendukung", "support unit"),
}
