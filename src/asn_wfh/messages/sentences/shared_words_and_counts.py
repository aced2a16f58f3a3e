"""Words that every room puts between others: joints, counts, clauses, people, days."""

from asn_wfh.messages.bilingual_message import Message

SENTENCES = {
    "or": Message(id=" atau ", en=" or "),
    "and": Message(id=" dan ", en=" and "),
    "and_too": Message(id=", dan ", en=", and "),
    "or_else": Message(id="; atau ", en="; or "),
    "unknown": Message(id="belum diketahui", en="not known"),
    "yes": Message(id="ya", en="yes"),
    "no": Message(id="tidak", en="no"),
    # so many of a thing: `{hole:count.boxes}` in a sentence or a fault
    "count.boxes": Message(
        id="{count} kelompok kasus", en="{count} groups of cases", en_one="{count} group of cases"
    ),
    "count.cases": Message(id="{count} kasus", en="{count} cases", en_one="{count} case"),
    "count.cells": Message(id="{count} unsur", en="{count} cells", en_one="{count} cell"),
    "count.changes": Message(id="{count} perubahan", en="{count} changes", en_one="{count} change"),
    "count.clauses": Message(id="{count} butir", en="{count} clauses", en_one="{count} clause"),
    "count.columns": Message(id="{count} kolom", en="{count} columns", en_one="{count} column"),
    "count.combinations": Message(
        id="{count} kombinasi pilihan tafsir",
        en="{count} combinations of readings",
        en_one="{count} combination of readings",
    ),
    "count.faults": Message(id="{count} kesalahan", en="{count} faults", en_one="{count} fault"),
    "count.findings": Message(id="{count} temuan", en="{count} findings", en_one="{count} finding"),
    "count.groups": Message(id="{count} kelompok", en="{count} groups", en_one="{count} group"),
    "count.months": Message(id="{count} bulan", en="{count} months", en_one="{count} month"),
    "count.notes": Message(id="{count} catatan", en="{count} notes", en_one="{count} note"),
    "count.parts": Message(id="{count} unsur naskah", en="{count} parts", en_one="{count} part"),
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
    "count.lines": Message(id="{count} baris", en="{count} lines", en_one="{count} line"),
    "count.rows": Message(id="{count} baris", en="{count} rows", en_one="{count} row"),
    "count.synonyms": Message(
        id="{count} sinonim", en="{count} synonyms", en_one="{count} synonym"
    ),
    "count.readings": Message(id="{count} tafsir", en="{count} readings", en_one="{count} reading"),
    "count.scenarios": Message(
        id="{count} skenario",
        en="{count} scenarios",
        en_one="{count} scenario",
    ),
    "count.units": Message(id="{count} unsur", en="{count} units", en_one="{count} unit"),
    "force.from": Message(id="sejak {since}", en="from {since}"),
    "force.until": Message(
        id="sejak {since} sampai dengan {until}", en="from {since} until {until}"
    ),
    "clause": Message(id="Butir {clause:labels}", en="Clause {clause:labels}"),
    "group.everyone": Message(id="semua pegawai", en="everyone"),
    "days.weeks": Message(id="(yang {weeks} dalam bulan itu)", en="(the {weeks} of the month)"),
    "week.1": Message(id="ke-1", en="first"),
    "week.2": Message(id="ke-2", en="second"),
    "week.3": Message(id="ke-3", en="third"),
    "week.4": Message(id="ke-4", en="fourth"),
    "week.5": Message(id="ke-5", en="fifth"),
    "week.akhir": Message(id="terakhir", en="last"),
    "once": Message(id="setelah ada {acts}", en="once there is {acts}"),
    "instead_of": Message(
        id="sebagai pengganti butir {clauses:labels}", en="in place of clause {clauses:labels}"
    ),
    "days.every": Message(id="setiap {days}", en="every {days}"),
    "days.working": Message(id="setiap hari kerja", en="every working day"),
    "days.dates": Message(id="pada {days}", en="on {days}"),
    "days.since": Message(id="sejak {day}", en="from {day}"),
    "days.until": Message(id="sampai dengan {day}", en="until {day}"),
    "people": Message(id="bagi pegawai dengan {group}", en="for {group}"),
    "except": Message(id="selain {values}", en="all but {values}"),
    "or_last": Message(id=", atau ", en=" or "),
    "and_last": Message(id=", dan ", en=" and "),
}
