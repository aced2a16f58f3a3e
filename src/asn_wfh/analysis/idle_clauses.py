"""The clauses of a policy that do nothing, or nothing that others do not do too.

Each is judged by a search for one case in which it does; there is none if and only if the boxes
on which it applies lie within those of the others.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from asn_wfh.analysis.cases_silenced_by_clause import CasesSilencedByClause
from asn_wfh.analysis.clause_regions import BoxesByName, ClauseRegions, all_boxes
from asn_wfh.analysis.kinds_of_change_by_option import fields_addressed_to_office
from asn_wfh.analysis.remark import Kind, OptionPairs, Remark
from asn_wfh.decision import Ground
from asn_wfh.kernel.boxes import Box, difference, intersection
from asn_wfh.policy import Provision
from asn_wfh.rules import Permit

__all__ = ["clause_remarks"]


def clause_remarks(regions: ClauseRegions) -> Iterator[Remark]:
    """The remarks on the clauses, in printed order."""
    judge = _ClauseJudge(regions)
    for provision in regions.policy.provisions:
        yield from judge.remarks(provision)


class _ClauseJudge:
    """Looks for one case in which a clause does something that no other does."""

    def __init__(self, regions: ClauseRegions) -> None:
        self.regions = regions
        self.intersection_boxes_with_possible_case = (
            regions.space.intersection_boxes_with_possible_case
        )
        self.possible_box_outside = regions.space.possible_box_outside
        self.ground_boxes = _boxes_by_ground_word(regions.ground_boxes_by_code)
        # The questions for which some clause gives leave.
        self.permit_boxes = self.intersection_boxes_with_possible_case(
            regions.boxes_of_own_government_while_in_force, regions.permit_boxes
        )
        # A circular that only forbids takes away what is given elsewhere.
        self.deniable_boxes = (
            self.permit_boxes
            if regions.permit_boxes_by_label
            else regions.boxes_of_own_government_while_in_force
        )

    def remarks(self, provision: Provision) -> Iterator[Remark]:
        """What is to be remarked on one provision."""
        label, regions = provision.label, self.regions
        denials, permits = (
            regions.denial_boxes_by_label.get(label, ()),
            regions.permit_boxes_by_label.get(label, ()),
        )
        duties = regions.duty_boxes_by_label.get(label, {})
        exempts = any(rule.role == "exempts" for _, rule in provision.rules)
        if exempts and not (denials or permits or duties):
            yield from self._exemption_remarks(provision)
            return
        applies = self.intersection_boxes_with_possible_case(
            regions.boxes_of_own_government_while_in_force, [*denials, *permits]
        ) or self._binds_someone_permitted(duties)
        if (
            _is_about_persons(provision)
            and not applies
            and not self._lends_times_to_another(provision)
        ):
            is_permit = any(isinstance(rule, Permit) for _, rule in provision.rules)
            nobody = (
                is_permit
                and bool(permits)
                and not self.intersection_boxes_with_possible_case(permits)
            )
            kind = Kind.UNREACHABLE if is_permit else Kind.DEAD
            yield _remark(provision, kind, how="people" if nobody else "")
        elif self.intersection_boxes_with_possible_case(
            regions.boxes_of_own_government_while_in_force, permits
        ):
            yield from self._permit_remarks(provision)
        elif denials and self.intersection_boxes_with_possible_case(
            regions.boxes_of_own_government_while_in_force, denials
        ):
            yield from self._denial_remarks(provision)
        else:
            yield from self._duty_or_office_remarks(provision)

    def _permit_remarks(self, provision: Provision) -> Iterator[Remark]:
        """A permission that nothing can reach, or that another gives too."""
        label, regions = provision.label, self.regions
        permits = self.intersection_boxes_with_possible_case(
            regions.boxes_of_own_government_while_in_force, regions.permit_boxes_by_label[label]
        )
        refusals: BoxesByName = {**regions.denial_boxes_by_label, **self.ground_boxes}
        remark = self._remark_if_contained(provision, Kind.UNREACHABLE, permits, refusals)
        if remark is None:
            # What orders is not said already by what only permits.
            orders = regions.required_wfh_boxes_by_label
            alike = orders if label in orders else regions.permit_boxes_by_label
            others = {name: boxes for name, boxes in alike.items() if name != label}
            remark = self._remark_if_permit_is_covered(provision, permits, refusals, others)
        if remark is not None:
            yield remark

    def _denial_remarks(self, provision: Provision) -> Iterator[Remark]:
        """A clause that refuses only what is refused anyway, or what another always refuses too."""
        label, regions = provision.label, self.regions
        others = {
            name: boxes for name, boxes in regions.denial_boxes_by_label.items() if name != label
        }
        twins = [name for name in others if self._deny_same_cases(label, name)]
        if twins and self._says_more_to_office_than_twins(provision, twins):
            yield _remark(provision, Kind.JOINT, finding=False, by=tuple(twins))
            return
        refused = self.intersection_boxes_with_possible_case(
            self.deniable_boxes, regions.denial_boxes_by_label[label]
        )
        if not refused:
            by = (Ground.NO_LEAVE_GIVEN.value,)
            yield _remark(provision, Kind.COVERED, by=by, how="take")
            return
        others = {**others, **self.ground_boxes}
        remark = self._remark_if_contained(provision, Kind.COVERED, refused, others, "take")
        if remark is not None:
            yield remark

    def _exemption_remarks(self, provision: Provision) -> Iterator[Remark]:
        """A clause that silences what others silence too, or frees only whom others refuse."""
        exempted = CasesSilencedByClause(self.regions, provision.label)
        if not exempted.silenced_labels:
            yield _remark(provision, Kind.DEAD)
            return
        if not exempted.only_silences_denials:
            return
        refused = self.intersection_boxes_with_possible_case(
            self.deniable_boxes, exempted.boxes_denied_if_not_silenced
        )
        if not refused:
            yield _remark(provision, Kind.COVERED, by=(Ground.NO_LEAVE_GIVEN.value,), how="exempt")
            return
        others: BoxesByName = {**self.regions.denial_boxes_by_label, **self.ground_boxes}
        remark = self._remark_if_contained(provision, Kind.COVERED, refused, others, "exempt")
        if remark is not None:
            yield remark

    def _duty_or_office_remarks(self, provision: Provision) -> Iterator[Remark]:
        """A duty, or a word to the office, that another provision says too."""
        label, regions = provision.label, self.regions
        if any(fields_addressed_to_office(rule) for _, rule in provision.rules):
            content = (provision.touched, provision.rules)
            others = [p for p in regions.policy.provisions if p is not provision]
            same = tuple(p.label for p in others if (p.touched, p.rules) == content)
            if same:
                yield _remark(provision, Kind.COVERED, by=same, how="say")
            return
        by: dict[str, None] = {}
        for line, boxes in regions.duty_boxes_by_label.get(label, {}).items():
            bound = self.intersection_boxes_with_possible_case(self.permit_boxes, boxes)
            also = {
                at: lines[line]
                for at, lines in regions.duty_boxes_by_label.items()
                if line in lines
            }
            also.pop(label)
            if (
                self.possible_box_outside(
                    bound, [*regions.denial_or_ground_boxes, *all_boxes(also)]
                )
                is not None
            ):
                return
            by |= dict.fromkeys(
                self._fewest_names_covering(difference(bound, regions.denial_or_ground_boxes), also)
            )
        if by:
            yield _remark(provision, Kind.COVERED, by=tuple(by), how="say")

    def _remark_if_contained(
        self,
        provision: Provision,
        kind: Kind,
        boxes: list[Box],
        others: BoxesByName,
        how: str = "",
    ) -> Remark | None:
        """The remark on boxes that others contain: under every combination, or as chosen."""
        alone = self.possible_box_outside(boxes, all_boxes(others))
        if alone is None:
            by = self._fewest_names_covering(boxes, others)
            return _remark(provision, kind, by=by, how=how)
        here = self.intersection_boxes_with_possible_case(boxes, [self.regions.chosen_stance_box])
        if not here or self.possible_box_outside(here, all_boxes(others)) is not None:
            return None
        unless = tuple(self._single_options_that_uncover(boxes, others))
        unless = unless or (tuple(self.regions.unchosen_options_needed(alone).items()),)
        by = self._fewest_names_covering(here, others)
        return _remark(provision, kind, finding=False, by=by, unless=unless, how=how)

    def _single_options_that_uncover(
        self, boxes: list[Box], others: BoxesByName
    ) -> Iterator[OptionPairs]:
        """Each option that alone lets some of the boxes lie in none of the others."""
        policy, space = self.regions.policy, self.regions.space
        for reading in policy.readings:
            for option in reading.option_names:
                stance = {**dict(policy.stance), reading.name: option}
                here = intersection(
                    boxes, [space.with_options(space.cases.space.whole_box, stance)]
                )
                if self.possible_box_outside(here, all_boxes(others)) is not None:
                    yield ((reading.name, option),)

    def _remark_if_permit_is_covered(
        self,
        provision: Provision,
        boxes: list[Box],
        denials_and_grounds: BoxesByName,
        others: BoxesByName,
    ) -> Remark | None:
        """The remark on a permission that others give too wherever nothing refuses."""
        if (
            self.possible_box_outside(boxes, [*all_boxes(denials_and_grounds), *all_boxes(others)])
            is not None
        ):
            return None
        by = self._fewest_names_covering(difference(boxes, all_boxes(denials_and_grounds)), others)
        return _remark(provision, Kind.COVERED, by=by, how="permit")

    def _binds_someone_permitted(
        self, duty_boxes: Mapping[tuple[object, ...], Sequence[Box]]
    ) -> bool:
        """Whether a duty falls on someone who may work from home."""
        bound = self.intersection_boxes_with_possible_case(self.permit_boxes, all_boxes(duty_boxes))
        return self.possible_box_outside(bound, self.regions.denial_or_ground_boxes) is not None

    def _lends_times_to_another(self, provision: Provision) -> bool:
        """Whether another provision takes its times from this one."""
        sources = {
            getattr(rule, "times_of", None)
            for p in self.regions.policy.provisions
            for _, rule in p.rules
        }
        return provision.at in sources

    def _deny_same_cases(self, label: str, other_label: str) -> bool:
        """Whether two clauses take leave away from exactly the same cases."""
        reach, denials = (
            self.regions.boxes_of_own_government_while_in_force,
            self.regions.denial_boxes_by_label,
        )
        one, two = (
            self.intersection_boxes_with_possible_case(reach, denials[name])
            for name in (label, other_label)
        )
        return (
            self.possible_box_outside(one, two) is None
            and self.possible_box_outside(two, one) is None
        )

    def _says_more_to_office_than_twins(
        self, provision: Provision, twin_labels: Sequence[str]
    ) -> bool:
        """Whether a clause says something to the office that its twins do not say."""
        words = [fields_addressed_to_office(rule) for _, rule in provision.rules]
        return any(words) and not any(
            p.label in twin_labels
            and [fields_addressed_to_office(rule) for _, rule in p.rules] == words
            for p in self.regions.policy.provisions
        )

    def _fewest_names_covering(
        self, boxes: Sequence[Box], boxes_by_name: BoxesByName
    ) -> tuple[str, ...]:
        """The regions that contain some boxes: one that does alone, else as few as are needed."""
        for name, region in boxes_by_name.items():
            if boxes and self.possible_box_outside(boxes, region) is None:
                return (name,)
        needed = {
            name: region
            for name, region in boxes_by_name.items()
            if self.intersection_boxes_with_possible_case(boxes, region)
        }
        for name in list(needed):
            rest = {other: region for other, region in needed.items() if other != name}
            if self.possible_box_outside(boxes, all_boxes(rest)) is None:
                needed = rest
        return tuple(needed)


def _remark(
    provision: Provision,
    kind: Kind,
    *,
    finding: bool = True,
    by: tuple[str, ...] = (),
    unless: tuple[OptionPairs, ...] = (),
    how: str = "",
) -> Remark:
    if kind is Kind.UNREACHABLE and not by:
        # Neither a clause nor a ground refuses it: no day is left on which it holds.
        how = how or "day"
    return Remark(kind, provision.label, finding, by, unless, how, provision.line)


def _is_about_persons(provision: Provision) -> bool:
    """Whether a provision is about persons and not only about the office, in some reading."""
    return any(rule.is_personal for _, rule in provision.rules)


def _boxes_by_ground_word(boxes_by_code: BoxesByName) -> dict[str, list[Box]]:
    """The regions of the built-in grounds by the word of the ground."""
    words = {
        "weekend": Ground.NOT_A_WORKING_DAY,
        "libur_nasional": Ground.NOT_A_WORKING_DAY,
        "libur_setempat": Ground.NOT_A_WORKING_DAY,
        "cuti_bersama": Ground.NOT_A_WORKING_DAY,
        "not_in_force": Ground.NOT_IN_FORCE,
        "other_employer": Ground.NOT_COVERED,
        "not_covered_group": Ground.NOT_COVERED,
    }
    regions: dict[str, list[Box]] = {}
    for why, boxes in boxes_by_code.items():
        regions.setdefault(words.get(why, Ground.ABSENT).value, []).extend(boxes)
    return regions
