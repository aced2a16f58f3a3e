"""What is said of the figures of an office."""

from asn_wfh.messages.bilingual_message import Message

SENTENCES = {
    "figure.recall_cap": Message(
        id="batas jumlah ASN yang dapat diperintahkan WFO", en="cap on recalls to the office"
    ),
    "figure.home_share": Message(id="porsi pegawai yang WFH", en="share of the staff at home"),
    "figure.turns": Message(
        id="porsi WFH dan WFO menurut giliran", en="share at home and at the office by turns"
    ),
    "figure.domestic_travel": Message(
        id="pengurangan perjalanan dinas dalam negeri",
        en="cut of domestic official travel",
    ),
    "figure.foreign_travel": Message(
        id="pengurangan perjalanan dinas luar negeri",
        en="cut of official travel abroad",
    ),
    "figure.travel_frequency": Message(
        id="pengurangan frekuensi perjalanan dinas",
        en="cut of the number of official trips",
    ),
    "figure.travel_party": Message(
        id="pengurangan jumlah rombongan perjalanan dinas",
        en="cut of the size of travelling parties",
    ),
    "figure.vehicles": Message(
        id="batas penggunaan kendaraan dinas jabatan",
        en="limit on the use of official post vehicles",
    ),
    "figure.monthly_report": Message(
        id="tanggal laporan bulanan",
        en="due date of a monthly report",
    ),
    "figure.sanction": Message(id="sanksi", en="sanction"),
    "figure.preference": Message(id="pegawai yang didahulukan", en="order of preference"),
    "figure.own_limit": Message(id="batas lain", en="other limit"),
    "figure.reviews": Message(id="tanggal evaluasi", en="review dates"),
    "limit.not_set": Message(
        id="Surat edaran {government} tidak menetapkan {figure}",
        en="The circular of {government} sets no {figure}",
    ),
    "limit.not_set_uncapped": Message(
        id="; butir {clauses:labels} memberi wewenang perintah WFO tanpa batas jumlah",
        en="; clause {clauses:labels} allows recalls without a cap",
    ),
    "limit.not_set_no_recall": Message(
        id="; tidak seorang pun berwenang memerintahkan WFO, karena butir {clauses:labels} tidak memberinya menurut pilihan tafsir yang dipakai",
        en="; nobody may order staff in, since clause {clauses:labels} gives no such power as it is read here",
    ),
    "limit.not_set_as_read": Message(
        id="; butir {clauses:labels} tidak menetapkannya menurut pilihan tafsir yang dipakai",
        en="; clause {clauses:labels} sets none as it is read here",
    ),
    "limit.not_set_elsewhere": Message(
        id=" bagi pegawai ini pada tanggal tersebut; butir {clauses:labels} menetapkannya bagi pegawai atau hari lain",
        en=" for these people on this day; clause {clauses:labels} sets it for other people or days",
    ),
    "limit.not_set_not_in_force": Message(
        id=" pada tanggal tersebut, karena surat edaran tidak berlaku pada tanggal itu (butir {clauses:labels})",
        en=" on that date, since the circular is not in force then (clause {clauses:labels})",
    ),
    "limit.no_turns_on_date": Message(
        id="Pada tanggal tersebut tidak ada giliran WFH menurut butir {clauses:labels}",
        en="On that date nobody has a turn at home by clause {clauses:labels}",
    ),
    "limit.no_turns_for_such_people": Message(
        id="Pegawai seperti itu tidak mendapat giliran WFH pada tanggal tersebut menurut butir {clauses:labels}",
        en="People like that have no turn at home on that date by clause {clauses:labels}",
    ),
    "limit.ordered_home": Message(
        id="; menurut butir {clauses:labels} semuanya wajib WFH",
        en="; by clause {clauses:labels} all of them must work from home",
    ),
    "limit.left_aside": Message(
        id="; pengecualian perseorangan menurut butir {clauses:labels} belum diperhitungkan",
        en="; the exclusions of single persons in clause {clauses:labels} are not taken into account",
    ),
    "limit.recall": Message(
        id="paling banyak {most} orang dapat diperintahkan WFO, yaitu {share}% dari {of} ({base}), dibulatkan {rounding}",
        en="at most {most} may be recalled to the office: {share}% of {of} ({base}), rounded {rounding}",
    ),
    "limit.recall_none": Message(
        id="dengan batas {share}% tidak seorang pun dapat diperintahkan WFO menurut butir {clause:labels}",
        en="with the cap of {share}% nobody can be recalled under clause {clause:labels}",
    ),
    "limit.recall_use": Message(id="; gunakan {clauses:labels}", en="; use {clauses:labels}"),
    "limit.recall_uncapped": Message(
        id="; perintah WFO menurut butir {clauses:labels} tanpa batas jumlah",
        en="; recalls under clause {clauses:labels} have no cap",
    ),
    "limit.recall_counted": Message(
        id="; perintah WFO menurut butir {clauses:labels} dihitung dalam batas ini",
        en="; recalls under clause {clauses:labels} count under this cap",
    ),
    "limit.home_share_one": Message(
        id="{high} dari {staff} orang WFH dan {office_low} WFO",
        en="{high} of {staff:count.people} at home and {office_low} at the office",
    ),
    "limit.home_share_range": Message(
        id="{low} sampai dengan {high} dari {staff} orang WFH, {office_low} sampai dengan {office_high} WFO",
        en="{low} to {high} of {staff:count.people} at home, {office_low} to {office_high} at the office",
    ),
    "limit.home_share_cannot": Message(
        id="tidak dapat dipenuhi dengan {staff} orang: paling sedikit {low} WFH, tetapi paling banyak {high}",
        en="not possible with {staff:count.people}: at least {low} at home, but at most {high}",
    ),
    "limit.home_share_open": Message(
        id="angkanya bergantung pada fakta yang belum diketahui: {missing}",
        en="the figure depends on facts that are not stated: {missing}",
    ),
    "limit.turns": Message(
        id="{share} {at_home} orang WFH dan {in_office} orang lainnya WFO, dari {of} ({base}); {wfh}% WFH dan {wfo}% WFO, sisa satu orang {odd}",
        en="{at_home} at home ({share}) and {in_office} at the office, of {of} ({base}); {wfh}% at home and {wfo}% at the office, one person left over is {odd}",
    ),
    "limit.ceiling": Message(id="paling banyak {most}", en="at most {most}"),
    "limit.floor": Message(id="paling sedikit {least}", en="at least {least}"),
    "limit.ceiling_below": Message(id="kurang dari {most}", en="less than {most}"),
    "limit.rest_trips": Message(
        id="perjalanan yang tersisa {ceiling}",
        en="trips that remain: {ceiling}",
    ),
    "limit.rest_money": Message(
        id="biaya yang tersisa {ceiling}",
        en="money that remains: {ceiling}",
    ),
    "limit.no_basis": Message(
        id="dasar penghitungannya tidak ditetapkan surat edaran",
        en="the circular does not state of what it is counted",
    ),
    "limit.vehicle_count": Message(
        id="jumlah kendaraan dinas jabatan yang digunakan {ceiling} dari semula {baseline}",
        en="official post vehicles in use {ceiling}, of {baseline} before",
    ),
    "limit.vehicles": Message(
        id="penggunaan kendaraan dinas jabatan {ceiling} dari semula {baseline}",
        en="use of official post vehicles {ceiling}, of {baseline} before",
    ),
    "limit.plan": Message(id="rencana {what}: {kept}", en="plan for {what}: {kept}"),
    "limit.by_trips": Message(id="menurut jumlah perjalanan", en="counted in trips"),
    "limit.by_money": Message(id="menurut biaya", en="counted in money"),
    "limit.kept": Message(id="sesuai batas", en="within the limit"),
    "limit.broken": Message(id="melebihi batas", en="beyond the limit"),
    "limit.under_every": Message(id="menurut semua pilihan tafsir", en="under every reading"),
    "limit.under": Message(id="jika {readings}", en="if {readings}"),
    "limit.under_only": Message(id="hanya jika {readings}", en="only if {readings}"),
    "limit.report": Message(
        id="{duty} untuk {first} sampai dengan {last}, paling lambat {due}",
        en="{duty} for {first} to {last}, by {due}",
    ),
    "limit.report_safe": Message(
        id="; tanggal itu bukan hari kerja; laporan agar disampaikan paling lambat {safe}",
        en="; that is not a working day, so submit it by {safe}",
    ),
    "limit.review": Message(id="evaluasi pada {due}", en="review on {due}"),
}
