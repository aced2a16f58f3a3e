"""What the commands `audit` and `fingerprint` print."""

from asn_wfh.messages.bilingual_message import Message

SENTENCES = {
    "audit.paper_line": Message(id="naskah baris {line}", en="paper line {line}"),
    "audit.readings": Message(
        id="{count} tafsir: {readings}",
        en="{count:count.readings}: {readings}",
    ),
    "audit.synonyms": Message(
        id="{count} sinonim: {synonyms}",
        en="{count:count.synonyms}: {synonyms}",
    ),
    "audit.silent": Message(
        id="{count} ketentuan tanpa akibat: {clauses}",
        en="{count:count.provisions} without effect: {clauses}",
    ),
    "audit.faithful": Message(
        id="{policy} sesuai dengan {circular} pada setiap butir",
        en="{policy} is faithful to {circular} in every clause",
    ),
    "audit.unfaithful": Message(
        id="{count} temuan pada {policy} terhadap {circular}",
        en="{count:count.findings} in {policy} against {circular}",
    ),
    "accept.text": Message(id="Salinan:", en="The copy:"),
    "accept.change": Message(id="Perubahan:", en="Change:"),
    "accept.new": Message(
        id="berkas kebijakan belum mempunyai sidik teks untuk bagian ini",
        en="the policy has no fingerprint of this part yet",
    ),
    "accept.marks": Message(
        id="hanya tanda baca, huruf besar, atau spasi",
        en="only punctuation, case or spacing",
    ),
    "accept.fewer": Message(
        id="ada kata yang hilang, berulang, atau berpindah tempat; tidak ada kata baru",
        en="words are gone, repeated or moved; no word is new",
    ),
    "accept.words": Message(
        id="kata yang tidak ada dalam naskah lama: {words}",
        en="words that the former paper does not have: {words}",
    ),
    "accept.prompt": Message(
        id="({number} dari {count}) Setujui bunyi ini? y = ya, n = tidak, q = keluar:",
        en="({number} of {count}) Accept this wording? y = yes, n = no, q = quit:",
    ),
    "stamp.accepted": Message(
        id="{file}: {accepted} bagian disetujui, {left} bagian tetap menunggu",
        en="{file}: accepted: {accepted}, still waiting: {left}",
    ),
    "stamp.same": Message(id="sama", en="same"),
    "stamp.different": Message(id="berbeda", en="different"),
    "stamp.new": Message(id="belum ada di kebijakan", en="not yet in the policy"),
    "stamp.lacking": Message(id="tidak ada di naskah", en="not in the paper"),
    "stamp.unclaimed": Message(
        id="butir tidak ada di kebijakan",
        en="no such clause in the policy",
    ),
    "stamp.written": Message(
        id="{file}: sidik teks ditulis",
        en="{file}: the fingerprints are written",
    ),
    "stamp.unchanged": Message(
        id="{file}: semua sidik teks sudah sama, tidak ada yang ditulis",
        en="{file}: every fingerprint is the same already, nothing is written",
    ),
    "stamp.refused": Message(
        id="{file}: tidak ada yang ditulis, karena {count} bagian tidak ada di naskah",
        en="{file}: nothing is written, since the paper lacks {count:count.parts}",
    ),
}
