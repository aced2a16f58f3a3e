"""One case under every combination of readings: whether they agree on it, and if not, why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from asn_wfh.case import Case
from asn_wfh.decision import Outcome, Reason
from asn_wfh.decision.decision import outcome_in_words
from asn_wfh.engine.case_under_stances import StanceAnalysis, case_outcomes_under_every_stance
from asn_wfh.engine.checked_case import Stance, checked_case
from asn_wfh.engine.policy_under_all_stances import ORDER
from asn_wfh.messages.errors import check_language
from asn_wfh.messages.sentences import long_date, message
from asn_wfh.policy import Policy
from asn_wfh.rules import Require

__all__ = ["Flip", "StanceOutcomes", "readings"]


@dataclass(frozen=True, slots=True)
class Flip:
    """Options of readings which together change the answer, and the clauses that then decide.

    None of the options can be left out.

    `reasons` and `required` are those of `decide` with these options as its stance.
    """

    options: tuple[tuple[str, str], ...]
    outcome: Outcome
    reasons: tuple[Reason, ...]
    required: bool | None = False

    def sentence(self, lang: str) -> str:
        """The options, the outcome and the clauses, in `id` or `en`."""
        check_language(lang)
        key = "across.turn" if len(self.options) == 1 else "across.turns"
        options = (message("across.option", lang, reading=r, option=o) for r, o in self.options)
        return message(
            key,
            lang,
            options=message("and", lang).join(options),
            outcome=outcome_in_words(self.outcome, self.required, lang),
            reasons=_format_clauses_and_grounds(self.reasons, lang),
        )

    def as_dict(self) -> dict[str, Any]:
        """The flip as plain JSON values."""
        return {
            "options": dict(self.options),
            "outcome": self.outcome.value,
            **({} if self.required is False else {"required": self.required}),
            "reasons": [_clause_part_and_effect_as_dict(reason) for reason in self.reasons],
        }


@dataclass(frozen=True, slots=True)
class StanceOutcomes:
    """What one question is answered under every combination of readings.

    `outcome` and `reasons` are those of the policy's own stance.  `counts` has each outcome with
    the number of combinations that give it, the least favourable first.  `touching` are the
    readings of clauses that apply to this case in some reading.  `hangs_on` are those that alone,
    in some combination, turn the outcome.  `turns` are the shortest ways to every other outcome,
    `required_turns` the options that alone turn whether they must, and not only may.
    """

    policy: str
    date: date
    outcome: Outcome
    reasons: tuple[Reason, ...]
    counts: tuple[tuple[Outcome, int], ...]
    touching: tuple[str, ...]
    hangs_on: tuple[str, ...]
    turns: tuple[Flip, ...]
    required: bool | None = False
    required_turns: tuple[Flip, ...] = ()

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
            **({} if self.required is False else {"required": self.required}),
            "reasons": [_clause_part_and_effect_as_dict(reason) for reason in self.reasons],
            "settled": self.settled,
            "combinations": {outcome.value: number for outcome, number in self.counts},
            "touching": list(self.touching),
            "hangs_on": list(self.hangs_on),
            "turns": [turn.as_dict() for turn in self.turns],
            **(
                {"required_turns": [turn.as_dict() for turn in self.required_turns]}
                if self.required_turns
                else {}
            ),
        }

    def explain(self, lang: str = "id") -> str:
        """The answer for people, in `id` or `en`, on several lines."""
        check_language(lang)
        return "\n".join(self._explanation_lines(lang))

    def _explanation_lines(self, lang: str) -> Iterator[str]:
        outcome = outcome_in_words(self.outcome, self.required, lang)
        day = long_date(self.date, lang, weekday=True)
        yield message("explain.head", lang, outcome=outcome, day=day)
        reasons = _format_clauses_and_grounds(self.reasons, lang)
        count = self.combinations
        if self.settled:
            yield "  " + message("across.settled", lang, count=count, reasons=reasons)
        else:
            alike = dict(self.counts)[self.outcome]
            yield "  " + message("across.hangs", lang, alike=alike, count=count, reasons=reasons)
            yield message("across.on", lang, readings=", ".join(self.hangs_on))
            yield from (f"  - {turn.sentence(lang)}" for turn in self.turns)
        if self.required_turns:
            yield message("across.on_required", lang)
            yield from (f"  - {turn.sentence(lang)}" for turn in self.required_turns)


def readings(
    policy: Policy,
    case: Case,
    *,
    stance: Stance | None = None,
) -> StanceOutcomes:
    """What a question is answered under every combination of readings, and which readings matter.

    Only combinations of the readings that matter to the case are looked at, and many of them at
    once (see `engine.stances`).  The flips start from the stance.  Raises FactError as `decide`
    does.
    """
    question = checked_case(policy, case, stance)
    policy, analysis = (
        question.policy,
        case_outcomes_under_every_stance(policy, case, stance=stance),
    )
    spread, stance = analysis.outcomes, dict(policy.stance)
    (outcome,) = (o for o in spread.boxes if not spread.minimal_changes_to(o, stance)[0])
    required = analysis.is_wfh_required_under(policy, outcome)
    turns = (
        _flip_to(analysis, policy, options, other)
        for other in spread.boxes
        if other is not outcome
        for options in spread.minimal_changes_to(other, stance)
    )
    return StanceOutcomes(
        policy.name,
        case.on,
        outcome,
        analysis.reasons_under(policy, outcome),
        tuple((o, spread.stance_count(o)) for o in ORDER if o in spread.boxes),
        tuple(facet.name for facet in spread.space.facets),
        spread.deciding_readings,
        tuple(sorted(turns, key=lambda turn: len(turn.options))),
        required,
        tuple(_flips_of_required(analysis, policy, outcome, required)),
    )


def _flip_to(
    analysis: StanceAnalysis,
    policy: Policy,
    options: tuple[tuple[str, str], ...],
    outcome: Outcome,
) -> Flip:
    """The flip to an outcome that some options give."""
    under = policy.under(dict(options))
    reasons = analysis.reasons_under(under, outcome)
    return Flip(options, outcome, reasons, analysis.is_wfh_required_under(under, outcome))


def _flips_of_required(
    analysis: StanceAnalysis, policy: Policy, outcome: Outcome, required: bool | None
) -> Iterator[Flip]:
    """Each option that alone leaves leave as it is, and turns whether they must."""
    orders = any(isinstance(rule, Require) for p in policy.provisions for _, rule in p.rules)
    if outcome is not Outcome.PERMITTED or not orders:
        return
    stance = dict(policy.stance)
    for reading in policy.readings:
        for option in reading.option_names:
            options = ((reading.name, option),)
            if option != stance[reading.name] and analysis.has_outcome_under_options(
                options, policy, outcome
            ):
                flip = _flip_to(analysis, policy, options, outcome)
                if flip.required is not required:
                    yield flip


def _format_clauses_and_grounds(reasons: Iterable[Reason], lang: str) -> str:
    """The clauses and grounds that decide, by their short names."""
    every = list(reasons)
    clauses = [r.label for r in every if r.label is not None]
    grounds = dict.fromkeys(message(f"ground.{r.effect}", lang) for r in every if r.clause is None)
    named = [message("lint.by", lang, clauses=", ".join(clauses))] if clauses else []
    return ", ".join([*grounds, *named])


def _clause_part_and_effect_as_dict(reason: Reason) -> dict[str, str | None]:
    return {"clause": reason.clause, "part": reason.part, "effect": reason.effect}
