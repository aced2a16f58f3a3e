"""A comparison in words, table by table: the one value that the text and the page both show."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from asn_wfh.compare import Comparison, DifferenceRow, Different, who_may
from asn_wfh.decision import Outcome, Reason
from asn_wfh.law.own_duty_limit_and_sanction_terms import term_label
from asn_wfh.law.vocabulary import FACETS, WEEKDAYS
from asn_wfh.limits.check_given_counts_and_amounts import format_amount
from asn_wfh.messages.sentences import join_all, long_date, message
from asn_wfh.report.comparison.comparison_view_types import (
    AnswerView,
    ClauseStatement,
    DifferenceRowView,
    DifferingBoxView,
    DutyOrFigureView,
    GroupView,
    InForceView,
    WordingView,
)
from asn_wfh.report.comparison.format_cases_groups_and_reasons import (
    format_case,
    format_first_cases,
    format_group,
    format_reasons,
)

__all__ = ["ComparisonView"]

_ANSWERS = {Outcome.PERMITTED: "may", Outcome.NOT_PERMITTED: "may_not"}


def _must_may_or_may_not(outcome: Outcome, required: bool) -> str:
    """What a policy answers: may, may not, or must."""
    return "must" if required else _ANSWERS[outcome]


class ComparisonView:
    """A comparison in words, in `id` or `en`; each table is made when it is first asked for.

    `labels` and `names` are per policy: labels tell policies apart, names are the governments,
    or the labels where one government has several policies.
    """

    def __init__(self, comparison: Comparison, lang: str) -> None:
        """Show a comparison in a language."""
        self.comparison = comparison
        self.lang = lang
        self.labels = comparison.labels
        governments = tuple(policy.government.name for policy in comparison.field.policies)
        alone = len(set(governments)) == len(governments)
        self.names = governments if alone else comparison.labels

    @property
    def date_or_ordinary_week(self) -> str:
        """The date that is compared, or that it is an ordinary week."""
        on = self.comparison.on
        if on is None:
            return message("compare.week", self.lang)
        return message("compare.on", self.lang, day=long_date(on, self.lang, weekday=True))

    @cached_property
    def groups_with_answer_of_each_policy(self) -> tuple[GroupView, ...]:
        """Every group that a clause names, with what each policy answers it."""
        return tuple(
            GroupView(
                facet=group.sides[0][0] if group.sides else "",
                name=format_group(group.sides, self.lang),
                alike=group.alike,
                answers=tuple(
                    self._answer_view(cell.answer, cell.reasons, cell.weekdays)
                    for cell in group.cells
                ),
            )
            for group in who_may(self.comparison)
        )

    @cached_property
    def rows(self) -> tuple[DifferenceRowView, ...]:
        """The clauses that make a difference."""
        return tuple(map(self._difference_row_view, self.comparison.rows))

    @cached_property
    def duties(self) -> tuple[DutyOrFigureView, ...]:
        """The duties, each with what every policy says of when and for whom."""
        return tuple(
            DutyOrFigureView(
                name=term_label("do", row.duty, row.own_word, self.lang),
                who=row.who,
                cells=tuple(
                    tuple(
                        self._duty_statement(demand.label, demand.sentence(self.lang))
                        for demand in own
                    )
                    for own in row.demands
                ),
                people=row.people,
            )
            for row in self.comparison.duties
        )

    @cached_property
    def limits(self) -> tuple[DutyOrFigureView, ...]:
        """The figures of the office, each with the clauses that set it."""
        return tuple(self._limit_views())

    @cached_property
    def in_force_dates_of_every_policy(self) -> tuple[InForceView, ...]:
        """When each policy is in force."""
        return tuple(self._in_force_views())

    @cached_property
    def wording_changes(self) -> tuple[WordingView, ...]:
        """The clauses that versions put otherwise without any other difference."""
        return tuple(
            WordingView(each.label, ((each.first, one), (each.other, other)))
            for each in self.comparison.silent
            for one, other in [each.sentences(self.lang)]
        )

    @cached_property
    def boxes(self) -> tuple[DifferingBoxView, ...]:
        """The boxes that are answered unlike."""
        return tuple(map(self._differing_box_view, self.comparison.boxes))

    @cached_property
    def boxes_differing_as_one_is_not_in_force(self) -> tuple[DifferingBoxView, ...]:
        """The boxes that differ only since one policy is in force and another is not."""
        return tuple(map(self._differing_box_view, self.comparison.force_boxes))

    def _difference_row_view(self, row: DifferenceRow) -> DifferenceRowView:
        common = self.comparison.field
        case = common.values_of_narrowed_facets_only(row.box)
        about = {name: values for name, values in case.items() if name in row.about}
        by, against = (
            self._answer_view(_must_may_or_may_not(outcome, must), reasons, cited_first=row.reason)
            for outcome, must, reasons in zip(row.outcomes, row.required, row.reasons, strict=True)
        )
        if row.exempting:
            clauses = join_all(row.exempting, self.lang)
            also = message("compare.exempting", self.lang, clauses=clauses)
            against = replace(against, clauses=f"{against.clauses}; {also}")
        return DifferenceRowView(
            by=row.by,
            against=row.against,
            clause=row.reason.label or "",
            opening=row.reason.effect == "covers",
            says=row.reason.says,
            about=format_case(common, about, self.lang) or message("compare.everyone", self.lang),
            rest=format_case(common, case, self.lang, omitted_facets=row.about),
            answers=(by, against),
            people=row.people,
        )

    def _duty_statement(self, clause: str, sentence: str) -> ClauseStatement:
        # What a sentence says after whom it obliges, which the heading has said.
        brief = sentence.partition(": ")[2] or sentence
        text, short = (
            message("compare.clause_sentence", self.lang, clause=clause, sentence=each)
            for each in (sentence, brief)
        )
        return ClauseStatement(clause, text, short)

    def _limit_views(self) -> Iterator[DutyOrFigureView]:
        for row in self.comparison.limits:
            cells = tuple(
                tuple(
                    ClauseStatement(line.clause or "", sentence, sentence)
                    for line in lines
                    for sentence in [line.sentence(self.lang)]
                )
                for lines in row.lines
            )
            case = format_first_cases(self.comparison.field, row.where, self.lang)
            apart = case and message("compare.apart", self.lang, case=case)
            name = message(f"figure.{row.figure}", self.lang)
            if row.duty is not None:
                name += f": {term_label('do', row.duty, row.own_word, self.lang)}"
            yield DutyOrFigureView(name, "", cells, case=apart)

    def _in_force_views(self) -> Iterator[InForceView]:
        lang, policies = self.lang, self.comparison.field.policies
        for policy, force in zip(policies, self.comparison.forces, strict=True):
            months = force.review_every
            yield InForceView(
                clause=force.clause,
                signed=long_date(force.signed, lang),
                dates=policy.force.describe_force_dates(lang),
                sentence=policy.force.sentence(lang),
                reviews=message("rule.review", lang, months=months) if months else "\u2013",
                in_force=message("yes" if force.in_force else "no", lang),
            )

    def _differing_box_view(self, difference: Different) -> DifferingBoxView:
        common = self.comparison.field
        case = format_case(common, common.values_of_narrowed_facets_only(difference.box), self.lang)
        return DifferingBoxView(
            case=case or message("compare.everyone", self.lang),
            points=format_amount(difference.points, self.lang),
            answers=tuple(
                self._answer_view(_must_may_or_may_not(outcome, must), reasons)
                for outcome, must, reasons in zip(
                    difference.outcomes, difference.required, difference.reasons, strict=True
                )
            ),
            people=difference.people,
        )

    def _answer_view(
        self,
        answer: str,
        reasons: Sequence[Reason],
        weekdays: Sequence[str] = (),
        cited_first: Reason | None = None,
    ) -> AnswerView:
        lang = self.lang
        days = join_all([FACETS["weekday"].words[d].label(lang) for d in weekdays], lang)
        if len(weekdays) == len(WEEKDAYS) - 2:
            days = message("days.working", lang)
        word = message(f"compare.page.{answer}", lang)
        return AnswerView(answer, word, days, format_reasons(reasons, lang, cited_first))
