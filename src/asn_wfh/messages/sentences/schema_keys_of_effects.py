"""What an editor shows of the keys that an effect word takes."""

from asn_wfh.messages.bilingual_message import Message

SENTENCES = {
    "schema.date_range.every": Message(
        id="Hari dalam minggu; `hari_kerja` untuk setiap hari kerja.",
        en="Weekdays; `hari_kerja` for every working day.",
    ),
    "schema.date_range.weeks": Message(
        id="Yang keberapa dari hari itu dalam bulannya.", en="Which of its weekdays in the month."
    ),
    "schema.date_range.dates": Message(
        id="Tanggal tertentu, berurutan.", en="Single dates, in order."
    ),
    "schema.date_range.from": Message(id="Sejak tanggal.", en="From a date."),
    "schema.date_range.until": Message(
        id="Sampai dengan tanggal.", en="Until a date, including it."
    ),
    "schema.dated_rule.whose": Message(
        id="Kelompok pegawai; jika tidak diisi, semua.", en="The group; left out, everyone."
    ),
    "schema.dated_rule.once": Message(
        id="Keputusan yang harus ada lebih dahulu.", en="Decisions that must come first."
    ),
    "schema.dated_rule.instead_of": Message(
        id="Butir yang digantikan dalam lingkup butir ini.",
        en="The clauses that it replaces, within its scope.",
    ),
    "schema.recall.at_most": Message(
        id="Paling banyak berapa yang dapat diperintahkan WFO.",
        en="How many may be recalled at most.",
    ),
    "schema.recall.of": Message(
        id="Dari jumlah siapa persentase itu dihitung.", en="Of whom the share is counted."
    ),
    "schema.recall.round": Message(id="Cara pembulatan.", en="How it is rounded."),
    "schema.recall.within": Message(
        id="Butir yang batasnya turut berlaku.", en="The clause whose cap counts these too."
    ),
    "schema.rotate.wfh": Message(id="Porsi WFH.", en="The share at home."),
    "schema.rotate.wfo": Message(id="Porsi WFO.", en="The share at the office."),
    "schema.rotate.of": Message(
        id="Dari jumlah siapa persentase itu dihitung.", en="Of whom the shares are counted."
    ),
    "schema.rotate.odd_person": Message(
        id="Di mana satu orang sisa pembagian bekerja.", en="Where the one person left over works."
    ),
    "schema.rotate.share": Message(
        id="Apakah porsi WFH itu batas tertinggi atau harus tepat.",
        en="Whether the share at home is a ceiling or exact.",
    ),
    "schema.rotate.turns": Message(
        id="Apakah hari libur menghabiskan giliran.", en="Whether a holiday uses up a turn."
    ),
    "schema.share.home": Message(
        id="Porsi WFH; `any` jika naskah tidak menyebut angka.",
        en="The share at home; `any` if the circular gives no figure.",
    ),
    "schema.share.office": Message(id="Porsi WFO.", en="The share at the office."),
    "schema.share.table": Message(
        id="Angka yang berbeda menurut beberapa fakta.", en="Figures that vary with some facts."
    ),
    "schema.share.of": Message(
        id="Dari jumlah siapa persentase itu dihitung.", en="Of whom the share is counted."
    ),
    "schema.share.round": Message(id="Cara pembulatan.", en="How it is rounded."),
    "schema.share.set_by": Message(id="Siapa yang menetapkan angkanya.", en="Who sets the figure."),
    "schema.share.chosen_by": Message(
        id="Keputusan yang menentukan siapa yang WFH.",
        en="The decision that chooses who is at home.",
    ),
    "schema.stay_within.place": Message(
        id="Wilayah pemerintah daerah itu.", en="The region of the government."
    ),
    "schema.oblige.who": Message(id="Siapa yang wajib.", en="Whose duty it is."),
    "schema.oblige.do": Message(id="Apa yang wajib dilakukan.", en="What the duty is."),
    "schema.oblige.to": Message(id="Kepada siapa.", en="To whom."),
    "schema.oblige.through": Message(id="Melalui siapa.", en="Through whom."),
    "schema.oblige.by": Message(id="Paling lambat kapan.", en="By when it must be done."),
    "schema.oblige.hours": Message(
        id="Antara dua saat dalam sehari.", en="Between two moments of the day."
    ),
    "schema.oblige.times": Message(id="Pada jam berapa.", en="At which times."),
    "schema.oblige.times_of": Message(
        id="Butir yang memuat jamnya.", en="The clause that has the times."
    ),
    "schema.oblige.within": Message(id="Dalam waktu berapa lama.", en="Within how long."),
    "schema.oblige.count": Message(id="Berapa kali.", en="How many times."),
    "schema.limit.what": Message(id="Apa yang dibatasi.", en="What is limited."),
    "schema.limit.cut": Message(
        id="Berapa dikurangi; `any` jika naskah tidak menyebut angka.",
        en="How much less; `any` if the circular gives no figure.",
    ),
    "schema.limit.at_most": Message(
        id="Berapa yang paling banyak tersisa.", en="How much may remain at most."
    ),
    "schema.limit.of": Message(id="Apa yang dihitung oleh `at_most`.", en="What `at_most` counts."),
    "schema.limit.joined": Message(
        id="Ditambahkan pada batas lain dalam butir itu (`dan`), atau sebagai gantinya (`atau`).",
        en="In addition to the clause's other cuts (`dan`), or instead of them (`atau`).",
    ),
    "schema.prefer.at": Message(id="Untuk WFH atau WFO.", en="For work at home or at the office."),
    "schema.prefer.first": Message(
        id="Siapa yang didahulukan, menurut urutan.", en="Who comes first, in order."
    ),
    "schema.prefer.weighs": Message(
        id="Apa yang dipertimbangkan, tanpa urutan.", en="What is considered, without an order."
    ),
    "schema.sanction.breach": Message(
        id="Butir yang dilanggar.", en="The clauses that are broken."
    ),
    "schema.sanction.steps": Message(
        id="Langkah sanksi menurut urutan.", en="The steps, in order."
    ),
    "schema.sanction.withdraws": Message(
        id="Fakta tambahan yang menyatakan izin WFH dicabut.",
        en="The circular's own fact that the permission is withdrawn.",
    ),
    "schema.in_force.from": Message(id="Hari pertama berlaku.", en="The first day in force."),
    "schema.in_force.until": Message(id="Hari terakhir berlaku.", en="The last day in force."),
    "schema.in_force.review_every": Message(
        id="Dievaluasi setiap berapa bulan, seperti `2 bulan`.",
        en="Every how many months it is reviewed, for example `2 bulan`.",
    ),
}
