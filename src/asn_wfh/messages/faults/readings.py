"""What goes wrong with the readings of a policy file and their options."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "no_readings": Message(
        id="kebijakan ini tidak punya tafsir `{name}`, dan tidak punya tafsir lain",
        en="this policy has no reading `{name}`, and no other",
        fix_id="tulis di bawah `readings`, dengan pilihannya",
        fix_en="write it under `readings`, with its options",
    ),
    "one_option": Message(
        id="tafsir memerlukan sedikitnya dua pilihan",
        en="a reading needs two options at least",
        fix_id="tulis setiap cara membaca butir itu di bawah `options`",
        fix_en="write each way to read the clause under `options`",
    ),
    "unused_reading": Message(
        id="tidak ada `otherwise` yang menyebut akibat tafsir `{name}`",
        en="no `otherwise` says what changes under the reading `{name}`",
        fix_id="tulis pada butir yang terkena tafsir itu, atau hapus tafsirnya",
        fix_en="write it in the clauses that the reading touches, or delete the reading",
    ),
    "lifts_nothing": Message(
        id="ketentuan ini tidak menyebut `{key}` yang dapat dilepas dengan `semua`",
        en="the provision says nothing of `{key}` that `semua` could lift",
        fix_id="hapus, atau sebut salah satu dari {words}",
        fix_en="delete it, or name one of {words}",
    ),
    "unused_option": Message(
        id="tidak ada `otherwise` yang menyebut akibat `{option}`",
        en="no `otherwise` says what changes under `{option}`",
        fix_id="tulis pada butir yang terkena tafsir itu, atau hapus pilihannya",
        fix_en="write it in the clauses that the reading touches, or delete the option",
    ),
    "chosen_when": Message(
        id="`{option}` adalah pilihan yang dipakai untuk `{reading}`, sudah dinyatakan ketentuannya",
        en="`{option}` is the chosen option of `{reading}`, which the provision itself states",
        fix_id="sebut pilihan lain",
        fix_en="name another option",
    ),
    "no_change": Message(
        id="`otherwise` ini tidak mengubah apa pun dari baris {first}",
        en="this `otherwise` changes nothing of what line {first} says",
        fix_id="tulis akibat butir bila dibaca demikian, dengan `semua` untuk kata yang gugur",
        fix_en="write what the clause does when read so, with `semua` for a word that falls away",
    ),
    "clash": Message(
        id="`otherwise` ini dan yang di baris {first} sama-sama menyebut `{key}` bila {stance}",
        en="this `otherwise` and the one on line {first} both say `{key}` when {stance}",
        fix_id="hapus salah satu, atau tambahkan tafsir pada salah satu `when` agar tidak bertemu",
        fix_en="delete one, or add a reading to one `when` so that they exclude each other",
    ),
    "clash_of_effects": Message(
        id="`otherwise` ini dan yang di baris {first} sama-sama mengganti akibatnya bila {stance}",
        en="this `otherwise` and the one on line {first} both replace the effect when {stance}",
        fix_id="hapus salah satu, atau tambahkan tafsir pada salah satu `when` agar tidak bertemu",
        fix_en="delete one, or add a reading to one `when` so that they exclude each other",
    ),
    "too_many_readings": Message(
        id="{count} kombinasi tafsir bertemu dalam butir ini",
        en="{count} combinations of readings meet in this clause",
        fix_id="pecah menjadi bagian yang masing-masing memuat paling banyak {limit}",
        fix_en="split it into parts that each carry {limit} at most",
    ),
    "reading_twice": Message(
        id="tafsir `{name}` sudah ada di baris {first}",
        en="the reading `{name}` stands on line {first} already",
        fix_id="beri salah satunya nama lain, atau hapus",
        fix_en="give one of them another name, or delete it",
    ),
    "reading_at": Message(
        id="tafsir di bawah butir hanya mengenai butir itu",
        en="a reading under a clause is a reading of that clause alone",
        fix_id="hapus `at`, atau pindahkan tafsirnya ke `readings`",
        fix_en="delete `at`, or move the reading into `readings`",
    ),
    "no_such_part": Message(
        id="tidak ada ketentuan pada `{label}`",
        en="no provision stands at `{label}`",
        fix_id="tulis butir sebuah ketentuan, dengan `part` seperti `1.d/b` bila hanya itu yang dimaksud",
        fix_en="write the clause of a provision, with its `part` as in `1.d/b` where only that is meant",
    ),
    "otherwise_twice": Message(
        id="tafsirnya sudah menyebut hal ini di baris {first}",
        en="the reading says on line {first} already what this `otherwise` is for",
        fix_id="hapus salah satunya",
        fix_en="delete one of them",
    ),
    "when_again": Message(
        id="isi `{option}` berlaku di bawah pilihan itu",
        en="what stands under `{option}` holds under that option",
        fix_id="hapus `when`, atau tulis `otherwise` ini pada butir-butirnya",
        fix_en="delete `when`, or write this `otherwise` in the clauses",
    ),
}
