"""Facts left out: the answer is what all completions say, and what is missing is exactly missing.

Every answer here is compared with brute force: each unstated fact is given each of its values,
and only fully stated people are decided, one at a time.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import product
from math import prod

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import example_cases as cases
from asn_wfh import Decision, Outcome, Policy, load_policy
from asn_wfh.case import Roster
from asn_wfh.loading.policy_from_tree import read_expanded_tree
from asn_wfh.rules import Permit
from places import POLICIES as FOLDER
from reference.ties import TIED, all_possible, made_possible
from strategies import CLERK, WORDS, Question, Tree, invented, loaded, people, stances

GROUNDS = (
    *("not_in_force", "not_covered", "not_a_working_day", "absent"),
    *("no_leave_given", "clause"),
)

ROSTER: Mapping[str, Roster] = {"ya": True, "tidak": False, "tanpa_jadwal": "tanpa_jadwal"}
Why = tuple[str, str, str]
Values = tuple[str, ...]


@dataclass(frozen=True)
class Slot:
    """A fact that may be left out: of one description of the person, or of the day (-1)."""

    place: int
    name: str
    values: Values

    def fill(self, question: Question, value: str | None) -> Question:
        """The question with this fact stated, or left out."""
        if self.name == "rostered":
            return replace(question, rostered=ROSTER.get(value or ""))
        if self.place < 0:
            own = {name: word for name, word in question.own.items() if name != self.name}
            return replace(question, own=own if value is None else {**own, self.name: value})
        described = list(question.people)
        described[self.place] = {**described[self.place], self.name: value}
        return replace(question, people=tuple(described))


@dataclass(frozen=True)
class Completion:
    """A fully stated case decided: its outcome, everything that refuses or gives, its duties."""

    outcome: Outcome
    reasons: frozenset[Why]
    duties: frozenset[tuple[str, str, str]]


def why(decision: Decision) -> frozenset[Why]:
    """The reasons of a decision, each as a clause or as a ground."""
    return frozenset((r.label or "", r.effect, r.why) for r in decision.reasons)


def settle(policy: Policy, question: Question) -> Completion:
    """Decide a fully stated case, one description of the person at a time, and join them.

    Leave is taken away if it is for any of them, and what takes it away is joined.
    """
    each = [replace(question, people=(facts,)).put(policy) for facts in question.people]
    assert all(decision.outcome is not Outcome.UNDETERMINED for decision in each)
    refused = [decision for decision in each if decision.outcome is Outcome.NOT_PERMITTED]
    outcome = Outcome.NOT_PERMITTED if refused else Outcome.PERMITTED
    duties = frozenset(
        (duty.clause, duty.duty, str(duty.due)) for decision in each for duty in decision.duties
    )
    reasons = frozenset[Why]().union(*map(why, refused or each))
    return Completion(outcome, reasons, frozenset() if refused else duties)


def ground_of(reason: Why) -> str:
    """The ground that a reason makes."""
    label, effect, _ = reason
    return "clause" if label else effect


class Completions:
    """All completions of a question whose open slots are given, and what follows from them."""

    def __init__(self, settled: Mapping[Values, Completion], slots: Sequence[Slot]) -> None:
        self.settled = settled
        self.slots = slots
        self.all = list(settled.values())

    @property
    def outcome(self) -> Outcome:
        """The outcome of all completions, undetermined where two differ."""
        outcomes = {one.outcome for one in self.all}
        return outcomes.pop() if len(outcomes) == 1 else Outcome.UNDETERMINED

    def turns(self, place: int) -> bool:
        """Whether two completions differ in one slot only, and in outcome."""
        outcomes: dict[Values, set[Outcome]] = {}
        for point, one in self.settled.items():
            outcomes.setdefault(point[:place] + point[place + 1 :], set()).add(one.outcome)
        return any(len(several) > 1 for several in outcomes.values())

    @property
    def missing(self) -> set[str]:
        """The names of the slots that can change the outcome."""
        return {slot.name for place, slot in enumerate(self.slots) if self.turns(place)}

    def asking(self, name: str) -> set[str]:
        """The clauses that take leave in one of two completions that differ in one slot only."""
        clauses: set[str] = set()
        for place, slot in enumerate(self.slots):
            if slot.name == name:
                cited: dict[Values, list[frozenset[Why]]] = {}
                for point, one in self.settled.items():
                    rest = point[:place] + point[place + 1 :]
                    reasons = one.reasons if one.outcome != "permitted" else frozenset()
                    cited.setdefault(rest, []).append(reasons)
                for several in cited.values():
                    some, every = frozenset.union(*several), frozenset.intersection(*several)
                    clauses |= {label for label, _, _ in some - every if label}
        return clauses

    @property
    def reasons(self) -> frozenset[Why]:
        """What decides: what holds in every completion, else what may; what may while open."""
        may = frozenset[Why]().union(
            *(one.reasons for one in self.all if not self.open or one.outcome != "permitted")
        )
        must = frozenset.intersection(*(one.reasons for one in self.all))
        return may if self.open else must or may

    @property
    def open(self) -> bool:
        """Whether the outcome is not determined."""
        return self.outcome is Outcome.UNDETERMINED

    @property
    def ground(self) -> str | None:
        """The first ground that holds in every completion."""
        if self.open:
            return None
        if self.outcome is Outcome.PERMITTED:
            return "clause"
        grounds = [{ground_of(reason) for reason in one.reasons} for one in self.all]
        return next((word for word in GROUNDS if all(word in words for words in grounds)), "mixed")

    def duties(self) -> dict[tuple[str, str, str], set[Values]]:
        """Each duty with the completions in which it falls on the person."""
        completions: dict[tuple[str, str, str], set[Values]] = {}
        for point, one in self.settled.items():
            for duty in one.duties:
                completions.setdefault(duty, set()).add(point)
        return completions


def holds(
    decision: Decision, slots: Sequence[Slot], points: Iterable[Values]
) -> dict[tuple[str, str, str], set[Values]]:
    """Each duty of a decision with the completions that its condition allows."""
    return {
        (duty.clause, duty.duty, str(duty.due)): {
            point
            for point in points
            if not duty.condition
            or any(
                all(
                    sees(slot, value) in dict(sides).get(slot.name, (sees(slot, value),))
                    for slot, value in zip(slots, point, strict=True)
                )
                for sides in duty.condition
            )
        }
        for duty in decision.duties
    }


def sees(slot: Slot, value: str) -> str:
    """How a condition names a value: of a home it says only whether it lies inside."""
    if slot.name != "domicile":
        return value
    return "inside" if value == slot.values[0] else "outside"


def contested(policy: Policy, question: Question) -> set[tuple[str, str, str, bool | None]]:
    """Every option of a reading that alone gives another answer, asked one by one."""

    def answer(stated: Policy) -> tuple[str, bool | None]:
        decision = question.put(stated)
        return decision.outcome, decision.required

    options = [
        (reading.name, option) for reading in policy.readings for option in reading.option_names
    ]
    others = {(*option, *answer(policy.under(dict([option])))) for option in options}
    outcome, required = answer(policy)
    # Whether they must says something only where they may.
    return {
        other
        for other in others
        if other[2] is not outcome or (outcome == "permitted" and other[3] is not required)
    }


def agree(policy: Policy, question: Question, brute: Completions) -> None:
    """Compare the answer to a question with all completions of it."""
    decision = question.put(policy)
    assert decision.outcome is brute.outcome
    assert {item.fact for item in decision.missing} == brute.missing
    assert len(decision.missing) == len(brute.missing)
    if len(question.people) == 1:
        takers = {str(p.label) for p, rule in policy.rules if not isinstance(rule, Permit)}
        for item in decision.missing:
            assert takers.intersection(item.clauses) == brute.asking(item.fact)
    assert decision.ground == brute.ground
    assert why(decision) == brute.reasons
    if decision.outcome is Outcome.PERMITTED:
        assert holds(decision, brute.slots, brute.settled) == brute.duties()
    turns = {
        (other.reading, other.option, other.outcome, other.required) for other in decision.contested
    }
    assert turns == contested(policy, question)
    assert len(turns) == len(decision.contested)


# A small circular in which every effect word, a cover, a reading and two own facts play a part.

SMALL_POLICY: Tree = {
    "policy": "kecil",
    "government": {"name": "Kota Kecil", "code": "32.05", "timezone": "Asia/Jakarta"},
    "circular": {"number": "1/2026", "signed": "2026-01-02", "issuer": "Wali Kota Kecil"},
    "covers": {"at": "opening", "whose": {"unit": {"except": "rsud"}}},
    "facts": {
        "zona": {"values": ["merah", "kuning", "hijau"], "question": "Zona apa?"},
        "jalan": {"values": ["putus", "baik"], "question": "Bagaimana jalannya?"},
    },
    "readings": {
        "tafsir": {
            "asks": "Bagaimana dibaca?",
            "options": {"sempit": "Sempit.", "luas": "Luas."},
            "chosen": "sempit",
            "because": "Menurut katanya.",
        }
    },
    "provisions": [
        {
            "at": "1",
            "says": "Jumat.",
            "permit": {"every": "jumat", "whose": {"post": ["lurah", "lainnya"]}},
        },
        {
            "at": "2",
            "says": "Zona hijau.",
            "permit": {"every": "hari_kerja", "whose": {"zona": "hijau"}},
        },
        {
            "at": "3",
            "says": "Unit yang tetap di kantor.",
            "exclude": [
                {"unit": "uptd", "zona": "merah"},
                {"unit": "satuan_pendidikan", "jalan": "putus"},
            ],
            "otherwise": [
                {"when": {"tafsir": "luas"}, "exclude": [{"unit": "uptd"}, {"jalan": "putus"}]}
            ],
        },
        {
            "at": "4",
            "says": "Satu sisi, lalu sisi lainnya.",
            "exclude": [
                {"zona": "kuning", "domicile": "outside", "unit": "induk"},
                {"zona": "kuning", "domicile": "outside", "unit": {"except": "induk"}},
            ],
        },
        {"at": "5", "says": "Kantor induk.", "exclude": {"unit": "induk", "jalan": "putus"}},
        {
            "at": "6",
            "says": "Giliran bagi lurah.",
            "rotate": {
                "wfh": "50%",
                "wfo": "50%",
                "of": "eligible_in_office",
                "odd_person": "wfo",
                "share": "at_most",
                "turns": "working_days",
                "whose": {"post": "lurah"},
            },
        },
        {
            "at": "7",
            "says": "Di wilayah.",
            "stay_within": {"place": "territory", "whose": {"zona": "merah"}},
        },
        {
            "at": "8",
            "says": "Rencana kerja.",
            "oblige": {
                "who": "asn",
                "do": "rencana_kerja",
                "by": "h-1",
                "whose": [{"zona": "hijau", "unit": "induk"}, {"domicile": "outside"}],
            },
        },
        {"at": "9", "says": "Lapor.", "oblige": {"who": "asn", "do": "laporan_harian"}},
        {"at": "10", "says": "Berlaku.", "in_force": {"from": "2026-01-05"}},
    ],
}
SMALL = loaded(SMALL_POLICY)
FRIDAY = date(2026, 4, 10)
HOMES = ("32.05", "32.06")
PERSON_SLOTS = (
    Slot(0, "post", ("camat", "lurah", "lainnya")),
    Slot(0, "unit", ("uptd", "rsud", "satuan_pendidikan", "induk")),
    Slot(0, "domicile", HOMES),
)
DAY_SLOTS = (
    # Left out it is one of these; scheduled for the office is stated.
    Slot(-1, "rostered", ("tanpa_jadwal", "ya")),
    Slot(-1, "zona", ("merah", "kuning", "hijau")),
    Slot(-1, "jalan", ("putus", "baik")),
)
OPEN_DAY = (
    Slot(-1, "libur", ("tidak", "libur_nasional")),
    Slot(-1, "cuti_bersama", ("tidak", "ya")),
)
# What this circular asks nobody: left out of every question, stated in every completion.
ASKED_NOBODY = {name: CLERK[name] for name in ("employment", "task", "service")}


def exhaust(
    policy: Policy, slots: Sequence[Slot], base: Question
) -> Iterator[tuple[Question, Completions]]:
    """Every way to state or leave out each of the slots, with its completions."""
    start = replace(base, people=tuple({**ASKED_NOBODY, **facts} for facts in base.people))
    table: dict[Values, Completion] = {}
    for point in product(*(slot.values for slot in slots)):
        question = start
        for slot, word in zip(slots, point, strict=True):
            question = slot.fill(question, word)
        if all_possible(question.people):
            table[point] = settle(policy, question)
    for partial in product(*((None, *slot.values) for slot in slots)):
        question = base
        for slot, value in zip(slots, partial, strict=True):
            question = slot.fill(question, value)
        if not all_possible(question.people):
            continue
        free = [slot for slot, value in zip(slots, partial, strict=True) if value is None]
        settled = {}
        for filled in product(*(slot.values for slot in free)):
            rest = iter(filled)
            point = tuple(next(rest) if value is None else value for value in partial)
            if point in table:
                settled[filled] = table[point]
        yield question, Completions(settled, free)


@pytest.mark.parametrize(
    ("on", "stance", "open_day"),
    [
        (date(2026, 4, 10), {}, ()),
        (date(2026, 4, 10), {"tafsir": "luas"}, ()),
        (date(2026, 4, 9), {}, ()),
        (date(2026, 5, 15), {}, ()),
        (date(2026, 1, 2), {}, ()),
        (date(2028, 4, 7), {}, OPEN_DAY[1:]),
        pytest.param(
            *(date(2028, 5, 5), {}, OPEN_DAY), marks=[pytest.mark.slow, pytest.mark.kills]
        ),
    ],
    ids=["friday", "read otherwise", "thursday", "cuti bersama", "before", "2028", "estimated"],
)
def test_every_partial_person(on: date, stance: dict[str, str], open_day: tuple[Slot, ...]) -> None:
    """Every way to leave facts out of one description agrees with all its completions."""
    policy = SMALL.under(stance)
    # On an open day there are four times as many completions; the road is left out then.
    days = DAY_SLOTS[:2] if open_day else DAY_SLOTS
    base = Question(({},), on, own={"jalan": "baik"} if open_day else {})
    for question, brute in exhaust(policy, (*PERSON_SLOTS, *days, *open_day), base):
        agree(policy, question, brute)


@pytest.mark.slow
@pytest.mark.kills
def test_every_pair_of_partial_descriptions() -> None:
    """Two descriptions of one person, each with facts left out, agree with their completions."""
    slots = (
        *PERSON_SLOTS[:2],
        *(replace(slot, place=1) for slot in PERSON_SLOTS[:2]),
        *DAY_SLOTS[:2],
    )
    base = Question(
        ({"domicile": HOMES[0]}, {"domicile": HOMES[1]}), FRIDAY, own={"jalan": "putus"}
    )
    for question, brute in exhaust(SMALL, slots, base):
        agree(SMALL, question, brute)


# The two circulars and invented ones, with the values of each fact reduced to classes: of those
# that stand together wherever the file names them, one is enough.

POLICIES = {name: load_policy(name) for name in ("bukittinggi", "bangka_barat")}
MOST = 400


def named(tree: object, facet: str) -> Iterator[frozenset[str]]:
    """Every set of words that stands under a facet's name, anywhere in a file."""
    if isinstance(tree, list):
        for item in tree:
            yield from named(item, facet)
    elif isinstance(tree, dict):
        for key, below in tree.items():
            if key == facet:
                words = below["except"] if isinstance(below, dict) else below
                yield frozenset([words] if isinstance(words, str) else words)
            else:
                yield from named(below, facet)


def representatives(tree: object, facet: str) -> Values:
    """One word of each class that neither the file nor a tie tells apart."""
    sets = [*named(tree, facet), *TIED.get(facet, ())]
    classes = {tuple(word in words for words in sets): word for word in reversed(WORDS[facet])}
    return tuple(classes.values())


def slots_of(tree: object, policy: Policy) -> dict[str, Slot]:
    """What may be left out of a description, with a word of each class; and facts of the day."""
    homes = (policy.government.code, "31.71")
    slots = {
        facet: Slot(0, facet, homes if facet == "domicile" else representatives(tree, facet))
        for facet in WORDS
    }
    own = {fact.name: Slot(-1, fact.name, fact.values) for fact in policy.facts}
    return {**slots, "rostered": DAY_SLOTS[0], **own}


TREES = {region: read_expanded_tree(FOLDER / f"{region}.yaml").tree for region in POLICIES}
SLOTS = {region: slots_of(TREES[region], policy) for region, policy in POLICIES.items()}


def test_the_classes_are_few_and_told_apart() -> None:
    """A fact has as many classes as the circular, or a tie, tells apart."""
    sizes = {
        region: {name: len(slot.values) for name, slot in slots.items()}
        for region, slots in SLOTS.items()
    }
    same = {"employment": 3, "post": 3, "domicile": 2, "rostered": 2}
    assert sizes == {
        "bukittinggi": same | {"level": 7, "task": 9, "affair": 17, "unit": 4, "service": 7},
        "bangka_barat": same | {"level": 5, "task": 1, "affair": 10, "unit": 4, "service": 10},
    }


# Working Fridays, a holiday Friday, a Monday, a date before, and open days.
DATES = (
    *(date(2026, 4, 10), date(2026, 4, 17), date(2026, 5, 29), date(2026, 6, 12)),
    *(date(2026, 6, 19), date(2026, 4, 20), date(2026, 5, 15), date(2026, 3, 27)),
    *(date(2028, 4, 7), date(2028, 5, 5)),
)


@st.composite
def partial(
    draw: st.DrawFn, policy: Policy, slots: Mapping[str, Slot], dates: Sequence[date]
) -> tuple[Question, list[Slot]]:
    """A question with a few facts left out, of one description or two, and the slots of these.

    The facts that are stated often fit a clause, so that something hangs on those left out.
    """
    clauses = cases.FITTING.get(policy.name, {}).values()
    fitting = [{}, *(aim.facts for aims in clauses for aim in aims)]
    described = []
    for _ in range(draw(st.sampled_from([1, 1, 1, 2]))):
        facts = draw(people(policy, open_facts=()))
        for name, words in draw(st.sampled_from(fitting)).items():
            if name in facts:
                facts[name] = draw(st.sampled_from(words))
        described.append(made_possible(facts))
    on = draw(st.sampled_from(dates))
    free: list[Slot] = []
    if on.year == 2028:
        free += OPEN_DAY if on == date(2028, 5, 5) else OPEN_DAY[1:]
    own = {fact.name: draw(st.sampled_from(fact.values)) for fact in policy.facts}
    rostered = draw(st.sampled_from([True, True, False]))
    question = Question(tuple(described), on, rostered, own=own)
    wanted = st.sampled_from([*slots, "service", "affair", "level"])
    for name in draw(st.lists(wanted, min_size=1, max_size=5)):
        slot = slots[name]
        if slot.place == 0:
            slot = replace(slot, place=draw(st.integers(0, len(described) - 1)))
        size = prod(len(each.values) for each in (*free, slot))
        if slot not in free and size <= MOST:
            free.append(slot)
            question = slot.fill(question, None)
    return question, free


def completed(policy: Policy, question: Question, free: Sequence[Slot]) -> Completions:
    """All completions of a question in its open slots, each decided fully stated."""
    settled = {}
    for point in product(*(slot.values for slot in free)):
        full = question
        for slot, value in zip(free, point, strict=True):
            full = slot.fill(full, value)
        if all_possible(full.people):
            settled[point] = settle(policy, full)
    return Completions(settled, free)


def check_shipped(region: str, data: st.DataObject) -> None:
    """Compare one question to a real policy, under any stance, with all its completions."""
    question, free = data.draw(partial(POLICIES[region], SLOTS[region], DATES))
    policy = POLICIES[region].under(data.draw(stances(POLICIES[region])))
    agree(policy, question, completed(policy, question, free))


@pytest.mark.slow
@pytest.mark.kills
@pytest.mark.parametrize("region", POLICIES)
@settings(max_examples=35)
@given(st.data())
def test_partial_people_of_the_two_circulars(region: str, data: st.DataObject) -> None:
    """Whatever is left out, under whatever stance, the answer agrees with all completions."""
    check_shipped(region, data)


@pytest.mark.slow
@pytest.mark.parametrize("region", POLICIES)
@settings(max_examples=150)
@given(st.data())
def test_many_partial_people_of_the_two_circulars(region: str, data: st.DataObject) -> None:
    """The same holds over many more people than every run can take."""
    check_shipped(region, data)


def check_invented(data: st.DataObject) -> None:
    """Compare a few questions to an invented policy with all their completions."""
    tree = data.draw(invented())
    policy = loaded(tree)
    slots = slots_of(tree, policy)
    start = policy.force.since
    dates = [*(start + timedelta(days=days) for days in range(8)), date(2028, 4, 7)]
    for _ in range(2):
        question, free = data.draw(partial(policy, slots, dates))
        agree(policy, question, completed(policy, question, free))


@given(st.data())
def test_partial_people_of_invented_circulars(data: st.DataObject) -> None:
    """No circular can be written whose answers to partial questions are not exact."""
    check_invented(data)


@pytest.mark.slow
@settings(max_examples=150)
@given(st.data())
def test_partial_people_of_many_invented_circulars(data: st.DataObject) -> None:
    """The same holds over many more circulars than every run can take."""
    check_invented(data)


def test_a_description_out_of_reach_does_not_silence_the_others() -> None:
    """Who works for two governments is refused by both, each for its own reasons."""
    head = {**CLERK, "level": "jpt_pratama", "employer": "13.75", "domicile": "13.75"}
    there = {**CLERK, "employer": "lainnya", "domicile": "13.75"}
    policy = POLICIES["bukittinggi"]
    for described in ((head, there), (there, head), ({**head, "unit": None, "task": None}, there)):
        decision = Question(described, date(2026, 4, 9)).put(policy)
        assert decision.ground == "not_covered"
        assert [reason.label or reason.effect for reason in decision.reasons] == [
            *("not_covered", "no_leave_given", "1.i.a"),
        ]


@pytest.mark.parametrize("left_out", [(), ("domicile",), ("domicile", "affair")])
def test_an_ended_circular_is_contested_however_much_is_left_out(left_out: Values) -> None:
    """Read as ended, the refusal hangs on that reading also where facts are not stated."""
    facts = {**CLERK, "domicile": "13.75", **dict.fromkeys(left_out)}
    question = Question((facts,), date(2026, 6, 12))
    decision = question.put(POLICIES["bukittinggi"], {"masa-berlaku": "berakhir"})
    assert decision.ground == "not_in_force"
    assert [(c.reading, c.option, c.outcome) for c in decision.contested] == [
        ("masa-berlaku", "terus", Outcome.PERMITTED)
    ]
