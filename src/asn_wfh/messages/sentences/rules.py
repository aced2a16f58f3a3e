"""What a provision says, in our own words: one sentence for each effect word."""

from asn_wfh.messages.bilingual_message import Message

SENTENCES = {
    "covers.asn": Message(id="ASN", en="civil servants"),
    "rule.permit": Message(id="Memberi izin WFH", en="Gives permission to work from home"),
    "rule.require": Message(id="Mewajibkan WFH", en="MUST work from home"),
    "rule.exclude": Message(
        id="Meniadakan izin WFH bagi: {group}", en="Takes permission away from: {group}"
    ),
    "rule.recall_any": Message(
        id="Meniadakan izin WFH bagi yang diperintahkan WFO, tanpa batas jumlah",
        en="Takes permission away from anyone recalled to the office, without a cap",
    ),
    "rule.recall_capped": Message(
        id="Meniadakan izin WFH bagi yang diperintahkan WFO, paling banyak {share}% dari {base}, dibulatkan {rounding}",
        en="Takes permission away from anyone recalled to the office, at most {share}% of {base}, rounded {rounding}",
    ),
    "rule.recall_within": Message(
        id="Meniadakan izin WFH bagi yang diperintahkan WFO, dalam batas butir {clause:labels}",
        en="Takes permission away from anyone recalled to the office, within the cap of clause {clause:labels}",
    ),
    "base.wfh_that_day": Message(id="ASN yang WFH pada hari itu", en="the staff at home that day"),
    "base.all_in_office": Message(id="seluruh ASN perangkat daerah", en="all staff of the agency"),
    "base.eligible_in_office": Message(
        id="ASN perangkat daerah yang tidak dikecualikan",
        en="the agency's staff who are not excluded",
    ),
    "base.eligible_in_region": Message(
        id="seluruh ASN daerah yang tidak dikecualikan",
        en="all the region's staff who are not excluded",
    ),
    "base.smallest_unit": Message(
        id="pegawai pada unit kerja terkecil", en="the staff of the smallest unit"
    ),
    "base.present": Message(id="pegawai yang hadir", en="the staff present that day"),
    "share.home_at_most": Message(id="Paling banyak {share}% WFH", en="At most {share}% at home"),
    "share.home_at_least": Message(
        id="Paling sedikit {share}% WFH", en="At least {share}% at home"
    ),
    "share.home_exactly": Message(id="Tepat {share}% WFH", en="Exactly {share}% at home"),
    "share.office_at_most": Message(
        id="Paling banyak {share}% WFO", en="At most {share}% at the office"
    ),
    "share.office_at_least": Message(
        id="Paling sedikit {share}% WFO", en="At least {share}% at the office"
    ),
    "share.office_exactly": Message(id="Tepat {share}% WFO", en="Exactly {share}% at the office"),
    "share.any": Message(
        id="Pegawai dibagi antara WFH dan WFO, {by}",
        en="The staff is divided between home and office, {by}",
    ),
    "share.meaning_nobody": Message(
        id="sehingga tidak ada yang WFH", en="so nobody works from home"
    ),
    "share.meaning_everybody": Message(
        id="sehingga semua wajib WFH", en="so all must work from home"
    ),
    "share.by_roster": Message(id="menurut jadwal", en="by the roster"),
    "share.by_act": Message(id="dengan {acts} bagi setiap pegawai", en="by {acts} for each person"),
    "share.meaning_at_least": Message(
        id="sehingga paling sedikit {share}% WFH {by}", en="so at least {share}% at home {by}"
    ),
    "share.meaning_at_most": Message(
        id="sehingga paling banyak {share}% WFH {by}", en="so at most {share}% at home {by}"
    ),
    "share.meaning_exactly": Message(
        id="sehingga {share}% WFH {by}", en="so {share}% at home {by}"
    ),
    "share.meaning_between": Message(
        id="sehingga {low}% sampai dengan {high}% WFH {by}", en="so {low}% to {high}% at home {by}"
    ),
    "share.of": Message(id="dari {base}", en="of {base}"),
    "share.set_by": Message(id="angkanya ditetapkan {by}", en="the figure is set by {by}"),
    "share.others": Message(
        id="perangkat daerah atau pegawai lainnya", en="everyone whom no other share names"
    ),
    "share.round_down": Message(id="dibulatkan ke bawah", en="rounded down"),
    "share.round_up": Message(id="dibulatkan ke atas", en="rounded up"),
    "share.round_nearest": Message(id="dibulatkan ke yang terdekat", en="rounded to the nearest"),
    "share.round_down_min_one": Message(
        id="dibulatkan ke bawah, paling sedikit satu orang", en="rounded down, at least one person"
    ),
    "rounding.down": Message(id="ke bawah", en="down"),
    "rounding.up": Message(id="ke atas", en="up"),
    "rule.rotate": Message(
        id="Meniadakan izin WFH bagi yang tidak terjadwal: bergiliran {wfh}% WFH dan {wfo}% WFO dari {base}; sisa satu orang {odd}; porsi WFH itu {share}; giliran dihitung menurut {turns}",
        en="Takes permission away from anyone not on the roster: in turns {wfh}% at home and {wfo}% at the office, of {base}; one person left over is {odd}; the share at home is {share}; turns are counted by {turns}",
    ),
    "odd.wfo": Message(id="WFO", en="at the office"),
    "odd.wfh": Message(id="WFH", en="at home"),
    "odd.min_one": Message(
        id="WFO, tetapi paling sedikit satu orang WFH", en="at the office, but at least one at home"
    ),
    "share.at_most": Message(id="batas tertinggi", en="a ceiling"),
    "share.exact": Message(id="harus tepat", en="exact"),
    "turns.working_days": Message(id="hari kerja", en="working days"),
    "turns.calendar": Message(id="kalender", en="the calendar"),
    "rule.schedule": Message(
        id="Meniadakan izin WFH bagi yang terjadwal WFO",
        en="Takes permission away from anyone scheduled for the office",
    ),
    "rule.stay_within": Message(
        id="Meniadakan izin WFH bagi yang bertempat tinggal di luar wilayah",
        en="Takes permission away from anyone whose home lies outside the region",
    ),
    "rule.exempt": Message(
        id="Butir {clauses:labels} tidak berlaku",
        en="Clauses {clauses:labels} do not apply",
        en_one="Clause {clauses:labels} does not apply",
    ),
    "exempt.people": Message(id="bagi {group}", en="to {group}"),
    "rule.oblige_asn": Message(
        id="Mewajibkan ASN yang WFH: {duty}",
        en="Obliges staff at home to: {duty}",
    ),
    "rule.oblige_kepala": Message(
        id="Mewajibkan Kepala Perangkat Daerah: {duty}",
        en="Obliges the head of the agency to: {duty}",
    ),
    "rule.oblige_atasan": Message(
        id="Mewajibkan atasan langsung: {duty}",
        en="Obliges the direct superior to: {duty}",
    ),
    "rule.oblige_instansi": Message(
        id="Mewajibkan instansi yang disebut dalam butirnya: {duty}",
        en="Obliges the body that the clause names to: {duty}",
    ),
    "rule.oblige_to": Message(id="kepada {to}", en="to {to}"),
    "rule.oblige_through": Message(id="melalui {through}", en="through {through}"),
    "rule.times_of": Message(
        id="pada jam butir {clause:labels}", en="at the times of clause {clause:labels}"
    ),
    "rule.limit_cut": Message(id="Mengurangi {what} {share}%", en="Cuts {what} by {share}%"),
    "rule.limit_any": Message(
        id="Mengurangi {what}, tanpa menyebut angka", en="Cuts {what}; no figure is printed"
    ),
    "rule.limit_at_most": Message(
        id="Membatasi {what} menjadi paling banyak {share}% dari semula",
        en="Limits {what} to {share}% of what it was",
    ),
    "rule.limit_vehicles": Message(
        id="Membatasi jumlah kendaraan pada {what} menjadi paling banyak {share}% dari semula",
        en="Limits the number of vehicles in {what} to {share}% of what it was",
    ),
    "rule.limit_reduction": Message(
        id="Membatasi pengurangan {what} paling banyak {share}%",
        en="Limits the cut in {what} to {share}%",
    ),
    "rule.joined_dan": Message(
        id="bersama (dan) pengurangan lain dalam butir ini",
        en="together with (and) the clause's other cuts",
    ),
    "rule.joined_atau": Message(
        id="atau pengurangan lain dalam butir ini",
        en="or the clause's other cuts instead",
    ),
    "rule.in_force": Message(id="Berlaku {force}", en="In force {force}"),
    "rule.review": Message(
        id="dievaluasi setiap {months} bulan",
        en="reviewed every {months:count.months}",
    ),
    "rule.no_rule": Message(
        id="Tidak mengubah jawaban: {reason}", en="Does not change an answer: {reason}"
    ),
    "moment.mulai_kerja": Message(id="awal jam kerja", en="the start of work"),
    "moment.selesai_kerja": Message(id="akhir jam kerja", en="the end of work"),
    "moment.akhir_hari": Message(id="akhir hari", en="the end of the day"),
    "moment.h-1": Message(
        id="hari kerja terakhir sebelum hari WFH (H-1)",
        en="the last working day before the day at home",
    ),
    "moment.pulang_h-1": Message(
        id="jam pulang pada hari kerja terakhir sebelum hari WFH",
        en="closing time on the last working day before the day at home",
    ),
    "moment.time_before": Message(
        id="pukul {time} pada hari kerja terakhir sebelum hari WFH",
        en="{time} on the last working day before the day at home",
    ),
    "moment.next_day": Message(id="hari kerja berikutnya (H+1)", en="the next working day"),
    "moment.days_after": Message(
        id="{count} hari kerja sesudahnya (H+{count})",
        en="{count} working days after",
        en_one="{count} working day after",
    ),
    "moment.time_after": Message(id="pukul {time}, {day}", en="{time}, {day}"),
    "duty.each_quarter": Message(id="setiap triwulan", en="every quarter"),
    "moment.quarterly": Message(
        id="tanggal {day} setelah setiap triwulan", en="day {day} after each quarter"
    ),
    "rule.sanction": Message(
        id="Menetapkan sanksi atas pelanggaran butir {clauses:labels}: {steps}",
        en="Sets a sanction for a breach of {clauses:labels}: {steps}",
    ),
    "rule.sanction_withdraws": Message(
        id="{sanction}; izin WFH ditiadakan selama {fact} bukan {unstated}",
        en="{sanction}; no permission while {fact} is not {unstated}",
    ),
    "sanction.then": Message(id=", lalu ", en=", then "),
    "sanction.months": Message(
        id="{step} selama {count} bulan",
        en="{step} for {count} months",
        en_one="{step} for one month",
    ),
    "sanction.times": Message(
        id="{step} ({count} kali)", en="{step} ({count} times)", en_one="{step} (once)"
    ),
    "rule.prefer_first_home": Message(
        id="Mendahulukan untuk WFH: {order}", en="Prefers for work from home: {order}"
    ),
    "rule.prefer_first_office": Message(
        id="Mendahulukan untuk WFO: {order}", en="Prefers for work at the office: {order}"
    ),
    "rule.prefer_weighs_home": Message(
        id="Mempertimbangkan, tanpa urutan, untuk WFH: {order}",
        en="Weighs, in no order, for work from home: {order}",
    ),
    "rule.prefer_weighs_office": Message(
        id="Mempertimbangkan, tanpa urutan, untuk WFO: {order}",
        en="Weighs, in no order, for work at the office: {order}",
    ),
    "moment.monthly": Message(
        id="tanggal {day} bulan berikutnya",
        en="day {day} of the following month",
    ),
    "option.clause": Message(
        id="butir {clause:labels}: {effect}", en="clause {clause:labels}: {effect}"
    ),
    "option.clause_decides_nothing": Message(
        id="butir {clause:labels} tidak mengubah jawaban bagi pegawai",
        en="clause {clause:labels} changes no answer about a person",
    ),
    "option.more": Message(
        id="dan {count} butir lain", en="and {count} more clauses", en_one="and {count} more clause"
    ),
    "rule.between": Message(id="dari {opens} sampai dengan {due}", en="from {opens} until {due}"),
}
