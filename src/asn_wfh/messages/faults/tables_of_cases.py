"""What goes wrong with a table of cases: its columns, and the rows that cannot be asked."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "book_needs_id": Message(
        id="buku hanya dapat ditanya menurut nomor pegawai",
        en="a book can be asked by ids alone",
        fix_id="sebutkan dengan `id` kolom yang memuatnya",
        fix_en="say with `id` which column holds them",
    ),
    "book_beside_column": Message(
        id="kolom `{name}` ada dalam tabel, padahal bukunya juga menyatakannya",
        en="the column `{name}` stands in the table, and the book states the same",
        fix_id="hapus kolom itu dari tabel, atau jangan beri `book`",
        fix_en="take it out of the table, or give no `book`",
    ),
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
    "no_table_file": Message(
        id="nama `{path}` tidak menunjukkan jenis tabelnya",
        en="the name `{path}` does not say what kind of table it is",
        fix_id="akhiri nama berkas dengan salah satu dari {endings}",
        fix_en="let the name end with one of {endings}",
    ),
    "no_parquet": Message(
        id="ini bukan berkas Parquet, atau berkasnya rusak",
        en="this is no Parquet file, or it is broken",
        fix_id="simpan ulang tabelnya sebagai Parquet, atau berikan CSV",
        fix_en="save the table as Parquet anew, or give CSV",
    ),
    "no_xlsx": Message(
        id="ini bukan buku kerja XLSX, atau berkasnya rusak atau bersandi",
        en="this is no workbook of XLSX, or it is broken or locked by a password",
        fix_id="simpan ulang sebagai XLSX tanpa kata sandi, atau berikan CSV",
        fix_en="save it as XLSX without a password anew, or give CSV",
    ),
    "no_excel_libraries": Message(
        id="XLSX memerlukan pustaka tambahan",
        en="XLSX needs further libraries",
        fix_id="pip install 'asn-wfh[excel]', atau berikan CSV",
        fix_en="pip install 'asn-wfh[excel]', or give CSV",
    ),
    "xlsx_number": Message(
        id="angka {text} sudah dibulatkan oleh lembar kerja",
        en="the number {text} has been rounded by the spreadsheet",
        fix_id="jadikan kolomnya teks di berkas asal, lalu salin ulang angkanya",
        fix_en="make the column one of texts where it comes from, and copy the number anew",
    ),
    "xlsx_rows": Message(
        id="{count} baris tidak muat pada satu lembar kerja",
        en="{count:count.rows} are more than a sheet holds",
        fix_id="tulis CSV atau Parquet, atau paling banyak {limit} baris",
        fix_en="write CSV or Parquet, or at most {limit:count.rows}",
    ),
    "xlsx_cell": Message(
        id="teks di baris ini lebih panjang daripada yang dimuat satu sel ({limit})",
        en="a text of this row is longer than a cell holds ({limit})",
        fix_id="tulis CSV atau Parquet",
        fix_en="write CSV or Parquet",
    ),
}
