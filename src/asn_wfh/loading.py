"""A marked tree to a Policy, or every reason it is not one."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations as combinations_of
from itertools import product
from math import prod
from pathlib import Path as FilePath
from typing import Annotated, Any, TypeVar

from pydantic import BeforeValidator, Field, PlainValidator, ValidationError

from asn_wfh.canonical import canonical
from asn_wfh.clause import FRAMES, Clause, gaps
from asn_wfh.errors import Fault, Faults, PolicyError, nearest, short
from asn_wfh.facts import Cases, OwnFact
from asn_wfh.policy import (
    Circular,
    Covers,
    Government,
    Otherwise,
    Policy,
    Provision,
    Reading,
    content_digest,
    effect_words,
)
from asn_wfh.rules import EFFECTS, InForce, Oblige, Recall, Rule
from asn_wfh.rules.changes import WHOLE, laid_over, lifts_nothing, shared
from asn_wfh.rules.words import (
    ALL,
    ClausePath,
    IsoDate,
    People,
    Text,
    Vocabulary,
    items_of,
    read_clause,
    standard_vocabulary,
    text_of,
)
from asn_wfh.shapes import Found, Shape, unfold
from asn_wfh.source import Marked, Path, Tree, read, read_file
from asn_wfh.vocabulary import FACETS

__all__ = ["ZONES", "load_file", "load_text", "policy_of"]

ZONES = ("Asia/Jakarta", "Asia/Pontianak", "Asia/Makassar", "Asia/Jayapura")
"""The time zones of Indonesia (Keppres 41/1987)."""

MAX_COMBINATIONS = 512
MAX_WORDS = 8
ShapeT = TypeVar("ShapeT", bound=Shape)
UNDECIDED = "undecided"
_RESERVED = frozenset({*FACETS, "every", "dates", "from", "until", "whose", "except", "period"})


def _name(value: object) -> str:
    text = text_of(value)
    if not re.fullmatch(r"[a-z][a-z0-9_-]{0,39}", text):
        raise Faults(Fault.of("not_an_id", text=text))
    return text


def _code(value: object) -> str:
    text = text_of(value)
    if re.fullmatch(r"[1-9]\d{3}", text):
        raise Faults(Fault.of("bps_code", text=text, dotted=f"{text[:2]}.{text[2:]}"))
    if not re.fullmatch(r"[1-9]\d(\.\d\d)?", text):
        raise Faults(Fault.of("not_a_code", text=text))
    return text


def _zone(value: object) -> str:
    text = text_of(value)
    if text not in ZONES:
        raise Faults(Fault.of("not_a_timezone", text=text, words=", ".join(ZONES)))
    return text


def _print(value: object) -> str:
    text = text_of(value)
    if not re.fullmatch(r"[0-9a-f]{64}", text):
        raise Faults(Fault.of("not_a_print", text=text))
    return text


def _printed(text: str) -> str:
    count = len(text.split())
    if count > MAX_WORDS:
        raise Faults(Fault.of("long_words", text=text, count=count))
    return text


def _words(value: object) -> tuple[str, ...]:
    return items_of(value, _printed)


def _value(text: str) -> str:
    if text == ALL:
        raise Faults(Fault.of("taken_name", name=text))
    return _name(text)


def _values(value: object) -> tuple[str, ...]:
    values = items_of(value, _value)
    if len(values) < 2:
        raise Faults(Fault.of("few_values"))
    return values


def _clauses(value: object) -> tuple[Clause, ...]:
    return items_of(value, read_clause)


Name = Annotated[str, BeforeValidator(_name)]
Print = Annotated[str, BeforeValidator(_print)]


class _Government(Shape):
    name: Text
    code: Annotated[str, BeforeValidator(_code)]
    timezone: Annotated[str, BeforeValidator(_zone)]


class _Prints(Shape):
    number: Print | None = None
    date: Print | None = None
    issuer: Print | None = None
    addressees: Print | None = None
    opening: Print | None = None
    closing: Print | None = None


class _Circular(Shape):
    number: Text
    signed: IsoDate
    issuer: Text
    implements: Text | None = None
    prints: _Prints | None = None


class _Covers(Shape):
    at: ClausePath
    whose: People


class _Fact(Shape):
    values: Annotated[tuple[str, ...], PlainValidator(_values)]
    question: Text


class _Reading(Shape):
    asks: Text
    options: dict[str, Text]
    chosen: Text
    because: Text


class _Header(Shape):
    policy: Name
    government: _Government
    circular: _Circular
    covers: _Covers
    facts: dict[str, Any] = Field(default_factory=dict)
    readings: dict[str, Any] = Field(default_factory=dict)
    provisions: list[Any]


class _Where(Shape):
    """Which clauses a provision speaks for."""

    at: ClausePath
    part: Name | None = None
    with_: Annotated[tuple[Clause, ...], PlainValidator(_clauses)] = Field((), alias="with")


class _Frame(_Where):
    """Everything of a provision but its effect."""

    says: Text
    words: Annotated[tuple[str, ...], PlainValidator(_words)] = ()
    print: Print | None = None
    otherwise: list[Any] = Field(default_factory=list)


def _keys(model: type[Shape]) -> list[str]:
    return [f.alias or name for name, f in model.model_fields.items()]


_FRAME_KEYS = _keys(_Frame)
_LANDMARK = re.compile(r"""\s*-\s+at:\s*["']?([0-9a-z.]{1,40})|[^\s#-]""")
"""A line in which a provision begins; or one that begins another part of the file."""
_POINTERS = ((Oblige.word, "times_of", "times"), (Recall.word, "within", "at_most"))
"""Effect words, the word by which one points to another clause, the word that this one needs."""


def load_file(path: FilePath) -> Policy:
    """The policy in a file; raises PolicyError with every fault."""
    return policy_of(read_file(path, _LANDMARK))


def load_text(text: str | bytes, name: str = "policy.yaml") -> Policy:
    """The policy that a text describes; raises PolicyError with every fault."""
    return policy_of(read(text, name, _LANDMARK))


def policy_of(marked: Marked) -> Policy:
    """The policy that a marked tree describes; raises PolicyError with every fault."""
    return _Loader(marked).load()


@dataclass(slots=True)
class _Draft:
    """A provision on its way: its place in the file, its words, and what could be read of them."""

    path: Path
    item: dict[str, Tree]
    where: _Where | None
    effect: str | None
    rule: Rule | None
    otherwise: list[Otherwise | None] = field(default_factory=list)
    rules: dict[tuple[str, ...], Rule] = field(default_factory=dict)
    touched: tuple[str, ...] = ()

    @property
    def effects(self) -> Iterator[tuple[Path, str, Tree]]:
        """Every effect that the provision states, with its place and its words."""
        if self.effect is not None:
            yield (*self.path, self.effect), self.effect, self.item[self.effect]
        for place, other in enumerate(self.otherwise):
            if other is not None:
                path = (*self.path, "otherwise", place, other.effect)
                yield path, other.effect, other.parameters


class _Loader:
    """One load: gathers faults as it goes and gives a policy only if there are none."""

    def __init__(self, marked: Marked) -> None:
        self.marked = marked
        self.faults: list[Fault] = []
        self.vocabulary: Vocabulary = standard_vocabulary()
        self.options: dict[str, tuple[str, ...]] = {}
        self.chosen: dict[str, Tree | None] = {}
        self.named: set[str] = set()
        self.readings: dict[str, Reading] = {}
        self.used: set[tuple[str, str]] = set()

    def load(self) -> Policy:
        tree = self.marked.tree
        if not isinstance(tree, dict):
            self.fault(Fault.of("not_a_mapping"), ())
            raise PolicyError(self.told())
        own = self.own_facts(tree.get("facts"))
        header = self.validated(_Header, tree, ())
        self.read_readings(tree.get("readings"))
        drafts = self.drafts(tree.get("provisions"))
        for draft in drafts:
            self.variants(draft)
        self.together(tree, drafts)
        if header is not None:
            self.check_covers(header, drafts)
        if self.faults or self.marked.faults or header is None:
            raise PolicyError(self.told())
        return self.policy(header, own, drafts, tree)

    # faults

    def fault(self, fault: Fault, path: Path, of_key: bool = False) -> None:
        """Note a fault at a place, with the clause it stands in."""
        placed = self.marked.place(fault, path, of_key)
        self.faults.append(placed.at(clause=self.clause_of(path) or placed.clause))

    def told(self) -> list[Fault]:
        """The faults of the text and of its meaning, without those that another makes idle."""

        def place(fault: Fault) -> tuple[object, ...]:
            return fault.line, fault.column, fault.key

        # Quotes do not help a word that is wrong anyway; a broken text has no other meaning.
        wrong = {place(fault) for fault in self.faults}
        text = [f for f in self.marked.faults if f.code != "ambiguous" or place(f) not in wrong]
        broken = {place(fault) for fault in text if fault.code != "ambiguous"}
        clauses = {place(fault): fault.clause for fault in self.faults}
        text = [f.at(clause=clauses.get(place(f), f.clause)) for f in text]
        return list(dict.fromkeys([*text, *(f for f in self.faults if place(f) not in broken)]))

    def clause_of(self, path: Path) -> str:
        """The clause of the provision that a path leads into."""
        if path[:1] != ("provisions",) or len(path) < 2:
            return ""
        item = self.value_at(path[:2])
        at = item.get("at") if isinstance(item, dict) else None
        return short(at) if isinstance(at, str) else ""

    def value_at(self, path: Path) -> Tree:
        """The value that a path leads to."""
        tree: Any = self.marked.tree
        for step in path:
            tree = tree[step]
        return tree  # type: ignore[no-any-return]  # steps lead from tree to tree

    def found(self, found: Iterable[Found], path: Path) -> None:
        """Note faults below a path; an unknown key is placed at the key itself."""
        for below, fault in found:
            whole = (*path, *below)
            of_key = fault.code in ("unknown_key", "all_values", "no_values")
            self.fault(fault, whole, of_key)

    def validated(self, model: type[ShapeT], value: object, path: Path) -> ShapeT | None:
        """The value as a model, or None with its faults noted."""
        try:
            return model.model_validate(value, context=self.vocabulary)
        except ValidationError as error:
            self.found(unfold(error, model), path)
            return None

    # facts and readings

    def is_name(self, name: str, path: Path) -> bool:
        """Whether a key is a proper name; a fault is noted if not."""
        try:
            _name(name)
        except Faults as error:
            self.fault(error.found[0][1], path, of_key=True)
            return False
        return True

    def own_facts(self, facts: Tree | None) -> tuple[OwnFact, ...]:
        """The policy's own facts; groups may name all of them, even those that are broken."""
        known, own = dict(self.vocabulary), []
        for name, fact in facts.items() if isinstance(facts, dict) else ():
            path: Path = ("facts", name)
            if name in _RESERVED:
                self.fault(Fault.of("taken_name", name=name), path, of_key=True)
                continue
            named, held = self.is_name(name, path), self.validated(_Fact, fact, path)
            known[name] = held.values if held else ()
            if named and held:
                own.append(OwnFact(name, held.values, held.question))
        self.vocabulary = known
        return tuple(own)

    def read_readings(self, readings: Tree | None) -> None:
        """The readings as values; clauses may name the options even of those that are broken."""
        for name, raw in readings.items() if isinstance(readings, dict) else ():
            path: Path = ("readings", name)
            options = raw.get("options") if isinstance(raw, dict) else None
            self.options[name] = tuple(options) if isinstance(options, dict) else ()
            self.chosen[name] = raw.get("chosen") if isinstance(raw, dict) else None
            named, reading = self.is_name(name, path), self.validated(_Reading, raw, path)
            if reading is None:
                continue
            for option in reading.options:
                named = self.is_name(option, (*path, "options", option)) and named
            known = tuple(reading.options)
            if len(known) < 2:
                self.fault(Fault.of("one_option"), (*path, "options"), of_key=True)
            if known and reading.chosen not in known:
                hint = nearest(reading.chosen, known)
                fault = Fault.of("unknown_word", word=reading.chosen, **hint)
                self.fault(fault, (*path, "chosen"))
            elif known and named:
                means = tuple(reading.options.items())
                self.readings[name] = Reading(
                    name, reading.asks, means, reading.chosen, reading.because
                )

    # provisions

    def drafts(self, provisions: Tree | None) -> list[_Draft]:
        """Every provision, as far as it can be read on its own."""
        if not isinstance(provisions, list):
            return []
        if not provisions:
            self.fault(Fault.of("empty_list"), ("provisions",))
        drafts = []
        for place, item in enumerate(provisions):
            path: Path = ("provisions", place)
            if isinstance(item, dict):
                drafts.append(self.draft(item, path))
            else:
                self.fault(Fault.of("not_a_mapping"), path)
        return drafts

    def draft(self, item: dict[str, Tree], path: Path) -> _Draft:
        """One provision: its frame and its effect, with their faults noted."""
        frame = self.validated(_Frame, {key: item[key] for key in item if key in _FRAME_KEYS}, path)
        effect = self.effect_of(item, path, _FRAME_KEYS)
        rule = None
        if effect is not None:
            rule = self.rule(effect, item[effect], [(*path, effect)])
        return _Draft(path, item, frame or _where(item), effect, rule)

    def effect_of(self, item: dict[str, Tree], path: Path, others: Collection[str]) -> str | None:
        """The one effect word of a provision or an `otherwise`."""
        unknown = [key for key in item if key not in others and key not in EFFECTS]
        for key in unknown:
            if key == UNDECIDED:
                fault = Fault.of("undecided", words=effect_words())
            else:
                fault = Fault.of("unknown_key", key=key, **nearest(key, [*others, *EFFECTS]))
            self.fault(fault, (*path, key), of_key=True)
        words = [key for key in item if key in EFFECTS]
        if len(words) > 1:
            shown = ", ".join(f"`{word}`" for word in words)
            self.fault(Fault.of("two_effects", words=shown), (*path, words[1]), of_key=True)
        elif not words and not unknown:
            self.fault(Fault.of("no_effect", words=effect_words()), path)
        return words[0] if len(words) == 1 else None

    def rule(self, effect: str, raw: Any, paths: Sequence[Path], whole: bool = True) -> Rule | None:
        """The rule that an effect's words make, or None with the faults noted.

        A fault goes to the first of the paths below which its words stand; with `whole`, one
        that stands below none goes to the first path.
        """
        model = EFFECTS[effect]
        try:
            return model.model_validate(raw, context=self.vocabulary)
        except ValidationError as error:
            for below, fault in unfold(error, model):
                # Words laid over a list of boxes have no box number where they stand.
                bare = below[1:] if isinstance(next(iter(below), None), int) else below
                ways = [(path, steps) for path in paths for steps in (below, bare)]
                stands = [(p, steps) for p, steps in ways if (*p, *steps) in self.marked.values]
                if whole or (below and stands):
                    path, steps = (stands if below and stands else ways)[0]
                    self.found([(steps, fault)], path)
            return None

    def variants(self, draft: _Draft) -> None:
        """The rule of a provision under every combination of the readings that touch it."""
        items = draft.item.get("otherwise")
        for place, item in enumerate(items if isinstance(items, list) else ()):
            draft.otherwise.append(self.otherwise(item, (*draft.path, "otherwise", place)))
        if draft.effect is None:
            return
        laid = [(place, other) for place, other in enumerate(draft.otherwise) if other is not None]
        made: dict[str, Rule | None] = {}
        alone = [self.lifts(draft, *one) and self.changed(draft, [one], made) for one in laid]
        draft.touched = tuple(sorted({name for _, other in laid for name, _ in other.when}))
        readings = [self.readings.get(name) for name in draft.touched]
        if draft.rule is None or not all(alone) or None in readings or None in draft.otherwise:
            return
        options = [reading.option_names for reading in readings if reading is not None]
        combinations = prod(map(len, options))
        if combinations > MAX_COMBINATIONS:
            fault = Fault.of("too_many_readings", count=combinations, limit=MAX_COMBINATIONS)
            self.fault(fault, (*draft.path, "otherwise"), of_key=True)
            return
        for combination in product(*options):
            stance = dict(zip(draft.touched, combination, strict=True))
            held = [one for one in laid if all(stance[n] == o for n, o in one[1].when)]
            # A change to another effect replaces what changes within the effect would do.
            held = [one for one in held if one[1].effect != draft.effect] or held
            if self.clash(draft, held):
                continue
            rule = self.changed(draft, held, made)
            if rule is not None:
                draft.rules[combination] = rule
        self.each_changes_something(draft, laid)

    def otherwise(self, item: Tree, path: Path) -> Otherwise | None:
        """One `otherwise`: its `when` and the effect it states."""
        if not isinstance(item, dict):
            self.fault(Fault.of("not_a_mapping"), path)
            return None
        effect = self.effect_of(item, path, ("when",))
        when = item.get("when")
        if not isinstance(when, dict) or not when:
            absent = "when" not in item
            code = Fault.of("missing_key", key="when") if absent else Fault.of("not_a_mapping")
            self.fault(code, path if absent else (*path, "when"))
            return None
        known = [
            self.check_when(name, option, (*path, "when", name)) for name, option in when.items()
        ]
        if not all(known) or effect is None:
            return None
        taken = tuple(sorted((name, str(option)) for name, option in when.items()))
        if all(name in self.readings and self.readings[name].chosen == o for name, o in taken):
            name, option = taken[0]
            self.fault(Fault.of("chosen_when", reading=name, option=option), (*path, "when"))
            return None
        return Otherwise(taken, effect, item[effect])

    def check_when(self, name: str, option: Tree, path: Path) -> bool:
        """Whether a reading has the option named; a fault is noted if not."""
        known = self.options.get(name)
        self.named.add(name)
        if known is None and not self.options:
            self.fault(Fault.of("no_readings", name=name), path, of_key=True)
        elif known is None:
            fault = Fault.of("unknown_key", key=name, **nearest(name, self.options))
            self.fault(fault, path, of_key=True)
        elif not isinstance(option, str):
            self.fault(Fault.of("not_a_text"), path)
        elif known and option not in known:
            self.fault(Fault.of("unknown_word", word=option, **nearest(option, known)), path)
        else:
            self.used.add((name, option))
            return True
        return False

    def changed(
        self, draft: _Draft, laid: Sequence[tuple[int, Otherwise]], made: dict[str, Rule | None]
    ) -> Rule | None:
        """The rule with changes laid over the provision; the same words make it once."""
        effect = draft.effect or ""
        raw = draft.item[effect]
        for _, other in laid:
            replaced = other.effect != draft.effect
            raw = other.parameters if replaced else laid_over(raw, other.parameters)
            effect = other.effect
        key = canonical([effect, raw])
        if key not in made:
            paths = [(*draft.path, "otherwise", place, other.effect) for place, other in laid]
            whole = draft.rule is not None or effect != draft.effect
            made[key] = self.rule(effect, raw, [*paths, (*draft.path, effect)], whole)
        return made[key]

    def lifts(self, draft: _Draft, place: int, other: Otherwise) -> bool:
        """Whether the provision says all that a change lifts with `semua`; noted if not."""
        if other.effect != draft.effect:
            return True
        idle = list(lifts_nothing(draft.item[other.effect], other.parameters))
        for below, said in idle:
            path = (*draft.path, "otherwise", place, other.effect, *below)
            fault = Fault.of("lifts_nothing", key=below[-1], words=", ".join(said))
            self.fault(fault, path, of_key=True)
        return not idle

    def clash(self, draft: _Draft, held: Sequence[tuple[int, Otherwise]]) -> bool:
        """Whether two of the changes that hold together say the same word; noted if so."""
        found = False
        for (first, one), (second, two) in combinations_of(held, 2):
            replaced = one.effect != draft.effect
            key = WHOLE if replaced else shared(one.parameters, two.parameters)
            if key:
                found = True
                line = self.marked.mark((*draft.path, "otherwise", first))[0]
                shown = ", ".join(f"{n}: {o}" for n, o in dict([*one.when, *two.when]).items())
                fault = Fault.of("clash_of_effects", first=line, stance=shown)
                if not replaced:
                    word = one.effect if key == WHOLE else key
                    fault = Fault.of("clash", first=line, key=word, stance=shown)
                self.fault(fault, (*draft.path, "otherwise", second))
        return found

    def each_changes_something(self, draft: _Draft, laid: list[tuple[int, Otherwise]]) -> None:
        """Note every `otherwise` under which the clause does what it does anyway."""
        chosen = {name: self.readings[name].chosen for name in draft.touched}
        for place, other in laid:
            taken = {**chosen, **dict(other.when)}
            if draft.rules.get(tuple(taken[name] for name in draft.touched)) == draft.rule:
                path = (*draft.path, "otherwise", place, other.effect)
                self.fault(Fault.of("no_change"), path, of_key=True)

    # the policy as a whole

    def together(self, tree: dict[str, Tree], drafts: list[_Draft]) -> None:
        """What must hold between provisions."""
        provisions = tree.get("provisions")
        if not isinstance(provisions, list) or not provisions:
            return
        whole = len(drafts) == len(provisions)
        self.check_force(drafts, whole)
        self.check_pointers(drafts)
        self.check_used()
        # A provision whose place could not be read would look like a missing clause.
        if whole and all(draft.where for draft in drafts):
            self.check_clauses(drafts)

    def check_used(self) -> None:
        """Every option but the chosen one changes some clause."""
        for name, options in self.options.items():
            if self.chosen[name] is None or len(options) < 2:
                continue
            if name not in self.named:
                path: Path = ("readings", name)
                self.fault(Fault.of("unused_reading", name=name), path, of_key=True)
                continue
            for option in options:
                if option == self.chosen[name] or (name, option) in self.used:
                    continue
                path = ("readings", name, "options", option)
                self.fault(Fault.of("unused_option", option=option), path, of_key=True)

    def check_force(self, drafts: list[_Draft], whole: bool) -> None:
        """Exactly one provision says when the circular holds, under every reading."""
        force = [draft for draft in drafts if InForce.word in draft.item]
        for draft in force[1:]:
            line = self.marked.mark((*force[0].path, InForce.word), of_key=True)[0]
            self.fault(Fault.of("force", first=line), (*draft.path, InForce.word), of_key=True)
        # A provision that could not be read may be the one that says it.
        if not force and whole and all(draft.effect for draft in drafts):
            self.fault(Fault.of("no_force"), ("provisions",), of_key=True)
        for draft in drafts:
            for path, effect, _ in draft.effects:
                if draft.effect and (effect == InForce.word) != (draft.effect == InForce.word):
                    fault = Fault.of("not_together", first=draft.effect, second=effect)
                    self.fault(fault, path, of_key=True)

    def check_pointers(self, drafts: list[_Draft]) -> None:
        """A clause that points to another points to one that has what it needs."""
        effects = [(draft, *stated) for draft in drafts for stated in draft.effects]
        for effect, pointer, needed in _POINTERS:
            words = [
                (draft, path, raw)
                for draft, path, stated, raw in effects
                if stated == effect and isinstance(raw, dict)
            ]
            held = {draft.where.at for draft, _, raw in words if needed in raw and draft.where}
            for _, path, raw in words:
                named = raw.get(pointer)
                clause = _clause(named)
                if clause is not None and clause not in held:
                    fault = Fault.of("no_such_clause", clause=clause, needed=needed)
                    self.fault(fault, (*path, pointer))

    def check_covers(self, header: _Header, drafts: list[_Draft]) -> None:
        """The clause that says whom the circular is about is one of its clauses."""
        known = {str(c) for d in drafts if d.where for c in (d.where.at, *d.where.with_)}
        known |= set(FRAMES)
        clause = str(header.covers.at)
        if clause not in known and all(draft.where for draft in drafts):
            fault = Fault.of("unknown_clause", clause=clause, **nearest(clause, known))
            self.fault(fault, ("covers", "at"))

    def check_clauses(self, drafts: list[_Draft]) -> None:
        """Every clause is spoken for, once, or once per part."""
        spoken: dict[Clause, list[tuple[Path, str | None]]] = {}
        for draft in drafts:
            where = draft.where
            if where is None:
                continue
            spoken.setdefault(where.at, []).append(((*draft.path, "at"), where.part))
            for place, clause in enumerate(where.with_):
                spoken.setdefault(clause, []).append(((*draft.path, "with", place), None))
        astray = self.astray(drafts)
        for clause, places in spoken.items():
            places.sort(key=lambda place: place[0][1] in astray)
            parts = [part for _, part in places]
            if len(places) == 1 and parts[0] is not None:
                path = (*places[0][0][:-1], "part")
                self.fault(Fault.of("lone_part", clause=clause), path, of_key=True)
            for place, (path, part) in enumerate(places[1:], 1):
                if part is None or parts[0] is None or part in parts[:place]:
                    first = self.marked.mark(places[0][0])[0]
                    self.fault(Fault.of("clause_twice", clause=clause, first=first), path)
        self.check_gaps(spoken, astray)

    @staticmethod
    def astray(drafts: list[_Draft]) -> set[str | int]:
        """The numbers of the provisions that alone stand out of printed order.

        The order of a file says nothing, but it tells which of two clauses was meant otherwise.
        """
        found: set[str | int] = set()
        clauses = [draft.where.at for draft in drafts if draft.where]
        for place, clause in enumerate(clauses):
            before = clauses[place - 1] if place else None
            after = clauses[place + 1] if place + 1 < len(clauses) else None
            agree = before is None or after is None or before <= after
            fits = (before is None or before <= clause) and (after is None or clause <= after)
            if agree and not fits:
                found.add(place)
        return found

    def check_gaps(
        self, spoken: Mapping[Clause, list[tuple[Path, str | None]]], astray: set[str | int]
    ) -> None:
        """No clause is left out; those missing side by side are told together."""
        runs: dict[tuple[Path, Clause | None], list[Clause]] = {}
        known = sorted(spoken)
        for missing in gaps(set(spoken)):
            path = spoken[known[min(bisect(known, missing), len(known) - 1)]][0][0]
            place = path[1]
            for near in (place, place - 1) if isinstance(place, int) else ():
                # A provision that stands out of order is the one that was meant to say it.
                path = ("provisions", near, "at") if near in astray else path
            runs.setdefault((path, missing.parent), []).append(missing)
        for (path, _), run in runs.items():
            if len(run) == 1:
                self.fault(Fault.of("clause_missing", missing=run[0]), path)
            else:
                self.fault(Fault.of("clauses_missing", first=run[0], last=run[-1]), path)

    def policy(
        self,
        header: _Header,
        own: tuple[OwnFact, ...],
        drafts: list[_Draft],
        tree: dict[str, Tree],
    ) -> Policy:
        """The policy, once nothing is wrong."""
        provisions = [self.provision(draft) for draft in drafts]
        provisions.sort(key=lambda provision: (provision.at, provision.part or ""))
        starts = {day for draft in drafts for rule in draft.rules.values() for day in rule.starts()}
        circular, prints = header.circular, header.circular.prints
        return Policy(
            header.policy,
            Government(header.government.name, header.government.code, header.government.timezone),
            Circular(
                circular.number,
                circular.signed,
                circular.issuer,
                circular.implements,
                tuple(prints.model_dump(exclude_none=True).items()) if prints else (),
            ),
            Covers(header.covers.at, header.covers.whose),
            tuple(self.readings.values()),
            own,
            tuple(provisions),
            Cases.of(header.government.code, own, starts),
            tuple((reading.name, reading.chosen) for reading in self.readings.values()),
            content_digest(tree),
        )

    @staticmethod
    def provision(draft: _Draft) -> Provision:
        """One provision as a value."""
        frame, effect = draft.where, draft.effect
        # Without faults every provision has both.
        assert isinstance(frame, _Frame)
        assert effect is not None
        return Provision(
            frame.at,
            frame.part,
            frame.with_,
            frame.says,
            frame.words,
            frame.print,
            effect,
            draft.item[effect],
            tuple(other for other in draft.otherwise if other is not None),
            draft.touched,
            tuple(draft.rules.items()),
        )


def _where(item: Mapping[str, Tree]) -> _Where | None:
    """Which clauses a provision speaks for, where the rest of its frame is broken."""
    try:
        return _Where.model_validate({key: item[key] for key in item if key in _keys(_Where)})
    except ValidationError:
        return None


def _clause(text: object) -> Clause | None:
    """The clause that a text names, or None."""
    try:
        return read_clause(text)
    except Faults:
        return None
