"""Runs the documentation, so that whatever README.md and docs/ show is what happens.

- A `python` block runs; one that begins with `>>>` is a doctest.  The `text` block right after
  a `python` block is what it prints.
- A `python` block that needs a library runs where that is installed, and must where
  `CI_REQUIRE_ENGINES` names it.
- A `yaml` block with a title is a file of that name, which later blocks may read.
- A `console` block holds commands after `$`, each with its output.

In an output `...` stands for anything.  Each document has a folder of its own, with a copy of
`examples/` in it.  A whole `mutate` takes long: its output is compared only where
`ASN_WFH_WHOLE_PAGES` is set, as `.ci/run` does.
"""

import contextlib
import io
import os
import re
import shlex
import shutil
import tempfile
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone
from doctest import ELLIPSIS, OutputChecker
from importlib.util import find_spec
from itertools import zip_longest
from pathlib import Path
from typing import Any
from unittest.mock import patch

from sybil import Document, Example, Region, Sybil
from sybil.evaluators.doctest import DocTestEvaluator
from sybil.evaluators.python import PythonEvaluator
from sybil.parsers.abstract.doctest import DocTestStringParser
from sybil.parsers.markdown.lexers import RawFencedCodeBlockLexer

ROOT = Path(__file__).parent
FENCES = RawFencedCodeBlockLexer(re.compile(r"(?P<info>[^\n`]*)\n"))
WHOLE = "ASN_WFH_WHOLE_PAGES" in os.environ
TITLE = re.compile(
    r'(?P<language>\w*)(?: title="(?P<title>[\w.-]+)")?(?: needs="(?P<library>\w+)")?'
)
REQUIRED = os.environ.get("CI_REQUIRE_ENGINES", "").split()

_READ_AT = datetime(2026, 4, 9, 10, 0, tzinfo=timezone(timedelta(hours=7)))
"""When commands that note the time are run: on the Thursday before a Friday at home."""

run_doctest = DocTestEvaluator(ELLIPSIS)
doctests = DocTestStringParser(run_doctest)
run_python = PythonEvaluator()


def blocks(document: Document) -> Iterator[Region]:
    """Every block of a document that can be run, in order."""
    regions = list(FENCES(document))
    for region, after in zip_longest(regions, regions[1:]):
        info = TITLE.fullmatch(region.lexemes["info"])
        if info is None:
            raise ValueError(f"{document.path}: {region.lexemes['info']}: no such kind of block")
        library = info["library"]
        if library and library not in REQUIRED and find_spec(library) is None:
            continue
        source = region.parsed = region.lexemes["source"]
        if info["language"] == "python" and source.startswith(">>>"):
            for inner in doctests(source, document.path):
                inner.adjust(region, source)
                inner.evaluator = inside(run_doctest)
                yield inner
        elif info["language"] == "python":
            region.evaluator = inside(prints(printed_after(document, region, after)))
            yield region
        elif info["language"] == "console":
            region.evaluator = inside(commands)
            yield region
        elif info["title"]:
            region.evaluator = inside(file_of(info["title"]))
            yield region


def printed_after(document: Document, region: Region, after: Region | None) -> str:
    """The `text` block that stands right after a block; empty where there is none."""
    if after is None or after.lexemes["info"] != "text":
        return ""
    between = document.text[region.end : after.start]
    return "" if between.strip() else str(after.lexemes["source"])


def inside(evaluate: Callable[[Example], Any]) -> Callable[[Example], Any]:
    """The evaluator, run in the folder of its document."""

    def evaluated(example: Example) -> Any:
        with contextlib.chdir(example.namespace["_folder"]):
            return evaluate(example)

    return evaluated


def prints(expected: str) -> Callable[[Example], str | None]:
    """An evaluator that runs Python and compares what it prints."""

    def evaluated(example: Example) -> str | None:
        with contextlib.redirect_stdout(io.StringIO()) as printed:
            run_python(example)
        return differs(expected, printed.getvalue())

    return evaluated


def file_of(name: str) -> Callable[[Example], None]:
    """An evaluator that writes the block to a file."""

    def evaluated(example: Example) -> None:
        Path(name).write_text(example.parsed, encoding="utf-8")

    return evaluated


class Terminal(io.StringIO):
    """An output that says it is a terminal, so that JSON comes indented."""

    def isatty(self) -> bool:
        """Whether someone is looking: yes."""
        return True


def commands(example: Example) -> str | None:
    """Run each command of the block and compare its output."""
    # Imported here: only a document with commands needs the command line.
    from asn_wfh.cli.app import main

    status = 0
    for shown in re.split(r"^\$ ", example.parsed, flags=re.MULTILINE)[1:]:
        command, _, expected = shown.replace("\\\n", " ").partition("\n")
        program, *arguments = shlex.split(command)
        out = Terminal() if "--json" in arguments else io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
            if arguments[:1] == ["mutate"] and "--clause" not in arguments and not WHOLE:
                continue
            if program == "asn-wfh":
                with patch("asn_wfh.cli.region_clock.utc_clock_time", lambda: _READ_AT):
                    status = main(arguments)
            elif (program, arguments) == ("echo", ["$?"]):
                print(status)
            else:
                return f"`{program}` is no command that documents may run"
        wrong = differs(expected, out.getvalue())
        if wrong:
            return f"$ {command}\n{wrong}"
    return None


def differs(expected: str, got: str) -> str | None:
    """What is wrong with an output, or None; white space at the ends does not count."""
    expected, got = expected.strip() + "\n", got.strip() + "\n"
    if OutputChecker().check_output(expected, got, ELLIPSIS):
        return None
    return f"expected:\n{expected}\ngot:\n{got}"


def setup(namespace: dict[str, Any]) -> None:
    """Give a document its folder."""
    folder = namespace["_folder"] = tempfile.mkdtemp(prefix="asn_wfh-docs-")
    shutil.copytree(ROOT / "examples", Path(folder, "examples"))


def teardown(namespace: dict[str, Any]) -> None:
    """Take the folder away."""
    shutil.rmtree(namespace["_folder"])


pytest_collect_file = Sybil(
    parsers=[blocks],
    patterns=["README.md", "docs/*.md", "docs/*/*.md"],
    setup=setup,
    teardown=teardown,
).pytest()
