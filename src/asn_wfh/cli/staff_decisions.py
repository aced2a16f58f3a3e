"""`asn-wfh decide POLICY DATE --staff FILE`: a whole staff list decided, counted and written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer

from asn_wfh.cli.options import (
    CommandError,
    print_json,
    print_line,
    print_plain_to_stream,
    progress_bar,
)
from asn_wfh.cli.staff_options import StaffRequest
from asn_wfh.engine.question import StanceWord
from asn_wfh.history import History
from asn_wfh.law.workdays import WorkCalendar
from asn_wfh.messages.errors import Fault
from asn_wfh.messages.sentences import message
from asn_wfh.people.decided_members import (
    AnsweredMember,
    MemberCount,
    count_answers,
    decided_members,
)
from asn_wfh.people.decision_table import decision_columns
from asn_wfh.people.members import StaffReading
from asn_wfh.people.traces import write_trace
from asn_wfh.policy import Policy
from asn_wfh.rules.group_format import format_fact_name

__all__ = ["StaffDecisions", "StaffList"]

StaffList = Annotated[
    Path | None,
    typer.Option("--staff", metavar="FILE", help="Daftar pegawai, ekspor CSV, XLSX, atau JSON."),
]


@dataclass(frozen=True, slots=True)
class StaffDecisions:
    """The decisions about a staff list that a command asks for."""

    source: Policy | History
    dates: Sequence[date]
    request: StaffRequest
    calendar: WorkCalendar | None
    stance: StanceWord | None
    out: Path | None
    full_ids: bool

    def print_all(self, as_json: bool, lang: str) -> bool:
        """Decide, write and print the counts; whether every row of the list was decided."""
        file = self.request.file
        if self.out is not None:
            _require_table_file(self.out)
        with progress_bar(message("staff.step.read", lang, file=file.name), 3) as step:
            reading, _ = self.request.read()
            step(message("staff.step.count", lang))
            answers = list(self._answers(reading))
            if self.out is not None:
                step(message("staff.step.write", lang, file=self.out.name))
                self._write(self.out, answers, reading, lang)
        counts = count_answers(answer.decision for answer in answers)
        if as_json:
            print_json(self._as_dict(reading, counts))
        else:
            values = {"members": len(reading.members), "left": len(reading.left)}
            faults = len(reading.faults)
            print_line(message("staff.rows", lang, file=file.name, faults=faults, **values))
            for line in _count_lines(counts, lang):
                print_line(line)
            if self.out is not None:
                print_line(message("staff.decisions_written", lang, file=self.out))
        if reading.faults:
            count = len(reading.faults)
            print_plain_to_stream(message("staff.not_all_decided", lang, count=count))
        return not reading.faults

    def _answers(self, reading: StaffReading) -> Iterator[AnsweredMember]:
        return decided_members(
            self.source,
            reading.members,
            self.dates,
            calendar=self.calendar,
            stance=self.stance,
        )

    def _write(
        self, out: Path, answers: Sequence[AnsweredMember], reading: StaffReading, lang: str
    ) -> None:
        """Write a row for each answer, and one for each fault."""
        from asn_wfh.frames.table_files import table_bytes
        from asn_wfh.frames.table_from_columns import table_from_columns

        name = self.request.file.name
        of_list = [fault for fault in reading.faults if fault.file == name and fault.line]
        columns = decision_columns(answers, of_list, lang, self.full_ids)
        data = table_bytes(table_from_columns(columns), out)
        write_trace(self.request.file, out, data, self.request.inputs)

    def _as_dict(self, reading: StaffReading, counts: Sequence[MemberCount]) -> dict[str, Any]:
        source = self.source
        name = source.name if isinstance(source, Policy) else source.government.name
        return {
            "schema": 1,
            "policy": name,
            "dates": [day.isoformat() for day in self.dates],
            "members": len(reading.members),
            "left": len(reading.left),
            "faults": len(reading.faults),
            "outcomes": [each.as_dict() for each in counts],
        }


def _require_table_file(out: Path) -> None:
    """Raise CommandError without the extra, and FactError for a name that is no table's."""
    try:
        from asn_wfh.frames.table_files import require_table_path
    except ImportError:
        raise CommandError(Fault.of("no_table_libraries")) from None
    require_table_path(out)


def _count_lines(counts: Sequence[MemberCount], lang: str) -> Iterator[str]:
    """How many answers have each outcome, and below it each clause, ground and open fact."""
    for each in counts:
        outcome = message(f"outcome.{each.outcome.value}", lang)
        yield message("staff.count", lang, name=outcome, count=each.answers)
        for clause, count in each.clauses:
            name = message("clause", lang, clause=clause)
            yield "  " + message("staff.count", lang, name=name, count=count)
        for ground, count in each.grounds:
            if ground != "clause":
                name = message(f"ground.{ground}", lang)
                yield "  " + message("staff.count", lang, name=name, count=count)
        for fact, count in each.missing:
            name = message("staff.turns_on", lang, fact=format_fact_name(fact, lang))
            yield "  " + message("staff.count", lang, name=name, count=count)
