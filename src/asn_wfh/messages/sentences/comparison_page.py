"""The page of a comparison."""

from asn_wfh.messages.bilingual_message import Message

SENTENCES = {
    "compare.page.kind": Message(id="Perbandingan surat edaran", en="Circulars compared"),
    "compare.page.title": Message(
        id="Siapa boleh WFH: {policies}",
        en="Who may work from home: {policies}",
    ),
    "compare.page.matrix": Message(id="Siapa boleh, menurut daerah", en="Who may, by region"),
    "compare.page.unlike": Message(
        id="{unlike} dari {groups} kelompok dijawab berbeda.",
        en="Answered unlike: {unlike} of {groups:count.groups}.",
    ),
    "compare.page.matrix_why": Message(
        id="Setiap baris adalah kelompok yang disebut suatu butir, dengan fakta lain yang lazim: pelaksana di unit pendukung kantor induk, bertempat tinggal di dalam wilayah. Tanda \u2260 berarti jawabannya berbeda.",
        en="Each line is a group that some clause names, all else as is usual: staff of a support unit in the agency's own office, living inside the region. The sign \u2260 means that the answers differ.",
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
        id="dipanggil ke kantor hari itu",
        en="recalled to the office that day",
    ),
    "compare.page.must": Message(id="wajib", en="must"),
    "compare.page.may": Message(id="boleh", en="may"),
    "compare.page.may_not": Message(id="tidak boleh", en="may not"),
    "compare.page.by_roster": Message(id="bila terjadwal", en="if on the roster"),
    "compare.page.some": Message(id="bergantung hal lain", en="hangs on more"),
    "compare.page.rows": Message(
        id="Butir yang membuat perbedaan ({count})",
        en="Clauses that differ ({count})",
    ),
    "compare.page.rows_why": Message(
        id="Satu butir satu baris, dengan kelompok terluas yang karenanya dijawab berbeda. Beberapa butir dapat berbicara tentang orang yang sama.",
        en="One line per clause, with the widest group that is answered unlike because of it. Several clauses may speak about the same person.",
    ),
    "compare.page.pair": Message(
        id="Butir {by} yang tidak sejalan dengan {against}",
        en="Clauses of {by} that {against} does not share",
    ),
    "compare.page.opening": Message(id="Pembukaan", en="Opening"),
    "compare.page.rest": Message(id="Selebihnya", en="And besides"),
    "compare.page.duties": Message(
        id="Kewajiban yang berbeda ({count})",
        en="Duties that differ ({count})",
    ),
    "compare.page.duty": Message(id="Kewajiban", en="Duty"),
    "compare.page.who.kepala": Message(id="kepala perangkat daerah", en="head of the agency"),
    "compare.page.who.atasan": Message(id="atasan langsung", en="direct superior"),
    "compare.page.who.instansi": Message(id="instansi tertentu", en="a body that is named"),
    "compare.page.limits": Message(
        id="Batas bagi kantor yang berbeda ({count})",
        en="Limits that differ ({count})",
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
        id="Butir yang berbunyi lain tanpa mengubah apa pun ({count})",
        en="Clauses put otherwise that change nothing ({count})",
    ),
    "compare.page.boxes": Message(
        id="Semua kasus yang dijawab berbeda",
        en="All cases answered unlike",
    ),
    "compare.page.boxes_why": Message(
        id="{boxes} kelompok kasus yang tidak tumpang tindih memuat tepat {cases} kasus yang dijawab berbeda; selain itu semua kasus dijawab sama. Deretan nilai yang panjang disingkat di sini, dan lengkap dengan `--json`.",
        en="All that is answered unlike ({cases:count.cases}) is held exactly by {boxes:count.boxes} without overlap; every other case is answered alike. Long lists of values are cut short here, and complete with `--json`.",
    ),
    "compare.page.force_boxes": Message(
        id="Berbeda hanya karena masa berlaku ({count})",
        en="Unlike only since one is not in force ({count})",
    ),
    "compare.page.case": Message(id="Kasus", en="Cases"),
    "compare.page.count": Message(id="Jumlah", en="Number"),
    "compare.page.staff": Message(id="Daftar pegawai", en="The staff list"),
    "compare.page.total": Message(id="pegawai", en="people"),
    "compare.page.surely": Message(id="dijawab berbeda", en="are answered unlike"),
    "compare.page.perhaps": Message(
        id="mungkin berbeda; ada fakta yang belum diketahui",
        en="may be answered unlike; some facts are not known",
    ),
    "compare.page.alike": Message(id="dijawab sama", en="are answered alike"),
    "compare.page.none": Message(id="Tidak ada perbedaan.", en="There is no difference."),
    "compare.page.made": Message(
        id="Dibuat dengan asn-wfh dari kebijakan yang sidik isinya tercantum di atas.",
        en="Made with asn-wfh from the policies whose digests stand above.",
    ),
}
