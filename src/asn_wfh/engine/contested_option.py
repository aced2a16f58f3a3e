"""An option of a reading that gives another answer, with the words that explain it."""

from __future__ import annotations

from dataclasses import dataclass, field

from asn_wfh.decision import Contested, Outcome
from asn_wfh.policy import Policy
from asn_wfh.policy.option_in_words import option_in_words

__all__ = ["contested_option"]


def contested_option(
    policy: Policy, reading: str, option: str, outcome: Outcome, required: bool | None
) -> Contested:
    """The option with its question and its meaning; by its names where the policy has no such."""
    declared = next((one for one in policy.readings if one.name == reading), None)
    if declared is None:
        return Contested(reading, option, outcome, required)
    means, in_use = dict(declared.options), dict(policy.stance)[reading]
    return Contested(
        reading,
        option,
        outcome,
        required,
        declared.asks,
        means[in_use],
        means[option],
        _OptionsInEnglish.of(policy).words(policy, reading, option),
    )


@dataclass(slots=True)
class _OptionsInEnglish:
    """What the options of a policy's readings do, each put into English once."""

    by_option: dict[tuple[str, str], str] = field(default_factory=dict)

    @classmethod
    def of(cls, policy: Policy) -> _OptionsInEnglish:
        """The table of a policy under its stance."""
        return policy.memo.derived.get_or_make(cls, cls)

    def words(self, policy: Policy, reading: str, option: str) -> str:
        """What an option does that the stance does not have."""
        words = self.by_option.get((reading, option))
        if words is None:
            words = self.by_option[reading, option] = option_in_words(policy, reading, option, "en")
        return words
