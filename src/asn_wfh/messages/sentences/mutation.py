"""What is said of the changes that a suite of scenarios should notice."""

from asn_wfh.messages.bilingual_message import Message

SENTENCES = {
    "fate.killed": Message(id="terdeteksi", en="detected"),
    "fate.refused": Message(id="ditolak", en="refused"),
    "fate.survived": Message(id="tidak terdeteksi", en="not detected"),
    "fate.equivalent": Message(id="setara", en="equivalent"),
    "fate.not_executable": Message(
        id="hanya mengikat perangkat daerah", en="binds the office only"
    ),
    "mutate.clause": Message(id="butir", en="clause"),
    "mutate.total": Message(id="jumlah", en="total"),
    "mutate.survived": Message(
        id="{clause:labels}: tidak terdeteksi: {mutant}",
        en="{clause:labels}: not detected: {mutant}",
    ),
    "mutate.telling": Message(id="belum ditanyakan: {case}", en="not asked yet: {case}"),
    "mutate.none": Message(id="semua perubahan terdeteksi", en="every change was detected"),
    "mutate.some": Message(
        id="{count} perubahan tidak terdeteksi", en="{count:count.changes} not detected"
    ),
    "mutate.unsound": Message(
        id="{failed} skenario tidak sesuai dengan berkas kebijakannya sendiri; perbaiki terlebih dahulu",
        en="{failed:count.scenarios} not as expected for the policy itself; correct that first",
    ),
    "mutant.delete": Message(id="{where} dihapus", en="{where} deleted"),
    "mutant.widen": Message(id="{where} tanpa `{was}`", en="{where} without `{was}`"),
    "mutant.narrow": Message(id="{where} hanya {becomes}", en="{where} only {becomes}"),
    "mutant.swap": Message(
        id="{where}: `{was}` menjadi `{becomes}`",
        en="{where}: `{was}` becomes `{becomes}`",
    ),
    "mutant.drop": Message(id="{where} tanpa `{was}`", en="{where} without `{was}`"),
    "mutant.add": Message(id="{where} ditambah `{becomes}`", en="{where} with `{becomes}` added"),
    "mutant.move": Message(
        id="{where}: {was} menjadi {becomes}",
        en="{where}: {was} becomes {becomes}",
    ),
    "mutant.figure": Message(
        id="{where}: {was} menjadi {becomes}",
        en="{where}: {was} becomes {becomes}",
    ),
    "mutant.flip": Message(
        id="tafsir {where}: `{was}` menjadi `{becomes}`",
        en="reading {where}: `{was}` becomes `{becomes}`",
    ),
}
