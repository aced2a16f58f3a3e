"""What a section or a sentence of a paper is: background, definitions, aims, or none of these.

What only informs, says what words mean, or hopes for something binds nobody.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from asn_wfh.paper.tokens import Phrases, Token

__all__ = [
    "announces_aims",
    "opens_background",
    "opens_definitions",
    "places_defining_working_days",
    "tells_working_hours",
]

_BACKGROUND = ("latar belakang", "maksud dan tujuan", "dasar hukum", "pendahuluan")
_BACKGROUND_ALONE = (*_BACKGROUND, "dasar", "maksud", "tujuan", "menimbang", "mengingat")
"""What a section of background is called; the second, where the heading stands alone."""

_DEFINITIONS = ("pengertian", "definisi", "istilah", "daftar istilah", "ketentuan umum")
"""How a heading of definitions reads that stands alone."""
_IS = (("adalah",), ("ialah",), ("yaitu",), ("meliputi",))
_DEFINES = ("yang dimaksud dengan", "yang dimaksudkan dengan")

_HOURS = ("jam kerja", "hari dan jam kerja", "ketentuan jam kerja", "pengaturan jam kerja")

_AIMS = ("tujuan", "dalam rangka mewujudkan")


def announces_aims(words: Sequence[Token]) -> bool:
    """Whether a chapeau announces aims."""
    return any(True for _ in _aim_phrases().payloads_and_spans(words))


def opens_background(words: Sequence[Token]) -> bool:
    """Whether a text is the heading of a section that only informs, or begins with one."""
    text = " ".join(word.text for word in words if not word.is_sign)
    return text in _BACKGROUND_ALONE or text.startswith(tuple(f"{form} " for form in _BACKGROUND))


def opens_definitions(words: Sequence[Token]) -> bool:
    """Whether a text says that what stands in it or below it is what words mean.

    `Dalam Peraturan ini yang dimaksud dengan:` does; `pegawai yang dimaksud dengan huruf a` refers.
    """
    text = " ".join(word.text for word in words if not word.is_sign)
    if text in _DEFINITIONS or text.startswith(_DEFINES):
        return True
    return text.startswith(("dalam ", "pada ")) and any(f" ini {form}" in text for form in _DEFINES)


def places_defining_working_days(words: Sequence[Token]) -> set[int]:
    """The places of the sentences that say what a working day is: `Hari kerja adalah Senin ...`."""
    places: set[int] = set()
    begin = 0
    for at, word in enumerate((*words, None)):
        if word is None or word.text in ".;":
            opening = tuple(one.text for one in words[begin : begin + 3])
            if opening[:2] == ("hari", "kerja") and opening[2:] in _IS:
                places |= set(range(begin, at))
            begin = at + 1
    return places


def tells_working_hours(words: Sequence[Token]) -> bool:
    """Whether a text begins by saying when people work: `Jam kerja pada hari Jumat dimulai ...`."""
    text = " ".join(word.text for word in words if not word.is_sign)
    places = (" wfo", " kantor")
    return text.startswith(_HOURS) and not any(place in text for place in places)


@lru_cache(maxsize=1)
def _aim_phrases() -> Phrases[str]:
    return Phrases((form, form) for form in _AIMS)
