"""How long turns of a year take to plan, how much memory, and how far turns stray with absences.

Run it as `python benchmarks/turns.py [people]`.  The people are those of ten staffs that the
generator in `examples/staff` invents for Bangka Barat, and whole copies of these in offices of
their own; each figure is of a process of its own, and counts neither its imports nor the making of
the people.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from random import Random
from statistics import median
from time import process_time

EXAMPLES = Path(__file__).parent.parent / "examples" / "staff"
sys.path[:0] = [str(EXAMPLES)]

from generate import REGIONS, generated_rows  # noqa: E402
from staff_files import write_files  # noqa: E402

from asn_wfh import CivilServant, load_policy  # noqa: E402
from asn_wfh.people import Member, read_staff  # noqa: E402
from asn_wfh.roster import (  # noqa: E402
    Absence,
    certificate,
    plan_roster,
    verify_roster,
    wfh_days,
)

REGION = "bangka_barat"
START, END = date(2026, 4, 10), date(2027, 3, 31)
STAFFS, PEOPLE_OF_STAFF = 10, 3000
SIDES = ("tugas.csv", "domisili.csv", "plt.csv")
CPU_SECONDS, MEGABYTES, FLAT = 15.0, 500.0, 1.5
"""The bounds: of 30,000 people, and of a person among 300,000 by one among 3,000."""
RANDOM_OFFICES, AWAY = 1000, 0.1


def members_of_staffs() -> list[Member]:
    """The people of ten invented staffs, each staff in offices of its own."""
    members: list[Member] = []
    with tempfile.TemporaryDirectory() as name:
        for seed in range(STAFFS):
            folder = Path(name) / str(seed)
            rows = generated_rows(REGIONS[REGION], PEOPLE_OF_STAFF, seed)
            write_files(rows, REGIONS[REGION], folder, ";")
            sides = [folder / side for side in SIDES]
            reading = read_staff(folder / "siasn.csv", REGION, sides=sides)
            members += (
                replace(each, id=f"{seed}-{each.id}", office=f"{each.office} {seed}")
                for each in reading.members
            )
    return members


def copied(members: list[Member], people: int) -> Iterator[Member]:
    """So many people: these, and copies of them in other offices."""
    for number in range(people):
        copy, place = divmod(number, len(members))
        one = members[place]
        yield replace(one, id=f"{copy}-{one.id}", office=f"{one.office} {copy}") if copy else one


def peak_megabytes() -> float:
    """The most memory that this process had so far."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024


def measure_plan(people: int) -> None:
    """Plan so many people in this process; print people, offices, CPU seconds and memory."""
    policy = load_policy(REGION)
    members = list(copied(members_of_staffs(), people))
    begin = process_time()
    days = wfh_days(policy, START, END).days
    roster = plan_roster(policy, members, days)
    planned = process_time()
    megabytes = peak_megabytes()
    made = certificate(roster)
    certified = process_time()
    # Whoever checks a tenth checks it all.
    verified = float("nan")
    if people <= PEOPLE_OF_STAFF * STAFFS:
        assert verify_roster(policy, members, roster, certificate=made) == ()
        verified = process_time() - certified
    offices = len(roster.offices)
    print(offices, planned - begin, megabytes, certified - planned, verified)


@dataclass(frozen=True, slots=True)
class Spent:
    """What a plan takes: CPU seconds to plan, to certify and to verify, and the most memory."""

    offices: int
    plan: float
    megabytes: float
    certify: float
    verify: float


def plan_in_child(people: int) -> Spent:
    """Plan so many people in a process of its own."""
    done = subprocess.run(
        [sys.executable, __file__, "--child", str(people)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        check=True,
        capture_output=True,
        text=True,
    )
    offices, *figures = done.stdout.split()
    return Spent(int(offices), *map(float, figures))


def deviations_of_random_offices() -> list[float]:
    """The worst deviation of each of many offices in which a tenth is away on every Friday."""
    policy, random = load_policy(REGION), Random(7)
    clerk = CivilServant(
        employment="pns",
        level="pelaksana",
        post="lainnya",
        task="lainnya",
        affair="perencanaan",
        unit="induk",
        service="pendukung",
        domicile=policy.government.code,
    )
    days = wfh_days(policy, START, END).days
    worst = []
    for office in range(RANDOM_OFFICES):
        members = [
            Member(number, f"{office}-{number}", (clerk,), office=str(office))
            for number in range(random.randint(2, 100))
        ]
        absences = {
            member.id: [Absence(day, day, "sakit") for day in days if random.random() < AWAY]
            for member in members
        }
        made = certificate(plan_roster(policy, members, days, absences=absences))
        assert made.worst
        worst.append(abs(float(made.worst.deviation)))
    return worst


def tell(what: str, figure: float, unit: str, bound: float) -> None:
    """Print one figure with its bound."""
    holds = "holds" if figure <= bound else "OVER"
    print(f"{what:<48}{figure:9.2f} {unit:<5} bound {bound:g}: {holds}", flush=True)


def main(people: int) -> None:
    """Print every figure."""
    sizes = (people // 100, people // 10, people)
    spent = {size: plan_in_child(size) for size in sizes}
    each = {size: one.plan / size * 1e6 for size, one in spent.items()}
    for size, one in spent.items():
        print(
            f"{size:,} people, {one.offices} offices, 44 Fridays: {one.plan:.2f} s to plan, "
            f"{each[size]:.0f} us a person, {one.megabytes:.0f} MB; "
            f"{one.certify:.2f} s to certify, {one.verify:.2f} s to verify"
        )
    tell(f"{sizes[1]:,} people, CPU", spent[sizes[1]].plan, "s", CPU_SECONDS)
    tell(f"{sizes[1]:,} people, memory", spent[sizes[1]].megabytes, "MB", MEGABYTES)
    tell(f"a person of {people:,} / of {sizes[0]:,}", each[people] / each[sizes[0]], "x", FLAT)
    worst = deviations_of_random_offices()
    print(
        f"worst deviation of {RANDOM_OFFICES} offices with a tenth away: "
        f"median {median(worst):.3f}, greatest {max(worst):.3f}"
    )


if __name__ == "__main__":
    if "--child" in sys.argv:
        measure_plan(int(sys.argv[-1]))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 300_000)
