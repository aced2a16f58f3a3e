"""Official travel as an office counts it, and whether a plan keeps to a cut."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from asn_wfh.law.vocabulary import LIMITED
from asn_wfh.limits.check_given_counts_and_amounts import (
    amount_faults,
    count_faults,
    raise_faults_if_any,
)
from asn_wfh.limits.citation_and_scope_text import sentence_with_citation
from asn_wfh.messages.errors import FactError, Fault
from asn_wfh.messages.sentences import message

__all__ = [
    "BASES",
    "Basis",
    "Travel",
    "TravelKept",
    "TravelKind",
    "bases_stated_by_either_or_all_if_none",
    "check_is_travel",
    "plan_verdict_sentence",
]

TravelKind = Literal["perjalanan_dalam_negeri", "perjalanan_luar_negeri"]
Basis = Literal["trips", "money"]

BASES: tuple[Basis, ...] = ("trips", "money")
"""What a percentage may be counted in: no circular says which, so each is answered."""


@dataclass(frozen=True, slots=True)
class Travel:
    """Travel of one kind in one period: trips, money, people in a party; None is not known.

    Trips and party are counts; money is exact, in whatever unit baseline and plan share.  The
    period is yours, since circulars set none.  Raises FactError with every figure that is
    none.
    """

    trips: int | None = None
    money: int | Decimal | None = None
    party: int | None = None

    def __post_init__(self) -> None:
        """Refuse figures that cannot be."""
        faults = count_faults(needed=False, trips=self.trips, party=self.party)
        raise_faults_if_any(faults + amount_faults(needed=False, money=self.money))


def check_is_travel(travel: object) -> None:
    """Refuse anything that is no Travel, with FactError."""
    if not isinstance(travel, Travel):
        raise FactError([Fault.of("not_travel", value=travel)])


def bases_stated_by_either_or_all_if_none(baseline: Travel, plan: Travel) -> tuple[Basis, ...]:
    """What baseline or plan are counted in; everything where neither says."""
    stated: tuple[Basis, ...] = tuple(
        basis
        for basis in BASES
        if getattr(baseline, basis) is not None or getattr(plan, basis) is not None
    )
    return stated or BASES


@dataclass(frozen=True, slots=True)
class TravelKept:
    """Whether a travel plan keeps to a cut: True, False, or None if that is not known.

    `cut_by_trips` and `cut_by_money` judge the percentage alone, `others` each cut joined to
    it by its clause; `by_trips` and `by_money` join them as the reading does, once with the
    percentage counted in trips and once in money.  `bases` are those that the caller states.
    """

    clauses: tuple[str, ...]
    what: TravelKind
    joined: Literal["dan", "atau"] | None
    cut_by_trips: bool | None
    cut_by_money: bool | None
    others: tuple[tuple[str, bool | None], ...]
    by_trips: bool | None
    by_money: bool | None
    bases: tuple[Basis, ...]

    def answer_by(self, basis: Basis) -> bool | None:
        """Whether the plan is kept with the percentage counted in one basis."""
        return self.by_trips if basis == "trips" else self.by_money

    @property
    def answer(self) -> bool | None:
        """Whether the plan is kept on every stated basis alike; None where they differ."""
        answers = {self.answer_by(basis) for basis in self.bases}
        return answers.pop() if len(answers) == 1 else None

    def sentence(self, lang: str) -> str:
        """Whether the plan is kept, by each stated basis, in `id` or `en`."""
        verdicts: dict[Basis, str] = {
            basis: message(_VERDICTS[self.answer_by(basis)], lang) for basis in self.bases
        }
        return plan_verdict_sentence(self.clauses, self.what, verdicts, lang)


_VERDICTS = {True: "limit.kept", False: "limit.broken", None: "unknown"}


def plan_verdict_sentence(
    clauses: tuple[str, ...], what: TravelKind, verdicts: Mapping[Basis, str], lang: str
) -> str:
    """What is to be said of a plan, by each basis, with its clauses in front."""
    listed = "; ".join(
        f"{message(f'limit.by_{basis}', lang)}: {verdict}" for basis, verdict in verdicts.items()
    )
    label = LIMITED[what].label(lang)
    return sentence_with_citation(
        clauses, lang, message("limit.plan", lang, what=label, kept=listed)
    )
