"""Circulars of one region that hold on one date without an order between them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from asn_wfh.messages.errors import Fault

if TYPE_CHECKING:
    from asn_wfh.history.history import History

__all__ = ["overlaps"]


def overlaps(history: History, stance: Mapping[str, str] | None = None) -> list[Fault]:
    """A fault for every two circulars that hold on one date and do not say which goes first.

    They are looked for in all that was ever known, so that no date of knowledge is left without
    an answer.  `stance` is what the faults name, if the history was read otherwise.
    """
    dates = {policy.circular.signed for policy in history.policies}
    dates |= {event.known for event in history.events}
    found: dict[tuple[str, str], Fault] = {}
    for known in [None, *sorted(dates)]:
        course = history.course if known is None else history.as_known(known).course
        for day, first, second in course.overlaps():
            values = {"name": second.name, "first": first.name, "date": day}
            values["other"] = first.circular.place
            fault = Fault.of("overlap", **values)
            if stance:
                read = ", ".join(f"{name}: {option}" for name, option in stance.items())
                fault = Fault.of("overlap_read", stance=read, **values)
            elif known:
                fault = Fault.of("overlap_known", known=known, **values)
            found.setdefault((first.name, second.name), second.circular.place.of(fault))
    return list(found.values())
