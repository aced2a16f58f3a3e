"""The page of a roster: who is at home when, the share kept on each day, how fair it was."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence

from asn_wfh.law.suggestions_for_unknown_words import unknown_word_hint
from asn_wfh.law.workdays import WorkCalendar, calendar_or_default
from asn_wfh.limits.check_given_counts_and_amounts import format_amount
from asn_wfh.messages.errors import FactError, Fault, shortened
from asn_wfh.messages.sentences import LANGS, long_date, message
from asn_wfh.people.nip_and_other_ids import masked_id
from asn_wfh.policy import Policy
from asn_wfh.report.html_page import keep_allowed_characters, render_page, style_sheet_with_foot
from asn_wfh.report.roster.day_share_figures import BAR_HEIGHT
from asn_wfh.report.roster.fairness_plot import PLOT_SIZE
from asn_wfh.report.roster.holidays_on_wfh_weekdays import holidays_on_wfh_weekdays
from asn_wfh.report.roster.offices_promised_turns_within_one_of_earned import (
    offices_promised_within_one_of_earned,
)
from asn_wfh.report.roster.page_office_grid import SIGNS
from asn_wfh.report.roster.roster_office_section import (
    OfficeRoster,
    format_turns,
    office_section,
)
from asn_wfh.roster import Certificate, OfficeDay, Roster, certificate

__all__ = ["roster_page"]


def roster_page(
    roster: Roster,
    policy: Policy,
    lang: str = "id",
    *,
    calendar: WorkCalendar | None = None,
    offices: Collection[str] | None = None,
    show_ids: bool = False,
) -> str:
    """A roster with its certificate as one HTML text that stands alone, in `id` or `en`.

    `policy` is the circular of the roster, `offices` those that the page shows, left out all.  Ids
    are masked_id unless `show_ids`; of whoever is away it is not told why.  `calendar` names the
    holidays.  Raises ModuleNotFoundError without the extra `report`, ValueError for another
    language, and FactError for another circular and for an office that the roster has not.
    """
    if lang not in LANGS:
        raise ValueError(lang)
    faults = list(_page_faults(roster, policy, offices))
    if faults:
        raise FactError(faults)
    policy = policy.under(dict(roster.stance))
    made = certificate(roster)
    names = roster.offices if offices is None else sorted(set(offices))
    holidays = tuple(
        holidays_on_wfh_weekdays(
            policy, roster.days[0], roster.days[-1], calendar_or_default(calendar)
        )
    )
    sections = tuple(
        office_section(office, number, holidays, lang, show_ids)
        for number, office in enumerate(_office_rosters(roster, policy, made, names), 1)
    )
    return render_page(
        "roster/roster_page.html",
        _style_sheet_with_foot(roster, policy, lang),
        lang=lang,
        roster=roster,
        policy=policy,
        first=long_date(roster.days[0], lang, weekday=True),
        last=long_date(roster.days[-1], lang, weekday=True),
        drawn_from=long_date(roster.drawn_from, lang) if roster.drawn_from else "",
        sections=sections,
        worst=_worst_deviation_line(made, lang, show_ids),
        roster_digest=made.roster_digest,
        signs=SIGNS,
        key=[place for place in SIGNS if any(section.shows(place) for section in sections)],
        weekdays=len({day.weekday() for day in roster.days}) > 1,
        show_ids=show_ids,
        bar_height=BAR_HEIGHT,
        plot_size=PLOT_SIZE,
        number=lambda value: format_amount(value, lang),
        turns=lambda value: format_turns(value, lang),
        say=lambda key, **values: message(key, lang, **values),
    )


def _page_faults(
    roster: Roster, policy: Policy, offices: Collection[str] | None
) -> Iterator[Fault]:
    """A circular that is not that of the roster, and offices that it has not."""
    if roster.digest != policy.digest:
        yield Fault.of("roster_other_policy", policy=roster.policy).at(key="policy")
    for name in sorted(set(offices or ()) - set(roster.offices)):
        hint = unknown_word_hint(name, roster.offices)
        yield Fault.of("roster_no_office", name=shortened(name), **hint).at(key="offices")


def _office_rosters(
    roster: Roster, policy: Policy, made: Certificate, names: Sequence[str]
) -> Iterator[OfficeRoster]:
    days: defaultdict[str, list[OfficeDay]] = defaultdict(list)
    for each in roster.office_days:
        days[each.office].append(each)
    certificates = {each.office: each for each in made.offices}
    steady = offices_promised_within_one_of_earned(policy, roster)
    for name in names:
        yield OfficeRoster(name, tuple(days[name]), certificates.get(name), name in steady)


def _worst_deviation_line(made: Certificate, lang: str, show_ids: bool) -> str:
    """The deviation of all offices that was greatest after some day; empty where nobody has one."""
    worst = made.worst
    if worst is None:
        return ""
    return message(
        "page.roster.worst",
        lang,
        deviation=format_turns(float(worst.deviation), lang, signed=True),
        person=worst.id if show_ids else masked_id(worst.id),
        office=worst.office,
        day=long_date(worst.on, lang),
    )


def _style_sheet_with_foot(roster: Roster, policy: Policy, lang: str) -> str:
    """The style sheet, with the foot of a printed page that names the roster."""
    name = keep_allowed_characters(policy.government.name)
    days = f"{roster.days[0].isoformat()} - {roster.days[-1].isoformat()}"
    sheet = message("page.sheet", lang, page='" counter(page) "', pages='" counter(pages) "')
    foot = f"{name} {days} {roster.roster_digest[:16]}"
    return style_sheet_with_foot("roster/roster_page.css", foot, sheet)
