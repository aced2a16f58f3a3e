"""Every sentence for people, in Indonesian and English.

Codes are stable, sentences are not.  The sentences of a policy (`says`) stand as they are,
in Indonesian; these sentences go around them.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from string import Formatter
from typing import Literal, TypeAlias

__all__ = ["LANGS", "SENTENCES", "Lang", "filled", "join", "long_date", "message"]

Lang: TypeAlias = Literal["id", "en"]
"""The languages of the answers."""
LANGS: tuple[Lang, ...] = ("id", "en")

SENTENCES: Mapping[str, tuple[str, str]] = {
    "or": (" atau ", " or "),
    "and": (" dan ", " and "),
    "and_too": (", dan ", ", and "),
    "or_else": ("; atau ", "; or "),
    "unknown": ("belum diketahui", "not known"),
    "yes": ("ya", "yes"),
    "no": ("tidak", "no"),
    # counts: `{hole:count.noun}` in a sentence; a key with `_one` behind it is for one
    "count.boxes": ("{count} kotak", "{count} boxes"),
    "count.boxes_one": ("{count} kotak", "{count} box"),
    "count.cases": ("{count} kasus", "{count} cases"),
    "count.cases_one": ("{count} kasus", "{count} case"),
    "count.changes": ("{count} perubahan", "{count} changes"),
    "count.changes_one": ("{count} perubahan", "{count} change"),
    "count.clauses": ("{count} butir", "{count} clauses"),
    "count.clauses_one": ("{count} butir", "{count} clause"),
    "count.columns": ("{count} kolom", "{count} columns"),
    "count.columns_one": ("{count} kolom", "{count} column"),
    "count.combinations": ("{count} gabungan tafsir", "{count} combinations of readings"),
    "count.combinations_one": ("{count} gabungan tafsir", "{count} combination of readings"),
    "count.faults": ("{count} kesalahan", "{count} faults"),
    "count.faults_one": ("{count} kesalahan", "{count} fault"),
    "count.findings": ("{count} temuan", "{count} findings"),
    "count.findings_one": ("{count} temuan", "{count} finding"),
    "count.groups": ("{count} kelompok", "{count} groups"),
    "count.groups_one": ("{count} kelompok", "{count} group"),
    "count.months": ("{count} bulan", "{count} months"),
    "count.months_one": ("{count} bulan", "{count} month"),
    "count.notes": ("{count} catatan", "{count} notes"),
    "count.notes_one": ("{count} catatan", "{count} note"),
    "count.parts": ("{count} bagian", "{count} parts"),
    "count.parts_one": ("{count} bagian", "{count} part"),
    "count.people": ("{count} orang", "{count} people"),
    "count.people_one": ("{count} orang", "{count} person"),
    "count.provisions": ("{count} ketentuan", "{count} provisions"),
    "count.provisions_one": ("{count} ketentuan", "{count} provision"),
    "count.questions": ("{count} pertanyaan", "{count} questions"),
    "count.questions_one": ("{count} pertanyaan", "{count} question"),
    "count.readings": ("{count} tafsir", "{count} readings"),
    "count.readings_one": ("{count} tafsir", "{count} reading"),
    "count.scenarios": ("{count} skenario", "{count} scenarios"),
    "count.scenarios_one": ("{count} skenario", "{count} scenario"),
    "count.units": ("{count} bagian", "{count} units"),
    "count.units_one": ("{count} bagian", "{count} unit"),
    # auditing
    "audit.paper_line": ("naskah baris {line}", "paper line {line}"),
    "audit.readings": ("{count} tafsir: {readings}", "{count:count.readings}: {readings}"),
    "audit.silent": (
        "{count} ketentuan tanpa akibat: {clauses}",
        "{count:count.provisions} without effect: {clauses}",
    ),
    "audit.faithful": (
        "{policy} sesuai dengan {circular} pada setiap butir",
        "{policy} is faithful to {circular} in every clause",
    ),
    "audit.unfaithful": (
        "{count} temuan pada {policy} terhadap {circular}",
        "{count:count.findings} in {policy} against {circular}",
    ),
    # outcomes and grounds
    "outcome.permitted": ("BOLEH WFH", "MAY work from home"),
    "outcome.not_permitted": ("TIDAK BOLEH WFH", "MAY NOT work from home"),
    "outcome.undetermined": ("BELUM DAPAT DIPUTUSKAN", "CANNOT BE DECIDED YET"),
    "ground.clause": ("menurut butir surat edaran", "by a clause of the circular"),
    "ground.not_in_force": ("surat edaran tidak berlaku", "the circular is not in force"),
    "ground.not_covered": (
        "pegawai tidak dicakup surat edaran",
        "the person is not covered by the circular",
    ),
    "ground.not_a_working_day": ("bukan hari kerja", "not a working day"),
    "ground.absent": ("tidak masuk kerja", "absent that day"),
    "ground.no_leave_given": ("tidak ada izin WFH", "no clause gives leave"),
    "ground.mixed": (
        "tidak boleh dengan alasan yang bergantung pada fakta yang belum disebut",
        "refused in every case, for reasons that depend on facts not stated",
    ),
    # why, one code each
    "why.leave_given": ("Izin WFH diberikan", "Leave is given"),
    "why.excluded": ("Dikecualikan dari WFH, tetap WFO", "Excluded from working from home"),
    "why.recalled": (
        "Diperintahkan WFO pada tanggal ini",
        "Ordered to the office that day",
    ),
    "why.not_rostered": (
        "Tidak terjadwal WFH dalam giliran pada tanggal ini",
        "Not on the roster to work from home that day",
    ),
    "why.scheduled_wfo": (
        "Terjadwal WFO pada tanggal ini",
        "Scheduled for the office that day",
    ),
    "why.outside_territory": (
        "Tempat tinggal berada di luar wilayah",
        "The home lies outside the region",
    ),
    "why.not_in_force": (
        "Surat edaran tidak berlaku pada tanggal ini; berlaku {force}",
        "The circular is not in force that day; it holds {force}",
    ),
    "why.other_employer": (
        "Surat edaran ini hanya mengatur pegawai {government}",
        "This circular binds only the staff of {government}",
    ),
    "why.not_covered_group": (
        "Surat edaran ini mengatur {group}; pegawai lain tidak memperoleh izin WFH darinya",
        "This circular binds {group}; others get no leave from it",
    ),
    "why.weekend": ("Akhir pekan, bukan hari kerja", "A weekend, not a working day"),
    "why.libur_nasional": (
        "Libur nasional{name}; WFH tidak dipindahkan ke hari lain",
        "A public holiday{name}; the day is not moved",
    ),
    "why.libur_setempat": (
        "Libur setempat{name}; WFH tidak dipindahkan ke hari lain",
        "A local holiday{name}; the day is not moved",
    ),
    "why.cuti_bersama": (
        "Cuti bersama{name}; WFH tidak dipindahkan ke hari lain",
        "Collective leave{name}; the day is not moved",
    ),
    "why.cuti": ("Sedang cuti", "On leave"),
    "why.dinas_luar": ("Sedang dinas luar", "On official travel"),
    "why.tugas_belajar": ("Sedang tugas belajar", "On study assignment"),
    "why.sakit": ("Sedang sakit", "Sick"),
    "why.no_leave_given": (
        "Tidak ada butir yang memberi izin WFH untuk hari dan pegawai ini; {given}",
        "No clause gives leave on that day to this person; {given}",
    ),
    "why.none_known": (
        "Belum ada surat edaran WFH {government}{known}",
        "There is no circular of {government} on working from home{known}",
    ),
    "why.not_yet": ("{title} baru berlaku {force}{known}", "{title} holds only {force}{known}"),
    "why.ended": (
        "{title} tidak berlaku lagi; berlaku {force}{known}",
        "{title} no longer holds; it held {force}{known}",
    ),
    "why.revoked": (
        "{title} dicabut dengan {by}; berlaku {force}{known}",
        "{title} was revoked by {by}; it held {force}{known}",
    ),
    "known.on": (", sejauh diketahui pada {date}", ", as known on {date}"),
    "force.from": ("sejak {since}", "from {since}"),
    "force.until": ("sejak {since} sampai {until}", "from {since} until {until}"),
    "given.by": ("izin diberikan menurut {clauses}", "leave is given by {clauses}"),
    "given.nowhere": (
        "surat edaran ini sendiri tidak memberi izin WFH kepada siapa pun",
        "this circular itself gives leave to nobody",
    ),
    "covers.asn": ("ASN", "civil servants"),
    # explain
    "explain.head": ("{outcome} pada {day}", "{outcome} on {day}"),
    "explain.under": ("menurut {title}", "under {title}"),
    "explain.because": ("Dasar:", "Because:"),
    "explain.may": ("Yang dapat menentukan:", "What may decide it:"),
    "explain.missing": ("Masih diperlukan:", "Still needed:"),
    "explain.missing_line": ("{question} (butir {clauses})", "{question} (clauses: {clauses})"),
    "explain.missing_bare": ("{question}", "{question}"),
    "explain.duties": ("Kewajiban bila WFH:", "Duties when working from home:"),
    "explain.contested": (
        "Jawaban ini bergantung pada tafsir:",
        "This answer hangs on how the circular is read:",
    ),
    "explain.contested_line": (
        "bila {reading} dibaca sebagai {option}: {outcome}",
        "if {reading} is read as {option}: {outcome}",
    ),
    "explain.warnings": ("Perhatian:", "Please note:"),
    # questions and changes
    "told.description": ("{fact} (keterangan ke-{number})", "{fact} (description {number})"),
    "told.date": ("tanggal: {days}", "date: {days}"),
    "told.before": ("tanggal: sampai {until}", "date: until {until}"),
    "told.since": ("tanggal: sejak {since}", "date: from {since}"),
    "told.between": ("tanggal: {since} sampai {until}", "date: from {since} until {until}"),
    "sufficient.line": (
        "cukup diketahui: {facts}. {reasons}",
        "it is enough to know: {facts}. {reasons}",
    ),
    "sufficient.always": (
        "begitu bagi siapa pun dan kapan pun. {reasons}",
        "so it is for anyone on any date. {reasons}",
    ),
    "sufficient.open": (
        "Fakta yang disebut belum menentukan jawaban",
        "The stated facts do not fix the outcome yet",
    ),
    "question.choice": ("{number}. {choice}", "{number}. {choice}"),
    "question.rest": ("bukan salah satu di atas", "none of the above"),
    "question.of": ("{question} (keterangan ke-{number})", "{question} (description {number})"),
    "question.prompt": (
        "Jawaban (angka atau kata; `?` penjelasan; kosong bila tidak tahu):",
        "Answer (number or word; `?` explains; empty if not known):",
    ),
    "question.turns": ("Ditanyakan karena:", "Asked because of:"),
    "question.of_day": (
        "Jawabannya menentukan apakah tanggal itu hari kerja.",
        "The answer says whether that date is a working day.",
    ),
    "question.of_cover": (
        "Jawabannya menentukan apakah Saudara dicakup surat edaran ({clause}).",
        "The answer says whether the circular covers them ({clause}).",
    ),
    "changes.none": (
        "Tidak ada perubahan atas fakta yang boleh berubah yang mengubah jawaban: {outcome}",
        "No change of the facts that may change can change the answer: {outcome}",
    ),
    "changes.some": (
        "{outcome}. Yang dapat mengubahnya, dari yang paling sedikit:",
        "{outcome}. What would change it, fewest changes first:",
    ),
    "changes.way": ("{outcome} bila {facts}. {reasons}", "{outcome} if {facts}. {reasons}"),
    # show and check
    "title.unread": (
        "Surat Edaran {issuer} tanggal {signed} (nomor tidak terbaca pada pindaian)",
        "Surat Edaran {issuer} of {signed} (number not legible in the scan)",
    ),
    "number.scan": (
        "nomor tidak terbaca pada pindaian (terbaca: {number})",
        "number not legible in the scan (it reads: {number})",
    ),
    "show.note": ("(catatan kami: {note})", "(our note: {note})"),
    "show.signed": ("Ditetapkan {date}", "Signed on {date}"),
    "show.implements": ("Menindaklanjuti {paper}", "Implements {paper}"),
    "amends.replaces": ("Menggantikan {policy}", "Replaces {policy}"),
    "amends.extends": ("Memperpanjang {policy}", "Extends {policy}"),
    "amends.revokes": ("Mencabut {policy}", "Revokes {policy}"),
    "show.covers": ("Mencakup ({clause}): {group}", "Covers ({clause}): {group}"),
    "show.digest": ("Sidik isi: {digest}", "Digest: {digest}"),
    "show.fact": (
        "Fakta khusus {fact}: {question} ({values})",
        "A fact of its own, {fact}: {question} ({values})",
    ),
    "show.with": ("mencakup juga butir {clauses}", "speaks for clauses {clauses} too"),
    "show.otherwise": ("bila {when}: {effect}", "if {when}: {effect}"),
    "show.taken": ("dipakai karena {when}: {effect}", "in use because {when}: {effect}"),
    "show.readings": ("Tafsir (* yang dipakai)", "Readings (* the one in use)"),
    "show.touches": ("menyangkut butir {clauses}", "concerns clauses {clauses}"),
    "show.means": ("pada {clause} berarti {group}", "at {clause} it means {group}"),
    "show.because": ("Alasan pilihan: {because}", "Why it was chosen: {because}"),
    "figures.reading": ("tafsir {reading}: {option}", "reading {reading}: {option}"),
    "check.fine": (
        "{file}: tidak ada kesalahan; kebijakan {policy}, {clauses} butir",
        "{file}: nothing is wrong; policy {policy}, {clauses:count.clauses}",
    ),
    "check.faults": ("{file}: {count} kesalahan", "{file}: {count:count.faults}"),
    # lint
    "lint.by": ("butir {clauses}", "clause {clauses}"),
    "lint.dead": (
        "Butir {at}: bila dihapus, tidak ada jawaban atau butir rujukan yang berubah menurut "
        "tafsir mana pun",
        "Clause {at}: without it no answer and no cited clause would change under any reading",
    ),
    "lint.unreachable": (
        "Butir {at}: izinnya tidak dapat dipakai siapa pun, karena {by}",
        "Clause {at}: nobody can use its leave: {by}",
    ),
    "lint.unreachable.day": (
        "Butir {at}: izinnya tidak jatuh pada satu hari pun selama surat edaran berlaku",
        "Clause {at}: its leave falls on no day on which the circular is in force",
    ),
    "lint.unreachable.people": (
        "Butir {at}: izinnya hanya bagi orang yang faktanya tidak mungkin benar bersama-sama",
        "Clause {at}: its leave is only for people whose facts cannot all be true",
    ),
    "lint.covered.take": (
        "Butir {at}: semua yang ditolaknya sudah ditolak karena {by}",
        "Clause {at}: whoever it refuses is refused anyway: {by}",
    ),
    "lint.covered.permit": (
        "Butir {at}: izinnya selalu diberikan juga oleh {by}",
        "Clause {at}: its leave is always given by {by} too",
    ),
    "lint.covered.say": (
        "Butir {at}: isinya selalu dinyatakan juga oleh {by}",
        "Clause {at}: what it says is always said by {by} too",
    ),
    "lint.joint": (
        "Butir {at}: selalu berlaku bersama {by}; bagi kantor isinya berlainan",
        "Clause {at}: always bites together with {by}; to the office they say different things",
    ),
    "lint.idle.nothing": ("Tafsir {at}: tidak mengubah apa pun", "Reading {at}: changes nothing"),
    "lint.idle.cited": (
        "Tafsir {at}: hanya mengubah butir rujukan, tidak pernah jawabannya",
        "Reading {at}: changes only which clauses are cited, never the answer",
    ),
    "lint.unused.own": (
        "Fakta khusus {at}: tidak ditanyakan butir mana pun",
        "A fact of its own, {at}: no clause asks for it",
    ),
    "lint.unused.known": (
        "Fakta {at}: tidak ditanyakan butir mana pun, jadi tidak perlu dikumpulkan",
        "Fact {at}: no clause asks for it, so it need not be collected",
    ),
    "lint.unless": ("; tidak demikian bila {readings}", "; not so if {readings}"),
    "lint.finding": ("temuan", "finding"),
    "lint.note": ("catatan", "note"),
    "lint.total": (
        "{policy}: {findings} temuan, {notes} catatan",
        "{policy}: {findings:count.findings}, {notes:count.notes}",
    ),
    # readings
    "across.settled": (
        "{reasons}; tetap demikian menurut semua {count} gabungan tafsir",
        "{reasons}; settled: so under {count:count.combinations}",
    ),
    "across.hangs": (
        "{reasons}; demikian menurut {alike} dari {count} gabungan tafsir",
        "{reasons}; so under {alike} of {count:count.combinations}",
    ),
    "across.on": ("Bergantung pada tafsir {readings}:", "Hangs on the readings {readings}:"),
    "across.option": ("{reading} dibaca sebagai {option}", "{reading} is read as {option}"),
    "across.turn": (
        "bila {options}: {outcome} ({reasons})",
        "if {options}: {outcome} ({reasons})",
    ),
    "across.turns": (
        "bila sekaligus {options}: {outcome} ({reasons})",
        "if at once {options}: {outcome} ({reasons})",
    ),
    "reading.head": (
        "{reading}: dipakai {taken}; menyangkut butir {clauses}",
        "{reading}: {taken} is in use; touches clauses {clauses}",
    ),
    "reading.change": (
        "{option}: dari {before} menjadi {after}, menurut butir {clauses}",
        "{option}: from {before} to {after}, by clauses {clauses}",
    ),
    "reading.people": ("; dapat mengenai {count} orang", "; can touch {count:count.people}"),
    "reading.together": (
        "{option}: hanya mengubah jawaban bersama tafsir lain",
        "{option}: changes an answer only together with other readings",
    ),
    "reading.reasons": (
        "{option}: hanya mengubah butir rujukan",
        "{option}: changes only which clauses are cited",
    ),
    "reading.duties": (
        "{option}: mengubah kewajiban, bukan jawaban",
        "{option}: changes duties, no answer",
    ),
    "reading.office": (
        "{option}: mengubah ketentuan bagi kantor, bukan jawaban",
        "{option}: changes what binds the office, no answer",
    ),
    "reading.nothing": ("{option}: tidak mengubah apa pun", "{option}: changes nothing"),
    # fingerprint and draft
    "stamp.same": ("sama", "same"),
    "stamp.different": ("berbeda", "different"),
    "stamp.new": ("belum ada di kebijakan", "not yet in the policy"),
    "stamp.lacking": ("tidak ada di naskah", "not in the paper"),
    "stamp.unclaimed": ("butir tidak ada di kebijakan", "no such clause in the policy"),
    "stamp.written": ("{file}: sidik teks ditulis", "{file}: the fingerprints are written"),
    "stamp.unchanged": (
        "{file}: semua sidik teks sudah sama, tidak ada yang ditulis",
        "{file}: every fingerprint is the same already, nothing is written",
    ),
    "stamp.refused": (
        "{file}: tidak ada yang ditulis, karena {count} bagian tidak ada di naskah",
        "{file}: nothing is written, since the paper lacks {count:count.parts}",
    ),
    "draft.written": (
        "{file}: kerangka dengan {clauses} butir; lengkapi sampai `asn-wfh check` tidak menemukan "
        "apa-apa",
        "{file}: a skeleton of {clauses:count.clauses}; fill it in until `asn-wfh check` finds "
        "nothing",
    ),
    "clause": ("Butir {clause}", "Clause {clause}"),
    "duty.between": ("dari {opens} sampai {due}", "from {opens} until {due}"),
    "duty.due": ("paling lambat {due}", "by {due}"),
    "duty.at": ("pukul {due}", "at {due}"),
    "duty.if": ("bila {condition}", "if {condition}"),
    # warnings
    "warning.review_passed": (
        "Evaluasi yang jatuh pada {date} belum tercatat hasilnya; mohon pastikan kepada BKPSDM "
        "bahwa surat edaran masih berlaku",
        "The review due on {date} has no recorded result; please confirm that the circular "
        "still holds",
    ),
    "warning.retroactive": (
        "Surat edaran ditetapkan {date} dan dinyatakan berlaku surut sejak {since}",
        "The circular was signed on {date} and says it holds from {since}, before it was signed",
    ),
    "warning.calendar_listed": (
        "Hari libur tahun {year} diambil dari daftar pustaka; keputusan pemerintahnya belum "
        "diperiksa",
        "The holidays of {year} come from a library's list; no decree was seen",
    ),
    "warning.calendar_open": (
        "Libur dan cuti bersama tahun {year} belum ditetapkan",
        "The holidays and collective leave of {year} are not decreed yet",
    ),
    "warning.calendar_unrecorded": (
        "Hari libur dan cuti bersama tahun {year} sebagaimana diketahui pada tanggal acuan tidak "
        "tercatat; hari itu dianggap belum pasti",
        "What was known then of the holidays and collective leave of {year} is not recorded; "
        "the day is left open",
    ),
    "warning.ramadan_hours": (
        "Jam kerja Ramadan mungkin berbeda dari jam dalam surat edaran",
        "Working hours in Ramadan may differ from the circular's times",
    ),
    "warning.recalled_ignored": (
        "Perintah bekerja di kantor disebut, tetapi tidak ada butir yang menanyakannya",
        "An order to the office is stated, but no clause asks for it",
    ),
    "warning.rostered_ignored": (
        "Jadwal WFH disebut, tetapi tidak ada butir yang menanyakannya",
        "The roster is stated, but no clause asks for it",
    ),
    # rules
    "rule.permit": ("Memberi izin WFH", "Gives leave to work from home"),
    "rule.exclude": (
        "Mengambil izin WFH dari: {group}",
        "Takes leave away from: {group}",
    ),
    "rule.recall_any": (
        "Mengambil izin WFH dari yang dipanggil ke kantor, tanpa batas jumlah",
        "Takes leave away from anyone recalled to the office, without a cap",
    ),
    "rule.recall_capped": (
        "Mengambil izin WFH dari yang dipanggil ke kantor, paling banyak {share}% dari {base}, "
        "dibulatkan {rounding}",
        "Takes leave away from anyone recalled to the office, at most {share}% of {base}, "
        "rounded {rounding}",
    ),
    "rule.recall_within": (
        "Mengambil izin WFH dari yang dipanggil ke kantor, dalam batas butir {clause}",
        "Takes leave away from anyone recalled to the office, within the cap of clause {clause}",
    ),
    "base.wfh_that_day": ("ASN yang WFH hari itu", "the staff at home that day"),
    "base.all_in_office": ("seluruh ASN perangkat daerah", "all staff of the agency"),
    "base.eligible_in_office": (
        "ASN perangkat daerah yang berhak WFH",
        "the agency's staff who are eligible",
    ),
    "base.eligible_in_region": (
        "seluruh ASN daerah yang berhak WFH",
        "all the region's staff who are eligible",
    ),
    "rounding.down": ("ke bawah", "down"),
    "rounding.up": ("ke atas", "up"),
    "rule.rotate": (
        "Mengambil izin WFH dari yang tidak terjadwal: bergiliran {wfh}% WFH dan {wfo}% WFO "
        "dari {base}; orang ganjil {odd}; bagian WFH {share}; giliran menurut {turns}",
        "Takes leave away from anyone not rostered: {wfh}% at home and {wfo}% at the office in "
        "turns, of {base}; the odd person {odd}; the share at home is {share}; turns go by "
        "{turns}",
    ),
    "odd.wfo": ("WFO", "at the office"),
    "odd.wfh": ("WFH", "at home"),
    "odd.min_one": ("WFO, tetapi sedikitnya satu WFH", "at the office, but at least one at home"),
    "share.at_most": ("paling banyak", "a ceiling"),
    "share.exact": ("tepat", "exact"),
    "turns.working_days": ("hari kerja", "working days"),
    "turns.calendar": ("kalender", "the calendar"),
    "rule.schedule": (
        "Meniadakan izin WFH bagi yang terjadwal WFO",
        "Takes leave away from anyone scheduled for the office",
    ),
    "rule.stay_within": (
        "Mengambil izin WFH dari yang bertempat tinggal di luar wilayah",
        "Takes leave away from anyone whose home lies outside the region",
    ),
    "rule.oblige_asn": ("Mewajibkan ASN yang WFH: {duty}", "Obliges staff at home to: {duty}"),
    "rule.oblige_kepala": (
        "Mewajibkan kepala perangkat daerah: {duty}",
        "Obliges the head of the agency to: {duty}",
    ),
    "rule.oblige_atasan": (
        "Mewajibkan atasan langsung: {duty}",
        "Obliges the direct superior to: {duty}",
    ),
    "rule.oblige_to": ("kepada {to}", "to {to}"),
    "rule.oblige_through": ("melalui {through}", "through {through}"),
    "group.everyone": ("semua pegawai", "everyone"),
    "rule.times_of": ("pada jam butir {clause}", "at the times of clause {clause}"),
    "rule.limit_cut": ("Mengurangi {what} {share}%", "Cuts {what} by {share}%"),
    "rule.limit_any": ("Mengurangi {what}, tanpa angka", "Cuts {what}, by no stated figure"),
    "rule.limit_at_most": (
        "Membatasi {what} paling banyak {share}% dari semula",
        "Limits {what} to {share}% of what it was",
    ),
    "rule.limit_vehicles": (
        "Membatasi jumlah kendaraan pada {what} paling banyak {share}% dari semula",
        "Limits the number of vehicles in {what} to {share}% of what it was",
    ),
    "rule.limit_reduction": (
        "Membatasi pengurangan {what} paling banyak {share}%",
        "Limits the cut in {what} to {share}%",
    ),
    "rule.joined_dan": (
        "bersama (dan) pengurangan lain dalam butir ini",
        "together with (and) the clause's other cuts",
    ),
    "rule.joined_atau": (
        "atau pengurangan lain dalam butir ini",
        "or the clause's other cuts instead",
    ),
    "rule.in_force": ("Berlaku {force}", "In force {force}"),
    "rule.review": ("dievaluasi setiap {months} bulan", "reviewed every {months:count.months}"),
    "rule.no_rule": ("Tidak mengubah jawaban: {reason}", "Leaves the answer alone: {reason}"),
    "days.every": ("setiap {days}", "every {days}"),
    "days.working": ("setiap hari kerja", "every working day"),
    "days.dates": ("pada {days}", "on {days}"),
    "days.since": ("sejak {day}", "from {day}"),
    "days.until": ("sampai {day}", "until {day}"),
    "people": ("untuk {group}", "for {group}"),
    "except": ("selain {values}", "all but {values}"),
    "moment.mulai_kerja": ("awal jam kerja", "the start of work"),
    "moment.selesai_kerja": ("akhir jam kerja", "the end of work"),
    "moment.akhir_hari": ("akhir hari", "the end of the day"),
    "moment.h-1": (
        "hari kerja terakhir sebelumnya (H-1)",
        "the last working day before",
    ),
    "moment.pulang_h-1": (
        "jam pulang hari kerja terakhir sebelumnya",
        "closing time on the last working day before",
    ),
    "moment.monthly": (
        "tanggal {day} bulan berikutnya",
        "day {day} of the following month",
    ),
    # scenarios and mutation
    "scenario.lacking": ("seharusnya ada {lines}", "expected {lines}"),
    "scenario.unexpected": ("tidak diharapkan {lines}", "did not expect {lines}"),
    "trial.passed": (
        "{policy}: {passed} skenario dengan {asked} pertanyaan, semuanya sesuai",
        "{policy}: {passed:count.scenarios} with {asked:count.questions}, all as stated",
    ),
    "trial.failed": (
        "{policy}: {failed} skenario tidak sesuai, {passed} sesuai",
        "{policy}: {failed:count.scenarios} not as stated, {passed} as stated",
    ),
    "scenario.more": ("dan {count} pertanyaan lagi", "and {count:count.questions} more"),
    "fate.killed": ("diketahui", "killed"),
    "fate.refused": ("ditolak", "refused"),
    "fate.survived": ("lolos", "survived"),
    "fate.equivalent": ("setara", "equivalent"),
    "fate.not_executable": ("belum dijalankan", "not executable"),
    "mutate.clause": ("butir", "clause"),
    "mutate.total": ("jumlah", "total"),
    "mutate.survived": ("{clause}: lolos: {mutant}", "{clause}: survived: {mutant}"),
    "mutate.telling": ("belum ditanyakan: {case}", "not asked yet: {case}"),
    "mutate.none": (
        "tidak ada perubahan yang lolos",
        "no change survived",
    ),
    "mutate.some": ("{count} perubahan lolos", "{count:count.changes} survived"),
    "mutate.unsound": (
        "{failed} skenario tidak sesuai dengan kebijakannya sendiri; perbaiki dahulu",
        "{failed:count.scenarios} not as stated for the policy itself; mend that first",
    ),
    "mutant.delete": ("{where} dihapus", "{where} deleted"),
    "mutant.widen": ("{where} tanpa `{was}`", "{where} without `{was}`"),
    "mutant.narrow": ("{where} hanya {becomes}", "{where} only {becomes}"),
    "mutant.swap": ("{where}: `{was}` menjadi `{becomes}`", "{where}: `{was}` becomes `{becomes}`"),
    "mutant.drop": ("{where} tanpa `{was}`", "{where} without `{was}`"),
    "mutant.add": ("{where} ditambah `{becomes}`", "{where} with `{becomes}` added"),
    "mutant.move": ("{where}: {was} menjadi {becomes}", "{where}: {was} becomes {becomes}"),
    "mutant.figure": ("{where}: {was} menjadi {becomes}", "{where}: {was} becomes {becomes}"),
    "mutant.flip": (
        "tafsir {where}: `{was}` menjadi `{becomes}`",
        "reading {where}: `{was}` becomes `{becomes}`",
    ),
    # comparing policies
    "compare.title": ("Perbandingan {policies}", "{policies} compared"),
    "compare.week": (
        "pada minggu kerja biasa, saat semuanya berlaku",
        "in an ordinary working week, with all of them in force",
    ),
    "compare.on": ("pada {day}", "on {day}"),
    "compare.same": ("Tidak ada perbedaan", "There is no difference"),
    "compare.permitted": ("boleh WFH", "may work from home"),
    "compare.not_permitted": ("tidak boleh WFH", "may not work from home"),
    "compare.undetermined": ("belum dapat diputuskan", "cannot be decided yet"),
    "compare.why.not_in_force": ("tidak berlaku", "not in force"),
    "compare.why.not_covered": ("tidak dicakup", "not covered"),
    "compare.why.not_a_working_day": ("bukan hari kerja", "not a working day"),
    "compare.why.absent": ("tidak masuk kerja", "absent"),
    "compare.why.no_leave_given": ("tidak ada izin", "no leave given"),
    "compare.rows": (
        "{count} butir membuat jawaban berbeda",
        "{count} clauses make the answers differ",
    ),
    "compare.rows_one": (
        "{count} butir membuat jawaban berbeda",
        "{count} clause makes the answers differ",
    ),
    "compare.row": ("{label} {clause}: {case}", "{label} {clause}: {case}"),
    "compare.answer": ("{label}: {outcome} ({reasons})", "{label}: {outcome} ({reasons})"),
    "compare.everyone": ("semua pegawai", "everyone"),
    "compare.rest": ("selebihnya: {case}", "and besides: {case}"),
    "compare.boxes": (
        "{boxes} kotak tanpa tumpang tindih, {cases} kasus dijawab berbeda",
        "{boxes:count.boxes} without overlap, {cases:count.cases} answered unlike",
    ),
    "compare.people": ("{count} orang", "{count:count.people}"),
    "compare.may": ("{count} orang mungkin", "{count:count.people} perhaps"),
    "compare.staff": (
        "Dari {total} pegawai: {differ} dijawab berbeda, {may} mungkin berbeda karena ada fakta "
        "yang belum diketahui, {alike} dijawab sama",
        "Of {total:count.people}: {differ} answered unlike, {may} perhaps since some facts are not "
        "known, {alike} answered alike",
    ),
    "compare.duties": ("{count} kewajiban berbeda", "{count} duties differ"),
    "compare.duties_one": ("{count} kewajiban berbeda", "{count} duty differs"),
    "compare.limits": ("{count} batas berbeda", "{count} limits differ"),
    "compare.limits_one": ("{count} batas berbeda", "{count} limit differs"),
    "compare.apart": ("berbeda bagi {case}", "differs for {case}"),
    "compare.more": ("{values}, dan {count} lagi", "{values} and {count} more"),
    "compare.also": ("{clause}; dapat juga {others}", "{clause}; perhaps also {others}"),
    "compare.none_asked": ("tidak diwajibkan", "not asked"),
    "compare.clause_sentence": ("butir {clause}: {sentence}", "clause {clause}: {sentence}"),
    "compare.force": ("Masa berlaku berbeda", "The dates in force differ"),
    "compare.force_boxes": (
        "{boxes} kotak ({cases} kasus) berbeda hanya karena ada yang belum atau tidak lagi berlaku",
        "Unlike only since one is not in force: {boxes:count.boxes}, {cases:count.cases}",
    ),
    "compare.silent": (
        "{count} butir berbunyi lain tanpa mengubah apa pun",
        "{count} clauses say otherwise and change nothing",
    ),
    "compare.silent_one": (
        "{count} butir berbunyi lain tanpa mengubah apa pun",
        "{count} clause says otherwise and changes nothing",
    ),
    "compare.page.kind": ("Perbandingan surat edaran", "Circulars compared"),
    "compare.page.title": ("Siapa boleh WFH: {policies}", "Who may work from home: {policies}"),
    "compare.page.digest": ("Sidik isi {digest}", "Digest {digest}"),
    "compare.page.matrix": ("Siapa boleh, menurut daerah", "Who may, by region"),
    "compare.page.unlike": (
        "{unlike} dari {groups} kelompok dijawab berbeda.",
        "Answered unlike: {unlike} of {groups:count.groups}.",
    ),
    "compare.page.matrix_why": (
        "Setiap baris adalah kelompok yang disebut suatu butir, dengan fakta lain yang lazim: "
        "pelaksana di unit pendukung kantor induk, bertempat tinggal di dalam wilayah. Tanda "
        "\u2260 berarti jawabannya berbeda.",
        "Each line is a group that some clause names, all else as is usual: staff of a support "
        "unit in the agency's own office, living inside the region. The sign \u2260 means that the "
        "answers differ.",
    ),
    "compare.page.key": ("Keterangan tanda", "Key to the signs"),
    "compare.page.group": ("Kelompok", "Group"),
    "compare.page.differs": ("berbeda", "differs"),
    "compare.page.plain": ("Tidak disebut butir mana pun", "Named by no clause"),
    "compare.page.others": ("Pegawai unit pendukung lainnya", "Other staff of support units"),
    "compare.page.affair": ("urusan {values}", "affair: {values}"),
    "compare.page.domicile": ("bertempat tinggal {values}", "living {values}"),
    "compare.page.recalled": ("dipanggil ke kantor hari itu", "recalled to the office that day"),
    "compare.page.may": ("boleh", "may"),
    "compare.page.may_not": ("tidak boleh", "may not"),
    "compare.page.by_roster": ("bila terjadwal", "if on the roster"),
    "compare.page.some": ("bergantung hal lain", "hangs on more"),
    "compare.page.rows": (
        "Butir yang membuat perbedaan ({count})",
        "Clauses that differ ({count})",
    ),
    "compare.page.rows_why": (
        "Satu butir satu baris, dengan kelompok terluas yang karenanya dijawab berbeda. Beberapa "
        "butir dapat berbicara tentang orang yang sama.",
        "One line per clause, with the widest group that is answered unlike because of it. "
        "Several clauses may speak about the same person.",
    ),
    "compare.page.pair": (
        "Butir {by} yang tidak sejalan dengan {against}",
        "Clauses of {by} that {against} does not share",
    ),
    "compare.page.opening": ("Pembukaan", "Opening"),
    "compare.page.rest": ("Selebihnya", "And besides"),
    "compare.page.duties": ("Kewajiban yang berbeda ({count})", "Duties that differ ({count})"),
    "compare.page.duty": ("Kewajiban", "Duty"),
    "compare.page.who.kepala": ("kepala perangkat daerah", "head of the agency"),
    "compare.page.who.atasan": ("atasan langsung", "direct superior"),
    "compare.page.limits": (
        "Batas bagi kantor yang berbeda ({count})",
        "Limits that differ ({count})",
    ),
    "compare.page.limit": ("Batas", "Limit"),
    "compare.page.not_set": ("tidak ditetapkan", "not set"),
    "compare.page.forces": ("Masa berlaku", "Dates in force"),
    "compare.page.question": ("Hal", "Question"),
    "compare.page.signed": ("Ditetapkan", "Signed"),
    "compare.page.force": ("Berlaku", "In force"),
    "compare.page.reviews": ("Evaluasi", "Reviews"),
    "compare.page.held": ("Berlaku pada tanggal itu", "In force on that date"),
    "compare.page.silent": (
        "Butir yang berbunyi lain tanpa mengubah apa pun ({count})",
        "Clauses put otherwise that change nothing ({count})",
    ),
    "compare.page.boxes": ("Semua kasus yang dijawab berbeda", "All cases answered unlike"),
    "compare.page.boxes_why": (
        "{boxes} kelompok kasus yang tidak tumpang tindih memuat tepat {cases} kasus yang dijawab "
        "berbeda; selain itu semua kasus dijawab sama. Deretan nilai yang panjang disingkat di "
        "sini, dan lengkap dengan `--json`.",
        "All that is answered unlike ({cases:count.cases}) is held exactly by "
        "{boxes:count.boxes} without overlap; every other case is answered alike. Long lists of "
        "values are cut short here, and complete with `--json`.",
    ),
    "compare.page.force_boxes": (
        "Berbeda hanya karena masa berlaku ({count})",
        "Unlike only since one is not in force ({count})",
    ),
    "compare.page.case": ("Kasus", "Cases"),
    "compare.page.count": ("Jumlah", "Number"),
    "compare.page.people": ("Pegawai", "People"),
    "compare.page.staff": ("Daftar pegawai", "The staff list"),
    "compare.page.total": ("pegawai", "people"),
    "compare.page.surely": ("dijawab berbeda", "are answered unlike"),
    "compare.page.perhaps": (
        "mungkin berbeda; ada fakta yang belum diketahui",
        "may be answered unlike; some facts are not known",
    ),
    "compare.page.alike": ("dijawab sama", "are answered alike"),
    "compare.page.none": ("Tidak ada perbedaan.", "There is no difference."),
    "compare.page.made": (
        "Dibuat dengan asn-wfh dari kebijakan yang sidik isinya tercantum di atas.",
        "Made with asn-wfh from the policies whose digests stand above.",
    ),
    "compare.page.contents": ("Isi halaman", "Contents"),
    "compare.no_clause": ("tidak ada butir ini", "no such clause"),
    # the office's figures
    "figure.recall_cap": ("batas jumlah panggilan ke kantor", "cap on recalls to the office"),
    "figure.turns": (
        "bagian WFH dan WFO menurut giliran",
        "share at home and at the office by turns",
    ),
    "figure.domestic_travel": (
        "pengurangan perjalanan dinas dalam negeri",
        "cut of domestic official travel",
    ),
    "figure.foreign_travel": (
        "pengurangan perjalanan dinas luar negeri",
        "cut of official travel abroad",
    ),
    "figure.travel_frequency": (
        "pengurangan frekuensi perjalanan dinas",
        "cut of the number of official trips",
    ),
    "figure.travel_party": (
        "pengurangan jumlah rombongan perjalanan dinas",
        "cut of the size of travelling parties",
    ),
    "figure.vehicles": (
        "batas penggunaan kendaraan dinas jabatan",
        "limit on the use of official post vehicles",
    ),
    "figure.monthly_report": ("tanggal laporan bulanan", "due date of a monthly report"),
    "figure.reviews": ("tanggal evaluasi", "review dates"),
    "limit.not_set": (
        "Surat edaran {government} tidak menetapkan {figure}",
        "The circular of {government} sets no {figure}",
    ),
    "limit.not_set_uncapped": (
        "; butir {clauses} membolehkan panggilan tanpa batas jumlah",
        "; clause {clauses} allows recalls without a cap",
    ),
    "limit.not_set_no_recall": (
        "; butir {clauses} tidak memberi wewenang memanggil menurut tafsir yang dipakai",
        "; clause {clauses} gives no power to recall as it is read here",
    ),
    "limit.not_set_as_read": (
        "; butir {clauses} tidak menetapkannya menurut tafsir yang dipakai",
        "; clause {clauses} sets none as it is read here",
    ),
    "limit.recall": (
        "paling banyak {most} orang boleh dipanggil ke kantor, yaitu {share}% dari {of} ({base}), "
        "dibulatkan {rounding}",
        "at most {most} may be recalled to the office: {share}% of {of} ({base}), rounded "
        "{rounding}",
    ),
    "limit.recall_none": (
        "batas {share}% tidak memungkinkan penarikan berdasarkan {clause}",
        "the cap of {share}% leaves no recall under {clause}",
    ),
    "limit.recall_use": ("; gunakan {clauses}", "; use {clauses}"),
    "limit.recall_uncapped": (
        "; panggilan menurut butir {clauses} tanpa batas jumlah",
        "; recalls under clause {clauses} have no cap",
    ),
    "limit.recall_counted": (
        "; panggilan menurut butir {clauses} dihitung dalam batas ini",
        "; recalls under clause {clauses} count under this cap",
    ),
    "limit.turns": (
        "{share} {at_home} orang WFH dan selebihnya {in_office} orang WFO, dari {of} ({base}); "
        "{wfh}% WFH dan {wfo}% WFO, orang ganjil {odd}",
        "{at_home} at home ({share}) and {in_office} at the office, of {of} ({base}); {wfh}% at "
        "home and {wfo}% at the office, the odd person {odd}",
    ),
    "limit.ceiling": ("paling banyak {most}", "at most {most}"),
    "limit.floor": ("paling sedikit {least}", "at least {least}"),
    "limit.ceiling_below": ("kurang dari {most}", "less than {most}"),
    "limit.rest_trips": ("perjalanan yang tersisa {ceiling}", "trips that remain: {ceiling}"),
    "limit.rest_money": ("biaya yang tersisa {ceiling}", "money that remains: {ceiling}"),
    "limit.no_basis": (
        "dasar penghitungannya tidak ditetapkan surat edaran",
        "the circular does not say of what it is counted",
    ),
    "limit.vehicle_count": (
        "jumlah kendaraan dinas jabatan yang digunakan {ceiling} dari semula {baseline}",
        "official post vehicles in use {ceiling}, of {baseline} before",
    ),
    "limit.vehicles": (
        "penggunaan kendaraan dinas jabatan {ceiling} dari semula {baseline}",
        "use of official post vehicles {ceiling}, of {baseline} before",
    ),
    "limit.plan": ("rencana {what}: {kept}", "plan for {what}: {kept}"),
    "limit.by_trips": ("menurut jumlah perjalanan", "counted in trips"),
    "limit.by_money": ("menurut biaya", "counted in money"),
    "limit.kept": ("sesuai batas", "kept"),
    "limit.broken": ("melebihi batas", "not kept"),
    "limit.under_every": ("menurut setiap tafsir", "under every reading"),
    "limit.under": ("bila {readings}", "if {readings}"),
    "limit.under_only": ("hanya bila {readings}", "only if {readings}"),
    "limit.report": (
        "{duty} untuk {first} sampai {last}, paling lambat {due}",
        "{duty} for {first} until {last}, by {due}",
    ),
    "limit.report_safe": (
        "; batas itu bukan hari kerja, sampaikan paling lambat {safe}",
        "; that is no working day, so hand it in by {safe}",
    ),
    "limit.review": ("evaluasi pada {due}", "review on {due}"),
    # the audit page
    "page.title": ("Lembar pemeriksaan: {policy}", "Audit sheet: {policy}"),
    "page.kind": (
        "Lembar pemeriksaan naskah dan kebijakan",
        "Audit sheet of the paper and the policy",
    ),
    "page.about": (
        "{government}, ditetapkan {date}. Naskah tercetak dan kebijakan yang dijalankan mesin, "
        "berdampingan butir demi butir.",
        "{government}, signed on {date}. The printed paper beside the policy that the machine "
        "applies, clause by clause.",
    ),
    "page.skip": ("Langsung ke isi", "Skip to the content"),
    "page.policy": ("Sidik isi kebijakan", "Digest of the policy"),
    "page.paper_file": ("SHA-256 berkas naskah", "SHA-256 of the paper's file"),
    "page.summary": ("Ringkasan", "Summary"),
    "page.clean": (
        "Tidak ada temuan pada {units} bagian naskah dan kebijakan",
        "Nothing was found in {units:count.units} of paper and policy",
    ),
    "page.open": (
        "{findings} temuan pada {entries} dari {units} bagian naskah dan kebijakan",
        "{findings:count.findings} in {entries} of {units:count.units} of paper and policy",
    ),
    "page.matches": (
        "{matches} dari {clauses} butir naskah masih berbunyi seperti saat sidiknya diambil.",
        "Still worded as when fingerprinted: {matches} of {clauses:count.clauses}.",
    ),
    "page.verdict.faithful": ("sesuai", "faithful"),
    "page.verdict.drifted": ("naskah berubah", "drifted"),
    "page.verdict.unclaimed": ("belum diatur", "unclaimed"),
    "page.verdict.ungrounded": ("tanpa dasar", "ungrounded"),
    "page.verdict.invented": ("tidak ada di naskah", "invented"),
    "page.verdict.unaccounted": ("belum tertampung", "unaccounted"),
    "page.means.faithful": (
        "Kebijakan mengatakan apa yang dikatakan naskah.",
        "The policy says what the paper says.",
    ),
    "page.means.drifted": (
        "Bunyi naskah tidak lagi sama dengan saat sidiknya diambil.",
        "The paper no longer reads as when its fingerprint was taken.",
    ),
    "page.means.unclaimed": (
        "Naskah memuat butir yang belum dibicarakan ketentuan mana pun.",
        "The paper prints it, and no provision speaks for it.",
    ),
    "page.means.ungrounded": (
        "Kebijakan mengatakan hal yang tidak didukung kata naskah atau tafsir.",
        "The policy says what neither the words nor a reading bear out.",
    ),
    "page.means.invented": (
        "Kebijakan memuat butir yang tidak tercetak dalam naskah.",
        "The policy speaks for a clause that the paper does not print.",
    ),
    "page.means.unaccounted": (
        "Naskah memuat angka, kata wajib, atau istilah yang belum ditampung akibat mana pun.",
        "The paper prints a figure, a binding word or a term that no effect takes up.",
    ),
    "page.findings": ("Temuan ({count})", "Findings ({count})"),
    "page.no_findings": ("Tidak ada temuan.", "There are no findings."),
    "page.none": ("Tidak ada.", "There are none."),
    "page.part": ("bagian {part}", "part {part}"),
    "page.place": ("{file}, baris {line}", "{file}, line {line}"),
    "page.contents": ("Daftar butir", "Contents"),
    "page.silent": (
        "Ketentuan yang tidak mengubah jawaban ({count})",
        "Provisions that leave the answer alone ({count})",
    ),
    "page.silent_why": (
        "Mohon dipastikan bahwa butir berikut memang tidak memberi dan tidak mengambil izin.",
        "Please make sure that these clauses indeed neither give leave nor take it away.",
    ),
    "page.readings": ("Tafsir ({count})", "Readings ({count})"),
    "page.readings_why": (
        "Pertanyaan yang dibiarkan terbuka oleh naskah, dan pilihan yang dipakai.",
        "Questions that the words leave open, and the option in use.",
    ),
    "page.in_use": ("Dipakai", "In use"),
    "page.chosen": ("Pilihan berkas", "The file's choice"),
    "page.because": ("Alasan pilihan", "Why chosen"),
    "page.or_else": ("Pilihan lain", "Or else"),
    "page.same_effect": ("Akibat butir ini tetap.", "The effect here stays the same."),
    "page.touches": ("Menyentuh {count} ketentuan:", "Touches {count:count.provisions}:"),
    "page.group": ("Pada butir {clause} berarti:", "At clause {clause} it means:"),
    "page.ledger": ("Naskah dan kebijakan", "Paper and policy"),
    "page.ledger_why": (
        "Kata naskah yang harus tertampung digarisbawahi menurut jenisnya.",
        "Printed words that must not be lost are underlined, by their kind.",
    ),
    "page.legend": ("Keterangan garis bawah", "Key to the underlines"),
    "page.claim.figure": ("angka", "figure"),
    "page.claim.binding": ("kata wajib", "binding word"),
    "page.claim.term": ("istilah", "term"),
    "page.claim.any": ("jenis apa pun", "any kind"),
    "page.by": ("ditampung {label}", "taken up by {label}"),
    "page.taken": ("ditampung", "taken up by"),
    "page.untaken": ("belum ditampung", "not taken up"),
    "page.takings": ("Kata yang harus tertampung", "Words that must not be lost"),
    "page.paper": ("Naskah", "Paper"),
    "page.rules": ("Kebijakan", "Policy"),
    "page.paper_of": ("Naskah, {clause}", "Paper, {clause}"),
    "page.rules_of": ("Kebijakan, {clause}", "Policy, {clause}"),
    "page.faults_of": ("Temuan, {clause}", "Findings, {clause}"),
    "page.to_contents": ("Ke daftar butir", "To the contents"),
    "page.line": ("baris {line}", "line {line}"),
    "page.kind.frame": ("bagian naskah di luar butir", "part of the frame"),
    "page.kind.chapeau": ("kalimat pembuka daftar", "opening of a list"),
    "page.kind.clause": ("butir", "clause"),
    "page.kind.item": ("butir dalam daftar", "item of a list"),
    "page.kind.invented": ("hanya ada dalam kebijakan", "only in the policy"),
    "page.frame.letterhead": ("Kepala surat", "Letterhead"),
    "page.frame.addressees": ("Alamat tujuan", "Addressees"),
    "page.frame.number": ("Nomor", "Number"),
    "page.frame.title": ("Judul", "Title"),
    "page.frame.opening": ("Pembukaan", "Opening"),
    "page.frame.closing": ("Penutup", "Closing"),
    "page.frame.date": ("Tanggal", "Date"),
    "page.frame.signature": ("Tanda tangan", "Signature"),
    "page.frame.copies": ("Tembusan", "Copies"),
    "page.frame.unread": ("Bagian yang tidak terbaca", "A stretch that cannot be read"),
    "page.kind.unread": ("tidak terbaca dari naskah", "not read from the paper"),
    "page.unreadable": (
        "Butir ini tidak dapat dikenali dalam naskah.",
        "This clause cannot be told apart in the paper.",
    ),
    "page.number": ("Nomor: {number}", "Number: {number}"),
    "page.issuer": ("Penerbit: {issuer}", "Issuer: {issuer}"),
    "page.not_printed": ("Tidak tercetak dalam naskah.", "Not printed in the paper."),
    "page.no_provision": (
        "Tidak ada ketentuan yang berbicara tentang butir ini.",
        "No provision speaks for this clause.",
    ),
    "page.frame_only": (
        "Bagian ini tidak memuat ketentuan; kebijakan hanya menyimpan sidiknya.",
        "This part holds no provision; the policy keeps only its fingerprint.",
    ),
    "page.changes": (
        "Perubahan sejak salinan terdahulu: [\u2212] dihapus, [+] ditambahkan",
        "Changes since the earlier copy: [\u2212] deleted, [+] added",
    ),
    "page.effect": ("Akibat:", "Effect:"),
    "page.words": ("Kata naskah:", "Printed words:"),
    "page.covers": ("Mencakup juga:", "Speaks also for:"),
    "page.through": ("Dicakup oleh ketentuan", "Spoken for by provision"),
    "page.question": ("Tafsir", "Reading"),
    "page.together": ("Bila {when}:", "If {when}:"),
    "page.print": ("Sidik naskah:", "Fingerprint:"),
    "page.print.same": ("sama dengan naskah", "the same as the paper's"),
    "page.print.other": ("berbeda; sidik naskah:", "another; the paper's:"),
    "page.print.none": ("belum dicatat dalam kebijakan", "not yet held in the policy"),
    "page.print.gone": ("tidak ada padanannya dalam naskah", "the paper has nothing like it"),
    "page.signature": ("Pernyataan pemeriksa", "The auditor's statement"),
    "page.statement": (
        "Saya telah membaca naskah dan membandingkannya dengan kebijakan butir demi butir, "
        "termasuk ketentuan yang tidak mengubah jawaban dan tafsir yang dipakai. Pernyataan ini "
        "hanya berlaku bagi kebijakan dan berkas naskah dengan sidik berikut.",
        "I have read the paper and compared it with the policy clause by clause, with the "
        "provisions that leave the answer alone and the readings in use. This statement holds "
        "only for the policy and the paper's file with these digests.",
    ),
    "page.choices": ("Hasil pemeriksaan (pilih satu):", "The result (choose one):"),
    "page.choice.agreed": (
        "Kebijakan sesuai dengan naskah",
        "The policy says what the paper says",
    ),
    "page.choice.noted": ("Sesuai dengan catatan di bawah", "It does, with the notes below"),
    "page.choice.refused": ("Belum sesuai", "It does not yet"),
    "page.blank.notes": ("Catatan", "Notes"),
    "page.blank.place": ("Tempat", "Place"),
    "page.blank.date": ("Tanggal", "Date"),
    "page.blank.name": ("Nama", "Name"),
    "page.blank.nip": ("NIP", "Staff number (NIP)"),
    "page.blank.sign": ("Tanda tangan", "Signature"),
    "page.fill": ("diisi pada lembar cetak", "to be filled in on the printed sheet"),
    "page.made": (
        "Dibuat oleh asn_wfh. Halaman ini berdiri sendiri: tanpa jaringan dan tanpa skrip.",
        "Made by asn_wfh. This page stands alone: no network and no script.",
    ),
    "page.foot": (
        "Kebijakan {policy}, sidik {digest}; naskah {sha256}",
        "Policy {policy}, digest {digest}; paper {sha256}",
    ),
    "page.sheet": ("Halaman {page} dari {pages}", "Page {page} of {pages}"),
}

_MONTHS = {
    "id": "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
    "en": "January February March April May June July August September October November December",
}
_DAYS = {
    "id": "Senin Selasa Rabu Kamis Jumat Sabtu Minggu",
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
}


def message(key: str, lang: str, **values: object) -> str:
    """The sentence of a key in `id` or `en`, filled; an unknown key raises KeyError.

    Where `count` is one and there is a sentence for one (the key with `_one`), it is said.
    """
    one = f"{key}_one"
    if one in SENTENCES and str(values.get("count")) == "1":
        key = one
    return filled(SENTENCES[key][LANGS.index(lang)], lang, values)


def filled(text: str, lang: str, values: Mapping[str, object]) -> str:
    """A sentence with its values; `{cases:count.cases}` is so many cases, or one case."""
    return _Filler(lang).vformat(text, (), values)


class _Filler(Formatter):
    """Fills a sentence, and where a hole names a key the sentence of that key with the count."""

    def __init__(self, lang: str) -> None:
        self.lang = lang

    def format_field(self, value: object, format_spec: str) -> str:
        return message(format_spec, self.lang, count=value) if format_spec else str(value)


def join(*parts: str) -> str:
    """Phrases with a space between those that say something."""
    return " ".join(part for part in parts if part)


def long_date(day: date, lang: str, weekday: bool = False) -> str:
    """A date in words: `10 April 2026`, with its weekday in front if wanted."""
    text = f"{day.day} {_MONTHS[lang].split()[day.month - 1]} {day.year}"
    if not weekday:
        return text
    return f"{_DAYS[lang].split()[day.weekday()]}, {text}"
