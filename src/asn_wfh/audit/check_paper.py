"""Paper to policy: every figure, binding word and term of a clause, and who takes it up.

The path of a clause in; a claim for each such thing out, with the provision that takes it up, or
with a finding where none does.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from asn_wfh.audit.context import AuditContext, ProvisionView
from asn_wfh.audit.duty_bearer import doers
from asn_wfh.audit.groups import narrows
from asn_wfh.audit.ledger import Claim, Finding
from asn_wfh.audit.modality import AIM, binding_words, is_aim
from asn_wfh.audit.word_forms import moment_forms, values_of
from asn_wfh.law.vocabulary import PERSON_FACETS
from asn_wfh.messages.errors import Fault
from asn_wfh.paper.figures import Figure
from asn_wfh.paper.terms import Term
from asn_wfh.rules.printed_forms import BindingWord
from asn_wfh.rules.rule_content import RuleContent

__all__ = ["check_coverage"]

_DENIES = frozenset({"tidak", "bukan", "belum"})


def check_coverage(context: AuditContext, path: str) -> Iterator[tuple[Claim, Finding | None]]:
    """Everything in a clause that must not be lost, in printed order, with the finding if it is."""
    claims = [
        *_figures(context, path),
        *_moments(context, path),
        *_bindings(context, path),
        *_terms(context, path),
        *_bound(context, path),
    ]
    yield from sorted(claims, key=lambda one: one[0].start)


def _claim(
    context: AuditContext, path: str, kind: str, span: tuple[int, int], by: str | None, code: str
) -> tuple[Claim, Finding | None]:
    """A claim, and the finding where nothing takes it up."""
    words, unit = context.texts[path].words, context.units[path]
    start, end = words[span[0]].start, words[span[1] - 1].end
    printed = context.paper.text[start:end]
    claim = Claim(kind, printed, start, end, by or "")
    if by is not None:
        return claim, None
    view = next(iter(context.by_clause.get(path, ())), None)
    fault = Fault.of(code, text=" ".join(printed.split()))
    fault = fault.at(line=view.provision.line if view else 0, clause=path)
    return claim, Finding("unaccounted", None, fault, unit.line)


def _figures(context: AuditContext, path: str) -> Iterator[tuple[Claim, Finding | None]]:
    text = context.texts[path]
    views = context.by_clause.get(path, ())
    # `eselon II` and the like are part of a term.
    in_terms = {at for term in text.terms for at in range(term.begin, term.end)}
    for figure in text.figures:
        if figure.begin in in_terms:
            continue
        by = _answers(context, path, figure, views)
        code = "audit_broken" if figure.kind == "broken" else "audit_printed_figure"
        yield _claim(context, path, "figure", (figure.begin, figure.end), by, code)


def _answers(
    context: AuditContext, path: str, figure: Figure, views: Sequence[ProvisionView]
) -> str | None:
    """The provision that states a figure; for a reference, the clause that it leads to."""
    for view in views:
        quoted = {(printed.kind, printed.value) for printed in view.words.figures}
        kind, value = figure.kind, figure.value
        if view.content.states_figure(kind, value) and (kind, value) in quoted:
            return view.provision.label
    if figure.kind == "law":
        # A law is cited, not obeyed here; what follows from it the clause must say itself.
        return path
    if figure.kind == "reference":
        return context.resolve_reference(path, figure.value) or None
    return None


def _moments(context: AuditContext, path: str) -> Iterator[tuple[Claim, Finding | None]]:
    """A printed moment of the day is stated by some duty of the clause."""
    views = context.by_clause.get(path, ())
    for pairs, begin, end in moment_forms().find(context.texts[path].words):
        by = [view.provision.label for view in views if set(pairs) <= view.content.moments]
        yield _claim(
            context, path, "figure", (begin, end), by[0] if by else None, "audit_printed_moment"
        )


def _bindings(context: AuditContext, path: str) -> Iterator[tuple[Claim, Finding | None]]:
    text = context.texts[path]
    in_terms = {at for term in text.terms for at in range(term.begin, term.end)}
    aim = is_aim(text.words) or any(is_aim(above.words) for above in context.above(path))
    for row, begin, end in binding_words(text.words):
        if begin in in_terms and not row.in_terms:
            continue
        # What is denied is not what any effect says.
        denied = begin > 0 and text.words[begin - 1].text in _DENIES
        by = None if denied else _taken_up(context, path, row)
        if by is None and not denied and aim and text.words[begin].text in AIM:
            by = path
        span = (begin - denied, end)
        yield _claim(context, path, "binding", span, by, "audit_printed_binding")


def _taken_up(context: AuditContext, path: str, row: BindingWord) -> str | None:
    """The provision whose effect a binding word admits; below a chapeau, those of the items."""
    for view in context.by_clause.get(path, ()):
        if view.rule.takes_up_binding_word(row):
            return view.provision.label
    if not row.below:
        return None
    below = context.below(path)
    if row.every:
        items = {str(view.provision.at) for view in below}
        whole = items and items == {str(view.provision.at) for view in below if _excludes(view)}
        return f"{path}.*" if whole else None
    below_view = next((view for view in below if view.rule.takes_up_binding_word(row)), None)
    return below_view.provision.label if below_view else None


def _leaves(content: RuleContent) -> set[tuple[str, str]]:
    return content.terms | (set(values_of(content.group)) if content.group else set())


def _ever(view: ProvisionView, wanted: set[tuple[str, str]]) -> bool:
    """Whether a provision states something under some reading."""
    return any(wanted <= _leaves(rule.content()) for _, rule in view.provision.rules)


def _excludes(view: ProvisionView) -> bool:
    return view.rule.names_group


def _terms(context: AuditContext, path: str) -> Iterator[tuple[Claim, Finding | None]]:
    text = context.texts[path]
    for term in text.terms:
        if term.facet == "employment" and not narrows(context, term):
            continue
        by = _means(context, path, term)
        yield _claim(context, path, "term", (term.begin, term.end), by, "audit_printed_term")


def _bound(context: AuditContext, path: str) -> Iterator[tuple[Claim, Finding | None]]:
    """Each of those by whom a duty must be done, behind `oleh`, is bound by some part."""
    text = context.texts[path]
    for duty in text.terms:
        if duty.facet == "duty":
            for who, begin, end in doers(text, duty):
                views = context.by_clause.get(path, ())
                by = [view.provision.label for view in views if _binds(view, who, duty)]
                code = "audit_printed_subject"
                yield _claim(context, path, "term", (begin, end), by[0] if by else None, code)


def _binds(view: ProvisionView, who: str, duty: Term) -> bool:
    content = view.content.duty
    return content is not None and content[1] == who and content[0] in duty.values


def _means(context: AuditContext, path: str, term: Term) -> str | None:
    """The provision that states what a term means, under some reading of it."""
    wanted = {(term.facet, value) for value in term.values}
    views = context.by_clause.get(path, ())
    for view in views:
        if view.rule.role == "silent":
            continue
        for leaves in (view.content, *view.variants):
            if wanted <= _leaves(leaves):
                return view.provision.label
        if term.example and not (term.facet == "unit" and _excludes(view)):
            return view.provision.label
    if term.example:
        # An institution that is named as one that is excluded is so under some reading.
        return next((view.provision.label for view in views if _ever(view, wanted)), None)
    # What one part of a clause leaves out is named by the part that takes the rest.
    for view in views:
        group = view.content.group
        boxes = group.boxes if group and _excludes(view) else ()
        for box in boxes:
            values = dict(box).get(term.facet, ())
            words = PERSON_FACETS[term.facet].words if term.facet in PERSON_FACETS else {}
            if values and set(words) - set(values) == set(term.values):
                return view.provision.label
    return None
