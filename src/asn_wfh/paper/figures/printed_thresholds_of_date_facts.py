"""The dates of a policy's own facts as a paper prints them: `berusia paling rendah 55 tahun`.

A circular sees of a date only on which side of a threshold it lies; so what is printed is the
number with its unit, and the words around it say which side is meant.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from asn_wfh.law.date_classes_between_thresholds import Threshold, date_classes_reaching_threshold
from asn_wfh.law.own_facts import OwnFact
from asn_wfh.paper.figures.find_printed_figures import each_figure
from asn_wfh.paper.tokens import Token

__all__ = [
    "ambiguous_age_phrases",
    "date_fact_printed_with_values_and_end",
    "yaml_of_printed_thresholds",
]

_AGES = frozenset({"berusia", "usia", "usianya", "umur", "umurnya", "berumur"})
_KINDS = (
    (_AGES, ("lahir", "usia", "umur")),
    (frozenset({"masa"}), ("masa", "mulai", "bekerja", "angkat")),
)
"""Words before a number of years, and what the date that they are about is called or asked for."""
_BEFORE = frozenset(
    {
        *(*_AGES, "masa"),
        *("telah", "sudah", "mencapai", "lebih", "dari", "di", "atas", "kerja"),
        *("paling", "rendah", "singkat", "sedikit", "minimal", "sekurang", "kurangnya"),
        *("bawah", "kurang", "belum", "maksimal", "maksimum", "tinggi", "banyak"),
        *("dalam", "waktu", "jangka", "kurun", "selama", "lama", "lambat"),
    }
)
"""Words that may stand before the number."""
_BELOW = ("di bawah", "kurang dari", "belum")
_ABOVE = ("di atas", "lebih dari")
"""So many years passed: the day after that birthday, or the next one; a paper leaves it open."""
_UP_TO = frozenset({"maksimal", "maksimum", "tinggi", "banyak"})
"""So many years and no more is not what a policy can say of a date."""
_ONWARD = (("atau", "lebih"), ("ke", "atas"), ("keatas",))
_MOST_BEFORE = 8


class _YearsOrDays(NamedTuple):
    """A printed number with its unit, the place where it begins, and the one behind it."""

    unit: str
    number: int
    begin: int
    end: int


def date_fact_printed_with_values_and_end(
    words: Sequence[Token], index: int, own_facts: tuple[OwnFact, ...]
) -> tuple[str, tuple[str, ...], int] | None:
    """The fact whose threshold is printed from a place on, the values meant, and the place behind.

    None where no date of the facts has the number that is printed, with its unit.
    """
    dates = [fact for fact in own_facts if fact.is_date]
    if not dates or (index and words[index - 1].text in _BEFORE):
        return None
    figure = _years_or_days_behind_leading_words(words, index)
    if figure is None:
        return None
    unit, count, begin, end = figure
    before = [word.text for word in words[index:begin]]
    threshold = Threshold("tahun" if unit == "tahun" else unit, count)  # type: ignore[arg-type]
    alike = _date_facts_meant_by_words_or_all(before, dates)
    meant = [threshold]
    if unit == "tahun" and _has_any_phrase(before, _ABOVE):
        meant.append(Threshold("tahun", count + 1))
    fitting = ((fact, t) for t in meant for fact in alike if t in (fact.thresholds or ()))
    fact, threshold = next(fitting, (None, threshold))
    if fact is None or (unit == "tahun" and _UP_TO & set(before)):
        return None
    inside = date_classes_reaching_threshold(threshold, fact.thresholds or ())
    if _has_any_phrase(before, _BELOW):
        outside = (value for value in fact.values if value not in (*inside, fact.unstated))
        return fact.name, tuple(outside), end
    return fact.name, tuple(value for value in fact.values if value in inside), end


def yaml_of_printed_thresholds(words: Sequence[Token]) -> Iterator[str]:
    """The ages and periods that a text prints, as a policy might write them."""
    for place, word in enumerate(words):
        figure = _years_or_days_behind_leading_words(words, place)
        if figure is None or (place and words[place - 1].text in _BEFORE):
            continue
        unit, count, begin, _ = figure
        before = [word.text for word in words[place:begin]]
        if unit == "tahun" and (word.text in _AGES or word.text == "masa"):
            below = _has_any_phrase(before, _BELOW)
            name = "lahir" if word.text in _AGES else "mulai_bekerja"
            yield f"{name}: {{years: {{{'below' if below else 'at_least'}: {count} tahun}}}}"
        elif unit != "tahun" and word.text == "dalam":
            yield f"tanggal: {{within: {count} {unit}}}"


def ambiguous_age_phrases(words: Sequence[Token]) -> Iterator[str]:
    """Each `di atas 56 tahun` in the words, which may begin with one birthday or the next."""
    for place, word in enumerate(words):
        if word.text not in ("di", "lebih"):
            continue
        figure = _years_or_days_behind_leading_words(words, place)
        if figure is None or figure.unit != "tahun":
            continue
        printed = [each.text for each in words[place : figure.end]]
        if _has_any_phrase(printed, _ABOVE) and printed[-1] == "tahun":
            yield " ".join(printed)


def _has_any_phrase(words: Sequence[str], forms: Sequence[str]) -> bool:
    return any(form in " ".join(words) for form in forms)


def _date_facts_meant_by_words_or_all(
    before: Sequence[str], dates: Sequence[OwnFact]
) -> Sequence[OwnFact]:
    """The dates that words such as `berusia` are about; all of them where they do not tell."""
    for words, names in _KINDS:
        if words & set(before):
            called = [(fact, f"{fact.name} {fact.question}".casefold()) for fact in dates]
            return [f for f, text in called if any(name in text for name in names)] or dates
    return dates


def _years_or_days_behind_leading_words(words: Sequence[Token], index: int) -> _YearsOrDays | None:
    """The number of years or days behind words that may stand before it, if there is one."""
    begin = index
    while begin < len(words) and words[begin].text in _BEFORE and begin - index < _MOST_BEFORE:
        begin += 1
    figure = next(each_figure(words[begin : begin + _MOST_BEFORE]), None)
    if figure is None or figure.begin or figure.kind not in ("tahun", "hari"):
        return None
    end, unit = begin + figure.end, figure.kind
    if unit == "hari" and end < len(words) and words[end].text == "kerja":
        end, unit = end + 1, "hari_kerja"
    for onward in _ONWARD if unit == "tahun" else ():
        if tuple(word.text for word in words[end : end + len(onward)]) == onward:
            end += len(onward)
    return _YearsOrDays(unit, int(figure.value), begin, end)
