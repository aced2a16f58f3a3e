"""What goes wrong with the workbook that asks for facts, and with the answers in it."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "answer_about_nobody": Message(
        id="pegawai `{mask}` tidak ada dalam daftar pegawai",
        en="person `{mask}` is not in the staff list",
        fix_id="periksa apakah buku kerja ini dibuat dari daftar yang sama, atau hapus barisnya",
        fix_en="see whether this workbook was made from the same list, or delete the row",
    ),
    "answer_contradicts": Message(
        id="jawaban `{word}` bertentangan dengan `{stated}` menurut daftar pegawai",
        en="the answer `{word}` contradicts `{stated}` in the staff list",
        fix_id="perbaiki salah satunya; bila daftarnya benar, kosongkan sel ini",
        fix_en="correct one of them; where the list is right, empty this cell",
    ),
    "answer_number": Message(
        id="`{text}` adalah angka, sehingga digit id mungkin sudah hilang",
        en="`{text}` is a number, so that digits of the id may be lost",
        fix_id="salin kembali id dari buku kerja semula, dengan format sel Teks",
        fix_en="copy the id again from the workbook as it was sent, as a cell of text",
    ),
    "answer_not_asked": Message(
        id="baris ini tidak ditanyakan: `{text}`",
        en="this row was not asked for: `{text}`",
        fix_id="hapus barisnya; pegawai baru dimasukkan melalui daftar pegawai",
        fix_en="delete it; new people come in with the staff list",
    ),
    "answer_cell_not_asked": Message(
        id="`{text}` diisi pada sel yang tidak ditanyakan",
        en="`{text}` stands in a cell that was not asked for",
        fix_id="kosongkan sel ini; hanya sel berwarna kuning yang diisi",
        fix_en="empty this cell; only the yellow ones are filled in",
    ),
    "answer_row_twice": Message(
        id="baris untuk `{text}` ada dua kali, pertama pada baris {first}",
        en="the row of `{text}` stands twice, first in row {first}",
        fix_id="hapus salah satunya",
        fix_en="delete one of them",
    ),
    "answer_rows_missing": Message(
        id="{count} baris yang ditanyakan sudah tidak ada, yang pertama `{text}`",
        en="{count} rows that were asked for are gone, the first of them `{text}`",
        en_one="a row that was asked for is gone: `{text}`",
        fix_id="salin kembali dari buku kerja semula; jawaban yang belum diketahui boleh kosong",
        fix_en="copy them again from the workbook as it was sent; an answer that is not known may stay empty",
    ),
    "answer_sheet_missing": Message(
        id="lembar `{name}` tidak ada",
        en="there is no sheet `{name}`",
        fix_id="kembalikan lembar itu dengan namanya semula",
        fix_en="put the sheet back under its name",
    ),
    "answer_column_missing": Message(
        id="kolom `{name}` tidak ada",
        en="there is no column `{name}`",
        fix_id="kembalikan kolom itu dengan judulnya semula",
        fix_en="put the column back under its heading",
    ),
    "answer_no_workbook": Message(
        id="ini bukan buku kerja pertanyaan dari `asn-wfh staff check --workbook`",
        en="this is no workbook of questions from `asn-wfh staff check --workbook`",
        fix_id="berikan berkas XLSX yang dibuat perintah itu, setelah diisi",
        fix_en="give the XLSX that this command wrote, filled in",
    ),
    "answer_no_date": Message(
        id="`{text}` bukan tanggal",
        en="`{text}` is no date",
        fix_id="tulis sebagai teks tahun-bulan-hari, misalnya 2026-04-10",
        fix_en="write it as a text, year-month-day, as 2026-04-10",
    ),
    "answer_no_region": Message(
        id="`{text}` bukan kode wilayah dan bukan pilihan dalam daftar",
        en="`{text}` is no region code and none of the choices",
        fix_id="pilih dari daftar, atau tulis kode Kemendagri dengan titik, misalnya 13.75.01",
        fix_en="choose from the list, or write the Kemendagri code with its dots, as 13.75.01",
    ),
    "workbook_rows": Message(
        id="{count} baris melebihi batas lembar kerja, {limit}",
        en="{count} rows are more than a sheet holds, {limit}",
        fix_id="bagi daftar pegawai menurut kantor",
        fix_en="divide the staff list by office",
    ),
    "workbook_cell": Message(
        id="satu isi kolom lebih panjang daripada {limit} karakter",
        en="a value of a column is longer than {limit} characters",
        fix_id="periksa daftar pegawai; isi sepanjang itu bukan nama kantor",
        fix_en="look at the staff list; no office has so long a name",
    ),
    "traces_unreadable": Message(
        id="`{path}` tidak dapat dibaca sebagai catatan keluaran",
        en="`{path}` cannot be read as the note of what was written",
        fix_id="hapus keluaran itu sendiri, lalu hapus berkas ini",
        fix_en="delete what was written by hand, and then this file",
    ),
    "traces_changed": Message(
        id="`{path}` telah diubah sejak ditulis, sehingga tidak dihapus",
        en="`{path}` was changed since it was written, and is not deleted",
        fix_id="periksa isinya, lalu hapus sendiri atau ulangi dengan --changed",
        fix_en="look at it, and delete it by hand or run again with --changed",
    ),
    "workbook_needs_date": Message(
        id="buku kerja pertanyaan memerlukan tanggal",
        en="a workbook of questions needs a date",
        fix_id="tambahkan `--on TANGGAL`, misalnya `--on 2026-04-10`",
        fix_en="add `--on DATE`, as `--on 2026-04-10`",
    ),
    "no_workbook_libraries": Message(
        id="buku kerja pertanyaan memerlukan pustaka tambahan",
        en="a workbook of questions needs further libraries",
        fix_id="pip install 'asn-wfh[excel]'",
        fix_en="pip install 'asn-wfh[excel]'",
    ),
    "needs_staff": Message(
        id="`{option}` hanya berarti bersama `--staff`",
        en="`{option}` means something with `--staff` only",
        fix_id="tambahkan `--staff FILE`, atau hapus `{option}`",
        fix_en="add `--staff FILE`, or leave `{option}` out",
    ),
    "facts_list_option": Message(
        id="`{option}` tidak berlaku untuk daftar yang kolomnya bernama fakta",
        en="`{option}` goes with no list whose columns are called as the facts",
        fix_id="berikan daftar itu dengan `--table FILE`, atau hapus `{option}`",
        fix_en="give the list as `--table FILE`, or leave `{option}` out",
    ),
    "facts_list_as_export": Message(
        id="daftar ini kolomnya bernama fakta, bukan ekspor daftar pegawai",
        en="the columns of this list are called as the facts, so it is no export of a staff list",
        fix_id="berikan daftar itu dengan `--table FILE`",
        fix_en="give the list as `--table FILE`",
    ),
    "no_field_pair": Message(
        id="`{text}` bukan `arti=kolom`",
        en="`{text}` is no `meaning=column`",
        fix_id='tulis misalnya `jabatan="NAMA JABATAN"`',
        fix_en='write for example `jabatan="NAMA JABATAN"`',
    ),
}
