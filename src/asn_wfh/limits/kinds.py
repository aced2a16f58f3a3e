"""The figures a circular may set for an office, which clause sets each, and how none is said."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal, TypeVar

from asn_wfh.kernel.plain import plain_text
from asn_wfh.law.hints import listed, nearest_clause
from asn_wfh.law.vocabulary import Limited
from asn_wfh.messages.errors import FactError, Fault, short
from asn_wfh.messages.sentences import message
from asn_wfh.policy import Policy, Provision
from asn_wfh.rules import InForce, Limit, Oblige, Recall, Rotate, Rule
from asn_wfh.rules.fields import MonthlyDate

__all__ = [
    "FIGURES",
    "LIMITS",
    "Figure",
    "NotSet",
    "not_set",
    "readings_of",
    "setter",
    "setters",
]

Figure = Literal[
    "recall_cap",
    "turns",
    "domestic_travel",
    "foreign_travel",
    "travel_frequency",
    "travel_party",
    "vehicles",
    "monthly_report",
    "reviews",
]
RuleT = TypeVar("RuleT", bound=Rule)

LIMITS: Mapping[Limited, Figure] = MappingProxyType(
    {
        "perjalanan_dalam_negeri": "domestic_travel",
        "perjalanan_luar_negeri": "foreign_travel",
        "frekuensi_perjalanan": "travel_frequency",
        "rombongan_perjalanan": "travel_party",
        "kendaraan_dinas_jabatan": "vehicles",
    }
)
"""What a `limit` is about, and the figure that it sets."""


def _is_capped(rule: Rule) -> bool:
    return isinstance(rule, Recall) and rule.at_most is not None


def _is_rotate(rule: Rule) -> bool:
    return isinstance(rule, Rotate)


def _limits(figure: Figure) -> Callable[[Rule], bool]:
    return lambda rule: isinstance(rule, Limit) and LIMITS[rule.what] == figure


def _is_monthly(rule: Rule) -> bool:
    return isinstance(rule, Oblige) and isinstance(rule.by, MonthlyDate)


def _is_reviewed(rule: Rule) -> bool:
    return isinstance(rule, InForce) and rule.review_every is not None


FIGURES: Mapping[Figure, Callable[[Rule], bool]] = MappingProxyType(
    {
        "recall_cap": _is_capped,
        "turns": _is_rotate,
        **{figure: _limits(figure) for figure in LIMITS.values()},
        "monthly_report": _is_monthly,
        "reviews": _is_reviewed,
    }
)
"""Every figure, in the order of an overview, with what tells whether a rule sets it."""

_TRAVEL = ("domestic_travel", "foreign_travel")
_DATES = ("monthly_report", "reviews")


@dataclass(frozen=True, slots=True)
class NotSet:
    """A figure that the circular, as it is read, does not set; nothing stands in for it.

    `why` is `silent` where no clause is about it, `uncapped` where `clauses` recall without a
    cap, `no_recall` where they recall under another reading only, and `as_read` where they set
    the figure under another reading only.
    """

    figure: Figure
    policy: str
    government: str
    why: Literal["silent", "uncapped", "no_recall", "as_read"]
    clauses: tuple[str, ...] = ()

    def sentence(self, lang: str) -> str:
        """Which figure whose circular does not set, in `id` or `en`."""
        figure = message(f"figure.{self.figure}", lang)
        said = message("limit.not_set", lang, government=self.government, figure=figure)
        if self.why == "silent":
            return said
        return said + message(f"limit.not_set_{self.why}", lang, clauses=", ".join(self.clauses))


def setters(policy: Policy, figure: Figure, kind: type[RuleT]) -> list[tuple[Provision, RuleT]]:
    """The provisions that set a figure under the policy's stance, in printed order.

    Raises FactError for anything that is no Policy.
    """
    if not isinstance(policy, Policy):
        raise FactError([Fault.of("not_a_policy", value=policy).at(key="policy")])
    return [
        (provision, rule)
        for provision, rule in policy.rules
        if isinstance(rule, kind) and FIGURES[figure](rule)
    ]


def setter(
    policy: Policy, figure: Figure, kind: type[RuleT], clause: str | None
) -> tuple[Provision, RuleT] | NotSet:
    """The one provision that sets a figure, or that none does.

    `clause` picks one where several do.  Raises FactError where it picks none, or is needed.
    """
    found = setters(policy, figure, kind)
    if not found:
        return not_set(policy, figure)
    labels = [provision.label for provision, _ in found]
    if clause is not None:
        named = plain_text(clause)
        found = [(p, rule) for p, rule in found if named in (p.label, str(p.at))]
        if not found:
            raise FactError([_no_setter(policy, clause, labels).at(key="clause")])
    if len(found) > 1:
        raise FactError([Fault.of("several_figures", clauses=", ".join(labels))])
    return found[0]


def _no_setter(policy: Policy, clause: object, labels: list[str]) -> Fault:
    """The fault of a clause that sets no such figure, or is none of the circular."""
    known = [each for p in policy.provisions for each in (p.label, str(p.at), *map(str, p.covers))]
    if plain_text(clause) in known:
        return Fault.of("sets_no_figure", clause=clause, **listed(labels))
    return Fault.of("unknown_clause", clause=short(clause), **nearest_clause(clause, labels))


def not_set(policy: Policy, figure: Figure) -> NotSet:
    """That a figure is not set, and the clauses that come nearest to setting it."""
    government = policy.government.name
    if figure == "recall_cap":
        free = tuple(p.label for p, rule in policy.rules if _is_about(figure, rule))
        if free:
            return NotSet(figure, policy.name, government, "uncapped", free)
    otherwise = tuple(
        provision.label
        for provision in policy.provisions
        if any(_is_about(figure, rule) for _, rule in provision.rules)
    )
    if not otherwise:
        return NotSet(figure, policy.name, government, "silent")
    why: Literal["no_recall", "as_read"] = "no_recall" if figure == "recall_cap" else "as_read"
    return NotSet(figure, policy.name, government, why, otherwise)


def readings_of(policy: Policy, figure: Figure) -> tuple[str, ...]:
    """The readings that touch a clause on which a figure rests, in the order of the file.

    A travel cut rests on the cuts joined to it too, a due date on when the circular holds.
    """
    rules = [rule for provision in policy.provisions for _, rule in provision.rules]
    if not any(_is_about(figure, rule) for rule in rules):
        return ()
    touched = {
        name
        for provision in policy.provisions
        if any(_bears_on(figure, rule) for _, rule in provision.rules)
        for name in provision.touched
    }
    return tuple(reading.name for reading in policy.readings if reading.name in touched)


def _is_about(figure: Figure, rule: Rule) -> bool:
    """Whether a rule sets a figure, or is of the kind that could."""
    return isinstance(rule, Recall) if figure == "recall_cap" else FIGURES[figure](rule)


def _bears_on(figure: Figure, rule: Rule) -> bool:
    if figure in _TRAVEL and isinstance(rule, Limit):
        return LIMITS[rule.what] in (figure, "travel_frequency", "travel_party")
    return (figure in _DATES and isinstance(rule, InForce)) or _is_about(figure, rule)
