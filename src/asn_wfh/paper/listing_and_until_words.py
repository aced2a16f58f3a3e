"""What a text prints between two days or two steps of a reference: `sampai dengan`, `dan`."""

from __future__ import annotations

from collections.abc import Sequence

from asn_wfh.paper.tokens import Token, is_token_one_of

__all__ = ["LISTING_WORDS", "UNTIL_WORDS", "place_behind_listing_or_until_words"]

UNTIL_WORDS = (
    *(("sampai", "dengan"), ("sampai",), ("hingga",), ("s", "/", "d"), ("sd",)),
    *(("s", ".", "d", "."), ("s", ".", "d"), ("-",), ("\u2013",), ("\u2014",)),
)
LISTING_WORDS = (("dan",), ("atau",), ("serta",), (",", "dan"), (",", "atau"), (",",))
_JOINTS = (*UNTIL_WORDS, *LISTING_WORDS)
"""What joins the days of one month, or the first and the last step of a reference."""
_FIRST_OF_JOINTS = frozenset(joint[0] for joint in _JOINTS)


def place_behind_listing_or_until_words(
    words: Sequence[Token], index: int, joints: Sequence[tuple[str, ...]] = _JOINTS
) -> int | None:
    """The place behind what joins two days or two steps, such as `dan`; None where nothing does."""
    if index >= len(words) or words[index].text not in _FIRST_OF_JOINTS:
        return None
    for joint in joints:
        end = index + len(joint)
        if tuple(word.text for word in words[index:end]) == joint:
            return end + is_token_one_of(words, end, "tanggal")
    return None
