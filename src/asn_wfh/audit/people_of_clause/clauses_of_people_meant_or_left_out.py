"""The clauses whose people another leaves out: `pegawai selain yang dimaksud pada angka 4`.

Where clause 4 keeps its people at the office on every day, it says by itself that they have no
leave, and the clause that gives leave to all others need not say it again.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from asn_wfh.audit.audit_context import AuditContext, ParsedText, is_clause_within_any
from asn_wfh.paper.figures.printed_figure import PaperFigure
from asn_wfh.paper.tokens import Phrases, Token
from asn_wfh.rules.share import Share

__all__ = [
    "LeftOutClause",
    "clauses_behind_sebagaimana_dimaksud",
    "clauses_of_people_meant_and_not_left_out",
    "clauses_referenced_for_people",
    "is_about_people_of_other_clause",
    "left_out_clauses_that_exclude",
]

_SPARES = Phrases((form, form) for form in ("selain", "kecuali", "tidak termasuk", "di luar"))
_MEANT = Phrases(
    (form, form)
    for form in ("sebagaimana dimaksud", "yang dimaksud", "sebagaimana disebut", "yang termasuk")
)
_PEOPLE = frozenset({"pegawai", "asn", "petugas", "pejabat", "mereka", "orang"})
_RULES = frozenset(
    {
        *("ketentuan", "larangan", "pengecualian", "persentase", "batas", "jadwal", "hari"),
        *("kebijakan", "selain", "kecuali"),
    }
)
_FURTHEST_PEOPLE = 12
_ENDS = frozenset({".", ";", ","})
_JOINS = frozenset({"dan", "atau", "serta", "pada", "dalam"})
_FURTHEST = 8


class LeftOutClause(NamedTuple):
    """A clause whose people are left out, and the tokens by which they are."""

    path: str
    begin: int
    end: int


def left_out_clauses_that_exclude(
    context: AuditContext, path: str, text: ParsedText
) -> list[LeftOutClause]:
    """The clauses that a text printed in a giving one leaves out and that exclude by themselves."""
    views = context.views_by_clause.get(path, ())
    if not any(view.rule.role == "gives" or isinstance(view.rule, Share) for view in views):
        return []
    silenced = {clause for view in views for clause in view.content.in_place_of}
    return [
        spared
        for spared in _left_out_clauses_in(context, path, text)
        if _is_clause_only_keeping_people_at_office(context, spared.path)
        and not any(
            is_clause_within_any(clause, {spared.path})
            or is_clause_within_any(spared.path, {clause})
            for clause in silenced
        )
    ]


def clauses_referenced_for_people(context: AuditContext, path: str, text: ParsedText) -> set[str]:
    """The clauses by which a text only says whom it means: `pegawai sebagaimana dimaksud pada ...`.

    No other clause stands in the place of such a one.
    """
    return clauses_behind_sebagaimana_dimaksud(
        context, path, text, lambda place: _is_reference_for_people(text.words, place)
    )


def clauses_behind_sebagaimana_dimaksud(
    context: AuditContext, path: str, text: ParsedText, is_reference_for: Callable[[int], bool]
) -> set[str]:
    """The clauses behind `sebagaimana dimaksud`, where the place before it says of what."""
    references = [figure for figure in text.figures if figure.kind == "reference"]
    meant = [
        reference.value
        for _, begin, end in _MEANT.payloads_and_spans(text.words)
        if is_reference_for(begin)
        for reference in _first_near_reference_and_those_joined(text.words, references, end)
    ]
    return {context.resolve_reference(path, value) for value in meant} - {""}


def clauses_of_people_meant_and_not_left_out(
    context: AuditContext, path: str, text: ParsedText
) -> set[str]:
    """The clauses whose people a text is about, those whom it leaves out not among them."""
    left_out = {spared.path for spared in _left_out_clauses_in(context, path, text)}
    return clauses_referenced_for_people(context, path, text) - left_out - {path}


def is_about_people_of_other_clause(text: ParsedText) -> bool:
    """Whether a text is about the people of another clause alone: `pegawai sebagaimana dimaksud`.

    Of `pegawai yang melaksanakan WFH sebagaimana dimaksud` it is the leave that is meant, and what
    stands behind `termasuk` takes nobody out.
    """
    for _, begin, _ in _MEANT.payloads_and_spans(text.words):
        first = begin
        while first and text.words[first - 1].text in _PEOPLE:
            first -= 1
        if first < begin and (not first or text.words[first - 1].text != "termasuk"):
            return True
    return False


def _is_reference_for_people(words: Sequence[Token], place: int) -> bool:
    """Whether what is meant at a place are people named before it, and no rule or figure."""
    for word in reversed(words[max(0, place - _FURTHEST_PEOPLE) : place]):
        if word.text in _PEOPLE:
            return True
        if word.text in _RULES or word.text in ".;":
            return False
    return False


def _left_out_clauses_in(
    context: AuditContext, path: str, text: ParsedText
) -> Iterator[LeftOutClause]:
    """Every clause that a reference behind `selain` leads to."""
    references = [figure for figure in text.figures if figure.kind == "reference"]
    for _, begin, end in _SPARES.payloads_and_spans(text.words):
        for reference in _first_near_reference_and_those_joined(text.words, references, end):
            clause = context.resolve_reference(path, reference.value)
            if clause:
                yield LeftOutClause(clause, begin, reference.end)


def _first_near_reference_and_those_joined(
    words: Sequence[Token], references: Sequence[PaperFigure], place: int
) -> Iterator[PaperFigure]:
    """The first reference a few words behind a place, and those that are joined to it."""
    first = bisect_left(references, place, key=lambda one: one.begin)
    if first == len(references) or references[first].begin - place > _FURTHEST:
        return
    if any(words[at].text in _ENDS for at in range(place, references[first].begin)):
        return
    yield references[first]
    place = references[first].end
    for at in range(first + 1, len(references)):
        reference = references[at]
        if reference.begin < place:
            continue
        if any(words[between].text not in _JOINS for between in range(place, reference.begin)):
            return
        yield reference
        place = reference.end


def _is_clause_only_keeping_people_at_office(context: AuditContext, path: str) -> bool:
    """Whether a clause with its items does nothing but keep people at the office on every day."""
    views = (*context.views_by_clause.get(path, ()), *context.views_below(path))
    acting = [view for view in views if view.rule.role != "silent"]
    return bool(acting) and all(view.rule.has_its_people_at_office_every_day for view in acting)
