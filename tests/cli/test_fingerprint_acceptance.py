"""`asn-wfh fingerprint --write`: no new wording takes the place of an old one unread."""

import io
import json
import sys
from datetime import UTC, datetime
from itertools import chain, combinations
from pathlib import Path

import pytest

from asn_wfh import load_policy
from asn_wfh.audit import read_paper
from asn_wfh.audit.fingerprints.fingerprint_file import PrintsFile, read_prints_file_beside
from asn_wfh.audit.fingerprints.make_fingerprints_of_paper import prints_of_frame_and_clauses
from asn_wfh.cli import region_clock
from asn_wfh.cli.app import main
from asn_wfh.cli.ask_to_accept_new_fingerprints import AcceptanceRequest
from audit.test_compare_and_write_fingerprints import PAPER, POLICY

NEW = (
    PAPER.replace("hari Rabu", "hari Kamis")
    .replace("bengkel hemat;", "bengkel hemat,")
    .replace("Demikian untuk dilaksanakan.", "Demikian untuk diketahui.")
)
CHANGED = ("closing", "1", "2.a")
SUBSETS = list(chain.from_iterable(combinations(CHANGED, n) for n in range(1, 4)))


class Terminal(io.StringIO):
    """Answers that are typed on a terminal."""

    def isatty(self) -> bool:
        """That it is one."""
        return True


@pytest.fixture
def folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Path:
    """A policy with the fingerprints of its paper, a changed copy beside it, and a clock."""
    (tmp_path / "teladan.txt").write_text(PAPER, encoding="utf-8")
    (tmp_path / "baru.txt").write_text(NEW, encoding="utf-8")
    (tmp_path / "teladan.yaml").write_text(POLICY, encoding="utf-8")
    # An hour before midnight in UTC it is the next day in Makassar.
    late = datetime(2032, 7, 4, 23, tzinfo=UTC)
    monkeypatch.setattr(region_clock, "utc_clock_time", lambda: late)
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    assert main(command(tmp_path, "teladan.txt")) == 0
    capsys.readouterr()
    return tmp_path


def command(folder: Path, copy: str = "baru.txt", *more: str) -> list[str]:
    """The command that writes the fingerprints of a copy."""
    files = (str(folder / "teladan.yaml"), "--circular", str(folder / copy))
    return ["fingerprint", *files, "--write", "--lang", "en", *more]


def written(folder: Path) -> PrintsFile:
    """What stands beside the policy."""
    return read_prints_file_beside(load_policy(folder / "teladan.yaml"))


def test_without_a_terminal_nothing_is_written(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Neither `--accept` nor a terminal: exit code 2, the parts named, the remedy, no change."""
    before = (folder / "teladan.prints").read_bytes()
    assert main(command(folder)) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("3 parts of the official text do not match their fingerprints")
    assert f"({', '.join(CHANGED)})" in printed.err
    assert "`--accept CLAUSE`" in printed.err
    assert (folder / "teladan.prints").read_bytes() == before


@pytest.mark.parametrize("names", SUBSETS, ids=" ".join)
def test_what_is_accepted_is_written_and_no_more(
    folder: Path, capsys: pytest.CaptureFixture[str], names: tuple[str, ...]
) -> None:
    """Of each set of clauses the new fingerprints stand there, dated, and the old of the others."""
    arguments = [word for name in names for word in ("--accept", name)]
    code = main(command(folder, "baru.txt", *arguments, "--by", "Sari  Angin"))
    assert code == (0 if len(names) == len(CHANGED) else 1)
    old = prints_of_frame_and_clauses(read_paper(PAPER, "teladan.txt"))
    new = prints_of_frame_and_clauses(read_paper(NEW, "baru.txt"))
    file = written(folder)
    assert file.prints == {name: (new if name in names else old)[name] for name in old}
    assert [(each.name, each.before, each.after) for each in file.acceptances] == [
        (name, old[name].text, new[name].text) for name in CHANGED if name in names
    ]
    signed = {(each.on.isoformat(), each.by) for each in file.acceptances}
    assert signed == {("2032-07-05", "Sari Angin")}
    shown = capsys.readouterr().out
    left = len(CHANGED) - len(names)
    assert f"accepted: {len(names)}, still waiting: {left}" in shown
    assert ("Boleh WFH setiap Rabu" in shown) == ("1" in names)


def test_the_reason_of_a_clause_is_told_in_english(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Below a clause that is accepted its effect is in English, the reason of a silent one too."""
    english = "policy: teladan\nprovisions: {'2': {no_rule: An aim.}}\n"
    (folder / "teladan.en.yaml").write_text(english, encoding="utf-8")
    assert main(command(folder, "baru.txt", "--accept", "2.a")) == 1
    assert "Does not change an answer: An aim." in capsys.readouterr().out


def test_several_names_in_one_option(folder: Path) -> None:
    """Names may stand behind one `--accept`, apart by commas."""
    assert main(command(folder, "baru.txt", "--accept", "1, 2.a,closing")) == 0
    assert len(written(folder).acceptances) == len(CHANGED)


def test_all_is_no_name(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`semua`, a clause that reads as before and one that is not there are told, all at once."""
    before = (folder / "teladan.prints").read_bytes()
    words = ("--accept", "semua", "--accept", "3", "--accept", "9", "--accept", "1")
    assert main(command(folder, "baru.txt", *words)) == 2
    faults = capsys.readouterr().err.splitlines()
    assert [fault.split("`")[1] for fault in faults] == ["semua", "3", "9"]
    assert all(f"out of: {', '.join(CHANGED)}" in fault for fault in faults)
    assert (folder / "teladan.prints").read_bytes() == before


@pytest.mark.parametrize(
    ("answers", "accepted", "code"),
    [
        ("y\ny\ny\n", CHANGED, 0),
        ("ya\nt\nYES\n", ("closing", "2.a"), 1),
        ("n\nq\n", (), 1),
        ("semua\n\ny\nq\n", ("closing",), 1),
        ("y\n", ("closing",), 1),
    ],
)
def test_a_terminal_is_asked_clause_by_clause(
    folder: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    answers: str,
    accepted: tuple[str, ...],
    code: int,
) -> None:
    """Yes, no or quit; any other answer is asked again, and the end of the input quits."""
    monkeypatch.setattr(sys, "stdin", Terminal(answers))
    assert main(command(folder)) == code
    assert tuple(each.name for each in written(folder).acceptances) == accepted
    assert {each.by for each in written(folder).acceptances} <= {""}
    shown = capsys.readouterr().out
    assert "(1 of 3) Accept this wording?" in shown


def test_what_is_shown_before_each_answer(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The clause in the copy, what changed, our sentence and its effect; as JSON, on stderr."""
    monkeypatch.setattr(sys, "stdin", Terminal("n\nn\nn\n"))
    assert main(command(folder)) == 1
    shown = capsys.readouterr().out
    assert "The copy: Bengkel merawat kincir dari rumah setiap hari Kamis." in shown
    assert "Change: words that the earlier text does not have: kamis" in shown
    assert "Change: only punctuation, case or spacing" in shown
    assert "1: Boleh WFH setiap Rabu." in shown
    assert "permission to work from home: Gives permission" in shown
    monkeypatch.setattr(sys, "stdin", Terminal("n\ny\nn\n"))
    former = ("--before", str(folder / "teladan.txt"))
    assert main(command(folder, "baru.txt", "--json", *former)) == 1
    printed = capsys.readouterr()
    assert "[-Rabu.-] {+Kamis.+}" in printed.err
    assert json.loads(printed.out)["accepted"] == ["1"]


def test_what_is_saved_during_the_questions_is_not_lost(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the file changes before the last answer nothing is written, and the fault says so."""
    prints = folder / "teladan.prints"

    def saved_by_another(*_: object) -> None:
        prints.write_text("prints 1\n", encoding="utf-8")

    monkeypatch.setattr(AcceptanceRequest, "print_clause", saved_by_another)
    monkeypatch.setattr(sys, "stdin", Terminal("y\ny\ny\n"))
    assert main(command(folder)) == 2
    assert "while this command ran" in capsys.readouterr().err
    assert prints.read_text("utf-8") == "prints 1\n"


def test_a_clause_without_a_fingerprint_waits_too(folder: Path) -> None:
    """Deleting the line of a clause is no way around the question; deleting the file is one."""
    prints = folder / "teladan.prints"
    lines = prints.read_text("utf-8").splitlines(keepends=True)
    prints.write_text("".join(line for line in lines if line[:2] != "1 "), encoding="utf-8")
    assert main(command(folder, "teladan.txt")) == 2
    assert main(command(folder, "teladan.txt", "--accept", "1")) == 0
    (one,) = written(folder).acceptances
    assert (one.name, one.before) == ("1", "")
    prints.unlink()
    assert main(command(folder)) == 0
    assert written(folder).acceptances == ()


def test_nothing_waits_where_nothing_changed(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The same copy once more asks nobody; an acceptance then has nothing to accept."""
    assert main(command(folder, "teladan.txt")) == 0
    assert main(command(folder, "teladan.txt", "--accept", "1")) == 2
    assert "is not a part that waits" in capsys.readouterr().err


@pytest.mark.parametrize("more", [("--accept", "1"), ("--by", "Sari Angin")])
def test_an_acceptance_is_written_or_refused(
    folder: Path, capsys: pytest.CaptureFixture[str], more: tuple[str, str]
) -> None:
    """Without `--write` nobody accepts anything."""
    files = (str(folder / "teladan.yaml"), "--circular", str(folder / "baru.txt"))
    assert main(["fingerprint", *files, *more, "--lang", "en"]) == 2
    assert f"`{more[0]}` can only be used with `--write`" in capsys.readouterr().err


@pytest.mark.circulars
def test_a_shipped_policy_is_never_stamped_anew(
    circulars: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is refused by name and by path, and no finding on it names the command as its remedy."""
    copy = tmp_path / "salinan.txt"
    text = (circulars / "bukittinggi.txt").read_text("utf-8")
    copy.write_text(text.replace("maksimal 10%", "maksimal 15%"), encoding="utf-8")
    words = ("--circular", str(copy), "--write", "--accept", "1.d", "--lang", "en")
    assert main(["fingerprint", "bukittinggi", *words]) == 2
    assert "is part of the installed package" in capsys.readouterr().err
    assert main(["audit", "bukittinggi", "--circular", str(copy), "--lang", "en"]) == 1
    shown = capsys.readouterr().out
    assert "fingerprint --write" not in shown
    assert "if the circular itself changed, correct the provision" in shown


def test_the_audit_tells_what_was_accepted(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Text, JSON and page say which wording was accepted, when and by whom."""
    assert main(command(folder, "baru.txt", "--accept", "1,2.a,closing", "--by", "Sari")) == 0
    page = folder / "lembar.html"
    audit = ("audit", str(folder / "teladan.yaml"), "--circular", str(folder / "baru.txt"))
    capsys.readouterr()
    main([*audit, "--lang", "en", "--html", str(page)])
    sentence = "the new wording of Clause 1 was accepted on 5 July 2032 by Sari"
    assert sentence in capsys.readouterr().out.splitlines()
    # Once in the summary, and once beside the clause.
    assert page.read_text("utf-8").count(sentence) == 2
    main([*audit, "--json"])
    content = json.loads(capsys.readouterr().out)["accepted"]
    assert [(each["clause"], each["date"], each["by"]) for each in content] == [
        (name, "2032-07-05", "Sari") for name in CHANGED
    ]


def test_broken_markers_name_who_reads_the_copy(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Fingerprints are taken by markers alone, and the audit tells such a copy by its words."""
    (folder / "rusak.txt").write_text(PAPER.replace("1. ", "l. ", 1), encoding="utf-8")
    assert main(command(folder, "rusak.txt")) == 2
    markers, by_markers = capsys.readouterr().err.splitlines()
    assert markers.startswith("rusak.txt:")
    assert "use `asn-wfh audit`" in by_markers
    (folder / "teladan.prints").unlink()
    assert main(command(folder, "rusak.txt")) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_lines_of_a_file_that_is_no_text_can_be_mended(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its text is written on demand, with the lines that the fault names."""
    items = "".join(f"<p>{line}</p>\n" for line in PAPER.splitlines() if line)
    (folder / "rusak.html").write_text(items.replace("2. ", "7. ", 1), encoding="utf-8")
    text = folder / "naskah.txt"
    (folder / "teladan.prints").unlink()
    assert main(command(folder, "rusak.html", "--text", str(text))) == 2
    marker, where = capsys.readouterr().err.splitlines()
    line = int(marker.split(":")[1].split()[0])
    assert text.read_text(encoding="utf-8").splitlines()[line - 1].startswith("7. ")
    assert "--text" in where
    text.write_text(text.read_text(encoding="utf-8").replace("7. ", "2. "), encoding="utf-8")
    assert main(command(folder, "naskah.txt")) == 0
