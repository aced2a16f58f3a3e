"""The ties of a policy between facts of its own: one fact with some values settles another."""

from __future__ import annotations

from asn_wfh.law.fact_ties import Tie, fault_codes_of_two_way_or_all_value_ties
from asn_wfh.law.own_facts import OwnFact
from asn_wfh.loading.diagnostics import Diagnostics
from asn_wfh.loading.policy_file_shapes import TieShape
from asn_wfh.loading.yaml_reader import Tree
from asn_wfh.messages.errors import Fault
from asn_wfh.rules.group_of_people import Group

__all__ = ["read_own_ties"]


def read_own_ties(
    notes: Diagnostics, ties: Tree | None, own: tuple[OwnFact, ...]
) -> tuple[Tie, ...]:
    """The policy's own ties, held to the law of a table of ties (see `ties`)."""
    whole: list[Tie] = []
    names = [fact.name for fact in own]
    for place, raw in enumerate(ties) if isinstance(ties, list) else ():
        shape = notes.validate_or_note_faults(TieShape, raw, ("ties", place))
        if shape is None:
            continue
        sides = {"when": shape.when, "then": shape.then}
        one_fact = {key: _only_fact_and_values(group, names) for key, group in sides.items()}
        for key, side in one_fact.items():
            if side is None:
                fault = Fault.of("tie_one_fact", words=", ".join(names))
                notes.note_fault(fault, ("ties", place, key))
        when, then = one_fact["when"], one_fact["then"]
        if when is not None and then is not None:
            whole.append(Tie(when[0], when[1], then[0], then[1], shape.because))
    values = {fact.name: fact.values for fact in own}
    for code, name in fault_codes_of_two_way_or_all_value_ties(whole, values):
        notes.note_fault(Fault.of(code, fact=name), ("ties",), of_key=True)
    return tuple(whole)


def _only_fact_and_values(group: Group, names: list[str]) -> tuple[str, tuple[str, ...]] | None:
    """The own fact and the values that a group names, if it names one fact and nothing else."""
    if len(group.boxes) != 1 or len(group.boxes[0]) != 1:
        return None
    ((name, values),) = group.boxes[0]
    return (name, values) if name in names else None
