"""What goes wrong in a staff list: its file, its columns, its rows, and the files beside it."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    # files
    "staff_no_path": Message(
        id="{value} bukan jalur berkas",
        en="a {value} is no path of a file",
        fix_id="berikan jalur CSV, XLSX, atau JSON",
        fix_en="give the path of a CSV, XLSX or JSON",
    ),
    "no_sheet_library": Message(
        id="membaca XLSX memerlukan pustaka tambahan",
        en="reading XLSX needs a further library",
        fix_id="pip install 'asn-wfh[excel]', atau simpan daftarnya sebagai CSV UTF-8",
        fix_en="pip install 'asn-wfh[excel]', or save the list as CSV UTF-8",
    ),
    "staff_no_sheet": Message(
        id="`{name}` tidak dapat dibaca sebagai lembar kerja",
        en="`{name}` cannot be read as a spreadsheet",
        fix_id="simpan ulang sebagai XLSX tanpa kata sandi",
        fix_en="save it anew as XLSX, without a password",
    ),
    "staff_not_json": Message(
        id="berkas ini bukan JSON yang utuh",
        en="the file is not whole JSON",
        fix_id="ekspor ulang, atau perbaiki baris ini",
        fix_en="export it anew, or mend this line",
    ),
    "staff_no_list": Message(
        id="berkas JSON ini tidak memuat daftar pegawai",
        en="the JSON file holds no list of people",
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
        id="butir ini bukan objek",
        en="the item is no object",
        fix_id="tulis kunci dan nilai di antara kurung kurawal",
        fix_en="write keys and values between braces",
    ),
    # columns
    "staff_no_field": Message(
        id="`{name}` bukan sebutan kolom",
        en="`{name}` is no name for a column",
        fix_id="{hint}",
        fix_en="{hint}",
    ),
    "staff_wished_column": Message(
        id="tidak ada kolom `{name}`",
        en="there is no column `{name}`",
        fix_id="{hint}",
        fix_en="{hint}",
    ),
    "staff_column_twice": Message(
        id="kolom `{name}` ada lebih dari satu",
        en="there is more than one column `{name}`",
        fix_id="ganti nama atau hapus salah satunya",
        fix_en="rename or delete one of them",
    ),
    "staff_empty": Message(
        id="berkas ini tidak memuat satu baris pun",
        en="the file has not a single row",
        fix_id="ekspor ulang daftarnya beserta judul kolomnya",
        fix_en="export the list anew, with its headings",
    ),
    "staff_no_column": Message(
        id="tidak ada kolom {name}, yang memuat {hint}",
        en="there is no column {name}, which tells {hint}",
        fix_id="sertakan kolom itu dalam ekspor, atau sebutkan dengan `columns` kolom mana yang merupakan `{field}`",
        fix_en="export that column too, or say with `columns` which column is `{field}`",
    ),
    "staff_column_renamed": Message(
        id="tidak ada kolom {name}, yang memuat {hint}; yang mirip adalah `{heading}`",
        en="there is no column {name}, which tells {hint}; `{heading}` is like it",
        fix_id="bila itu kolomnya, sebutkan dengan `columns` bahwa `{heading}` adalah `{field}`",
        fix_en="if that is the column, say with `columns` that `{heading}` is `{field}`",
    ),
    # cells
    "staff_eselon": Message(
        id="`{value}` bukan eselon",
        en="`{value}` is no eselon",
        fix_id="tulis misalnya `Eselon III.a`, `III/a`, atau `31`; kosongkan bila bukan jabatan struktural",
        fix_en="write as `Eselon III.a`, `III/a` or `31`; leave it empty for a post without one",
    ),
    "staff_columns_differ": Message(
        id="`{value}` bertentangan dengan {others} pada kolom {field}",
        en="`{value}` contradicts {others} in the column {field}",
        fix_id="perbaiki yang keliru pada sumber datanya",
        fix_en="correct the wrong one where the list comes from",
    ),
    "staff_employer": Message(
        id="instansi kerja `{name}` bukan pemerintah daerah ini",
        en="the employer `{name}` is not this government",
        fix_id="{hint}; pegawai instansi lain tidak dibaca dari daftar ini",
        fix_en="{hint}; people of another employer are not read from this list",
    ),
    "staff_two_offices": Message(
        id="unit `{name}` termasuk `{other}`, bukan perangkat daerah pada baris ini",
        en="the unit `{name}` is of `{other}`, not of the office in this row",
        fix_id="perbaiki unor atau unor induknya",
        fix_en="correct the unit or the office",
    ),
    "staff_unknown_office": Message(
        id="perangkat daerah `{name}` tidak ada dalam direktori",
        en="the directory has no office `{name}`",
        fix_id="{hint}; atau tambahkan namanya pada direktori",
        fix_en="{hint}; or add its name to the directory",
    ),
    "staff_unknown_unit": Message(
        id="unit `{name}` tidak ada dalam direktori",
        en="the directory has no unit `{name}`",
        fix_id="tambahkan unit itu pada perangkat daerahnya dalam direktori",
        fix_en="add the unit to its office in the directory",
    ),
    "staff_misspelled_unit": Message(
        id="unit `{name}` tidak ada dalam direktori",
        en="the directory has no unit `{name}`",
        fix_id="{hint}; atau tambahkan unit itu pada perangkat daerahnya dalam direktori",
        fix_en="{hint}; or add the unit to its office in the directory",
    ),
    "staff_government": Message(
        id="direktori `{name}` adalah milik wilayah {region}",
        en="the directory `{name}` is of the region {region}",
        fix_id="sebut direktori wilayah yang dimaksud",
        fix_en="name the directory of the region meant",
    ),
    "staff_id_twice": Message(
        id="`{name}` sudah ada pada baris {row} dengan isi yang sama",
        en="`{name}` stands in row {row} already, with the same facts",
        fix_id="hapus salah satu barisnya",
        fix_en="delete one of the rows",
    ),
    "staff_id_unlike": Message(
        id="`{name}` ada juga pada baris {row} dengan isi yang berbeda",
        en="`{name}` stands in row {row} too, with other facts",
        fix_id="sisakan satu baris; jabatan rangkap ditulis dalam berkas sampingan sebagai `jabatan_plt`",
        fix_en="leave one row; a second post is written in a side file, as `jabatan_plt`",
    ),
    # side files
    "side_no_fact": Message(
        id="berkas sampingan ini tidak memuat kolom fakta",
        en="the side file has no column of a fact",
        fix_id="beri judul kolom `nip` dan salah satu dari {names}",
        fix_en="head its columns `nip` and one of {names}",
    ),
    "side_unlisted": Message(
        id="`{name}` tidak ada dalam daftar pegawai",
        en="`{name}` is not in the staff list",
        fix_id="perbaiki nomornya, atau hapus barisnya",
        fix_en="correct the number, or delete the row",
    ),
    "side_twice": Message(
        id="`{value}` berbeda dengan `{other}` untuk orang yang sama pada {place}",
        en="`{value}` differs from `{other}` for the same person at {place}",
        fix_id="sisakan satu; dua tugas ditulis dalam satu sel, dipisahkan titik koma",
        fix_en="leave one; two tasks are written in one cell, with a semicolon between",
    ),
    "side_differs": Message(
        id="daftar pegawai memuat {fact} `{other}`, sedangkan berkas sampingan `{value}`",
        en="the list tells the {fact} `{other}`, and the side file `{value}`",
        fix_id="perbaiki salah satunya",
        fix_en="correct one of them",
    ),
    # directories
    "not_a_directory": Message(
        id="`directory` berupa {value}",
        en="`directory` is a {value}",
        fix_id="berikan Directory, nama direktori, atau jalur berkasnya",
        fix_en="give a Directory, the name of one, or the path of its file",
    ),
    "no_directory": Message(
        id="tidak ada direktori `{name}`",
        en="there is no directory `{name}`",
        fix_id="{hint}; jalur berkas ditulis dengan `/` atau `.yaml`",
        fix_en="{hint}; the path of a file is written with `/` or `.yaml`",
    ),
    "directory_name_twice": Message(
        id="nama `{name}` sudah dipakai oleh `{other}`",
        en="the name `{name}` is that of `{other}` already",
        fix_id="hapus di salah satu tempat",
        fix_en="delete it in one of the places",
    ),
}
