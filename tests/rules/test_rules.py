"""What the words of an effect do: the files they refuse, the sentences they say, what is laid over.

The rules' figures are in `limits/`, their refusals in `faults/`.
"""

from datetime import date
from typing import Any

import pytest

from asn_wfh import CivilServant, Outcome, Policy, decide
from asn_wfh.messages.errors import Faults
from asn_wfh.rules.fields import read_clause
from asn_wfh.rules.overlay import overlay
from limits.invented_circular import rekaan
from strategies import CLERK


def test_every_rule_says_what_it_does(shipped: Policy) -> None:
    """Each clause has a sentence in both languages, and they are not the same."""
    for provision, rule in shipped.rules:
        id_, en = rule.sentence("id"), rule.sentence("en")
        assert id_, provision.label
        assert en, provision.label
        if provision.effect != "no_rule":
            assert id_ != en, provision.label
    reason = "Tidak mengatur siapa yang boleh."
    _, rule = next(iter(rekaan(f"no_rule: {reason}").rules))
    assert reason.rstrip(".") in rule.sentence("id")


def test_a_circular_of_one_day() -> None:
    """A circular may hold on the day on which it begins, and on no other."""
    day = date(2026, 4, 10)
    policy = rekaan("permit: {every: hari_kerja}", force=f"in_force: {{from: {day}, until: {day}}}")
    who = CivilServant.read({**CLERK, "domicile": "99.71"})
    assert decide(policy, who, day).outcome is Outcome.PERMITTED
    for other in (date(2026, 4, 9), date(2026, 4, 13)):
        assert decide(policy, who, other).outcome is Outcome.NOT_PERMITTED


@pytest.mark.parametrize(
    ("base", "change", "found"),
    [
        ({"every": "jumat"}, {"every": "rabu"}, {"every": "rabu"}),
        (
            {"every": "jumat", "whose": {"level": "mahir", "unit": "induk"}},
            {"whose": {"unit": "rsud"}},
            {"every": "jumat", "whose": {"level": "mahir", "unit": "rsud"}},
        ),
        (
            {"every": "jumat", "whose": {"level": "mahir", "unit": "induk"}},
            {"whose": {"unit": "semua"}},
            {"every": "jumat", "whose": {"level": "mahir"}},
        ),
        ({"task": {"except": "sopir"}}, {"task": {"x": "y"}}, {"task": {"x": "y"}}),
        (
            [{"level": "mahir"}, {"unit": "rsud"}],
            {"unit": "uptd"},
            [{"level": "mahir", "unit": "uptd"}, {"unit": "uptd"}],
        ),
    ],
)
def test_what_is_laid_over(base: Any, change: Any, found: Any) -> None:
    """Within a group each fact is changed by itself; any other word is replaced whole."""
    assert overlay(base, change) == found


def test_how_long_a_path_may_be() -> None:
    """A clause's path is forty characters at most."""
    path = "10" + ".1" * 19
    assert len(path) == 40
    assert str(read_clause(path)) == path
    with pytest.raises(Faults):
        read_clause(path + "0")
