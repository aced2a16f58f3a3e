"""What is said of the figures of an office."""

from asn_wfh.messages.bilingual_message import Message

SENTENCES = {
    "figure.recall_cap": Message(
        id="batas jumlah panggilan ke kantor",
        en="cap on recalls to the office",
    ),
    "figure.home_share": Message(
        id="bagian pegawai yang bekerja di rumah",
        en="share of the staff at home",
    ),
    "figure.turns": Message(
        id="bagian WFH dan WFO menurut giliran",
        en="share at home and at the office by turns",
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
    "figure.preference": Message(id="yang didahulukan", en="preference"),
    "figure.own_limit": Message(id="batas lain", en="other limit"),
    "figure.reviews": Message(id="tanggal evaluasi", en="review dates"),
    "limit.not_set": Message(
        id="Surat edaran {government} tidak menetapkan {figure}",
        en="The circular of {government} sets no {figure}",
    ),
    "limit.not_set_uncapped": Message(
        id="; butir {clauses} membolehkan panggilan tanpa batas jumlah",
        en="; clause {clauses} allows recalls without a cap",
    ),
    "limit.not_set_no_recall": Message(
        id="; butir {clauses} tidak memberi wewenang memanggil menurut tafsir yang dipakai",
        en="; clause {clauses} gives no power to recall as it is read here",
    ),
    "limit.not_set_as_read": Message(
        id="; butir {clauses} tidak menetapkannya menurut tafsir yang dipakai",
        en="; clause {clauses} sets none as it is read here",
    ),
    "limit.not_set_elsewhere": Message(
        id=" bagi pegawai ini pada hari ini; butir {clauses} menetapkannya bagi pegawai atau hari lain",
        en=" for these people on this day; clause {clauses} sets it for other people or days",
    ),
    "limit.ordered_home": Message(
        id="; menurut butir {clauses} semuanya wajib WFH",
        en="; by clause {clauses} all of them must work from home",
    ),
    "limit.left_aside": Message(
        id="; pengecualian orang-seorang menurut butir {clauses} belum diperhitungkan",
        en="; the exclusions of single people in clause {clauses} are not taken into account",
    ),
    "limit.recall": Message(
        id="paling banyak {most} orang boleh dipanggil ke kantor, yaitu {share}% dari {of} ({base}), dibulatkan {rounding}",
        en="at most {most} may be recalled to the office: {share}% of {of} ({base}), rounded {rounding}",
    ),
    "limit.recall_none": Message(
        id="batas {share}% tidak memungkinkan penarikan berdasarkan {clause}",
        en="the cap of {share}% leaves no recall under {clause}",
    ),
    "limit.recall_use": Message(id="; gunakan {clauses}", en="; use {clauses}"),
    "limit.recall_uncapped": Message(
        id="; panggilan menurut butir {clauses} tanpa batas jumlah",
        en="; recalls under clause {clauses} have no cap",
    ),
    "limit.recall_counted": Message(
        id="; panggilan menurut butir {clauses} dihitung dalam batas ini",
        en="; recalls under clause {clauses} count under this cap",
    ),
    "limit.home_share_one": Message(
        id="{high} dari {staff} orang di rumah dan {office_low} di kantor",
        en="{high} of {staff:count.people} at home and {office_low} at the office",
    ),
    "limit.home_share_range": Message(
        id="{low} sampai {high} dari {staff} orang di rumah, {office_low} sampai {office_high} di kantor",
        en="{low} to {high} of {staff:count.people} at home, {office_low} to {office_high} at the office",
    ),
    "limit.home_share_cannot": Message(
        id="tidak dapat dipenuhi dengan {staff} orang: sedikitnya {low} di rumah, tetapi paling banyak {high}",
        en="cannot be kept with {staff:count.people}: at least {low} at home, but at most {high}",
    ),
    "limit.home_share_open": Message(
        id="angkanya bergantung pada fakta yang belum dinyatakan: {missing}",
        en="the figure hangs on facts not stated: {missing}",
    ),
    "limit.turns": Message(
        id="{share} {at_home} orang WFH dan selebihnya {in_office} orang WFO, dari {of} ({base}); {wfh}% WFH dan {wfo}% WFO, orang ganjil {odd}",
        en="{at_home} at home ({share}) and {in_office} at the office, of {of} ({base}); {wfh}% at home and {wfo}% at the office, the odd person {odd}",
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
        en="the circular does not say of what it is counted",
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
    "limit.kept": Message(id="sesuai batas", en="kept"),
    "limit.broken": Message(id="melebihi batas", en="not kept"),
    "limit.under_every": Message(id="menurut setiap tafsir", en="under every reading"),
    "limit.under": Message(id="bila {readings}", en="if {readings}"),
    "limit.under_only": Message(id="hanya bila {readings}", en="only if {readings}"),
    "limit.report": Message(
        id="{duty} untuk {first} sampai {last}, paling lambat {due}",
        en="{duty} for {first} until {last}, by {due}",
    ),
    "limit.report_safe": Message(
        id="; batas itu bukan hari kerja, sampaikan paling lambat {safe}",
        en="; that is no working day, so hand it in by {safe}",
    ),
    "limit.review": Message(id="evaluasi pada {due}", en="review on {due}"),
}
