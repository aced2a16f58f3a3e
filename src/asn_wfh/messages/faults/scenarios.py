"""What goes wrong in a suite of scenarios."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "other_policy": Message(
        id="skenario ini ditulis untuk `{suite}`, bukan untuk `{policy}`",
        en="these scenarios are for `{suite}`, not for `{policy}`",
        fix_id="tulis `{policy}` dalam berkas skenario, atau gunakan berkas kebijakan `{suite}`",
        fix_en="write `{policy}` in the scenario file, or use the policy `{suite}`",
    ),
    "scenario_twice": Message(
        id="nama `{name}` sudah digunakan untuk skenario pada baris {first}",
        en="the name `{name}` is already used for the scenario on line {first}",
        fix_id="beri setiap skenario nama tersendiri",
        fix_en="give each scenario its own name",
    ),
    "vacuous": Message(
        id="tidak ada skenario yang menyebut butir dari berkas kebijakan ini",
        en="no scenario names a clause of the policy",
        fix_id="tulis dalam `because` butir mana yang menentukan jawaban",
        fix_en="write in `because` which clauses decide the answer",
    ),
    "too_many_cases": Message(
        id="daftar dalam skenario ini menghasilkan {count} pertanyaan, terlalu banyak",
        en="the lists in this scenario make {count} questions, which is too many",
        fix_id="bagi skenario ini; satu skenario memuat paling banyak {limit} pertanyaan",
        fix_en="split it; a scenario may ask at most {limit}",
    ),
    "not_due": Message(
        id="`{text}` bukan waktu",
        en="`{text}` is not a time",
        fix_id='tulis jam ("16:30"), tanggal dan jam ("2026-04-16 16:30"), atau saat seperti dalam berkas kebijakan (`mulai_kerja`, `h+1`)',
        fix_en='write a time ("16:30"), a date with a time ("2026-04-16 16:30"), or a moment as in the policy (`mulai_kerja`, `h+1`)',
    ),
    "not_contested": Message(
        id="di sini harus ada tafsir, pilihannya, dan jawaban menurut pilihan itu",
        en="a reading, one of its options and the answer under that option are expected here",
        fix_id="tulis misalnya `contested: {{tafsir: {{pilihan: not_permitted}}}}`",
        fix_en="write for example `contested: {{reading: {{option: not_permitted}}}}`",
    ),
    "fact_beside_who": Message(
        id="`{key}` adalah fakta tambahan dari berkas kebijakan ini, jadi tidak ditulis dalam `who`",
        en="`{key}` is a fact that the policy itself declares, so it does not belong in `who`",
        fix_id="tulis `{key}` langsung dalam skenario, sejajar dengan `who` dan `date`",
        fix_en="write `{key}` in the scenario itself, beside `who` and `date`",
    ),
    "not_a_count": Message(
        id="`{text}` bukan jumlah orang",
        en="`{text}` is not a number of people",
        fix_id='tulis bilangan bulat dalam tanda petik, misalnya "21"',
        fix_en='write a whole number in quotes, for example "21"',
    ),
    "not_two_counts": Message(
        id="di sini harus ada satu atau dua jumlah orang",
        en="one or two numbers of people are expected here",
        fix_id='tulis misalnya `home: ["5", "8"]` untuk 5 sampai dengan 8 orang WFH',
        fix_en='write for example `home: ["5", "8"]` for 5 to 8 people at home',
    ),
    "no_timezone": Message(
        id="di sini ada jam, tetapi berkas ini tidak menyebut zona waktu",
        en="there is a time here, but the file names no time zone",
        fix_id="tulis misalnya `timezone: Asia/Jakarta` di awal berkas",
        fix_en="write for example `timezone: Asia/Jakarta` at the top of the file",
    ),
}
