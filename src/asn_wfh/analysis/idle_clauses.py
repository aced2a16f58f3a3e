"""The clauses of a policy that do nothing, or nothing that others do not do too.

Each is judged by a search for one case in which it does; there is none if and only if the boxes
on which it bites lie within those of the others.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from asn_wfh.analysis.regions import Regions, Wide
from asn_wfh.decision import Ground
from asn_wfh.kernel.space import Box, difference, intersection
from asn_wfh.messages.errors import check_language
from asn_wfh.messages.sentences import message
from asn_wfh.policy import Provision

__all__ = ["Kind", "Remark", "clause_remarks"]

Taken = tuple[tuple[str, str], ...]
"""Options taken instead of the chosen ones, by reading."""


class Kind(StrEnum):
    """What is remarked on, the worst first."""

    DEAD = "dead"
    UNREACHABLE = "unreachable"
    COVERED = "covered"
    JOINT = "joint"
    IDLE = "idle"
    UNUSED = "unused"


@dataclass(frozen=True, slots=True)
class Remark:
    """One remark on a policy: the clause, reading or fact it is about, and a sentence.

    `finding` is false for a note, which is no fault.  `by` are the clauses that do the same, or
    the grounds; `unless` the ways to take readings under which the remark does not hold.  `how`
    chooses between the sentences of a kind; `line` is that of a clause in its file.
    """

    kind: Kind
    at: str
    finding: bool
    by: tuple[str, ...] = ()
    unless: tuple[Taken, ...] = ()
    how: str = ""
    line: int = 0

    def sentence(self, lang: str) -> str:
        """The remark in `id` or `en`."""
        check_language(lang)
        key = f"lint.{self.kind}.{self.how}" if self.how else f"lint.{self.kind}"
        clauses = [by for by in self.by if by not in set(Ground)]
        named = (
            [message("lint.by", lang, clauses=message("and", lang).join(clauses))]
            if clauses
            else []
        )
        named += [message(f"ground.{by}", lang) for by in self.by if by in set(Ground)]
        said = message(key, lang, at=self.at, by=message("and", lang).join(named))
        if self.unless:
            ways = (", ".join(f"{name}: {option}" for name, option in way) for way in self.unless)
            said += message("lint.unless", lang, readings=message("or_else", lang).join(ways))
        return said


def clause_remarks(wide: Wide) -> Iterator[Remark]:
    """The remarks on the clauses, in printed order."""
    judge = _Judge(wide)
    for provision in wide.policy.provisions:
        yield from judge.remarks(provision)


class _Judge:
    """Looks for one case in which a clause does something that no other does."""

    def __init__(self, wide: Wide) -> None:
        self.wide = wide
        self.reach = wide.reach
        self.grounds = _by_ground(wide.grounds)
        # The questions for which some clause gives leave.
        self.usable = wide.within(wide.reach, wide.permit_mask)
        # A circular that only forbids takes away what is given elsewhere.
        self.takeable = self.usable if wide.permit_mask else wide.reach

    def remarks(self, provision: Provision) -> Iterator[Remark]:
        """What is to be said of one provision."""
        label, wide = provision.label, self.wide
        taken, given = wide.denials.get(label, ()), wide.permits.get(label, ())
        duties = wide.duties.get(label, {})
        bites = wide.within(self.reach, [*taken, *given]) or self._binds(duties)
        if _personal(provision) and not bites and not self._pointed(provision):
            permits = any(rule.role == "gives" for _, rule in provision.rules)
            nobody = permits and bool(given) and not wide.within(given)
            kind = Kind.UNREACHABLE if permits else Kind.DEAD
            yield self._remark(provision, kind, how="people" if nobody else "")
        elif wide.within(self.reach, given):
            yield from self._of_permit(provision)
        elif taken and wide.within(self.reach, taken):
            yield from self._of_taker(provision)
        else:
            yield from self._of_words(provision)

    def _of_permit(self, provision: Provision) -> Iterator[Remark]:
        """A permission that nothing can reach, or that another gives too."""
        label, wide = provision.label, self.wide
        given = wide.within(self.reach, wide.permits[label])
        refusing: Regions = {**wide.denials, **self.grounds}
        found = self._alone(provision, Kind.UNREACHABLE, given, refusing)
        if found is not None:
            yield found
            return
        others = {name: boxes for name, boxes in wide.permits.items() if name != label}
        kept = self._covered(provision, given, refusing, others, "permit")
        if kept is not None:
            yield kept

    def _of_taker(self, provision: Provision) -> Iterator[Remark]:
        """A clause that refuses only what is refused anyway, or what another always refuses too."""
        label, wide = provision.label, self.wide
        others = {name: boxes for name, boxes in wide.denials.items() if name != label}
        twins = [name for name in others if self._same(label, name)]
        if twins and self._says_more(provision, twins):
            yield self._remark(provision, Kind.JOINT, finding=False, by=tuple(twins))
            return
        refused = wide.within(self.takeable, wide.denials[label])
        if not refused:
            by = (Ground.NO_LEAVE_GIVEN.value,)
            yield self._remark(provision, Kind.COVERED, by=by, how="take")
            return
        found = self._alone(provision, Kind.COVERED, refused, {**others, **self.grounds}, "take")
        if found is not None:
            yield found

    def _of_words(self, provision: Provision) -> Iterator[Remark]:
        """A duty, or a word to the office, that another provision says too."""
        label, wide = provision.label, self.wide
        office = [rule.office_words() for _, rule in provision.rules]
        if any(office):
            said = (provision.touched, provision.rules)
            others = [p for p in wide.policy.provisions if p is not provision]
            same = tuple(p.label for p in others if (p.touched, p.rules) == said)
            if same:
                yield self._remark(provision, Kind.COVERED, by=same, how="say")
            return
        lines = wide.duties.get(label, {})
        by: dict[str, None] = {}
        for line, boxes in lines.items():
            bound = wide.within(self.usable, boxes)
            also = {at: held[line] for at, held in wide.duties.items() if line in held}
            also.pop(label)
            if self.wide.outside(bound, [*wide.deny_mask, *_all(also)]) is not None:
                return
            by |= dict.fromkeys(_least(wide, difference(bound, wide.deny_mask), also))
        if by:
            yield self._remark(provision, Kind.COVERED, by=tuple(by), how="say")

    def _alone(
        self, provision: Provision, kind: Kind, boxes: list[Box], others: Regions, how: str = ""
    ) -> Remark | None:
        """The remark on boxes that others hold: under every combination, or as chosen."""
        alone = self.wide.outside(boxes, _all(others))
        if alone is None:
            return self._remark(provision, kind, by=_least(self.wide, boxes, others), how=how)
        here = self.wide.within(boxes, [self.wide.chosen])
        if not here or self.wide.outside(here, _all(others)) is not None:
            return None
        unless = tuple(self._single_ways(boxes, others)) or (tuple(self.wide.taken(alone).items()),)
        by = _least(self.wide, here, others)
        return self._remark(provision, kind, finding=False, by=by, unless=unless, how=how)

    def _single_ways(self, boxes: list[Box], others: Regions) -> Iterator[Taken]:
        """Each option that alone lets some of the boxes lie in none of the others."""
        wide = self.wide
        for reading in wide.policy.readings:
            for option in reading.option_names:
                taken = {**dict(wide.policy.stance), reading.name: option}
                here = intersection(boxes, [wide.wide(wide.cases.space.whole, taken)])
                if self.wide.outside(here, _all(others)) is not None:
                    yield ((reading.name, option),)

    def _covered(
        self, provision: Provision, boxes: list[Box], refusing: Regions, others: Regions, how: str
    ) -> Remark | None:
        """The remark on boxes that others hold wherever nothing refuses."""
        if self.wide.outside(boxes, [*_all(refusing), *_all(others)]) is not None:
            return None
        by = _least(self.wide, difference(boxes, _all(refusing)), others)
        return self._remark(provision, Kind.COVERED, by=by, how=how)

    def _binds(self, duties: Mapping[tuple[object, ...], Sequence[Box]]) -> bool:
        """Whether a duty falls on someone who may work from home."""
        bound = self.wide.within(self.usable, [box for held in duties.values() for box in held])
        return self.wide.outside(bound, self.wide.deny_mask) is not None

    def _pointed(self, provision: Provision) -> bool:
        """Whether another provision takes its times from this one."""
        named = {
            getattr(rule, "times_of", None)
            for p in self.wide.policy.provisions
            for _, rule in p.rules
        }
        return provision.at in named

    def _same(self, label: str, other: str) -> bool:
        """Whether two clauses take leave away from exactly the same cases."""
        one, two = (
            self.wide.within(self.reach, self.wide.denials[name]) for name in (label, other)
        )
        return self.wide.outside(one, two) is None and self.wide.outside(two, one) is None

    def _says_more(self, provision: Provision, twins: Sequence[str]) -> bool:
        """Whether a clause says something to the office that its twins do not say."""
        words = [rule.office_words() for _, rule in provision.rules]
        return any(words) and not any(
            p.label in twins and [rule.office_words() for _, rule in p.rules] == words
            for p in self.wide.policy.provisions
        )

    def _remark(
        self,
        provision: Provision,
        kind: Kind,
        finding: bool = True,
        by: tuple[str, ...] = (),
        unless: tuple[Taken, ...] = (),
        how: str = "",
    ) -> Remark:
        if kind is Kind.UNREACHABLE and not by:
            how = how or "day"
        return Remark(kind, provision.label, finding, by, unless, how, provision.line)


def _personal(provision: Provision) -> bool:
    """Whether a provision is about persons and not only about the office, in some reading."""
    return any(rule.is_personal for _, rule in provision.rules)


def _by_ground(grounds: Regions) -> dict[str, list[Box]]:
    """The regions of the built-in grounds by the word of the ground."""
    words = {
        "weekend": Ground.NOT_A_WORKING_DAY,
        "libur_nasional": Ground.NOT_A_WORKING_DAY,
        "libur_setempat": Ground.NOT_A_WORKING_DAY,
        "cuti_bersama": Ground.NOT_A_WORKING_DAY,
        "not_in_force": Ground.NOT_IN_FORCE,
        "other_employer": Ground.NOT_COVERED,
        "not_covered_group": Ground.NOT_COVERED,
    }
    found: dict[str, list[Box]] = {}
    for why, boxes in grounds.items():
        found.setdefault(words.get(why, Ground.ABSENT).value, []).extend(boxes)
    return found


def _all(regions: Regions) -> list[Box]:
    return [box for boxes in regions.values() for box in boxes]


def _least(wide: Wide, boxes: Sequence[Box], regions: Regions) -> tuple[str, ...]:
    """The regions that hold some boxes: one that does alone, else as few as can be left."""
    for name, held in regions.items():
        if boxes and wide.outside(boxes, held) is None:
            return (name,)
    kept = {name: held for name, held in regions.items() if wide.within(boxes, list(held))}
    for name in list(kept):
        rest = {other: held for other, held in kept.items() if other != name}
        if wide.outside(boxes, _all(rest)) is None:
            kept = rest
    return tuple(kept)
