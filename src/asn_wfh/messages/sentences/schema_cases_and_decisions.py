"""What an editor shows of the documents with a schema, and of the keys of a case and a decision."""

from asn_wfh.messages.bilingual_message import Message

SENTENCES = {
    # the documents
    "schema.document.policy.title": Message(
        id="Berkas kebijakan WFH", en="Policy file on work from home"
    ),
    "schema.document.policy.description": Message(
        id="Satu surat edaran sebagai satu berkas YAML. Skema ini memeriksa bentuknya; hubungan antarbutir, urutan, serta nama fakta dan tafsir diperiksa oleh `asn-wfh check`.",
        en="One circular as one YAML file. This schema checks its shape; `asn-wfh check` checks relations between clauses, their order, and the names of facts and readings.",
    ),
    "schema.document.person.title": Message(id="Fakta seorang pegawai", en="Facts of a person"),
    "schema.document.person.description": Message(
        id="Fakta yang dapat diperlukan surat edaran; yang tidak diisi berarti belum diketahui. Fakta yang menurut peraturan tidak mungkin bersama ditolak oleh pembacanya, bukan oleh skema ini.",
        en="The facts that a circular may need; one left out is not known. Facts that the law does not let one person have together are refused by the reader, not by this schema.",
    ),
    "schema.document.case.title": Message(
        id="Satu pertanyaan kepada `decide`", en="One question to `decide`"
    ),
    "schema.document.case.description": Message(
        id="Seorang pegawai, satu tanggal, dan fakta hari itu. Fakta yang tidak mungkin bersama, dan tahun yang dinyatakan lengkap tanpa hari liburnya, ditolak oleh pembacanya, bukan oleh skema ini.",
        en="A person, a date and the facts of that day. Facts that cannot be together, and a year declared complete without its holidays, are refused by the reader, not by this schema.",
    ),
    "schema.document.decision.title": Message(id="Jawaban", en="A decision"),
    "schema.document.decision.description": Message(
        id="Bolehkah pegawai itu bekerja dari rumah pada tanggal itu, dan menurut butir mana.",
        en="May this person work from home on this date, and under which clause.",
    ),
    "schema.document.english.title": Message(
        id="Terjemahan berkas kebijakan", en="English of a policy file"
    ),
    "schema.document.english.description": Message(
        id="Kalimat kami sendiri dalam berkas kebijakan, dalam bahasa Inggris, di bawah kunci yang sama. Butir, tafsir, pilihan, dan fakta yang disebut diperiksa oleh `asn-wfh check`.",
        en="Our own sentences of a policy file in English, under the same keys. `asn-wfh check` checks the clauses, readings, options and facts that it names.",
    ),
    # the English of a policy
    "schema.english.policy": Message(
        id="Nama berkas kebijakan yang diterjemahkan.", en="The name of the policy."
    ),
    "schema.english.circular": Message(
        id="Surat yang ditindaklanjuti, dengan tanggalnya dalam bahasa Inggris.",
        en="What the circular implements, with its date in English.",
    ),
    "schema.english.facts": Message(
        id="Pertanyaan setiap fakta tambahan, menurut namanya.",
        en="The question of each of its own facts, by name.",
    ),
    "schema.english.provisions": Message(
        id="Catatan dan alasan setiap ketentuan, menurut butirnya: `1.b`, atau `1.d/b` jika butirnya terbagi.",
        en="The note and the reason of each provision, by its clause: `1.b`, or `1.d/b` where it has parts.",
    ),
    "schema.english.readings": Message(
        id="Pertanyaan, pilihan, dan alasan setiap tafsir, menurut namanya.",
        en="The question, the options and the reason of each reading, by name.",
    ),
    # a case
    "schema.case.who": Message(
        id="Fakta pegawai; beberapa uraian jika semuanya berlaku sekaligus bagi satu pegawai.",
        en="The facts of the person; several descriptions if all are true of one person.",
    ),
    "schema.case.on": Message(id="Tanggal yang ditanyakan.", en="The date asked about."),
    "schema.case.facts": Message(
        id="Fakta tambahan surat edaran, serta hari libur atau cuti bersama jika kalender membiarkannya terbuka.",
        en="The circular's own facts, and `libur` or `cuti_bersama` if the calendar leaves them open.",
    ),
    "schema.case.calendar": Message(
        id="Hari libur dan hari kerja menurut pemanggil.",
        en="Days off and working days, as the caller gives them.",
    ),
    # a decision
    "schema.decision.schema": Message(
        id="Versi bentuk JSON ini.", en="The version of this form of JSON."
    ),
    "schema.decision.policy": Message(
        id="Nama berkas kebijakan yang menjawab.", en="The policy that answered."
    ),
    "schema.decision.digest": Message(
        id="Sidik digital isi berkas kebijakan itu.", en="The digest of the policy's content."
    ),
    "schema.decision.engine": Message(id="Versi aturan.", en="The version of the rules."),
    "schema.decision.stance": Message(
        id="Tafsir yang dipakai.", en="The option in use of each reading."
    ),
    "schema.decision.calendar": Message(
        id="Sidik digital daftar hari kerja.", en="The digest of the table of working days."
    ),
    "schema.decision.date": Message(id="Tanggal yang ditanyakan.", en="The date asked about."),
    "schema.decision.outcome": Message(
        id="Boleh, tidak boleh, atau belum dapat ditentukan.",
        en="They may, may not, or it is not decided.",
    ),
    "schema.decision.required": Message(
        id="Apakah wajib, bukan sekadar boleh; null jika bergantung pada suatu fakta.",
        en="Whether they must, and not only may; null while it depends on a fact.",
    ),
    "schema.decision.required_missing": Message(
        id="Fakta yang menentukan wajib atau sekadar boleh.",
        en="The facts that decide whether they must.",
    ),
    "schema.decision.ground": Message(id="Penyebabnya dalam satu kata.", en="Why, in one word."),
    "schema.decision.reasons": Message(
        id="Semua butir dan alasan yang menentukan.", en="All that decide."
    ),
    "schema.decision.duties": Message(
        id="Kewajiban jika WFH.", en="Duties when working from home."
    ),
    "schema.decision.missing": Message(
        id="Fakta yang masih dapat mengubah jawaban.",
        en="The facts that can still change the outcome.",
    ),
    "schema.decision.contested": Message(
        id="Tafsir yang dengan sendirinya mengubah jawaban.",
        en="Readings that alone would change the answer.",
    ),
    "schema.decision.warnings": Message(
        id="Yang perlu diketahui tentang jawaban ini.", en="What to know about the answer."
    ),
    "schema.decision.set_aside": Message(
        id="Butir yang akan menghasilkan jawaban lain tetapi tidak berlaku, dengan butir yang menggantikannya.",
        en="The clauses that would decide differently and do not apply, with those that replace them.",
    ),
    "schema.decision.title": Message(
        id="Nomor dan pejabat yang menetapkan surat edaran.",
        en="Number, issuer and date of the circular.",
    ),
    "schema.decision.title_en": Message(
        id="Yang sama untuk bahasa Inggris.", en="The same for English."
    ),
}
