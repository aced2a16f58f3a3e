"""What goes wrong in provisions: their clauses, effect words, days and groups of people."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "never_meets": Message(
        id="butir ini menggantikan butir `{clause}`, padahal keduanya tidak pernah bertemu",
        en="this clause stands in place of clause `{clause}`, which it never meets",
        fix_id="sebut butir yang akibatnya menyangkut hari dan orang yang sama, atau hapus `instead_of`",
        fix_en="name a clause with an effect on the same days and people, or delete `instead_of`",
    ),
    "exempts_nothing": Message(
        id="butir ini menyatakan butir `{clause}` tidak berlaku, padahal di situ butir itu tidak "
        "mengatur apa pun",
        en="this clause says that clause `{clause}` does not apply, where it says nothing anyway",
        fix_id="sebut butir yang memberi izin, mengambilnya, atau mewajibkan sesuatu pada hari dan "
        "bagi orang yang sama, atau tulis `no_rule`",
        fix_en="name a clause that gives leave, takes it or asks something on the same days of the "
        "same people, or write `no_rule`",
    ),
    "silent_circle": Message(
        id="di sini butir saling menggantikan ({clauses}), sehingga tidak satu pun berlaku",
        en="here clauses stand in each other's place ({clauses}), so that none of them speaks",
        fix_id="tulis `instead_of` hanya pada butir yang merupakan pengecualian",
        fix_en="write `instead_of` only at the clause that is the exception",
    ),
    "no_group": Message(
        id="akibat butir `{clause}` tidak menyebut kelompok, jadi tidak ada yang ditafsirkan",
        en="the effect of clause `{clause}` names no group, so there is none to be read otherwise",
        fix_id="{hint}",
        fix_en="{hint}",
    ),
    "not_sorted": Message(
        id="{first} tidak lebih dahulu dari {second}",
        en="{first} does not come before {second}",
        fix_id="tulis yang lebih awal lebih dahulu",
        fix_en="write the earlier one first",
    ),
    "no_effect": Message(
        id="di sini tidak ada kata akibat",
        en="no effect word stands here",
        fix_id="tulis salah satu dari {words}",
        fix_en="write one of {words}",
    ),
    "undecided": Message(
        id="akibat butir ini belum ditetapkan",
        en="the effect of this clause is undecided",
        fix_id="baca butirnya dan tulis salah satu dari {words}",
        fix_en="read the clause and write one of {words}",
    ),
    "two_effects": Message(
        id="di sini ada lebih dari satu kata akibat: {words}",
        en="more than one effect word stands here: {words}",
        fix_id="sisakan satu, dan beri yang lain ketentuan sendiri dengan `part`",
        fix_en="keep one, and give the other a provision with a `part` of its own",
    ),
    "clause_twice": Message(
        id="butir {clause} ditulis di sini dan juga di baris {first}",
        en="clause {clause} stands here as well as on line {first}",
        fix_id="beri tiap ketentuan butir itu `part` sendiri",
        fix_en="give each provision of the clause a `part` of its own",
    ),
    "clause_missing": Message(
        id="butir {missing} tidak ada, padahal ada butir sesudah atau di bawahnya",
        en="clause {missing} stands nowhere, but one after it or under it does",
        fix_id="tulis ketentuannya, dengan `no_rule` bila butir itu tidak mengubah jawaban",
        fix_en="write a provision for it, with `no_rule` if it leaves the answer alone",
    ),
    "clauses_missing": Message(
        id="butir {first} sampai {last} tidak ada, padahal ada butir sesudahnya",
        en="clauses {first} to {last} stand nowhere, but one after them does",
        fix_id="tulis ketentuan masing-masing, atau sebut dalam `with` suatu ketentuan",
        fix_en="write a provision for each, or list them in `with` of another",
    ),
    "lone_part": Message(
        id="butir {clause} hanya punya satu ketentuan, jadi tidak perlu `part`",
        en="clause {clause} has one provision only, so it needs no `part`",
        fix_id="hapus `part`, atau tulis bagian lainnya",
        fix_en="delete `part`, or write the other part",
    ),
    "unknown_clause": Message(
        id="kebijakan ini tidak punya butir `{clause}`",
        en="the policy has no clause `{clause}`",
        fix_id="{hint}",
        fix_en="{hint}",
    ),
    "no_such_clause": Message(
        id="butir {clause} tidak punya ketentuan dengan `{needed}`",
        en="clause {clause} has no provision with `{needed}`",
        fix_id="sebut butir yang memilikinya, atau tulis di sana",
        fix_en="name a clause that has, or write it there",
    ),
    "force": Message(
        id="`in_force` ditulis lagi, pertama di baris {first}",
        en="`in_force` stands here again, first on line {first}",
        fix_id="sisakan yang menyatakan sejak kapan surat edaran berlaku",
        fix_en="keep the one that says from when the circular holds",
    ),
    "no_force": Message(
        id="tidak ada ketentuan yang menyatakan sejak kapan surat edaran berlaku",
        en="no provision says from when the circular holds",
        fix_id="tulis pada butirnya, misalnya `in_force: {{from: 2026-04-08}}`",
        fix_en="write it in the clause that does, as `in_force: {{from: 2026-04-08}}`",
    ),
    "no_day": Message(
        id="izin harus menyebut harinya",
        en="a permission must name its days",
        fix_id="tulis `every:` atau `dates:`",
        fix_en="write `every:` or `dates:`",
    ),
    "not_a_group": Message(
        id="ini tidak menyebut fakta orang yang dimaksud",
        en="this does not say which fact of the person it means",
        fix_id="tulis fakta dan nilainya, misalnya `level: pelaksana`",
        fix_en="write the fact and its value, as `level: pelaksana`",
    ),
    "empty_group": Message(
        id="ini tidak menyebut siapa pun",
        en="this names nobody",
        fix_id="tulis sedikitnya satu fakta orangnya, misalnya `level: pelaksana`",
        fix_en="write at least one fact of the person, as `level: pelaksana`",
    ),
    "bare_schedule": Message(
        id="tidak ada yang disebut tentang jadwal",
        en="nothing is said of the schedule",
        fix_id="tulis `schedule: any`, atau hari dan pegawainya",
        fix_en="write `schedule: any`, or the days and people it is for",
    ),
}
