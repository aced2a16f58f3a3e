"""What goes wrong on the command line, and in the JSON files given there."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "json": Message(
        id="ini bukan JSON",
        en="this is no JSON",
        fix_id="periksa tanda petik, koma, dan kurung pada baris ini dan baris sebelumnya",
        fix_en="look at the quotes, commas and brackets of this line and the one before",
    ),
    "json_number": Message(
        id="`{text}` adalah angka, padahal di sini harus ada teks",
        en="`{text}` is a number, and a text is expected here",
        fix_id='tulis dalam tanda petik, "{text}"',
        fix_en='write it in quotes, "{text}"',
    ),
    "not_both": Message(
        id="{first} dan {second} sama-sama diberikan",
        en="{first} and {second} are both given",
        fix_id="berikan salah satu",
        fix_en="give one of them",
    ),
    "bad_output": Message(
        id="keluaran tidak dapat ditulis: {why}",
        en="the output cannot be written: {why}",
        fix_id="sediakan ruang, atau tulis ke tempat lain",
        fix_en="make room, or write to another place",
    ),
    "no_command": Message(
        id="tidak ada perintah",
        en="no command is given",
        fix_id="tulis salah satu dari {words}; `asn-wfh --help` menjelaskan masing-masing",
        fix_en="write one of {words}; `asn-wfh --help` says what each does",
    ),
    "no_pair": Message(
        id="`{text}` bukan `fakta=nilai`",
        en="`{text}` is no `fact=value`",
        fix_id="tulis misalnya `level=pelaksana`",
        fix_en="write for example `level=pelaksana`",
    ),
    "no_reading_pair": Message(
        id="`{text}` bukan `tafsir=pilihan`",
        en="`{text}` is no `reading=option`",
        fix_id="tulis misalnya `ahli-utama=a_fortiori`",
        fix_en="write for example `ahli-utama=a_fortiori`",
    ),
    "missing_report": Message(
        id="halaman memerlukan Jinja2",
        en="a page needs Jinja2",
        fix_id="pip install 'asn-wfh[report]'",
        fix_en="pip install 'asn-wfh[report]'",
    ),
    "missing_extra": Message(
        id="baris perintah memerlukan {packages}",
        en="the command line needs {packages}",
        fix_id="pip install 'asn-wfh[cli]'",
        fix_en="pip install 'asn-wfh[cli]'",
    ),
    "not_an_answer": Message(
        id="`{text}` bukan salah satu jawaban",
        en="`{text}` is not one of the answers",
        fix_id="tulis angka 1 sampai {count} atau kata dalam daftar; `?` menjelaskan, baris kosong melewati pertanyaan",
        fix_en="write a number from 1 to {count} or a word of the list; `?` explains, and an empty line passes on",
    ),
    "needs_table": Message(
        id="{option} diberikan tanpa tabel",
        en="{option} is given without a table",
        fix_id="tambahkan `--table FILE`",
        fix_en="add `--table FILE`",
    ),
    "needs_people": Message(
        id="{option} diberikan tanpa tabel atau daftar pegawai",
        en="{option} is given without a table or a staff list",
        fix_id="tambahkan `--table FILE` atau `--staff FILE`",
        fix_en="add `--table FILE` or `--staff FILE`",
    ),
    "needs_date": Message(
        id="tabel atau daftar pegawai ditanyakan tanpa tanggal",
        en="a table or a staff list is asked about without a date",
        fix_id="tambahkan `--on 2026-04-10`, beberapa tanggal dengan koma, atau `--on kolom:NAMA`",
        fix_en="add `--on 2026-04-10`, several dates with commas, or `--on kolom:NAME`",
    ),
    "no_column_pair": Message(
        id="`{text}` bukan `fakta=kolom`",
        en="`{text}` is no `fact=column`",
        fix_id="tulis misalnya `level=jenjang`",
        fix_en="write for example `level=jenjang`",
    ),
}
