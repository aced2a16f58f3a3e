"""How far official travel must fall from a baseline, and whether a plan keeps to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, cast

from asn_wfh.kernel.plain_dates_and_texts import plain_text
from asn_wfh.law.suggestions_for_unknown_words import unknown_word_hint
from asn_wfh.law.vocabulary import LIMITED, Limited
from asn_wfh.limits.citation_and_scope_text import sentence_with_citation
from asn_wfh.limits.provisions_setting_a_figure import NotSet, one_provision_that_sets_figure
from asn_wfh.limits.three_valued_logic import and_, or_
from asn_wfh.limits.travel_figures_and_plan_verdict import (
    Travel,
    TravelKept,
    TravelKind,
    bases_stated_by_either_or_all_if_none,
    check_is_travel,
)
from asn_wfh.limits.what_remains_after_limit import Ceiling, ceiling, remaining_percent
from asn_wfh.messages.errors import FactError, Fault
from asn_wfh.messages.sentences import join_nonempty, message
from asn_wfh.policy import Policy, Provision
from asn_wfh.rules import Limit

__all__ = ["OtherCut", "TravelCut", "travel_cut", "travel_kept"]

_KINDS: tuple[TravelKind, ...] = ("perjalanan_dalam_negeri", "perjalanan_luar_negeri")
_OTHERS: dict[str, Literal["trips", "party"]] = {
    "frekuensi_perjalanan": "trips",
    "rombongan_perjalanan": "party",
}


@dataclass(frozen=True, slots=True)
class OtherCut:
    """Another cut in the same clause: of the number of trips, or of the size of the party.

    `ceiling` is None where the baseline does not state the measure.
    """

    clause: str
    what: Limited
    measure: Literal["trips", "party"]
    ceiling: Ceiling | None

    def judge(self, plan: Travel) -> bool | None:
        """Whether the plan is under the ceiling; None where either is not known."""
        return _admits_or_none(self.ceiling, getattr(plan, self.measure))


@dataclass(frozen=True, slots=True)
class TravelCut:
    """How much travel of one kind may remain of an earlier amount, the baseline.

    `remains` is in hundredths, None if the circular gives no figure. It sets no basis,
    so `trips` (rounded down) and `money` (exact) are both given, each None where the baseline
    leaves it out.  `joined` is `atau` where the `others` together may stand in for the
    percentage, `dan` where they come on top, None where they are separate.
    """

    clause: str
    what: TravelKind
    joined: Literal["dan", "atau"] | None
    remains: int | None
    baseline: Travel
    trips: Ceiling | None
    money: Ceiling | None
    others: tuple[OtherCut, ...]

    @property
    def clauses(self) -> tuple[str, ...]:
        """The clause of the percentage, then those of the cuts joined to it."""
        return (self.clause, *(other.clause for other in self.others))

    def judge(self, plan: Travel) -> TravelKept:
        """Whether a plan keeps to the cut, by trips and by money; never a guess.

        Raises FactError for anything that is no Travel.
        """
        check_is_travel(plan)
        cut_by_trips = _admits_or_none(self.trips, plan.trips)
        cut_by_money = _admits_or_none(self.money, plan.money)
        return TravelKept(
            clauses=self.clauses,
            what=self.what,
            joined=self.joined,
            cut_by_trips=cut_by_trips,
            cut_by_money=cut_by_money,
            others=tuple((other.clause, other.judge(plan)) for other in self.others),
            by_trips=self._answer_joined_with_others_by_dan_or_atau(cut_by_trips, plan),
            by_money=self._answer_joined_with_others_by_dan_or_atau(cut_by_money, plan),
            bases=bases_stated_by_either_or_all_if_none(self.baseline, plan),
        )

    def _answer_joined_with_others_by_dan_or_atau(
        self, cut: bool | None, plan: Travel
    ) -> bool | None:
        others = and_(other.judge(plan) for other in self.others)
        if self.joined is None or not self.others:
            return cut
        return or_((cut, others)) if self.joined == "atau" else and_((cut, others))

    def sentence(self, lang: str) -> str:
        """What may remain of each stated measure, and how the cuts are joined."""
        what = LIMITED[self.what].label(lang)
        text = [
            message(f"limit.rest_{basis}", lang, ceiling=ceiling.phrase(lang))
            for basis, ceiling in (("trips", self.trips), ("money", self.money))
            if ceiling is not None
        ]
        rest = "; ".join([*text, message("limit.no_basis", lang)])
        joined = message(f"rule.joined_{self.joined}", lang) if self.joined else ""
        cut = message("rule.limit_any", lang, what=what)
        if self.remains is not None:
            cut = message("rule.limit_cut", lang, what=what, share=100 - self.remains)
        return sentence_with_citation(self.clauses, lang, f"{join_nonempty(cut, joined)}; {rest}")


def travel_cut(
    policy: Policy, what: TravelKind, baseline: Travel, *, clause: str | None = None
) -> TravelCut | NotSet:
    """How much travel of one kind may remain of an earlier amount, the baseline.

    Nothing remains of a zero baseline, and nothing keeps to it, also if the circular asks for
    less without a figure.  Raises FactError for an unknown kind and for a `clause` that sets
    no such cut.  Sources: Bukittinggi 1.f, Bangka Barat 5.d.
    """
    kind: TravelKind | None = next((each for each in _KINDS if each == plain_text(what)), None)
    if kind is None:
        fault = Fault.of("unknown_word", word=what, **unknown_word_hint(what, _KINDS))
        raise FactError([fault.at(key="what")])
    check_is_travel(baseline)
    setting = one_provision_that_sets_figure(
        policy, Limit.figure_of_limited_thing(kind), Limit, clause
    )
    if isinstance(setting, NotSet):
        return setting
    provision, rule = setting
    # An int is a sum of money here, not a count of things: half of 5 is 2.5.
    money = None if baseline.money is None else Decimal(baseline.money)
    return TravelCut(
        clause=provision.label,
        what=kind,
        joined=rule.joined,
        remains=remaining_percent(rule),
        baseline=baseline,
        trips=_ceiling_or_none(rule, baseline.trips),
        money=_ceiling_or_none(rule, money),
        others=tuple(_frequency_and_party_cuts_of_clause(policy, provision, baseline)),
    )


def travel_kept(
    policy: Policy, what: TravelKind, baseline: Travel, plan: Travel, *, clause: str | None = None
) -> TravelKept | NotSet:
    """Whether a travel plan keeps to the cut that the circular sets.

    Raises FactError as `travel_cut` does.
    """
    cut = travel_cut(policy, what, baseline, clause=clause)
    return cut if isinstance(cut, NotSet) else cut.judge(plan)


def _frequency_and_party_cuts_of_clause(
    policy: Policy, provision: Provision, baseline: Travel
) -> Iterator[OtherCut]:
    """The cuts that the same clause joins to the percentage."""
    for other, rule in policy.rules:
        if other.at == provision.at and isinstance(rule, Limit) and rule.what in _OTHERS:
            measure = _OTHERS[rule.what]
            before = getattr(baseline, measure)
            what = cast("Limited", rule.what)
            yield OtherCut(other.label, what, measure, _ceiling_or_none(rule, before))


def _ceiling_or_none(rule: Limit, before: int | Decimal | None) -> Ceiling | None:
    return None if before is None else ceiling(rule, before)


def _admits_or_none(maximum: Ceiling | None, planned: int | Decimal | None) -> bool | None:
    return None if maximum is None or planned is None else maximum.admits(planned)
