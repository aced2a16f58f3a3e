"""What a circular says it does to earlier ones: `replaces`, `extends`, `revokes`."""

from __future__ import annotations

from asn_wfh.law.amendment import Amendment, Kind
from asn_wfh.law.place_in_file import SourcePlace
from asn_wfh.loading.diagnostics import Diagnostics
from asn_wfh.loading.yaml_reader import LocatedTree, Path, Tree
from asn_wfh.messages.errors import Fault

__all__ = ["read_amendments", "source_place_of"]

_KINDS: tuple[Kind, ...] = ("replaces", "extends", "revokes")


def read_amendments(notes: Diagnostics, tree: dict[str, Tree]) -> tuple[Amendment, ...]:
    """All that a policy file says of earlier circulars; what is wrong is noted."""
    circular = tree.get("circular")
    if not isinstance(circular, dict):
        return ()
    amendments = []
    for kind in _KINDS:
        raw, path = circular.get(kind, []), ("circular", kind)
        if raw == [] and kind in circular:
            notes.note_fault(Fault.of("empty_list"), path)
        policies: set[str] = set()
        for place, item in enumerate(raw if isinstance(raw, list) else [raw]):
            below: Path = (*path, place) if isinstance(raw, list) else path
            amendment = _read_amendment(notes, kind, item, below)
            if amendment is None:
                continue
            if amendment.policy in policies:
                notes.note_fault(Fault.of("repeated_word", word=amendment.policy), below)
            if amendment.policy == tree.get("policy"):
                notes.note_fault(Fault.of("own_policy"), below)
            policies.add(amendment.policy)
            amendments.append(amendment)
    return tuple(amendments)


def _read_amendment(notes: Diagnostics, kind: Kind, item: Tree, path: Path) -> Amendment | None:
    """One circular with what is done to it; a bare name says no more than that."""
    # Imported here: most circulars say nothing of earlier ones.
    from asn_wfh.loading.replaces_extends_revokes_schema import AMENDMENT_SHAPES

    words = {"policy": item} if isinstance(item, str) else item
    shape = notes.validate_or_note_faults(AMENDMENT_SHAPES[kind], words, path)
    if shape is None:
        return None
    values = dict(shape)
    return Amendment(
        kind,
        shape.policy,
        values.get("since"),
        values.get("until"),
        values.get("dates") or (),
        source_place_of(notes.marked, path),
    )


def source_place_of(marked: LocatedTree, path: Path, of_key: bool = False) -> SourcePlace:
    """The place of a value in its file, or of its key."""
    line, column = marked.mark_of(path, of_key)
    key = ".".join(step for step in path if isinstance(step, str))
    return SourcePlace(marked.name, line, column, marked.text_lines[line - 1], key)
