"""Questions about people with some facts unstated, and invented policies, for hypothesis."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

import example_cases as cases
from asn_wfh import Case, CivilServant, Decision, History, Policy, decide
from asn_wfh.engine.checked_case import Stance
from asn_wfh.loading.policy_from_tree import load_policy_text
from reference.ties import is_possible, made_possible

Tree = dict[str, Any]

INVENTED = "rekaan"

PERSON = (
    *("employer", "employment", "level", "post", "task"),
    *("affair", "unit", "service", "domicile"),
)

# The closed lists that a group of a policy may name.
WORDS: Mapping[str, tuple[str, ...]] = {
    "employment": cases.EMPLOYMENTS,
    "level": cases.LEVELS,
    "post": cases.POSTS,
    "task": cases.TASKS,
    "affair": cases.AFFAIRS,
    "unit": cases.UNITS,
    "service": cases.SERVICES,
    "domicile": ("inside", "outside"),
}

# An ordinary clerk, whom a circular usually lets go home.
CLERK: Mapping[str, str] = {
    "employment": "pns",
    "level": "pelaksana",
    "post": "lainnya",
    "task": "lainnya",
    "affair": "perencanaan",
    "unit": "induk",
    "service": "pendukung",
}


@dataclass(frozen=True)
class Question:
    """A question to `decide`: one or more descriptions of a person, a date, facts of the day."""

    people: tuple[Mapping[str, str | None], ...]
    on: date
    rostered: Any = None
    recalled: bool | None = None
    absent: str | None = None
    own: Mapping[str, str] = field(default_factory=dict)

    def put(self, policy: Policy | History, stance: Stance | None = None) -> Decision:
        """Ask it of a policy."""
        people = [CivilServant.read(facts) for facts in self.people]
        return decide(
            policy,
            people[0] if len(people) == 1 else people,
            self.on,
            rostered=self.rostered,
            recalled=self.recalled,
            absent=self.absent,
            facts=self.own,
            stance=stance,
        )

    @property
    def case(self) -> Case:
        """The question as the analyses take it."""
        return Case(
            [CivilServant.read(facts) for facts in self.people],
            self.on,
            rostered=self.rostered,
            recalled=self.recalled,
            absent=self.absent,
            facts=self.own,
        )


def question_of(facts: Mapping[str, str | bool | None], on: date) -> Question:
    """The question about a person and a day whose facts stand together, as in `cases`."""
    stated = dict(facts)
    rostered, recalled = stated.pop("rostered", None), stated.pop("recalled", None)
    words = {name: value if isinstance(value, str) else None for name, value in stated.items()}
    absent = words.pop("absent", None)
    return Question(
        (words,), on, rostered, recalled if isinstance(recalled, bool) else None, absent
    )


def homes(code: str) -> tuple[str, ...]:
    """Homes inside a region, and outside it in regions whose codes begin alike."""
    last = "1" if code[-1] != "1" else "2"
    return (code, f"{code}.01", f"{code}.02.1001", f"{code[:-1]}{last}", f"{code[:-1]}{last}.01")


def values_of(policy: Policy, name: str) -> tuple[str, ...]:
    """What may be stated for a fact about a person, or for a fact of the policy's own."""
    if name == "employer":
        return (policy.government.code, "lainnya")
    if name == "domicile":
        return homes(policy.government.code)
    # An invented policy names few words, so that people meet them.
    words = SMALL if policy.name == INVENTED else WORDS
    own = {fact.name: fact.values for fact in policy.facts}
    return own[name] if name in own else words[name]


def people(policy: Policy, open_facts: Sequence[str] = PERSON) -> SearchStrategy[Tree]:
    """Facts of a possible person: the ordinary value, another one, or for open facts none."""
    clerk = {**CLERK, "employer": policy.government.code, "domicile": policy.government.code}
    return st.fixed_dictionaries(
        {
            name: st.one_of(
                *[st.just(clerk[name])] * (6 if name.startswith("employ") else 2),
                *([st.none()] if name in open_facts else []),
                st.sampled_from(values_of(policy, name)),
            )
            for name in PERSON
        }
    ).map(made_possible)


def dates(policy: Policy) -> SearchStrategy[date]:
    """Working Fridays most often, then any date of the year, and dates of years not decreed."""
    start = policy.force.since
    fridays = [start + timedelta(days=(4 - start.weekday()) % 7 + 7 * week) for week in range(9)]
    return st.one_of(
        st.sampled_from(fridays),
        st.sampled_from(fridays),
        st.sampled_from(fridays),
        st.sampled_from(cases.DAYS),
        st.sampled_from([date(2027, 2, 26), date(2028, 4, 7), date(2028, 5, 5), date(2028, 5, 9)]),
    )


@st.composite
def questions(
    draw: DrawFn, policy: Policy, open_facts: Sequence[str] = PERSON, most: int = 2
) -> Question:
    """Any question to a policy, usually about one description of a person."""
    described = st.lists(people(policy, open_facts), min_size=1, max_size=most)
    one = st.lists(people(policy, open_facts), min_size=1, max_size=1)
    flag = st.sampled_from([True, None, False])
    own: dict[str, str] = {}
    for fact in policy.facts:
        value = draw(st.sampled_from([None, *fact.values]))
        if value is not None:
            own[fact.name] = value
    return Question(
        tuple(draw(one | described)),
        draw(dates(policy)),
        draw(flag),
        draw(st.sampled_from([None, None, False, True])),
        draw(st.sampled_from([None] * 36 + [*cases.ABSENCES])),
        own,
    )


def stances(policy: Policy) -> SearchStrategy[dict[str, str]]:
    """No stance, or an option for some readings."""
    options = {reading.name: st.sampled_from(reading.option_names) for reading in policy.readings}
    some = st.sets(st.sampled_from(sorted(options)), max_size=3) if options else st.just(set())
    return some.flatmap(
        lambda names: st.fixed_dictionaries({name: options[name] for name in sorted(names)})
    )


@st.composite
def learnt(draw: DrawFn, policy: Policy, question: Question) -> Question:
    """The same question with one more fact stated that was not; or itself where all are.

    What the ties exclude cannot be learnt, and the roster that nobody states is one that names
    the day or is not kept at all: that it names another day is no more to be learnt either.
    """
    described = enumerate(question.people)
    slots: list[tuple[int, str]] = [
        (place, name)
        for place, facts in described
        for name in PERSON
        if facts.get(name) is None and name != "employer"
    ]
    slots += [(-1, fact.name) for fact in policy.facts if fact.name not in question.own]
    slots += [(-1, "rostered")] if question.rostered is None else []
    if not slots:
        return question
    place, name = draw(st.sampled_from(slots))
    if name == "rostered":
        return replace(question, rostered=draw(st.sampled_from([True, "tanpa_jadwal"])))
    values = values_of(policy, name)
    if place < 0:
        return replace(question, own={**question.own, name: draw(st.sampled_from(values))})
    people_then = list(question.people)
    ways = [{**people_then[place], name: value} for value in values]
    people_then[place] = draw(st.sampled_from([way for way in ways if is_possible(way)]))
    return replace(question, people=tuple(people_then))


# invented policies

SMALL: Mapping[str, tuple[str, ...]] = {
    "employment": ("pns", "pppk", "non_asn"),
    "level": ("administrator", "pengawas", "pelaksana", "ahli_madya"),
    "post": cases.POSTS,
    "task": ("sopir", "keamanan", "lainnya"),
    "affair": ("kesehatan", "pendidikan", "perencanaan", "kewilayahan"),
    "unit": cases.UNITS,
    "service": ("kesehatan", "pendidikan", "pendukung"),
    "domicile": ("inside", "outside"),
}
OWN: Mapping[str, tuple[str, ...]] = {
    "zona": ("merah", "kuning", "hijau"),
    "jalan": ("putus", "baik"),
}
WEEK = ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu")
DAYS_OF_WORDS = st.integers(0, 180).map(lambda days: date(2026, 1, 2) + timedelta(days=days))
TAKERS = ("exclude", "recall", "rotate", "stay_within")


@st.composite
def listed(draw: DrawFn, facet: str) -> Any:
    """The values of one facet as YAML says them: a word, a list, or all but some."""
    values = WORDS.get(facet) or OWN[facet]
    small = SMALL.get(facet) or OWN[facet]
    most = min(3, len(values) - 1)
    words = draw(st.lists(st.sampled_from(small), min_size=1, max_size=most, unique=True))
    if draw(st.booleans()):
        return words[0] if len(words) == 1 else words
    return {"except": words}


@st.composite
def groups(draw: DrawFn, facets: Sequence[str], most: int = 3) -> Tree:
    """One box of people: a few facets with the values allowed."""
    named = st.lists(st.sampled_from(facets), min_size=1, max_size=most, unique=True)
    return {facet: draw(listed(facet)) for facet in draw(named)}


@st.composite
def windows(draw: DrawFn, named: bool) -> Tree:
    """The words that name days; if `named`, at least the weekdays or the dates."""
    words: Tree = {}
    kinds = ["every", "every", "every", "dates", *([] if named else ["none"] * 6)]
    kind = draw(st.sampled_from(kinds))
    if kind == "every":
        some = st.lists(st.sampled_from(WEEK[:5]), min_size=1, max_size=2, unique=True)
        words["every"] = draw(st.one_of(st.just("jumat"), st.just("hari_kerja"), some))
    elif kind == "dates":
        chosen = draw(st.sets(DAYS_OF_WORDS, min_size=1, max_size=3))
        words["dates"] = [day.isoformat() for day in sorted(chosen)]
    if kind != "none" and draw(st.integers(0, 3)) == 0:
        first, last = sorted((draw(DAYS_OF_WORDS), draw(DAYS_OF_WORDS)))
        ends = draw(st.sampled_from(["from", "until", "from until"]))
        words |= {"from": first.isoformat()} if "from" in ends else {}
        words |= {"until": last.isoformat()} if "until" in ends else {}
    return words


@st.composite
def effects(draw: DrawFn, facets: Sequence[str], word: str) -> Any:
    """The words of one effect."""
    whose = {"whose": draw(groups(facets, 2))} if draw(st.integers(0, 2)) == 0 else {}
    if word == "permit":
        often: list[Tree] = [{"every": "jumat"}, {"every": "hari_kerja"}]
        window: Tree = draw(st.sampled_from(often) | windows(named=True))
        return {**window, **whose}
    if word == "exclude":
        group = {**draw(groups(facets)), **draw(windows(named=False))}
        return group if draw(st.booleans()) else [group, draw(groups(facets))]
    if word == "recall":
        return {**draw(windows(named=False)), **whose} or "any"
    if word == "rotate":
        shares = {"wfh": "50%", "wfo": "50%", "of": "eligible_in_office", "odd_person": "wfo"}
        turns = {"share": "at_most", "turns": "working_days"}
        return {**shares, **turns, **draw(windows(named=False)), **whose}
    if word == "stay_within":
        return {"place": "territory", **draw(windows(named=False)), **whose}
    if word == "oblige":
        times: list[Tree] = [{}, {"by": "h-1"}, {"times": ["07:30", "16:30"]}]
        return {"who": "asn", "do": "rencana_kerja", **whose, **draw(st.sampled_from(times))}
    if word == "limit":
        return {"what": "perjalanan_dalam_negeri", "cut": "50%"}
    return "Tidak mengubah jawaban."


@st.composite
def invented(draw: DrawFn) -> Tree:
    """A policy that nobody issued, as the tree of its file."""
    own = draw(st.lists(st.sampled_from(sorted(OWN)), unique=True))
    facets = (*SMALL, *own, *own)
    words = [
        "permit",
        *draw(
            st.lists(
                st.sampled_from(["permit", *TAKERS, *TAKERS, "oblige"]), min_size=1, max_size=5
            )
        ),
        "limit",
    ]
    first = draw(DAYS_OF_WORDS)
    force: Tree = {"from": first.isoformat()}
    if draw(st.booleans()):
        force["until"] = (first + timedelta(days=draw(st.integers(30, 200)))).isoformat()
    if draw(st.booleans()):
        force["review_every"] = "2 bulan"
    provisions: list[Tree] = [
        {"at": str(place), "says": f"Butir {place}.", word: draw(effects(facets, word))}
        for place, word in enumerate(words, 1)
    ]
    provisions.append({"at": str(len(provisions) + 1), "says": "Masa berlaku.", "in_force": force})
    asn = st.just({"employment": {"except": "non_asn"}})
    covers = draw(asn | asn | asn | groups(facets, 1))
    tree: Tree = {
        "policy": INVENTED,
        "government": {"name": "Kabupaten Rekaan", "code": "32.05", "timezone": "Asia/Jakarta"},
        "circular": {"number": "1/2026", "signed": "2026-01-02", "issuer": "Bupati Rekaan"},
        "covers": {"at": "opening", "whose": covers},
        "provisions": provisions,
    }
    if own:
        tree["facts"] = {
            name: {"values": list(OWN[name]), "question": f"Bagaimana {name}?"} for name in own
        }
    readings = draw(_readings(provisions, facets))
    if readings:
        tree["readings"] = readings
    return tree


@st.composite
def _readings(draw: DrawFn, provisions: list[Tree], facets: Sequence[str]) -> Tree:
    """Up to three readings; each other option changes what one provision does."""
    slots = [
        (place, facet)
        for place, provision in enumerate(provisions)
        for facet in _changeable(provision)
    ]
    readings: Tree = {}
    for number in range(draw(st.integers(0, 3))):
        if not slots:
            break
        place, facet = draw(st.sampled_from(slots))
        provision = provisions[place]
        # A change of one word leaves room for changes of others; a change of all leaves none.
        slots = [slot for slot in slots if slot != (place, facet) and (facet or slot[0] != place)]
        if facet:
            slots = [slot for slot in slots if slot != (place, "")]
        options = [f"arti{n}" for n in range(2 if facet else draw(st.integers(2, 3)))]
        chosen = draw(st.sampled_from(options))
        name = f"tafsir{number}"
        readings[name] = {
            "asks": "Bagaimana dibaca?",
            "options": {option: f"Sebagai {option}." for option in options},
            "chosen": chosen,
            "because": "Menurut katanya.",
        }
        changes = draw(_changes(provision, facets, facet))
        others = [option for option in options if option != chosen]
        for option, change in zip(others, changes, strict=False):
            provision.setdefault("otherwise", []).append({"when": {name: option}, **change})
    return readings


def _changeable(provision: Tree) -> list[str]:
    """The words of a provision that a reading may change alone; `` stands for all of them."""
    group = provision.get("exclude")
    if isinstance(group, dict):
        single = [f for f, v in group.items() if f in (*SMALL, *OWN) and isinstance(v, str)]
        return ["", *single]
    return [""] if {"permit", *TAKERS, "in_force", "oblige"} & provision.keys() else []


@st.composite
def _changes(draw: DrawFn, provision: Tree, facets: Sequence[str], facet: str) -> list[Tree]:
    """What a provision does otherwise: for two options, never what it does anyway."""
    if facet:
        return [{"exclude": {facet: {"except": provision["exclude"][facet]}}}]
    if "in_force" in provision:
        first = date.fromisoformat(provision["in_force"]["from"])
        return [
            {"in_force": {"until": (first + timedelta(days=days)).isoformat()}} for days in (7, 20)
        ]
    changes: list[Tree] = [{"no_rule": "Hanya anjuran."}]
    if "exclude" in provision:
        groups_now = provision["exclude"]
        several = groups_now if isinstance(groups_now, list) else [groups_now]
        # One group more than before is another rule, whatever the group.
        changes.append({"exclude": [*several, draw(groups(facets))]})
    else:
        changes.append({"exclude": draw(groups(facets))})
    return draw(st.permutations(changes))


def loaded(tree: Tree) -> Policy:
    """The policy that a tree makes; JSON is YAML in which every text is quoted."""
    return load_policy_text(json.dumps(tree, ensure_ascii=False), f"{INVENTED}.yaml")


def policies() -> SearchStrategy[Policy]:
    """Invented policies, loaded."""
    return invented().map(loaded)
