"""`--html OUT` writes over nothing that it reads, and over nothing that is no ordinary file."""

import csv
import json
import os
import stat
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from asn_wfh.audit import read_paper
from asn_wfh.audit.fingerprints.fingerprint_file import format_prints
from asn_wfh.audit.fingerprints.make_fingerprints_of_paper import prints_of_frame_and_clauses
from asn_wfh.cli import region_clock
from asn_wfh.cli.app import main
from asn_wfh.version import __version__
from audit.test_compare_and_write_fingerprints import PAPER, POLICY

Command = tuple[str, ...]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A circular with its policy and a copy, scenarios beside it, staff and a calendar."""
    (tmp_path / "teladan.txt").write_text(PAPER, encoding="utf-8")
    (tmp_path / "dahulu.txt").write_text(PAPER, encoding="utf-8")
    for name in ("satu", "dua"):
        policy = POLICY.replace("policy: teladan", f"policy: {name}")
        prints = format_prints(prints_of_frame_and_clauses(read_paper(PAPER, "teladan.txt")))
        (tmp_path / f"{name}.yaml").write_text(policy, encoding="utf-8")
        (tmp_path / f"{name}.prints").write_text(prints, encoding="utf-8")
        (tmp_path / f"{name}.scenarios.yaml").write_text("policy: x\n", encoding="utf-8")
        (tmp_path / f"{name}.events.yaml").write_text("events: []\n", encoding="utf-8")
    (tmp_path / "pegawai.csv").write_text("id,level\na1,pelaksana\n", encoding="utf-8")
    (tmp_path / "kalender.yaml").write_text(
        "libur_setempat: {2032-07-07: Hari jadi}\n", encoding="utf-8"
    )
    return tmp_path


def commands(folder: Path) -> Iterator[Command]:
    """Both commands that write a page, each with everything that it may read."""
    one, two = str(folder / "satu.yaml"), str(folder / "dua.yaml")
    papers = ("--circular", str(folder / "teladan.txt"), "--before", str(folder / "dahulu.txt"))
    calendar = ("--calendar", str(folder / "kalender.yaml"))
    yield ("audit", one, *papers, *calendar)
    more = ("--staff", str(folder / "pegawai.csv"), "--on", "2032-07-02", *calendar)
    yield ("compare", one, two, *more)


READ = {
    "audit": (
        *("teladan.txt", "dahulu.txt", "satu.yaml", "satu.scenarios.yaml", "satu.events.yaml"),
        *("satu.prints", "kalender.yaml"),
    ),
    "compare": (
        *("satu.yaml", "dua.yaml", "satu.scenarios.yaml", "dua.events.yaml", "pegawai.csv"),
        "kalender.yaml",
    ),
}


def written(capsys: pytest.CaptureFixture[str], command: Command, page: Path) -> str:
    """Run a command with a page; what it says where it refuses, nothing where it writes."""
    code = main([*command, "--html", str(page), "--lang", "en"])
    error = capsys.readouterr().err
    assert (code == 2) == bool(error), error
    return error


def test_what_is_read_is_never_replaced(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    """The paper under audit, a policy and what lies beside it, staff, a calendar: by any name."""
    twin = folder / "kembar"
    for command in commands(folder):
        for name in READ[command[0]]:
            path = folder / name
            before = path.read_bytes()
            twin.hardlink_to(path)
            for page in (path, twin):
                error = written(capsys, command, page)
                assert error.startswith(f"`{page}` is an input file (`"), error
            assert path.read_bytes() == twin.read_bytes() == before
            twin.unlink()


def test_what_is_no_ordinary_file_is_never_replaced(
    capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    """A device, a pipe, a link and a folder stay, and each is told as what it is."""
    link, pipe = folder / "tautan.html", folder / "pipa"
    link.symlink_to(folder / "jauh.html")
    os.mkfifo(pipe)
    places = {link: "link", pipe: "pipe", folder: "folder", Path(os.devnull): "device"}
    for command in commands(folder):
        for page, kind in places.items():
            assert written(capsys, command, page).startswith(f"`{page}` is a {kind}")
    assert link.is_symlink()
    assert not (folder / "jauh.html").exists()
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_page_is_new_or_replaces_a_page(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    """A page is written where nothing stands, and once more over itself; nothing stays beside."""
    for command in commands(folder):
        page = folder / f"{command[0]}.html"
        before = sorted(path.name for path in folder.iterdir())
        for _ in range(2):
            assert written(capsys, command, page) == ""
            assert page.read_bytes().startswith(b"<!doctype html>")
        assert sorted(path.name for path in folder.iterdir()) == sorted([*before, page.name])


def test_a_page_says_when_and_by_what_it_was_made(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The date of the region, the versions, the readings, the calendar: on both pages."""
    # An hour before midnight in UTC it is the next day in Makassar.
    late = datetime(2032, 7, 4, 23, tzinfo=UTC)
    monkeypatch.setattr(region_clock, "utc_clock_time", lambda: late)
    for command in commands(folder):
        page = folder / "halaman.html"
        main([*command, "--html", str(page), "--lang", "en"])
        text = page.read_text("utf-8")
        for words in (
            "5 July 2032",
            __version__,
            "all as the policy",
            "the file that was giv",
        ):
            assert words in text
        main([*command[:-2], "--html", str(page), "--lang", "en"])
        assert "as shipped with the program" in page.read_text("utf-8")


def test_findings_are_written_as_a_table(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Beside what is printed, into a file of its own, and never over what is read."""
    (audit, _) = commands(folder)
    table = folder / "temuan.csv"
    assert main([*audit, "--findings", str(table), "--json"]) == 1
    content = json.loads(capsys.readouterr().out)
    rows = list(csv.DictReader(table.read_text("utf-8").splitlines()))
    codes = [one["code"] for entry in content["entries"] for one in entry["findings"]]
    assert [row["code"] for row in rows] == codes != []
    for name in READ["audit"]:
        before = (folder / name).read_bytes()
        assert main([*audit, "--findings", str(folder / name)]) == 2
        assert (folder / name).read_bytes() == before
