"""What goes wrong with a table of cases: its columns, and the rows that cannot be asked."""

from asn_wfh.messages.message import Message

FAULTS = {
    "no_table_libraries": Message(
        id="`asn_wfh.frames` memerlukan pustaka tambahan",
        en="`asn_wfh.frames` needs further libraries",
        fix_id="pip install 'asn-wfh[frames]'",
        fix_en="pip install 'asn-wfh[frames]'",
    ),
    "not_a_table": Message(
        id="`table` berupa {value}",
        en="`table` is a {value}",
        fix_id="berikan tabel Polars, pandas, DuckDB, PyArrow, atau narwhals",
        fix_en="give a table of Polars, pandas, DuckDB, PyArrow or narwhals",
    ),
    "not_errors": Message(
        id="`errors` berisi `{word}`",
        en="`errors` is `{word}`",
        fix_id="tulis `raise` atau `column`",
        fix_en="write `raise` or `column`",
    ),
    "table_no_column": Message(
        id="tabel ini tidak memiliki kolom `{name}`",
        en="the table has no column `{name}`",
        fix_id="kolomnya: {names}",
        fix_en="its columns: {names}",
    ),
    "table_column_twice": Message(
        id="tabel ini memiliki lebih dari satu kolom `{name}`",
        en="the table has more than one column `{name}`",
        fix_id="beri nama lain kepada salah satunya, atau pilih dengan `columns`",
        fix_en="give one of them another name, or choose one with `columns`",
    ),
    "table_kind": Message(
        id="kolom `{name}` berisi {kind}",
        en="the column `{name}` holds {kind}",
        fix_id="berikan teks, ya dan tidak, atau tanggal",
        fix_en="give texts, flags or dates",
    ),
    "table_no_id": Message(
        id="baris tanpa `{name}`",
        en="a row has no `{name}`",
        fix_id="isi kolomnya, atau hapus barisnya",
        fix_en="fill the column in, or delete the row",
    ),
    "table_days_differ": Message(
        id="baris dengan `{name}` yang sama berbeda tentang harinya",
        en="rows of one `{name}` differ in what they state of the day",
        fix_id="tulis jadwal, perintah, ketidakhadiran, dan fakta edaran sama pada setiap barisnya",
        fix_en="state roster, recall, absence and the circular's own facts alike in each of them",
    ),
    "table_other_row": Message(
        id="baris lain dengan `{name}` yang sama tidak dapat ditanyakan",
        en="another row of the same `{name}` cannot be asked",
        fix_id="perbaiki baris yang lain itu",
        fix_en="correct the other row",
    ),
}
