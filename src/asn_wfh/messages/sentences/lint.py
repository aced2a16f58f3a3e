"""What lint says of clauses, readings and facts that change nothing."""

from asn_wfh.messages.bilingual_message import Message

SENTENCES = {
    "lint.by": Message(id="butir {clauses:labels}", en="clause {clauses:labels}"),
    "lint.dead": Message(
        id="Butir {at}: jika dihapus, jawaban dan butir yang dirujuk tidak berubah menurut pilihan tafsir mana pun",
        en="Clause {at}: without it no answer and no cited clause would change under any reading",
    ),
    "lint.unreachable": Message(
        id="Butir {at}: izin WFH-nya tidak dapat digunakan siapa pun, karena {by}",
        en="Clause {at}: nobody can use its permission: {by}",
    ),
    "lint.unreachable.day": Message(
        id="Butir {at}: izin WFH-nya tidak jatuh pada satu hari pun selama surat edaran berlaku",
        en="Clause {at}: its permission falls on no day on which the circular is in force",
    ),
    "lint.unreachable.people": Message(
        id="Butir {at}: izin WFH-nya hanya bagi pegawai yang faktanya tidak mungkin benar bersama-sama",
        en="Clause {at}: its permission is only for people whose facts cannot all be true",
    ),
    "lint.covered.take": Message(
        id="Butir {at}: semua pegawai yang dikecualikannya sudah dikecualikan oleh {by}",
        en="Clause {at}: everyone whom it excludes is refused anyway: {by}",
    ),
    "lint.covered.permit": Message(
        id="Butir {at}: izin WFH-nya selalu diberikan juga oleh {by}",
        en="Clause {at}: its permission is always given by {by} too",
    ),
    "lint.covered.say": Message(
        id="Butir {at}: isinya selalu dimuat juga oleh {by}",
        en="Clause {at}: its content is always that of {by} too",
    ),
    "lint.covered.exempt": Message(
        id="Butir {at}: setiap pegawai yang dibebaskannya tetap tidak boleh WFH karena {by}",
        en="Clause {at}: everyone whom it exempts is refused anyway: {by}",
    ),
    "lint.joint": Message(
        id="Butir {at}: selalu berlaku bersama {by}; bagi perangkat daerah isinya berbeda",
        en="Clause {at}: always applies together with {by}; they bind the office differently",
    ),
    "lint.idle.nothing": Message(
        id="Tafsir {at}: tidak mengubah apa pun",
        en="Reading {at}: changes nothing",
    ),
    "lint.idle.cited": Message(
        id="Tafsir {at}: hanya mengubah butir yang dirujuk, tidak pernah jawabannya",
        en="Reading {at}: changes only which clauses are cited, never the answer",
    ),
    "lint.unused.own": Message(
        id="Fakta tambahan {at}: tidak diperlukan oleh butir mana pun",
        en="A fact of its own, {at}: no clause needs it",
    ),
    "lint.unused.known": Message(
        id="Fakta {at}: tidak diperlukan oleh butir mana pun, sehingga tidak perlu dikumpulkan",
        en="Fact {at}: no clause needs it, so it need not be collected",
    ),
    "lint.unless": Message(id="; tidak demikian jika {readings}", en="; not so if {readings}"),
    "lint.finding": Message(id="temuan", en="finding"),
    "lint.note": Message(id="catatan", en="note"),
    "lint.total": Message(
        id="{policy}: {findings} temuan, {notes} catatan",
        en="{policy}: {findings:count.findings}, {notes:count.notes}",
    ),
}
