"""Who takes up a binding word that is said of those whom a roster puts down, or leaves over.

`ASN yang dijadwalkan WFO tetap bekerja di kantor` binds nobody but them, which is what a schedule
and turns say; `apabila tersisa satu orang` only says when the odd person's place is asked for.
"""

from __future__ import annotations

from collections.abc import Sequence

from asn_wfh.audit.audit_context import AuditContext, ProvisionView
from asn_wfh.audit.paper_to_policy.clause_places_for_binding_word_checks import (
    BindingWordOfClause,
    has_place_between,
)
from asn_wfh.audit.printed.printed_odd_person import places_of_what_is_left_over
from asn_wfh.audit.printed.printed_shares import side_named_last
from asn_wfh.paper.parting_signs import SENTENCE_SIGNS
from asn_wfh.paper.terms.sets_of_denying_words import DENYING_WORDS
from asn_wfh.paper.terms.word_roots import have_common_root
from asn_wfh.paper.tokens import Token
from asn_wfh.rules.paper_wording_shared_by_rules import COMPULSORY_OFFICE, IF, MUST, REMAINS, STAYS
from asn_wfh.rules.words_of_leave_advice_and_denial import DENIED

__all__ = ["provision_of_roster_that_binds", "provision_placing_odd_person_of_condition"]

_BIND = frozenset(word.forms for word in (STAYS, COMPULSORY_OFFICE, MUST, REMAINS))
_ROSTERS = ("jadwal", "gilir")
_FURTHEST = 3
"""So many words behind `yang` the word of the roster stands."""
_NEAR = 8
"""So many words behind what binds the office is named; those bound, twice as many before it."""


def provision_of_roster_that_binds(
    context: AuditContext, path: str, printed: BindingWordOfClause
) -> str | None:
    """The schedule, or the turns, where those bound to the office are those put down for it."""
    words = printed.clause.text.words
    if printed.word == DENIED and _are_not_put_down_for_home(words, printed.begin):
        return _label_of_roster(context, path)
    if printed.word.forms not in _BIND:
        return None
    begin, end = SENTENCE_SIGNS.begin_and_end_of_part(words, printed.begin)
    behind = words[printed.begin : min(printed.end + _NEAR, end)]
    before = words[max(printed.begin - 2 * _NEAR, begin) : printed.begin]
    if side_named_last(behind) != "office" or not _are_put_down_for_office(before):
        return None
    return _label_of_roster(context, path)


def provision_placing_odd_person_of_condition(
    context: AuditContext, path: str, printed: BindingWordOfClause
) -> str | None:
    """The turns, of a condition that only says that somebody is left over."""
    if printed.word.forms != IF.forms:
        return None
    text = printed.clause.text
    end = text.place_of_sign_ending_sentence_part[printed.end]
    if not has_place_between(places_of_what_is_left_over(text.words), printed.end, end):
        return None
    views = context.views_by_clause.get(path, ())
    return next((v.provision.label for v in views if v.effect == "rotate"), None)


def _label_of_roster(context: AuditContext, path: str) -> str | None:
    views = context.views_by_clause.get(path, ())
    return next((view.provision.label for view in views if _is_of_roster(view)), None)


def _is_of_roster(view: ProvisionView) -> bool:
    """Whether an effect says that a roster decides, or that somebody divides the staff."""
    divides = view.effect == "share" and "set_by" in view.rule.stated_keys()
    return divides or view.effect in ("schedule", "rotate")


def _are_put_down_for_office(words: Sequence[Token]) -> bool:
    """Whether words name people by a roster: `yang dijadwalkan WFO`, `yang mendapat giliran`.

    Who is not put down for home is at the office: `yang tidak dijadwalkan WFH`.
    """
    for at, word in enumerate(words):
        if word.text != "yang":
            continue
        near = words[at + 1 : at + 1 + _FURTHEST]
        if any(have_common_root(each.text, root) for each in near for root in _ROSTERS):
            is_denied = near[0].text in DENYING_WORDS
            return (side_named_last(words) == "home") == is_denied
    return False


def _are_not_put_down_for_home(words: Sequence[Token], index: int) -> bool:
    """Whether a denial is of those not put down for home: `yang tidak dijadwalkan WFH`."""
    behind = words[index + 1 : index + 1 + _FURTHEST]
    is_of_people = index > 0 and words[index - 1].text == "yang"
    by_roster = any(have_common_root(each.text, root) for each in behind[:1] for root in _ROSTERS)
    return is_of_people and by_roster and side_named_last(behind) == "home"
