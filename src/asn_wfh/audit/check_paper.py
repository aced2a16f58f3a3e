"""Paper to policy: every figure, binding word and term of a clause, and who takes it up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from asn_wfh.audit.check_policy import resolved
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


def check_coverage(sheet: AuditContext, path: str) -> Iterator[tuple[Claim, Finding | None]]:
    """Everything in a clause that must not be lost, in printed order, with the finding if it is."""
    held = [
        *_figures(sheet, path),
        *_moments(sheet, path),
        *_bindings(sheet, path),
        *_terms(sheet, path),
        *_bound(sheet, path),
    ]
    yield from sorted(held, key=lambda one: one[0].start)


def _told(
    sheet: AuditContext, path: str, kind: str, span: tuple[int, int], by: str | None, code: str
) -> tuple[Claim, Finding | None]:
    """A claim, and the finding where nothing takes it up."""
    words, unit = sheet.texts[path].words, sheet.units[path]
    start, end = words[span[0]].start, words[span[1] - 1].end
    text = sheet.paper.text[start:end]
    claim = Claim(kind, text, start, end, by or "")
    if by is not None:
        return claim, None
    line = next(iter(sheet.claims.get(path, ())), None)
    fault = Fault.of(code, text=" ".join(text.split()))
    fault = fault.at(line=line.provision.line if line else 0, clause=path)
    return claim, Finding("unaccounted", None, fault, unit.line)


def _figures(sheet: AuditContext, path: str) -> Iterator[tuple[Claim, Finding | None]]:
    told = sheet.texts[path]
    lines = sheet.claims.get(path, ())
    # `eselon II` and the like are part of a term.
    taken = {at for term in told.terms for at in range(term.begin, term.end)}
    for figure in told.figures:
        if figure.begin in taken:
            continue
        by = _answers(sheet, path, figure, lines)
        code = "audit_broken" if figure.kind == "broken" else "audit_printed_figure"
        yield _told(sheet, path, "figure", (figure.begin, figure.end), by, code)


def _answers(
    sheet: AuditContext, path: str, figure: Figure, lines: Sequence[ProvisionView]
) -> str | None:
    """The provision that states a figure; for a reference, the clause that it leads to."""
    for line in lines:
        quoted = {(held.kind, held.value) for held in line.words.figures}
        kind, value = figure.kind, figure.value
        if line.content.answers(kind, value) and (kind, value) in quoted:
            return line.provision.label
    if figure.kind == "law":
        # A law is cited, not obeyed here; what follows from it the clause must say itself.
        return path
    if figure.kind == "reference":
        return resolved(sheet, path, figure.value) or None
    return None


def _moments(sheet: AuditContext, path: str) -> Iterator[tuple[Claim, Finding | None]]:
    """A printed moment of the day is stated by some duty of the clause."""
    lines = sheet.claims.get(path, ())
    for pairs, begin, end in moment_forms().find(sheet.texts[path].words):
        by = [line.provision.label for line in lines if set(pairs) <= line.content.moments]
        yield _told(
            sheet, path, "figure", (begin, end), by[0] if by else None, "audit_printed_moment"
        )


def _bindings(sheet: AuditContext, path: str) -> Iterator[tuple[Claim, Finding | None]]:
    told = sheet.texts[path]
    taken = {at for term in told.terms for at in range(term.begin, term.end)}
    aim = is_aim(told.words) or any(is_aim(above.words) for above in sheet.above(path))
    for row, begin, end in binding_words(told.words):
        if begin in taken and not row.in_terms:
            continue
        # What is denied is not what any effect says.
        denied = begin > 0 and told.words[begin - 1].text in _DENIES
        by = None if denied else _taken_up(sheet, path, row)
        if by is None and not denied and aim and told.words[begin].text in AIM:
            by = path
        span = (begin - denied, end)
        yield _told(sheet, path, "binding", span, by, "audit_printed_binding")


def _taken_up(sheet: AuditContext, path: str, row: BindingWord) -> str | None:
    """The provision whose effect a binding word admits; below a chapeau, those of the items."""
    for line in sheet.claims.get(path, ()):
        if line.rule.takes_up(row):
            return line.provision.label
    if not row.below:
        return None
    below = sheet.below(path)
    if row.every:
        items = {str(line.provision.at) for line in below}
        whole = items and items == {str(line.provision.at) for line in below if _excludes(line)}
        return f"{path}.*" if whole else None
    found = next((line for line in below if line.rule.takes_up(row)), None)
    return found.provision.label if found else None


def _leaves(held: RuleContent) -> set[tuple[str, str]]:
    return held.terms | (set(values_of(held.group)) if held.group else set())


def _ever(line: ProvisionView, wanted: set[tuple[str, str]]) -> bool:
    """Whether a provision states something under some reading."""
    return any(wanted <= _leaves(rule.content()) for _, rule in line.provision.rules)


def _excludes(line: ProvisionView) -> bool:
    return line.rule.names_group


def _terms(sheet: AuditContext, path: str) -> Iterator[tuple[Claim, Finding | None]]:
    told = sheet.texts[path]
    for term in told.terms:
        if term.facet == "employment" and not narrows(sheet, term):
            continue
        by = _means(sheet, path, term)
        yield _told(sheet, path, "term", (term.begin, term.end), by, "audit_printed_term")


def _bound(sheet: AuditContext, path: str) -> Iterator[tuple[Claim, Finding | None]]:
    """Each of those by whom a duty must be done, behind `oleh`, is bound by some part."""
    told = sheet.texts[path]
    for duty in told.terms:
        if duty.facet == "duty":
            for who, begin, end in doers(told, duty):
                lines = sheet.claims.get(path, ())
                by = [line.provision.label for line in lines if _binds(line, who, duty)]
                code = "audit_printed_subject"
                yield _told(sheet, path, "term", (begin, end), by[0] if by else None, code)


def _binds(line: ProvisionView, who: str, duty: Term) -> bool:
    content = line.content.duty
    return content is not None and content[1] == who and content[0] in duty.values


def _means(sheet: AuditContext, path: str, term: Term) -> str | None:
    """The provision that states what a term means, under some reading of it."""
    wanted = {(term.facet, value) for value in term.values}
    lines = sheet.claims.get(path, ())
    for line in lines:
        if line.rule.role == "silent":
            continue
        for leaves in (line.content, *line.variants):
            if wanted <= _leaves(leaves):
                return line.provision.label
        if term.example and not (term.facet == "unit" and _excludes(line)):
            return line.provision.label
    if term.example:
        # An institution that is named as one that is excluded is so under some reading.
        return next((line.provision.label for line in lines if _ever(line, wanted)), None)
    # What one part of a clause leaves out is named by the part that takes the rest.
    for line in lines:
        group = line.content.group
        boxes = group.boxes if group and _excludes(line) else ()
        for box in boxes:
            values = dict(box).get(term.facet, ())
            known = PERSON_FACETS[term.facet].words if term.facet in PERSON_FACETS else {}
            if values and set(known) - set(values) == set(term.values):
                return line.provision.label
    return None
