"""What goes wrong with the readings of a policy file and their options."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "no_readings": Message(
        id="berkas kebijakan ini tidak memuat tafsir `{name}` atau tafsir lain",
        en="this policy has no reading `{name}`, nor any other reading",
        fix_id="tulis tafsirnya di bawah `readings`, beserta pilihannya",
        fix_en="write it under `readings`, with its options",
    ),
    "one_option": Message(
        id="tafsir ini mempunyai kurang dari dua pilihan",
        en="this reading has fewer than two options",
        fix_id="tulis setiap penafsiran butir itu sebagai pilihan di bawah `options`",
        fix_en="write each way to read the clause as an option under `options`",
    ),
    "unused_reading": Message(
        id="tafsir `{name}` tidak mengubah apa pun: tidak ada `otherwise` untuknya",
        en="the reading `{name}` changes nothing: no `otherwise` refers to it",
        fix_id="tulis `otherwise` pada butir yang berubah menurut tafsir itu, atau hapus tafsirnya",
        fix_en="write an `otherwise` in the clauses that it changes, or delete the reading",
    ),
    "lifts_nothing": Message(
        id="ketentuan ini tidak memuat `{key}`, sehingga `semua` tidak mencabut apa pun",
        en="the provision has no `{key}`, so `semua` removes nothing",
        fix_id="hapus, atau sebutkan salah satu dari: {words}",
        fix_en="delete it, or name one of: {words}",
    ),
    "unused_option": Message(
        id="pilihan `{option}` tidak mengubah apa pun: tidak ada `otherwise` untuknya",
        en="the option `{option}` changes nothing: no `otherwise` refers to it",
        fix_id="tulis `otherwise` pada butir yang berubah menurut pilihan itu, atau hapus pilihannya",
        fix_en="write an `otherwise` in the clauses that it changes, or delete the option",
    ),
    "chosen_when": Message(
        id="`{option}` adalah pilihan yang dipakai untuk tafsir `{reading}`, dan ketentuannya sudah memuat akibatnya",
        en="`{option}` is the chosen option of the reading `{reading}`, and the provision already states its effect",
        fix_id="sebutkan pilihan lain dalam `when`",
        fix_en="name another option in `when`",
    ),
    "no_change": Message(
        id="`otherwise` ini sama dengan ketentuan pada baris {first}",
        en="this `otherwise` says the same as line {first}",
        fix_id="tulis akibat lain menurut pilihan itu; `semua` mencabut suatu kata",
        fix_en="write how the effect differs under that option; `semua` removes a word",
    ),
    "clash": Message(
        id="`otherwise` ini dan yang di baris {first} sama-sama mengubah `{key}` jika {stance}",
        en="this `otherwise` and the one on line {first} both change `{key}` if {stance}",
        fix_id="hapus salah satunya, atau tambahkan tafsir pada salah satu `when` agar keduanya tidak berlaku bersamaan",
        fix_en="delete one of them, or add a reading to one `when` so that they never apply together",
    ),
    "clash_of_effects": Message(
        id="`otherwise` ini dan yang di baris {first} sama-sama mengganti akibatnya jika {stance}",
        en="this `otherwise` and the one on line {first} both replace the effect if {stance}",
        fix_id="hapus salah satunya, atau tambahkan tafsir pada salah satu `when` agar keduanya tidak berlaku bersamaan",
        fix_en="delete one of them, or add a reading to one `when` so that they never apply together",
    ),
    "too_many_readings": Message(
        id="butir ini bergantung pada {count} kombinasi pilihan tafsir, terlalu banyak",
        en="this clause depends on {count} combinations of readings, which is too many",
        fix_id="pecah menjadi bagian-bagian yang masing-masing memuat paling banyak {limit} kombinasi",
        fix_en="split it into parts with at most {limit} combinations each",
    ),
    "reading_twice": Message(
        id="tafsir `{name}` sudah ada pada baris {first}",
        en="the reading `{name}` is already on line {first}",
        fix_id="beri salah satunya nama lain, atau hapus",
        fix_en="give one of them another name, or delete it",
    ),
    "reading_at": Message(
        id="tafsir yang ditulis di bawah suatu butir hanya berlaku bagi butir itu",
        en="a reading written under a clause is for that clause only",
        fix_id="hapus `at`, atau pindahkan tafsirnya ke `readings`",
        fix_en="delete `at`, or move the reading into `readings`",
    ),
    "no_such_part": Message(
        id="tafsir ini menyebut `{label}`, padahal kebijakan ini tidak mempunyai ketentuan tersendiri untuk `{label}`",
        en="this reading names `{label}`, but the policy has no provision of its own for `{label}`",
        fix_id="perbaiki label itu menjadi butir yang mempunyai ketentuan (satu bagian ditulis seperti `1.d/b`), atau tambahkan ketentuan untuk `{label}`",
        fix_en="correct the label to a clause that has a provision (one part is written like `1.d/b`), or add a provision for `{label}`",
    ),
    "otherwise_twice": Message(
        id="tafsirnya sudah memuat perubahan ini pada baris {first}",
        en="the reading already makes this change on line {first}",
        fix_id="hapus salah satunya",
        fix_en="delete one of them",
    ),
    "when_again": Message(
        id="`when` tidak diperlukan di sini: isi di bawah `{option}` sudah berlaku untuk pilihan itu",
        en="`when` is not needed here: what is under `{option}` already applies to that option",
        fix_id="hapus `when`, atau tulis `otherwise` ini pada butirnya",
        fix_en="delete `when`, or write this `otherwise` in the clauses",
    ),
}
