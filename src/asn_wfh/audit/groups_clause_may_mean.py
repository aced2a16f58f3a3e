"""The groups that the words of a clause may mean, by each of the ways to read them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from asn_wfh.audit.audit_context import (
    AuditContext,
    ParsedText,
    ProvisionView,
    split_sentences,
)
from asn_wfh.audit.clauses_referenced_for_their_people import (
    clauses_of_people_meant_and_not_left_out,
    is_about_people_of_other_clause,
)
from asn_wfh.audit.printed_groups import (
    clause_sentences_no_other_part_quotes,
    groups_printed_words_may_describe,
    sorted_box,
)
from asn_wfh.audit.quotations_where_they_stand import quotation_spans
from asn_wfh.audit.terms_naming_people import (
    GROUPS,
    are_same_people,
    narrowing_terms,
    printed_values,
)
from asn_wfh.paper.denied_and_restated_terms import (
    is_left_out_by_selain,
    terms_with_values_of_others,
)
from asn_wfh.paper.described_people import described_people_boxes
from asn_wfh.paper.find_vocabulary_terms import PrintedTerm, is_health_centre
from asn_wfh.paper.tokens import Token
from asn_wfh.rules.group_of_people import FacetValues, Group, facet_values_of

__all__ = [
    "group_at_example_institutions",
    "groups_clause_may_mean",
    "provisions_whose_people_are_meant",
]

_EXCEPTS = frozenset({"kecuali", "terkecuali"})
_REFERS_BACK = frozenset({"mereka"})
"""How a sentence speaks of those whom the one before it names."""
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
    groups += _groups_of_unquoted_rest_and_lead_ins(context, view, groups[0])
    groups += _groups_joining_all_items_of_one_person(context, view, list(groups))
    groups += _groups_at_health_centres(text, list(groups))
    groups += _groups_with_those_who_are_no_asn(terms, list(groups))
    groups += _groups_with_table_values(view, text, group_of_effect, list(groups))
    groups += _groups_by_people_left_out_of_leave(context, view, text, terms)
    groups += _groups_of_terms_quoted_by_this_part_alone(context, view, text, terms)
    groups += _groups_without_those_excepted(view, text, terms)
    groups += _groups_of_sentences_before(context, view, text)
    groups += _groups_with_sentences_no_part_quotes(context, view, text)
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


def _groups_by_people_left_out_of_leave(
    context: AuditContext, view: ProvisionView, text: ParsedText, terms: Sequence[PrintedTerm]
) -> Iterator[Group]:
    """The groups of `selain Sopir, ASN boleh WFH` where one part gives leave and one takes it.

    The part that takes it is about those behind `selain`; the one that gives it is about the rest,
    or about everyone from whom the other part takes nothing.
    """
    if not any(is_left_out_by_selain(text.words, term) for term in terms):
        return
    left_out = [
        replace(term, values=term.denied_values) if term.is_denied else term for term in terms
    ]
    groups = groups_printed_words_may_describe(text.words, left_out)
    parts = context.views_by_clause.get(str(view.provision.at), ())
    roles = {part.rule.role for part in parts}
    if not {"gives", "takes"} <= roles:
        return
    if view.rule.role == "takes":
        yield from groups
    elif view.rule.role == "gives":
        taken = [part.content.group for part in parts if part.rule.role == "takes"]
        if any(
            are_same_people(context.policy.cases, group, other)
            for group in taken
            if group
            for other in groups
        ):
            yield Group(())


def _groups_of_terms_quoted_by_this_part_alone(
    context: AuditContext, view: ProvisionView, text: ParsedText, terms: Sequence[PrintedTerm]
) -> Iterator[Group]:
    """The group of the terms that a part quotes, where another part quotes each of the others.

    `kelas inti sebesar 80% dan kelas penunjang sebesar 40%` is one sentence with two parts.
    """
    parts = [
        part
        for part in context.views_by_clause.get(str(view.provision.at), ())
        if part.provision.part and part.provision.label != view.provision.label
    ]
    own = _places_quoted(text, [view])
    if not parts or not own:
        return
    others = _places_quoted(text, parts)
    mine = [term for term in terms if term.begin in own]
    rest = [term for term in terms if term.begin not in own]
    if mine and rest and all(term.begin in others for term in rest):
        yield from groups_printed_words_may_describe(text.words, mine)


def _groups_without_those_excepted(
    view: ProvisionView, text: ParsedText, terms: Sequence[PrintedTerm]
) -> Iterator[Group]:
    """The groups of `seluruh ASN wajib WFH, kecuali Camat`: all but those behind `kecuali`."""
    if view.rule.role != "gives":
        return
    excepts = [at for at, word in enumerate(text.words) if word.text in _EXCEPTS]
    if excepts and all(term.begin > excepts[0] for term in terms):
        others = terms_with_values_of_others(terms)
        if others:
            yield from groups_printed_words_may_describe(text.words, others)


def _groups_of_sentences_before(
    context: AuditContext, view: ProvisionView, text: ParsedText
) -> Iterator[Group]:
    """The groups that the clause named before, where a part only refers back: `mereka`."""
    if not view.provision.part or _REFERS_BACK.isdisjoint(word.text for word in text.words):
        return
    start = text.words[0].start
    whole = context.texts_by_clause[str(view.provision.at)]
    before = ParsedText(
        tuple(word for word in whole.words if word.start < start), context.policy.own_words
    )
    named = narrowing_terms(context, view, before)
    if named:
        yield from groups_printed_words_may_describe(before.words, named)


def _groups_with_sentences_no_part_quotes(
    context: AuditContext, view: ProvisionView, text: ParsedText
) -> Iterator[Group]:
    """The groups that a part has with the sentences of its clause that no part quotes."""
    whole = context.texts_by_clause.get(str(view.provision.at))
    if not view.provision.part or not view.provision.words or whole is None:
        return
    parts = context.views_by_clause[str(view.provision.at)]
    quoted = _places_quoted(whole, parts)
    own = {word.start for word in text.words}
    words: list[Token] = []
    place = 0
    for sentence in split_sentences(whole.words):
        places = range(place, place + len(sentence))
        place += len(sentence) + 1
        if quoted.isdisjoint(places) or any(word.start in own for word in sentence):
            words += sentence
    more = ParsedText(tuple(words), context.policy.own_words)
    if len(more.words) > len(text.words):
        yield from groups_printed_words_may_describe(
            more.words, narrowing_terms(context, view, more)
        )


def _places_quoted(text: ParsedText, views: Sequence[ProvisionView]) -> set[int]:
    """The places in a text of the words that some provisions quote."""
    return {
        at
        for view in views
        for quotation in view.each_quotation
        for begin, end in quotation_spans(text.words, quotation.words)
        for at in range(begin, end)
    }


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


def _groups_of_unquoted_rest_and_lead_ins(
    context: AuditContext, view: ProvisionView, own: Group
) -> Iterator[Group]:
    """The groups that a part has by the sentences left to it, and an item by its lead-ins."""
    left = clause_sentences_no_other_part_quotes(context, view)
    if left is not None:
        yield from groups_printed_words_may_describe(
            left.words, narrowing_terms(context, view, left)
        )
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
