"""Which printed terms say whom a clause is about, and when two groups hold the same people."""

from __future__ import annotations

from asn_wfh.audit.audit_context import AuditContext, ParsedText, ProvisionView
from asn_wfh.audit.people_of_clause.terms_naming_only_who_acts import (
    NamesOfActors,
    is_name_of_actor,
)
from asn_wfh.kernel.boxes import difference
from asn_wfh.law.fact_space import FactSpace
from asn_wfh.law.vocabulary import EMPLOYMENT, PERSON_FACETS
from asn_wfh.paper.terms.find_vocabulary_terms import FACET_OF_OWN_TERM_KIND, PrintedTerm
from asn_wfh.rules.group_of_people import Group, facet_values_of, group_boxes

__all__ = [
    "FACETS_OF_ACTS",
    "GROUPS",
    "are_same_people",
    "is_naming_fewer_people_than_circular",
    "narrowing_terms",
    "printed_values",
    "values_by_their_names",
]

GROUPS = frozenset(PERSON_FACETS) - {"employer"}
"""The facets by which a clause can name people."""
FACETS_OF_ACTS = frozenset(FACET_OF_OWN_TERM_KIND.values())
"""The facets of what is done: a duty, a limit, a step of a sanction."""


def printed_values(text: ParsedText, facet: str) -> set[str]:
    """The values of a facet that a text prints; what only illustrates does not count."""
    return {value for t in text.terms if t.facet == facet and not t.example for value in t.values}


def values_by_their_names(text: ParsedText, facet: str) -> set[str]:
    """The values of a facet whose names a text prints, be they denied or not."""
    terms = (t for t in text.terms if t.facet == facet and not t.example)
    return {value for t in terms for value in t.denied_values or t.values}


def is_naming_fewer_people_than_circular(context: AuditContext, term: PrintedTerm) -> bool:
    """Whether a term says whom a clause is about, beyond whom the circular is about anyway."""
    facets = GROUPS | {fact.name for fact in context.policy.facts}
    if term.facet not in facets or term.example:
        return False
    covers = facet_values_of(context.policy.covers.whose)
    covered = {value for facet, value in covers if facet == term.facet} or EMPLOYMENT.keys()
    return not (term.facet == "employment" and set(term.values) >= covered)


def narrowing_terms(
    context: AuditContext, view: ProvisionView, text: ParsedText
) -> list[PrintedTerm]:
    """The terms of a text by which it says whom an effect is about."""
    # What an effect itself says of people, as where a home must lie, names nobody.
    parts = context.views_by_clause.get(str(view.provision.at), ())
    spared = {facet for each in (view, *parts) for facet, _ in each.content.terms}
    # The title of a law that is cited names nobody whom the clause is about.
    employees = {term.begin for term in text.employment_terms_outside_law_titles}
    terms = (t for t in text.terms if t.facet != "employment" or t.begin in employees)
    names = NamesOfActors(context, text)
    return [
        t
        for t in terms
        if is_naming_fewer_people_than_circular(context, t)
        and t.facet not in spared
        and not is_name_of_actor(view, t, names)
    ]


def are_same_people(cases: FactSpace, one_group: Group, other_group: Group) -> bool:
    """Whether two groups hold the same people; a group without boxes is everyone."""
    one, two = (
        group_boxes(group.boxes, cases) if group.boxes else [cases.space.whole_box]
        for group in (one_group, other_group)
    )
    return not difference(one, two) and not difference(two, one)
