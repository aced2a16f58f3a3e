"""What is said of readings: whether an answer hangs on them, and what each changes."""

from asn_wfh.messages.bilingual_message import Message

SENTENCES = {
    "across.settled": Message(
        id="{reasons}; hasilnya sama menurut semua {count} kombinasi pilihan tafsir",
        en="{reasons}; the same under all {count:count.combinations}",
    ),
    "across.hangs": Message(
        id="{reasons}; demikian menurut {alike} dari {count} kombinasi pilihan tafsir",
        en="{reasons}; so under {alike} of {count:count.combinations}",
    ),
    "across.on": Message(
        id="Bergantung pada tafsir {readings}:", en="Depends on the readings {readings}:"
    ),
    "across.on_required": Message(
        id="Wajib atau hanya boleh bergantung pada penafsiran:",
        en="Whether they must or only may depends on a reading:",
    ),
    "across.option": Message(
        id="tafsir {reading}, pilihan {option}", en="reading {reading}, option {option}"
    ),
    "across.turn": Message(
        id="jika {options}: {outcome} ({reasons})", en="if {options}: {outcome} ({reasons})"
    ),
    "across.turns": Message(
        id="jika sekaligus {options}: {outcome} ({reasons})",
        en="with all of {options}: {outcome} ({reasons})",
    ),
    "reading.head": Message(
        id="{reading}: pilihan yang dipakai {option}; berkaitan dengan butir {clauses:labels}",
        en="{reading}: option in use {option}; concerns clauses {clauses:labels}",
    ),
    "reading.why": Message(id="alasan: {because}", en="reason: {because}"),
    "reading.change": Message(
        id="{option}: dari {before} menjadi {after}, karena butir {clauses:labels} ditafsirkan lain",
        en="{option}: from {before} to {after}, by the other reading of {clauses:labels}",
    ),
    "reading.people": Message(
        id="; dapat mengenai {count} orang", en="; can concern {count:count.people}"
    ),
    "reading.only": Message(id="hanya jika {facts}", en="only where {facts}"),
    "reading.days": Message(id="; untuk tanggal {days}", en="; on days {days}"),
    "reading.refused_either_way": Message(
        id="TIDAK BOLEH WFH atau TIDAK ADA IZIN WFH",
        en="MAY NOT or HAS NO PERMISSION to work from home",
    ),
    "reading.over_all_dates": Message(id=" (menurut semua tanggal)", en=" (over all dates)"),
    "reading.until": Message(id="sampai dengan {until}", en="until {until}"),
    "reading.not_on_date": Message(
        id="{option}: tidak memberi dan tidak meniadakan izin pada {on}, tetapi pada hari lain",
        en="{option}: gives and takes no permission on {on}, but does on other days",
    ),
    "reading.together": Message(
        id="{option}: mengubah jawaban hanya jika digabung dengan {partners}",
        en="{option}: changes an answer only together with {partners}",
    ),
    "reading.several_partners": Message(
        id="dua atau lebih pilihan tafsir lain", en="two or more other readings"
    ),
    "reading.required": Message(
        id="{option}: mengubah boleh menjadi wajib atau sebaliknya",
        en="{option}: changes may to must or back, and no other answer",
    ),
    "reading.reasons": Message(
        id="{option}: hanya mengubah butir yang dirujuk",
        en="{option}: changes only which clauses are cited",
    ),
    "reading.duties": Message(
        id="{option}: mengubah kewajiban, bukan jawaban",
        en="{option}: changes duties, not the answer",
    ),
    "reading.office": Message(
        id="{option}: mengubah ketentuan bagi perangkat daerah, bukan jawaban",
        en="{option}: changes what binds the office, not the answer",
    ),
    "reading.nothing": Message(
        id="{option}: tidak mengubah apa pun",
        en="{option}: changes nothing",
    ),
}
