"""What must hold between the provisions of one policy."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Mapping

from asn_wfh.law.clause import FRAMES, Clause, missing_clauses
from asn_wfh.law.suggestions_for_unknown_words import hint_listing_sibling_or_all_clauses
from asn_wfh.loading.declared_readings import DeclaredReadings
from asn_wfh.loading.diagnostics import Diagnostics
from asn_wfh.loading.policy_file_shapes import HeaderShape
from asn_wfh.loading.read_each_provision_alone import RawProvision
from asn_wfh.loading.yaml_reader import Path, Tree
from asn_wfh.messages.errors import Fault, Faults
from asn_wfh.rules import EFFECTS, InForce
from asn_wfh.rules.field_readers import read_clause

__all__ = ["check_clause_saying_who_is_covered_exists", "check_provisions_together"]

_POINTERS = tuple((word, *rule.pointer) for word, rule in EFFECTS.items() if rule.pointer)
"""Effect words, the word by which one points to another clause, the word that this one needs."""


def check_provisions_together(
    notes: Diagnostics,
    readings: DeclaredReadings,
    provisions: Tree | None,
    drafts: list[RawProvision],
) -> None:
    """What must hold between provisions."""
    if not isinstance(provisions, list) or not provisions:
        return
    whole = len(drafts) == len(provisions)
    _check_exactly_one_in_force_clause(notes, drafts, whole)
    _check_pointed_clause_has_needed_word(notes, drafts)
    # What could not be read may be the clause that is named, or what excludes.
    if whole and all(draft.where and draft.effect for draft in drafts):
        _check_reading_clauses_exist_with_group(notes, readings, drafts)
        _check_breached_clauses_exist_and_not_own(notes, drafts)
    readings.check_every_option_used()
    # A provision whose place could not be read would look like a missing clause.
    if whole and all(draft.where for draft in drafts):
        _check_each_clause_once(notes, drafts)


def check_clause_saying_who_is_covered_exists(
    notes: Diagnostics, header: HeaderShape, drafts: list[RawProvision]
) -> None:
    """The clause that says whom the circular is about is one of its clauses."""
    clauses = [str(c) for d in drafts if d.where for c in (d.where.at, *d.where.with_)]
    clauses += FRAMES
    clause = str(header.covers.at)
    if clause not in clauses and all(draft.where for draft in drafts):
        fault = Fault.of(
            "unknown_clause", clause=clause, **hint_listing_sibling_or_all_clauses(clause, clauses)
        )
        notes.note_fault(fault, ("covers", "at"))


def _check_exactly_one_in_force_clause(
    notes: Diagnostics, drafts: list[RawProvision], whole: bool
) -> None:
    """Exactly one provision says when the circular holds, under every reading."""
    force = [draft for draft in drafts if InForce.word in draft.item]
    for draft in force[1:]:
        line = notes.marked.mark_of((*force[0].path, InForce.word), of_key=True)[0]
        notes.note_fault(Fault.of("force", first=line), (*draft.path, InForce.word), of_key=True)
    # A provision that could not be read may be the one that says it.
    if not force and whole and all(draft.effect for draft in drafts):
        notes.note_fault(Fault.of("no_force"), ("provisions",), of_key=True)
    for draft in drafts:
        for path, effect, _ in draft.stated_effects:
            if draft.effect and (effect == InForce.word) != (draft.effect == InForce.word):
                fault = Fault.of("not_together", first=draft.effect, second=effect)
                notes.note_fault(fault, path, of_key=True)


def _check_pointed_clause_has_needed_word(notes: Diagnostics, drafts: list[RawProvision]) -> None:
    """A clause that points to another points to one that has what it needs."""
    effects = [(draft, *stated) for draft in drafts for stated in draft.stated_effects]
    for effect, pointer, needed in _POINTERS:
        words = [
            (draft, path, raw)
            for draft, path, stated, raw in effects
            if stated == effect and isinstance(raw, dict)
        ]
        targets = {draft.where.at for draft, _, raw in words if needed in raw and draft.where}
        for _, path, raw in words:
            named = raw.get(pointer)
            clause = _clause_or_none(named)
            if clause is not None and clause not in targets:
                fault = Fault.of("no_such_clause", clause=clause, needed=needed)
                notes.note_fault(fault, (*path, pointer))


def _check_each_clause_once(notes: Diagnostics, drafts: list[RawProvision]) -> None:
    """Every clause is spoken for, once, or once per part."""
    spoken: dict[Clause, list[tuple[Path, str | None]]] = {}
    for draft in drafts:
        where = draft.where
        if where is None:
            continue
        spoken.setdefault(where.at, []).append(((*draft.path, "at"), where.part))
        for place, clause in enumerate(where.with_):
            spoken.setdefault(clause, []).append(((*draft.path, "with", place), None))
    indexes_out_of_printed_order = _indexes_out_of_printed_order(drafts)
    for clause, places in spoken.items():
        places.sort(key=lambda place: place[0][1] in indexes_out_of_printed_order)
        parts = [part for _, part in places]
        if len(places) == 1 and parts[0] is not None:
            # Out of order, it is the clause and not its part that was meant otherwise.
            at = places[0][0]
            path = at if at[1] in indexes_out_of_printed_order else (*at[:-1], "part")
            notes.note_fault(Fault.of("lone_part", clause=clause), path, of_key=path != at)
        for place, (path, part) in enumerate(places[1:], 1):
            if part is None or parts[0] is None or part in parts[:place]:
                first = notes.marked.mark_of(places[0][0])[0]
                notes.note_fault(Fault.of("clause_twice", clause=clause, first=first), path)
    _check_missing_clauses(notes, spoken, indexes_out_of_printed_order)


def _indexes_out_of_printed_order(drafts: list[RawProvision]) -> set[str | int]:
    """The numbers of the provisions that alone stand out of printed order.

    The order of a file says nothing, but it tells which of two clauses was meant otherwise.
    """
    places: set[str | int] = set()
    clauses = [draft.where.at for draft in drafts if draft.where]
    for place, clause in enumerate(clauses):
        before = clauses[place - 1] if place else None
        after = clauses[place + 1] if place + 1 < len(clauses) else None
        agree = before is None or after is None or before <= after
        fits = (before is None or before <= clause) and (after is None or clause <= after)
        if agree and not fits:
            places.add(place)
    return places


def _check_reading_clauses_exist_with_group(
    notes: Diagnostics, readings: DeclaredReadings, drafts: list[RawProvision]
) -> None:
    """A reading says what clauses mean that the policy has, and that are about someone."""
    own = [str(c) for d in drafts if d.where for c in (d.where.at, *d.where.with_)]
    own_labels = {*own, *(f"{d.where.at}/{d.where.part}" for d in drafts if d.where)}
    naming = [
        label
        for d in drafts
        if _is_any_effect_about_people_group(d)
        for label in _clause_and_part_labels(d)
    ]
    for reading in readings.whole.values():
        for place, clause in enumerate(map(str, reading.at)):
            if clause not in own:
                fault = Fault.of(
                    "unknown_clause",
                    clause=clause,
                    **hint_listing_sibling_or_all_clauses(clause, own),
                )
                notes.note_fault(fault, ("readings", reading.name, "at", place))
        for label, _ in reading.means:
            if label not in naming:
                code = "no_group" if label in own_labels else "unknown_clause"
                fault = Fault.of(
                    code, clause=label, **hint_listing_sibling_or_all_clauses(label, naming)
                )
                path: Path = ("readings", reading.name, "means", label)
                notes.note_fault(fault, path, of_key=True)


def _is_any_effect_about_people_group(draft: RawProvision) -> bool:
    """Whether some effect of a provision is about a group."""
    groups = (rule.content().group for rule in draft.rules.values())
    # An effect that could not be read has its faults already.
    return not draft.rules or any(group is not None and group.boxes for group in groups)


def _clause_and_part_labels(draft: RawProvision) -> list[str]:
    """The clause of a provision, and its part where it has one."""
    if draft.where is None:
        return []
    at, part = draft.where.at, draft.where.part
    return [str(at), f"{at}/{part}"] if part else [str(at)]


def _check_breached_clauses_exist_and_not_own(
    notes: Diagnostics, drafts: list[RawProvision]
) -> None:
    """A sanction names clauses of the circular, or parts of one, and not its own."""
    clauses = [str(c) for d in drafts if d.where for c in (d.where.at, *d.where.with_)]
    parts = [f"{d.where.at}/{d.where.part}" for d in drafts if d.where and d.where.part]
    for draft in drafts:
        own = draft.where and (str(draft.where.at), f"{draft.where.at}/{draft.where.part}")
        for path, _, raw in draft.stated_effects:
            named = raw.get("breach") if isinstance(raw, dict) else None
            labels = named if isinstance(named, list) else [named]
            breached = {label for rule in draft.rules.values() for label in rule.sanctioned_labels}
            breached |= {*draft.rule.sanctioned_labels} if draft.rule else set()
            for place, label in enumerate(labels):
                # What is no text has its fault where the effect is read.
                if not isinstance(label, str) or label not in breached:
                    continue
                where = (*path, "breach", place) if isinstance(named, list) else (*path, "breach")
                if label not in (*clauses, *parts):
                    hint = hint_listing_sibling_or_all_clauses(label, [*clauses, *parts])
                    notes.note_fault(Fault.of("unknown_clause", clause=label, **hint), where)
                elif own and label in own:
                    notes.note_fault(Fault.of("own_breach", clause=label), where)


def _check_missing_clauses(
    notes: Diagnostics,
    spoken: Mapping[Clause, list[tuple[Path, str | None]]],
    indexes_out_of_printed_order: set[str | int],
) -> None:
    """No clause is left out; those missing side by side are told together."""
    runs: dict[tuple[Path, Clause | None], list[Clause]] = {}
    clauses = sorted(spoken)
    for missing in missing_clauses(set(spoken)):
        path = spoken[clauses[min(bisect(clauses, missing), len(clauses) - 1)]][0][0]
        place = path[1]
        for near in (place, place - 1) if isinstance(place, int) else ():
            # A provision that stands out of order is the one that was meant to say it.
            path = ("provisions", near, "at") if near in indexes_out_of_printed_order else path
        runs.setdefault((path, missing.clause_above_or_none), []).append(missing)
    for (path, _), run in runs.items():
        if len(run) == 1:
            notes.note_fault(Fault.of("clause_missing", missing=run[0]), path)
        else:
            notes.note_fault(Fault.of("clauses_missing", first=run[0], last=run[-1]), path)


def _clause_or_none(text: object) -> Clause | None:
    """The clause that a text names, or None."""
    try:
        return read_clause(text)
    except Faults:
        return None
