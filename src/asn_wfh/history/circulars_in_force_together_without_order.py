"""Circulars of one region that hold on one date without an order between them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from asn_wfh.history.timeline import Timeline
from asn_wfh.messages.errors import Fault

__all__ = ["conflict_faults"]


def conflict_faults(
    timelines: Iterable[tuple[date | None, Timeline]], stance: Mapping[str, str] | None = None
) -> list[Fault]:
    """A fault for every two circulars that hold on one date and do not say which goes first.

    `timelines` are those of one history as known on each date, None for all that is known: no date
    of knowledge is left without an answer.  `stance` is named where the history was read so.
    """
    faults: dict[tuple[str, str], Fault] = {}
    for known_on, timeline in timelines:
        for day, first, second in timeline.conflicting_pairs_on_each_change_date():
            values = {"name": second.name, "first": first.name, "date": day}
            values["other"] = first.circular.place
            fault = Fault.of("overlap", **values)
            if stance:
                read = ", ".join(f"{name}: {option}" for name, option in stance.items())
                fault = Fault.of("overlap_read", stance=read, **values)
            elif known_on:
                fault = Fault.of("overlap_known", known=known_on, **values)
            faults.setdefault(
                (first.name, second.name), second.circular.place.fault_at_place(fault)
            )
    return list(faults.values())
