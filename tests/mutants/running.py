"""Mutants put to their nearest tests, two at a time, each in a process and a copy of its own."""

import os
import resource
import shutil
import signal
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from mutants.mutant import Mutant, mutated
from mutants.rooms import nearest

__all__ = ["Fate", "run"]

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "asn_wfh"
_AT_ONCE = 2
_SECONDS = 120.0
"""How long the tests of a mutant may run; whoever takes longer is noticed."""
_MEMORY = 4 << 30
_PASSED, _NO_TESTS = 0, 5
"""What pytest answers where nothing failed, and where it had no test; else a mutant is noticed."""


@dataclass(frozen=True, slots=True)
class Unchanged:
    """The library as it is, for the tests that pass only then."""

    tests: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of a mutant: whether some test noticed it, and after how many seconds."""

    mutant: Mutant | Unchanged
    noticed: bool
    seconds: float


@dataclass(slots=True)
class _Copy:
    """A copy of the library in which one mutant at a time is made."""

    folder: Path
    touched: Path | None = None
    made: int = field(default=0)

    @classmethod
    def at(cls, folder: Path) -> "_Copy":
        """A fresh copy in a folder."""
        shutil.copytree(SOURCE, folder / "src" / "asn_wfh", ignore=shutil.ignore_patterns("*.pyc"))
        for shipped in ("policies", "directories"):
            shutil.copytree(ROOT / shipped, folder / shipped)
        return cls(folder)

    def make(self, mutant: "Mutant | Unchanged") -> None:
        """Undo the mutant before and make this one, or none."""
        if self.touched is not None:
            self._write(self.touched, (SOURCE / self.touched).read_text(encoding="utf-8"))
        self.touched = None
        if isinstance(mutant, Mutant):
            self.touched = Path(mutant.file)
            code = (SOURCE / mutant.file).read_text(encoding="utf-8")
            self._write(self.touched, mutated(code, mutant))

    def _write(self, file: Path, code: str) -> None:
        path = self.folder / "src" / "asn_wfh" / file
        path.write_text(code, encoding="utf-8")
        # Compiled code is known by the time of its source, in seconds.
        self.made += 1
        moment = 1_000_000_000 + self.made
        os.utime(path, (moment, moment))


@dataclass(frozen=True, slots=True)
class _Running:
    mutant: "Mutant | Unchanged"
    copy: _Copy
    begun: float


def run(mutants: Sequence[Mutant], folder: Path) -> Iterator[Fate]:
    """The fate of each mutant, as they are settled.

    Raises NotApplicable for a mutant whose place is gone, and RuntimeError where the tests do
    not run, or fail without any mutant.
    """
    _preload(folder)
    copies = [_Copy.at(folder / str(number)) for number in range(_AT_ONCE)]
    running: dict[int, _Running] = {}
    try:
        rooms = dict.fromkeys(nearest(mutant.file) for mutant in mutants)
        for fate in _settled(iter([Unchanged(tests) for tests in rooms]), copies, running):
            if fate.noticed:
                raise RuntimeError(f"fails without any mutant: {' '.join(fate.mutant.tests)}")
        yield from _settled(iter(mutants), copies, running)
    finally:
        for pid in running:
            _stop(pid)
            os.waitpid(pid, 0)


def _settled(
    waiting: Iterator["Mutant | Unchanged"], copies: list[_Copy], running: dict[int, _Running]
) -> Iterator[Fate]:
    """The fates, while each copy that is free takes the next mutant."""
    while True:
        while copies and (mutant := next(waiting, None)) is not None:
            copy = copies.pop()
            pid = _start(mutant, copy)
            running[pid] = _Running(mutant, copy, time.monotonic())
        if not running:
            return
        pid, status = _wait(running)
        done = running.pop(pid)
        copies.append(done.copy)
        if status == _NO_TESTS:
            raise RuntimeError(f"no tests for {done.mutant}")
        yield Fate(done.mutant, status != _PASSED, time.monotonic() - done.begun)


def _preload(folder: Path) -> None:
    """Import what every process needs of others, once; the library itself never."""
    sys.pycache_prefix = str(folder / "compiled")
    sys.dont_write_bytecode = False
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = sys.pycache_prefix
    os.environ["HYPOTHESIS_STORAGE_DIRECTORY"] = str(folder / "examples")
    import holidays  # noqa: F401
    import hypothesis.strategies
    import pydantic  # noqa: F401
    import pytest  # noqa: F401
    import typer.testing  # noqa: F401
    import yaml  # noqa: F401

    # As in conftest, but that a failure need be neither shrunk nor explained.
    phases = (hypothesis.Phase.explicit, hypothesis.Phase.generate)
    how = {"deadline": None, "derandomize": True, "max_examples": 30, "phases": phases}
    hypothesis.settings.register_profile("mutants", **how)  # type: ignore[arg-type]
    if any(name.partition(".")[0] == "asn_wfh" for name in sys.modules):
        raise RuntimeError("the library is there before any mutant")


def _start(mutant: "Mutant | Unchanged", copy: _Copy) -> int:
    """Run the tests of a mutant on a copy in a process of their own; its number."""
    copy.make(mutant)
    tests = [*mutant.tests, *(nearest(mutant.file) if isinstance(mutant, Mutant) else ())]
    sys.stdout.flush()
    pid = os.fork()
    if pid:
        return pid
    _child(list(dict.fromkeys(tests)), copy)
    raise AssertionError("a child never returns")


def _child(tests: list[str], copy: _Copy) -> None:
    status = 70
    try:
        os.setsid()
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
        nothing = os.open(os.devnull, os.O_RDWR)
        for number in (0, 1, 2):
            os.dup2(nothing, number)
        source = str(copy.folder / "src")
        sys.path.insert(0, source)
        os.environ["PYTHONPATH"] = source
        os.chdir(ROOT)
        import pytest

        # What is preloaded cannot be rewritten, and need not be.
        calm = ["--hypothesis-profile", "mutants"]
        calm += ["-m", "not soak and not browser and (kills or not slow)"]
        calm += ["-W", "ignore::pytest.PytestAssertRewriteWarning", "-p", "no:cacheprovider"]
        status = int(pytest.main(["-x", *calm, *tests]))
    finally:
        os._exit(status)


def _wait(running: dict[int, _Running]) -> tuple[int, int]:
    """The next process to end and its answer; below zero where it was stopped."""
    while True:
        for pid, one in running.items():
            ended, status = os.waitpid(pid, os.WNOHANG)
            if ended:
                _stop(pid)
                return pid, os.waitstatus_to_exitcode(status)
            if time.monotonic() - one.begun > _SECONDS:
                _stop(pid)
                os.waitpid(pid, 0)
                return pid, -signal.SIGKILL
        time.sleep(0.02)


def _stop(pid: int) -> None:
    """End a process that was started here, with all that it started."""
    with suppress(ProcessLookupError):
        os.killpg(pid, signal.SIGKILL)
