"""Who has a turn on a day: those furthest behind first, as many as the shares let stay at home."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TypeAlias

from asn_wfh.roster.planning.turn_accounts import TurnAccount, TurnAccounts

__all__ = ["ShareOfOffice", "SharePlaces", "TurnClaim", "choose_turns"]

ShareOfOffice: TypeAlias = tuple[str, str, int]
"""An office, or an empty text for the whole region; a clause; the row of its table."""


@dataclass(slots=True, eq=False)
class TurnClaim:
    """Somebody who is eligible on a day.

    `shares` are the shares that count them.  `first` and `weighs` are what a circular prefers,
    lower first; `scheduled` is the place that the head had set, None where none was.
    """

    account: TurnAccount
    shares: tuple[ShareOfOffice, ...]
    scheduled: bool | None = None
    first: tuple[object, ...] = ()
    weighs: int = 0


@dataclass(slots=True)
class SharePlaces:
    """How many may still stay at home under a share."""

    left: int


def choose_turns(
    claims: Sequence[TurnClaim], places: Mapping[ShareOfOffice, SharePlaces], accounts: TurnAccounts
) -> list[TurnClaim]:
    """Those of some people who are at home, beside whoever was scheduled so.

    As many as the shares have places for; `places` are used up.
    """
    chosen: list[TurnClaim] = []
    open_claims = []
    for claim in claims:
        if claim.scheduled is None:
            open_claims.append(claim)
        elif claim.scheduled:
            chosen.append(claim)
            for share in claim.shares:
                places[share].left -= 1
    for claim in _claims_in_order(open_claims, accounts, places):
        if all(places[share].left > 0 for share in claim.shares):
            chosen.append(claim)
            for share in claim.shares:
                places[share].left -= 1
    return chosen


def _claims_in_order(
    claims: Sequence[TurnClaim],
    accounts: TurnAccounts,
    places: Mapping[ShareOfOffice, SharePlaces],
) -> Iterator[TurnClaim]:
    """People in the order of their claims, until nobody else can have a place.

    Whoever is alike in all but the last order stands in one list, and is only then sorted.
    """
    alike: defaultdict[tuple[object, int, int, int], list[TurnClaim]] = defaultdict(list)
    for claim in claims:
        account = claim.account
        alike[claim.first, account.entitlement, account.turns, claim.weighs].append(claim)
    order = sorted(
        (first, -accounts.arrears_of(entitlement, turns), weighs, entitlement, turns)
        for first, entitlement, turns, weighs in alike
    )
    for _, same in groupby(order, key=lambda each: each[:3]):
        if not any(each.left > 0 for each in places.values()):
            return
        together = [
            claim
            for first, _, weighs, entitlement, turns in same
            for claim in alike[first, entitlement, turns, weighs]
        ]
        yield from _sorted_by_longest_wait_for_turn(together, places)


def _sorted_by_longest_wait_for_turn(
    claims: list[TurnClaim], places: Mapping[ShareOfOffice, SharePlaces]
) -> Iterable[TurnClaim]:
    """People who are equally far behind: whoever waited longest first, then in a fixed order."""
    if all(len(claims) <= each.left for each in places.values()):
        # Each has a place, in whatever order.
        return claims
    return sorted(claims, key=lambda each: (each.account.last_turn, each.account.tie_order))
