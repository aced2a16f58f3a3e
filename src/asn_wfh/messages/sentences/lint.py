"""What lint says of clauses, readings and facts that change nothing."""

from asn_wfh.messages.bilingual_message import Message

SENTENCES = {
    "lint.by": Message(id="butir {clauses}", en="clause {clauses}"),
    "lint.dead": Message(
        id="Butir {at}: bila dihapus, tidak ada jawaban atau butir rujukan yang berubah menurut tafsir mana pun",
        en="Clause {at}: without it no answer and no cited clause would change under any reading",
    ),
    "lint.unreachable": Message(
        id="Butir {at}: izinnya tidak dapat dipakai siapa pun, karena {by}",
        en="Clause {at}: nobody can use its leave: {by}",
    ),
    "lint.unreachable.day": Message(
        id="Butir {at}: izinnya tidak jatuh pada satu hari pun selama surat edaran berlaku",
        en="Clause {at}: its leave falls on no day on which the circular is in force",
    ),
    "lint.unreachable.people": Message(
        id="Butir {at}: izinnya hanya bagi orang yang faktanya tidak mungkin benar bersama-sama",
        en="Clause {at}: its leave is only for people whose facts cannot all be true",
    ),
    "lint.covered.take": Message(
        id="Butir {at}: semua yang ditolaknya sudah ditolak karena {by}",
        en="Clause {at}: whoever it refuses is refused anyway: {by}",
    ),
    "lint.covered.permit": Message(
        id="Butir {at}: izinnya selalu diberikan juga oleh {by}",
        en="Clause {at}: its leave is always given by {by} too",
    ),
    "lint.covered.say": Message(
        id="Butir {at}: isinya selalu dinyatakan juga oleh {by}",
        en="Clause {at}: what it says is always said by {by} too",
    ),
    "lint.covered.exempt": Message(
        id="Butir {at}: setiap orang yang dibebaskannya tetap ditolak karena {by}",
        en="Clause {at}: whoever it exempts is refused anyway: {by}",
    ),
    "lint.joint": Message(
        id="Butir {at}: selalu berlaku bersama {by}; bagi kantor isinya berlainan",
        en="Clause {at}: always bites together with {by}; to the office they say different things",
    ),
    "lint.idle.nothing": Message(
        id="Tafsir {at}: tidak mengubah apa pun",
        en="Reading {at}: changes nothing",
    ),
    "lint.idle.cited": Message(
        id="Tafsir {at}: hanya mengubah butir rujukan, tidak pernah jawabannya",
        en="Reading {at}: changes only which clauses are cited, never the answer",
    ),
    "lint.unused.own": Message(
        id="Fakta khusus {at}: tidak ditanyakan butir mana pun",
        en="A fact of its own, {at}: no clause asks for it",
    ),
    "lint.unused.known": Message(
        id="Fakta {at}: tidak ditanyakan butir mana pun, jadi tidak perlu dikumpulkan",
        en="Fact {at}: no clause asks for it, so it need not be collected",
    ),
    "lint.unless": Message(id="; tidak demikian bila {readings}", en="; not so if {readings}"),
    "lint.finding": Message(id="temuan", en="finding"),
    "lint.note": Message(id="catatan", en="note"),
    "lint.total": Message(
        id="{policy}: {findings} temuan, {notes} catatan",
        en="{policy}: {findings:count.findings}, {notes:count.notes}",
    ),
}
