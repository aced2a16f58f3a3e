"""One case under every combination of readings: whether they agree on it, and if not, why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from asn_wfh.case import Case
from asn_wfh.decision import Outcome, Reason
from asn_wfh.engine.all_stances import ORDER
from asn_wfh.engine.case_under_stances import analyse_stances
from asn_wfh.engine.question import Stance, put_case
from asn_wfh.messages.errors import check_language
from asn_wfh.messages.sentences import long_date, message
from asn_wfh.policy import Policy

__all__ = ["Flip", "StanceOutcomes", "readings"]


@dataclass(frozen=True, slots=True)
class Flip:
    """Options that together turn the outcome, none of which can be left out, and what then decides.

    `reasons` are those of `decide` with these options as its stance.
    """

    options: tuple[tuple[str, str], ...]
    outcome: Outcome
    reasons: tuple[Reason, ...]

    def sentence(self, lang: str) -> str:
        """The options, the outcome and the clauses, in `id` or `en`."""
        check_language(lang)
        key = "across.turn" if len(self.options) == 1 else "across.turns"
        options = (message("across.option", lang, reading=r, option=o) for r, o in self.options)
        return message(
            key,
            lang,
            options=message("and", lang).join(options),
            outcome=message(f"outcome.{self.outcome.value}", lang),
            reasons=_format_clauses_and_grounds(self.reasons, lang),
        )

    def as_dict(self) -> dict[str, Any]:
        """The flip as plain JSON values."""
        return {
            "options": dict(self.options),
            "outcome": self.outcome.value,
            "reasons": [_reason_as_dict(reason) for reason in self.reasons],
        }


@dataclass(frozen=True, slots=True)
class StanceOutcomes:
    """The answer to one case under every combination of readings.

    `outcome` and `reasons` are those of the policy's own stance.  `counts` has each outcome with
    the number of combinations that give it, the least favourable first.  `touching` are the
    readings of clauses that apply to this case in some reading.  `hangs_on` are those that alone,
    in some combination, turn the outcome.  `turns` are the shortest ways to every other outcome.
    """

    policy: str
    date: date
    outcome: Outcome
    reasons: tuple[Reason, ...]
    counts: tuple[tuple[Outcome, int], ...]
    touching: tuple[str, ...]
    hangs_on: tuple[str, ...]
    turns: tuple[Flip, ...]

    @property
    def settled(self) -> bool:
        """Whether every combination gives the same outcome."""
        return len(self.counts) == 1

    @property
    def combinations(self) -> int:
        """The number of combinations of all readings of the policy."""
        return sum(number for _, number in self.counts)

    @property
    def strictest(self) -> Outcome:
        """The least favourable outcome that some combination gives."""
        return self.counts[0][0]

    @property
    def most_lenient(self) -> Outcome:
        """The most favourable outcome that some combination gives."""
        return self.counts[-1][0]

    def as_dict(self) -> dict[str, Any]:
        """The answer as plain JSON values."""
        return {
            "schema": 1,
            "policy": self.policy,
            "date": self.date.isoformat(),
            "outcome": self.outcome.value,
            "reasons": [_reason_as_dict(reason) for reason in self.reasons],
            "settled": self.settled,
            "combinations": {outcome.value: number for outcome, number in self.counts},
            "touching": list(self.touching),
            "hangs_on": list(self.hangs_on),
            "turns": [turn.as_dict() for turn in self.turns],
        }

    def explain(self, lang: str = "id") -> str:
        """The answer for people, in `id` or `en`, on several lines."""
        check_language(lang)
        return "\n".join(self._explanation_lines(lang))

    def _explanation_lines(self, lang: str) -> Iterator[str]:
        outcome = message(f"outcome.{self.outcome.value}", lang)
        day = long_date(self.date, lang, weekday=True)
        yield message("explain.head", lang, outcome=outcome, day=day)
        reasons = _format_clauses_and_grounds(self.reasons, lang)
        count = self.combinations
        if self.settled:
            yield "  " + message("across.settled", lang, count=count, reasons=reasons)
            return
        alike = dict(self.counts)[self.outcome]
        yield "  " + message("across.hangs", lang, alike=alike, count=count, reasons=reasons)
        yield message("across.on", lang, readings=", ".join(self.hangs_on))
        yield from (f"  - {turn.sentence(lang)}" for turn in self.turns)


def readings(
    policy: Policy,
    case: Case,
    *,
    stance: Stance | None = None,
) -> StanceOutcomes:
    """Decide one case under every combination of readings.

    Only combinations of the readings that matter to the case are looked at, and many of them at
    once (see `engine.stances`).  The flips start from the stance.  Raises FactError as `decide`
    does.
    """
    question = put_case(policy, case, stance)
    policy, analysis = question.policy, analyse_stances(policy, case, stance=stance)
    spread, stance = analysis.outcomes, dict(policy.stance)
    (outcome,) = (o for o in spread.boxes if not spread.minimal_changes_to(o, stance)[0])
    turns = (
        Flip(options, other, analysis.reasons_under(policy.under(dict(options)), other))
        for other in spread.boxes
        if other is not outcome
        for options in spread.minimal_changes_to(other, stance)
    )
    return StanceOutcomes(
        policy.name,
        case.on,
        outcome,
        analysis.reasons_under(policy, outcome),
        tuple((o, spread.combination_count(o)) for o in ORDER if o in spread.boxes),
        tuple(facet.name for facet in spread.space.facets),
        spread.deciding_readings,
        tuple(sorted(turns, key=lambda turn: len(turn.options))),
    )


def _format_clauses_and_grounds(reasons: Iterable[Reason], lang: str) -> str:
    """The clauses and grounds that decide, by their short names."""
    every = list(reasons)
    clauses = [r.label for r in every if r.label is not None]
    grounds = dict.fromkeys(message(f"ground.{r.effect}", lang) for r in every if r.clause is None)
    named = [message("lint.by", lang, clauses=", ".join(clauses))] if clauses else []
    return ", ".join([*grounds, *named])


def _reason_as_dict(reason: Reason) -> dict[str, str | None]:
    return {"clause": reason.clause, "part": reason.part, "effect": reason.effect}
