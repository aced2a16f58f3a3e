"""The decreed days of 2026 and 2027 as plain tables, and what an open year leaves open."""

from collections.abc import Iterator
from datetime import date, timedelta

from holidays import country_holidays

from reference.people import CUTI_BERSAMA, LIBUR_NASIONAL

# What a date may turn out to be: a working day, a day off, or either.
WORKING, OFF = frozenset({"working"}), frozenset({"off"})
OPEN = WORKING | OFF

# The list that the State Secretariat showed in September 2026; no decree of it was at hand.
LIBUR_2027 = frozenset(
    date(2027, month, day)
    for month, days in {
        1: (1, 5),
        2: (6,),
        3: (8, 10, 11, 26, 28),
        5: (1, 6, 17, 20),
        6: (1, 6),
        8: (15, 17),
        12: (25, 26),
    }.items()
    for day in days
)
CUTI_2027 = frozenset(
    date(2027, month, day)
    for month, days in {2: (5,), 3: (9, 12, 15, 25), 5: (18, 19), 12: (24,)}.items()
    for day in days
)

LIBUR = LIBUR_NASIONAL | LIBUR_2027
CUTI = CUTI_BERSAMA | CUTI_2027


def days(first: date, last: date) -> Iterator[date]:
    """Every date from one to another."""
    for ordinal in range(first.toordinal(), last.toordinal() + 1):
        yield date.fromordinal(ordinal)


def easter(year: int) -> date:
    """Easter Sunday by the Gregorian rule, as Meeus gives it."""
    golden, century, rest = year % 19, year // 100, year % 100
    lead = (8 * century + 13) // 25
    moon = (19 * golden + century - century // 4 - lead + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def fixed(year: int) -> frozenset[date]:
    """The public holidays whose dates no sighting and no decree can move."""
    sunday = easter(year)
    return frozenset(
        {
            *(date(year, month, day) for month, day in ((1, 1), (5, 1), (6, 1), (8, 17), (12, 25))),
            *(sunday + timedelta(days=n) for n in (-2, 0, 39)),
        }
    )


def islamic(year: int, month: int, day: int) -> date:
    """A date of the tabular Islamic calendar, right to a day or so."""
    leap = (11 * year + 3) // 30
    elapsed = 354 * (year - 1) + leap + 29 * (month - 1) + month // 2 + day
    return date(622, 7, 18) + timedelta(days=elapsed)


# The holidays that follow the moon: month and day of the Islamic year.
MOON = {
    "Isra Mikraj": (7, 27),
    "Idul Fitri": (10, 1),
    "Idul Adha": (12, 10),
    "Tahun Baru Islam": (1, 1),
    "Maulid": (3, 12),
}


def moon_days(year: int) -> Iterator[date]:
    """Where the tabular calendar puts the Islamic holidays of a civil year."""
    for islamic_year in range(year - 581, year - 576):
        for month, day in MOON.values():
            on = islamic(islamic_year, month, day)
            if on.year == year:
                yield on


def guesses(year: int) -> frozenset[date]:
    """The days that the library's list only estimates."""
    listed = country_holidays("ID", years=year, categories=("public",), language="id")
    return frozenset(on for on, name in listed.items() if "perkiraan" in name)


def listed_firmly(year: int) -> frozenset[date]:
    """The days that the library's list states without a doubt."""
    listed = country_holidays("ID", years=year, categories=("public",), language="id")
    return frozenset(on for on, name in listed.items() if "perkiraan" not in name)


def kinds(on: date) -> frozenset[str]:
    """What a date may turn out to be, as far as the decrees and lists go."""
    if on.weekday() > 4:
        return OFF
    if on.year in (2026, 2027):
        return OFF if on in LIBUR | CUTI else WORKING
    if on in listed_firmly(on.year):
        return OFF
    # No collective leave is decreed yet, so that any weekday may become a day of it.
    return OPEN


def reaches(guess: date) -> Iterator[date]:
    """The days on which an estimated holiday may yet fall: one early, itself, one late."""
    for n in (-1, 0, 1):
        yield guess + timedelta(days=n)
