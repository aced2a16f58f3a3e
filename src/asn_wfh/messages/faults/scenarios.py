"""What goes wrong in a suite of scenarios."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "other_policy": Message(
        id="skenario ini untuk `{suite}`, bukan untuk `{policy}`",
        en="the scenarios are for `{suite}`, not for `{policy}`",
        fix_id="tulis `{policy}`, atau sebut kebijakan yang lain itu",
        fix_en="write `{policy}`, or name the other policy",
    ),
    "scenario_twice": Message(
        id="nama `{name}` dipakai lagi, pertama di baris {first}",
        en="the name `{name}` stands here again, first on line {first}",
        fix_id="beri tiap skenario namanya sendiri",
        fix_en="give each scenario a name of its own",
    ),
    "vacuous": Message(
        id="tidak ada skenario yang menyebut butir kebijakan ini",
        en="no scenario names a clause of the policy",
        fix_id="tulis pada `because` butir mana yang menentukan",
        fix_en="write under `because` which clauses decide",
    ),
    "too_many_cases": Message(
        id="daftar dalam skenario ini menjadi {count} pertanyaan",
        en="the lists of this scenario make {count} questions",
        fix_id="satu skenario paling banyak memuat {limit}",
        fix_en="a scenario may ask {limit} at most",
    ),
    "not_due": Message(
        id="`{text}` bukan waktu",
        en="`{text}` is no time",
        fix_id='tulis "16:30", "2026-04-16 16:30" untuk hari lain, atau saat seperti di kebijakannya (`mulai_kerja`, `h+1`)',
        fix_en='write "16:30", "2026-04-16 16:30" for another day, or a moment as the policy writes it (`mulai_kerja`, `h+1`)',
    ),
    "not_contested": Message(
        id="di sini ditulis tafsir, pilihannya, lalu jawaban menurut pilihan itu",
        en="a reading, an option of it and the answer it gives are expected here",
        fix_id="tulis `contested: {{tafsir: {{pilihan: not_permitted}}}}`",
        fix_en="write `contested: {{reading: {{option: not_permitted}}}}`",
    ),
    "fact_beside_who": Message(
        id="`{key}` adalah fakta khusus kebijakan ini",
        en="`{key}` is a fact of the policy's own",
        fix_id="tulis di skenarionya, di samping `who` dan `date`",
        fix_en="write it in the scenario, beside `who` and `date`",
    ),
    "not_a_count": Message(
        id="`{text}` bukan jumlah orang",
        en="`{text}` is no number of people",
        fix_id='tulis bilangan bulat dalam tanda kutip, misalnya "21"',
        fix_en='write a whole number in quotes, as "21"',
    ),
    "not_two_counts": Message(
        id="di sini harus tertulis satu atau dua jumlah orang",
        en="one or two numbers of people stand here",
        fix_id='tulis `home: ["5", "8"]` untuk 5 sampai 8 orang di rumah',
        fix_en='write `home: ["5", "8"]` for 5 to 8 people at home',
    ),
    "no_timezone": Message(
        id="di sini ada waktu, tetapi berkas tidak menyebut zona waktu",
        en="a time stands here, but the file names no time zone",
        fix_id="tulis `timezone: Asia/Jakarta` atau yang lain di awal berkas",
        fix_en="write `timezone: Asia/Jakarta` or another at the top of the file",
    ),
}
