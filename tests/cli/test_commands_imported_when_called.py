"""Commands by name: each is there, and whoever calls one imports nothing of the others."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.core import TyperGroup

from asn_wfh.cli.app import app, main
from cli.test_staff_command_group import HEADING, PEOPLE

FRIDAY = "2026-04-10"
ROOMS_OF_AN_ANSWER = frozenset(
    (
        *("analysis", "case", "cli", "decision", "engine", "files", "history", "kernel", "law"),
        *("loading", "messages", "people", "policy", "rules", "version"),
    )
)
"""The rooms that one answer goes through, `people` with what it asks of an analysis among them."""


def commands(group: TyperGroup, *above: str) -> Iterator[tuple[tuple[str, ...], object]]:
    """Every command of a group and of the groups in it, with its names."""
    for name, command in group.commands.items():
        yield (*above, name), command
        if isinstance(command, TyperGroup):
            yield from commands(command, *above, name)


def modules_after(*arguments: str) -> set[str]:
    """What a fresh interpreter has imported when it has run a command."""
    code = (
        "import sys; from asn_wfh.cli.app import main; code = main(sys.argv[1:]);"
        "print(*sys.modules, sep='\\n', file=sys.stderr); sys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], check=True, capture_output=True, text=True
    )
    return set(done.stderr.splitlines())


def rooms(modules: set[str]) -> set[str]:
    """The rooms of the library that some modules are of."""
    return {name.split(".")[1] for name in modules if name.startswith("asn_wfh.")}


def test_every_command_is_there_under_its_name() -> None:
    """Each function of each table is found, and is a command that is called as the table says."""
    everything = dict(commands(app))
    assert len(everything) > 30
    for names, command in everything.items():
        assert getattr(command, "name", None) == names[-1]


def test_a_name_nearly_right_is_suggested(capsys: pytest.CaptureFixture[str]) -> None:
    """A command that is none is refused with the nearest that is one, in a group too."""
    for arguments, nearest in ((["decid"], "decide"), (["book", "verfy"], "verify")):
        assert main(arguments) == 2
        assert f"maksudnya `{nearest}`?" in capsys.readouterr().err


def test_a_version_imports_no_command() -> None:
    """Where no command is called, no module of any is imported."""
    modules = modules_after("--version")
    assert {name for name in modules if name.startswith("asn_wfh.cli.")} == {
        f"asn_wfh.cli.{name}"
        for name in (
            *(
                "app",
                "asked_language",
                "bilingual_command",
                "commands_imported_when_called",
                "options",
            ),
            *("print_output", "usage_faults", "usage_in_words"),
        )
    }
    # Earlier releases of typer import rich themselves.
    assert not {"yaml", "numpy"} & modules


def test_one_answer_imports_only_the_rooms_it_goes_through() -> None:
    """`decide` of one person imports no room of papers, rosters or books, and no tables."""
    modules = modules_after("decide", "bukittinggi", FRIDAY, "--set", "level=pelaksana")
    assert rooms(modules) <= ROOMS_OF_AN_ANSWER
    assert not {"numpy", "pyarrow", "narwhals", "jinja2", "holidays", "sqlite3"} & modules


def test_a_staff_list_imports_tables_and_no_more(tmp_path: Path) -> None:
    """`decide` of a staff list imports the room of tables beside them, and nothing of Parquet."""
    staff, tasks, out = (tmp_path / f"{name}.csv" for name in ("pegawai", "tugas", "jawaban"))
    staff.write_text("\n".join((HEADING, *PEOPLE)), encoding="utf-8")
    tasks.write_text("nip,tugas\n199001012015011002,lainnya\n", encoding="utf-8")
    files = ("--staff", str(staff), "--side", str(tasks), "--out", str(out))
    modules = modules_after("decide", "bukittinggi", FRIDAY, *files)
    assert out.exists()
    assert rooms(modules) <= ROOMS_OF_AN_ANSWER | {"frames"}
    assert not {"pyarrow.parquet", "jinja2", "holidays", "sqlite3"} & modules
