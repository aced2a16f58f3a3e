"""The organisations of a region: names and their aliases to affair, kind of unit and service.

A name is matched whole, made plain; a part of a name only where the directory declares how names
of such units begin.  What it does not have stays unknown: nothing here guesses.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from asn_wfh.kernel.cache import BoundedCache
from asn_wfh.law.suggestions_for_unknown_words import (
    Hint,
    has_one_suggested_word,
    unknown_word_hint,
)
from asn_wfh.messages.sentences import Phrase
from asn_wfh.people.files.plain_cells_and_headings import plain_name
from asn_wfh.people.hints_for_office_names import is_slip_in_long_word, names_hint
from asn_wfh.people.names_here_and_elsewhere import NamesHereAndElsewhere
from asn_wfh.people.names_of_office import offices_by_written_name
from asn_wfh.people.offices_and_placements import (
    Office,
    OfficeUnit,
    Placement,
    agreed_placement,
    institution_affairs,
    placement_in_unit,
)
from asn_wfh.people.phrases_of_plain_names import begins_with_any
from asn_wfh.people.places_named_in_title import PlaceNamesInTitles
from asn_wfh.people.rooms_that_serve_people import PlainNamesByUnit, front_rooms_of_others
from asn_wfh.people.units_named_in_steps import UnitNames
from asn_wfh.people.words_of_unit_names import FOREIGN_GOVERNMENT_OR_TOWN, JOINTS, ROOMS

__all__ = ["Directory"]

_PATH = re.compile(r"\s+[-\u2013\u2014/|>\\]\s+")
"""What stands between the steps of a unit that is named with those above it."""

_COMMON = frozenset({"badan", "daerah", "dan", "dinas", "kabupaten", "kota", "sekretariat"})
"""Words of the names of offices that tell none of them."""

_REMEMBERED = 1 << 12
"""So many names are remembered at least."""


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
        plain = self._plain_by_name.get(text)
        if plain is None:
            visible = text
            if not text.isascii():
                # Signs without a width split a word for the machine and for nobody else.
                visible = "".join(sign for sign in text if unicodedata.category(sign) != "Cf")
            plain = plain_name(visible, self.abbreviations)
            self._plain_by_name.put(text, plain)
        return plain

    @cached_property
    def _plain_by_name(self) -> BoundedCache[str, str]:
        """Names that were made plain: a list has the same ones in thousands of rows."""
        return BoundedCache(_REMEMBERED)

    @cached_property
    def _hint_by_name(self) -> BoundedCache[str, Hint]:
        return BoundedCache(_REMEMBERED)

    @cached_property
    def _plain_full_names(self) -> frozenset[str]:
        return frozenset(self.plain(office.name) for office in self.offices)

    @cached_property
    def offices_by_name(self) -> Mapping[str, Office]:
        """Every office by each of its names, made plain."""
        offices = offices_by_written_name(self.offices)
        return {self.plain(name): office for name, office in offices.items()}

    @cached_property
    def _plain_names_by_office(self) -> Mapping[Office, tuple[str, ...]]:
        names: dict[Office, tuple[str, ...]] = {}
        for name, office in self.offices_by_name.items():
            names[office] = (*names.get(office, ()), name)
        return names

    def _plain_names(self, office: Office) -> tuple[str, ...]:
        return self._plain_names_by_office.get(office, ())

    @cached_property
    def place_names_in_titles(self) -> PlaceNamesInTitles:
        """The names of the offices, and of institutions, as titles have them."""
        return PlaceNamesInTitles(
            self.offices_by_name,
            self.plain_government_names,
            self._plain_names_and_begins_by_unit,
        )

    @cached_property
    def plain_government_names(self) -> frozenset[str]:
        """The names of the government, made plain."""
        return frozenset(map(self.plain, self.government_names))

    @cached_property
    def _plain_names_and_begins_by_unit(
        self,
    ) -> PlainNamesByUnit:
        """The names and the beginnings of every unit, made plain once."""
        units = [*self.everywhere, *(unit for office in self.offices for unit in office.units)]
        return {
            unit: (frozenset(map(self.plain, unit.names)), tuple(map(self.plain, unit.begins)))
            for unit in units
        }

    def hint_for_office(self, text: str) -> Hint:
        """The office that a name can only be a slip of, or a list, those like it first."""
        hint = self._hint_by_name.get(text)
        if hint is None:
            hint = self._hint_for_new_office_name(text)
            self._hint_by_name.put(text, hint)
        return hint

    def _hint_for_new_office_name(self, text: str) -> Hint:
        written = self.plain(text)
        hint = unknown_word_hint(written, self._spelling_by_plain_name)["hint"]
        near = [word for key, word in hint.values if hint.key == "hint.meant" and key == "word"]
        if near and near[0] in self._plain_full_names and is_slip_in_long_word(written, near[0]):
            word = self._spelling_by_plain_name[near[0]]
            return {"hint": Phrase.of("hint.meant", word=word)}
        words = set(written.split()) - _COMMON
        alike = {name: len(words & {*name.split()}) for name in self._spelling_by_plain_name}
        best = [name for name, size in alike.items() if size and size == max(alike.values())]
        alike_names = [self._spelling_by_plain_name[name] for name in dict.fromkeys([*near, *best])]
        if alike_names:
            return names_hint("hint.alike_names", alike_names)
        return names_hint("hint.names_there_are", [office.name for office in self.offices])

    def hint_for_unit(self, office_name: str, text: str) -> Hint:
        """The unit of an office, or the office, that a name can only be a slip of, or the list."""
        office = self._office(office_name)
        units = [*(office.units if office else ()), *self.everywhere]
        names = sorted({name for unit in units for name in (*unit.names, *unit.begins)})
        if office is None:
            return self.hint_for_office(text)
        hint = unknown_word_hint(text, names)
        word = dict(hint["hint"].values).get("word", "")
        if has_one_suggested_word(hint) and is_slip_in_long_word(
            self.plain(text), self.plain(word)
        ):
            return hint
        return names_hint("hint.names_there_are", names)

    @cached_property
    def _spelling_by_plain_name(self) -> Mapping[str, str]:
        """Every name of an office as the directory spells it, by the name made plain."""
        names = (name for office in self.offices for name in (office.name, *office.aliases))
        return {self.plain(name): name for name in names}

    def placement(self, office_name: str, unit_name: str) -> Placement:
        """Where a person works, by the names in a list; an empty name is not stated."""
        office = self._office(office_name)
        stated = bool(office_name) and self.plain(office_name) not in self.plain_government_names
        steps = self.plain_path_steps(unit_name)
        if stated and office is None:
            # What stands where the office is asked for may be a unit that only one office has.
            return self._placement_by_unit_instead_of_office(office_name, steps)
        above = [self.offices_by_name[step] for step in steps if step in self.offices_by_name]
        below = [step for step in steps if step not in self.offices_by_name]
        if office is None:
            if above and any(map(FOREIGN_GOVERNMENT_OR_TOWN.search, below)):
                # An office of that name which another government has.
                return _unknown_placement("unknown_unit")
            office = above[-1] if above else None
        other = next((each.name for each in above if each is not office), None)
        if other is not None:
            return Placement(other_office=other)
        if office is None:
            reason = "no_office" if steps else "blank"
            place = self._placement_by_unit_alone_or_unknown(steps, reason)
            office = None if place.affairs else self._office_at_end_of_room(steps)
            return self._placement_in_office(office, steps, False, True) if office else place
        return self._placement_in_office(office, below, bool(above), bool(unit_name))

    def office_name(self, office_name: str, unit_name: str) -> str:
        """The name of the office of a person in a list; as written if it is not known.

        Empty where none is named, also where a room that every office has stands in its place.
        """
        office = self._office(office_name)
        if office is not None:
            return office.name
        higher, steps = map(self.plain_path_steps, (office_name, unit_name))
        if higher:
            return "" if self._names_no_office(higher) else office_name
        above = [self.offices_by_name[step] for step in steps if step in self.offices_by_name]
        below = [step for step in steps if step not in self.offices_by_name]
        if above:
            foreign = any(map(FOREIGN_GOVERNMENT_OR_TOWN.search, below))
            return "" if foreign else above[-1].name
        office = self._office_at_end_of_room(steps)
        return office.name if office else ""

    def _names_no_office(self, steps: Sequence[str]) -> bool:
        """Whether all steps are units of many offices, or only how names of units begin."""
        names = self._plain_names_and_begins_by_unit
        common = [begin for unit in self.everywhere for begin in names[unit][1]]
        common += ROOMS
        every = {name for whole, begins in names.values() for name in (*whole, *begins)}
        return all(step in every or begins_with_any(step, common) for step in steps)

    def _placement_by_unit_instead_of_office(
        self, office_name: str, steps: Sequence[str]
    ) -> Placement:
        """Where a unit places somebody that stands where the office is asked for."""
        higher = self.plain_path_steps(office_name)
        reason = "no_office" if self._names_no_office(higher) else "unknown_office"
        place = self._placement_by_unit_alone_or_unknown(higher, reason)
        if not place.affairs or self._other_office(place, higher):
            return _unknown_placement(reason)
        other = self._other_office(place, steps)
        if other is not None:
            return Placement(other_office=other)
        return self._placement_by_unit_alone_or_unknown([*higher, *steps], reason)

    def _office_at_end_of_room(self, steps: Sequence[str]) -> Office | None:
        """The office of a room whose name ends with the office's, as *Bidang Mutasi BKPSDM*."""
        names = (
            name
            for step in steps
            for name in self.offices_by_name
            if step.endswith(f" {name}") and step[: -len(name)].split()[-1] not in JOINTS
        )
        office = self.offices_by_name.get(max(names, key=len, default=""))
        return office if office and self._unit_names_of_office(office).units_named(steps) else None

    def _other_office(self, place: Placement, steps: Sequence[str]) -> str | None:
        """The name of an office in a path to which a placement without an office cannot belong."""
        offices = (self.offices_by_name.get(step) for step in steps)
        return next((o.name for o in offices if o and not {*place.affairs} <= {*o.affairs}), None)

    def _office(self, name: str) -> Office | None:
        steps = self.plain_path_steps(name)
        offices = [self.offices_by_name[s] for s in steps if s in self.offices_by_name]
        # Of a path every step must be known, and all of one office.
        whole = len(offices) == len(steps) and len({id(office) for office in offices}) == 1
        return offices[0] if whole else None

    def plain_path_steps(self, name: str) -> list[str]:
        """The steps of a name, in their order, without the government's own."""
        whole = self.plain(name)
        if not whole or whole in self.offices_by_name:
            return [whole] if whole else []
        steps = [self._without_own_government(self.plain(step)) for step in _PATH.split(name)]
        return [step for step in steps if step and step not in self.plain_government_names]

    def _without_own_government(self, step: str) -> str:
        """The name of an office without that of the government behind it; else the step itself."""
        names = (step.removesuffix(f" {name}") for name in self.plain_government_names)
        return next((name for name in names if name in self.offices_by_name), step)

    def _placement_in_office(
        self, office: Office, steps: Sequence[str], named_office: bool, stated: bool
    ) -> Placement:
        if not steps and named_office:
            # Poor lists name the office for everybody in it: only what is true of all its units.
            own_rooms = OfficeUnit((), (), office.unit, None, office.affairs)
            return agreed_placement(office, (own_rooms, *office.units))
        own = self._unit_names_of_office(office)
        units = own.units_named(steps)
        if units:
            return agreed_placement(office, units)
        other = self._other_office_of_unit(office, steps)
        if other is not None:
            return Placement(other_office=other)
        if own.names.may_tell_of_elsewhere(steps):
            return _unknown_placement("unknown_unit")
        reason = "blank" if not stated else "unknown_unit"
        return Placement(office.affairs, unknown=(("unit", reason), ("service", reason)))

    def _other_office_of_unit(self, office: Office, steps: Sequence[str]) -> str | None:
        """The name of the office whose unit, of a kind that this one has not, the steps mean."""
        units = self._names_of_units_alone.units_named(steps)
        if any(unit in office.units for unit in units):
            return None
        return next((self._offices_by_unit_alone[unit][0].name for unit in units), None)

    def _unit_names_of_office(self, office: Office) -> UnitNames:
        """The names of the units of an office, and what names none of them."""
        names = self._unit_names_by_office.get(office)
        if names is None:
            plain = self._plain_names_and_begins_by_unit
            # The kecamatan are alike: one that is named for another places nobody elsewhere.
            others = [
                o for o in self.offices if (o.affairs, o.units) != (office.affairs, office.units)
            ]
            own = {unit: plain[unit] for unit in office.units}
            names = self._unit_names_by_office[office] = UnitNames(
                (own, {} if office.own_units_only else {u: plain[u] for u in self.everywhere}),
                office.unit,
                NamesHereAndElsewhere(
                    (*self._plain_names(office), *self.plain_government_names),
                    (name for other in others for name in self._plain_names(other)),
                    (
                        phrase
                        for o in others
                        for unit in o.units
                        if unit.alone and unit.unit != o.unit and unit not in own
                        for phrase in (*plain[unit][0], *plain[unit][1])
                    ),
                    institution_affairs(office),
                    front_rooms_of_others(office, others, plain),
                ),
                self._words_of_rooms(office),
            )
        return names

    def _words_of_rooms(self, office: Office) -> frozenset[str] | None:
        """The words of which names of an office's rooms may be made; None if all its units agree.

        The name of an office that serves people in its own rooms tells that service as well.
        """
        common = () if office.own_units_only else self.everywhere
        own_rooms = OfficeUnit((), (), office.unit)
        places = [placement_in_unit(office, u) for u in (own_rooms, *office.units, *common)]
        if len({(place.unit, place.service) for place in places}) == 1:
            return None
        names = [*self.plain_government_names]
        if office.service:
            names += self._plain_names(office)
        return frozenset(word for name in names for word in name.split())

    @cached_property
    def _unit_names_by_office(self) -> dict[Office, UnitNames]:
        return {}

    @cached_property
    def _offices_by_unit_alone(self) -> Mapping[OfficeUnit, tuple[Office, ...]]:
        """The units that place people where no office is named, with the offices that have them."""
        offices: dict[OfficeUnit, tuple[Office, ...]] = {}
        for office in self.offices:
            for unit in office.units:
                if unit.alone:
                    offices[unit] = (*offices.get(unit, ()), office)
        return offices

    @cached_property
    def _names_of_units_alone(self) -> UnitNames:
        """The names of the units that place people where no office is named."""
        plain = self._plain_names_and_begins_by_unit
        offices = self._offices_by_unit_alone
        own = {unit: plain[unit] for unit in offices}
        others = [o for o in self.offices if not any(unit in own for unit in o.units)]
        names = (name for other in others for name in self._plain_names(other))
        affairs = frozenset[str]().union(*map(institution_affairs, self.offices))
        here = NamesHereAndElsewhere(self.plain_government_names, names, affairs=affairs)
        return UnitNames((own, {}), "induk", here)

    def _placement_by_unit_alone_or_unknown(self, steps: Sequence[str], reason: str) -> Placement:
        """Where a unit alone places somebody: only if all offices with such a unit say the same."""
        below = [step for step in steps if step not in self.offices_by_name]
        units = self._names_of_units_alone.units_named(below)
        offices = [(unit, office) for unit in units for office in self._offices_by_unit_alone[unit]]
        places = {placement_in_unit(office, unit) for unit, office in offices}
        return places.pop() if len(places) == 1 else _unknown_placement(reason)


def _unknown_placement(reason: str) -> Placement:
    """Nothing is known of where somebody works, for one reason."""
    return Placement(unknown=tuple((name, reason) for name in ("affair", "unit", "service")))
