"""Invented people of a region: who they really are, in the law's words.

Nobody here lives: names are of birds and flowers behind a word for invention, and the numbers
have the form of a NIP or NI PPPK and nothing else.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeVar

from staff_office import Office, Region, Unit

__all__ = ["Acting", "Dice", "Person", "invented_people"]

T = TypeVar("T")

_INVENTED = ("Umpama", "Misal", "Rekaan", "Khayali", "Andaian", "Contoh", "Fulan", "Fiktif")
_NAMES = ("Melati", "Kenari", "Cempaka", "Merpati", "Anggrek", "Jalak", "Kamboja", "Perkutut")
_LAST = ("Satu", "Dua", "Tiga", "Empat", "Lima", "Enam", "Tujuh", "Delapan", "Sembilan")
_STAFF_TITLES = (
    *("Pengadministrasi Perkantoran", "Penelaah Teknis Kebijakan"),
    *("Penata Layanan Operasional", "Pengelola Layanan Operasional"),
)
_PART_TIME_TITLES = ("Operator Layanan Operasional", "Pengelola Umum Operasional")
_SKILLED_TRADES = {"Perawat", "Bidan", "Pranata Laboratorium Kesehatan", "Arsiparis", "Pustakawan"}
_LEVEL_OF_ESELON = {"II": "jpt_pratama", "III": "administrator", "IV": "pengawas"}
_EMPLOYMENT = (("pns", 62), ("cpns", 4), ("pppk", 24), ("pppk_paruh_waktu", 10))
_LEVEL = (
    *(("pelaksana", 48), ("ahli_pertama", 20), ("ahli_muda", 14), ("ahli_madya", 6)),
    *(("ahli_utama", 1), ("pemula", 1), ("terampil", 5), ("mahir", 3), ("penyelia", 2)),
)
_ROSTER = (("ya", 45), ("tidak", 45), ("tanpa_jadwal", 10))
_BODILY = {"sopir", "kebersihan", "keamanan"}


class Dice:
    """Random choices that stay the same for a seed, whatever the version of Python."""

    def __init__(self, seed: int) -> None:
        """Begin with a seed."""
        self._random = random.Random(seed)  # noqa: S311  # nothing here is secret

    def number(self, below: int) -> int:
        """A number from nought up to one below."""
        return int(self._random.random() * below)

    def one_of(self, choices: Sequence[T]) -> T:
        """One of some things."""
        return choices[self.number(len(choices))]

    def weighted(self, choices: Sequence[tuple[T, int]]) -> T:
        """One of some things, each as often as its weight says."""
        place = self.number(sum(weight for _, weight in choices))
        for choice, weight in choices:
            if place < weight:
                return choice
            place -= weight
        raise AssertionError(choices)

    def happens(self, percent: int) -> bool:
        """Whether something happens that does so in so many of a hundred."""
        return self.number(100) < percent


@dataclass(frozen=True, slots=True)
class Acting:
    """A post that somebody acts in besides their own, in the same office unless it is a lurah's.

    With `is_listed` the title of the export names it, and no side file does.
    """

    title: str
    level: str
    post: str = "lainnya"
    is_listed: bool = False


@dataclass(frozen=True, slots=True)
class Person:
    """An invented person: the facts in the law's words, and what an export prints of them."""

    id: str
    name: str
    born: date
    sex: str
    appointed: date
    employment: str
    level: str
    post: str
    title: str
    eselon: str
    office: Office
    unit: Unit
    task: str
    domicile: str
    rostered: str
    absent: str = ""
    acting: Acting | None = None

    @property
    def affairs(self) -> tuple[str, ...]:
        """The affairs of the unit, or those of the office."""
        return self.unit.affairs or self.office.affairs


def invented_people(region: Region, count: int, dice: Dice) -> list[Person]:
    """So many people of a region, every post of every office filled once, in no order."""
    places = list(_places(region, count))
    ids: set[str] = set()
    people = [_person(number, place, region, dice, ids) for number, place in enumerate(places)]
    for last in range(len(people) - 1, 0, -1):
        other = dice.number(last + 1)
        people[last], people[other] = people[other], people[last]
    return people


_Place = tuple[Office, Unit, str, str]


def _places(region: Region, count: int) -> Iterator[_Place]:
    """Where people work: every post with an eselon, then the units by their weight."""
    posts = [(o, o.itself, title, eselon) for o in region.offices for title, eselon in o.posts]
    posts += [
        (o, unit, title, eselon)
        for o in region.offices
        for unit in o.units
        for title, eselon in unit.posts
    ]
    yield from posts
    units = [(o, unit) for o in region.offices for unit in o.units for _ in range(unit.weight)]
    for number in range(max(0, count - len(posts))):
        office, unit = units[number % len(units)]
        yield office, unit, "", ""


def _person(number: int, place: _Place, region: Region, dice: Dice, ids: set[str]) -> Person:
    office, unit, title, eselon = place
    employment = "pns" if eselon else dice.weighted(_EMPLOYMENT)
    level = _LEVEL_OF_ESELON[eselon.split(".")[0]] if eselon else _level(unit, employment, dice)
    # Whoever has an eselon is not at the beginning of a career.
    born = date(1968, 1, 1) + timedelta(dice.number(6_000 if eselon else 12_000))
    sex = dice.one_of("LP")
    appointed = _appointed(born, employment, dice)
    staff_id = _unused_id(born, appointed, sex, employment, ids)
    homes = region.homes_inside if dice.happens(88) else region.homes_outside
    return Person(
        id=staff_id,
        name=_name(number),
        born=born,
        sex=sex,
        appointed=appointed,
        employment=employment,
        level=level,
        post=title.lower() if title in ("Camat", "Lurah") else "lainnya",
        title=title or _title(unit, level, employment, dice),
        eselon=eselon,
        office=office,
        unit=unit,
        task="lainnya" if eselon else _task(unit, level, dice),
        domicile=dice.one_of(homes),
        rostered=dice.weighted(_ROSTER),
    )


def _name(number: int) -> str:
    """A name that nobody has, another one for each number."""
    words = []
    for names in (_INVENTED, _NAMES, _LAST):
        number, place = divmod(number, len(names))
        words.append(names[place])
    return " ".join((*words, str(number)) if number else words)


def _level(unit: Unit, employment: str, dice: Dice) -> str:
    """A level that somebody of a unit may have."""
    if employment == "pppk_paruh_waktu":
        return "pelaksana"
    level = dice.weighted(_LEVEL)
    if level == "pelaksana" and unit.unit != "induk":
        level = dice.weighted(_LEVEL)
    skilled = level in ("pemula", "terampil", "mahir", "penyelia")
    return "ahli_pertama" if skilled and _SKILLED_TRADES.isdisjoint(unit.trades) else level


def _title(unit: Unit, level: str, employment: str, dice: Dice) -> str:
    """The title of somebody without an eselon."""
    if level == "pelaksana":
        part_time = employment == "pppk_paruh_waktu"
        return dice.one_of(_PART_TIME_TITLES if part_time else _STAFF_TITLES)
    skilled = not level.startswith("ahli")
    trades = [trade for trade in unit.trades if not skilled or trade in _SKILLED_TRADES]
    return f"{dice.one_of(trades)} {level.replace('_', ' ').title()}"


def _task(unit: Unit, level: str, dice: Dice) -> str:
    """The task of somebody: only people without a functional level drive, clean and guard."""
    tasks = [task for task in unit.tasks if level == "pelaksana" or task not in _BODILY]
    return dice.one_of(tasks) if tasks and dice.happens(40) else "lainnya"


def _appointed(born: date, employment: str, dice: Dice) -> date:
    """When somebody was appointed: grown up, and in a year in which there was such a thing."""
    first = max(born.year + 19, {"pppk": 2021}.get(employment, 1990))
    if employment in ("cpns", "pppk_paruh_waktu"):
        return date(2025, 1 + dice.number(12), 1)
    return date(min(first + dice.number(12), 2024), 1 + dice.number(12), 1)


def _unused_id(born: date, appointed: date, sex: str, employment: str, ids: set[str]) -> str:
    """The first number of a birth date, an appointment and a sex that nobody has yet."""
    mark = f"{appointed:%Y}21" if employment.startswith("pppk") else f"{appointed:%Y%m}"
    stem = f"{born:%Y%m%d}{mark}{'1' if sex == 'L' else '2'}"
    number = next(n for n in range(1, 1000) if f"{stem}{n:03}" not in ids)
    ids.add(f"{stem}{number:03}")
    return f"{stem}{number:03}"
