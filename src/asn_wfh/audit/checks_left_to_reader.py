"""What no machine can judge of a policy: the boxes that a person must tick, clause by clause.

The audit compares words, figures and terms.  Whether our sentence says what the clause says,
whether the reason holds for which a clause has no effect, and whether the words leave a question
open that nobody asked, only a reader of the paper can tell; so too whether the option chosen of a
reading is right, and whether two wordings mean the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from asn_wfh.policy import Policy

__all__ = ["CHECKS", "ChecksLeftToReader", "checks_left_to_reader_of_policy"]

CHECKS = ("sentence", "reason", "questions", "option", "synonym")
"""What a person must find right.

`sentence`: our sentence says what the clause says.  `reason`: the clause has no effect, for the
reason given.  `questions`: no question is missing that its words leave open.  `option`: the option
chosen of a reading.  `synonym`: two wordings mean the same.
"""


@dataclass(frozen=True, slots=True)
class ChecksLeftToReader:
    """The boxes of one clause, one reading or one synonym.

    `kind` is `clause`, `reading` or `synonym`; `name` is the clause's path, the reading's name or
    the printed words; `checks` are of `CHECKS`.
    """

    kind: str
    name: str
    checks: tuple[str, ...]


def checks_left_to_reader_of_policy(policy: Policy) -> tuple[ChecksLeftToReader, ...]:
    """Every box, by clause in the order of the policy, then by reading and by synonym."""
    return (
        *_checks_of_clauses(policy),
        *(ChecksLeftToReader("reading", each.name, ("option",)) for each in policy.readings),
        *(ChecksLeftToReader("synonym", each.printed, ("synonym",)) for each in policy.synonyms),
    )


def _checks_of_clauses(policy: Policy) -> Iterator[ChecksLeftToReader]:
    """The boxes of each clause that the policy speaks for."""
    silent: dict[str, bool] = {}
    for provision in policy.provisions:
        for clause in (provision.at, *provision.covers):
            without_effect = provision.effect == "no_rule"
            silent[str(clause)] = silent.get(str(clause), False) or without_effect
    for name, has_reason in silent.items():
        reason = ("reason",) if has_reason else ()
        yield ChecksLeftToReader("clause", name, ("sentence", *reason, "questions"))
