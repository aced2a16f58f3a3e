"""The help of every command, and wrong usage, in the language that is asked for."""

import re
from collections.abc import Sequence

import pytest

from messages.command_tree import command_paths

main = pytest.importorskip("asn_wfh.cli.app").main

ENGLISH = re.compile(r"\b(Usage|Options|Arguments|Commands|required|default|Show|the|of)\b")
INDONESIAN = re.compile(r"\b(Pemakaian|Opsi|Argumen|Perintah|wajib|bawaan|yang|dan|atau|dari)\b")


@pytest.mark.parametrize("path", ["", *command_paths()])
def test_help_is_in_one_language(path: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The page of help of every command is Indonesian, and English where that is asked for."""
    command = path.split()
    assert main([*command, "--help"]) == 0
    indonesian = capsys.readouterr().out
    assert indonesian.startswith(f"Pemakaian: asn-wfh {path}".rstrip())
    assert not ENGLISH.search(indonesian)
    assert main([*command, "--lang", "en", "--help"]) == 0
    english = capsys.readouterr().out
    assert english.startswith(f"Usage: asn-wfh {path}".rstrip())
    assert not INDONESIAN.search(english)


def test_help_has_every_option_and_what_may_be_left_out(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """An argument that must be given is marked, an option has its default and its value."""
    main(["roster", "plan", "--help"])
    page = capsys.readouterr().out
    assert re.search(r"--staff BERKAS +Daftar pegawai: .*\n? *\[wajib\]", page)
    assert re.search(r"--lang id\|en +Bahasa keluaran: id atau en\. \[bawaan: id\]", page)
    assert re.search(r"  --ids  ", page)


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (("copies", "A"), "the argument B is missing; write asn-wfh copies [OPTIONS] A B; "),
        (("roster", "plam"), "unknown command `plam`; write one of plan, "),
        (("decide", "--calender"), "unknown option `--calender`; did you mean `--calendar`?"),
        (("policies", "x"), "`x` is one argument too many; leave it out, or write "),
        (("book",), "`asn-wfh book` needs the name of a command; write one of create, "),
        (("roster", "plan", "x"), "the option --staff is missing; add --staff FILE; "),
        (("policies", "--json=1"), "the option --json takes no value; write --json alone"),
        (("show", "x", "--stance"), "the option --stance has no value; write its value "),
        (("figures", "x", "--headcount", "y"), "--headcount is not a whole number; write a whole "),
    ],
    ids=lambda part: part[0] if isinstance(part, tuple) else "",
)
def test_wrong_usage_is_in_english_too(
    arguments: Sequence[str], line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """`--lang en` tells what is wrong in English, before and behind the name of a command."""
    for whole in (["--lang", "en", *arguments], ["--lang=en", *arguments]):
        assert main(whole) == 2
        assert capsys.readouterr().err.startswith(line)


def test_the_language_before_a_command_is_that_of_its_output(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """`asn-wfh --lang en policies` is `asn-wfh policies --lang en`."""
    main(["--lang", "en", "policies"])
    before = capsys.readouterr().out
    main(["policies", "--lang", "en"])
    assert capsys.readouterr().out == before
