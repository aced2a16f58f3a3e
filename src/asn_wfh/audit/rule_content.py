"""What an effect states, leaf by leaf: figures, groups, moments and words of a closed list."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from asn_wfh.law.vocabulary import WEEKDAYS
from asn_wfh.paper.figures import Figure
from asn_wfh.paper.printed_forms import PRINTED_FORMS
from asn_wfh.paper.tokens import Phrases
from asn_wfh.rules import (
    Exclude,
    InForce,
    Limit,
    Oblige,
    Permit,
    Recall,
    Rotate,
    Rule,
    StayWithin,
)
from asn_wfh.rules.fields import Group, MonthlyDate
from asn_wfh.rules.rule import DatedRule, DateRange

__all__ = [
    "MOMENT_FORMS",
    "WORD_FORMS",
    "RuleContent",
    "moment_forms",
    "rule_content",
    "values_of",
    "word_forms",
]

MOMENT_FORMS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "selama jam kerja": (("from", "mulai_kerja"), ("until", "selesai_kerja")),
    "setelah jam kerja": (("from", "selesai_kerja"),),
    "pada hari pelaksanaan": (("until", "akhir_hari"),),
    "pada hari yang sama": (("until", "akhir_hari"),),
    "sebelum pulang": (("by", "pulang_h-1"),),
    "sebelum jam kerja": (("by", "mulai_kerja"),),
    "sebelum jam kerja berakhir": (("by", "selesai_kerja"),),
    "paling lambat akhir jam kerja": (("by", "selesai_kerja"),),
    "pada hari itu juga": (("until", "akhir_hari"),),
}
"""Printed moments of a day, and the words of a duty that each of them grounds."""

WORD_FORMS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "ASN yang melaksanakan WFH": (("of", "wfh_that_day"),),
    "ASN yang sedang WFH": (("of", "wfh_that_day"),),
    "pegawai yang melaksanakan WFH": (("of", "wfh_that_day"),),
    "seluruh ASN perangkat daerah": (("of", "all_in_office"),),
    "seluruh ASN kantor": (("of", "all_in_office"),),
    "seluruh ASN OPD": (("of", "all_in_office"),),
    "jumlah pegawai OPD": (("of", "all_in_office"),),
    "jumlah pegawai perangkat daerah": (("of", "all_in_office"),),
    "ASN kantor itu yang tidak dikecualikan": (("of", "eligible_in_office"),),
    "seluruh ASN kabupaten yang tidak dikecualikan": (("of", "eligible_in_region"),),
    "seluruh ASN kota yang tidak dikecualikan": (("of", "eligible_in_region"),),
    "dibulatkan ke bawah": (("round", "down"),),
    "dibulatkan ke atas": (("round", "up"),),
    "sisanya di kantor": (("odd_person", "wfo"),),
    "sisanya di rumah": (("odd_person", "wfh"),),
    "sedikitnya satu orang WFH": (("odd_person", "min_one"),),
    "boleh kurang": (("share", "at_most"),),
    "paling banyak": (("share", "at_most"),),
    "maksimal": (("share", "at_most"),),
    "harus tepat": (("share", "exact"),),
    "hari kerja saja": (("turns", "working_days"),),
    "juga hari libur": (("turns", "calendar"),),
    "dari penggunaan semula": (("of", "use"),),
    "dari jumlah kendaraan": (("of", "vehicles"),),
    "besarnya pengurangan": (("of", "cut"),),
    "dan/atau": (("joined", "atau"),),
    "salah satu": (("joined", "atau"),),
    "semuanya harus": (("joined", "dan"),),
    "dan mengurangi": (("joined", "dan"),),
    **{
        f"{before} {form}": ((key, addressee),)
        for before, key in (("kepada", "to"), ("melalui", "through"))
        for addressee, forms in PRINTED_FORMS["addressee"].items()
        for form in forms
    },
}
"""Words, printed or of a reading, and the word of a closed list that each of them grounds."""


@dataclass(slots=True)
class RuleContent:
    """What one rule states.

    `figures` must each be grounded; `counts` are further figures of the paper that the rule
    answers; `words` are keys with a word of a closed list; `moments` are keys with a moment;
    `terms` are duties and limits, `group` the people, None where the effect is about nobody.
    """

    figures: set[tuple[str, str]] = field(default_factory=set)
    counts: set[tuple[str, str]] = field(default_factory=set)
    words: set[tuple[str, str]] = field(default_factory=set)
    moments: set[tuple[str, str]] = field(default_factory=set)
    terms: set[tuple[str, str]] = field(default_factory=set)
    group: Group | None = None
    clause: str = ""

    def answers(self, figure: Figure) -> bool:
        """Whether the rule states a figure of the paper."""
        return (figure.kind, figure.value) in self.figures | self.counts


def rule_content(rule: Rule) -> RuleContent:
    """What a rule states, leaf by leaf."""
    held = RuleContent()
    match rule:
        case Exclude():
            boxes = [box for group in rule.groups for box in _people(group).boxes]
            held.group = Group(tuple(boxes))
            for group in rule.groups:
                _days(group, held)
        case Oblige():
            _duty(rule, held)
        case Limit():
            held.terms.add(("limit", rule.what))
            shares = [share for share in (rule.cut, rule.at_most) if isinstance(share, int)]
            held.figures |= {("share", str(share)) for share in shares}
            if rule.of:
                held.words.add(("of", rule.of))
            if rule.joined:
                held.words.add(("joined", rule.joined))
        case InForce():
            held.figures.add(("date", rule.since.isoformat()))
            if rule.until:
                held.figures.add(("date", rule.until.isoformat()))
            if rule.review_every:
                held.figures.add(("bulan", str(rule.review_every)))
        case DatedRule():
            _dated(rule, held)
    return held


def _dated(rule: DatedRule, held: RuleContent) -> None:
    held.group = _people(rule)
    _days(rule, held)
    match rule:
        case Permit(every=days) if days and len(days) < len(WEEKDAYS):
            held.counts |= {("hari", str(len(days))), ("minggu", "1")}
        case Recall():
            if rule.at_most:
                held.figures.add(("share", str(rule.at_most)))
                held.words |= {("of", str(rule.of)), ("round", str(rule.round))}
            held.clause = str(rule.within or "")
        case Rotate():
            held.figures |= {("share", str(rule.wfh)), ("share", str(rule.wfo))}
            held.words |= {("of", rule.of), ("odd_person", rule.odd_person)}
            held.words |= {("share", rule.share), ("turns", rule.turns)}
        case StayWithin():
            held.terms |= {("duty", "tetap_di_wilayah"), ("domicile", "inside")}


def _duty(rule: Oblige, held: RuleContent) -> None:
    held.terms.add(("duty", rule.do))
    held.group = rule.whose or (Group(()) if rule.who == "asn" else None)
    held.clause = str(rule.times_of or "")
    held.words |= {(key, word) for key in ("to", "through") if (word := getattr(rule, key))}
    if isinstance(rule.by, MonthlyDate):
        held.figures.add(("monthly", str(rule.by.day)))
    for key, moment in (("by", rule.by), ("from", rule.opens), ("until", rule.until)):
        if moment == "h-1":
            held.figures.add(("before", "1"))
        elif isinstance(moment, str) and ":" in moment:
            held.figures.add(("time", moment))
        elif isinstance(moment, str):
            held.moments.add((key, moment))
    for moment in rule.times or ():
        held.figures.add(("time", moment))
    if rule.times:
        held.counts.add(("kali", str(len(rule.times))))


def _people(rule: DatedRule) -> Group:
    return rule.whose or Group(())


def _days(window: DateRange, held: RuleContent) -> None:
    """The days that an effect names; every weekday together is no figure."""
    if window.every is not None and len(window.every) < len(WEEKDAYS):
        held.figures |= {("weekday", day) for day in window.every}
    dates = [*(window.dates or ()), window.since, window.until]
    held.figures |= {("date", day.isoformat()) for day in dates if day}


@lru_cache(maxsize=1)
def moment_forms() -> Phrases[tuple[tuple[str, str], ...]]:
    """`MOMENT_FORMS`, to be looked up."""
    return Phrases(MOMENT_FORMS.items())


@lru_cache(maxsize=1)
def word_forms() -> Phrases[tuple[tuple[str, str], ...]]:
    """`WORD_FORMS`, to be looked up."""
    return Phrases(WORD_FORMS.items())


def values_of(group: Group) -> Iterator[tuple[str, str]]:
    """Every facet and value that a group names."""
    return ((facet, value) for box in group.boxes for facet, values in box for value in values)
