"""What goes wrong with the workbook that asks for facts, and with the answers in it."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "workbook_of_something_else": Message(
        id="berkas `{file}` sudah ada dan tidak dapat dibaca sebagai buku kerja pertanyaan, jadi tidak ditimpa",
        en="the file `{file}` exists and cannot be read as a workbook of questions, so it is not overwritten",
        fix_id="sebutkan nama berkas lain dengan `--workbook`",
        fix_en="name another file with `--workbook`",
    ),
    "workbook_has_answers": Message(
        id="buku kerja `{file}` sudah berisi jawaban, jadi tidak ditimpa",
        en="the workbook `{file}` already has answers, so it is not overwritten",
        fix_id="sertakan jawabannya dengan `--answers {file}`, dan tulis pertanyaan yang tersisa ke nama lain dengan `--workbook`",
        fix_en="pass the answers with `--answers {file}`, and write the remaining questions to another name with `--workbook`",
    ),
    "answer_about_nobody": Message(
        id="pegawai `{mask}` tidak ada dalam daftar pegawai",
        en="the person `{mask}` is not in the staff list",
        fix_id="periksa apakah buku kerja ini dibuat dari daftar pegawai yang sama, atau hapus barisnya",
        fix_en="check that this workbook was made from the same staff list, or delete the row",
    ),
    "answer_contradicts": Message(
        id="jawaban `{word}` bertentangan dengan `{stated}` dalam daftar pegawai",
        en="the answer `{word}` contradicts `{stated}` in the staff list",
        fix_id="perbaiki salah satunya; jika daftar pegawai yang benar, kosongkan sel ini",
        fix_en="correct one of them; if the staff list is right, empty this cell",
    ),
    "answer_number": Message(
        id="id `{text}` telah diubah menjadi bilangan, sehingga sebagian angkanya mungkin hilang",
        en="the id `{text}` was changed to a number, so some digits may be lost",
        fix_id="salin kembali id dari buku kerja semula, dengan format sel Teks",
        fix_en="copy the id again from the original workbook, into a cell formatted as text",
    ),
    "answer_not_asked": Message(
        id="baris untuk `{text}` tidak ada dalam buku kerja semula",
        en="the row for `{text}` was not in the original workbook",
        fix_id="hapus barisnya; pegawai baru ditambahkan pada daftar pegawai",
        fix_en="delete the row; add new people to the staff list",
    ),
    "answer_cell_not_asked": Message(
        id="sel ini berisi `{text}`, padahal tidak ditanyakan",
        en="this cell contains `{text}`, but nothing was asked here",
        fix_id="kosongkan sel ini; isi hanya sel yang berwarna kuning",
        fix_en="empty this cell; fill in the yellow cells only",
    ),
    "answer_row_twice": Message(
        id="baris untuk `{text}` ada dua kali; yang pertama baris {first}",
        en="there are two rows for `{text}`; the first is row {first}",
        fix_id="hapus salah satunya",
        fix_en="delete one of them",
    ),
    "answer_rows_missing": Message(
        id="{count} baris pertanyaan sudah terhapus, yang pertama untuk `{text}`",
        en="{count} rows with questions were deleted, the first of them for `{text}`",
        en_one="a row with questions was deleted: `{text}`",
        fix_id="salin kembali baris itu dari buku kerja semula; jawaban yang belum diketahui boleh kosong",
        fix_en="copy the missing rows again from the original workbook; an answer that is not known may stay empty",
    ),
    "answer_sheet_missing": Message(
        id="lembar `{name}` tidak ada dalam buku kerja ini",
        en="the sheet `{name}` is missing from this workbook",
        fix_id="kembalikan lembar itu dengan nama semula",
        fix_en="put the sheet back under its original name",
    ),
    "answer_column_missing": Message(
        id="kolom `{name}` tidak ada dalam lembar ini",
        en="the column `{name}` is missing from this sheet",
        fix_id="kembalikan kolom itu dengan judul semula",
        fix_en="put the column back with its original heading",
    ),
    "answer_no_workbook": Message(
        id="ini bukan buku kerja pertanyaan dari `asn-wfh staff check --workbook`",
        en="this is not a question workbook made by `asn-wfh staff check --workbook`",
        fix_id="pilih berkas XLSX yang dibuat perintah itu, setelah diisi",
        fix_en="choose the XLSX file that this command wrote, after filling it in",
    ),
    "answer_no_date": Message(
        id="`{text}` bukan tanggal",
        en="`{text}` is not a date",
        fix_id="tulis sebagai teks tahun-bulan-hari, misalnya 2026-04-10",
        fix_en="write year-month-day as text, for example 2026-04-10",
    ),
    "answer_no_region": Message(
        id="`{text}` bukan kode wilayah dan bukan pilihan dalam daftar",
        en="`{text}` is not a region code and not one of the choices",
        fix_id="pilih dari daftar, atau tulis kode Kemendagri dengan titiknya, misalnya 13.75.01",
        fix_en="choose from the list, or write the Kemendagri code with its dots, for example 13.75.01",
    ),
    "workbook_rows": Message(
        id="{count} baris terlalu banyak untuk satu lembar kerja (batasnya {limit})",
        en="{count} rows are too many for one sheet (the limit is {limit})",
        fix_id="bagi daftar pegawai menurut perangkat daerah",
        fix_en="split the staff list by office",
    ),
    "workbook_cell": Message(
        id="ada isi kolom yang lebih panjang daripada {limit} karakter",
        en="some value of a column is longer than {limit} characters",
        fix_id="periksa daftar pegawai; mungkin sebuah nama perangkat daerah salah isi",
        fix_en="check the staff list; an office name may be filled in wrongly",
    ),
    "traces_unreadable": Message(
        id="`{path}`, catatan tentang berkas yang dibuat dari daftar pegawai dalam folder itu, tidak dapat dibaca",
        en="`{path}`, the record of the files made from the staff lists in that folder, cannot be read",
        fix_id="cari dan hapus sendiri buku kerja pertanyaan, berkas jawaban, dan jadwal dari daftar-daftar itu, kemudian hapus catatan ini",
        fix_en="find and delete by hand the question workbooks, answers and rosters made from those lists, then delete this record",
    ),
    "traces_changed": Message(
        id="`{path}` telah diubah sejak ditulis, sehingga tidak dihapus",
        en="`{path}` was changed after it was written, so it was not deleted",
        fix_id="periksa isinya, lalu hapus sendiri, atau jalankan lagi dengan --changed",
        fix_en="check what it contains, then delete it by hand or run again with --changed",
    ),
    "workbook_needs_date": Message(
        id="buku kerja pertanyaan hanya dapat dibuat untuk suatu tanggal",
        en="a question workbook can only be made for a date",
        fix_id="tambahkan `--on TANGGAL`, misalnya `--on 2026-04-10`",
        fix_en="add `--on DATE`, for example `--on 2026-04-10`",
    ),
    "no_workbook_libraries": Message(
        id="buku kerja pertanyaan memerlukan pustaka yang belum terpasang",
        en="a question workbook needs libraries that are not installed",
        fix_id="pasang dengan `pip install 'asn-wfh[excel]'`",
        fix_en="run `pip install 'asn-wfh[excel]'`",
    ),
    "needs_staff": Message(
        id="`{option}` hanya dapat digunakan bersama `--staff`",
        en="`{option}` can only be used with `--staff`",
        fix_id="tambahkan `--staff BERKAS`, atau hapus `{option}`",
        fix_en="add `--staff FILE`, or leave `{option}` out",
    ),
    "facts_list_option": Message(
        id="`{option}` tidak dapat digunakan untuk daftar pegawai yang judul kolomnya nama fakta",
        en="`{option}` cannot be used with a staff list whose columns are named after facts",
        fix_id="gunakan `--table BERKAS` untuk daftar itu, atau hapus `{option}`",
        fix_en="use `--table FILE` for that list, or leave `{option}` out",
    ),
    "facts_list_as_export": Message(
        id="daftar ini kolomnya bernama fakta, bukan ekspor daftar pegawai",
        en="the columns of this list are called as the facts, so it is no export of a staff list",
        fix_id="berikan daftar itu dengan `--table FILE`",
        fix_en="give the list as `--table FILE`",
    ),
    "no_field_pair": Message(
        id="`{text}` tidak berbentuk `arti=kolom`",
        en="`{text}` does not have the form `meaning=column`",
        fix_id='tulis misalnya `jabatan="NAMA JABATAN"`',
        fix_en='write for example `jabatan="NAMA JABATAN"`',
    ),
}
