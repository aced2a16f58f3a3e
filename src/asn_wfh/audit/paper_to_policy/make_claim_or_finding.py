"""A printed thing that must not be lost: its claim, and the finding where nothing takes it up."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import TypeAlias, TypeVar

from asn_wfh.audit.audit_context import AuditContext, ParsedText
from asn_wfh.audit.ledger import Claim, Finding
from asn_wfh.audit.printed.printed_rounding_to_at_least_one import spans_of_at_least_one_person
from asn_wfh.messages.errors import Fault

__all__ = [
    "CheckedClaim",
    "Claimant",
    "claim_with_finding_if_no_claimant",
    "first_claimant",
    "places_keeping_one_despite_rounding",
]

ThingT = TypeVar("ThingT")

CheckedClaim: TypeAlias = tuple[Claim, Finding | None]
"""A claim, and the finding where nothing takes it up."""

Claimant: TypeAlias = Callable[[AuditContext, str, ThingT], str | None]
"""What may take up a printed thing of a clause: the provision or clause that does, or None."""


def first_claimant(
    claimants: Iterable[Claimant[ThingT]], context: AuditContext, path: str, thing: ThingT
) -> str | None:
    """Who takes a printed thing up, the first of some that does."""
    by = (claimant(context, path, thing) for claimant in claimants)
    return next((one for one in by if one is not None), None)


def claim_with_finding_if_no_claimant(
    context: AuditContext,
    path: str,
    kind: str,
    span: tuple[int, int],
    claimant: str | None,
    code: str,
) -> CheckedClaim:
    """A claim, and the finding where nothing takes it up."""
    words, unit = context.texts_by_clause[path].words, context.units_by_clause[path]
    start, end = words[span[0]].start, words[span[1] - 1].end
    printed = context.paper.text[start:end]
    claim = Claim(kind, printed, start, end, claimant or "")
    if claimant is not None:
        return claim, None
    view = next(iter(context.views_by_clause.get(path, ())), None)
    lines = view.provision.line if view else 0, unit.line
    return claim, _finding_of_unaccounted_text(code, " ".join(printed.split()), path, lines)


@lru_cache(maxsize=1_024)
def _finding_of_unaccounted_text(
    code: str, printed: str, path: str, lines: tuple[int, int]
) -> Finding:
    """What is said of a text that nothing takes up, by its line in the policy and in the paper.

    A clause may print it many times, and says so once.
    """
    in_policy, in_paper = lines
    fault = Fault.of(code, text=printed).at(line=in_policy, clause=path)
    return Finding("unaccounted", None, fault, in_paper)


def places_keeping_one_despite_rounding(text: ParsedText) -> frozenset[int]:
    """The places of the words that keep one person where a share is rounded down."""
    spans = spans_of_at_least_one_person(text.words)
    return frozenset(at for begin, end in spans for at in range(begin, end))
