"""What the law ties together: a fact of a person that settles another, each with its source.

A tie is an implication between two facts.  The table keeps a law of its own
(`fault_codes_of_two_way_or_all_value_ties`): no fact stands on both sides of ties, and a fact that
binds another keeps a value that no tie binds; so any possible person is reached from any other by
changing one fact at a time, and every contradiction names facts that bind.  What is only usual (the
service of an affair, the rank of a contract) is no tie.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from asn_wfh.kernel.boxes import Box, Facet, Space
from asn_wfh.kernel.what_impossible_boxes_leave_possible import all_maximal_boxes_within_union
from asn_wfh.law.vocabulary import LEVEL, PERSON_FACETS

__all__ = [
    "PERSONS",
    "TIES",
    "Contradiction",
    "Forbidden",
    "Tie",
    "contradictions",
    "fault_codes_of_two_way_or_all_value_ties",
    "forbidden_boxes",
    "impossible_values",
]


@dataclass(frozen=True, slots=True)
class Tie:
    """A fact with one of `values` leaves another fact, `binds`, only the values `to`.

    `source` names the article.  `read` is false while its text has not been read; pages say so.
    """

    fact: str
    values: tuple[str, ...]
    binds: str
    to: tuple[str, ...]
    source: str
    read: bool = True

    def forbidden_box(self, space: Space) -> Box:
        """The points that the tie forbids."""
        bound = space.facets[space.facet_index(self.binds)]
        return space.box(
            {self.fact: self.values, self.binds: [v for v in bound.values if v not in self.to]}
        )


_MANAGERIAL = ("jpt_utama", "jpt_madya", "jpt_pratama", "administrator", "pengawas")
_NOT_MANAGERIAL = tuple(level for level in LEVEL if level not in _MANAGERIAL)

TIES: tuple[Tie, ...] = (
    Tie(
        "post",
        ("camat",),
        "affair",
        ("kewilayahan",),
        "UU 23/2014 Pasal 1 angka 24; PP 17/2018 Pasal 1 (kecamatan dipimpin oleh camat)",
    ),
    Tie(
        "post",
        ("lurah",),
        "affair",
        ("kewilayahan",),
        "PP 17/2018 Pasal 1 (kelurahan dipimpin oleh lurah)",
        read=False,
    ),
    Tie(
        "post",
        ("camat",),
        "level",
        ("administrator",),
        "PP 18/2016 (camat: eselon III.a atau Jabatan Administrator)",
        read=False,
    ),
    Tie(
        "post",
        ("lurah",),
        "level",
        ("pengawas",),
        "PP 18/2016 (lurah: eselon IV.a atau Jabatan Pengawas)",
        read=False,
    ),
    Tie(
        "unit",
        ("rsud",),
        "affair",
        ("kesehatan",),
        "PP 72/2019 (rumah sakit daerah: unit organisasi bersifat khusus di bawah dinas "
        "yang menyelenggarakan urusan kesehatan)",
    ),
    Tie(
        "unit",
        ("satuan_pendidikan",),
        "affair",
        ("pendidikan",),
        "PP 18/2016 (unit pelaksana teknis berbentuk satuan pendidikan)",
        read=False,
    ),
    Tie(
        "employment",
        ("pppk_paruh_waktu",),
        "level",
        _NOT_MANAGERIAL,
        "KepmenPANRB 16/2025 diktum KETIGA (jabatan yang diisi PPPK paruh waktu)",
    ),
)
"""The ties of the vocabulary, in the law's words."""


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Stated facts that cannot all be true of one person, and the ties that say so."""

    facts: tuple[tuple[str, str], ...]
    ties: tuple[Tie, ...]


Forbidden = tuple[tuple[str, frozenset[str]], ...]
"""A box of impossible persons: the values per fact, for each fact that it narrows."""


def fault_codes_of_two_way_or_all_value_ties(
    ties: Iterable[Tie], facets: Mapping[str, Sequence[str]]
) -> Iterator[tuple[str, str]]:
    """Where a table of ties breaks its law: a code, and the fact with which it does.

    `tie_both_sides`: a fact binds another and is bound; `tie_every_value`: no value of a fact that
    binds another is left free.
    """
    ties = tuple(ties)
    binding, bound = {tie.fact for tie in ties}, {tie.binds for tie in ties}
    for name, values in facets.items():
        if name in binding and name in bound:
            yield "tie_both_sides", name
        if name in binding and {v for t in ties if t.fact == name for v in t.values} >= {*values}:
            yield "tie_every_value", name


@lru_cache(maxsize=128)
def forbidden_boxes(ties: tuple[Tie, ...], facets: tuple[Facet, ...]) -> tuple[Forbidden, ...]:
    """Every largest box of cases that ties between some facets forbid."""
    space = Space(facets)
    boxes = all_maximal_boxes_within_union(tie.forbidden_box(space) for tie in ties)
    return tuple(
        tuple((name, frozenset(values)) for name, values in space.narrowed_values(box).items())
        for box in boxes
    )


_PERSON = tuple(
    Facet(name, tuple(words.words))
    for name, words in PERSON_FACETS.items()
    if name in {side for tie in TIES for side in (tie.fact, tie.binds)}
)
PERSONS: tuple[Forbidden, ...] = forbidden_boxes(TIES, _PERSON)
"""Every largest box of impossible persons, as the vocabulary's ties have it."""


def contradictions(
    facts: Mapping[str, str | None],
    boxes: Iterable[Forbidden] = PERSONS,
    ties: Sequence[Tie] = TIES,
) -> Iterator[Contradiction]:
    """Each smallest set of stated facts that no case can have together."""
    joint = [
        tuple((name, str(facts[name])) for name, _ in box)
        for box in boxes
        if all(facts.get(name) in values for name, values in box)
    ]
    for named in dict.fromkeys(joint):
        yield Contradiction(named, tuple(_ties_forbidding_facts(dict(named), ties)))


def _ties_forbidding_facts(facts: Mapping[str, str], ties: Sequence[Tie]) -> Iterator[Tie]:
    """The ties that together forbid some facts."""
    active = [tie for tie in ties if facts.get(tie.fact) in tie.values]
    for tie in active:
        others = {other.binds for other in active if other is not tie}
        if tie.binds in facts or tie.binds in others:
            yield tie


def impossible_values(
    facts: Mapping[str, str | None], boxes: Iterable[Forbidden] = PERSONS
) -> dict[str, frozenset[str]]:
    """The values that the stated facts leave impossible, of each fact that is not stated."""
    gone: dict[str, frozenset[str]] = {}
    for box in boxes:
        open_side: tuple[str, frozenset[str]] | None = None
        for name, values in box:
            value = facts.get(name)
            if value is None:
                if open_side is not None:
                    break
                open_side = name, values
            elif value not in values:
                break
        else:
            if open_side is not None:
                name, values = open_side
                gone[name] = gone.get(name, frozenset()) | values
    return gone
