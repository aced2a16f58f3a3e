"""Every honest copy of the official papers as a file is faithful, and a change in it is told.

The papers are laid out here as DOCX and PDF, and turned into texts by what auditors have.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from asn_wfh import load_policy
from asn_wfh.audit import Ledger, PaperError, audit_text
from paper.copies.converters import FROM_DOCX, FROM_PDF, Conversion
from paper.copies.paragraphs_of_text import paragraphs_of_text
from paper.copies.planted_changes import PLANTED_CHANGES
from paper.copies.write_docx import docx_with_automatic_numbering, docx_with_typed_numbering
from paper.copies.write_pdf import pdf_of_paragraphs

pytestmark = pytest.mark.circulars

FAITHFUL = {"bukittinggi": 69, "bangka_barat": 40}

LAYOUTS: dict[str, Callable[..., bytes]] = {
    "pdf": pdf_of_paragraphs,
    "typed.docx": docx_with_typed_numbering,
    "automatic.docx": docx_with_automatic_numbering,
}

ROUTES: dict[str, tuple[str, Conversion]] = {
    **{f"pdf, {name}": ("pdf", conversion) for name, conversion in FROM_PDF.items()},
    **{f"typed, {name}": ("typed.docx", conversion) for name, conversion in FROM_DOCX.items()},
    **{
        f"automatic, {name}": ("automatic.docx", conversion)
        for name, conversion in FROM_DOCX.items()
        # It does not give the numbers that the program counts, so nothing is left to read.
        if name != "python-docx"
    },
}

FILES = [route for route in ROUTES if route.endswith("the file itself")]
CONVERTED = [route for route in ROUTES if route not in FILES]


def ledger_of_copy(region: str, text: str, route: str, folder: Path) -> Ledger:
    """The ledger of a text, laid out and converted on a route."""
    layout, conversion = ROUTES[route]
    path = folder / f"naskah.{layout}"
    path.write_bytes(LAYOUTS[layout](paragraphs_of_text(text)))
    name, raw = conversion(path)
    return audit_text(load_policy(region), raw, name)


def check_copy_is_faithful(region: str, text: str, route: str, folder: Path) -> None:
    """Assert that a copy in which no word differs has no finding."""
    ledger = ledger_of_copy(region, text, route, folder)
    assert [str(finding.fault) for finding in ledger.findings] == []
    assert ledger.counts["faithful"] == FAITHFUL[region]


def check_changes_are_told(region: str, text: str, route: str, folder: Path) -> None:
    """Assert that of seven changes six are named by their clause, with little beside them."""
    missed = []
    for change in PLANTED_CHANGES[region]:
        try:
            findings = ledger_of_copy(region, change.of(text), route, folder).findings
        except PaperError as error:
            missed.append((change.name, str(error)))
            continue
        named = {finding.clause for finding in findings}
        if not named & set(change.clauses) or len(named) > 3:
            missed.append((change.name, ", ".join(sorted(named))))
    assert len(missed) <= 1, missed


@pytest.fixture(params=FAITHFUL)
def region(request: pytest.FixtureRequest) -> str:
    """Each region in turn."""
    return str(request.param)


@pytest.fixture
def text(region: str, circulars: Path) -> str:
    """The official text of a region."""
    return (circulars / f"{region}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("route", FILES)
def test_a_file_is_faithful_and_changes_in_it_are_told(
    region: str, text: str, route: str, tmp_path: Path
) -> None:
    """A DOCX, numbered by hand or by the program, and a PDF are read as they are printed."""
    check_copy_is_faithful(region, text, route, tmp_path)
    check_changes_are_told(region, text, route, tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("route", CONVERTED)
def test_a_converted_copy_is_faithful(region: str, text: str, route: str, tmp_path: Path) -> None:
    """A copy in which no word differs has no finding, whatever it came through."""
    check_copy_is_faithful(region, text, route, tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("route", CONVERTED)
def test_a_change_in_a_converted_copy_is_told(
    region: str, text: str, route: str, tmp_path: Path
) -> None:
    """A change is told from what a converter does to the text."""
    check_changes_are_told(region, text, route, tmp_path)
