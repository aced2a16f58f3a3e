"""How many stay at home by turns, and how many work at the office."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from asn_wfh.limits.check_given_counts_and_amounts import (
    check_parts_within_wholes,
    count_faults,
    format_amount,
    raise_faults_if_any,
    stated_base_count,
)
from asn_wfh.limits.citation_and_scope_text import (
    scope_ending,
    scope_in_both_languages,
    sentence_with_citation,
)
from asn_wfh.limits.provisions_setting_a_figure import NotSet, one_provision_that_sets_figure
from asn_wfh.messages.sentences import message
from asn_wfh.policy import Policy
from asn_wfh.rules import Rotate
from asn_wfh.rules.rotate import OddPerson, ShareBase

__all__ = ["TurnShare", "turn_share"]

_NEEDED = {
    "eligible_in_office": "eligible",
    "all_in_office": "staff",
    "eligible_in_region": "eligible_in_region",
}


@dataclass(frozen=True, slots=True)
class TurnShare:
    """How many people stay at home, and how many at the office, on a day of turns.

    `of` people are divided, who are counted by `base`.

    `wfh` and `wfo` are in hundredths; `at_home` and `in_office` are people and always add up
    to `of`.  `at_home` is a ceiling where `share` is `at_most`, the one right number where it
    is `exact`.  `turns` says whether a holiday uses up a turn; `scope` names the days and people
    that the clause is limited to, in Indonesian and English, if there are any.
    """

    clause: str
    wfh: int
    wfo: int
    base: ShareBase
    of: int
    odd_person: OddPerson
    share: Literal["at_most", "exact"]
    turns: Literal["working_days", "calendar"]
    at_home: int
    in_office: int
    scope: tuple[str, str] = ("", "")

    def keeps(self, at_home: int) -> bool:
        """Whether a roster with so many people at home keeps to the share.

        Raises FactError for a count that is none, or of more people than there are.
        """
        raise_faults_if_any(count_faults(at_home=at_home))
        check_parts_within_wholes({"at_home": at_home, "of": self.of})
        return at_home == self.at_home or (self.share == "at_most" and at_home < self.at_home)

    def sentence(self, lang: str) -> str:
        """Both numbers with their base, shares and rounding, in `id` or `en`."""
        text = message(
            "limit.turns",
            lang,
            share=message(f"share.{self.share}", lang),
            at_home=format_amount(self.at_home, lang),
            in_office=format_amount(self.in_office, lang),
            of=format_amount(self.of, lang),
            base=message(f"base.{self.base}", lang),
            wfh=self.wfh,
            wfo=self.wfo,
            odd=message(f"odd.{self.odd_person}", lang),
        )
        return sentence_with_citation((self.clause,), lang, text + scope_ending(self.scope, lang))


def turn_share(
    policy: Policy,
    *,
    eligible: int | None = None,
    staff: int | None = None,
    eligible_in_region: int | None = None,
    clause: str | None = None,
) -> TurnShare | NotSet:
    """How many people stay at home on a day if the circular asks for turns.

    `eligible` are the office's people whom no clause excludes, `staff` all its people,
    `eligible_in_region` those of all offices; the one that the clause counts is needed.  A
    share that gives no whole number is rounded down for those at home where the odd person is
    at the office (`wfo`), up where they are at home (`wfh`), and down but never to nobody
    under `min_one`.  Raises FactError for a count that is none, is missing or is greater than
    its whole, and for a `clause` that sets no turns.  Source: Bangka Barat 5.a.
    """
    counts = {"eligible": eligible, "staff": staff, "eligible_in_region": eligible_in_region}
    setting = one_provision_that_sets_figure(policy, "turns", Rotate, clause)
    check_parts_within_wholes(counts)
    if isinstance(setting, NotSet):
        return setting
    provision, rule = setting
    of = stated_base_count(_NEEDED[rule.of], counts, provision.label)
    at_home = _people_at_home(of, rule.wfh, rule.odd_person)
    return TurnShare(
        clause=provision.label,
        wfh=rule.wfh,
        wfo=rule.wfo,
        base=rule.of,
        of=of,
        odd_person=rule.odd_person,
        share=rule.share,
        turns=rule.turns,
        at_home=at_home,
        in_office=of - at_home,
        scope=scope_in_both_languages(rule),
    )


def _people_at_home(of: int, share: int, odd_person: OddPerson) -> int:
    down, rest = divmod(of * share, 100)
    if odd_person == "wfh":
        return down + (rest > 0)
    return max(down, 1) if odd_person == "min_one" and of > 0 else down
