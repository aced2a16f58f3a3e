"""What a book answers, and what the commands say of it."""

from asn_wfh.messages.message import Message

SENTENCES = {
    "book.cap": Message(
        id="{standing} dari {most} perintah WFO menurut butir {clause} sudah berlaku di {office} pada {day} ({share}% dari {of}, yaitu {base}, {rounding})",
        en="{standing} of {most} recalls under clause {clause} stand in {office} on {day} ({share}% of {of}, {base}, {rounding})",
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
        id="Ditolak, perintah WFO bagi orang dan hari itu sudah berlaku",
        en="Refused, a recall of that person for that day stands already",
    ),
    "book.refused.not_at_home": Message(
        id="Ditolak, menurut jadwal kantor itu orang tersebut tidak WFH pada hari itu",
        en="Refused, by the roster of that office the person is not at home that day",
    ),
    "book.refused.already_home": Message(
        id="Ditolak, orang tersebut sudah WFH pada hari itu",
        en="Refused, the person is at home that day already",
    ),
    "book.refused.no_roster": Message(
        id="Ditolak, jadwal kantor dan hari itu belum terbit sehingga batasnya belum dapat dihitung",
        en="Refused, no roster of that office and day is published, of which to count",
    ),
    "book.refused.not_standing": Message(
        id="Ditolak, perintah WFO itu sudah dicabut",
        en="Refused, the recall was withdrawn before",
    ),
    "book.refused.day_over": Message(
        id="Ditolak, harinya sudah lewat", en="Refused, that day is over"
    ),
}
