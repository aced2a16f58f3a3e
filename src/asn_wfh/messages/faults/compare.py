"""What goes wrong where policies are compared, and in a staff list."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "not_a_staff": Message(
        id="`{value}` bukan daftar pegawai, dan bukan pegawai dalam daftar",
        en="`{value}` is no staff list, and no person of one",
        fix_id="berikan jalur CSV, atau untuk setiap pegawai sebuah Member atau id dengan CivilServant",
        fix_en="give the path of a CSV, or a Member or an id with a CivilServant for each person",
    ),
    "not_compared": Message(
        id="`{value}` bukan perbandingan, dan bukan baris sebuah perbandingan",
        en="`{value}` is no comparison, and no row of one",
        fix_id="berikan yang dikembalikan oleh `compare`, atau salah satu `rows`-nya",
        fix_en="give what `compare` returned, or one of its `rows`",
    ),
    "one_policy": Message(
        id="satu kebijakan tidak dapat dibandingkan",
        en="one policy cannot be compared",
        fix_id="sebutkan dua atau lebih",
        fix_en="name two or more",
    ),
    "never_working": Message(
        id="`{name}` tidak berlaku pada hari kerja biasa mana pun",
        en="`{name}` is in force on no ordinary working day",
        fix_id="sebutkan tanggal dengan `--on` atau `on=`",
        fix_en="name a date with `--on`, or `on=`",
    ),
    "csv_width": Message(
        id="baris ini berisi {count} kolom, sedangkan judulnya {wanted}",
        en="the line has {count:count.columns}, and the heading {wanted}",
        fix_id="tulis {wanted} kolom; kosongkan sel bila faktanya belum diketahui",
        fix_en="write {wanted:count.columns}; leave a cell empty where a fact is not known",
    ),
    "csv_cell": Message(
        id="satu sel pada baris ini lebih panjang daripada {limit} karakter",
        en="a cell of this line is longer than {limit} characters",
        fix_id="tulis sel yang pendek, dan tutup setiap tanda kutip",
        fix_en="write short cells, and close every quote",
    ),
    "csv_quotes": Message(
        id="tanda kutip pada baris ini tidak ditutup",
        en="the quotes of this line do not close",
        fix_id="tutup tanda kutipnya, dan tulis tanda kutip di dalam kutipan dua kali",
        fix_en="close them, and write a quote inside of quotes twice",
    ),
}
