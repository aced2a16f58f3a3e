"""What goes wrong on the command line, and in the JSON files given there."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "json": Message(
        id="isi ini bukan JSON yang benar",
        en="this is not valid JSON",
        fix_id="periksa tanda petik, koma, dan kurung pada baris ini dan baris sebelumnya",
        fix_en="check the quotes, commas and brackets on this line and the line before",
    ),
    "not_both": Message(
        id="{first} dan {second} tidak dapat digunakan bersama-sama",
        en="{first} and {second} cannot be used together",
        fix_id="pilih salah satu",
        fix_en="use only one of them",
    ),
    "bad_output": Message(
        id="hasil tidak dapat ditulis: {why}",
        en="the output cannot be written: {why}",
        fix_id="sediakan ruang penyimpanan, atau pilih tempat lain",
        fix_en="free some space, or choose another place",
    ),
    "no_command": Message(
        id="perintah belum disebut",
        en="no command was given",
        fix_id="tulis salah satu dari {words}; penjelasannya ada pada `asn-wfh --help`",
        fix_en="write one of {words}; `asn-wfh --help` explains each of them",
    ),
    "no_pair": Message(
        id="`{text}` tidak berbentuk `fakta=nilai`",
        en="`{text}` does not have the form `fact=value`",
        fix_id="tulis misalnya `level=pelaksana`",
        fix_en="write for example `level=pelaksana`",
    ),
    "no_reading_pair": Message(
        id="`{text}` tidak berbentuk `tafsir=pilihan`",
        en="`{text}` does not have the form `reading=option`",
        fix_id="tulis misalnya `ahli-utama=a_fortiori`",
        fix_en="write for example `ahli-utama=a_fortiori`",
    ),
    "missing_report": Message(
        id="halaman HTML memerlukan pustaka Jinja2, yang belum terpasang",
        en="an HTML page needs the library Jinja2, which is not installed",
        fix_id="pasang dengan `pip install 'asn-wfh[report]'`",
        fix_en="run `pip install 'asn-wfh[report]'`",
    ),
    "missing_extra": Message(
        id="perintah asn-wfh memerlukan pustaka yang belum terpasang: {packages}",
        en="the command line needs libraries that are not installed: {packages}",
        fix_id="pasang dengan `pip install 'asn-wfh[cli]'`",
        fix_en="run `pip install 'asn-wfh[cli]'`",
    ),
    "not_an_answer": Message(
        id="`{text}` bukan salah satu jawaban yang tersedia",
        en="`{text}` is not one of the answers",
        fix_id="tulis nomor 1 sampai dengan {count} atau pilihannya seperti tercetak; jika satu pilihan memuat beberapa nama, cukup tulis salah satunya; `?` untuk penjelasan, kosongkan jika belum diketahui",
        fix_en="write a number from 1 to {count} or a choice as it is printed; one name is enough for a choice of several; `?` explains, leave the line empty if not known",
    ),
    "count_needs_option": Message(
        id="jumlah pegawai tidak dapat dihitung tanpa {option}",
        en="people cannot be counted without {option}",
        fix_id="tambahkan {option} beserta nilainya",
        fix_en="add {option} with its value",
    ),
    "needs_table": Message(
        id="{option} hanya dapat digunakan bersama tabel",
        en="{option} can only be used with a table",
        fix_id="tambahkan `--table BERKAS`, atau hapus {option}",
        fix_en="add `--table FILE`, or leave {option} out",
    ),
    "needs_people": Message(
        id="{option} hanya dapat digunakan bersama tabel atau daftar pegawai",
        en="{option} can only be used with a table or a staff list",
        fix_id="tambahkan `--table BERKAS` atau `--staff BERKAS`, atau hapus {option}",
        fix_en="add `--table FILE` or `--staff FILE`, or leave {option} out",
    ),
    "needs_date": Message(
        id="tanggal untuk tabel atau daftar pegawai ini belum disebut",
        en="no date was given for the table or the staff list",
        fix_id="tambahkan `--on 2026-04-10`, beberapa tanggal yang dipisahkan koma, atau `--on kolom:NAMA`",
        fix_en="add `--on 2026-04-10`, several dates separated by commas, or `--on kolom:NAME`",
    ),
    "no_column_pair": Message(
        id="`{text}` tidak berbentuk `fakta=kolom`",
        en="`{text}` does not have the form `fact=column`",
        fix_id="tulis misalnya `level=jenjang`",
        fix_en="write for example `level=jenjang`",
    ),
}
