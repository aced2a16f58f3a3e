"""Random cases for a random policy, with some of the facts that it names left out."""

import json
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from random import Random

from reference.ties import is_possible
from words.random_policies import GOVERNMENT, LISTS, Tree

__all__ = ["USUAL_DATES", "DrawnCase", "draw_case"]

# A few Fridays and Wednesdays: the first, a middle and the last of a month, holidays among them.
USUAL_DATES = (
    *(date(2027, 3, day) for day in (3, 5, 5, 17, 19, 19, 24, 31)),
    *(date(2027, 4, day) for day in (2, 2, 7, 9, 14, 16, 23, 30, 30)),
)
EDGE_DATES = (
    *(date(2026, 12, 30), date(2027, 1, 1), date(2027, 1, 2), date(2027, 1, 8), date(2027, 2, 26)),
    *(date(2027, 3, day) for day in (1, 4, 6, 7, 10, 12, 16, 18, 26, 29)),
    *(date(2027, 4, 1), date(2027, 4, 29), date(2027, 6, 1), date(2028, 4, 7)),
)

ORDINARY: dict[str, str] = {
    "employment": "pns",
    "level": "pelaksana",
    "post": "lainnya",
    "task": "lainnya",
    "affair": "perencanaan",
    "unit": "induk",
    "service": "pendukung",
    "domicile": GOVERNMENT,
}


@dataclass(frozen=True)
class DrawnCase:
    """A case: the stated facts of a person, the date, the facts of the day and the policy's own."""

    person: dict[str, str]
    on: date
    rostered: bool | str | None = None
    recalled: bool | str | None = None
    absent: str | None = None
    own: dict[str, str] = field(default_factory=dict)


def draw_case(random: Random, tree: Tree) -> DrawnCase:
    """A case for a policy, most often of a working day, with a few facts left out."""
    text = json.dumps(tree["provisions"])
    while True:
        person = _draw_person(random, text)
        if is_possible({name: value for name, value in person.items() if name != "employer"}):
            break
    on = random.choice(USUAL_DATES if random.random() < 0.88 else EDGE_DATES)
    if on.year == 2028 and "within" in text:
        on = USUAL_DATES[0]
    own = {
        name: value
        for name, fact in tree.get("facts", {}).items()
        if (value := _draw_own(random, name, fact, on)) is not None
    }
    if on.year == 2028 and random.random() < 0.5:
        own["cuti_bersama"] = random.choice(("ya", "tidak"))
    case = DrawnCase(
        person,
        on,
        rostered=random.choice((None, None, True, True, True, False, "tanpa_jadwal")),
        recalled=random.choice((None, None, None, False, True, "?", "?")),
        absent=random.choice((None,) * 24 + ("cuti", "?")),
        own=own,
    )
    return replace(case, recalled=None) if "recall" not in text else case


def _draw_person(random: Random, text: str) -> dict[str, str]:
    """Facts of a person, some of those that the policy names left out."""
    person = dict(ORDINARY)
    for name, values in LISTS.items():
        rare = name in ("post", "employment")
        if random.random() < (0.1 if rare else 0.5):
            person[name] = random.choice(values)
    if random.random() < 0.1:
        person["level"] = random.choice(("pengawas", "jpt_pratama", "ahli_utama"))
    if random.random() < 0.1:
        person["affair"] = random.choice(("kesehatan", "pendidikan"))
        person["unit"] = random.choice(("induk", "rsud", "satuan_pendidikan"))
    if person["post"] in ("camat", "lurah"):
        person["affair"] = "kewilayahan"
        person["level"] = "administrator" if person["post"] == "camat" else "pengawas"
    person["domicile"] = random.choice((GOVERNMENT, f"{GOVERNMENT}.02", "19.05"))
    person["employer"] = random.choice((GOVERNMENT,) * 50 + ("lainnya",))
    named = [name for name in ORDINARY if f'"{name}"' in text]
    if "stay_within" in text:
        named.append("domicile")
    for name in random.sample(named, min(len(named), random.choice((0, 0, 1, 1, 2, 2, 3, 3)))):
        person.pop(name, None)
    if random.random() < 0.1:
        person.pop(random.choice(("employer", "unit", "employment", "post")), None)
    return person


def _draw_own(random: Random, name: str, fact: Tree, on: date) -> str | None:
    """What is stated of a fact of the policy's own: a value, `"?"`, or nothing."""
    drawn = random.random()
    if drawn < 0.3:
        return None
    if drawn < 0.45:
        return "?"
    if "act_of" in fact:
        return random.choice(("belum", "sudah", "sudah", "sudah", "ditolak"))
    if "date" in fact:
        if "unstated" in fact and random.random() < 0.2:
            return str(fact["unstated"])
        return _draw_date(random, name, on).isoformat()
    return str(random.choice(fact["values"]))


def _draw_date(random: Random, name: str, on: date) -> date:
    """A date near a threshold, as seen from another."""
    if name == "genangan":
        return on - timedelta(days=random.choice((-1, 0, 1, 2, 3, 4, 5, 6, 7, 20)))
    years = random.choice((30, 54, 55, 57, 58, 70))
    return on.replace(year=on.year - years) + timedelta(days=random.choice((-1, 0, 0, 1)))
