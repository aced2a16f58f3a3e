"""Every way to write a policy wrongly is refused in whole sentences, all faults at once.

Each file of `faults/` begins with the messages it must give, one `# expect:` line each; a file
that cannot carry a comment is made here, with its messages beside it.
"""

import ast
import json
import pickle
from collections.abc import Iterator, Sequence
from copy import deepcopy
from pathlib import Path
from random import Random
from typing import Any

import pytest

from asn_wfh import AsnWfhError, PolicyError
from asn_wfh.loading import yaml_reader
from asn_wfh.loading.policy_from_tree import load_policy_file, load_policy_text
from asn_wfh.messages.errors import Fault, PolicyFault
from asn_wfh.messages.faults import FAULTS
from asn_wfh.messages.sentences import message
from places import EXAMPLES

FOLDER = Path(__file__).parent / "faults"
FILES = sorted(FOLDER.glob("*.yaml"))
OWN_FACTS = EXAMPLES / "kota_contoh.yaml"
EXPECT = "# expect: "

PACKAGE = Path(yaml_reader.__file__).parent.parent
# A file of calendar days is no policy; `test_calendar_files` has its faults, and
# `test_english_sentences` those of the English beside a policy.
NO_POLICY_READ = (
    *("calendar_file.py", "load_policy_or_history.py", "load_shipped_policies.py"),
    *("policy_paths.py", "english_sentences.py", "read_english_sentences.py"),
)
# What reads a policy and says what is wrong with it.
MODULES = [
    *(
        path
        for path in sorted((PACKAGE / "loading").glob("*.py"))
        if path.name not in NO_POLICY_READ
    ),
    *sorted((PACKAGE / "rules").glob("*.py")),
]

POLICY = """\
policy: contoh
government: {name: Kota Contoh, code: "13.75", timezone: Asia/Jakarta}
circular: {number: 1/2026, signed: 2026-04-08, issuer: Wali Kota Contoh}
covers: {at: opening, whose: {employment: pns}}
provisions:
  - at: "1"
    says: Boleh WFH setiap Jumat.
    permit: {every: jumat}
  - at: "2"
    says: Berlaku sejak 8 April 2026.
    in_force: {from: 2026-04-08}
"""

UNSEEN = "is invisible; delete the character, or type the line again"
DEEP = (
    "lists and keys here are nested more than 32 levels deep; use fewer levels; "
    "write them side by side"
)

# The contents of a file and the messages it must give.
MADE: dict[str, tuple[bytes | str, Sequence[str]]] = {
    "bom": (
        b"\xef\xbb\xbf" + POLICY.encode(),
        [
            "x.yaml:1: the file begins with an invisible byte order mark (BOM); save it "
            "again as UTF-8 without BOM"
        ],
    ),
    "utf-16": (
        POLICY.encode("utf-16"),
        [
            (
                "x.yaml:1: the file is not saved as UTF-8 (byte 0xFF); save the file again "
                "with the encoding UTF-8"
            )
        ],
    ),
    "latin-1": (
        POLICY.replace("Boleh", "Bolèh").encode("latin-1"),
        [
            (
                "x.yaml:7 (1): the file is not saved as UTF-8 (byte 0xE8); save the file again "
                "with the encoding UTF-8"
            )
        ],
    ),
    "half a character": (
        POLICY.replace("WFH", "WFH é").encode()[:-2] + b"\xc3",
        [
            (
                "x.yaml:11 (2): the file is not saved as UTF-8 (byte 0xC3); save the file "
                "again with the encoding UTF-8"
            )
        ],
    ),
    "a surrogate in bytes": (
        POLICY.encode().replace(b"Boleh", b"Boleh\xed\xa0\x80"),
        [
            (
                "x.yaml:7 (1): the file is not saved as UTF-8 (byte 0xED); save the file again "
                "with the encoding UTF-8"
            )
        ],
    ),
    "a surrogate in text": (
        POLICY.replace("Boleh", "Boleh\ud800"),
        [f"x.yaml:7 (1): the character U+D800 here {UNSEEN}"],
    ),
    "binary": (
        bytes(range(256)),
        [
            (
                "x.yaml:2: the file is not saved as UTF-8 (byte 0x80); save the file again "
                "with the encoding UTF-8"
            )
        ],
    ),
    "nul": (
        POLICY.replace("Boleh", "Boleh\0"),
        [f"x.yaml:7 (1): the character U+0000 here {UNSEEN}"],
    ),
    "colour of a terminal": (
        POLICY.replace("Boleh", "\x1b[31mBoleh"),
        [f"x.yaml:7 (1): the character U+001B here {UNSEEN}"],
    ),
    "nel as a newline": (
        POLICY.replace("Jumat.\n", "Jumat.\x85"),
        [f"x.yaml:7 (1): the character U+0085 here {UNSEEN}"],
    ),
    "paragraph separator": (
        POLICY.replace("Jumat.\n", "Jumat.\u2029"),
        [f"x.yaml:7 (1): the character U+2029 here {UNSEEN}"],
    ),
    "carriage return alone": (
        POLICY.replace("Jumat.\n", "Jumat.\r"),
        [
            "x.yaml:7 (1): this line ends with the character U+000D alone; save the file "
            "again with LF or CRLF line ends"
        ],
    ),
    "300 KiB": (
        POLICY + "#" * 300 * 1024,
        ["x.yaml: the file is too large (307575 bytes); use a file of at most 262144 bytes"],
    ),
    "300 KiB of two bytes each": (
        POLICY + "# " + "é" * 150 * 1024,
        ["x.yaml: the file is too large (307577 bytes); use a file of at most 262144 bytes"],
    ),
    "200 kB of [": ("[" * 200_000, [f"x.yaml:1: {DEEP}"]),
    "200 kB of {": (
        "{" * 200_000,
        ["x.yaml:1: there is no single word as a key before this `:`; write `key: value`"] * 19
        + [
            "x.yaml:1: there is no single word as a key before this `:`; write `key: "
            "value` (and 12 more like this)",
            f"x.yaml:1: {DEEP}",
        ],
    ),
    "200 kB of - ": ("- " * 100_000, [f"x.yaml:1: {DEEP}"]),
    "20,001 nodes": (
        "- " + "\n- ".join(["ya"] * 20_000),
        [
            "x.yaml:20000: the file contains more than 20000 keys and values; shorten the file, "
            "for example where parts are copied in twice; the limit is passed on this line"
        ],
    ),
    "an unseen character on every line": (
        "a: b\u200b\n" * 30,
        [f"x.yaml:{line}: the character U+200B here {UNSEEN}" for line in range(1, 20)]
        + [f"x.yaml:20: the character U+200B here {UNSEEN} (and 10 more like this)"],
    ),
}


def faults_of(raw: bytes | str, name: str = "x.yaml") -> list[Fault]:
    """The faults of a policy; none where it loads."""
    try:
        load_policy_text(raw, name)
    except PolicyError as error:
        return error.faults
    return []


def expected(path: Path) -> list[str]:
    """The messages that a file says it must give."""
    lines = path.read_text("utf-8").splitlines()
    return [line.removeprefix(EXPECT) for line in lines if line.startswith(EXPECT)]


def corpus() -> Iterator[tuple[str, bytes | str]]:
    """Every bad policy: those that are files and those that are made."""
    yield from ((path.name, path.read_bytes()) for path in FILES)
    yield from (("x.yaml", raw) for raw, _ in MADE.values())


def check_telling(fault: Fault) -> None:
    """A fault says all it has to, in both languages, at a place that can be shown."""
    for lang in ("en", "id"):
        line = fault.message(lang)
        assert "\n" not in line
        assert line.isprintable()
        assert line.startswith(fault.file)
        assert fault.remedy(lang)
        # A place for a value that nothing has filled, or a Python value shown as it is.
        assert not any(mark in line for mark in ("{hint", "{word", "{text", "None", "<class"))
        assert not line.endswith(".") or line.endswith(", ...")
    assert fault.message("en") != fault.message("id")
    if fault.code in ("too_large", "no_file", "folder", "unreadable"):
        assert not fault.line
        return
    assert fault.line >= 1
    assert 1 <= fault.column <= max(1, len(fault.excerpt))
    shown, caret = fault.caret().split("\n")
    assert caret.endswith("^")
    assert len(caret) <= max(1, len(shown))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_bad_file_gives_its_messages_and_no_other(path: Path) -> None:
    """A bad file is refused with exactly the messages in its first lines, in their order."""
    faults = faults_of(path.read_bytes(), path.name)
    assert [str(fault) for fault in faults] == expected(path)
    assert faults
    for fault in faults:
        check_telling(fault)


@pytest.mark.parametrize("name", MADE)
def test_a_bad_text_gives_its_messages_and_no_other(name: str) -> None:
    """What cannot carry a comment is refused with exactly the messages beside it."""
    raw, messages = MADE[name]
    faults = faults_of(raw)
    assert [str(fault) for fault in faults] == list(messages)
    for fault in faults:
        check_telling(fault)


def test_there_are_at_least_a_hundred_bad_files() -> None:
    """The corpus is as large as promised, and no file repeats another."""
    bodies = [
        "".join(line for line in path.read_text("utf-8").splitlines() if EXPECT not in line)
        for path in FILES
    ]
    assert len(FILES) >= 100
    assert len(set(bodies)) == len(bodies)


def test_the_policy_that_the_bad_ones_are_made_from_is_good() -> None:
    """Without its fault a file of the corpus loads, also with the line ends of Windows."""
    assert faults_of(POLICY) == []
    assert faults_of(POLICY.replace("\n", "\r\n")) == []


def codes_in(path: Path) -> set[str]:
    """The codes of faults that a module speaks of."""
    tree = ast.parse(path.read_text("utf-8"))
    texts = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    # `_UNSEEN` names codes in its groups.
    names = {
        code for code in ("tab", "odd_space", "lone_cr") if path.name == "decode_utf8_or_refuse.py"
    }
    return {text for text in texts if isinstance(text, str) and text in FAULTS} | names


def test_every_code_that_a_policy_file_can_give_occurs(tmp_path: Path) -> None:
    """No message of the reader, the loader or a rule is left without a file that gives it."""
    possible = set().union(*map(codes_in, MODULES))
    codes = {fault.code for name, raw in corpus() for fault in faults_of(raw, name)}
    for path in (tmp_path, tmp_path / "none.yaml", Path("a\0b.yaml")):
        with pytest.raises(PolicyError) as raised:
            load_policy_file(path)
        codes |= {fault.code for fault in raised.value.faults}
    assert sorted(possible - codes) == []


@pytest.mark.parametrize(
    ("path", "message"),
    [
        (
            "none.yaml",
            ("the file `{path}` does not exist; write the path of a file that exists"),
        ),
        (
            "",
            (
                "`{path}` is a folder, and a file is expected; write the path of a file in "
                "that folder"
            ),
        ),
        (
            "a\0b.yaml",
            (
                "the file `{shown}` cannot be read; choose a file that can be read, or get "
                "permission to read it"
            ),
        ),
    ],
)
def test_a_file_that_cannot_be_read(tmp_path: Path, path: str, message: str) -> None:
    """A missing file, a folder and a path that none can have are each told in one line."""
    whole = tmp_path / path
    with pytest.raises(PolicyError) as raised:
        load_policy_file(whole)
    shown = str(whole).replace("\0", "U+0000")
    assert str(raised.value) == message.format(path=whole, shown=shown)
    check_telling(raised.value.faults[0])


def test_a_large_file_is_refused_by_its_size(tmp_path: Path) -> None:
    """A file beyond the limit is told with its whole size, though it is not read whole."""
    path = tmp_path / "besar.yaml"
    path.write_bytes(b"#" * 1_000_000)
    with pytest.raises(PolicyError) as raised:
        load_policy_file(path)
    message = (
        "besar.yaml: the file is too large (1000000 bytes); use a file of at most 262144 bytes"
    )
    assert str(raised.value) == message


def several() -> PolicyError:
    """The error of a file with several faults."""
    with pytest.raises(PolicyError) as raised:
        load_policy_file(FOLDER / "several_places.yaml")
    return raised.value


def test_an_error_is_a_group_of_its_faults() -> None:
    """The error is an exception group whose members each hold one fault, in order of place."""
    error = several()
    assert isinstance(error, ExceptionGroup)
    assert isinstance(error, AsnWfhError)
    assert all(isinstance(one, PolicyFault) for one in error.exceptions)
    assert [str(one) for one in error.exceptions] == [str(fault) for fault in error.faults]
    assert str(error) == "\n".join(map(str, error.faults))
    places = [(fault.line, fault.column) for fault in error.faults]
    assert len(places) == 5
    assert places == sorted(places)


def test_an_error_can_be_pickled() -> None:
    """An error comes back from a pickle with all its faults, as another process needs it."""
    error = several()
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is PolicyError
    assert again.faults == error.faults


def test_an_error_can_be_split_and_caught_in_part() -> None:
    """`split` and `except*` give errors of the same kind, whose faults add up to the whole."""
    error = several()

    def in_clause(one: BaseException) -> bool:
        return isinstance(one, PolicyFault) and bool(one.fault.clause)

    inside, outside = error.split(in_clause)
    assert isinstance(inside, PolicyError)
    assert isinstance(outside, PolicyError)
    assert len(inside.faults) == 3
    assert sorted(map(str, [*inside.faults, *outside.faults])) == sorted(map(str, error.faults))

    caught: list[str] = []
    try:
        raise error
    except* PolicyFault as group:
        caught = [str(one) for one in group.exceptions]
    assert caught == [str(fault) for fault in error.faults]


def test_a_caret_in_a_long_line_stays_in_sight() -> None:
    """A fault far to the right is shown with the part of its line that it stands in."""
    (fault,) = faults_of(POLICY.replace("Boleh", "Boleh " * 2000 + "\u200b"))
    shown, caret = fault.caret().split("\n")
    assert len(shown) <= 100
    assert shown[len(caret) - 1] == "?"


def test_a_line_shown_over_its_caret_ends_where_its_words_end() -> None:
    """Terminals differ in what they make of spaces at the end of a line, so none is shown."""
    fault = Fault("policy_too_long", excerpt="x " * 80, line=1, column=1)
    shown, caret = fault.caret().split("\n")
    assert shown == ("x " * 50).rstrip()
    assert caret == "^"


def test_every_message_has_its_form() -> None:
    """Each sentence begins small, has no full stop, and names nothing that only a program knows."""
    for code in set().union(*map(codes_in, MODULES)):
        fault = FAULTS[code]
        texts = (fault.id, fault.en, fault.remedy("id"), fault.remedy("en"))
        for text in texts:
            assert text == text.strip(), code
            assert not text.endswith((".", ";")), code
            assert text[0] == text[0].lower(), code
        wording = " ".join(texts).lower()
        assert not any(word in wording for word in ("node", "scalar", "mapping", "python")), code


@pytest.mark.parametrize("lang", ["en", "id"])
def test_check_tells_the_same_faults(lang: str, capsys: pytest.CaptureFixture[str]) -> None:
    """`asn-wfh check` prints every fault with its line and caret, and gives exit code 1."""
    main = pytest.importorskip("asn_wfh.cli.app").main
    assert main(["check", *map(str, FILES), "--lang", lang]) == 1
    captured = capsys.readouterr()
    assert captured.err == ""
    lines = iter(captured.out.splitlines())
    for path in FILES:
        faults = faults_of(path.read_bytes(), path.name)
        for fault in faults:
            assert next(lines) == fault.message(lang)
            shown, caret = fault.caret().split("\n")
            assert [next(lines), next(lines)] == [f"    {shown}", f"    {caret}"]
        assert next(lines) == message("check.faults", lang, file=path, count=len(faults))
    assert list(lines) == []


VALUES: Sequence[object] = (
    *("", "x", "semua", "any", "1", "opening", "2026-04-08", "10%", "h-1", "2 bulan", "territory"),
    *([], {}, ["a"], ["a", "a"], [[]], [{}], {"a": "b"}, {"except": "x"}, {"whose": "semua"}),
    *({"every": "jumat"}, {"level": "semua"}, [{"level": "pengawas"}], {"whose": []}),
)


def places_in(tree: Any) -> Iterator[tuple[Any, Any]]:
    """Every list or mapping of a tree, with each of its places."""
    if isinstance(tree, str):
        return
    steps = list(tree) if isinstance(tree, dict) else range(len(tree))
    for step in steps:
        yield tree, step
        yield from places_in(tree[step])


def spoilt(tree: Any, chance: Random) -> Any:
    """A copy of a tree with some values replaced by others, moved, or left out."""
    tree = deepcopy(tree)
    for _ in range(chance.randint(1, 4)):
        holder, step = chance.choice(list(places_in(tree)))
        other, from_step = chance.choice(list(places_in(tree)))
        if chance.random() < 0.2:
            del holder[step]
        else:
            moved = [deepcopy(other[from_step])] if chance.random() < 0.4 else VALUES
            holder[step] = deepcopy(chance.choice(moved))
    return tree


@pytest.mark.parametrize("path", [FOLDER / "reading_unused_option.yaml", OWN_FACTS])
def test_whatever_a_file_holds_it_is_a_policy_or_has_faults(path: Path) -> None:
    """However its keys and values are mixed up, a file loads or is refused, and nothing else."""
    tree, chance = yaml_reader.read_yaml_file(path).tree, Random(1)
    refused = 0
    for _ in range(150):
        faults = faults_of(json.dumps(spoilt(tree, chance), ensure_ascii=False))
        refused += bool(faults)
        for fault in faults:
            check_telling(fault)
    assert refused > 75
