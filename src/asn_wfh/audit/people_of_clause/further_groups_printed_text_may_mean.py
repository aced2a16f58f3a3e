"""The groups that a clause may mean, widened or joined by what it says beside the people it names.

`yang bukan PNS` may take in those who are no civil servants, `puskesmas` are the technical units of
one affair, and a list below `yang:` may be all of one person.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from asn_wfh.audit.audit_context import AuditContext, ParsedText, ProvisionView
from asn_wfh.audit.people_of_clause.groups_described_by_terms import sorted_box
from asn_wfh.audit.people_of_clause.terms_saying_whom_clause_is_about import printed_values
from asn_wfh.paper.terms.find_vocabulary_terms import PrintedTerm, is_health_centre
from asn_wfh.rules.group_of_people import Group, facet_values_of

__all__ = [
    "groups_at_health_centres",
    "groups_joining_all_items_of_one_person",
    "groups_with_table_values",
    "groups_with_those_who_are_no_asn",
]


def groups_with_those_who_are_no_asn(
    terms: Sequence[PrintedTerm], groups: Sequence[Group]
) -> Iterator[Group]:
    """The groups with whoever is no civil servant, where a kind of employees is denied.

    `yang bukan PNS` may take them in; who a circular does not cover is left out of it anyway.
    """
    if any(term.is_denied and term.facet == "employment" for term in terms):
        for group in groups:
            boxes = [{facet: frozenset(values) for facet, values in box} for box in group.boxes]
            yield Group(
                tuple(
                    sorted_box(box | {"employment": box["employment"] | {"non_asn"}})
                    for box in boxes
                    if "employment" in box
                )
            )


def groups_at_health_centres(text: ParsedText, groups: Sequence[Group]) -> Iterator[Group]:
    """The groups with the units of one affair where a text prints no other technical unit."""
    units = [term for term in text.terms if term.facet == "unit" and "uptd" in term.values]
    if not units or not all(is_health_centre(text.words, term.begin) for term in units):
        return
    for group in groups:
        boxes: list[dict[str, frozenset[str]]] = []
        for box in group.boxes:
            facets = {facet: frozenset(values) for facet, values in box}
            at_units = facets.get("unit", frozenset())
            if "uptd" not in at_units or "affair" in facets:
                boxes.append(facets)
                continue
            if at_units > {"uptd"}:
                boxes.append({**facets, "unit": at_units - {"uptd"}})
            centre = {"unit": frozenset({"uptd"}), "affair": frozenset({"kesehatan"})}
            boxes.append({**facets, **centre})
        yield Group(tuple(map(sorted_box, boxes)))


def groups_joining_all_items_of_one_person(
    context: AuditContext, view: ProvisionView, groups: Sequence[Group]
) -> Iterator[Group]:
    """The groups with all that the items of a clause say of one person: `yang: a. ...; dan b. ...`.

    A provision that takes the items along may read them so; the paper may list people, too.
    """
    lead_in = [word.text for word in context.texts_by_clause[str(view.provision.at)].words]
    items = [path for path in context.printed_clause_paths(view) if path != str(view.provision.at)]
    if len(items) < 2 or lead_in[-2:] != ["yang", ":"]:
        return
    if [word.text for word in context.texts_by_clause[items[-2]].words][-1:] != ["dan"]:
        return
    for group in groups:
        joined: dict[str, frozenset[str]] = {}
        for box in group.boxes:
            for facet, values in box:
                joined[facet] = joined.get(facet, frozenset(values)) & frozenset(values)
        if joined and all(joined.values()):
            yield Group((sorted_box(joined),))


def groups_with_table_values(
    view: ProvisionView, text: ParsedText, group: Group, groups: Sequence[Group]
) -> Iterator[Group]:
    """The groups, each with all that a table prints of the facts that the effect is narrowed by.

    A table without a row for some value says nothing of those who have it.
    """
    of_table = {facet for facet, _ in view.content.terms}
    narrowed = {facet for facet, _ in facet_values_of(group)} & of_table
    printed = {facet: frozenset(printed_values(text, facet)) for facet in narrowed}
    if printed and all(printed.values()):
        for one in groups:
            boxes = [{f: frozenset(values) for f, values in box} for box in one.boxes or ((),)]
            yield Group(tuple(sorted_box(box | printed) for box in boxes))
