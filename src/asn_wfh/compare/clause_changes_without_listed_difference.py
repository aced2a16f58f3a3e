"""Clauses that two versions of one circular put otherwise, and that still change nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from asn_wfh.compare.one_policy_regions_in_common_space import PolicyRegions
from asn_wfh.messages.errors import check_language
from asn_wfh.messages.sentences import message
from asn_wfh.policy import Covers, Policy
from asn_wfh.rules import Rule
from asn_wfh.rules.group_in_words import format_box

__all__ = ["NumberedClause", "WordingChange", "unlisted_wording_changes"]


NumberedClause = tuple[int, str]
"""The number of a policy, and the label of a clause of it."""


@dataclass(frozen=True, slots=True)
class WordingChange:
    """A clause that two versions put otherwise without any difference that is listed.

    `first` and `other` are the numbers of the two policies; `versions` is what each says, None
    where it has no such clause.
    """

    first: int
    other: int
    label: str
    versions: tuple[Rule | Covers | None, Rule | Covers | None]

    def sentences(self, lang: str) -> tuple[str, str]:
        """What each version says, in `id` or `en`; FactError for another language."""
        check_language(lang)
        first, other = (_version_sentence(version, lang) for version in self.versions)
        return first, other


def unlisted_wording_changes(
    policies: Sequence[PolicyRegions], listed: Collection[NumberedClause]
) -> Iterator[WordingChange]:
    """The clauses that versions for one government put otherwise, but for those listed already.

    `listed` are the clauses that some difference names: the number of the policy, the label.
    """
    for number, one in enumerate(policies):
        for other in policies[number + 1 :]:
            if one.policy.government.code != other.policy.government.code:
                continue
            mine, theirs = (
                _rule_or_covered_people_by_clause(one.policy),
                _rule_or_covered_people_by_clause(other.policy),
            )
            for label in {**mine, **theirs}:
                named = {(one.number, label), (other.number, label)}
                if mine.get(label) != theirs.get(label) and not named & set(listed):
                    versions = (mine.get(label), theirs.get(label))
                    yield WordingChange(one.number, other.number, label, versions)


def _rule_or_covered_people_by_clause(policy: Policy) -> dict[str, Rule | Covers]:
    """What each clause says under the policy's stance, and whom the circular is about."""
    opening: dict[str, Rule | Covers] = {str(policy.covers.at): policy.covers}
    return opening | {provision.label: rule for provision, rule in policy.rules}


def _version_sentence(version: Rule | Covers | None, lang: str) -> str:
    if version is None:
        return message("compare.no_clause", lang)
    if isinstance(version, Covers):
        group = message("or_else", lang).join(format_box(box, lang) for box in version.whose.boxes)
        return message("show.covers", lang, clause=version.at, group=group)
    return version.sentence(lang)
