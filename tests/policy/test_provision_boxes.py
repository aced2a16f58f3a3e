"""What stands in another's place: a clause is named with its items, but not by one of them."""

import pytest

from asn_wfh import CivilServant, Decision, Policy, PolicyError, decide, load_policy
from words.random_cases import USUAL_DATES
from words.random_policies import Tree, frame, policy_text

OFFICES: list[Tree] = [
    {"at": "2", "no_rule": "Kalimat pengantar daftar."},
    {"at": "2.a", "exclude": {"affair": "keuangan"}},
    {"at": "2.b", "exclude": {"affair": "kearsipan"}},
]


def policy_of(*provisions: Tree) -> Policy:
    """A circular that gives leave every working day, with further provisions."""
    leave: Tree = {"at": "1", "permit": {"every": "hari_kerja"}}
    return load_policy(text=policy_text(_frame([leave, *provisions])))


def _frame(provisions: list[Tree]) -> Tree:
    tops = [{**provision, "at": provision["at"].split(".")[0]} for provision in provisions]
    tree = frame(tops, {})
    for made, provision in zip(tree["provisions"][1:], provisions, strict=False):
        made["at"] = provision["at"]
    return tree


def outcome(policy: Policy, affair: str, level: str = "pelaksana") -> Decision:
    """What someone of an affair is told on a usual day."""
    facts = {"employment": "pns", "level": level, "affair": affair, "task": "lainnya"}
    person = CivilServant.read(facts)
    return decide(policy, person, USUAL_DATES[1])


def test_a_clause_is_silenced_with_its_items() -> None:
    """Whoever stands in the place of clause 2 stands in the place of 2.a and of 2.b."""
    freed = {"every": "hari_kerja", "whose": {"level": "ahli_madya"}, "instead_of": "2"}
    policy = policy_of(*OFFICES, {"at": "3", "permit": freed})
    for affair in ("keuangan", "kearsipan"):
        assert outcome(policy, affair).outcome == "not_permitted"
        assert outcome(policy, affair, "ahli_madya").outcome == "permitted"


def test_an_item_names_its_chapeau_alone() -> None:
    """An item in the place of the clause above it silences neither itself nor others."""
    chapeau = {"at": "2", "exclude": {"employment": ["pns", "pppk"]}}
    item = {"at": "2.a", "exclude": {"affair": "keuangan", "instead_of": "2"}}
    other = {"at": "2.b", "exclude": {"affair": "kearsipan"}}
    policy = policy_of(chapeau, item, other)
    cited = {
        affair: [reason.label for reason in outcome(policy, affair).reasons]
        for affair in ("keuangan", "kearsipan", "sosial")
    }
    assert cited == {"keuangan": ["2.a"], "kearsipan": ["2", "2.b"], "sosial": ["2"]}


def test_a_chapeau_whose_items_never_meet_the_exception_is_a_fault() -> None:
    """An exception to a clause that says nothing to its people, in no item, is refused."""
    freed = {"every": "hari_kerja", "whose": {"affair": "sosial"}, "instead_of": "2"}
    with pytest.raises(PolicyError) as caught:
        policy_of(*OFFICES, {"at": "3", "permit": freed})
    assert [fault.code for fault in caught.value.faults] == ["never_meets"]


def test_a_clause_with_its_items_does_not_apply() -> None:
    """What only exempts silences a clause with its items too, and gives or takes nothing."""
    exempt = {"at": "3", "exempt": {"whose": {"level": "ahli_madya"}, "instead_of": "2"}}
    policy = policy_of(*OFFICES, exempt)
    for affair in ("keuangan", "kearsipan"):
        assert outcome(policy, affair).outcome == "not_permitted"
        freed = outcome(policy, affair, "ahli_madya")
        assert freed.outcome == "permitted"
        assert [reason.label for reason in freed.reasons] == ["1"]


def test_what_exempts_cannot_itself_be_silenced() -> None:
    """By its scope alone another clause is silent; a clause in its place would change nothing."""
    items: list[Tree] = [*OFFICES, {"at": "2.c", "exempt": {"every": "jumat", "instead_of": "2.a"}}]
    exempt = {"at": "3", "exempt": {"whose": {"level": "ahli_madya"}, "instead_of": "2.c"}}
    with pytest.raises(PolicyError) as caught:
        policy_of(*items, exempt)
    assert [fault.code for fault in caught.value.faults] == ["exempts_nothing"]
    whole = {"at": "3", "exempt": {"whose": {"level": "ahli_madya"}, "instead_of": "2"}}
    assert outcome(policy_of(*items, whole), "kearsipan", "ahli_madya").outcome == "permitted"
