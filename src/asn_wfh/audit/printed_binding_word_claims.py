"""The binding words that a clause prints (`wajib`, `kecuali`, `hanya`), and who takes up each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from asn_wfh.audit.acts_and_rounding_added_by_other_clauses import (
    label_of_provision_keeping_at_least_one,
    label_of_provision_waiting_for_act,
)
from asn_wfh.audit.audit_context import AuditContext, ParsedText, ProvisionView
from asn_wfh.audit.binding_words_and_effects import AIM, binding_words_and_spans
from asn_wfh.audit.checked_claim import (
    CheckedClaim,
    Claimant,
    claim_with_finding_if_no_claimant,
    first_claimant,
    places_keeping_one_despite_rounding,
)
from asn_wfh.audit.clauses_referenced_for_their_people import (
    LeftOutClause,
    left_out_clauses_that_exclude,
)
from asn_wfh.audit.kinds_of_sections import announces_aims
from asn_wfh.audit.option_and_lead_in_words import weekday_ranges_by_span_of_joining_words
from asn_wfh.audit.words_naming_actors import spans_naming_actors
from asn_wfh.rules.paper_wording_shared_by_rules import (
    ALL_OF_THEM,
    BEGINS,
    DESCRIBES,
    SET_BY,
    BindingWord,
)

__all__ = ["printed_binding_word_claims"]

_DENIES = frozenset({"tidak", "bukan", "belum"})
_DESCRIBES = tuple(word.requiring_any_key() for word in DESCRIBES)


@dataclass(frozen=True, eq=False)
class _ClauseOfBindingWords:
    """What is asked of a clause for each of its binding words, and found out once."""

    context: AuditContext
    path: str

    @property
    def text(self) -> ParsedText:
        """The words of the clause."""
        return self.context.texts_by_clause[self.path]

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


class _BindingWordOfClause(NamedTuple):
    """A binding word with its clause and its span, and whether the clause only informs."""

    word: BindingWord
    clause: _ClauseOfBindingWords
    begin: int
    end: int
    is_information_only: bool


def printed_binding_word_claims(
    context: AuditContext, path: str, is_information_only: bool
) -> Iterator[CheckedClaim]:
    """Every binding word of a clause, with the provision whose effect admits it."""
    text = context.texts_by_clause[path]
    in_terms = {at for term in text.terms for at in range(term.begin, term.end)}
    clause = _ClauseOfBindingWords(context, path)
    for word, begin, end in binding_words_and_spans(text.words):
        if begin in in_terms and not word.in_terms:
            continue
        # What is denied is not what any effect says.
        denied = begin > 0 and text.words[begin - 1].text in _DENIES
        claimants = _CLAIMANTS_OF_DENIED if denied else _CLAIMANTS
        printed = _BindingWordOfClause(word, clause, begin, end, is_information_only)
        by = first_claimant(claimants, context, path, printed)
        span = (begin - denied, end)
        yield claim_with_finding_if_no_claimant(
            context, path, "binding", span, by, "audit_printed_binding"
        )


def _provision_admitting_binding_word(
    context: AuditContext, path: str, printed: _BindingWordOfClause
) -> str | None:
    """The provision whose effect a binding word admits; below a chapeau, those of the items."""
    binding, addressee = printed.word, _subject_right_behind(context, printed)
    for view in context.views_by_clause.get(path, ()):
        if _binds_another(view, addressee):
            continue
        if view.rule.accounts_for_binding_word(binding):
            return view.provision.label
    if not binding.below:
        return None
    below = [view for view in context.views_below(path) if not _binds_another(view, addressee)]
    if binding.every:
        # A heading between a list and its items says nothing itself.
        below = [
            view for view in below if not _is_silent_provision_of_clause_with_items(context, view)
        ]
        items = {str(view.provision.at) for view in below}
        admitting = [
            view
            for view in below
            if view.rule.names_group
            or (view.content.in_place_of and view.rule.accounts_for_binding_word(binding))
        ]
        whole = items and items == {str(view.provision.at) for view in admitting}
        return f"{path}.*" if whole else None
    below_view = next(
        (view for view in below if view.rule.accounts_for_binding_word(binding)), None
    )
    return below_view.provision.label if below_view else None


def _subject_right_behind(context: AuditContext, printed: _BindingWordOfClause) -> str | None:
    """Whom an order names right behind its word: `diminta kepada Kepala Perangkat Daerah`."""
    words = printed.clause.text.words
    place = printed.end
    while place < len(words) and words[place].text in ("seluruh", "semua", "setiap", "para"):
        place += 1
    if place >= len(words):
        return None
    named = context.parsed.subject_phrases.payloads_and_ends_at(words, place)
    return next((who for who, _ in named), None)


def _binds_another(view: ProvisionView, addressee: str | None) -> bool:
    """Whether a provision is a duty of somebody else than those to whom an order is given."""
    duty = view.content.duty
    return addressee is not None and duty is not None and duty[1] != addressee


def _is_silent_provision_of_clause_with_items(context: AuditContext, view: ProvisionView) -> bool:
    """Whether a provision without effect is about a clause that has items below it."""
    above = f"{view.provision.at}."
    return view.rule.role == "silent" and any(
        path.startswith(above) for path in context.units_by_clause
    )


def _clause_if_announcing_aims(
    context: AuditContext, path: str, printed: _BindingWordOfClause
) -> str | None:
    """The clause itself, where it or one above announces aims: they bind nobody."""
    del context
    is_aim = printed.clause.text.words[printed.begin].text in AIM
    return path if is_aim and printed.clause.announces_aims else None


def _clause_if_informing(
    context: AuditContext, path: str, printed: _BindingWordOfClause
) -> str | None:
    """The clause itself, where it only informs and the word may describe."""
    del context
    return path if printed.is_information_only and printed.word in _DESCRIBES else None


def _clause_if_scope_of_circular(
    context: AuditContext, path: str, printed: _BindingWordOfClause
) -> str | None:
    """The clause itself, of `berlaku bagi seluruh ASN`: that is what `covers` says."""
    says_all = printed.word.forms == ALL_OF_THEM.forms
    return path if says_all and context.parsed.states_scope(path) else None


def _provision_stating_period_of_force(
    context: AuditContext, path: str, printed: _BindingWordOfClause
) -> str | None:
    """The provision that says when the paper holds, for a clause that is said only to inform.

    A paper may print its period in one clause and that it begins to hold in another.
    """
    if printed.word.forms != BEGINS.forms:
        return None
    if not all(
        view.rule.has_information_only_reason for view in context.views_by_clause.get(path, ())
    ):
        return None
    forces = (view for view in context.views if view.effect == "in_force")
    return next((view.provision.label for view in forces), None)


def _clause_if_between_references(
    context: AuditContext, path: str, printed: _BindingWordOfClause
) -> str | None:
    """The clause itself, for words between two references: `huruf a sampai dengan huruf d`."""
    del context
    begins, ends = printed.clause.reference_begins_and_ends
    return path if printed.begin in ends and printed.end in begins else None


def _provision_for_at_least_one_person(
    context: AuditContext, path: str, printed: _BindingWordOfClause
) -> str | None:
    """The provision that keeps one person where a share is rounded down."""
    is_least = printed.begin in printed.clause.places_keeping_one_despite_rounding
    return label_of_provision_keeping_at_least_one(context, path) if is_least else None


def _provision_where_head_acts(
    context: AuditContext, path: str, printed: _BindingWordOfClause
) -> str | None:
    """The provision in whose effect a head acts: `ditetapkan oleh kepala` of a head's duty."""
    if printed.word.forms != SET_BY.forms:
        return None
    text, place = context.texts_by_clause[path], printed.end - 1
    for view in context.views_by_clause.get(path, ()):
        if any(begin <= place < end for begin, end in spans_naming_actors(context, view, text)):
            return view.provision.label
    return None


def _clause_excluding_those_left_out(
    context: AuditContext, path: str, printed: _BindingWordOfClause
) -> str | None:
    """The clause that excludes those whom `selain` leaves out."""
    del context, path
    if (printed.begin, printed.end) in printed.clause.weekday_ranges_by_span_of_joining_words:
        return None
    left_out_clauses = printed.clause.left_out_clauses
    return next(
        (each.path for each in left_out_clauses if each.begin <= printed.begin < each.end), None
    )


def _provision_stating_day_range(
    context: AuditContext, path: str, printed: _BindingWordOfClause
) -> str | None:
    """The provision that states every day of `Senin sampai dengan Kamis`."""
    days = printed.clause.weekday_ranges_by_span_of_joining_words.get((printed.begin, printed.end))
    if not days:
        return None
    figures = {("weekday", day) for day in days}
    views = context.views_by_clause.get(path, ())
    return next((v.provision.label for v in views if figures <= v.content.figures), None)


def _provision_waiting_for_printed_act(
    context: AuditContext, path: str, printed: _BindingWordOfClause
) -> str | None:
    """The provision that waits for the act which the words name."""
    span = (printed.begin, printed.end)
    if span in printed.clause.weekday_ranges_by_span_of_joining_words:
        return None
    return label_of_provision_waiting_for_act(context, path, span)


_CLAIMANTS_OF_DENIED: tuple[Claimant[_BindingWordOfClause], ...] = (
    _clause_if_scope_of_circular,
    _clause_if_between_references,
    _provision_for_at_least_one_person,
    _provision_where_head_acts,
)
_CLAIMANTS: tuple[Claimant[_BindingWordOfClause], ...] = (
    _provision_admitting_binding_word,
    _clause_if_announcing_aims,
    _clause_if_informing,
    _provision_stating_period_of_force,
    *_CLAIMANTS_OF_DENIED,
    _clause_excluding_those_left_out,
    _provision_stating_day_range,
    _provision_waiting_for_printed_act,
)
"""Who may take up a binding word, in order; of one that is denied only what comes first."""
