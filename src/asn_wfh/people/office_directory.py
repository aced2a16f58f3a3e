"""The organisations of a region: names and their aliases to affair, kind of unit and service.

A name is matched whole, made plain; a part of a name only where the directory declares how names
of such units begin.  What it does not have stays unknown: nothing here guesses.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from asn_wfh.law.suggestions_for_unknown_words import (
    MAX_LISTED,
    Hint,
    has_one_suggested_word,
    unknown_word_hint,
)
from asn_wfh.messages.sentences import Phrase
from asn_wfh.people.files.plain_cells_and_headings import plain_name

__all__ = ["Directory", "Office", "OfficeUnit", "Placement"]

_PATH = re.compile(r"\s+[-\u2013\u2014/|>\\]\s+")
"""What stands between the steps of a unit that is named with those above it."""

_COMMON = frozenset({"badan", "daerah", "dan", "dinas", "kabupaten", "kota", "sekretariat"})
"""Words of the names of offices that tell none of them."""


@dataclass(frozen=True, slots=True)
class OfficeUnit:
    """A unit of an office, known by its `names` or by how such names begin.

    Without a `service` its people have that of the office if they sit in the office itself, and
    otherwise an unknown one; without `affairs` they have those of the office.  With `alone` such
    a name places people also where no office is named, as that of a puskesmas does.
    """

    names: tuple[str, ...]
    begins: tuple[str, ...]
    unit: str
    service: str | None = None
    affairs: tuple[str, ...] = ()
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Office:
    """One office: its names, its government affairs, its service, and its units.

    `aliases` are its other names and those of the offices that it succeeds; `unit` is the kind of
    its own rooms.  With `own_units_only` the units that every office has are none of its own, as
    where its units have rooms of the same names.
    """

    name: str
    aliases: tuple[str, ...]
    affairs: tuple[str, ...]
    unit: str = "induk"
    service: str | None = None
    units: tuple[OfficeUnit, ...] = ()
    own_units_only: bool = False


@dataclass(frozen=True, slots=True)
class Placement:
    """Where somebody works, as far as the names of office and unit tell.

    `affairs` is empty where the office is unknown; of each fact that is not known, `unknown` has
    the name and the reason.  `other_office` is set where the two names contradict each other.
    """

    affairs: tuple[str, ...] = ()
    unit: str | None = None
    service: str | None = None
    unknown: tuple[tuple[str, str], ...] = ()
    other_office: str | None = None


@dataclass(frozen=True)
class Directory:
    """The offices of one government, with the affairs, units and services of each.

    `government_names` are the names of the government itself, which name no office, and
    `abbreviations` short words with what they mean.
    """

    name: str
    code: str
    government_names: tuple[str, ...]
    offices: tuple[Office, ...]
    everywhere: tuple[OfficeUnit, ...] = ()
    abbreviations: Mapping[str, str] = field(default_factory=dict)

    def plain(self, text: str) -> str:
        """A name made plain, with this directory's abbreviations written out."""
        return plain_name(text, self.abbreviations)

    @cached_property
    def offices_by_name(self) -> Mapping[str, Office]:
        """Every office by each of its names, made plain."""
        return {
            self.plain(name): office
            for office in self.offices
            for name in (office.name, *office.aliases)
        }

    @cached_property
    def plain_government_names(self) -> frozenset[str]:
        """The names of the government, made plain."""
        return frozenset(map(self.plain, self.government_names))

    @cached_property
    def _plain_names_and_begins_by_unit(
        self,
    ) -> Mapping[OfficeUnit, tuple[frozenset[str], tuple[str, ...]]]:
        """The names and the beginnings of every unit, made plain once."""
        units = [*self.everywhere, *(unit for office in self.offices for unit in office.units)]
        return {
            unit: (frozenset(map(self.plain, unit.names)), tuple(map(self.plain, unit.begins)))
            for unit in units
        }

    def hint_for_office(self, text: str) -> Hint:
        """The office that a name can only be a slip of, or a list, those like it first."""
        hint = unknown_word_hint(self.plain(text), self._spelling_by_plain_name)["hint"]
        if hint.key == "hint.meant":
            (_, word), *_ = hint.values
            return {"hint": Phrase.of("hint.meant", word=self._spelling_by_plain_name[word])}
        words = set(self.plain(text).split()) - _COMMON
        alike = {name: len(words & {*name.split()}) for name in self._spelling_by_plain_name}
        best = [name for name, size in alike.items() if size and size == max(alike.values())]
        alike_names = [self._spelling_by_plain_name[name] for name in best]
        if alike_names:
            return _names_hint("hint.alike_names", alike_names)
        return _names_hint("hint.names_there_are", [office.name for office in self.offices])

    def hint_for_unit(self, office_name: str, text: str) -> Hint:
        """The unit of an office, or the office, that a name can only be a slip of, or the list."""
        office = self._office(office_name)
        units = [*(office.units if office else ()), *self.everywhere]
        names = [name for unit in units for name in (*unit.names, *unit.begins)]
        if office is None:
            return self.hint_for_office(text)
        hint = unknown_word_hint(text, names)
        there_are = _names_hint("hint.names_there_are", sorted(set(names)))
        return hint if has_one_suggested_word(hint) else there_are

    @cached_property
    def _spelling_by_plain_name(self) -> Mapping[str, str]:
        """Every name of an office as the directory spells it, by the name made plain."""
        names = (name for office in self.offices for name in (office.name, *office.aliases))
        return {self.plain(name): name for name in names}

    def placement(self, office_name: str, unit_name: str) -> Placement:
        """Where a person works, by the names in a list; an empty name is not stated."""
        office = self._office(office_name)
        stated = bool(office_name) and self.plain(office_name) not in self.plain_government_names
        if stated and office is None:
            # What stands where the office is asked for may be a unit that only one office has.
            place = self._placement_by_unit_alone_or_unknown(
                self.plain_path_steps(office_name), "unknown_office"
            )
            return self._placement_or_only_name_of_other_office(place, unit_name)
        steps = self.plain_path_steps(unit_name)
        above = [step for step in steps if step in self.offices_by_name]
        if above and office is None:
            office = self.offices_by_name[above[-1]]
        others = [self.offices_by_name[step] for step in above]
        other = next((each.name for each in others if each is not office), None)
        if other is not None:
            return Placement(other_office=other)
        below = [step for step in steps if step not in self.offices_by_name]
        return self._placement_of_steps_in_office(office, below, bool(above), bool(unit_name))

    def office_name(self, office_name: str, unit_name: str) -> str:
        """The name of the office of a person in a list; as written if it is not known."""
        office = self._office(office_name)
        if office is None and not office_name:
            steps = (
                step for step in self.plain_path_steps(unit_name) if step in self.offices_by_name
            )
            office = next((self.offices_by_name[step] for step in steps), None)
        return office_name if office is None else office.name

    def _placement_or_only_name_of_other_office(
        self, place: Placement, unit_name: str
    ) -> Placement:
        """A placement by a unit that stands for its office, if no other office is named below."""
        offices = [self.offices_by_name.get(step) for step in self.plain_path_steps(unit_name)]
        others = [o.name for o in offices if o and not {*place.affairs} <= {*o.affairs}]
        return Placement(other_office=others[0]) if others else place

    def _office(self, name: str) -> Office | None:
        steps = self.plain_path_steps(name)
        offices = [self.offices_by_name[s] for s in steps if s in self.offices_by_name]
        # Of a path every step must be known, and all of one office.
        whole = len(offices) == len(steps) and len({id(office) for office in offices}) == 1
        return offices[0] if whole else None

    def plain_path_steps(self, name: str) -> list[str]:
        """The steps of a name, from the smallest unit up, without the government's own."""
        whole = self.plain(name)
        if not whole or whole in self.offices_by_name:
            return [whole] if whole else []
        steps = [self.plain(step) for step in _PATH.split(name)]
        return [step for step in steps if step and step not in self.plain_government_names]

    def _placement_of_steps_in_office(
        self, office: Office | None, steps: Sequence[str], named_office: bool, stated: bool
    ) -> Placement:
        if office is None:
            return self._placement_by_unit_alone_or_unknown(steps)
        if not steps:
            # The office itself stands where the unit is asked for: its own rooms.
            if named_office:
                return _placement_in_unit(office, OfficeUnit((), (), office.unit), office.affairs)
            reason = "blank" if not stated else "unknown_unit"
            return Placement(office.affairs, unknown=(("unit", reason), ("service", reason)))
        unit = self._unit_of(office, steps)
        if unit is None:
            reason = "unknown_unit"
            return Placement(office.affairs, unknown=(("unit", reason), ("service", reason)))
        return _placement_in_unit(office, unit, unit.affairs or office.affairs)

    def _unit_of(self, office: Office, steps: Sequence[str]) -> OfficeUnit | None:
        """The unit that a path of steps leads to: of the office's own the highest, then a common.

        A room below a unit belongs to the unit, so what stands higher decides.
        """
        for units in (office.units, () if office.own_units_only else self.everywhere):
            for step in reversed(steps):
                unit = self._matching_unit(units, step)
                if unit is not None:
                    return unit
        return None

    def _matching_unit(self, units: Iterable[OfficeUnit], step: str) -> OfficeUnit | None:
        """The unit with this name, or else with the longest beginning of it."""
        best: tuple[int, OfficeUnit] | None = None
        for unit in units:
            size = self._matched_name_length(unit, step)
            if size and (best is None or size > best[0]):
                best = size, unit
        return best[1] if best else None

    def _matched_name_length(self, unit: OfficeUnit, step: str) -> int:
        """How much of a name a unit claims: all and one more by a name, its beginning else."""
        names, begins = self._plain_names_and_begins_by_unit[unit]
        if step in names:
            return len(step) + 1
        return max((len(b) for b in begins if step == b or step.startswith(b + " ")), default=0)

    def _placement_by_unit_alone_or_unknown(
        self, steps: Sequence[str], reason: str = ""
    ) -> Placement:
        """Where a unit alone places somebody: only if all offices with such a unit say the same."""
        candidates = set(self._placements_by_unit_alone(steps))
        if len(candidates) == 1:
            return candidates.pop()
        reason = reason or ("unknown_unit" if steps else "blank")
        return Placement(unknown=tuple((name, reason) for name in ("affair", "unit", "service")))

    def _placements_by_unit_alone(self, steps: Sequence[str]) -> Iterator[Placement]:
        matches = [
            (self._matched_name_length(unit, step), office, unit)
            for step in steps
            for office in self.offices
            for unit in office.units
            if unit.alone
        ]
        longest = max((size for size, _, _ in matches), default=0)
        for size, office, unit in matches:
            if size == longest and size:
                yield _placement_in_unit(office, unit, unit.affairs or office.affairs)


def _placement_in_unit(office: Office, unit: OfficeUnit, affairs: tuple[str, ...]) -> Placement:
    """Somebody in a unit of an office, with the unit's service or that of the same rooms."""
    service = unit.service or (office.service if unit.unit == office.unit else None)
    unknown = () if service else (("service", "directory_silent"),)
    return Placement(affairs, unit.unit, service, unknown)


def _names_hint(key: str, names: Sequence[str]) -> Hint:
    """Names of a directory that a name may stand for, none of them as the one to write.

    Whoever writes the name of another office is answered by what that office does.
    """
    shown = ", ".join(f"`{name}`" for name in names[:MAX_LISTED])
    if not names:
        return {"hint": Phrase.of("hint.none")}
    more = ", ..." if len(names) > MAX_LISTED else ""
    return {"hint": Phrase.of(key, names=shown + more)}
