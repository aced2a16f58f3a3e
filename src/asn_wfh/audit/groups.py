"""Whom an effect is about: the people that a clause prints, or that a reading says it means."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from asn_wfh.audit.context import AuditContext, ParsedText, ProvisionView, finding, parsed_text
from asn_wfh.audit.ledger import Finding
from asn_wfh.audit.rule_content import values_of
from asn_wfh.kernel.space import difference
from asn_wfh.law.facts import FactSpace
from asn_wfh.law.vocabulary import EMPLOYMENT, PERSON_FACETS
from asn_wfh.paper.terms import Term, described
from asn_wfh.policy import Reading
from asn_wfh.rules import NoRule, Oblige, StayWithin
from asn_wfh.rules.fields import Group
from asn_wfh.rules.group_format import group_boxes

__all__ = ["GROUPS", "narrows", "people", "printed_values", "same_people"]

GROUPS = frozenset(PERSON_FACETS) - {"employer"}
"""The facets by which a clause can name people."""


def people(sheet: AuditContext, line: ProvisionView) -> Iterator[Finding]:
    """The people that an effect names are those that its clause prints, or that a reading means."""
    group = line.content.group
    # The people that a clause prints are not those whom a duty of the head is narrowed to.
    heads = isinstance(line.rule, Oblige) and line.rule.who != "asn"
    if group is None or (heads and not group.boxes):
        return
    scope = sheet.scope(line)
    # Where a home must lie is what `stay_within` itself says.
    spared = {"domicile"} if isinstance(line.rule, StayWithin) else set()
    found = [t for t in scope.terms if narrows(sheet, t) and t.facet not in spared]
    expected = Group(tuple(map(_sides, described(scope.words, found))))
    meant = [
        (reading, held)
        for reading in map(sheet.policy.reading, line.provision.touched)
        for clause, held in reading.means
        if clause == line.provision.at
    ]
    named = _institutions(scope, found)
    if named and _contested(line) and same_people(sheet.policy.cases, group, named):
        return
    for reading, held in meant:
        yield from _unsaid(sheet, line, reading, set(values_of(held)) ^ set(values_of(expected)))
        expected = held
    if not same_people(sheet.policy.cases, group, expected):
        yield from _differing(line, group, expected, bool(meant))


def _contested(line: ProvisionView) -> bool:
    """Whether a provision is one part of a clause, and leaves the answer alone when read so."""
    silent = any(isinstance(rule, NoRule) for _, rule in line.provision.rules)
    return line.provision.part is not None and silent


def _institutions(scope: ParsedText, found: list[Term]) -> Group | None:
    """Those at the institutions that a clause names as examples, in place of the units named.

    `unit layanan X pada urusan Y, seperti rumah sakit` is the hospital of that affair.
    """
    examples: dict[str, frozenset[str]] = {}
    for term in scope.terms:
        if term.example and term.facet in GROUPS:
            examples[term.facet] = examples.get(term.facet, frozenset()) | set(term.values)
    if "unit" not in examples:
        return None
    boxes = [
        {facet: values for facet, values in box.items() if facet != "service"} | examples
        for box in described(scope.words, found)
    ]
    return Group(tuple(map(_sides, boxes or [examples])))


def _unsaid(
    sheet: AuditContext, line: ProvisionView, reading: Reading, changed: set[tuple[str, str]]
) -> Iterator[Finding]:
    """What a reading makes of the printed terms stands in the words of the option chosen."""
    said = parsed_text(dict(reading.options)[reading.chosen], sheet.policy.facts)
    for facet, value in sorted(changed):
        if value not in printed_values(said, facet):
            code = "audit_means"
            yield finding(line, "ungrounded", code, name=reading.name, facet=facet, value=value)


def printed_values(said: ParsedText, facet: str) -> set[str]:
    """The values of a facet that a text prints; what only illustrates does not count."""
    return {value for t in said.terms if t.facet == facet and not t.example for value in t.values}


def narrows(sheet: AuditContext, term: Term) -> bool:
    """Whether a term says whom a clause is about, beyond whom the circular is about anyway."""
    known = GROUPS | {fact.name for fact in sheet.policy.facts}
    if term.facet not in known or term.example:
        return False
    covers = values_of(sheet.policy.covers.whose)
    covered = {value for facet, value in covers if facet == term.facet} or EMPLOYMENT.keys()
    return not (term.facet == "employment" and set(term.values) >= covered)


def same_people(cases: FactSpace, mine: Group, theirs: Group) -> bool:
    """Whether two groups hold the same people; a group without boxes is everyone."""
    one, two = (
        group_boxes(group.boxes, cases) if group.boxes else [cases.space.whole]
        for group in (mine, theirs)
    )
    return not difference(one, two) and not difference(two, one)


def _sides(box: Mapping[str, frozenset[str]]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple(sorted((facet, tuple(sorted(values))) for facet, values in box.items()))


def _differing(line: ProvisionView, group: Group, expected: Group, read: bool) -> Iterator[Finding]:
    """The values by which two groups differ; the groups themselves where the values are one."""
    mine, theirs = set(values_of(group)), set(values_of(expected))
    for facet, value in sorted(mine - theirs):
        yield finding(line, "ungrounded", "audit_term", facet=facet, value=value)
    code = "audit_lost_read" if read else "audit_lost"
    for facet, value in sorted(theirs - mine):
        yield finding(line, "unaccounted", code, facet=facet, value=value)
    if mine == theirs:
        yield finding(line, "ungrounded", "audit_group")
