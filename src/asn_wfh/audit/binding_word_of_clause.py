"""A binding word of a clause, and what is asked of the clause for each, found out once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from asn_wfh.audit.audit_context import AuditContext, ParsedText
from asn_wfh.audit.checked_claim import places_keeping_one_despite_rounding
from asn_wfh.audit.clauses_referenced_for_their_people import (
    LeftOutClause,
    left_out_clauses_that_exclude,
)
from asn_wfh.audit.kinds_of_sections import announces_aims
from asn_wfh.audit.option_and_lead_in_words import (
    chosen_option_words,
    weekday_ranges_by_span_of_joining_words,
)
from asn_wfh.audit.printed_acts import (
    PrintedAct,
    phrases_asking_for_acts,
    required_acts_and_spans,
)
from asn_wfh.audit.printed_forms_in_text import phrases_of_forms
from asn_wfh.audit.words_naming_actors import NamesOfActors
from asn_wfh.paper.find_vocabulary_terms import place_of_denial_or_none
from asn_wfh.rules.paper_wording_shared_by_rules import BindingWord

__all__ = ["BindingWordOfClause", "ClauseOfBindingWords"]

_DAYS_OFF = ("libur", "cuti")


@dataclass(frozen=True, eq=False)
class ClauseOfBindingWords:
    """What is asked of a clause for each of its binding words, and found out once."""

    context: AuditContext
    path: str

    @property
    def text(self) -> ParsedText:
        """The words of the clause."""
        return self.context.texts_by_clause[self.path]

    @cached_property
    def facet_by_begin_of_term(self) -> Mapping[int, str]:
        """The facets of its terms, by the places at which they begin."""
        return {term.begin: term.facet for term in self.text.terms}

    @cached_property
    def facet_by_end_of_term(self) -> Mapping[int, str]:
        """The facets of its terms, by the places behind them."""
        return {term.end: term.facet for term in self.text.terms}

    @cached_property
    def places_denying_terms(self) -> frozenset[int]:
        """The places of the words that deny one of its terms."""
        words, terms = self.text.words, self.text.terms
        places = (
            place_of_denial_or_none(words, term.begin, term.facet)
            for term in terms
            if term.is_denied
        )
        return frozenset(place for place in places if place is not None)

    @cached_property
    def act_by_span(self) -> Mapping[tuple[int, int], PrintedAct]:
        """The acts that it asks for before something holds, by the places of their words."""
        return {span: act for act, span in required_acts_and_spans(self.text.words)}

    @cached_property
    def chosen_options_by_label(self) -> Mapping[str, ParsedText]:
        """The options chosen of the readings that touch it or an item below, by provision."""
        own = self.context.views_by_clause.get(self.path, ())
        options = (
            (view.provision.label, chosen_option_words(self.context, view))
            for view in (*own, *self.context.views_below(self.path))
        )
        return {label: option for label, option in options if option.words}

    @cached_property
    def names_of_actors(self) -> NamesOfActors:
        """Its words that only name who acts."""
        return NamesOfActors(self.context, self.text)

    @cached_property
    def least_end_of_act_from_each_place(self) -> tuple[int, ...]:
        """By place, where the words end that ask for an act, those that end first behind it."""
        return phrases_asking_for_acts().least_end_from_each_place(self.text.words)

    @cached_property
    def least_end_of_day_off_from_each_place(self) -> tuple[int, ...]:
        """By place, where the next `libur` or `cuti` ends, at it or behind it."""
        return phrases_of_forms(_DAYS_OFF).least_end_from_each_place(self.text.words)

    @cached_property
    def announces_aims(self) -> bool:
        """Whether it or one above announces aims, which bind nobody."""
        texts = (self.text, *self.context.texts_of_clauses_above(self.path))
        return any(announces_aims(text.words) for text in texts)

    @cached_property
    def left_out_clauses(self) -> list[LeftOutClause]:
        """The clauses that it leaves out and that exclude by themselves."""
        return left_out_clauses_that_exclude(self.context, self.path, self.text)

    @cached_property
    def places_keeping_one_despite_rounding(self) -> frozenset[int]:
        """Where it keeps one person though a share is rounded down."""
        return places_keeping_one_despite_rounding(self.text)

    @cached_property
    def weekday_ranges_by_span_of_joining_words(self) -> Mapping[tuple[int, int], frozenset[str]]:
        """The days of each `Senin sampai dengan Kamis`, by the place of the words between."""
        return weekday_ranges_by_span_of_joining_words(self.text)

    @cached_property
    def reference_begins_and_ends(self) -> tuple[frozenset[int], frozenset[int]]:
        """The places at which its references begin, and those behind them."""
        references = [figure for figure in self.text.figures if figure.kind == "reference"]
        return frozenset(one.begin for one in references), frozenset(one.end for one in references)


class BindingWordOfClause(NamedTuple):
    """A binding word with its clause and its span, and whether the clause only informs."""

    word: BindingWord
    clause: ClauseOfBindingWords
    begin: int
    end: int
    is_information_only: bool
