"""The reading of an example ends each row as its truth says, and decides as the tally does."""

import csv
from datetime import date
from pathlib import Path

import pytest
from tally import verdict

from asn_wfh import decide, load_policy
from asn_wfh.people.read_staff import read_staff
from staff_example.written import REGIONS, example, truth

SIDES = ("tugas.csv", "domisili.csv", "plt.csv")
FRIDAY = date(2026, 4, 10)
ROSTERED = {"ya": True, "tidak": False, "tanpa_jadwal": "tanpa_jadwal"}


def rosters(folder: Path) -> dict[str, str]:
    """Whether each member has a turn, from the file beside the export."""
    with (folder / "jadwal.csv").open(encoding="utf-8", newline="") as file:
        return {row["nip"]: row["terjadwal"] for row in csv.DictReader(file)}


@pytest.mark.parametrize("region", sorted(REGIONS))
def test_each_row_ends_as_the_truth_says(region: str) -> None:
    """Every row is a member, one with exactly the unknown facts named, a fault, or has left."""
    folder = example(region)
    reading = read_staff(folder / "siasn.csv", region, sides=[folder / name for name in SIDES])
    ends = {
        fault.line: ("fault", set[str]()) for fault in reading.faults if fault.file == "siasn.csv"
    }
    ends |= {gone.row: ("left", set[str]()) for gone in reading.left}
    for member in reading.members:
        facts = {one.fact for one in member.unknown}
        ends[member.row] = ("unknown" if facts else "member", facts)
    assert ends == {
        int(row["row"]): (row["ends_as"], set(row["unknown"].split())) for row in truth(region)
    }


@pytest.mark.parametrize("region", sorted(REGIONS))
def test_members_are_decided_as_the_tally_counts_them(region: str) -> None:
    """Of whoever is known whole, outcome and clauses are those of the independent chain of ifs."""
    folder, policy = example(region), load_policy(region)
    reading = read_staff(folder / "siasn.csv", region, sides=[folder / name for name in SIDES])
    rows, turns = {int(row["row"]): row for row in truth(region)}, rosters(folder)
    for member in reading.members:
        answer = decide(
            policy,
            member.who,
            FRIDAY,
            rostered=ROSTERED[turns[member.id]],  # type: ignore[arg-type]  # a word of a file
            absent=None if member.absent == "?" else member.absent,
        )
        mine = verdict(region, rows[member.row], FRIDAY)
        if not member.unknown:
            assert (answer.outcome, answer.ground) == (mine.outcome, mine.ground)
            assert {reason.clause for reason in answer.reasons if reason.clause} == set(
                mine.clauses
            )
        elif answer.outcome != "undetermined" and member.absent != "?":
            assert answer.outcome == mine.outcome
