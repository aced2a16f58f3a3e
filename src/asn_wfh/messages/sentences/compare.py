"""What a comparison of policies says."""

from asn_wfh.messages.bilingual_message import Message

SENTENCES = {
    "compare.title": Message(id="Perbandingan {policies}", en="{policies} compared"),
    "compare.week": Message(
        id="pada minggu kerja biasa, saat semuanya berlaku",
        en="in an ordinary working week, with all of them in force",
    ),
    "compare.on": Message(id="pada {day}", en="on {day}"),
    "compare.same": Message(id="Tidak ada perbedaan", en="There is no difference"),
    "compare.required": Message(id="wajib WFH", en="must work from home"),
    "compare.permitted": Message(id="boleh WFH", en="may work from home"),
    "compare.not_permitted": Message(id="tidak boleh WFH", en="may not work from home"),
    "compare.why.not_in_force": Message(id="tidak berlaku", en="not in force"),
    "compare.why.not_covered": Message(id="tidak dicakup", en="not covered"),
    "compare.why.not_a_working_day": Message(id="bukan hari kerja", en="not a working day"),
    "compare.why.absent": Message(id="tidak masuk kerja", en="absent"),
    "compare.why.act_missing": Message(id="belum ada keputusan pejabat", en="an act is missing"),
    "compare.why.no_leave_given": Message(id="tidak ada izin", en="no leave given"),
    "compare.rows": Message(
        id="{count} butir membuat jawaban berbeda",
        en="{count} clauses make the answers differ",
        en_one="{count} clause makes the answers differ",
    ),
    "compare.row": Message(id="{label} {clause}: {case}", en="{label} {clause}: {case}"),
    "compare.answer": Message(
        id="{label}: {outcome} ({reasons})",
        en="{label}: {outcome} ({reasons})",
    ),
    "compare.exempting": Message(
        id="karena pengecualian butir {clauses}", en="by the exemption of clause {clauses}"
    ),
    "compare.everyone": Message(id="semua pegawai", en="everyone"),
    "compare.rest": Message(id="selebihnya: {case}", en="and besides: {case}"),
    "compare.boxes": Message(
        id="{boxes} kotak tanpa tumpang tindih, {cases} kasus dijawab berbeda",
        en="{boxes:count.boxes} without overlap, {cases:count.cases} answered unlike",
    ),
    "compare.people": Message(id="{count} orang", en="{count:count.people}"),
    "compare.may": Message(id="{count} orang mungkin", en="{count:count.people} perhaps"),
    "compare.staff": Message(
        id="Dari {total} pegawai: {differ} dijawab berbeda, {may} mungkin berbeda karena ada fakta yang belum diketahui, {alike} dijawab sama",
        en="Of {total:count.people}: {differ} answered unlike, {may} perhaps since some facts are not known, {alike} answered alike",
    ),
    "compare.staff_differ": Message(
        id="Jawaban berbeda: {ids}",
        en="Different answers: {ids}",
    ),
    "compare.staff_may_differ": Message(
        id="Jawaban mungkin berbeda: {ids}",
        en="Perhaps different answers: {ids}",
    ),
    "compare.duties": Message(
        id="{count} kewajiban berbeda",
        en="{count} duties differ",
        en_one="{count} duty differs",
    ),
    "compare.limits": Message(
        id="{count} batas berbeda",
        en="{count} limits differ",
        en_one="{count} limit differs",
    ),
    "compare.apart": Message(id="berbeda bagi {case}", en="differs for {case}"),
    "compare.more": Message(id="{values}, dan {count} lagi", en="{values} and {count} more"),
    "compare.also": Message(
        id="{clause}; dapat juga {others}",
        en="{clause}; perhaps also {others}",
    ),
    "compare.none_asked": Message(id="tidak diwajibkan", en="not asked"),
    "compare.clause_sentence": Message(
        id="butir {clause}: {sentence}",
        en="clause {clause}: {sentence}",
    ),
    "compare.force": Message(id="Masa berlaku berbeda", en="The dates in force differ"),
    "compare.force_boxes": Message(
        id="{boxes} kotak ({cases} kasus) berbeda hanya karena ada yang belum atau tidak lagi berlaku",
        en="Unlike only since one is not in force: {boxes:count.boxes}, {cases:count.cases}",
    ),
    "compare.silent": Message(
        id="{count} butir berbunyi lain tanpa mengubah apa pun",
        en="{count} clauses say otherwise and change nothing",
        en_one="{count} clause says otherwise and changes nothing",
    ),
    "compare.no_clause": Message(id="tidak ada butir ini", en="no such clause"),
}
