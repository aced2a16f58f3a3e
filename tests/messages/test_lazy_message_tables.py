"""The tables of messages: both languages take the same values, and one thing has its singular."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from types import ModuleType

import pytest

from asn_wfh.messages import faults, sentences
from asn_wfh.messages.bilingual_message import Message
from asn_wfh.messages.errors import Fault
from asn_wfh.messages.faults import FAULTS
from asn_wfh.messages.lazy_message_tables import MessageTables
from asn_wfh.messages.sentences import SENTENCES, Phrase

MESSAGES = {**FAULTS, **SENTENCES}

COUNTED = re.compile(r"\{(\w+)\} (?:[a-z]+ ){0,2}?(?:[a-z]{2,}(?<!s)s|people)\b")
"""A bare hole with a plural, or what looks like one, not far behind it."""
NO_COUNTS = {
    *("policy", "title", "was", "date", "clause", "clauses", "reading", "missing", "first"),
    *("name", "text", "year", "second", "option", "government", "character", "where"),
    *("byte", "outcome", "file", "against", "passed", "may", "ordering", "forbidding"),
    *("entry", "mask"),
}
"""Holes that hold names, dates, and numbers without a noun."""
NEVER_ONE = {"more", "too_large", "too_deep", "too_many", "long_words", "too_many_readings"} | {
    *("too_many_cases", "too_many_boxes", "too_many_sets", "too_many_combinations"),
    *(
        "too_many_steps",
        "long_path",
        "csv_cell",
        "workbook_cell",
        "workbook_rows",
        "book_long_text",
    ),
    *("xlsx_cell", "signer_too_long"),
    *("paper_too_deep", "paper_unfolds", "paper_pages", "paper_slow", "paper_ocr_slow"),
}
"""Faults whose numbers lie beyond a bound, or are it; `one more like this` has no plural."""


def holes(text: str) -> set[str]:
    """The names of the values that fill a text."""
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def nouns(text: str) -> Iterator[str]:
    """The sentences of counts that the holes of a text name: `count.boxes` of `{boxes:...}`."""
    return (spec for _, _, spec, _ in Formatter().parse(text) if spec and spec != "labels")


def test_no_key_stands_in_two_tables() -> None:
    """Each code of a fault and each key of a sentence belongs to one room."""
    for joined in (FAULTS, SENTENCES):
        assert len(joined) == len(set(joined))
    assert not FAULTS.keys() & SENTENCES.keys()


@pytest.mark.parametrize(("package", "joined"), [(faults, FAULTS), (sentences, SENTENCES)])
def test_every_table_of_a_room_is_searched(package: ModuleType, joined: MessageTables) -> None:
    """Each module beside the package's own holds one of its tables, and none is left out."""
    modules = {path.stem for path in Path(str(package.__file__)).parent.glob("*.py")}
    assert len(list(joined.load_each_table())) == len(modules - {"__init__"})
    with pytest.raises(KeyError):
        joined["no such key"]


def test_a_decision_reads_only_the_tables_of_what_it_says() -> None:
    """Of more than fifty tables a decision explained reads four of sentences, none of faults."""
    code = (
        "import sys; from datetime import date; from asn_wfh import *;"
        "d = decide(load_policy('bukittinggi'), CivilServant(level='ahli_madya'),"
        " date(2026, 4, 10)); d.explain('id');"
        "print(*sorted(n for n in sys.modules if n.count('.') == 3 and '.messages.' in n))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    package = "asn_wfh.messages.sentences"
    assert done.stdout.split() == [
        f"{package}.{n}"
        for n in ("decision", "policy_titles_and_amendments", "rules", "shared_words_and_counts")
    ]


@pytest.mark.parametrize("key", SENTENCES)
def test_both_languages_take_the_same_values(key: str) -> None:
    """An Indonesian sentence and its English one are filled by the same values."""
    one = SENTENCES[key]
    assert holes(one.id) == holes(one.en)
    assert holes(one.en_one or "") <= holes(one.en)
    assert one.id
    assert one.en
    assert (one.fix_id, one.fix_en) == (None, None)


@pytest.mark.parametrize("code", FAULTS)
def test_every_fault_is_said_in_both_languages(code: str) -> None:
    """A fault names what is wrong and what to write, in the style of the house."""
    one = FAULTS[code]
    assert holes(one.id) == holes(one.en)
    assert holes(one.remedy("id")) == holes(one.remedy("en"))
    assert holes(one.en_one or "") <= holes(one.en)
    for text in (one.id, one.en, one.remedy("id"), one.remedy("en")):
        assert text
        assert not text.endswith(".") or text.endswith("...")
        assert not re.match(r"[A-Z][a-z]+ing ", text)
    values = dict.fromkeys((holes(one.en) | holes(one.remedy("en"))) - {"hint"}, "x")
    fault = Fault.of(code, hint=Phrase.of("hint.none"), **values)
    assert not re.search(r"\{\w*\}", fault.message("id") + fault.message("en"))


@pytest.mark.parametrize("key", MESSAGES)
def test_a_count_has_its_singular(key: str) -> None:
    """A number in front of a plural is said otherwise for one: by its noun, or by its sentence."""
    one: Message = MESSAGES[key]
    counts = set(COUNTED.findall(one.en) + COUNTED.findall(one.remedy("en"))) - NO_COUNTS
    assert not counts or one.en_one or key in NEVER_ONE
    for noun in nouns(one.en):
        assert SENTENCES[noun].en_one
