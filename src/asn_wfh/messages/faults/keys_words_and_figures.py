"""What goes wrong with a key, a word or a figure, in whatever file or argument it stands."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    # what stands behind the last reported of many faults with one code
    "more": Message(
        id="dan {count} lagi yang sejenis",
        en="and {count} more like this",
        fix_id="perbaiki dahulu yang disebut, lalu jalankan lagi",
        fix_en="mend those told first, and run it again",
    ),
    # keys and shapes
    "missing_key": Message(
        id="kunci `{key}` belum ada",
        en="the key `{key}` is missing",
        fix_id="tulis `{key}:`",
        fix_en="write `{key}:`",
    ),
    "unknown_key": Message(
        id="kunci `{key}` tidak dikenal",
        en="unknown key `{key}`",
        fix_id="{hint}",
        fix_en="{hint}",
    ),
    "not_a_text": Message(
        id="di sini harus ada satu teks saja",
        en="a single text is expected here",
        fix_id="tulis satu, dalam tanda petik jika diawali kurung",
        fix_en="write one, in quotes if it begins with a bracket",
    ),
    "not_a_value": Message(
        id="`{text}` bukan nilai suatu fakta",
        en="`{text}` is no value of a fact",
        fix_id="tulis sebuah kata, dengan huruf kecil dan diawali huruf, misalnya `nilai_{number}`",
        fix_en="write a word, small letters and a letter first, as `nilai_{number}`",
    ),
    "unknown_facet": Message(
        id="fakta `{fact}` tidak dikenal",
        en="unknown fact `{fact}`",
        fix_id="{hint}; fakta tambahan surat edaran ini didaftarkan di bawah `facts:`",
        fix_en="{hint}; a fact of this circular's own is declared under `facts:`",
    ),
    "not_a_list": Message(
        id="di sini harus ada daftar",
        en="a list is expected here",
        fix_id="tulis `- ` di depan tiap butir, atau `[a, b]`",
        fix_en="write `- ` before each item, or `[a, b]`",
    ),
    "not_a_mapping": Message(
        id="di sini harus ada kunci dan nilai",
        en="keys and values are expected here",
        fix_id="tulis `kunci: nilai`",
        fix_en="write `key: value`",
    ),
    "wants_keys": Message(
        id="di sini harus ada kunci",
        en="keys are expected here",
        fix_id="tulis `{key}:` dan nilainya di antara kurung kurawal atau pada baris di bawah",
        fix_en="write `{key}:` and its value between braces or on a line below",
    ),
    "empty_text": Message(
        id="teksnya kosong",
        en="the text is empty",
        fix_id="tulis teksnya",
        fix_en="write the text",
    ),
    "empty_list": Message(
        id="daftarnya kosong",
        en="the list is empty",
        fix_id="tulis sedikitnya satu butir",
        fix_en="write at least one item",
    ),
    # words and figures
    "unknown_word": Message(
        id="kata `{word}` tidak dikenal",
        en="unknown word `{word}`",
        fix_id="{hint}",
        fix_en="{hint}",
    ),
    "repeated_word": Message(
        id="`{word}` ditulis dua kali",
        en="`{word}` is listed twice",
        fix_id="tulis sekali saja",
        fix_en="write it once",
    ),
    "all_values": Message(
        id="ini mencakup semua nilai `{facet}`, jadi tidak berarti apa-apa",
        en="this allows every value of `{facet}`, so it says nothing",
        fix_id="hapus `{facet}`; bila tidak ada fakta lain, tulis `semua` untuk seluruh kelompok",
        fix_en="leave `{facet}` out; where nothing else is said, write `semua` for the whole group",
    ),
    "no_values": Message(
        id="tidak ada nilai `{facet}` yang tersisa",
        en="this leaves no value of `{facet}`",
        fix_id="kurangi pengecualiannya",
        fix_en="name fewer exceptions",
    ),
    "not_a_date": Message(
        id="`{text}` bukan tanggal",
        en="`{text}` is no date",
        fix_id="tulis tahun-bulan-hari, misalnya 2026-04-08",
        fix_en="write year-month-day, as 2026-04-08",
    ),
    "no_such_day": Message(
        id="tidak ada hari `{text}`",
        en="there is no day `{text}`",
        fix_id="tulis hari yang ada di kalender",
        fix_en="write one that the calendar has",
    ),
    "not_a_share": Message(
        id="`{text}` bukan persentase",
        en="`{text}` is no share",
        fix_id="tulis persentase bulat dari 1% sampai 100%",
        fix_en="write a whole percentage from 1% to 100%",
    ),
    "not_a_time": Message(
        id="`{text}` bukan jam",
        en="`{text}` is no time of day",
        fix_id='tulis jam dan menit dalam tanda petik, misalnya "07:30"',
        fix_en='write hours and minutes in quotes, as "07:30"',
    ),
    "not_a_moment": Message(
        id="`{text}` bukan saat pada hari kerja",
        en="`{text}` is no moment of the working day",
        fix_id='tulis jam seperti "16:30" atau salah satu dari {words}',
        fix_en='write a time as "16:30" or one of {words}',
    ),
    "not_a_due": Message(
        id="`{text}` bukan batas waktu",
        en="`{text}` is no moment by which something is due",
        fix_id='tulis jam seperti "16:30", `tanggal 1 bulan berikutnya`, `h+1` sampai `h+15` (hari kerja sesudahnya), atau salah satu dari {words}',
        fix_en='write a time as "16:30", `tanggal 1 bulan berikutnya`, `h+1` to `h+15` (working days after), or one of {words}',
    ),
    "not_a_period": Message(
        id="`{text}` bukan jangka waktu",
        en="`{text}` is no period",
        fix_id="tulis jumlah bulan, misalnya `2 bulan`",
        fix_en="write a number of months, as `2 bulan`",
    ),
    "not_a_clause": Message(
        id="`{text}` bukan nomor butir",
        en="`{text}` is no clause",
        fix_id="tulis angka dan hurufnya dengan titik, misalnya `1.i.c`, atau `opening`",
        fix_en="write its numbers and letters with dots, as `1.i.c`, or `opening`",
    ),
    "no_language": Message(
        id="`{lang}` bukan bahasa jawaban",
        en="`{lang}` is no language of the answers",
        fix_id="tulis `id` atau `en`",
        fix_en="write `id` or `en`",
    ),
}
