"""The frame of the paper: its number, date, issuer and opening against the head of the policy."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from asn_wfh.audit.audit_context import AuditContext, ParsedText, parse_text_replacing_short_forms
from asn_wfh.audit.fingerprints.make_fingerprints_of_paper import FRAME_PRINTS
from asn_wfh.audit.ledger import Finding
from asn_wfh.audit.people_of_clause.terms_saying_whom_clause_is_about import are_same_people
from asn_wfh.messages.errors import Fault
from asn_wfh.paper.frame.metadata import (
    has_printed_government,
    has_printed_issuer_in_head_or_signature,
    is_name_of_informing_paper,
    metadata_of,
)
from asn_wfh.paper.normalize_text_keeping_case import normalised
from asn_wfh.paper.tokens import tokens
from asn_wfh.rules.group_of_people import Group

__all__ = ["check_paper_frame", "check_time_zones_printed_in_clauses"]

_ZONES = {
    "wib": ("Asia/Jakarta", "Asia/Pontianak"),
    "wita": ("Asia/Makassar",),
    "wit": ("Asia/Jayapura",),
}
_KINDS = ("Kota", "Kabupaten", "Provinsi")
_PROVINCES = (
    (frozenset(range(11, 61)) - {51, 52, 53}, ("Asia/Jakarta",)),
    (frozenset({61}), ("Asia/Pontianak",)),
    (frozenset({62}), ("Asia/Pontianak", "Asia/Jakarta")),
    (frozenset({51, 52, 53, *range(63, 77)}), ("Asia/Makassar",)),
    (frozenset(range(81, 98)), ("Asia/Jayapura",)),
)
"""The time zone of each province (Keppres 41/1987; Kepmendagri 300.2.2-2138/2025)."""


def check_paper_frame(context: AuditContext, key: str) -> Iterator[Finding]:
    """The findings where the head of the policy differs from a part of the frame, by its key."""
    circular = context.policy.circular
    unit = context.paper.frame_part_named(FRAME_PRINTS[key])
    if unit is None:
        return
    plain, metadata = (
        normalised(context.paper.text_of_unit_with_marker(unit)),
        metadata_of(context.paper),
    )
    text = ParsedText(tokens(context.paper.text, unit.start, unit.end))
    match key:
        case "issuer":
            # `PEMERINTAH KABUPATEN ...` names no office, and a province may stand below one.
            if not has_printed_issuer_in_head_or_signature(context.paper, circular.issuer):
                first = normalised(
                    context.paper.text_of_unit_with_marker(unit).strip().partition("\n")[0]
                )
                yield _head_mismatch_finding(
                    key, unit.line, circular.issuer, metadata.issuer or first
                )
        case "number":
            if normalised(metadata.number) != normalised(circular.number):
                yield _head_mismatch_finding(key, unit.line, circular.number, metadata.number)
            if metadata.kind != circular.kind:
                yield _head_mismatch_finding("kind", unit.line, circular.kind, metadata.kind)
        case "title":
            yield from _check_government(context, key, unit.line)
            if context.paper.frame_part_named("opening") is None:
                yield from _check_people_and_letter_without_opening(context)
        case "date":
            dates = _iso_dates(text)
            if circular.signed.isoformat() not in dates:
                yield _head_mismatch_finding(
                    key, unit.line, circular.signed, ", ".join(sorted(dates))
                )
        case "opening":
            yield from _check_covered_people(context, "opening", unit.line)
            yield from _check_implemented_letter(context, plain, text, unit.line)


def check_time_zones_printed_in_clauses(context: AuditContext) -> Iterator[Finding]:
    """The findings where a clause prints another time zone than that of the policy."""
    for path, text in context.texts_by_clause.items():
        for word in text.words:
            if context.policy.government.timezone not in _ZONES.get(
                word.text, (context.policy.government.timezone,)
            ):
                fault = Fault.of("audit_zone", zone=word.text.upper()).at(clause=path)
                yield Finding("ungrounded", None, fault, context.units_by_clause[path].line)
                break


def _check_people_and_letter_without_opening(context: AuditContext) -> Iterator[Finding]:
    """The same of a paper without an opening, whose clauses say it."""
    line = min((unit.line for unit in context.units_by_clause.values()), default=0)
    yield from _check_covered_people(context, "title", line)
    printed, implements = metadata_of(context.paper).implements, context.policy.circular.implements
    if implements is None:
        if printed:
            yield _head_finding("audit_implements", "title", line, printed)
        return
    texts = zip(
        context.normalised_text_by_clause.values(), context.texts_by_clause.values(), strict=True
    )
    if not any(
        _is_letter_printed_with_number_and_date(implements, plain, text) for plain, text in texts
    ):
        yield _head_mismatch_finding("title", line, implements, printed)


def _check_covered_people(context: AuditContext, key: str, line: int) -> Iterator[Finding]:
    """The findings where the policy is for other people than those printed, or names no clause."""
    policy = context.policy
    first = context.parsed.clause_of_covered_people_or_opening
    printed = _possible_covered_employees(
        [set(term.values) for term in context.parsed.covered_employees]
    )
    if str(policy.covers.at) != first:
        fault = Fault.of("audit_covers_at", value=policy.covers.at, right=first).at(clause=key)
        yield Finding("ungrounded", None, fault, line)
    groups = [
        Group(((("employment", tuple(sorted(values))),),)) if values else Group(())
        for values in printed
    ]
    if not any(are_same_people(policy.cases, policy.covers.whose, group) for group in groups):
        listed = " / ".join(", ".join(sorted(values)) for values in printed)
        code = "audit_covers" if listed else "audit_covers_everybody"
        yield _head_finding(code, key, line, listed)


def _possible_covered_employees(named: Sequence[set[str]]) -> list[set[str]]:
    """Whom a paper may be for: all that it names, or of `ASN (PNS dan PPPK)` those named last."""
    whole = set[str]().union(*named)
    narrower = set[str]().union(*(each for each in named if not any(each > one for one in named)))
    return [whole] if narrower == whole else [whole, narrower]


def _check_implemented_letter(
    context: AuditContext, normalised_text: str, text: ParsedText, line: int
) -> Iterator[Finding]:
    """The findings where the policy carries out another letter than the opening names."""
    implements = context.policy.circular.implements
    dates = ", ".join(sorted(_iso_dates(text)))
    printed = metadata_of(context.paper).implements
    if implements is None:
        if printed or (dates and not is_name_of_informing_paper(normalised_text)):
            yield _head_finding("audit_implements", "opening", line, printed or dates)
        return
    if not _is_letter_printed_with_number_and_date(implements, normalised_text, text):
        yield _head_mismatch_finding("opening", line, implements, printed or dates)


def _is_letter_printed_with_number_and_date(
    implements: str, normalised_text: str, text: ParsedText
) -> bool:
    """Whether a text prints the number and the date of a letter."""
    number, _, rest = implements.partition("(")
    letters = r"\s*".join(map(re.escape, "".join(number.split())))
    named = letters and re.search(rf"(?<![\w./-])\s*{letters}(?![\w/])", normalised_text)
    dated = rest.rstrip(") ") in normalised_text
    dates = _iso_dates(parse_text_replacing_short_forms(implements))
    # Of a date that is named all must be named: `(31 Maret)` says not of which year.
    whole = bool(dates) or not any(sign.isdigit() for sign in rest)
    return bool(named) and dated and whole and dates <= _iso_dates(text)


def _check_government(context: AuditContext, key: str, line: int) -> Iterator[Finding]:
    """The findings where the government is not the one printed, or its code not of its kind.

    No paper prints a code; what can be seen is that `13.75` is a city of a province in WIB.
    """
    government = context.policy.government
    kind = government.name.partition(" ")[0]
    named = has_printed_government(context.paper, government.name)
    shaped = government.name in (government.name.upper(), government.name.title())
    if kind not in _KINDS or " " not in government.name or not named or not shaped:
        yield _head_mismatch_finding(
            key, line, government.name, metadata_of(context.paper).government
        )
    province, _, region = government.code.partition(".")
    wanted = {"Provinsi": "", "Kabupaten": "below 71", "Kota": "from 71"}.get(kind, "")
    city = "" if not region else "from 71" if int(region) >= 71 else "below 71"
    if kind in _KINDS and city != wanted:
        yield _head_finding("audit_code", key, line, government.code)
    zones = next((zones for codes, zones in _PROVINCES if int(province) in codes), ())
    if zones and government.timezone not in zones:
        yield _head_finding("audit_code", key, line, government.timezone)


def _iso_dates(text: ParsedText) -> set[str]:
    return {figure.value for figure in text.figures if figure.kind == "date"}


def _head_mismatch_finding(key: str, line: int, value: object, printed: str) -> Finding:
    """A finding where the head of the policy is not what is read in the paper."""
    code = "audit_frame" if printed else "audit_frame_unread"
    fault = Fault.of(code, key=key, value=value, printed=printed).at(clause=key)
    return Finding("ungrounded", None, fault, line)


def _head_finding(code: str, key: str, line: int, value: object) -> Finding:
    fault = Fault.of(code, key=key, value=value).at(clause=key)
    return Finding("ungrounded", None, fault, line)
