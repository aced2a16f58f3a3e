"""The options of a command about many people, a table or a staff list: what they ask together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal, cast

from asn_wfh.cli.options import CommandError
from asn_wfh.cli.people_request_with_answer_file_and_counts import PeopleRequest
from asn_wfh.cli.people_table_file import TableFileOfPeople
from asn_wfh.cli.read_option_values import load_calendar_if_given, parse_pairs, require_file
from asn_wfh.cli.staff_list_members_to_decide import StaffListFile
from asn_wfh.cli.staff_list_with_side_files_and_answers import StaffRequest
from asn_wfh.law.vocabulary import PERSON_FACETS
from asn_wfh.loading.policy_paths import paths_of_policy_and_files_beside
from asn_wfh.messages.errors import Fault, shortened
from asn_wfh.people.staff_columns_by_field import (
    DECIDING_NOTHING,
    OF_NO_EXPORT,
    recognised_fields,
)
from asn_wfh.policy import Policy

__all__ = ["PeopleOptions"]


@dataclass(frozen=True, slots=True)
class PeopleOptions:
    """The options of a command about many people, as they are given."""

    table: Path | None
    staff: Path | None
    region: str | None
    side: Sequence[Path] | None
    answers: Sequence[Path] | None
    id: str | None
    columns: Sequence[str] | None
    errors: str
    out: Path | None
    full_ids: bool

    def request(
        self,
        calendar: Path | None,
        policies: Iterable[Policy],
        region: str,
        later_files: Iterable[Path] = (),
    ) -> PeopleRequest | None:
        """What the options ask for, None without people; CommandError where they cannot be so.

        `calendar`, `policies` and `later_files` are what else the command reads; `region` is
        where a staff list is from, if nothing says so.
        """
        self._require_fitting_options()
        if self.table is None and self.staff is None:
            return None
        try:
            import asn_wfh.frames  # noqa: F401  # says what to install where it cannot be
        except ImportError:
            raise CommandError(Fault.of("no_table_libraries")) from None
        people = self._people_file(region)
        files = [*people.inputs, *([calendar] if calendar else []), *later_files]
        files += [
            path
            for policy in policies
            if policy.file
            for path in paths_of_policy_and_files_beside(policy.file)
        ]
        days = load_calendar_if_given(calendar)
        return PeopleRequest(people, self.out, self.full_ids, days, tuple(files))

    def split_off_csv_with_fact_columns(self) -> tuple[PeopleOptions, Path | None]:
        """The options without a list whose columns are called as the facts, and that list.

        Such a list is counted by the differences themselves, and is no office's export;
        CommandError for options that only an export has.
        """
        if (
            self.staff is None
            or self.table is not None
            or not _is_csv_with_id_and_no_export_columns(self.staff)
        ):
            return self, None
        of_many = {"--column": self.columns, "--out": self.out, "--ids": self.full_ids}
        for option, value in {**self._staff_only_options, **of_many}.items():
            if value:
                raise CommandError(Fault.of("facts_list_option", option=option))
        return replace(self, staff=None), self.staff

    @property
    def _staff_only_options(self) -> Mapping[str, object]:
        """The options that only a staff list has."""
        return {"--region": self.region, "--side": self.side, "--answers": self.answers}

    def _require_fitting_options(self) -> None:
        """Raise CommandError for options that mean nothing together."""
        if self.errors not in ("raise", "column"):
            word = shortened(self.errors)
            raise CommandError(Fault.of("not_errors", word=word).at(key="--errors"))
        if self.table is not None and self.staff is not None:
            raise CommandError(Fault.of("not_both", first="--staff", second="--table"))
        of_table = {"--id": self.id is not None, "--errors": self.errors != "raise"}
        of_many = {
            "--out": self.out is not None,
            "--column": bool(self.columns),
            "--ids": self.full_ids,
        }
        nobody = self.table is None and self.staff is None
        unfitting = [
            *(
                ("needs_staff", name)
                for name, on in self._staff_only_options.items()
                if on and not self.staff
            ),
            *(("needs_table", name) for name, on in of_table.items() if on and not self.table),
            *(("needs_people", name) for name, on in of_many.items() if on and nobody),
        ]
        for code, name in unfitting:
            raise CommandError(Fault.of(code, option=name))
        # Read as an export, such a list would tell nothing of anybody, and all answers be open.
        if self.staff and not self.columns and _is_csv_of_facts(self.staff):
            raise CommandError(Fault.of("facts_list_as_export").at(file=self.staff.name, line=1))

    def _people_file(self, region: str) -> TableFileOfPeople | StaffListFile:
        if self.staff is not None:
            listed = StaffRequest(
                require_file(self.staff),
                self.region or region,
                self.side or (),
                self.columns or (),
                self.answers or (),
            )
            return StaffListFile(listed)
        return TableFileOfPeople(
            cast("Path", self.table),
            self.id,
            parse_pairs(self.columns, "no_column_pair"),
            cast("Literal['raise', 'column']", self.errors),
        )


def _is_csv_with_id_and_no_export_columns(path: Path) -> bool:
    """Whether a CSV file has a column `id` and no other heading that an export has."""
    cells = _csv_heading(path)
    return "id" in cells and _fields_of_exports(cells) == {"nip"}


def _is_csv_of_facts(path: Path) -> bool:
    """Whether a CSV file has columns called as facts, and no heading of an export but the id."""
    cells = _csv_heading(path)
    is_export = bool(_fields_of_exports(cells) - {"nip"})
    return not is_export and not PERSON_FACETS.keys().isdisjoint(cells)


def _fields_of_exports(cells: Sequence[str]) -> set[str]:
    """The fields by whose headings an export is told from a list of facts."""
    return recognised_fields(cells) - DECIDING_NOTHING - OF_NO_EXPORT


def _csv_heading(path: Path) -> list[str]:
    """The cells of the first line of a CSV file; none where it cannot be read."""
    try:
        with path.open(encoding="utf-8-sig", errors="replace") as file:
            heading = file.readline(10_000)
    except OSError:
        return []
    separator = ";" if ";" in heading else ","
    return [cell.strip().strip('"') for cell in heading.split(separator)]
