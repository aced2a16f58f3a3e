"""The rule of a region without a circular: nothing is in force on any day."""

from __future__ import annotations

from asn_wfh.kernel.boxes import Box
from asn_wfh.law.fact_space import FactSpace
from asn_wfh.rules import InForce

__all__ = ["NeverInForce"]


class NeverInForce(InForce):
    """The force of no circular: no day at all."""

    def circular_not_in_force_boxes(self, cases: FactSpace) -> list[Box]:
        """Every day."""
        return [cases.space.whole_box]
