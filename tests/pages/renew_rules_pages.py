"""Write printed forms and sentences into the pages of the effect words again, after a change.

Run it from the project's root: `PYTHONPATH=src:tests python -m pages.renew_rules_pages`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from textwrap import fill

from asn_wfh.rules import EFFECTS
from asn_wfh.rules.paper_wording_shared_by_rules import SCOPE_BINDING, BindingWord
from asn_wfh.rules.words_of_leave_advice_and_denial import MODAL_WORDS
from pages.circular_of_rules_pages import read_back_lines
from pages.page_text import RULES
from pages.printed_form_patterns import patterns_of_forms

__all__ = ["binding_row", "modal_row", "own_binding_words", "starred"]

_PRINTED = "## In the circular\n"


def starred(forms: Sequence[str]) -> list[str]:
    """Printed forms as a page has them: as patterns, each in italics."""
    return [f"*{pattern}*" for pattern in patterns_of_forms(forms)]


def binding_row(word: BindingWord) -> tuple[str, str, str]:
    """A binding word as a table has it: its forms, the keys it calls for, what it says of items."""
    keys = (f"`{key}`" for key in word.keys)
    items = "all" if word.every else "below" if word.below else ""
    return ", ".join(starred(word.forms)), ", ".join(keys), items


def modal_row(word: BindingWord) -> tuple[str, str]:
    """A modal word as the first page has it: its forms, and the effect words that take it up."""
    takers = [
        name
        for name, rule in EFFECTS.items()
        if any(own.forms == word.forms for own in rule.printed.binding)
    ]
    return ", ".join(starred(word.forms)), ", ".join(f"`{name}`" for name in takers)


def own_binding_words(effect: str) -> list[BindingWord]:
    """The binding words that stand on the page of an effect, and not on the first page."""
    printed = EFFECTS[effect].printed
    shared = set(SCOPE_BINDING) if set(SCOPE_BINDING) <= set(printed.binding) else set()
    modal = {word.forms for word in MODAL_WORDS}
    return [word for word in printed.binding if word not in shared and word.forms not in modal]


def _table_lines(rows: Sequence[tuple[str, ...]]) -> list[str]:
    return ["".join(f"| {cell} " if cell else "|  " for cell in row) + "|" for row in rows]


def _with_rows(text: str, rows: Sequence[tuple[str, ...]]) -> str:
    """A text whose first table has these rows."""
    head, line, table = text.partition("\n|--")
    if not line:
        return text
    columns, *below = table.split("\n")
    size = next(n for n, row in enumerate(below) if not row.startswith("|"))
    return "\n".join([f"{head}{line}{columns}", *_table_lines(rows), *below[size:]])


def _with_calls(section: str, calls: Sequence[str]) -> str:
    """A section whose first sentence lists these printed forms."""
    paragraph, gap, rest = section.partition("\n\n")
    one_line = " ".join(paragraph.split())
    in_italics = list(re.finditer(r"\*.+?\*", one_line))
    if not calls or not in_italics:
        return section
    *most, last = starred(calls)
    listed = f"{', '.join(most)} or {last}" if most else last
    text = one_line[: in_italics[0].start()] + listed + one_line[in_italics[-1].end() :]
    return fill(text, 100, break_long_words=False, break_on_hyphens=False) + gap + rest


def _wrapped(line: str) -> str:
    return fill(line, 100, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False)


def _renew_page(effect: str) -> None:
    path = RULES / f"{effect}.md"
    before, heading, rest = path.read_text(encoding="utf-8").partition(_PRINTED)
    section, mark, after = rest.lstrip("\n").partition("\n## ")
    section = _with_calls(section, EFFECTS[effect].printed.calls)
    section = _with_rows(section, [binding_row(word) for word in own_binding_words(effect)])
    example, back, rest = after.partition("Read back:\n")
    _, _, below = rest.partition("\n## ")
    lines = "\n".join(_wrapped(line) for line in read_back_lines(effect))
    after = f"{example}{back}\n{lines}\n\n## {below}"
    path.write_text(f"{before}{heading}\n{section}{mark}{after}", encoding="utf-8")


def _renew_first_page() -> None:
    path = RULES / "README.md"
    text = path.read_text(encoding="utf-8")
    for columns, rows in (
        ("| Takes up |", [*map(binding_row, SCOPE_BINDING)]),
        ("| Modal word |", [*map(modal_row, MODAL_WORDS)]),
    ):
        before, mark, rest = text.partition(columns)
        text = before + mark + _with_rows(rest, rows)
    path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    for name in EFFECTS:
        _renew_page(name)
    _renew_first_page()
