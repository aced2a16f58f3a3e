"""Paper and policy side by side: each clause with its words, and the provisions that claim it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, TypeAlias, TypeVar, cast

from asn_wfh.audit.fingerprints.make_fingerprints_of_paper import FingerprintsByName
from asn_wfh.audit.ledger import Finding
from asn_wfh.audit.printed.spans_and_figures_of_quotations import (
    figures_where_quoted,
    quotation_spans,
    values_begun_in_spans,
)
from asn_wfh.law.clause import Clause
from asn_wfh.messages.errors import Fault
from asn_wfh.paper.clause_texts_as_words_figures_and_terms import (
    ParsedPaper,
    ParsedText,
    parse_text_replacing_short_forms,
)
from asn_wfh.paper.paper import Paper, Unit
from asn_wfh.paper.terms.replace_synonyms import SynonymPairs, with_synonyms_replaced
from asn_wfh.paper.tokens import PrintedWords, Token, tokens
from asn_wfh.policy import Policy, Provision
from asn_wfh.rules import Rule
from asn_wfh.rules.content_for_audit import ContentForAudit

__all__ = [
    "AuditContext",
    "ParsedText",
    "ProvisionView",
    "contains_clause_path",
    "is_clause_within_any",
    "parse_text_replacing_short_forms",
    "provision_finding",
    "split_sentences",
]

AnswerT = TypeVar("AnswerT")

PolicyKeyValueSpans: TypeAlias = Callable[
    [Sequence[Token]], Sequence[tuple[tuple[tuple[str, str], ...], int, int]]
]
"""What finds keys and words of a policy in the words of a text, each with its span."""

_PARTS = frozenset({";", ".", "sedangkan"})
"""Where one sentence of a clause ends and another may say another thing."""
_PROVISOS = frozenset({"ketentuan", "syarat"})
"""Behind these and a colon stands what goes beyond the sentence: `dengan ketentuan: ...`."""


@dataclass(frozen=True)
class ProvisionView:
    """One provision, its rule as the policy chooses to read it, and what the rule states."""

    provision: Provision
    rule: Rule
    synonyms: SynonymPairs = ()
    texts_it_may_quote: tuple[ParsedText, ...] = field(default=(), compare=False, repr=False)

    @property
    def effect(self) -> str:
        """The effect word of the rule."""
        return self.rule.word

    @property
    def own_and_covered_clauses(self) -> tuple[Clause, ...]:
        """The clauses that the provision speaks for, its own first."""
        return (self.provision.at, *self.provision.covers)

    @cached_property
    def content(self) -> ContentForAudit:
        """What the effect states, leaf by leaf."""
        return self.rule.content()

    @cached_property
    def contents_under_readings(self) -> tuple[ContentForAudit, ...]:
        """What the same effect states under any combination of the provision's readings."""
        rules = (rule for _, rule in self.provision.rules)
        return tuple(rule.content() for rule in rules if rule.word == self.effect)

    @cached_property
    def quotations(self) -> ParsedText:
        """The words that the provision rests on; each ends a sentence of its own.

        Their figures are those that they are where they stand in the paper.
        """
        text = self.parse_quotation_reading_synonyms_as_meant(" ; ".join(self.provision.words))
        figures = figures_where_quoted(self.each_quotation, self.texts_it_may_quote)
        return replace(text, figures_where_cut=figures)

    @cached_property
    def each_quotation(self) -> tuple[ParsedText, ...]:
        """The words that the provision rests on, one quotation after the other."""
        return tuple(map(self.parse_quotation_reading_synonyms_as_meant, self.provision.words))

    def quoted_policy_key_values(self, spans_in: PolicyKeyValueSpans) -> set[tuple[str, str]]:
        """The keys and words of a policy that the words of a quotation stand for, or begin to.

        `spans_in` finds them in a text, each with the tokens it takes.
        """
        pairs: set[tuple[str, str]] = set()
        for quotation in self.each_quotation:
            spans = (
                (text, quotation_spans(text.words, quotation.words))
                for text in self.texts_it_may_quote
            )
            text, places = next(
                ((text, places) for text, places in spans if places),
                (quotation, [(0, len(quotation.words))]),
            )
            pairs |= {
                pair
                for some in values_begun_in_spans(spans_in(text.words), places)
                for pair in some
            }
        return pairs

    def parse_quotation_reading_synonyms_as_meant(self, words: str) -> ParsedText:
        """Words quoted from the paper, its synonyms read as what they stand for."""
        text = parse_text_replacing_short_forms(words, self.rule.own_terms)
        if not self.synonyms:
            return text
        return ParsedText(with_synonyms_replaced(text.words, self.synonyms), self.rule.own_terms)


@dataclass(frozen=True)
class AuditContext:
    """A policy with the fingerprints of its paper, and the paper it is laid beside."""

    policy: Policy
    parsed: ParsedPaper
    prints: FingerprintsByName
    _answers: dict[tuple[object, str], Any] = field(
        default_factory=dict, init=False, compare=False, repr=False
    )

    def answer_about_provision(
        self, question: Callable[[AuditContext, ProvisionView], AnswerT], view: ProvisionView
    ) -> AnswerT:
        """What a question is answered of a provision of the policy: it is asked once."""
        asked = question, view.provision.label
        if asked not in self._answers:
            self._answers[asked] = question(self, view)
        return cast("AnswerT", self._answers[asked])

    def answer_about_clause(
        self, question: Callable[[AuditContext, str], AnswerT], path: str
    ) -> AnswerT:
        """What a question is answered of a clause of the paper: it is asked once."""
        asked = question, path
        if asked not in self._answers:
            self._answers[asked] = question(self, path)
        return cast("AnswerT", self._answers[asked])

    def under_options(self, when: tuple[tuple[str, str], ...]) -> AuditContext:
        """The same paper beside the policy with some readings taken another way."""
        return AuditContext(self.policy.under(dict(when)), self.parsed, self.prints)

    @cached_property
    def views(self) -> tuple[ProvisionView, ...]:
        """Every provision with its rule, in printed order."""
        synonyms = self.parsed.synonyms
        return tuple(
            ProvisionView(provision, rule, synonyms, self._texts_quoted_by(provision))
            for provision, rule in self.policy.rules
        )

    def _texts_quoted_by(self, provision: Provision) -> tuple[ParsedText, ...]:
        """The words of the clauses that a provision may quote: its own, and those above."""
        own = [str(clause) for clause in (provision.at, *provision.covers)]
        above = self.paths_above(str(provision.at))
        return tuple(
            self.texts_by_clause[path] for path in (*own, *above) if path in self.texts_by_clause
        )

    @property
    def paper(self) -> Paper:
        """The paper."""
        return self.parsed.paper

    @property
    def units_by_clause(self) -> dict[str, Unit]:
        """The units of the paper that are clauses, by path."""
        return self.parsed.units_by_clause

    @property
    def texts_by_clause(self) -> dict[str, ParsedText]:
        """The words of every clause."""
        return self.parsed.texts_by_clause

    @property
    def normalised_text_by_clause(self) -> dict[str, str]:
        """The text of every clause in the form in which words are looked for."""
        return self.parsed.normalised_text_by_clause

    @cached_property
    def views_by_clause(self) -> dict[str, tuple[ProvisionView, ...]]:
        """The provisions that speak for each clause, by its path; a clause of none is left out."""
        by_clause: dict[str, tuple[ProvisionView, ...]] = {}
        for view in self.views:
            for clause in view.own_and_covered_clauses:
                by_clause[str(clause)] = (*by_clause.get(str(clause), ()), view)
        return by_clause

    def printed_clause_paths(self, view: ProvisionView) -> list[str]:
        """The paths of the clauses that a provision speaks for and the paper prints."""
        return [
            str(clause)
            for clause in view.own_and_covered_clauses
            if str(clause) in self.units_by_clause
        ]

    def provision_text(self, view: ProvisionView) -> ParsedText:
        """The words of the clauses that a provision speaks for.

        Where the clause has parts, only the sentences in which the provision's words stand.
        """
        return self._texts_by_provision[view.provision.label]

    @cached_property
    def _texts_by_provision(self) -> dict[str, ParsedText]:
        return {view.provision.label: self._text_of_provision(view) for view in self.views}

    def _text_of_provision(self, view: ProvisionView) -> ParsedText:
        provision, paths = view.provision, self.printed_clause_paths(view)
        is_part = bool(provision.part and provision.words)
        if len(paths) == 1 and not provision.part:
            return self.texts_by_clause[paths[0]]
        words = [word for path in paths for word in self.texts_by_clause[path].words]
        if is_part:
            quotations = (tokens(phrase) for phrase in provision.words)
            phrases = [
                [word.text for word in with_synonyms_replaced(quotation, self.parsed.synonyms)]
                for quotation in quotations
            ]
            quoted = [
                sentence
                for sentence in split_sentences(words)
                if any(_contains_phrase(sentence, phrase) for phrase in phrases)
            ]
            words = [word for sentence in quoted for word in sentence] or words
        elif provision.part:
            words = self._words_no_other_part_quotes(view, words) or words
        return ParsedText(PrintedWords(words), self.policy.own_words)

    def _words_no_other_part_quotes(
        self, view: ProvisionView, words: Sequence[Token]
    ) -> list[Token]:
        """The sentences of a clause that no other part quotes."""
        quotes = [
            [word.text for word in with_synonyms_replaced(tokens(phrase), self.parsed.synonyms)]
            for other in self.views_by_clause[str(view.provision.at)]
            if other is not view
            for phrase in other.provision.words
        ]
        own: list[Token] = []
        for sentence in split_sentences(words):
            if sentence and not any(_contains_phrase(sentence, phrase) for phrase in quotes):
                # What stood between is a sign that parts them, too.
                own += [*sentence, Token(".", sentence[-1].end, sentence[-1].end)]
        return own

    def resolve_reference(self, path: str, steps: str) -> str:
        """The clause that a reference printed in another means; empty where there is none."""
        return self.parsed.resolve_reference(path, steps)

    def clauses_referred_to(self, path: str, text: ParsedText) -> set[str]:
        """The clauses that a text printed in another refers to."""
        meant = {
            self.resolve_reference(path, figure.value)
            for figure in text.figures
            if figure.kind == "reference"
        }
        return meant - {""}

    def clauses_referred_to_in(self, path: str) -> set[str]:
        """The clauses that the words of a clause refer to."""
        return self.answer_about_clause(_clauses_referred_to_by_own_words, path)

    def clauses_named_in_chosen_options(self, view: ProvisionView) -> set[str]:
        """The clauses that the options chosen name by their path, as `2.a.3`."""
        text = self.chosen_option_text(view)
        paths = (path for path in self.units_by_clause if not path.isalnum())
        return {path for path in paths if contains_clause_path(text, path)}

    def places_in_terms_of_own_facts(self, text: ParsedText) -> set[int]:
        """The places of the words of a text that print a fact of the policy's own."""
        own = {fact.name for fact in self.policy.facts}
        terms = ParsedText(text.words, self.policy.facts).terms if own else ()
        return {at for term in terms if term.facet in own for at in range(term.begin, term.end)}

    def paths_above(self, path: str) -> list[str]:
        """The clauses of the paper that a clause stands under, the outermost first."""
        steps = path.split(".")
        over = (".".join(steps[:depth]) for depth in range(1, len(steps)))
        return [above for above in over if above in self.texts_by_clause]

    def texts_of_clauses_above(self, path: str) -> Iterator[ParsedText]:
        """The words of the clauses that a clause stands under, the outermost first."""
        return (self.texts_by_clause[above] for above in self.paths_above(path))

    @cached_property
    def paths_of_clauses_with_items(self) -> frozenset[str]:
        """The clauses of the paper that others stand under."""
        paths = (path.split(".") for path in self.units_by_clause)
        return frozenset(
            ".".join(steps[:depth]) for steps in paths for depth in range(1, len(steps))
        )

    def views_below(self, path: str) -> Sequence[ProvisionView]:
        """The provisions of every item below a clause, in printed order."""
        return self._views_below_clauses.get(path, ())

    @cached_property
    def _views_below_clauses(self) -> Mapping[str, Sequence[ProvisionView]]:
        below: dict[str, list[ProvisionView]] = {}
        for view in self.views:
            steps = [str(clause).split(".") for clause in view.own_and_covered_clauses]
            above = {".".join(path[:depth]) for path in steps for depth in range(1, len(path))}
            for path in above:
                below.setdefault(path, []).append(view)
        return below

    def chosen_option_text(self, view: ProvisionView) -> str:
        """The words of the options chosen, of the readings that touch a provision."""
        readings = [self.policy.reading(name) for name in view.provision.touched]
        return " ; ".join(dict(reading.options)[reading.chosen] for reading in readings)

    def parse_chosen_options(self, view: ProvisionView) -> ParsedText:
        """The same as words."""
        return self.answer_about_provision(_parse_chosen_options, view)

    def question_and_option_text(self, view: ProvisionView) -> str:
        """The questions of the readings that touch a provision, with the options chosen."""
        readings = [self.policy.reading(name) for name in view.provision.touched]
        return " ; ".join([*(reading.asks for reading in readings), self.chosen_option_text(view)])


def _clauses_referred_to_by_own_words(context: AuditContext, path: str) -> set[str]:
    return context.clauses_referred_to(path, context.texts_by_clause[path])


def _parse_chosen_options(context: AuditContext, view: ProvisionView) -> ParsedText:
    text = context.chosen_option_text(view)
    return context.parsed.parse_text_with_short_forms_of_paper(text)


def provision_finding(view: ProvisionView, verdict: str, code: str, **values: object) -> Finding:
    """A finding about a provision, at its line in the policy."""
    provision = view.provision
    fault = Fault.of(code, **values).at(line=provision.line, clause=str(provision.at))
    return Finding(verdict, provision.part, fault)


def contains_clause_path(text: str, path: str) -> bool:
    """Whether a text has the path of a clause in it by itself, and not as part of a longer one."""
    return bool(re.search(rf"(?<![\w.-]){re.escape(path)}(?![\w-]|\.\w)", text, re.IGNORECASE))


def is_clause_within_any(clause: str, references: set[str]) -> bool:
    """Whether a clause is one of those referred to, or an item of one."""
    return any(f"{clause}.".startswith(f"{reference}.") for reference in references)


def split_sentences(words: Sequence[Token]) -> Iterator[list[Token]]:
    """The sentences of a clause, as far as signs, `sedangkan` and `dengan ketentuan:` part them."""
    sentence: list[Token] = []
    for word in words:
        is_proviso = word.text == ":" and bool(sentence) and sentence[-1].text in _PROVISOS
        if word.text in _PARTS or is_proviso:
            yield sentence
            sentence = []
        else:
            sentence.append(word)
    yield sentence


def _contains_phrase(sentence: Sequence[Token], phrase: Sequence[str]) -> bool:
    starts = range(len(sentence) - len(phrase) + 1)
    return any(
        all(
            word.is_read_or_printed_as(text)
            for word, text in zip(sentence[at:], phrase, strict=False)
        )
        for at in starts
    )
