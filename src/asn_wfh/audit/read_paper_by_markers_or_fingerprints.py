"""The text of a file as a paper: by its markers, or by the prints of the policy."""

from __future__ import annotations

from asn_wfh.audit.fingerprints.make_fingerprints_of_paper import FRAME_PRINTS, clause_prints
from asn_wfh.audit.ledger import Entry
from asn_wfh.law.clause import in_printed_order
from asn_wfh.messages.errors import PaperError
from asn_wfh.paper.fingerprints.recognise_clauses_by_prints import (
    RecognisedCopy,
    recognise_clauses_by_prints,
)
from asn_wfh.paper.fingerprints.text_fingerprint import FingerprintsByName
from asn_wfh.paper.paper import Paper, read_paper
from asn_wfh.policy import Policy

__all__ = [
    "entries_in_order_of_clauses",
    "is_recognised_by_prints",
    "paper_or_copy_recognised_by_prints",
    "paper_or_recognised_copy",
]

_MOST_CLAUSES_PER_MATCH = 8
"""Of so many clauses one at least must read as its print; two circulars share some sentences."""


def paper_or_recognised_copy(
    policy: Policy, prints: FingerprintsByName, raw: bytes | str, name: str
) -> tuple[Paper, RecognisedCopy | None]:
    """The paper of a policy, and the copy that it is of where prints tell more than markers do.

    Raises PaperError where neither tells any clause, or the file is no text.
    """
    return paper_or_copy_recognised_by_prints(prints, _clause_prints(policy, prints), raw, name)


def paper_or_copy_recognised_by_prints(
    prints: FingerprintsByName, clauses: FingerprintsByName, raw: bytes | str, name: str
) -> tuple[Paper, RecognisedCopy | None]:
    """The paper, and the copy that it is of where prints tell more clauses than markers do.

    `prints` are those of the whole paper, `clauses` those of its clauses in printed order.  Raises
    PaperError where neither tells any, or the file is no text.
    """
    paper: Paper | None = None
    refusal: PaperError | None = None
    try:
        paper = read_paper(raw, name)
    except PaperError as error:
        refusal = error
    if paper and {str(unit) for unit in paper.clauses} == set(clauses):
        return paper, None
    frame = {FRAME_PRINTS[key]: prints[key] for key in FRAME_PRINTS if key in prints}
    try:
        copy = recognise_clauses_by_prints(frame, clauses, raw, name)
    except PaperError as error:
        raise refusal or error from None
    if copy and len(copy.verbatim) * _MOST_CLAUSES_PER_MATCH < len(clauses):
        copy = None
    if copy and (paper is None or _matches(prints, copy.paper) > _matches(prints, paper)):
        return copy.paper, copy
    if refusal:
        raise refusal
    assert paper
    return paper, None


def is_recognised_by_prints(
    policy: Policy, prints: FingerprintsByName, raw: bytes | str, name: str
) -> bool:
    """Whether the prints of a policy tell the clauses of a text."""
    try:
        return paper_or_recognised_copy(policy, prints, raw, name)[1] is not None
    except PaperError:
        return False


def _clause_prints(policy: Policy, prints: FingerprintsByName) -> FingerprintsByName:
    """The fingerprints of the clauses by their paths, in printed order."""
    clauses = in_printed_order({c for p in policy.provisions for c in (p.at, *p.covers)})
    return {str(clause): prints[str(clause)] for clause in clauses if str(clause) in prints}


def _matches(prints: FingerprintsByName, paper: Paper) -> int:
    """How many clauses of a paper have the letters and figures of their fingerprints."""
    return sum(
        name in prints and prints[name].letters == printed.letters
        for name, printed in clause_prints(paper).items()
    )


def entries_in_order_of_clauses(entries: list[Entry], paths: list[str]) -> list[Entry]:
    """The entries with each clause that the copy lacks before the next one that it has."""
    lacking = {entry.name: entry for entry in entries if entry.name in paths and not entry.line}
    ordered = [entry for entry in entries if entry.name not in lacking]
    places = {entry.name: at for at, entry in enumerate(ordered) if entry.name in paths}
    for at in range(len(paths) - 1, -1, -1):
        if paths[at] in lacking:
            place = next((places[path] for path in paths[at + 1 :] if path in places), None)
            if place is not None:
                ordered.insert(place, lacking.pop(paths[at]))
                places = {name: where + (where >= place) for name, where in places.items()}
    return [*ordered, *lacking.values()]
