"""The JSON Schemas of what `fields` reads: the shape of each, as far as shape alone tells.

Whether a date exists, or a list is in order, only its reader says.
"""

from __future__ import annotations

from asn_wfh.kernel.json_schema import (
    ISO_DATE,
    JsonSchema,
    OwnWords,
    Shared,
    any_of,
    mapping_of,
    mapping_with_keys,
    one_or_list,
    text_schema,
    with_keywords,
    words_schema,
)
from asn_wfh.law.clause_pattern import WRITTEN_CLAUSE
from asn_wfh.law.own_terms import LISTED, TermKind
from asn_wfh.law.vocabulary import WEEKDAYS, Word
from asn_wfh.law.workdays import MOMENTS

__all__ = [
    "ACT_NAMES",
    "CLAUSE",
    "CLAUSE_LENGTH",
    "CLAUSE_OR_PART",
    "CLAUSE_OR_PART_FORM",
    "COUNT",
    "DATE",
    "DATES",
    "DUE",
    "DURATION",
    "DURATION_FORM",
    "HOURS",
    "MONTHS",
    "NAME",
    "NAME_FORM",
    "PERCENTAGE",
    "TIMES",
    "WEEKDAY_NAMES",
    "WEEKS_OF_MONTH",
    "WHOLE_PERCENTAGE",
    "term_schema",
]

CLAUSE_LENGTH = 40
"""No paper nests so deep; a path without end would only be slow."""
NAME_FORM = "[a-z][a-z0-9_-]{0,39}"
"""A name in a file: of a policy, a part, a fact, a reading, a term."""
DURATION_FORM = "[1-9][0-9]{0,2} (menit|jam)|[1-9][0-9]? hari_kerja"
_TIME = "([01][0-9]|2[0-3]):[0-5][0-9]"
_DAY_AFTER = r"h\+([1-9]|1[0-5])"
_MOMENTS = f"{_TIME}|{'|'.join(MOMENTS)}"

NAME = text_schema(f"^{NAME_FORM}$")
DATE = Shared("date", text_schema(ISO_DATE, format="date"))
DATES = one_or_list(DATE)
CLAUSE = Shared("clause", text_schema(f"^{WRITTEN_CLAUSE}$", maxLength=CLAUSE_LENGTH))
CLAUSE_OR_PART_FORM = f"^{WRITTEN_CLAUSE}(/{NAME_FORM})?$"
CLAUSE_OR_PART = Shared("clause_or_part", text_schema(CLAUSE_OR_PART_FORM))
PERCENTAGE = text_schema("^(0?0?[1-9]|0?[1-9][0-9]|100)%$")
WHOLE_PERCENTAGE = text_schema("^(0?[0-9]?[0-9]|100)%$")
TIMES = Shared("times", one_or_list(text_schema(f"^{_TIME}$")))
DURATION = text_schema(f"^({DURATION_FORM})$")
COUNT = text_schema("^[1-9][0-9]?$")
MONTHS = text_schema("^[1-9][0-9]? bulan$")
ACT_NAMES = OwnWords(one_or_list(NAME))

_DUE_MOMENT = text_schema(
    f"^({_MOMENTS}|{_DAY_AFTER}|{ISO_DATE[1:-1]}|tanggal ([1-9]|1[0-9]|2[0-8]) bulan berikutnya)$"
)
_TIME_ON_OTHER_DAY = mapping_of(text_schema(f"^{_TIME}$"), f"^(h-1|{_DAY_AFTER})$")
DUE = Shared(
    "due",
    any_of(_DUE_MOMENT, with_keywords(_TIME_ON_OTHER_DAY, minProperties=1, maxProperties=1)),
)

_MOMENT = Shared("moment", text_schema(f"^({_MOMENTS})$"))
_EDGE = mapping_with_keys({"from": _MOMENT, "until": _MOMENT})
HOURS = Shared(
    "hours",
    any_of(
        {"type": "array", "items": _MOMENT, "minItems": 2, "maxItems": 2, "uniqueItems": True},
        with_keywords(_EDGE, minProperties=1, maxProperties=1),
    ),
)

_WORKING_DAYS = {"hari_kerja": Word("setiap hari kerja", "every working day")}
_WEEKDAY = Shared("weekday", words_schema(WEEKDAYS, {**WEEKDAYS}))
WEEKDAY_NAMES = Shared(
    "weekdays",
    any_of(
        one_or_list(_WEEKDAY),
        words_schema(_WORKING_DAYS, _WORKING_DAYS),
        {"const": [*_WORKING_DAYS]},
    ),
)
WEEKS_OF_MONTH = ("1", "2", "3", "4", "5", "akhir")
"""Which of its weekdays in the month a date is, and the last of them."""


def term_schema(kind: TermKind) -> JsonSchema:
    """A word of the law of some kind, or a term of the policy's own."""
    listed = Shared(f"{kind}_word", words_schema(LISTED[kind], LISTED[kind]))
    return any_of(listed, OwnWords(NAME))
