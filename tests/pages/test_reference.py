"""The pages of the reference are complete: names, codes, keys, commands and options."""

import contextlib
import io
import json
import re
from collections.abc import Iterator
from dataclasses import fields
from datetime import date
from doctest import DocTestFinder, DocTestRunner
from importlib import import_module
from inspect import getdoc, signature
from types import ModuleType

import pytest
from typer.core import TyperCommand, TyperGroup

import asn_wfh
from asn_wfh import (
    AsnWfhError,
    CivilServant,
    Decision,
    FactError,
    Fault,
    Ground,
    Outcome,
    PolicyError,
    analysis,
    audit,
    book,
    decide,
    frames,
    limits,
    load_policy,
    people,
    roster,
)
from asn_wfh.audit import VERDICTS, ledger_of, read_paper
from asn_wfh.audit.paper_to_policy.find_binding_words_and_called_effects import AIM
from asn_wfh.cli.app import app, main
from asn_wfh.messages.faults import FAULTS
from asn_wfh.messages.sentences import SENTENCES, message
from asn_wfh.rules import EFFECTS
from asn_wfh.vocabulary import PERSON_FACETS
from pages.page_text import DOCS, listed, rows, sections, text_of, ticked
from places import EXAMPLES

REFERENCE = DOCS / "reference"
API = sections(text_of(REFERENCE / "api.md"))
ANSWERS = sections(text_of(REFERENCE / "answers.md"))
CLI_PAGE = text_of(REFERENCE / "cli.md")

MODULES = {
    "Names": asn_wfh,
    "Analysis": analysis,
    "Figures of an office": limits,
    "Audit": audit,
    "Tables of cases": frames,
    "Staff lists": people,
    "Rosters": roster,
    "The book": book,
}


# names


@pytest.mark.parametrize(("heading", "module"), MODULES.items(), ids=list(MODULES))
def test_every_public_name_is_listed(heading: str, module: ModuleType) -> None:
    """The table of a module has each of its public names, and no other."""
    names = {name.partition("(")[0] for name in listed(API[heading], "Name")}
    assert names == set(module.__all__)


def test_decide_and_its_answer_are_described() -> None:
    """Every argument of `decide`, every fact of a person and every attribute of an answer."""
    assert listed(API["`decide`"], "Argument") == list(signature(decide).parameters)
    assert set(PERSON_FACETS) <= set(ticked(API["`decide`"]))
    documented = re.findall(r"^ {4}(\w+): ", getdoc(decide) or "", re.MULTILINE)
    assert documented == [*signature(decide).parameters, "FactError"]
    attributes = listed(API["`Decision`"], "Attribute")
    assert attributes == [field.name for field in fields(Decision)]


def test_the_example_of_decide_holds() -> None:
    """The docstring that every user opens shows a question with its answer."""
    (example,) = DocTestFinder(recurse=False).find(decide, "decide", globs={})
    assert example.examples
    assert DocTestRunner(verbose=False).run(example).failed == 0


def test_what_is_wanted_leads_to_a_function() -> None:
    """The functions of the first table exist, and so do its commands."""
    attributes = {f"decision.{field.name}" for field in fields(Decision)}
    for row in rows(API["Which function when"]):
        for name in ticked(row["Python"]):
            module, _, function = name.rpartition(".")
            if name not in attributes:
                assert function in import_module(f"asn_wfh.{module}".rstrip(".")).__all__
        for command in ticked(row["Command"]):
            assert command.split()[0] in app.commands


# answers


def test_outcomes_and_grounds_are_explained() -> None:
    """The page has every outcome and every ground, the grounds in their order."""
    assert listed(ANSWERS["Outcomes"], "Code") == list(Outcome)
    assert listed(ANSWERS["Grounds"], "Code") == list(Ground)


def test_every_code_is_listed() -> None:
    """Each reason and each warning that an answer may give stands on the page of answers."""
    for heading, kind in (("Why", "why."), ("Warnings", "warning."), ("Grounds", "ground.")):
        codes = {key.removeprefix(kind) for key in SENTENCES if key.startswith(kind)}
        assert set(listed(ANSWERS[heading], "Code")) == codes
    for row in rows(ANSWERS["Why"]):
        if ticked(row.get("Given by", "")):
            (word,), (code,) = ticked(row["Given by"]), ticked(row["Code"])
            assert EFFECTS[word].why == code


def test_every_key_of_a_decision_is_explained() -> None:
    """The table has the keys of the JSON, and no other."""
    content = decide(load_policy("bukittinggi"), CivilServant(), date(2026, 4, 10)).as_dict()
    keys = listed(ANSWERS["The JSON of a decision"], "Key")
    assert sorted(keys) == sorted(content)


PAPER, POLICY = EXAMPLES / "edaran_contoh.txt", EXAMPLES / "muara_kenari.yaml"
ARGUMENTS = {
    "policies": [],
    "show": [str(POLICY)],
    "figures": [str(POLICY)],
    "check": [str(POLICY)],
    "readings": [str(POLICY)],
    "lint": [str(POLICY)],
    "compare": [str(POLICY), "bukittinggi", "--on", "2026-04-10"],
    "test": [str(POLICY)],
    "mutate": [str(POLICY), "--clause", "ii.1"],
    "fingerprint": [str(POLICY), "--circular", str(PAPER)],
    "copies": [str(PAPER), str(PAPER)],
    "draft": [str(PAPER), "--out", "skeleton.yaml"],
}


@pytest.mark.parametrize("command", ARGUMENTS)
def test_every_key_of_a_command_is_listed(
    command: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """What each command prints with `--json` has the keys of the table, in their order."""
    table = rows(ANSWERS["The JSON of other commands"])
    (row,) = (row for row in table if row["Command"] == f"`{command}`")
    out = io.StringIO()
    folder = tmp_path_factory.mktemp("printed")
    with contextlib.chdir(folder), contextlib.redirect_stdout(out):
        main([command, *ARGUMENTS[command], "--json"])
    printed = json.loads(out.getvalue())
    assert isinstance(printed, list) == row["Keys"].startswith("a list")
    assert ticked(row["Keys"]) == list(printed[0] if isinstance(printed, list) else printed)


def test_every_command_with_json_is_listed() -> None:
    """Only a decision and a ledger, which have keys of their own, stand elsewhere."""
    listed_commands = listed(ANSWERS["The JSON of other commands"], "Command")
    with_json = [name for name, command in COMMANDS.items() if "--json" in options_of(command)]
    assert sorted([*listed_commands, "decide", "ask", "audit"]) == sorted(with_json)


# the command line

COMMANDS = {n: c for n, c in app.commands.items() if isinstance(c, TyperCommand)}
GROUPS = {n: c for n, c in app.commands.items() if isinstance(c, TyperGroup)}


def options_of(command: TyperCommand) -> set[str]:
    """The long options of a command."""
    return {o for parameter in command.params for o in parameter.opts if o.startswith("--")}


def options_in(text: str) -> set[str]:
    """The long options that a text names in backticks."""
    return {word.split()[0] for word in ticked(text) if word.startswith("--")}


def commands_of_groups() -> Iterator[tuple[str, TyperCommand]]:
    """Each command of a group, by both of its names."""
    for name, group in GROUPS.items():
        for inner, command in group.commands.items():
            assert isinstance(command, TyperCommand)
            yield f"{name} {inner}", command


def test_every_command_is_listed() -> None:
    """The first table has every command in its order, and every group."""
    names = listed(sections(CLI_PAGE)["Commands"], "Command")
    assert [name.removeprefix("asn-wfh ").split()[0] for name in names] == [*COMMANDS, *GROUPS]


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_has_its_section(name: str) -> None:
    """The section of a command names each of its options, and no other."""
    section = sections(CLI_PAGE, "###")[f"`asn-wfh {name}`"].partition("\n## ")[0]
    assert options_in(section) == options_of(COMMANDS[name])


def test_every_command_of_an_office_is_listed() -> None:
    """Its row names each of its options but those that nearly all have."""
    table = list(rows(sections(CLI_PAGE)["Offices"]))
    commands = dict(commands_of_groups())
    named = [re.split(r" [A-Z\[]", ticked(row["Command"])[0])[0] for row in table]
    assert sorted(named) == sorted(commands)
    for name, row in zip(named, table, strict=True):
        shared = {"--lang"} | ({"--json"} & options_of(commands[name]))
        assert options_in(row["Options"]) == options_of(commands[name]) - shared
    without = {name for name, command in commands.items() if "--json" not in options_of(command)}
    lead = sections(CLI_PAGE)["Offices"].partition("\n\n")[0]
    assert {word for word in ticked(lead) if not word.startswith("--")} == without


def test_the_shared_options_are_those_of_commands() -> None:
    """Each option of the table of shared ones is an option of two commands or more."""
    every = [*COMMANDS.values(), *dict(commands_of_groups()).values()]
    for row in rows(sections(CLI_PAGE)["Shared options"]):
        for option in options_in(row["Option"]):
            assert sum(option in options_of(command) for command in every) > 1, option


# the audit

AUDIT = sections(text_of(REFERENCE / "audit.md"))


def test_the_audit_page_has_the_words_of_an_aim() -> None:
    """The words that bind nobody in a list of aims stand on the page, and no others."""
    (aims,) = re.findall(
        r"^In a list of aims, (.+) bind nobody\.$", AUDIT["Binding words"], re.MULTILINE
    )
    assert set(re.findall(r"\*(.+?)\*", aims)) == AIM


def test_the_audit_page_has_every_verdict_and_every_key() -> None:
    """The verdicts stand in their order; the keys of the JSON, and of its entries, are complete."""
    assert listed(AUDIT["Both directions"], "Verdict") == list(VERDICTS)
    for row in rows(AUDIT["Both directions"]):
        for verdict in ticked(row.get("Verdict", "")):
            shown = [message(f"page.verdict.{verdict}", lang) for lang in ("en", "id")]
            assert re.findall(r"\*(.+?)\*", row["Shown as"]) == shown
    ledger = ledger_of(load_policy(POLICY), read_paper(PAPER.read_bytes(), PAPER.name)).as_dict()
    assert listed(AUDIT["As JSON"], "Key") == list(ledger)
    assert listed(AUDIT["As JSON"], "Key of an entry") == list(ledger["entries"][0])


# errors


def test_the_common_errors_are_those_of_the_code() -> None:
    """Each code of the page is one of the code's, at least twenty of them, and each is shown."""
    text = text_of(REFERENCE / "errors.md")
    codes = ticked("\n".join(re.findall(r"^### .+$", text, re.MULTILINE))) + listed(text, "Code")
    assert len(codes) >= 20
    assert set(codes) <= set(FAULTS)
    # A code in a heading of two may be shown by the other.
    printed = re.findall(r"^\[(\w+)\] ", text, re.MULTILINE)
    assert set(codes) - set(printed) == {"paper_scan"}
    assert set(printed) <= set(codes)


def test_every_class_of_error_is_listed() -> None:
    """The table of classes has each class that is raised, and the attributes of a fault exist."""
    page = sections(text_of(REFERENCE / "errors.md"))
    classes = {AsnWfhError, FactError, PolicyError, audit.PaperError, book.BookError}
    assert set(listed(page["Classes"], "Class")) == {error.__name__ for error in classes}
    names = [name.partition("(")[0] for name in listed(page["Faults"], "Attribute or method")]
    assert set(names) <= set(dir(Fault))
    assert {field.name for field in fields(Fault)} - set(names) == {"values", "excerpt", "hint"}
