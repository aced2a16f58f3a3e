"""The groups that the words of a clause may mean, by each of the ways to read them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from asn_wfh.audit.audit_context import (
    AuditContext,
    ParsedText,
    ProvisionView,
)
from asn_wfh.audit.people_of_clause.clauses_of_people_meant_or_left_out import (
    clauses_of_people_meant_and_not_left_out,
    is_about_people_of_other_clause,
)
from asn_wfh.audit.people_of_clause.further_groups_printed_text_may_mean import (
    groups_at_health_centres,
    groups_joining_all_items_of_one_person,
    groups_with_table_values,
    groups_with_those_who_are_no_asn,
)
from asn_wfh.audit.people_of_clause.groups_described_by_terms import (
    group_within_boxes_or_itself_if_none,
    groups_printed_words_may_describe,
    sorted_box,
)
from asn_wfh.audit.people_of_clause.groups_of_parts_silenced_by_exception import (
    groups_of_silenced_parts,
)
from asn_wfh.audit.people_of_clause.groups_part_of_clause_may_mean import (
    groups_part_of_clause_may_mean,
)
from asn_wfh.audit.people_of_clause.terms_saying_whom_clause_is_about import (
    GROUPS,
    narrowing_terms,
)
from asn_wfh.paper.terms.described_people import described_people_boxes
from asn_wfh.paper.terms.find_vocabulary_terms import PrintedTerm
from asn_wfh.rules.group_of_people import Group

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
    groups += groups_joining_all_items_of_one_person(context, view, list(groups))
    groups += groups_at_health_centres(text, list(groups))
    groups += groups_with_those_who_are_no_asn(terms, list(groups))
    groups += groups_with_table_values(view, text, group_of_effect, list(groups))
    groups += groups_of_silenced_parts(context, view, list(groups))
    groups += groups_part_of_clause_may_mean(context, view, text, terms)
    return groups


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
        yield from (group_within_boxes_or_itself_if_none(boxes, one) for one in groups)
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
                group_within_boxes_or_itself_if_none(one.boxes, group)
                for one in above
                for group in within
            ]
            within = joined[:_MOST_GROUPS]
            yield from within


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
