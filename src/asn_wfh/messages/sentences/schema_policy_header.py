"""What an editor shows of the keys of a policy file's frame, own facts, terms and ties."""

from asn_wfh.messages.bilingual_message import Message

SENTENCES = {
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
    "schema.illegible_number.scan": Message(
        id="Nomor sebagaimana terbaca pada pindaian.", en="The number as the scan has it."
    ),
    "schema.illegible_number.legible": Message(
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
    "schema.label_and_printed_forms.id": Message(
        id="Sebutannya dalam bahasa Indonesia.", en="Its label in Indonesian."
    ),
    "schema.label_and_printed_forms.en": Message(
        id="Sebutannya dalam bahasa Inggris.", en="Its label in English."
    ),
    "schema.label_and_printed_forms.printed": Message(
        id="Bentuk tercetaknya pada naskah.", en="How the paper prints it."
    ),
    "schema.tie.when": Message(
        id="Nilai fakta yang menentukan.", en="The values of the fact that settles."
    ),
    "schema.tie.then": Message(
        id="Nilai fakta yang ditentukan.", en="The values of the fact that is settled."
    ),
    "schema.tie.because": Message(id="Alasannya.", en="Why."),
}
