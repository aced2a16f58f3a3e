"""What the commands `audit` and `fingerprint` print."""

from asn_wfh.messages.bilingual_message import Message

SENTENCES = {
    "audit.paper_line": Message(id="naskah, baris {line}", en="official text, line {line}"),
    "audit.person": Message(
        id="Yang hanya dapat dinilai orang, dengan naskah di tangan:",
        en="What only a person can judge, with the official text at hand:",
    ),
    "audit.other_punctuation": Message(
        id="hanya tanda baca, huruf besar, atau tanda halaman yang berbeda pada {count} unsur naskah: {clauses:labels}",
        en="only punctuation, capitals or marks of pages differ in {count:count.parts}: {clauses:labels}",
    ),
    "audit.renumbered": Message(
        id="salinan ini tidak memuat penomoran naskah; setiap butir dikenali dari kata-katanya",
        en="the copy does not have the numbering of the official text; every clause is recognised by its words",
    ),
    "audit.moved_words": Message(
        id="kata `{text}` pada baris {line} dibaca pada butir {clause:labels}: pengubah berkas memindahkannya, dan sidik digital kedua tempat cocok setelah dikembalikan",
        en="the words `{text}` on line {line} are read in clause {clause:labels}: a converter moved them, and the fingerprints of both places fit once they are back there",
    ),
    "audit.accepted": Message(
        id="bunyi baru butir {clause:labels} disetujui pada {date}",
        en="the new wording of {clause:labels} was accepted on {date}",
    ),
    "audit.accepted_by": Message(
        id="bunyi baru butir {clause:labels} disetujui pada {date} oleh {by}",
        en="the new wording of {clause:labels} was accepted on {date} by {by}",
    ),
    "audit.faithful": Message(
        id="{policy}: mesin tidak menemukan perbedaan dengan {circular}; kotak di atas masih harus dinilai oleh orang yang membaca naskah",
        en="{policy}: the machine found no difference from {circular}; the boxes above wait for a reader",
    ),
    "audit.unfaithful": Message(
        id="{count} temuan dalam {policy} terhadap {circular}",
        en="{count:count.findings} in {policy} against {circular}",
    ),
    "copies.same": Message(id="sama", en="same"),
    "copies.other_punctuation": Message(
        id="hanya tanda baca, huruf besar, atau tanda halaman yang berbeda",
        en="only punctuation, capitals or marks of pages differ",
    ),
    "copies.other_words": Message(id="kata-katanya berbeda", en="words differ"),
    "copies.only_in_first": Message(id="hanya ada dalam {first}", en="only in {first}"),
    "copies.only_in_second": Message(id="hanya ada dalam {second}", en="only in {second}"),
    "copies.lines": Message(id="baris {lines}", en="line {lines}"),
    "copies.renumbered": Message(
        id="{file} tidak memuat penomoran naskah; setiap butir dikenali dari kata-katanya",
        en="{file} does not have the numbering of the official text; every clause is recognised by its words",
    ),
    "copies.other_markers": Message(
        id="{count} butir dalam {file} tidak bernomor seperti dalam naskah: {clauses:labels}",
        en="{count} clauses of {file} do not have the markers of the official text: {clauses:labels}",
        en_one="a clause of {file} does not have the marker of the official text: {clauses:labels}",
    ),
    "copies.same_words": Message(
        id="{first} dan {second} memuat kata-kata yang sama",
        en="{first} and {second} have the same words",
    ),
    "copies.differences": Message(
        id="{first} dan {second} berbeda pada {count} unsur naskah",
        en="{first} and {second} differ in {count:count.parts}",
    ),
    "copy.read_by": Message(id="{file} dibaca dengan {reader}", en="{file} was read by {reader}"),
    "copy.recognised_by": Message(
        id="teks {file} dikenali dengan {reader}; huruf dan angkanya dapat keliru; cocokkan dengan naskah cetak",
        en="the text of {file} was recognised by {reader}; letters and digits may be wrong, so compare it with the printed circular",
    ),
    "copy.omitted": Message(
        id="{count} baris di tepi halaman tidak ikut dibaca:",
        en="{count:count.lines} at the edge of pages are left out:",
    ),
    "check_box.sentence": Message(id="kalimat", en="sentence"),
    "check_box.reason": Message(id="alasan", en="reason"),
    "check_box.questions": Message(id="pertanyaan", en="questions"),
    "check_box.option": Message(id="pilihan", en="option"),
    "check_box.synonym": Message(id="arti", en="meaning"),
    "check_why.sentence": Message(
        id="sudah dibaca; kalimat kami dan akibatnya sama dengan isi butir itu",
        en="read; our sentence and its effect match the clause",
    ),
    "check_why.reason": Message(
        id="butir itu memang tanpa akibat, dan alasannya benar",
        en="the clause indeed has no effect, and the reason is right",
    ),
    "check_why.questions": Message(
        id="tidak ada pertanyaan tafsir yang terlewat",
        en="no open question of the wording is missing",
    ),
    "check_why.option": Message(
        id="pilihan tafsir itu dapat dipertanggungjawabkan",
        en="there are good reasons for the chosen option",
    ),
    "check_why.synonym": Message(
        id="kedua bunyi itu berarti sama",
        en="the two wordings mean the same",
    ),
    "accept.text": Message(id="Salinan:", en="The copy:"),
    "accept.change": Message(id="Perubahan:", en="Change:"),
    "accept.new": Message(
        id="berkas kebijakan belum mempunyai sidik digital untuk unsur naskah ini",
        en="the policy has no fingerprint of this part yet",
    ),
    "accept.marks": Message(
        id="hanya tanda baca, huruf besar, atau spasi",
        en="only punctuation, case or spacing",
    ),
    "accept.fewer": Message(
        id="ada kata yang hilang, berulang, atau berpindah tempat; tidak ada kata baru",
        en="words are missing, repeated or moved; no word is new",
    ),
    "accept.words": Message(
        id="kata yang tidak ada dalam naskah lama: {words}",
        en="words that the earlier text does not have: {words}",
    ),
    "accept.prompt": Message(
        id="({number} dari {count}) Setujui bunyi ini? y = ya, n = tidak, q = keluar:",
        en="({number} of {count}) Accept this wording? y = yes, n = no, q = quit:",
    ),
    "stamp.accepted": Message(
        id="{file}: {accepted} unsur disetujui, {left} unsur tetap menunggu",
        en="{file}: accepted: {accepted}, still waiting: {left}",
    ),
    "stamp.same": Message(id="sama", en="same"),
    "stamp.different": Message(id="berbeda", en="different"),
    "stamp.new": Message(id="belum ada dalam berkas kebijakan", en="not yet in the policy"),
    "stamp.lacking": Message(id="tidak ada dalam naskah", en="not in the official text"),
    "stamp.unclaimed": Message(
        id="butir tidak ada dalam berkas kebijakan", en="no such clause in the policy"
    ),
    "stamp.written": Message(
        id="{file}: sidik digital ditulis", en="{file}: the fingerprints are written"
    ),
    "stamp.unchanged": Message(
        id="{file}: semua sidik digital sudah sama; tidak ada yang ditulis",
        en="{file}: all fingerprints are the same already; nothing is written",
    ),
    "stamp.refused": Message(
        id="{file}: tidak ada yang ditulis, karena {count} unsur tidak ada dalam naskah",
        en="{file}: nothing is written, because the official text lacks {count:count.parts}",
    ),
}
