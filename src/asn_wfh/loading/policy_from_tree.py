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
from asn_wfh.law.fact_space import FactSpace
from asn_wfh.law.fact_ties import Tie
from asn_wfh.law.own_duty_limit_and_sanction_terms import OwnTerm
from asn_wfh.law.own_facts import OwnFact
from asn_wfh.loading.check_silencing_and_overlapping_shares import check_exceptions_and_shares
from asn_wfh.loading.declared_readings import DeclaredReadings
from asn_wfh.loading.diagnostics import Diagnostics
from asn_wfh.loading.gather_readings_and_spread_otherwise import expand_short_forms
from asn_wfh.loading.note_faults_between_provisions import (
    check_clause_saying_who_is_covered_exists,
    check_provisions_together,
)
from asn_wfh.loading.policy_file_shapes import (
    HeaderShape,
    IllegibleNumberShape,
    ProvisionFrameShape,
)
from asn_wfh.loading.read_amendments import read_amendments, source_place_of
from asn_wfh.loading.read_each_provision_alone import RawProvision, read_raw_provisions
from asn_wfh.loading.read_own_duty_limit_sanction_terms import read_own_terms
from asn_wfh.loading.read_own_facts import read_own_facts
from asn_wfh.loading.read_own_ties import read_own_ties
from asn_wfh.loading.readers_of_names_quotations_clauses_and_synonyms import ZONES
from asn_wfh.loading.rules_under_readings import RulesUnderReadings
from asn_wfh.loading.yaml_reader import LocatedTree, read_yaml, read_yaml_file
from asn_wfh.messages.errors import Fault, PolicyError
from asn_wfh.policy import Circular, Covers, Government, Policy, Provision, Reading, Synonym
from asn_wfh.policy.digest import with_digest

__all__ = [
    "ZONES",
    "load_policy_file",
    "load_policy_or_events",
    "load_policy_text",
    "policy_from_tree",
    "read_expanded_tree",
]

_LANDMARK = re.compile(r"""\s*-\s+at:\s*["']?([0-9a-z.]{1,40})|[^\s#-]""")
"""A line in which a provision begins; or one that begins another part of the file."""


def load_policy_file(path: FilePath) -> Policy:
    """The policy in a file; raises PolicyError with every fault."""
    return _with_file_path(policy_from_tree(read_yaml_file(path, _LANDMARK)), path)


def load_policy_or_events(path: FilePath) -> Policy | tuple[Event, ...]:
    """What a file adds to a history: a policy, or events; raises PolicyError with every fault."""
    # Imported here: a policy alone needs no shapes of events.
    from asn_wfh.loading.read_events_file import is_tree_of_events_file, read_events

    marked = read_yaml_file(path, _LANDMARK)
    if is_tree_of_events_file(marked.tree):
        return read_events(marked)
    return _with_file_path(policy_from_tree(marked), path)


def load_policy_text(text: str | bytes, name: str = "policy.yaml") -> Policy:
    """The policy that a text describes; raises PolicyError with every fault."""
    return policy_from_tree(read_yaml(text, name, _LANDMARK))


def read_expanded_tree(path: FilePath) -> LocatedTree:
    """The tree of a policy's file with its short forms laid out; PolicyError where it is broken."""
    return expand_short_forms(read_yaml_file(path, _LANDMARK))


def policy_from_tree(marked: LocatedTree) -> Policy:
    """The policy that a marked tree describes; raises PolicyError with every fault."""
    marked = expand_short_forms(marked)
    notes, tree = Diagnostics(marked), marked.tree
    if not isinstance(tree, dict):
        notes.note_fault(Fault.of("not_a_mapping"), ())
        raise PolicyError(notes.all_but_redundant_faults())
    own = read_own_facts(notes, tree.get("facts"))
    terms = read_own_terms(notes, tree.get("terms"))
    ties = read_own_ties(notes, tree.get("ties"), own)
    header = notes.validate_or_note_faults(HeaderShape, tree, ())
    amends = read_amendments(notes, tree)
    readings = DeclaredReadings(notes)
    readings.read_readings(tree.get("readings"))
    drafts = read_raw_provisions(notes, tree.get("provisions"))
    variants = RulesUnderReadings(notes, readings)
    for draft in drafts:
        variants.read_rules_into_draft(draft)
    check_provisions_together(notes, readings, tree.get("provisions"), drafts)
    if header is not None:
        check_clause_saying_who_is_covered_exists(notes, header, drafts)
    if notes.faults or marked.faults or header is None:
        raise PolicyError(notes.all_but_redundant_faults())
    policy = _build_policy(_PolicyParts(header, amends, own, terms, ties, readings, drafts, marked))
    paths = {clause_label_with_part_if_any(draft): draft.path for draft in drafts}
    check_exceptions_and_shares(notes, policy, paths)
    if notes.faults:
        raise PolicyError(notes.all_but_redundant_faults())
    return with_digest(policy)


def _with_file_path(policy: Policy, path: FilePath) -> Policy:
    """The policy with the file that it was read from, by its name in full."""
    return replace(policy, file=path.resolve())


@dataclass(frozen=True)
class _PolicyParts:
    """Everything that a file declares, once nothing is wrong with it."""

    header: HeaderShape
    amends: tuple[Amendment, ...]
    own: tuple[OwnFact, ...]
    terms: tuple[OwnTerm, ...]
    ties: tuple[Tie, ...]
    readings: DeclaredReadings
    drafts: list[RawProvision]
    marked: LocatedTree


def _build_policy(parts: _PolicyParts) -> Policy:
    """The policy of a file."""
    header, drafts, marked = parts.header, parts.drafts, parts.marked
    provisions = [_build_provision(draft, marked.mark_of(draft.path)[0]) for draft in drafts]
    places = {
        clause: place for place, clause in enumerate(in_printed_order(p.at for p in provisions))
    }
    provisions.sort(key=lambda provision: (places[provision.at], provision.part or ""))
    asked = _readings_in_printed_order(parts.readings.whole.values(), places)
    starts = {
        day for draft in drafts for rule in draft.rules.values() for day in rule.change_dates()
    }
    circular = header.circular
    number = circular.number
    return Policy(
        header.policy,
        Government(header.government.name, header.government.code, header.government.timezone),
        Circular(
            number.scan if isinstance(number, IllegibleNumberShape) else number,
            circular.signed,
            circular.issuer,
            circular.implements,
            parts.amends,
            source_place_of(marked, ("circular",), of_key=True),
            not isinstance(number, IllegibleNumberShape),
            circular.kind,
        ),
        Covers(header.covers.at, header.covers.whose),
        asked,
        parts.own,
        tuple(provisions),
        FactSpace.of(
            header.government.code,
            parts.own,
            starts,
            parts.ties,
            weeks=any(rule.depends_on_week_of_month for d in drafts for rule in d.rules.values()),
        ),
        tuple((reading.name, reading.chosen) for reading in asked),
        text_digest=sha256(marked.text.encode()).hexdigest(),
        terms=parts.terms,
        synonyms=tuple(
            Synonym(printed, means, marked.mark_of(("synonyms", printed))[0])
            for printed, means in header.synonyms
        ),
    )


def _readings_in_printed_order(
    readings: Iterable[Reading], places: Mapping[Clause, int]
) -> tuple[Reading, ...]:
    """Readings in the printed order of the first clause that each is about.

    Wherever they are written, then, a policy lists them alike; those about no clause come last.
    """

    def place(reading: Reading) -> tuple[int, str]:
        clauses = [places.get(at, len(places)) for at in reading.at]
        return min(clauses, default=len(places)), reading.name

    return tuple(sorted(readings, key=place))


def clause_label_with_part_if_any(draft: RawProvision) -> str:
    """How a whole provision is cited: by its clause, and its part where it has one."""
    assert draft.where is not None
    at, part = draft.where.at, draft.where.part
    return f"{at}/{part}" if part else str(at)


def _build_provision(draft: RawProvision, line: int) -> Provision:
    """One provision as a value."""
    frame, effect = draft.where, draft.effect
    # Without faults every provision has both.
    assert isinstance(frame, ProvisionFrameShape)
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
