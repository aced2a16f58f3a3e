"""The JSON form of one office on one day."""

from __future__ import annotations

from datetime import date
from typing import Any

from asn_wfh.roster.planned_office_day import (
    AbsentPerson,
    DayRecallCap,
    DayShare,
    OfficeDay,
    TurnGroup,
    Unplaced,
)

__all__ = ["office_day_as_dict", "office_day_from_dict", "share_as_dict"]


def office_day_as_dict(office_day: OfficeDay) -> dict[str, Any]:
    """An office on a day as JSON takes it."""
    return {
        "office": office_day.office,
        "date": office_day.on.isoformat(),
        "is_holiday": office_day.is_holiday,
        "groups": [_group_as_dict(group) for group in office_day.groups],
        "shares": [share_as_dict(share) for share in office_day.shares],
        "unplaced": [
            {"id": each.id, "missing": list(each.missing), "clauses": list(each.clauses)}
            for each in office_day.unplaced
        ],
        "absent": [{"id": each.id, "word": each.word} for each in office_day.absent],
        "not_eligible": office_day.not_eligible,
        "recall_caps": [
            {"clause": cap.clause, "at_most": cap.at_most, "of": cap.of}
            for cap in office_day.recall_caps
        ],
    }


def share_as_dict(share: DayShare) -> dict[str, Any]:
    """A share of a day as JSON takes it."""
    return {
        "clause": share.clause,
        "base": share.base,
        "of": share.of,
        "low": share.low,
        "high": share.high,
    }


def _group_as_dict(group: TurnGroup) -> dict[str, Any]:
    return {
        "leave": list(group.leave),
        "roster": list(group.roster),
        "shares": list(group.shares),
        "places": group.places,
        "among": group.among,
        "at_home": list(group.at_home),
        "at_office": list(group.at_office),
        "scheduled": list(group.scheduled),
    }


def office_day_from_dict(value: dict[str, Any]) -> OfficeDay:
    """The office on a day that a JSON form says; KeyError and the like for anything else."""
    return OfficeDay(
        value["office"],
        date.fromisoformat(value["date"]),
        tuple(_group_from_dict(each) for each in value["groups"]),
        tuple(DayShare(**each) for each in value["shares"]),
        tuple(
            Unplaced(each["id"], tuple(each["missing"]), tuple(each["clauses"]))
            for each in value["unplaced"]
        ),
        tuple(AbsentPerson(**each) for each in value["absent"]),
        value["not_eligible"],
        tuple(DayRecallCap(**each) for each in value["recall_caps"]),
        value["is_holiday"],
    )


def _group_from_dict(value: dict[str, Any]) -> TurnGroup:
    numbers = ("places", "among")
    values: dict[str, Any] = {
        name: each if name in numbers else tuple(each) for name, each in value.items()
    }
    return TurnGroup(**values)
