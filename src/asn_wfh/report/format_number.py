"""A number in print, as each language has it."""

from __future__ import annotations

__all__ = ["format_number"]


def format_number(value: int, lang: str) -> str:
    """A number with its thousands apart, as the language has it."""
    return f"{value:,}".replace(",", "." if lang == "id" else ",")
