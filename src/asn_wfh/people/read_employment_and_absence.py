"""How somebody is employed, and whether they are in service, from the words of a list.

Sources: UU 20/2023; KepmenPANRB 16/2025 (paruh waktu); the kedudukan hukum of SIASN.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from asn_wfh.law.suggestions_for_unknown_words import unknown_word_hint
from asn_wfh.messages.errors import Fault
from asn_wfh.people.files.plain_cells_and_headings import plain_name

__all__ = ["EmploymentReading", "LeftOrAbsent", "read_employment", "read_left_or_absent"]

_PPPK_WORDS = r"(?:pppk|p3k|pegawai pemerintah dengan perjanjian kerja(?: pppk| p3k)?)"
_PLACES = (
    r"daerah|pusat|kab|kabupaten|kota|prop|propinsi|prov|provinsi|pemerintah|pemda|otonom|instansi"
    r"|lain|departemen|dep|depdagri|kementerian|lembaga|badan|bumn|bumd|yang|yg|bekerja|pada|di|dan"
    r"|dpb|dpk|diperbantukan|dipekerjakan|aktif"
)
_TRADES = r"guru|dosen|tenaga|teknis|kesehatan|nakes|medis|pendidik|kependidikan|penyuluh"
_KINDS = (
    (
        rf"{_PPPK_WORDS}(?: (?:{_TRADES}))* (?:paruh waktu|pw)(?: pppk pw)?|pppkpw|p3kpw",
        "pppk_paruh_waktu",
    ),
    (rf"{_PPPK_WORDS}(?: penuh waktu)?(?: (?:{_TRADES}))*", "pppk"),
    (r"cpnsd?|calon pnsd?|calon pegawai negeri sipil(?: cpns)?", "cpns"),
    (r"pnsd?|pegawai negeri sipil(?: pns)?", "pns"),
    (
        r"(?:(?:tenaga|pegawai|guru) )?(?:non asn|non pns|bukan asn|honorer|honor|thl|phl|tkk|ptt"
        r"|gtt|outsourcing|alih daya|kontrak|harian lepas(?: thl| phl)?|tidak tetap(?: ptt)?)"
        rf"(?: (?:non asn|non pns|k2|kategori|ii|kebersihan|keamanan|{_TRADES}))*",
        "non_asn",
    ),
)
"""The kinds of employee, by all that may stand in a cell but for places."""
_KIND_FORMS = tuple(
    (re.compile(rf"(?:(?:asn|pegawai|status) )?(?:{form})(?: (?:{_PLACES}))*"), word)
    for form, word in _KINDS
)
_KIND_WORDS = ("PNS", "CPNS", "PPPK", "PPPK Paruh Waktu", "Non ASN")
_STATUS: Mapping[str, str] = {
    "c": "cpns",
    "cpns": "cpns",
    "p": "pns",
    "pns": "pns",
    "pppk": "pppk",
    "pppk paruh waktu": "pppk_paruh_waktu",
}
_EMPLOYMENTS = frozenset({"pns", "cpns", "pppk", "pppk_paruh_waktu", "non_asn"})
_PPPK = frozenset({"pppk", "pppk_paruh_waktu"})
_MEANT: Mapping[str, frozenset[str]] = {"pns": frozenset({"pns", "cpns"}), "pppk": _PPPK}
"""What a wide word may stand for beside a narrower one; it means itself where none is there."""
_OF_ID: Mapping[str, frozenset[str]] = {"nip": _MEANT["pns"], "ni_pppk": _PPPK}
_STANDINGS: Mapping[str, str] = {
    **dict.fromkeys(
        (
            *("aktif", "pppk aktif", "pns aktif", "cpns aktif", "pppk paruh waktu aktif", "1"),
            *("pppk paruh waktu", "pns kena hukuman disiplin", "01"),
        ),
        "aktif",
    ),
    **dict.fromkeys(
        (
            *("cltn", "cuti diluar tanggungan negara", "cuti di luar tanggungan negara"),
            *("perpanjangan cltn", "perpanjangan cuti di luar tanggungan negara"),
        ),
        "cuti",
    ),
    **dict.fromkeys(("tugas belajar", "pns tugas belajar"), "tugas_belajar"),
}
"""The standings in which somebody is in service, and what they are while in them."""
_EMPLOYMENT_OF_STANDING: Mapping[str, str] = {
    **dict.fromkeys(("pppk paruh waktu", "pppk paruh waktu aktif"), "pppk_paruh_waktu"),
    "pppk aktif": "pppk",
    "cpns aktif": "cpns",
    **dict.fromkeys(("pns aktif", "pns kena hukuman disiplin", "pns tugas belajar"), "pns"),
}
"""The standings that name the employment; all others say nothing of it."""
_GONE = re.compile(
    r"mpp|masa persiapan pensiun(?: mpp)?|mencapai (?:bup|batas usia pensiun)|wafat"
    r"|meninggal(?: dunia)?|mengundurkan diri|mutasi keluar|pindah instansi|tidak aktif|non ?aktif"
    r"|penerima uang tunggu|pembatalan nip|tewas(?: dalam tugas)?"
    r"|pensiun(?:an)?(?: (?:pns|dini|bup|normal|janda|duda))?"
    r"|(?:pensiun|berhenti|diberhentikan|pemberhentian)"
    r"(?: (?:(?:tidak )?dengan hormat|dengan hak pensiun|tanpa hak pensiun|atas permintaan sendiri"
    r"|aps|sementara|sebagai (?:pns|cpns|pppk|asn)|karena (?:wafat|meninggal dunia|pensiun|bup)))*"
)
"""The standings of those who are no longer in service."""
_DATED = re.compile(
    r"\b(?:19|20)[0-9]{2}\b|\b[0-9]{1,2}[-/. ][0-9]{1,2}\b"
    r"|\b(?:tmt|mulai|per|sejak|sampai|s\.?d|s/d)\b",
    re.IGNORECASE,
)
"""A standing that is of some days only, which a list cannot say of every day asked about."""


@dataclass(frozen=True, slots=True)
class EmploymentReading:
    """The employment as a list tells it, or why it stays unknown, or what is wrong."""

    word: str | None = None
    reason: str = ""
    fault: Fault | None = None


@dataclass(frozen=True, slots=True)
class LeftOrAbsent:
    """Whether somebody is in service: `gone`, or absent as `absent` says, or at work."""

    absent: str | None = None
    gone: bool = False
    fault: Fault | None = None


def read_employment(
    cells: Mapping[str, str], kind_of_id: Literal["nip", "ni_pppk", "other"]
) -> EmploymentReading:
    """The employment that a row tells by its kind, its status, its standing and the form of its id.

    A narrower word beats a wider one, words that leave nothing together are a fault, and the form
    of the id alone does not tell a PNS from a CPNS.
    """
    words = {
        "jenis_pegawai": _kind_of_employee(cells["jenis_pegawai"]),
        "status": _STATUS.get(plain_name(cells["status"])),
        "kedudukan": _EMPLOYMENT_OF_STANDING.get(plain_name(cells["kedudukan"])),
    }
    for field, accepted in (("jenis_pegawai", _KIND_WORDS), ("status", ("C", "P"))):
        if cells[field] and words[field] is None:
            hint = unknown_word_hint(cells[field], accepted)
            fault = Fault.of("unknown_word", word=cells[field], **hint).at(key=field)
            return EmploymentReading(fault=fault)
    claims = {field: _employments_word_allows(field, word) for field, word in words.items() if word}
    left = _EMPLOYMENTS.intersection(*claims.values())
    if not left:
        return EmploymentReading(fault=_no_employment_left_fault(claims, cells))
    left = left & _OF_ID.get(kind_of_id, left) or left
    stated = next((word for word in words.values() if word in _MEANT and word in left), None)
    word = next(iter(left)) if len(left) == 1 else stated
    return EmploymentReading(word, "" if word else "blank")


def _employments_word_allows(field: str, word: str) -> frozenset[str]:
    """What a word leaves of the employments; `P` of a status is written of PPPK too."""
    claim = _MEANT.get(word, frozenset({word}))
    if field == "status" and word == "pns":
        return frozenset({"pns"}) | _PPPK
    return claim


def _kind_of_employee(text: str) -> str | None:
    """The employment that a cell names whole; one word more may say the contrary."""
    plain = plain_name(text)
    return next((word for form, word in _KIND_FORMS if form.fullmatch(plain)), None)


def _no_employment_left_fault(
    claims: Mapping[str, frozenset[str]], cells: Mapping[str, str]
) -> Fault:
    """The fault of the columns that leave no employment together."""
    one, *others = claims
    fault = Fault.of(
        "staff_columns_differ",
        value=cells[one],
        others=", ".join(f"`{cells[field]}`" for field in others),
        field=", ".join(others),
    )
    return fault.at(key=one)


def read_left_or_absent(text: str, is_blank_unknown: bool) -> LeftOrAbsent:
    """Whether somebody is in service; a blank cell of a column that is there leaves it open."""
    if not text:
        return LeftOrAbsent("?" if is_blank_unknown else None)
    plain = plain_name(text)
    word = _STANDINGS.get(plain)
    if word is not None:
        return LeftOrAbsent(None if word == "aktif" else word)
    if _GONE.fullmatch(plain):
        return LeftOrAbsent(gone=True)
    if _DATED.search(text):
        return LeftOrAbsent(fault=Fault.of("staff_standing_dated", value=text).at(key="kedudukan"))
    words = [*_STANDINGS, "mpp", "pensiun", "berhenti", "wafat"]
    hint = unknown_word_hint(plain, words)
    return LeftOrAbsent(fault=Fault.of("unknown_word", word=text, **hint).at(key="kedudukan"))
