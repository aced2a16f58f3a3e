"""Faults that are talked round: the effect is changed, and what would tell it is taken away."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from asn_wfh.loading.yaml_reader import Path
from audit.seeding.original import Original, Seed
from audit.seeding.words import word_slips

__all__ = ["talk_seeds"]

_KINDS = frozenset(
    {
        *("share changed", "date changed", "time changed", "weekday changed", "period changed"),
        *("moment changed", "closed word changed", "word dropped", "word added"),
        *("time dropped", "time added", "weekday added", "at_most for cut", "inside for outside"),
    }
)


def talk_seeds(original: Original) -> Iterator[Seed]:
    """Each change of a figure, a day or a closed word, with `words` that no longer tell it.

    The words are emptied, cut down to those without a figure, or made to say what the effect
    now says; `says` then claims that the paper says so.
    """
    items = original.items
    for clause, label, slip in word_slips(original):
        path = slip.puts[0][0]
        item = items[int(path[1])]
        if slip.kind not in _KINDS or "words" not in item:
            continue
        where: Path = (*path[:2], "words")
        says = ((*path[:2], "says"), f"Menurut naskah: {slip.what}.")
        beside = [w for o in items if o["at"] == clause for w in o.get("words", ())]
        beside = [words for words in dict.fromkeys(beside) if words not in item["words"]]
        for how, words in _talked(item["words"], beside, slip.what):
            puts = (*slip.puts, (where, words), says)
            what = f"{label}: {slip.what}, words {how}"
            yield original.seed("talked round", (clause,), what, puts)


def _talked(quotes: list[str], beside: list[str], what: str) -> Iterator[tuple[str, Any]]:
    yield "emptied", None
    if beside:
        yield "of the parts beside", beside
        yield "and those of the parts beside", [*quotes, *beside]
    short = [" ".join(re.sub(r"\S*\d\S*", "", words).split()) for words in quotes]
    remainders = [words for words in dict.fromkeys(short) if words]
    if remainders and remainders != quotes:
        yield "without figures", remainders
    figures = re.findall(r"\d+", what.rpartition(" -> ")[2])
    if figures:
        adjusted = [re.sub(r"\d+", figures[0], words) for words in quotes]
        if adjusted != quotes and len(set(adjusted)) == len(adjusted):
            yield "made to fit", adjusted
