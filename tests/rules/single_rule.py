"""One effect as a rule: what the first clause of an invented circular says."""

from datetime import date

from asn_wfh import CivilServant, Decision, decide
from asn_wfh.rules import Rule
from limits.invented_circular import rekaan
from strategies import CLERK

FRIDAY = date(2026, 4, 10)


def rule_of(effect: str) -> Rule:
    """The rule that an effect, as YAML, is read as."""
    return next(rule for _, rule in rekaan(effect).rules)


def decided(effect: str, on: date = FRIDAY, rostered: bool | None = None) -> Decision:
    """The answer to a clerk where leave is given on Fridays and a clause has one more effect."""
    who = CivilServant.read({**CLERK, "domicile": "99.71"})
    return decide(rekaan(effect, "permit: {every: jumat}"), who, on, rostered=rostered)
