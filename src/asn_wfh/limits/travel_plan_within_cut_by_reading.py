"""Whether a plan keeps to a cut of travel under each reading of the words that join the cuts."""

from __future__ import annotations

from dataclasses import dataclass

from asn_wfh.limits.answers_under_readings import (
    Under,
    format_verdicts_by_reading,
    under_each_reading,
)
from asn_wfh.limits.provisions_setting_a_figure import NotSet
from asn_wfh.limits.travel_cut import travel_kept
from asn_wfh.limits.travel_figures_and_plan_verdict import (
    Basis,
    Travel,
    TravelKept,
    TravelKind,
    bases_stated_by_either_or_all_if_none,
    plan_verdict_sentence,
)
from asn_wfh.policy import Policy
from asn_wfh.rules import Limit

__all__ = ["KeptUnder", "travel_kept_under"]


@dataclass(frozen=True, slots=True)
class KeptUnder:
    """Whether a travel plan keeps to the cut, under each reading that touches it."""

    what: TravelKind
    answers: tuple[Under[TravelKept | NotSet], ...]
    bases: tuple[Basis, ...]

    def answers_by(self, basis: Basis) -> tuple[Under[bool | None], ...]:
        """Each reading with its answer, the percentage counted in one basis.

        A reading under which the circular sets no cut leaves nothing to break.
        """
        return tuple(
            Under(under.stance, isinstance(under.answer, NotSet) or under.answer.answer_by(basis))
            for under in self.answers
        )

    @property
    def clauses(self) -> tuple[str, ...]:
        """The clauses that any of the answers cites."""
        cited_clauses = [u.answer.clauses for u in self.answers if isinstance(u.answer, TravelKept)]
        return tuple(dict.fromkeys(clause for clauses in cited_clauses for clause in clauses))

    def sentence(self, lang: str) -> str:
        """Whether the plan is kept under every reading, or under which, by each stated basis."""
        verdicts: dict[Basis, str] = {
            basis: format_verdicts_by_reading(self.answers_by(basis), lang) for basis in self.bases
        }
        return plan_verdict_sentence(self.clauses, self.what, verdicts, lang)


def travel_kept_under(
    policy: Policy, what: TravelKind, baseline: Travel, plan: Travel, *, clause: str | None = None
) -> KeptUnder | NotSet:
    """Whether a plan keeps to the cut of one kind of travel, under each reading that touches it.

    `NotSet` where no reading sets such a cut.  Raises FactError as `travel_cut` does.
    """
    own = travel_kept(policy, what, baseline, plan, clause=clause)
    answers = under_each_reading(
        policy,
        Limit.figure_of_limited_thing(what),
        lambda read: travel_kept(read, what, baseline, plan, clause=clause),
    )
    if isinstance(own, NotSet) and all(isinstance(under.answer, NotSet) for under in answers):
        return own
    return KeptUnder(what, answers, bases_stated_by_either_or_all_if_none(baseline, plan))
