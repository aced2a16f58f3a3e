"""Paper to policy: every figure, binding word and term of a clause, and who takes it up.

The path of a clause in; a claim for each such thing out, with the provision that takes it up, or
with a finding where none does.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from asn_wfh.audit.context import AuditContext, ParsedText, ProvisionView
from asn_wfh.audit.days_of_clauses import is_day_beside
from asn_wfh.audit.duty_bearer import doers_and_spans, names_body
from asn_wfh.audit.exempted_clauses import places_of_exempted
from asn_wfh.audit.grounds import DAY_KINDS, is_ordinal_of_no_breach, weekday_ranges
from asn_wfh.audit.groups import GROUPS, narrows_group
from asn_wfh.audit.ledger import Claim, Finding
from asn_wfh.audit.modality import (
    AIM,
    announces_aims,
    binding_words_and_spans,
    opens_background,
    opens_definitions,
    orders_something,
)
from asn_wfh.audit.named_offices import acting_spans, names_office
from asn_wfh.audit.printed_forms import facet_values_of, time_of_day_phrases
from asn_wfh.audit.printed_rounding import least_person_spans
from asn_wfh.audit.sister_clauses import provision_keeping_one, waiting_provision
from asn_wfh.audit.spared_clauses import SparedClause, spared_clauses
from asn_wfh.law.vocabulary import PERSON_FACETS
from asn_wfh.messages.errors import Fault
from asn_wfh.paper.figures import Figure
from asn_wfh.paper.vocabulary_terms import Term
from asn_wfh.rules.rule_content import RuleContent
from asn_wfh.rules.shared_printed_forms import ALL_OF_THEM, BEGINS, DESCRIBES, SET_BY, BindingWord

__all__ = ["claims_with_findings"]

_DENIES = frozenset({"tidak", "bukan", "belum"})
_OF_EFFECTS = frozenset({"share", "time", "weekday", "week", "broken"})
"""Figures that no clause prints which only informs."""
_DESCRIBES = tuple(word.requiring_any_key() for word in DESCRIBES)


def claims_with_findings(
    context: AuditContext, path: str
) -> Iterator[tuple[Claim, Finding | None]]:
    """Everything in a clause that must not be lost, in printed order, with the finding if it is."""
    informs = _only_informs(context, path)
    claims = [
        *_figure_claims(context, path, informs),
        *_time_of_day_claims(context, path),
        *_binding_word_claims(context, path, informs),
        *_term_claims(context, path, informs),
        *_doer_claims(context, path),
    ]
    claims = [_claimed_by_exemption(context, path, *claim) for claim in claims]
    if _is_background(context, path):
        claims = [_claimed_by_background(path, *claim) for claim in claims]
    yield from sorted(claims, key=lambda one: one[0].start)


def _only_informs(context: AuditContext, path: str) -> bool:
    """Whether a clause is said to inform only, and nothing printed in it calls for an effect."""
    views = context.views_by_clause.get(path, ())
    informs = any(view.rule.informs for view in views)
    silent = all(view.rule.role == "silent" for view in views)
    return informs and silent and not orders_something(context.texts_by_clause[path].words)


def _is_background(context: AuditContext, path: str) -> bool:
    """Whether a clause is said to inform only, and the paper calls its section so.

    A section of definitions, or the clause itself as one, is such a section too.
    """
    views = context.views_by_clause.get(path, ())
    if not views or not all(view.rule.informs for view in views):
        return False
    texts = [context.texts_by_clause[path], *context.texts_above(path)]
    return any(opens_background(text.words) or opens_definitions(text.words) for text in texts)


def _claimed_by_background(
    path: str, claim: Claim, finding: Finding | None
) -> tuple[Claim, Finding | None]:
    """What a section of background prints informs; a figure that contradicts itself is a fault."""
    if finding is None or finding.fault.code == "audit_broken":
        return claim, finding
    return replace(claim, by=path), None


def _claimed_by_exemption(
    context: AuditContext, path: str, claim: Claim, finding: Finding | None
) -> tuple[Claim, Finding | None]:
    """A figure or a word of a clause that does not apply, where an effect says so, is named only.

    `Ketentuan paling banyak 40% pada angka 3 tidak berlaku bagi ...` sets no figure.
    """
    if finding is None or claim.kind == "term" or finding.fault.code == "audit_broken":
        return claim, finding
    views = context.views_by_clause.get(path, ())
    label = next((v.provision.label for v in views if v.rule.role == "exempts"), "")
    words = context.texts_by_clause[path].words
    starts = {words[at].start for at in places_of_exempted(words)} if label else set()
    return (replace(claim, by=label), None) if claim.start in starts else (claim, finding)


def _claim_with_finding(
    context: AuditContext,
    path: str,
    kind: str,
    span: tuple[int, int],
    claimant: str | None,
    code: str,
) -> tuple[Claim, Finding | None]:
    """A claim, and the finding where nothing takes it up."""
    words, unit = context.texts_by_clause[path].words, context.units_by_clause[path]
    start, end = words[span[0]].start, words[span[1] - 1].end
    printed = context.paper.text[start:end]
    claim = Claim(kind, printed, start, end, claimant or "")
    if claimant is not None:
        return claim, None
    view = next(iter(context.views_by_clause.get(path, ())), None)
    fault = Fault.of(code, text=" ".join(printed.split()))
    fault = fault.at(line=view.provision.line if view else 0, clause=path)
    return claim, Finding("unaccounted", None, fault, unit.line)


def _figure_claims(
    context: AuditContext, path: str, informs: bool
) -> Iterator[tuple[Claim, Finding | None]]:
    text = context.texts_by_clause[path]
    views = context.views_by_clause.get(path, ())
    # `eselon II` and the like are part of a term.
    in_terms = {at for term in text.terms for at in range(term.begin, term.end)}
    least = _places_of_least_person(text)
    for figure in text.figures:
        if figure.begin in in_terms or is_ordinal_of_no_breach(figure, views):
            continue
        by = _claimant_of_figure(context, path, figure, views)
        if by is None and figure.begin in least:
            by = provision_keeping_one(context, path)
        if by is None and figure.kind == "weekday" and is_day_beside(text.words, figure.begin):
            # What holds on that day another clause says.
            by = path
        if by is None and informs and figure.kind not in _OF_EFFECTS:
            by = path
        code = "audit_broken" if figure.kind == "broken" else "audit_printed_figure"
        if figure.kind not in _OF_EFFECTS and all(view.rule.role == "silent" for view in views):
            code = "audit_printed_fact"
        yield _claim_with_finding(context, path, "figure", (figure.begin, figure.end), by, code)


def _places_of_least_person(text: ParsedText) -> set[int]:
    """The places of the words that keep one person where a share is rounded down."""
    return {at for begin, end in least_person_spans(text.words) for at in range(begin, end)}


def _claimant_of_figure(
    context: AuditContext, path: str, figure: Figure, views: Sequence[ProvisionView]
) -> str | None:
    """The provision that states a figure; for a reference, the clause that it leads to."""
    for view in views:
        quoted = {(printed.kind, printed.value) for printed in view.quotations.figures}
        kind, value = figure.kind, figure.value
        if view.content.states_figure(kind, value) and (kind, value) in quoted:
            return view.provision.label
    if figure.kind == "law":
        # A law is cited, not obeyed here; what follows from it the clause must say itself.
        return path
    if figure.kind == "reference":
        return context.resolve_reference(path, figure.value) or None
    if figure.kind in DAY_KINDS:
        below = [view for view in context.views_below(path) if view.rule.role != "silent"]
        if below and all(view.content.states_figure(figure.kind, figure.value) for view in below):
            return f"{path}.*"
    return None


def _time_of_day_claims(context: AuditContext, path: str) -> Iterator[tuple[Claim, Finding | None]]:
    """A printed moment of the day is stated by some duty of the clause."""
    views = context.views_by_clause.get(path, ())
    for pairs, begin, end in time_of_day_phrases().payloads_and_spans(
        context.texts_by_clause[path].words
    ):
        by = [
            view.provision.label
            for view in views
            if set(pairs) <= view.content.moments | view.content.implied_moments
        ]
        yield _claim_with_finding(
            context, path, "figure", (begin, end), by[0] if by else None, "audit_printed_moment"
        )


def _binding_word_claims(
    context: AuditContext, path: str, informs: bool
) -> Iterator[tuple[Claim, Finding | None]]:
    text = context.texts_by_clause[path]
    in_terms = {at for term in text.terms for at in range(term.begin, term.end)}
    aim = announces_aims(text.words) or any(
        announces_aims(above.words) for above in context.texts_above(path)
    )
    spared, least = spared_clauses(context, path, text), _places_of_least_person(text)
    for row, begin, end in binding_words_and_spans(text.words):
        if begin in in_terms and not row.in_terms:
            continue
        # What is denied is not what any effect says.
        denied = begin > 0 and text.words[begin - 1].text in _DENIES
        by = None if denied else _claimant_of_binding_word(context, path, row)
        if by is None and not denied and aim and text.words[begin].text in AIM:
            by = path
        if by is None and not denied and informs and row in _DESCRIBES:
            by = path
        if by is None and row.forms == ALL_OF_THEM.forms and context.parsed.states_scope(path):
            # `berlaku bagi seluruh ASN` is what `covers` says.
            by = path
        if by is None and not denied and row.forms == BEGINS.forms:
            by = _provision_in_force_elsewhere(context, path)
        if by is None and _joins_references(text, begin, end):
            by = path
        if by is None and begin in least:
            by = provision_keeping_one(context, path)
        if by is None and row.forms == SET_BY.forms:
            # `ditetapkan oleh kepala` of what a duty of the head is to set.
            by = _provision_of_acting_head(context, path, end - 1)
        if by is None and not denied:
            by = _claimant_elsewhere(context, path, spared, (begin, end))
        span = (begin - denied, end)
        yield _claim_with_finding(context, path, "binding", span, by, "audit_printed_binding")


def _provision_in_force_elsewhere(context: AuditContext, path: str) -> str | None:
    """The provision that says when the paper holds, for a clause that is said only to inform.

    A paper may print its period in one clause and that it begins to hold in another.
    """
    if not all(view.rule.informs for view in context.views_by_clause.get(path, ())):
        return None
    forces = (view for view in context.views if view.effect == "in_force")
    return next((view.provision.label for view in forces), None)


def _claimant_elsewhere(
    context: AuditContext, path: str, spared: list[SparedClause], span: tuple[int, int]
) -> str | None:
    """The clause that excludes those left out, or the provision of the act, or of all the days."""
    begin, _ = span
    excluding = next((each.path for each in spared if each.begin <= begin < each.end), None)
    days = weekday_ranges(context.texts_by_clause[path]).get(span)
    if days:
        figures = {("weekday", day) for day in days}
        views = context.views_by_clause.get(path, ())
        return next((v.provision.label for v in views if figures <= v.content.figures), None)
    return excluding or waiting_provision(context, path, span)


def _joins_references(text: ParsedText, begin: int, end: int) -> bool:
    """Whether words stand between two references: `huruf a sampai dengan huruf d`."""
    references = [figure for figure in text.figures if figure.kind == "reference"]
    first = any(figure.end == begin for figure in references)
    return first and any(figure.begin == end for figure in references)


def _claimant_of_binding_word(context: AuditContext, path: str, binding: BindingWord) -> str | None:
    """The provision whose effect a binding word admits; below a chapeau, those of the items."""
    for view in context.views_by_clause.get(path, ()):
        if view.rule.takes_up_binding_word(binding):
            return view.provision.label
    if not binding.below:
        return None
    below = context.views_below(path)
    if binding.every:
        # A heading between a list and its items says nothing itself.
        below = [view for view in below if not _is_silent_heading(context, view)]
        items = {str(view.provision.at) for view in below}
        admitting = [
            view
            for view in below
            if _names_group(view)
            or (view.content.in_place_of and view.rule.takes_up_binding_word(binding))
        ]
        whole = items and items == {str(view.provision.at) for view in admitting}
        return f"{path}.*" if whole else None
    below_view = next((view for view in below if view.rule.takes_up_binding_word(binding)), None)
    return below_view.provision.label if below_view else None


def _is_silent_heading(context: AuditContext, view: ProvisionView) -> bool:
    """Whether a provision without effect is about a clause that has items below it."""
    above = f"{view.provision.at}."
    return view.rule.role == "silent" and any(
        path.startswith(above) for path in context.units_by_clause
    )


def _stated_facet_values(content: RuleContent) -> set[tuple[str, str]]:
    return content.terms | (set(facet_values_of(content.group)) if content.group else set())


def _states_under_some_reading(view: ProvisionView, facet_values: set[tuple[str, str]]) -> bool:
    """Whether a provision states something under some reading."""
    return any(
        facet_values <= _stated_facet_values(rule.content()) for _, rule in view.provision.rules
    )


def _names_group(view: ProvisionView) -> bool:
    return view.rule.names_group


def _term_claims(
    context: AuditContext, path: str, informs: bool
) -> Iterator[tuple[Claim, Finding | None]]:
    text = context.texts_by_clause[path]
    own_facts = {fact.name for fact in context.policy.facts}
    for term in text.terms:
        names_nobody = not narrows_group(context, term) or term not in text.employees
        if term.facet == "employment" and names_nobody:
            continue
        by = (
            _claimant_of_term(context, path, term)
            or _claimant_of_body(context, path, term)
            or _claimant_of_office(context, path, term)
        )
        if by is None and informs and (term.facet in GROUPS or term.facet in own_facts):
            # `Kelompok I meliputi ...` says what a word of the policy's own means.
            by = path
        yield _claim_with_finding(
            context, path, "term", (term.begin, term.end), by, "audit_printed_term"
        )


def _doer_claims(context: AuditContext, path: str) -> Iterator[tuple[Claim, Finding | None]]:
    """Each of those by whom a duty must be done, behind `oleh`, is bound by some part."""
    text = context.texts_by_clause[path]
    for duty in text.terms:
        if duty.facet == "duty":
            for who, begin, end in doers_and_spans(context, text, duty):
                views = context.views_by_clause.get(path, ())
                by = [
                    view.provision.label for view in views if _binds_doer_to_duty(view, who, duty)
                ]
                code = "audit_printed_subject"
                yield _claim_with_finding(
                    context, path, "term", (begin, end), by[0] if by else None, code
                )


def _binds_doer_to_duty(view: ProvisionView, doer: str, duty: Term) -> bool:
    content = view.content.duty
    return content is not None and content[1] == doer and content[0] in duty.values


def _claimant_of_body(context: AuditContext, path: str, term: Term) -> str | None:
    """The provision that obliges the body of which a term is the name."""
    if not names_body(context.texts_by_clause[path], term):
        return None
    for view in context.views_by_clause.get(path, ()):
        if view.content.duty and view.content.duty[1] == "instansi":
            return view.provision.label
    return None


def _claimant_of_office(context: AuditContext, path: str, term: Term) -> str | None:
    """The provision, or one of an item below, in whose effect whoever a term names acts."""
    text = context.texts_by_clause[path]
    views = (*context.views_by_clause.get(path, ()), *context.views_below(path))
    return next((v.provision.label for v in views if names_office(context, v, text, term)), None)


def _provision_of_acting_head(context: AuditContext, path: str, place: int) -> str | None:
    """The provision of a clause in whose effect whoever is named at a place acts."""
    text = context.texts_by_clause[path]
    for view in context.views_by_clause.get(path, ()):
        if any(begin <= place < end for begin, end in acting_spans(context, view, text)):
            return view.provision.label
    return None


def _claimant_of_term(context: AuditContext, path: str, term: Term) -> str | None:
    """The provision that states what a term means, under some reading of it."""
    wanted = {(term.facet, value) for value in term.values}
    views = context.views_by_clause.get(path, ())
    covers = context.policy.covers
    if str(covers.at) == path and wanted <= set(facet_values_of(covers.whose)):
        return path
    for view in views:
        if view.rule.role == "silent":
            continue
        for leaves in (view.content, *view.contents_under_readings):
            if wanted <= _stated_facet_values(leaves):
                return view.provision.label
        if term.example and not (term.facet == "unit" and _names_group(view)):
            return view.provision.label
    if term.example:
        # An institution that is named as one that is excluded is so under some reading.
        return next(
            (view.provision.label for view in views if _states_under_some_reading(view, wanted)),
            None,
        )
    below = [view for view in context.views_below(path) if view.rule.role != "silent"]
    if below and all(wanted <= _stated_facet_values(view.content) for view in below):
        return f"{path}.*"
    # What one part of a clause leaves out is named by the part that takes the rest.
    for view in views:
        group = view.content.group
        boxes = group.boxes if group and _names_group(view) else ()
        for box in boxes:
            values = dict(box).get(term.facet, ())
            words = PERSON_FACETS[term.facet].words if term.facet in PERSON_FACETS else {}
            if values and set(words) - set(values) == set(term.values):
                return view.provision.label
    return None
