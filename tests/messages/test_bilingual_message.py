"""A message is said in the language asked for, and in English one thing as one."""

from datetime import date

import pytest

from asn_wfh import FactError
from asn_wfh.messages.errors import Fault
from asn_wfh.messages.sentences import Phrase, long_date, message


@pytest.mark.parametrize(
    ("key", "one", "more"),
    [
        ("compare.limits", "1 limit differs", "2 limits differ"),
        ("compare.silent", "1 clause differs in wording", "2 clauses differ in wording"),
        ("check.faults", "x: 1 fault", "x: 2 faults"),
        ("mutate.some", "1 change not detected", "2 changes not detected"),
        ("rule.review", "every 1 month", "every 2 months"),
        ("compare.people", "1 person", "2 people"),
    ],
)
def test_one_is_said_as_one(key: str, one: str, more: str) -> None:
    """One thing differs; two things differ."""
    for number, wanted in ((1, one), (2, more)):
        assert wanted in message(key, "en", count=number, file="x", months=number)


def test_counts_stand_in_both_languages() -> None:
    """A count that is a text with its thousands apart is said as it stands."""
    assert message("compare.boxes", "en", boxes=1, cases="2,889") == (
        "2,889 cases with different answers, in 1 group of cases that do not overlap"
    )
    assert "1 kelompok kasus" in message("compare.boxes", "id", boxes=1, cases=1)


def test_the_only_number_is_the_count() -> None:
    """A sentence with one number, whatever its name, counts by it; one with two by `count`."""
    assert message("count.boxes", "en", count=1) == "1 group of cases"
    assert message("compare.rows", "en", count=1, other=3).startswith("1 clause causes")
    assert message("compare.rows", "en", count=3, other=1).startswith("3 clauses cause")


def test_long_dates() -> None:
    """Dates are written out in both languages, whatever the machine's locale."""
    assert long_date(date(2026, 4, 10), "id", weekday=True) == "Jumat, 10 April 2026"
    assert long_date(date(2026, 8, 2), "en", weekday=True) == "Sunday, 2 August 2026"
    assert message("outcome.permitted", "id") == "BOLEH WFH"


def test_an_unknown_sentence_is_refused() -> None:
    """A key or a language without a sentence raises KeyError, so that nothing is said by chance."""
    with pytest.raises(KeyError):
        message("no.such.key", "id")
    with pytest.raises(KeyError):
        message("outcome.permitted", "jv")


def test_a_fault_is_refused_in_another_language() -> None:
    """The texts of a fault exist in two languages; another one is a fault of its own."""
    fault = Fault.of("no_file", path="x")
    for say in (fault.fault, fault.remedy, fault.message):
        with pytest.raises(FactError, match="lang"):
            say("jv")


def test_a_hint_is_no_value_of_its_fault() -> None:
    """The values of a fault are texts; its hint is a sentence that takes the fault's language."""
    fault = Fault.of("unknown_word", word="x", hint=Phrase.of("hint.only", word="ya"))
    assert fault.values == (("word", "x"),)
    assert "here only `ya` is possible" in fault.message("en")
    assert "di sini hanya dapat ditulis `ya`" in fault.message("id")
