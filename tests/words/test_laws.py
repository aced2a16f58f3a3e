"""What holds of every policy of the effect words, whatever they say."""

from datetime import date
from random import Random

import pytest

from asn_wfh import load_policy
from words.agreement import ask, opinion_of
from words.clauses import Speech
from words.faults import faults_of
from words.naive import think
from words.random_cases import DrawnCase, draw_case
from words.random_policies import Tree, draw_policy, frame, policy_text

PROHIBITIONS: tuple[Tree, ...] = (
    {"exclude": {"level": "administrator"}},
    {"exclude": {"affair": ["keuangan", "kearsipan"], "every": "jumat"}},
    {"exclude": {"task": {"except": "lapangan"}, "from": "2027-03-17"}},
    {"recall": "any"},
    {"schedule": {"every": "jumat"}},
    {"stay_within": "territory"},
    {
        "rotate": {
            "wfh": "50%",
            "wfo": "50%",
            "of": "all_in_office",
            "odd_person": "wfo",
            "share": "at_most",
            "turns": "calendar",
            "weeks": ["1"],
        }
    },
)


def sound_policy(random: Random) -> Tree:
    """A drawn policy without a fault."""
    while faults_of(tree := draw_policy(random)):
        pass
    return tree


@pytest.mark.parametrize("seed", range(30))
def test_order_does_not_matter(seed: int) -> None:
    """The same provisions in another order decide every case alike."""
    random = Random(seed)
    tree = sound_policy(random)
    shuffled = {**tree, "provisions": random.sample(tree["provisions"], len(tree["provisions"]))}
    one, other = (load_policy(text=policy_text(each)) for each in (tree, shuffled))
    for _ in range(10):
        case = draw_case(random, tree)
        assert opinion_of(ask(one, case)) == opinion_of(ask(other, case)), case


@pytest.mark.parametrize("seed", range(30))
def test_a_prohibition_gives_no_leave(seed: int) -> None:
    """A further prohibition without `instead_of` permits nobody, and opens no refusal again."""
    random = Random(seed)
    tree = sound_policy(random)
    provisions = [
        {key: value for key, value in provision.items() if key != "says"}
        for provision in tree["provisions"][1:-1]
    ]
    last = str(int(provisions[-1]["at"]) + 1)
    stricter = frame(
        [*provisions, {"at": last, **random.choice(PROHIBITIONS)}],
        tree.get("facts", {}),
        tree["covers"]["whose"],
    )
    before, after = (load_policy(text=policy_text(each)) for each in (tree, stricter))
    leniency = ("not_permitted", "undetermined", "permitted")
    for _ in range(10):
        case = draw_case(random, stricter)
        outcomes = [str(ask(policy, case).outcome) for policy in (before, after)]
        assert leniency.index(outcomes[1]) <= leniency.index(outcomes[0]), case


EXEMPTIONS: tuple[Tree, ...] = (
    {},
    {"every": "jumat"},
    {"whose": {"level": "administrator"}},
    {"whose": [{"affair": ["keuangan", "kearsipan"]}, {"employment": "pppk"}]},
    {"whose": {"task": {"except": "lapangan"}}, "from": "2027-03-17"},
)
TAKERS = ("exclude", "recall", "rotate", "schedule", "stay_within")
GIVERS = ("permit", "require", "share")


def exempted_policy(random: Random) -> tuple[Tree, Tree]:
    """A drawn policy, and the same with a clause by which one that takes leave does not apply."""
    while True:
        tree = sound_policy(random)
        provisions = [
            {key: value for key, value in provision.items() if key != "says"}
            for provision in tree["provisions"][1:-1]
        ]
        labels = [
            f"{p['at']}/{p['part']}" if "part" in p else p["at"]
            for p in provisions
            if p.keys() & {*TAKERS}
        ]
        if not labels:
            continue
        exempt = {**random.choice(EXEMPTIONS), "instead_of": random.choice(labels)}
        last = str(int(provisions[-1]["at"]) + 1)
        milder = frame(
            [*provisions, {"at": last, "exempt": exempt}],
            tree.get("facts", {}),
            tree["covers"]["whose"],
        )
        if not faults_of(milder):
            return tree, milder


@pytest.mark.parametrize("seed", range(40))
def test_an_exemption_gives_no_leave(seed: int) -> None:
    """Whoever is freed of a clause has leave only where another clause gave it, and that is cited.

    An `exempt` of a clause that takes leave refuses nobody whom it did not refuse before.
    """
    random = Random(seed)
    tree, milder = exempted_policy(random)
    words = {
        f"{p['at']}/{p['part']}" if "part" in p else p["at"]: next(iter(p.keys() & {*GIVERS}), "")
        for p in tree["provisions"]
    }
    before, after = (load_policy(text=policy_text(each)) for each in (tree, milder))
    leniency = ("not_permitted", "undetermined", "permitted")
    for _ in range(10):
        case = draw_case(random, milder)
        one, other = (opinion_of(ask(policy, case)) for policy in (before, after))
        assert leniency.index(other.outcome) >= leniency.index(one.outcome), case
        if other.outcome == "permitted":
            assert one.ground not in ("no_leave_given", "act_missing"), case
            assert all(words[label or ""] in GIVERS for label, _ in other.reasons), case


def test_without_leave_an_exemption_frees_nobody() -> None:
    """Where no clause gives leave there is none, whatever does not apply."""
    provisions: list[Tree] = [
        {"at": "1", "permit": {"every": "jumat", "whose": {"task": "lapangan"}}},
        {"at": "2", "exclude": {"level": "pelaksana"}},
        {"at": "3", "exempt": {"instead_of": "2", "whose": {"affair": "keuangan"}}},
    ]
    tree = frame(provisions, {})
    policy = load_policy(text=policy_text(tree))
    for task, affair, outcome, reason in (
        ("lainnya", "keuangan", "not_permitted", (None, "no_leave_given")),
        ("lapangan", "keuangan", "permitted", ("1", "permit")),
        ("lapangan", "kearsipan", "not_permitted", ("2", "exclude")),
    ):
        person = {"level": "pelaksana", "task": task, "affair": affair}
        case = DrawnCase(person, date(2027, 3, 5))
        answer = opinion_of(ask(policy, case))
        assert (answer.outcome, *answer.reasons) == (outcome, reason)
        assert think(Speech.of(tree), case) == answer


CHAIN: list[Tree] = [
    {"at": "1", "permit": {"every": "hari_kerja"}},
    {"at": "2", "exclude": {"level": "pelaksana"}},
    {"at": "3", "require": {"every": "jumat", "whose": {"task": "lapangan"}, "instead_of": "2"}},
    {"at": "4", "exclude": {"affair": "keuangan", "instead_of": "3"}},
    {"at": "5", "permit": {"every": "jumat", "whose": {"employment": "pppk"}, "instead_of": "4"}},
]


@pytest.mark.parametrize(
    ("facts", "outcome", "required", "clauses"),
    [
        # Nobody speaks in place of another.
        ({}, "not_permitted", "False", {"2"}),
        # 3 in place of 2.
        ({"task": "lapangan"}, "permitted", "True", {"1", "3"}),
        # 4 in place of 3, which still keeps 2 silent.
        ({"task": "lapangan", "affair": "keuangan"}, "not_permitted", "False", {"4"}),
        # 5 in place of 4, which still keeps 3 silent.
        (
            {"task": "lapangan", "affair": "keuangan", "employment": "pppk"},
            *("permitted", "False", {"1", "5"}),
        ),
        # 5 in place of 4, and nothing in place of 2.
        ({"affair": "keuangan", "employment": "pppk"}, "not_permitted", "False", {"2"}),
    ],
)
def test_chains(facts: dict[str, str], outcome: str, required: str, clauses: set[str]) -> None:
    """Whether a clause is silenced is judged by scopes alone, not by what is itself silenced."""
    person = {"employment": "pns", "level": "pelaksana", "post": "lainnya", "task": "lainnya"}
    person |= {"affair": "perencanaan", "unit": "induk", "service": "pendukung", **facts}
    case = DrawnCase(person, date(2027, 3, 5))
    tree = frame(CHAIN, {})
    answer = opinion_of(ask(load_policy(text=policy_text(tree)), case))
    assert (answer.outcome, answer.required) == (outcome, required)
    assert {label for label, _ in answer.reasons} == clauses
    assert think(Speech.of(tree), case) == answer


def test_one_part_of_a_clause_is_silenced_alone() -> None:
    """`instead_of` names a clause with all its parts, or one part."""
    provisions: list[Tree] = [
        {"at": "1", "permit": {"every": "jumat"}},
        {"at": "2", "part": "a", "exclude": {"level": "pelaksana"}},
        {"at": "2", "part": "b", "exclude": {"task": "lapangan"}},
    ]
    case = DrawnCase({"level": "pelaksana", "task": "lapangan"}, date(2027, 3, 5))
    for named, outcome in (("2", "permitted"), ("2/a", "not_permitted")):
        silencing = {"at": "3", "permit": {"every": "jumat", "instead_of": named}}
        policy = load_policy(text=policy_text(frame([*provisions, silencing], {})))
        assert str(ask(policy, case).outcome) == outcome
