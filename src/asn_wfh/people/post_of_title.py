"""Which post a title names: camat, lurah, another one, or unknown.

A title is written by hand, and may name a second post behind the first, in brackets or after a
slash.  A post that is not certain is unknown, and never `lainnya`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from asn_wfh.law.suggestions_for_unknown_words import has_one_suggested_word, unknown_word_hint
from asn_wfh.people.files.plain_cells_and_headings import plain_name

__all__ = [
    "BETWEEN_PARTS",
    "LEVEL_OF_POST",
    "has_camat_or_lurah_behind",
    "may_be_leader_of_unit",
    "names_camat_or_lurah_first",
    "plain_title",
    "post_or_why_unknown",
]

LEVEL_OF_POST: Mapping[str, str] = {"camat": "administrator", "lurah": "pengawas"}
"""The level of each post that the law names."""

_ABBREVIATIONS: Mapping[str, str] = {
    word: whole
    for words, whole in (
        ("ka kpl", "kepala"),
        ("sekda", "sekretaris daerah"),
        ("sekwan", "sekretaris dprd"),
        ("sekdis sekdin", "sekretaris dinas"),
        ("sekban sesban", "sekretaris badan"),
        ("sekcam", "sekretaris camat"),
        ("seklur sekkel", "sekretaris kelurahan"),
        ("kadis kadin", "kepala dinas"),
        ("kaban", "kepala badan"),
        ("kalak", "kepala pelaksana"),
        ("kasat", "kepala satuan"),
        ("kasatpol", "kepala satuan polisi"),
        ("kabid", "kepala bidang"),
        ("kabidang", "kepala bidang"),
        ("kabag kabagian", "kepala bagian"),
        ("kasi kasie", "kepala seksi"),
        ("kaseksi kaseksie", "kepala seksi"),
        ("kasubbag kasubag kasubbagian kasubagian", "kepala sub bagian"),
        ("kasubbid kasubid kasubbidang kasubidang", "kepala sub bidang"),
        ("kakel", "kepala kelurahan"),
        ("subbag subag subbagian", "sub bagian"),
        ("subbid subid subbidang", "sub bidang"),
        ("bag", "bagian"),
        ("bid", "bidang"),
        ("irban", "inspektur pembantu"),
        ("satpol", "satuan polisi"),
    )
    for word in words.split()
}
"""The short words of posts, written out."""
_GLUED_ACTING = re.compile(
    r"\b(pl[th](?!(?:mh|bm|sa|gu|ps|bg)\b)|pjs|penjabat|pelaksana ?(?:tugas|harian))(?=[a-z]{2})"
    r"|\b(pj|pgs|p?ymt)(?=kepala|sekretaris|camat|lurah|direktur|inspektur|asisten|irban|sek[cdw]"
    r"|ses|ka(?:d[ibr]|ban|bi|bag|sa|si|sub|lak|\b))",
    re.IGNORECASE,
)
"""Words of acting written as one word with the post; a power plant as `PLTMH` is no such word."""
_GLUED_HEAD = re.compile(r"\bka(dis|bid|bag)(?!ang\b|ian\b)([a-z]{2,})")
_WHOLE_OF_HEAD = {"dis": "dinas", "bid": "bidang", "bag": "bagian"}
_SHORT_HEAD = re.compile(r"\bkep (?=dinas|badan|bidang|bagian|seksi|sub|upt)")
BETWEEN_PARTS = re.compile(r"[/\\|(){}\[\],;:+\u2013\u2014]| - ")
"""What stands between two titles in one cell."""
_SPELLED_OUT = re.compile(r"\b(?:l u r a h|c a m a t|k e l u r a h a n|k e c a m a t a n)\b")
"""As `L U R A H` is written in headings."""

_LEADER_OF_PLACE = re.compile(
    r"\b(?:kepala|pimpinan|pemimpin|ketua|pejabat|penanggung jawab|pengganti|pengampu)"
    r" (?:(?:kantor|wilayah|pemerintah|pemerintahan|unit) )*"
    r"(?:kelurahan|kecamatan|kel|kec|camat|lurah)\b"
)
_PLACE = re.compile(
    r"\b(?:kelurahan|kecamatan)\b"
    r"|\b(?:sekretaris|kantor) (?:camat|lurah)\b"
)
"""What is like a camat or lurah, and is their place or deputy."""
_NO_LEADER = re.compile(
    r"(?:kepala|sekretaris|ajudan|analis|arsiparis|bendahara|bidan|caraka|dokter|fasilitator|guru"
    r"|juru|klerek|operator|pelaksana|pemelihara|penata|pencatat|pendamping|penelaah|pengawas"
    r"|pengadministrasi|pengelola|pengemudi|penggerak|pengolah|pengumpul|penjaga|penyuluh|penyusun"
    r"|perawat|perencana|petugas|pramu\w+|pranata|sopir|staf|tenaga|teknisi|verifikator) "
)
"""The first words of titles that are not the leader of the place named in them."""
_LOWER_POST = re.compile(
    r"(?!(?:kepala|pengawas|staf ahli)\b)(?:"
    + _NO_LEADER.pattern.removesuffix(" ")
    + r")\b|pengawas \w"
    r"|kepala (?:seksi|sub (?:bagian|bidang)|bagian|bidang|urusan|tata usaha|lingkungan|dusun|regu"
    r"|ruang|ruangan|tim|pos|gudang|uptd?|puskesmas|pustu|sekolah|sdn?|smpn?|tk|paud)\b"
    r"|.*\b(?:ahli|utama|madya|muda|pertama|penyelia|mahir|terampil|pemula)\b"
)
"""The titles that certainly name another post than the leader of a kecamatan or kelurahan."""
_BEFORE_KECAMATAN = re.compile(r" (?=kecamatan \w)")
_REGION_BEHIND = re.compile(r"(?<=\w) (?:kota|kabupaten) (?!.*\b(?:kelurahan|kecamatan)\b).*$")
_LED_PLACE = re.compile(r"(?:kelurahan|kecamatan|kel|kec)\b")


def plain_title(text: str) -> str:
    """A title as small words with abbreviations written out, and ` / ` between its parts."""
    # Signs without a width split a word for the machine and for nobody else.
    signs = "".join(sign for sign in text if unicodedata.category(sign) != "Cf")
    signs = _GLUED_ACTING.sub(r"\g<0> ", unicodedata.normalize("NFKC", signs))
    parts = (plain_name(part, _ABBREVIATIONS) for part in BETWEEN_PARTS.split(signs))
    title = _SHORT_HEAD.sub("kepala ", " / ".join(filter(None, parts)))
    title = _GLUED_HEAD.sub(lambda head: f"kepala {_WHOLE_OF_HEAD[head[1]]} {head[2]}", title)
    return _SPELLED_OUT.sub(lambda spelled: spelled[0].replace(" ", ""), title)


def names_camat_or_lurah_first(title: str) -> bool:
    """Whether a plain title begins with camat or lurah, of whatever place."""
    return title.partition(" ")[0] in LEVEL_OF_POST


def has_camat_or_lurah_behind(title: str) -> bool:
    """Whether a camat, a lurah or the leader of their place stands behind another plain title."""
    rest = _PLACE.sub(" ", title)
    behind = rest.partition(" ")[2] if names_camat_or_lurah_first(rest) else rest
    return any(post in behind for post in LEVEL_OF_POST) or bool(_LEADER_OF_PLACE.search(title))


def post_or_why_unknown(title: str, units: Sequence[str]) -> tuple[str | None, str]:
    """The post that a title names, or why none: only a camat is a camat, and of a place that is.

    `units` are the names of the person's unit and of those above it, made plain.
    """
    if not title:
        return None, "blank"
    first, _, place = title.replace(" /", "").partition(" ")
    if first in LEVEL_OF_POST:
        kind = "kecamatan" if first == "camat" else "kelurahan"
        place = place.removeprefix("pada ").removeprefix(f"{kind} ")
        if place in ("", kind) or f"{kind} {place}" in units:
            return first, ""
        # Behind a kelurahan its kecamatan may stand, and behind either the region.
        places = {part for unit in units for part in _places_in_name(unit)}
        if places.issuperset(_places_in_name(f"{kind} {place}")):
            return first, ""
        return None, "title_silent"
    is_near = any(post in title for post in LEVEL_OF_POST)
    if has_camat_or_lurah_behind(title) or _begins_with_slip(title):
        return None, "title_silent"
    if is_near and not _NO_LEADER.match(title):
        return None, "title_silent"
    return "lainnya", ""


def _places_in_name(name: str) -> list[str]:
    """The kelurahan and the kecamatan that a plain name has one behind the other."""
    name = re.sub(r"\bkec\b", "kecamatan", re.sub(r"\bkel\b", "kelurahan", name))
    return _BEFORE_KECAMATAN.split(_REGION_BEHIND.sub("", name))


def may_be_leader_of_unit(title: str, units: Iterable[str]) -> bool:
    """Whether a plain title says too little to be sure that it is not the leader of such units.

    In a kelurahan or kecamatan `Kepala` alone may be the lurah or the camat.
    """
    return any(map(_LED_PLACE.match, units)) and not _LOWER_POST.match(title)


def _begins_with_slip(title: str) -> bool:
    """Whether a title begins with a slip of the hand in camat, lurah or the head of their place."""
    word, _, rest = title.partition(" ")
    words = tuple(LEVEL_OF_POST)
    if word == "kepala":
        word, words = rest.partition(" ")[0], ("kecamatan", "kelurahan")
    return word not in words and has_one_suggested_word(unknown_word_hint(word, words))
