"""The tutorial in Indonesian shows the files of `examples/` as they are.

The root `conftest.py` runs its commands; here stands what it says about those files.
"""

import re

from asn_wfh import load_policy
from asn_wfh.audit import read_paper
from asn_wfh.audit.draft_policy import draft_policy_text
from places import EXAMPLES, ROOT

PAGE = (ROOT / "docs" / "id" / "dari-naskah-ke-kebijakan.md").read_text(encoding="utf-8")


def shown(name: str) -> str:
    """The file of a name that the page shows."""
    block = re.search(
        rf'^```\w+ title="{re.escape(name)}"\n(.*?)^```$', PAGE, re.MULTILINE | re.DOTALL
    )
    assert block, name
    return block[1]


def test_the_page_shows_the_paper_and_the_policy() -> None:
    """Both stand on the page word for word; whoever follows it has the schema beside the policy."""
    for name in ("edaran_contoh.txt", "muara_kenari.yaml"):
        text = (EXAMPLES / name).read_text(encoding="utf-8")
        assert shown(name) == text.replace("$schema=../policies/", "$schema=")


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
