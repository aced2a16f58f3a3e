"""The words that number the dicta of a decree: KESATU, KEDUA ... KESEPULUH, KEDUA PULUH SATU."""

from __future__ import annotations

__all__ = ["UNITS", "dictum_ordinal", "dictum_ordinal_in_words"]

UNITS = ("SATU", "DUA", "TIGA", "EMPAT", "LIMA", "ENAM", "TUJUH", "DELAPAN", "SEMBILAN")
"""The numbers from one to nine as a dictum prints them behind KE."""


def dictum_ordinal_in_words(ordinal: int) -> str:
    """KESATU, KEDUA ... KESEPULUH, KESEBELAS, KEDUA BELAS ... KEDUA PULUH SATU ..."""
    if ordinal in (10, 11):
        return "KESEPULUH" if ordinal == 10 else "KESEBELAS"
    tens, units = divmod(ordinal, 10)
    if tens > 9:
        return "KESERATUS"
    unit = UNITS[units - 1] if units else ""
    if tens == 1:
        return f"KE{unit} BELAS"
    return f"KE{UNITS[tens - 1]} PULUH {unit}".strip() if tens else f"KE{unit}"


def dictum_ordinal(words: str) -> int:
    """The number that words stand for, in any case and with or without spaces; 0 for others."""
    return _ORDINALS.get("".join(words.split()).upper(), 0)


_ORDINALS = {
    dictum_ordinal_in_words(ordinal).replace(" ", ""): ordinal for ordinal in range(1, 100)
}
_ORDINALS["PERTAMA"] = 1
