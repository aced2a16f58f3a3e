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
        id="pegawai tidak diatur oleh surat edaran", en="the person is not covered by the circular"
    ),
    "ground.not_a_working_day": Message(id="bukan hari kerja", en="not a working day"),
    "ground.absent": Message(id="tidak masuk kerja", en="absent that day"),
    "ground.act_missing": Message(
        id="keputusan pejabat yang menjadi syarat belum ada",
        en="a decision that must come first is missing",
    ),
    "ground.no_leave_given": Message(id="tidak ada izin WFH", en="no clause gives permission"),
    "ground.mixed": Message(
        id="tidak boleh; alasannya bergantung pada fakta yang belum diketahui",
        en="not permitted; which reason applies depends on facts that are not known",
    ),
    # reasons, one for each `why`
    "why.leave_given": Message(id="WFH diperbolehkan", en="Permission is given"),
    "why.leave_required": Message(id="WFH diwajibkan", en="Working from home is ordered"),
    "why.act_not_given": Message(
        id="Izin WFH bergantung pada {act} dari {author}, yang belum ada",
        en="Permission depends on {act} by {author}, which is not given yet",
    ),
    "why.act_refused": Message(
        id="Izin WFH bergantung pada {act} dari {author}, yang ditolak",
        en="Permission depends on {act} by {author}, which was refused",
    ),
    "why.excluded": Message(id="Dikecualikan dari WFH", en="Excluded from working from home"),
    "why.recalled": Message(
        id="Diperintahkan WFO pada tanggal tersebut", en="Ordered to the office that day"
    ),
    "why.not_rostered": Message(
        id="Pada tanggal tersebut tidak terjadwal WFH, atau jadwalnya belum disusun",
        en="Not down for home on a roster that day, or no roster was drawn up",
    ),
    "why.scheduled_wfo": Message(
        id="Terjadwal WFO pada tanggal tersebut", en="Scheduled for the office that day"
    ),
    "why.share_nobody": Message(
        id="Bagi kelompok ini porsi WFH nol", en="No share of this group works from home"
    ),
    "why.outside_territory": Message(
        id="Tempat tinggal berada di luar wilayah",
        en="The home lies outside the region",
    ),
    "why.right_withdrawn": Message(
        id="Izin WFH sedang dicabut", en="The permission to work from home is withdrawn"
    ),
    "why.not_in_force": Message(
        id="Surat edaran tidak berlaku pada tanggal tersebut; berlaku {force}",
        en="The circular is not in force that day; it is in force {force}",
    ),
    "why.other_employer": Message(
        id="Surat edaran ini hanya mengatur pegawai {government}",
        en="This circular applies only to the staff of {government}",
    ),
    "why.not_covered_group": Message(
        id="Surat edaran ini hanya mengatur {group}; pegawai lain tidak diatur di dalamnya",
        en="This circular applies only to {group}; it does not cover anyone else",
    ),
    "why.weekend": Message(id="Akhir pekan, bukan hari kerja", en="A weekend, not a working day"),
    "why.libur_nasional": Message(
        id="Libur nasional{name}; WFH pada hari itu tidak dialihkan ke hari lain",
        en="A public holiday{name}; no other day replaces it",
    ),
    "why.libur_setempat": Message(
        id="Hari libur daerah{name}; WFH pada hari itu tidak dialihkan ke hari lain",
        en="A local holiday{name}; no other day replaces it",
    ),
    "why.cuti_bersama": Message(
        id="Cuti bersama{name}; WFH pada hari itu tidak dialihkan ke hari lain",
        en="Collective leave{name}; no other day replaces it",
    ),
    "why.cuti": Message(id="Sedang cuti", en="On leave"),
    "why.dinas_luar": Message(id="Sedang dinas luar", en="On official travel"),
    "why.tugas_belajar": Message(id="Sedang tugas belajar", en="On study assignment"),
    "why.sakit": Message(id="Sedang sakit", en="Sick"),
    "why.no_leave_given": Message(
        id="Tidak ada butir yang membolehkan WFH bagi pegawai ini pada hari tersebut; {given}",
        en="No clause gives this person permission on that day; {given}",
    ),
    "why.none_known": Message(
        id="Belum ada surat edaran {government} tentang WFH{known}",
        en="There is no circular of {government} on working from home{known}",
    ),
    "why.not_yet": Message(
        id="{title} belum berlaku; berlaku {force}{known}",
        en="{title} is not in force yet; it is in force {force}{known}",
    ),
    "why.ended": Message(
        id="{title} tidak berlaku lagi; berlaku {force}{known}",
        en="{title} is no longer in force; it was in force {force}{known}",
    ),
    "why.revoked": Message(
        id="{title} dicabut dengan {by}; berlaku {force}{known}",
        en="{title} was revoked by {by}; it was in force {force}{known}",
    ),
    "known.on": Message(id=", menurut informasi sampai dengan {date}", en=", as known on {date}"),
    "given.by": Message(
        id="izin WFH hanya diatur dalam butir {clauses:labels}",
        en="permission is given only by clause {clauses:labels}",
    ),
    "given.nowhere": Message(
        id="surat edaran ini sendiri tidak memberi izin WFH kepada siapa pun",
        en="this circular itself gives permission to nobody",
    ),
    # the lines of `explain`
    "explain.head": Message(id="{outcome} pada {day}", en="{outcome} on {day}"),
    "explain.under": Message(id="menurut {title}", en="under {title}"),
    "explain.because": Message(id="Dasar:", en="Because:"),
    "explain.may": Message(id="Butir yang dapat menentukan:", en="Clauses that may decide:"),
    "explain.required_missing": Message(
        id="Yang masih perlu diketahui untuk memastikan wajib atau hanya boleh:",
        en="Facts that decide whether they must or only may:",
    ),
    "explain.set_aside": Message(id="Tidak berlaku di sini:", en="Not applied here:"),
    "explain.set_aside_line": Message(
        id="Butir {clause:labels}, karena butir {others:labels}",
        en="Clause {clause:labels}, because of clause {others:labels}",
    ),
    "explain.missing": Message(id="Yang masih perlu diketahui:", en="Facts that are still needed:"),
    "explain.missing_line": Message(
        id="{question} (butir {clauses:labels})", en="{question} (clause {clauses:labels})"
    ),
    "explain.missing_bare": Message(id="{question}", en="{question}"),
    "explain.duties": Message(id="Kewajiban jika WFH:", en="Duties when working from home:"),
    "explain.contested": Message(
        id="Jawaban ini bergantung pada penafsiran:",
        en="Another reading of the circular would change this answer:",
    ),
    "explain.contested_line": Message(
        id="Pilihan lain: {means}. Jawabannya: {outcome} ({reading}={option})",
        en="Other option: {means}. The answer is then: {outcome} ({reading}={option})",
    ),
    "explain.contested_effect": Message(
        id="Menurut pilihan lain, {means}. Jawabannya: {outcome} ({reading}={option})",
        en="Read otherwise, {means}. The answer is then: {outcome} ({reading}={option})",
    ),
    "explain.warnings": Message(id="Perhatian:", en="Please note:"),
    "duty.between": Message(id="pukul {opens} s.d. {due}", en="from {opens} to {due}"),
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
    "duty.if_home": Message(id="bagi yang berdomisili {home}", en="for those whose home is {home}"),
    "duty.if": Message(id="jika {condition}", en="if {condition}"),
    # warnings
    "warning.clauses_conflict": Message(
        id="Butir {ordering:labels} mewajibkan WFH, sedangkan butir {forbidding:labels} melarangnya; mohon dikonfirmasikan kepada pejabat yang menetapkan surat edaran",
        en="Clause {ordering:labels} orders work from home and clause {forbidding:labels} forbids it; ask the official who issued the circular which one applies",
    ),
    "warning.review_passed": Message(
        id="Hasil evaluasi yang dijadwalkan pada {date} belum tercatat; mohon dikonfirmasikan kepada perangkat daerah yang membidangi kepegawaian apakah surat edaran masih berlaku",
        en="The review due on {date} has no recorded result; please confirm with the personnel agency that the circular is still in force",
    ),
    "warning.retroactive": Message(
        id="Surat edaran ditetapkan pada {date}, tetapi menyatakan mulai berlaku pada {since}, sebelum tanggal penetapannya (berlaku surut)",
        en="The circular was signed on {date} and is in force from {since}, before it was signed (retroactive)",
    ),
    "warning.calendar_listed": Message(
        id="Hari libur tahun {year} diambil dari pustaka perangkat lunak dan belum dicocokkan dengan Keputusan Bersama Menteri",
        en="The holidays of {year} come from a software library and were not checked against the joint decree of the ministers",
    ),
    "warning.calendar_open": Message(
        id="Hari libur nasional dan cuti bersama tahun {year} belum ditetapkan atau belum tersedia dalam kalender",
        en="The public holidays and the collective leave of {year} are not decreed yet, or are not in the calendar yet",
    ),
    "warning.calendar_unrecorded": Message(
        id="Hari libur dan cuti bersama tahun {year} sebagaimana diketahui pada tanggal acuan tidak tercatat; hari itu dianggap belum pasti",
        en="What was known on that date of the holidays and the collective leave of {year} is not recorded; the day counts as open",
    ),
    "warning.ramadan_hours": Message(
        id="Jam kerja Ramadan mungkin berbeda dari jam dalam surat edaran",
        en="Working hours in Ramadan may differ from the circular's times",
    ),
    "warning.recalled_ignored": Message(
        id="Perintah WFO disebut, tetapi tidak berpengaruh menurut pilihan tafsir yang dipakai di sini",
        en="A recall to the office is stated, but has no effect in the circular as it is read here",
    ),
    "warning.rostered_ignored": Message(
        id="Jadwal WFH disebut, tetapi tidak berpengaruh menurut pilihan tafsir yang dipakai di sini",
        en="The roster is stated, but has no effect in the circular as it is read here",
    ),
    "outcome.without_permission": Message(
        id="TIDAK ADA IZIN WFH", en="HAS NO PERMISSION to work from home"
    ),
    "explain.cause": Message(id="Alasan:", en="Reason:"),
    "explain.may_line": Message(
        id="Butir {clauses:labels}: {why}", en="Clauses {clauses:labels}: {why}"
    ),
    "explain.missing_cover": Message(
        id="{question} ({clauses:labels})", en="{question} ({clauses:labels})"
    ),
    "explain.in_use": Message(id="Yang dipakai: {means}", en="In use: {means}"),
    "explain.binding": Message(
        id="Penafsiran yang mengikat adalah penafsiran pejabat yang menetapkan surat edaran; jika ragu, mohon dikonfirmasikan.",
        en="Only the official who issued the circular can interpret it with binding effect; ask if in doubt.",
    ),
    "duties.before": Message(id="Sebelum hari WFH", en="Before the day at home"),
    "duties.that_day": Message(id="Pada hari WFH", en="On the day at home"),
    "duties.after": Message(id="Setelah hari WFH", en="After the day at home"),
    "duty.line": Message(id="{duty} (butir {clause:labels})", en="{duty} (clause {clause:labels})"),
    "duty.after_work": Message(
        id="setelah jam kerja berakhir, pada hari itu juga",
        en="after working hours, on the same day",
    ),
    "duty.at_work": Message(id="selama jam kerja, {hours}", en="during working hours, {hours}"),
    "duty.before_leaving": Message(id="sebelum pulang pada {day}", en="before going home on {day}"),
    "duty.day_and_hour": Message(id="{day}, pukul {hour}", en="{day}, {hour}"),
}
