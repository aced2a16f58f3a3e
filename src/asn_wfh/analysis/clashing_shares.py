"""Shares of one staff that no roster can keep together: so many must be at home, and fewer may."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

from asn_wfh.kernel.boxes import intersection
from asn_wfh.kernel.what_impossible_boxes_leave_possible import has_possible_point
from asn_wfh.messages.sentences import message
from asn_wfh.policy import Policy
from asn_wfh.policy.provision_boxes import provision_boxes
from asn_wfh.rules import Share
from asn_wfh.rules.read_share_bounds_as_home_interval import home_interval

__all__ = ["ShareClash", "clashing_shares"]


@dataclass(frozen=True, slots=True)
class ShareClash:
    """Two clauses: at least `low` hundredths must be at home, and at most `high` may."""

    first: str
    second: str
    low: int
    high: int

    def sentence(self, lang: str) -> str:
        """The clash, in `id` or `en`."""
        values = {"first": self.first, "second": self.second, "low": self.low, "high": self.high}
        return message("check.shares_clash", lang, **values)


def clashing_shares(policy: Policy) -> tuple[ShareClash, ...]:
    """The pairs of shares of the same staff that no roster can keep, as the policy is read."""
    impossible = policy.cases.space.impossible
    shares = [
        (made, made.rule)
        for made in provision_boxes(policy)
        if isinstance(made.rule, Share) and made.rule.table is None
    ]
    clashes = []
    for (one, mine), (other, theirs) in combinations(shares, 2):
        joint = home_interval([*mine.all_bounds, *theirs.all_bounds])
        if mine.of != theirs.of or joint.low <= joint.high:
            continue
        meeting = intersection(one.scope_boxes, other.scope_boxes)
        if any(has_possible_point(box, impossible) for box in meeting):
            labels = (one.provision.label, other.provision.label)
            clashes.append(ShareClash(*labels, joint.low, joint.high))
    return tuple(clashes)
