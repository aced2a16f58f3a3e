"""What goes wrong with a table of cases: its columns, and the rows that cannot be asked."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "book_needs_id": Message(
        id="buku WFH memerlukan nomor pegawai, tetapi belum disebut kolom mana yang memuatnya",
        en="a WFH book needs employee ids, but the call does not say which column has them",
        fix_id='sebutkan judul kolom itu dalam pemanggilan, misalnya `id="nip"`',
        fix_en='pass the heading of that column, for example `id="nip"`',
    ),
    "book_beside_column": Message(
        id="kolom `{name}` ada dalam tabel, padahal buku WFH sudah memuat hal itu",
        en="the table has a column `{name}`, but the WFH book already states this",
        fix_id="hapus kolom itu dari tabel, atau hapus `book`",
        fix_en="remove the column from the table, or leave `book` out",
    ),
    "no_table_libraries": Message(
        id="`asn_wfh.frames` memerlukan pustaka yang belum terpasang",
        en="`asn_wfh.frames` needs libraries that are not installed",
        fix_id="pasang dengan `pip install 'asn-wfh[frames]'`",
        fix_en="run `pip install 'asn-wfh[frames]'`",
    ),
    "not_a_table": Message(
        id="nilai `table` bukan tabel yang dapat dibaca (jenisnya {value})",
        en="`table` is not a table that can be read (its type is {value})",
        fix_id="gunakan tabel Polars, pandas, DuckDB, PyArrow, atau narwhals",
        fix_en="pass a table of Polars, pandas, DuckDB, PyArrow or narwhals",
    ),
    "not_errors": Message(
        id="nilai `errors` tidak dikenal: `{word}`",
        en="the value `{word}` of `errors` is not known",
        fix_id="tulis `raise` atau `column`",
        fix_en="write `raise` or `column`",
    ),
    "table_no_column": Message(
        id="tabel ini tidak memiliki kolom `{name}`",
        en="the table has no column `{name}`",
        fix_id="pilih salah satu kolomnya: {names}",
        fix_en="choose one of its columns: {names}",
    ),
    "table_column_twice": Message(
        id="tabel ini memiliki lebih dari satu kolom `{name}`",
        en="the table has more than one column `{name}`",
        fix_id="ganti nama salah satunya, atau pilih kolom lain dengan `columns`",
        fix_en="rename one of them, or choose another column with `columns`",
    ),
    "table_kind": Message(
        id="kolom `{name}` berjenis {kind}, yang tidak dapat dibaca di sini",
        en="the column `{name}` has the type {kind}, which cannot be read here",
        fix_id="ubah isinya menjadi teks, ya dan tidak, atau tanggal",
        fix_en="convert it to text, true and false, or dates",
    ),
    "table_no_id": Message(
        id="ada baris yang kolom `{name}`-nya kosong",
        en="in some row the column `{name}` is empty",
        fix_id="isi kolomnya, atau hapus barisnya",
        fix_en="fill it in, or delete the row",
    ),
    "table_days_differ": Message(
        id="baris-baris dengan `{name}` yang sama berbeda isinya untuk hari yang sama",
        en="rows with the same `{name}` state different things about the same day",
        fix_id="samakan jadwal, perintah WFO, ketidakhadiran, dan fakta lain tentang hari itu pada semua baris tersebut",
        fix_en="write the same schedule, order to the office, absence and other facts of the day in all of these rows",
    ),
    "table_other_row": Message(
        id="baris ini tidak dijawab, karena baris lain dengan `{name}` yang sama mengandung kesalahan",
        en="this row has no answer because another row with the same `{name}` has a fault",
        fix_id="perbaiki baris lain itu",
        fix_en="correct that other row",
    ),
    "table_answer_column": Message(
        id="kolom `{name}` bernama sama dengan kolom jawaban, sehingga salah satunya akan hilang",
        en="the column `{name}` is called like a column of the answers, so one of them would be lost",
        fix_id="ganti nama kolom itu dalam tabel",
        fix_en="rename that column in the table",
    ),
    "table_no_decision": Message(
        id="kode {number} tidak merujuk pada keputusan; kode yang ada dimulai dari 0, seluruhnya {count}",
        en="no decision has the code {number}; there are {count} of them, counted from 0",
        fix_id="baca `faults` untuk baris berkode -1, yang tidak dijawab",
        fix_en="look into `faults` for a row with the code -1, which has no answer",
    ),
    "no_table_file": Message(
        id="jenis tabel tidak dikenali dari nama berkas `{path}`",
        en="the name `{path}` does not show what kind of table it is",
        fix_id="akhiri nama berkas dengan salah satu dari {endings}",
        fix_en="end the file name with one of {endings}",
    ),
    "no_parquet": Message(
        id="ini bukan berkas Parquet, atau berkasnya rusak",
        en="this is not a Parquet file, or it is damaged",
        fix_id="simpan ulang tabel sebagai Parquet, atau gunakan CSV",
        fix_en="save the table as Parquet again, or use CSV",
    ),
    "no_xlsx": Message(
        id="ini bukan buku kerja XLSX, atau berkasnya rusak atau dilindungi kata sandi",
        en="this is not an XLSX workbook, or it is damaged or protected by a password",
        fix_id="simpan ulang sebagai XLSX tanpa kata sandi, atau gunakan CSV",
        fix_en="save it again as XLSX without a password, or use CSV",
    ),
    "no_excel_libraries": Message(
        id="membaca atau menulis XLSX memerlukan pustaka yang belum terpasang",
        en="XLSX needs libraries that are not installed",
        fix_id="pasang dengan `pip install 'asn-wfh[excel]'`, atau gunakan CSV",
        fix_en="run `pip install 'asn-wfh[excel]'`, or use CSV",
    ),
    "xlsx_number": Message(
        id="angka {text} telah dibulatkan oleh lembar kerja",
        en="a spreadsheet rounded the number {text}",
        fix_id="ubah kolomnya menjadi teks dalam berkas asal, lalu salin ulang angkanya",
        fix_en="format the column as text in the original file, then copy the number again",
    ),
    "xlsx_rows": Message(
        id="{count} baris terlalu banyak untuk satu lembar kerja",
        en="{count:count.rows} are too many for one sheet",
        fix_id="simpan sebagai CSV atau Parquet, atau tulis paling banyak {limit} baris",
        fix_en="save as CSV or Parquet, or write at most {limit:count.rows}",
    ),
    "xlsx_cell": Message(
        id="teks pada baris ini terlalu panjang untuk satu sel (batasnya {limit} karakter)",
        en="a text in this row is too long for one cell (the limit is {limit} characters)",
        fix_id="pendekkan teksnya, atau simpan sebagai CSV atau Parquet",
        fix_en="shorten it, or save as CSV or Parquet",
    ),
}
