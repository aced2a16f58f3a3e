"""What the commands `show`, `figures`, `check` and `draft` print."""

from asn_wfh.messages.bilingual_message import Message

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
    "check.silencing_chain": Message(
        id="butir {third} menyatakan butir {second} tidak berlaku, tetapi karena butir {second} tetap "
        "tidak berlaku: {silent}; bila itu seharusnya berlaku lagi, keluarkan orang atau hari itu "
        "dari butir {second}, atau hapus `instead_of`-nya",
        en="clause {second} is lifted by clause {third}, and because of {second} it still holds that "
        "these do not apply: {silent}; if they should, take those people or days out of clause {second}, or delete its "
        "`instead_of`",
    ),
    "check.shares_clash": Message(
        id="butir {first} dan {second}: sedikitnya {low}% harus di rumah, tetapi paling banyak {high}% boleh; keduanya tidak dapat dipenuhi bersama",
        en="clauses {first} and {second}: at least {low}% must be at home, and at most {high}% may; both cannot be kept together",
    ),
    "check.replace_act_of": Message(
        id="fakta `{fact}` tampak sebagai perbuatan yang harus ada lebih dahulu; tulis `act_of` dan pakai `once`",
        en="fact `{fact}` looks like an act that must be given first; write `act_of` and use `once`",
    ),
    "check.replace_date": Message(
        id="fakta `{fact}` tampak bergantung pada tanggal; tulis `date: ya` dan pakai `years` atau `within`",
        en="fact `{fact}` looks as if it hangs on a date; write `date: ya` and use `years` or `within`",
    ),
    "check.replace_share": Message(
        id="fakta `{fact}` tampak sebagai bagian atau giliran; lihat kata `share` dan `rotate`",
        en="fact `{fact}` looks like a share or a turn; see the words `share` and `rotate`",
    ),
    "check.replace_ordered": Message(
        id="nilai fakta `{fact}` tampak berurutan; tulis `ordered: ya` dan pakai `at_least` atau `at_most`",
        en="the values of fact `{fact}` look ordered; write `ordered: ya` and use `at_least` or `at_most`",
    ),
    "check.faults": Message(id="{file}: {count} kesalahan", en="{file}: {count:count.faults}"),
    "draft.written": Message(
        id="{file}: kerangka dengan {clauses} butir; lengkapi sampai `asn-wfh check` tidak menemukan apa-apa",
        en="{file}: a skeleton of {clauses:count.clauses}; fill it in until `asn-wfh check` finds nothing",
    ),
}
