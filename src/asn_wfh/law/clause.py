"""A clause's path: parse, order, print.

`1.i.j` is letter j under letter i under numeral 1; `opening` is the frame of the paper.  The parts
of a regulation have their word: `pasal-3.2.a`.  `clause_path_from_printed_form` reads other ways
to write a path.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import total_ordering
from itertools import product
from string import ascii_lowercase

from asn_wfh.law.clause_path_from_printed_form import SECTIONS, canonical_path_or_text_as_written

__all__ = ["FRAMES", "Clause", "in_printed_order", "missing_clauses"]

FRAMES = ("opening",)
"""Parts of the paper that carry law but have no number."""

_STEP = re.compile(r"[1-9][0-9]{0,2}|[a-z]{1,4}")
_ROMAN = (("l", 50), ("xl", 40), ("x", 10), ("ix", 9), ("v", 5), ("iv", 4), ("i", 1))
_MOST_ROMAN = 89


@total_ordering
@dataclass(frozen=True, slots=True)
class Clause:
    """The path of one clause, its steps in printed order from the outermost."""

    steps: tuple[str, ...]

    @classmethod
    def parse(cls, text: str) -> Clause:
        """Read `1.i.j`, `E.2.a` or a frame name; anything else raises ValueError."""
        steps = tuple(canonical_path_or_text_as_written(text).split("."))
        if text not in FRAMES and not all(map(_is_step, steps)):
            raise ValueError(text)
        return cls(steps)

    @property
    def clause_above_or_none(self) -> Clause | None:
        """The clause this one stands under, or None at the top."""
        return Clause(self.steps[:-1]) if len(self.steps) > 1 else None

    @property
    def ancestors(self) -> tuple[Clause, ...]:
        """The clauses that this one stands under, the nearest first."""
        return tuple(Clause(self.steps[:count]) for count in range(len(self.steps) - 1, 0, -1))

    def __lt__(self, other: object) -> bool:
        """Printed order: the frame, numbers by value, letters with aa after z, then Pasal."""
        if not isinstance(other, Clause):
            return NotImplemented
        return self._sort_key() < other._sort_key()

    def _sort_key(self) -> tuple[tuple[int, int, str], ...]:
        if ".".join(self.steps) in FRAMES:
            return ((0, 0, ""),)
        return tuple(map(_step_sort_key, self.steps))

    def __str__(self) -> str:
        """The path as it is cited."""
        return ".".join(self.steps)


def in_printed_order(clauses: Iterable[Clause]) -> list[Clause]:
    """Clauses in printed order, where i, ii, iii ... are numerals if no sibling says otherwise."""
    members = set(clauses)
    families: dict[tuple[str, ...], set[str]] = {}
    for clause in members:
        for depth in range(len(clause.steps)):
            families.setdefault(clause.steps[:depth], set()).add(clause.steps[depth])
    roman = {parent for parent, steps in families.items() if "i" in steps and steps <= set(_ROMANS)}

    def key(clause: Clause) -> tuple[tuple[int, int, str], ...]:
        return tuple(
            (own[0], _ROMANS.index(own[-1]), "") if clause.steps[:depth] in roman else own
            for depth, own in enumerate(clause._sort_key())  # noqa: SLF001  # of this module
        )

    return sorted(members, key=key)


def missing_clauses(clauses: set[Clause]) -> list[Clause]:
    """The clauses that must exist because one after them or under them does, in order."""
    # A file that leaves out more than this is no circular; nobody reads so long a list.
    most = 1000
    missing: set[Clause] = set()
    families: dict[tuple[str, ...], list[str]] = {}
    for clause in clauses:
        if str(clause) in FRAMES:
            continue
        for depth in range(1, len(clause.steps)):
            above = Clause(clause.steps[:depth])
            if above not in clauses:
                missing.add(above)
        families.setdefault(clause.steps[:-1], []).append(clause.steps[-1])
    for above in missing:
        families.setdefault(above.steps[:-1], []).append(above.steps[-1])
    for parent, steps in families.items():
        if len(missing) > most:
            break
        missing |= {Clause((*parent, step)) for step in _missing_siblings(set(steps))}
    return sorted(missing)


def _missing_siblings(steps: set[str]) -> set[str]:
    """The siblings missing from 1, 2, 3 ... or a, b, c ...; i, ii, iii is a list of its own.

    After z come aa, bb, cc where all steps of two letters are such, else aa, ab, ac.
    """
    letters = {step for step in steps if not step.isdigit()}
    sections = {step for step in letters if "-" in step}
    if sections:
        missing = (_missing_before_last_step(order, sections) for order in _SECTION_ORDERS)
        return set().union(*missing, _missing_siblings(steps - sections))
    order = _ROMANS
    if not letters <= set(_ROMANS):
        # Longer steps than `zz` belong to no list of letters; nothing can be said of them.
        doubled = {step for step in letters if len(step) <= 2} <= set(_DOUBLED)
        order = _DOUBLED if doubled else _LETTERS
    return _missing_before_last_step(_NUMBERS, steps) | _missing_before_last_step(order, steps)


def _missing_before_last_step(order: tuple[str, ...], steps: set[str]) -> set[str]:
    """What stands in a list before the last of some steps and is none of them."""
    places = [order.index(step) for step in steps.intersection(order)]
    return set(order[: max(places)]) - steps if places else set()


def _is_step(step: str) -> bool:
    return bool(_STEP.fullmatch(step)) or step in _ROMANS or step in _SECTION_PLACES


def _step_sort_key(step: str) -> tuple[int, int, str]:
    if step.isdigit():
        return 1, int(step), ""
    if step in _SECTION_PLACES:
        return 3, _SECTION_PLACES[step], ""
    return 2, len(step), step


def _roman_numeral(number: int) -> str:
    """A small number in lower-case roman numerals."""
    text = ""
    for letters, value in _ROMAN:
        while number >= value:
            text += letters
            number -= value
    return text


_ROMANS = tuple(_roman_numeral(number) for number in range(1, _MOST_ROMAN + 1))
_NUMBERS = tuple(str(number) for number in range(1, 1_000))
_DOUBLED = (*ascii_lowercase, *(letter * 2 for letter in ascii_lowercase))
_LETTERS = (*ascii_lowercase, *map("".join, product(ascii_lowercase, repeat=2)))
"""The lists that a step may stand in."""

_SECTION_ORDERS = tuple(
    tuple(f"{kind}-{number}" for number in (_ROMANS if kind == "bab" else _NUMBERS))
    for kind in SECTIONS
)
_SECTION_PLACES = {
    step: place for place, step in enumerate(step for order in _SECTION_ORDERS for step in order)
}
