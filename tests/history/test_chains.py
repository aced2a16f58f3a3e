"""Chains of circulars drawn at random, against the oracle."""

from datetime import timedelta

import pytest
from hypothesis import given, settings

from asn_wfh import (
    History,
    PolicyError,
    history_of,
)
from history.chain_of_three import named
from history.circulars_over_time import (
    Chain,
    chains,
    days,
)


def built(chain: Chain) -> History:
    """The history of a chain."""
    return history_of([draft.loaded() for draft in chain.drafts], chain.events)


@pytest.mark.slow
@pytest.mark.kills
@settings(max_examples=120)
@given(chains())
def test_any_chain_equals_the_oracle_day_by_day(chain: Chain) -> None:
    """Whatever circulars say of each other, the one that answers is found, or they are refused.

    What was known on a date depends on nothing that was signed or told later.
    """
    if not chain.in_order():
        with pytest.raises(PolicyError) as raised:
            built(chain)
        assert {fault.code for fault in raised.value.faults} <= {"overlap", "overlap_known"}
        return
    history = built(chain)
    dates = {draft.signed for draft in chain.drafts} | {event.known for event in chain.events}
    for as_of in [None, min(dates) - timedelta(days=1), *sorted(dates)]:
        then = chain if as_of is None else chain.as_known(as_of)
        answers = [named(history.policy_for(day, as_of)) for day in days()]
        assert answers == ["".join(then.answers(day)) or "-" for day in days()]
        if as_of is not None and then.drafts:
            alone = built(then).as_known(as_of)
            assert alone == history.as_known(as_of)
            assert [named(alone.policy_for(day)) for day in days()] == answers


def test_chains_are_met_in_and_out_of_order() -> None:
    """Among the chains drawn many are in order and many are not, so both sides are tested."""
    kinds: list[bool] = []

    @settings(max_examples=120, database=None)
    @given(chains())
    def draw(chain: Chain) -> None:
        kinds.append(chain.in_order())

    draw()
    assert min(kinds.count(True), kinds.count(False)) > 25
