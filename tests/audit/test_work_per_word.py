"""What is asked of the words of a clause takes work by the word, whatever stands in it."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest

from asn_wfh.audit.binding_words_and_effects import calls_for_some_effect
from asn_wfh.audit.printed_shares import printed_shares
from asn_wfh.paper.find_printed_figures import each_figure, find_figures
from asn_wfh.paper.find_vocabulary_terms import find_terms
from asn_wfh.paper.tokens import Phrases, PrintedWords, Token, tokens

Question = Callable[[Sequence[Token]], object]


class CountedWords(tuple[Token, ...]):
    """The words of a text that count how many of them are looked at."""

    looked_at = 0

    def __getitem__(self, place: Any) -> Any:
        """A word, or a part of the words."""
        part = super().__getitem__(place)
        self.looked_at += len(part) if isinstance(place, slice) else 1
        return part

    def __iter__(self) -> Iterator[Token]:
        """Each of the words."""
        self.looked_at += len(self)
        return super().__iter__()


QUESTIONS: dict[str, Question] = {
    "terms": lambda words: list(find_terms(words)),
    "figures": find_figures,
    "shares": lambda words: list(printed_shares(words)),
    "calls": calls_for_some_effect,
    "least ends": Phrases([("tidak termasuk", 1)]).least_end_from_each_place,
}
PIECES = (
    "kecuali camat ",
    "tidak dapat ",
    "UPTD, yaitu RSUD ",
    "seperti puskesmas ",
    "melaporkan hasil ",
    "menyusun laporan kegiatan ",
    "yang bukan PNS dan bukan CPNS ",
    "1, 2, 3 dan 4 ",
    "minggu pertama, kedua, ketiga, ",
    "50% dan ",
    "angka 1 huruf a, ",
    "24-27 Maret 2032, ",
)


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("piece", PIECES)
def test_work_grows_with_the_words(question: str, piece: str) -> None:
    """Of four times the words in one sentence four times as many are looked at, not sixteen."""

    def looked_at(times: int) -> int:
        words = CountedWords(tokens(piece * times))
        QUESTIONS[question](words)
        return words.looked_at

    assert looked_at(400) <= 4.4 * looked_at(100) + 100


def test_a_question_about_printed_words_is_answered_once() -> None:
    """Asked again the words of a paper give the same answer without being gone through."""
    asked: list[Sequence[Token]] = []

    def size(words: Sequence[Token]) -> int:
        asked.append(words)
        return len(words)

    words = PrintedWords(tokens("ASN dapat melaksanakan WFH"))
    assert [words.answer(size), words.answer(size)] == [4, 4]
    assert len(asked) == 1


@pytest.mark.parametrize("piece", PIECES)
def test_printed_words_are_answered_as_plain_ones(piece: str) -> None:
    """Figures, terms and shares do not hang on whether the answer is kept."""
    plain = tokens(f"{piece * 3} 7 (tujuh) hari kerja sebelum hari Jum'at")
    printed = PrintedWords(plain)
    assert find_figures(printed) == find_figures(plain) == tuple(each_figure(plain))
    assert list(find_terms(printed)) == list(find_terms(plain))
    assert list(printed_shares(printed)) == list(printed_shares(plain))


def test_words_hold_a_phrase_up_to_their_least_end() -> None:
    """By place the end is that of the phrase that ends first at it or behind it."""
    phrases = Phrases([("di luar", 1), ("di luar kota", 2), ("kota", 3)])
    words = tokens("di luar kota, kota")
    for begin in range(len(words)):
        for end in range(begin, len(words) + 1):
            has_one = any(True for _ in phrases.payloads_and_spans(words[begin:end]))
            assert has_one == (phrases.least_end_from_each_place(words)[begin] <= end)
