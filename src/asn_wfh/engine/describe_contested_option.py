"""An option of a reading that gives another answer, with the words that explain it."""

from __future__ import annotations

from dataclasses import dataclass

from asn_wfh.decision import Contested, Ground, Outcome
from asn_wfh.decision.rule_words_made_when_asked_for import EnglishText
from asn_wfh.policy import Policy
from asn_wfh.policy.rules_changed_by_option import RulesChangedByOption

__all__ = ["contested_option"]


def contested_option(
    policy: Policy,
    option: tuple[str, str],
    outcome: Outcome,
    required: bool | None,
    ground: Ground | None,
) -> Contested:
    """The option with its question and its meaning; by its names where the policy has no such.

    `ground` is that of the answer under the option; it is told of a refusal alone.
    """
    reading, chosen = option
    if outcome is not Outcome.NOT_PERMITTED:
        ground = None
    declared = next((one for one in policy.readings if one.name == reading), None)
    if declared is None:
        return Contested(reading, chosen, outcome, required, ground=ground)
    means, in_use = dict(declared.options), dict(policy.stance)[reading]
    return Contested(
        reading,
        chosen,
        outcome,
        required,
        declared.asks,
        means[in_use],
        means[chosen],
        ground,
        _OptionOfPolicy(policy, reading, chosen),
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
