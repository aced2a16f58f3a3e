"""The form of a clause however it is spelled, as one pattern for readers of other languages.

It takes whatever `Clause.parse` takes, and a few texts more: whether an ordinal is one, and how
far roman numerals go, no pattern tells.
"""

from __future__ import annotations

from asn_wfh.law.clause import FRAMES

__all__ = ["WRITTEN_CLAUSE"]


def _any_case_pattern(*words: str) -> str:
    """Some words in small and capital letters alike, as a pattern without flags says it."""
    letters = ("".join(f"[{sign.upper()}{sign}]" for sign in word) for word in words)
    return f"({'|'.join(letters)})"


_NUMBER = "[1-9][0-9]{0,2}"
_ORDINAL = "[A-Za-z]{1,12}( [A-Za-z]{4,8}){0,2}"
_SECTION = (
    f"({_any_case_pattern('bab')}[ -]{_any_case_pattern('i', 'v', 'x', 'l')}{{1,12}}"
    f"|{_any_case_pattern('bagian')}[ -]({_NUMBER}|{_ORDINAL})"
    f"|{_any_case_pattern('paragraf', 'pasal')}[ -]{_NUMBER})"
)
_CAPITAL = f"({_SECTION}|[A-Z]{{1,4}}|[IVXL]{{1,7}})"
_SMALL = f"({_SECTION}|{_NUMBER}|[a-z]{{1,4}}|[ivxl]{{1,8}})"
_BRACKETS = f"\\(({_NUMBER}|[a-z]{{1,7}})\\)"
_DICTUM = f"({_any_case_pattern('diktum')} )?{_any_case_pattern('ke', 'pertama')}[A-Za-z ]*"
_JOINT = f"([.]|[. ]{_any_case_pattern('ayat', 'huruf', 'angka', 'butir', 'poin')} )"
_BELOW = f"({_JOINT}({_SMALL}|{_BRACKETS}))*"

WRITTEN_CLAUSE = (
    f"({'|'.join(FRAMES)}|({_DICTUM}|{_CAPITAL})({_JOINT}{_CAPITAL})*{_BELOW}|{_SMALL}{_BELOW})"
)
"""Capitals stand only below capitals, or below a part of a regulation: `III.A.1`."""
