"""What a book answers, and what the commands say of it."""

from asn_wfh.messages.bilingual_message import Message

SENTENCES = {
    # the commands
    "count.entries": Message(id="{count} catatan", en="{count} entries", en_one="{count} entry"),
    "book.request": Message(id="Nomor permintaan: {name}", en="Request id: {name}"),
    "book.created": Message(
        id="{path}: buku {name} dibuat, kode catatan terakhir {head}",
        en="{path}: the book of {name} is made, its head is {head}",
    ),
    "book.whole": Message(
        id="Buku utuh: {entries:count.entries}, kode catatan terakhir {head}",
        en="The book is whole: {entries:count.entries}, its head is {head}",
    ),
    "book.not_whole": Message(
        id="Buku tidak utuh: {count} temuan pada {entries:count.entries}",
        en="The book is not whole: {count} findings in {entries:count.entries}",
        en_one="The book is not whole: {count} finding in {entries:count.entries}",
    ),
    "book.exported": Message(
        id="{path}: {entries:count.entries} ditulis",
        en="{path}: {entries:count.entries} are written",
    ),
    "book.no_recalls": Message(id="Tidak ada perintah WFO", en="There are no recalls"),
    "book.standing": Message(id="berlaku", en="in force"),
    "book.withdrawn": Message(id="dicabut", en="withdrawn"),
    "book.column.request": Message(id="nomor", en="request id"),
    "book.column.day": Message(id="tanggal", en="day"),
    "book.column.office": Message(id="perangkat daerah", en="office"),
    "book.column.person": Message(id="pegawai", en="person"),
    "book.column.clause": Message(id="butir", en="clause"),
    "book.column.by": Message(id="oleh", en="by"),
    "book.column.reason": Message(id="alasan", en="reason"),
    "book.column.state": Message(id="keadaan", en="state"),
    # answers
    "book.cap": Message(
        id="{standing} dari {most} perintah WFO menurut butir {clause:labels} berlaku di {office} pada {day} (batasnya {share}% dari {of} {base}, dibulatkan {rounding})",
        en="{standing} of {most} in force, of the recalls under clause {clause:labels} in {office} on {day} (the cap is {share}% of {of}, {base}, rounded {rounding})",
    ),
    "book.cap_other_clauses": Message(
        id="; perintah menurut butir {clauses:labels} tidak dibatasi jumlahnya",
        en="; recalls under clause {clauses:labels} have no cap",
    ),
    "book.done.roster_published": Message(
        id="Jadwal terbit, catatan {entry}", en="The roster is published, entry {entry}"
    ),
    "book.done.swap_agreed": Message(
        id="Pertukaran hari WFH dicatat, catatan {entry}",
        en="The swap is recorded, entry {entry}",
    ),
    "book.done.recall_ordered": Message(
        id="Perintah WFO dicatat, catatan {entry}", en="The recall is recorded, entry {entry}"
    ),
    "book.done.recall_withdrawn": Message(
        id="Perintah WFO dicabut, catatan {entry}", en="The recall is withdrawn, entry {entry}"
    ),
    "book.refused.cap_reached": Message(
        id="Ditolak, batas perintah WFO sudah tercapai", en="Refused, the cap on recalls is reached"
    ),
    "book.refused.already_recalled": Message(
        id="Ditolak, perintah WFO bagi pegawai dan hari itu sudah berlaku",
        en="Refused, a recall of that person for that day is in force already",
    ),
    "book.refused.not_at_home": Message(
        id="Ditolak, menurut jadwal perangkat daerah itu pegawai tersebut tidak WFH pada hari itu",
        en="Refused, by the roster of that office the person is not at home that day",
    ),
    "book.refused.already_home": Message(
        id="Ditolak, pegawai tersebut sudah WFH pada hari itu",
        en="Refused, the person is at home that day already",
    ),
    "book.refused.no_roster": Message(
        id="Ditolak, jadwal perangkat daerah dan hari itu belum terbit sehingga batasnya belum dapat dihitung",
        en="Refused, no roster of that office and day is published, so its cap cannot be counted",
    ),
    "book.refused.not_standing": Message(
        id="Ditolak, perintah WFO itu sudah dicabut",
        en="Refused, the recall was withdrawn before",
    ),
    "book.refused.day_over": Message(
        id="Ditolak, harinya sudah berlalu", en="Refused, that day is over"
    ),
}
