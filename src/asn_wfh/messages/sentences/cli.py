"""What the commands `show`, `figures`, `check` and `draft` print."""

from asn_wfh.messages.message import Message

SENTENCES = {
    "show.note": Message(id="(catatan kami: {note})", en="(our note: {note})"),
    "show.signed": Message(id="Ditetapkan {date}", en="Signed on {date}"),
    "show.implements": Message(id="Menindaklanjuti {paper}", en="Implements {paper}"),
    "show.covers": Message(id="Mencakup ({clause}): {group}", en="Covers ({clause}): {group}"),
    "show.digest": Message(id="Sidik isi: {digest}", en="Digest: {digest}"),
    "show.fact": Message(
        id="Fakta khusus {fact}: {question} ({values})",
        en="A fact of its own, {fact}: {question} ({values})",
    ),
    "show.with": Message(id="mencakup juga butir {clauses}", en="speaks for clauses {clauses} too"),
    "show.otherwise": Message(id="bila {when}: {effect}", en="if {when}: {effect}"),
    "show.taken": Message(
        id="dipakai karena {when}: {effect}",
        en="in use because {when}: {effect}",
    ),
    "show.readings": Message(id="Tafsir (* yang dipakai)", en="Readings (* the one in use)"),
    "show.touches": Message(id="menyangkut butir {clauses}", en="concerns clauses {clauses}"),
    "show.means": Message(id="pada {clause} berarti {group}", en="at {clause} it means {group}"),
    "show.because": Message(id="Alasan pilihan: {because}", en="Why it was chosen: {because}"),
    "figures.reading": Message(id="tafsir {reading}: {option}", en="reading {reading}: {option}"),
    "check.fine": Message(
        id="{file}: tidak ada kesalahan; kebijakan {policy}, {clauses} butir",
        en="{file}: nothing is wrong; policy {policy}, {clauses:count.clauses}",
    ),
    "check.faults": Message(id="{file}: {count} kesalahan", en="{file}: {count:count.faults}"),
    "draft.written": Message(
        id="{file}: kerangka dengan {clauses} butir; lengkapi sampai `asn-wfh check` tidak menemukan apa-apa",
        en="{file}: a skeleton of {clauses:count.clauses}; fill it in until `asn-wfh check` finds nothing",
    ),
}
