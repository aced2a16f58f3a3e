"""Editors find the schema: files name it, it stands where they say, and is of this version."""

import re
from pathlib import Path

import pytest
import yaml

from asn_wfh.audit import read_paper
from asn_wfh.audit.draft.draft_skeleton_policy import draft_policy_text
from asn_wfh.cli.app import main
from asn_wfh.schema import SCHEMA_FILE, SCHEMAS, json_schema_text
from places import EXAMPLES, POLICIES
from schema.validation import ENGLISH_FILES, POLICY_FILES, errors_of, tree_of


def schema_named_in(text: str) -> str:
    """The schema that the first line of a file names for editors."""
    match = re.match(r"# yaml-language-server: \$schema=(\S+)\n", text)
    assert match
    return match[1]


@pytest.mark.parametrize("path", POLICY_FILES, ids=lambda path: path.stem)
def test_every_policy_names_the_schema_beside_the_shipped(path: Path) -> None:
    """The path that a policy names leads to the file of the shipped policies."""
    named = path.parent / schema_named_in(path.read_text(encoding="utf-8"))
    assert named.resolve() == (POLICIES / SCHEMA_FILE).resolve()


def test_the_file_is_what_the_command_prints() -> None:
    """The schema beside the shipped policies is of this version.

    It is renewed by `asn-wfh schema policy --out policies/policy.schema.json`.
    """
    assert (POLICIES / SCHEMA_FILE).read_text(encoding="utf-8") == json_schema_text("policy")


@pytest.mark.parametrize("path", ENGLISH_FILES, ids=lambda path: path.stem)
def test_every_file_of_english_names_its_schema_and_is_valid(path: Path) -> None:
    """The path leads to the schema beside the shipped policies, which takes the file."""
    named = path.parent / schema_named_in(path.read_text(encoding="utf-8"))
    assert named.resolve() == (POLICIES / "english.schema.json").resolve()
    assert errors_of("english", tree_of(path)) == []


def test_the_schema_of_english_is_what_the_command_prints() -> None:
    """It is renewed by `asn-wfh schema english --out policies/english.schema.json`."""
    schema = (POLICIES / "english.schema.json").read_text(encoding="utf-8")
    assert schema == json_schema_text("english")


def test_an_editor_marks_what_is_no_sentence() -> None:
    """Another key, a list and a text that is not filled in are refused by the shape alone."""
    sound = {
        "policy": "contoh",
        "circular": {"implements": "A letter"},
        "facts": {"usia": {"question": "How old?"}},
        "provisions": {"1.d/b": {"note": "Ours.", "no_rule": {"Sebabnya.": "Why."}}},
        "readings": {"masa": {"asks": "How?", "because": "So.", "options": {"terus": "On."}}},
    }
    assert errors_of("english", sound) == []
    for broken in (
        {},
        {**sound, "terms": {}},
        {**sound, "provisions": {"1.d/b": {"says": "Theirs."}}},
        {**sound, "provisions": {"1.d/b": {"note": ["Ours."]}}},
        {**sound, "provisions": {"satu dua": {"note": "Ours."}}},
        {**sound, "readings": {"masa": {"asks": "BELUM DIISI"}}},
        {**sound, "readings": {"masa": {"options": "On."}}},
    ):
        assert errors_of("english", broken)


def test_a_skeleton_names_the_schema_and_lacks_only_what_people_say() -> None:
    """What `draft` writes is checked by an editor, which marks what is still to be said."""
    paper = read_paper((EXAMPLES / "edaran_contoh.txt").read_bytes(), "edaran_contoh.txt")
    text = draft_policy_text(paper, "muara_kenari")
    assert schema_named_in(text) == SCHEMA_FILE
    errors = errors_of("policy", yaml.load(text, yaml.BaseLoader))
    assert errors
    marked = re.compile(r"BELUM DIISI|undecided|does not contain items|not valid under any")
    assert [error for error in errors if not marked.search(error)] == []


@pytest.mark.parametrize("name", SCHEMAS)
@pytest.mark.parametrize("lang", ["id", "en"])
def test_the_command_prints_each(capsys: pytest.CaptureFixture[str], name: str, lang: str) -> None:
    """`asn-wfh schema KIND` prints the schema in the language asked for."""
    assert main(["schema", name, "--lang", lang]) == 0
    assert capsys.readouterr().out == json_schema_text(name, lang)


def test_the_command_writes_a_file(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """With `--out` it writes the file, over an older one too, and prints nothing."""
    path = tmp_path / SCHEMA_FILE
    path.write_text("{}", encoding="utf-8")
    assert main(["schema", "policy", "--out", str(path)]) == 0
    assert capsys.readouterr().out == ""
    assert path.read_text(encoding="utf-8") == json_schema_text("policy")


def test_another_word_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    """A slip is answered with the word meant, any other with the words there are."""
    assert main(["schema", "polcy"]) == 2
    assert capsys.readouterr().err == ("kata `polcy` tidak dikenal di sini; maksudnya `policy`?\n")
    assert main(["schema", "polisi", "--lang", "en"]) == 2
    assert capsys.readouterr().err == (
        "the word `polisi` is not known here; "
        "write one of case, decision, english, person, policy\n"
    )
