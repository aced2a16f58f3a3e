"""A second evaluator of the effect words, by brute force from their specification alone.

It reads each clause literally (`clauses`), decides about fully known points (`verdict`), and joins
here what all possible completions of a case say.  It knows no boxes, no index and no module of the
library.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import product
from typing import Any

from reference.ties import TIED, is_possible
from words.clauses import TRACKS, Point, Speech, as_list, birthday, matches
from words.random_cases import DrawnCase
from words.random_policies import GOVERNMENT, Tree
from words.verdict import FORBIDS, ORDERS, TAKES, Reason, Verdict, is_open, judge

__all__ = ["Opinion", "choices", "completions", "everyone", "think", "turns"]

ORDER = (
    *("not_in_force", "not_covered", "not_a_working_day", "absent"),
    *("act_missing", "no_leave_given", "clause"),
)
ROSTERED: Mapping[bool | str | None, list[str]] = {
    True: ["ya"],
    False: ["tidak"],
    "tanpa_jadwal": ["tanpa_jadwal"],
    None: ["ya", "tanpa_jadwal"],
}
YES_NO = {True: "ya", False: "tidak"}
PERSON: Mapping[str, tuple[str, ...]] = {
    "employment": ("pns", "cpns", "pppk", "pppk_paruh_waktu", "non_asn"),
    "level": tuple(level for track in TRACKS for level in track),
    "post": ("camat", "lurah", "lainnya"),
    "task": ("lapangan", "pelayanan", "lainnya"),
    "affair": (
        *("keuangan", "kearsipan", "kewilayahan"),
        *("kesehatan", "pendidikan", "perencanaan"),
    ),
    "unit": ("uptd", "rsud", "satuan_pendidikan", "induk"),
    "domicile": ("inside", "outside"),
}


@dataclass(frozen=True)
class Opinion:
    """What all possible completions of a case say together."""

    outcome: str
    required: str
    ground: str
    reasons: frozenset[Reason]
    missing: frozenset[str]
    required_missing: frozenset[str]
    conflicts: frozenset[tuple[str, str]]
    set_aside: frozenset[tuple[str, str]] = frozenset()


def conditions_on(speech: Speech, name: str) -> list[Any]:
    """All that the groups of a policy say of one fact."""
    return [group[name] for group in _groups_of(speech) if name in group]


def _groups_of(speech: Speech) -> Iterator[Tree]:
    for item in speech.items:
        yield from (g for g in as_list(item.scope.get("whose", [])) if isinstance(g, dict))
        if item.row is not None:
            yield item.row
        yield dict.fromkeys(as_list(item.scope.get("once", [])), "sudah")
        if item.does == "stay_within":
            yield {"domicile": "outside"}
    covers = speech.tree["covers"]["whose"]
    yield covers if isinstance(covers, dict) else {}


def values_of(speech: Speech, name: str, on: date) -> list[Any]:
    """What a fact may be, one value of all that no clause and no tie tells apart."""
    fact = speech.tree.get("facts", {}).get(name)
    conditions = conditions_on(speech, name)
    values: Sequence[Any]
    if fact is None:
        values = PERSON[name]
    elif "act_of" in fact:
        return ["belum", "sudah", "ditolak"]
    elif "date" in fact:
        near = [on + timedelta(days=n) for n in range(-40, 2)]
        births = [
            birthday(on, -years) + timedelta(days=n)
            for years in (1, 30, 55, 58, 80)
            for n in (-1, 0, 1)
        ]
        values = [*near, *births, *([fact["unstated"]] if "unstated" in fact else [])]
    else:
        values = fact["values"]
    kinds: dict[tuple[bool, ...], Any] = {}
    for value in values:
        sides = [matches(cond, name, value, on, speech.tree) for cond in conditions]
        sides += [value in tied for tied in TIED.get(name, ())]
        kinds.setdefault(tuple(sides), value)
    return list(kinds.values())


def choices(speech: Speech, case: DrawnCase) -> dict[str, list[Any]]:
    """The values that each fact may have in a case."""
    person = {**case.person, "employer": case.person.get("employer", GOVERNMENT)}
    open_: dict[str, list[Any]] = {
        "employer": ["own" if person["employer"] == GOVERNMENT else "lainnya"],
        "rostered": ROSTERED[case.rostered],
        "recalled": ["ya", "tidak"] if case.recalled == "?" else [YES_NO[case.recalled is True]],
        "absent": ["hadir", "cuti"] if case.absent == "?" else [case.absent or "hadir"],
        "cuti_bersama": ["tidak", "ya"] if is_open(case.on) else ["tidak"],
    }
    if "cuti_bersama" in case.own:
        open_["cuti_bersama"] = [case.own["cuti_bersama"]]
    home = person.get("domicile")
    if home is not None:
        person["domicile"] = "inside" if home.startswith(GOVERNMENT) else "outside"
    asked = [name for name in PERSON if conditions_on(speech, name) and name not in person]
    if any(name in TIED for name in asked):
        # What a tie binds may settle what is asked.
        asked = [name for name in PERSON if name not in person and (name in asked or name in TIED)]
    for name in PERSON:
        if name in person:
            open_[name] = [person[name]]
        elif name in asked:
            open_[name] = values_of(speech, name, case.on)
    for name, fact in speech.tree.get("facts", {}).items():
        stated = case.own.get(name, fact.get("unstated", "belum" if "act_of" in fact else None))
        if stated is None or stated == "?":
            open_[name] = values_of(speech, name, case.on)
        elif "date" in fact and stated != fact.get("unstated"):
            open_[name] = [date.fromisoformat(stated)]
        else:
            open_[name] = [stated]
    return open_


def completions(open_: Mapping[str, list[Any]]) -> Iterator[Point]:
    """Each possible completion."""
    for values in product(*open_.values()):
        point = dict(zip(open_, values, strict=True))
        if is_possible({name: point.get(name) for name in TIED}):
            yield point


def think(speech: Speech, case: DrawnCase) -> Opinion:
    """Join the verdicts on all possible completions."""
    open_ = choices(speech, case)
    points = list(completions(open_))
    verdicts = [judge(speech, point, case.on) for point in points]
    outcomes = {verdict.is_permitted for verdict in verdicts}
    required = {verdict.is_required for verdict in verdicts}
    unsettled = [name for name, values in open_.items() if len(values) > 1]
    permitted = [verdict.is_permitted for verdict in verdicts]
    missing = frozenset(name for name in unsettled if turns(points, permitted, name))
    ordered = [verdict.is_required for verdict in verdicts]
    also = frozenset(name for name in unsettled if turns(points, ordered, name))
    ground, reasons = "None", frozenset[Reason]()
    outcome = "undetermined"
    if len(outcomes) > 1:
        reasons = frozenset().union(*(v.refusals for v in verdicts if not v.is_permitted))
    elif outcomes == {True}:
        outcome, ground = "permitted", "clause"
        reasons = _sure_or_all([verdict.givers for verdict in verdicts])
    else:
        outcome = "not_permitted"
        ground = next((g for g in ORDER if all(g in v.grounds for v in verdicts)), "mixed")
        reasons = _refusing(verdicts)
    return Opinion(
        outcome,
        str(required.pop()) if len(required) == 1 else "None",
        ground,
        reasons,
        missing,
        also - missing,
        frozenset(_conflicts(speech, case.on, verdicts)),
        _set_aside(outcome, verdicts),
    )


def _set_aside(outcome: str, verdicts: Sequence[Verdict]) -> frozenset[tuple[str, str]]:
    """What would decide otherwise, did not another stand in its place in every completion."""
    if outcome == "undetermined":
        return frozenset()
    permitted = outcome == "permitted"
    return frozenset.intersection(
        *(v.takes_aside if permitted else v.gives_aside for v in verdicts)
    )


def _sure_or_all(each: Sequence[frozenset[Reason]]) -> frozenset[Reason]:
    sure = frozenset.intersection(*each)
    return sure or frozenset[Reason]().union(*each)


def _refusing(verdicts: Sequence[Verdict]) -> frozenset[Reason]:
    """What refuses in all completions, or else what may."""
    if not all("act_missing" in verdict.grounds for verdict in verdicts):
        # Then that no leave was given is what may be sure.
        sure = frozenset.intersection(
            *(
                v.refusals
                | ({(None, "no_leave_given")} if "no_leave_given" in v.grounds else set())
                for v in verdicts
            )
        )
        sure = frozenset(reason for reason in sure if reason[1] != "act_missing")
        return sure or frozenset[Reason]().union(*(verdict.refusals for verdict in verdicts))
    return _sure_or_all([verdict.refusals for verdict in verdicts])


def turns(points: Sequence[Point], answers: Sequence[Any], name: str) -> bool:
    """Whether two completions differ in one fact alone, and in what is answered."""
    by_rest: dict[tuple[Any, ...], Any] = {}
    for point, answer in zip(points, answers, strict=True):
        rest = tuple(value for other, value in point.items() if other != name)
        if by_rest.setdefault(rest, answer) != answer:
            return True
    return False


def _conflicts(speech: Speech, on: date, verdicts: Sequence[Verdict]) -> Iterator[tuple[str, str]]:
    """The pairs of clauses that order and forbid the same, neither being the other's exception."""
    ordering = frozenset.intersection(*(verdict.ordering for verdict in verdicts))
    forbidding = frozenset.intersection(*(verdict.forbidding for verdict in verdicts))
    for pair in product(sorted(ordering), sorted(forbidding)):
        if not _lies_inside(speech, on, *pair):
            yield pair


def _lies_inside(speech: Speech, on: date, order: str, taking: str) -> bool:
    """Whether whoever is forbidden is also ordered, on a date and whatever the acts."""
    ordering = [i for i in speech.items if i.label == order and i.does in ORDERS]
    forbidding = [i for i in speech.items if i.label == taking and i.does in FORBIDS]
    forbidden = set[tuple[Any, ...]]()
    ordered = set[tuple[Any, ...]]()
    acts = [name for name, fact in speech.tree.get("facts", {}).items() if "act_of" in fact]
    for point in completions(everyone(speech, on)):
        person = tuple(value for name, value in point.items() if name not in acts)
        if any(speech.speaks(i, point, on) and TAKES[i.does](point) for i in forbidding):
            forbidden.add(person)
        if any(speech.speaks(i, point, on) for i in ordering):
            ordered.add(person)
    return forbidden <= ordered


def everyone(speech: Speech, on: date) -> dict[str, list[Any]]:
    """The values of each fact of which a policy speaks, as seen from a date."""
    used = {name for group in _groups_of(speech) for name in group}
    if len(used & {*TIED}) > 1:
        used |= {*TIED}
    open_ = {"domicile": ["inside"]}
    names = [*PERSON, *speech.tree.get("facts", {})]
    return open_ | {name: values_of(speech, name, on) for name in names if name in used}
