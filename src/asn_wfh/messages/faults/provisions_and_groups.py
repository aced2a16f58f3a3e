"""What goes wrong in provisions: their clauses, effect words, days and groups of people."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "never_meets": Message(
        id="butir ini menggantikan butir `{clause}`, padahal keduanya tidak pernah mengenai hari dan pegawai yang sama",
        en="this clause replaces clause `{clause}`, but the two never apply to the same days and people",
        fix_id="sebutkan butir yang mengenai hari dan pegawai yang sama, atau hapus `instead_of`",
        fix_en="name a clause that applies to the same days and people, or delete `instead_of`",
    ),
    "exempts_nothing": Message(
        id="butir ini menyatakan butir `{clause}` tidak berlaku, padahal butir itu memang tidak mengatur apa pun bagi hari dan pegawai tersebut",
        en="this clause says that clause `{clause}` does not apply, but that clause has no effect on these days and people anyway",
        fix_id="sebutkan butir yang memberi atau meniadakan izin WFH, atau mewajibkan sesuatu, pada hari dan bagi pegawai yang sama; atau tulis `no_rule`",
        fix_en="name a clause that gives or takes away permission, or that requires something, on the same days and for the same people; or write `no_rule`",
    ),
    "silent_circle": Message(
        id="butir-butir ini saling menggantikan, sehingga tidak satu pun berlaku: {clauses}",
        en="these clauses replace each other, so none of them applies: {clauses}",
        fix_id="tulis `instead_of` hanya pada butir yang merupakan pengecualian",
        fix_en="write `instead_of` only in the clause that is the exception",
    ),
    "no_group": Message(
        id="akibat butir `{clause}` tidak menyebut kelompok pegawai, jadi tidak ada yang dapat ditafsirkan lain",
        en="the effect of clause `{clause}` names no group of people, so a reading cannot change the group",
        fix_id="{hint}",
        fix_en="{hint}",
    ),
    "not_sorted": Message(
        id="{first} ditulis di depan, padahal tidak lebih awal daripada {second}",
        en="{first} is written first, but it is not earlier than {second}",
        fix_id="tulis yang lebih awal di depan",
        fix_en="write the earlier one first",
    ),
    "no_effect": Message(
        id="jenis akibat belum ditulis di sini",
        en="the effect word is missing here",
        fix_id="tulis salah satu dari {words}",
        fix_en="write one of {words}",
    ),
    "undecided": Message(
        id="akibat butir ini belum ditetapkan",
        en="the effect of this clause has not been decided yet",
        fix_id="baca butirnya dalam naskah, lalu tulis salah satu dari {words}",
        fix_en="read the clause in the circular and write one of {words}",
    ),
    "two_effects": Message(
        id="di sini ada lebih dari satu jenis akibat: {words}",
        en="there is more than one effect word here: {words}",
        fix_id="sisakan satu, tulis yang lain sebagai ketentuan tersendiri, dan beri keduanya `part`, misalnya `part: a` dan `part: b`",
        fix_en="keep one, write the other as a provision of its own, and give each of the two a `part`, for example `part: a` and `part: b`",
    ),
    "clause_twice": Message(
        id="butir {clause} ditulis di sini dan juga pada baris {first}",
        en="clause {clause} is written here and also on line {first}",
        fix_id="beri setiap ketentuan butir itu `part` tersendiri",
        fix_en="give each provision of the clause a `part` of its own",
    ),
    "clause_missing": Message(
        id="butir {missing} belum ada, padahal ada butir sesudah atau di bawahnya",
        en="clause {missing} is missing, although a clause after it or below it is present",
        fix_id="tulis ketentuan untuk butir {missing}; gunakan `no_rule` jika butir itu tidak mengubah jawaban",
        fix_en="write a provision for clause {missing}; use `no_rule` if it does not change any answer",
    ),
    "clauses_missing": Message(
        id="butir {first} sampai dengan {last} belum ada, padahal ada butir sesudahnya",
        en="clauses {first} to {last} are missing, although a clause after them is present",
        fix_id="tulis ketentuan untuk setiap butir itu, atau sebutkan dalam `with` pada ketentuan lain",
        fix_en="write a provision for each, or list them in `with` of another provision",
    ),
    "lone_part": Message(
        id="butir {clause} hanya mempunyai satu ketentuan, jadi tidak memerlukan `part`",
        en="clause {clause} has only one provision, so it needs no `part`",
        fix_id="hapus `part`, atau tulis ketentuan untuk bagian lainnya",
        fix_en="delete `part`, or write a provision for the other part",
    ),
    "unknown_clause": Message(
        id="berkas kebijakan ini tidak memuat butir `{clause}`",
        en="this policy has no clause `{clause}`",
        fix_id="{hint}",
        fix_en="{hint}",
    ),
    "no_such_clause": Message(
        id="butir {clause} tidak mempunyai ketentuan dengan `{needed}`",
        en="clause {clause} has no provision with `{needed}`",
        fix_id="sebutkan butir yang mempunyainya, atau tulis `{needed}` pada butir {clause}",
        fix_en="name a clause that has one, or write `{needed}` in clause {clause}",
    ),
    "force": Message(
        id="`in_force` ditulis lagi; yang pertama pada baris {first}",
        en="`in_force` is repeated; the first one is on line {first}",
        fix_id="sisakan satu, yaitu pada butir yang menyatakan sejak kapan surat edaran berlaku",
        fix_en="keep the one in the clause that states from when the circular applies",
    ),
    "no_force": Message(
        id="tidak ada ketentuan yang menyatakan sejak kapan surat edaran berlaku",
        en="no provision states from when the circular applies",
        fix_id="tulis pada butir yang menyatakannya, misalnya `in_force: {{from: 2026-04-08}}`",
        fix_en="write it in the clause that states it, for example `in_force: {{from: 2026-04-08}}`",
    ),
    "no_day": Message(
        id="izin WFH di sini tidak menyebut harinya",
        en="this permission does not name its days",
        fix_id="tulis `every:` untuk hari dalam minggu, atau `dates:` untuk tanggal",
        fix_en="write `every:` for days of the week, or `dates:` for dates",
    ),
    "not_a_group": Message(
        id="di sini tidak disebut fakta mana tentang pegawai",
        en="this does not name a fact about the person",
        fix_id="tulis fakta dan nilainya, misalnya `level: pelaksana`",
        fix_en="write the fact and its value, for example `level: pelaksana`",
    ),
    "empty_group": Message(
        id="kelompok ini tidak menyebut siapa pun",
        en="this group names nobody",
        fix_id="tulis paling sedikit satu fakta tentang pegawai, misalnya `level: pelaksana`",
        fix_en="write at least one fact about the person, for example `level: pelaksana`",
    ),
    "bare_schedule": Message(
        id="`schedule` di sini tidak diisi",
        en="`schedule` is empty here",
        fix_id="tulis `schedule: any`, atau hari dan pegawai yang dijadwalkan",
        fix_en="write `schedule: any`, or the days and people that it is for",
    ),
}
