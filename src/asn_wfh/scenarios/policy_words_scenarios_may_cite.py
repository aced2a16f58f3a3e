"""What a scenario may name: the clauses, readings and facts of its policy, grounds, warnings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from asn_wfh.law.clause_path_from_printed_form import canonical_path_with_part
from asn_wfh.law.fact_ties import Forbidden, Tie
from asn_wfh.law.suggestions_for_unknown_words import (
    hint_listing_sibling_or_all_clauses,
    unknown_word_hint,
)
from asn_wfh.law.vocabulary import DUTY, FACETS
from asn_wfh.messages.errors import Fault, Faults
from asn_wfh.messages.sentences import SENTENCES
from asn_wfh.policy import Policy
from asn_wfh.rules import EFFECTS, InForce
from asn_wfh.rules.field_readers import check_listed_word, read_text

__all__ = ["GROUNDS", "WARNINGS", "PolicyNames", "read_each_key_and_value"]

ItemT = TypeVar("ItemT")


def _message_keys_without_prefix(prefix: str) -> tuple[str, ...]:
    return tuple(key.removeprefix(prefix) for key in SENTENCES if key.startswith(prefix))


_BY_CLAUSE = {
    why
    for rule in EFFECTS.values()
    if rule is not InForce
    for why in (rule.why, *rule.further_whys)
}
GROUNDS = tuple(code for code in _message_keys_without_prefix("why.") if code not in _BY_CLAUSE)
"""The grounds that no clause states, as `because` names them."""
WARNINGS = _message_keys_without_prefix("warning.")
"""The codes of warnings."""


@dataclass(frozen=True, slots=True)
class PolicyNames:
    """The words of one policy that a scenario may name."""

    labels: tuple[str, ...]
    readings: Mapping[str, tuple[str, ...]]
    facts: Mapping[str, tuple[str, ...]]
    dates: frozenset[str]
    timezone: str | None
    impossible: tuple[Forbidden, ...]
    ties: tuple[Tie, ...]
    duties: tuple[str, ...] = ()

    @classmethod
    def of(cls, policy: Policy, timezone: str | None) -> PolicyNames:
        """The words of a policy; times are read in the time zone that the suite names."""
        return cls(
            tuple(provision.label for provision in policy.provisions),
            {reading.name: reading.option_names for reading in policy.readings},
            {fact.name: fact.values for fact in policy.facts},
            frozenset(fact.name for fact in policy.facts if fact.is_date),
            timezone,
            policy.cases.impossible_own_facts,
            policy.cases.ties,
            tuple(term.name for term in policy.terms if term.kind == "do"),
        )

    def read_label(self, text: str) -> str:
        """A clause of the policy, with its part where it has some, however it is spelled."""
        text = canonical_path_with_part(text)
        if text not in self.labels:
            raise Faults(
                Fault.of(
                    "unknown_clause",
                    clause=text,
                    **hint_listing_sibling_or_all_clauses(text, self.labels),
                )
            )
        return text

    def read_reason(self, text: str) -> str:
        """A clause of the policy, or a ground that no clause states."""
        return text if text in GROUNDS else self.read_label(text)

    def read_fact(self, text: str) -> str:
        """A fact that a decision may ask for."""
        return check_listed_word(text, [*FACETS, *self.facts])

    def read_duty(self, text: str) -> str:
        """A duty of the law, or one of the policy's own."""
        return check_listed_word(text, [*DUTY, *self.duties])

    def read_stance(self, value: object) -> tuple[tuple[str, str], ...]:
        """`{reading: option}`, each known."""
        return tuple(
            read_each_key_and_value(
                value, lambda name, option: (name, self.read_option(name, option))
            )
        )

    def options_of(self, reading_name: str) -> tuple[str, ...]:
        """The options of a reading."""
        if reading_name not in self.readings:
            raise Faults(
                Fault.of(
                    "unknown_key",
                    key=reading_name,
                    **unknown_word_hint(reading_name, self.readings),
                )
            )
        return self.readings[reading_name]

    def read_option(self, reading_name: str, option: object) -> str:
        """An option of a reading."""
        return check_listed_word(read_text(option), self.options_of(reading_name))


def read_each_key_and_value(value: object, read_item: Callable[[str, Any], ItemT]) -> list[ItemT]:
    """What is read of each key and value of a mapping, the faults of all at once."""
    if not isinstance(value, Mapping) or not value:
        raise Faults(Fault.of("not_a_mapping"))
    items, faults = [], []
    for key, below in value.items():
        try:
            items.append(read_item(key, below))
        except Faults as error:
            faults += [((key, *path), fault) for path, fault in error.located]
    if faults:
        raise Faults(*faults)
    return items
