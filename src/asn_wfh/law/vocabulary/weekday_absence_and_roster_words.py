"""Of a day: why someone is absent, the weekday, what is stated of the roster."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

from asn_wfh.law.vocabulary.labelled_words_and_facets import Word

__all__ = [
    "ABSENCE",
    "LEFT_OUT",
    "ROSTER",
    "UNSTATED",
    "WEEKDAYS",
    "Absence",
    "Rostered",
    "Weekday",
    "roster_word",
]


Absence = Literal["cuti", "dinas_luar", "tugas_belajar", "sakit"]
ABSENCE: Mapping[Absence, Word] = {
    "cuti": Word("cuti", "on leave"),
    "dinas_luar": Word("dinas luar", "on official travel"),
    "tugas_belajar": Word("tugas belajar", "on study assignment"),
    "sakit": Word("sakit", "sick"),
}

Weekday = Literal["senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu"]
WEEKDAYS: Mapping[Weekday, Word] = {
    "senin": Word("Senin", "Monday"),
    "selasa": Word("Selasa", "Tuesday"),
    "rabu": Word("Rabu", "Wednesday"),
    "kamis": Word("Kamis", "Thursday"),
    "jumat": Word("Jumat", "Friday"),
    "sabtu": Word("Sabtu", "Saturday"),
    "minggu": Word("Minggu", "Sunday"),
}

Rostered: TypeAlias = 'bool | Literal["tanpa_jadwal"]'
"""Whether someone is on the roster, is scheduled for the office, or no schedule was drawn up."""
ROSTER: Mapping[str, Rostered] = {"ya": True, "tidak": False, "tanpa_jadwal": "tanpa_jadwal"}
"""What Python says for each word about the roster."""
UNSTATED: Mapping[str, tuple[str, ...]] = {"rostered": ("ya", "tanpa_jadwal")}
"""What a fact that is not stated may be, where that is not every value."""
LEFT_OUT: Mapping[str, tuple[str, ...]] = {
    **UNSTATED,
    "recalled": ("tidak",),
    "absent": ("hadir",),
}
"""What a fact of the day may be where it is left out.

Who was put down for the office has been told so; an order and an absence are acts.
"""


def roster_word(rostered: Rostered | None) -> str | None:
    """The word for what is stated of the roster; None where nothing is."""
    if rostered is None or isinstance(rostered, str):
        return rostered
    return "ya" if rostered else "tidak"
