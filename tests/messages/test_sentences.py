"""Every sentence exists in both languages and takes the same values."""

import re
from datetime import date
from string import Formatter

import pytest

from asn_wfh.messages.errors import Fault
from asn_wfh.messages.faults import FAULTS
from asn_wfh.messages.sentences import SENTENCES, long_date, message


def holes(text: str) -> set[str]:
    """The names of the values that fill a sentence."""
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("key", SENTENCES)
def test_both_languages_take_the_same_values(key: str) -> None:
    """An Indonesian sentence and its English one are filled by the same values."""
    indonesian, english = SENTENCES[key]
    assert holes(indonesian) == holes(english)
    assert indonesian
    assert english


@pytest.mark.parametrize("code", FAULTS)
def test_every_fault_is_said_in_both_languages(code: str) -> None:
    """A fault names what is wrong and what to write, in the style of the house."""
    said = FAULTS[code]
    fault, remedy, kesalahan, perbaikan = said
    assert holes(fault) == holes(kesalahan)
    assert {name.removesuffix("_id") for name in holes(perbaikan)} == holes(remedy)
    for text in said:
        assert text
        assert not text.endswith(".") or text.endswith("...")
        assert not re.match(r"[A-Z][a-z]+ing ", text)
    filled = Fault.of(code, **dict.fromkeys(set().union(*map(holes, said)), "x"))
    assert not re.search(r"\{\w*\}", filled.message("id") + filled.message("en"))


COUNTED = re.compile(r"\{(\w+)\}%?(?: [a-z]+){0,2} (?:[a-z]+s|people)\\b")
"""A bare hole with a plural not far behind it."""
NO_COUNTS = {
    *("policy", "title", "was", "date", "clause", "clauses", "reading", "missing", "first"),
    *("name", "text", "year", "second", "option", "government", "share", "by", "where", "taken"),
}
"""Holes that hold names, dates and percentages."""
NEVER_ONE = {"too_large", "too_deep", "too_many", "long_words", "too_many_readings"} | {
    *("too_many_cases", "too_many_boxes", "too_many_sets", "too_many_combinations"),
}
"""Faults whose numbers lie beyond a bound, or are it."""


def test_a_count_has_its_singular() -> None:
    """A number in front of a plural is said otherwise for one: by its noun, or by its sentence."""
    for key, (_, english) in SENTENCES.items():
        if key.startswith("count."):
            assert f"{key.removesuffix('_one')}_one" in SENTENCES, key
            continue
        bare = set(COUNTED.findall(english)) - NO_COUNTS
        assert not bare or (bare == {"count"} and f"{key}_one" in SENTENCES), key
    for code, said in FAULTS.items():
        bare = {hole for text in said[:2] for hole in COUNTED.findall(text)} - NO_COUNTS
        assert not bare or code in NEVER_ONE, code


@pytest.mark.parametrize(
    ("key", "one", "more"),
    [
        ("compare.limits", "1 limit differs", "2 limits differ"),
        ("compare.silent", "1 clause says otherwise", "2 clauses say otherwise"),
        ("check.faults", "x: 1 fault", "x: 2 faults"),
        ("mutate.some", "1 change survived", "2 changes survived"),
        ("rule.review", "every 1 month", "every 2 months"),
        ("compare.people", "1 person", "2 people"),
    ],
)
def test_one_is_said_as_one(key: str, one: str, more: str) -> None:
    """One thing differs; two things differ."""
    for number, wanted in ((1, one), (2, more)):
        said = message(key, "en", count=number, file="x", months=number)
        assert wanted in said


def test_counts_stand_in_both_languages() -> None:
    """A count that is a text with its thousands apart is said as it stands."""
    assert message("compare.boxes", "en", boxes=1, cases="2,889") == (
        "1 box without overlap, 2,889 cases answered unlike"
    )
    assert "1 kotak" in message("compare.boxes", "id", boxes=1, cases=1)


def test_long_dates() -> None:
    """Dates are written out in both languages, whatever the machine's locale."""
    assert long_date(date(2026, 4, 10), "id", weekday=True) == "Jumat, 10 April 2026"
    assert long_date(date(2026, 8, 2), "en", weekday=True) == "Sunday, 2 August 2026"
    assert message("outcome.permitted", "id") == "BOLEH WFH"


def test_an_unknown_sentence_is_refused() -> None:
    """A key without a sentence raises KeyError, so that nothing is said by accident."""
    with pytest.raises(KeyError):
        message("no.such.key", "id")
