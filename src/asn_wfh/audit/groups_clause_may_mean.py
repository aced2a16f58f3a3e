"""The groups that the words of a clause may mean, by each of the ways to read them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from asn_wfh.audit.audit_context import (
    AuditContext,
    ParsedText,
    ProvisionView,
)
from asn_wfh.audit.clauses_referenced_for_their_people import (
    clauses_of_people_meant_and_not_left_out,
    is_about_people_of_other_clause,
)
from asn_wfh.audit.groups_by_parts_and_exceptions import (
    groups_by_people_left_out_of_leave,
    groups_in_period_before,
    groups_of_sentences_before,
    groups_of_terms_no_other_part_states,
    groups_of_terms_quoted_by_this_part_alone,
    groups_with_sentences_no_part_quotes,
    groups_without_those_excepted,
)
from asn_wfh.audit.printed_groups import (
    groups_printed_words_may_describe,
    sorted_box,
)
from asn_wfh.audit.terms_naming_people import (
    GROUPS,
    narrowing_terms,
    printed_values,
)
from asn_wfh.paper.described_people import described_people_boxes
from asn_wfh.paper.find_vocabulary_terms import PrintedTerm, is_health_centre
from asn_wfh.rules.group_of_people import FacetValues, Group, facet_values_of

__all__ = [
    "group_at_example_institutions",
    "groups_clause_may_mean",
    "provisions_whose_people_are_meant",
]

_MOST_GROUPS = 16
"""Of an item below many lead-ins, so many ways to read them together are tried at each."""


def groups_clause_may_mean(
    context: AuditContext,
    view: ProvisionView,
    text: ParsedText,
    terms: Sequence[PrintedTerm],
    group_of_effect: Group,
) -> list[Group]:
    """The groups that the text of a provision may mean, the plainest first.

    `terms` are those by which the text says whom it is about, `group_of_effect` is whom the effect
    is about.
    """
    printed = groups_printed_words_may_describe(text.words, terms)
    groups = list(_groups_narrowed_to_named_clauses(context, view, text, printed))
    groups += _groups_within_those_of_lead_ins(context, view, groups[0])
    groups += _groups_joining_all_items_of_one_person(context, view, list(groups))
    groups += _groups_at_health_centres(text, list(groups))
    groups += _groups_with_those_who_are_no_asn(terms, list(groups))
    groups += _groups_with_table_values(view, text, group_of_effect, list(groups))
    groups += groups_by_people_left_out_of_leave(context, view, text, terms)
    groups += groups_of_terms_quoted_by_this_part_alone(context, view, text, terms)
    groups += groups_without_those_excepted(context, text, terms)
    groups += groups_of_terms_no_other_part_states(context, view, text, terms)
    groups += groups_of_sentences_before(context, view, text)
    groups += groups_in_period_before(context, view, text, terms)
    groups += groups_with_sentences_no_part_quotes(context, view, text)
    return groups


def _groups_with_those_who_are_no_asn(
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


def _groups_at_health_centres(text: ParsedText, groups: Sequence[Group]) -> Iterator[Group]:
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


def _groups_joining_all_items_of_one_person(
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


def _groups_narrowed_to_named_clauses(
    context: AuditContext, view: ProvisionView, text: ParsedText, groups: Sequence[Group]
) -> Iterator[Group]:
    """The groups, narrowed to the people of the clauses by which a text says whom it means.

    `pegawai sebagaimana dimaksud pada angka 1` are those whom the provisions of clause 1 name.
    Duties and shares are of those who have leave, so that they may do without.
    """
    named = [
        other.content.group for other in provisions_whose_people_are_meant(context, view, text)
    ]
    # Where one of those clauses is about everybody, so is what refers to it.
    narrowing = bool(named) and all(group is not None and group.boxes for group in named)
    boxes = [box for group in named if group for box in group.boxes]
    if narrowing:
        yield from (_group_within_boxes_or_itself_if_none(boxes, one) for one in groups)
    of_leave = view.content.duty is not None or view.effect == "share"
    if not narrowing or of_leave or not is_about_people_of_other_clause(text):
        yield from groups


def provisions_whose_people_are_meant(
    context: AuditContext, view: ProvisionView, text: ParsedText
) -> list[ProvisionView]:
    """The provisions of the clauses by which a text says whom it means."""
    return [
        other
        for clause in sorted(
            clauses_of_people_meant_and_not_left_out(context, str(view.provision.at), text)
        )
        for other in (*context.views_by_clause.get(clause, ()), *context.views_below(clause))
        if other.rule.role != "silent" and other.content.duty is None
    ]


def _groups_with_table_values(
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


def _groups_within_those_of_lead_ins(
    context: AuditContext, view: ProvisionView, own: Group
) -> Iterator[Group]:
    """The groups that an item has by its lead-ins."""
    within = [own]
    for text in reversed(list(context.texts_of_clauses_above(str(view.provision.at)))):
        terms = narrowing_terms(context, view, text)
        if terms:
            above = groups_printed_words_may_describe(text.words, terms)
            joined = [
                _group_within_boxes_or_itself_if_none(one.boxes, group)
                for one in above
                for group in within
            ]
            within = joined[:_MOST_GROUPS]
            yield from within


def _group_within_boxes_or_itself_if_none(boxes: Sequence[FacetValues], own: Group) -> Group:
    """Those of a group within some boxes; the group itself where none of them is."""
    within = []
    for over in boxes:
        for box in own.boxes or ((),):
            both = {facet: frozenset(values) for facet, values in over}
            for facet, values in box:
                both[facet] = both.get(facet, frozenset(values)) & frozenset(values)
            if all(both.values()):
                within.append(sorted_box(both))
    return Group(tuple(within)) if within else own


def group_at_example_institutions(
    clause_text: ParsedText, terms: list[PrintedTerm]
) -> Group | None:
    """Those at the institutions that a clause names as examples, in place of the units named.

    `unit layanan X pada urusan Y, seperti rumah sakit` is the hospital of that affair.
    """
    examples: dict[str, frozenset[str]] = {}
    for term in clause_text.terms:
        if term.example and term.facet in GROUPS:
            examples[term.facet] = examples.get(term.facet, frozenset()) | set(term.values)
    if "unit" not in examples:
        return None
    boxes = [
        {facet: values for facet, values in box.items() if facet != "service"} | examples
        for box in described_people_boxes(clause_text.words, terms)
    ]
    return Group(tuple(map(sorted_box, boxes or [examples])))
