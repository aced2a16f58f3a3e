"""The JSON Schemas of what `fields` reads: the shape of each, as far as shape alone tells.

Whether a date exists, or a list is in order, only its reader says.
"""

from __future__ import annotations

from asn_wfh.kernel.json_schema_parts import (
    ISO_DATE,
    JsonSchema,
    OwnWords,
    SharedPart,
    any_of,
    closed_list_word_schema,
    mapping_with_any_keys,
    mapping_with_keys,
    one_or_list,
    schema_with_keywords,
    text_schema,
)
from asn_wfh.law.clause_regex_for_json_schema import WRITTEN_CLAUSE
from asn_wfh.law.own_duty_limit_and_sanction_terms import LISTED, TermKind
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
DATE = SharedPart("date", text_schema(ISO_DATE, format="date"))
DATES = one_or_list(DATE)
CLAUSE = SharedPart("clause", text_schema(f"^{WRITTEN_CLAUSE}$", maxLength=CLAUSE_LENGTH))
CLAUSE_OR_PART_FORM = f"^{WRITTEN_CLAUSE}(/{NAME_FORM})?$"
CLAUSE_OR_PART = SharedPart("clause_or_part", text_schema(CLAUSE_OR_PART_FORM))
PERCENTAGE = text_schema("^(0?0?[1-9]|0?[1-9][0-9]|100)%$")
WHOLE_PERCENTAGE = text_schema("^(0?[0-9]?[0-9]|100)%$")
TIMES = SharedPart("times", one_or_list(text_schema(f"^{_TIME}$")))
DURATION = text_schema(f"^({DURATION_FORM})$")
COUNT = text_schema("^[1-9][0-9]?$")
MONTHS = text_schema("^[1-9][0-9]? bulan$")
ACT_NAMES = OwnWords(one_or_list(NAME))

_DUE_MOMENT = text_schema(
    f"^({_MOMENTS}|{_DAY_AFTER}|{ISO_DATE[1:-1]}|tanggal ([1-9]|1[0-9]|2[0-8]) bulan berikutnya)$"
)
_TIME_ON_OTHER_DAY = mapping_with_any_keys(text_schema(f"^{_TIME}$"), f"^(h-1|{_DAY_AFTER})$")
DUE = SharedPart(
    "due",
    any_of(_DUE_MOMENT, schema_with_keywords(_TIME_ON_OTHER_DAY, minProperties=1, maxProperties=1)),
)

_MOMENT = SharedPart("moment", text_schema(f"^({_MOMENTS})$"))
_EDGE = mapping_with_keys({"from": _MOMENT, "until": _MOMENT})
HOURS = SharedPart(
    "hours",
    any_of(
        {"type": "array", "items": _MOMENT, "minItems": 2, "maxItems": 2, "uniqueItems": True},
        schema_with_keywords(_EDGE, minProperties=1, maxProperties=1),
    ),
)

_WORKING_DAYS = {"hari_kerja": Word("setiap hari kerja", "every working day")}
_WEEKDAY = SharedPart("weekday", closed_list_word_schema(WEEKDAYS, {**WEEKDAYS}))
WEEKDAY_NAMES = SharedPart(
    "weekdays",
    any_of(
        one_or_list(_WEEKDAY),
        closed_list_word_schema(_WORKING_DAYS, _WORKING_DAYS),
        {"const": [*_WORKING_DAYS]},
    ),
)
WEEKS_OF_MONTH = ("1", "2", "3", "4", "5", "akhir")
"""Which of its weekdays in the month a date is, and the last of them."""


def term_schema(kind: TermKind) -> JsonSchema:
    """A word of the law of some kind, or a term of the policy's own."""
    listed = SharedPart(f"{kind}_word", closed_list_word_schema(LISTED[kind], LISTED[kind]))
    return any_of(listed, OwnWords(NAME))
