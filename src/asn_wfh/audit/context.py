"""Paper and policy side by side: each clause with its words, and the provisions that claim it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from asn_wfh.audit.fingerprints import Prints
from asn_wfh.audit.ledger import Finding
from asn_wfh.audit.rule_content import RuleContent, rule_content
from asn_wfh.law.clause import Clause
from asn_wfh.messages.errors import Fault
from asn_wfh.paper.content import Page, ParsedText, parsed_text
from asn_wfh.paper.paper import Paper, Unit
from asn_wfh.paper.tokens import Token, tokens
from asn_wfh.policy import Policy, Provision
from asn_wfh.rules import Rule

__all__ = ["AuditContext", "ParsedText", "ProvisionView", "finding", "parsed_text", "sentences"]

_PARTS = frozenset({";", ".", "sedangkan"})
"""Where one sentence of a clause ends and another may say another thing."""


@dataclass(frozen=True)
class ProvisionView:
    """One provision, its rule as the policy chooses to read it, and what the rule states."""

    provision: Provision
    rule: Rule

    @property
    def effect(self) -> str:
        """The effect word of the rule."""
        return self.rule.word

    @cached_property
    def content(self) -> RuleContent:
        """The leaves of the effect."""
        return rule_content(self.rule)

    @cached_property
    def variants(self) -> tuple[RuleContent, ...]:
        """What the same effect states under any combination of the provision's readings."""
        rules = (rule for _, rule in self.provision.rules)
        return tuple(rule_content(rule) for rule in rules if rule.word == self.effect)

    @cached_property
    def words(self) -> ParsedText:
        """The words that the provision rests on; each ends a sentence of its own."""
        return parsed_text(" ; ".join(self.provision.words))


@dataclass(frozen=True)
class AuditContext:
    """A policy with the fingerprints of its paper, and the page it is laid beside."""

    policy: Policy
    page: Page
    prints: Prints

    def under(self, when: tuple[tuple[str, str], ...]) -> AuditContext:
        """The same page beside the policy with some readings taken another way."""
        return AuditContext(self.policy.under(dict(when)), self.page, self.prints)

    @cached_property
    def lines(self) -> tuple[ProvisionView, ...]:
        """Every provision with its rule, in printed order."""
        return tuple(ProvisionView(provision, rule) for provision, rule in self.policy.rules)

    @property
    def paper(self) -> Paper:
        """The paper."""
        return self.page.paper

    @property
    def units(self) -> dict[str, Unit]:
        """The units of the paper that are clauses, by path."""
        return self.page.units

    @property
    def texts(self) -> dict[str, ParsedText]:
        """The words of every clause."""
        return self.page.texts

    @property
    def plain(self) -> dict[str, str]:
        """The text of every clause in the form in which words are looked for."""
        return self.page.plain

    @cached_property
    def claims(self) -> dict[str, tuple[ProvisionView, ...]]:
        """The provisions that speak for each clause."""
        held: dict[str, tuple[ProvisionView, ...]] = {}
        for line in self.lines:
            for clause in (line.provision.at, *line.provision.covers):
                held[str(clause)] = (*held.get(str(clause), ()), line)
        return held

    def own(self, line: ProvisionView) -> list[str]:
        """The paths of the clauses that a provision speaks for and the paper prints."""
        clauses = (line.provision.at, *line.provision.covers)
        return [str(clause) for clause in clauses if str(clause) in self.units]

    def scope(self, line: ProvisionView) -> ParsedText:
        """The words of the clauses that a provision speaks for.

        Where the clause has parts, only the sentences in which the provision's words stand.
        """
        own = self.own(line)
        words = [word for path in own for word in self.texts[path].words]
        provision = line.provision
        if provision.part and provision.words:
            said = [[w.text for w in tokens(phrase)] for phrase in provision.words]
            held = [s for s in sentences(words) if any(_stands(one, s) for one in said)]
            words = [word for sentence in held for word in sentence] or words
        return ParsedText(tuple(words), self.policy.facts)

    def above(self, path: str) -> Iterator[ParsedText]:
        """The words of the clauses that a clause stands under, the outermost first."""
        steps = path.split(".")
        for depth in range(1, len(steps)):
            over = self.texts.get(".".join(steps[:depth]))
            if over:
                yield over

    def below(self, path: str) -> list[ProvisionView]:
        """The provisions of every item below a clause."""
        return [
            line
            for line in self.lines
            if any(str(at).startswith(f"{path}.") for at in self.own_clauses(line))
        ]

    def own_clauses(self, line: ProvisionView) -> tuple[Clause, ...]:
        """The clauses that a provision names."""
        return (line.provision.at, *line.provision.covers)

    def chosen(self, line: ProvisionView) -> str:
        """The chosen options of the readings that touch a provision."""
        held = [self.policy.reading(name) for name in line.provision.touched]
        return " ; ".join(dict(reading.options)[reading.chosen] for reading in held)

    def asked(self, line: ProvisionView) -> str:
        """The questions of the readings that touch a provision, with the options chosen."""
        held = [self.policy.reading(name) for name in line.provision.touched]
        return " ; ".join([*(reading.asks for reading in held), self.chosen(line)])


def finding(line: ProvisionView, verdict: str, code: str, **values: object) -> Finding:
    """A finding about a provision, at its line in the policy."""
    provision = line.provision
    fault = Fault.of(code, **values).at(line=provision.line, clause=str(provision.at))
    return Finding(verdict, provision.part, fault)


def sentences(words: Sequence[Token]) -> Iterator[list[Token]]:
    """The sentences of a clause, as far as signs and `sedangkan` part them."""
    held: list[Token] = []
    for word in words:
        if word.text in _PARTS:
            yield held
            held = []
        else:
            held.append(word)
    yield held


def _stands(said: Sequence[str], sentence: Sequence[Token]) -> bool:
    texts = [word.text for word in sentence]
    return any(texts[at : at + len(said)] == list(said) for at in range(len(texts)))
