"""A second evaluator of the effect words, by brute force from their specification alone.

It takes the tree of a policy and a fully known point, reads each clause literally, and joins what
all possible completions of a case say.  It knows no boxes, no index and no module of the library.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import product
from typing import Any

from reference import calendar
from reference.ties import TIED, is_possible
from words.random_policies import GOVERNMENT, DrawnCase, Tree

__all__ = ["Item", "Opinion", "Point", "Speech", "Verdict", "items_of", "judge", "think"]

Point = dict[str, Any]
Reason = tuple[str | None, str]

ORDER = (
    *("not_in_force", "not_covered", "not_a_working_day", "absent"),
    *("act_missing", "no_leave_given", "clause"),
)
WEEK = ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu")
TRACKS = (
    ("pelaksana", "pengawas", "administrator", "jpt_pratama", "jpt_madya", "jpt_utama"),
    ("ahli_pertama", "ahli_muda", "ahli_madya", "ahli_utama"),
    ("pemula", "terampil", "mahir", "penyelia"),
)
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
SCOPE_WORDS = ("every", "weeks", "dates", "from", "until", "whose", "once", "instead_of")


# what a clause says


@dataclass(frozen=True)
class Item:
    """One thing that a provision says: what it does, and the words of its scope."""

    clause: str
    label: str
    word: str
    does: str
    scope: Tree
    row: Tree | None = None
    content: Tree | None = None


@cache
def _is_working_day(on: date) -> bool:
    return calendar.kinds(on) == calendar.WORKING


def as_list(value: Any) -> list[Any]:
    """A list, of one where it is written short."""
    return list(value) if isinstance(value, list | tuple) else [value]


def items_of(tree: Tree) -> list[Item]:
    """What all provisions with an effect on leave say."""
    items = []
    for provision in tree["provisions"]:
        word = next(key for key in provision if key not in ("at", "part", "says"))
        if word in ("no_rule", "in_force"):
            continue
        label = provision["at"] + (f"/{provision['part']}" if "part" in provision else "")
        for content in as_list(provision[word]):
            items += _items_of_one(provision["at"], label, word, content)
    return items


def _items_of_one(clause: str, label: str, word: str, content: Any) -> Iterator[Item]:
    mapping: Tree = content if isinstance(content, dict) else {}
    scope = {key: mapping[key] for key in SCOPE_WORDS if key in mapping}
    if word == "exclude":
        facts = {key: value for key, value in mapping.items() if key not in SCOPE_WORDS}
        yield Item(clause, label, word, "exclude", {**scope, **({"whose": facts} if facts else {})})
    elif word == "share" and "table" in mapping:
        table = mapping["table"]
        for *cells, figure in table["rows"]:
            pairs = zip(table["by"], cells, strict=True)
            row = {name: cell for name, cell in pairs if cell != "*"}
            figures = {table["side"]: {table["bound"]: figure}}
            kind = share_kind(figures)
            yield Item(clause, label, word, kind, scope, row, {**mapping, **figures})
    elif word == "share":
        yield Item(clause, label, word, share_kind(mapping), scope, None, mapping)
    else:
        yield Item(clause, label, word, word, scope)


def percent(text: str) -> int:
    """The number of a percentage."""
    return int(text.removesuffix("%"))


def home_interval(figures: Tree) -> tuple[int, int]:
    """The least and the most percent at home, from the bounds of both sides."""
    low, high = 0, 100
    for side in ("home", "office"):
        bounds = figures.get(side, {})
        for bound, text in bounds.items() if isinstance(bounds, dict) else ():
            figure = percent(text)
            if side == "office":
                figure = 100 - figure
            if bound == "exactly" or (bound == "at_least") == (side == "home"):
                low = max(low, figure)
            if bound == "exactly" or (bound == "at_most") == (side == "home"):
                high = min(high, figure)
    return low, high


def share_kind(figures: Tree) -> str:
    """Whether nobody, everybody or some are at home."""
    low, high = home_interval(figures)
    if high == 0:
        return "share_nobody"
    return "share_everybody" if low == 100 else "share_some"


# when a scope applies


def matches(condition: Any, name: str, value: Any, on: date, tree: Tree) -> bool:
    """Whether a value is one that a group says of a fact."""
    if isinstance(condition, list | tuple):
        return value in condition
    if not isinstance(condition, dict):
        return bool(value == condition)
    ((word, below),) = condition.items()
    if word == "except":
        return value not in as_list(below)
    if word in ("at_least", "at_most"):
        order = _order_of(name, below, tree)
        if value not in order:
            return False
        place, bound = order.index(value), order.index(below)
        return place >= bound if word == "at_least" else place <= bound
    if not isinstance(value, date):
        # No date: neither any age nor within any days.
        return False
    if word == "years":
        ((bound, text),) = below.items()
        reached = _birthday(value, int(text.split()[0])) <= on
        return reached if bound == "at_least" else not reached
    count, unit = below.split()
    return _is_within(value, on, int(count), unit)


def _order_of(name: str, value: str, tree: Tree) -> Sequence[str]:
    if name == "level":
        return next(track for track in TRACKS if value in track)
    return list(tree["facts"][name]["values"])


def _birthday(born: date, years: int) -> date:
    """The birthday on which an age is reached; that of 29 February is 1 March."""
    try:
        return born.replace(year=born.year + years)
    except ValueError:
        return date(born.year + years, 3, 1)


def _is_within(first: date, on: date, count: int, unit: str) -> bool:
    if first > on:
        return False
    if unit == "hari":
        return (on - first).days < count
    if (on - first).days > 60:
        # No two months of 2026 or 2027 are without six working days.
        return False
    return sum(map(_is_working_day, calendar.days(first, on))) <= count


def in_group(group: Tree, point: Point, on: date, tree: Tree) -> bool:
    """Whether all that a group says is so."""
    return all(matches(cond, name, point[name], on, tree) for name, cond in group.items())


def on_day(scope: Tree, on: date) -> bool:
    """Whether the words of the days name a date."""
    every = scope.get("every")
    if every is not None:
        # That a day is none of work is said of the day, and no clause says it again.
        if not {"hari_kerja", WEEK[on.weekday()]} & {*as_list(every)}:
            return False
    if "weeks" in scope:
        is_last = (on + timedelta(days=7)).month != on.month
        weeks = as_list(scope["weeks"])
        if str((on.day - 1) // 7 + 1) not in weeks and not (is_last and "akhir" in weeks):
            return False
    if "dates" in scope and on.isoformat() not in as_list(scope["dates"]):
        return False
    # ISO dates are in order as texts.
    return scope.get("from", "") <= on.isoformat() <= scope.get("until", "9999")


@dataclass(frozen=True)
class Speech:
    """The clauses of a policy, read once."""

    tree: Tree
    items: list[Item]

    @classmethod
    def of(cls, tree: Tree) -> "Speech":
        """The clauses of a policy."""
        return cls(tree, items_of(tree))

    def concerns(self, item: Item, point: Point, on: date) -> bool:
        """Whether a person is among those that an item names."""
        whose = item.scope.get("whose", "semua")
        if item.row is not None and not in_group(item.row, point, on, self.tree):
            return False
        if whose == "semua":
            return True
        if whose == "others":
            return not any(
                in_group(group, point, on, self.tree)
                for other in self.items
                if other.word == "share" and other.label != item.label
                for group in as_list(other.scope.get("whose", []))
                if isinstance(group, dict)
            )
        return any(in_group(group, point, on, self.tree) for group in as_list(whose))

    def in_scope(self, item: Item, point: Point, on: date) -> bool:
        """Whether a point lies in the days, the people and the acts of an item."""
        acts = as_list(item.scope.get("once", []))
        return (
            on_day(item.scope, on)
            and all(point[act] == "sudah" for act in acts)
            and self.concerns(item, point, on)
        )

    def speaks(self, item: Item, point: Point, on: date) -> bool:
        """Whether an item says something there: it is in scope, and no other stands in its place."""
        return self.in_scope(item, point, on) and not any(
            {item.clause, item.label} & {*as_list(other.scope.get("instead_of", []))}
            and self.in_scope(other, point, on)
            for other in self.items
        )


# a fully known point


TAKES: Mapping[str, Callable[[Point], bool]] = {
    "exclude": lambda _: True,
    "share_nobody": lambda _: True,
    "recall": lambda point: bool(point["recalled"] == "ya"),
    "rotate": lambda point: point["rostered"] != "ya",
    "share_some": lambda point: point["rostered"] != "ya",
    "schedule": lambda point: bool(point["rostered"] == "tidak"),
    "stay_within": lambda point: bool(point["domicile"] == "outside"),
}
GIVES = ("permit", "require", "share_everybody")
ORDERS = ("require", "share_everybody")
FORBIDS = ("exclude", "stay_within", "share_nobody")


@dataclass(frozen=True)
class Verdict:
    """What a fully known point is told."""

    is_permitted: bool
    is_required: bool
    givers: frozenset[Reason]
    refusals: frozenset[Reason]
    grounds: frozenset[str]
    acts: frozenset[tuple[str, str, str, str]]
    ordering: frozenset[str]
    forbidding: frozenset[str]


def judge(speech: Speech, point: Point, on: date) -> Verdict:
    """Decide about a fully known point, clause by clause."""
    tree = speech.tree
    begin = next(p["in_force"]["from"] for p in tree["provisions"] if "in_force" in p)
    in_force = on.isoformat() >= begin
    is_own = point["employer"] == "own"
    whose = tree["covers"]["whose"]
    covered = is_own and (whose == "semua" or in_group(whose, point, on, tree))
    grounds = set()
    if not in_force:
        grounds.add("not_in_force")
    if not covered:
        grounds.add("not_covered")
    if point["cuti_bersama"] == "ya" or not (_is_working_day(on) or _is_open(on)):
        grounds.add("not_a_working_day")
    if point["absent"] != "hadir":
        grounds.add("absent")
    speaking = [
        item for item in speech.items if in_force and is_own and speech.speaks(item, point, on)
    ]
    givers = {(item.label, item.word) for item in speaking if item.does in GIVES}
    takers = {
        (item.label, item.word)
        for item in speaking
        if item.does in TAKES and TAKES[item.does](point)
    }
    acts: set[tuple[str, str, str, str]] = set()
    if in_force and is_own and not givers:
        acts = set(_missing_acts(speech, point, on))
        grounds |= {"act_missing", "no_leave_given"} if acts else {"no_leave_given"}
    reasons: set[Reason] = {(None, ground) for ground in grounds}
    if acts:
        reasons -= {(None, "act_missing"), (None, "no_leave_given")}
        reasons |= {(label, word) for label, word, _, _ in acts}
    is_permitted = not grounds and not takers
    ordering = {item.label for item in speaking if item.does in ORDERS}
    forbidding = {
        item.label for item in speaking if item.does in FORBIDS and TAKES[item.does](point)
    }
    return Verdict(
        is_permitted,
        is_permitted and bool(ordering),
        frozenset(givers),
        frozenset(reasons | takers),
        frozenset(grounds | ({"clause"} if takers else set())),
        frozenset(acts),
        frozenset(ordering),
        frozenset(forbidding),
    )


def _is_open(on: date) -> bool:
    return calendar.kinds(on) == calendar.OPEN


def _missing_acts(
    speech: Speech, point: Point, on: date
) -> Iterator[tuple[str, str, str, str]]:
    """The acts for want of which a clause gives no leave, of each clause that would."""
    for item in speech.items:
        acts = as_list(item.scope.get("once", []))
        # On a share an act only narrows the scope.
        if item.word not in ("permit", "require") or not acts:
            continue
        if speech.speaks(item, {**point, **dict.fromkeys(acts, "sudah")}, on):
            for act in acts:
                if point[act] != "sudah":
                    why = "act_not_given" if point[act] == "belum" else "act_refused"
                    yield item.label, "act_missing", why, act


# completions


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


def conditions_on(speech: Speech, name: str) -> list[Any]:
    """All that the groups of a policy say of one fact."""
    found = []
    for group in _groups_of(speech):
        if name in group:
            found.append(group[name])
    return found


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
            _birthday(on, -years) + timedelta(days=n)
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
        "rostered": {True: ["ya"], False: ["tidak"], None: ["ya", "tanpa_jadwal"]}.get(
            case.rostered, ["tanpa_jadwal"]  # type: ignore[call-overload]
        ),
        "recalled": {True: ["ya"], "?": ["ya", "tidak"]}.get(case.recalled, ["tidak"]),  # type: ignore[call-overload]
        "absent": ["hadir", "cuti"] if case.absent == "?" else [case.absent or "hadir"],
        "cuti_bersama": ["tidak", "ya"] if _is_open(case.on) else ["tidak"],
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
    told = [verdict.is_permitted for verdict in verdicts]
    missing = frozenset(name for name in unsettled if _turns(points, told, name))
    ordered = [verdict.is_required for verdict in verdicts]
    also = frozenset(name for name in unsettled if _turns(points, ordered, name))
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
                v.refusals | ({(None, "no_leave_given")} if "no_leave_given" in v.grounds else set())
                for v in verdicts
            )
        )
        sure = frozenset(reason for reason in sure if reason[1] != "act_missing")
        return sure or frozenset[Reason]().union(*(verdict.refusals for verdict in verdicts))
    return _sure_or_all([verdict.refusals for verdict in verdicts])


def _turns(points: Sequence[Point], told: Sequence[bool], name: str) -> bool:
    """Whether two completions differ in one fact alone, and in what they are told."""
    by_rest: dict[tuple[Any, ...], bool] = {}
    for point, answer in zip(points, told, strict=True):
        rest = tuple(value for other, value in point.items() if other != name)
        if by_rest.setdefault(rest, answer) != answer:
            return True
    return False


def _conflicts(
    speech: Speech, on: date, verdicts: Sequence[Verdict]
) -> Iterator[tuple[str, str]]:
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
