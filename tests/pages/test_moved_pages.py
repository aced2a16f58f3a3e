"""Pages that moved leave a pointer at their old address for one release."""

import re

import pytest

from pages.page_text import DOCS, text_of

# Where each page of 0.2 stands now; delete the pointers with the release after.
MOVED_PAGES = {
    "analysis.md": "how-to/explain-an-answer.md",
    "api.md": "reference/api.md",
    "audit.md": "how-to/audit.md",
    "beside-the-paper.md": "law/beside-the-official-text.md",
    "book.md": "how-to/book.md",
    "changed-answers.md": "about/changed-answers.md",
    "dari-daftar-ke-jadwal-terbit.md": "id/dari-daftar-ke-jadwal-terbit.md",
    "dari-ekspor-ke-jawaban.md": "id/dari-ekspor-ke-jawaban.md",
    "dari-naskah-ke-kebijakan.md": "id/dari-naskah-ke-kebijakan.md",
    "engines.md": "how-to/engines.md",
    "facts.md": "reference/own-facts.md",
    "glossary.md": "reference/facts.md",
    "history.md": "how-to/circulars-over-time.md",
    "kata-dan-frasa.md": "id/kata-dan-frasa.md",
    "menambah-surat-edaran.md": "id/menambah-surat-edaran.md",
    "moving-from-0.1.md": "about/moving-from-0.1.md",
    "panggilan-dan-buku.md": "id/panggilan-dan-buku.md",
    "readings.md": "law/README.md",
    "rosters.md": "how-to/rosters.md",
    "scenarios.md": "how-to/scenarios.md",
    "tables.md": "how-to/tables.md",
    "ties.md": "reference/ties.md",
}


@pytest.mark.parametrize(("old", "new"), MOVED_PAGES.items())
def test_the_old_address_leads_on(old: str, new: str) -> None:
    """The page at the old address has one link, to the page that took its place."""
    assert (DOCS / new).exists()
    assert re.findall(r"\]\(([^)]+)\)", text_of(DOCS / old)) == [new]
