"""The reader of YAML: what it gives, what it refuses, and that both parsers agree on both."""

import re
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from asn_wfh import PolicyError
from asn_wfh.loading import decode_utf8_or_refuse, yaml_reader
from asn_wfh.loading.load_shipped_policies import shipped_folder
from asn_wfh.loading.yaml_reader import (
    MAX_BYTES,
    MAX_DEPTH,
    MAX_NODES,
    LocatedTree,
    Tree,
    read_yaml,
)
from loading.test_policy_faults import FILES, MADE

POLICIES = sorted(shipped_folder().glob("*.yaml"))

# Everything that means something in YAML, and a little that means nothing.
PIECES = (
    *"ab1.:-?,[]{}#&*!|>'\"%@`~= \n",
    *("\n  ", "\n    ", "- ", ": ", "? ", " #", "---", "...", "\n- ", "key: v\n", '"a": ', "<<: "),
    *("\\", "\\n", "\\x41", "\\U00110000", "é", "😀", "12:00", "2026-04-08", "null", "\r\n", "\t"),
)
texts = st.lists(st.sampled_from(PIECES), max_size=14).map("".join)


def steps(tree: Tree, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The paths to everything in a tree."""
    yield path
    items: Any = tree.items() if isinstance(tree, dict) else enumerate(tree)
    for step, below in items if not isinstance(tree, str) else ():
        yield from steps(below, (*path, step))


def at(tree: Tree, path: tuple[str | int, ...]) -> Any:
    """What a path leads to."""
    node: Any = tree
    for step in path:
        node = node[step]
    return node


def check_tree(tree: object) -> None:
    """A tree has texts, lists and mappings of texts, and nothing else."""
    if isinstance(tree, dict):
        assert all(type(key) is str for key in tree)
        for below in tree.values():
            check_tree(below)
    elif isinstance(tree, list):
        for below in tree:
            check_tree(below)
    else:
        assert type(tree) is str


def fault_lines(raw: bytes | str) -> list[str]:
    """The faults that a text has, each with its column."""
    try:
        faults = read_yaml(raw, "x.yaml").faults
    except PolicyError as error:
        faults = error.faults
    return [f"{fault}@{fault.column}" for fault in faults]


# What is read


def test_every_scalar_stays_the_text_it_was_written_as() -> None:
    """Quoted or not, over one line or several, a value is the text that stands there."""
    marked = read_yaml(
        'a: text\nb: "12:00"\nc: \'no\'\nd: 2026-04-08\ne: over\n  two lines\nf: "say \\"\\\\\\""\n'
        "g: |\n  kept\n  apart\nh: >-\n  laid\n  together\ni: [x, {j: k}]\n",
        "x.yaml",
    )
    assert marked.faults == []
    assert marked.tree == {
        "a": "text",
        "b": "12:00",
        "c": "no",
        "d": "2026-04-08",
        "e": "over two lines",
        "f": 'say "\\"',
        "g": "kept\napart\n",
        "h": "laid together",
        "i": ["x", {"j": "k"}],
    }


def test_line_ends_of_windows_change_nothing() -> None:
    """A file with CRLF gives the same tree and the same places as one with LF."""
    text = POLICIES[0].read_text("utf-8")
    unix, windows = read_yaml(text, "x.yaml"), read_yaml(text.replace("\n", "\r\n"), "x.yaml")
    assert windows.tree == unix.tree
    assert windows.values == unix.values
    assert windows.keys == unix.keys


def test_bytes_and_text_are_the_same() -> None:
    """A file gives the same as its text."""
    raw = POLICIES[0].read_bytes()
    assert read_yaml(raw, "x.yaml").tree == read_yaml(raw.decode(), "x.yaml").tree


def test_a_repeated_key_keeps_the_first_value_and_its_place() -> None:
    """The first of two equal keys stays in the tree with its marks; the second is a fault."""
    marked = read_yaml("a: [x]\nb: z\na: [p, q]\n", "x.yaml")
    assert marked.tree == {"a": ["x"], "b": "z"}
    assert marked.mark_of(("a",)) == (1, 4)
    assert marked.mark_of(("a", 0)) == (1, 5)
    assert marked.mark_of(("a", 1)) == (1, 4)
    assert [fault.code for fault in marked.faults] == ["repeated_key"]


def test_the_place_of_what_is_not_there_is_that_of_what_holds_it() -> None:
    """A path that leads too far is placed at the nearest value above it."""
    marked = read_yaml("a:\n  b: c\n", "x.yaml")
    assert marked.mark_of(("a", "b")) == (2, 6)
    assert marked.mark_of(("a", "b"), of_key=True) == (2, 3)
    assert marked.mark_of(("a", "x", 3)) == (2, 3)
    assert marked.mark_of(("z",)) == (1, 1)


def test_a_landmark_names_the_part_of_the_paper() -> None:
    """A fault of the text names the part in which its line stands, if a landmark tells it."""
    landmark = re.compile(r"- at: (\S+)|[^\s#-]")
    text = "list:\n- at: a\n  x: 12:00\n# between\n- at: b\n  x: no\nend: yes\n"
    marked = read_yaml(text, "x.yaml", landmark)
    assert [fault.clause for fault in marked.faults] == ["a", "b", ""]
    assert [fault.clause for fault in read_yaml(text, "x.yaml").faults] == ["", "", ""]


# Attacks


def bomb(levels: int = 20) -> str:
    """A few hundred bytes that a constructor with merge keys would work on for years."""
    lines = ["a0: &a0 {k: v}"]
    lines += [f"a{n}: &a{n} {{<<: [*a{n - 1}, *a{n - 1}]}}" for n in range(1, levels)]
    return "\n".join(lines) + "\n"


def test_a_merge_key_bomb_is_only_read_once() -> None:
    """Merge keys and aliases are faults where they stand, and nothing is ever copied."""
    assert len(bomb()) < 700
    marked = read_yaml(bomb(), "x.yaml")
    codes = [fault.code for fault in marked.faults]
    assert codes.count("merge_key") == 19
    assert codes.count("alias") == 20
    assert [fault.more for fault in marked.faults if fault.code == "alias"][-1] == 18
    assert codes.count("anchor") == 20
    assert len(marked.values) < 100


@pytest.mark.parametrize(
    "text",
    [
        *(piece * 100_000 for piece in ("[", "{", "- ", "? ", "[{", "a: ", "!", "&a ", '"', "'")),
        *("a:\n " * 20_000, "\n" * 200_000, " " * 200_000, "#" * 200_000, "|\n" * 100_000),
        *("[" * 40 + "]" * 40, "a: " + "x" * 200_000 + ": b", "a: >" + "9" * 100_000),
        *('"' + "\\" * 100_001, "a" * 200_000 + ":", "- " + "\n- ".join(["*a"] * 5_000)),
    ],
    ids=lambda text: repr(text[:6]),
)
def test_a_large_senseless_text_ends_in_good_time(text: str) -> None:
    """What is large and means nothing ends soon and without deep recursion."""
    # A comment, a quoted text and the like may be long and mean something after all.
    assert isinstance(fault_lines(text), list)


def test_the_limits_are_where_they_are_said_to_be() -> None:
    """The last byte, level and node that are allowed are read, the next of each is refused."""
    assert read_yaml("a: " + "x" * (MAX_BYTES - 3), "x.yaml").faults == []
    assert "bytes" in fault_lines("a: " + "x" * (MAX_BYTES - 2))[0]
    deepest = MAX_DEPTH - 1
    assert read_yaml("[" * deepest + "a" + "]" * deepest, "x.yaml").faults == []
    assert "deep" in fault_lines("[" * MAX_DEPTH + "a" + "]" * MAX_DEPTH)[0]
    assert read_yaml("- a\n" * (MAX_NODES - 1), "x.yaml").faults == []
    assert "contains more than" in fault_lines("- a\n" * MAX_NODES)[0]


def test_a_stack_that_is_nearly_full_does_not_matter() -> None:
    """The deepest text that is allowed needs few frames."""
    limit = sys.getrecursionlimit()
    frame, used = sys._getframe(), 0
    while frame.f_back is not None:
        frame, used = frame.f_back, used + 1
    try:
        sys.setrecursionlimit(used + 150)
        assert read_yaml("[" * 31 + "a" + "]" * 31, "x.yaml").faults == []
    finally:
        sys.setrecursionlimit(limit)


# Characters

VISIBLE_FORMATS = {
    *range(0x600, 0x606),
    *(0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD),
    *range(0x13430, 0x13460),
}
"""Format characters that are printed: number signs of Arabic, signs of Egyptian."""


def test_every_character_that_is_not_seen_is_refused() -> None:
    """Controls, formats, separators and spaces of other widths are refused, and letters are not."""
    refused = {
        n for n in range(sys.maxunicode + 1) if decode_utf8_or_refuse._UNSEEN.fullmatch(chr(n))
    }
    for number in range(sys.maxunicode + 1):
        category = unicodedata.category(chr(number))
        unseen = category in ("Cc", "Cf", "Zl", "Zp") and number not in VISIBLE_FORMATS
        unseen |= category == "Zs" and number != 0x20
        if unseen and number != 0x0A:
            assert number in refused, hex(number)
        if category[0] in "LNPS" and number in refused:
            # The letters of Hangul that are printed as nothing, and the empty sign of braille.
            assert number in (0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800, 0xFFFC), hex(number)
    assert {0x0, 0x7F, 0x85, 0xA0, 0xAD, 0x200B, 0x202E, 0x2028, 0x2066, 0xFEFF, 0xE0041} <= refused
    assert not refused & {0x0A, 0x20, *range(0x21, 0x7F), ord("é"), ord("“"), 0x1F600}


@pytest.mark.parametrize("character", ["\0", "\t", "\x85", "\u2028", "\ufeff", "\u202e", "\u200b"])
def test_an_unseen_character_is_refused_everywhere(character: str) -> None:
    """In a key, a value, quotes, a comment, between lines: its place is told each time."""
    for text in ("a{}b: c", "a: b{}c", 'a: "b{}c"', "a: 'b{}'", "a: b #{}", "a: b\n{}c: d"):
        (fault,) = fault_lines(text.format(character))
        line, column = text.count("\n", 0, text.index("{")) + 1, len(text.split("{")[0])
        column -= text.rfind("\n", 0, text.index("{")) + 1
        assert fault.startswith(f"x.yaml:{line}: ")
        assert fault.endswith(f"@{column + 1}")


def test_a_bom_is_told_as_such_only_at_the_start() -> None:
    """A byte order mark at the start has a remedy of its own."""
    assert "UTF-8 without BOM" in fault_lines("\ufeffa: b")[0]
    assert "U+FEFF" in fault_lines("a: \ufeffb")[0]


# Scalars that other readers take for something else

CORE = re.compile(
    r"null|Null|NULL|~||true|True|TRUE|false|False|FALSE|[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+"
    r"|[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?(\.inf|\.Inf|\.INF)"
    r"|\.nan|\.NaN|\.NAN"
)
"""What is no text in the core schema of YAML 1.2."""

ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
RESOLVER: Any = yaml.SafeLoader("")
digits = st.text("0123456789", min_size=1, max_size=4)
scalars = st.one_of(
    st.text("01289+-_.:,eExXoObBaAfFinN", min_size=1, max_size=8),
    st.sampled_from(["yes", "No", "ON", "off", "y", "N", "True", "NULL", "~", "=", "<<", ".inf"]),
    st.lists(digits, min_size=2, max_size=4).map(":".join),
    st.lists(digits, min_size=3, max_size=3).map("-".join),
)


@pytest.mark.slow
@settings(max_examples=800)
@given(scalars)
@example("1:30:00")
@example("0b1_0")
@example("190:20:30.15")
@example("6.8523015e+5")
@example("2001-12-14t21:59:43.10-05:00")
def test_a_plain_scalar_that_is_accepted_is_a_text_to_every_reader(text: str) -> None:
    """What stays unquoted means the same under YAML 1.1 and 1.2; ISO dates are the exception."""
    try:
        marked = read_yaml(f"a: {text}\n", "x.yaml")
    except PolicyError:
        return
    if marked.faults or not isinstance(marked.tree, dict) or not isinstance(marked.tree["a"], str):
        return
    value = marked.tree["a"]
    if ISO_DATE.fullmatch(value):
        return
    assert RESOLVER.resolve(yaml.ScalarNode, value, (True, False)) == "tag:yaml.org,2002:str"
    assert not CORE.fullmatch(value)


@settings(max_examples=300)
@given(scalars)
def test_a_quoted_scalar_is_always_a_text(text: str) -> None:
    """In quotes every one of them is read as it stands."""
    for quote in ('"', "'"):
        marked = read_yaml(f"{quote}{text}{quote}: {quote}{text}{quote}\n", "x.yaml")
        assert marked.faults == []
        assert marked.tree == {text: text}


# Any text at all


@pytest.mark.slow
@settings(max_examples=800)
@given(st.one_of(texts, st.text(max_size=30)))
def test_any_text_gives_a_tree_of_texts_or_faults(text: str) -> None:
    """Whatever is read, a tree comes out or a PolicyError, never anything else."""
    try:
        marked = read_yaml(text, "x.yaml")
    except PolicyError as error:
        faults = error.faults
    else:
        check_tree(marked.tree)
        assert set(marked.values) >= set(steps(marked.tree))
        faults = marked.faults
    for fault in faults:
        assert fault.file == "x.yaml"
        assert fault.line >= 1
        assert 1 <= fault.column <= max(1, len(fault.excerpt))
        assert fault.message("en") != fault.message("id")


@settings(max_examples=300)
@given(st.binary(max_size=40))
def test_any_bytes_give_a_tree_of_texts_or_faults(raw: bytes) -> None:
    """Bytes are no other than text."""
    try:
        tree = read_yaml(raw, "x.yaml").tree
    except PolicyError:
        return
    check_tree(tree)


# Marks

words = st.text("abcdefgh ", min_size=1, max_size=8).filter(lambda word: word == word.strip())
plain = words.filter(
    lambda word: word not in ("a e", "e") and not yaml_reader._RESOLVED.fullmatch(word)
)
trees = st.recursive(
    plain,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=4),
        st.dictionaries(plain, inner, min_size=1, max_size=4),
    ),
    max_leaves=12,
)


class Writer:
    """Writes a tree as YAML in one of the many ways there are, and notes where each value is."""

    def __init__(self, chance: Random) -> None:
        self.chance = chance
        self.lines: list[str] = []
        self.begins: dict[tuple[str | int, ...], str] = {}

    def scalar(self, text: str, path: tuple[str | int, ...]) -> str:
        """A text, plain or in quotes."""
        written = self.chance.choice([text, f'"{text}"', f"'{text}'"])
        self.begins[path] = written
        return written

    def flow(self, tree: Any, path: tuple[str | int, ...]) -> str:
        """A value between brackets, or a scalar."""
        if isinstance(tree, str):
            return self.scalar(tree, path)
        space = self.chance.choice(["", " "])
        if isinstance(tree, list):
            self.begins[path] = "["
            inner = [self.flow(item, (*path, n)) for n, item in enumerate(tree)]
            return f"[{space}{', '.join(inner)}{space}]"
        self.begins[path] = "{"
        pairs = [f"{key}: {self.flow(value, (*path, key))}" for key, value in tree.items()]
        return f"{{{space}{', '.join(pairs)}{space}}}"

    def block(self, tree: Any, path: tuple[str | int, ...], indent: int) -> None:
        """A list or mapping with one item on each line."""
        items = tree.items() if isinstance(tree, dict) else enumerate(tree)
        for step, value in items:
            if self.chance.random() < 0.2:
                self.lines.append(self.chance.choice(["", " " * indent + "# a comment: 12:00"]))
            lead = " " * indent + (f"{step}:" if isinstance(tree, dict) else "-")
            below = (*path, step)
            if isinstance(value, str) or self.chance.random() < 0.4:
                gap = " " * self.chance.randint(1, 3)
                self.lines.append(f"{lead}{gap}{self.flow(value, below)}")
            else:
                self.lines.append(lead)
                self.begins[below] = "-" if isinstance(value, list) else str(next(iter(value)))
                self.block(value, below, indent + self.chance.randint(1, 4))


@pytest.mark.slow
@settings(max_examples=400)
@given(trees, st.integers(0, 10**6))
def test_every_value_is_marked_where_it_stands(tree: Any, seed: int) -> None:
    """At its mark a line goes on with the value, its quote, its bracket or its first item."""
    writer = Writer(Random(seed))
    if isinstance(tree, str):
        writer.lines.append(writer.flow(tree, ()))
    else:
        writer.block(tree, (), 0)
    text = "\n".join(writer.lines) + "\n"
    marked = read_yaml(text, "x.yaml")
    assert marked.faults == []
    assert marked.tree == tree
    for path, begins in writer.begins.items():
        line, column = marked.mark_of(path)
        assert marked.text_lines[line - 1][column - 1 :].startswith(begins), (path, text)
    for path, (line, column) in marked.keys.items():
        assert marked.text_lines[line - 1][column - 1 :].startswith(str(path[-1]))


@pytest.mark.parametrize("path", POLICIES, ids=lambda path: path.stem)
def test_every_value_of_a_policy_is_marked_where_it_stands(path: Path) -> None:
    """In the shipped policies too, each scalar stands at its mark."""
    marked = read_yaml(path.read_bytes(), path.name)
    for steps_to in steps(marked.tree):
        value = at(marked.tree, steps_to)
        line, column = marked.mark_of(steps_to)
        rest = marked.text_lines[line - 1][column - 1 :]
        if isinstance(value, str):
            assert rest.removeprefix('"').startswith(value.split("\n")[0][:20])


# The two parsers


def outcome(raw: bytes | str) -> object:
    """All that comes of reading a text."""
    try:
        marked: LocatedTree = read_yaml(raw, "x.yaml")
    except PolicyError as error:
        return [(str(fault), fault.column, fault.excerpt) for fault in error.faults]
    faults = [(str(fault), fault.column) for fault in marked.faults]
    return marked.tree, marked.values, marked.keys, faults


def check_parity(raw: bytes | str) -> bool:
    """Both parsers give the same; whether they accept the text."""
    with pytest.MonkeyPatch.context() as patch:
        both = outcome(raw)
        patch.setattr(yaml_reader, "_FAST", None)
        assert outcome(raw) == both, raw
    return isinstance(both, tuple) and not both[3]


fast = pytest.mark.skipif(yaml_reader._FAST is None, reason="PyYAML was built without its C parser")


@pytest.mark.slow
@fast
def test_both_parsers_agree_on_every_policy() -> None:
    """The shipped policies, good as they are, and all the bad ones come out alike."""
    for path in POLICIES:
        assert check_parity(path.read_bytes())
    for path in FILES:
        check_parity(path.read_bytes())
    for raw, _ in MADE.values():
        check_parity(raw)


def edited(count: int, seed: int) -> Iterator[str]:
    """Pieces of the shipped policies with a few characters changed, put in or left out."""
    chance = Random(seed)
    lines = [line for path in POLICIES for line in path.read_text("utf-8").split("\n")]
    for _ in range(count):
        begin = chance.randrange(len(lines) - 12)
        text = list("\n".join(lines[begin : begin + chance.randint(1, 12)]))
        for _ in range(chance.choice([1, 1, 1, 2, 3])):
            place = chance.randrange(len(text) + 1)
            kind = chance.choice(["change", "put in", "leave out"])
            text[place : place + (kind != "put in")] = (
                [] if kind == "leave out" else [chance.choice(PIECES)]
            )
        yield "".join(text)


@pytest.mark.slow
@fast
def test_both_parsers_agree_on_edited_policies() -> None:
    """After any small edit both parsers accept the same texts, or refuse them alike."""
    accepted = sum(check_parity(text) for text in edited(1_500, seed=1))
    assert 200 < accepted < 1_400


@pytest.mark.slow
@fast
@settings(max_examples=1_000)
@given(texts)
@example("a: >#")
@example("[b?c]")
@example("[a, b?]")
@example("{a: b? c}")
@example("%YAML 1.1\n---\na")
@example('"\\U00110000"')
@example('"\\ud800"')
@example("a: b\n...\n%c")
@example("?")
@example("- ?")
@example("[? a : b]")
@example('{"a":b}')
@example("[a:b]")
@example("{a:, b: c}")
@example("'a':b")
@example("a:\n- b\n-\n- ")
@example("- |2\n   a\n  b\n")
@example("a: &b\n")
@example("!!str")
def test_both_parsers_agree_on_any_text(text: str) -> None:
    """Whatever the text, both parsers give the same tree, marks and messages."""
    check_parity(text)


@pytest.mark.soak
@fast
def test_both_parsers_agree_on_very_many_texts(capsys: pytest.CaptureFixture[str]) -> None:
    """The same for large counts of edits and of pieces put together."""
    accepted = sum(check_parity(text) for text in edited(40_000, seed=2))
    chance = Random(3)
    for _ in range(100_000):
        check_parity("".join(chance.choices(PIECES, k=chance.randint(1, 12))))
    with capsys.disabled():
        print(f"\nboth parsers agree on 140,000 texts; {accepted:,} edited ones are accepted")
