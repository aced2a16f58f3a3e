"""A circular as values: its provisions in printed order, its readings, and a stance on them.

A provision cites a clause and holds its rule; under a stance each reading has one option, and
each provision one rule.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from pathlib import Path
from typing import Any, TypeAlias

import asn_wfh.rules
from asn_wfh.kernel.cache import Derived
from asn_wfh.kernel.plain_dates_and_texts import plain_text
from asn_wfh.law.amendment import Amendment
from asn_wfh.law.clause import Clause
from asn_wfh.law.document_kind import DOCUMENT_KIND, DocumentKind
from asn_wfh.law.fact_space import FactSpace
from asn_wfh.law.own_duty_limit_and_sanction_terms import OwnTerm
from asn_wfh.law.own_facts import OwnFact
from asn_wfh.law.place_in_file import SourcePlace
from asn_wfh.law.suggestions_for_unknown_words import unknown_word_hint
from asn_wfh.messages.errors import FactError, Fault, shortened
from asn_wfh.messages.sentences import long_date, message
from asn_wfh.policy.synonym import Synonym
from asn_wfh.rules.group_of_people import Group

__all__ = [
    "SEMANTICS",
    "Circular",
    "Covers",
    "Government",
    "Otherwise",
    "Policy",
    "Provision",
    "Reading",
]

SEMANTICS = 2
"""Rises whenever the same text would be decided differently."""

MAX_STANCES = 256
"""So many stances of a policy are remembered with it."""

Pairs: TypeAlias = tuple[tuple[str, str], ...]
"""Options by reading."""


@dataclass(frozen=True, slots=True)
class Government:
    """The government that issued the circular: its name, Kemendagri code and time zone."""

    name: str
    code: str
    timezone: str


@dataclass(frozen=True, slots=True)
class Circular:
    """The paper itself: its number as printed, when it was signed, by whom, under what.

    Where `legible` is false, `number` is what a scan has in its place, and is no number.
    `kind` is what the paper calls itself.
    `amends` is what it does to earlier circulars, `place` where its file begins to say all this.
    """

    number: str
    signed: date
    issuer: str
    implements: str | None = None
    amends: tuple[Amendment, ...] = ()
    place: SourcePlace = field(default=SourcePlace(), compare=False)
    legible: bool = True
    kind: DocumentKind = "surat_edaran"

    @property
    def title(self) -> str:
        """The paper as a letter would cite it, see `title_in`."""
        return self.title_in("id")

    def title_in(self, lang: str) -> str:
        """How it is cited in `id` or `en`: by its number, if that can be read, and its date."""
        kind = DOCUMENT_KIND[self.kind].label(lang)
        signed = long_date(self.signed, lang)
        if self.legible:
            cited = {"issuer": self.issuer, "number": self.number, "signed": signed}
            return message("title.numbered", lang, kind=kind, **cited)
        return message("title.unread", lang, kind=kind, issuer=self.issuer, signed=signed)


@dataclass(frozen=True, slots=True)
class Covers:
    """Whom the circular is about, and where it says so."""

    at: Clause
    whose: Group


@dataclass(frozen=True, slots=True)
class Reading:
    """A question that the words leave open, its options, the one chosen, and why.

    `at` are the clauses that the question concerns.  `means` are the groups that clauses, or their
    parts, take in under the chosen option, where these are not the groups that the clauses print.
    `literal` is the option that reads the paper word for word, where that is not the chosen one.
    """

    name: str
    asks: str
    options: tuple[tuple[str, str], ...]
    chosen: str
    because: str
    at: tuple[Clause, ...] = ()
    means: tuple[tuple[str, Group], ...] = ()
    literal: str | None = None

    @property
    def option_names(self) -> tuple[str, ...]:
        """The names of the options, in the order of the file."""
        return tuple(name for name, _ in self.options)


@dataclass(frozen=True, slots=True)
class Otherwise:
    """What a clause does when readings are taken another way, as its file says it."""

    when: tuple[tuple[str, str], ...]
    effect: str
    parameters: Any = field(hash=False)


@dataclass(frozen=True, slots=True)
class Provision:
    """One clause, or one part of it, with the effect it has.

    `says` is our own sentence for what the clause prints, `note` what we add to it.
    `covers` are the clauses below it that it speaks for, `line` its first line in the file.
    `rules` holds one rule per combination of options of the readings that touch it (`touched`,
    in order).
    """

    at: Clause
    part: str | None
    covers: tuple[Clause, ...]
    says: str
    words: tuple[str, ...]
    effect: str
    parameters: Any = field(hash=False)
    otherwise: tuple[Otherwise, ...]
    touched: tuple[str, ...]
    rules: tuple[tuple[tuple[str, ...], asn_wfh.rules.Rule], ...]
    line: int = field(default=0, compare=False)
    note: str = field(default="", compare=False)

    @property
    def label(self) -> str:
        """How the provision is cited: `1.b`, or `1.d/b` where the clause has parts."""
        return f"{self.at}/{self.part}" if self.part else str(self.at)

    def rule_under(self, stance: Mapping[str, str]) -> asn_wfh.rules.Rule:
        """The rule under a stance that has an option for every reading."""
        wanted = tuple(stance[name] for name in self.touched)
        return next(rule for options, rule in self.rules if options == wanted)


@dataclass(slots=True)
class PolicyMemo:
    """What is worked out from a policy and remembered with it; never part of its value.

    `derived` holds what other rooms make of the policy, one of each kind (its compiled form, its
    regions ...).  `by_stance` are the same circular under full stances, `by_options` under the
    options that a caller gave and that were sound.  `in_effect` are the same circular with its
    end moved to a date and reviews on record.  `rules` are its provisions, each with its rule.
    """

    derived: Derived = field(default_factory=Derived)
    by_stance: dict[Pairs, Policy] = field(default_factory=dict)
    by_options: dict[Pairs, Policy] = field(default_factory=dict)
    in_effect: dict[tuple[date | None, tuple[date, ...]], Policy] = field(default_factory=dict)
    rules: tuple[tuple[Provision, asn_wfh.rules.Rule], ...] = ()

    def clear(self) -> None:
        """Forget everything."""
        for memory in (self.derived, self.by_stance, self.by_options, self.in_effect):
            memory.clear()
        self.rules = ()


@dataclass(frozen=True, slots=True)
class Policy:
    """One circular as loaded: what each clause does, and how its open words are read.

    `stance` has one option per reading; `under` gives the same circular read another way.
    `reviewed` are the review dates whose result a history has on record.  `terms` are the
    circular's own words for duties, limits and sanctions.  `digest` is over what the circular
    does, see `content`; `text_digest` over the text of its file, wording and comments too.
    `file` is the file that the policy was read from, None for one made of a text; its
    fingerprints are beside it.  Policies are equal if all that they say, their stance and
    reviews are.
    """

    name: str
    government: Government
    circular: Circular
    covers: Covers
    readings: tuple[Reading, ...]
    facts: tuple[OwnFact, ...]
    provisions: tuple[Provision, ...]
    cases: FactSpace
    stance: tuple[tuple[str, str], ...]
    digest: str = ""
    reviewed: tuple[date, ...] = ()
    text_digest: str = field(default="", compare=False)
    file: Path | None = field(default=None, compare=False)
    terms: tuple[OwnTerm, ...] = ()
    synonyms: tuple[Synonym, ...] = ()
    # What engines derive from the values above and keep; never part of them.
    memo: PolicyMemo = field(
        default_factory=PolicyMemo, init=False, repr=False, compare=False, hash=False
    )

    def __hash__(self) -> int:
        """Equal content and stance, equal hash."""
        return hash((self.name, self.digest, self.stance))

    def __eq__(self, other: object) -> bool:
        """Whether the other policy says the same and is read the same way."""
        if not isinstance(other, Policy):
            return NotImplemented
        names = [f.name for f in fields(self) if f.compare]
        return all(getattr(self, name) == getattr(other, name) for name in names)

    def __getstate__(self) -> list[object]:
        """The values alone; what engines derived from them is made anew."""
        return [getattr(self, f.name) for f in fields(self) if f.name != "memo"]

    def __setstate__(self, state: list[object]) -> None:
        """Put the values back."""
        names = [f.name for f in fields(self) if f.name != "memo"]
        for name, value in zip(names, state, strict=True):
            object.__setattr__(self, name, value)
        object.__setattr__(self, "memo", PolicyMemo())

    def __repr__(self) -> str:
        """The name and the beginning of the digest."""
        return f"<Policy {self.name} {self.digest[:12]}>"

    @property
    def rules(self) -> tuple[tuple[Provision, asn_wfh.rules.Rule], ...]:
        """Every provision with its rule under this stance, in printed order."""
        # Made once: a comparison asks for them thousands of times.  Threads that make them at the
        # same time make the same.
        rules = self.memo.rules
        if not rules:
            stance = dict(self.stance)
            rules = tuple((each, each.rule_under(stance)) for each in self.provisions)
            self.memo.rules = rules
        return rules

    @property
    def own_words(self) -> tuple[OwnFact | OwnTerm, ...]:
        """The facts and the terms that are the circular's own."""
        return (*self.facts, *self.terms)

    @property
    def force(self) -> asn_wfh.rules.InForce:
        """The rule that says from when until when the circular holds."""
        return next(rule for _, rule in self.rules if isinstance(rule, asn_wfh.rules.InForce))

    def reading(self, name: str) -> Reading:
        """A reading by name; an unknown name raises FactError."""
        for reading in self.readings:
            if reading.name == plain_text(name):
                return reading
        hint = unknown_word_hint(name, [reading.name for reading in self.readings])
        raise FactError([Fault.of("unknown_word", word=name, **hint).at(key="stance")])

    def under(self, stance: Mapping[str, str]) -> Policy:
        """The same circular with other options of some readings; this policy is unchanged.

        Raises FactError for a reading or an option that the circular does not have.
        """
        if not isinstance(stance, Mapping):
            raise FactError([Fault.of("not_a_mapping").at(key="stance")])
        faults: list[Fault] = []
        options: dict[str, str] = {}
        for name, option in stance.items():
            try:
                reading = self.reading(plain_text(name) or shortened(name))
            except FactError as error:
                faults += error.faults
                continue
            word = plain_text(option)
            if word is None or word not in reading.option_names:
                hint = unknown_word_hint(option, reading.option_names)
                fault = Fault.of("unknown_word", word=shortened(option), **hint)
                faults.append(fault.at(key=reading.name))
            else:
                options[reading.name] = word
        if faults:
            raise FactError(faults)
        full = tuple((name, options.get(name, option)) for name, option in self.stance)
        if full == self.stance:
            return self
        policy = self.memo.by_stance.get(full)
        if policy is None:
            policy = replace(self, stance=full)
            if len(self.memo.by_stance) < MAX_STANCES:
                self.memo.by_stance[full] = policy
        return policy

    @property
    def literal_stance(self) -> dict[str, str]:
        """The stance that reads the circular word for word: the literal option of each reading."""
        return {reading.name: reading.literal or reading.chosen for reading in self.readings}

    def provisions_at(self, clause: Clause) -> tuple[Provision, ...]:
        """The provisions that speak for a clause, in order; FactError for what is none."""
        if not isinstance(clause, Clause):
            raise FactError([Fault.of("not_a_clause", text=shortened(clause)).at(key="clause")])
        return tuple(p for p in self.provisions if p.at == clause or clause in p.covers)


def effect_words() -> str:
    """The effect words, as an error lists them."""
    return ", ".join(asn_wfh.rules.EFFECTS)
