"""The words of a paper that bind, and the effects that take each of them up.

Every effect word states its own in `rules/`; here they are gathered and looked up in a text.  A
binding word that no effect of its clause takes up is a finding, whatever a reason says; and an
effect that no word of its clause calls for is one too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache, partial
from itertools import pairwise

from asn_wfh.audit.printed.is_any_form_printed_in_text import phrases_of_forms
from asn_wfh.audit.printed.printed_shares import share_of_row_ending_in_word
from asn_wfh.paper.figures.find_printed_figures import find_figures
from asn_wfh.paper.terms.sets_of_denying_words import DENYING_WORDS
from asn_wfh.paper.tokens import Phrases, Token, answer_about
from asn_wfh.rules import EFFECTS
from asn_wfh.rules.paper_wording_shared_by_rules import NOT_FOLLOWED, BindingWord
from asn_wfh.rules.words_of_leave_advice_and_denial import SAYING_NOTHING

__all__ = [
    "AIM",
    "BINDING",
    "SILENT_FORMS",
    "answers_yes",
    "binding_words_and_spans",
    "called_effects",
    "calls_for_some_effect",
    "is_called_for",
    "is_refuted",
    "needs_calling_word",
    "says_no_effect",
    "states_effect",
]


BINDING: tuple[BindingWord, ...] = tuple(
    {
        binding.forms: binding.requiring_any_key()
        for rule in EFFECTS.values()
        for binding in rule.printed.binding
    }.values()
)
"""Every binding word that some effect takes up, once; with which keys, its rule says."""

AIM = frozenset(
    {
        *("tetap", "mengurangi", "menurunkan", "seluruh", "semua", "hanya"),
        *("dapat", "sebagian", "beberapa", "tidak", "tanpa", "bukan"),
    }
)
"""In a list of aims these describe what is hoped for and bind nobody."""

SILENT_FORMS = ("hanya asas", "hanya ukuran", "tidak menyebut", "tidak mengatur", "tidak berlaku")
"""How an option says that the clause, so read, leaves the answer alone."""

_AFFIRMS = frozenset({"boleh", "dapat", "ya"})
_FURTHEST = 10


def binding_words_and_spans(words: Sequence[Token]) -> tuple[tuple[BindingWord, int, int], ...]:
    """Every binding word in the words, with the tokens it takes.

    Of `huruf a sampai dengan huruf d`, which refers to clauses, of `Senin sampai dengan Kamis` and
    of `1 April sampai dengan 30 Juni 2032` none is one, nor of `pegawai yang tidak mengikuti angka
    3`, who breach it.
    """
    return answer_about(words, _uncached_binding_words_and_spans)


def _uncached_binding_words_and_spans(
    words: Sequence[Token],
) -> tuple[tuple[BindingWord, int, int], ...]:
    return tuple(_each_binding_word_and_span(words))


def _each_binding_word_and_span(
    words: Sequence[Token],
) -> Iterator[tuple[BindingWord, int, int]]:
    figures = find_figures(words)
    listed = {
        at
        for figure in figures
        if figure.kind in ("reference", "weekday", "range")
        for at in range(figure.begin, figure.end)
    }
    # `minggu kesatu dan/atau ketiga` lists days, of which no other thing may come in place.
    listed |= {
        first.end
        for first, second in pairwise(figures)
        if first.kind == second.kind and first.kind in ("weekday", "week", "date")
    }
    for binding, begin, end in _binding_word_phrases().payloads_and_spans(words):
        if binding is None:
            continue
        breached = binding.forms == NOT_FOLLOWED.forms and words[max(begin - 1, 0)].text == "yang"
        if begin not in listed and not breached:
            yield binding, begin, end


def is_called_for(
    effect: str, words: Sequence[Token], *, naming_calls_suffice: bool = True
) -> bool:
    """Whether a text calls for an effect; one that needs no call is always called for.

    Without `naming_calls_suffice` the calls do not count that also stand where a text only names
    something.
    """
    return answer_about(words, _question_of_call(effect, naming_calls_suffice))


@lru_cache(maxsize=64)
def _question_of_call(effect: str, naming_calls_suffice: bool) -> Callable[[Sequence[Token]], bool]:
    """Whether some words call for an effect: one question for each, so that it is asked once."""
    return partial(_is_called_for, effect, naming_calls_suffice)


def _is_called_for(effect: str, naming_calls_suffice: bool, words: Sequence[Token]) -> bool:
    printed = EFFECTS[effect].printed
    calls = _call_phrases_by_effect()[effect]
    if not naming_calls_suffice and printed.naming_calls:
        calls = phrases_of_forms(form for form in printed.calls if form not in printed.naming_calls)
    if not needs_calling_word(effect) or _contains_any_phrase(calls, words):
        return True
    if printed.calls_figure:
        row = share_of_row_ending_in_word(words) if printed.calls_figure == "share" else iter(())
        if any(figure.kind == printed.calls_figure for figure in find_figures(words)) or any(row):
            return True
    last = len(words) - next((at for at, w in enumerate(reversed(words)) if not w.is_sign), 0)
    ending = phrases_of_forms(printed.calls_at_end).payloads_and_spans(words)
    if any(end == last for _, _, end in ending):
        return True
    if any(
        _contains_phrases_in_order(phrases_of_forms(first), phrases_of_forms(second), words)
        for first, second in printed.calls_in_order
    ):
        return True
    return any(
        _contains_phrases_in_order(
            phrases_of_forms(first), phrases_of_forms(second), words, from_sign=True
        )
        for first, second in printed.calls_in_order_from_sign
    )


def called_effects(words: Sequence[Token]) -> list[str]:
    """The effects that a text calls for, of those that need a call."""
    return [
        effect for effect in EFFECTS if needs_calling_word(effect) and is_called_for(effect, words)
    ]


def calls_for_some_effect(words: Sequence[Token]) -> bool:
    """Whether a text calls for some effect, and does not only name working from home."""
    return answer_about(words, _is_some_effect_called_for)


def _is_some_effect_called_for(words: Sequence[Token]) -> bool:
    return any(
        needs_calling_word(effect) and is_called_for(effect, words, naming_calls_suffice=False)
        for effect in EFFECTS
    )


def needs_calling_word(effect: str) -> bool:
    """Whether an effect stands only where a word of its clause, or above it, calls for it."""
    return bool(EFFECTS[effect].printed.calls)


def states_effect(effect: str, words: Sequence[Token]) -> bool:
    """Whether a text says by itself that an effect stands, and does not deny it."""
    return any(
        begin == 0 or words[begin - 1].text not in DENYING_WORDS
        for _, begin, _ in _statement_phrases_by_effect()[effect].payloads_and_spans(words)
    )


def says_no_effect(words: Sequence[Token]) -> bool:
    """Whether a text says that a clause leaves something alone."""
    return _contains_any_phrase(_no_effect_phrases(), words)


def answers_yes(words: Sequence[Token]) -> bool:
    """Whether a text answers a question with yes."""
    return bool(words) and words[0].text in _AFFIRMS


def is_refuted(effect: str, words: Sequence[Token]) -> bool:
    """Whether a text says something that an effect is not, and does not deny it."""
    printed = EFFECTS[effect].printed
    forms = printed.refuted_by
    if printed.refuted_without_calls_by and not _contains_any_phrase(
        _call_phrases_by_effect()[effect], words
    ):
        forms += printed.refuted_without_calls_by
    return any(
        begin == 0 or words[begin - 1].text not in DENYING_WORDS
        for _, begin, _ in phrases_of_forms(forms).payloads_and_spans(words)
    )


def _contains_phrases_in_order(
    first: Phrases[str], second: Phrases[str], words: Sequence[Token], *, from_sign: bool = False
) -> bool:
    """Whether a form stands a few words before another, in one sentence.

    With `from_sign` only where the first begins the words or stands behind a sign.
    """
    for _, begin, end in first.payloads_and_spans(words):
        if begin and words[begin - 1].text in DENYING_WORDS:
            continue
        if from_sign and begin and not words[begin - 1].is_sign:
            continue
        behind = words[end : end + _FURTHEST]
        stop = next((at for at, word in enumerate(behind) if word.text in ".;"), len(behind))
        if any(
            not at or behind[at - 1].text not in DENYING_WORDS
            for _, at, _ in second.payloads_and_spans(behind[:stop])
        ):
            return True
    return False


def _contains_any_phrase(phrases: Phrases[str], words: Sequence[Token]) -> bool:
    return any(True for _ in phrases.payloads_and_spans(words))


@lru_cache(maxsize=1)
def _binding_word_phrases() -> Phrases[BindingWord | None]:
    """The binding words, and those phrases in which one of them says nothing."""
    binding: Iterator[tuple[str, BindingWord | None]] = (
        (form, binding) for binding in BINDING for form in binding.forms
    )
    return Phrases([*binding, *((form, None) for form in SAYING_NOTHING)])


@lru_cache(maxsize=1)
def _call_phrases_by_effect() -> Mapping[str, Phrases[str]]:
    return {word: phrases_of_forms(rule.printed.calls) for word, rule in EFFECTS.items()}


@lru_cache(maxsize=1)
def _statement_phrases_by_effect() -> Mapping[str, Phrases[str]]:
    return {
        word: phrases_of_forms(
            rule.printed.calls if rule.printed.stands is None else rule.printed.stands
        )
        for word, rule in EFFECTS.items()
    }


@lru_cache(maxsize=1)
def _no_effect_phrases() -> Phrases[str]:
    return phrases_of_forms(SILENT_FORMS)
