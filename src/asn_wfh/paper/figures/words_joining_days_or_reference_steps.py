"""What a text prints between two days or two steps of a reference: `sampai dengan`, `dan`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import TypeAlias

from asn_wfh.paper.tokens import Token, is_token_one_of

__all__ = ["LISTING_WORDS", "UNTIL_WORDS", "place_behind_listing_or_until_words"]

_Joints: TypeAlias = Mapping[str, tuple[tuple[str, ...], ...]]
"""By the first word of each, what joins two days or two steps."""


def _joints_by_first_word(joints: Iterable[tuple[str, ...]]) -> _Joints:
    by_first_word: dict[str, tuple[tuple[str, ...], ...]] = {}
    for joint in joints:
        by_first_word[joint[0]] = (*by_first_word.get(joint[0], ()), joint)
    return MappingProxyType(by_first_word)


_UNTIL = (
    *(("sampai", "dengan"), ("sampai",), ("hingga",), ("s", "/", "d"), ("sd",)),
    *(("s", ".", "d", "."), ("s", ".", "d"), ("-",), ("\u2013",), ("\u2014",)),
)
_LISTING = (("dan",), ("atau",), ("serta",), (",", "dan"), (",", "atau"), (",",))
UNTIL_WORDS = _joints_by_first_word(_UNTIL)
LISTING_WORDS = _joints_by_first_word(_LISTING)
_ALL_JOINTS = _joints_by_first_word((*_UNTIL, *_LISTING))
"""What joins the days of one month, or the first and the last step of a reference."""


def place_behind_listing_or_until_words(
    words: Sequence[Token], index: int, joints: _Joints = _ALL_JOINTS
) -> int | None:
    """The place behind what joins two days or two steps, such as `dan`; None where nothing does."""
    if index >= len(words):
        return None
    for joint in joints.get(words[index].text, ()):
        end = index + len(joint)
        if len(joint) == 1 or tuple(word.text for word in words[index:end]) == joint:
            return end + is_token_one_of(words, end, "tanggal")
    return None
