"""What is wrong on the command line is told on standard error, with code 2."""

import os
import re
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from public.wrong_uses import (
    ASKED,
    BPS,
    CONTENTS,
    DECIDE,
    LEVELS,
    PERSON_FILES,
    PERSONS,
    RUN,
    USAGE,
)

Run = Callable[[Sequence[str]], list[str]]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with all the wrong files."""
    folder = tmp_path_factory.mktemp("salah")
    (folder / "folder.yaml").mkdir()
    for name, content in CONTENTS.items():
        path = folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


@pytest.fixture
def refused(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Run:
    """Runs the command line in that folder: exit code 2, an empty output, the lines of errors."""
    main = pytest.importorskip("asn_wfh.cli.app").main
    monkeypatch.chdir(folder)

    def run(arguments: Sequence[str]) -> list[str]:
        assert main(arguments) == 2
        captured = capsys.readouterr()
        assert captured.out == ""
        assert captured.err.endswith("\n")
        return captured.err.removesuffix("\n").split("\n")

    return run


@pytest.mark.parametrize(("arguments", "lines"), RUN, ids=lambda part: ascii(part)[:60])
def test_wrong_use_of_the_command_line_is_told(
    refused: Run, arguments: Sequence[str], lines: Sequence[str]
) -> None:
    """Every fault is one line on standard error, in either language."""
    assert refused([*arguments, "--lang", "en"]) == list(lines)
    indonesian = refused(arguments)
    assert len(indonesian) == len(lines)
    assert indonesian != list(lines)
    assert not any(re.search(r"write|did you|Traceback", line) for line in indonesian)


@pytest.mark.parametrize(("name", "parts"), PERSON_FILES, ids=lambda part: str(part)[:30])
def test_a_wrong_file_of_persons_is_told(refused: Run, name: str, parts: Sequence[str]) -> None:
    """Whatever a file says of a person that cannot be is one line each."""
    lines = refused([*DECIDE, "--who", name, "--lang", "en"])
    assert len(lines) == len(parts)
    for line, part in zip(lines, parts, strict=True):
        assert part in line


@pytest.mark.parametrize(("arguments", "form"), USAGE, ids=lambda part: str(part)[:40])
def test_arguments_that_no_command_has(refused: Run, arguments: Sequence[str], form: str) -> None:
    """Unknown commands, options and arguments that are missing are one line too."""
    (line,) = refused(arguments)
    assert re.fullmatch(form, line)


# As another program sees it


def asn_wfh(*arguments: str | bytes, folder: Path, **options: Any) -> Any:
    """The command `asn-wfh` in a process of its own."""
    command = "from asn_wfh.cli import run; run()"
    return subprocess.run(
        [sys.executable, "-c", command, *arguments],
        cwd=folder,
        capture_output="stdout" not in options,
        check=False,
        timeout=60,
        **options,
    )


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (
            ("decide", "bukitinggi", "2026-04-10"),
            "tidak ada berkas kebijakan bawaan bernama `bukitinggi`; maksudnya `bukittinggi`?\n",
        ),
        (
            (*DECIDE, "--who", "juta.yaml"),
            (
                "juta.yaml: berkas terlalu besar (17000000 bita); gunakan berkas yang "
                "berukuran paling banyak 262144 bita\n"
            ),
        ),
        (
            (*DECIDE, "--set", "domicile=1905", "--lang", "en"),
            (
                f"domicile: `1905` {BPS} its dots, for example `19.05` (Kabupaten Bangka Barat) "
                "if you mean that region\n"
            ),
        ),
        (
            (*DECIDE, "--set", b"level=\xff", "--lang=en"),
            f"level: the word `U+DCFF` is not known here; {LEVELS}\n",
        ),
    ],
    ids=lambda part: ascii(part)[:40],
)
def test_another_program_sees_code_2_and_the_lines(
    folder: Path, arguments: Sequence[str | bytes], error: str
) -> None:
    """Run for real, wrong use ends with code 2, an empty output and its lines."""
    pytest.importorskip("asn_wfh.cli.app")
    done = asn_wfh(*arguments, folder=folder)
    assert (done.returncode, done.stdout, done.stderr.decode()) == (2, b"", error)


@pytest.mark.skipif(os.name != "posix", reason="a pipe without a reader is told otherwise here")
@pytest.mark.parametrize("arguments", [("show", "bukittinggi"), ("policies", "--json"), DECIDE])
def test_a_reader_that_has_gone_is_no_error_of_ours(folder: Path, arguments: Sequence[str]) -> None:
    """Output into a closed pipe ends quietly, as it does for `head`."""
    pytest.importorskip("asn_wfh.cli.app")
    reader, writer = os.pipe()
    os.close(reader)
    try:
        done = asn_wfh(*arguments, folder=folder, stdout=writer, stderr=subprocess.PIPE)
    finally:
        os.close(writer)
    assert done.stderr == b""
    assert done.returncode != 2


def test_there_are_at_least_forty_wrong_uses() -> None:
    """The tables are as long as promised."""
    assert len(ASKED) + len(PERSONS) >= 40
    assert len(RUN) + len(PERSON_FILES) + len(USAGE) >= 40
