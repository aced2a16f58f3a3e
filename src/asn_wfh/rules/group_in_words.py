"""A group of people told in words: its boxes, facets and values, in Indonesian and English.

It may also be spelled as one text, or as a policy writes it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Self

from asn_wfh.law.own_fact_value_labels import fact_name_as_words, own_fact_value_label
from asn_wfh.law.vocabulary import FACETS, PERSON_FACETS
from asn_wfh.messages.sentences import join_all, join_alternatives, message
from asn_wfh.rules.group_of_people import FacetValues

__all__ = [
    "SpelledGroup",
    "describe_group",
    "describe_spelled_group",
    "format_box",
    "format_facet",
    "format_fact_name",
    "format_value",
    "format_values",
    "group_as_text",
    "group_as_yaml",
]

_ASN = tuple(word for word in PERSON_FACETS["employment"].words if word != "non_asn")
"""Every employment of a civil servant (UU 20/2023)."""

_FEW = 4
"""How many values are listed, where fewer are left out and these can be listed instead."""


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

    The arguments are those of `format_values`.
    """
    name = format_fact_name(facet, lang)
    joint = " " if facet == "domicile" else ": "
    return name + joint + format_values(facet, values, lang, domain=domain, most=most)


def format_fact_name(facet: str, lang: str) -> str:
    """What a fact is called in a sentence; a policy's own by its name as words."""
    return FACETS[facet].label.label(lang) if facet in FACETS else fact_name_as_words(facet)


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
        text = join_all(labels, lang) if negated else join_alternatives(labels, lang)
    return message("except", lang, values=text) if negated else text


def format_value(facet: str, value: str, lang: str) -> str:
    """One value in words; that of a policy's own fact by its label, or its code as words."""
    return (
        FACETS[facet].words[value].label(lang)
        if facet in FACETS
        else own_fact_value_label(value, lang)
    )


class SpelledGroup(str):
    """A group as one text, with its boxes, whose values know their words."""

    __slots__ = ("boxes",)

    boxes: tuple[FacetValues, ...]

    def __new__(cls, text: str, boxes: tuple[FacetValues, ...]) -> Self:
        """Take the text and the boxes that it spells."""
        spelled = super().__new__(cls, text)
        spelled.boxes = boxes
        return spelled

    def __reduce__(self) -> tuple[Callable[..., str], tuple[str, tuple[FacetValues, ...]]]:
        """Pickle the text and the boxes."""
        return SpelledGroup, (str(self), self.boxes)


def group_as_text(sides: Iterable[FacetValues]) -> SpelledGroup:
    """A group as one text: `employment=pns|pppk`, `&` between sides, `;` between boxes."""
    boxes = tuple(sides)
    text = ";".join("&".join(f"{f}={'|'.join(values)}" for f, values in box) for box in boxes)
    return SpelledGroup(text, boxes)


def group_as_yaml(boxes: Sequence[FacetValues]) -> str:
    """A group as a policy writes it: `{level: pengawas, unit: [rsud, uptd]}`, several as a list."""
    written = [
        "{" + ", ".join(f"{facet}: {_values_as_yaml(values)}" for facet, values in box) + "}"
        for box in boxes
    ]
    return written[0] if len(written) == 1 else "[" + ", ".join(written) + "]"


def _values_as_yaml(values: Sequence[str]) -> str:
    return values[0] if len(values) == 1 else "[" + ", ".join(values) + "]"


def describe_spelled_group(spelled: str, lang: str) -> str:
    """A group that was spelled as one text, in words; all civil servants by their name.

    A text without its boxes, as JSON has it, tells the values of own facts by their codes.
    """
    boxes = spelled.boxes if isinstance(spelled, SpelledGroup) else _boxes_of_spelled_group(spelled)
    if boxes in (((),), ((("employment", _ASN),),)):
        return message("covers.asn", lang)
    words = PERSON_FACETS["employment"].words
    return message("or_else", lang).join(
        join_all([words[word].label(lang) for word in box[0][1]], lang)
        if [facet for facet, _ in box] == ["employment"]
        else format_box(box, lang)
        for box in boxes
    )


def _boxes_of_spelled_group(text: str) -> tuple[FacetValues, ...]:
    """The boxes of a group that was spelled as one text."""
    boxes = []
    for box in text.split(";"):
        pairs = (side.partition("=") for side in box.split("&") if side)
        boxes.append(tuple((facet, tuple(values.split("|"))) for facet, _, values in pairs))
    return tuple(boxes)
