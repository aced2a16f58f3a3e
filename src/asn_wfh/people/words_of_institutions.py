"""The words by which names of units, and titles, tell an institution, another office or a loan.

There is one list for both: what is no room of the office in the name of a unit is none in a title
either.  Each group of words has the affair of the offices that have such institutions.
"""

from __future__ import annotations

import re

__all__ = [
    "AFFAIRS_BY_FRONT_WORDS",
    "AFFAIRS_BY_OFFICE_WORDS",
    "AFFAIRS_BY_POST_WORDS",
    "ANOTHER_OFFICE",
    "ANY_AFFAIR",
    "BARE_SUBJECT",
    "BARE_SUBJECT_OF_STAFF",
    "HEAD_OF_TATA_USAHA",
    "INSTITUTIONS",
    "LED_PLACES",
    "LOAN_AS_SUBJECT",
    "SECONDED",
    "affairs_of_institutions",
]

ANY_AFFAIR = ""
"""The affair of institutions that offices of every affair have, as a UPTD is."""


def _any_of(*phrases: str) -> re.Pattern[str]:
    """Any of the phrases as whole words."""
    return re.compile(rf"\b(?:{'|'.join(phrases)})\b")


_SCHOOLS = (
    *("sekolah", r"(?:sd|smp|sma|smk)n?[0-9]*", r"tkn?[0-9]*(?! (?:i|1)\b)", "sdit", "smpit"),
    *("mi[ns]", "mts[ns]?", "slbn?", "taman kanak", "paud", "skb", "pkbm"),
    r"sanggar(?! (?:seni|budaya|tari)\b)",
)
_HEALTH = (
    *("rsud", "rsu", "rsia", "rs", "rumah sakit", "puskesmas", "pkm", "pustu", "polindes"),
    *("poskesdes", "poskeskel", "poskesri", "labkes", "labkesda"),
)
_OF_ANY_OFFICE = (
    *(
        r"uptd\w*",
        r"uptb\w*",
        r"uptp\w*",
        "upt",
        "unit pelaksana",
        r"unit layanan(?! pengadaan\b)",
        "blud",
    ),
    *("balai", "loka", "korwil", r"cabang(?! olah ?raga\b)"),
)

_AFFAIRS_BY_INSTITUTION_WORDS = tuple(
    (affair, _any_of(*words))
    for affair, words in (
        ("pendidikan", _SCHOOLS),
        ("kesehatan", _HEALTH),
        ("pertanian", ("puskeswan", "rumah potong", "rph")),
        ("sosial", ("rumah singgah",)),
        (ANY_AFFAIR, _OF_ANY_OFFICE),
    )
)
"""The words of institutions with rooms of their own, each behind the affair of their offices.

The circulars exclude the people of most of them by the kind of the unit.
"""

INSTITUTIONS = _any_of(
    *_SCHOOLS,
    *_HEALTH,
    *_OF_ANY_OFFICE,
    *("puskeswan", "rumah potong", "rph", "rumah singgah"),
    *("dinas", "kantor", "badan(?! (?:usaha|layanan|hukum|permusyawaratan))"),
    *("kecamatan", "kelurahan"),
)
"""Organisations with rooms of their own: a sub bagian of one is not that of the office."""

LED_PLACES = re.compile(
    r"^(?:kecamatan|kelurahan)\b|\b(?:kecamatan|kelurahan) (?!(?:dan|serta)\b)\w"
)
"""A place that camat or lurah lead, by its name; without one it is what a room looks after."""

ANOTHER_OFFICE = _any_of(r"(?:dinas|badan(?! (?:usaha|layanan|hukum|permusyawaratan))|kantor) \w+")
"""How another office is named, also one that no directory has, where the own is taken out."""

_HIRED = r"(?:^|/ )(?:(?:calon|tenaga|staf|pppk|paruh|waktu|pw|honorer|non|asn) )*"
"""What may stand before the word for whoever works somewhere, at the beginning of a title."""

AFFAIRS_BY_POST_WORDS = (
    (
        "pendidikan",
        re.compile(
            rf"{_HIRED}(?:guru|tutor|pendidik|kependidikan|gtt|tas|wali kelas)\b"
            r"|\b(?:pamong belajar|kepsek|kasek|wakasek|(?:operator|petugas) dapodik"
            r"|bendahara (?:dana )?bos[np]?)\b"
        ),
    ),
    (
        "kesehatan",
        re.compile(
            r"\b(?:(?:bidan|perawat) (?:di |pada )?(?:desa|kelurahan|nagari|jorong)"
            r"|(?:poli)?klinik(?! hewan)|kapus|psc(?: 119)?"
            r"|(?:petugas|kader|pengelola) posyandu)\b"
        ),
    ),
    (
        "pertanian",
        re.compile(
            r"\b(?:juru sembelih|pemotongan hewan|klinik hewan)\b"
            r"|\b(?:kepala|koordinator|penyuluh) (?:\w+ ){0,3}bpp\b"
        ),
    ),
    ("pemberdayaan_perempuan", re.compile(r"\bp2tp2a\b")),
    (ANY_AFFAIR, re.compile(r"\biplt\b")),
    ("kewilayahan", re.compile(r"\bkelurahan (?!(?:dan|serta)\b)\w")),
)
"""What only people of an institution are called, behind its affair; a kelurahan by its name."""

HEAD_OF_TATA_USAHA = re.compile(r"(?:^|/ )(?:ktu|kepala (?:sub bagian )?(?:tata ?usaha|tu))\b")
"""Who may lead the one room that nearly every institution has, in an office that has such."""

AFFAIRS_BY_FRONT_WORDS: tuple[tuple[tuple[str, ...], re.Pattern[str]], ...] = (
    (
        ("ketenteraman_ketertiban",),
        re.compile(r"\bpol(?:isi)? ?(?:pamong praja|pp)\b|\bsatpol\b|\bbanpol\b"),
    ),
    (("ketenteraman_ketertiban", "kewilayahan"), _any_of("trantib(?:um)?", "linmas")),
    (
        ("kebakaran",),
        re.compile(r"\b(?:pemadam|analis) kebakaran\b|\bdamkar\b|\b(?:petugas|anggota) pemadam\b"),
    ),
    (("kebakaran", "kebencanaan"), _any_of("rescuer")),
    (("kebencanaan",), _any_of("pusdalops", "pusat pengendalian operasi")),
    (("kebencanaan", "sosial"), _any_of("trc", "tim reaksi cepat")),
    (("penanaman_modal",), _any_of("mpp", "mal+ pelayanan publik", "ptsp", "penata perizinan")),
    (
        ("kependudukan",),
        _any_of(
            *("siak", "sistem informasi administrasi kependudukan"),
            *("ktp ?(?:el|elektronik)", "dukcapil"),
        ),
    ),
    (("perhubungan",), _any_of("penguji kendaraan bermotor")),
    (("kebakaran",), re.compile(r"^kepala (?:bidang|seksi) pemadaman\b")),
    (
        ("kependudukan",),
        re.compile(
            r"^kepala (?:bidang|seksi) (?:pelayanan )?(?:pendaftaran penduduk|pencatatan sipil)\b"
        ),
    ),
)
"""What only people are called by whom an office with one of some affairs serves others."""

AFFAIRS_BY_OFFICE_WORDS = (
    *AFFAIRS_BY_FRONT_WORDS,
    (("kependudukan",), _any_of("adb", "database kependudukan")),
    (
        ("kewilayahan", "pemberdayaan_masyarakat_desa"),
        re.compile(r"^kepala seksi (?:\w+ )*(?:kelurahan|kecamatan)$"),
    ),
    (
        ("kesehatan", "keluarga_berencana"),
        re.compile(
            r"(?:^|/ )(?:dokter(?: gigi)?|perawat|bidan)"
            r"(?= (?:ahli|terampil|mahir|penyelia|pelaksana)\b| /|$)"
        ),
    ),
    (("pendidikan",), _any_of("pengawas sekolah", "penilik (?:paud|pnf|ahli)")),
    (
        ("kewilayahan",),
        re.compile(
            r"\bsekretaris (?:camat|lurah|kecamatan|kelurahan)\b"
            r"|\b(?:kantor|staf|petugas|pegawai) (?:camat|lurah|kecamatan|kelurahan)\b"
            r"|\bkecamatan (?!(?:dan|serta)\b)\w"
        ),
    ),
)
"""What only people of an office with one of some affairs are called, behind those affairs."""

_BARE_KINDS = (
    "sekolah(?: (?:dasar|menengah(?: (?:pertama|atas))?|luar biasa))?",
    *("sd", "smp", "sma", "smk", "tk", "paud", "taman kanak(?: kanak)?", "puskesmas"),
)
_BARE_END = "(?= (?:dan|serta|/)|$)"
BARE_SUBJECT = re.compile(rf"\b(?:{'|'.join(_BARE_KINDS)}){_BARE_END}")
"""The kind of an institution that has no bidang and no seksi, without a number or place."""

BARE_SUBJECT_OF_STAFF = re.compile(
    rf"\b(?:{'|'.join(_BARE_KINDS)}|rumah sakit|(?<=analis )blud){_BARE_END}"
)
"""Of what analysts and clerks of an office have the care, without a number or place."""

LOAN_AS_SUBJECT = re.compile(
    r"(?:(?:program|data|administrasi) )?(?:penugasan|magang)"
    r"(?= (?:khusus|pegawai|asn|pns|siswa|mahasiswa|kerja|dan|serta)\b|$)"
)
"""Loans and apprentices as what somebody looks after, and no word of their own place."""

SECONDED = _any_of(
    *("dpk", "dpb", "bko", "di ?perbantukan", "di ?pekerjakan", "perbantuan", "di ?tugaskan"),
    *("di ?titipkan", "titipan", "penugasan", "bawah kendali operasi", "detasering", "magang"),
)
"""The words that tell of somebody that they work elsewhere than where they belong."""


def affairs_of_institutions(text: str) -> frozenset[str]:
    """The affairs of the institutions that a plain text names."""
    return frozenset(a for a, words in _AFFAIRS_BY_INSTITUTION_WORDS if words.search(text))
