"""The decisions about a staff list as the columns of a file: a row for each member and date.

Rows of the list that are no members stand behind them with their fault, so that nobody is lost.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from asn_wfh.messages.errors import Fault
from asn_wfh.people.decided_members import AnsweredMember
from asn_wfh.people.ids import masked

__all__ = ["decision_columns"]

_JOINT = "; "
Column = list[str | int | bool | date | None]


def decision_columns(
    answers: Iterable[AnsweredMember], faults: Iterable[Fault], lang: str, full_ids: bool
) -> dict[str, Column]:
    """The columns of answers and of the faults of the list, by name.

    Ids are masked but with `full_ids`.  `row` is where somebody stands in the list, `policy` the
    digest of the circular that answered.
    """
    columns: dict[str, Column] = {name: [] for name in _CELLS}
    shown: Callable[[str], str] = str if full_ids else masked
    for answer in answers:
        for name, cell in _CELLS.items():
            columns[name].append(cell(answer))
        columns["id"][-1] = shown(answer.member.id)
    for fault in faults:
        for column in columns.values():
            column.append(None)
        columns["row"][-1] = fault.line
        columns["fault"][-1] = fault.message(lang)
    return columns


_CELLS: dict[str, Callable[[AnsweredMember], Any]] = {
    "row": lambda one: one.member.row,
    "id": lambda one: one.member.id,
    "office": lambda one: one.member.office or None,
    "date": lambda one: one.on,
    "outcome": lambda one: one.decision.outcome.value,
    "required": lambda one: one.decision.required,
    "ground": lambda one: one.decision.ground and one.decision.ground.value,
    "clauses": lambda one: _JOINT.join(r.label for r in one.decision.reasons if r.label) or None,
    "missing": lambda one: _JOINT.join(m.fact for m in one.decision.missing) or None,
    "policy": lambda one: one.decision.digest,
    "fault": lambda _: None,
}
