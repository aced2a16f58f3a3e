"""A policy as a value: its rules under its stance."""

import pickle

import pytest

from asn_wfh import Policy, load_policy, shipped_policies


def paired_rules(policy: Policy) -> list[tuple[object, object]]:
    """Each provision with its rule under the stance, worked out anew."""
    stance = dict(policy.stance)
    return [(each, each.rule_under(stance)) for each in policy.provisions]


@pytest.mark.parametrize("region", shipped_policies())
def test_rules_are_made_once(region: str) -> None:
    """Whoever asks for the rules again has the same ones, until what is remembered is cleared."""
    policy = load_policy(region)
    rules = policy.rules
    assert list(rules) == paired_rules(policy)
    assert policy.rules is rules
    policy.memo.clear()
    assert policy.rules == rules
    assert policy.rules is not rules


@pytest.mark.parametrize("region", shipped_policies())
def test_rules_are_those_of_the_stance(region: str) -> None:
    """A policy read another way, or pickled, has the rules of its own stance."""
    policy = load_policy(region)
    assert len(policy.rules) == len(policy.provisions)
    for reading in policy.readings:
        for option in reading.option_names:
            under = policy.under({reading.name: option})
            assert list(under.rules) == paired_rules(under)
            assert list(pickle.loads(pickle.dumps(under)).rules) == paired_rules(under)
    assert list(policy.rules) == paired_rules(policy)
