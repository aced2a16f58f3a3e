"""What must not be ordered for a permission to last: a schedule, or an order to the office.

An answer takes neither for granted where it is not stated.  Deciding once more, with each of them
stated, shows which clauses would then take the permission away.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from asn_wfh.case import Case
from asn_wfh.decision import Decision, Outcome
from asn_wfh.engine.checked_case import Stance
from asn_wfh.engine.decide import decide
from asn_wfh.history import History
from asn_wfh.messages.clause_parts_and_spans_in_words import fold_neighbouring_labels
from asn_wfh.messages.errors import FactError, Fault, check_language
from asn_wfh.messages.sentences import Lang, join_all, message
from asn_wfh.policy import Policy

__all__ = ["PermissionCondition", "conditions_in_words", "permission_conditions"]

_VALUES_TAKING_PERMISSION_AWAY: Mapping[str, Any] = MappingProxyType(
    {"rostered": False, "recalled": True}
)


@dataclass(frozen=True, slots=True)
class PermissionCondition:
    """A fact of the day that is not stated, and the clauses by which it would refuse.

    `fact` is `rostered` (a schedule that says office) or `recalled` (an order to the office).
    """

    fact: str
    clauses: tuple[str, ...]

    def as_dict(self) -> dict[str, Any]:
        """The condition as plain JSON values."""
        return {"fact": self.fact, "clauses": list(self.clauses)}

    def sentence(self, lang: Lang) -> str:
        """What must not be so, with its clauses, as a part of a sentence in `id` or `en`."""
        check_language(lang)
        clauses = fold_neighbouring_labels(self.clauses, lang)
        return message(f"condition.{self.fact}", lang, clauses=clauses)


def permission_conditions(
    policy: Policy | History, case: Case, *, stance: Stance | None = None
) -> tuple[PermissionCondition, ...]:
    """The facts of the day, not stated, that alone would take away the permission of a case.

    Empty where the case is not permitted, and where no clause asks for them.  Raises FactError as
    `decide` does.
    """
    if not isinstance(case, Case):
        raise FactError([Fault.of("not_a_case", value=type(case).__name__).at(key="case")])
    decision = _decision(policy, case, stance)
    if decision.outcome is not Outcome.PERMITTED:
        return ()
    return tuple(_conditions(policy, case, decision))


def conditions_in_words(conditions: Sequence[PermissionCondition], lang: Lang) -> str:
    """One line that says how long a permission lasts; empty where nothing would end it."""
    if not conditions:
        return ""
    parts = [each.sentence(lang) for each in conditions]
    return message("condition.lasts_while", lang, conditions=join_all(parts, lang))


def _conditions(
    policy: Policy | History, case: Case, decision: Decision
) -> Iterator[PermissionCondition]:
    """Each fact that would refuse, under the very readings of a decision that permits."""
    for fact, value in _VALUES_TAKING_PERMISSION_AWAY.items():
        if getattr(case, fact) is not None:
            continue
        other = _decision(policy, case, dict(decision.stance), **{fact: value})
        clauses = tuple(reason.label for reason in other.reasons if reason.label is not None)
        if other.outcome is Outcome.NOT_PERMITTED and clauses:
            yield PermissionCondition(fact, clauses)


def _decision(
    policy: Policy | History, case: Case, stance: Stance | None, **of_day: Any
) -> Decision:
    """The decision of a case, with other facts of its day."""
    stated: dict[str, Any] = {"rostered": case.rostered, "recalled": case.recalled, **of_day}
    return decide(
        policy,
        case.people,
        case.on,
        **stated,
        absent=case.absent,
        facts=case.facts,
        calendar=case.calendar,
        stance=stance,
    )
