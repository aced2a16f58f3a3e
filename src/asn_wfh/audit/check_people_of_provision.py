"""Whom an effect is about: the people that a clause prints, or that a reading says it means."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from asn_wfh.audit.audit_context import (
    AuditContext,
    ParsedText,
    ProvisionView,
    provision_finding,
)
from asn_wfh.audit.closed_list_and_time_phrases import facet_values_of
from asn_wfh.audit.ledger import Finding
from asn_wfh.audit.left_out_clauses import (
    clauses_whose_people_are_meant,
    is_about_people_of_other_clause,
)
from asn_wfh.audit.printed_groups import printed_groups, sorted_box, unquoted_sentences
from asn_wfh.audit.words_naming_actors import is_name_of_actor
from asn_wfh.kernel.boxes import difference
from asn_wfh.law.fact_space import FactSpace
from asn_wfh.law.vocabulary import EMPLOYMENT, PERSON_FACETS
from asn_wfh.paper.described_people import described_people_boxes
from asn_wfh.paper.find_vocabulary_terms import PrintedTerm, is_health_centre
from asn_wfh.policy import Reading
from asn_wfh.rules.group_in_words import group_as_yaml, group_boxes
from asn_wfh.rules.group_of_people import FacetValues, Group

__all__ = [
    "GROUPS",
    "acts_of_people_of_named_clauses",
    "are_same_people",
    "check_people_of_provision",
    "narrows_group",
    "printed_values",
]

_MOST_GROUPS = 16
"""Of an item below many lead-ins, so many ways to read them together are tried at each."""

GROUPS = frozenset(PERSON_FACETS) - {"employer"}
"""The facets by which a clause can name people."""


def check_people_of_provision(context: AuditContext, view: ProvisionView) -> Iterator[Finding]:
    """The people that an effect names are those that its clause prints, or that a reading means."""
    group = view.content.group
    # The people that a clause prints are not those whom a duty of the head is narrowed to.
    heads = view.content.duty is not None and not view.rule.is_personal
    if group is None or (heads and not group.boxes):
        return
    scope = context.provision_text(view)
    printed = _narrowing_terms(context, view, scope)
    expected, *others = _groups_narrowed_to_named_clauses(
        context, view, scope, printed_groups(scope.words, printed)
    )
    others += _groups_from_rest_and_lead_ins(context, view, expected)
    others += _groups_with_items_joined(context, view, [expected, *others])
    others += _groups_at_health_centres(scope, [expected, *others])
    others += _groups_with_table_values(view, scope, group, [expected, *others])
    meant = [
        (reading, group_meant)
        for reading in map(context.policy.reading, view.provision.touched)
        for label, group_meant in reading.means
        if label in (str(view.provision.at), view.provision.label)
    ]
    named = _group_at_example_institutions(scope, printed)
    if (
        named
        and _is_part_that_may_fall_silent(view)
        and are_same_people(context.policy.cases, group, named)
    ):
        return
    for reading, group_meant in meant:
        yield from _check_option_prints_values(
            context,
            view,
            reading,
            set(facet_values_of(group_meant)) ^ set(facet_values_of(expected)),
        )
        expected = group_meant
    if not meant and any(are_same_people(context.policy.cases, group, other) for other in others):
        return
    if not are_same_people(context.policy.cases, group, expected):
        yield from _group_differences(view, group, expected, bool(meant))


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


def _groups_with_items_joined(
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
    named = [other.content.group for other in _provisions_naming_people(context, view, text)]
    # Where one of those clauses is about everybody, so is what refers to it.
    narrowing = bool(named) and all(group is not None and group.boxes for group in named)
    boxes = [box for group in named if group for box in group.boxes]
    if narrowing:
        yield from (_group_within_boxes(boxes, one) for one in groups)
    of_leave = view.content.duty is not None or view.effect == "share"
    if not narrowing or of_leave or not is_about_people_of_other_clause(text):
        yield from groups


def acts_of_people_of_named_clauses(
    context: AuditContext, view: ProvisionView, text: ParsedText
) -> set[str]:
    """The acts for which those wait whom a text names by another clause.

    `pegawai sebagaimana dimaksud pada angka 1` are those of clause 1 once the letter is there that
    it asks for.  Duties and shares are of those who have leave, and ask for nothing again.
    """
    of_leave = view.content.duty is not None or view.effect in ("share", "no_rule")
    if of_leave or view.provision.touched or not is_about_people_of_other_clause(text):
        return set()
    named = _provisions_naming_people(context, view, text)
    return {act for other in named for act in other.rule.acts}


def _provisions_naming_people(
    context: AuditContext, view: ProvisionView, text: ParsedText
) -> list[ProvisionView]:
    """The provisions of the clauses by which a text says whom it means."""
    return [
        other
        for clause in sorted(clauses_whose_people_are_meant(context, str(view.provision.at), text))
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


def _narrowing_terms(
    context: AuditContext, view: ProvisionView, text: ParsedText
) -> list[PrintedTerm]:
    """The terms of a text by which it says whom an effect is about."""
    # What an effect itself says of people, as where a home must lie, names nobody.
    spared = {facet for facet, _ in view.content.terms}
    # The title of a law that is cited names nobody whom the clause is about.
    terms = (t for t in text.terms if t.facet != "employment" or t in text.employees)
    return [
        t
        for t in terms
        if narrows_group(context, t)
        and t.facet not in spared
        and not is_name_of_actor(context, view, text, t)
    ]


def _groups_from_rest_and_lead_ins(
    context: AuditContext, view: ProvisionView, own: Group
) -> Iterator[Group]:
    """The groups that a part has by the sentences left to it, and an item by its lead-ins."""
    left = unquoted_sentences(context, view)
    if left is not None:
        yield from printed_groups(left.words, _narrowing_terms(context, view, left))
    within = [own]
    for text in reversed(list(context.texts_of_clauses_above(str(view.provision.at)))):
        terms = _narrowing_terms(context, view, text)
        if terms:
            above = printed_groups(text.words, terms)
            joined = [_group_within_boxes(one.boxes, group) for one in above for group in within]
            within = joined[:_MOST_GROUPS]
            yield from within


def _group_within_boxes(boxes: Sequence[FacetValues], own: Group) -> Group:
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


def _is_part_that_may_fall_silent(view: ProvisionView) -> bool:
    """Whether a provision is one part of a clause, and leaves the answer alone when read so."""
    silent = any(rule.role == "silent" for _, rule in view.provision.rules)
    return view.provision.part is not None and silent


def _group_at_example_institutions(
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


def _check_option_prints_values(
    context: AuditContext,
    view: ProvisionView,
    reading: Reading,
    changed_values: set[tuple[str, str]],
) -> Iterator[Finding]:
    """What a reading makes of the printed terms stands in the words of the option chosen."""
    option_text = context.parsed.parse_sentence(dict(reading.options)[reading.chosen])
    for facet, value in sorted(changed_values):
        if value not in printed_values(option_text, facet):
            code = "audit_means"
            yield provision_finding(
                view, "ungrounded", code, name=reading.name, facet=facet, value=value
            )


def printed_values(text: ParsedText, facet: str) -> set[str]:
    """The values of a facet that a text prints; what only illustrates does not count."""
    return {value for t in text.terms if t.facet == facet and not t.example for value in t.values}


def narrows_group(context: AuditContext, term: PrintedTerm) -> bool:
    """Whether a term says whom a clause is about, beyond whom the circular is about anyway."""
    facets = GROUPS | {fact.name for fact in context.policy.facts}
    if term.facet not in facets or term.example:
        return False
    covers = facet_values_of(context.policy.covers.whose)
    covered = {value for facet, value in covers if facet == term.facet} or EMPLOYMENT.keys()
    return not (term.facet == "employment" and set(term.values) >= covered)


def are_same_people(cases: FactSpace, one_group: Group, other_group: Group) -> bool:
    """Whether two groups hold the same people; a group without boxes is everyone."""
    one, two = (
        group_boxes(group.boxes, cases) if group.boxes else [cases.space.whole_box]
        for group in (one_group, other_group)
    )
    return not difference(one, two) and not difference(two, one)


def _group_differences(
    view: ProvisionView, group: Group, expected: Group, is_from_reading: bool
) -> Iterator[Finding]:
    """The values by which two groups differ; the groups themselves where the values are one."""
    mine, theirs = set(facet_values_of(group)), set(facet_values_of(expected))
    for facet, value in sorted(mine - theirs):
        yield provision_finding(view, "ungrounded", "audit_term", facet=facet, value=value)
    code = "audit_lost_read" if is_from_reading else "audit_lost"
    for facet, value in sorted(theirs - mine):
        yield provision_finding(view, "unaccounted", code, facet=facet, value=value)
    if mine == theirs:
        yield provision_finding(
            view, "ungrounded", "audit_group", group=group_as_yaml(expected.boxes)
        )
