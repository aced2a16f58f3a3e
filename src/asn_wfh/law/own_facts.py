"""The facts that a circular asks about itself: their kinds, and what is seen of a date.

Of a date (of birth, of a flood) a circular sees only on which side of its thresholds it lies, as
seen from the date asked about; so a date, too, has a closed list of values.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import product
from typing import Literal, TypeAlias

from asn_wfh.law.fact_value_labels import FactValue
from asn_wfh.law.vocabulary import LEVEL, Word
from asn_wfh.law.workdays import WorkCalendar

__all__ = [
    "ACT_GIVEN",
    "ACT_NOT_GIVEN",
    "ACT_REFUSED",
    "ACT_VALUES",
    "LEVEL_TRACKS",
    "UNKNOWN",
    "OwnFact",
    "Threshold",
    "date_classes",
    "date_classes_reaching_threshold",
    "is_iso_date",
    "possible_date_classes",
    "possible_values_by_own_fact",
]

UNKNOWN: Literal["?"] = "?"
"""What is stated of a fact that is not known, where leaving it out would mean something."""

ACT_NOT_GIVEN, ACT_GIVEN, ACT_REFUSED = ACT_VALUES = ("belum", "sudah", "ditolak")
"""What may be said of an act that must be given first; left out it is not given yet."""

LEVEL_TRACKS: tuple[tuple[str, ...], ...] = (
    ("pelaksana", "pengawas", "administrator", "jpt_pratama", "jpt_madya", "jpt_utama"),
    ("ahli_pertama", "ahli_muda", "ahli_madya", "ahli_utama"),
    ("pemula", "terampil", "mahir", "penyelia"),
)
"""The levels in order from low to high: structural posts, expertise, skill (PP 11/2017)."""
assert {level for track in LEVEL_TRACKS for level in track} == set(LEVEL)

ThresholdUnit: TypeAlias = Literal["tahun", "hari", "hari_kerja"]

_ACT_WORDS = {
    ACT_NOT_GIVEN: Word(ACT_NOT_GIVEN, "not given yet"),
    ACT_GIVEN: Word(ACT_GIVEN, "given"),
    ACT_REFUSED: Word(ACT_REFUSED, "refused"),
}

_OPEN_KIND = ("ya", "tidak")


@dataclass(frozen=True, slots=True, order=True)
class Threshold:
    """A line that divides dates: so many years ago or more, or within so many days.

    Years are reached on the birthday; whoever is born on 29 February reaches them on 1 March
    of a common year.  Days are counted with the date itself as the first; of working days only
    those count that are none off.
    """

    unit: ThresholdUnit
    count: int

    def earliest_and_latest_boundary(self, on: date, calendar: WorkCalendar) -> tuple[date, date]:
        """The first date that is within so many days, if every open day is off, and if none is.

        Of years, the last date that reaches them, twice.
        """
        if self.unit == "tahun":
            last = _years_before(on, self.count)
            return last, last
        if self.unit == "hari":
            first = _days_before(on, self.count - 1)
            return first, first
        return (
            _first_date_within_working_days(on, self.count, calendar, open_days_work=False),
            _first_date_within_working_days(on, self.count, calendar, open_days_work=True),
        )


def _years_before(on: date, years: int) -> date:
    """The last date whose anniversary after so many years is reached on a date."""
    if on.year - years < 1:
        return date.min
    try:
        return on.replace(year=on.year - years)
    except ValueError:
        # 29 February in a common year: its anniversary is 1 March, so the 28th is the last.
        return date(on.year - years, 2, 28)


def _days_before(on: date, days: int) -> date:
    return on - timedelta(days=days) if (on - date.min).days >= days else date.min


def _first_date_within_working_days(
    on: date, count: int, calendar: WorkCalendar, *, open_days_work: bool
) -> date:
    """The first date from which until `on` there are no more than so many working days."""
    day, left = on, count
    while day > date.min:
        kind = calendar.day(day)
        surely_off = "tidak" not in kind.libur or "tidak" not in kind.cuti_bersama
        surely_works = (kind.libur, kind.cuti_bersama) == (("tidak",), ("tidak",))
        if surely_works or (open_days_work and not surely_off):
            if not left:
                return day + timedelta(days=1)
            left -= 1
        day -= timedelta(days=1)
    return date.min


@dataclass(frozen=True, slots=True)
class OwnFact:
    """A fact that one circular asks about: its id, its closed values and its question.

    `unstated` is what it means where it is left out; None where it is unknown then.  `act_of` is
    whose act it is, where it is one.  `ordered` says that the values go from low to high.
    `thresholds` divide the dates of a fact that is a date; its values are the classes of dates
    between them.  `labels` and `printed` are how the values are told and printed; each value
    that has words of its own carries them.
    """

    name: str
    values: tuple[str, ...]
    question: str
    unstated: str | None = None
    act_of: str | None = None
    ordered: bool | None = None
    thresholds: tuple[Threshold, ...] | None = None
    labels: tuple[tuple[str, Word], ...] | None = None
    printed: tuple[tuple[str, tuple[str, ...]], ...] | None = None

    def __post_init__(self) -> None:
        """Give the values of an act, and those that have labels, their words."""
        words = _ACT_WORDS if self.act_of else dict(self.labels or ())
        values = (FactValue(v, words[v]) if v in words else v for v in self.values)
        object.__setattr__(self, "values", tuple(values))

    @property
    def is_date(self) -> bool:
        """Whether the fact is a date."""
        return self.thresholds is not None

    def classes_of_date(self, value: date, on: date, calendar: WorkCalendar) -> tuple[str, ...]:
        """The classes that a date may be of, as seen from another: several where days are open."""
        names = (
            _date_class(reached, self.thresholds or ())
            for reached in _possible_reached_thresholds(value, on, calendar, self.thresholds or ())
        )
        return tuple(dict.fromkeys(names))

    def possible_values(
        self, stated: str | None, on: date | None, calendar: WorkCalendar
    ) -> tuple[str, ...]:
        """The values that the fact may have: one where it is stated, or means something left out.

        `stated` is a value, `?`, an ISO date of a fact that is a date, or None where it is left
        out; a date has a class only as seen from a date, `on`.
        """
        word = self.unstated if stated is None else stated
        if word in self.values:
            return (str(word),)
        if not self.is_date or on is None:
            return self.values
        if word is None or word == UNKNOWN:
            return possible_date_classes(self, on, calendar)
        return self.classes_of_date(date.fromisoformat(word), on, calendar)


Reached: TypeAlias = "tuple[bool, ...]"
"""Of each threshold in order whether a date is beyond it (years) or within it (days)."""


def _possible_reached_thresholds(
    value: date, on: date, calendar: WorkCalendar, thresholds: Iterable[Threshold]
) -> Iterator[Reached]:
    sides: list[set[bool]] = []
    for threshold in thresholds:
        cuts = threshold.earliest_and_latest_boundary(on, calendar)
        if threshold.unit == "tahun":
            sides.append({value <= cut for cut in cuts})
        else:
            sides.append({cut <= value <= on for cut in cuts})
    return product(*map(sorted, sides))


def date_classes(thresholds: tuple[Threshold, ...]) -> tuple[str, ...]:
    """The classes into which thresholds divide all dates, whatever date they are seen from."""
    vectors = [
        reached
        for reached in product((True, False), repeat=len(thresholds))
        if _is_consistent(reached, thresholds)
    ]
    return tuple(dict.fromkeys(_date_class(reached, thresholds) for reached in vectors))


def _is_consistent(reached: Reached, thresholds: tuple[Threshold, ...]) -> bool:
    """Whether some date is so, as far as the units alone tell."""
    for one, has_one in zip(thresholds, reached, strict=True):
        for other, has_other in zip(thresholds, reached, strict=True):
            if not has_one or has_other:
                continue
            # More years ago is also fewer years ago; within few days is also within many.
            if one.unit == other.unit == "tahun" and one.count >= other.count:
                return False
            nested = one.unit == other.unit or (one.unit, other.unit) == ("hari", "hari_kerja")
            within = "tahun" not in (one.unit, other.unit)
            if within and nested and one.count <= other.count:
                return False
    years = [t.count for t, r in zip(thresholds, reached, strict=True) if r and t.unit == "tahun"]
    days = [t.count for t, r in zip(thresholds, reached, strict=True) if r and t.unit == "hari"]
    return not years or not days or max(years) * 365 < min(days)


def _date_class(reached: Reached, thresholds: tuple[Threshold, ...]) -> FactValue:
    """A class as a word: `di_bawah_55_tahun`, `dalam_3_hari_kerja`; parts joined with `+`."""
    parts = []
    units: list[ThresholdUnit] = [threshold.unit for threshold in thresholds]
    for unit in dict.fromkeys(units):
        counts = [t.count for t in thresholds if t.unit == unit]
        beyond = [t.count for t, r in zip(thresholds, reached, strict=True) if r and t.unit == unit]
        if unit == "tahun":
            parts.append(_years_part_of_class(counts, beyond))
        else:
            parts.append(_days_part_of_class(unit, counts, beyond))
    words = [part.word for part in parts]
    word = Word(" dan ".join(word.id for word in words), " and ".join(word.en for word in words))
    return FactValue("+".join(parts), word)


def _years_part_of_class(counts: list[int], reached: list[int]) -> FactValue:
    """The part of a class between thresholds in years, of which a date has reached some."""
    above = [count for count in counts if count not in reached]
    if not reached:
        most = counts[0]
        word = Word(f"di bawah {most} tahun", f"under {_count_with_noun(most, 'year')}")
        return FactValue(f"di_bawah_{most}_tahun", word)
    least = reached[-1]
    if above:
        word = Word(
            f"{least} tahun tetapi belum {above[0]} tahun",
            f"{least} but under {_count_with_noun(above[0], 'year')}",
        )
        return FactValue(f"{least}_tahun_belum_{above[0]}_tahun", word)
    word = Word(f"{least} tahun ke atas", f"{_count_with_noun(least, 'year')} or more")
    return FactValue(f"{least}_tahun_ke_atas", word)


def _days_part_of_class(unit: ThresholdUnit, counts: list[int], reached: list[int]) -> FactValue:
    """The part of a class between thresholds in days of a unit, of which a date is in some."""
    days, day = ("hari", "day") if unit == "hari" else ("hari kerja", "working day")
    if not reached:
        word = Word(
            f"di luar {counts[-1]} {days}", f"not within {_count_with_noun(counts[-1], day)}"
        )
        return FactValue(f"di_luar_{counts[-1]}_{unit}", word)
    most, within = reached[0], _count_with_noun(reached[0], day)
    if most == counts[0]:
        return FactValue(f"dalam_{most}_{unit}", Word(f"dalam {most} {days}", f"within {within}"))
    before = [count for count in counts if count not in reached][-1]
    word = Word(f"lewat {before} tetapi dalam {most} {days}", f"after {before} but within {within}")
    return FactValue(f"lewat_{before}_dalam_{most}_{unit}", word)


def _count_with_noun(count: int, noun: str) -> str:
    """A number of things in English."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def date_classes_reaching_threshold(
    threshold: Threshold, thresholds: tuple[Threshold, ...]
) -> tuple[str, ...]:
    """The classes of the dates that are beyond a threshold (years) or within it (days)."""
    place = thresholds.index(threshold)
    names = [
        _date_class(reached, thresholds)
        for reached in product((True, False), repeat=len(thresholds))
        if reached[place] and _is_consistent(reached, thresholds)
    ]
    return tuple(name for name in date_classes(thresholds) if name in names)


def possible_date_classes(fact: OwnFact, on: date, calendar: WorkCalendar) -> tuple[str, ...]:
    """The classes that some date is of, as seen from a date, and what leaving it out means."""
    thresholds = fact.thresholds or ()
    samples = {on, _days_before(on, -1) if on < date.max else on}
    for threshold in thresholds:
        for cut in threshold.earliest_and_latest_boundary(on, calendar):
            samples |= {cut, _days_before(cut, 1)}
            if cut < date.max:
                samples.add(cut + timedelta(days=1))
    possible = {name for day in samples for name in fact.classes_of_date(day, on, calendar)}
    return tuple(value for value in fact.values if value in possible or value == fact.unstated)


def is_iso_date(text: str) -> bool:
    """Whether a text is a date, with its four-digit year, month and day."""
    try:
        return len(text) == len("2026-04-10") and date.fromisoformat(text) is not None
    except ValueError:
        return False


def possible_values_by_own_fact(
    facts: Iterable[OwnFact], stated: Mapping[str, str], on: date, calendar: WorkCalendar
) -> dict[str, tuple[str, ...]]:
    """The values that each fact may have: one where it is stated, or means something left out."""
    return {fact.name: fact.possible_values(stated.get(fact.name), on, calendar) for fact in facts}
