"""What the book answers to an order, a withdrawal or a swap, from what stands in it.

Pure functions: whoever calls them reads what stands and writes the answer in one transaction.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from asn_wfh.book.recall_cap_state import CapState, OfficeCounts, clause_of_cap, full_recall_clause
from asn_wfh.book.recall_order_and_withdrawal_requests import RecallOrder
from asn_wfh.policy import Policy

__all__ = ["PersonDay", "recall_outcome", "swap_refusal", "withdrawal_refusal"]


@dataclass(frozen=True, slots=True)
class PersonDay:
    """Where a person is on a day by the book: the office of the roster, at home, recalled.

    `office` is empty where no roster names the person that day.
    """

    office: str = ""
    rostered: bool = False
    recalled: bool = False


def recall_outcome(
    order: RecallOrder,
    policy: Policy,
    person: PersonDay,
    counts: OfficeCounts | None,
    standing: Mapping[str, int],
) -> dict[str, Any]:
    """The outcome of an order, as it stands in its entry.

    `counts` are those of the order's office and day, None where no roster is published of it;
    `standing` are the recalls of that office and day that stand, by the clause whose cap they
    use.  FactError for a clause that recalls nobody, and where the circular takes its share of
    all staff and these were not counted.
    """
    clause = full_recall_clause(policy, order.clause)
    capped_by = clause_of_cap(policy, clause)
    cap = None
    if capped_by is not None and counts is not None:
        cap = CapState.of_office_before_any_recall(
            policy, capped_by, order.office, order.day, counts
        )
        cap = replace(cap, standing=standing.get(capped_by, 0))
    refusal = _recall_refusal(order, person, counts is not None, cap, capped_by is not None)
    if cap is not None and not refusal:
        cap = replace(cap, standing=cap.standing + 1)
    return {
        "accepted": not refusal,
        "refusal": refusal or None,
        "clause": clause,
        "cap_clause": capped_by,
        "cap": cap.as_dict() if cap else None,
        "policy": policy.name,
        "digest": policy.digest,
        "stance": dict(policy.stance),
    }


def _recall_refusal(
    order: RecallOrder, person: PersonDay, published: bool, cap: CapState | None, capped: bool
) -> str:
    """Why an order is refused, empty where it is not."""
    if order.at.date() > order.day:
        return "day_over"
    if person.recalled:
        return "already_recalled"
    if not published and capped:
        return "no_roster"
    # Where no roster names them, nobody says that they are not at home.
    at_home = person.office == order.office and person.rostered
    if not at_home and (published or person.office):
        return "not_at_home"
    return "cap_reached" if cap is not None and not cap.free else ""


def withdrawal_refusal(day: date, standing: bool, on: date) -> str:
    """Why the withdrawal of an order for a day is refused on a date, empty where it is not."""
    if not standing:
        return "not_standing"
    return "day_over" if on > day else ""


def swap_refusal(
    office: str,
    people: Mapping[tuple[str, date], PersonDay],
    changed_places: Iterable[tuple[str, date, bool]],
    on: date,
) -> str:
    """Why a swap is refused on a date, empty where it is not.

    `people` are the places before the swap, `changed_places` those that it changes.
    """
    for person, day, home in changed_places:
        place = people[person, day]
        if on > day:
            return "day_over"
        if place.recalled:
            return "already_recalled"
        if place.office != office:
            return "no_roster" if not place.office else "not_at_home"
        if place.rostered is home:
            return "already_home" if home else "not_at_home"
    return ""
