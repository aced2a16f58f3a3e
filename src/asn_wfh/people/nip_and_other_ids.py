"""The number by which an office names a person: NIP, NI PPPK, or whatever else it writes.

A NIP (PNS) has 18 digits: eight of the birth date, six of the month of appointment as CPNS, one
of the sex and three of a serial.  An NI PPPK has the year of appointment, a 2 and the number of
the contract in place of that month.  Neither has a check digit.  Whatever else a text with a digit
may be, it is an id as it stands, unless it looks like one of these two with something lost or
added.  A text without a digit is none: it is a heading, a sum or a signature.
Sources: Perka BKN 22/2007 and 43/2007; NI PPPK as BKN gives it.
"""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal

from asn_wfh.messages.errors import Fault

__all__ = ["IdKind", "Sex", "StaffId", "id_warnings", "masked_id", "plain_id", "read_id"]

IdKind = Literal["nip", "ni_pppk", "other"]
Sex = Literal["L", "P"]

_QUOTED_FORMULA = re.compile(r'="([^"]*)"')
"""How exports keep a spreadsheet from reading an id as a number."""
_APOSTROPHES = "'\u2018\u2019"
_PREFIX = re.compile(
    r"^(?:NIP(?:\s*PPPK)?|NI\.?\s*PPPK)(?:\s*[.:]\s*|\s+|(?=[0-9]))", re.IGNORECASE
)
_PRINTED_GROUPS = re.compile(r"(\d{8})[ .-]?(\d{6})[ .-]?(\d)[ .-]?(\d{3})", re.ASCII)
"""An id as letters print it: `19680523 199803 1 005`."""
_DIGITS = re.compile(r"[0-9]+")
_FLOAT = re.compile(r"[0-9]+[.,][0-9]*[eE]\+?[0-9]+|[0-9]+[eE]\+?[0-9]+|[0-9]{9,}[.,]0*")
_CENTURY = re.compile(r"19|20")
_BLANK = frozenset({"nan", "na", "n/a", "#n/a", "null", "none", "<na>"})

_SIZE = 18
_OLD_SIZE = 9
_SHORTEST_DAMAGED = 14
"""So many digits are what is left of a NIP; a spreadsheet leaves fifteen of a number."""
_FEWEST_TYPED = 8
"""Of what looks like the digits of a NIP so many at least are digits, the others letters."""
_MOST_LETTERS = 4
"""So many letters among its digits leave an id nearly a NIP."""
_DIGITS_WITH_SIGNS = re.compile(rf"[0-9](?:[\W_]*[0-9]){{{_SHORTEST_DAMAGED - 1},}}")
_UUID = re.compile(r"[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{8,12}", re.IGNORECASE)
"""The key of a record in SIASN, which a list may name people by."""
_LOOKALIKES = str.maketrans("OoQlIi|SsZzB", "000111155228")
"""Letters that are typed, or read off a scan, in the place of digits."""
_LEAST_AGE = 18
_MASK = "***"
_KIND_OF_EMPLOYMENT: dict[str | None, IdKind] = {"pns": "nip", "cpns": "nip", "pppk": "ni_pppk"}
"""The kind of id that goes with an employment; that of part-time PPPK is not published."""


@dataclass(frozen=True, slots=True)
class StaffId:
    """An id as a staff list names a person by it, and what it tells of them.

    `text` is the id made plain.  `born` and `sex` are read from a NIP or NI PPPK, and are None
    for any other id; no answer rests on them.
    """

    text: str
    kind: IdKind
    born: date | None = None
    sex: Sex | None = None


def plain_id(text: str) -> str:
    """An id without what files put around it: spaces, an apostrophe before it, `NIP.`, `=""`.

    Spaces inside go where the rest is digits, and are one space otherwise; so do the dots and
    lines between the printed groups of a NIP.  Invisible characters go.
    """
    bare = text.strip().lstrip("'")
    if bare.isascii() and bare.isdigit():
        # What almost every row has, a hundred thousand times.
        return bare
    visible = "".join(c for c in text if c.isspace() or unicodedata.category(c) not in ("Cf", "Cc"))
    plain = _id_without_wrapping(" ".join(visible.split()))
    if groups := _PRINTED_GROUPS.fullmatch(plain):
        return "".join(groups.groups())
    joined = plain.replace(" ", "")
    return joined if _DIGITS.fullmatch(joined) else plain


def _id_without_wrapping(text: str) -> str:
    """A text without the apostrophes, formulas and words that stand around an id, in any order."""
    wrapped, bare = "", text
    while bare != wrapped:
        wrapped, bare = bare, bare.lstrip(_APOSTROPHES).strip()
        if formula := _QUOTED_FORMULA.fullmatch(bare):
            bare = formula[1].strip()
        bare = _PREFIX.sub("", bare, count=1)
    return bare


def masked_id(id: str) -> str:  # noqa: A002  # the field's own word
    """An id as it may be shown: `***` and the serial of a NIP or NI PPPK, of others `***` alone.

    The birth date, the sex and the month of appointment of an id are gone, and so is its length;
    the serial starts again each month, so that many people of one office share it.  An id of
    another form may hold a date anywhere, so nothing of it is shown.
    """
    plain = plain_id(id)
    complete = len(plain) == _SIZE and _DIGITS.fullmatch(plain)
    return _MASK + plain[-3:] if complete else _MASK


def read_id(text: str, *, on: date | None = None) -> StaffId | Fault:
    """The id that a cell holds, or why it is a damaged NIP or NI PPPK, which is never repaired.

    An id that is neither is taken as it stands.  With `on` an appointment after that date is a
    fault too.  Faults show the id masked.
    """
    plain = plain_id(text)
    if len(plain) == _SIZE and plain.isascii() and plain.isdigit():
        return _read_digits(plain, on)
    if not any(c.isalnum() and c != "0" for c in plain) or plain.lower() in _BLANK:
        # A formula that looks up nothing gives nought.
        return Fault.of("id_blank")
    if _FLOAT.fullmatch(plain):
        return Fault.of("id_float")
    digits = sum(c in "0123456789" for c in plain)
    if digits == len(plain):
        return _wrong_count_of_digits(digits) or StaffId(plain, "other")
    if _is_nearly_nip(plain):
        return Fault.of("id_signs")
    return StaffId(plain, "other") if digits else Fault.of("id_without_digit")


def _wrong_count_of_digits(count: int) -> Fault | None:
    """What a number of so many digits is instead of a NIP; None for an id of another kind."""
    if count == _OLD_SIZE:
        return Fault.of("id_old_nip")
    if _SHORTEST_DAMAGED <= count < _SIZE:
        return Fault.of("id_short", size=count)
    return Fault.of("id_long", size=count) if count > _SIZE else None


def _is_nearly_nip(plain: str) -> bool:
    """Whether a text is a NIP with letters, signs or words in it, as `19900101 201501 1 O01`."""
    text = unicodedata.normalize("NFKC", plain)
    if _UUID.fullmatch(text):
        return False
    if _DIGITS_WITH_SIGNS.search(text):
        return True
    alike = text.translate(_LOOKALIKES)
    return (
        sum(map(str.isdecimal, text)) >= _FEWEST_TYPED
        and sum(map(str.isdecimal, alike)) >= _SHORTEST_DAMAGED
        and sum(map(str.isalpha, alike)) <= _MOST_LETTERS
    )


def id_warnings(
    id: StaffId,  # noqa: A002  # the field's own word
    *,
    born: date | None = None,
    sex: Sex | None = None,
    employment: str | None = None,
) -> tuple[Fault, ...]:
    """Where an id and the columns of birth, sex and employment disagree; a column left out agrees.

    Each is a fault that warns and refuses nothing: no circular asks for a birth date or a sex.
    """
    warnings: list[Fault] = []
    if id.born and born and id.born != born:
        warnings.append(Fault.of("id_born_differs", mask=masked_id(id.text)))
    if id.sex and sex and id.sex != sex:
        warnings.append(Fault.of("id_sex_differs", mask=masked_id(id.text)))
    kind = _KIND_OF_EMPLOYMENT.get(employment)
    if kind and id.kind not in ("other", kind):
        warnings.append(Fault.of("id_kind_differs", mask=masked_id(id.text), word=employment))
    return tuple(warnings)


def _read_digits(digits: str, on: date | None) -> StaffId | Fault:
    """The NIP or NI PPPK of 18 digits, or the first part of it that cannot be."""
    mask = _MASK + digits[15:]
    born = _birth_date_of_digits(digits[:8])
    if born is None:
        return Fault.of("id_born", mask=mask)
    appointed = _kind_and_appointment_span_of_digits(digits[8:14])
    if appointed is None:
        return Fault.of("id_appointed", mask=mask)
    kind, first, last = appointed
    sex = _SEXES.get(digits[14])
    if sex is None:
        return Fault.of("id_sex", mask=mask)
    if digits[15:] == "000":
        return Fault.of("id_serial", mask=mask)
    if (last.year - born.year, last.month, last.day) < (_LEAST_AGE, born.month, born.day):
        return Fault.of("id_age", mask=mask, age=_LEAST_AGE)
    if on is not None and first > on:
        return Fault.of("id_future", mask=mask, date=on)
    return StaffId(digits, kind, born, sex)


_SEXES: dict[str, Sex] = {"1": "L", "2": "P"}


@lru_cache(maxsize=32_768)
def _birth_date_of_digits(digits: str) -> date | None:
    """The birth date that the first eight digits of an id are, or None where they are none."""
    if not _CENTURY.match(digits):
        return None
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None


@lru_cache(maxsize=4_096)
def _kind_and_appointment_span_of_digits(digits: str) -> tuple[IdKind, date, date] | None:
    """The kind that digits 9 to 14 show, and the first and last day of the appointment by them."""
    if not _CENTURY.match(digits):
        return None
    year, mark = int(digits[:4]), int(digits[4:])
    if 1 <= mark <= 12:
        return "nip", date(year, mark, 1), date(year, mark, monthrange(year, mark)[1])
    if 21 <= mark <= 29:
        return "ni_pppk", date(year, 1, 1), date(year, 12, 31)
    return None
