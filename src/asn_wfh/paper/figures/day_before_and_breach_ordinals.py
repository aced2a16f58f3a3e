"""Figures that a text says without a number of their own.

They are the working day before another, as in `paling lambat pukul 15.00 hari kerja sebelumnya`,
and which breach it is, as in `teguran lisan untuk pelanggaran pertama dan kedua`.
"""

from __future__ import annotations

from collections.abc import Sequence

from asn_wfh.paper.tokens import Token

__all__ = [
    "ORDINALS",
    "breach_ordinal_and_end",
    "place_behind_day_before_or_zero",
    "place_behind_hari_sebelum",
]

ORDINALS = {
    **dict.fromkeys(("pertama", "kesatu"), "1"),
    **{f"ke{word}": str(at) for at, word in enumerate(("dua", "tiga", "empat", "lima"), 2)},
}
"""Ordinals in words, each with its number."""

_BEFORE = ("sebelum", "sebelumnya")
_DAYS_OF_LEAVE = frozenset({"pelaksanaan", "melaksanakan", "bekerja", "wfh", "tersebut"})
"""Before such a day the working day is meant that stands next to it."""
_EACH = frozenset({"setiap", "tiap", "seluruh", "semua", "selama", "per"})
_TIMES = frozenset({"kali", "kalinya"})
_BREACHES = frozenset({"pelanggaran", "kali"})
_JOINS = frozenset({"dan", "atau", "serta", ","})
_MOST_LISTED = 40
"""So many words a list of ordinals has at most."""


def place_behind_day_before_or_zero(words: Sequence[Token], index: int) -> int:
    """The place behind the day before another, said without a number; 0 where none is.

    `hari sebelumnya` is a day of the calendar and may be a Sunday, so it is none.
    """
    if words[index].text == "sehari":
        return _place_behind_sebelum_or_zero(words, index + 1)
    if words[index].text != "hari" or (index and words[index - 1].text in _EACH):
        return 0
    if not _is_token_at(words, index + 1, "kerja"):
        return 0
    place = index + 2 + _is_token_at(words, index + 2, "terakhir")
    end = _place_behind_sebelum_or_zero(words, place)
    if not end or words[place].text == "sebelumnya":
        return end
    day = end + _is_token_at(words, end, "hari")
    return end if day < len(words) and words[day].text in _DAYS_OF_LEAVE else 0


def place_behind_hari_sebelum(words: Sequence[Token], index: int) -> int:
    """The place behind what follows the number of `2 hari kerja sebelum`; 0 for anything else."""
    if not _is_token_at(words, index, "hari"):
        return 0
    return _place_behind_sebelum_or_zero(words, index + 1 + _is_token_at(words, index + 1, "kerja"))


def breach_ordinal_and_end(words: Sequence[Token], index: int) -> tuple[str, int]:
    """Which time something is done, and the place behind it: `pertama kali`, `pelanggaran kedua`.

    An ordinal may go on a list of others: `pelanggaran pertama dan kedua`.
    """
    value = ORDINALS.get(words[index].text, "")
    if not value:
        return "", index
    if index + 1 < len(words) and words[index + 1].text in _TIMES:
        return value, index + 2
    before = index - 1
    furthest = max(0, index - _MOST_LISTED)
    while before >= furthest and (words[before].text in _JOINS or words[before].text in ORDINALS):
        before -= 1
    # `2 (dua) kali, kedua orang tersebut` counts no breach.
    if before < 0 or words[before + 1].text not in ORDINALS:
        return "", index
    return (value, index + 1) if words[before].text in _BREACHES else ("", index)


def _place_behind_sebelum_or_zero(words: Sequence[Token], index: int) -> int:
    return index + 1 if index < len(words) and words[index].text in _BEFORE else 0


def _is_token_at(words: Sequence[Token], index: int, text: str) -> bool:
    return index < len(words) and words[index].text == text
