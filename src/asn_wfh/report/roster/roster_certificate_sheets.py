"""The sheets that certify a roster: what each office and person had, and who is not placed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from asn_wfh.messages.sentences import long_date, message
from asn_wfh.report.printed_workbook import (
    CellValue,
    PrintedSheet,
    PrintedWorkbook,
    footer_with_page_numbers,
)
from asn_wfh.report.roster.contents_of_roster_prints import RosterToPrint
from asn_wfh.report.roster.people_not_placed import people_not_placed
from asn_wfh.report.roster.roster_office_sheet import (
    note_on_masked_ids_with_or_without_rows,
    office_name_or_no_office,
)
from asn_wfh.roster import DayCount, OfficeCertificate
from asn_wfh.rules.group_in_words import format_fact_name

__all__ = [
    "CERTIFICATE_SHEETS",
    "certificate_head_lines",
    "digest_and_worst_deviation_lines",
    "write_certificate_sheets",
]

CERTIFICATE_SHEETS = ("certificate", "days", "people", "unplaced")
"""The keys of the sheets: of the whole, by day, by person, of those who are not placed."""
_WIDTHS: dict[str, Sequence[float]] = {
    "certificate": (70, 16, 16, 16, 16),
    "days": (70, 14, 10, 10, 12, 10, 10, 44, 10, 10),
    "people": (70, 24, 12, 10, 14, 14, 12, 12),
    "unplaced": (70, 24, 44, 18, 14, 14, 10),
}


def write_certificate_sheets(book: PrintedWorkbook, printed: RosterToPrint, lang: str) -> None:
    """Write the sheets behind those that are there."""
    sheets = {key: book.add_sheet(message(f"roster.sheet.{key}", lang)) for key in _WIDTHS}
    _write_certificate(sheets["certificate"], printed, lang)
    _write_rows(sheets["days"], "days", _rows_per_day_and_share(printed, lang), printed, lang)
    _write_rows(sheets["people"], "people", _person_rows(printed, lang), printed, lang)
    _write_rows(sheets["unplaced"], "unplaced", _unplaced_rows(printed, lang), printed, lang)


_COLUMNS: dict[str, Sequence[str]] = {
    "certificate": ("office", "divided_people", "days", "spread", "worst_deviation"),
    "days": (
        *("office", "day", "eligible", "at_home", "unplaced", "absent"),
        *("clause", "base", "of", "low", "high"),
    ),
    "people": (
        *("office", "person", "days", "turns", "entitlement", "deviation"),
        *("exact_entitlement", "exact_deviation"),
    ),
    "unplaced": ("office", "person", "missing", "clauses", "first", "last", "days"),
}


def _headings(key: str, lang: str) -> list[str]:
    return [message(f"roster.column.{column}", lang) for column in _COLUMNS[key]]


def _write_rows(
    sheet: PrintedSheet,
    key: str,
    rows: Iterator[Sequence[CellValue]],
    printed: RosterToPrint,
    lang: str,
) -> None:
    """A sheet that is one table below its title."""
    sheet.write(0, 0, message(f"roster.sheet.{key}", lang), "title")
    sheet.write_table(2, _headings(key, lang), rows)
    sheet.set_widths(_WIDTHS[key])
    sheet.lay_out((2, 2), 2, footer_with_page_numbers(printed.policy.circular.title_in(lang), lang))


def _write_certificate(sheet: PrintedSheet, printed: RosterToPrint, lang: str) -> None:
    sheet.write(0, 0, message("roster.sheet.certificate", lang), "title")
    row = 1
    for name, value in certificate_head_lines(printed, lang):
        sheet.write(row, 0, name, "heading")
        sheet.write(row, 1, value, "line")
        row += 1
    if not printed.full_ids:
        sheet.write(row, 0, note_on_masked_ids_with_or_without_rows(printed, lang), "line")
        row += 1
    rows = (_office_row(each, lang) for each in printed.certificate.offices)
    sheet.write_table(row + 1, _headings("certificate", lang), rows)
    sheet.set_widths(_WIDTHS["certificate"])
    foot = footer_with_page_numbers(printed.policy.circular.title_in(lang), lang)
    sheet.lay_out((row + 1, row + 1), 1, foot)


def certificate_head_lines(printed: RosterToPrint, lang: str) -> Iterator[tuple[str, str]]:
    """What a certificate says of the whole, each with its name."""
    certificate = printed.certificate

    def line(key: str, value: str) -> tuple[str, str]:
        return message(f"roster.certificate.{key}", lang), value

    yield line("circular", printed.policy.circular.title_in(lang))
    yield line("policy", certificate.policy)
    yield line("digest", certificate.digest)
    for reading, option in certificate.stance:
        yield line("reading", f"{reading}={option}")
    yield from digest_and_worst_deviation_lines(printed, lang)


def digest_and_worst_deviation_lines(
    printed: RosterToPrint, lang: str
) -> Iterator[tuple[str, str]]:
    """The digest of the roster and its worst deviation, each with its name."""
    certificate = printed.certificate

    def line(key: str, value: str) -> tuple[str, str]:
        return message(f"roster.certificate.{key}", lang), value

    yield line("roster", certificate.roster_digest)
    worst = certificate.worst
    if worst is not None:
        yield line(
            "worst",
            message(
                "roster.certificate.worst_of",
                lang,
                deviation=signed_decimal(worst.deviation, lang),
                exact=str(worst.deviation),
                person=printed.shown_id(worst.id),
                office=office_name_or_no_office(worst.office, lang),
                day=long_date(worst.on, lang),
            ),
        )


def signed_decimal(value: Fraction, lang: str) -> str:
    """A fraction with its sign and two decimals, as the language writes them."""
    text = f"{float(value):+.2f}"
    return text.replace(".", ",") if lang == "id" else text


def _office_row(office: OfficeCertificate, lang: str) -> tuple[CellValue, ...]:
    worst = max((each.deviation for each in office.people), key=abs, default=None)
    days = sum(1 for day in office.days if day.eligible)
    return (
        office_name_or_no_office(office.office, lang),
        len(office.people),
        days,
        office.spread,
        worst,
    )


def _rows_per_day_and_share(printed: RosterToPrint, lang: str) -> Iterator[tuple[CellValue, ...]]:
    """A row for each share of each day of each office, and one for a day without a share."""
    for office in printed.certificate.offices:
        for day in office.days:
            yield from _rows_of_day(office_name_or_no_office(office.office, lang), day, lang)


def _rows_of_day(office: str, day: DayCount, lang: str) -> Iterator[tuple[CellValue, ...]]:
    numbers = (office, day.on, day.eligible, day.at_home, day.unplaced, day.absent)
    if not day.shares:
        yield (*numbers, None, None, None, None, None)
    for share in day.shares:
        base = message(f"base.{share.base}", lang)
        yield (*numbers, share.clause, base, share.of, share.low, share.high)


def _person_rows(printed: RosterToPrint, lang: str) -> Iterator[tuple[CellValue, ...]]:
    for office in printed.certificate.offices:
        for each in office.people:
            yield (
                office_name_or_no_office(office.office, lang),
                printed.shown_id(each.id),
                each.days,
                each.turns,
                each.entitlement,
                each.deviation,
                str(each.entitlement),
                str(each.deviation),
            )


def _unplaced_rows(printed: RosterToPrint, lang: str) -> Iterator[tuple[CellValue, ...]]:
    for each in people_not_placed(printed.roster):
        yield (
            office_name_or_no_office(each.office, lang),
            printed.shown_id(each.id),
            ", ".join(format_fact_name(fact, lang) for fact in each.missing),
            ", ".join(each.clauses),
            each.first,
            each.last,
            each.days,
        )
