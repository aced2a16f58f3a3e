"""Whom an effect is about: the people that a clause prints, or that a reading says it means."""

from __future__ import annotations

from collections.abc import Iterator

from asn_wfh.audit.audit_context import AuditContext, ParsedText, ProvisionView, provision_finding
from asn_wfh.audit.ledger import Finding
from asn_wfh.audit.paper_to_policy.people_spared_by_act_behind_kecuali import (
    group_without_acts_behind_kecuali,
)
from asn_wfh.audit.people_of_clause.groups_clause_may_mean import (
    group_at_example_institutions,
    groups_clause_may_mean,
)
from asn_wfh.audit.people_of_clause.terms_saying_whom_clause_is_about import (
    are_same_people,
    narrowing_terms,
    printed_values,
)
from asn_wfh.paper.figures.printed_thresholds_of_date_facts import ambiguous_age_phrases
from asn_wfh.policy import Reading
from asn_wfh.rules.group_in_words import group_as_yaml
from asn_wfh.rules.group_of_people import Group, facet_values_of

__all__ = ["check_ambiguous_ages_have_reading", "check_people_of_provision"]


def check_people_of_provision(context: AuditContext, view: ProvisionView) -> Iterator[Finding]:
    """The people that an effect names are those that its clause prints, or that a reading means."""
    group = view.content.group
    # The people that a clause prints are not those whom a duty of the head is narrowed to.
    heads = view.content.duty is not None and not view.rule.is_personal
    if group is None or (heads and not group.boxes):
        return
    scope = context.provision_text(view)
    group = group_without_acts_behind_kecuali(context, scope, group)
    printed = narrowing_terms(context, view, scope)
    expected, *others = groups_clause_may_mean(context, view, scope, printed, group)
    meant = [
        (reading, group_meant)
        for reading in map(context.policy.reading, view.provision.touched)
        for label, group_meant in reading.means
        if label in (str(view.provision.at), view.provision.label)
    ]
    named = group_at_example_institutions(scope, printed)
    if (
        named
        and _is_clause_part_with_no_rule_in_a_reading(view)
        and are_same_people(context.policy.cases, group, named)
    ):
        return
    for reading, group_meant in meant:
        yield from _check_option_prints_values(
            context,
            view,
            reading,
            set(facet_values_of(group_meant)) ^ set(facet_values_of(expected)),
        )
        expected = group_meant
    if not meant and any(are_same_people(context.policy.cases, group, other) for other in others):
        return
    ambiguous = list(ambiguous_age_phrases(scope.words)) or (
        set(facet_values_of(group)) == set(facet_values_of(expected))
    )
    if ambiguous and _is_said_under_some_reading(context, view, expected):
        return
    if not are_same_people(context.policy.cases, group, expected):
        yield from _stated_group_unlike_expected_findings(view, group, expected, bool(meant))


def check_ambiguous_ages_have_reading(
    context: AuditContext, view: ProvisionView, text: ParsedText
) -> Iterator[Finding]:
    """Findings for a number of years passed, where no reading says with which birthday it is."""
    dates = {fact.name for fact in context.policy.facts if fact.is_date}
    group = view.content.group
    named = {facet for facet, _ in facet_values_of(group)} if group else set()
    if named & dates and not view.provision.touched:
        for age in ambiguous_age_phrases(text.words):
            yield provision_finding(view, "ungrounded", "audit_age_passed", text=age)


def _is_said_under_some_reading(
    context: AuditContext, view: ProvisionView, expected: Group
) -> bool:
    """Whether some option of a provision's readings is about the people that are printed."""
    groups = (content.group for content in view.contents_under_readings)
    options = context.parsed.parse_text_with_short_forms_of_paper(
        " ; ".join(
            text
            for name in view.provision.touched
            for _, text in context.policy.reading(name).options
        )
    )
    named = {facet for facet, _ in facet_values_of(expected)}
    # A reading is of these people only if its options speak of them, or of an age.
    speaks = any(term.facet in named for term in options.terms) or any(
        word.text in ("tahun", "ulang", "usia", "berusia") for word in options.words
    )
    return speaks and any(
        group is not None and are_same_people(context.policy.cases, group, expected)
        for group in groups
    )


def _is_clause_part_with_no_rule_in_a_reading(view: ProvisionView) -> bool:
    """Whether a provision is one part of a clause, and leaves the answer alone when read so."""
    silent = any(rule.role == "silent" for _, rule in view.provision.rules)
    return view.provision.part is not None and silent


def _check_option_prints_values(
    context: AuditContext,
    view: ProvisionView,
    reading: Reading,
    changed_values: set[tuple[str, str]],
) -> Iterator[Finding]:
    """What a reading makes of the printed terms stands in the words of the option chosen."""
    option_text = context.parsed.parse_text_with_short_forms_of_paper(
        dict(reading.options)[reading.chosen]
    )
    for facet, value in sorted(changed_values):
        if value not in printed_values(option_text, facet):
            code = "audit_means"
            yield provision_finding(
                view, "ungrounded", code, name=reading.name, facet=facet, value=value
            )


def _stated_group_unlike_expected_findings(
    view: ProvisionView, group: Group, expected: Group, is_from_reading: bool
) -> Iterator[Finding]:
    """The values by which two groups differ; the groups themselves where the values are one."""
    mine, theirs = set(facet_values_of(group)), set(facet_values_of(expected))
    for facet, value in sorted(mine - theirs):
        yield provision_finding(view, "ungrounded", "audit_term", facet=facet, value=value)
    code = "audit_lost_read" if is_from_reading else "audit_lost"
    for facet, value in sorted(theirs - mine):
        yield provision_finding(view, "unaccounted", code, facet=facet, value=value)
    if mine == theirs:
        yield provision_finding(
            view, "ungrounded", "audit_group", group=group_as_yaml(expected.boxes)
        )
