"""What is answered where no circular holds: never an exception, and what was known instead."""

from __future__ import annotations

from datetime import date

from asn_wfh.decision import Ground, Reason
from asn_wfh.history.timeline import Timeline, Validity
from asn_wfh.law.clause import Clause
from asn_wfh.law.fact_space import FactSpace
from asn_wfh.policy import Circular, Covers, Government, Policy, Provision
from asn_wfh.rules.group_of_people import Group

__all__ = ["no_policy", "reasons_for_no_policy"]


def no_policy(government: Government, digest: str) -> Policy:
    """The policy of a region without one: it holds on no date, so nobody has leave by it.

    `digest` is that of the circulars and events which leave the date open.
    """
    # Imported here, as all rules are: with the first that is asked for.
    from asn_wfh.history.rule_of_region_without_circular import NeverInForce

    opening = Clause.parse("opening")
    force = NeverInForce.model_validate({"from": date.max.isoformat()})
    rules = (((), force),)
    words = {"from": date.max.isoformat()}
    only = Provision(opening, None, (), "", (), force.word, words, (), (), rules)
    return Policy(
        name="",
        government=government,
        circular=Circular("", date.min, ""),
        covers=Covers(opening, Group(((),))),
        readings=(),
        facts=(),
        provisions=(only,),
        cases=FactSpace.of(government.code, (), ()),
        stance=(),
        digest=digest,
    )


def reasons_for_no_policy(
    timeline: Timeline, on: date, government: Government, known_on: date | None
) -> tuple[Reason, ...]:
    """Why no circular holds on a date: the one that has ended, the one that is to come."""
    as_of = (("known", known_on.isoformat() if known_on else ""),)
    before, following = timeline.previous_and_next_validity(on)
    reasons = []
    if before is not None:
        revoked = before.ended is not None and before.ended[1].kind == "revokes"
        by = (
            _circular_title_values("by", before.ended[0].circular)
            if before.ended and revoked
            else []
        )
        reasons.append(
            _not_in_force_reason(
                "revoked" if revoked else "ended", (*_title_and_date_values(before), *by, *as_of)
            )
        )
    if following is not None:
        reasons.append(
            _not_in_force_reason("not_yet", (*_title_and_date_values(following), *as_of))
        )
    if not reasons:
        reasons.append(
            _not_in_force_reason("none_known", (("government", government.name), *as_of))
        )
    return tuple(reasons)


def _not_in_force_reason(why: str, values: tuple[tuple[str, str], ...]) -> Reason:
    return Reason(None, None, Ground.NOT_IN_FORCE.value, why, "", tuple(sorted(values)))


def _title_and_date_values(validity: Validity) -> tuple[tuple[str, str], ...]:
    """A circular by its title, and the dates between which it holds."""
    since = validity.since.isoformat()
    values = [
        *_circular_title_values("title", validity.policy.circular),
        ("since", since),
    ]
    if validity.end is not None:
        values.append(("until", date.fromordinal(validity.end.toordinal() - 1).isoformat()))
    return tuple(values)


def _circular_title_values(title_key: str, circular: Circular) -> list[tuple[str, str]]:
    """The title of a circular as a value of a reason, and in English where that is another."""
    title, english = circular.title, circular.title_in("en")
    return [(title_key, title), *([(f"{title_key}_en", english)] if english != title else [])]
