"""A workbook of questions filled in from the truth of an example, as offices would do it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import python_calamine
import xlsxwriter

from asn_wfh.people.members_and_staff_list_reading import Member
from asn_wfh.people.questions.fact_question_and_whom_to_ask import (
    Subject,
    member_as_question_subject,
    who_to_ask_for_unknown,
)
from asn_wfh.people.questions.lay_out_question_sheets import (
    QuestionSheet,
    key_cells_of_subject,
    printable_text_on_one_line,
)

__all__ = ["TruthfulOffices"]

Facts = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class TruthfulOffices:
    """Who fills in a workbook: they know the truth by id, and a value by the first who has it.

    A value that two offices share by mistake has one answer all the same; `misled` are the ids
    of those of whom it is not true.
    """

    facts_by_id: Mapping[str, Facts]
    ids_by_subject: Mapping[Subject, tuple[str, ...]]

    @classmethod
    def of(cls, rows: Iterable[Facts], members: Iterable[Member]) -> "TruthfulOffices":
        """Those who know the rows of a truth, asked about members."""
        ids: dict[Subject, tuple[str, ...]] = {}
        for member in members:
            subjects = {who_to_ask_for_unknown(member, unknown) for unknown in member.unknown}
            for subject in (*subjects, member_as_question_subject(member)):
                ids[subject] = (*ids.get(subject, ()), member.id)
        return cls({row["id"]: row for row in rows}, ids)

    @property
    def misled(self) -> frozenset[str]:
        """The ids of those of whom the answer for a value of theirs is not true."""
        place = ("affair", "unit", "service")
        truth = self.facts_by_id
        return frozenset(
            other
            for first, *others in self.ids_by_subject.values()
            for other in others
            if any(truth[first][fact] != truth[other][fact] for fact in place)
        )

    def answer(self, subject: Subject, fact: str) -> str:
        """What is true of a subject, as a cell has it."""
        facts = self.facts_by_id[self.ids_by_subject[subject][0]]
        if getattr(subject, "post", ""):
            acting = {"level": facts["acting_level"], "post": facts["acting_post"]}
            facts = {**facts, **acting}
        text = facts[fact]
        if fact == "absent":
            return text or "hadir"
        return "; ".join(text.split()) if fact in ("affair", "task") else text

    def fill_in(self, book: Path, sheets: Iterable[QuestionSheet], filled: Path) -> None:
        """Write a copy of a workbook with every cell filled in that asks for a fact."""
        asked = {sheet.name: sheet for sheet in sheets}
        answers = {name: dict(self._cells(sheet)) for name, sheet in asked.items()}
        opened = python_calamine.CalamineWorkbook.from_path(book)
        with xlsxwriter.Workbook(filled, {"strings_to_formulas": False}) as copy:
            for name in opened.sheet_names:
                sheet = copy.add_worksheet(name)
                rows = opened.get_sheet_by_name(name).to_python(skip_empty_area=False)
                places = _places_of_key_cells(asked[name]) if name in asked else ()
                for number, row in enumerate(rows):
                    key = tuple(printable_text_on_one_line(str(row[place])) for place in places)
                    for place, cell in enumerate(row):
                        text = answers.get(name, {}).get((key, rows[0][place]), cell)
                        if isinstance(text, str):
                            sheet.write_string(number, place, text)
                        else:
                            sheet.write(number, place, text)

    def _cells(self, sheet: QuestionSheet) -> Iterator[tuple[tuple[tuple[str, ...], object], str]]:
        """Every answer of a sheet, by the cells that tell its subject, and the heading."""
        for row in sheet.rows:
            for number in row.asked:
                column = sheet.columns[number]
                yield (
                    (key_cells_of_subject(row.subject), column.heading),
                    self.answer(row.subject, column.fact),
                )


def _places_of_key_cells(sheet: QuestionSheet) -> tuple[int, ...]:
    """Where a row tells its subject: value and office, or the id and the acting post behind."""
    return tuple(map(sheet.headings.index, sheet.key_headings))
