"""Words that every room puts between others: joints, counts, clauses, people, days."""

from asn_wfh.messages.message import Message

SENTENCES = {
    "or": Message(id=" atau ", en=" or "),
    "and": Message(id=" dan ", en=" and "),
    "and_too": Message(id=", dan ", en=", and "),
    "or_else": Message(id="; atau ", en="; or "),
    "unknown": Message(id="belum diketahui", en="not known"),
    "yes": Message(id="ya", en="yes"),
    "no": Message(id="tidak", en="no"),
    # so many of a thing: `{hole:count.boxes}` in a sentence or a fault
    "count.boxes": Message(id="{count} kotak", en="{count} boxes", en_one="{count} box"),
    "count.cases": Message(id="{count} kasus", en="{count} cases", en_one="{count} case"),
    "count.changes": Message(id="{count} perubahan", en="{count} changes", en_one="{count} change"),
    "count.clauses": Message(id="{count} butir", en="{count} clauses", en_one="{count} clause"),
    "count.columns": Message(id="{count} kolom", en="{count} columns", en_one="{count} column"),
    "count.combinations": Message(
        id="{count} gabungan tafsir",
        en="{count} combinations of readings",
        en_one="{count} combination of readings",
    ),
    "count.faults": Message(id="{count} kesalahan", en="{count} faults", en_one="{count} fault"),
    "count.findings": Message(id="{count} temuan", en="{count} findings", en_one="{count} finding"),
    "count.groups": Message(id="{count} kelompok", en="{count} groups", en_one="{count} group"),
    "count.months": Message(id="{count} bulan", en="{count} months", en_one="{count} month"),
    "count.notes": Message(id="{count} catatan", en="{count} notes", en_one="{count} note"),
    "count.parts": Message(id="{count} bagian", en="{count} parts", en_one="{count} part"),
    "count.people": Message(id="{count} orang", en="{count} people", en_one="{count} person"),
    "count.provisions": Message(
        id="{count} ketentuan",
        en="{count} provisions",
        en_one="{count} provision",
    ),
    "count.questions": Message(
        id="{count} pertanyaan",
        en="{count} questions",
        en_one="{count} question",
    ),
    "count.readings": Message(id="{count} tafsir", en="{count} readings", en_one="{count} reading"),
    "count.scenarios": Message(
        id="{count} skenario",
        en="{count} scenarios",
        en_one="{count} scenario",
    ),
    "count.units": Message(id="{count} bagian", en="{count} units", en_one="{count} unit"),
    "force.from": Message(id="sejak {since}", en="from {since}"),
    "force.until": Message(id="sejak {since} sampai {until}", en="from {since} until {until}"),
    "clause": Message(id="Butir {clause}", en="Clause {clause}"),
    "group.everyone": Message(id="semua pegawai", en="everyone"),
    "days.every": Message(id="setiap {days}", en="every {days}"),
    "days.working": Message(id="setiap hari kerja", en="every working day"),
    "days.dates": Message(id="pada {days}", en="on {days}"),
    "days.since": Message(id="sejak {day}", en="from {day}"),
    "days.until": Message(id="sampai {day}", en="until {day}"),
    "people": Message(id="untuk {group}", en="for {group}"),
    "except": Message(id="selain {values}", en="all but {values}"),
}
