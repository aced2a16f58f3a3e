"""Random possible rows for a table of cases, and what `decide` answers for one of them."""

from collections.abc import Iterator, Mapping
from datetime import date
from random import Random
from typing import Any

from asn_wfh import CivilServant, Decision, Policy, WorkCalendar, decide
from asn_wfh.law.fact_ties import contradictions
from asn_wfh.vocabulary import ABSENCE, PERSON_FACETS

__all__ = ["Row", "answer", "draw_rows", "person_of"]

Row = dict[str, Any]
_FLAGS = {"ya": True, "tidak": False}


def draw_rows(random: Random, policy: Policy, count: int, empty: float = 0.05) -> list[Row]:
    """Rows that ties allow, each fact left out independently with some probability."""
    rows: list[Row] = []
    while len(rows) < count:
        drawn = dict(_draw_facts(random, policy))
        row: Row = {fact: None if random.random() < empty else word for fact, word in drawn.items()}
        person = {fact: row[fact] for fact in PERSON_FACETS}
        if next(contradictions(person), None) is None:
            rows.append(row)
    return rows


def _draw_facts(random: Random, policy: Policy) -> Iterator[tuple[str, str]]:
    code = policy.government.code
    for fact, words in PERSON_FACETS.items():
        if fact == "employer":
            yield fact, random.choice((code, code, code, "lainnya", "13.06"))
        elif fact == "domicile":
            yield fact, random.choice((code, f"{code}.01", "13.06", "19.05.02"))
        elif fact == "employment":
            yield fact, random.choice(("pns", "pns", *words.words))
        else:
            yield fact, random.choice(list(words.words))
    yield "rostered", random.choice(("ya", "ya", "tidak", "tanpa_jadwal"))
    yield "recalled", random.choice(("tidak", "tidak", "ya", "?"))
    yield "absent", random.choice((*ABSENCE, "?")) if random.random() < 0.1 else ""
    for own in policy.facts:
        if own.is_date:
            year, month = random.randint(1960, 2027), random.randint(1, 12)
            yield own.name, random.choice((date(year, month, 3).isoformat(), "?"))
        else:
            yield own.name, random.choice((*own.values, "?"))


def person_of(row: Mapping[str, Any]) -> CivilServant:
    """The person of a row."""
    return CivilServant(**{fact: row.get(fact) for fact in PERSON_FACETS})


def answer(  # what `decide` takes
    policy: Any,
    row: Mapping[str, Any],
    on: date,
    calendar: WorkCalendar | None = None,
    stance: Any = None,
    also: tuple[Mapping[str, Any], ...] = (),
) -> Decision:
    """The decision of a row by itself; `also` are further rows about the same person."""
    day = ("rostered", "recalled", "absent")
    own = {f: w for f, w in row.items() if f not in (*PERSON_FACETS, *day) and w is not None}
    return decide(
        policy,
        [person_of(row), *map(person_of, also)],
        on,
        rostered=_FLAGS.get(str(row.get("rostered")), row.get("rostered")),
        recalled=_FLAGS.get(str(row.get("recalled")), row.get("recalled")),
        absent=row.get("absent") or None,
        facts=own or None,
        calendar=calendar,
        stance=stance,
    )
