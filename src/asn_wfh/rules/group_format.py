"""A group of people: its boxes, and how it is told in words.

Groups come in as facets with the values they allow; out come boxes for the engine, or words in
Indonesian and English for every report.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from asn_wfh.kernel.boxes import Box
from asn_wfh.law.fact_space import FactSpace
from asn_wfh.law.vocabulary import FACETS, PERSON_FACETS
from asn_wfh.messages.sentences import message
from asn_wfh.rules.group import FacetValues

__all__ = [
    "describe_group",
    "describe_spelled_group",
    "format_box",
    "format_facet",
    "format_value",
    "format_values",
    "group_as_text",
    "group_boxes",
]

_ASN = tuple(word for word in PERSON_FACETS["employment"].words if word != "non_asn")
"""Every employment of a civil servant (UU 20/2023)."""

_FEW = 4
"""How many values are listed, where fewer are left out and these can be listed instead."""


def group_boxes(sides: Iterable[FacetValues], cases: FactSpace) -> list[Box]:
    """The boxes of a group of people."""
    return [cases.box(dict(box)) for box in sides]


def describe_group(group: Iterable[FacetValues], lang: str) -> str:
    """A group of people, its boxes one after the other; `everyone` where a box narrows nothing."""
    boxes = list(group)
    if not all(boxes):
        return message("group.everyone", lang)
    return message("or_else", lang).join(format_box(sides, lang) for sides in boxes)


def format_box(sides: FacetValues, lang: str) -> str:
    """One box of people, in words: each facet with the values it allows."""
    return message("and_too", lang).join(
        format_facet(facet, values, lang) for facet, values in sides
    )


def format_facet(
    facet: str,
    values: Sequence[str],
    lang: str,
    *,
    domain: Sequence[str] | None = None,
    most: int | None = None,
) -> str:
    """One facet and the values it allows, in words: `jenjang: mahir atau terampil`.

    The arguments are those of `format_values`; a policy's own fact is called by its name.
    """
    label = FACETS[facet].label.label(lang) if facet in FACETS else facet
    return f"{label}: {format_values(facet, values, lang, domain=domain, most=most)}"


def format_values(
    facet: str,
    values: Sequence[str],
    lang: str,
    *,
    domain: Sequence[str] | None = None,
    most: int | None = None,
) -> str:
    """The values that a facet allows, in words, without the facet's name.

    Of more than four values, those left out are told instead where they are fewer.  `domain` is
    every value of the facet, in order; without it, the vocabulary's, and for a policy's own fact
    no others than those allowed.  With `most`, a list longer than that by more than one ends
    after so many values with how many follow.
    """
    if domain is None:
        domain = tuple(FACETS[facet].words) if facet in FACETS else values
    excepted = [value for value in domain if value not in values]
    negated = len(values) > _FEW and 0 < len(excepted) < len(values)
    labels = [format_value(facet, value, lang) for value in (excepted if negated else values)]
    if most is not None and len(labels) > most + 1:
        listed, count = ", ".join(labels[:most]), len(labels) - most
        text = message("compare.more", lang, values=listed, count=count)
    else:
        text = message("or", lang).join(labels)
    return message("except", lang, values=text) if negated else text


def format_value(facet: str, value: str, lang: str) -> str:
    """One value in words; that of a policy's own fact as the policy writes it."""
    return FACETS[facet].words[value].label(lang) if facet in FACETS else value


def group_as_text(sides: Iterable[FacetValues]) -> str:
    """A group as one text: `employment=pns|pppk`, `&` between sides, `;` between boxes."""
    return ";".join("&".join(f"{f}={'|'.join(values)}" for f, values in box) for box in sides)


def describe_spelled_group(spelled: str, lang: str) -> str:
    """A group that was spelled as one text, in words; all civil servants by their name."""
    boxes = []
    for box in spelled.split(";"):
        pairs = (side.partition("=") for side in box.split("&") if side)
        boxes.append([(facet, tuple(values.split("|"))) for facet, _, values in pairs])
    if boxes in ([[]], [[("employment", _ASN)]]):
        return message("covers.asn", lang)
    words = PERSON_FACETS["employment"].words
    return message("or_else", lang).join(
        message("and", lang).join(words[word].label(lang) for word in box[0][1])
        if [facet for facet, _ in box] == ["employment"]
        else format_box(tuple(box), lang)
        for box in boxes
    )
