"""What a question costs that leaves the ordinary path, or passes a bound of memory.

Every figure is a ratio to warm `decide` over 20,000 mixed people, measured in the same run.
Run it with Python from the project's environment.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from itertools import pairwise
from random import Random
from statistics import median
from time import process_time_ns

import chain
from run import questions  # it sets the path to the tests too

from asn_wfh import CivilServant, FactError, Policy, WorkCalendar, decide, load_policy
from asn_wfh.engine.compiled_policy import compiled_policy
from asn_wfh.loading.policy_from_tree import load_policy_text
from asn_wfh.vocabulary import PERSON_FACETS

FRIDAY = date(2026, 4, 17)
PEOPLE = 20_000
ROUNDS = 5
OWN = """\
policy: rekaan
government: {name: Kabupaten Rekaan, code: "32.05", timezone: Asia/Jakarta}
circular: {number: 1/2026, signed: 2026-01-02, issuer: Bupati Rekaan}
covers: {at: opening, whose: {employment: {except: non_asn}}}
facts:
  zona: {values: [merah, kuning, hijau], question: "Zona apa?"}
provisions:
  - {at: "1", says: Boleh pada hari Jumat., permit: {every: jumat}}
  - {at: "2", says: Zona merah tetap di kantor., exclude: {zona: merah}}
  - {at: "3", says: Administrator tetap di kantor., exclude: {level: administrator}}
  - {at: "4", says: Sejak 2 Januari., in_force: {from: 2026-01-02}}
"""


def crowd(policy: Policy, count: int, seed: int, unknown: int = 0) -> list[CivilServant]:
    """Distinct people of any facts, each with some facts not known."""
    rng, people = Random(seed), dict[tuple[str | None, ...], CivilServant]()
    words = {name: tuple(facet.words) for name, facet in PERSON_FACETS.items()}
    while len(people) < count:
        facts = {name: rng.choice(values) for name, values in words.items()}
        facts |= {"employer": policy.government.code}
        facts["domicile"] = f"{policy.government.code}.{rng.randint(10, 40)}"
        for name in rng.sample(list(words)[1:], unknown):
            del facts[name]
        try:
            who = CivilServant.read(facts)
        except FactError:
            continue
        people[who.key] = who
    return list(people.values())


def per(action: Callable[[], object], count: int) -> float:
    """Nanoseconds of CPU for each of so many questions."""
    start = process_time_ns()
    action()
    return (process_time_ns() - start) / count


def often(action: Callable[[], object], count: int) -> float:
    """The median of a few rounds, the first of which only warms up."""
    action()
    return median(per(action, count) for _ in range(ROUNDS))


def line(what: str, times: float, bound: float) -> str:
    """One figure with its bound."""
    return f"{what:<52}{times:8.2f} x   bound {bound:g}: {'holds' if times <= bound else 'OVER'}"


def asked_otherwise(policy: Policy, people: Sequence[CivilServant], warm: float) -> list[str]:
    """A calendar, own facts, a stance, two descriptions: all met before."""
    calendar = WorkCalendar(off={date(2026, 4, 14): "Hari jadi"})
    reading = policy.readings[0]
    stance = {reading.name: next(o for o in reading.option_names if o != reading.chosen)}
    own = load_policy_text(OWN)
    homes = crowd(own, PEOPLE, 5)
    pairs = list(pairwise(people))
    pairs_of_facts = [
        (
            "own calendar",
            3,
            lambda: [decide(policy, who, FRIDAY, calendar=calendar) for who in people],
        ),
        ("own facts", 3, lambda: [decide(own, w, FRIDAY, facts={"zona": "hijau"}) for w in homes]),
        ("stance", 3, lambda: [decide(policy, who, FRIDAY, stance=stance) for who in people]),
        ("two descriptions", 4, lambda: [decide(policy, pair, FRIDAY) for pair in pairs]),
    ]
    return [
        line(what, often(action, PEOPLE) / warm, bound) for what, bound, action in pairs_of_facts
    ]


def new_dates(region: str, warm: float) -> list[str]:
    """The first question on a date, where it is refused, and where it is permitted."""
    policy = load_policy(region)
    code = policy.government.code
    clerk = CivilServant(
        employer=code,
        employment="pns",
        level="pelaksana",
        post="lainnya",
        task="lainnya",
        affair="perencanaan",
        unit="induk",
        service="pendukung",
        domicile=code,
    )
    days = [date(2026, 5, 4) + timedelta(days=n) for n in range(220)]
    by_outcome = {True: list[date](), False: list[date]()}
    for day in days:
        by_outcome[decide(policy, clerk, day, rostered=True).outcome == "permitted"].append(day)
    lines = []
    for permitted, bound in ((False, 60), (True, 120)):
        spent = []
        for _ in range(ROUNDS):
            compiled_policy(policy).days.clear()
            dates = by_outcome[permitted]
            spent.append(
                per(lambda dates=dates: [decide(policy, clerk, d, rostered=True) for d in dates],  # type: ignore[misc]
                    len(dates))
            )  # fmt: skip
        what = "permitted with duties" if permitted else "refused"
        lines.append(line(f"{region}: a new date, {what}", median(spent) / warm, bound))
    return lines


def many_dates(policy: Policy) -> list[str]:
    """730 dates and 60 people, person by person against date by date."""
    people = crowd(policy, 60, 9)
    days = [date(2026, 1, 1) + timedelta(days=n) for n in range(730)]

    def by_person() -> object:
        return [decide(policy, who, day) for who in people for day in days]

    def by_date() -> object:
        return [decide(policy, who, day) for day in days for who in people]

    count = len(people) * len(days)
    times = often(by_person, count) / often(by_date, count)
    return [line("730 dates x 60 people, by person / by date", times, 2)]


def many_people(policy: Policy) -> list[str]:
    """A second pass over many distinct people with one unknown fact, against few."""
    spent = []
    for count in (200_000, 5_000):
        people = crowd(policy, count, 3, unknown=1)

        def each(people: Sequence[CivilServant] = people) -> object:
            return [decide(policy, who, FRIDAY) for who in people]

        each()
        spent.append(median(per(each, count) for _ in range(3)))
    return [line("one unknown: 200,000 people / 5,000", spent[0] / spent[1], 3)]


def making(region: str) -> list[str]:
    """A person made and decided, against the hand-written chain."""
    policy, by_hand = load_policy(region), getattr(chain, region)
    asked = questions(region)
    facts = [{n: getattr(q.who, n) for n in PERSON_FACETS} for q in asked]

    def mine() -> None:
        for question, stated in zip(asked, facts, strict=True):
            _, on, rostered, recalled, absent = question
            who = CivilServant(**stated)
            decide(policy, who, on, rostered=rostered, recalled=recalled, absent=absent)

    def theirs() -> None:
        for question in asked:
            by_hand(*question)

    mine()
    times = median(per(mine, len(asked)) / per(theirs, len(asked)) for _ in range(15))
    return [line(f"{region}: CivilServant(...) and decide / chain", times, 7)]


def main() -> None:
    """Print every figure with its bound."""
    gc.disable()
    policy = load_policy("bukittinggi")
    people = crowd(policy, PEOPLE, 1)
    warm = often(lambda: [decide(policy, who, FRIDAY) for who in people], PEOPLE)
    print(f"warm decide over {PEOPLE} mixed people: {warm:.0f} ns")
    print("\n".join(asked_otherwise(policy, people, warm)))
    for region in ("bukittinggi", "bangka_barat"):
        print("\n".join([*new_dates(region, warm), *making(region)]))
    print("\n".join(many_dates(policy)))
    print("\n".join(many_people(policy)))


if __name__ == "__main__":
    main()
