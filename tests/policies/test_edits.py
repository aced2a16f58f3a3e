"""Every small edit of a policy is refused where it was made, or `show` tells it there alone.

An edit changes one token, its quotes, or one line of a shipped policy, as a slip of the hand
would.  It must not pass unseen: either the loader names its place, or what `asn-wfh show` says
differs in the part that holds the edit and in no other.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from random import Random
from typing import Any

import pytest

from asn_wfh import Policy, PolicyError
from asn_wfh.law.workdays import MOMENTS
from asn_wfh.loading.load_shipped_policies import shipped_folder
from asn_wfh.loading.policy_from_tree import load_policy_text
from asn_wfh.messages.errors import Fault
from asn_wfh.report import policy_json
from asn_wfh.report.policy_text import _policy_head_lines
from asn_wfh.rules import EFFECTS
from asn_wfh.vocabulary import DUTY, LIMITED, PERSON_FACETS, WEEKDAYS

REGIONS = ("bukittinggi", "bangka_barat")

# Quoted texts, words with their figures and paths, and each mark of YAML by itself.
TOKEN = re.compile(r"\"[^\"]*\"|[\w%/.*()&;-]+|[\[\]{},:?']")
SECTION = re.compile(r"(\w+):")
READING = re.compile(r"  ([\w-]+):$")
UNDER = re.compile(r"    (\w+):")
READING_UNDER = re.compile(r"      ([\w-]+):$")
PROVISION = re.compile(r'  - at: "?([\w.]+)"?$')
PART = re.compile(r"    part: (\w+)$")

WORDS: tuple[Iterable[str], ...] = (
    *(words.words for words in PERSON_FACETS.values()),
    *(WEEKDAYS, DUTY, LIMITED, EFFECTS, MOMENTS),
)
FIGURES: Mapping[str, tuple[str, ...]] = {
    r"\d+%": ("5%", "100%", "101%"),
    r"\d{4}-\d\d-\d\d": ("2026-04-09", "2027-01-01", "2026-02-30"),
    r'"\d\d:\d\d"': ('"08:00"', '"25:00"', "08:00"),
    r'"?\d+([.]\w+)*"?': ("1.a", '"9"', "2.d"),
}

Part = tuple[str | None, ...]
"""What a line belongs to, as `show` divides it: the head, one reading, one provision."""

MOVED = ("line gone", "line twice", "lines swapped", "indented", "outdented")
"""Edits of a whole line, which are also felt by the lines around it."""


@dataclass(frozen=True)
class Edit:
    """One edit: its kind, the line it is made on, counted from nought, and the new text."""

    kind: str
    line: int
    text: str


class Original:
    """A policy as it stands, and what each of its lines belongs to."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.text = (shipped_folder() / f"{name}.yaml").read_text("utf-8")
        self.lines = self.text.split("\n")
        self.policy = load_policy_text(self.text)
        self.shown = shown(self.policy)

    @cached_property
    def parts(self) -> list[Part]:
        """The part of `show` that each line belongs to."""
        parts: list[Part] = []
        part: Part = ("head",)
        provision: Part = part
        section = below = ""
        for place, line in enumerate(self.lines):
            if match := SECTION.match(line):
                section, part = match[1], ("head",)
            if section == "readings" and (match := READING.match(line)):
                part = ("reading", match[1])
            if section == "provisions" and (match := PROVISION.match(line)):
                beside = PART.match(self.lines[place + 1])
                part = provision = ("provision", match[1], beside[1] if beside else None)
                below = ""
            if section == "provisions":
                below = match[1] if (match := UNDER.match(line)) else below
                part = part if below == "reading" else provision
                if below == "reading" and (match := READING_UNDER.match(line)):
                    part = ("reading", match[1])
            parts.append(part)
        return parts

    @cached_property
    def vocabulary(self) -> list[str]:
        """Every word that stands in the policy."""
        return sorted({token for line in self.lines for token in TOKEN.findall(line)})

    def with_line(self, place: int, *lines: str) -> str:
        """The text with one line replaced by others."""
        return "\n".join([*self.lines[:place], *lines, *self.lines[place + 1 :]])

    def edits(self, seed: int) -> Iterator[Edit]:
        """Every edit of one token or one line; only the words put in its place are drawn."""
        chance = Random(seed)
        for place, line in enumerate(self.lines):
            for kind, *lines in [*self.tokens(line, chance), *moves(line)]:
                yield Edit(kind, place, self.with_line(place, *lines))
            if place + 1 < len(self.lines):
                swapped = [*self.lines]
                swapped[place : place + 2] = [self.lines[place + 1], line]
                yield Edit("lines swapped", place, "\n".join(swapped))

    def tokens(self, line: str, chance: Random) -> Iterator[tuple[str, ...]]:
        """The edits of the tokens of one line."""
        tokens = list(TOKEN.finditer(line))
        for token in tokens:
            before, after, text = line[: token.start()], line[token.end() :], token[0]
            yield "token gone", before + after
            yield "token twice", f"{before}{text} {text}{after}"
            yield "token doubled", before + text + text + after
            if text.startswith('"'):
                for inner in (text[1:-1], text[1:], text[:-1]):
                    yield "quote gone", before + inner + after
            if re.match(r'[\w"]', text):
                for other in self.instead_of(text, chance):
                    yield "word replaced", before + other + after
        for one, two in zip(tokens, tokens[2:], strict=False):
            between = line[one.end() : two.start()]
            if between.strip() == ",":
                swapped = two[0] + between + one[0]
                yield "items swapped", line[: one.start()] + swapped + line[two.end() :]

    def instead_of(self, text: str, chance: Random) -> list[str]:
        """Words that may be written for another: of its own list, like it, and any."""
        like = [
            word
            for words in WORDS
            if text.strip('"') in words
            for word in words
            if word != text.strip('"')
        ]
        others = chance.sample(like, min(2, len(like)))
        for form, figures in FIGURES.items():
            if re.fullmatch(form, text):
                others += figures
        others.append(chance.choice(self.vocabulary))
        return [other for other in dict.fromkeys(others) if other != text]


def moves(line: str) -> Iterator[tuple[str, ...]]:
    """The edits of one line as a whole."""
    yield ("line gone",)
    if line.strip():
        yield "line twice", line, line
        yield "indented", f"  {line}"
    if line.startswith("  "):
        yield "outdented", line[2:]


def shown(policy: Policy) -> dict[Part, Any]:
    """What `show` says of each part of a policy, in its text and in its JSON.

    The digest tells every change of content, so it would tell nothing of where that is.
    """
    document = policy_json(policy, policy.provisions)
    parts: dict[Part, Any] = {
        ("provision", provision["clause"], provision["part"]): provision
        for provision in document["provisions"]
    }
    parts |= {("reading", reading.name): reading for reading in policy.readings}
    head = [line for line in _policy_head_lines(policy, "id") if policy.digest not in line.text]
    parts["head",] = (head, document["policy"], document["circular"])
    return parts


def places(fault: Fault) -> set[int]:
    """The lines that a fault names, counted from nought: its own, and one it points to."""
    named = dict(fault.values).get("first", "")
    return {fault.line - 1, *([int(named) - 1] if named.isdigit() else [])}


def above(lines: list[str], place: int) -> Iterator[int]:
    """The lines that what stands at a place belongs to: each indented less than all below it."""
    indent = len(lines[place]) - len(lines[place].lstrip())
    for line in range(place - 1, -1, -1):
        text = lines[line].replace("- ", "  ", 1)
        if text.strip() and len(text) - len(text.lstrip()) <= indent and "- " in lines[line]:
            yield line
        if text.strip() and len(text) - len(text.lstrip()) < indent:
            indent = len(text) - len(text.lstrip())
            yield line


def below(lines: list[str], place: int) -> Iterator[int]:
    """The lines over which the text of a line goes on, and the first one that is none of it."""
    for line in range(place + 1, len(lines)):
        yield line
        if re.match(r"\s*(- )?[\w.-]+:(\s|$)", lines[line]):
            return


def judged(original: Original, edit: Edit) -> str:
    """Whether an edit is refused, shown or says the same; AssertionError where it is unseen."""
    try:
        policy = load_policy_text(edit.text, original.name)
    except PolicyError as error:
        check_refused(original, edit, error.faults)
        return "refused"
    after = shown(policy)
    differing = {
        part for part in {*after, *original.shown} if after.get(part) != original.shown.get(part)
    }
    around = (-1, 0, 1) if edit.kind in MOVED else (0,)
    mine = {original.parts[max(0, min(edit.line + n, len(original.parts) - 1))] for n in around}
    # What a reading says once is shown at every provision that it touches, or now does.
    readings = {part[1] for part in mine if part[0] == "reading"}
    mine |= {
        ("provision", str(provision.at), provision.part)
        for provision in (*original.policy.provisions, *policy.provisions)
        if readings & set(provision.touched)
    }
    # A provision whose clause or part is edited is shown under its new name.
    renamed = {part for part in differing if part not in original.shown}
    assert differing - renamed <= mine, differing
    assert len(renamed) <= 1, renamed
    if differing:
        return "shown"
    if policy.digest != original.policy.digest:
        # The order in which a group names its values says nothing.
        assert edit.kind == "items swapped"
        assert policy.covers == original.policy.covers
    return "the same"


def quotes(original: Original, edit: Edit, fault: Fault) -> bool:
    """Whether a fault elsewhere can only mean this edit, and quotes it.

    Where an option is deleted or named otherwise, nothing is left to point at: the fault stands
    where the option is named.  Two dates that contradict each other on two lines are told at the
    later one.
    """
    values = dict(fault.values)
    if edit.kind in {"line gone", "token doubled"} and fault.code == "unknown_word":
        return original.lines[edit.line].strip().startswith(f"{values['word']}:")
    if edit.kind == "word replaced" and fault.code == "not_sorted":
        return values["first"] in edit.text.split("\n")[edit.line]
    return False


def check_refused(original: Original, edit: Edit, faults: list[Fault]) -> None:
    """At least one fault stands where the edit was made, points there, or quotes it."""
    named = set().union(*map(places, faults))
    allowed = {edit.line}
    if edit.kind in MOVED:
        allowed |= {edit.line - 1, edit.line + 1, *above(original.lines, edit.line)}
        allowed |= set(below(original.lines, edit.line))
    evidence = named & allowed or any(quotes(original, edit, fault) for fault in faults)
    assert evidence, [str(fault) for fault in faults[:3]]


def check(original: Original, edits: Iterable[Edit]) -> Counter[tuple[str, str]]:
    """Judge edits; AssertionError with every one that passes unseen."""
    tally: Counter[tuple[str, str]] = Counter()
    unseen = []
    for edit in edits:
        if edit.text == original.text:
            continue
        try:
            tally[edit.kind, judged(original, edit)] += 1
        except AssertionError as error:
            new = edit.text.split("\n")
            became = new[edit.line] if edit.line < len(new) else ""
            unseen.append(
                f"{edit.kind}, line {edit.line + 1}: {original.lines[edit.line]!r} -> {became!r}: "
                f"{error}"
            )
    assert not unseen, "\n".join([f"{len(unseen)} edits pass unseen", *unseen])
    return tally


@pytest.fixture(scope="module", params=REGIONS)
def original(request: pytest.FixtureRequest) -> Original:
    """Each shipped policy in turn."""
    return Original(str(request.param))


def test_the_parts_of_a_policy_are_those_that_show_tells(original: Original) -> None:
    """Every reading and provision has its lines, and nothing else has."""
    assert set(original.parts) == set(original.shown)


@pytest.mark.slow
def test_a_sample_of_edits_is_refused_or_shown_where_it_was_made(original: Original) -> None:
    """Some edits of each kind, spread over the whole file."""
    kinds: dict[str, list[Edit]] = {}
    for edit in original.edits(seed=1):
        kinds.setdefault(edit.kind, []).append(edit)
    sample = [edit for edits in kinds.values() for edit in Random(1).sample(edits, 14)]
    tally = check(original, sample)
    assert tally.total() > 140
    assert {verdict for _, verdict in tally} == {"refused", "shown", "the same"}


@pytest.mark.soak
def test_every_edit_is_refused_or_shown_where_it_was_made(
    original: Original, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every edit of one token and of one line."""
    tally = check(original, original.edits(seed=2))
    assert tally.total() > 10_000
    with capsys.disabled():
        print(f"\n{original.name}: {tally.total():,} edits, none passes unseen")
        for kind in dict.fromkeys(kind for kind, _ in tally):
            verdicts = ("refused", "shown", "the same")
            counts = ", ".join(f"{tally[kind, verdict]:,} {verdict}" for verdict in verdicts)
            print(f"  {kind}: {counts}")
