"""What the title of a post says of its level, and which levels it puts in doubt.

A title may name two posts, or an institution whose name has the word of a step.  Then it tells no
level, and what the other columns tell is in doubt with it.
Sources: PP 18/2016 (heads of offices and units); PermenPANRB 1/2023 (functional levels).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TypeAlias

from asn_wfh.law.vocabulary import LEVEL
from asn_wfh.people.post_of_title import has_camat_or_lurah_behind, names_camat_or_lurah_first

__all__ = [
    "EXPERT",
    "FUNCTIONAL",
    "NOT_MANAGERIAL",
    "SKILLED",
    "STAFF",
    "STRUCTURAL",
    "Levels",
    "TitleLevels",
    "is_level_of_head",
    "level_of_head",
    "level_of_structural_head",
    "levels_of_title",
]

Levels: TypeAlias = frozenset[str]

STRUCTURAL: Levels = frozenset(
    {"jpt_utama", "jpt_madya", "jpt_pratama", "administrator", "pengawas"}
)
EXPERT: Levels = frozenset({"ahli_utama", "ahli_madya", "ahli_muda", "ahli_pertama"})
SKILLED: Levels = frozenset({"penyelia", "mahir", "terampil", "pemula"})
FUNCTIONAL = EXPERT | SKILLED
STAFF: Levels = frozenset({"pelaksana"})
NOT_MANAGERIAL = FUNCTIONAL | STAFF

_EVERY: Levels = frozenset(LEVEL)
_NONE: Levels = frozenset()

_STEP = re.compile(r"\b(utama|madya|muda|pertama|penyelia|mahir|terampil|pemula)\b")
_EXPERT_STEP = re.compile(r"\bahli (utama|madya|muda|pertama)\b")
_OLD_EXPERT_STEP = re.compile(r" (utama|madya|muda|pertama)$")
_GLUED_EXPERT_STEP = re.compile(r"\bahli(?=(?:utama|madya|muda|pertama)\b)")
_SHORT_OLD_EXPERT_STEP = re.compile(r" (?:madia|madiya|madja|mdya|mady|mad|mda|a ?m)$")
"""An old step that is misspelt or cut short, as in `Auditor Mad.` or `Auditor AM`."""
_OTHER_AHLI = re.compile(r"\b(?<!staf )ahli(?! waris\b)")
"""A word of an expert behind which no step can be read, as in `Auditor Ahli Mdya`."""
_HIGH_OFFICER = re.compile(r"\b(?:jpt|pimpinan tinggi) (?:utama|madya)\b")
_OLD_SKILLED_STEPS = (
    (re.compile(r"\bpelaksana lanjutan$"), "mahir"),
    (re.compile(r"\bpelaksana pemula$"), "pemula"),
)
_OLD_LOWEST_BUT_ONE = re.compile(r"(?<!perawat)(?<!bidan) pelaksana$")
"""The old name of the step `terampil`; a nurse of any step may be called one who carries out."""
_SKILLED_STEP = re.compile(
    r"(?:^| )(penyelia|mahir|terampil|pemula)$|^(penyelia|mahir|terampil|pemula) "
)
_NO_STEP = re.compile(
    r"\b(?:sekolah menengah pertama|menengah pertama|pemilih pemula|generasi muda|kerja terampil)\b"
)
"""Words that are like a step and never one."""
_INSTITUTION = re.compile(
    r"\b(?:pada|di|sdn?|smpn?|sma|smk|tk|paud|mi|mts|slb|rsu?d?|klinik|puskesmas|balai|pusdiklat"
    r"|kelurahan|kecamatan|desa|nagari|pasar"
    r"|sekolah (?:dasar|menengah)|rumah sakit|sanggar|yayasan|kantor|badan|dinas|uptd?)\b"
)
"""What stands before a name of its own, of which the word of a step may be a part."""

_END = r"(?= /|$)"
_HIGH_HEAD = (
    r"(?:(?:kepala (?:dinas|badan|biro|bidang|bagian|kantor|pelaksana|satuan polisi|inspektorat)"
    r"|sekretaris (?:daerah|dprd|dewan perwakilan|dinas|badan|inspektorat|camat|kecamatan"
    r"|satuan polisi)"
    r"|inspektur (?:pembantu|daerah|inspektorat|kota|kabupaten)"
    r"|staf ahli (?:bupati|wali ?kota|gubernur|bidang)"
    r"|asisten (?:sekretaris daerah|daerah|administrasi|umum|pemerintahan|perekonomian|ekonomi"
    r"|setda|sekretariat daerah|pembangunan|kesra|kesejahteraan|bidang|i{1,3}|[1-3]))\b"
    rf"|(?:inspektur|staf ahli){_END})"
)
_LOW_HEAD = (
    r"(?:kepala (?:seksi|sub bagian|sub bidang|uptd?(?! puskesmas)|unit pelaksana)\b"
    rf"|sekretaris (?:kelurahan|lurah)\b|sekretaris{_END}|(?:wakil )?direktur\b)"
)
_HEAD = re.compile(rf"\b(?<!\bpada )(?<!\bdi )(?:(?P<high>{_HIGH_HEAD})|{_LOW_HEAD})")
"""The post of a head, wherever in a title it stands, but for the head with whom somebody is."""
_HIGH_HEAD_FIRST = re.compile(rf"(?!asisten){_HIGH_HEAD}|staf ahli\b")
_HEAD_OF_PART = re.compile(
    r"(?:^|/ )(?:kepala(?! (?:tata usaha|urusan|regu|ruang|ruangan|gudang|pos|peleton|tim"
    rf"|lingkungan|dusun)\b)|{_LOW_HEAD})"
)
"""A head who may have a functional post, and is no staff."""
_DEPUTY_FIRST = re.compile(
    r"sekretaris\b(?! (?:pimpinan|pribadi|desa|nagari|kepala|direktur|kelurahan|lurah)\b)"
    r"|(?:administrator|pengawas)$"
)
_HIGH_DEPUTY_FIRST = re.compile(rf"(?=asisten){_HIGH_HEAD}")
_ADMINISTRATOR_FIRST = re.compile(
    r"(?:kepala (?:bidang|bagian)|sekretaris (?:dinas|badan|inspektorat|camat|kecamatan)"
    r"|inspektur pembantu)\b"
)
_LOW_HEAD_FIRST = re.compile(
    r"(?:kepala (?:seksi|sub bagian|sub bidang)|sekretaris (?:kelurahan|lurah))\b"
)
_HIGH_LEVEL = re.compile(
    r"\b(?:(?:eselon|esl?) ?(?:i{1,3}|[1-3])(?: ?[ab])?|jpt|pimpinan tinggi"
    r"|pejabat administrator)\b"
)
_ESELON = re.compile(
    r"\b(?:eselon|esl?) ?(?:i{1,3}v?|iv|[1-4])(?: ?[ab])?\b"
    r"|\b(?<!kelas )(?<!wilayah )(?:i{1,3}|iv)(?: | / )?[ab](?= /|$)|/ [1-4] ?[ab](?= /|$)"
)
"""An eselon in a title, also without its word; `IV A` is also the class that somebody teaches."""
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
_HEAD_WORD_FIRST = re.compile(
    r"(?:kepala|sekretaris|asisten|inspektur|staf ahli|wakil|direktur|camat|lurah|pimpinan)\b"
)


@dataclass(frozen=True, slots=True)
class TitleLevels:
    """The levels that a title leaves, none where it says nothing of them.

    None of `doubtful` may be taken for certain.  Where `is_sure` is false the title contradicts
    other columns and settles nothing itself.
    """

    levels: Levels = _NONE
    doubtful: Levels = _NONE
    is_sure: bool = True

    @property
    def allowed(self) -> Levels:
        """The levels that somebody with the title may have, whatever other columns say."""
        if self.doubtful == _EVERY:
            # Of two posts either is the person's own, and nobody with a post of a head is staff.
            return self.levels | STRUCTURAL if self.levels else _EVERY - STAFF
        return (self.levels or _EVERY) - self.doubtful


def levels_of_title(title: str, kind: Levels) -> TitleLevels:
    """What a plain title says of the level; `kind` has the levels of the kind of post, if any."""
    steps = _levels_of_steps(title, kind)
    is_high = _HIGH_HEAD_FIRST.match(title) is not None
    is_named_first = names_camat_or_lurah_first(title)
    levels = STRUCTURAL if is_high or is_named_first else steps.levels
    # Two posts in one title: nothing tells which of them is the person's own.
    if _has_second_head(title, steps) or has_camat_or_lurah_behind(title):
        return TitleLevels(levels, _EVERY)
    doubtful = steps.doubtful
    if is_high:
        doubtful |= {"pengawas"}
    if _HEAD_OF_PART.search(title):
        doubtful |= STAFF
    if _DEPUTY_FIRST.match(title):
        doubtful |= NOT_MANAGERIAL
    if _HIGH_DEPUTY_FIRST.match(title):
        doubtful |= NOT_MANAGERIAL | {"pengawas"}
    if _ESELON.search(title):
        doubtful |= NOT_MANAGERIAL
    if _HIGH_LEVEL.search(title):
        doubtful |= NOT_MANAGERIAL | {"pengawas"}
    return TitleLevels(levels, doubtful, steps.is_sure)


def is_level_of_head(title: str, level: str) -> bool:
    """Whether a plain title begins with the post of a head who has this managerial level."""
    if level_of_head(title) is not None:
        return level == level_of_head(title)
    is_low = _LOW_HEAD_FIRST.match(title) or title.startswith("lurah")
    is_high = _HIGH_HEAD_FIRST.match(title) or title.startswith("camat")
    return bool(is_low if level == "pengawas" else is_high)


def level_of_head(title: str) -> str | None:
    """The level of the head with whose post a plain title begins, where PP 18/2016 sets one."""
    return "administrator" if _ADMINISTRATOR_FIRST.match(title) else None


def level_of_structural_head(title: str) -> str | None:
    """The level of the head with whom a plain title begins, of somebody in a structural post."""
    return "pengawas" if _LOW_HEAD_FIRST.match(title) else level_of_head(title)


def _has_second_head(title: str, steps: TitleLevels) -> bool:
    """Whether a title names the post of a head beside another one of another level."""
    if not _HEAD_WORD_FIRST.match(title):
        if _HEAD_BEHIND.search(title):
            return True
        if _OFFICER_BEHIND.search(title) and not _STEP_FIRST.match(title):
            return True
    heads = list(_HEAD.finditer(title))
    if not heads:
        return bool(steps.levels) and _HIGH_HEAD_FIRST.match(title) is not None
    if steps.levels or heads[0].start():
        return True
    return not all(head["high"] for head in heads) and len(heads) > 1


def _levels_of_steps(title: str, kind: Levels) -> TitleLevels:
    """What a title says by the steps of functional posts, of which a certain one names one."""
    is_functional = bool(kind) and kind <= FUNCTIONAL
    text = _with_steps_of_today(" ".join(_NO_STEP.sub(" ", title).split()), is_functional)
    steps = _STEP.findall(text)
    experts = {f"ahli_{step}" for step in _EXPERT_STEP.findall(text)}
    if experts:
        is_sure = len(steps) == len(re.findall(r"\bahli\b", text)) == 1
        return TitleLevels(frozenset(experts), is_sure=is_sure)
    is_old = _OLD_EXPERT_STEP.search(text) is not None and not _INSTITUTION.search(text)
    doubtful = _NONE
    is_odd = _OTHER_AHLI.search(text) or _SHORT_OLD_EXPERT_STEP.search(text)
    if is_old or "madya" in steps or is_odd:
        # A step that is not written as today may be one all the same, and then nobody is staff.
        doubtful = STAFF if _HEAD_WORD_FIRST.match(title) else _EVERY - FUNCTIONAL
        if is_old and len(steps) == 1 and doubtful != STAFF:
            doubtful = _EVERY - {f"ahli_{steps[0]}"}
    if kind and not kind & FUNCTIONAL:
        return TitleLevels(doubtful=doubtful)
    if len(steps) > 1 and is_functional:
        named = {step if step in SKILLED else f"ahli_{step}" for step in steps}
        return TitleLevels(frozenset(named), is_sure=False)
    if len(steps) == 1 and _SKILLED_STEP.search(text):
        return TitleLevels(frozenset(steps), doubtful)
    if len(steps) == 1 and is_old and is_functional:
        return TitleLevels(frozenset({f"ahli_{steps[0]}"}))
    return TitleLevels(doubtful=doubtful)


def _with_steps_of_today(text: str, is_functional: bool) -> str:
    """A plain title with the steps of functional posts as PermenPANRB 1/2023 names them."""
    text = _GLUED_EXPERT_STEP.sub("ahli ", _HIGH_OFFICER.sub(" ", text))
    for old, step in _OLD_SKILLED_STEPS:
        text = old.sub(step, text)
    return _OLD_LOWEST_BUT_ONE.sub(" terampil", text) if is_functional else text
