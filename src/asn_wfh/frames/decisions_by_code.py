"""The decisions behind the codes of a table: judged once for each kind of day, made when read."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple, overload

import numpy as np

from asn_wfh.decision import Decision
from asn_wfh.engine.compiled_date import CompiledDate
from asn_wfh.engine.compiled_policy import CompiledPolicy
from asn_wfh.engine.judge_person_for_kind_of_day import Judgement, dated_decision
from asn_wfh.frames.read_word_columns import Codes
from asn_wfh.messages.errors import Fault
from asn_wfh.policy import Policy
from asn_wfh.policy.options_other_than_chosen import options_other_than_chosen

__all__ = ["JOINT", "Decisions", "Judgements"]

JOINT = "; "
"""What stands between several labels in one column."""


class AnswerSource(NamedTuple):
    """What answered: the digest of a policy, and its options that the policy did not choose."""

    digest: str
    other_options: str | None

    @classmethod
    def of(cls, policy: Policy, stance: Iterable[tuple[str, str]]) -> AnswerSource:
        """The source of an answer under a stance; an option is written `reading=option`."""
        other = options_other_than_chosen(policy, stance)
        return cls(policy.digest, JOINT.join(map("=".join, other)) or None)


class Judgements:
    """The judgements of some questions on every day of a kind; words of them are looked up once."""

    def __init__(self, policy: Policy) -> None:
        """Begin without a judgement, under a circular as its stance reads it."""
        self.source = AnswerSource.of(policy, policy.stance)
        self.judgements: list[Judgement] = []
        self._places: dict[int, int] = {}
        self._words: dict[str, list[str | None]] = {}

    def add_if_new(self, judgement: Judgement) -> int:
        """The place of a judgement, which is added where it is new."""
        place = self._places.get(id(judgement))
        if place is None:
            place = self._places[id(judgement)] = len(self.judgements)
            self.judgements.append(judgement)
        return place

    def word_of_each_judgement(self, name: str) -> list[str | None]:
        """The words of every judgement in a column of the answers."""
        if name not in self._words:
            read = _WORDS[name]
            self._words[name] = [read(judged, self.source) for judged in self.judgements]
        return self._words[name]


class Decisions(Sequence[Decision]):
    """The decisions of a table by their codes; one is made when it is first read."""

    def __init__(self, policies: Iterable[Policy]) -> None:
        """Begin without a decision; `policies` are all those that may answer."""
        # By name: an event that moves the end of a circular gives it another digest.
        self._policies = {policy.name: policy for policy in policies}
        self._starts: list[int] = []
        self._blocks: list[tuple[CompiledPolicy, CompiledDate, Judgements] | Decision] = []
        self._count = 0
        self._made: dict[int, Decision] = {}
        self._codes: dict[int, int] = {}

    def add_judgements_of_date_return_first_code(
        self, compiled: CompiledPolicy, day: CompiledDate, judged: Judgements
    ) -> int:
        """Add the judgements of a date; the code of the first of them."""
        return self._add_block((compiled, day, judged), len(judged.judgements))

    def add_decision(self, decision: Decision) -> int:
        """Add a decision, once; its code."""
        code = self._codes.get(id(decision))
        if code is None:
            code = self._codes[id(decision)] = self._add_block(decision, 1)
        return code

    def _add_block(
        self, block: tuple[CompiledPolicy, CompiledDate, Judgements] | Decision, count: int
    ) -> int:
        self._starts.append(self._count)
        self._blocks.append(block)
        self._count += count
        return self._starts[-1]

    def __len__(self) -> int:
        """How many codes there are."""
        return self._count

    @overload
    def __getitem__(self, code: int) -> Decision: ...
    @overload
    def __getitem__(self, code: slice) -> Sequence[Decision]: ...
    def __getitem__(self, code: int | slice) -> Decision | Sequence[Decision]:
        """The decision of a code; IndexError for -1, which is the code of a row without one."""
        if isinstance(code, slice):
            return [self[each] for each in range(*code.indices(len(self)))]
        if not 0 <= code < self._count:
            # Counted from the end, -1 would be the decision of somebody else.
            raise IndexError(
                str(Fault.of("table_no_decision", number=int(code), count=self._count))
            )
        place = int(code)
        decision = self._made.get(place)
        if decision is None:
            start = bisect_right(self._starts, place) - 1
            block = self._blocks[start]
            if isinstance(block, Decision):
                decision = block
            else:
                compiled, day, judged = block
                judgement = judged.judgements[place - self._starts[start]]
                decision = dated_decision(compiled, day, judgement)
            self._made[place] = decision
        return decision

    def word_place_per_code_and_words(self, name: str) -> tuple[Codes, list[str]]:
        """For each code, and at last for none, the place of its word in a column; the words."""
        places: dict[str, int] = {}
        by_block: dict[int, Codes] = {}
        parts: list[Codes] = []
        for block in self._blocks:
            whole = block if isinstance(block, Decision) else block[2]
            if id(whole) not in by_block:
                words = (
                    [_WORDS[name](whole, self._source_of_decision(whole))]
                    if isinstance(whole, Decision)
                    else whole.word_of_each_judgement(name)
                )
                codes = [-1 if w is None else places.setdefault(w, len(places)) for w in words]
                by_block[id(whole)] = np.array(codes, dtype=np.int32)
            parts.append(by_block[id(whole)])
        return np.concatenate([*parts, np.array([-1], dtype=np.int32)]), list(places)

    def _source_of_decision(self, decision: Decision) -> AnswerSource:
        policy = self._policies.get(decision.policy)
        if policy is None:
            # No circular was in force on that date.
            return AnswerSource(decision.digest, None)
        return AnswerSource.of(policy, decision.stance)._replace(digest=decision.digest)


_REQUIRED = {True: "ya", False: "tidak", None: None}

_WORDS: dict[str, Callable[[Judgement | Decision, AnswerSource], str | None]] = {
    "outcome": lambda answer, _: answer.outcome.value,
    "required": lambda answer, _: _REQUIRED[answer.required],
    "ground": lambda answer, _: answer.ground.value if answer.ground else None,
    "clauses": lambda answer, _: JOINT.join(r.label for r in answer.reasons if r.label),
    "missing": lambda answer, _: JOINT.join(missing.fact for missing in answer.missing),
    "contested": lambda answer, _: (
        JOINT.join(dict.fromkeys(one.reading for one in answer.contested)) or None
    ),
    "policy": lambda _, source: source.digest,
    "stance": lambda _, source: source.other_options,
}
