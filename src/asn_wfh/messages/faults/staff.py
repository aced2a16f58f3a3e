"""What goes wrong in a staff list: its file, its columns, its rows, and the files beside it."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    # files
    "staff_no_path": Message(
        id="daftar pegawai disebut sebagai `{value}`, bukan sebagai jalur berkas",
        en="the staff list was passed as `{value}`, not as the path of a file",
        fix_id="gunakan jalur berkas CSV, XLSX, atau JSON",
        fix_en="pass the path of a CSV, XLSX or JSON file",
    ),
    "no_sheet_library": Message(
        id="membaca XLSX memerlukan pustaka yang belum terpasang",
        en="reading XLSX needs a library that is not installed",
        fix_id="pasang dengan `pip install 'asn-wfh[excel]'`, atau simpan daftar sebagai CSV UTF-8",
        fix_en="run `pip install 'asn-wfh[excel]'`, or save the list as CSV UTF-8",
    ),
    "staff_no_sheet": Message(
        id="`{name}` tidak dapat dibaca sebagai lembar kerja",
        en="`{name}` cannot be read as a spreadsheet",
        fix_id="simpan ulang sebagai XLSX tanpa kata sandi",
        fix_en="save it again as XLSX without a password",
    ),
    "staff_several_sheets": Message(
        id="lembar {names} sama-sama memuat judul kolom daftar",
        en="the sheets {names} all have the headings of a list",
        fix_id="gabungkan dalam satu lembar, atau simpan setiap lembar sebagai berkas XLSX tersendiri; lembar yang tidak berlaku disembunyikan",
        fix_en="put them together in one sheet, or save each as an XLSX file of its own; hide the sheets that do not count",
    ),
    "staff_hidden_sheet": Message(
        id="judul kolom daftar hanya ada pada lembar tersembunyi {names}",
        en="the headings of a list were seen on a hidden sheet alone: {names}",
        fix_id="tampilkan lembar itu jika daftarnya berlaku; lembar tersembunyi tidak dibaca",
        fix_en="unhide that sheet if its list counts; a hidden sheet is not read",
    ),
    "staff_sheets_unread": Message(
        id="lembar {names} tidak dibaca, padahal memuat nomor pegawai",
        en="employee numbers were not read in {names}, which is not the sheet of the list",
        fix_id="pindahkan pegawainya ke lembar {sheet} jika termasuk daftar ini",
        fix_en="move the people to the sheet {sheet} if they belong to this list",
    ),
    "csv_not_utf8": Message(
        id="berkas tidak disimpan sebagai UTF-8 (bita {byte})",
        en="the file is not saved as UTF-8 (byte {byte})",
        fix_id="ekspor ulang sebagai CSV UTF-8 atau XLSX; CSV yang dibuka dan disimpan ulang dengan program lembar kerja kehilangan angka terakhir NIP",
        fix_en="export it again as CSV UTF-8 or XLSX; a spreadsheet that opens and saves a CSV loses the last digits of ids",
    ),
    "staff_not_json": Message(
        id="berkas JSON ini tidak lengkap atau salah tulis",
        en="this JSON file is incomplete or has an error",
        fix_id="ekspor ulang, atau perbaiki baris ini",
        fix_en="export it again, or correct this line",
    ),
    "staff_no_list": Message(
        id="berkas JSON ini tidak memuat daftar pegawai",
        en="this JSON file contains no list of people",
        fix_id='tulis daftar objek, atau `{{"data": [...]}}`',
        fix_en='write a list of objects, or `{{"data": [...]}}`',
    ),
    "json_key_twice": Message(
        id="kunci `{key}` ditulis dua kali pada satu pegawai",
        en="the key `{key}` is written twice for one person",
        fix_id="hapus salah satunya",
        fix_en="delete one of them",
    ),
    "json_no_object": Message(
        id="unsur daftar ini bukan objek JSON",
        en="this item of the list is not a JSON object",
        fix_id="tulis kunci dan nilainya dalam kurung kurawal",
        fix_en="write its keys and values in braces",
    ),
    # columns
    "staff_no_field": Message(
        id="`{name}` bukan sebutan kolom yang dikenal untuk `columns`",
        en="`{name}` is not a known name of a column for `columns`",
        fix_id="{hint}",
        fix_en="{hint}",
    ),
    "staff_wished_column": Message(
        id="kolom `{name}` tidak ada dalam daftar pegawai",
        en="the staff list has no column `{name}`",
        fix_id="{hint}",
        fix_en="{hint}",
    ),
    "staff_column_twice": Message(
        id="ada lebih dari satu kolom `{name}`",
        en="there is more than one column `{name}`",
        fix_id="ganti nama salah satunya, atau hapus",
        fix_en="rename or delete one of them",
    ),
    "staff_empty": Message(
        id="berkas ini tidak berisi baris",
        en="the file has no rows",
        fix_id="ekspor ulang daftarnya beserta judul kolomnya",
        fix_en="export the list again, with its headings",
    ),
    "staff_no_column": Message(
        id="tidak ada kolom {name}, yang memuat {hint}",
        en="there is no column {name}, which contains {hint}",
        fix_id="sertakan kolom itu dalam ekspor; jika judul kolomnya lain, tambahkan `--column {field}=JUDUL`",
        fix_en="include that column in the export; if it has another heading, add `--column {field}=HEADING`",
    ),
    "staff_heading_below": Message(
        id="judul kolom dicari dalam {count} baris pertama, sedangkan yang mirip judul kolom ada pada baris {row}",
        en="what looks like the headings is in row {row}, but they are looked for in rows 1 to {count}",
        fix_id="hapus baris di atas judul kolom",
        fix_en="delete rows above the headings",
    ),
    "staff_two_heading_rows": Message(
        id="baris ini tampaknya memuat judul kolom kedua di bawah judul pada baris {row}",
        en="this row seems to have further headings, below those in row {row}",
        fix_id="tulis judul kolom dalam satu baris tanpa sel gabungan, misalnya `JABATAN NAMA` untuk `JABATAN` di atas `NAMA`; jika baris ini pegawai, isi nomornya",
        fix_en="write the headings in one row without merged cells, for example `JABATAN NAMA` for `JABATAN` above `NAMA`; if this row is a person, write the id",
    ),
    "staff_column_renamed": Message(
        id="tidak ada kolom {name}, yang memuat {hint}; kolom yang namanya mirip adalah `{heading}`",
        en="there is no column {name}, which contains {hint}; a similar heading is `{heading}`",
        fix_id="jika itu kolomnya, tambahkan `--column '{field}={heading}'`",
        fix_en="if that is the column, add `--column '{field}={heading}'`",
    ),
    "staff_column_unread": Message(
        id="kolom `{name}` tidak dibaca",
        en="the column `{name}` is not read",
        fix_id="jika isinya menentukan, sebutkan dengan `--column`, misalnya `--column sub_unor=JUDUL`; tugas dan jabatan pelaksana tugas ditulis dalam berkas tambahan",
        fix_en="if what it has matters, name it with `--column`, for example `--column sub_unor=HEADING`; tasks and acting posts are written in a side file",
    ),
    "staff_column_in_doubt": Message(
        id="kolom `{name}` tidak dibaca; isinya dapat menentukan {hint}, sehingga hal itu belum diketahui tentang pegawai yang sel kolomnya terisi",
        en="the column `{name}` is not read; it may tell {hint}, so this is unknown of everybody whose cell in it is filled",
        fix_id="sebutkan kolom itu dengan `--column`, misalnya `--column sub_unor=JUDUL`; jika tidak menentukan, hapus kolomnya, atau tulis fakta yang benar dalam berkas tambahan",
        fix_en="name the column with `--column`, for example `--column sub_unor=HEADING`; if it tells nothing, delete it, or write the facts that are right in a side file",
    ),
    # cells
    "staff_columns_of_one_field": Message(
        id="`{value}` berbeda dari `{text}` dalam kolom {other}, padahal kedua kolom itu dibaca sebagai {field}",
        en="`{value}` differs from `{text}` in the column {other}, and both columns are read as {field}",
        fix_id="perbaiki yang keliru dalam sumber datanya, atau sebutkan kolom yang berlaku, misalnya `--column '{field}={heading}'`",
        fix_en="correct the wrong one in the system that the list comes from, or name the column that counts, for example `--column '{field}={heading}'`",
    ),
    "staff_eselon": Message(
        id="`{value}` bukan eselon",
        en="`{value}` is not an eselon (rank of a structural post)",
        fix_id="tulis misalnya `Eselon III.a`, `III/a`, atau `31`; kosongkan jika bukan jabatan struktural",
        fix_en="write for example `Eselon III.a`, `III/a` or `31`; leave it empty for other posts",
    ),
    "staff_columns_differ": Message(
        id="`{value}` bertentangan dengan {others} dalam kolom {field}",
        en="`{value}` contradicts {others} in the column {field}",
        fix_id="perbaiki yang keliru dalam sumber datanya",
        fix_en="correct the wrong one in the system that the list comes from",
    ),
    "staff_standing_dated": Message(
        id="`{value}` menyebut tanggal atau jangka waktu, sedangkan kedudukan berlaku bagi setiap tanggal yang ditanyakan",
        en="`{value}` names a date or a period, and a standing is true of every date that is asked about",
        fix_id="tulis kedudukan pegawai pada tanggal yang ditanyakan, misalnya `Aktif` atau `Pensiun`",
        fix_en="write the standing on the date that is asked about, for example `Aktif` or `Pensiun`",
    ),
    "staff_employer": Message(
        id="instansi kerja `{name}` bukan pemerintah daerah ini",
        en="the employer `{name}` is not this local government",
        fix_id="{hint}; jika memang instansi lain, keluarkan pegawai itu dari daftar",
        fix_en="{hint}; if it is another employer, remove the person from the list",
    ),
    "staff_two_offices": Message(
        id="unit kerja `{name}` termasuk `{other}`, bukan perangkat daerah pada baris ini",
        en="the unit `{name}` belongs to `{other}`, not to the office in this row",
        fix_id="perbaiki unit kerja (unor) atau perangkat daerahnya (unor induk)",
        fix_en="correct the unit (unor) or the office (unor induk)",
    ),
    "staff_unknown_office": Message(
        id="perangkat daerah `{name}` tidak ada dalam direktori",
        en="the office `{name}` is not in the directory",
        fix_id="{hint}; atau tambahkan namanya dalam direktori",
        fix_en="{hint}; or add its name to the directory",
    ),
    "staff_no_office": Message(
        id="perangkat daerah tidak disebut, dan unit kerja `{name}` sendiri tidak menunjukkannya",
        en="no office is named, and the unit `{name}` alone does not show which it is",
        fix_id="isi perangkat daerahnya; jika tetap kosong, faktanya ditanyakan untuk setiap pegawai",
        fix_en="fill in the office; if it stays empty, each person is asked about",
    ),
    "staff_unknown_unit": Message(
        id="unit kerja `{name}` tidak ada dalam direktori",
        en="the unit `{name}` is not in the directory",
        fix_id="tambahkan unit kerja itu di bawah perangkat daerahnya dalam direktori",
        fix_en="add the unit under its office in the directory",
    ),
    "staff_misspelled_unit": Message(
        id="unit kerja `{name}` tidak ada dalam direktori",
        en="the unit `{name}` is not in the directory",
        fix_id="{hint}; atau tambahkan unit kerja itu di bawah perangkat daerahnya dalam direktori",
        fix_en="{hint}; or add the unit under its office in the directory",
    ),
    "staff_government": Message(
        id="direktori `{name}` adalah direktori wilayah {region}, sedangkan `government` berisi {wanted}",
        en="the directory `{name}` is for the region {region}, but `government` is {wanted}",
        fix_id="sebutkan dalam `directory` direktori wilayah {wanted}, atau perbaiki `government`",
        fix_en="name in `directory` the directory of the region {wanted}, or correct `government`",
    ),
    "staff_row_alone": Message(
        id="baris ini hanya berisi kolom id, dan isinya bukan NIP atau NI PPPK",
        en="this row has nothing but an id, and that is no NIP or NI PPPK",
        fix_id="hapus baris ini jika hanya judul, jumlah, atau tanda tangan; jika pegawai, isi kolom lainnya",
        fix_en="delete the row if it is only a heading, a sum or a signature; if it is a person, fill in the other columns",
    ),
    "staff_id_twice": Message(
        id="`{name}` sudah ada pada baris {row} dengan isi yang sama",
        en="`{name}` is already in row {row}, with the same facts",
        fix_id="hapus salah satu barisnya",
        fix_en="delete one of the rows",
    ),
    "staff_id_unlike": Message(
        id="`{name}` ada juga pada baris {row} dengan isi yang berbeda",
        en="`{name}` is also in row {row}, with different facts",
        fix_id="sisakan satu baris; jabatan rangkap ditulis dalam berkas tambahan pada kolom `jabatan_plt`",
        fix_en="keep one row; write a second post in a side file, in the column `jabatan_plt`",
    ),
    # side files
    "side_no_fact": Message(
        id="berkas tambahan ini tidak mempunyai kolom fakta",
        en="this side file has no column with a fact",
        fix_id="tulis judul kolom `nip` dan paling sedikit satu dari {names}",
        fix_en="write the heading `nip` and at least one of {names}",
    ),
    "side_column_unread": Message(
        id="kolom {names} dalam berkas tambahan ini tidak dibaca",
        en="not read of this side file: {names}",
        fix_id="jika memuat fakta, ganti judulnya dengan salah satu dari {headings}",
        fix_en="if there is a fact, change the heading to one of {headings}",
    ),
    "side_rows_unread": Message(
        id="baris berkas tambahan ini tidak dibaca, karena pegawainya tidak dapat dikenali; jawaban bagi pegawai itu dibuat tanpa baris ini",
        en="this row of the side file was not read, because it does not say of whom it is; that person is answered without it",
        fix_id="perbaiki kesalahan pada baris itu sebelum jawabannya digunakan",
        fix_en="correct the fault in the row before the answers are used",
    ),
    "side_unlisted": Message(
        id="`{name}` tidak ada dalam daftar pegawai",
        en="`{name}` is not in the staff list",
        fix_id="perbaiki nomor pegawainya, atau hapus barisnya",
        fix_en="correct the employee number, or delete the row",
    ),
    "side_twice": Message(
        id="`{value}` berbeda dari `{other}` untuk pegawai yang sama ({place})",
        en="`{value}` differs from `{other}` for the same person ({place})",
        fix_id="sisakan satu; dua tugas ditulis dalam satu sel, dipisahkan titik koma",
        fix_en="keep one; write two tasks in one cell, separated by a semicolon",
    ),
    "side_differs": Message(
        id="{fact} dalam daftar pegawai adalah `{other}`, sedangkan dalam berkas tambahan `{value}`",
        en="the {fact} is `{other}` in the staff list, but `{value}` in the side file",
        fix_id="perbaiki salah satunya",
        fix_en="correct one of them",
    ),
    "side_ruled_out": Message(
        id="isian `{value}` untuk `{fact}` dalam berkas tambahan bertentangan dengan jabatan atau unit kerja dalam daftar pegawai, yang menunjukkan {other}",
        en="the value `{value}` for `{fact}` in the side file contradicts the position or the unit in the staff list, which points to {other}",
        fix_id="perbaiki berkas tambahannya; jika jabatan atau unit kerja dalam daftar sudah tidak berlaku, perbaiki dalam sumber data",
        fix_en="correct the side file; if position or unit in the list is out of date, correct it in the system that the list comes from",
    ),
    # directories
    "not_a_directory": Message(
        id="nilai `directory` tidak dapat digunakan: jenisnya {value}",
        en="the value of `directory` cannot be used: its type is {value}",
        fix_id="gunakan Directory, nama direktori, atau jalur berkasnya",
        fix_en="pass a Directory, the name of one, or the path of its file",
    ),
    "no_directory": Message(
        id="tidak ada direktori bawaan bernama `{name}`",
        en="no directory named `{name}` is shipped",
        fix_id="{hint}; jalur berkas harus memuat `/` atau diakhiri `.yaml`",
        fix_en="{hint}; the path of a file must contain `/` or end with `.yaml`",
    ),
    "directory_unit_name_twice": Message(
        id="nama `{name}` digunakan untuk dua unit kerja pada `{office}`",
        en="the name `{name}` is used for two units of `{office}`",
        fix_id="hapus nama itu pada salah satu unit kerja",
        fix_en="delete the name in one of the two units",
    ),
    "directory_name_twice": Message(
        id="nama `{name}` sudah digunakan untuk `{other}`",
        en="the name `{name}` is already used for `{other}`",
        fix_id="hapus nama itu pada salah satu tempat",
        fix_en="delete the name in one of the two places",
    ),
}
