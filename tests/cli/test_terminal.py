"""Every line to a terminal goes through one place; a fault tells its true cause."""

import ast
import csv
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from asn_wfh.cli import print_output
from asn_wfh.cli.app import main

ROOM = Path(print_output.__file__).parent
STEER = "\x1b]0;judul\x07\x1b[31m\x9b2J\u202e"
DECIDE = ("decide", "bukittinggi", "2026-04-10", "--lang", "en")


def lines(capsys: pytest.CaptureFixture[str], *words: object) -> list[str]:
    """What a command prints, on both streams."""
    main([*map(str, words)])
    captured = capsys.readouterr()
    return [*captured.out.splitlines(), *captured.err.splitlines()]


def prints(path: Path) -> Iterator[str]:
    """The functions of a module in which something is printed or a console is made."""
    for function in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(function, ast.FunctionDef):
            for node in ast.walk(function):
                name = node.func if isinstance(node, ast.Call) else None
                if isinstance(name, ast.Name) and name.id in ("print", "Console"):
                    yield function.name


def texts(tree: object) -> Iterator[str]:
    """Every text in what JSON says."""
    if isinstance(tree, str):
        yield tree
    elif isinstance(tree, dict | list):
        for each in tree.values() if isinstance(tree, dict) else tree:
            yield from texts(each)


def test_only_one_module_prints() -> None:
    """No command prints by itself; without its extra, the program only says what to install."""
    used = {path.name: set(prints(path)) for path in ROOM.glob("*.py")}
    printing = {
        "print_drawing",
        "print_json",
        "print_line",
        "print_plain_to_stderr_or_stream",
        "progress_bar",
    }
    assert used.pop("print_output.py") == printing
    assert used.pop("__init__.py") == {"run"}
    assert not any(used.values()), used


def test_what_steers_a_terminal_is_shown_and_not_sent(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Ids of staff and names of files are printed with their control characters as numbers."""
    staff = tmp_path / "pegawai.csv"
    staff.write_text(f'id,level\n"{STEER}",pelaksana\n', encoding="utf-8")
    odd = tmp_path / f"berkas{STEER}.yaml"
    odd.write_text("a: b\n", encoding="utf-8")
    compare = ("compare", "bukittinggi", "bangka_barat", "--staff", staff)
    for words in (compare, ("check", odd), ("check", f"{odd}x"), (*DECIDE, "--who", odd)):
        printed = lines(capsys, *words)
        assert printed
        assert all(line.isprintable() for line in printed)
    main([*map(str, compare), "--json"])
    text = capsys.readouterr().out
    assert text.strip().isprintable()
    assert STEER in list(texts(json.loads(text)))


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        ('{"domicile": 13.75}', "domicile: `13.75` is a number, but a text is expected here"),
        ('{"level": ' + "9" * 5_000 + "}", "level: `9999"),
        ('{"level": 1e99999}', "level: `1e99999` is a number"),
        ('{"level": NaN}', "level: `NaN` is a number"),
        ('{"level": ["pns"]}', "level: one text is expected here, not a list, keys or a number"),
    ],
)
def test_a_number_of_a_person_is_told_as_what_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str, fault: str
) -> None:
    """A number in JSON, of whatever length, is refused with the quotes that it needs."""
    path = tmp_path / "orang.json"
    path.write_text(content)
    (line,) = lines(capsys, *DECIDE, "--who", path)
    assert line.startswith(f"orang.json: {fault}")
    assert len(line) < 300


def test_a_path_that_is_too_long_is_told_as_input(capsys: pytest.CaptureFixture[str]) -> None:
    """Wherever a path is read: it is too long, and no output failed."""
    path = "a" * 5_000 + ".yaml"
    options_of = {
        "check": ("check", path),
        "show": ("show", path),
        "show folder": ("show", f"./{path}"),
        "who": (*DECIDE[:3], "--who", path),
        "audit": ("audit", "bukittinggi", "--circular", path),
        "fingerprint": ("fingerprint", "bukittinggi", "--circular", path),
        "test": ("test", "bukittinggi", "--scenarios", path),
        "compare": ("compare", "bukittinggi", "bangka_barat", "--staff", path),
        "decide": ("decide", f"./{path}", "2026-04-10"),
    }
    for name, words in options_of.items():
        (line,) = lines(capsys, *words, "--lang", "en")
        assert "is too long for this computer" in line, name


def test_a_folder_and_a_device_are_told_as_such(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A folder where a file is read, and a device, are not said to be missing."""
    for path, fault in ((tmp_path, "is a folder"), (Path("/dev/null"), "is a device or a pipe")):
        for words in (
            ("check", path),
            (*DECIDE[:3], "--who", path),
            ("audit", "bukittinggi", "--circular", path),
        ):
            (line,) = lines(capsys, *words, "--lang", "en")
            assert fault in line


def test_a_long_cell_is_told_by_its_length(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A cell beyond what the reader of CSV takes is not told about quotes."""
    path = tmp_path / "pegawai.csv"
    path.write_text("id,level\n" + "x" * (csv.field_size_limit() + 1) + ",pelaksana\n")
    words = ("compare", "bukittinggi", "bangka_barat", "--staff", path, "--lang", "en")
    (line,) = lines(capsys, *words)
    assert line.startswith("pegawai.csv:2: a cell on this line is longer than 131072 characters")
