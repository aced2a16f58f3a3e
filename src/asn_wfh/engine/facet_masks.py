"""Per facet of a policy a table: which boxes each value leaves standing."""

from __future__ import annotations

from dataclasses import dataclass

from asn_wfh.law.vocabulary import UNSTATED

__all__ = ["FacetMasks"]


@dataclass(slots=True)
class FacetMasks:
    """One facet's table: per value the boxes it leaves standing."""

    name: str
    values: tuple[str, ...]
    by_value: dict[str, int]

    @property
    def values_if_left_out(self) -> tuple[str, ...]:
        """The values that the fact may have where it is left out."""
        return UNSTATED.get(self.name, self.values)

    @property
    def mask_if_fact_is_left_out_or_zero(self) -> int:
        """The mask of a fact left out: what every value it then may have gives, or nothing."""
        masks = {self.by_value[value] for value in self.values_if_left_out}
        return masks.pop() if len(masks) == 1 else 0
