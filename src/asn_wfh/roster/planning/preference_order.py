"""Whom a circular lets stay at home first: the words of `prefer` as an order of people."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from asn_wfh.case import Case
from asn_wfh.engine.case_box import case_box
from asn_wfh.engine.checked_case import checked_case
from asn_wfh.kernel.boxes import difference
from asn_wfh.law.workdays import WorkCalendar
from asn_wfh.policy import Policy
from asn_wfh.roster.planning.eligibility import StatedPerson
from asn_wfh.roster.planning.turn_accounts import TurnAccount
from asn_wfh.rules import Prefer
from asn_wfh.rules.prefer import Preference

__all__ = ["SIGNED_UP", "PreferencesOnDay"]

SIGNED_UP = "waktu_mendaftar"
"""The fact of a member that says when they signed up, as a text that sorts in its order."""
_LAST_OF_ALL = "~"


class PreferencesOnDay:
    """The preferences of a circular on one day.

    `policy` is under the stance that counts; `turn_day_before` is the ordinal of the last day of
    turns before the day, 0 where there was none.
    """

    def __init__(
        self, policy: Policy, on: date, calendar: WorkCalendar | None, turn_day_before: int
    ) -> None:
        """Take the circular and the day."""
        self.policy = policy
        self.on = on
        self.calendar = calendar
        self.turn_day_before = turn_day_before
        self._rules = [rule for _, rule in policy.rules if isinstance(rule, Prefer)]
        self._by_stated: dict[tuple[StatedPerson, Preference], bool] = {}

    @property
    def is_empty(self) -> bool:
        """Whether the circular prefers nobody."""
        return not self._rules

    def listed_order_and_weighed_sum(
        self, stated: StatedPerson, account: TurnAccount, words: Mapping[str, str]
    ) -> tuple[tuple[object, ...], int]:
        """How early somebody is at home: by what has an order, and by how much is weighed.

        Lower is earlier.  `words` are what is stated of the person beside the circular's facts.
        """
        first: list[object] = []
        weighs = 0
        for rule in self._rules:
            sign = 1 if rule.at == "home" else -1
            for preference in rule.first or ():
                if preference == SIGNED_UP:
                    # Whoever signs up first is preferred for whichever place.
                    first.append(words.get(SIGNED_UP, _LAST_OF_ALL))
                else:
                    first.append(sign * self._rank(preference, stated, account))
            for preference in rule.weighs or ():
                if preference != SIGNED_UP:
                    weighs += sign * self._rank(preference, stated, account)
        return tuple(first), weighs

    def _rank(self, preference: Preference, stated: StatedPerson, account: TurnAccount) -> int:
        """The place of somebody under one preference, lower for whoever is preferred."""
        if preference == "belum_pada_giliran_lalu":
            return int(account.last_turn == self.turn_day_before and account.last_turn > 0)
        if preference == "hari_wfh_paling_sedikit":
            return account.turns
        key = (stated, preference)
        is_preferred = self._by_stated.get(key)
        if is_preferred is None:
            is_preferred = self._by_stated[key] = self._is_in_box(preference, stated)
        return int(not is_preferred)

    def _is_in_box(self, preference: Preference, stated: StatedPerson) -> bool:
        """Whether some description of a person surely lies in the box of a preference."""
        assert not isinstance(preference, str)
        box = self.policy.cases.box({facet: tuple(values) for facet, values in preference})
        for who in stated.who:
            case = Case(who, self.on, rostered=True, facts=stated.facts, calendar=self.calendar)
            if not difference([case_box(checked_case(self.policy, case), who)], [box]):
                return True
        return False
