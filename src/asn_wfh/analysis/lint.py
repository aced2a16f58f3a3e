"""The state of a policy: clauses, permissions, facts and readings that do nothing by themselves.

Outcome and cited clauses are judged together, over every case and every combination of readings:
a clause that only ever refuses what is refused anyway is still cited, so it is covered and not
dead.  A finding holds under every combination; a note holds as the readings are chosen, or is no
fault.
"""

from __future__ import annotations

from collections.abc import Iterator

from asn_wfh.analysis.clause_regions import ClauseRegions, all_boxes, clause_regions_of
from asn_wfh.analysis.idle_clauses import clause_remarks
from asn_wfh.analysis.kinds_of_change_by_option import ReadingEffect, effects_of_option
from asn_wfh.analysis.remark import Kind, Remark
from asn_wfh.engine.checked_case import require_policy
from asn_wfh.law.vocabulary import PERSON_FACETS
from asn_wfh.policy import Policy
from asn_wfh.rules import Share

__all__ = ["lint"]


def lint(policy: Policy) -> tuple[Remark, ...]:
    """What has no effect in a policy: clauses in printed order, readings, facts.

    FactError for what is no policy.
    """
    regions = clause_regions_of(require_policy(policy))
    return (
        *clause_remarks(regions),
        *_idle_option_remarks(regions),
        *_unused_own_or_vocabulary_fact_remarks(regions),
    )


def _idle_option_remarks(regions: ClauseRegions) -> Iterator[Remark]:
    """The options that change nothing, or no more than which clauses are cited."""
    for reading in regions.policy.readings:
        for option in reading.option_names:
            if option == reading.chosen:
                continue
            changes = effects_of_option(regions, reading, option, reading.chosen)
            if set(changes) <= {ReadingEffect.REASONS}:
                how = "cited" if changes else "nothing"
                yield Remark(Kind.IDLE, f"{reading.name}: {option}", finding=True, how=how)


def _unused_own_or_vocabulary_fact_remarks(regions: ClauseRegions) -> Iterator[Remark]:
    """The facts that no clause asks for; one of the vocabulary may well be left out."""
    boxes = [
        *regions.boxes_of_people_circular_covers,
        *regions.permit_boxes,
        *regions.boxes_some_clause_denies,
    ]
    boxes += [box for lines in regions.duty_boxes_by_label.values() for box in all_boxes(lines)]
    own = {fact.name for fact in regions.policy.facts}
    common = {*PERSON_FACETS, "rostered"} - {"employer"}
    named_to_office = set(_people_facts_of_rules_addressed_to_office(regions))
    for place, facet in enumerate(regions.space.cases.space.facets):
        narrows = any(box.sides[place] != facet.whole_mask for box in boxes)
        used = narrows or facet.name in named_to_office
        if facet.name in own and not used:
            yield Remark(Kind.UNUSED, facet.name, finding=True, how="own")
        elif facet.name in common and not used:
            yield Remark(Kind.UNUSED, facet.name, finding=False, how="known")


def _people_facts_of_rules_addressed_to_office(regions: ClauseRegions) -> Iterator[str]:
    """The facts by which a clause tells the office of whom it speaks, as whom a roster prefers."""
    for provision in regions.policy.provisions:
        for _, rule in provision.rules:
            if isinstance(rule, Share) and rule.table:
                yield from rule.table.by
            group = rule.content().group if rule.fields_addressed_to_office() else None
            yield from (facet for box in (group.boxes if group else ()) for facet, _ in box)
