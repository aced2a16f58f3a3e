"""The invented circular of the pages of the effect words, with the example of one page in it."""

import re
from functools import cache
from textwrap import indent

from asn_wfh import Policy
from asn_wfh.loading.policy_from_tree import load_policy_text
from pages.page_text import RULES, blocks, sections, text_of


def example(word: str) -> str:
    """The provisions that a page shows."""
    (shown,) = blocks(sections(text_of(RULES / f"{word}.md"))["Example"], "yaml")
    return shown


@cache
def circular(word: str) -> Policy:
    """The invented circular of the pages, with the example of one page in its place."""
    frame, _ = blocks(text_of(RULES / "README.md"), "yaml")
    head, _, body = frame.partition("provisions:\n")
    shown = indent(example(word), "  ")
    replaced = re.findall(r"^  - (at: .+)", shown, re.MULTILINE)
    others = [
        item
        for item in re.split(r"^(?=  - at)", body, flags=re.MULTILINE)
        if not any(at in item for at in replaced)
    ]
    return load_policy_text(f"{head}provisions:\n{''.join(others)}{shown}", f"{word}.yaml")


def read_back_lines(word: str) -> list[str]:
    """The clauses of a page's example in the words of `asn-wfh show`."""
    shown = re.findall(r'^- at: "(\d)"', example(word), re.MULTILINE)
    return [
        f"- `{provision.label}`: {rule.sentence('en')}"
        for provision, rule in circular(word).rules
        if str(provision.at) in shown
    ]
