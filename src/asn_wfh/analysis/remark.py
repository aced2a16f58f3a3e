"""One remark on a policy: a clause that does nothing, an idle reading, a fact that is not used."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from asn_wfh.decision import Ground
from asn_wfh.messages.errors import check_language
from asn_wfh.messages.sentences import join_all, message

__all__ = ["Kind", "OptionPairs", "Remark"]

OptionPairs = tuple[tuple[str, str], ...]
"""Options instead of the chosen ones, by reading."""


class Kind(StrEnum):
    """The kinds of remark, the worst first."""

    DEAD = "dead"
    UNREACHABLE = "unreachable"
    COVERED = "covered"
    JOINT = "joint"
    IDLE = "idle"
    UNUSED = "unused"


@dataclass(frozen=True, slots=True)
class Remark:
    """One remark on a clause, a reading or a fact that has no effect.

    `finding` is false for a note, which is no fault.  `by` are the clauses that do the same, or
    the grounds; `unless` the ways to take readings under which the remark does not hold.  `how`
    chooses between the sentences of a kind; `line` is that of a clause in its file.
    """

    kind: Kind
    at: str
    finding: bool
    by: tuple[str, ...] = ()
    unless: tuple[OptionPairs, ...] = ()
    how: str = ""
    line: int = 0

    def sentence(self, lang: str) -> str:
        """The remark in `id` or `en`."""
        check_language(lang)
        key = f"lint.{self.kind}.{self.how}" if self.how else f"lint.{self.kind}"
        clauses = [by for by in self.by if by not in set(Ground)]
        named = [message("lint.by", lang, clauses=join_all(clauses, lang))] if clauses else []
        named += [message(f"ground.{by}", lang) for by in self.by if by in set(Ground)]
        text = message(key, lang, at=self.at, by=join_all(named, lang))
        if self.unless:
            ways = (", ".join(f"{name}: {option}" for name, option in way) for way in self.unless)
            text += message("lint.unless", lang, readings=message("or_else", lang).join(ways))
        return text
