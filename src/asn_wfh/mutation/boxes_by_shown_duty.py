"""Where a decision shows a duty of whoever works from home, by the line that it shows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from asn_wfh.analysis.clause_regions import ClauseRegions
from asn_wfh.engine.clauses_cited_by_boxes_under_stance import Obligation
from asn_wfh.engine.duty_times import duties_on_date
from asn_wfh.kernel.boxes import Box
from asn_wfh.law.workdays import default_calendar
from asn_wfh.law.workdays.ordinary_dates import ORDINARY_WEEK
from asn_wfh.policy import Policy

__all__ = ["boxes_by_shown_duty"]


def boxes_by_shown_duty(regions: ClauseRegions, label: str) -> dict[str, list[Box]]:
    """Where the duty of a provision falls, per line that a decision would show of it.

    Times are shown as days from the date that is asked about, seen on one date per weekday.  It
    is empty where the policy has no such provision or none that obliges whoever works from home.
    """
    space, provision = regions.space, regions.provisions.get(label)
    lines: dict[str, list[Box]] = {}
    if provision is None:
        return lines
    weekday = space.space.facet_index("weekday")
    for options, rule, cases in regions.personal_duty_per_option_combination(provision):
        policy = regions.policy.under(regions.stance_completing(options))
        boxes = [space.with_options(box, options) for box in cases]
        for number, on in enumerate(ORDINARY_WEEK):
            for line in _shown_duty_lines(policy, Obligation(0, provision, rule), on):
                on_weekday = (box.with_side(weekday, 1 << number) for box in boxes)
                lines.setdefault(line, []).extend(on_weekday)
    return lines


def _shown_duty_lines(policy: Policy, obligation: Obligation, on: date) -> Iterator[str]:
    """What is shown of a duty on a day, its times counted from that day."""
    for duty in duties_on_date(policy, obligation, on, default_calendar()):
        times = (
            f"{(moment.date() - on).days} {moment:%H:%M%z}" if moment else "-"
            for moment in (duty.opens, duty.due)
        )
        owed = (duty.to or "-", duty.through or "-")
        often = (duty.within or "-", str(duty.count or "-"))
        yield " ".join((duty.label, duty.duty, *owed, *times, *often))
