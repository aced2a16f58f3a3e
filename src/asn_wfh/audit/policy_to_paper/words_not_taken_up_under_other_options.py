"""The parts of a clause together: what they take up of its words when it is read another way.

Where a part falls silent under a reading and the other parts still take up every word of the
clause, the paper cannot tell which option means silence; then the option must say so itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from asn_wfh.audit.audit_context import (
    AuditContext,
    ParsedText,
    ProvisionView,
    parse_text_replacing_short_forms,
    split_sentences,
)
from asn_wfh.audit.ledger import Claim
from asn_wfh.audit.paper_to_policy.claims_of_clause import claims_with_findings
from asn_wfh.audit.paper_to_policy.find_binding_words_and_called_effects import (
    answers_yes,
    says_no_effect,
    states_effect,
)
from asn_wfh.audit.people_of_clause.terms_saying_whom_clause_is_about import (
    FACETS_OF_ACTS,
    printed_values,
)
from asn_wfh.policy import Otherwise
from asn_wfh.rules import Rule
from asn_wfh.rules.group_of_people import facet_values_of

__all__ = [
    "QuestionAndOptionTexts",
    "claims_no_part_takes_up_under_option",
    "is_any_clause_part_left_with_effect",
]


def claims_no_part_takes_up_under_option(
    context: AuditContext, view: ProvisionView, other: Otherwise
) -> Iterator[Claim]:
    """What a clause prints and some part takes up, but none does under the other reading."""
    path = str(view.provision.at)
    if path not in context.units_by_clause:
        return
    before = claims_with_findings(context, path)
    after = claims_with_findings(context.under_options(other.when), path)
    for (claim, _), (read, _) in zip(before, after, strict=True):
        if claim.by and not read.by:
            yield claim


def is_any_clause_part_left_with_effect(
    context: AuditContext, view: ProvisionView, other: Otherwise
) -> bool:
    """Whether some part of a clause still has an effect where one of them falls silent."""
    parts = context.under_options(other.when).views_by_clause[str(view.provision.at)]
    return any(part.rule.role != "silent" for part in parts)


@dataclass(frozen=True)
class QuestionAndOptionTexts:
    """What the readings of an `otherwise` ask, the options taken there, and those chosen."""

    asks: ParsedText
    alternative: ParsedText
    chosen: ParsedText

    @classmethod
    def of_readings_in(cls, context: AuditContext, other: Otherwise) -> QuestionAndOptionTexts:
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
        return cls(
            *(
                context.parsed.parse_text_with_short_forms_of_paper(" ; ".join(text))
                for text in texts
            )
        )

    @cached_property
    def alternative_sentences_saying_no_effect(self) -> ParsedText:
        """The sentences of the options taken that say that the clause leaves something alone."""
        return _sentences_by_whether_they_say_no_effect(self.alternative, silent=True)

    def says_claim_binds_nobody(self, claim: Claim) -> bool:
        """Whether the options say of what a clause prints that it binds nobody.

        A figure or a duty stands in the sentence that says so, people somewhere; a binding word
        is that of the effect.
        """
        lost_text = parse_text_replacing_short_forms(claim.text, self.asks.own_words)
        if claim.kind == "figure":
            figures = {
                (figure.kind, figure.value)
                for figure in self.alternative_sentences_saying_no_effect.figures
            }
            return all((figure.kind, figure.value) in figures for figure in lost_text.figures)
        if claim.kind == "binding":
            return True
        people = (*self.asks.terms, *self.alternative.terms, *self.chosen.terms)
        facets = {term.facet for term in people} - FACETS_OF_ACTS
        duties = {
            (term.facet, value)
            for term in self.alternative_sentences_saying_no_effect.terms
            for value in term.values
        }
        wanted = {(term.facet, value) for term in lost_text.terms for value in term.values}
        return bool(wanted & duties or {facet for facet, _ in wanted} & facets)

    def chosen_option_states_rule(self, rule: Rule) -> bool:
        """Whether the options chosen say by themselves what a rule does."""
        return self._is_rule_affirmed_or_stated_by_option(self.chosen, rule)

    def alternative_option_states_rule(self, rule: Rule) -> bool:
        """Whether the options taken say by themselves what a rule does."""
        return self._is_rule_affirmed_or_stated_by_option(self.alternative, rule)

    def _is_rule_affirmed_or_stated_by_option(self, option: ParsedText, rule: Rule) -> bool:
        if answers_yes(option.words) and _has_duty_people_or_effect_of_rule(self.asks, rule):
            return True
        # That another clause does not apply is what such a rule says, and no silence of its own.
        exempts = rule.role == "exempts"
        text = option if exempts else _sentences_by_whether_they_say_no_effect(option, silent=False)
        return _has_duty_people_or_effect_of_rule(text, rule)


def _has_duty_people_or_effect_of_rule(text: ParsedText, rule: Rule) -> bool:
    """Whether a text names what a rule does: its duty, its people, or the effect."""
    content = rule.content()
    if content.duty is not None:
        return content.duty[0] in printed_values(text, "duty")
    if rule.names_group and content.group is not None:
        printed = {(term.facet, value) for term in text.terms for value in term.values}
        if not printed.isdisjoint(facet_values_of(content.group)):
            return True
    return states_effect(rule.word, text.words)


def _sentences_by_whether_they_say_no_effect(text: ParsedText, *, silent: bool) -> ParsedText:
    """The sentences of a text that say, or do not say, that a clause leaves something alone."""
    matching = [
        sentence for sentence in split_sentences(text.words) if says_no_effect(sentence) == silent
    ]
    return ParsedText(tuple(word for sentence in matching for word in sentence), text.own_words)
