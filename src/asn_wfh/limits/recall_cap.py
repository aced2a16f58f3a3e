"""How many of the people at home may be recalled to the office that day."""

from __future__ import annotations

from dataclasses import dataclass

from asn_wfh.limits.check_given_counts_and_amounts import (
    check_parts_within_wholes,
    format_amount,
    stated_base_count,
)
from asn_wfh.limits.citation_and_scope_text import (
    scope_ending,
    scope_in_both_languages,
    sentence_with_citation,
)
from asn_wfh.limits.provisions_setting_a_figure import NotSet, one_provision_that_sets_figure
from asn_wfh.messages.sentences import message
from asn_wfh.policy import Policy, Provision
from asn_wfh.rules import Recall
from asn_wfh.rules.recall import RecallBase, Rounding

__all__ = ["RecallCap", "recall_cap"]

_NEEDED = {"wfh_that_day": "at_home", "all_in_office": "staff"}


@dataclass(frozen=True, slots=True)
class RecallCap:
    """How many people one clause allows to be ordered to the office on one day.

    `share` is in hundredths of `of` people, who are counted by `base`; `at_most` is the cap,
    rounded as `rounding` says.  Recalls under the `counted` clauses use up the same cap; those
    under the `uncapped` ones have none.  With all staff as its base a cap may exceed the people
    at home.  `scope` names the days and people that the clause is limited to, in Indonesian and
    English; it is empty where there is no such limit.
    """

    clause: str
    share: int
    base: RecallBase
    of: int
    rounding: Rounding
    at_most: int
    counted: tuple[str, ...]
    uncapped: tuple[str, ...]
    scope: tuple[str, str] = ("", "")

    def sentence(self, lang: str) -> str:
        """The cap with its base and rounding, or that it leaves no recall, in `id` or `en`."""
        if self.at_most == 0:
            text = message("limit.recall_none", lang, share=self.share, clause=self.clause)
        else:
            text = message(
                "limit.recall",
                lang,
                most=format_amount(self.at_most, lang),
                share=self.share,
                of=format_amount(self.of, lang),
                base=message(f"base.{self.base}", lang),
                rounding=message(f"rounding.{self.rounding}", lang),
            )
        if self.counted:
            text += message("limit.recall_counted", lang, clauses=", ".join(self.counted))
        if self.uncapped:
            key = "limit.recall_use" if self.at_most == 0 else "limit.recall_uncapped"
            text += message(key, lang, clauses=", ".join(self.uncapped))
        return sentence_with_citation((self.clause,), lang, text + scope_ending(self.scope, lang))


def recall_cap(
    policy: Policy,
    *,
    at_home: int | None = None,
    staff: int | None = None,
    clause: str | None = None,
) -> RecallCap | NotSet:
    """How many people may be ordered to the office on a day, by the cap of the circular.

    `at_home` are the people working from home that day, `staff` all of the agency; the one
    that the clause counts is needed.  A circular that recalls without a cap gives `NotSet`
    with those clauses.  Raises FactError for a count that is none, is missing or is greater
    than its whole, and for a `clause` that sets no cap.  Sources: Bukittinggi 1.d and 2.f,
    Bangka Barat 5.a.
    """
    counts = {"at_home": at_home, "staff": staff}
    setting = one_provision_that_sets_figure(policy, "recall_cap", Recall, clause)
    check_parts_within_wholes(counts)
    return setting if isinstance(setting, NotSet) else _recall_cap_of(policy, *setting, counts)


def _recall_cap_of(
    policy: Policy, provision: Provision, rule: Recall, counts: dict[str, int | None]
) -> RecallCap:
    # The rule holds all three or none (`Recall._check_cap_has_base_and_rounding`), and a cap
    # holds them.
    assert rule.at_most is not None
    assert rule.of is not None
    assert rule.round is not None
    of = stated_base_count(_NEEDED[rule.of], counts, provision.label)
    parts = of * rule.at_most
    most = parts // 100 if rule.round == "down" else -(-parts // 100)
    others = [(p.label, r) for p, r in policy.rules if isinstance(r, Recall)]
    capped = {p.at for p, r in policy.rules if isinstance(r, Recall) and r.at_most is not None}
    return RecallCap(
        clause=provision.label,
        share=rule.at_most,
        base=rule.of,
        of=of,
        rounding=rule.round,
        at_most=most,
        counted=tuple(label for label, r in others if r.within == provision.at),
        uncapped=tuple(
            label for label, r in others if r.at_most is None and r.within not in capped
        ),
        scope=scope_in_both_languages(rule),
    )
