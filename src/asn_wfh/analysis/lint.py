"""The state of a policy: clauses, permissions, facts and readings that do nothing by themselves.

Outcome and cited clauses are judged together, over every case and every combination of readings:
a clause that only ever refuses what is refused anyway is still cited, so it is covered and not
dead.  A finding holds under every combination; a note holds as the readings are chosen, or is no
fault.
"""

from __future__ import annotations

from collections.abc import Iterator

from asn_wfh.analysis.idle_clauses import Kind, Remark, clause_remarks
from asn_wfh.analysis.reading_effects import Effect, effects
from asn_wfh.analysis.regions import Wide, wide_of
from asn_wfh.engine.question import policy_given
from asn_wfh.law.vocabulary import PERSON_FACETS
from asn_wfh.policy import Policy
from asn_wfh.rules.group_format import group_boxes

__all__ = ["Kind", "Remark", "lint"]


def lint(policy: Policy) -> tuple[Remark, ...]:
    """Every remark on a policy: its clauses in printed order, its readings, its facts.

    FactError for what is no policy.
    """
    wide = wide_of(policy_given(policy))
    return (*clause_remarks(wide), *_of_readings(wide), *_of_facts(wide))


def _of_readings(wide: Wide) -> Iterator[Remark]:
    """The options that change nothing, or no more than which clauses are cited."""
    for reading in wide.policy.readings:
        for option in reading.option_names:
            if option == reading.chosen:
                continue
            found = effects(wide, reading, option, reading.chosen)
            if set(found) <= {Effect.REASONS}:
                how = "cited" if found else "nothing"
                yield Remark(Kind.IDLE, f"{reading.name}: {option}", finding=True, how=how)


def _of_facts(wide: Wide) -> Iterator[Remark]:
    """The facts that no clause asks for; one of the vocabulary may well be left out."""
    cases = wide.cases
    boxes = [*group_boxes(wide.policy.covers.whose.boxes, cases), *wide.permit_mask]
    boxes += [box for held in wide.denials.values() for box in held]
    boxes += [box for lines in wide.duties.values() for held in lines.values() for box in held]
    own = {fact.name for fact in wide.policy.facts}
    known = {*PERSON_FACETS, "rostered"} - {"employer"}
    for place, facet in enumerate(cases.space.facets):
        used = any(box.sides[place] != facet.whole for box in boxes)
        if facet.name in own and not used:
            yield Remark(Kind.UNUSED, facet.name, finding=True, how="own")
        elif facet.name in known and not used:
            yield Remark(Kind.UNUSED, facet.name, finding=False, how="known")
