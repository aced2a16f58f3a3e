"""`asn-wfh compare`: every difference between circulars, or between versions of one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from asn_wfh.cli.options import (
    CalendarFile,
    CommandError,
    Json,
    Lang,
    LangOption,
    load_calendar_if_given,
    parse_date_or_today,
    print_json,
    print_lines,
    require_file,
    write_page,
)
from asn_wfh.cli.table_counts import comparison_counts_json, comparison_lines
from asn_wfh.cli.table_options import (
    ErrorsOption,
    FactColumn,
    FullIds,
    IdColumn,
    OutFile,
    TableFile,
    TableOptions,
    TableRequest,
    parse_dates,
)
from asn_wfh.compare import compare
from asn_wfh.compare.common_space import unique_labels
from asn_wfh.loading.load_policy import load_policy, policy_files_of
from asn_wfh.messages.errors import Fault
from asn_wfh.policy import Policy
from asn_wfh.report import comparison_json, comparison_page, comparison_text

if TYPE_CHECKING:
    # Libraries of tables are there with the extra `frames` only.
    from asn_wfh.frames.compared_answers import ComparedAnswers

__all__ = ["compare_policies"]


def compare_policies(
    policies: Annotated[
        list[str], typer.Argument(metavar="A B...", help="Dua kebijakan atau lebih.")
    ],
    on: Annotated[
        str | None, typer.Option("--on", metavar="DATE", help="Tanggal; tanpa ini, minggu biasa.")
    ] = None,
    staff: Annotated[
        Path | None, typer.Option("--staff", metavar="FILE", help="Daftar pegawai (CSV).")
    ] = None,
    html: Annotated[
        Path | None, typer.Option("--html", metavar="OUT", help="Tulis halaman HTML.")
    ] = None,
    calendar: CalendarFile = None,
    table: TableFile = None,
    out: OutFile = None,
    id_column: IdColumn = None,
    columns: FactColumn = None,
    errors: ErrorsOption = "raise",
    full_ids: FullIds = False,
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Bandingkan surat edaran: siapa boleh WFH di mana, kewajiban, batas, dan masa berlaku."""
    if len(policies) < 2:
        raise CommandError(Fault.of("one_policy"))
    loaded = [load_policy(name) for name in policies]
    given = TableOptions(table, out, id_column, columns, errors, full_ids)
    request = given.request(calendar, loaded)
    if request is not None:
        if staff or html:
            first = "--staff" if staff else "--html"
            raise CommandError(Fault.of("not_both", first=first, second="--table"))
        compared = _compare_table(request, loaded, on, lang)
        if as_json:
            print_json(comparison_counts_json(compared))
        else:
            request.print_lines(comparison_lines(compared, lang), lang)
        return
    day = parse_date_or_today(on, loaded[0]) if on else None
    if staff:
        require_file(staff)
    days = load_calendar_if_given(calendar)
    comparison = compare(loaded[0], loaded[1], *loaded[2:], on=day, staff=staff, calendar=days)
    if html:
        named = [path for path in (staff, calendar) if path]
        inputs = (*named, *(path for name in policies for path in policy_files_of(name)))
        write_page(html, lambda: comparison_page(comparison, lang), inputs)
    if as_json:
        print_json(comparison_json(comparison, lang))
    else:
        print_lines(comparison_text(comparison, lang))


def _compare_table(
    request: TableRequest, policies: Sequence[Policy], on: str | None, lang: str
) -> ComparedAnswers:
    """What circulars answer to the people of a table, written to the file that is asked for."""
    from asn_wfh.frames.answer_table import beside_table
    from asn_wfh.frames.compare_tables import compare_table

    if on is None:
        raise CommandError(Fault.of("needs_date"))
    labelled = dict(zip(unique_labels(policies), policies, strict=True))
    with request.progress(len(policies) + 1, lang) as step:
        asked = request.read(parse_dates(on, policies[0]))
        compared = compare_table(labelled, asked, step)
        step(str(request.out or ""))
        first = compared.first
        request.write(beside_table(first, request.mask, compared.columns()))
    return compared
