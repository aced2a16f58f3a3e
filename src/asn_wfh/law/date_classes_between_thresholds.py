"""The thresholds that divide dates, the classes between them, and how these are told.

Of a date (of birth, of a flood) a circular sees only on which side of its thresholds it lies, as
seen from the date asked about; so a date, too, has a closed list of values.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import product
from typing import Literal, TypeAlias

from asn_wfh.law.own_fact_value_labels import FactValue
from asn_wfh.law.vocabulary import Word
from asn_wfh.law.workdays import WorkCalendar

__all__ = [
    "Reached",
    "Threshold",
    "ThresholdUnit",
    "date_classes",
    "date_classes_reaching_threshold",
    "dates_on_each_side",
    "possible_classes_of_date",
]

ThresholdUnit: TypeAlias = Literal["tahun", "hari", "hari_kerja"]


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


Reached: TypeAlias = "tuple[bool, ...]"
"""Of each threshold in order whether a date is beyond it (years) or within it (days)."""


def possible_classes_of_date(
    value: date, on: date, calendar: WorkCalendar, thresholds: tuple[Threshold, ...]
) -> tuple[str, ...]:
    """The classes between thresholds that a date may be of: several where days are open."""
    names = (
        _date_class(reached, thresholds)
        for reached in _possible_reached_flags_of_all_thresholds(value, on, calendar, thresholds)
    )
    return tuple(dict.fromkeys(names))


def _possible_reached_flags_of_all_thresholds(
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


def dates_on_each_side(
    thresholds: Iterable[Threshold], on: date, calendar: WorkCalendar
) -> set[date]:
    """A date on each side of every threshold, as seen from a date: of each class that is there."""
    samples = {on, _days_before(on, -1) if on < date.max else on}
    for threshold in thresholds:
        for cut in threshold.earliest_and_latest_boundary(on, calendar):
            samples |= {cut, _days_before(cut, 1)}
            if cut < date.max:
                samples.add(cut + timedelta(days=1))
    return samples
