"""What an editor shows of each key of a file, and of the documents that describe the files."""

from asn_wfh.messages.message import Message

SENTENCES = {
    # the documents
    "schema.document.policy.title": Message(
        id="Berkas kebijakan WFH", en="Policy file on work from home"
    ),
    "schema.document.policy.description": Message(
        id="Satu surat edaran sebagai satu berkas YAML. Skema ini memeriksa bentuknya; hubungan antarbutir, urutan, nama fakta dan tafsir diperiksa oleh `asn-wfh check`.",
        en="One circular as one YAML file. This schema checks its shape; what holds between clauses, order, and the names of facts and readings are for `asn-wfh check`.",
    ),
    "schema.document.person.title": Message(id="Fakta seorang pegawai", en="Facts of a person"),
    "schema.document.person.description": Message(
        id="Fakta yang dapat ditanyakan surat edaran; yang tidak diisi berarti belum diketahui. Fakta yang menurut peraturan tidak mungkin bersama ditolak oleh pembacanya, bukan oleh skema ini.",
        en="The facts that a circular may ask; one left out is not known. Facts that the law does not let one person have together are refused by the reader, not by this schema.",
    ),
    "schema.document.case.title": Message(
        id="Satu pertanyaan kepada `decide`", en="One question to `decide`"
    ),
    "schema.document.case.description": Message(
        id="Seorang pegawai, satu tanggal, dan fakta hari itu. Fakta yang tidak mungkin bersama, dan tahun yang dinyatakan lengkap tanpa hari liburnya, ditolak oleh pembacanya, bukan oleh skema ini.",
        en="A person, a date and the facts of that day. Facts that cannot be together, and a year said to be complete that lacks its holidays, are refused by the reader, not by this schema.",
    ),
    "schema.document.decision.title": Message(id="Jawaban", en="A decision"),
    "schema.document.decision.description": Message(
        id="Bolehkah pegawai itu bekerja dari rumah pada tanggal itu, dan menurut butir mana.",
        en="May this person work from home on this date, and because of which clause.",
    ),
    # the frame of a policy file
    "schema.header.policy": Message(
        id="Nama kebijakan; sama dengan nama berkasnya.",
        en="The name of the policy; that of its file.",
    ),
    "schema.header.government": Message(
        id="Pemerintah daerah yang menerbitkan surat edaran.",
        en="The government that issued the circular.",
    ),
    "schema.header.circular": Message(
        id="Naskahnya: nomor, tanggal, penanda tangan.", en="The paper: number, date, signatory."
    ),
    "schema.header.covers": Message(
        id="Siapa yang diatur, dan butir mana yang menyebutnya.",
        en="Whom the circular is about, and the clause that says so.",
    ),
    "schema.header.facts": Message(
        id="Fakta khusus yang ditanyakan surat edaran ini saja.",
        en="Facts that only this circular asks for.",
    ),
    "schema.header.terms": Message(
        id="Istilah sendiri untuk kewajiban, pokok batas, dan langkah sanksi.",
        en="Words of the circular's own for duties, limits and steps of a sanction.",
    ),
    "schema.header.ties": Message(
        id="Kaitan antara fakta khusus: yang satu menentukan yang lain.",
        en="Ties between facts of the circular's own: one settles another.",
    ),
    "schema.header.synonyms": Message(
        id="Rumusan naskah yang lain, dan rumusan yang dikenal dengan arti yang sama.",
        en="Another wording of the paper, and the known phrase that it means.",
    ),
    "schema.header.readings": Message(
        id="Tafsir yang menyangkut beberapa butir.", en="Readings of several clauses."
    ),
    "schema.header.provisions": Message(
        id="Setiap butir naskah, masing-masing dengan tepat satu kata akibat.",
        en="Every clause of the paper, each with exactly one effect word.",
    ),
    "schema.government.name": Message(
        id="Nama pemerintah daerah.", en="The name of the government."
    ),
    "schema.government.code": Message(
        id='Kode wilayah Kemendagri dengan titiknya, dalam tanda petik: "13.75".',
        en='The Kemendagri region code with its dot, in quotes: "13.75".',
    ),
    "schema.government.timezone": Message(
        id="Zona waktu daerah.", en="The time zone of the region."
    ),
    "schema.circular.kind": Message(
        id="Jenis naskah; bila tidak diisi, surat edaran.",
        en="The kind of paper; left out, a circular.",
    ),
    "schema.circular.number": Message(
        id="Nomor naskah seperti tercetak.", en="The number as it is printed."
    ),
    "schema.circular.signed": Message(id="Tanggal penetapan.", en="The date of signing."),
    "schema.circular.issuer": Message(
        id="Jabatan yang menetapkan.", en="The office that signed it."
    ),
    "schema.circular.implements": Message(
        id="Naskah yang ditindaklanjuti.", en="The paper that it implements."
    ),
    "schema.circular.replaces": Message(
        id="Surat edaran terdahulu yang digantikan, seterusnya atau pada tanggal tertentu.",
        en="Earlier circulars in whose place it stands, for good or on some dates.",
    ),
    "schema.circular.extends": Message(
        id="Surat edaran terdahulu yang masa berlakunya diperpanjang.",
        en="Earlier circulars whose end it moves.",
    ),
    "schema.circular.revokes": Message(
        id="Surat edaran terdahulu yang dicabut.", en="Earlier circulars that it revokes."
    ),
    "schema.number.scan": Message(
        id="Nomor sebagaimana terbaca pada pindaian.", en="The number as the scan has it."
    ),
    "schema.number.legible": Message(
        id="Nomor itu tidak terbaca.", en="The number cannot be read."
    ),
    "schema.replaces.policy": Message(
        id="Nama kebijakan yang digantikan.", en="The policy that is replaced."
    ),
    "schema.replaces.from": Message(
        id="Hari pertama penggantian.", en="The first day of the replacement."
    ),
    "schema.replaces.until": Message(
        id="Hari terakhir penggantian.", en="The last day of the replacement."
    ),
    "schema.replaces.dates": Message(
        id="Tanggal-tanggal penggantian.", en="The dates of the replacement."
    ),
    "schema.extends.policy": Message(
        id="Nama kebijakan yang diperpanjang.", en="The policy that is extended."
    ),
    "schema.extends.until": Message(id="Hari terakhir yang baru.", en="The new last day."),
    "schema.revokes.policy": Message(
        id="Nama kebijakan yang dicabut.", en="The policy that is revoked."
    ),
    "schema.revokes.from": Message(
        id="Sejak kapan dicabut; bila tidak diisi, sejak surat edaran ini berlaku.",
        en="Since when it is revoked; left out, from the first day of this circular.",
    ),
    "schema.covers.at": Message(
        id="Butir yang menyebut siapa yang diatur, atau `opening`.",
        en="The clause that says whom it is about, or `opening`.",
    ),
    "schema.covers.whose": Message(
        id="Kelompok pegawai yang diatur; `semua` untuk setiap pegawai.",
        en="The group that it is about; `semua` for everyone.",
    ),
    "schema.fact.values": Message(
        id="Jawaban yang mungkin, dua atau lebih.", en="The possible answers, two or more."
    ),
    "schema.fact.question": Message(
        id="Pertanyaan kepada pegawai.", en="The question to the person."
    ),
    "schema.fact.unstated": Message(
        id="Arti fakta ini bila tidak diisi.", en="What it means where it is left out."
    ),
    "schema.fact.act_of": Message(
        id="Fakta ini perbuatan yang harus ada lebih dahulu, dan siapa yang melakukannya.",
        en="It is an act that must be given first, and whose.",
    ),
    "schema.fact.ordered": Message(
        id="Nilainya berurutan dari rendah ke tinggi.",
        en="Its values have an order, from low to high.",
    ),
    "schema.fact.date": Message(id="Nilainya sebuah tanggal.", en="Its value is a date."),
    "schema.label.id": Message(
        id="Sebutannya dalam bahasa Indonesia.", en="Its label in Indonesian."
    ),
    "schema.label.en": Message(id="Sebutannya dalam bahasa Inggris.", en="Its label in English."),
    "schema.label.printed": Message(
        id="Bentuk tercetaknya pada naskah.", en="How the paper prints it."
    ),
    "schema.tie.when": Message(
        id="Nilai fakta yang menentukan.", en="The values of the fact that settles."
    ),
    "schema.tie.then": Message(
        id="Nilai fakta yang ditentukan.", en="The values of the fact that is settled."
    ),
    "schema.tie.because": Message(id="Alasannya.", en="Why."),
    # readings and provisions
    "schema.reading.asks": Message(
        id="Pertanyaan yang dibiarkan terbuka oleh kata-kata naskah.",
        en="The question that the words leave open.",
    ),
    "schema.reading.options": Message(
        id="Jawaban yang mungkin, masing-masing dengan artinya.",
        en="The possible answers, each with its meaning.",
    ),
    "schema.reading.chosen": Message(id="Pilihan yang dipakai.", en="The option in use."),
    "schema.reading.literal": Message(
        id="Pilihan yang harfiah, bila bukan yang dipakai.",
        en="The literal option, where it is not the one in use.",
    ),
    "schema.reading.because": Message(id="Alasan pilihan itu.", en="Why it was chosen."),
    "schema.reading.at": Message(id="Butir yang disangkut.", en="The clauses it is about."),
    "schema.reading.means": Message(
        id="Kelompok yang dimaksud suatu butir bila tidak dibaca sebagaimana tercetak.",
        en="The group that a clause means where it is not read as printed.",
    ),
    "schema.reading.otherwise": Message(
        id="Akibat setiap butirnya menurut pilihan yang lain.",
        en="What all its clauses do under another option.",
    ),
    "schema.provision_clauses.at": Message(
        id="Butir naskah, seperti 1.i.c; angka saja ditulis dalam tanda petik.",
        en="The clause of the paper, as 1.i.c; a bare number in quotes.",
    ),
    "schema.provision_clauses.part": Message(
        id="Nama bagian, bila satu butir mengatur beberapa hal.",
        en="The name of the part, where one clause says several things.",
    ),
    "schema.provision_clauses.with": Message(
        id="Butir lain yang turut diwakili ketentuan ini.",
        en="Further clauses that the provision speaks for.",
    ),
    "schema.provision_frame.says": Message(
        id="Isi butir dengan kalimat kita sendiri; bukan salinan naskah.",
        en="What the clause says, in our own sentence; no copy of the paper.",
    ),
    "schema.provision_frame.note": Message(
        id="Yang kita tambahkan pada isi butir.", en="What we add to it."
    ),
    "schema.provision_frame.words": Message(
        id="Kata-kata tercetak yang menjadi dasar angka, hari, atau tanggal; paling banyak delapan kata.",
        en="The printed words on which a figure, day or date rests; at most eight words.",
    ),
    "schema.provision_frame.reading": Message(
        id="Tafsir yang menyangkut butir ini saja.", en="Readings of this clause alone."
    ),
    "schema.provision_frame.otherwise": Message(
        id="Akibat butir ini bila suatu tafsir dibaca dengan cara lain.",
        en="What the clause does where a reading is taken another way.",
    ),
    # the effect words
    "schema.effect.permit": Message(
        id="Memberi izin WFH pada hari yang disebut.",
        en="Gives leave to work from home on the days named.",
    ),
    "schema.effect.require": Message(
        id="Mewajibkan WFH pada hari yang disebut.", en="Orders work from home on the days named."
    ),
    "schema.effect.exclude": Message(
        id="Mengecualikan suatu kelompok dari WFH.", en="Keeps a group at the office."
    ),
    "schema.effect.recall": Message(
        id="Pimpinan boleh memerintahkan hadir di kantor.",
        en="The head may order people back to the office.",
    ),
    "schema.effect.rotate": Message(
        id="WFH bergiliran menurut jadwal, dengan pembagian tetap.",
        en="Turns at home by a roster, with fixed shares.",
    ),
    "schema.effect.share": Message(
        id="Bagian pegawai yang boleh atau harus di rumah atau di kantor.",
        en="How much of a staff may, or must, be at home or at the office.",
    ),
    "schema.effect.schedule": Message(
        id="Yang dijadwalkan WFO bekerja di kantor.",
        en="Who is put down for the office works there.",
    ),
    "schema.effect.stay_within": Message(
        id="WFH hanya dari rumah di dalam wilayah.", en="Only a home inside the region counts."
    ),
    "schema.effect.exempt": Message(
        id="Butir lain tidak berlaku bagi sebagian pegawai atau pada sebagian hari.",
        en="Another clause says nothing for some people or on some days.",
    ),
    "schema.effect.oblige": Message(
        id="Kewajiban pegawai, atasan, kepala, atau instansi.",
        en="A duty of the person, a superior, the head or a body.",
    ),
    "schema.effect.limit": Message(
        id="Batas perjalanan dinas, kendaraan, atau lainnya bagi perangkat daerah.",
        en="A limit on the office's travel, vehicles or the like.",
    ),
    "schema.effect.prefer": Message(
        id="Siapa yang didahulukan dalam penyusunan jadwal.", en="Whom the roster takes first."
    ),
    "schema.effect.sanction": Message(
        id="Akibat pelanggaran butir lain.", en="What follows a breach of other clauses."
    ),
    "schema.effect.in_force": Message(
        id="Masa berlaku surat edaran.", en="From when and until when the circular holds."
    ),
    "schema.effect.no_rule": Message(
        id="Butir ini tidak mengubah jawaban; tulis sebabnya.",
        en="The clause leaves the answer alone; say why.",
    ),
    # the words of effects
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
    "schema.date_range.until": Message(id="Sampai dengan tanggal.", en="Until a date, with it."),
    "schema.dated_rule.whose": Message(
        id="Kelompok pegawai; bila tidak diisi, semua.", en="The group; left out, everyone."
    ),
    "schema.dated_rule.once": Message(
        id="Perbuatan yang harus ada lebih dahulu.", en="Acts that must be given first."
    ),
    "schema.dated_rule.instead_of": Message(
        id="Butir yang digantikan dalam lingkup butir ini.",
        en="The clauses in whose place it stands, within its scope.",
    ),
    "schema.recall.at_most": Message(
        id="Paling banyak berapa yang boleh ditarik.", en="How many may be ordered in at most."
    ),
    "schema.recall.of": Message(
        id="Dari jumlah siapa bagian itu dihitung.", en="Of whom the share is counted."
    ),
    "schema.recall.round": Message(id="Cara pembulatan.", en="How it is rounded."),
    "schema.recall.within": Message(
        id="Butir yang batasnya turut berlaku.", en="The clause whose cap counts these too."
    ),
    "schema.rotate.wfh": Message(id="Bagian yang di rumah.", en="The share at home."),
    "schema.rotate.wfo": Message(id="Bagian yang di kantor.", en="The share at the office."),
    "schema.rotate.of": Message(
        id="Dari jumlah siapa bagian itu dihitung.", en="Of whom the shares are counted."
    ),
    "schema.rotate.odd_person": Message(
        id="Di mana orang yang tersisa dari pembagian.", en="Where the odd person is."
    ),
    "schema.rotate.share": Message(
        id="Bagian di rumah itu batas atas atau harus tepat.",
        en="Whether the share at home is a ceiling or exact.",
    ),
    "schema.rotate.turns": Message(
        id="Apakah hari libur menghabiskan giliran.", en="Whether a holiday uses up a turn."
    ),
    "schema.share.home": Message(
        id="Bagian yang di rumah; `any` bila naskah tidak memberi angka.",
        en="The share at home; `any` where the paper gives no figure.",
    ),
    "schema.share.office": Message(id="Bagian yang di kantor.", en="The share at the office."),
    "schema.share.table": Message(
        id="Angka yang berbeda menurut beberapa fakta.", en="Figures that vary by some facts."
    ),
    "schema.share.of": Message(
        id="Dari jumlah siapa bagian itu dihitung.", en="Of whom the share is counted."
    ),
    "schema.share.round": Message(id="Cara pembulatan.", en="How it is rounded."),
    "schema.share.set_by": Message(id="Siapa yang menetapkan angkanya.", en="Who sets the figure."),
    "schema.share.chosen_by": Message(
        id="Perbuatan yang menentukan siapa yang di rumah.",
        en="The act that chooses who is at home.",
    ),
    "schema.stay_within.place": Message(
        id="Wilayah pemerintah daerah itu.", en="The region of the government."
    ),
    "schema.oblige.who": Message(id="Siapa yang wajib.", en="Whose duty it is."),
    "schema.oblige.do": Message(id="Apa yang wajib dilakukan.", en="What is to be done."),
    "schema.oblige.to": Message(id="Kepada siapa.", en="To whom it is owed."),
    "schema.oblige.through": Message(id="Melalui siapa.", en="Through whose hands."),
    "schema.oblige.by": Message(id="Paling lambat kapan.", en="By when it is due."),
    "schema.oblige.hours": Message(
        id="Antara dua saat dalam sehari.", en="Between two moments of the day."
    ),
    "schema.oblige.times": Message(id="Pada jam berapa saja.", en="At which times."),
    "schema.oblige.times_of": Message(
        id="Butir yang memuat jamnya.", en="The clause that has the times."
    ),
    "schema.oblige.within": Message(id="Dalam waktu berapa lama.", en="Within how long."),
    "schema.oblige.count": Message(id="Berapa kali.", en="How many times."),
    "schema.limit.what": Message(id="Apa yang dibatasi.", en="What is limited."),
    "schema.limit.cut": Message(
        id="Berapa dikurangi; `any` bila naskah tidak memberi angka.",
        en="How much less; `any` where the paper gives no figure.",
    ),
    "schema.limit.at_most": Message(
        id="Berapa yang paling banyak tersisa.", en="How much may remain at most."
    ),
    "schema.limit.of": Message(id="Apa yang dihitung oleh `at_most`.", en="What `at_most` counts."),
    "schema.limit.joined": Message(
        id="Ditambahkan pada batas lain dalam butir itu (`dan`), atau sebagai gantinya (`atau`).",
        en="On top of the clause's other cuts (`dan`), or in their place (`atau`).",
    ),
    "schema.prefer.at": Message(
        id="Untuk di rumah atau di kantor.", en="For the home or for the office."
    ),
    "schema.prefer.first": Message(
        id="Siapa yang didahulukan, menurut urutan.", en="Who comes first, in order."
    ),
    "schema.prefer.weighs": Message(
        id="Apa yang dipertimbangkan, tanpa urutan.", en="What is weighed, without an order."
    ),
    "schema.sanction.breach": Message(
        id="Butir yang dilanggar.", en="The clauses that are breached."
    ),
    "schema.sanction.steps": Message(
        id="Langkah sanksi menurut urutan.", en="The steps, in order."
    ),
    "schema.sanction.withdraws": Message(
        id="Fakta khusus yang menyatakan haknya dicabut.",
        en="The circular's own fact that says that the right is withdrawn.",
    ),
    "schema.in_force.from": Message(id="Hari pertama berlaku.", en="The first day in force."),
    "schema.in_force.until": Message(id="Hari terakhir berlaku.", en="The last day in force."),
    "schema.in_force.review_every": Message(
        id="Dievaluasi setiap berapa bulan, seperti `2 bulan`.",
        en="Every how many months it is reviewed, as `2 bulan`.",
    ),
    # a case
    "schema.case.who": Message(
        id="Fakta pegawai; beberapa uraian bila semuanya benar tentang satu orang.",
        en="The facts of the person; several descriptions where all are true of one person.",
    ),
    "schema.case.on": Message(id="Tanggal yang ditanyakan.", en="The date asked about."),
    "schema.case.facts": Message(
        id="Fakta khusus surat edaran, dan hari libur atau cuti bersama bila kalender membiarkannya terbuka.",
        en="The circular's own facts, and `libur` or `cuti_bersama` where the calendar leaves them open.",
    ),
    "schema.case.calendar": Message(
        id="Hari libur dan hari kerja menurut pemanggil.",
        en="Days off and working days as the caller has them.",
    ),
    # a decision
    "schema.decision.schema": Message(
        id="Versi bentuk JSON ini.", en="The version of this form of JSON."
    ),
    "schema.decision.policy": Message(
        id="Nama kebijakan yang menjawab.", en="The policy that answered."
    ),
    "schema.decision.digest": Message(
        id="Sidik isi kebijakan itu.", en="The digest of its content."
    ),
    "schema.decision.engine": Message(id="Versi aturan.", en="The version of the rules."),
    "schema.decision.stance": Message(
        id="Tafsir yang dipakai.", en="The option taken of each reading."
    ),
    "schema.decision.calendar": Message(
        id="Sidik daftar hari kerja.", en="The digest of the table of working days."
    ),
    "schema.decision.date": Message(id="Tanggal yang ditanyakan.", en="The date asked about."),
    "schema.decision.outcome": Message(
        id="Boleh, tidak boleh, atau belum dapat ditentukan.",
        en="They may, may not, or it is not decided.",
    ),
    "schema.decision.required": Message(
        id="Apakah wajib, bukan sekadar boleh; null bila bergantung pada suatu fakta.",
        en="Whether they must, and not only may; null while it turns on a fact.",
    ),
    "schema.decision.required_missing": Message(
        id="Fakta yang menentukan wajib atau sekadar boleh.",
        en="The facts on which it turns whether they must.",
    ),
    "schema.decision.ground": Message(id="Sebabnya dalam satu kata.", en="Why, in one word."),
    "schema.decision.reasons": Message(
        id="Semua butir dan alasan yang menentukan.", en="All that decide."
    ),
    "schema.decision.duties": Message(
        id="Kewajiban bila bekerja dari rumah.", en="What is to be done if they work from home."
    ),
    "schema.decision.missing": Message(
        id="Fakta yang masih dapat mengubah jawaban.",
        en="The facts that can still change the outcome.",
    ),
    "schema.decision.contested": Message(
        id="Tafsir yang sendirian mengubah jawaban.",
        en="Readings that alone would change the answer.",
    ),
    "schema.decision.warnings": Message(
        id="Yang perlu diketahui tentang jawaban ini.", en="What to know about the answer."
    ),
    "schema.decision.set_aside": Message(
        id="Butir yang akan memutus lain tetapi tidak berlaku, dengan butir yang menggantikannya.",
        en="The clauses that would decide otherwise and do not apply, with those in their place.",
    ),
    "schema.decision.title": Message(
        id="Nomor dan penerbit naskah.", en="Number and issuer of the paper."
    ),
    "schema.decision.title_en": Message(
        id="Yang sama untuk bahasa Inggris.", en="The same for English."
    ),
}
