"""The groups of an exception from another part of its own clause: it is about no further people.

`Pegawai Balai tidak boleh WFH. Larangan itu tidak berlaku pada hari Kamis` excepts a day of those
whom the ban is about, whether its own sentence names them or not.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from asn_wfh.audit.audit_context import AuditContext, ProvisionView
from asn_wfh.audit.people_of_clause.groups_described_by_terms import (
    group_within_boxes_or_itself_if_none,
)
from asn_wfh.audit.people_of_clause.terms_saying_whom_clause_is_about import are_same_people
from asn_wfh.rules.group_of_people import Group

__all__ = ["groups_of_silenced_parts", "is_exception_from_own_clause"]


def is_exception_from_own_clause(view: ProvisionView) -> bool:
    """Whether a provision silences parts of its own clause, and nothing else."""
    labels, path = view.rule.silenced_labels, str(view.provision.at)
    is_own = all(label.startswith(f"{path}/") for label in labels)
    return view.rule.role == "exempts" and bool(labels) and is_own


def groups_of_silenced_parts(
    context: AuditContext, view: ProvisionView, groups: Sequence[Group]
) -> Iterator[Group]:
    """The groups within the people of the parts silenced, and everyone where they are those."""
    if not is_exception_from_own_clause(view):
        return
    silenced = [
        other.content.group
        for other in context.views_by_clause[str(view.provision.at)]
        if other.provision.label in view.rule.silenced_labels
    ]
    boxes = [box for group in silenced if group for box in group.boxes]
    if not boxes or not all(group and group.boxes for group in silenced):
        return
    yield from (group_within_boxes_or_itself_if_none(boxes, group) for group in groups)
    if any(are_same_people(context.policy.cases, Group(tuple(boxes)), one) for one in groups):
        yield Group(())
