"""The lesson in Indonesian shows the files of `examples/` as they are.

The root `conftest.py` runs its commands; here stands what it says about those files.
"""

import re

from asn_wfh import load_policy
from asn_wfh.audit import read_paper
from asn_wfh.audit.draft.draft_skeleton_policy import draft_policy_text
from pages.page_text import blocks
from places import EXAMPLES, ROOT

GUIDES = ROOT / "docs" / "id"
PAGE = (GUIDES / "dari-naskah-ke-kebijakan.md").read_text(encoding="utf-8")
LESSON = ("dari-naskah-ke-kebijakan", "tafsir-dan-pencocokan", "bertanya-dan-menguji")


def shown(name: str) -> str:
    """The file of a name that the first page shows."""
    block = re.search(
        rf'^```\w+ title="{re.escape(name)}"\n(.*?)^```$', PAGE, re.MULTILINE | re.DOTALL
    )
    assert block, name
    return block[1]


def test_the_page_shows_the_official_text() -> None:
    """It stands on the first page word for word."""
    text = (EXAMPLES / "edaran_contoh.txt").read_text(encoding="utf-8")
    assert shown("edaran_contoh.txt") == text


def test_the_pages_quote_the_policy_line_by_line() -> None:
    """Every part of a policy on the three pages is in the finished file as it is there."""
    policy = (EXAMPLES / "muara_kenari.yaml").read_text(encoding="utf-8")
    pages = [(GUIDES / f"{name}.md").read_text(encoding="utf-8") for name in LESSON]
    quoted = [block for page in pages for block in blocks(page, "yaml")]
    assert len(quoted) >= 12
    for block in quoted:
        assert all(part + "\n" in policy + "\n" for part in block.rstrip("\n").split("\n\n")), block


def test_the_clause_of_the_skeleton_is_that_of_draft() -> None:
    """What the page shows of the skeleton is what `draft` writes."""
    paper = read_paper((EXAMPLES / "edaran_contoh.txt").read_bytes(), "edaran_contoh.txt")
    assert shown("sebutir.yaml") in draft_policy_text(paper, "muara_kenari")


def test_the_first_attempt_has_two_mistakes() -> None:
    """It differs from the finished policy in the effects of two clauses, and in nothing else."""
    first, last = (
        load_policy(EXAMPLES / f"{name}.yaml") for name in ("muara_kenari_awal", "muara_kenari")
    )
    pairs = list(zip(first.provisions, last.provisions, strict=True))
    changed = [(str(one.at), one.effect) for one, two in pairs if one.rules != two.rules]
    assert changed == [("ii.2", "exclude"), ("iv.2", "limit")]
    texts = [
        (EXAMPLES / f"{name}.yaml").read_text(encoding="utf-8").splitlines()[2:]
        for name in ("muara_kenari_awal", "muara_kenari")
    ]
    assert sum(one != two for one, two in zip(*texts, strict=True)) == 2
