"""What goes wrong where policies are compared, and in a staff list."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "calendar_without_date": Message(
        id="kalender hanya berlaku jika tanggal perbandingan disebut",
        en="a calendar only counts in a comparison on one date",
        fix_id="tambahkan tanggalnya (`--on` pada perintah, `on=` dalam Python), atau hapus kalendernya",
        fix_en="add the date (`--on` on the command line, `on=` in Python), or leave the calendar out",
    ),
    "not_a_staff": Message(
        id="`{value}` bukan daftar pegawai atau pegawai dalam daftar",
        en="`{value}` is not a staff list or a person in one",
        fix_id="gunakan jalur berkas CSV, atau untuk setiap pegawai sebuah Member atau id dengan CivilServant",
        fix_en="pass the path of a CSV file, or for each person a Member or an id with a CivilServant",
    ),
    "not_compared": Message(
        id="`{value}` bukan hasil perbandingan atau baris hasil perbandingan",
        en="`{value}` is not a comparison or a row of one",
        fix_id="gunakan hasil `compare`, atau salah satu unsur `rows` dari hasil itu",
        fix_en="pass what `compare` returned, or one of its `rows`",
    ),
    "one_policy": Message(
        id="hanya satu berkas kebijakan yang disebut, sehingga tidak ada pembandingnya",
        en="only one policy was named, so there is nothing to compare it with",
        fix_id="sebutkan paling sedikit dua",
        fix_en="name at least two policies",
    ),
    "never_working": Message(
        id="`{name}` tidak berlaku pada hari kerja biasa mana pun",
        en="`{name}` is not in force on any ordinary working day",
        fix_id="sebutkan tanggal yang diperbandingkan dengan `--on` atau `on=`",
        fix_en="name the date to compare with `--on` or `on=`",
    ),
    "csv_width": Message(
        id="baris ini berisi {count} kolom, sedangkan judulnya {wanted} kolom",
        en="this line has {count:count.columns}, but the heading has {wanted}",
        fix_id="tulis {wanted} kolom; kosongkan sel jika faktanya belum diketahui",
        fix_en="write {wanted:count.columns}; leave a cell empty if a fact is not known",
    ),
    "csv_cell": Message(
        id="satu sel pada baris ini lebih panjang daripada {limit} karakter",
        en="a cell on this line is longer than {limit} characters",
        fix_id="pendekkan isinya; periksa apakah semua tanda petik ditutup",
        fix_en="shorten it; check that every quote is closed",
    ),
    "csv_quotes": Message(
        id="tanda petik pada baris ini tidak ditutup",
        en="a quote on this line is never closed",
        fix_id="tutup tanda petiknya; tanda petik di dalam kutipan ditulis dua kali",
        fix_en="close it; write a quote inside a quoted text twice",
    ),
}
