"""What the title of a post says of its level, and which levels it puts in doubt.

A title may name two posts, or an institution whose name has the word of a step.  Then it tells no
level, and what the other columns tell is in doubt with it.
Source: PermenPANRB 1/2023 (functional levels).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TypeAlias

from asn_wfh.law.vocabulary import LEVEL
from asn_wfh.people.heads_in_titles import (
    begins_as_asisten,
    begins_as_deputy,
    begins_as_head,
    begins_as_high_head,
    has_head_behind,
    heads_in_title,
    names_head_of_part,
)
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

_HIGH_LEVEL = re.compile(
    r"\b(?:(?:eselon|esl?) ?(?:i{1,3}|[1-3])(?: ?[ab])?|jpt|pimpinan tinggi"
    r"|pejabat administrator)\b"
)
_ESELON = re.compile(
    r"\b(?:eselon|esl?) ?(?:i{1,3}v?|iv|[1-4])(?: ?[ab])?\b"
    r"|\b(?<!kelas )(?<!wilayah )(?:i{1,3}|iv)(?: | / )?[ab](?= /|$)|/ [1-4] ?[ab](?= /|$)"
)
"""An eselon in a title, also without its word; `IV A` is also the class that somebody teaches."""


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
    is_high = begins_as_high_head(title)
    is_named_first = names_camat_or_lurah_first(title)
    levels = STRUCTURAL if is_high or is_named_first else steps.levels
    # Two posts in one title: nothing tells which of them is the person's own.
    if _has_second_head(title, steps) or has_camat_or_lurah_behind(title):
        return TitleLevels(levels, _EVERY)
    doubtful = steps.doubtful
    if is_high:
        doubtful |= {"pengawas"}
    if names_head_of_part(title):
        doubtful |= STAFF
    if begins_as_deputy(title):
        doubtful |= NOT_MANAGERIAL
    if begins_as_asisten(title):
        doubtful |= NOT_MANAGERIAL | {"pengawas"}
    if _ESELON.search(title):
        doubtful |= NOT_MANAGERIAL
    if _HIGH_LEVEL.search(title):
        doubtful |= NOT_MANAGERIAL | {"pengawas"}
    return TitleLevels(levels, doubtful, steps.is_sure)


def _has_second_head(title: str, steps: TitleLevels) -> bool:
    """Whether a title names the post of a head beside another one of another level."""
    if not begins_as_head(title) and has_head_behind(title):
        return True
    heads = list(heads_in_title(title))
    if not heads:
        return bool(steps.levels) and begins_as_high_head(title)
    (place, _), *_ = heads
    if steps.levels or place:
        return True
    return not all(is_high for _, is_high in heads) and len(heads) > 1


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
        doubtful = STAFF if begins_as_head(title) else _EVERY - FUNCTIONAL
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
