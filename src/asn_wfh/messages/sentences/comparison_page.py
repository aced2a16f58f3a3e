"""The page of a comparison."""

from asn_wfh.messages.bilingual_message import Message

SENTENCES = {
    "compare.page.kind": Message(id="Perbandingan surat edaran", en="Circulars compared"),
    "compare.page.title": Message(
        id="Siapa yang boleh WFH: {policies}", en="Who may work from home: {policies}"
    ),
    "compare.page.matrix": Message(id="Siapa yang boleh, menurut daerah", en="Who may, by region"),
    "compare.page.unlike": Message(
        id="{unlike} dari {groups} kelompok berbeda jawabannya.",
        en="Different answers: {unlike} of {groups:count.groups}.",
    ),
    "compare.page.matrix_why": Message(
        id="Setiap baris adalah kelompok yang disebut dalam suatu butir, dengan fakta lain yang lazim: Jabatan Pelaksana pada unit pendukung kantor induk, bertempat tinggal di dalam wilayah. Tanda \u2260 berarti jawabannya berbeda.",
        en="Each line is a group that some clause names. Everything else is as usual: staff of a support unit in the agency's own office, living inside the region. The sign \u2260 means that the answers differ.",
    ),
    "compare.page.key": Message(id="Keterangan tanda", en="Key to the signs"),
    "compare.page.group": Message(id="Kelompok", en="Group"),
    "compare.page.differs": Message(id="berbeda", en="differs"),
    "compare.page.plain": Message(id="Tidak disebut butir mana pun", en="Named by no clause"),
    "compare.page.others": Message(
        id="Pegawai unit pendukung lainnya",
        en="Other staff of support units",
    ),
    "compare.page.affair": Message(id="urusan {values}", en="affair: {values}"),
    "compare.page.domicile": Message(id="bertempat tinggal {values}", en="living {values}"),
    "compare.page.recalled": Message(
        id="diperintahkan WFO pada hari itu", en="recalled to the office that day"
    ),
    "compare.page.must": Message(id="wajib", en="must"),
    "compare.page.may": Message(id="boleh", en="may"),
    "compare.page.may_not": Message(id="tidak boleh", en="may not"),
    "compare.page.by_roster": Message(id="jika terjadwal", en="if on the roster"),
    "compare.page.some": Message(id="bergantung pada hal lain", en="depends on more"),
    "compare.page.rows": Message(
        id="Butir yang menyebabkan perbedaan ({count})",
        en="Clauses that cause a difference ({count})",
    ),
    "compare.page.rows_why": Message(
        id="Satu butir satu baris, dengan kelompok terluas yang karenanya berbeda jawabannya. Beberapa butir dapat mengenai pegawai yang sama.",
        en="One line per clause, with the widest group whose answers differ because of it. Several clauses may concern the same person.",
    ),
    "compare.page.pair": Message(
        id="Butir {by} yang tidak sejalan dengan {against}",
        en="Clauses of {by} that {against} does not share",
    ),
    "compare.page.opening": Message(id="Pembukaan", en="Opening"),
    "compare.page.rest": Message(id="Dalam keadaan lain", en="Otherwise"),
    "compare.page.duties": Message(
        id="Kewajiban yang berbeda ({count})",
        en="Duties that differ ({count})",
    ),
    "compare.page.duty": Message(id="Kewajiban", en="Duty"),
    "compare.page.who.kepala": Message(id="Kepala Perangkat Daerah", en="head of the agency"),
    "compare.page.who.atasan": Message(id="atasan langsung", en="direct superior"),
    "compare.page.who.instansi": Message(id="instansi tertentu", en="a body that is named"),
    "compare.page.limits": Message(
        id="Batas bagi perangkat daerah yang berbeda ({count})", en="Limits that differ ({count})"
    ),
    "compare.page.limit": Message(id="Batas", en="Limit"),
    "compare.page.not_set": Message(id="tidak ditetapkan", en="not set"),
    "compare.page.forces": Message(id="Masa berlaku", en="Dates in force"),
    "compare.page.question": Message(id="Hal", en="Question"),
    "compare.page.signed": Message(id="Ditetapkan", en="Signed"),
    "compare.page.force": Message(id="Berlaku", en="In force"),
    "compare.page.reviews": Message(id="Evaluasi", en="Reviews"),
    "compare.page.held": Message(id="Berlaku pada tanggal itu", en="In force on that date"),
    "compare.page.silent": Message(
        id="Butir yang berbeda bunyinya, tetapi tidak mengubah jawaban ({count})",
        en="Clauses that differ in wording and do not change an answer ({count})",
    ),
    "compare.page.boxes": Message(
        id="Semua kasus yang berbeda jawabannya", en="All cases with different answers"
    ),
    "compare.page.boxes_why": Message(
        id="{boxes} kelompok kasus yang tidak tumpang tindih memuat tepat {cases} kasus yang berbeda jawabannya; semua kasus lain sama jawabannya. Deretan nilai yang panjang disingkat di sini, dan lengkap dengan `--json`.",
        en="The answers differ in {cases:count.cases}, which fill exactly {boxes:count.boxes} that do not overlap; every other case has the same answer. Long lists of values are cut short here, and complete with `--json`.",
    ),
    "compare.page.force_boxes": Message(
        id="Berbeda hanya karena masa berlaku ({count})",
        en="Different only because one is not in force ({count})",
    ),
    "compare.page.case": Message(id="Kasus", en="Cases"),
    "compare.page.count": Message(id="Jumlah", en="Number"),
    "compare.page.staff": Message(id="Daftar pegawai", en="The staff list"),
    "compare.page.total": Message(id="pegawai", en="people"),
    "compare.page.surely": Message(id="berbeda jawabannya", en="have different answers"),
    "compare.page.perhaps": Message(
        id="mungkin berbeda; ada fakta yang belum diketahui",
        en="may have different answers; some facts are not known",
    ),
    "compare.page.alike": Message(id="sama jawabannya", en="have the same answer"),
    "compare.page.none": Message(id="Tidak ada perbedaan.", en="There is no difference."),
    "compare.page.made": Message(
        id="Dibuat dengan asn-wfh dari berkas kebijakan yang sidik digitalnya tercantum di atas.",
        en="Made with asn-wfh from the policies whose digests are listed above.",
    ),
}
