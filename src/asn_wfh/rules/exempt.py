"""`exempt`: another clause says nothing for some people or on some days."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from string import ascii_lowercase
from typing import Any, ClassVar

from asn_wfh.law.clause_path_from_printed_form import canonical_path_with_part
from asn_wfh.messages.sentences import join_all, join_nonempty, message
from asn_wfh.rules.base_rule import Role
from asn_wfh.rules.field_readers import Labels
from asn_wfh.rules.paper_wording_shared_by_rules import (
    ALL_OF_THEM,
    EXEMPTED_FORMS,
    FORBIDDEN,
    IF,
    IN_CASES,
    IN_PLACE,
    NOT_APPLIED_FORMS,
    NOT_FOLLOWED,
    NOT_FOR,
    ONLY,
    SCOPE_BINDING,
    UNTIL,
    PrintedForms,
)
from asn_wfh.rules.permitting_rule import PermittingRule
from asn_wfh.rules.rule_for_days_and_people import DatedRule, DateRange
from asn_wfh.rules.words_of_leave_advice_and_denial import AT_OFFICE, DENIED, MAY, MAY_NOT, NEED_NOT

__all__ = ["Exempt"]


class Exempt(DatedRule):
    """`ketentuan pada huruf c tidak berlaku bagi ...`: within its scope another clause is silent.

    It gives leave to nobody and takes it from nobody; what the other clauses say stands.
    """

    word: ClassVar[str] = "exempt"
    role: ClassVar[Role] = "exempts"
    printed: ClassVar[PrintedForms] = PrintedForms(
        calls=(
            *(*NOT_FOR.forms, *NOT_FOLLOWED.forms, *EXEMPTED_FORMS),
            *IN_PLACE.forms,
        ),
        calls_in_order=((("bagi", "untuk", "terhadap"), NOT_APPLIED_FORMS),),
        # `menggantikan` is also said of letters and of people.
        naming_calls=IN_PLACE.forms,
        binding=(
            *(IF, IN_CASES, ONLY, ALL_OF_THEM, UNTIL.requiring_any_key("until")),
            *(MAY, NEED_NOT, MAY_NOT, FORBIDDEN, AT_OFFICE, DENIED, *SCOPE_BINDING),
        ),
    )

    # Frozen, so that a word which must be stated may stand for one that may.
    instead_of: Labels  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]

    def sentence(self, lang: str) -> str:
        """Which clauses say nothing, when and for whom."""
        people = self.describe_people(lang)
        return join_nonempty(
            message(
                "rule.exempt",
                lang,
                clauses=join_all(self.instead_of, lang),
                count=len(self.instead_of),
            ),
            DateRange.describe_scope(self, lang),
            message("exempt.people", lang, group=people) if people else "",
            self.describe_acts(lang),
        )

    @classmethod
    def further_mutants_as_key_old_new_words(
        cls, words: Any
    ) -> Iterable[tuple[str, str, str, Any]]:
        """A neighbour of each clause in its list, or the clause that it stands under, in its place.

        Of those that the policy does not have the loader says so.
        """
        named = words.get("instead_of", ())
        labels = [named] if isinstance(named, str) else [*named]
        for place, label in enumerate(labels):
            for other in _neighbouring_clause_labels(label) if isinstance(label, str) else ():
                if other not in labels:
                    changed = [*labels[:place], other, *labels[place + 1 :]]
                    yield "instead_of", label, other, {**words, "instead_of": changed}

    @classmethod
    def mutant_effect_and_words(cls, words: Any) -> tuple[str, Any]:
        """Those to whom a clause does not apply are given leave, which nobody gave."""
        mapping = cls.as_mapping(words)
        days = {} if mapping.keys() & {"every", "dates"} else {"every": "hari_kerja"}
        return "permit", {**days, **mapping}

    @classmethod
    def further_mutant_effects(cls, words: Any) -> list[tuple[str, Any]]:
        """Those to whom a clause does not apply are kept at the office."""
        return [("exclude", PermittingRule.words_of_exclude_for_same_people(cls.as_mapping(words)))]


def _neighbouring_clause_labels(label: str) -> Iterator[str]:
    """The clause before one in its list, the one after it, and the one above."""
    path = canonical_path_with_part(label)
    begin, sign, last = path.rpartition("/" if "/" in path else ".")
    if last.isdigit():
        numbers = (int(last) - 1, int(last) + 1)
        yield from (f"{begin}{sign}{number}" for number in numbers if number)
    elif len(last) == 1:
        letters = (chr(ord(last) - 1), chr(ord(last) + 1))
        yield from (f"{begin}{sign}{letter}" for letter in letters if letter in ascii_lowercase)
    if begin:
        yield begin
