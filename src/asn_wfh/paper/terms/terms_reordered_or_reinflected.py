"""Printed forms whose words stand apart, turned round or in another form of their verb.

*Jadwal WFH telah ditetapkan oleh kepala dinas* prints what *menetapkan jadwal* does.  Such a place
grounds what an effect says; what a paper prints beyond an effect is asked of the usual forms alone.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache

from asn_wfh.law.own_duty_limit_and_sanction_terms import OwnTerm
from asn_wfh.paper.terms.find_vocabulary_terms import FACET_OF_OWN_TERM_KIND, OwnWords, PrintedTerm
from asn_wfh.paper.terms.printed_forms_of_vocabulary import PRINTED_FORMS
from asn_wfh.paper.terms.sets_of_denying_words import DENYING_WORDS_AND_JANGAN
from asn_wfh.paper.terms.word_roots import have_common_root
from asn_wfh.paper.tokens import Token, tokens

__all__ = ["spans_of_form_in_other_words", "terms_in_other_words"]

_SAY_NOTHING = frozenset(
    {
        *("dan", "atau", "serta", "yang", "di", "ke", "dari", "pada", "dengan", "secara"),
        *("untuk", "oleh", "atas", "dalam", "kegiatan"),
    }
)
"""Words of a form that may be left out where it is said in other words."""
_DONE = ("laksana", "laku", "selenggara")
"""The roots of verbs that say no more than that something is done."""
_UNDONE = ("henti", "tunda", "batal", "hapus", "tiada", "cegah", "tolak", "abai", "lalai")
"""The roots of verbs that say that it is not."""
_SHORTEST_BARE_ROOT = 5
_ADVERBS = frozenset({"tetap"})
"""Said of how something is done, these are no root of what is done: `tetap` is no `menetapkan`."""
_ENDS = frozenset({".", ";", ":"})
_MOST_BETWEEN = 7
"""So many other words may stand between those of one form, but for those in brackets."""
_MOST_BETWEEN_REFERRING_BACK = 12
_LONGEST_SPAN = 24


def terms_in_other_words(
    words: Sequence[Token], facet: str, value: str, own_words: OwnWords = ()
) -> list[PrintedTerm]:
    """The places at which words print a value of a facet, but in no usual form."""
    spans = {
        span
        for form in _forms_of_value(facet, value, own_words)
        for span in spans_of_form_in_other_words(words, form)
    }
    return [
        PrintedTerm(facet, (value,), begin, end)
        for begin, end in sorted(spans, key=_by_begin_then_longest)
    ]


def spans_of_form_in_other_words(words: Sequence[Token], form: str) -> Iterator[tuple[int, int]]:
    """Where the words of a form stand near each other in one sentence, in any order."""
    wanted = _words_that_say_something(form)
    for first, last in _sentence_spans(words):
        places = [
            [at for at in range(first, last) if _say_same(words[at].text, word)] for word in wanted
        ]
        if not all(places):
            continue
        for anchor in places[0]:
            near = [_nearest(each, anchor) for each in places]
            begin, end = min(near), max(near) + 1
            if len(set(near)) < len(wanted) or end - begin > _LONGEST_SPAN:
                continue
            # What ends in `-nya` comes back to a thing named before: `... dan penghitungannya`.
            refers_back = any(words[at].text.endswith("nya") for at in near)
            most = _MOST_BETWEEN_REFERRING_BACK if refers_back else _MOST_BETWEEN
            if _count_words_outside_brackets(words[begin:end]) - len(wanted) > most:
                continue
            # In the active voice what is done stands behind the verb.
            active = words[near[0]].text.startswith("me")
            if active and near[0] != begin:
                continue
            denied = any(words[at].text in DENYING_WORDS_AND_JANGAN for at in range(begin, end))
            around = words[max(begin - 2, first) : min(end + 2, last)]
            denied |= any(have_common_root(word.text, root) for word in around for root in _UNDONE)
            if not denied:
                yield begin, end


def _count_words_outside_brackets(words: Sequence[Token]) -> int:
    """How many words there are but for those that say a word again: `WFO (work from office)`."""
    depth, count = 0, 0
    for word in words:
        depth += (word.text == "(") - (word.text == ")")
        count += depth <= 0 and not word.is_sign
    return count


def _nearest(places: Sequence[int], anchor: int) -> int:
    """That of some places in order which is nearest to a place, the first of two as near."""
    behind = bisect_left(places, anchor)
    around = places[max(behind - 1, 0) : behind + 1]
    return min(around, key=lambda place: abs(place - anchor))


def _say_same(word: str, wanted: str) -> bool:
    """Whether a word is of the root of another, or both only say that something is done."""
    if word != wanted and (word in _ADVERBS or _is_short_root_of_verb(word, wanted)):
        return False
    return have_common_root(word, wanted) or all(
        any(have_common_root(each, root) for root in _DONE) for each in (word, wanted)
    )


def _is_short_root_of_verb(word: str, wanted: str) -> bool:
    """Whether a word is too short to tell what is done: `isi laporan` is no `mengisi laporan`.

    A quality is the same as its noun: `aman` says what `keamanan` does.
    """
    is_noun_of_quality = wanted.startswith("ke") and wanted.endswith("an")
    return len(word) < _SHORTEST_BARE_ROOT and not is_noun_of_quality


def _forms_of_value(facet: str, value: str, own_words: OwnWords) -> list[str]:
    forms = list(PRINTED_FORMS.get(facet, {}).get(value, ()))
    for own in own_words:
        if isinstance(own, OwnTerm) and (FACET_OF_OWN_TERM_KIND[own.kind], own.name) == (
            facet,
            value,
        ):
            # Of a term whose file gives no print its label says what its name is short for.
            forms += own.printed or (*own.printed_forms, own.word.label("id"))
    return forms


def _by_begin_then_longest(span: tuple[int, int]) -> tuple[int, int]:
    return span[0], -span[1]


@lru_cache(maxsize=1_024)
def _words_that_say_something(form: str) -> tuple[str, ...]:
    texts = [token.text for token in tokens(form) if not token.is_sign]
    return tuple(text for text in texts if text not in _SAY_NOTHING) or tuple(texts)


def _sentence_spans(words: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Where each sentence begins, and the place behind it."""
    begin = 0
    for at, word in enumerate(words):
        if word.text in _ENDS:
            yield begin, at
            begin = at + 1
    yield begin, len(words)
