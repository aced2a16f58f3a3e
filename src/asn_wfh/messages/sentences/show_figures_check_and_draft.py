"""What the commands `show`, `figures`, `check` and `draft` print."""

from asn_wfh.messages.bilingual_message import Message

SENTENCES = {
    "show.note": Message(id="(catatan kami: {note})", en="(our note: {note})"),
    "show.note_of_other_option": Message(
        id="(catatan kami, untuk pilihan bawaan: {note})",
        en="(our note, for the option that the policy chose: {note})",
    ),
    "show.signed": Message(id="Ditetapkan pada {date}", en="Signed on {date}"),
    "show.implements": Message(id="Menindaklanjuti {paper}", en="Implements {paper}"),
    "show.covers": Message(
        id="Mencakup ({clause:labels}): {group}", en="Covers ({clause:labels}): {group}"
    ),
    "show.digest": Message(id="Sidik digital berkas: {digest}", en="Digest: {digest}"),
    "show.fact": Message(
        id="Fakta tambahan {fact}: {question} ({values})",
        en="A fact of its own, {fact}: {question} ({values})",
    ),
    "show.with": Message(
        id="mencakup juga butir {clauses:labels}", en="covers clauses {clauses:labels} too"
    ),
    "show.otherwise": Message(id="jika {when}: {effect}", en="if {when}: {effect}"),
    "show.taken": Message(
        id="dipakai karena {when}: {effect}",
        en="in use because {when}: {effect}",
    ),
    "show.readings": Message(id="Tafsir (* yang dipakai)", en="Readings (* the one in use)"),
    "show.touches": Message(
        id="berkaitan dengan butir {clauses:labels}", en="concerns clauses {clauses:labels}"
    ),
    "show.means": Message(
        id="pada butir {clause:labels} berarti {group}",
        en="at clause {clause:labels} it means {group}",
    ),
    "show.because": Message(id="Alasan pilihan: {because}", en="Why it was chosen: {because}"),
    "figures.reading": Message(
        id="tafsir {reading}, pilihan {option}", en="reading {reading}, option {option}"
    ),
    "check.fine": Message(
        id="{file}: tidak ada kesalahan bentuk; berkas kebijakan {policy}, {clauses} butir; isinya belum dicocokkan dengan naskah",
        en="{file}: its form is right; policy {policy}, {clauses:count.clauses}; its content is not yet compared with the official text",
    ),
    "check.silencing_chain": Message(
        id="butir {third} menyatakan butir {second} tidak berlaku, tetapi karena butir {second} tetap tidak berlaku: {silent}; jika itu seharusnya berlaku lagi, keluarkan pegawai atau hari itu dari butir {second}, atau hapus `instead_of`-nya",
        en="clause {second} does not apply because of clause {third}, but because of {second} these still do not apply: {silent}; if they should, take those people or days out of clause {second}, or delete its `instead_of`",
    ),
    "check.shares_clash": Message(
        id="butir {first} dan {second}: paling sedikit {low}% harus WFH, tetapi paling banyak {high}% boleh; keduanya tidak dapat dipenuhi bersama",
        en="clauses {first} and {second}: at least {low}% must be at home, and at most {high}% may; both are not possible together",
    ),
    "check.replace_act_of": Message(
        id="fakta `{fact}` tampak sebagai keputusan yang harus ada lebih dahulu; tulis `act_of` dan gunakan `once`",
        en="fact `{fact}` looks like a decision that must come first; write `act_of` and use `once`",
    ),
    "check.replace_date": Message(
        id="fakta `{fact}` tampak bergantung pada tanggal; tulis `date: ya` dan gunakan `years` atau `within`",
        en="fact `{fact}` seems to depend on a date; write `date: ya` and use `years` or `within`",
    ),
    "check.replace_share": Message(
        id="fakta `{fact}` tampak sebagai porsi atau giliran; lihat `share` dan `rotate`",
        en="fact `{fact}` looks like a share or a turn; see `share` and `rotate`",
    ),
    "check.replace_ordered": Message(
        id="nilai fakta `{fact}` tampak berurutan; tulis `ordered: ya` dan gunakan `at_least` atau `at_most`",
        en="the values of fact `{fact}` look ordered; write `ordered: ya` and use `at_least` or `at_most`",
    ),
    "check.faults": Message(id="{file}: {count} kesalahan", en="{file}: {count:count.faults}"),
    "policies.copied": Message(id="{file}: disalin", en="{file}: copied"),
    "draft.written": Message(
        id="{file}: kerangka dengan {clauses} butir; lengkapi sampai `asn-wfh check` tidak menemukan kesalahan",
        en="{file}: a skeleton of {clauses:count.clauses}; fill it in until `asn-wfh check` finds no fault",
    ),
}
