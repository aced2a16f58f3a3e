"""One case judged: its ground, its reasons, its duties, what is missing, what is contested."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from asn_wfh.decision import Contested, Decision, Duty, Ground, Missing, Outcome, Reason, Warned
from asn_wfh.engine.compiled import CompiledDate, CompiledPolicy
from asn_wfh.engine.completions import CompletionSet, Masks, completion_set_of, within_reach
from asn_wfh.engine.index import RECALLED, ROSTER_STATED, Citation, Obligation, StanceIndex
from asn_wfh.law.workdays import in_ramadan
from asn_wfh.policy import SEMANTICS
from asn_wfh.rules.fields import FacetValues

__all__ = ["Evaluation", "Judgement", "dated", "named"]


@dataclass(frozen=True, slots=True)
class Judgement:
    """What is decided of a case on every day of one kind; a date gives it times and warnings.

    `duties` stand with their conditions, none where they fall on everyone.
    """

    outcome: Outcome
    ground: Ground | None
    reasons: tuple[Reason, ...]
    duties: tuple[tuple[Obligation, tuple[FacetValues, ...]], ...]
    missing: tuple[Missing, ...]
    contested: tuple[Contested, ...]
    ignored: tuple[Warned, ...]


class Evaluation:
    """One case judged: what every completion of its facts says."""

    def __init__(self, tables: CompiledPolicy, case: Masks) -> None:
        self.tables = tables
        self.case = case
        self.world: CompletionSet = completion_set_of(tables, case)

    def judgement(self) -> Judgement:
        """The judgement under the tables' own view, and what other readings would make of it."""
        view = self.tables.view
        outcome = self.world.outcome(view)
        ground, reasons = self.why(view, outcome)
        contested = tuple(
            Contested(reading, option, other)
            for reading, option, otherwise in self.tables.others
            if (other := self.world.outcome(otherwise)) is not outcome
        )
        return Judgement(
            outcome,
            ground,
            reasons,
            tuple(self.duties(view)) if outcome is Outcome.PERMITTED else (),
            self.missing(view) if outcome is Outcome.UNDETERMINED else (),
            contested,
            tuple(self.ignored(view)),
        )

    def why(self, view: StanceIndex, outcome: Outcome) -> tuple[Ground | None, tuple[Reason, ...]]:
        """The ground, and all that decides: what holds in every completion, else what may."""
        world = self.world
        if outcome is Outcome.PERMITTED:
            given = [c.reason for c in view.permits if world.always(c.bits)]
            return Ground.CLAUSE, tuple(
                given or [c.reason for c in view.permits if world.ever(c.bits)]
            )
        always: list[Reason] = []
        ever: list[Reason] = []
        ground: Ground | None = None
        for word, citations in view.grounds:
            held = [c for c in citations if world.ever(c.bits)]
            ever += [c.reason for c in held]
            always += [c.reason for c in held if world.always(c.bits)]
            if held and ground is None and world.always(_bits(held)):
                ground = word
        heard = within_reach(self.case, view.out_of_scope)
        if heard is not None:
            spoken = world if heard is self.case else completion_set_of(self.tables, heard)
            if spoken.no_leave_ever(view):
                ever.append(view.no_leave)
                if spoken.no_leave_always(view):
                    always.append(view.no_leave)
                    ground = ground or Ground.NO_LEAVE_GIVEN
            held = [c for c in view.denials if spoken.ever(c.bits)]
            ever += [c.reason for c in held]
            always += [c.reason for c in held if spoken.always(c.bits)]
            if ground is None and held and spoken.always(_bits(held)):
                ground = Ground.CLAUSE
        if outcome is Outcome.UNDETERMINED:
            return None, tuple(ever)
        return ground or Ground.MIXED, tuple(always or ever)

    def duties(self, view: StanceIndex) -> Iterator[tuple[Obligation, tuple[FacetValues, ...]]]:
        """What must be done if they work from home; with its condition where that is open."""
        for obligation in view.duties:
            if not self.world.ever(obligation.bits):
                continue
            if self.world.always(obligation.bits):
                yield obligation, ()
            else:
                condition = self.world.condition(obligation.bits)
                # The facts of a box in one order, as the JSON gives them back.
                yield obligation, tuple(tuple(sorted(box)) for box in condition)

    def missing(self, view: StanceIndex) -> tuple[Missing, ...]:
        """Exactly the facts that can still change the outcome, the most decisive first."""
        asks = {fact.name: fact.question for fact in self.tables.policy.facts}
        decisive: dict[str, float] = {}
        for column, share in self.world.turning(view):
            name = column.facet.name
            decisive[name] = max(share, decisive.get(name, 0.0))
        return tuple(
            Missing(name, self.turning_clauses(view, name), asks.get(name, ""))
            for name in sorted(decisive, key=lambda name: -decisive[name])
        )

    def turning_clauses(self, view: StanceIndex, name: str) -> tuple[str, ...]:
        """The clauses that can hang on a fact, in printed order."""
        asking = [
            c.reason.label or ""
            for c in self.tables.printed_order(view)
            if self.world.asks(c.bits, name)
        ]
        return tuple(asking)

    def ignored(self, view: StanceIndex) -> Iterator[Warned]:
        """What is stated and no clause asks for."""
        if self.case.may[0] & ROSTER_STATED and not view.asks_roster:
            yield Warned("rostered_ignored")
        if self.case.may[0] & RECALLED and not view.asks_recall:
            yield Warned("recalled_ignored")


def named(reasons: Iterable[Reason], day: CompiledDate) -> tuple[Reason, ...]:
    """Reasons, those about a day off with the name of the day."""
    return tuple(
        replace(reason, values=(("name", day.day.name),))
        if reason.effect == Ground.NOT_A_WORKING_DAY.value and reason.why != "weekend"
        else reason
        for reason in reasons
    )


def dated(tables: CompiledPolicy, day: CompiledDate, judged: Judgement) -> Decision:
    """The decision that a judgement is on a date."""
    policy = tables.policy
    duties = tuple(_timed(tables, day, judged)) if judged.duties else ()
    warnings = day.date_warnings
    if any(duty.due for duty in duties) and in_ramadan(day.on, day.calendar):
        warnings += (Warned("ramadan_hours"),)
    return Decision(
        policy.name,
        policy.digest,
        tables.titles[0],
        day.on,
        judged.outcome,
        judged.ground,
        judged.reasons if day.ordinary else named(judged.reasons, day),
        duties,
        judged.missing,
        judged.contested,
        warnings + judged.ignored if judged.ignored else warnings,
        stance=tables.stance,
        calendar=day.calendar_digest,
        engine=SEMANTICS,
        title_en=tables.titles[1],
    )


def _timed(tables: CompiledPolicy, day: CompiledDate, judged: Judgement) -> Iterator[Duty]:
    """The duties of a judgement with their times on a date."""
    for obligation, condition in judged.duties:
        timed = tables.duties(obligation, day)
        if condition:
            yield from (replace(duty, condition=condition) for duty in timed)
        else:
            yield from timed


def _bits(citations: Iterable[Citation]) -> int:
    bits = 0
    for citation in citations:
        bits |= citation.bits
    return bits
