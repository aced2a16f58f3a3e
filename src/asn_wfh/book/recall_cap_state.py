"""How many recalls of an office and day stand, of how many that the circular allows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from asn_wfh.law.clause_path_from_printed_form import canonical_path_with_part
from asn_wfh.law.suggestions_for_unknown_words import word_list_hint
from asn_wfh.limits import RecallCap, recall_cap
from asn_wfh.limits.check_given_counts_and_amounts import format_amount
from asn_wfh.messages.errors import FactError, Fault, shortened
from asn_wfh.messages.sentences import long_date, message
from asn_wfh.policy import Policy
from asn_wfh.rules import Recall

__all__ = ["CapState", "OfficeCounts", "clause_of_cap", "full_recall_clause", "recall_clauses"]


@dataclass(frozen=True, slots=True)
class OfficeCounts:
    """The people of an office on a day by its published roster: those at home, and all staff."""

    at_home: int
    staff: int | None


@dataclass(frozen=True, slots=True)
class CapState:
    """How many recalls of an office and day are in force, and how many are allowed.

    `at_most` recalls are allowed under `clause`: `share` hundredths of `of` people, who are counted
    by `base` and rounded as `rounding` says; recalls under the `uncapped` clauses have no cap (see
    `limits.RecallCap`).  More than `at_most` may stand where the roster was published anew with
    fewer people at home.
    """

    office: str
    day: date
    clause: str
    share: int
    base: str
    of: int
    rounding: str
    at_most: int
    uncapped: tuple[str, ...]
    standing: int

    @classmethod
    def of_office_before_any_recall(
        cls, policy: Policy, clause: str, office: str, day: date, counts: OfficeCounts
    ) -> CapState:
        """The cap that a clause puts on an office and day, while no recall is in force."""
        cap = recall_cap(policy, at_home=counts.at_home, staff=counts.staff, clause=clause)
        assert isinstance(cap, RecallCap)  # the clause sets one
        figures = (cap.clause, cap.share, cap.base, cap.of, cap.rounding, cap.at_most, cap.uncapped)
        return cls(office, day, *figures, standing=0)

    @property
    def free(self) -> int:
        """How many more may be recalled."""
        return max(0, self.at_most - self.standing)

    def sentence(self, lang: str) -> str:
        """How many recalls of how many are in force, and who is counted, in `id` or `en`."""
        text = message(
            "book.cap",
            lang,
            standing=format_amount(self.standing, lang),
            most=format_amount(self.at_most, lang),
            clause=self.clause,
            office=self.office,
            day=long_date(self.day, lang, weekday=True),
            share=self.share,
            of=format_amount(self.of, lang),
            base=message(f"base.{self.base}", lang),
            rounding=message(f"rounding.{self.rounding}", lang),
        )
        if not self.free and self.uncapped:
            text += message("book.cap_other_clauses", lang, clauses=", ".join(self.uncapped))
        return text

    def as_dict(self) -> dict[str, Any]:
        """The cap as plain JSON values."""
        return {**asdict(self), "day": self.day.isoformat(), "uncapped": list(self.uncapped)}

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> CapState:
        """The cap that `as_dict` gave."""
        day, uncapped = date.fromisoformat(values["day"]), tuple(values["uncapped"])
        return cls(**{**values, "day": day, "uncapped": uncapped})


def recall_clauses(policy: Policy) -> tuple[str, ...]:
    """The clauses under which people may be recalled, as the policy's stance has it."""
    return tuple(p.label for p, rule in policy.rules if isinstance(rule, Recall))


def full_recall_clause(policy: Policy, text: str) -> str:
    """The clause of a recall in full, `1.d/b` for `1.d`; FactError for one that recalls nobody."""
    named = canonical_path_with_part(text)
    rules = [p for p, rule in policy.rules if isinstance(rule, Recall)]
    labels = [p.label for p in rules if named in (p.label, str(p.at))]
    if len(labels) != 1:
        clauses = recall_clauses(policy)
        if not clauses:
            fault = Fault.of("book_nobody_recalls", policy=policy.name)
        else:
            fault = Fault.of("book_no_recall", clause=shortened(text), **word_list_hint(clauses))
        raise FactError([fault.at(key="clause")])
    return labels[0]


def clause_of_cap(policy: Policy, clause: str) -> str | None:
    """The clause under whose cap the recalls of a clause count; None where they have no cap.

    In Bukittinggi 2.f counts under 1.d where it is read so, and has no cap otherwise.
    """
    rules = [(p, rule) for p, rule in policy.rules if isinstance(rule, Recall)]
    rule = next(rule for p, rule in rules if p.label == clause)
    if rule.at_most is not None:
        return clause
    capped = (p.label for p, each in rules if p.at == rule.within and each.at_most is not None)
    return next(capped, None)
