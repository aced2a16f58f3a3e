"""An act is wanting only where it is asked for, and where it would indeed give leave."""

from datetime import date

import pytest

from asn_wfh import CivilServant, Decision, Policy, decide, load_policy
from words.random_policies import Tree, frame, policy_text

FRIDAY = date(2027, 4, 16)
IZIN: Tree = {"izin": {"act_of": "kepala", "question": "Sudahkah kepala memberi izin?"}}


def policy_of(permit: object) -> Policy:
    """A circular whose one clause gives leave so, with an act of the head's own."""
    return load_policy(text=policy_text(frame([{"at": "1", "permit": permit}], IZIN)))


def asked(policy: Policy, **facts: str) -> Decision:
    """What a clerk of an affair is told on a Friday."""
    person = CivilServant.read({"level": "pelaksana", "affair": facts.pop("affair")})
    return decide(policy, person, FRIDAY, facts=facts)


ALTERNATIVES = [
    {"every": "jumat", "whose": {"affair": "kearsipan"}, "once": "izin"},
    {"every": "jumat", "whose": {"affair": "keuangan", "izin": "sudah"}},
]


@pytest.mark.parametrize("izin", ["belum", "ditolak"])
def test_an_alternative_does_not_lend_its_act_to_another(izin: str) -> None:
    """A group may see an act as a fact; only the alternative that says `once` waits for it."""
    policy = policy_of(ALTERNATIVES)
    assert asked(policy, affair="kearsipan", izin=izin).ground == "act_missing"
    assert asked(policy, affair="keuangan", izin=izin).ground == "no_leave_given"
    assert asked(policy, affair="keuangan", izin="sudah").outcome == "permitted"


def test_each_alternative_waits_for_its_own_act() -> None:
    """Of two acts the one is wanting that the person's alternative asks for."""
    facts = {**IZIN, "surat": {"act_of": "kepala", "question": "Sudahkah surat terbit?"}}
    permit = [
        {"every": "jumat", "whose": {"affair": "kearsipan"}, "once": "izin"},
        {"every": "jumat", "whose": {"affair": "keuangan"}, "once": "surat"},
    ]
    policy = load_policy(text=policy_text(frame([{"at": "1", "permit": permit}], facts)))
    for affair, act in (("kearsipan", "izin"), ("keuangan", "surat")):
        decision = asked(policy, affair=affair)
        assert [dict(reason.values)["act"] for reason in decision.reasons] == [act]
