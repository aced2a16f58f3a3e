"""The invented papers as files: each is read to the same clauses as its text."""

from collections.abc import Callable
from pathlib import Path

import pytest

from asn_wfh import load_policy
from asn_wfh.audit import audit_text
from paper.copies.paragraphs_of_text import paragraphs_of_text
from paper.copies.write_docx import docx_with_automatic_numbering, docx_with_typed_numbering
from paper.copies.write_pdf import pdf_of_paragraphs
from places import EXAMPLES

PAPERS = [path for path in sorted(EXAMPLES.glob("*.txt")) if path.with_suffix(".prints").exists()]


@pytest.mark.parametrize("paper", PAPERS, ids=lambda path: path.stem)
@pytest.mark.parametrize(
    "write", [docx_with_typed_numbering, docx_with_automatic_numbering, pdf_of_paragraphs]
)
def test_a_file_is_as_faithful_as_its_text(paper: Path, write: Callable[..., bytes]) -> None:
    """A DOCX or a PDF of a paper has no finding where its text has none."""
    raw = write(paragraphs_of_text(paper.read_text(encoding="utf-8")))
    ledger = audit_text(load_policy(paper.with_suffix(".yaml")), raw, "naskah")
    assert [str(finding.fault) for finding in ledger.findings] == []
