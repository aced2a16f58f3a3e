"""A marked tree to a Policy, or every reason it is not one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path as FilePath

from asn_wfh.history import Event
from asn_wfh.law.amendment import Amendment
from asn_wfh.law.clause import Clause, in_printed_order
from asn_wfh.law.facts import FactSpace, OwnFact
from asn_wfh.law.ties import Tie
from asn_wfh.loading.alternatives import Alternatives
from asn_wfh.loading.amendments import amendments_of, place_of
from asn_wfh.loading.consistency import check_covers, check_together
from asn_wfh.loading.diagnostics import Diagnostics
from asn_wfh.loading.event_file import events_of, holds_events
from asn_wfh.loading.expansion import expanded
from asn_wfh.loading.facts_and_readings import Declarations, own_facts
from asn_wfh.loading.own_ties import ties_of
from asn_wfh.loading.policy_schema import ZONES, FrameShape, HeaderShape, NumberShape
from asn_wfh.loading.provisions import RawProvision, raw_provisions_of
from asn_wfh.loading.yaml_reader import LocatedTree, read, read_file
from asn_wfh.messages.errors import Fault, PolicyError
from asn_wfh.policy import Circular, Covers, Government, Policy, Provision, Reading
from asn_wfh.policy.digest import digested

__all__ = ["ZONES", "load_file", "load_part", "load_text", "policy_of", "read_tree"]

_LANDMARK = re.compile(r"""\s*-\s+at:\s*["']?([0-9a-z.]{1,40})|[^\s#-]""")
"""A line in which a provision begins; or one that begins another part of the file."""


def load_file(path: FilePath) -> Policy:
    """The policy in a file; raises PolicyError with every fault."""
    return _from_file(policy_of(read_file(path, _LANDMARK)), path)


def load_part(path: FilePath) -> Policy | tuple[Event, ...]:
    """What a file adds to a history: a policy, or events; raises PolicyError with every fault."""
    marked = read_file(path, _LANDMARK)
    if holds_events(marked.tree):
        return events_of(marked)
    return _from_file(policy_of(marked), path)


def load_text(text: str | bytes, name: str = "policy.yaml") -> Policy:
    """The policy that a text describes; raises PolicyError with every fault."""
    return policy_of(read(text, name, _LANDMARK))


def read_tree(path: FilePath) -> LocatedTree:
    """The tree of a policy's file with its short forms laid out; PolicyError where it is broken."""
    return expanded(read_file(path, _LANDMARK))


def policy_of(marked: LocatedTree) -> Policy:
    """The policy that a marked tree describes; raises PolicyError with every fault."""
    marked = expanded(marked)
    notes, tree = Diagnostics(marked), marked.tree
    if not isinstance(tree, dict):
        notes.fault(Fault.of("not_a_mapping"), ())
        raise PolicyError(notes.reported_faults())
    own = own_facts(notes, tree.get("facts"))
    ties = ties_of(notes, tree.get("ties"), own)
    header = notes.validated(HeaderShape, tree, ())
    amends = amendments_of(notes, tree)
    readings = Declarations(notes)
    readings.read(tree.get("readings"))
    drafts = raw_provisions_of(notes, tree.get("provisions"))
    variants = Alternatives(notes, readings)
    for draft in drafts:
        variants.read(draft)
    check_together(notes, readings, tree.get("provisions"), drafts)
    if header is not None:
        check_covers(notes, header, drafts)
    if notes.faults or marked.faults or header is None:
        raise PolicyError(notes.reported_faults())
    return digested(_policy(_Parts(header, amends, own, ties, readings, drafts, marked)))


def _from_file(policy: Policy, path: FilePath) -> Policy:
    """The policy with the file that it was read from, by its name in full."""
    return replace(policy, file=path.resolve())


@dataclass(frozen=True)
class _Parts:
    """Everything that a file declares, once nothing is wrong with it."""

    header: HeaderShape
    amends: tuple[Amendment, ...]
    own: tuple[OwnFact, ...]
    ties: tuple[Tie, ...]
    readings: Declarations
    drafts: list[RawProvision]
    marked: LocatedTree


def _policy(parts: _Parts) -> Policy:
    """The policy of a file."""
    header, drafts, marked = parts.header, parts.drafts, parts.marked
    provisions = [_provision(draft, marked.location(draft.path)[0]) for draft in drafts]
    places = {
        clause: place for place, clause in enumerate(in_printed_order(p.at for p in provisions))
    }
    provisions.sort(key=lambda provision: (places[provision.at], provision.part or ""))
    asked = _in_printed_order(parts.readings.whole.values(), places)
    starts = {day for draft in drafts for rule in draft.rules.values() for day in rule.starts()}
    circular = header.circular
    number = circular.number
    return Policy(
        header.policy,
        Government(header.government.name, header.government.code, header.government.timezone),
        Circular(
            number.scan if isinstance(number, NumberShape) else number,
            circular.signed,
            circular.issuer,
            circular.implements,
            parts.amends,
            place_of(marked, ("circular",), of_key=True),
            not isinstance(number, NumberShape),
        ),
        Covers(header.covers.at, header.covers.whose),
        asked,
        parts.own,
        tuple(provisions),
        FactSpace.of(header.government.code, parts.own, starts, parts.ties),
        tuple((reading.name, reading.chosen) for reading in asked),
        text_digest=sha256(marked.text.encode()).hexdigest(),
    )


def _in_printed_order(
    readings: Iterable[Reading], places: Mapping[Clause, int]
) -> tuple[Reading, ...]:
    """Readings in the printed order of the first clause that each is about.

    Wherever they are written, then, a policy lists them alike; those about no clause come last.
    """

    def place(reading: Reading) -> tuple[int, str]:
        clauses = [places.get(at, len(places)) for at in reading.at]
        return min(clauses, default=len(places)), reading.name

    return tuple(sorted(readings, key=place))


def _provision(draft: RawProvision, line: int) -> Provision:
    """One provision as a value."""
    frame, effect = draft.where, draft.effect
    # Without faults every provision has both.
    assert isinstance(frame, FrameShape)
    assert effect is not None
    return Provision(
        frame.at,
        frame.part,
        frame.with_,
        frame.says,
        frame.words,
        effect,
        draft.item[effect],
        tuple(other for other in draft.otherwise if other is not None),
        draft.touched,
        tuple(draft.rules.items()),
        line,
        frame.note or "",
    )
