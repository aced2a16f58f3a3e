"""The language that a command line asks for, before anything else of it is read."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from asn_wfh.messages.bilingual_message import Lang

__all__ = ["asked_language"]


def asked_language(arguments: Sequence[str]) -> Lang:
    """English where `--lang en` stands anywhere among the arguments, else Indonesian."""
    asks_english = "--lang=en" in arguments or ("--lang", "en") in pairwise(arguments)
    return "en" if asks_english else "id"
