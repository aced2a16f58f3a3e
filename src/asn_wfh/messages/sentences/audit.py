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
    "copy.read_by": Message(id="{file} dibaca dengan {reader}", en="{file} was read by {reader}"),
    "copy.recognised_by": Message(
        id="teks {file} dikenali dengan {reader}; huruf dan angkanya dapat keliru, jadi bandingkan dengan kertas",
        en="the text of {file} was recognised by {reader}; letters and digits may be wrong, so compare it with the paper",
    ),
    "copy.omitted": Message(
        id="{count} baris di tepi halaman tidak ikut dibaca:",
        en="{count:count.lines} at the edge of pages left out:",
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
