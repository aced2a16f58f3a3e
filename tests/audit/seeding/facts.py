"""Faults by a fact of the policy's own that the paper does not know."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from asn_wfh.loading.yaml_reader import Tree
from asn_wfh.mutation.value_changes import Puts
from audit.seeding.original import Original, Seed, label

__all__ = ["fact_seeds"]

_FACTS: Tree = {"risiko": {"values": ["rendah", "tinggi"], "question": "Seberapa besar risikonya"}}


def fact_seeds(original: Original) -> Iterator[Seed]:
    """Each effect that gives or takes leave, for those of one risk only."""
    for place, item in enumerate(original.items):
        for effect in ("permit", "exclude", "recall", "rotate", "stay_within"):
            if effect in item:
                puts: Puts = (
                    (("facts",), _FACTS),
                    (("provisions", place, effect), _narrower(effect, item[effect])),
                )
                what = f"{label(item)}: only those of high risk"
                yield original.seed("own fact added", (item["at"],), what, puts)


def _narrower(effect: str, parameters: Any) -> Any:
    risk = {"risiko": "tinggi"}
    if effect == "exclude":
        return (
            [{**box, **risk} for box in parameters]
            if isinstance(parameters, list)
            else {**parameters, **risk}
        )
    if isinstance(parameters, str):
        return {"whose": risk} if effect == "recall" else {"place": parameters, "whose": risk}
    return {**parameters, "whose": {**parameters.get("whose", {}), **risk}}
