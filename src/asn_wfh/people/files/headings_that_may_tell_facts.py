"""Which columns that are not read decide nothing, and which may tell otherwise what is read.

A heading decides nothing only if every word of it is one that decides nothing, or the date, the
number or the key of something that is read.  All others are told, since nobody can list them.
"""

from __future__ import annotations

import re
from typing import Literal, TypeAlias

from asn_wfh.people.files.plain_cells_and_headings import plain_heading, plain_name

__all__ = ["Doubt", "decides_nothing", "doubt_of_heading"]

Doubt: TypeAlias = Literal["place", "post", "acting", "absence"]
"""What a column may tell otherwise: where somebody works, as what, also beside, and if at all."""

_DECIDING_NOTHING = (
    *("nama", "gelar", "depan", "belakang", "lengkap", "panggilan", "inisial", "ttl"),
    *("lahir", "tempatlahir", "tempattgllahir", "tempattanggallahir", "tempattinggal", "usia"),
    *("umur", "kelamin", "gender", "agama", "suku", "statuskawin", "statusperkawinan"),
    *("statuspernikahan", "jeniskawin", "statushidup", "istri", "suami", "anak", "keluarga", "ibu"),
    *("ayah", "orangtua", "pasangan", "tanggungan", "golongandarah", "goldarah", "akte"),
    *("kelahiran", "meninggal", "alamat", "rt", "rw", "kodepos", "telepon", "telp", "hp", "wa"),
    *("handphone", "whatsapp", "email", "gov", "rumah", "nik", "ktp", "kk", "npwp", "bpjs"),
    *("taspen", "askes", "karpeg", "karis", "karsu", "kpe", "kartu", "kartuasn", "virtual", "seri"),
    *("rekening", "bank", "pangkat", "golongan", "gol", "golruang", "golonganruang", "golru"),
    *("mk", "masakerja", "kgb", "gaji", "pokok", "tunjangan", "tpp", "tkd", "insentif", "ptkp"),
    *("statuspajak", "angkakredit", "pak", "skp", "pendidikan", "pend", "tkpendidikan"),
    *("tingkatpendidikan", "jenjangpendidikan", "jurusan", "prodi", "programstudi", "lulus"),
    *("lulusan", "ijazah", "universitas", "perguruantinggi", "ipk", "diklat", "jenjangdiklat"),
    *("diklatpim", "pelatihan", "sertifikat", "bahasa", "kpkn", "kppn", "ktua", "kanreg", "skck"),
    *("suratketerangan", "bebasnarkoba", "dokter", "spmt", "sttpl", "jenisiddokumen", "dokumen"),
    *("document", "foto", "url", "link", "ttd", "isvalid", "valid", "flag", "ikd", "verifikasi"),
    *("statusverifikasi", "statusdata", "createdat", "updatedat", "created", "updated", "dibuat"),
    *("diperbarui", "oleh", "bup", "eselonlevel", "instansiinduk", "lokasikerjanama", "kodecepat"),
    *("satuankerjakerjanama", "satuankerjainduknama", "sisacuti", "jatahcuti", "hakcuti"),
    *("saldocuti", "kuotacuti", "jumlah", "jml", "lama", "baru", "awal", "akhir", "terakhir"),
    *("bulan", "tahun", "no", "nomor", "urut", "kode", "id", "ids", "tmt", "tgl", "tanggal", "sk"),
    *("pejabatpenetap", "nip", "dan"),
)
"""The words of headings below which nothing stands that a circular asks for."""
_READ = (
    *("jabatan", "unor", "unit", "induk", "kerja", "instansi", "satuan", "lokasi", "eselon"),
    *("kedudukan", "hukum", "struktural", "fungsional", "umum", "tertentu", "pelantikan", "jenis"),
    *("jenjang", "organisasi", "opd", "skpd", "satker", "atasan", "mutasi", "status", "pegawai"),
    *("pns", "cpns", "pppk", "asn", "pensiun"),
)
"""What is read under another heading: its date, its number, its key and its past decide nothing."""
_BEFORE = (
    *("tmt", "tgl", "tanggal", "no", "nomor", "sk", "kode", "kelas", "masa", "tahun", "id", "bup"),
    *("tunjangan", "angkakredit", "golongan", "pangkat"),
)
_BEHIND = ("id", "ids", "kode", "tmt", "url", "lama", "sebelumnya", "terdahulu", "kodecepat")
_OF_API = frozenset({"lokasiKerja"})
"""The headings, letter by letter, that an interface gives to the town of an office."""


def _any(words: tuple[str, ...]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_HARMLESS = re.compile(
    f"(?:{_any(_DECIDING_NOTHING)})+"
    f"|(?:{_any(_BEFORE)})+(?:{_any((*_READ, *_DECIDING_NOTHING))})+"
    f"|(?:{_any((*_READ, *_DECIDING_NOTHING))})+(?:{_any(_BEHIND)})"
)
"""A heading, as `plain_heading` has it, that is made of such words from end to end."""
_LONGEST = 60
"""No longer heading is looked through."""

_DOUBTS: tuple[tuple[Doubt, re.Pattern[str]], ...] = (
    (
        "place",
        re.compile(
            r"\b(?:penugasan|(?:di)?tugaskan|diperbantukan|perbantuan|dipekerjakan|dpk|dpb|bko"
            r"|penempatan|ditempatkan|bertugas|detasering|titipan|uptd?|puskesmas|puskeswan"
            r"|(?:tempat|lokasi) (?:tugas|bekerja|dinas)|tempat kerja|kerja di)\b"
        ),
    ),
    ("acting", re.compile(r"\b(?:plt|plh|pjs?|rangkap|merangkap)\b")),
    ("absence", re.compile(r"\b(?:cuti|tugas belajar|tubel)\b")),
    (
        "post",
        re.compile(
            r"\b(?:jft?|jfu|jafung|struktural|fungsional|pelaksana|nomenklatur|titelatur|sebutan"
            r"|tugas tambahan|tugtam|amanah)\b"
        ),
    ),
)
"""The words of headings of columns that may tell such a thing otherwise."""
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def decides_nothing(heading: str) -> bool:
    """Whether a column that is not read tells nothing that a circular asks for."""
    if heading.strip() in _OF_API:
        return True
    return len(heading) <= _LONGEST and _HARMLESS.fullmatch(plain_heading(heading)) is not None


def doubt_of_heading(heading: str) -> Doubt | None:
    """What a column that is not read may tell otherwise than those that are, None for nothing."""
    if decides_nothing(heading):
        return None
    words = plain_name(_HUMP.sub(" ", heading))
    return next((kind for kind, pattern in _DOUBTS if pattern.search(words)), None)
