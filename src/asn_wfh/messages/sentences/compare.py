"""What a comparison of policies says."""

from asn_wfh.messages.bilingual_message import Message

SENTENCES = {
    "compare.title": Message(id="Perbandingan {policies}", en="Comparison of {policies}"),
    "compare.week": Message(
        id="pada minggu kerja biasa, ketika semua surat edaran berlaku",
        en="in an ordinary working week, with all of them in force",
    ),
    "compare.on": Message(id="pada {day}", en="on {day}"),
    "compare.same": Message(id="Tidak ada perbedaan", en="There is no difference"),
    "compare.required": Message(id="wajib WFH", en="must work from home"),
    "compare.permitted": Message(id="boleh WFH", en="may work from home"),
    "compare.not_permitted": Message(id="tidak boleh WFH", en="may not work from home"),
    "compare.why.not_in_force": Message(id="tidak berlaku", en="not in force"),
    "compare.why.not_covered": Message(id="tidak diatur", en="not covered"),
    "compare.why.not_a_working_day": Message(id="bukan hari kerja", en="not a working day"),
    "compare.why.absent": Message(id="tidak masuk kerja", en="absent"),
    "compare.why.act_missing": Message(
        id="belum ada keputusan pejabat", en="a decision is missing"
    ),
    "compare.why.no_leave_given": Message(id="tidak ada izin WFH", en="no permission given"),
    "compare.rows": Message(
        id="{count} butir yang menyebabkan jawaban berbeda",
        en="{count} clauses cause different answers",
        en_one="{count} clause causes different answers",
    ),
    "compare.row": Message(
        id="{label} {clause:labels}: {case}", en="{label} {clause:labels}: {case}"
    ),
    "compare.answer": Message(
        id="{label}: {outcome} ({reasons})",
        en="{label}: {outcome} ({reasons})",
    ),
    "compare.exempting": Message(
        id="karena pengecualian dalam butir {clauses:labels}",
        en="by the exemption of clause {clauses:labels}",
    ),
    "compare.everyone": Message(id="semua pegawai", en="everyone"),
    "compare.rest": Message(id="dalam keadaan: {case}", en="where: {case}"),
    "compare.boxes": Message(
        id="{cases} kasus berbeda jawabannya, dalam {boxes} kelompok kasus yang tidak tumpang tindih",
        en="{cases:count.cases} with different answers, in {boxes:count.boxes} that do not overlap",
    ),
    "compare.people": Message(id="{count} orang", en="{count:count.people}"),
    "compare.may": Message(id="mungkin {count} orang", en="perhaps {count:count.people}"),
    "compare.staff": Message(
        id="Dari {total} pegawai: {differ} berbeda jawabannya, {may} mungkin berbeda karena ada fakta yang belum diketahui, {alike} sama jawabannya",
        en="Of {total:count.people}: different answers {differ}, perhaps different because some facts are not known {may}, the same answer {alike}",
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
        id="{clause:labels}; dapat juga {others:labels}",
        en="{clause:labels}; perhaps also {others:labels}",
    ),
    "compare.none_asked": Message(id="tidak diwajibkan", en="not required"),
    "compare.clause_sentence": Message(
        id="butir {clause:labels}: {sentence}",
        en="clause {clause:labels}: {sentence}",
    ),
    "compare.force": Message(id="Masa berlaku berbeda", en="The dates in force differ"),
    "compare.force_boxes": Message(
        id="{boxes} kelompok kasus ({cases} kasus) berbeda hanya karena ada surat edaran yang belum atau tidak lagi berlaku",
        en="Different only because one circular is not in force: {boxes:count.boxes}, {cases:count.cases}",
    ),
    "compare.silent": Message(
        id="{count} butir berbeda bunyinya, tetapi tidak mengubah jawaban",
        en="{count} clauses differ in wording and do not change an answer",
        en_one="{count} clause differs in wording and does not change an answer",
    ),
    "compare.no_clause": Message(id="tidak ada butir ini", en="no such clause"),
}
