"""A binding word of a clause, and what is asked of the clause for each, found out once."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from asn_wfh.audit.audit_context import AuditContext, ParsedText, ProvisionView
from asn_wfh.audit.paper_to_policy.kinds_of_sections import announces_aims
from asn_wfh.audit.paper_to_policy.make_claim_or_finding import places_keeping_one_despite_rounding
from asn_wfh.audit.people_of_clause.clauses_of_people_meant_or_left_out import (
    LeftOutClause,
    left_out_clauses_that_exclude,
)
from asn_wfh.audit.people_of_clause.terms_naming_only_who_acts import NamesOfActors
from asn_wfh.audit.people_of_clause.terms_saying_whom_clause_is_about import FACETS_OF_ACTS, GROUPS
from asn_wfh.audit.policy_to_paper.option_and_lead_in_words import (
    chosen_option_words,
    weekday_ranges_by_span_of_joining_words,
)
from asn_wfh.audit.printed.acts_printed_as_required import (
    PrintedAct,
    phrases_asking_for_acts,
    required_acts_and_spans,
)
from asn_wfh.audit.printed.is_any_form_printed_in_text import phrases_of_forms
from asn_wfh.paper.parting_signs import FULL_STOPS
from asn_wfh.paper.terms.find_vocabulary_terms import PrintedTerm, place_of_denial_or_none
from asn_wfh.rules.group_of_people import facet_values_of
from asn_wfh.rules.paper_wording_shared_by_rules import NO_ONE_FORMS, BindingWord

__all__ = ["BindingWordOfClause", "ClauseOfBindingWords", "has_place_between"]

_DAYS_OFF = ("libur", "cuti")
_NEAR = 2
"""So many words before those of a duty a word may stand that is said of it."""


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
    def begins_of_terms_of_acts(self) -> tuple[int, ...]:
        """Where its terms begin of duties, of limits and of steps of a sanction, in order."""
        return tuple(term.begin for term in self.text.terms if term.facet in FACETS_OF_ACTS)

    def last_term_but_of_acts_before(self, place: int) -> PrintedTerm | None:
        """The last term that begins before a place, but for those of what is done."""
        behind = bisect_left(self._begins_of_terms_but_of_acts, place)
        return self._terms_but_of_acts[behind - 1] if behind else None

    @cached_property
    def _terms_but_of_acts(self) -> tuple[PrintedTerm, ...]:
        return tuple(term for term in self.text.terms if term.facet not in FACETS_OF_ACTS)

    @cached_property
    def _begins_of_terms_but_of_acts(self) -> tuple[int, ...]:
        return tuple(term.begin for term in self._terms_but_of_acts)

    @cached_property
    def begins_of_stated_terms_by_label(self) -> Mapping[str, tuple[int, ...]]:
        """By provision, where its terms begin that mean any of those whom the effect names."""
        return {
            view.provision.label: tuple(
                term.begin
                for term in self._terms_but_of_acts
                if not _facet_values(term).isdisjoint(_facet_values_of_group(view))
            )
            for view in self._views
        }

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
    def parsed_chosen_option_by_provision_label(self) -> Mapping[str, ParsedText]:
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
    def least_end_of_nobody(self) -> int:
        """Where the first `tidak seorang pun` or the like ends; beyond the words, if none does."""
        return phrases_of_forms(NO_ONE_FORMS).least_end_from_each_place(self.text.words)[0]

    @cached_property
    def begins_of_terms_of_people(self) -> tuple[int, ...]:
        """Where its terms begin that can say whom it is about, in order."""
        return tuple(term.begin for term in self._terms_of_people)

    @cached_property
    def begins_of_terms_of_other_people_by_label(self) -> Mapping[str, tuple[int, ...]]:
        """By provision, where its terms begin that mean people whom the effect does not name."""
        return {
            view.provision.label: tuple(
                term.begin
                for term in self._terms_of_people
                if not _facet_values(term) <= _facet_values_of_group(view)
            )
            for view in self._views
        }

    @cached_property
    def _terms_of_people(self) -> tuple[PrintedTerm, ...]:
        facets = GROUPS | {fact.name for fact in self.context.policy.facts}
        return tuple(term for term in self.text.terms if term.facet in facets)

    @cached_property
    def end_of_duty_by_label_and_place(self) -> Mapping[str, Mapping[int, int]]:
        """By provision, where the words of its duty end, by the places of and right before them."""
        ends: dict[str, dict[int, int]] = {}
        for view in self._views:
            duty = view.content.duty
            by_place = ends.setdefault(view.provision.label, {})
            for term in self.text.terms_for("duty", duty[0]) if duty else ():
                for at in range(term.begin - _NEAR, term.end):
                    by_place[at] = max(term.end, by_place.get(at, 0))
        return ends

    @cached_property
    def first_place_by_sentence_and_share(self) -> Mapping[int, Mapping[tuple[str, str], int]]:
        """By the place at which a sentence begins, where it prints each of its shares first."""
        places: dict[int, dict[tuple[str, str], int]] = {}
        for figure in self.text.figures:
            if figure.kind == "share":
                begin, _ = FULL_STOPS.begin_and_end_of_part(self.text.words, figure.begin)
                shares = places.setdefault(begin, {})
                shares.setdefault((figure.kind, figure.value), figure.begin)
        return places

    @property
    def _views(self) -> Sequence[ProvisionView]:
        return self.context.views_by_clause.get(self.path, ())

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


def _facet_values(term: PrintedTerm) -> frozenset[tuple[str, str]]:
    return frozenset((term.facet, value) for value in term.values)


def _facet_values_of_group(view: ProvisionView) -> frozenset[tuple[str, str]]:
    return frozenset(facet_values_of(view.content.group)) if view.content.group else frozenset()


def has_place_between(places: Sequence[int], begin: int, end: int) -> bool:
    """Whether one of some places in order is a place or behind it, and before another."""
    first = bisect_left(places, begin)
    return first < len(places) and places[first] < end


class BindingWordOfClause(NamedTuple):
    """A binding word with its clause and its span, and whether the clause only informs."""

    word: BindingWord
    clause: ClauseOfBindingWords
    begin: int
    end: int
    is_information_only: bool
