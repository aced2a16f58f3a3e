"""A change of facts that gives another outcome, with every way to do it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from asn_wfh.analysis.format import FactValues, format_facts
from asn_wfh.decision import Outcome, Reason
from asn_wfh.messages.errors import check_language
from asn_wfh.messages.sentences import Lang, message

__all__ = ["MOVABLE", "Change", "Changed", "Counterfactuals", "FactChange"]

MOVABLE = ("rostered", "recalled", "absent", "date")
"""The facts that an office can move from one day to the next; every other fact is slow."""


@dataclass(frozen=True, slots=True)
class Changed:
    """A fact that a change touches, what it was, and whether it is slow to change or movable.

    `was` is None for a fact that was not stated.
    """

    fact: str
    description: int | None
    was: str | None

    @property
    def kind(self) -> str:
        """`movable` or `slow`."""
        return "movable" if self.fact in MOVABLE else "slow"


@dataclass(frozen=True, slots=True)
class FactChange:
    """New values for the facts of a change, any of those listed, and what decides then."""

    facts: tuple[FactValues, ...]
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """A smallest set of facts that, changed together, give the outcome; and every way to do it."""

    outcome: Outcome
    facts: tuple[Changed, ...]
    ways: tuple[FactChange, ...]

    def sentence(self, lang: Lang) -> str:
        """Every way of the change, each with what decides then, in `id` or `en`."""
        check_language(lang)
        outcome = message(f"outcome.{self.outcome.value}", lang)
        return " ".join(
            message(
                "changes.way",
                lang,
                outcome=outcome,
                facts=format_facts(way.facts, lang),
                reasons=message("or", lang).join(r.sentence(lang) for r in way.reasons),
            )
            for way in self.ways
        )

    def as_dict(self) -> dict[str, Any]:
        """The change as plain JSON values."""
        return {
            "outcome": self.outcome.value,
            "facts": [
                {"fact": f.fact, "description": f.description, "was": f.was, "kind": f.kind}
                for f in self.facts
            ],
            "ways": [
                {
                    "facts": [told.as_dict() for told in way.facts],
                    "reasons": [
                        {"clause": r.clause, "part": r.part, "why": r.why} for r in way.reasons
                    ],
                }
                for way in self.ways
            ],
        }


@dataclass(frozen=True, slots=True)
class Counterfactuals:
    """Every smallest change that gives another outcome, fewest facts first.

    With no `changes`, no change of the facts that may move can give another outcome.
    """

    outcome: Outcome
    changes: tuple[Change, ...]

    def sentence(self, lang: Lang) -> str:
        """How many changes there are, or that there is none, in `id` or `en`."""
        check_language(lang)
        outcome = message(f"outcome.{self.outcome.value}", lang)
        return message("changes.some" if self.changes else "changes.none", lang, outcome=outcome)

    def explain(self, lang: Lang = "id") -> str:
        """The outcome and every change, on several lines."""
        check_language(lang)
        lines = [f"  - {change.sentence(lang)}" for change in self.changes]
        return "\n".join([self.sentence(lang), *lines])

    def as_dict(self) -> dict[str, Any]:
        """The outcome and the changes as plain JSON values."""
        return {"outcome": self.outcome.value, "changes": [one.as_dict() for one in self.changes]}
