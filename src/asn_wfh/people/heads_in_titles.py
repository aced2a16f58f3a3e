"""The posts of heads in titles: heads of offices and of their parts, deputies, and their levels.

One table says which head has which level; where a title has a head that it does not list, such as
that of a regu, nothing is sure of the level.
Source: PP 18/2016 (heads of offices and units).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = [
    "FIRST_WORDS_OF_HEADS",
    "begins_as_asisten",
    "begins_as_deputy",
    "begins_as_head",
    "begins_as_high_head",
    "has_head_behind",
    "heads_in_title",
    "is_level_of_head",
    "level_of_head",
    "level_of_structural_head",
    "names_head_of_part",
]

_HIGH, _ADMINISTRATOR, _PENGAWAS, _LOW = "jpt or administrator", "administrator", "pengawas", "any"
"""What a head may be: not below administrator, exactly one level, or of no certain level."""

_HEADS: tuple[tuple[str, str, str], ...] = (
    (_HIGH, "kepala", "dinas|badan|biro|kantor|pelaksana|satuan polisi|inspektorat"),
    (_ADMINISTRATOR, "kepala", "bidang|bagian"),
    (_PENGAWAS, "kepala", "seksi|sub bagian|sub bidang"),
    (_LOW, "kepala", "uptd?(?! puskesmas)|unit pelaksana"),
    (_HIGH, "sekretaris", "daerah|dprd|dewan perwakilan|satuan polisi"),
    (_ADMINISTRATOR, "sekretaris", "dinas|badan|inspektorat|camat|kecamatan"),
    (_PENGAWAS, "sekretaris", "kelurahan|lurah"),
    (_ADMINISTRATOR, "inspektur", "pembantu"),
    (_HIGH, "inspektur", "daerah|inspektorat|kota|kabupaten"),
    (_HIGH, "staf ahli", "bupati|wali ?kota|gubernur|bidang"),
    (
        *(_HIGH, "asisten"),
        "sekretaris daerah|daerah|administrasi|umum|pemerintahan|perekonomian|ekonomi|setda"
        "|sekretariat daerah|pembangunan|kesra|kesejahteraan|bidang|i{1,3}|[1-3]",
    ),
)
"""What a head may be, the first word of the post, and what follows it."""


def _heads_that_are(*levels: str) -> str:
    """The expression of the heads in the table that may be this."""
    heads = (f"{word} (?:{places})" for level, word, places in _HEADS if level in levels)
    return rf"(?:{'|'.join(heads)})\b"


_END = r"(?= /|$)"
_HIGH_HEAD = rf"(?:{_heads_that_are(_HIGH, _ADMINISTRATOR)}|(?:inspektur|staf ahli){_END})"
_LOW_HEAD = rf"(?:{_heads_that_are(_PENGAWAS, _LOW)}|sekretaris{_END}|(?:wakil )?direktur\b)"
_HEAD = re.compile(rf"\b(?<!\bpada )(?<!\bdi )(?:(?P<high>{_HIGH_HEAD})|{_LOW_HEAD})")
"""The post of a head, wherever in a title it stands, but for the head with whom somebody is."""
_HIGH_HEAD_FIRST = re.compile(rf"(?!asisten){_HIGH_HEAD}|staf ahli\b")
_ASISTEN_FIRST = re.compile(rf"(?=asisten){_HIGH_HEAD}")
_ADMINISTRATOR_FIRST = re.compile(_heads_that_are(_ADMINISTRATOR))
_PENGAWAS_FIRST = re.compile(_heads_that_are(_PENGAWAS))
_HEAD_OF_PART = re.compile(
    r"(?:^|/ )(?:kepala(?! (?:tata usaha|urusan|regu|ruang|ruangan|gudang|pos|peleton|tim"
    rf"|lingkungan|dusun)\b)|{_LOW_HEAD})"
)
"""A head who may have a functional post, and is no staff."""
_DEPUTY_FIRST = re.compile(
    r"sekretaris\b(?! (?:pimpinan|pribadi|desa|nagari|kepala|direktur|kelurahan|lurah)\b)"
    r"|(?:administrator|pengawas)$"
)
_SMALL_HEAD = (
    r"(?:tata usaha|urusan|regu|ruang|ruangan|gudang|pos|peleton|tim|lingkungan|dusun|daerah"
    r"|sekolah|sdn?|smpn?|tk|paud|skb|puskesmas|pustu|instalasi|laboratorium"
    r"|uptd? puskesmas)\b"
)
"""Of what somebody is head beside a functional or staff post, without a level of a head."""
_HEAD_BEHIND = re.compile(
    rf"(?<!\bpada)(?<!\bdi)(?<!\bajudan)(?<!\bsekretaris)(?<!\bwakil) kepala\b(?! {_SMALL_HEAD})"
    r"|(?<!\bpada)(?<!\bdi)(?<!\bajudan)(?<!\bstaf) sekretaris\b"
    r"|/ (?:wakil )?(?:kepala\b(?! " + _SMALL_HEAD + r")|sekretaris|pimpinan|direktur|pemimpin)\b"
    r"|/ (?:(?:pejabat|jabatan) )?(?:administrator|pengawas)(?= /|$)"
    r"|\b(?:(?:kaban|kadin|kadis|kasat|kabid|kabag)\w*|karo|se[ks](?:dis|din|ban|um|ko|kab|ditjen))\b"
)
"""A word of a head behind another post, whatever it is the head of."""
_OFFICER_BEHIND = re.compile(r"/ (?:inspektur|asisten)\b(?! apoteker)")
_STEP_FIRST = re.compile(
    r"(?:jf )?(?:ahli (?:utama|madya|muda|pertama)|penyelia|mahir|terampil|pemula) /"
)
"""A step before the post that it is of, as SIASN writes `AHLI MUDA - PENGAWAS SEKOLAH`."""
FIRST_WORDS_OF_HEADS = "kepala|sekretaris|asisten|inspektur|direktur|camat|lurah"
_HEAD_WORD_FIRST = re.compile(rf"(?:{FIRST_WORDS_OF_HEADS}|staf ahli|wakil|pimpinan)\b")


def heads_in_title(title: str) -> Iterator[tuple[int, bool]]:
    """Where each head stands in a plain title, and whether it is not below administrator."""
    for head in _HEAD.finditer(title):
        yield head.start(), head["high"] is not None


def begins_as_head(title: str) -> bool:
    """Whether a plain title begins with a word of heads, whatever they are the head of."""
    return _HEAD_WORD_FIRST.match(title) is not None


def begins_as_high_head(title: str) -> bool:
    """Whether a plain title begins with a head who is not below administrator, but for asisten."""
    return _HIGH_HEAD_FIRST.match(title) is not None


def begins_as_asisten(title: str) -> bool:
    """Whether a plain title begins with an asisten of the sekretaris daerah."""
    return _ASISTEN_FIRST.match(title) is not None


def begins_as_deputy(title: str) -> bool:
    """Whether a plain title begins with a sekretaris of no certain level, or is a level alone."""
    return _DEPUTY_FIRST.match(title) is not None


def names_head_of_part(title: str) -> bool:
    """Whether a part of a plain title is a head who may have a functional post, and is no staff."""
    return _HEAD_OF_PART.search(title) is not None


def has_head_behind(title: str) -> bool:
    """Whether a word of a head stands behind another post, whatever it is the head of."""
    if _HEAD_BEHIND.search(title):
        return True
    return bool(_OFFICER_BEHIND.search(title)) and not _STEP_FIRST.match(title)


def is_level_of_head(title: str, level: str) -> bool:
    """Whether a plain title begins with the post of a head who has this managerial level."""
    if level_of_head(title) is not None:
        return level == level_of_head(title)
    is_low = _PENGAWAS_FIRST.match(title) or title.startswith("lurah")
    is_high = _HIGH_HEAD_FIRST.match(title) or title.startswith("camat")
    return bool(is_low if level == "pengawas" else is_high)


def level_of_head(title: str) -> str | None:
    """The level of the head with whose post a plain title begins, where PP 18/2016 sets one."""
    return "administrator" if _ADMINISTRATOR_FIRST.match(title) else None


def level_of_structural_head(title: str) -> str | None:
    """The level of the head with whom a plain title begins, of somebody in a structural post."""
    return "pengawas" if _PENGAWAS_FIRST.match(title) else level_of_head(title)
