"""Which post a title names: camat, lurah, another one, or unknown.

A title is written by hand, and may name a second post behind the first, in brackets or after a
slash.  A post that is not certain is unknown, and never `lainnya`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from asn_wfh.law.suggestions_for_unknown_words import has_one_suggested_word, unknown_word_hint

__all__ = [
    "LEVEL_OF_POST",
    "has_camat_or_lurah_behind",
    "may_be_leader_of_unit",
    "names_camat_or_lurah_first",
    "post_or_why_unknown",
]

LEVEL_OF_POST: Mapping[str, str] = {"camat": "administrator", "lurah": "pengawas"}
"""The level of each post that the law names."""

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
