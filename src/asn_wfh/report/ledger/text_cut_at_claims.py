"""A printed text cut where what is claimed begins and ends."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import dataclass

from asn_wfh.audit.ledger import Claim

__all__ = ["ClaimedWords", "Segment", "split_at_claims", "words_by_kind_and_provision"]


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of characters with the claims on all of it.

    `ends` says that a claim that nothing takes up ends here.
    """

    text: str
    claims: tuple[Claim, ...] = ()
    ends: bool = False

    @property
    def has_claim_without_provision(self) -> bool:
        """Whether nothing takes up one of its claims."""
        return any(not claim.by for claim in self.claims)

    @property
    def claim_kinds(self) -> tuple[str, ...]:
        """The kinds of its claims, each once."""
        return tuple(dict.fromkeys(claim.kind for claim in self.claims))


@dataclass(frozen=True, slots=True)
class ClaimedWords:
    """Words of one kind that one provision takes up, or that nothing does."""

    kind: str
    by: str
    words: tuple[str, ...]


def split_at_claims(text: str, start: int, claims: Iterable[Claim]) -> tuple[Segment, ...]:
    """The text, which begins at an offset of the paper, cut at the edges of the claims.

    Claims may overlap; one that lies outside the text is left out.
    """
    end = start + len(text)
    inside = [claim for claim in claims if start <= claim.start < claim.end <= end]
    edges = sorted({start, end, *(edge for claim in inside for edge in (claim.start, claim.end))})
    cut = []
    for begin, stop in itertools.pairwise(edges):
        here = tuple(claim for claim in inside if claim.start <= begin and stop <= claim.end)
        ends = any(not claim.by and claim.end == stop for claim in here)
        cut.append(Segment(text[begin - start : stop - start], here, ends))
    return tuple(cut)


def words_by_kind_and_provision(claims: Iterable[Claim]) -> tuple[ClaimedWords, ...]:
    """The claims by kind and by what takes them up, each word once, in printed order."""
    words: dict[tuple[str, str], dict[str, None]] = {}
    for claim in claims:
        words.setdefault((claim.kind, claim.by), {})[claim.text] = None
    return tuple(ClaimedWords(kind, by, tuple(texts)) for (kind, by), texts in words.items())
