"""The docstrings of the public names can be read by somebody who knows nothing else."""

import inspect
import re
from collections.abc import Iterator
from types import ModuleType

import pytest

import asn_wfh
from asn_wfh import analysis, audit, book, frames, limits, people, roster
from avoided_terms import AVOIDED_ENGLISH

MODULES = (asn_wfh, analysis, audit, book, frames, limits, people, roster)
_PRIVATE_WORDS = ("anew", "leave", "paper", "stands?", "stood", "tells?", "told", "whoever")
"""Words that mean something of their own in this project, or that a stranger reads twice."""


def documented(module: ModuleType) -> Iterator[tuple[str, str]]:
    """Each public function and class of a module, and each public member, with its docstring."""
    for name in module.__all__:
        value = getattr(module, name)
        if not (inspect.isfunction(value) or inspect.isclass(value)) or value is str:
            continue
        yield name, inspect.getdoc(value) or ""
        members = vars(value) if inspect.isclass(value) else {}
        for inner, member in members.items():
            if inner[0] != "_" and (callable(member) or isinstance(member, property | classmethod)):
                yield f"{name}.{inner}", inspect.getdoc(getattr(value, inner)) or ""


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_the_first_sentence_is_for_a_stranger(module: ModuleType) -> None:
    """It says what there is in ordinary words, on one line."""
    for name, text in documented(module):
        first = text.partition("\n")[0]
        assert first.endswith((".", ":")), name
        met = re.findall(rf"\b(?:{'|'.join(_PRIVATE_WORDS)})\b", re.sub("`[^`]+`", "", first))
        assert (name, met) == (name, [])


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_no_docstring_has_a_term_to_avoid(module: ModuleType) -> None:
    """None of the terms that nobody should read stands in the rest of them."""
    for name, text in documented(module):
        met = [
            term for term in AVOIDED_ENGLISH if re.search(rf"\b(?:{term})\b", text, re.IGNORECASE)
        ]
        assert (name, met) == (name, [])
