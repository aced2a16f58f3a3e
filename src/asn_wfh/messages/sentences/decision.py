"""What a decision says: outcome, ground, reasons, duties, warnings."""

from asn_wfh.messages.bilingual_message import Message

SENTENCES = {
    # outcomes and grounds
    "outcome.permitted": Message(id="BOLEH WFH", en="MAY work from home"),
    "outcome.required": Message(id="WAJIB WFH", en="MUST work from home"),
    "outcome.perhaps_required": Message(
        id="BOLEH WFH, mungkin WAJIB", en="MAY work from home, perhaps MUST"
    ),
    "outcome.not_permitted": Message(id="TIDAK BOLEH WFH", en="MAY NOT work from home"),
    "outcome.undetermined": Message(id="BELUM DAPAT DIPUTUSKAN", en="CANNOT BE DECIDED YET"),
    "ground.clause": Message(id="menurut butir surat edaran", en="by a clause of the circular"),
    "ground.not_in_force": Message(
        id="surat edaran tidak berlaku",
        en="the circular is not in force",
    ),
    "ground.not_covered": Message(
        id="pegawai tidak dicakup surat edaran",
        en="the person is not covered by the circular",
    ),
    "ground.not_a_working_day": Message(id="bukan hari kerja", en="not a working day"),
    "ground.absent": Message(id="tidak masuk kerja", en="absent that day"),
    "ground.act_missing": Message(
        id="perbuatan yang menjadi syarat belum ada", en="an act that must come first is missing"
    ),
    "ground.no_leave_given": Message(id="tidak ada izin WFH", en="no clause gives leave"),
    "ground.mixed": Message(
        id="tidak boleh dengan alasan yang bergantung pada fakta yang belum disebut",
        en="refused in every case, for reasons that depend on facts not stated",
    ),
    # reasons, one for each `why`
    "why.leave_given": Message(id="Izin WFH diberikan", en="Leave is given"),
    "why.leave_required": Message(id="WFH diwajibkan", en="Working from home is ordered"),
    "why.act_not_given": Message(
        id="Izin WFH bergantung pada {act} dari {author}, yang belum ada",
        en="Leave waits for {act} by {author}, which is not given yet",
    ),
    "why.act_refused": Message(
        id="Izin WFH bergantung pada {act} dari {author}, yang ditolak",
        en="Leave waits for {act} by {author}, which was refused",
    ),
    "why.excluded": Message(
        id="Dikecualikan dari WFH, tetap WFO",
        en="Excluded from working from home",
    ),
    "why.recalled": Message(
        id="Diperintahkan WFO pada tanggal ini",
        en="Ordered to the office that day",
    ),
    "why.not_rostered": Message(
        id="Tidak terjadwal WFH pada tanggal ini",
        en="Not on the roster to work from home that day",
    ),
    "why.scheduled_wfo": Message(
        id="Terjadwal WFO pada tanggal ini",
        en="Scheduled for the office that day",
    ),
    "why.share_nobody": Message(
        id="Bagi kelompok ini tidak ada bagian WFH",
        en="No share of this group works from home",
    ),
    "why.outside_territory": Message(
        id="Tempat tinggal berada di luar wilayah",
        en="The home lies outside the region",
    ),
    "why.right_withdrawn": Message(
        id="Hak WFH sedang dicabut",
        en="The right to work from home has been withdrawn",
    ),
    "why.not_in_force": Message(
        id="Surat edaran tidak berlaku pada tanggal ini; berlaku {force}",
        en="The circular is not in force that day; it holds {force}",
    ),
    "why.other_employer": Message(
        id="Surat edaran ini hanya mengatur pegawai {government}",
        en="This circular binds only the staff of {government}",
    ),
    "why.not_covered_group": Message(
        id="Surat edaran ini mengatur {group}; pegawai lain tidak memperoleh izin WFH darinya",
        en="This circular binds {group}; others get no leave from it",
    ),
    "why.weekend": Message(id="Akhir pekan, bukan hari kerja", en="A weekend, not a working day"),
    "why.libur_nasional": Message(
        id="Libur nasional{name}; WFH tidak dipindahkan ke hari lain",
        en="A public holiday{name}; the day is not moved",
    ),
    "why.libur_setempat": Message(
        id="Libur setempat{name}; WFH tidak dipindahkan ke hari lain",
        en="A local holiday{name}; the day is not moved",
    ),
    "why.cuti_bersama": Message(
        id="Cuti bersama{name}; WFH tidak dipindahkan ke hari lain",
        en="Collective leave{name}; the day is not moved",
    ),
    "why.cuti": Message(id="Sedang cuti", en="On leave"),
    "why.dinas_luar": Message(id="Sedang dinas luar", en="On official travel"),
    "why.tugas_belajar": Message(id="Sedang tugas belajar", en="On study assignment"),
    "why.sakit": Message(id="Sedang sakit", en="Sick"),
    "why.no_leave_given": Message(
        id="Tidak ada butir yang memberi izin WFH untuk hari dan pegawai ini; {given}",
        en="No clause gives leave on that day to this person; {given}",
    ),
    "why.none_known": Message(
        id="Belum ada surat edaran WFH {government}{known}",
        en="There is no circular of {government} on working from home{known}",
    ),
    "why.not_yet": Message(
        id="{title} baru berlaku {force}{known}",
        en="{title} holds only {force}{known}",
    ),
    "why.ended": Message(
        id="{title} tidak berlaku lagi; berlaku {force}{known}",
        en="{title} no longer holds; it held {force}{known}",
    ),
    "why.revoked": Message(
        id="{title} dicabut dengan {by}; berlaku {force}{known}",
        en="{title} was revoked by {by}; it held {force}{known}",
    ),
    "known.on": Message(id=", sejauh diketahui pada {date}", en=", as known on {date}"),
    "given.by": Message(id="izin diberikan menurut {clauses}", en="leave is given by {clauses}"),
    "given.nowhere": Message(
        id="surat edaran ini sendiri tidak memberi izin WFH kepada siapa pun",
        en="this circular itself gives leave to nobody",
    ),
    # the lines of `explain`
    "explain.head": Message(id="{outcome} pada {day}", en="{outcome} on {day}"),
    "explain.under": Message(id="menurut {title}", en="under {title}"),
    "explain.because": Message(id="Dasar:", en="Because:"),
    "explain.may": Message(id="Yang dapat menentukan:", en="What may decide it:"),
    "explain.required_missing": Message(
        id="Untuk memastikan wajib atau tidaknya, masih diperlukan:",
        en="To tell whether they must, still needed:",
    ),
    "explain.set_aside": Message(id="Tidak berlaku di sini:", en="Not applied here:"),
    "explain.set_aside_line": Message(
        id="Butir {clause}, karena butir {others}", en="Clause {clause}, because of clause {others}"
    ),
    "explain.missing": Message(id="Masih diperlukan:", en="Still needed:"),
    "explain.missing_line": Message(
        id="{question} (butir {clauses})",
        en="{question} (clauses: {clauses})",
    ),
    "explain.missing_bare": Message(id="{question}", en="{question}"),
    "explain.duties": Message(id="Kewajiban bila WFH:", en="Duties when working from home:"),
    "explain.contested": Message(
        id="Jawaban ini bergantung pada tafsir:",
        en="This answer hangs on how the circular is read:",
    ),
    "explain.contested_line": Message(
        id="bila {reading} dibaca sebagai {option}: {outcome}",
        en="if {reading} is read as {option}: {outcome}",
    ),
    "explain.warnings": Message(id="Perhatian:", en="Please note:"),
    "duty.between": Message(id="dari {opens} sampai {due}", en="from {opens} until {due}"),
    "duty.due": Message(id="paling lambat {due}", en="by {due}"),
    "duty.at": Message(id="pukul {due}", en="at {due}"),
    "duty.within_menit": Message(
        id="dalam {count} menit", en="within {count} minutes", en_one="within {count} minute"
    ),
    "duty.within_jam": Message(
        id="dalam {count} jam", en="within {count} hours", en_one="within {count} hour"
    ),
    "duty.within_hari_kerja": Message(
        id="dalam {count} hari kerja",
        en="within {count} working days",
        en_one="within {count} working day",
    ),
    "duty.count": Message(id="{count} kali", en="{count} times", en_one="once"),
    "duty.if": Message(id="bila {condition}", en="if {condition}"),
    # warnings
    "warning.clauses_conflict": Message(
        id="Butir {ordering} mewajibkan WFH dan butir {forbidding} melarangnya; mintalah kejelasan kepada penerbit",
        en="Clause {ordering} orders work from home and clause {forbidding} forbids it; ask the issuer which holds",
    ),
    "warning.review_passed": Message(
        id="Evaluasi yang jatuh pada {date} belum tercatat hasilnya; mohon pastikan kepada BKPSDM bahwa surat edaran masih berlaku",
        en="The review due on {date} has no recorded result; please confirm that the circular still holds",
    ),
    "warning.retroactive": Message(
        id="Surat edaran ditetapkan {date} dan dinyatakan berlaku surut sejak {since}",
        en="The circular was signed on {date} and says it holds from {since}, before it was signed",
    ),
    "warning.calendar_listed": Message(
        id="Hari libur tahun {year} diambil dari daftar pustaka; keputusan pemerintahnya belum diperiksa",
        en="The holidays of {year} come from a library's list; no decree was seen",
    ),
    "warning.calendar_open": Message(
        id="Libur dan cuti bersama tahun {year} belum ditetapkan",
        en="The holidays and collective leave of {year} are not decreed yet",
    ),
    "warning.calendar_unrecorded": Message(
        id="Hari libur dan cuti bersama tahun {year} sebagaimana diketahui pada tanggal acuan tidak tercatat; hari itu dianggap belum pasti",
        en="What was known then of the holidays and collective leave of {year} is not recorded; the day is left open",
    ),
    "warning.ramadan_hours": Message(
        id="Jam kerja Ramadan mungkin berbeda dari jam dalam surat edaran",
        en="Working hours in Ramadan may differ from the circular's times",
    ),
    "warning.recalled_ignored": Message(
        id="Perintah bekerja di kantor disebut, tetapi tidak ada butir yang menanyakannya",
        en="An order to the office is stated, but no clause asks for it",
    ),
    "warning.rostered_ignored": Message(
        id="Jadwal WFH disebut, tetapi tidak ada butir yang menanyakannya",
        en="The roster is stated, but no clause asks for it",
    ),
}
