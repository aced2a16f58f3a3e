"""No sentence, label, question or help has a term for which the house has a better one."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from asn_wfh import load_policy
from asn_wfh.law.vocabulary import (
    ACT_AUTHOR,
    ADDRESSEE,
    AUTHORITY,
    DUTY,
    FACETS,
    LIMITED,
    PREFERENCE,
    SANCTION,
    Word,
)
from asn_wfh.loading.english_sentences import policy_with_english
from asn_wfh.messages.policy_sentence_with_english import in_language
from asn_wfh.messages.sentences import SENTENCES
from asn_wfh.policy.translatable_sentences_of_policy import sentences_by_path
from avoided_terms import (
    AVOIDED_IN_ENGLISH_MESSAGES,
    AVOIDED_IN_INDONESIAN_MESSAGES,
    KANTOR,
)

RIGHT_USES = {
    # English
    "leave": {
        "why.cuti_bersama": "cuti bersama",
        "why.cuti": "cuti",
        "warning.calendar_open": "cuti bersama",
        "warning.calendar_unrecorded": "cuti bersama",
        "help.calendar": "cuti bersama",
        "absent": "cuti",
        "absent.cuti": "cuti",
        "cuti_bersama": "cuti bersama",
        "sanction.potong_cuti": "cuti",
        "duty.tetap_di_lokasi": "to go away from a place",
    },
    # Indonesian
    "opsi": {"help.options": "an option of a command line", "help.any_options": "the same"},
    KANTOR: {"roster.folder.office": "a folder of calendars, which scripts open by its name"},
}
"""Where a term is right, by the key of the text, each with its reason."""


def texts() -> Iterator[tuple[str, str, str]]:
    """The key of every text, its Indonesian and its English."""
    for key, one in SENTENCES.items():
        yield key, one.id, " ".join((one.en, one.en_one or ""))
    for name, facet in FACETS.items():
        label, question = facet.label, facet.question
        yield name, f"{label.id}. {question.id}", f"{label.en}. {question.en}"
        for word, value in facet.words.items():
            yield f"{name}.{word}", value.id, value.en
    tables: Mapping[str, Mapping[Any, Word]] = {
        "duty": DUTY,
        "limit": LIMITED,
        "sanction": SANCTION,
        "preference": PREFERENCE,
        "authority": AUTHORITY,
        "addressee": ADDRESSEE,
        "author": ACT_AUTHOR,
    }
    for table, words in tables.items():
        for word, named in words.items():
            yield f"{table}.{word}", named.id, named.en
    for name in ("bukittinggi", "bangka_barat"):
        yield from texts_of_policy(name)


def texts_of_policy(name: str) -> Iterator[tuple[str, str, str]]:
    """What a shipped policy says itself: sentences, notes, questions, options, reasons."""
    policy = policy_with_english(load_policy(name))
    for provision in policy.provisions:
        yield f"{name} {provision.label}", provision.says, ""
    for at, text in sentences_by_path(policy).items():
        yield f"{name} {' '.join(at)}", text, in_language(text, "en")


def avoided(text: str, key: str, terms: Mapping[str, str]) -> list[str]:
    """The terms that a text has and should not, each with what to write."""
    return [
        f"{key}: {term}: write {better}"
        for term, better in terms.items()
        if key not in RIGHT_USES.get(term, {})
        and re.search(rf"\b(?:{term})(?!\w)", text, re.IGNORECASE)
    ]


def test_no_indonesian_text_has_a_term_to_avoid() -> None:
    """Each idea has one word in Indonesian, that of the glossary."""
    faults = [
        line
        for key, indonesian, _ in texts()
        for line in avoided(indonesian, key, AVOIDED_IN_INDONESIAN_MESSAGES)
    ]
    assert faults == []


def test_no_english_text_has_a_term_to_avoid() -> None:
    """English is read once: ordinary words, and permission where no cuti is meant."""
    faults = [
        line
        for key, _, english in texts()
        for line in avoided(re.sub(r"\{[^}]*\}", "", english), key, AVOIDED_IN_ENGLISH_MESSAGES)
    ]
    assert faults == []


@pytest.mark.parametrize("term", RIGHT_USES)
def test_every_exception_is_needed(term: str) -> None:
    """A text that no longer has the term needs no exception."""
    written = {key: f"{indonesian} {english}" for key, indonesian, english in texts()}
    for key in RIGHT_USES[term]:
        assert re.search(rf"\b{term}", written[key], re.IGNORECASE)
