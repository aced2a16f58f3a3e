"""How often each line of the library looks at a word, a figure or a term of a paper."""

import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

import pytest

from asn_wfh.audit import audit_text
from asn_wfh.paper.clause_texts_as_words_figures_and_terms import ParsedText
from asn_wfh.paper.tokens import Phrases, PrintedWords
from asn_wfh.policy import Policy

__all__ = ["looks_by_line"]

_Lines = Counter[str]


def looks_by_line(policy: Policy, text: str) -> _Lines:
    """By line of the library, what it looks at in one audit: words, figures, terms and phrases."""
    lines: _Lines = Counter()
    with _counted_in(lines):
        audit_text(policy, text.encode(), "naskah.txt")
    return lines


@contextmanager
def _counted_in(lines: _Lines) -> Iterator[None]:
    counted = _counted_tuple(lines)
    with pytest.MonkeyPatch.context() as patch:
        for name in ("__iter__", "__getitem__"):
            patch.setattr(PrintedWords, name, counted.__dict__[name], raising=False)
        for name in ("figures", "terms"):
            question = ParsedText.__dict__[name].func
            patch.setattr(ParsedText.__dict__[name], "func", _counting(counted, question))
        patch.setattr(Phrases, "_all_spans", _counting(counted, Phrases._all_spans))
        yield


def _counting(
    counted: type[tuple[Any, ...]], question: Callable[..., tuple[Any, ...]]
) -> Callable[..., tuple[Any, ...]]:
    return lambda *asked: counted(question(*asked))


def _counted_tuple(lines: _Lines) -> type[tuple[Any, ...]]:
    """Tuples that count by the line that asks which of their parts are looked at."""

    class CountedTuple(tuple[Any, ...]):
        def __getitem__(self, place: Any) -> Any:
            part = tuple.__getitem__(self, place)
            is_slice = isinstance(place, slice)
            lines[_name_of_line(sys._getframe(1))] += len(part) if is_slice else 1
            return CountedTuple(part) if is_slice else part

        def __iter__(self) -> Iterator[Any]:
            return _each_counted(tuple.__iter__(self), _name_of_line(sys._getframe(1)))

    def _each_counted(parts: Iterator[Any], line: str) -> Iterator[Any]:
        for part in parts:
            lines[line] += 1
            yield part

    return CountedTuple


def _name_of_line(frame: FrameType) -> str:
    code = frame.f_code
    return f"{code.co_filename.rpartition('/')[2]}:{frame.f_lineno} {code.co_name}"
