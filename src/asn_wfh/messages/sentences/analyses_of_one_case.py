"""What the analyses of one case say: sufficient facts, questions, counterfactuals."""

from asn_wfh.messages.bilingual_message import Message

SENTENCES = {
    "told.description": Message(
        id="{fact} (uraian ke-{number})", en="{fact} (description {number})"
    ),
    "told.date": Message(id="tanggal: {days}", en="date: {days}"),
    "told.before": Message(id="tanggal: sampai dengan {until}", en="date: until {until}"),
    "told.since": Message(id="tanggal: sejak {since}", en="date: from {since}"),
    "told.between": Message(
        id="tanggal: {since} sampai dengan {until}", en="date: from {since} until {until}"
    ),
    "sufficient.line": Message(
        id="cukup diketahui: {facts}. {reasons}", en="it is enough to know: {facts}. {reasons}"
    ),
    "sufficient.always": Message(
        id="Berlaku bagi semua pegawai pada tanggal mana pun. {reasons}",
        en="The same for anyone on any date. {reasons}",
    ),
    "sufficient.open": Message(
        id="Fakta yang disebut belum menentukan jawaban",
        en="The stated facts do not settle the outcome yet",
    ),
    "question.choice": Message(id="{number}. {choice}", en="{number}. {choice}"),
    "question.rest": Message(id="yang lain", en="another one"),
    "question.rest_examples": Message(
        id="yang lain, misalnya {examples}", en="another one, for example {examples}"
    ),
    "question.of": Message(
        id="{question} (uraian ke-{number})", en="{question} (description {number})"
    ),
    "question.prompt": Message(
        id="Jawaban (nomor atau kata; ? untuk penjelasan; kosongkan jika belum diketahui):",
        en="Answer (number or word; ? for an explanation; empty if not known):",
    ),
    "question.answers": Message(
        id="Jawaban yang dicatat: {answers}", en="Answers recorded: {answers}"
    ),
    "question.turns": Message(id="Ditanyakan karena:", en="Asked because of:"),
    "question.settles": Message(
        id="{value}: {fact} pasti {bound}", en="{value}: {fact} is then {bound}"
    ),
    "question.of_day": Message(
        id="Jawabannya menentukan apakah tanggal tersebut hari kerja.",
        en="The answer decides whether that date is a working day.",
    ),
    "question.of_cover": Message(
        id="Jawabannya menentukan apakah pegawai diatur oleh surat edaran ({clause:labels}).",
        en="The answer decides whether the circular covers this person ({clause:labels}).",
    ),
    "condition.lasts_while": Message(
        id="berlaku selama pegawai {conditions}", en="valid as long as the person is {conditions}"
    ),
    "condition.rostered": Message(
        id="tidak dijadwalkan WFO (butir {clauses:labels})",
        en="not scheduled for the office (clause {clauses:labels})",
    ),
    "condition.recalled": Message(
        id="tidak diperintahkan WFO (butir {clauses:labels})",
        en="not ordered to the office (clause {clauses:labels})",
    ),
    "changes.none": Message(
        id="Jawaban tetap {outcome}, meskipun fakta yang boleh berubah diubah",
        en="The answer stays {outcome}, whatever the facts that may change are",
    ),
    "changes.some": Message(
        id="{outcome}. Jawaban berubah jika (diurutkan dari perubahan paling sedikit):",
        en="{outcome}. The answer changes if (fewest changes first):",
    ),
    "changes.way": Message(
        id="{outcome} jika {facts}. {reasons}", en="{outcome} if {facts}. {reasons}"
    ),
}
