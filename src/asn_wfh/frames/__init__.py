"""Answers for a whole table of people at once, as a table.

`tables_of_other_libraries` takes a table of any kind and gives one back; `read_word_columns` reads
its columns as words; `wrong_words` says which are none of their facts, and
`interchangeable_words` which of them a circular tells apart; `distinct_rows` numbers the rows by
them, and `distinct_person_day_pairs` the persons behind the numbers; `decide_distinct_rows` asks
the engine once for each that occurs, and `decisions_by_code` holds what it says.
Needs the extra `frames`.
"""

from importlib.util import find_spec

from asn_wfh.messages.errors import Fault

if any(find_spec(name) is None for name in ("numpy", "pyarrow", "narwhals")):
    raise ImportError(str(Fault.of("no_table_libraries")))

from asn_wfh.frames.answers_as_code_per_row import Answers
from asn_wfh.frames.decide_table import decide_table

__all__ = ["Answers", "decide_table"]
