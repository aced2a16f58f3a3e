"""The parts of a clause together: what they take up of its words when it is read another way.

Where a part falls silent under a reading and the other parts still take up every word of the
clause, the paper cannot tell which option means silence; then the option must say so itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from asn_wfh.audit.check_paper import check_coverage
from asn_wfh.audit.context import AuditContext, ParsedText, ProvisionView, parse_text, sentences
from asn_wfh.audit.groups import printed_values
from asn_wfh.audit.ledger import Claim
from asn_wfh.audit.modality import affirms, silences, speaks_for
from asn_wfh.audit.word_forms import values_of
from asn_wfh.policy import Otherwise
from asn_wfh.rules import Rule

__all__ = ["AlternativeReading", "another_part_speaks", "lost_words"]


def lost_words(context: AuditContext, view: ProvisionView, other: Otherwise) -> Iterator[Claim]:
    """What a clause prints and some part takes up, but none does under the other reading."""
    path = str(view.provision.at)
    if path not in context.units:
        return
    before = check_coverage(context, path)
    after = check_coverage(context.under(other.when), path)
    for (claim, _), (read, _) in zip(before, after, strict=True):
        if claim.by and not read.by:
            yield claim


def another_part_speaks(context: AuditContext, view: ProvisionView, other: Otherwise) -> bool:
    """Whether some part of a clause still has an effect where one of them falls silent."""
    parts = context.under(other.when).by_clause[str(view.provision.at)]
    return any(part.rule.role != "silent" for part in parts)


@dataclass(frozen=True)
class AlternativeReading:
    """What the readings of an `otherwise` ask, the options taken there, and those chosen."""

    asks: ParsedText
    alternative: ParsedText
    chosen: ParsedText

    @classmethod
    def of(cls, context: AuditContext, other: Otherwise) -> AlternativeReading:
        """The words of the readings that an `otherwise` takes another way."""
        readings = [context.policy.reading(name) for name, _ in other.when]
        options = [dict(reading.options) for reading in readings]
        alternatives = [
            by_name[option] for by_name, (_, option) in zip(options, other.when, strict=True)
        ]
        chosen = [
            by_name[reading.chosen] for by_name, reading in zip(options, readings, strict=True)
        ]
        texts = ([reading.asks for reading in readings], alternatives, chosen)
        return cls(*(parse_text(" ; ".join(text), context.policy.facts) for text in texts))

    @cached_property
    def silence(self) -> ParsedText:
        """The sentences of the options taken that say that the clause leaves something alone."""
        return _sentences(self.alternative, silent=True)

    def declares(self, lost: Claim) -> bool:
        """Whether the options say of what a clause prints that it binds nobody.

        A figure or a duty stands in the sentence that says so, people somewhere; a binding word
        is that of the effect.
        """
        lost_text = parse_text(lost.text, self.asks.own_facts)
        if lost.kind == "figure":
            figures = {(figure.kind, figure.value) for figure in self.silence.figures}
            return all((figure.kind, figure.value) in figures for figure in lost_text.figures)
        if lost.kind == "binding":
            return True
        people = (*self.asks.terms, *self.alternative.terms, *self.chosen.terms)
        facets = {term.facet for term in people} - {"duty", "limit"}
        duties = {(term.facet, value) for term in self.silence.terms for value in term.values}
        wanted = {(term.facet, value) for term in lost_text.terms for value in term.values}
        return bool(wanted & duties or {facet for facet, _ in wanted} & facets)

    def says_chosen(self, rule: Rule) -> bool:
        """Whether the options chosen say by themselves what a rule does."""
        return self._says(self.chosen, rule)

    def says_alternative(self, rule: Rule) -> bool:
        """Whether the options taken say by themselves what a rule does."""
        return self._says(self.alternative, rule)

    def _says(self, option: ParsedText, rule: Rule) -> bool:
        if affirms(option.words) and _names(self.asks, rule):
            return True
        return _names(_sentences(option, silent=False), rule)


def _names(text: ParsedText, rule: Rule) -> bool:
    """Whether a text names what a rule does: its duty, its people, or the effect."""
    content = rule.content()
    if content.duty is not None:
        return content.duty[0] in printed_values(text, "duty")
    if rule.names_group and content.group is not None:
        printed = {(term.facet, value) for term in text.terms for value in term.values}
        if not printed.isdisjoint(values_of(content.group)):
            return True
    return speaks_for(rule.word, text.words)


def _sentences(text: ParsedText, *, silent: bool) -> ParsedText:
    """The sentences of a text that say, or do not say, that a clause leaves something alone."""
    matching = [sentence for sentence in sentences(text.words) if silences(sentence) == silent]
    return ParsedText(tuple(word for sentence in matching for word in sentence), text.own_facts)
