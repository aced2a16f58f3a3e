"""The figures a circular may set for an office, which clause sets each, and how none is said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeVar

from asn_wfh.kernel.plain_dates_and_texts import plain_text
from asn_wfh.law.clause_path_from_printed_form import canonical_path_with_part
from asn_wfh.law.suggestions_for_unknown_words import (
    hint_listing_sibling_or_all_clauses,
    word_list_hint,
)
from asn_wfh.messages.errors import FactError, Fault, shortened
from asn_wfh.messages.sentences import message
from asn_wfh.policy import Policy, Provision
from asn_wfh.rules import EFFECTS, Rule
from asn_wfh.rules.base_rule import Figure

__all__ = [
    "FIGURES",
    "Figure",
    "NotSet",
    "one_provision_that_sets_figure",
    "provisions_that_set_figure",
    "readings_of",
    "why_figure_is_not_set",
]

RuleT = TypeVar("RuleT", bound=Rule)

_DATES: tuple[Figure, ...] = tuple(
    figure for rule in EFFECTS.values() if rule.figures_are_dates for figure in rule.figures
)
FIGURES: tuple[Figure, ...] = (
    *(figure for rule in EFFECTS.values() for figure in rule.figures if figure not in _DATES),
    *_DATES,
)
"""Every figure that some effect word may set, in the order of an overview: due dates last."""


@dataclass(frozen=True, slots=True)
class NotSet:
    """That the circular does not set a figure, with the reason; no number replaces it.

    `why` is `silent` where no clause is about it, `uncapped` where `clauses` recall without a
    cap, `no_recall` where they recall under another reading only, and `as_read` where they set
    the figure under another reading only.  `elsewhere` is a share that `clauses` set for other
    people or other days than those asked about, `not_in_force` a day on which by `clauses` the
    circular is not in force; `ordered_home` are the clauses by which all of these must be at home,
    `left_aside` as in `HomeShare`.
    """

    figure: Figure
    policy: str
    government: str
    why: Literal["silent", "uncapped", "no_recall", "as_read", "elsewhere", "not_in_force"]
    clauses: tuple[str, ...] = ()
    ordered_home: tuple[str, ...] = ()
    left_aside: tuple[str, ...] = ()

    def sentence(self, lang: str) -> str:
        """Which figure whose circular does not set, in `id` or `en`."""
        figure = message(f"figure.{self.figure}", lang)
        text = message("limit.not_set", lang, government=self.government, figure=figure)
        if self.why != "silent":
            clauses = ", ".join(self.clauses)
            text += message(f"limit.not_set_{self.why}", lang, clauses=clauses)
        if self.ordered_home:
            clauses = ", ".join(self.ordered_home)
            text += message("limit.ordered_home", lang, clauses=clauses)
        if self.left_aside:
            text += message("limit.left_aside", lang, clauses=", ".join(self.left_aside))
        return text


def provisions_that_set_figure(
    policy: Policy, figure: Figure, kind: type[RuleT]
) -> list[tuple[Provision, RuleT]]:
    """The provisions that set a figure under the policy's stance, in printed order.

    Raises FactError for anything that is no Policy.
    """
    if not isinstance(policy, Policy):
        raise FactError([Fault.of("not_a_policy", value=policy).at(key="policy")])
    return [
        (provision, rule)
        for provision, rule in policy.rules
        if isinstance(rule, kind) and _sets_figure(figure, rule)
    ]


def one_provision_that_sets_figure(
    policy: Policy, figure: Figure, kind: type[RuleT], clause: str | None
) -> tuple[Provision, RuleT] | NotSet:
    """The one provision that sets a figure, or that none does.

    `clause` picks one where several do.  Raises FactError where it picks none, or is needed.
    """
    candidates = provisions_that_set_figure(policy, figure, kind)
    if not candidates:
        return why_figure_is_not_set(policy, figure)
    labels = [provision.label for provision, _ in candidates]
    if clause is not None:
        named = canonical_path_with_part(plain_text(clause) or "")
        candidates = [(p, rule) for p, rule in candidates if named in (p.label, str(p.at))]
        if not candidates:
            raise FactError([_clause_sets_no_figure_fault(policy, clause, labels).at(key="clause")])
    if len(candidates) > 1:
        raise FactError([Fault.of("several_figures", clauses=", ".join(labels))])
    return candidates[0]


def _clause_sets_no_figure_fault(policy: Policy, clause: object, labels: list[str]) -> Fault:
    """The fault of a clause that sets no such figure, or is none of the circular."""
    paths = [path for p in policy.provisions for path in (p.label, str(p.at), *map(str, p.covers))]
    if canonical_path_with_part(plain_text(clause) or "") in paths:
        return Fault.of("sets_no_figure", clause=clause, **word_list_hint(labels))
    return Fault.of(
        "unknown_clause",
        clause=shortened(clause),
        **hint_listing_sibling_or_all_clauses(clause, labels),
    )


def why_figure_is_not_set(policy: Policy, figure: Figure) -> NotSet:
    """That a figure is not set, and the clauses that come nearest to setting it."""
    government = policy.government.name
    free = tuple(p.label for p, rule in policy.rules if rule.figure_name == figure)
    if free:
        return NotSet(figure, policy.name, government, "uncapped", free)
    otherwise = tuple(
        provision.label
        for provision in policy.provisions
        if any(rule.figure_name == figure for _, rule in provision.rules)
    )
    if not otherwise:
        return NotSet(figure, policy.name, government, "silent")
    why: Literal["no_recall", "as_read"] = "no_recall" if figure == "recall_cap" else "as_read"
    return NotSet(figure, policy.name, government, why, otherwise)


def readings_of(policy: Policy, figure: Figure) -> tuple[str, ...]:
    """The names of the readings that touch a figure, in the order of the file.

    A travel cut rests on the cuts joined to it too, a due date on when the circular holds.
    """
    rules = [rule for provision in policy.provisions for _, rule in provision.rules]
    if not any(rule.figure_name == figure for rule in rules):
        return ()
    touched = {
        name
        for provision in policy.provisions
        if any(_affects_figure(figure, rule) for _, rule in provision.rules)
        for name in provision.touched
    }
    return tuple(reading.name for reading in policy.readings if reading.name in touched)


def _sets_figure(figure: Figure, rule: Rule) -> bool:
    return rule.figure_name == figure and rule.sets_figure


def _affects_figure(figure: Figure, rule: Rule) -> bool:
    """Whether a figure rests on a rule; a due date also on when the circular holds."""
    return rule.affects_figure(figure) or (figure in _DATES and rule.role == "force")
