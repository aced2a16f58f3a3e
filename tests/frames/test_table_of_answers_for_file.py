"""What stands in a file of answers beside them: rows counted, ids masked, dates."""

from datetime import date
from typing import Any

import pyarrow as pa
import pytest

from asn_wfh import FactError, load_policy
from asn_wfh.frames import decide_table
from asn_wfh.frames import table_of_answers_for_file as room
from asn_wfh.frames.table_of_answers_for_file import answers_for_file, row_id_and_date_table

IDS = ["007", None, "7", "199001012015011001", ""]
DATES = [date(2026, 4, 10), date(2026, 4, 17)]


@pytest.mark.parametrize("kind", [pa.string(), pa.dictionary(pa.int32(), pa.string())])
@pytest.mark.parametrize("batch", [1, 2, 100])
def test_ids_are_masked_on_every_date(
    monkeypatch: pytest.MonkeyPatch, kind: pa.DataType, batch: int
) -> None:
    """Each row has what stands for its id, on the first date as on the next; no id stays none."""
    monkeypatch.setattr(room, "_BATCH", batch)
    table = pa.table({"nip": pa.array(IDS, pa.string()).cast(kind), "unit": ["induk"] * len(IDS)})
    answers = decide_table(load_policy("bukittinggi"), table, DATES, id="nip", errors="column")
    written = answers_for_file(answers, "<{}>".format)
    masked = [None if each is None else f"<{each}>" for each in IDS]
    assert written.column("nip").to_pylist() == masked * 2
    assert written.column("row").to_pylist() == [1, 2, 3, 4, 5] * 2
    assert written.column("date").to_pylist() == [day for day in DATES for _ in IDS]
    assert "code" not in written.column_names


def test_ids_may_be_written_as_they_are() -> None:
    """Without a mask the ids are those of the table."""
    table = pa.table({"nip": ["1", "2"], "unit": ["induk", "uptd"]})
    answers = decide_table(load_policy("bukittinggi"), table, DATES[0], id="nip")
    assert answers_for_file(answers, None).column("nip").to_pylist() == ["1", "2"]
    no_rows = decide_table(load_policy("bukittinggi"), table.slice(0, 0), DATES, id="nip")
    assert answers_for_file(no_rows, str).num_rows == 0


@pytest.mark.parametrize("given", [{"id": "row", "on": DATES}, {"on": "row"}])
def test_a_file_has_its_own_column_of_rows(given: dict[str, Any]) -> None:
    """In a table of answers `row` is free, in a file it counts the rows."""
    table = pa.table({"row": ["2026-04-10", "2026-04-17"], "unit": ["induk", "uptd"]})
    answers = decide_table(load_policy("bukittinggi"), table, **given)
    assert "row" in answers.frame.column_names
    with pytest.raises(FactError, match="the column `row` is called like a column of the answers"):
        answers_for_file(answers, None)


def test_a_column_of_ids_is_called_like_no_further_column() -> None:
    """What stands behind the rows in a file of a comparison does not overwrite the ids."""
    table = pa.table({"bukittinggi": ["1", "2"], "unit": ["induk", "uptd"]})
    answers = decide_table(load_policy("bukittinggi"), table, DATES[0], id="bukittinggi")
    with pytest.raises(FactError, match="the column `bukittinggi` is called like"):
        row_id_and_date_table(answers, None, {"bukittinggi": pa.array(["x", "y"])})
