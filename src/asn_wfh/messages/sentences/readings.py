"""What is said of readings: whether an answer hangs on them, and what each changes."""

from asn_wfh.messages.bilingual_message import Message

SENTENCES = {
    "across.settled": Message(
        id="{reasons}; tetap demikian menurut semua {count} gabungan tafsir",
        en="{reasons}; settled: so under {count:count.combinations}",
    ),
    "across.hangs": Message(
        id="{reasons}; demikian menurut {alike} dari {count} gabungan tafsir",
        en="{reasons}; so under {alike} of {count:count.combinations}",
    ),
    "across.on": Message(
        id="Bergantung pada tafsir {readings}:",
        en="Hangs on the readings {readings}:",
    ),
    "across.on_required": Message(
        id="Wajib atau hanya boleh bergantung pada tafsir:",
        en="Whether they must, or only may, hangs on a reading:",
    ),
    "across.option": Message(
        id="{reading} dibaca sebagai {option}",
        en="{reading} is read as {option}",
    ),
    "across.turn": Message(
        id="bila {options}: {outcome} ({reasons})",
        en="if {options}: {outcome} ({reasons})",
    ),
    "across.turns": Message(
        id="bila sekaligus {options}: {outcome} ({reasons})",
        en="if at once {options}: {outcome} ({reasons})",
    ),
    "reading.head": Message(
        id="{reading}: dipakai {option}; menyangkut butir {clauses}",
        en="{reading}: {option} is in use; touches clauses {clauses}",
    ),
    "reading.change": Message(
        id="{option}: dari {before} menjadi {after}, menurut butir {clauses}",
        en="{option}: from {before} to {after}, by clauses {clauses}",
    ),
    "reading.people": Message(
        id="; dapat mengenai {count} orang",
        en="; can touch {count:count.people}",
    ),
    "reading.together": Message(
        id="{option}: hanya mengubah jawaban bersama tafsir lain",
        en="{option}: changes an answer only together with other readings",
    ),
    "reading.required": Message(
        id="{option}: mengubah boleh menjadi wajib atau sebaliknya, bukan jawaban",
        en="{option}: changes may to must or back, no answer",
    ),
    "reading.reasons": Message(
        id="{option}: hanya mengubah butir rujukan",
        en="{option}: changes only which clauses are cited",
    ),
    "reading.duties": Message(
        id="{option}: mengubah kewajiban, bukan jawaban",
        en="{option}: changes duties, no answer",
    ),
    "reading.office": Message(
        id="{option}: mengubah ketentuan bagi kantor, bukan jawaban",
        en="{option}: changes what binds the office, no answer",
    ),
    "reading.nothing": Message(
        id="{option}: tidak mengubah apa pun",
        en="{option}: changes nothing",
    ),
}
