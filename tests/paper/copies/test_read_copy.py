"""A copy says what it was read by, and the commands say it in text, JSON and page."""

import json
from hashlib import sha256
from pathlib import Path

import pytest

from asn_wfh.audit import PaperCopy, PaperError, read_copy, read_paper
from asn_wfh.cli.app import main
from asn_wfh.cli.paper_copy_file import read_paper_copy
from asn_wfh.paper.copies import read_copy as module
from asn_wfh.version import __version__
from cli.test_test_and_mutate import as_json, ran, refused
from paper.copies.paragraphs_of_text import paragraphs_of_text
from paper.copies.write_docx import docx_with_automatic_numbering
from places import EXAMPLES

TEXT = (EXAMPLES / "kabupaten_pulau_intan.txt").read_text(encoding="utf-8")
DOCX = docx_with_automatic_numbering(paragraphs_of_text(TEXT))
FOOT = "<p>Dokumen ini telah ditandatangani secara elektronik.</p>"


def test_a_text_is_read_by_nothing() -> None:
    """A text is as it is; its digest is that of the file."""
    copy = read_copy(TEXT.encode(), "edaran.txt")
    digest = sha256(TEXT.encode()).hexdigest()
    assert copy == PaperCopy("edaran.txt", TEXT, "txt", "", digest)
    assert copy == read_copy(TEXT, "edaran.txt")


def test_a_paper_is_the_same_from_a_file() -> None:
    """The clauses of a document are those of its text."""
    by_text, by_file = read_paper(TEXT, "edaran.txt"), read_paper(DOCX, "edaran.docx")
    assert [str(one.path) for one in by_file.clauses] == [str(one.path) for one in by_text.clauses]


def test_what_was_read_by_what_is_told(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """The audit names the reader in text, JSON and page; the other commands in text and JSON."""
    path = tmp_path / "edaran.docx"
    path.write_bytes(DOCX)
    policy, page = EXAMPLES / "kabupaten_pulau_intan.yaml", tmp_path / "lembar.html"
    reader = f"asn-wfh {__version__}"
    sentence = f"{path} dibaca dengan {reader}"
    assert sentence in ran(capsys, "draft", path, "--out", tmp_path / "baru.yaml")
    assert sentence in ran_with_findings(capsys, "fingerprint", policy, "--circular", path)
    arguments = ("audit", policy, "--circular", path)
    assert sentence in ran_with_findings(capsys, *arguments, "--html", page)
    assert f"<bdi>{reader}</bdi>" in page.read_text(encoding="utf-8")
    answer = json.loads(ran_with_findings(capsys, *arguments, "--json"))
    assert (answer["format"], answer["reader"], answer["recognised"]) == ("docx", reader, False)
    assert answer["sha256"] == sha256(DOCX).hexdigest()
    other = tmp_path / "lain.yaml"
    assert as_json(capsys, "draft", path, "--out", other)["reader"] == reader


def ran_with_findings(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    """What a command prints, whether it finds something or nothing."""
    assert main([str(one) for one in arguments]) in (0, 1)
    return capsys.readouterr().out


def test_a_scan_ends_a_command(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """A picture is one line with the command to run, and exit code 2."""
    path = tmp_path / "foto.jpg"
    path.write_bytes(b"\xff\xd8\xff\xe0")
    (line,) = refused(capsys, "audit", "bukittinggi", "--circular", path, "--lang", "en")
    assert line.startswith(
        f"{path}: this file is a picture, not a text; add `--ocr`, or run `tesseract"
    )


def test_a_file_past_the_bound_is_not_even_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The size of a file is looked at before its bytes."""
    path = tmp_path / "besar.pdf"
    path.write_bytes(b"%PDF-1.7" + b" " * 100)
    monkeypatch.setattr("asn_wfh.cli.paper_copy_file.MAX_FILE_BYTES", 50)
    monkeypatch.setattr(module, "MAX_FILE_BYTES", 50)
    with pytest.raises(PaperError, match=r"too large \(108 bytes\)"):
        read_paper_copy(path, recognise=False)
    with pytest.raises(PaperError, match="51 bytes"):
        read_copy(b"x" * 51, "naskah.pdf")


def test_an_html_copy_is_no_heavier_than_its_text() -> None:
    """Signs that a page shows as others are read as those, and lost ones are refused."""
    page = TEXT.replace("\n", "<br>").replace(" ", "\xa0", 1) + FOOT
    assert "Dokumen ini telah" in read_copy(page.encode(), "edaran.html").text
    with pytest.raises(PaperError) as caught:
        read_copy(b"<p>a\xef\xbf\xbd</p>", "edaran.html")
    assert caught.value.faults[0].code == "paper_lost"
