"""What is asked of the words of a clause takes work by the word, whatever stands in it."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from asn_wfh.audit.paper_to_policy.find_binding_words_and_called_effects import (
    calls_for_some_effect,
)
from asn_wfh.audit.printed.printed_shares import printed_shares
from asn_wfh.loading.policy_from_tree import load_policy_text
from asn_wfh.paper.figures.find_printed_figures import each_figure, find_figures
from asn_wfh.paper.paper import read_paper
from asn_wfh.paper.terms.find_vocabulary_terms import find_terms
from asn_wfh.paper.tokens import Phrases, PrintedWords, Token, tokens
from audit.count_work_of_audit import looks_by_line

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
PAPERS = Path(__file__).parent / "turned"
ONE_SENTENCE = """
kecuali camat, tidak dapat UPTD, yaitu RSUD seperti puskesmas, 1, 2, 3 dan 4 tanggal 5, 6 dan 7
April hari Jumat dan hari Rabu, hari Senin sampai dengan hari Kamis, minggu pertama dan ketiga,
50% WFH dan selebihnya WFO, paling banyak 50% paling sedikit 1 orang, pukul 07.30 angka 1 huruf
a, 24-27 Maret 2032 lift tidak dioperasikan, tanpa izin atasan, dilarang meninggalkan lokasi,
meninggalkan lokasi apabila camat dan PNS, apabila berdomisili di luar kota, tidak seorang pun
pegawai dapat WFH, mengutamakan rapat secara daring, selain huruf a, bergiliran, dalam menyusun
jadwal, yang mengikuti rapat, seluruh ASN wajib melapor, atas perintah kepala dinas dan surat
tugas kepala dinas, izin diberikan oleh kepala dinas, laporan disusun oleh kepala dinas,
menyampaikan laporan bulanan oleh atasan, sisanya satu orang WFO,
yang dijadwalkan tetap WFO, presensi yang dilaporkan oleh atasan, sebagaimana
dimaksud pada angka 1, hukuman disiplin, Pengawas ke bawah, setiap hari kerja
"""
"""What an audit asks most about, none of it parted by a full stop or a semicolon."""
LEAST_LOOKS = 300
"""So many more tell nothing: some things are looked at up to a bound behind each word."""


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


@pytest.mark.parametrize("sign", [",", ""])
@pytest.mark.parametrize("name", ["kelana", "lanting", "randu", "seloka"])
def test_no_line_of_an_audit_goes_through_a_clause_for_each_of_its_words(
    name: str, sign: str
) -> None:
    """Of twice the words in one sentence of each clause each line looks at twice as many."""
    policy = load_policy_text((PAPERS / f"{name}.yaml").read_text(encoding="utf-8"))
    text = (PAPERS / f"{name}.txt").read_text(encoding="utf-8")
    words = ONE_SENTENCE.replace(",", sign).split()
    sizes = [looks_by_line(policy, _with_long_clauses(text, words * times)) for times in (1, 2, 4)]
    first, second = (
        {line: more[line] - less[line] for line in more} for less, more in pairwise(sizes)
    )
    assert not {
        line: (first.get(line, 0), looks)
        for line, looks in second.items()
        if looks > 2.6 * first.get(line, 0) + LEAST_LOOKS
    }


def _with_long_clauses(text: str, words: Sequence[str]) -> str:
    """A paper with some more words in the middle of each clause, but for headings of lists."""
    paper = read_paper(text, "naskah.txt")
    paths = [str(unit.path) for unit in paper.clauses]
    for unit in sorted(paper.clauses, key=lambda unit: unit.body, reverse=True):
        begin, end = paper.spans_behind_marker_and_below_items(unit)[0]
        end = begin + len(text[begin:end].rstrip())
        has_items = any(path.startswith(f"{unit.path}.") for path in paths)
        if has_items and text[end - 1] != ":":
            continue
        middle = text.find(" ", (begin + end) // 2, end)
        middle = end - 1 if middle < 0 else middle
        text = f"{text[:middle]} {' '.join(words)} {text[middle:]}"
    return text
