"""Which codes of provinces, regencies and cities there are, and which the split of one replaced.

The 38 provinces and 514 regencies and cities of Kepmendagri 300.2.2-2138/2025, as the tables of
cahyadsn/wilayah (MIT) have them; codes and names were laid beside those of idn-area-data 4.0.1 and
differ in the spelling of one name (71.09, written out here).  Replaced are the codes that moved
with Kalimantan Utara (UU 20/2012) and with the provinces split from Papua and Papua Barat in 2022
(UU 14, 15, 16 and 29/2022), from tables of the codes before.  A file says what a policy or a
person may not: `CivilServant` takes any code of the right form.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from asn_wfh.law.suggestions_for_unknown_words import word_list_hint
from asn_wfh.messages.errors import Fault

__all__ = ["named_region_fault", "region_code_fault", "region_name", "undotted_code_fault"]

_CODE = re.compile(r"[0-9]{2}(?:\.[0-9]{2}(?:\.[0-9]{2}(?:\.[0-9]{4})?)?)?")
_UNDOTTED = re.compile(r"[0-9]{4}(?:[0-9]{2}(?:[0-9]{4})?)?")
_NUMBER = re.compile(r"([0-9]{2})\.([0-9])")
"""A code of a regency that a spreadsheet took for a number: `11.1` for `11.10`."""
_WORDS = re.compile(r"[^\W\d_]+")
_ABBREVIATED: dict[str, str] = {"kab": "kabupaten", "kep": "kepulauan", "prov": "provinsi"}
_MOST_NEAR = 4


@dataclass(frozen=True, slots=True)
class _Regions:
    """The table: names by code, and the code that each replaced code has now."""

    names: Mapping[str, str]
    moved: Mapping[str, str]


@cache
def _region_table() -> _Regions:
    """The table, read when the first code is asked about."""
    text = Path(__file__).with_suffix(".txt").read_text(encoding="utf-8")
    rows = [line.split(" ", 1) for line in text.splitlines() if not line.startswith("#")]
    return _Regions(
        names={code: name for code, name in rows if not name.startswith("> ")},
        moved={code: name[2:] for code, name in rows if name.startswith("> ")},
    )


def region_name(code: str) -> str | None:
    """The name of a province, regency or city: `Kota Bukittinggi` for `13.75`, or None."""
    return _region_table().names.get(code)


def undotted_code_fault(text: str, dotted: str) -> Fault:
    """The fault of a code without dots, with the code as dotted and the region that it names."""
    name = region_name(dotted[:5])
    region = f" ({name})" if name else ""
    return Fault.of("bps_code", text=text, dotted=dotted, region=region)


def named_region_fault(text: str) -> Fault | None:
    """The fault of a name in the place of a code, with the codes of that name; None for others."""
    codes = list(_codes_with_region_names(_codes_of_name(text)))
    return Fault.of("region_by_name", text=text, **word_list_hint(codes)) if codes else None


def region_code_fault(code: str) -> Fault | None:
    """Why a text is not the Kemendagri code of a region that there is, or None where it is one.

    A province, regency or city must stand in the table; of what lies below it only the form is
    looked at.  A code that was replaced names its successor, a name its code, and what a
    spreadsheet left of a code the codes that it may have been.
    """
    if _CODE.fullmatch(code):
        return _unlisted_code_fault(code)
    if _UNDOTTED.fullmatch(code):
        dotted = f"{code[:2]}.{code[2:4]}"
        now = _region_table().moved.get(dotted, dotted)
        if name := region_name(now):
            return Fault.of("region_undotted", text=code, dotted=now, region=name)
    number = _NUMBER.fullmatch(code)
    if number:
        codes = (f"{number[1]}.{number[2]}0", f"{number[1]}.0{number[2]}")
        if any(map(region_name, codes)):
            return Fault.of(
                "region_number", text=code, **word_list_hint(_codes_with_region_names(codes))
            )
    return named_region_fault(code) or Fault.of("region_form", text=code)


def _unlisted_code_fault(code: str) -> Fault | None:
    """Why a code of the right form is not in the table: replaced, or never there."""
    regions = _region_table()
    regency = code[:5]
    if regency in regions.names:
        return None
    if now := regions.moved.get(regency):
        return Fault.of("region_moved", text=code, now=now, region=regions.names[now])
    near = [
        other for other in _codes_one_slip_away_listed_or_not(regency) if other in regions.names
    ]
    # A slip in the number of the regency is likelier than one in that of the province.
    near.sort(key=lambda other: other[:2] != regency[:2])
    codes = [*dict.fromkeys((*near, *_codes_of_same_province_or_provinces(regency)))][:_MOST_NEAR]
    return Fault.of("region_unknown", text=code, **word_list_hint(_codes_with_region_names(codes)))


def _codes_one_slip_away_listed_or_not(code: str) -> Iterator[str]:
    """Every code that a slip of the hand makes this one of: two digits swapped, or one changed."""
    for place in range(len(code) - 1):
        yield code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    for place in range(len(code)):
        yield from (code[:place] + digit + code[place + 1 :] for digit in "0123456789")


def _codes_of_same_province_or_provinces(code: str) -> Iterator[str]:
    """The regencies and cities of the province, or the provinces where it is none."""
    province = code[:2]
    if province in _region_table().names:
        return (other for other in _region_table().names if other.startswith(f"{province}."))
    return (other for other in _region_table().names if "." not in other)


def _codes_of_name(text: str) -> Iterator[str]:
    """The codes of the regions with a name, with or without its `Kabupaten` or `Kota`."""
    words = _words_with_abbreviations_written_out(text)
    for code, full in _words_of_names():
        if words == full or ("." in code and words == full[1:]):
            yield code


@cache
def _words_of_names() -> tuple[tuple[str, list[str]], ...]:
    """Each code with the words of its name: a file may be wrong in many rows."""
    names = _region_table().names.items()
    return tuple((code, _words_with_abbreviations_written_out(name)) for code, name in names)


def _words_with_abbreviations_written_out(text: str) -> list[str]:
    """The words of a name, in small letters and without abbreviations."""
    return [_ABBREVIATED.get(word, word) for word in map(str, _WORDS.findall(text.lower()))]


def _codes_with_region_names(codes: Iterable[str]) -> Iterator[str]:
    """Those of some codes that there are, each with its name."""
    return (f"{code} ({name})" for code in codes if (name := region_name(code)))
