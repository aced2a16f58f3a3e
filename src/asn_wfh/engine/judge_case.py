"""One case judged under one stance: its ground, its reasons, its duties, what is missing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from asn_wfh.decision import Contested, Ground, Missing, Outcome, Reason, SetAside, Warned
from asn_wfh.engine.bits_of_boxes_by_provision import RECALLED, ROSTER_STATED
from asn_wfh.engine.case_masks_and_unstated_facts import (
    CaseMasks,
    masks_in_scope_or_none_if_all_out,
)
from asn_wfh.engine.case_masks_without_irrelevant_facts import narrowed_masks
from asn_wfh.engine.clauses_cited_by_boxes_under_stance import (
    Citation,
    Obligation,
    Opposition,
    StanceIndex,
    mask_of_citations,
)
from asn_wfh.engine.compiled_date import CompiledDate
from asn_wfh.engine.compiled_policy import CompiledPolicy
from asn_wfh.engine.completion_boxes import completion_set_of
from asn_wfh.engine.completion_set_protocol import CompletionSet
from asn_wfh.engine.describe_contested_option import contested_option
from asn_wfh.kernel.boxes import Box, difference, intersection
from asn_wfh.kernel.what_impossible_boxes_leave_possible import has_possible_point
from asn_wfh.law.vocabulary import PERSON_FACETS
from asn_wfh.rules.group_of_people import FacetValues

__all__ = ["Evaluation", "Judgement", "judge"]


@dataclass(frozen=True, slots=True)
class Judgement:
    """What is decided of a case on every day of one kind; a date gives it times and warnings.

    Each duty stands with the boxes of facts under which it falls on the person, none where it
    does in any case.
    """

    outcome: Outcome
    ground: Ground | None
    reasons: tuple[Reason, ...]
    duties: tuple[tuple[Obligation, tuple[FacetValues, ...]], ...]
    missing: tuple[Missing, ...]
    contested: tuple[Contested, ...]
    ignored: tuple[Warned, ...]
    required: bool | None = False
    required_missing: tuple[Missing, ...] = ()
    set_aside: tuple[SetAside, ...] = ()


def judge(compiled: CompiledPolicy, masks: CaseMasks, day: CompiledDate) -> Judgement:
    """The judgement of a case on a date, remembered for every day of its kind."""
    date_part_of_cache_key = (
        (day.date_mask, day.possible_classes_of_date_valued_own_facts)
        if compiled.stance_index.oppositions
        else ()
    )
    mask, *others = masks.may
    if masks.unstated_facts or others:
        return _cached_judgement_of_narrowed_masks(compiled, masks, day, date_part_of_cache_key)
    # What is stated is soon found as it stands, however often it is asked.
    key = (mask, *date_part_of_cache_key) if date_part_of_cache_key else mask
    judgement: Judgement | None = compiled.point_judgements.get(key)
    if judgement is None:
        judgement = _cached_judgement_of_narrowed_masks(
            compiled, masks, day, date_part_of_cache_key
        )
        compiled.point_judgements.put(key, judgement)
    return judgement


def _cached_judgement_of_narrowed_masks(
    compiled: CompiledPolicy,
    masks: CaseMasks,
    day: CompiledDate,
    date_part_of_cache_key: tuple[object, ...],
) -> Judgement:
    """The judgement of a case cut down to what bears on it, remembered too."""
    masks = narrowed_masks(compiled, masks)
    key = masks.cache_key
    memory = compiled.point_judgements if type(key) is int else compiled.box_judgements
    if date_part_of_cache_key:
        key = (key, *date_part_of_cache_key)
    judgement: Judgement | None = memory.get(key)
    if judgement is None:
        judgement = Evaluation(compiled, masks, day).judgement()
        memory.put(key, judgement)
    return judgement


class Evaluation:
    """One case judged: what every completion of its facts says.

    Taking leave away beats giving it, and leave that nobody gave is not had:

    1. A built-in ground refuses wherever it holds: the circular is not in force, it does not
       cover the person, the day is no working day, the person is absent (the order of `Ground`).
    2. The clauses speak only to a description of the person that is within the circular's reach:
       in force, and of its own government.
    3. To whom no clause gives leave, leave is refused on that ground; where some clause would
       give it, were the acts given that it asks for, it is refused for want of these.
    4. A clause that takes leave away refuses it, however many clauses give it.
    5. Where nothing refuses, leave is had, and the clauses that give it are the reasons.
    6. The outcome is the one that every completion of the facts has; it is undetermined where two
       completions differ.
    7. The ground of a refusal is the first of 1, 3 and 4, in this order, that holds in every
       completion; `mixed` where none does alone; none while the outcome is undetermined.
    8. The reasons are all that hold in every completion; where nothing does alone, or while the
       outcome is undetermined, all that hold in some completion.
    9. Missing are exactly the facts that can still change an undetermined outcome.
    10. Contested is each option of a reading that alone gives another outcome, or under which
        they must, and not only may, where they need not without it, or the other way round.
    11. They must, and not only may, where leave is had and some clause orders it; in every
        completion, in none, or not known yet.
    12. Where a clause that orders and one that forbids both hold in every completion, and the
        second names people whom the first does not, the two contradict each other: a warning.
    13. Set aside is each clause that would take away leave that is had, or give leave that is
        not, and in whose place another stands in every completion.
    """

    def __init__(
        self, compiled: CompiledPolicy, masks: CaseMasks, day: CompiledDate | None = None
    ) -> None:
        """Take a case as masks of the compiled policy; the date where it is to be judged whole."""
        self.compiled = compiled
        self.masks = masks
        self.day = day
        self.completions: CompletionSet = completion_set_of(compiled, masks)

    def judgement(self) -> Judgement:
        """The judgement under the policy's own stance, and what other readings would make of it."""
        index = self.compiled.stance_index
        outcome = self.completions.outcome(index)  # step 6
        ground, reasons = self.ground_or_none_if_undetermined_and_reasons(index, outcome)
        missing = self._missing_facts(index) if outcome is Outcome.UNDETERMINED else ()
        required, required_missing = self._wfh_required_and_newly_missing_facts(
            index, outcome, missing
        )  # step 11
        return Judgement(
            outcome,
            ground,
            reasons,
            tuple(self._duties_with_conditions(index)) if outcome is Outcome.PERMITTED else (),
            missing,
            tuple(self._contested_options(outcome, required)),
            (
                *self._warnings_of_ignored_roster_or_recall(index),
                *(
                    self._wfh_ordered_and_forbidden_warnings(index)
                    if outcome is Outcome.NOT_PERMITTED
                    else ()
                ),
            ),
            required,
            required_missing,
            tuple(self._set_aside_clauses(index, outcome)),
        )

    def _set_aside_clauses(self, index: StanceIndex, outcome: Outcome) -> Iterator[SetAside]:
        """The clauses that would decide otherwise, did not others surely stand in their place."""
        permitted = outcome is Outcome.PERMITTED
        citations = index.denials_set_aside if permitted else index.permits_set_aside
        if outcome is Outcome.UNDETERMINED or not citations:
            return
        within = masks_in_scope_or_none_if_all_out(self.masks, index.out_of_scope_mask)
        if within is None:
            return
        completions = completion_set_of(self.compiled, within)
        by_clause: dict[str, list[str]] = {}
        for bits, clause in citations:
            if completions.holds_in_every_completion(bits):
                by_clause.setdefault(clause.clause, []).extend(clause.by)
        yield from (SetAside(clause, tuple(by)) for clause, by in by_clause.items())

    def _wfh_required_and_newly_missing_facts(
        self, index: StanceIndex, outcome: Outcome, missing: tuple[Missing, ...]
    ) -> tuple[bool | None, tuple[Missing, ...]]:
        """Whether they must work from home, and the facts on which that alone turns."""
        required = self.is_wfh_required_under(index, outcome)
        if required is not None:
            return required, ()
        asked = {each.fact for each in missing}
        also = self._missing_facts(index, required=True)
        return None, tuple(each for each in also if each.fact not in asked)

    def is_wfh_required_under(self, index: StanceIndex, outcome: Outcome) -> bool | None:
        """Whether they must work from home under a stance that gives an outcome; None if open."""
        if not index.require_mask or outcome is Outcome.NOT_PERMITTED:
            return False
        required = self.completions.must_work_from_home_as_outcome(index)
        return None if required is Outcome.UNDETERMINED else required is Outcome.PERMITTED

    def _wfh_ordered_and_forbidden_warnings(self, index: StanceIndex) -> Iterator[Warned]:
        """The clauses of which one orders and the other forbids, and neither is an exception."""
        within = masks_in_scope_or_none_if_all_out(self.masks, index.out_of_scope_mask)
        if not index.oppositions or within is None or self.day is None:
            return
        completions = completion_set_of(self.compiled, within)
        for one in index.oppositions:
            if (
                completions.holds_in_every_completion(one.require_bits)
                and completions.holds_in_every_completion(one.deny_bits)
                and not self._is_denial_exception_to_order(one, self.day)
            ):
                values = (("forbidding", one.deny_label), ("ordering", one.require_label))
                yield Warned("clauses_conflict", values)

    def _is_denial_exception_to_order(self, one: Opposition, day: CompiledDate) -> bool:
        """Whether, on the date, everyone whom a clause forbids is among those another orders.

        Whatever acts are given: an order that waits for one still is for all whom it names.
        """
        cases, boxes_of = self.compiled.cases, self.compiled.box_index.boxes_of_mask
        facets = cases.space.facets
        opened = [
            place
            for place, facet in enumerate(facets)
            if facet.name in (*cases.date_facets, *self.compiled.acts)
        ]

        def boxes_with_dates_and_acts_opened(bits: int) -> list[Box]:
            return [
                Box(
                    tuple(
                        facets[place].whole_mask if place in opened else side
                        for place, side in enumerate(box.sides)
                    )
                )
                for box in boxes_of(bits & day.date_mask)
            ]

        # Of a date only what it may be as seen from this one.
        possible = cases.box(dict(day.possible_classes_of_date_valued_own_facts))
        denied = intersection(boxes_with_dates_and_acts_opened(one.deny_bits), [possible])
        beyond = difference(denied, boxes_with_dates_and_acts_opened(one.require_bits))
        return not any(has_possible_point(box, cases.space.impossible) for box in beyond)

    def ground_or_none_if_undetermined_and_reasons(
        self, index: StanceIndex, outcome: Outcome
    ) -> tuple[Ground | None, tuple[Reason, ...]]:
        """The ground of an outcome under a stance, and the reasons: the steps of the class."""
        if outcome is Outcome.PERMITTED:  # step 5
            leave = _ground_reasons(Ground.CLAUSE, index.permit_citations, self.completions)
            return leave.ground, leave.certain_reasons or leave.possible_reasons
        refusals = [
            refusal for refusal in self._possible_refusals(index) if refusal.possible_reasons
        ]
        possible = tuple(reason for refusal in refusals for reason in refusal.possible_reasons)
        if outcome is Outcome.UNDETERMINED:
            return None, possible
        ground = next((refusal.ground for refusal in refusals if refusal.is_certain), Ground.MIXED)
        certain = tuple(reason for refusal in refusals for reason in refusal.certain_reasons)
        return ground, certain or possible  # steps 7 and 8

    def _possible_refusals(self, index: StanceIndex) -> Iterator[_GroundReasons]:
        """Everything that may refuse leave, in the order of the steps."""
        for ground, citations in index.grounds:  # step 1
            yield _ground_reasons(ground, citations, self.completions)
        within = masks_in_scope_or_none_if_all_out(self.masks, index.out_of_scope_mask)  # step 2
        if within is None:
            return
        completions = self.completions
        if within is not self.masks:
            completions = completion_set_of(self.compiled, within)
        if completions.is_possibly_without_permit(index):  # step 3
            yield from _reasons_without_permit(index, completions)
        yield _ground_reasons(Ground.CLAUSE, index.denial_citations, completions)  # step 4

    def _duties_with_conditions(
        self, index: StanceIndex
    ) -> Iterator[tuple[Obligation, tuple[FacetValues, ...]]]:
        """What must be done if they work from home; with its condition where that is open."""
        for obligation in index.duties:
            if self.completions.holds_in_every_completion(obligation.bits):
                yield obligation, ()
            elif self.completions.holds_in_some_completion(obligation.bits):
                condition = self.completions.condition_on_unstated_facts(obligation.bits)
                # The facts of a box in one order, as the JSON gives them back.
                yield obligation, tuple(tuple(sorted(box)) for box in condition)

    def _missing_facts(self, index: StanceIndex, required: bool = False) -> tuple[Missing, ...]:
        """Exactly the facts that can still change the outcome, the most decisive first (step 9).

        As decisive as each other those of the day come first, and then each in the order of the
        facts, so that the order in which a person is described changes nothing.  With `required`,
        those that can change whether they must.
        """
        asks = {fact.name: fact.question for fact in self.compiled.policy.facts}
        decisive: dict[str, float] = {}
        for column, share in self.completions.decisive_facts_with_fixing_fraction(index, required):
            name = column.facet.name
            decisive[name] = max(share, decisive.get(name, 0.0))

        places = self.compiled.facet_indices
        order = {name: (-decisive[name], name in PERSON_FACETS, places[name]) for name in decisive}
        return tuple(
            Missing(name, self._labels_of_clauses_depending_on(name, index), asks.get(name, ""))
            for name in sorted(order, key=order.__getitem__)
        )

    def _labels_of_clauses_depending_on(
        self, fact_name: str, index: StanceIndex
    ) -> tuple[str, ...]:
        """The clauses that can depend on a fact, in printed order."""
        # A clause may give several reasons, each with boxes of its own.
        labels = (
            citation.reason.label or ""
            for citation in self.compiled.citations_in_printed_order(index)
            if self.completions.can_boxes_depend_on_fact_alone(citation.bits, fact_name)
        )
        return tuple(dict.fromkeys(labels))

    def _contested_options(self, outcome: Outcome, required: bool | None) -> Iterator[Contested]:
        """Each option of a reading that alone gives another answer (step 10)."""
        denied = self.compiled.always_denied_bits
        if any(must & denied for must in self.masks.must):
            # Refused whatever is open, and under every reading.
            return
        for reading, option, index in self.compiled.other_options:
            other = self.completions.outcome(index)
            must = self.is_wfh_required_under(index, other)
            if other is not outcome or (other is Outcome.PERMITTED and must is not required):
                ground = (
                    self.ground_or_none_if_undetermined_and_reasons(index, other)[0]
                    if other is Outcome.NOT_PERMITTED
                    else None
                )
                yield contested_option(self.compiled.policy, (reading, option), other, must, ground)

    def _warnings_of_ignored_roster_or_recall(self, index: StanceIndex) -> Iterator[Warned]:
        """What is stated and no clause asks for."""
        if self.masks.may[0] & ROSTER_STATED and not index.asks_roster:
            yield Warned("rostered_ignored")
        if self.masks.must[0] & RECALLED and not index.asks_recall:
            yield Warned("recalled_ignored")


class _GroundReasons(NamedTuple):
    """What speaks on one ground: the reasons that hold in some completion, and in every one.

    `is_certain` is whether in every completion at least one of them holds.
    """

    ground: Ground
    possible_reasons: tuple[Reason, ...]
    certain_reasons: tuple[Reason, ...]
    is_certain: bool


def _reasons_without_permit(
    index: StanceIndex, completions: CompletionSet
) -> Iterator[_GroundReasons]:
    """That no clause gives leave, or that an act is wanting for it."""
    no_leave, certainly = (index.no_permit_reason,), completions.is_certainly_without_permit(index)
    if not index.mask_of_boxes_permitted_if_acts_given:
        in_all = no_leave if certainly else ()
        yield _GroundReasons(Ground.NO_LEAVE_GIVEN, no_leave, in_all, certainly)
        return
    if_acts = replace(index, permit_mask=index.mask_of_boxes_permitted_if_acts_given)
    wanting = certainly and not completions.is_possibly_without_permit(if_acts)
    possible = [
        citation
        for citation in index.act_citations
        if completions.holds_without_permit_in_some_completion(citation.bits, index)
    ]
    certain = [c for c in possible if wanting and completions.holds_in_every_completion(c.bits)]
    yield _GroundReasons(
        Ground.ACT_MISSING,
        tuple(citation.reason for citation in possible),
        tuple(citation.reason for citation in certain),
        wanting,
    )
    if completions.is_possibly_without_permit(if_acts):
        in_all = no_leave if certainly else ()
        yield _GroundReasons(Ground.NO_LEAVE_GIVEN, no_leave, in_all, certainly)


def _ground_reasons(
    ground: Ground, citations: Iterable[Citation], completions: CompletionSet
) -> _GroundReasons:
    # Most clauses say nothing of a case, which one AND tells.
    live = completions.possible_bits
    possible = [
        citation
        for citation in citations
        if citation.bits & live and completions.holds_in_some_completion(citation.bits)
    ]
    certain = [
        citation
        for place, citation in enumerate(possible)
        if completions.holds_in_every_completion(citation.bits)
        or _is_first_of_citations_jointly_certain(possible, place, completions)
    ]
    return _GroundReasons(
        ground,
        tuple([citation.reason for citation in possible]),
        tuple([citation.reason for citation in certain]),
        bool(certain)
        or (
            len(possible) > 1 and completions.holds_in_every_completion(mask_of_citations(possible))
        ),
    )


def _is_first_of_citations_jointly_certain(
    possible: Sequence[Citation], place: int, completions: CompletionSet
) -> bool:
    """Whether a clause holds in any case, for one reason or for another; told at its first."""
    label = possible[place].reason.label
    alike = [citation for citation in possible if citation.reason.label == label]
    if label is None or len(alike) == 1 or alike[0] is not possible[place]:
        return False
    return completions.holds_in_every_completion(mask_of_citations(alike))
