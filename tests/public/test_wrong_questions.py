"""What is wrong with a question, a person or a policy is told, every fault on a line."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from asn_wfh import (
    AsnWfhError,
    CivilServant,
    FactError,
    Policy,
    PolicyError,
    decide,
    load_policy,
)
from asn_wfh.loading.policy_from_tree import load_policy_file
from loading.test_policy_faults import OWN_FACTS
from public.wrong_uses import ASKED, FACTS, FRIDAY, PERSONS, WHO


def check_error(error: AsnWfhError, lines: Sequence[str]) -> None:
    """An error says these lines, each printable, and as many in Indonesian."""
    assert isinstance(error, FactError | PolicyError)
    assert str(error).split("\n") == list(lines)
    for fault in error.faults:
        assert fault.message("id").isprintable()
        assert fault.message("id") != fault.message("en")


@pytest.mark.parametrize(("wrong", "lines"), ASKED, ids=lambda part: str(part)[:40])
def test_a_wrong_question_is_refused_with_every_fault(
    bukittinggi: Policy, wrong: dict[str, Any], lines: Sequence[str]
) -> None:
    """Whatever is wrong with the arguments of `decide` is told at once, by name."""
    question = {"policy": bukittinggi, "who": WHO, "on": FRIDAY, **wrong}
    with pytest.raises(FactError) as raised:
        decide(**question)
    check_error(raised.value, lines)


@pytest.mark.parametrize(
    ("facts", "line"),
    [
        (
            {"zona_banjir": "biru"},
            "zona_banjir: the word `biru` is not known here; write one of hijau, kuning, merah",
        ),
        (
            {"zona": "merah"},
            (
                "the fact `zona` is not known; write one of cuti_bersama, kelompok_rentan, "
                "libur, zona_banjir"
            ),
        ),
        (
            {"zona_banjir": ["merah"]},
            "zona_banjir: `[merah]` is not a text; write the word as a text, in quotes",
        ),
    ],
)
def test_a_wrong_fact_of_a_policy_of_its_own(facts: dict[str, Any], line: str) -> None:
    """A policy's own facts have closed values too."""
    with pytest.raises(FactError) as raised:
        decide(load_policy_file(OWN_FACTS), WHO, date(2026, 7, 7), facts=facts)
    check_error(raised.value, [line])


@pytest.mark.parametrize(("facts", "lines"), PERSONS, ids=lambda part: ascii(part)[:40])
def test_a_person_who_cannot_be_is_refused(facts: dict[str, Any], lines: Sequence[str]) -> None:
    """A CivilServant with a word or code that the law does not have raises FactError."""
    lines = [line + " you mean" if line.endswith("the region") else line for line in lines]
    ways: list[Callable[[], object]] = [
        lambda: CivilServant(**facts),
        lambda: CivilServant.read(facts),
    ]
    for made in ways:
        with pytest.raises(FactError) as raised:
            made()
        check_error(raised.value, lines)


@pytest.mark.parametrize("name", ["jenjang", "nip", "key", 1])
def test_a_fact_that_no_circular_asks_is_refused(name: object) -> None:
    """A fact that no circular asks for, an identity above all, is never taken along."""
    with pytest.raises(FactError) as raised:
        CivilServant.read({name: "x"})  # type: ignore[dict-item]  # what a file may hold
    check_error(raised.value, [f"the fact `{name}` is not known; {FACTS}"])


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("bukitinggi", "no policy named `bukitinggi` is shipped; did you mean `bukittinggi`?"),
        ("", "no policy named `` is shipped; write one of bangka_barat, bukittinggi"),
        ("a/b", "the file `a/b` does not exist; write the path of a file that exists"),
        (
            "none.yaml",
            ("the file `none.yaml` does not exist; write the path of a file that exists"),
        ),
        (
            Path("none"),
            ("the file `none` does not exist; write the path of a file that exists"),
        ),
        (
            "a\0b.yaml",
            (
                "the file `aU+0000b.yaml` cannot be read; choose a file that can be read, or "
                "get permission to read it"
            ),
        ),
        (
            Path(__file__).parent,
            (
                f"`{Path(__file__).parent}` is a folder, and a file is expected; write the "
                "path of a file in that folder"
            ),
        ),
    ],
)
def test_a_policy_that_is_not_there(source: str | Path, line: str) -> None:
    """A name that is not shipped and a file that cannot be read are told in one line."""
    with pytest.raises((FactError, PolicyError)) as raised:
        load_policy(source)
    check_error(raised.value, [line + " in it" if line.endswith("of a file") else line])


def test_what_only_prints_as_a_flag_is_quoted_by_its_type(bukittinggi: Policy) -> None:
    """A fault quotes a value by its text, and one that would look like a flag as code has it."""

    class Flag:
        def __init__(self, text: str) -> None:
            self.text = text

        def __str__(self) -> str:
            return self.text

        def __repr__(self) -> str:
            return f"Flag({self.text})"

    for value, quoted in ((Flag("True"), "Flag(True)"), (Flag("1"), "1"), ("True", "True")):
        with pytest.raises(FactError) as raised:
            decide(bukittinggi, WHO, FRIDAY, recalled=value)  # type: ignore[arg-type]  # the mistake
        assert [dict(fault.values)["value"] for fault in raised.value.faults] == [quoted]
