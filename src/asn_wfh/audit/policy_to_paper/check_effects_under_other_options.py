"""What a clause does when read another way: printed too, or said in the words of the option."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TypeAlias

from dateutil.relativedelta import relativedelta

from asn_wfh.audit.audit_context import (
    AuditContext,
    ParsedText,
    ProvisionView,
    contains_clause_path,
    provision_finding,
)
from asn_wfh.audit.ledger import Finding
from asn_wfh.audit.paper_to_policy.find_binding_words_and_called_effects import (
    SILENT_FORMS,
    is_called_for,
    needs_calling_word,
)
from asn_wfh.audit.people_of_clause.terms_saying_whom_clause_is_about import (
    GROUPS,
    printed_values,
    values_by_their_names,
)
from asn_wfh.audit.policy_to_paper.check_printed_duties_limits_and_bearers import (
    check_duty_limit_and_sanction_are_printed,
)
from asn_wfh.audit.policy_to_paper.phrases_for_words_of_effect_keys import (
    closed_list_pairs,
    prints_pair_in_other_words,
    time_of_day_phrases_with_duty_words,
)
from asn_wfh.audit.policy_to_paper.words_not_taken_up_under_other_options import (
    QuestionAndOptionTexts,
    claims_no_part_takes_up_under_option,
    is_any_clause_part_left_with_effect,
)
from asn_wfh.law.vocabulary import PERSON_FACETS
from asn_wfh.messages.errors import shortened
from asn_wfh.paper.figures.printed_figure import format_figure
from asn_wfh.policy import Otherwise
from asn_wfh.rules import Share
from asn_wfh.rules.group_of_people import Group, facet_values_of
from asn_wfh.rules.group_schema import ALL

__all__ = ["check_alternatives", "check_readings_list_changed_clauses"]

CodeAndValues: TypeAlias = tuple[str, dict[str, object]]
"""The code of a finding, and the values of its sentence."""

_SPARES = frozenset({"kecuali", "selain", "bukan", "tidak"})


def check_readings_list_changed_clauses(
    context: AuditContext, view: ProvisionView
) -> Iterator[Finding]:
    """Findings where a reading changes a clause that it does not list, or lists one in vain."""
    clause = view.provision.at
    parts = [part for part in context.views if part.provision.at == clause]
    for reading in context.policy.readings:
        if reading.name in view.provision.touched and clause not in reading.at:
            yield provision_finding(view, "ungrounded", "audit_reading_at", name=reading.name)
        if view is not parts[0] or clause not in reading.at:
            continue
        options = {reading.chosen} | {
            option
            for part in parts
            for other in part.provision.otherwise
            for name, option in other.when
            if name == reading.name
        }
        if options < set(reading.option_names):
            yield provision_finding(view, "unaccounted", "audit_reading_idle", name=reading.name)


def check_alternatives(
    context: AuditContext, view: ProvisionView, other: Otherwise
) -> Iterator[Finding]:
    """Findings for each leaf of an `otherwise` that neither clause nor option prints."""
    changed = _ProvisionUnderOption(context, view, other)
    when = ", ".join(f"{name}: {option}" for name, option in other.when)
    if changed.view_under_option.effect != other.effect:
        # Another `otherwise` of the same options replaces the effect that this one changes.
        code = "audit_other_idle"
        yield provision_finding(view, "ungrounded", code, when=when, effect=other.effect)
    for code, values in changed.codes_of_ungrounded_statements():
        yield provision_finding(view, "ungrounded", code, when=when, **values)


@dataclass(frozen=True)
class _ProvisionUnderOption:
    """A provision under one of its `otherwise` alone."""

    context: AuditContext
    base: ProvisionView
    other: Otherwise

    @cached_property
    def view_under_option(self) -> ProvisionView:
        """The provision with the rule that it then has."""
        provision = self.base.provision
        stance = dict(self.context.policy.stance) | dict(self.other.when)
        return ProvisionView(provision, provision.rule_under(stance))

    @cached_property
    def texts_of_question_and_both_options(self) -> QuestionAndOptionTexts:
        """What is asked, the options taken, and those chosen."""
        return QuestionAndOptionTexts.of_readings_in(self.context, self.other)

    @property
    def option_words(self) -> ParsedText:
        """The words of the options taken."""
        return self.texts_of_question_and_both_options.alternative

    @cached_property
    def option_and_quoted_words(self) -> ParsedText:
        """The words of the options, and those that the provision rests on."""
        return ParsedText((*self.option_words.words, *self.base.quotations.words))

    def codes_of_ungrounded_statements(self) -> Iterator[CodeAndValues]:
        """The code of a finding, with its values, for each leaf that nothing grounds."""
        view, base = self.view_under_option, self.base
        if view.effect != base.effect:
            yield from self._check_words_call_for_option_effect()
        elif view.rule.role == "silent":
            yield "audit_other_nothing", {}
        if view.content.period:
            yield from self._check_period_end_or_months_in_option(*view.content.period)
        new = view.content.figures - base.content.figures
        if view.content.period:
            new -= {("date", str(view.content.period[1]))}
        printed = {(figure.kind, figure.value) for figure in self.option_and_quoted_words.figures}
        for kind, value in sorted(new - printed):
            yield "audit_other_figure", {"figure": format_figure(kind, value)}
        text = self.option_and_quoted_words
        pairs = closed_list_pairs(text) | text.printed_policy_key_values(
            time_of_day_phrases_with_duty_words()
        )
        stated = view.content.words | view.content.moments
        for key, value in sorted(stated - base.content.words - base.content.moments - pairs):
            if prints_pair_in_other_words(self.option_words, (key, value)):
                continue
            yield "audit_other_word", {"key": key, "value": value}
        yield from self._check_option_people_are_in_share()
        if view.content.duty is not None:
            moments = self.option_words.printed_policy_key_values(
                time_of_day_phrases_with_duty_words()
            )
            for key, value in sorted(moments - view.content.moments):
                yield "audit_other_lost", {"facet": key, "value": value}
        clause = view.content.clause
        if clause not in ("", base.content.clause) and not self._option_names_clause(clause):
            yield "audit_other_word", {"key": "at", "value": clause}
        yield from self._check_group()

    def _check_option_people_are_in_share(self) -> Iterator[CodeAndValues]:
        """Whom a share is for is said by the option alone: the clause had another effect."""
        view = self.view_under_option
        if isinstance(view.rule, Share):
            named = set(facet_values_of(view.content.group)) if view.content.group else set()
            people = {(t.facet, v) for t in self.option_words.terms for v in t.values}
            for key, value in sorted(people - named):
                if key in PERSON_FACETS and key != "employment":
                    yield "audit_other_lost", {"facet": key, "value": value}

    def _check_words_call_for_option_effect(self) -> Iterator[CodeAndValues]:
        """Another effect is called for by the option: its duty is named, its silence said."""
        rule, base = self.view_under_option.rule, self.base.rule
        if rule.role == "silent":
            yield from self._check_silence()
            return
        if (
            base.role == "silent"
            and not self.texts_of_question_and_both_options.alternative_option_states_rule(rule)
        ):
            yield "audit_other_stands", {"effect": rule.word}
        for claim in claims_no_part_takes_up_under_option(self.context, self.base, self.other):
            # What calls for the other effect is taken up by it.
            words = self.context.parsed.parse_text_with_short_forms_of_paper(claim.text).words
            if needs_calling_word(rule.word) and is_called_for(rule.word, words):
                continue
            yield "audit_other_unsaid", {"text": " ".join(claim.text.split())}
        path = str(self.base.provision.at)
        texts = [
            *self.context.texts_of_clauses_above(path),
            self.context.texts_by_clause.get(path, ParsedText(())),
            self.option_words,
        ]
        if not any(is_called_for(rule.word, text.words) for text in texts):
            yield "audit_other_effect", {"effect": rule.word}
        if self.view_under_option.content.duty is None:
            return
        do, who = self.view_under_option.content.duty
        if do not in printed_values(self.option_words, "duty"):
            yield "audit_other_word", {"key": "do", "value": do}
        else:
            for unbound in check_duty_limit_and_sanction_are_printed(
                self.context, self.view_under_option, self.context.provision_text(self.base)
            ):
                values = dict(unbound.fault.values)
                yield "audit_other_word", {"key": "who", "value": values.get("who", who)}

    def _check_silence(self) -> Iterator[CodeAndValues]:
        """A part falls silent where its option says so, or where others carry all its words."""
        lost = list(claims_no_part_takes_up_under_option(self.context, self.base, self.other))
        declared = bool(
            self.texts_of_question_and_both_options.alternative_sentences_saying_no_effect.words
        )
        binding = [
            claim
            for claim in lost
            if not self.texts_of_question_and_both_options.says_claim_binds_nobody(claim)
        ]
        if lost and (binding or not declared):
            texts = dict.fromkeys(" ".join(claim.text.split()) for claim in binding or lost)
            yield (
                "audit_other_silence",
                {"texts": "`, `".join(texts), "forms": ", ".join(SILENT_FORMS)},
            )
        elif not lost and not self.texts_of_question_and_both_options.chosen_option_states_rule(
            self.base.rule
        ):
            yield "audit_other_stands", {"effect": self.base.effect}
        elif (
            not lost
            and not declared
            and not is_any_clause_part_left_with_effect(self.context, self.base, self.other)
        ):
            yield "audit_other_effect", {"effect": self.view_under_option.effect}

    def _option_names_clause(self, clause: str) -> bool:
        """Whether the words of the options name a clause, by its path or in words."""
        texts = [
            dict(self.context.policy.reading(n).options)[option] for n, option in self.other.when
        ]
        path = str(self.base.provision.at)
        referred = self.context.clauses_referred_to(path, self.option_words)
        return clause in referred or any(contains_clause_path(text, clause) for text in texts)

    def _check_period_end_or_months_in_option(
        self, since: date, until: date | None
    ) -> Iterator[CodeAndValues]:
        """An end is printed in the option, or follows from a period that it names."""
        counts = [
            int(figure.value) for figure in self.option_words.figures if figure.kind == "bulan"
        ]
        ends = {since + relativedelta(months=count, days=-1) for count in counts}
        dates = {figure.value for figure in self.option_words.figures if figure.kind == "date"}
        if until and until not in ends and until.isoformat() not in dates:
            yield "audit_other_figure", {"figure": until}

    def _check_group(self) -> Iterator[CodeAndValues]:
        """The listed values of a group are exactly those that are printed or said."""
        raw = self.other.parameters
        same = self.view_under_option.effect == self.base.effect
        if self.view_under_option.rule.names_group and same:
            for box in raw if isinstance(raw, list) else [raw]:
                yield from self._check_group_box(box)
            return
        group, before = (
            self.view_under_option.content.group or Group(()),
            self.base.content.group or Group(()),
        )
        for facet, value in sorted(set(facet_values_of(group)) - set(facet_values_of(before))):
            if value not in printed_values(self.option_words, facet):
                yield "audit_other_term", {"facet": facet, "value": value}

    def _check_group_box(self, box: object) -> Iterator[CodeAndValues]:
        scope = self.context.provision_text(self.base)
        facets = GROUPS | {fact.name for fact in self.context.policy.facts}
        for facet, value in box.items() if isinstance(box, Mapping) else ():
            if facet not in facets:
                continue
            if value == ALL:
                if not any(word.text in ("seluruh", "semua") for word in self.option_words.words):
                    yield "audit_other_word", {"key": facet, "value": ALL}
                continue
            if any(word.text in ("seluruh", "semua") for word in self.option_words.words):
                yield "audit_other_word", {"key": facet, "value": shortened(value)}
            spared = isinstance(value, Mapping)
            listed = value["except"] if isinstance(value, Mapping) else value
            stated = {listed} if isinstance(listed, str) else set(listed)
            # What an option denies by its name stands in `except`.
            values = values_by_their_names if spared else printed_values
            printed = values(scope, facet) | values(self.option_words, facet)
            for word in sorted(stated - printed):
                yield "audit_other_term", {"facet": facet, "value": word}
            for word in sorted(printed - stated):
                yield "audit_other_lost", {"facet": facet, "value": word}
            if spared != any(word.text in _SPARES for word in self.option_words.words):
                yield "audit_other_word", {"key": facet, "value": "except"}
