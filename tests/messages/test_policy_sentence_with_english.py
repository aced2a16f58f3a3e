"""A sentence that carries its English: said in both languages, Indonesian everywhere else."""

import json
import pickle

from asn_wfh.messages.policy_sentence_with_english import (
    SentenceWithEnglish,
    in_language,
    is_in_language,
)
from asn_wfh.messages.sentences import message

NOTE = SentenceWithEnglish("Catatan kami.", "Our note.")


def test_a_message_says_it_in_the_language_asked_for() -> None:
    """A hole is filled with the English in English, and with a plain sentence as it stands."""
    assert message("show.note", "id", note=NOTE) == "(catatan kami: Catatan kami.)"
    assert message("show.note", "en", note=NOTE) == "(our note: Our note.)"
    assert message("show.note", "en", note="Catatan.") == "(our note: Catatan.)"


def test_in_either_language_it_is_plain_text() -> None:
    """What is printed carries nothing any more, whichever language it is in."""
    assert in_language(NOTE, "en") == "Our note."
    assert in_language(NOTE, "id") == in_language("Catatan kami.", "en") == "Catatan kami."
    assert {type(in_language(NOTE, lang)) for lang in ("id", "en")} == {str}


def test_whether_it_is_there_in_a_language() -> None:
    """Every sentence is there in Indonesian, in English only one that carries it."""
    assert is_in_language(NOTE, "en")
    assert is_in_language("Catatan.", "id")
    assert not is_in_language("Catatan.", "en")
    assert not is_in_language("", "id")


def test_everywhere_else_it_is_its_indonesian() -> None:
    """It compares, hashes and is written to JSON as a plain text; a pickle has both languages."""
    assert NOTE == "Catatan kami."
    assert hash(NOTE) == hash("Catatan kami.")
    assert json.dumps(NOTE) == '"Catatan kami."'
    back = pickle.loads(pickle.dumps(NOTE))
    assert (str(back), back.english) == ("Catatan kami.", "Our note.")
