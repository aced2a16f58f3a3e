"""Every fault in English and in Indonesian: what is wrong, and what to write instead.

Codes are stable, sentences are not.  A sentence is lower case without a full stop; input stands
in backticks.
"""

from __future__ import annotations

from collections.abc import Mapping

# ruff: noqa: E501  # a sentence stands on one line, so that it can be found

__all__ = ["QUOTED", "SAID"]

# code: (fault, remedy) in English, then in Indonesian.
SAID: Mapping[str, tuple[str, str, str, str]] = {
    # reading a file
    "no_file": (
        "there is no file `{path}`",
        "write the path of a file that exists",
        "berkas `{path}` tidak ada",
        "tulis jalur berkas yang ada",
    ),
    "folder": (
        "`{path}` is a folder",
        "write the path of a file in it",
        "`{path}` adalah folder",
        "tulis jalur berkas di dalamnya",
    ),
    "unreadable": (
        "`{path}` cannot be read",
        "give a file that you may read",
        "`{path}` tidak dapat dibaca",
        "berikan berkas yang boleh dibaca",
    ),
    "too_large": (
        "the file holds {size} bytes",
        "write it in {limit} bytes at most",
        "berkas berisi {size} bita",
        "tulis paling banyak {limit} bita",
    ),
    "not_utf8": (
        "the byte {byte} is not UTF-8",
        "save the file as UTF-8",
        "bita {byte} bukan UTF-8",
        "simpan berkas sebagai UTF-8",
    ),
    "bom": (
        "the file begins with a byte order mark, which cannot be seen",
        "save it as UTF-8 without BOM",
        "berkas diawali tanda urutan bita (BOM) yang tidak tampak",
        "simpan sebagai UTF-8 tanpa BOM",
    ),
    "unseen": (
        "the character {character} here cannot be seen on paper",
        "delete it, or type the line anew",
        "karakter {character} di sini tidak tampak di kertas",
        "hapus karakter itu, atau ketik ulang barisnya",
    ),
    "tab": (
        "a tab stands here",
        "write spaces",
        "di sini ada tab",
        "tulis spasi",
    ),
    "odd_space": (
        "the character {character} here looks like a space but is none",
        "write ordinary spaces",
        "karakter {character} di sini tampak seperti spasi tetapi bukan spasi",
        "tulis spasi biasa",
    ),
    "lone_cr": (
        "the line ends here with the character U+000D alone",
        "save the file with the line ends LF or CRLF",
        "baris di sini berakhir dengan karakter U+000D saja",
        "simpan berkas dengan akhir baris LF atau CRLF",
    ),
    "empty": (
        "the file is empty",
        "write at least one key",
        "berkas kosong",
        "tulis sedikitnya satu kunci",
    ),
    "syntax": (
        "this line cannot be read",
        "look at the spaces, quotes and brackets of this line and the one before",
        "baris ini tidak dapat dibaca",
        "periksa spasi, tanda petik, dan kurung pada baris ini dan baris sebelumnya",
    ),
    "open_quote": (
        "the quoted text that begins here has no end",
        "write the same quote, {character}, after the text",
        "teks dalam tanda petik yang mulai di sini tidak berakhir",
        "tulis tanda petik yang sama, {character}, sesudah teksnya",
    ),
    "open_bracket": (
        "the bracket {character} is not closed, or a comma is missing behind it",
        "write `,` between the items and `{closing}` after the last",
        "kurung {character} tidak ditutup, atau ada koma yang kurang sesudahnya",
        "tulis `,` di antara butir-butirnya dan `{closing}` sesudah yang terakhir",
    ),
    "odd_start": (
        "a text cannot begin with {character} here",
        "put the text in quotes",
        "teks tidak dapat diawali {character} di sini",
        "tulis teksnya dalam tanda petik",
    ),
    "odd_mark": (
        "between brackets a text without quotes cannot hold `?`",
        "put the text in quotes",
        "di antara kurung, teks tanpa tanda petik tidak dapat memuat `?`",
        "tulis teksnya dalam tanda petik",
    ),
    "no_colon": (
        "this line has no `: ` after its first word",
        "write `key: value`, or continue the text above with more spaces in front",
        "baris ini tidak punya `: ` sesudah kata pertamanya",
        "tulis `kunci: nilai`, atau lanjutkan teks di atasnya dengan spasi lebih banyak di depan",
    ),
    "no_dash": (
        "this line has no `- ` in front, though the next item has",
        "write `- ` before each item of the list",
        "baris ini tidak diawali `- `, padahal butir berikutnya diawali",
        "tulis `- ` di depan tiap butir daftar",
    ),
    "stray_colon": (
        "this `:` cannot stand here",
        "put a text that has `: ` in it in quotes, and begin each key below the key before it",
        "tanda `:` ini tidak dapat berdiri di sini",
        "tulis teks yang memuat `: ` dalam tanda petik, dan mulai tiap kunci tepat di bawah kunci "
        "sebelumnya",
    ),
    "stray_dash": (
        "this `- ` cannot stand here",
        "begin each item of a list on a line of its own",
        "tanda `- ` ini tidak dapat berdiri di sini",
        "mulai tiap butir daftar pada baris sendiri",
    ),
    "indent": (
        "this line begins too far left or right to stand under line {first}",
        "put as many spaces in front as the key or `- ` before it has",
        "baris ini mulai terlalu ke kiri atau ke kanan untuk berada di bawah baris {first}",
        "tulis spasi di depan sebanyak pada kunci atau `- ` sebelumnya",
    ),
    "leftover": (
        "the text before this has already ended",
        "put the whole text in single quotes, and write an apostrophe in it twice",
        "teks sebelum ini sudah berakhir",
        "tulis seluruh teks dalam tanda petik tunggal, dan tulis apostrof di dalamnya dua kali",
    ),
    "escape": (
        "`{text}` in double quotes stands for another character",
        "write that character itself, or put the text in single quotes",
        "`{text}` dalam tanda petik ganda berarti karakter lain",
        "tulis karakter itu sendiri, atau tulis teksnya dalam tanda petik tunggal",
    ),
    "end_line": (
        "a line of `...` ends the text here",
        "delete the line",
        "baris `...` mengakhiri teks di sini",
        "hapus barisnya",
    ),
    "percent_line": (
        "a line cannot begin with `%`",
        "delete the line, or write it in quotes behind its key",
        "baris tidak dapat diawali `%`",
        "hapus barisnya, atau tulis dalam tanda petik sesudah kuncinya",
    ),
    "json": (
        "this is no JSON",
        "look at the quotes, commas and brackets of this line and the one before",
        "ini bukan JSON",
        "periksa tanda petik, koma, dan kurung pada baris ini dan baris sebelumnya",
    ),
    "too_deep": (
        "lists and keys stand more than {limit} deep in each other here",
        "write them beside each other",
        "daftar dan kunci bersusun lebih dari {limit} tingkat di sini",
        "tulis sejajar",
    ),
    "too_many": (
        "here the file goes beyond {limit} keys and values",
        "move the rest to another file",
        "di sini isi berkas melewati {limit} kunci dan nilai",
        "pindahkan sisanya ke berkas lain",
    ),
    "alias": (
        "`*{name}` would repeat what stands elsewhere",
        "write it out here, or put a text that begins with `*` in quotes",
        "`*{name}` akan mengulang isi di tempat lain",
        "tulis lengkap di sini, atau tulis teks yang diawali `*` dalam tanda petik",
    ),
    "anchor": (
        "`&{name}` would mark this to be repeated elsewhere",
        "delete it, or put a text that begins with `&` in quotes",
        "`&{name}` akan menandai isi ini untuk diulang di tempat lain",
        "hapus, atau tulis teks yang diawali `&` dalam tanda petik",
    ),
    "tag": (
        "`{tag}` would say what kind of value this is",
        "delete it, or put a text that begins with `!` in quotes",
        "`{tag}` akan menyatakan jenis nilai ini",
        "hapus, atau tulis teks yang diawali `!` dalam tanda petik",
    ),
    "merge_key": (
        "`<<` would copy keys from elsewhere",
        "write the keys out here",
        "`<<` akan menyalin kunci dari tempat lain",
        "tulis kuncinya lengkap di sini",
    ),
    "second_document": (
        "`---` begins a second text here",
        "delete this line, or move what follows to a file of its own",
        "`---` memulai teks kedua di sini",
        "hapus baris ini, atau pindahkan kelanjutannya ke berkas sendiri",
    ),
    "repeated_key": (
        "the key `{key}` stands here again, first on line {first}",
        "keep one of the two",
        "kunci `{key}` diulang, pertama di baris {first}",
        "sisakan salah satu",
    ),
    "key_not_text": (
        "no single word stands before the `:` here",
        "write `key: value`",
        "tidak ada satu kata di depan `:` di sini",
        "tulis `kunci: nilai`",
    ),
    "ambiguous": (
        "`{text}` without quotes means something else to other programs",
        'write it in quotes, "{text}"',
        "`{text}` tanpa tanda petik dibaca lain oleh program lain",
        'tulis dalam tanda petik, "{text}"',
    ),
    "no_value": (
        "a value is missing",
        "write a value, or delete the key",
        "nilainya belum ada",
        "tulis nilainya, atau hapus kuncinya",
    ),
    # shape
    "missing_key": (
        "the key `{key}` is missing",
        "write `{key}:`",
        "kunci `{key}` belum ada",
        "tulis `{key}:`",
    ),
    "unknown_key": (
        "unknown key `{key}`",
        "{hint}",
        "kunci `{key}` tidak dikenal",
        "{hint_id}",
    ),
    "not_a_text": (
        "a single text is expected here",
        "write one, in quotes if it begins with a bracket",
        "di sini harus ada satu teks saja",
        "tulis satu, dalam tanda petik bila diawali kurung",
    ),
    "not_a_list": (
        "a list is expected here",
        "write `- ` before each item, or `[a, b]`",
        "di sini harus ada daftar",
        "tulis `- ` di depan tiap butir, atau `[a, b]`",
    ),
    "not_a_mapping": (
        "keys and values are expected here",
        "write `key: value`",
        "di sini harus ada kunci dan nilai",
        "tulis `kunci: nilai`",
    ),
    "wants_keys": (
        "keys are expected here",
        "write `{key}:` and its value between braces or on a line below",
        "di sini harus ada kunci",
        "tulis `{key}:` dan nilainya di antara kurung kurawal atau pada baris di bawah",
    ),
    "empty_text": (
        "the text is empty",
        "write the text",
        "teksnya kosong",
        "tulis teksnya",
    ),
    "empty_list": (
        "the list is empty",
        "write at least one item",
        "daftarnya kosong",
        "tulis sedikitnya satu butir",
    ),
    # words and figures
    "unknown_word": (
        "unknown word `{word}`",
        "{hint}",
        "kata `{word}` tidak dikenal",
        "{hint_id}",
    ),
    "repeated_word": (
        "`{word}` is listed twice",
        "write it once",
        "`{word}` ditulis dua kali",
        "tulis sekali saja",
    ),
    "all_values": (
        "this allows every value of `{facet}`, so it says nothing",
        "leave `{facet}` out",
        "ini mencakup semua nilai `{facet}`, jadi tidak berarti apa-apa",
        "hapus `{facet}`",
    ),
    "no_values": (
        "this leaves no value of `{facet}`",
        "name fewer exceptions",
        "tidak ada nilai `{facet}` yang tersisa",
        "kurangi pengecualiannya",
    ),
    "not_a_date": (
        "`{text}` is no date",
        "write year-month-day, as 2026-04-08",
        "`{text}` bukan tanggal",
        "tulis tahun-bulan-hari, misalnya 2026-04-08",
    ),
    "no_such_day": (
        "there is no day `{text}`",
        "write one that the calendar has",
        "tidak ada hari `{text}`",
        "tulis hari yang ada di kalender",
    ),
    "not_a_share": (
        "`{text}` is no share",
        "write a whole percentage from 1% to 100%",
        "`{text}` bukan persentase",
        "tulis persentase bulat dari 1% sampai 100%",
    ),
    "not_a_time": (
        "`{text}` is no time of day",
        'write hours and minutes in quotes, as "07:30"',
        "`{text}` bukan jam",
        'tulis jam dan menit dalam tanda petik, misalnya "07:30"',
    ),
    "not_a_moment": (
        "`{text}` is no moment of the working day",
        'write a time as "16:30" or one of {words}',
        "`{text}` bukan saat pada hari kerja",
        'tulis jam seperti "16:30" atau salah satu dari {words}',
    ),
    "not_a_due": (
        "`{text}` is no moment by which something is due",
        'write a time as "16:30", `tanggal 1 bulan berikutnya`, or one of {words}',
        "`{text}` bukan batas waktu",
        'tulis jam seperti "16:30", `tanggal 1 bulan berikutnya`, atau salah satu dari {words}',
    ),
    "not_a_period": (
        "`{text}` is no period",
        "write a number of months, as `2 bulan`",
        "`{text}` bukan jangka waktu",
        "tulis jumlah bulan, misalnya `2 bulan`",
    ),
    "not_a_clause": (
        "`{text}` is no clause",
        "write its numbers and letters with dots, as `1.i.c`, or `opening`",
        "`{text}` bukan nomor butir",
        "tulis angka dan hurufnya dengan titik, misalnya `1.i.c`, atau `opening`",
    ),
    "not_an_id": (
        "`{text}` is no name",
        "write small letters, digits, `-` and `_`, a letter first, at most 40",
        "`{text}` bukan nama",
        "tulis huruf kecil, angka, `-` dan `_`, diawali huruf, paling banyak 40",
    ),
    "not_a_code": (
        "`{text}` is no region code",
        "write the Kemendagri code with its dots, as `13.75`",
        "`{text}` bukan kode wilayah",
        "tulis kode Kemendagri dengan titiknya, misalnya `13.75`",
    ),
    "not_a_home": (
        "`{text}` is no code of a regency, city, district or village",
        "write the Kemendagri code with its dots, as `13.75` or `13.75.01`",
        "`{text}` bukan kode kabupaten, kota, kecamatan, atau kelurahan/desa",
        "tulis kode Kemendagri dengan titiknya, misalnya `13.75` atau `13.75.01`",
    ),
    "not_an_employer": (
        "`{text}` is no government's code",
        "write its Kemendagri code, as `13.75`, or `lainnya` for a ministry or a village",
        "`{text}` bukan kode pemerintah daerah",
        "tulis kode Kemendagrinya, misalnya `13.75`, atau `lainnya` untuk kementerian atau desa",
    ),
    "bps_code": (
        "`{text}` has no dot, and the codes of BPS and Kemendagri differ",
        "write the Kemendagri code with its dots, as `{dotted}` if that is the region you mean",
        "`{text}` tidak bertitik, padahal kode BPS dan Kemendagri berbeda",
        "tulis kode Kemendagri dengan titiknya, misalnya `{dotted}` bila memang wilayah itu",
    ),
    "not_a_timezone": (
        "`{text}` is no time zone of Indonesia",
        "write one of {words}",
        "`{text}` bukan zona waktu Indonesia",
        "tulis salah satu dari {words}",
    ),
    "not_a_print": (
        "`{text}` is no fingerprint",
        "write the 64 hexadecimal digits of a SHA-256",
        "`{text}` bukan sidik teks",
        "tulis 64 digit heksadesimal SHA-256",
    ),
    "long_words": (
        "`{text}` has {count} words",
        "quote at most eight printed words",
        "`{text}` berisi {count} kata",
        "kutip paling banyak delapan kata",
    ),
    # a policy as a whole
    "not_sorted": (
        "{first} does not come before {second}",
        "write the earlier one first",
        "{first} tidak lebih dahulu dari {second}",
        "tulis yang lebih awal lebih dahulu",
    ),
    "no_effect": (
        "no effect word stands here",
        "write one of {words}",
        "di sini tidak ada kata akibat",
        "tulis salah satu dari {words}",
    ),
    "undecided": (
        "the effect of this clause is undecided",
        "read the clause and write one of {words}",
        "akibat butir ini belum ditetapkan",
        "baca butirnya dan tulis salah satu dari {words}",
    ),
    "two_effects": (
        "more than one effect word stands here: {words}",
        "keep one, and give the other a provision with a `part` of its own",
        "di sini ada lebih dari satu kata akibat: {words}",
        "sisakan satu, dan beri yang lain ketentuan sendiri dengan `part`",
    ),
    "clause_twice": (
        "clause {clause} stands here as well as on line {first}",
        "give each provision of the clause a `part` of its own",
        "butir {clause} ditulis di sini dan juga di baris {first}",
        "beri tiap ketentuan butir itu `part` sendiri",
    ),
    "clause_missing": (
        "clause {missing} stands nowhere, but one after it or under it does",
        "write a provision for it, with `no_rule` if it leaves the answer alone",
        "butir {missing} tidak ada, padahal ada butir sesudah atau di bawahnya",
        "tulis ketentuannya, dengan `no_rule` bila butir itu tidak mengubah jawaban",
    ),
    "clauses_missing": (
        "clauses {first} to {last} stand nowhere, but one after them does",
        "write a provision for each, or list them in `with` of another",
        "butir {first} sampai {last} tidak ada, padahal ada butir sesudahnya",
        "tulis ketentuan masing-masing, atau sebut dalam `with` suatu ketentuan",
    ),
    "lone_part": (
        "clause {clause} has one provision only, so it needs no `part`",
        "delete `part`, or write the other part",
        "butir {clause} hanya punya satu ketentuan, jadi tidak perlu `part`",
        "hapus `part`, atau tulis bagian lainnya",
    ),
    "unknown_clause": (
        "the policy has no clause `{clause}`",
        "{hint}",
        "kebijakan ini tidak punya butir `{clause}`",
        "{hint_id}",
    ),
    "no_such_clause": (
        "clause {clause} has no provision with `{needed}`",
        "name a clause that has, or write it there",
        "butir {clause} tidak punya ketentuan dengan `{needed}`",
        "sebut butir yang memilikinya, atau tulis di sana",
    ),
    "force": (
        "`in_force` stands here again, first on line {first}",
        "keep the one that says from when the circular holds",
        "`in_force` ditulis lagi, pertama di baris {first}",
        "sisakan yang menyatakan sejak kapan surat edaran berlaku",
    ),
    "no_force": (
        "no provision says from when the circular holds",
        "write it in the clause that does, as `in_force: {{from: 2026-04-08}}`",
        "tidak ada ketentuan yang menyatakan sejak kapan surat edaran berlaku",
        "tulis pada butirnya, misalnya `in_force: {{from: 2026-04-08}}`",
    ),
    "no_day": (
        "a permission must name its days",
        "write `every:` or `dates:`",
        "izin harus menyebut harinya",
        "tulis `every:` atau `dates:`",
    ),
    "not_a_group": (
        "this does not say which fact of the person it means",
        "write the fact and its value, as `level: pelaksana`",
        "ini tidak menyebut fakta orang yang dimaksud",
        "tulis fakta dan nilainya, misalnya `level: pelaksana`",
    ),
    "empty_group": (
        "this names nobody",
        "write at least one fact of the person, as `level: pelaksana`",
        "ini tidak menyebut siapa pun",
        "tulis sedikitnya satu fakta orangnya, misalnya `level: pelaksana`",
    ),
    "few_values": (
        "a fact needs two values at least",
        "write every answer to the question, as `[ya, tidak]`",
        "suatu fakta memerlukan sedikitnya dua nilai",
        "tulis setiap jawaban atas pertanyaannya, misalnya `[ya, tidak]`",
    ),
    "half_shares": (
        "{wfh} and {wfo} do not make 100%",
        "write two shares that do",
        "{wfh} dan {wfo} tidak berjumlah 100%",
        "tulis dua bagian yang berjumlah 100%",
    ),
    "half_cap": (
        "a cap needs `at_most`, `of` and `round`",
        "write what is missing, or `recall: any` where the paper sets no cap",
        "batas memerlukan `at_most`, `of`, dan `round`",
        "tulis yang belum ada, atau `recall: any` bila naskah tidak menyebut batas",
    ),
    "no_figure": (
        "a limit needs `cut` or `at_most`",
        "write how much it is cut, or how much may remain; `cut: any` where no figure is given",
        "batas memerlukan `cut` atau `at_most`",
        "tulis besar pengurangannya, atau besar yang tersisa; `cut: any` bila tanpa angka",
    ),
    "not_together": (
        "`{first}` and `{second}` do not go together",
        "delete one of them",
        "`{first}` dan `{second}` tidak dapat bersama-sama",
        "hapus salah satunya",
    ),
    "no_readings": (
        "this policy has no reading `{name}`, and no other",
        "write it under `readings`, with its options",
        "kebijakan ini tidak punya tafsir `{name}`, dan tidak punya tafsir lain",
        "tulis di bawah `readings`, dengan pilihannya",
    ),
    "one_option": (
        "a reading needs two options at least",
        "write each way to read the clause under `options`",
        "tafsir memerlukan sedikitnya dua pilihan",
        "tulis setiap cara membaca butir itu di bawah `options`",
    ),
    "unused_reading": (
        "no `otherwise` says what changes under the reading `{name}`",
        "write it in the clauses that the reading touches, or delete the reading",
        "tidak ada `otherwise` yang menyebut akibat tafsir `{name}`",
        "tulis pada butir yang terkena tafsir itu, atau hapus tafsirnya",
    ),
    "lifts_nothing": (
        "the provision says nothing of `{key}` that `semua` could lift",
        "delete it, or name one of {words}",
        "ketentuan ini tidak menyebut `{key}` yang dapat dilepas dengan `semua`",
        "hapus, atau sebut salah satu dari {words}",
    ),
    "unused_option": (
        "no `otherwise` says what changes under `{option}`",
        "write it in the clauses that the reading touches, or delete the option",
        "tidak ada `otherwise` yang menyebut akibat `{option}`",
        "tulis pada butir yang terkena tafsir itu, atau hapus pilihannya",
    ),
    "chosen_when": (
        "`{option}` is the chosen option of `{reading}`, which the provision itself states",
        "name another option",
        "`{option}` adalah pilihan yang dipakai untuk `{reading}`, sudah dinyatakan ketentuannya",
        "sebut pilihan lain",
    ),
    "no_change": (
        "this `otherwise` changes nothing of what line {first} says",
        "write what the clause does when read so, with `semua` for a word that falls away",
        "`otherwise` ini tidak mengubah apa pun dari baris {first}",
        "tulis akibat butir bila dibaca demikian, dengan `semua` untuk kata yang gugur",
    ),
    "clash": (
        "this `otherwise` and the one on line {first} both say `{key}` when {stance}",
        "delete one, or add a reading to one `when` so that they exclude each other",
        "`otherwise` ini dan yang di baris {first} sama-sama menyebut `{key}` bila {stance}",
        "hapus salah satu, atau tambahkan tafsir pada salah satu `when` agar tidak bertemu",
    ),
    "clash_of_effects": (
        "this `otherwise` and the one on line {first} both replace the effect when {stance}",
        "delete one, or add a reading to one `when` so that they exclude each other",
        "`otherwise` ini dan yang di baris {first} sama-sama mengganti akibatnya bila {stance}",
        "hapus salah satu, atau tambahkan tafsir pada salah satu `when` agar tidak bertemu",
    ),
    "too_many_readings": (
        "{count} combinations of readings meet in this clause",
        "split it into parts that each carry {limit} at most",
        "{count} kombinasi tafsir bertemu dalam butir ini",
        "pecah menjadi bagian yang masing-masing memuat paling banyak {limit}",
    ),
    "taken_name": (
        "`{name}` is already a fact or a word of the language",
        "choose another name",
        "`{name}` sudah dipakai sebagai fakta atau kata bahasa ini",
        "pilih nama lain",
    ),
    # facts of a person and a day
    "unknown_fact": (
        "unknown fact `{fact}`",
        "{hint}",
        "fakta `{fact}` tidak dikenal",
        "{hint_id}",
    ),
    "not_a_flag": (
        "`{fact}` is `{value}`",
        "write True or False, or leave it out",
        "`{fact}` berisi `{value}`",
        "tulis ya atau tidak, atau kosongkan",
    ),
    "not_a_day": (
        "`{value}` is no date",
        "give a datetime.date without a time of day",
        "`{value}` bukan tanggal",
        "berikan tanggal tanpa jam",
    ),
    "not_a_person": (
        "`{value}` is no CivilServant",
        "give one CivilServant, or several that are all true of one person",
        "`{value}` bukan CivilServant",
        "berikan satu CivilServant, atau beberapa yang semuanya benar bagi satu orang",
    ),
    "nobody": (
        "no CivilServant is given",
        "give at least one",
        "tidak ada CivilServant",
        "berikan sedikitnya satu",
    ),
    "not_a_policy": (
        "`{value}` is no Policy",
        "load one with load_policy",
        "`{value}` bukan Policy",
        "muat dengan load_policy",
    ),
    "not_a_calendar": (
        "`{value}` is no WorkCalendar",
        "give a WorkCalendar, or None",
        "`{value}` bukan WorkCalendar",
        "berikan WorkCalendar, atau kosongkan",
    ),
    "day_known": (
        "the calendar already says `{known}` for `{fact}` on {date}",
        "leave the fact out, or give another calendar",
        "kalender sudah menyatakan `{known}` untuk `{fact}` pada {date}",
        "hapus fakta itu, atau berikan kalender lain",
    ),
    "no_policy": (
        "no shipped policy is called `{name}`",
        "{hint}",
        "tidak ada kebijakan bawaan bernama `{name}`",
        "{hint_id}",
    ),
    "absurd_figure": (
        "`{name}` is {value}",
        "give {needs}",
        "`{name}` bernilai {value}",
        "berikan {needs}",
    ),
    "missing_figure": (
        "`{name}` is not given",
        "give the number of people of whom clause {clause} takes its share",
        "`{name}` tidak diberikan",
        "berikan jumlah orang yang menjadi dasar bagian pada butir {clause}",
    ),
    "part_beyond_whole": (
        "`{name}` is {value}, but `{whole}` is only {all}",
        "give a part that is no more than its whole",
        "`{name}` bernilai {value}, padahal `{whole}` hanya {all}",
        "berikan bagian yang tidak melebihi keseluruhannya",
    ),
    "several_figures": (
        "clauses {clauses} each set this figure",
        "name one of them in `clause`",
        "butir {clauses} masing-masing menetapkan angka ini",
        "sebut salah satunya dalam `clause`",
    ),
    "not_travel": (
        "`{value}` is no Travel",
        "give Travel(trips=..., money=..., party=...)",
        "`{value}` bukan Travel",
        "berikan Travel(trips=..., money=..., party=...)",
    ),
    "not_both": (
        "{first} and {second} are both given",
        "give one of them",
        "{first} dan {second} sama-sama diberikan",
        "berikan salah satu",
    ),
    "bad_output": (
        "the output cannot be written: {why}",
        "make room, or write to another place",
        "keluaran tidak dapat ditulis: {why}",
        "sediakan ruang, atau tulis ke tempat lain",
    ),
    "no_command": (
        "no command is given",
        "write one of {words}; `asn-wfh --help` says what each does",
        "tidak ada perintah",
        "tulis salah satu dari {words}; `asn-wfh --help` menjelaskan masing-masing",
    ),
    "no_pair": (
        "`{text}` is no `fact=value`",
        "write for example `level=pelaksana`",
        "`{text}` bukan `fakta=nilai`",
        "tulis misalnya `level=pelaksana`",
    ),
    "no_reading_pair": (
        "`{text}` is no `reading=option`",
        "write for example `ahli-utama=a_fortiori`",
        "`{text}` bukan `tafsir=pilihan`",
        "tulis misalnya `ahli-utama=a_fortiori`",
    ),
    # the printed circular
    "paper_pdf": (
        "this is a PDF, not a text",
        "have its text recognised, compare that with the paper and save it as UTF-8",
        "ini PDF, bukan teks",
        "jalankan pengenalan teks, bandingkan hasilnya dengan kertas, dan simpan sebagai UTF-8",
    ),
    "paper_binary": (
        "the file holds zero bytes, so it is no text",
        "save the text of the circular as UTF-8, not as a document of an office program",
        "berkas memuat bita nol, jadi bukan teks",
        "simpan teks surat edaran sebagai UTF-8, bukan sebagai dokumen program perkantoran",
    ),
    "paper_empty": (
        "the file holds no text",
        "give the text of the circular",
        "berkas tidak berisi teks",
        "berikan teks surat edarannya",
    ),
    "paper_lost": (
        "here a character was lost, and {character} stands in its place",
        "type the character that the paper prints",
        "di sini ada karakter yang hilang, digantikan {character}",
        "ketik karakter yang tercetak di kertas",
    ),
    "paper_no_number": (
        "`{found}` was reached, but no line names the number of the paper; `NOMOR : ...` was expected",
        "begin a line with `NOMOR :` below the kind of paper, as it is printed",
        "sudah sampai `{found}`, tetapi tidak ada baris nomor surat; seharusnya ada `NOMOR : ...`",
        "mulai satu baris dengan `NOMOR :` di bawah jenis naskah, seperti yang tercetak",
    ),
    "paper_no_opening": (
        "`{found}` was reached, but no opening; a paragraph such as `Menindaklanjuti ...` or "
        "`Berdasarkan ...` was expected below the title",
        "put the opening behind an empty line, as it is printed",
        "sudah sampai `{found}`, tetapi tidak ada pembukaan; seharusnya ada paragraf seperti "
        "`Menindaklanjuti ...` atau `Berdasarkan ...` di bawah judul",
        "tulis pembukaannya sesudah baris kosong, seperti yang tercetak",
    ),
    "paper_opening_list": (
        "`{words}` begins a list inside the opening, and no line says where it ends; "
        "`MEMUTUSKAN :`, `Untuk :` or `dengan ini ...` was expected below it",
        "begin that sentence of the opening on a line of its own, as it is printed",
        "`{words}` memulai daftar di dalam pembukaan, dan tidak ada baris yang menutupnya; "
        "seharusnya ada `MEMUTUSKAN :`, `Untuk :`, atau `dengan ini ...` di bawahnya",
        "mulai kalimat pembukaan itu pada baris sendiri, seperti yang tercetak",
    ),
    "paper_decision": (
        "`{found}` begins a list above `{words}`, so the clauses may begin in two places",
        "see whether the opening is printed as `Menimbang :`, and keep one paper in one file",
        "`{found}` memulai daftar di atas `{words}`, sehingga butir-butirnya dapat mulai di dua "
        "tempat",
        "periksa apakah pembukaannya tercetak `Menimbang :`, dan simpan satu naskah dalam satu "
        "berkas",
    ),
    "paper_twice": (
        "the addressees begin here again, first on line {first}",
        "keep one paper in one file",
        "tujuan surat dimulai lagi di sini, pertama di baris {first}",
        "simpan satu naskah dalam satu berkas",
    ),
    "paper_no_clause": (
        "`{found}` ends the circular before any clause; `1.`, `a.` or `KESATU :` was expected at "
        "the start of a line above it",
        "begin each clause on a line of its own with its marker",
        "`{found}` menutup surat edaran sebelum ada satu butir pun; seharusnya ada `1.`, `a.`, atau "
        "`KESATU :` di awal baris di atasnya",
        "mulai tiap butir pada baris sendiri dengan penandanya",
    ),
    "paper_no_end": (
        "the text ends with `{found}`; a closing (`Demikian ...`) or a date (`Ditetapkan di ...`) "
        "was expected below the clauses",
        "see whether the last page is missing, and begin the closing on a line of its own",
        "teks berakhir dengan `{found}`; seharusnya ada penutup (`Demikian ...`) atau tanggal "
        "(`Ditetapkan di ...`) di bawah butir-butirnya",
        "periksa apakah halaman terakhir hilang, dan mulai penutup pada baris sendiri",
    ),
    "paper_gap": (
        "after `{last}` comes `{marker}`; expected: {expected}",
        "see whether the paper has the item between them, and begin it on a line of its own",
        "sesudah `{last}` tercetak `{marker}`; seharusnya: {expected}",
        "periksa apakah kertas memuat butir di antaranya, dan mulai butir itu pada baris sendiri",
    ),
    "paper_again": (
        "`{marker}` stands here again, first on line {first}; expected: {expected}",
        "type the marker that the paper prints",
        "`{marker}` muncul lagi di sini, pertama di baris {first}; seharusnya: {expected}",
        "ketik penanda yang tercetak di kertas",
    ),
    "paper_middle": (
        "no list is open that `{marker}` could go on with; expected: {expected}",
        "see whether the first item of the list is missing, and type the marker as it is printed",
        "tidak ada daftar yang dapat dilanjutkan `{marker}`; seharusnya: {expected}",
        "periksa apakah butir pertama daftar itu hilang, dan ketik penandanya seperti yang tercetak",
    ),
    "paper_unannounced": (
        "`{marker}` begins a list that the text above does not announce; expected: {expected}",
        "type the marker, or the colon above it, that the paper prints",
        "`{marker}` memulai daftar yang tidak diumumkan teks di atasnya; seharusnya: {expected}",
        "ketik penanda, atau titik dua di atasnya, seperti yang tercetak",
    ),
    "paper_no_items": (
        "the text above ends with `:`, but `{marker}` begins no list; expected: `a.`, `1)` "
        "or another first marker",
        "see whether the items below it are missing",
        "teks di atasnya berakhir dengan `:`, tetapi `{marker}` tidak memulai daftar; "
        "seharusnya: `a.`, `1)`, atau penanda pertama lain",
        "periksa apakah butir-butir di bawahnya hilang",
    ),
    "paper_too_deep": (
        "lists stand more than {limit} deep in each other here",
        "see whether the colon above is printed, and type the marker as it is printed",
        "daftar bersusun lebih dari {limit} tingkat di sini",
        "periksa titik dua di atasnya, dan ketik penandanya seperti yang tercetak",
    ),
    "paper_bare": (
        "`{marker}` would be the next marker, but it stands alone and may number a page",
        "write the words of the item behind it, or a page number without a full stop",
        "`{marker}` tepat penanda berikutnya, tetapi berdiri sendiri dan mungkin nomor halaman",
        "tulis kata-kata butir itu di belakangnya, atau nomor halaman tanpa titik",
    ),
    "paper_doubtful": (
        "`{marker}` would be the next marker, but the line may run on from `{above}`",
        "join the two lines if it does; if an item begins here, write `- ` before its marker",
        "`{marker}` tepat penanda berikutnya, tetapi barisnya mungkin sambungan `{above}`",
        "gabungkan kedua baris bila memang sambungan; bila butir baru, tulis `- ` di depan penanda",
    ),
    "paper_ambiguous": (
        "`{marker}` is item {one} or item {two}: the markers below fit both",
        "in your copy, give the inner list a form of its own, such as `a)`",
        "`{marker}` dapat menjadi butir {one} atau {two}: penanda di bawahnya cocok dengan keduanya",
        "dalam salinan Anda, beri daftar yang di dalam bentuk tersendiri, misalnya `a)`",
    ),
    "paper_maybe": (
        "`{marker}` begins an item or is part of the text before it: the markers below fit both",
        "begin the item on a line of its own, or join the marker to the word behind it",
        "`{marker}` memulai butir atau bagian dari teks di depannya: penanda di bawahnya cocok "
        "dengan keduanya",
        "mulai butirnya pada baris sendiri, atau rapatkan penandanya ke kata sesudahnya",
    ),
    "paper_inline": (
        "`{marker}` stands inside the line, where the start of a line was expected",
        "begin the item on a line of its own, or join the marker to the word behind it",
        "`{marker}` berada di tengah baris, padahal seharusnya di awal baris",
        "mulai butirnya pada baris sendiri, atau rapatkan penandanya ke kata sesudahnya",
    ),
    "paper_loose": (
        "`{text}` begins a paragraph without a marker below the last item of a list; a marker or "
        "the closing was expected",
        "join it to the line above if it belongs to that item, else begin it with its marker",
        "`{text}` memulai paragraf tanpa penanda di bawah butir terakhir suatu daftar; seharusnya "
        "ada penanda atau penutup",
        "gabungkan dengan baris di atasnya bila bagian dari butir itu; bila tidak, tulis penandanya",
    ),
    "paper_after": (
        "`{text}` stands below the closing but is no place, date, signature or list of copies",
        "see whether a page is out of order; keep an annex in a file of its own",
        "`{text}` berada di bawah penutup, tetapi bukan tempat, tanggal, tanda tangan, atau tembusan",
        "periksa urutan halamannya; simpan lampiran dalam berkas sendiri",
    ),
    # scenarios
    "other_policy": (
        "the scenarios are for `{suite}`, not for `{policy}`",
        "write `{policy}`, or name the other policy",
        "skenario ini untuk `{suite}`, bukan untuk `{policy}`",
        "tulis `{policy}`, atau sebut kebijakan yang lain itu",
    ),
    "scenario_twice": (
        "the name `{name}` stands here again, first on line {first}",
        "give each scenario a name of its own",
        "nama `{name}` dipakai lagi, pertama di baris {first}",
        "beri tiap skenario namanya sendiri",
    ),
    "vacuous": (
        "no scenario names a clause of the policy",
        "write under `because` which clauses decide",
        "tidak ada skenario yang menyebut butir kebijakan ini",
        "tulis pada `because` butir mana yang menentukan",
    ),
    "too_many_cases": (
        "the lists of this scenario make {count} questions",
        "a scenario may ask {limit} at most",
        "daftar dalam skenario ini menjadi {count} pertanyaan",
        "satu skenario paling banyak memuat {limit}",
    ),
    "not_due": (
        "`{text}` is no time",
        'write "16:30", or "2026-04-16 16:30" for another day',
        "`{text}` bukan waktu",
        'tulis "16:30", atau "2026-04-16 16:30" untuk hari lain',
    ),
    "no_timezone": (
        "a time stands here, but the file names no time zone",
        "write `timezone: Asia/Jakarta` or another at the top of the file",
        "di sini ada waktu, tetapi berkas tidak menyebut zona waktu",
        "tulis `timezone: Asia/Jakarta` atau yang lain di awal berkas",
    ),
    "missing_extra": (
        "the command line needs {packages}",
        "pip install 'asn-wfh[cli]'",
        "baris perintah memerlukan {packages}",
        "pip install 'asn-wfh[cli]'",
    ),
}

QUOTED = frozenset({"clause", "fact", "key", "name", "option", "tag", "text", "value", "word"})
"""Values that repeat what someone wrote; the others are our own words."""
