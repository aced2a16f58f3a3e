"""Every sentence that is no fault, one table per room, and `message`, which says one.

Codes are stable, sentences are not.  The sentences of a policy go into their holes: in Indonesian,
or in English where they carry it (see `sentence_with_english`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from string import Formatter

from asn_wfh.messages.bilingual_message import LANGS, Lang
from asn_wfh.messages.clause_parts_and_spans_in_words import labels_in_words
from asn_wfh.messages.lazy_message_tables import MessageTables
from asn_wfh.messages.policy_sentence_with_english import in_language

__all__ = [
    "LANGS",
    "SENTENCES",
    "Lang",
    "Phrase",
    "fill_holes",
    "join_all",
    "join_alternatives",
    "join_nonempty",
    "long_date",
    "message",
    "month_name",
    "weekday_name",
]

SENTENCES = MessageTables(
    __name__,
    "SENTENCES",
    (
        "decision",
        "rules",
        "policy_titles_and_amendments",
        "shared_words_and_counts",
        "unknown_word_hints",
        "office_figures",
        "analyses_of_one_case",
        "readings",
        "lint",
        "staff_columns_and_why_facts_stay_unknown",
        "compare",
        "staff_check_workbook_delete_and_chart",
        "book",
        "roster",
        "comparison_page",
        "scenarios",
        "mutation",
        "audit",
        "effect_names",
        "ledger_page",
        "roster_page",
        "show_figures_check_and_draft",
        "schema_policy_header",
        "schema_provisions",
        "schema_keys_of_effects",
        "schema_cases_and_decisions",
        "printed_about_answered_tables",
        "command_help",
    ),
)
"""Every sentence under its key."""

_MONTHS = {
    "id": "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
    "en": "January February March April May June July August September October November December",
}
_DAYS = {
    "id": "Senin Selasa Rabu Kamis Jumat Sabtu Minggu",
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
}


def message(key: str, lang: str, **values: object) -> str:
    """The sentence of a key in `id` or `en`, filled; KeyError for an unknown key or language."""
    return fill_holes(SENTENCES[key].text(lang, one=_is_singular(values)), lang, values)


def fill_holes(text: str, lang: str, values: Mapping[str, object]) -> str:
    """A text with its holes filled; `{cases:count.cases}` is so many cases, or one case."""
    return _Filler(lang).vformat(text, (), values)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A sentence that stands inside another one and is said in the language of that one."""

    key: str
    values: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, key: str, **values: str) -> Phrase:
        """The sentence of a key with the values that fill it."""
        return cls(key, tuple(values.items()))

    def text(self, lang: str) -> str:
        """The sentence in `id` or `en`, filled."""
        return message(self.key, lang, **dict(self.values))


def join_alternatives(parts: Sequence[str], lang: str) -> str:
    """Phrases of which one holds: `a atau b`, `a, b, atau c`; in English `a, b or c`."""
    return _join_with_last(parts, "or", "or_last", lang)


def join_all(parts: Sequence[str], lang: str) -> str:
    """Phrases that all hold: `a dan b`, `a, b, dan c`; in English `a, b and c`."""
    return _join_with_last(parts, "and", "and_last", lang)


def _join_with_last(parts: Sequence[str], key_of_two: str, key_of_last: str, lang: str) -> str:
    """Phrases with commas, and a word before the last of them."""
    if len(parts) < 3:
        return message(key_of_two, lang).join(parts)
    return ", ".join(parts[:-1]) + message(key_of_last, lang) + parts[-1]


def join_nonempty(*parts: str) -> str:
    """Phrases with a space between those that say something."""
    return " ".join(part for part in parts if part)


def long_date(day: date, lang: str, weekday: bool = False) -> str:
    """A date in words: `10 April 2026`, with its weekday in front if wanted."""
    text = f"{day.day} {month_name(day, lang)} {day.year}"
    return f"{weekday_name(day, lang)}, {text}" if weekday else text


def month_name(day: date, lang: str) -> str:
    """The month of a date in words."""
    return _MONTHS[lang].split()[day.month - 1]


def weekday_name(day: date, lang: str) -> str:
    """The weekday of a date in words."""
    return _DAYS[lang].split()[day.weekday()]


def _is_singular(values: Mapping[str, object]) -> bool:
    """Whether a sentence counts one: its `count` is one, or else the only number in it."""
    numbers = [value for value in values.values() if isinstance(value, int)]
    count = values.get("count", numbers[0] if len(numbers) == 1 else None)
    return str(count) == "1"


class _Filler(Formatter):
    """Fills the holes of a text.

    A hole with a key is so many of a thing, by the key's sentence; one with `labels` holds labels
    of clauses.
    """

    def __init__(self, lang: str) -> None:
        self.lang = lang

    def format_field(self, value: object, format_spec: str) -> str:
        if format_spec == "labels":
            return labels_in_words(str(value), self.lang)
        if format_spec:
            return message(format_spec, self.lang, count=value)
        return in_language(value, self.lang) if isinstance(value, str) else str(value)
