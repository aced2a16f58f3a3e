"""An answer of a policy, and one that a file states, as lines of text.

They have one form for what a file states and for what a policy says, so that comparing the two is
comparing lines.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from types import MappingProxyType

from asn_wfh.case import Case
from asn_wfh.decision import Decision, Duty, Reason, Warned
from asn_wfh.law.workdays import WorkCalendar
from asn_wfh.law.workdays.working_hours_moments_time_zones import moment_instant
from asn_wfh.limits import HomeShare, OpenShare, home_share
from asn_wfh.policy import Policy
from asn_wfh.rules.group_of_people import FacetValues

__all__ = ["ASPECTS", "Lines", "StatedDuty", "StatedHomeCount"]

Lines = tuple[str, ...]

_REQUIRED = {True: "ya", False: "tidak", None: "belum_pasti"}
"""Whether they must work from home, as a scenario states it."""


@dataclass(frozen=True, slots=True)
class StatedHomeCount:
    """How many of a staff are to be at home: from and to, or the facts on which that hangs.

    Without either, no share is to bind them.
    """

    staff: int
    home: tuple[int, int] | None
    missing: Lines = ()
    share: str | None = None

    def format_line(self) -> str:
        """The figure on one line."""
        return _home_count_line(self.staff, self.share, self.home, self.missing)

    def home_count_line_by_policy(self, policy: Policy, case: Case) -> str:
        """The line of the figure that a policy gives for the same staff."""
        figure = home_share(policy, case, staff=self.staff, set=self.share)
        home = (figure.home_min, figure.home_max) if isinstance(figure, HomeShare) else None
        missing = figure.missing if isinstance(figure, OpenShare) else ()
        return _home_count_line(self.staff, self.share, home, tuple(m.fact for m in missing))


def _home_count_line(
    staff: int, share: str | None, home: tuple[int, int] | None, missing: Lines
) -> str:
    of = f"staff {staff}" + (f" at {share}" if share else "")
    if home is not None:
        return f"{of}: {home[0]}-{home[1]}"
    return f"{of}: {', '.join(sorted(missing)) or 'tidak_ada'}"


def _reason_label_or_code(reason: Reason) -> str:
    """A reason by its clause, a built-in ground by its code."""
    return reason.label or reason.why


def _warning_line(warned: Warned) -> str:
    """A warning by its code, with the date or year that it is about."""
    values = dict(warned.values)
    return f"{warned.code} {values.get('date') or values.get('year') or ''}".strip()


def _decided_duty_line(duty: Duty) -> str:
    owed_to_and_through = (duty.to, duty.through)
    often = (duty.within, duty.count)
    times = (duty.opens, duty.due)
    return _format_duty_line(
        duty.label, duty.duty, owed_to_and_through, times, duty.condition, often
    )


def _format_duty_line(
    label: str,
    duty: str,
    owed_to_and_through: tuple[str | None, str | None],
    times: tuple[datetime | None, datetime | None],
    condition: tuple[FacetValues, ...],
    often: tuple[str | None, int | None],
) -> str:
    """A duty by its clause, word, whom it is owed to, times with their offset, and condition.

    `often` says how soon and how often it is done.
    """
    opens, due = (f"{moment:%Y-%m-%d %H:%M%z}" if moment else "" for moment in times)
    words = [label, duty]
    words += [
        f"{key} {who}"
        for key, who in zip(("to", "through"), owed_to_and_through, strict=True)
        if who
    ]
    if opens and opens == due:
        words.append(f"at {opens}")
    else:
        words += [f"from {opens}"] if opens else []
        words += [f"until {due}"] if due else []
    words += [f"{key} {each}" for key, each in zip(("within", "count"), often, strict=True) if each]
    boxes = [
        " and ".join(f"{facet}={'|'.join(sorted(values))}" for facet, values in sorted(box))
        for box in condition
    ]
    words += [f"if {' or '.join(sorted(boxes))}"] if boxes else []
    return " ".join(words)


ASPECTS: Mapping[str, Callable[[Decision], Iterable[str]]] = MappingProxyType(
    {
        "outcome": lambda d: (d.outcome.value,),
        "ground": lambda d: (d.ground.value,) if d.ground else (),
        "because": lambda d: map(_reason_label_or_code, d.reasons),
        "missing": lambda d: (missing.fact for missing in d.missing),
        "required": lambda d: (_REQUIRED[d.required],),
        "required_missing": lambda d: (missing.fact for missing in d.required_missing),
        "duties": lambda d: map(_decided_duty_line, d.duties),
        "contested": lambda d: (
            f"{c.reading}={c.option}: {'required' if c.required else c.outcome.value}"
            for c in d.contested
        ),
        "warnings": lambda d: map(_warning_line, d.warnings),
    }
)
"""What a scenario can state of a decision, as lines; their order plays no role.

The clauses beside a missing fact, and the sentences, follow from the rest and are left out.
"""


@dataclass(frozen=True, slots=True)
class StatedDuty:
    """A duty as a file states it; a time of day is one on the date that is asked about.

    `owed_to_and_through` says to whom, and through whom, `often` how soon and how many times.
    """

    label: str
    duty: str
    opens: str | None = None
    due: str | None = None
    condition: tuple[FacetValues, ...] = ()
    owed_to_and_through: tuple[str | None, str | None] = (None, None)
    often: tuple[str | None, int | None] = (None, None)

    def format_line(self, on: date, zone: tzinfo | None, calendar: WorkCalendar) -> str:
        """The line of the duty on a date."""
        times = (
            _instant_on_date(self.opens, on, zone, calendar),
            _instant_on_date(self.due, on, zone, calendar),
        )
        parts = (self.label, self.duty, self.owed_to_and_through, times, self.condition, self.often)
        return _format_duty_line(*parts)


def _instant_on_date(
    text: str | None, on: date, zone: tzinfo | None, calendar: WorkCalendar
) -> datetime | None:
    """The instant that `HH:MM`, `YYYY-MM-DD HH:MM` or a moment of a rule means for a date."""
    if text is None:
        return None
    day, _, clock = text.rpartition(" ")
    if zone is not None and (":" not in clock or day.startswith("h")):
        return moment_instant(text, on, calendar, zone)
    return datetime.fromisoformat(f"{day or on.isoformat()}T{clock}").replace(tzinfo=zone)
