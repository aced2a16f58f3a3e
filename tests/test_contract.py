"""The public names, signatures and JSON are those that the design promises."""

import inspect
import json
import pickle
import subprocess
import sys
from dataclasses import FrozenInstanceError, replace
from datetime import date

import pytest

import asn_wfh
from asn_wfh import CivilServant, Decision, Outcome, decide, load_policy, shipped_policies

ALL = [
    "AsnWfhError",
    "CivilServant",
    "Decision",
    "Duty",
    "FactError",
    "Ground",
    "History",
    "Outcome",
    "Policy",
    "PolicyError",
    "Reason",
    "WorkCalendar",
    "decide",
    "history_of",
    "load_history",
    "load_policy",
    "policy_for",
    "shipped_history",
    "shipped_policies",
]


def example() -> Decision:
    """The design's example, as written there."""
    policy = load_policy("bukittinggi")
    who = CivilServant(
        employment="pns",
        level="pelaksana",
        post="lainnya",
        task="lainnya",
        affair="perencanaan",
        unit="induk",
        service="pendukung",
        domicile="13.75",
    )
    return decide(
        policy,
        who,
        date(2026, 4, 10),
        rostered=None,
        recalled=None,
        absent=None,
        facts=None,
        calendar=None,
        stance=None,
    )


def test_public_names() -> None:
    """The package exports exactly the names of the contract, and each has a docstring."""
    assert asn_wfh.__all__ == ALL
    assert all(getattr(asn_wfh, name).__doc__ for name in ALL)


def test_signature_of_decide() -> None:
    """`decide` takes what the contract names, in its order, and all facts of a day are optional."""
    parameters = inspect.signature(decide).parameters
    assert list(parameters) == [
        "policy",
        "who",
        "on",
        "rostered",
        "recalled",
        "absent",
        "facts",
        "calendar",
        "stance",
    ]
    assert [p.default for p in parameters.values()][3:] == [None] * 6


def test_shipped_policies() -> None:
    """Both circulars are shipped, under bare words."""
    assert shipped_policies() == ("bangka_barat", "bukittinggi")


def test_the_example() -> None:
    """The contract's example is permitted by 1.b, with its duties in the region's time."""
    decision = example()
    assert decision.outcome is Outcome.PERMITTED
    assert [(r.clause, r.effect, r.why) for r in decision.reasons] == [
        ("1.b", "permit", "leave_given")
    ]
    assert {str(duty.due.utcoffset()) for duty in decision.duties if duty.due} == {"7:00:00"}


def test_json_keys() -> None:
    """The JSON has exactly the keys of the contract, at every level."""
    told = example().as_dict()
    assert list(told) == [
        "schema",
        "policy",
        "digest",
        "date",
        "outcome",
        "ground",
        "reasons",
        "duties",
        "missing",
        "contested",
        "warnings",
    ]
    assert told["schema"] == 1
    assert list(told["reasons"][0]) == ["clause", "part", "effect", "why"]
    assert list(told["duties"][0]) == ["clause", "duty", "opens", "due", "to", "through", "if"]
    policy = load_policy("bangka_barat")
    asked = decide(policy, CivilServant(), date(2026, 7, 3)).as_dict()
    assert list(asked["missing"][0]) == ["fact", "clauses"]
    settled = CivilServant(
        employment="pns",
        level="pelaksana",
        post="lainnya",
        affair="perencanaan",
        service="pendukung",
        domicile="19.05",
    )
    told = decide(policy, settled, date(2026, 7, 3), rostered=True).as_dict()
    assert told["contested"] == [
        {"reading": "masa-berlaku", "option": "berakhir", "outcome": "not_permitted"}
    ]
    assert told["warnings"] == [{"warning": "review_passed", "clause": "8", "date": "2026-06-02"}]
    assert json.loads(json.dumps(told)) == told


def test_decisions_are_values() -> None:
    """Decisions and persons are frozen, slotted, and equal after a pickle."""
    decision = example()
    assert pickle.loads(pickle.dumps(decision)) == decision
    assert hash(pickle.loads(pickle.dumps(decision))) == hash(decision)
    with pytest.raises(FrozenInstanceError):
        decision.outcome = Outcome.NOT_PERMITTED  # type: ignore[misc]
    who = CivilServant(level="pelaksana")
    assert pickle.loads(pickle.dumps(who)) == who
    assert replace(who, level="administrator") == CivilServant(level="administrator")
    assert not hasattr(who, "__dict__")
    policy = load_policy("bukittinggi")
    assert pickle.loads(pickle.dumps(policy)) == policy


def test_a_decision_is_neither_true_nor_false() -> None:
    """`if decision:` is refused, because not known is neither."""
    with pytest.raises(TypeError, match=r"compare decision\.outcome"):
        bool(example())


def test_import_is_light() -> None:
    """Importing the package, and deciding in a decreed year, loads no calendar or CLI library."""
    code = (
        "import sys, asn_wfh, datetime\n"
        "heavy = {'holidays', 'typer', 'rich', 'click', 'dateutil', 'yaml', 'html', 'jinja2'}\n"
        "print(sorted(heavy & set(sys.modules)))\n"
        "p = asn_wfh.load_policy('bukittinggi')\n"
        "asn_wfh.decide(p, asn_wfh.CivilServant(), datetime.date(2026, 4, 10))\n"
        "print(sorted({'holidays', 'typer', 'rich'} & set(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["[]", "[]"]
