"""The parts of a clause together: what they carry of its words when it is read another way.

Where a part falls silent under a reading and the other parts still carry every word of the clause,
the paper cannot tell under which option it speaks; then the option must say so itself.
"""

from __future__ import annotations

from collections.abc import Iterator

from asn_wfh.audit.binding import speaks_for
from asn_wfh.audit.ledger import Claim
from asn_wfh.audit.people import printed_values
from asn_wfh.audit.printed import accounted
from asn_wfh.audit.sheet import Line, Sheet, Told, told
from asn_wfh.policy import Otherwise
from asn_wfh.rules import Exclude, NoRule, Oblige, Rule
from asn_wfh.vocabulary import PERSON_FACETS

__all__ = ["carried", "lost_words", "printed_too", "says"]


def lost_words(sheet: Sheet, line: Line, other: Otherwise) -> Iterator[Claim]:
    """The printed words of a clause that a part of it takes up, and none does read otherwise."""
    path = str(line.provision.at)
    if path not in sheet.units:
        return
    before = accounted(sheet, path)
    after = accounted(sheet.under(other.when), path)
    for (claim, _), (read, _) in zip(before, after, strict=True):
        if claim.by and not read.by:
            yield claim


def carried(sheet: Sheet, line: Line, other: Otherwise) -> bool:
    """Whether another part of a clause still speaks where one of them falls silent."""
    parts = sheet.under(other.when).claims[str(line.provision.at)]
    return any(not isinstance(part.rule, NoRule) for part in parts)


def printed_too(text: Told, chosen: Told, claim: Claim) -> bool:
    """Whether a reading speaks of what a clause prints: of its figure, its duty, such people.

    `text` is what it asks and the option taken; people may stand in the chosen one.  A binding
    word is that of the effect.
    """
    said = told(claim.text, text.own)
    if claim.kind == "figure":
        figures = {(figure.kind, figure.value) for figure in text.figures}
        return all((figure.kind, figure.value) in figures for figure in said.figures)
    values = {(term.facet, value) for term in text.terms for value in term.values}
    values |= {(t.facet, "") for t in (*text.terms, *chosen.terms) if t.facet in PERSON_FACETS}
    wanted = {(term.facet, value) for term in said.terms for value in (*term.values, "")}
    return claim.kind == "binding" or bool(wanted & values)


def says(option: Told, rule: Rule) -> bool:
    """Whether the words of an option say by themselves what a rule does."""
    if isinstance(rule, Oblige):
        return rule.do in printed_values(option, "duty")
    if isinstance(rule, Exclude):
        printed = {(term.facet, value) for term in option.terms for value in term.values}
        groups = [dict(box) for group in rule.groups if group.whose for box in group.whose.boxes]
        if any((facet, v) in printed for box in groups for facet in box for v in box[facet]):
            return True
    return speaks_for(rule.word, option.words)
