"""Whole tables of cases at once: a table of people in, a table of answers out.

`native` takes a table of any kind and gives one back; `table_columns` reads its columns as words;
`value_classes` says which words a circular tells apart; `row_keys` numbers the rows by them; and
`decide_table` asks the engine once for each number that occurs.  Needs the extra `frames`.
"""

from asn_wfh.frames.answers import Answers
from asn_wfh.frames.decide_table import decide_table

__all__ = ["Answers", "decide_table"]
