"""Every sentence exists in both languages and takes the same values."""

import re
from datetime import date
from string import Formatter

import pytest

from asn_wfh.errors import Fault
from asn_wfh.faults import SAID
from asn_wfh.wording import SENTENCES, long_date, say


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


@pytest.mark.parametrize("code", SAID)
def test_every_fault_is_said_in_both_languages(code: str) -> None:
    """A fault names what is wrong and what to write, in the style of the house."""
    said = SAID[code]
    fault, remedy, kesalahan, perbaikan = said
    assert holes(fault) == holes(kesalahan)
    assert {name.removesuffix("_id") for name in holes(perbaikan)} == holes(remedy)
    for text in said:
        assert text
        assert not text.endswith(".") or text.endswith("...")
        assert not re.match(r"[A-Z][a-z]+ing ", text)
    filled = Fault.of(code, **dict.fromkeys(set().union(*map(holes, said)), "x"))
    assert not re.search(r"\{\w*\}", filled.say("id") + filled.say("en"))


def test_long_dates() -> None:
    """Dates are written out in both languages, whatever the machine's locale."""
    assert long_date(date(2026, 4, 10), "id", weekday=True) == "Jumat, 10 April 2026"
    assert long_date(date(2026, 8, 2), "en", weekday=True) == "Sunday, 2 August 2026"
    assert say("outcome.permitted", "id") == "BOLEH WFH"


def test_an_unknown_sentence_is_refused() -> None:
    """A key without a sentence raises KeyError, so that nothing is said by accident."""
    with pytest.raises(KeyError):
        say("no.such.key", "id")
