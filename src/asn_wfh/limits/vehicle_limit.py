"""How much of the use of official post vehicles may remain."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from asn_wfh.limits.check_given_counts_and_amounts import (
    amount_faults,
    count_faults,
    format_amount,
    raise_faults_if_any,
)
from asn_wfh.limits.citation_and_scope_text import sentence_with_citation
from asn_wfh.limits.provisions_setting_a_figure import NotSet, one_provision_that_sets_figure
from asn_wfh.limits.what_remains_after_limit import (
    Ceiling,
    Floor,
    ceiling,
    floor,
    remaining_percent,
)
from asn_wfh.messages.sentences import message
from asn_wfh.policy import Policy
from asn_wfh.rules import Limit
from asn_wfh.rules.limit import LimitBase

__all__ = ["VehicleLimit", "vehicle_limit"]


@dataclass(frozen=True, slots=True)
class VehicleLimit:
    """How much use of official vehicles may remain of an earlier amount, in your own unit.

    `of` says what the share is of: the use, the number of vehicles, or the cut; of the cut,
    `allowed` is the least that must remain.  `remains` is in hundredths, None if the circular
    gives no figure.  A whole baseline counts things (vehicles, journeys), so what remains is
    rounded down; a Decimal is exact.
    """

    clause: str
    of: LimitBase
    remains: int | None
    baseline: int | Decimal
    allowed: Ceiling | Floor

    def keeps(self, planned: int | Decimal) -> bool:
        """Whether a plan keeps to the limit.

        Raises FactError for a negative figure, and for anything but a count of what was
        counted.
        """
        counted = isinstance(self.baseline, int)
        raise_faults_if_any(
            count_faults(planned=planned) if counted else amount_faults(planned=planned)
        )
        return self.allowed.admits(planned)

    def sentence(self, lang: str) -> str:
        """The limit with its baseline, in `id` or `en`."""
        text = message(
            "limit.vehicle_count" if self.of == "vehicles" else "limit.vehicles",
            lang,
            ceiling=self.allowed.phrase(lang),
            baseline=format_amount(self.baseline, lang),
        )
        return sentence_with_citation((self.clause,), lang, text)


def vehicle_limit(
    policy: Policy, baseline: int | Decimal, *, clause: str | None = None
) -> VehicleLimit | NotSet:
    """How much use of official post vehicles may remain; operational vehicles are not meant.

    The circular sets neither a baseline nor a unit: both are yours.  Of what "maksimal 50%"
    is taken is a reading: of the use that may remain, of the vehicles that may still be used
    (then the baseline counts vehicles), or of the cut.  Raises FactError for a baseline that is
    no `int` or `Decimal` of 0 or more.  Source: Bukittinggi 1.g.
    """
    setting = one_provision_that_sets_figure(policy, "vehicles", Limit, clause)
    raise_faults_if_any(amount_faults(baseline=baseline))
    if isinstance(setting, NotSet):
        return setting
    provision, rule = setting
    of = rule.of or "use"
    if of == "vehicles":
        raise_faults_if_any(count_faults(baseline=baseline))
    if of == "cut":
        assert rule.at_most is not None
        share = 100 - rule.at_most
        return VehicleLimit(provision.label, of, share, baseline, floor(rule, baseline))
    allowed = ceiling(rule, baseline)
    return VehicleLimit(provision.label, of, remaining_percent(rule), baseline, allowed)
