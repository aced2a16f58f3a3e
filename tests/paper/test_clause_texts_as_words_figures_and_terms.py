"""The words of each clause, without what belongs to a page."""

from asn_wfh.audit import read_paper
from asn_wfh.paper.clause_texts_as_words_figures_and_terms import (
    ParsedPaper,
    parse_text_replacing_short_forms,
)
from asn_wfh.paper.tokens import Phrases
from paper.sound_circular import SOUND


def test_page_numbers_and_repeated_letterheads_are_no_words_of_a_clause() -> None:
    """They are left out of the words, and every other word keeps its place in the file."""
    text = SOUND.replace("sesudah pukul", "\n- 2 -\nWALI KOTA LUMUT\nsesudah pukul")
    page = ParsedPaper(read_paper(text, "pantai.txt"))
    assert (
        page.normalised_text_by_clause["2"]
        == ParsedPaper(read_paper(SOUND, "pantai.txt")).normalised_text_by_clause["2"]
    )
    words = page.texts_by_clause["2"].words
    assert [text[word.start : word.end].casefold() for word in words] == [w.text for w in words]


def test_what_a_text_prints() -> None:
    """Its terms by facet and value, its figures, and what given phrases stand for."""
    text = parse_text_replacing_short_forms("Lurah wajib melapor paling lambat pukul 07.30")
    assert text.terms_for("post", "lurah")
    assert not text.terms_for("post", "camat")
    assert [(figure.kind, figure.value) for figure in text.figures] == [("time", "07:30")]
    assert text.printed_policy_key_values(Phrases([("paling lambat", (("by", "x"),))])) == {
        ("by", "x")
    }
