"""The answers to a table: a code a row, and the whole decision of each code."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
import pyarrow as pa

from asn_wfh.frames.decisions_by_code import JOINT, Decisions
from asn_wfh.frames.read_word_columns import Codes
from asn_wfh.frames.row_faults import FaultsOfRow
from asn_wfh.frames.tables_of_other_libraries import table_in_kind_of_input

__all__ = ["ANSWER_COLUMNS", "JOINT", "Answers", "dictionary_column"]

ANSWER_COLUMNS = (
    *("outcome", "required", "ground", "clauses", "missing", "code", "policy", "stance", "fault"),
)
"""The columns of answers in their order; not every table has the last two."""


@dataclass(frozen=True, eq=False)
class Answers:
    """The answers to a whole table: `decisions[codes[row]]` is the decision of a row.

    With several dates all `rows` of the table come on the first date, then all on the next.  A
    code is -1 where a row could not be asked (`errors="column"`); `faults[fault_codes[row]]` then
    says why.  `columns` names the column that each fact was read from, `id_name` that of the
    ids; `beside` are the columns of ids and dates, as long as the answers.  `has_stance_column`
    is whether another option may have been used than the policy chose, `has_rows_of_list` whether
    a column of `beside` has the rows of a list, of which the table was made.
    """

    codes: Codes
    decisions: Decisions
    rows: int
    columns: dict[str, str]
    faults: tuple[FaultsOfRow, ...] = ()
    fault_codes: Codes | None = None
    beside: dict[str, pa.ChunkedArray] = field(default_factory=dict, repr=False)
    id_name: str | None = None
    has_stance_column: bool = False
    has_rows_of_list: bool = False
    _table: Any = field(default=None, repr=False)

    def __len__(self) -> int:
        """How many answers there are: rows times dates."""
        return len(self.codes)

    @cached_property
    def frame(self) -> Any:
        """The answers as a table of the kind that came in; its columns are those of `arrow`."""
        return table_in_kind_of_input(self.arrow(), self._table)

    def arrow(self, lang: str = "en") -> pa.Table:
        """The answers as a table of Arrow, a row of it for each row and date.

        `outcome`, `ground`, `clauses`, `missing` and `policy` (its digest) are dictionary-encoded
        texts, several labels joined by `; `; `required` is a flag, `code` the place of the whole
        decision in `decisions`.  Before them stand the column of the ids and that of the dates,
        where the question has them.  Behind them stand `stance`, where the question has one, with
        the options that the policy did not choose, and `fault` with `errors="column"`, in `id` or
        `en`, a line for each.
        """
        words = (*_WORDS, *(["stance"] if self.has_stance_column else []))
        columns = {**self.beside, **{name: self.column(name) for name in words}}
        required, flag_words = self.decisions.word_place_per_code_and_words("required")
        flags = required[self.codes]
        yes = flag_words.index("ya") if "ya" in flag_words else -2
        columns["required"] = pa.array(flags == yes, mask=flags < 0)
        columns["code"] = pa.array(self.codes, mask=self.codes < 0)
        if self.fault_codes is not None:
            columns["fault"] = dictionary_column(
                self.fault_codes, self._sentences_per_fault_code(lang)
            )
        order = [*self.beside, *(name for name in ANSWER_COLUMNS if name in columns)]
        return pa.table({name: columns[name] for name in order})

    def _sentences_per_fault_code(self, lang: str) -> list[str]:
        """What is wrong with a row, for each code of a fault."""
        return ["\n".join(fault.message(lang) for fault in faults) for faults in self.faults]

    def column(self, name: str) -> pa.DictionaryArray:
        """One column of words: `outcome`, `ground`, `clauses`, `missing`, `policy` or `stance`."""
        return dictionary_column(*self.coded_words(name))

    def coded_words(self, name: str) -> tuple[Codes, list[str]]:
        """The codes of a column of words, -1 for none, and the words; `required` is ya or tidak."""
        by_code, words = self.decisions.word_place_per_code_and_words(name)
        return by_code[self.codes], words

    def counts(self, name: str) -> dict[str, int]:
        """How many answers have each value of a column of words, the most frequent first."""
        by_code, words = self.decisions.word_place_per_code_and_words(name)
        counted = np.bincount(by_code[self.codes] + 1, minlength=len(words) + 1).tolist()
        counts = {word: count for word, count in zip(words, counted[1:], strict=True) if count}
        return dict(sorted(counts.items(), key=lambda one: (-one[1], one[0])))


_WORDS = ("outcome", "ground", "clauses", "missing", "policy")


def dictionary_column(codes: Codes, words: Sequence[str]) -> pa.DictionaryArray:
    """A column of texts by the place of each among the words; -1 is none."""
    indices = pa.array(codes, mask=codes < 0) if (codes < 0).any() else pa.array(codes)
    return pa.DictionaryArray.from_arrays(indices, pa.array(list(words), pa.string()))
