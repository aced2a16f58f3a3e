"""What a date brings to a history: the policy that answers, and on which readings that depends."""

from __future__ import annotations

from typing import NamedTuple

from asn_wfh.decision import Reason
from asn_wfh.policy import Policy

__all__ = ["Resolution"]


class Resolution(NamedTuple):
    """What a date brings: the policy that answers, and why none does where none holds.

    `otherwise` are the options of readings under which another policy answers, with that one.
    Where no other does since the policy has ended by itself, its own readings say so, and the
    option is not listed.
    """

    policy: Policy
    none: tuple[Reason, ...] = ()
    otherwise: tuple[tuple[str, str, Policy], ...] = ()
