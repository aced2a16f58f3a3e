"""A marked tree to a Policy, or every reason it is not one."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import combinations as combinations_of
from itertools import product
from math import prod
from pathlib import Path as FilePath
from typing import Annotated, Any, TypeVar

from pydantic import BeforeValidator, Field, PlainValidator, ValidationError

from asn_wfh.canonical import canonical
from asn_wfh.clause import Clause, gaps
from asn_wfh.errors import Fault, Faults, PolicyError, nearest
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
from asn_wfh.rules.changes import laid_over, shared
from asn_wfh.rules.words import (
    ClausePath,
    IsoDate,
    People,
    Text,
    Vocabulary,
    read_clause,
    standard_vocabulary,
    text_of,
    texts_of,
)
from asn_wfh.shapes import Found, Shape, unfold
from asn_wfh.source import Marked, Path, Tree, read, read_file
from asn_wfh.vocabulary import FACETS

__all__ = ["ZONES", "load_file", "load_text", "policy_of"]

ZONES = ("Asia/Jakarta", "Asia/Pontianak", "Asia/Makassar", "Asia/Jayapura")
"""The time zones of Indonesia (Keppres 41/1987)."""

MAX_COMBINATIONS = 512
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


def _words(value: object) -> tuple[str, ...]:
    texts = texts_of(value)
    faults = [
        ((place,) if isinstance(value, list) else (), Fault.of("long_words", text=text, count=n))
        for place, text in enumerate(texts)
        if (n := len(text.split())) > 8
    ]
    if faults:
        raise Faults(*faults)
    return tuple(texts)


def _values(value: object) -> tuple[str, ...]:
    texts = texts_of(value)
    if len(texts) < 2:
        raise Faults(Fault.of("too_few", key="values", needs="two values at least"))
    return tuple(map(_name, texts))


def _clauses(value: object) -> tuple[Clause, ...]:
    texts = texts_of(value)
    return tuple(map(read_clause, texts))


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
    facts: dict[str, _Fact] = Field(default_factory=dict)
    readings: dict[str, _Reading] = Field(default_factory=dict)
    provisions: list[Any]


class _Frame(Shape):
    """Everything of a provision but its effect."""

    at: ClausePath
    part: Name | None = None
    with_: Annotated[tuple[Clause, ...], PlainValidator(_clauses)] = Field((), alias="with")
    says: Text
    words: Annotated[tuple[str, ...], PlainValidator(_words)] = ()
    print: Print | None = None
    otherwise: list[Any] = Field(default_factory=list)


_FRAME_KEYS = [f.alias or name for name, f in _Frame.model_fields.items()]


def load_file(path: FilePath) -> Policy:
    """The policy in a file; raises PolicyError with every fault."""
    return policy_of(read_file(path))


def load_text(text: str | bytes, name: str = "policy.yaml") -> Policy:
    """The policy that a text describes; raises PolicyError with every fault."""
    return policy_of(read(text, name))


def policy_of(marked: Marked) -> Policy:
    """The policy that a marked tree describes; raises PolicyError with every fault."""
    return _Loader(marked).load()


@dataclass(slots=True)
class _Draft:
    """A provision on its way: its place in the file, its frame, and what it does."""

    path: Path
    frame: _Frame
    effect: str
    raw: Any
    rule: Rule | None
    otherwise: list[Otherwise] = field(default_factory=list)
    rules: dict[tuple[str, ...], Rule] = field(default_factory=dict)
    touched: tuple[str, ...] = ()


class _Loader:
    """One load: gathers faults as it goes and gives a policy only if there are none."""

    def __init__(self, marked: Marked) -> None:
        self.marked = marked
        self.faults = marked.faults
        self.vocabulary: Vocabulary = standard_vocabulary()
        self.readings: dict[str, Reading] = {}
        self.used: set[tuple[str, str]] = set()

    def load(self) -> Policy:
        tree = self.marked.tree
        if not isinstance(tree, dict):
            self.fault(Fault.of("not_a_mapping"), ())
            raise PolicyError(self.faults)
        self.own_vocabulary(tree)
        header = self.validated(_Header, tree, ())
        drafts = self.drafts(tree.get("provisions"))
        if header is not None:
            own = self.own_facts(header)
            self.read_readings(header)
            for draft in drafts:
                self.variants(draft)
            self.together(drafts)
        if self.faults or header is None:
            raise PolicyError(self.faults)
        return self.policy(header, own, drafts, tree)

    # faults

    def fault(self, fault: Fault, path: Path, of_key: bool = False) -> None:
        """Note a fault at a place, with the clause it stands in."""
        place = self.marked.place(fault, path, of_key)
        self.faults.append(place.at(clause=self.clause_of(path)))

    def clause_of(self, path: Path) -> str:
        """The clause of the provision that a path leads into."""
        tree: Tree = self.marked.tree
        if path[:1] != ("provisions",) or len(path) < 2 or not isinstance(tree, dict):
            return ""
        provisions, place = tree["provisions"], path[1]
        if not isinstance(provisions, list) or not isinstance(place, int):
            return ""
        item = provisions[place]
        at = item.get("at") if isinstance(item, dict) else None
        return at if isinstance(at, str) else ""

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

    def own_vocabulary(self, tree: dict[str, Tree]) -> None:
        """Open the vocabulary to the policy's own facts, as far as they can be read."""
        facts = tree.get("facts")
        if not isinstance(facts, dict):
            return
        known = dict(self.vocabulary)
        for name, fact in facts.items():
            if name in _RESERVED:
                self.fault(Fault.of("taken_name", name=name), ("facts", name), of_key=True)
                continue
            try:
                _name(name)
                known[name] = _values(fact.get("values") if isinstance(fact, dict) else None)
            except Faults as error:
                if error.found[0][1].code == "not_an_id" and not error.found[0][0]:
                    self.fault(error.found[0][1], ("facts", name), of_key=True)
        self.vocabulary = known

    @staticmethod
    def own_facts(header: _Header) -> tuple[OwnFact, ...]:
        """The policy's own facts as values."""
        return tuple(
            OwnFact(name, fact.values, fact.question) for name, fact in header.facts.items()
        )

    def read_readings(self, header: _Header) -> None:
        """The readings as values."""
        for name, reading in header.readings.items():
            path: Path = ("readings", name)
            for word, below in [
                (name, path),
                *((o, (*path, "options", o)) for o in reading.options),
            ]:
                try:
                    _name(word)
                except Faults as error:
                    self.fault(error.found[0][1], below, of_key=True)
            if len(reading.options) < 2:
                self.fault(Fault.of("one_option"), (*path, "options"), of_key=True)
            if reading.chosen not in reading.options:
                hint = nearest(reading.chosen, reading.options)
                fault = Fault.of("unknown_word", word=reading.chosen, **hint)
                self.fault(fault, (*path, "chosen"))
                continue
            self.readings[name] = Reading(
                name,
                reading.asks,
                tuple(reading.options.items()),
                reading.chosen,
                reading.because,
            )

    # provisions

    def drafts(self, provisions: Tree | None) -> list[_Draft]:
        """Every provision that can be read on its own."""
        if not isinstance(provisions, list):
            return []
        if not provisions:
            self.fault(Fault.of("empty_list"), ("provisions",))
        drafts = []
        for place, item in enumerate(provisions):
            path: Path = ("provisions", place)
            if isinstance(item, dict):
                draft = self.draft(item, path)
                drafts += [draft] if draft else []
            else:
                self.fault(Fault.of("not_a_mapping"), path)
        return drafts

    def draft(self, item: dict[str, Tree], path: Path) -> _Draft | None:
        """One provision: its frame and its effect, or None with the faults noted."""
        frame = self.validated(_Frame, {key: item[key] for key in item if key in _FRAME_KEYS}, path)
        effect = self.effect_of(item, path, _FRAME_KEYS)
        if effect is None:
            return None
        rule = self.rule(effect, item[effect], (*path, effect))
        if frame is None:
            return None
        return _Draft(path, frame, effect, item[effect], rule)

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
            shown = " and ".join(f"`{word}`" for word in words)
            self.fault(Fault.of("two_effects", words=shown), (*path, words[1]), of_key=True)
        elif not words and not unknown:
            self.fault(Fault.of("no_effect", words=effect_words()), path)
        return words[0] if len(words) == 1 else None

    def rule(self, effect: str, raw: Any, *paths: Path) -> Rule | None:
        """The rule that an effect's words make; faults go to the first path that has them."""
        model = EFFECTS[effect]
        try:
            return model.model_validate(raw, context=self.vocabulary)
        except ValidationError as error:
            for below, fault in unfold(error, model):
                held = [path for path in paths if (*path, *below) in self.marked.values]
                self.found([(below, fault)], (held or list(paths))[0])
            return None

    def variants(self, draft: _Draft) -> None:
        """The rule of a provision under every combination of the readings that touch it."""
        for place, item in enumerate(draft.frame.otherwise):
            path = (*draft.path, "otherwise", place)
            other = self.otherwise(item, path)
            if other is None:
                return
            draft.otherwise.append(other)
        draft.touched = tuple(sorted({name for o in draft.otherwise for name, _ in o.when}))
        options = [self.readings[name].option_names for name in draft.touched]
        combinations = prod(map(len, options))
        if combinations > MAX_COMBINATIONS:
            fault = Fault.of("too_many_readings", count=combinations, limit=MAX_COMBINATIONS)
            self.fault(fault, (*draft.path, "otherwise"))
            return
        if draft.rule is None:
            return
        made: dict[str, Rule | None] = {}
        for combination in product(*options):
            rule = self.variant(draft, dict(zip(draft.touched, combination, strict=True)), made)
            if rule is None:
                return
            draft.rules[combination] = rule
        self.each_changes_something(draft)

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
        before = len(self.faults)
        for name, option in when.items():
            self.check_when(name, option, (*path, "when", name))
        if len(self.faults) > before or effect is None:
            return None
        taken = tuple(sorted((name, str(option)) for name, option in when.items()))
        if all(self.readings[name].chosen == option for name, option in taken):
            name, option = taken[0]
            self.fault(Fault.of("chosen_when", reading=name, option=option), (*path, "when"))
            return None
        self.used.update(taken)
        return Otherwise(taken, effect, item[effect])

    def check_when(self, name: str, option: Tree, path: Path) -> None:
        """A reading and one of its options."""
        if name not in self.readings:
            fault = Fault.of("unknown_key", key=name, **nearest(name, self.readings))
            self.fault(fault, path, of_key=True)
        elif not isinstance(option, str):
            self.fault(Fault.of("not_a_text"), path)
        elif option not in (known := self.readings[name].option_names):
            self.fault(Fault.of("unknown_word", word=option, **nearest(option, known)), path)

    def variant(
        self, draft: _Draft, stance: Mapping[str, str], made: dict[str, Rule | None]
    ) -> Rule | None:
        """The rule under one combination; the same words make the same rule once."""
        held = [
            (place, other)
            for place, other in enumerate(draft.otherwise)
            if all(stance[name] == option for name, option in other.when)
        ]
        replacing = [(place, o) for place, o in held if o.effect != draft.effect]
        laid = replacing or held
        for (first, one), (second, two) in combinations_of(laid, 2):
            key = one.effect if replacing else shared(one.parameters, two.parameters)
            if key:
                self.clash(draft, first, second, key, stance)
                return None
        effect = replacing[0][1].effect if replacing else draft.effect
        raw = replacing[0][1].parameters if replacing else draft.raw
        if not replacing:
            for _, other in held:
                raw = laid_over(raw, other.parameters)
        key = canonical([effect, raw])
        if key not in made:
            paths = [(*draft.path, "otherwise", place, effect) for place, _ in laid]
            made[key] = self.rule(effect, raw, *paths, (*draft.path, effect))
        return made[key]

    def clash(
        self, draft: _Draft, first: int, second: int, key: str, stance: Mapping[str, str]
    ) -> None:
        """Note that two changes cannot both hold."""
        line = self.marked.mark((*draft.path, "otherwise", first))[0]
        shown = ", ".join(f"{name}: {option}" for name, option in stance.items())
        fault = Fault.of("clash", first=line, key=key, stance=shown)
        self.fault(fault, (*draft.path, "otherwise", second))

    def each_changes_something(self, draft: _Draft) -> None:
        """Note every `otherwise` under which the clause does what it does anyway."""
        chosen = {name: self.readings[name].chosen for name in draft.touched}
        base = draft.rules[tuple(chosen.values())]
        for place, other in enumerate(draft.otherwise):
            taken = {**chosen, **dict(other.when)}
            if draft.rules[tuple(taken[name] for name in draft.touched)] == base:
                path = (*draft.path, "otherwise", place)
                self.fault(Fault.of("no_change"), path)

    # the policy as a whole

    def together(self, drafts: list[_Draft]) -> None:
        """What must hold between provisions."""
        self.check_force(drafts)
        self.check_references(drafts)
        for name, reading in self.readings.items():
            for option in reading.option_names:
                if option != reading.chosen and (name, option) not in self.used:
                    path = ("readings", name, "options", option)
                    self.fault(Fault.of("unused_option", option=option), path, of_key=True)
        provisions = self.marked.tree.get("provisions")  # type: ignore[union-attr]  # a mapping here
        # A provision that could not be read would look like a missing clause.
        if isinstance(provisions, list) and len(drafts) == len(provisions):
            self.check_clauses(drafts)

    def check_force(self, drafts: list[_Draft]) -> None:
        """Exactly one provision says when the circular holds, under every reading."""
        force = [draft for draft in drafts if draft.effect == InForce.word]
        for draft in force[1:]:
            self.fault(Fault.of("force", count=len(force)), (*draft.path, draft.effect), True)
        if not force:
            self.fault(Fault.of("force", count=0), ("provisions",), of_key=True)
        for draft in drafts:
            for place, other in enumerate(draft.otherwise):
                if (other.effect == InForce.word) != (draft.effect == InForce.word):
                    path = (*draft.path, "otherwise", place, other.effect)
                    fault = Fault.of("not_together", first=draft.effect, second=other.effect)
                    self.fault(fault, path, of_key=True)

    def check_references(self, drafts: list[_Draft]) -> None:
        """A clause that points to another points to one that has what it needs."""
        timed = {d.frame.at for d in drafts if isinstance(d.rule, Oblige) and d.rule.times}
        capped = {d.frame.at for d in drafts if isinstance(d.rule, Recall) and d.rule.at_most}
        for draft in drafts:
            rules = [draft.rule, *draft.rules.values()]
            if any(isinstance(r, Oblige) and r.times_of and r.times_of not in timed for r in rules):
                self.pointer(draft, "times_of", "times")
            if any(isinstance(r, Recall) and r.within and r.within not in capped for r in rules):
                self.pointer(draft, "within", "at_most")

    def pointer(self, draft: _Draft, key: str, needed: str) -> None:
        """Note a pointer to a clause that has not what it needs."""
        for path in self.marked.values:
            if path[: len(draft.path)] == draft.path and path[-1] == key:
                clause = self.value_at(path)
                self.fault(Fault.of("no_such_clause", clause=clause, needed=needed), path)

    def value_at(self, path: Path) -> Tree:
        """The value that a path leads to."""
        tree: Any = self.marked.tree
        for step in path:
            tree = tree[step]
        return tree  # type: ignore[no-any-return]  # steps lead from tree to tree

    def check_clauses(self, drafts: list[_Draft]) -> None:
        """Every clause is spoken for, once, or once per part."""
        spoken: dict[Clause, list[tuple[Path, str | None]]] = {}
        for draft in drafts:
            spoken.setdefault(draft.frame.at, []).append(((*draft.path, "at"), draft.frame.part))
            listed = (
                isinstance(self.value_at((*draft.path, "with")), list)
                if draft.frame.with_
                else False
            )
            for place, clause in enumerate(draft.frame.with_):
                path = (*draft.path, "with", place) if listed else (*draft.path, "with")
                spoken.setdefault(clause, []).append((path, None))
        for clause, places in spoken.items():
            parts = [part for _, part in places]
            if len(places) == 1 and parts[0] is not None:
                path = (*places[0][0][:-1], "part")
                self.fault(Fault.of("lone_part", clause=clause), path, of_key=True)
            for place, (path, part) in enumerate(places[1:], 1):
                if part is None or parts[0] is None or part in parts[:place]:
                    first = self.marked.mark(places[0][0])[0]
                    self.fault(Fault.of("clause_twice", clause=clause, first=first), path)
        for missing in gaps(set(spoken)):
            later = min((c for c in spoken if c > missing), default=max(spoken))
            self.fault(Fault.of("clause_missing", missing=missing), spoken[later][0][0])

    def policy(
        self,
        header: _Header,
        own: tuple[OwnFact, ...],
        drafts: list[_Draft],
        tree: dict[str, Tree],
    ) -> Policy:
        """The policy, once nothing is wrong."""
        ordered = sorted(drafts, key=lambda draft: (draft.frame.at, draft.frame.part or ""))
        provisions = tuple(self.provision(draft) for draft in ordered)
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
            provisions,
            Cases.of(header.government.code, own, starts),
            tuple((reading.name, reading.chosen) for reading in self.readings.values()),
            content_digest(tree),
        )

    @staticmethod
    def provision(draft: _Draft) -> Provision:
        """One provision as a value."""
        frame = draft.frame
        return Provision(
            frame.at,
            frame.part,
            frame.with_,
            frame.says,
            frame.words,
            frame.print,
            draft.effect,
            draft.raw,
            tuple(draft.otherwise),
            draft.touched,
            tuple(draft.rules.items()),
        )
