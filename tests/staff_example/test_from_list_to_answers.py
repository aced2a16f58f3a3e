"""From the export of 3,000 invented people to an answer for everybody, ids and counts included."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import pytest
from tally import verdict

from asn_wfh import Policy, load_policy
from asn_wfh.cli.app import main
from asn_wfh.people import (
    AnsweredMember,
    Member,
    answered,
    decided_members,
    fewest_facts,
    read_staff,
    read_workbook,
    workbook_bytes,
)
from asn_wfh.people.members_and_staff_list_reading import StaffReading
from asn_wfh.people.questions.lay_out_question_sheets import question_sheets
from staff_example.filled import TruthfulOffices
from staff_example.written import REGIONS, example, truth

FRIDAY = date(2026, 4, 10)
SIDES = ("tugas.csv", "domisili.csv", "plt.csv", "jadwal.csv")
ONLY_BESIDE = {"task", "domicile", "rostered"}
"""What no export tells of anybody."""
MOST_UNDETERMINED = 0.3
MOST_ROUNDS = 3
NS = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
SLOW = pytest.mark.slow
BOTH = pytest.mark.parametrize("region", sorted(REGIONS))


@cache
def reading_of(region: str, sides: tuple[str, ...] = SIDES) -> StaffReading:
    """The export of a region, read with files beside it."""
    folder = example(region)
    return read_staff(folder / "siasn.csv", region, sides=[folder / name for name in sides])


def answers_of(policy: Policy, members: Iterable[Member]) -> list[AnsweredMember]:
    """The members decided on the day that is asked about."""
    return list(decided_members(policy, members, [FRIDAY]))


def is_open(answer: AnsweredMember) -> bool:
    """Whether an answer turns on a fact that an export could tell."""
    missing = {each.fact for each in answer.decision.missing}
    return answer.decision.outcome == "undetermined" and bool(missing - ONLY_BESIDE)


@dataclass(frozen=True, slots=True)
class Rounds:
    """A list after the offices answered, round by round, until nothing was left to ask."""

    reading: StaffReading
    offices: TruthfulOffices
    books: list[Path] = field(default_factory=list)


@cache
def asked_until_settled(region: str) -> Rounds:
    """Ask the offices of a region for the fewest facts, as often as that leaves questions."""
    policy, reading = load_policy(region), reading_of(region)
    rounds = Rounds(reading, TruthfulOffices.of(truth(region), reading.members))
    while (fewest := fewest_facts(policy, rounds.reading.members, FRIDAY)).questions:
        assert len(rounds.books) < MOST_ROUNDS, "the offices are asked again and again"
        book = example(region) / f"tanya-{len(rounds.books)}.xlsx"
        book.write_bytes(workbook_bytes(fewest, policy))
        filled = book.with_name(f"isi-{book.name}")
        offices = TruthfulOffices.of(truth(region), rounds.reading.members)
        offices.fill_in(book, question_sheets(fewest, policy), filled)
        reading = answered(rounds.reading, read_workbook(filled).answers)
        rounds = Rounds(reading, rounds.offices, [*rounds.books, filled])
    return rounds


@cache
def first_answers(region: str) -> list[AnsweredMember]:
    """The members of the first reading with the files beside it, decided."""
    return answers_of(load_policy(region), reading_of(region).members)


@BOTH
def test_few_are_undetermined_at_the_first_reading(region: str) -> None:
    """At most 30% turn on a fact that an export could tell, with the side files and without."""
    without = answers_of(load_policy(region), reading_of(region, ()).members)
    for answers in (without, first_answers(region)):
        assert sum(map(is_open, answers)) <= MOST_UNDETERMINED * len(answers)


@BOTH
def test_counts_at_the_first_reading_are_those_of_the_tally(region: str) -> None:
    """Of all who are decided, outcomes and clauses count up as in the chain of ifs."""
    rows = {int(row["row"]): row for row in truth(region)}
    answers = first_answers(region)
    whole = [each for each in answers if not each.member.unknown]
    assert counts(whole) == tallied(region, [rows[each.member.row] for each in whole])
    decided = [each for each in answers if each.decision.outcome != "undetermined"]
    outcomes, _ = counts(decided)
    assert outcomes == tallied(region, [rows[each.member.row] for each in decided])[0]
    assert len(whole) >= (1 - MOST_UNDETERMINED) * len(answers)


@SLOW
@BOTH
def test_after_the_workbooks_nobody_is_undetermined(region: str) -> None:
    """Filled in from the truth and read back, everybody is decided, as the tally counts them."""
    rounds, rows = asked_until_settled(region), {row["id"]: row for row in truth(region)}
    answers = answers_of(load_policy(region), rounds.reading.members)
    assert counts(answers)[0]["undetermined"] == 0
    misled = rounds.offices.misled
    true = [each for each in answers if each.member.id not in misled]
    outcomes, _ = counts(true)
    assert outcomes == tallied(region, [rows[each.member.id] for each in true])[0]
    whole = [each for each in true if not each.member.unknown]
    assert counts(whole) == tallied(region, [rows[each.member.id] for each in whole])


@SLOW
@BOTH
def test_the_workbooks_have_no_fault(region: str) -> None:
    """All that the offices wrote is read back."""
    for book in asked_until_settled(region).books:
        reading = read_workbook(book)
        assert (reading.faults, reading.empty) == ((), 0)


@SLOW
@BOTH
def test_ids_survive_exactly(region: str, tmp_path: Path) -> None:
    """Ids in the answers, read from the bare XML, are those of the truth, sign by sign."""
    out, folder = tmp_path / "jawaban.xlsx", example(region)
    sides = [part for name in SIDES for part in ("--side", str(folder / name))]
    staff = ["--staff", str(folder / "siasn.csv"), *sides, "--ids", "--out", str(out)]
    assert main(["decide", region, FRIDAY.isoformat(), *staff]) == 1
    written = [text for text in first_column(out, "id") if text]
    members = [row["id"] for row in truth(region) if row["ends_as"] in ("member", "unknown")]
    assert written == members


def counts(answers: Iterable[AnsweredMember]) -> tuple[Counter[str], Counter[str]]:
    """How many answers have each outcome, and how many cite each clause."""
    decisions = [each.decision for each in answers]
    return (
        Counter(str(one.outcome) for one in decisions),
        Counter(c for one in decisions for c in {r.clause for r in one.reasons if r.clause}),
    )


def tallied(region: str, rows: Iterable[Mapping[str, str]]) -> tuple[Counter[str], Counter[str]]:
    """The same of the rows of a truth, by the chain of ifs."""
    verdicts = [verdict(region, row, FRIDAY) for row in rows]
    return (
        Counter(one.outcome for one in verdicts),
        Counter(clause for one in verdicts for clause in one.clauses),
    )


def first_column(path: Path, heading: str) -> list[str]:
    """The texts of a column of a spreadsheet, as its XML has them."""
    with ZipFile(path) as archive:
        sheet = ET.fromstring(archive.read("xl/worksheets/sheet1.xml"))
    rows = [
        {
            cell.attrib["r"].rstrip("0123456789"): "".join(cell.itertext())
            for cell in row.iter(f"{NS}c")
            if cell.attrib.get("t") == "inlineStr"
        }
        for row in sheet.iter(f"{NS}row")
    ]
    letters = next(name for name, text in rows[0].items() if text == heading)
    return [row.get(letters, "") for row in rows[1:]]
