"""Clauses that two versions of one circular put otherwise, and that still change nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from asn_wfh.compare.policy_regions import Seen
from asn_wfh.messages.sentences import say
from asn_wfh.policy import Covers, Policy
from asn_wfh.rules import Rule
from asn_wfh.rules.rule import said_sides

__all__ = ["Silent", "silent_of"]


@dataclass(frozen=True, slots=True)
class Silent:
    """A clause that two versions put otherwise without any difference that is listed.

    `first` and `other` are the places of the two; `versions` is what each says, None where it
    has no such clause.
    """

    first: int
    other: int
    label: str
    versions: tuple[Rule | Covers | None, Rule | Covers | None]

    def sentences(self, lang: str) -> tuple[str, str]:
        """What each version says, in `id` or `en`."""
        first, other = (_sentence(version, lang) for version in self.versions)
        return first, other


def silent_of(seen: Sequence[Seen], heard: Collection[tuple[int, str]]) -> Iterator[Silent]:
    """The clauses put otherwise by versions for one government, but for those heard of.

    `heard` are the clauses that some listed difference names: the place of the policy, the label.
    """
    for place, one in enumerate(seen):
        for other in seen[place + 1 :]:
            if one.policy.government.code != other.policy.government.code:
                continue
            mine, theirs = _clauses(one.policy), _clauses(other.policy)
            for label in {**mine, **theirs}:
                named = {(one.number, label), (other.number, label)}
                if mine.get(label) != theirs.get(label) and not named & set(heard):
                    versions = (mine.get(label), theirs.get(label))
                    yield Silent(one.number, other.number, label, versions)


def _clauses(policy: Policy) -> dict[str, Rule | Covers]:
    """What each clause says under the policy's stance, and whom the circular is about."""
    found: dict[str, Rule | Covers] = {str(policy.covers.at): policy.covers}
    return found | {provision.label: rule for provision, rule in policy.rules}


def _sentence(version: Rule | Covers | None, lang: str) -> str:
    if version is None:
        return say("compare.no_clause", lang)
    if isinstance(version, Covers):
        group = say("or_else", lang).join(said_sides(box, lang) for box in version.whose.boxes)
        return say("show.covers", lang, clause=version.at, group=group)
    return version.sentence(lang)
