"""What a hostile file costs and prints is bounded: of one kind of fault a few, and a count."""

import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

import pytest

from asn_wfh import FactError, PolicyError
from asn_wfh.audit import read_paper
from asn_wfh.cli.app import main
from asn_wfh.compare import read_staff
from asn_wfh.loading.policy_from_tree import load_policy_text
from asn_wfh.loading.yaml_reader import MAX_BYTES
from asn_wfh.messages.errors import (
    MAX_ALIKE,
    Fault,
    PaperError,
    first_faults_per_code_counting_rest_on_last,
)
from loading.test_policy_faults import POLICY

SIZE = 250_000
ESCAPES = POLICY.replace("Boleh WFH setiap Jumat.", '"' + "\\n" * (SIZE // 2) + '"')


def filled(line: str) -> str:
    """A policy with as many lines more as make it 250 kB."""
    return POLICY + "".join(line.format(n) for n in range((SIZE - len(POLICY)) // len(line)))


# Files of 250 kB, each full of one kind of thing that is wrong.
HOSTILE: dict[str, str] = {
    "escapes in one text": ESCAPES,
    "escapes in many texts": filled('  - {{at: "\\n", says: "\\t\\n"}}\n'),
    "tabs": filled("\t- at: x\n"),
    "unseen characters": POLICY + "  - \u200b\u200b\n" * 20_000,
    "quotes": POLICY + '"' * SIZE,
    "single quotes": POLICY + "'" * (SIZE - 1),
    "quoted question marks": filled('  - "?"\n'),
    "question marks between brackets": POLICY + "x: [" + "a?, " * (SIZE // 4 - 200) + "b]\n",
    "question marks before values": POLICY + "x: [" + "a: ?, " * (SIZE // 6 - 200) + "b]\n",
    "one key again and again": filled("facts: ya\n"),
    "unknown keys": filled("kunci_{:05}: teks\n"),
    "unknown keys of one provision": filled("    kunci_{:05}: teks\n"),
    "unknown words": POLICY.replace(
        "{every: jumat}", "{every: [" + ", ".join(f"hari{n:05}" for n in range(18_000)) + "]}"
    ),
    "slips of one word": POLICY.replace(
        "{every: jumat}", "{every: [" + ", ".join(f"jumaat{n % 9}" for n in range(18_000)) + "]}"
    ),
    "unknown facts of a group": POLICY.replace(
        "{every: jumat}",
        "{every: jumat, whose: {" + ", ".join(f"fakta{n}: x" for n in range(9_000)) + "}}",
    ),
    "provisions that are none": filled("  - teks\n"),
    "provisions without anything": filled('  - {{at: "{}"}}\n'),
    "words without quotes": filled("  - no\n"),
    "anchors": filled("  - &a x\n"),
    "tags": filled("  - !!x y\n"),
}


QUICK = ("escapes in one text", "tabs", "quotes", "question marks before values", "unknown words")
"""The shapes that are read on every run; the others are read in the soak."""


@contextmanager
def steps() -> Iterator[list[int]]:
    """Counts the calls that are made inside of it, which no clock and no load can change."""
    count = [0]

    def one_more(_frame: FrameType, event: str, _argument: object) -> None:
        count[0] += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(one_more)
    try:
        yield count
    finally:
        sys.setprofile(before)


def faults_of(read: Callable[[], object]) -> list[Fault]:
    """The faults with which something is refused."""
    with pytest.raises((PolicyError, FactError, PaperError)) as raised:
        read()
    error = raised.value
    assert isinstance(error, PolicyError | FactError | PaperError)
    return list(error.faults)


def check_bounded(faults: list[Fault]) -> None:
    """So few faults of each kind, and so few characters, whatever the file holds."""
    kinds = Counter(fault.code for fault in faults)
    assert max(kinds.values()) <= MAX_ALIKE
    for lang in ("en", "id"):
        lines = [fault.message(lang) for fault in faults]
        assert all(len(line) < 600 for line in lines)
        assert sum(map(len, lines)) < 600 * MAX_ALIKE * len(kinds)


@pytest.mark.slow
@pytest.mark.parametrize(
    "shape",
    [shape if shape in QUICK else pytest.param(shape, marks=pytest.mark.soak) for shape in HOSTILE],
)
def test_a_hostile_file_is_refused_in_few_lines_and_steps(shape: str) -> None:
    """A file of 250 kB that is wrong everywhere gives a few faults of each kind with a count.

    The calls that reading it takes are bounded by a multiple of its characters.
    """
    text = HOSTILE[shape]
    assert len(text) <= MAX_BYTES
    with steps() as count:
        faults = faults_of(lambda: load_policy_text(text))
    check_bounded(faults)
    assert count[0] < 24 * SIZE


def test_the_count_is_that_of_the_faults_not_told() -> None:
    """What is not told is counted: those told and those counted are all."""
    faults = faults_of(lambda: load_policy_text(ESCAPES))
    escapes = [fault for fault in faults if fault.code == "escape"]
    assert len(escapes) == MAX_ALIKE
    assert [fault.more for fault in escapes[:-1]] == [0] * (MAX_ALIKE - 1)
    assert escapes[-1].more + MAX_ALIKE == SIZE // 2
    assert escapes[-1].message("en").endswith("(and 124980 more like this)")
    assert escapes[-1].message("id").endswith("(dan 124980 lagi yang sejenis)")


def test_capping_again_changes_nothing() -> None:
    """Capped faults stay as they are, as an error that is split or pickled needs it."""
    faults = [Fault.of("not_a_text").at(line=n) for n in range(100)] + [Fault.of("empty")]
    once = first_faults_per_code_counting_rest_on_last(faults)
    assert len(once) == MAX_ALIKE + 1
    assert first_faults_per_code_counting_rest_on_last(once) == once
    more = first_faults_per_code_counting_rest_on_last([*once, *faults])
    assert sum(1 + fault.more for fault in more) == 2 * len(faults)


def test_every_error_caps_its_faults(tmp_path: Path) -> None:
    """Wherever faults are gathered: a policy, the words of a person, a staff list, a paper."""
    faults = [Fault.of("not_a_text").at(line=n) for n in range(100)]
    for error in (PolicyError(faults), FactError(faults), PaperError(faults)):
        assert len(error.faults) == MAX_ALIKE
        assert sum(1 + fault.more for fault in error.faults) == 100
    staff = tmp_path / "pegawai.csv"
    staff.write_text("id,level\n" + "".join(f"{n},salah{n}\n" for n in range(5_000)))
    check_bounded(faults_of(lambda: read_staff(staff)))
    check_bounded(faults_of(lambda: read_paper(b"\xff" * 1000, "naskah.txt")))


def test_check_prints_few_lines_of_a_hostile_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """`asn-wfh check`, in text and as JSON, prints what the error holds and no more."""
    path = tmp_path / "jahat.yaml"
    path.write_text(ESCAPES)
    assert main(["check", str(path), "--json"]) == 1
    assert len(capsys.readouterr().out) < 30_000
