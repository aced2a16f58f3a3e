"""A share is divided by a roster, or by the act that lets each person go."""

import pytest

from asn_wfh import Case, CivilServant, Policy, decide, load_policy
from asn_wfh.limits import HomeShare, home_share
from words.random_cases import USUAL_DATES
from words.random_policies import Tree, frame, policy_text

FRIDAY = USUAL_DATES[1]
IZIN: Tree = {"izin": {"act_of": "kepala", "question": "Sudahkah kepala memberi izin?"}}
CLERK = {"employment": "pns", "level": "pelaksana", "task": "lainnya", "affair": "sosial"}


def policy_with(share: Tree) -> Policy:
    """A circular with leave once the head has approved, and a share of the staff."""
    leave: Tree = {"at": "1", "permit": {"every": "hari_kerja", "once": "izin"}}
    return load_policy(text=policy_text(frame([leave, {"at": "2", "share": share}], IZIN)))


MOST: Tree = {"home": {"at_most": "40%"}, "of": "all_in_office"}


@pytest.mark.parametrize("rostered", [None, True, False, "tanpa_jadwal"])
@pytest.mark.parametrize(("izin", "outcome"), [("sudah", "permitted"), ("belum", "not_permitted")])
def test_who_is_chosen_by_an_act_needs_no_roster(
    izin: str, outcome: str, rostered: bool | str | None
) -> None:
    """With `chosen_by` the approval decides, whatever is said of a roster."""
    policy = policy_with({**MOST, "chosen_by": "izin"})
    decision = decide(
        policy,
        CivilServant.read(CLERK),
        FRIDAY,
        rostered=rostered,  # type: ignore[arg-type]  # parametrised over its values
        facts={"izin": izin},
    )
    assert decision.outcome == outcome


def test_without_it_a_roster_is_asked_for() -> None:
    """The same share without `chosen_by` is open where nobody says who is on the roster."""
    decision = decide(policy_with(MOST), CivilServant.read(CLERK), FRIDAY, facts={"izin": "sudah"})
    assert decision.outcome == "undetermined"


def test_the_figure_is_the_same() -> None:
    """Who chooses does not change how many may be at home."""
    figures = [
        home_share(
            policy_with({**MOST, **further}),
            Case(CivilServant.read(CLERK), FRIDAY, facts={"izin": "sudah"}),
            staff=21,
        )
        for further in ({}, {"chosen_by": "izin"})
    ]
    assert all(isinstance(figure, HomeShare) for figure in figures)
    assert {(f.home_min, f.home_max) for f in figures if isinstance(f, HomeShare)} == {(0, 8)}


def test_its_sentence_names_the_act() -> None:
    """The sentence tells by what the people are chosen."""
    policy = policy_with({**MOST, "chosen_by": "izin"})
    rule = {provision.label: rule for provision, rule in policy.rules}["2"]
    assert "dengan izin bagi setiap pegawai" in rule.sentence("id")
    assert "by izin for each person" in rule.sentence("en")
