"""Writers killed at any moment leave a whole book with all that they acknowledged."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from asn_wfh import Policy
from asn_wfh.book import BookAnswer, verify_book
from book.invented_office import order, published_book
from book.killed_writers import PEOPLE
from places import ROOT


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no processes are forked or killed here")
@pytest.mark.parametrize(
    "kills",
    [
        5,
        pytest.param(100, marks=pytest.mark.slow),
        pytest.param(1_000, marks=pytest.mark.soak),
    ],
)
def test_a_killed_writer_loses_nothing(quick_folder: Path, bukittinggi: Policy, kills: int) -> None:
    """The book verifies, and every acknowledged answer stands in the entry that it names."""
    path = quick_folder / "buku"
    book = published_book(path, bukittinggi, PEOPLE)
    command = [sys.executable, "-m", "book.killed_writers", str(path), str(kills)]
    run = subprocess.run(command, check=True, capture_output=True, cwd=ROOT / "tests")
    printed = json.loads(run.stdout)
    assert len(printed["answers"]) >= kills
    # Fewer tell nothing: then nobody was killed while writing.
    assert printed["journals"] > kills // 20
    by_number = {entry.number: entry for entry in book.entries()}
    for answer in printed["answers"]:
        recorded = BookAnswer.of_entry(by_number[answer["entry"]])
        assert recorded.as_dict() == answer
    assert verify_book(book).whole
    # At most one request of each writer was written and not acknowledged any more.
    assert 0 <= len(by_number) - 2 - len(printed["answers"]) <= kills
    assert book.order_recall(order("sesudah", "tiada", "2.f"), bukittinggi).refusal
    assert [each.name for each in quick_folder.iterdir()] == ["buku"]
    assert book.head().number == len(by_number) + 1
