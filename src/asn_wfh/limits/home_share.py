"""How many of a staff are at home, and how many at the office, under the shares of a circular."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from asn_wfh.case import Case
from asn_wfh.decision import Missing
from asn_wfh.engine.case_box import case_box
from asn_wfh.engine.checked_case import checked_case
from asn_wfh.kernel.boxes import Box, difference, intersection
from asn_wfh.kernel.search_outside_boxes import MAX_STEPS, Allowance, Outside
from asn_wfh.kernel.what_impossible_boxes_leave_possible import (
    find_outside_box_one_facet_from_inside,
    has_possible_point,
)
from asn_wfh.law.vocabulary import AUTHORITY, AuthorityWord
from asn_wfh.limits.check_given_counts_and_amounts import (
    count_faults,
    format_amount,
    raise_faults_if_any,
)
from asn_wfh.limits.citation_and_scope_text import sentence_with_citation
from asn_wfh.limits.provisions_setting_a_figure import NotSet, why_figure_is_not_set
from asn_wfh.limits.share_in_people import least_and_most_at_home
from asn_wfh.messages.errors import FactError, Fault, shortened
from asn_wfh.messages.sentences import Lang, join_all, message
from asn_wfh.policy import Policy, Provision
from asn_wfh.policy.provision_boxes import ProvisionBoxes, provision_boxes
from asn_wfh.rules import Exclude, Require, Share
from asn_wfh.rules.read_share_bounds_as_home_interval import ShareBound, ShareSide, home_interval

__all__ = ["HomeShare", "OpenShare", "home_share"]

PrintedBound = tuple[ShareSide, ShareBound, int]


@dataclass(frozen=True, slots=True)
class HomeShare:
    """How many people of a staff are at home on a day: from `home_min` to `home_max`.

    `clauses` are the shares that bind, or the clauses that keep everybody at the office; `bases`
    are the staffs that they count.  `set_by` is who sets the figure within the bounds.
    `left_aside` are the exclusions that depend on facts of single people, in the figure of an
    office.
    """

    clauses: tuple[str, ...]
    staff: int
    home_min: int
    home_max: int
    bases: tuple[str, ...] = ()
    set_by: tuple[AuthorityWord, ...] = ()
    left_aside: tuple[str, ...] = ()

    @property
    def can_be_kept(self) -> bool:
        """Whether so many people can be divided so."""
        return self.home_min <= self.home_max

    def keeps(self, at_home: int) -> bool:
        """Whether a day with so many people at home keeps to the shares."""
        raise_faults_if_any(count_faults(at_home=at_home))
        return self.home_min <= at_home <= self.home_max

    def sentence(self, lang: str) -> str:
        """The figure with its clauses and bases, in `id` or `en`."""
        key = "cannot" if not self.can_be_kept else "one" if self._is_one_number else "range"
        text = message(
            f"limit.home_share_{key}",
            lang,
            low=format_amount(self.home_min, lang),
            high=format_amount(self.home_max, lang),
            office_low=format_amount(max(self.staff - self.home_max, 0), lang),
            office_high=format_amount(self.staff - min(self.home_min, self.staff), lang),
            staff=self.staff,
        )
        if self.bases:
            bases = join_all([message(f"base.{base}", lang) for base in self.bases], lang)
            text += f" ({bases})"
        for authority in self.set_by:
            text += ", " + message("share.set_by", lang, by=AUTHORITY[authority].label(lang))
        if self.left_aside:
            text += message("limit.left_aside", lang, clauses=", ".join(self.left_aside))
        return sentence_with_citation(self.clauses, lang, text)

    @property
    def _is_one_number(self) -> bool:
        return self.home_min == self.home_max


@dataclass(frozen=True, slots=True)
class OpenShare:
    """A number at home that depends on facts that are not stated; `missing` lists them."""

    missing: tuple[Missing, ...]

    def sentence(self, lang: Lang) -> str:
        """That the figure is open, and what to ask."""
        asked = "; ".join(each.sentence(lang) for each in self.missing)
        return message("limit.home_share_open", lang, missing=asked)


def home_share(
    policy: Policy,
    case: Case,
    *,
    staff: int,
    set: int | str | None = None,  # noqa: A002  # what an authority sets, as the circular calls it
    whole_office: bool = False,
) -> HomeShare | OpenShare | NotSet:
    """How many people of a staff are at home on a date, by the shares for people as in a case.

    `staff` is the number of people of the base that the shares count.  `set`, a whole percentage,
    takes the place of the `at_most` that an authority sets below the printed one.  The figure is 0
    for people whom an exclusion or a share of nobody keeps at the office, and `NotSet` if no share
    binds. It is `OpenShare` if it depends on facts not stated; for a `whole_office` it leaves
    exclusions that depend on such facts aside, and names them.  Raises FactError for a count that
    is none, for several descriptions, and for a percentage above the printed bound.
    """
    raise_faults_if_any(count_faults(staff=staff))
    chosen = _read_percentage(set)
    question = checked_case(policy, case)
    who, *others = question.descriptions
    if others:
        raise FactError([Fault.of("one_description").at(key="who")])
    box = case_box(question, who)
    aside = tuple(_labels_of_exclusions_met_by_part_of_box(policy, box)) if whole_office else ()
    regions = _boxes_by_home_share(policy, box, staff, chosen, aside)
    impossible = policy.cases.space.impossible
    possible = {
        figure: left
        for figure, boxes in regions.items()
        if (left := [each for each in boxes if has_possible_point(each, impossible)])
    }
    if len(possible) == 1:
        (figure,) = possible
        if figure is None:
            return _why_no_share_is_set(policy, possible[figure], aside)
        return replace(figure, left_aside=aside)
    return OpenShare(_missing_facts(policy, box, possible))


def _labels_of_exclusions_met_by_part_of_box(policy: Policy, box: Box) -> Iterator[str]:
    """The exclusions that some of the people a case may be about meet, and others do not."""
    for made in provision_boxes(policy):
        for why, boxes in made.denial_boxes_by_why:
            hangs = why == Exclude.why and difference([box], boxes)
            if hangs and intersection([box], boxes):
                yield made.provision.label


def _why_no_share_is_set(policy: Policy, boxes: Sequence[Box], aside: tuple[str, ...]) -> NotSet:
    """That no share binds in some cases: those that bind elsewhere, and who must be at home.

    `aside` are the exclusions left aside; where the circular is not in force none is of interest.
    """
    absent = why_figure_is_not_set(policy, "home_share")
    not_in_force = {
        made.provision.label: made.circular_not_in_force_boxes
        for made in provision_boxes(policy)
        if made.circular_not_in_force_boxes
    }
    if not difference(boxes, [box for each in not_in_force.values() for box in each]):
        return replace(absent, why="not_in_force", clauses=tuple(not_in_force))
    ordering = tuple(
        made.provision.label
        for made in provision_boxes(policy)
        if isinstance(made.rule, Require) and not difference(boxes, made.scope_boxes)
    )
    if absent.why == "uncapped":
        absent = replace(absent, why="elsewhere")
    return replace(absent, ordered_home=ordering, left_aside=aside)


def _read_percentage(value: int | str | None) -> int | None:
    text = str(value)
    match = re.fullmatch(r"([0-9]{1,3})%?", text, re.ASCII)
    if value is None:
        return None
    if isinstance(value, bool) or match is None or int(match[1]) > 100:
        fault = Fault.of("not_a_percentage", text=shortened(value))
        raise FactError([fault.at(key="set")])
    return int(match[1])


def _boxes_by_home_share(
    policy: Policy, box: Box, staff: int, chosen: int | None, left_aside: tuple[str, ...] = ()
) -> dict[HomeShare | None, list[Box]]:
    """The parts of a case by their figure; None where no share binds."""
    provisions = provision_boxes(policy)
    # To another government, and on a date out of force, no clause speaks.
    silent = [policy.cases.box({"employer": ["lainnya"]})]
    silent += [each for made in provisions for each in made.circular_not_in_force_boxes]
    within = difference([box], silent)
    parts: list[tuple[list[Box], tuple[_Binding, ...]]] = [(within, ())] if within else []
    beyond = difference([box], within)
    parts += [(beyond, ())] if beyond else []
    for provision in provisions:
        for boxes, binding in _boxes_with_exclusion_or_share_bounds(provision):
            if binding.rule is None and binding.label in left_aside:
                continue
            divided = []
            for region, bindings in parts:
                inside = [] if region is beyond else intersection(region, boxes)
                outside = difference(region, boxes) if inside else region
                divided += [(inside, (*bindings, binding))] if inside else []
                divided += [(outside, bindings)] if outside else []
            parts = divided
    regions: dict[HomeShare | None, list[Box]] = {}
    faults: list[Fault] = []
    for region, bindings in parts:
        try:
            figure = _home_share_of_bindings(bindings, staff, chosen)
        except FactError as error:
            faults += error.faults
            continue
        regions.setdefault(figure, []).extend(region)
    if faults:
        raise FactError(list(dict.fromkeys(faults)))
    return regions


@dataclass(frozen=True, slots=True)
class _Binding:
    """What binds a staff: the bounds of a share, or a clause that keeps it at the office."""

    label: str
    bounds: tuple[PrintedBound, ...] | None = None
    rule: Share | None = None


def _boxes_with_exclusion_or_share_bounds(
    made: ProvisionBoxes,
) -> Iterable[tuple[Sequence[Box], _Binding]]:
    """The cases in which a provision binds a staff, and how."""
    rule, label = made.rule, made.provision.label
    for why, boxes in made.denial_boxes_by_why:
        if why == Exclude.why:
            yield boxes, _Binding(label)
    if isinstance(rule, Share):
        cases = made.cases
        for box, bounds in rule.rows():
            row = [cases.box(dict(box))] if box else [cases.space.whole_box]
            yield intersection(made.scope_boxes, row), _Binding(label, bounds, rule)


def _home_share_of_bindings(
    bindings: Sequence[_Binding], staff: int, chosen: int | None
) -> HomeShare | None:
    """The figure that some shares leave together; 0 where a clause keeps all at the office."""
    forbidding = [each.label for each in bindings if each.rule is None]
    shares = [(each.label, each.bounds or (), each.rule) for each in bindings if each.rule]
    if not shares:
        # Whether a share would bind them does not matter to whoever is excluded.
        return HomeShare(tuple(forbidding), staff, 0, 0) if forbidding else None
    low, high = 0, 0 if forbidding else staff
    nobody = [label for label, bounds, _ in shares if home_interval(bounds).is_nobody]
    if forbidding or nobody:
        return HomeShare((*forbidding, *nobody), staff, 0, 0)
    # What is set is set by the authority that a share names, where one does.
    named = any(rule.set_by for _, _, rule in shares)
    for label, bounds, rule in shares:
        set_here = chosen if rule.set_by or not named else None
        for bound in _bounds_with_chosen_percentage_as_at_most(label, bounds, set_here):
            at_least, at_most = least_and_most_at_home(bound, staff, rule.round)
            low, high = max(low, at_least), min(high, at_most)
    return HomeShare(
        tuple(label for label, _, _ in shares),
        staff,
        low,
        high,
        tuple(dict.fromkeys(rule.of for _, _, rule in shares)),
        tuple(dict.fromkeys(rule.set_by for _, _, rule in shares if rule.set_by)),
    )


def _bounds_with_chosen_percentage_as_at_most(
    label: str, bounds: tuple[PrintedBound, ...], chosen: int | None
) -> tuple[PrintedBound, ...]:
    """The bounds with the figure that was set in place of the printed `at_most`."""
    if chosen is None:
        return bounds
    if not bounds:
        return (("home", "at_most", chosen),)
    printed = [(side, figure) for side, bound, figure in bounds if bound == "at_most"]
    if not printed:
        return bounds
    (side, most), *_ = printed
    if chosen > most:
        fault = Fault.of("set_above_bound", clause=label, set=chosen, most=most, side=side)
        raise FactError([fault.at(key="set")])
    return tuple(
        (s, bound, chosen if (s, bound) == (side, "at_most") else figure)
        for s, bound, figure in bounds
    )


def _missing_facts(
    policy: Policy, box: Box, regions: dict[HomeShare | None, list[Box]]
) -> tuple[Missing, ...]:
    """The facts on which the figure turns: two possible cases that differ in one have two."""
    space = policy.cases.space
    search = Outside((), box, Allowance(MAX_STEPS), impossible=space.impossible)
    asks = {fact.name: fact.question for fact in policy.facts}
    shares = [provision for provision, rule in policy.rules if isinstance(rule, Share)]
    open_facts = []
    for place, facet in enumerate(space.facets):
        if box.sides[place].bit_count() == 1:
            continue
        for figure, inside in regions.items():
            rest = [each for other, boxes in regions.items() if other != figure for each in boxes]
            if (
                find_outside_box_one_facet_from_inside(
                    place, inside, rest, search, space.impossible
                )
                is not None
            ):
                labels = tuple(_share_or_exclusion_labels_on_facet(policy, shares, place))
                open_facts.append(Missing(facet.name, labels, asks.get(facet.name, "")))
                break
    return tuple(open_facts)


def _share_or_exclusion_labels_on_facet(
    policy: Policy, shares: Sequence[Provision], place: int
) -> Iterable[str]:
    """The clauses whose share, or exclusion, depends on a fact."""
    whole = policy.cases.space.facets[place].whole_mask
    for made in provision_boxes(policy):
        is_share = made.provision in shares
        boxes = made.scope_boxes if is_share else made.denial_boxes
        if isinstance(made.rule, Share):
            rows = [row for _, row in made.rule.row_boxes(made.cases)]
            boxes = [*boxes, *(box for row in rows for box in row)]
        forbids = any(why == Exclude.why for why, _ in made.denial_boxes_by_why)
        if (is_share or forbids) and any(box.sides[place] != whole for box in boxes):
            yield made.provision.label
