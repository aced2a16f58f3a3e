"""`asn-wfh staff check`: what is wrong with a staff list, what it leaves open, what to ask."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import typer

from asn_wfh.cli.options import CalendarFile, CommandError, Json, Lang, LangOption
from asn_wfh.cli.print_output import print_json, print_line, print_table, progress_bar
from asn_wfh.cli.read_option_values import (
    load_calendar_if_given,
    parse_comma_separated_dates,
    parse_pairs,
    require_file,
)
from asn_wfh.cli.staff_list_option_types import (
    AnswerFiles,
    Columns,
    OnDates,
    PolicyOption,
    Region,
    Sides,
    StaffFile,
)
from asn_wfh.cli.staff_list_with_side_files_and_answers import StaffRequest
from asn_wfh.files.question_workbook_as_written import (
    is_question_workbook,
    refuse_overwriting_answers,
)
from asn_wfh.history import History
from asn_wfh.messages.errors import Fault, first_faults_per_code_counting_rest_on_last
from asn_wfh.messages.sentences import long_date, message
from asn_wfh.people.files.file_rows import staff_columns
from asn_wfh.people.members_and_staff_list_reading import StaffReading
from asn_wfh.people.questions.fewest_facts_to_ask import FewestFacts, fewest_facts
from asn_wfh.people.questions.read_filled_in_workbook import WorkbookReading
from asn_wfh.people.record_and_delete_files_about_list import write_and_record_file
from asn_wfh.people.staff_columns_by_field import ColumnMap
from asn_wfh.people.unknown_fact_counts import count_unknown_facts
from asn_wfh.policy import Policy
from asn_wfh.report.tables_of_columns_unknown_facts_and_questions import (
    columns_table,
    questions_json,
    questions_table,
    unknown_facts_table,
)

__all__ = ["check_staff"]


def check_staff(
    file: StaffFile,
    region: Region,
    policy: PolicyOption = None,
    on: OnDates = None,
    side: Sides = None,
    column: Columns = None,
    answers: AnswerFiles = None,
    workbook: Annotated[
        Path | None,
        typer.Option("--workbook", metavar="XLSX", help="help.workbook"),
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="help.columns_only")] = False,
    calendar: CalendarFile = None,
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Check a staff list: faults, unknown facts, and what to ask."""
    require_file(file)
    if dry_run:
        _print_columns(staff_columns(file, parse_pairs(column, "no_field_pair")), as_json, lang)
        return
    if workbook is not None and on is None:
        raise CommandError(Fault.of("workbook_needs_date"))
    request = StaffRequest(file, region, side or (), column or (), answers or ())
    if workbook is not None:
        _refuse_workbook_with_answers(workbook, request.inputs)
    with progress_bar(message("staff.step.read", lang, file=file.name), 3) as step:
        reading, workbooks = request.read()
        source, fewest, has_names = None, None, False
        if on is not None:
            step(message("staff.step.ask", lang))
            source = request.source(policy)
            dates = parse_comma_separated_dates(on, source)
            days = load_calendar_if_given(calendar)
            fewest = fewest_facts(source, reading.members, dates, calendar=days)
            if workbook is not None:
                step(message("staff.step.write", lang, file=workbook.name))
                has_names = _write_workbook(request, workbook, fewest, source, lang)
    check = _StaffCheck(file, reading, workbooks, source, fewest)
    if as_json:
        print_json(check.as_dict(lang))
    else:
        check.print_all(lang)
        if workbook is not None:
            key = "staff.written_with_names" if has_names else "staff.written"
            print_line(message(key, lang, file=workbook))
    if check.has_faults_or_open_questions:
        raise typer.Exit(1)


def _refuse_workbook_with_answers(path: Path, inputs: Sequence[Path]) -> None:
    """Refuse to write over a workbook in which somebody has answered, or over another file.

    This is said before the list is read.
    """
    if not path.is_file() or any(path.samefile(each) for each in inputs):
        # Whoever writes it refuses a file that is read, and what is no ordinary file.
        return
    if not is_question_workbook(path):
        raise CommandError(Fault.of("workbook_of_something_else", file=path.name))
    refuse_overwriting_answers(path)


def _write_workbook(
    request: StaffRequest, path: Path, fewest: FewestFacts, source: Policy | History, lang: str
) -> bool:
    """Write the workbook of questions, noted as a trace of the list before it is there.

    True where the list has names, which it then shows.
    """
    from asn_wfh.people.questions.names_posts_and_units_by_row import names_posts_and_units_by_row
    from asn_wfh.people.questions.question_workbook import workbook_bytes

    columns = parse_pairs(request.columns, "no_field_pair") or None
    people = names_posts_and_units_by_row(request.file, columns)
    data = workbook_bytes(fewest, source, lang=lang, staff=request.list_sha256, people=people)
    write_and_record_file(request.file, path, data, request.inputs)
    return any(person.name for person in people.values())


def _print_columns(columns: ColumnMap, as_json: bool, lang: str) -> None:
    """The map of the columns alone."""
    if as_json:
        print_json(_columns_json(columns))
    else:
        print_table(columns_table(columns, lang))


def _columns_json(columns: ColumnMap) -> dict[str, Any]:
    return {
        "columns": dict(columns.names),
        "beside": [{"field": field, "column": title} for field, title, _ in columns.beside],
        "unread": list(columns.unread),
        "missing": list(columns.missing),
    }


@dataclass(frozen=True, slots=True)
class _StaffCheck:
    """What is shown of a staff list."""

    file: Path
    reading: StaffReading
    workbooks: Sequence[tuple[Path, WorkbookReading]]
    source: Policy | History | None
    fewest: FewestFacts | None

    @property
    def has_faults_or_open_questions(self) -> bool:
        """Whether anything is wrong, or open that the circular asks for."""
        fewest = self.fewest
        unsettled = fewest is not None and bool(fewest.questions or fewest.undecreed)
        return bool(self.reading.faults or self.reading.findings) or unsettled

    def print_all(self, lang: str) -> None:
        """Everything as text."""
        reading = self.reading
        counts = {"members": len(reading.members), "left": len(reading.left)}
        faults = len(reading.faults)
        print_line(message("staff.rows", lang, file=self.file.name, faults=faults, **counts))
        for line in self._workbook_lines(lang):
            print_line(line)
        self._print_faults("faults", reading.faults, lang)
        self._print_faults("findings", reading.findings, lang)
        unknown = count_unknown_facts(reading.members)
        if unknown:
            print_line(message("staff.heading.unknown", lang), style="bold")
            print_table(unknown_facts_table(unknown, lang))
        if self.fewest is None or self.source is None:
            print_line(message("staff.no_date", lang))
            return
        self._print_questions(self.fewest, self.source, lang)

    def _workbook_lines(self, lang: str) -> Iterator[str]:
        list_sha256 = StaffRequest(self.file, "", (), (), ()).list_sha256 if self.workbooks else ""
        for path, book in self.workbooks:
            values = {"file": path.name, "count": len(book.answers), "empty": book.empty}
            yield message("staff.answers", lang, **values)
            if book.staff != list_sha256:
                yield message("staff.other_list", lang, file=path.name)

    def _print_faults(self, heading: str, faults: Sequence[Fault], lang: str) -> None:
        if not faults:
            return
        print_line(message(f"staff.heading.{heading}", lang), style="bold")
        for fault in first_faults_per_code_counting_rest_on_last(faults):
            print_line("  " + fault.message(lang))

    def _print_questions(self, fewest: FewestFacts, source: Policy | History, lang: str) -> None:
        name = source.name if isinstance(source, Policy) else source.government.name
        days = ", ".join(long_date(day, lang, weekday=True) for day in fewest.dates)
        print_line(message("staff.heading.questions", lang, policy=name, days=days), style="bold")
        values = {"settled": fewest.settled, "unsettled": fewest.unsettled}
        if fewest.questions:
            print_line("  " + message("staff.settled", lang, count=len(fewest.questions), **values))
        else:
            print_line("  " + message("staff.all_settled", lang, count=fewest.settled))
        if fewest.undecreed:
            print_line("  " + message("staff.undecreed", lang, count=len(fewest.undecreed)))
        if fewest.questions:
            print_table(questions_table(fewest, lang))

    def as_dict(self, lang: str) -> dict[str, Any]:
        """Everything as plain JSON values; every fault, and ids masked."""
        reading = self.reading
        return {
            "schema": 1,
            "file": self.file.name,
            **_columns_json(reading.columns),
            "members": len(reading.members),
            "left": len(reading.left),
            "faults": [_fault_json(fault, lang) for fault in reading.faults],
            "findings": [_fault_json(fault, lang) for fault in reading.findings],
            "unknown": [
                {"fact": u.fact, "reason": u.reason, "people": u.people, "values": u.values}
                for u in count_unknown_facts(reading.members)
            ],
            "policy": self.source.name if isinstance(self.source, Policy) else None,
            "questions": questions_json(self.fewest) if self.fewest else None,
        }


def _fault_json(fault: Fault, lang: str) -> dict[str, Any]:
    return {
        "code": fault.code,
        "file": fault.file or None,
        "row": fault.line or None,
        "column": fault.key or None,
        "rows": fault.rows or None,
        "fault": fault.fault(lang),
        "remedy": fault.remedy(lang),
    }
