"""The groups that a part of a clause may mean beside the other parts, and by what is excepted.

`Selain Sopir, ASN boleh WFH` has a part that gives leave and one that takes it; what one quotes, or
is about, the other need not be.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace

from asn_wfh.audit.audit_context import (
    AuditContext,
    ParsedText,
    ProvisionView,
    split_sentences,
)
from asn_wfh.audit.people_of_clause.groups_described_by_terms import (
    groups_printed_words_may_describe,
    sorted_box,
)
from asn_wfh.audit.people_of_clause.terms_saying_whom_clause_is_about import (
    are_same_people,
    narrowing_terms,
)
from asn_wfh.audit.policy_to_paper.option_and_lead_in_words import DAY_KINDS
from asn_wfh.audit.printed.days_of_referenced_clauses import refers_to_period_before
from asn_wfh.audit.printed.is_any_form_printed_in_text import prints_any_form
from asn_wfh.audit.printed.spans_and_figures_of_quotations import quotation_spans
from asn_wfh.paper.terms.find_vocabulary_terms import PrintedTerm
from asn_wfh.paper.terms.values_of_denied_and_restated_terms import (
    is_left_out_by_selain,
    terms_with_values_of_others,
)
from asn_wfh.paper.tokens import Token
from asn_wfh.rules.group_of_people import Group, facet_values_of
from asn_wfh.rules.paper_wording_shared_by_rules import OTHERS

__all__ = ["groups_part_of_clause_may_mean", "parts_share_days_or_alone_give_leave"]

_EXCEPTS = frozenset({"kecuali", "terkecuali"})
_JOINS = frozenset({"dan", "serta", "atau", ",", "sedangkan", "maupun"})
_NAMES_PEOPLE = frozenset(
    {
        *("bagi", "untuk", "yang", "pegawai", "asn", "pejabat", "petugas", "para", "seluruh"),
        *("bertugas", "bekerja", "berada", "sedang", "pada", "di", "dinas", "badan", "urusan", ":"),
    }
)
"""What may stand between `kecuali` and those whom it excepts."""
_REFERS_BACK = frozenset({"mereka"})
"""How a sentence speaks of those whom the one before it names."""


def groups_part_of_clause_may_mean(
    context: AuditContext, view: ProvisionView, text: ParsedText, terms: Sequence[PrintedTerm]
) -> Iterator[Group]:
    """What a provision may be about beside all that its text names, the plainest first."""
    for groups_read_so in _WAYS_TO_READ:
        yield from groups_read_so(context, view, text, terms)


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
    if not {"gives", "takes"} <= roles or not parts_share_days_or_alone_give_leave(context, view):
        return
    if view.rule.role == "takes":
        yield from groups
    elif view.rule.role == "gives":
        excluded = [part.content.group for part in parts if part.rule.role == "takes"]
        if any(
            are_same_people(context.policy.cases, group, other)
            for group in excluded
            if group
            for other in groups
        ):
            yield Group(())


def parts_share_days_or_alone_give_leave(context: AuditContext, view: ProvisionView) -> bool:
    """Whether all parts of a clause are of the same days, or no other clause gives any leave.

    `Selain Camat, ASN dapat WFH pada hari Senin` says nothing of other days.
    """
    path = str(view.provision.at)
    days = {
        frozenset(pair for pair in part.content.figures if pair[0] in DAY_KINDS)
        for part in context.views_by_clause.get(path, ())
        if part.rule.role in ("gives", "takes")
    }
    others = (v for v in context.views if str(v.provision.at) != path)
    return len(days) == 1 or not any(other.rule.role == "gives" for other in others)


def _groups_of_terms_quoted_by_this_part_alone(
    context: AuditContext, view: ProvisionView, text: ParsedText, terms: Sequence[PrintedTerm]
) -> Iterator[Group]:
    """The group of the terms that a part quotes, where another part quotes each of the others.

    `kelas inti sebesar 80% dan kelas penunjang sebesar 40%` is one sentence with two parts; of
    `kelas inti 80% dan unit lainnya 40%` the second names nobody, and is of whoever is left.
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
    if any(
        _is_within(text.words, one, two)
        for one, two in itertools.pairwise(terms)
        if (one.begin in own) != (two.begin in own)
    ):
        return
    if not rest or any(term.begin not in others for term in rest):
        return
    if mine:
        yield from groups_printed_words_may_describe(text.words, mine)
    elif prints_any_form(view.quotations, OTHERS.forms):
        yield Group(())


def _groups_of_terms_no_other_part_states(
    context: AuditContext, view: ProvisionView, text: ParsedText, terms: Sequence[PrintedTerm]
) -> Iterator[Group]:
    """The groups of a part that quotes nothing, without the people whom another part is about."""
    if not view.provision.part or view.provision.words:
        return
    stated = {
        pair
        for part in context.views_by_clause.get(str(view.provision.at), ())
        if part.provision.label != view.provision.label and part.content.group
        for pair in facet_values_of(part.content.group)
    }
    left = [
        term
        for term in terms
        # What is printed twice each part may be about.
        if [(t.facet, t.values) for t in terms].count((term.facet, term.values)) > 1
        or not {(term.facet, value) for value in term.values} <= stated
    ]
    if len(left) < len(terms):
        yield from groups_printed_words_may_describe(text.words, left) if left else (Group(()),)


def _groups_without_those_excepted(
    context: AuditContext, view: ProvisionView, text: ParsedText, terms: Sequence[PrintedTerm]
) -> Iterator[Group]:
    """The groups of `seluruh ASN wajib WFH, kecuali Camat`: all but those behind `kecuali`."""
    del view
    excepts = [at for at, word in enumerate(text.words) if word.text in _EXCEPTS]
    before = [term for term in terms if not excepts or term.begin < excepts[0]]
    first = terms[len(before)].begin if len(before) < len(terms) else 0
    if not excepts or any(w.text not in _NAMES_PEOPLE for w in text.words[excepts[0] + 1 : first]):
        # Behind `kecuali pada hari Jumat` stands nobody who is excepted.
        return
    others = terms_with_values_of_others(terms[len(before) :], context.policy.facts)
    if others:
        yield from groups_printed_words_may_describe(text.words, [*before, *others])


def _groups_of_sentences_before(
    context: AuditContext, view: ProvisionView, text: ParsedText, terms: Sequence[PrintedTerm]
) -> Iterator[Group]:
    """The groups that the clause named before, where a part only refers back: `mereka`."""
    del terms
    if not view.provision.part or not _speaks_of_those_before(text.words):
        return
    start = text.words[0].start
    whole = context.texts_by_clause[str(view.provision.at)]
    before = ParsedText(
        tuple(word for word in whole.words if word.start < start), context.policy.own_words
    )
    named = narrowing_terms(context, view, before)
    if named:
        yield from groups_printed_words_may_describe(before.words, named)


def _speaks_of_those_before(words: Sequence[Token]) -> bool:
    """Whether a sentence is about those whom the one before it names, and not `staf mereka`."""
    return any(
        word.text in _REFERS_BACK
        and (at == 0 or words[at - 1].text in ("gantinya", "bagi", "kepada", ",", ";", "."))
        for at, word in enumerate(words)
    )


def _groups_in_period_before(
    context: AuditContext, view: ProvisionView, text: ParsedText, terms: Sequence[PrintedTerm]
) -> Iterator[Group]:
    """The groups within the dates of the provision before, of `dalam masa itu`.

    `Selama 5 hari kerja sejak longsor dinyatakan` sets a period by a date of the policy's own.
    """
    if not refers_to_period_before(text):
        return
    dates = {fact.name for fact in context.policy.facts if fact.is_date}
    before = itertools.takewhile(lambda other: other is not view, context.views)
    periods = [
        tuple((facet, values) for facet, values in box if facet in dates)
        for other in before
        if other.content.group
        for box in other.content.group.boxes
    ]
    named = [dict(box) for box in periods if box][-1:]
    for period in named:
        for group in groups_printed_words_may_describe(text.words, terms):
            boxes = [{**dict(box), **period} for box in group.boxes or ((),)]
            frozen = [{f: frozenset(values) for f, values in box.items()} for box in boxes]
            yield Group(tuple(map(sorted_box, frozen)))


def _groups_with_sentences_no_part_quotes(
    context: AuditContext, view: ProvisionView, text: ParsedText, terms: Sequence[PrintedTerm]
) -> Iterator[Group]:
    """The groups that a part has with the sentences of its clause that no part quotes."""
    del terms
    whole = context.texts_by_clause.get(str(view.provision.at))
    if not view.provision.part or not view.provision.words or whole is None:
        return
    parts = context.views_by_clause[str(view.provision.at)]
    quoted = _places_quoted(whole, parts)
    own = {word.start for word in text.words}
    words: list[Token] = []
    goes_on = False
    place = 0
    for sentence in split_sentences(whole.words):
        places = range(place, place + len(sentence))
        sign = whole.words[place + len(sentence)].text if places.stop < len(whole.words) else ""
        place += len(sentence) + 1
        is_own = any(word.start in own for word in sentence)
        if is_own or (goes_on and quoted.isdisjoint(places)):
            words += sentence
        # Behind `;` a sentence goes on, behind `.` another begins.
        goes_on = sign == ";" and (is_own or goes_on)
    more = ParsedText(tuple(words), context.policy.own_words)
    if len(more.words) > len(text.words):
        yield from groups_printed_words_may_describe(
            more.words, narrowing_terms(context, view, more)
        )


def _is_within(words: Sequence[Token], one: PrintedTerm, two: PrintedTerm) -> bool:
    """Whether a term is said to be within the next: `UPTD pada Dinas Kesehatan` is one group."""
    between = {word.text for word in words[one.end : two.begin]}
    return not between.isdisjoint({"pada", "di", "yang"}) and between.isdisjoint(_JOINS)


def _places_quoted(text: ParsedText, views: Sequence[ProvisionView]) -> set[int]:
    """The places in a text of the words that some provisions quote."""
    return {
        at
        for view in views
        for quotation in view.each_quotation
        for begin, end in quotation_spans(text.words, quotation.words)
        for at in range(begin, end)
    }


_WAYS_TO_READ = (
    _groups_by_people_left_out_of_leave,
    _groups_of_terms_quoted_by_this_part_alone,
    _groups_without_those_excepted,
    _groups_of_terms_no_other_part_states,
    _groups_of_sentences_before,
    _groups_in_period_before,
    _groups_with_sentences_no_part_quotes,
)
"""How a clause may be read that has parts, or that excepts somebody, in order."""
