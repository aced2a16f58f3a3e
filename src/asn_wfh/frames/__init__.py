"""Whole tables of cases at once: a table of people in, a table of answers out.

`tables_of_other_libraries` takes a table of any kind and gives one back; `table_columns` reads its
columns as words; `value_classes` says which words a circular tells apart; `row_keys` numbers the
rows by them, and `masked_keys` the persons behind the numbers; `asked_table` asks the engine once
for each that occurs, and `decisions` holds what it says.  Needs the extra `frames`.
"""

from importlib.util import find_spec

from asn_wfh.messages.errors import Fault

if any(find_spec(name) is None for name in ("numpy", "pyarrow", "narwhals")):
    raise ImportError(str(Fault.of("no_table_libraries")))

from asn_wfh.frames.answers import Answers
from asn_wfh.frames.decide_table import decide_table

__all__ = ["Answers", "decide_table"]
