"""What goes wrong with a key, a word or a figure, in whatever file or argument it stands."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    # what stands behind the last reported of many faults with one code
    "more": Message(
        id="dan {count} lagi yang sejenis",
        en="and {count} more like this",
        fix_id="perbaiki dahulu yang sudah ditampilkan, lalu jalankan lagi",
        fix_en="correct the ones shown first, then run it again",
    ),
    # keys and shapes
    "missing_key": Message(
        id="`{key}` belum ada",
        en="`{key}` is missing",
        fix_id="tambahkan `{key}` beserta nilainya",
        fix_en="add `{key}` with its value",
    ),
    "missing_column": Message(
        id="kolom `{name}` belum ada dalam judul tabel",
        en="the heading has no column `{name}`",
        fix_id="tambahkan kolom `{name}`",
        fix_en="add a column `{name}`",
    ),
    "missing_cell": Message(
        id="sel pada kolom `{name}` kosong",
        en="the cell in the column `{name}` is empty",
        fix_id="isi sel itu",
        fix_en="fill in the cell",
    ),
    "unknown_key": Message(
        id="kunci `{key}` tidak dikenal di sini",
        en="the key `{key}` is not known here",
        fix_id="{hint}",
        fix_en="{hint}",
    ),
    "not_a_text": Message(
        id="di sini harus ada satu teks, bukan daftar, kunci, atau bilangan",
        en="one text is expected here, not a list, keys or a number",
        fix_id="tulis satu teks; jika diawali kurung, tulis dalam tanda petik",
        fix_en="write one text; put it in quotes if it begins with a bracket",
    ),
    "not_a_value": Message(
        id="`{text}` tidak dapat menjadi nilai fakta",
        en="`{text}` cannot be the value of a fact",
        fix_id="tulis satu kata berhuruf kecil yang diawali huruf, misalnya `nilai_{number}`",
        fix_en="write one word in small letters that begins with a letter, for example `nilai_{number}`",
    ),
    "unknown_facet": Message(
        id="fakta `{fact}` tidak dikenal di sini",
        en="the fact `{fact}` is not known here",
        fix_id="{hint}; fakta tambahan surat edaran ini ditulis dahulu di bawah `facts:`",
        fix_en="{hint}; to use a fact that only this circular has, first write it under `facts:`",
    ),
    "not_a_list": Message(
        id="di sini harus ada daftar",
        en="a list is expected here",
        fix_id="tulis `- ` di depan setiap unsur daftar, atau `[a, b]`",
        fix_en="write `- ` before each item, or `[a, b]`",
    ),
    "not_a_mapping": Message(
        id="di sini harus ada kunci beserta nilainya",
        en="keys and values are expected here",
        fix_id="tulis `kunci: nilai`",
        fix_en="write `key: value`",
    ),
    "wants_keys": Message(
        id="di sini harus ada kunci beserta nilainya",
        en="keys with their values are expected here",
        fix_id="tulis `{key}:` beserta nilainya, dalam kurung kurawal atau pada baris di bawahnya",
        fix_en="write `{key}:` with its value, in braces or on a line below",
    ),
    "keys_not_list": Message(
        id="di sini tertulis daftar, padahal yang diperlukan adalah kunci beserta nilainya",
        en="a list is written here, but keys with their values are expected",
        fix_id="tulis `{key}:` beserta nilainya, tanpa tanda `-` atau kurung siku",
        fix_en="write `{key}:` with its value, without `-` or square brackets",
    ),
    "empty_text": Message(
        id="teks di sini kosong",
        en="the text here is empty",
        fix_id="isi teksnya",
        fix_en="write the text",
    ),
    "empty_list": Message(
        id="daftar di sini kosong",
        en="the list here is empty",
        fix_id="tulis paling sedikit satu unsur daftar",
        fix_en="write at least one item",
    ),
    # words and figures
    "unknown_word": Message(
        id="kata `{word}` tidak dikenal di sini",
        en="the word `{word}` is not known here",
        fix_id="{hint}",
        fix_en="{hint}",
    ),
    "repeated_word": Message(
        id="`{word}` ditulis dua kali",
        en="`{word}` is written twice",
        fix_id="tulis satu kali saja",
        fix_en="write it once",
    ),
    "all_values": Message(
        id="semua nilai `{facet}` disebut di sini, sehingga tidak membatasi apa pun",
        en="every value of `{facet}` is named here, so it limits nothing",
        fix_id="hapus `{facet}`; jika tidak ada fakta lain, tulis `semua` untuk seluruh kelompok",
        fix_en="delete `{facet}`; if no other fact is named, write `semua` for the whole group",
    ),
    "no_values": Message(
        id="semua nilai `{facet}` dikecualikan, sehingga tidak ada yang tersisa",
        en="every value of `{facet}` is excepted, so none is left",
        fix_id="kurangi yang dikecualikan",
        fix_en="name fewer exceptions",
    ),
    "not_a_date": Message(
        id="`{text}` bukan tanggal",
        en="`{text}` is not a date",
        fix_id="tulis tahun-bulan-hari, misalnya 2026-04-08",
        fix_en="write year-month-day, for example 2026-04-08",
    ),
    "no_such_day": Message(
        id="tanggal `{text}` tidak ada dalam kalender",
        en="the date `{text}` does not exist in the calendar",
        fix_id="tulis tanggal yang benar",
        fix_en="write a date that exists",
    ),
    "not_a_share": Message(
        id="`{text}` bukan persentase dari 1% sampai dengan 100%",
        en="`{text}` is not a percentage from 1% to 100%",
        fix_id="tulis persentase bulat, misalnya `50%`",
        fix_en="write a whole percentage, for example `50%`",
    ),
    "not_a_time": Message(
        id="`{text}` bukan jam",
        en="`{text}` is not a time of day",
        fix_id='tulis jam dan menit dalam tanda petik, misalnya "07:30"',
        fix_en='write hours and minutes in quotes, for example "07:30"',
    ),
    "not_a_moment": Message(
        id="`{text}` bukan waktu pada hari kerja",
        en="`{text}` is not a time on the working day",
        fix_id='tulis jam, misalnya "16:30", atau salah satu dari {words}',
        fix_en='write a time, for example "16:30", or one of {words}',
    ),
    "not_a_due": Message(
        id="`{text}` bukan batas waktu",
        en="`{text}` is not a time limit",
        fix_id='tulis jam, misalnya "16:30", `tanggal 1 bulan berikutnya`, `h+1` sampai dengan `h+15` (hari kerja sesudahnya), atau salah satu dari {words}',
        fix_en='write a time, for example "16:30", `tanggal 1 bulan berikutnya`, `h+1` to `h+15` (working days after), or one of {words}',
    ),
    "not_a_period": Message(
        id="`{text}` bukan jumlah bulan",
        en="`{text}` is not a period of months",
        fix_id="tulis jumlah bulannya, misalnya `2 bulan`",
        fix_en="write a number of months, for example `2 bulan`",
    ),
    "not_a_clause": Message(
        id="`{text}` bukan nomor butir",
        en="`{text}` is not a clause number",
        fix_id="tulis angka dan huruf butirnya dengan titik, misalnya `1.i.c`, atau `opening` untuk pembukaan",
        fix_en="write the numbers and letters of the clause with dots, for example `1.i.c`, or `opening`",
    ),
    "no_language": Message(
        id="`{lang}` bukan bahasa yang tersedia untuk jawaban",
        en="answers are not available in the language `{lang}`",
        fix_id="tulis `id` (Indonesia) atau `en` (Inggris)",
        fix_en="write `id` (Indonesian) or `en` (English)",
    ),
}
