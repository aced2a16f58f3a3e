"""An option of a reading that gives another answer, with the words that explain it."""

from __future__ import annotations

from dataclasses import dataclass

from asn_wfh.decision import Contested, Outcome
from asn_wfh.decision.describable import EnglishText
from asn_wfh.policy import Policy
from asn_wfh.policy.rules_changed_by_option import RulesChangedByOption

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
        _OptionOfPolicy(policy, reading, option),
    )


@dataclass(frozen=True, slots=True)
class _OptionOfPolicy:
    """An option that is put into words when somebody asks for them; pickled as its words."""

    policy: Policy
    reading: str
    option: str

    def sentence(self, lang: str) -> str:
        """What clauses do under the option and not under the stance, in `id` or `en`."""
        return RulesChangedByOption.of(self.policy, self.reading, self.option).sentence(lang)

    def __reduce__(self) -> tuple[type[EnglishText], tuple[str]]:
        """The English words alone: an answer that travels leaves its policy behind."""
        return EnglishText, (self.sentence("en"),)
