"""A roster as a workbook that an office prints: a summary, certificates, a sheet per office."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from io import BytesIO

from asn_wfh.messages.sentences import long_date, message
from asn_wfh.report.printed_workbook import (
    CellValue,
    PrintedSheet,
    footer_with_page_numbers,
    open_printed_workbook,
)
from asn_wfh.report.roster.contents_of_roster_prints import RosterToPrint
from asn_wfh.report.roster.roster_certificate_sheets import (
    CERTIFICATE_SHEETS,
    write_certificate_sheets,
)
from asn_wfh.report.roster.roster_grids_of_offices import OfficeGrid, grids_of_offices
from asn_wfh.report.roster.roster_office_sheet import office_name_or_no_office, write_office_sheet
from asn_wfh.report.workbook_sheet_names import unique_sheet_names
from asn_wfh.roster import OfficeCertificate

__all__ = ["roster_workbook_bytes"]

_SUMMARY = (
    "number",
    "office",
    "people",
    "at_home",
    "share",
    "unplaced",
    "spread",
    "worst_deviation",
)


def roster_workbook_bytes(printed: RosterToPrint, *, lang: str = "id") -> bytes:
    """A roster as XLSX; the same roster is the same bytes.

    An office in which nobody has a place has no sheet of its own, and stands in the summary.
    Raises FactError without the extra `excel`.
    """
    grids = list(grids_of_offices(printed))
    shared = [message(f"roster.sheet.{key}", lang) for key in ("summary", *CERTIFICATE_SHEETS)]
    with_places = [grid for grid in grids if grid.has_places]
    titles = (office_name_or_no_office(grid.office, lang) for grid in with_places)
    names = dict(
        zip((grid.office for grid in with_places), unique_sheet_names(titles, shared), strict=True)
    )
    stream = BytesIO()
    first = printed.roster.days[0]
    with open_printed_workbook(stream, message("roster.sheet.summary", lang), first) as book:
        _write_summary(book.add_sheet(shared[0]), grids, names, printed, lang)
        write_certificate_sheets(book, printed, lang)
        for grid in with_places:
            write_office_sheet(book.add_sheet(names[grid.office]), grid, printed, lang)
    return stream.getvalue()


def _write_summary(
    sheet: PrintedSheet,
    grids: Sequence[OfficeGrid],
    names: Mapping[str, str],
    printed: RosterToPrint,
    lang: str,
) -> None:
    """The first sheet: what is planned, and a row for each office, which leads to its sheet."""
    days = printed.roster.days
    title = printed.policy.circular.title_in(lang)
    period = {"first": long_date(days[0], lang), "last": long_date(days[-1], lang)}
    sheet.write(0, 0, message("roster.sheet.summary", lang), "title")
    sheet.write(1, 0, message("roster.print.about", lang, title=title, **period), "line")
    sheet.write(2, 0, message("roster.print.days", lang, count=len(days)), "line")
    headings = [message(f"roster.column.{key}", lang) for key in _SUMMARY]
    certified = {each.office: each for each in printed.certificate.offices}
    rows = (
        _summary_row(number, grid, certified[grid.office], lang)
        for number, grid in enumerate(grids, start=1)
    )
    sheet.write_table(4, headings, rows)
    for row, grid in enumerate(grids, start=5):
        if grid.office in names:
            sheet.write_link(
                row, 1, office_name_or_no_office(grid.office, lang), names[grid.office]
            )
    sheet.set_widths((5, 70, 10, 10, 40, 12, 12, 12))
    sheet.lay_out((4, 4), 2, footer_with_page_numbers(title, lang))


def _summary_row(
    number: int, grid: OfficeGrid, certified: OfficeCertificate, lang: str
) -> tuple[CellValue, ...]:
    days = [each.office_day for each in grid.columns if each.office_day and not each.is_holiday]
    at_home = [len(day.at_home) for day in days if day.eligible]
    shares = sorted(
        {
            message("roster.print.share", lang, clause=share.clause, most=share.high, of=share.of)
            for day in days
            for share in day.shares
        }
    )
    return (
        number,
        office_name_or_no_office(grid.office, lang),
        len(grid.rows),
        _least_and_greatest(at_home),
        "; ".join(shares[:2]) + ("; \u2026" if len(shares) > 2 else ""),
        len({person.id for day in days for person in day.unplaced}),
        certified.spread,
        max((each.deviation for each in certified.people), key=abs, default=None),
    )


def _least_and_greatest(numbers: Sequence[int]) -> int | str | None:
    """The least and the greatest of some numbers; one where they are the same."""
    if not numbers:
        return None
    least, greatest = min(numbers), max(numbers)
    return least if least == greatest else f"{least}\u2013{greatest}"
