"""What an editor shows of the keys of a policy file's frame, own facts, terms and ties."""

from asn_wfh.messages.bilingual_message import Message

SENTENCES = {
    "schema.header.policy": Message(
        id="Nama kebijakan; sama dengan nama berkasnya.",
        en="The name of the policy; that of its file.",
    ),
    "schema.header.government": Message(
        id="Pemerintah daerah yang menetapkan surat edaran.",
        en="The government that issued the circular.",
    ),
    "schema.header.circular": Message(
        id="Surat edarannya: nomor, tanggal, pejabat yang menetapkan.",
        en="The circular: number, date, issuer.",
    ),
    "schema.header.covers": Message(
        id="Siapa yang diatur, dan butir mana yang menyebutnya.",
        en="Whom the circular covers, and the clause with that.",
    ),
    "schema.header.facts": Message(
        id="Fakta tambahan yang hanya diperlukan surat edaran ini.",
        en="Facts that only this circular needs.",
    ),
    "schema.header.terms": Message(
        id="Istilah sendiri untuk kewajiban, pokok batas, dan langkah sanksi.",
        en="The circular's own words for duties, limits and steps of a sanction.",
    ),
    "schema.header.ties": Message(
        id="Kaitan antara fakta tambahan: yang satu menentukan yang lain.",
        en="Ties between facts of the circular's own: one settles another.",
    ),
    "schema.header.synonyms": Message(
        id="Rumusan naskah yang lain, dan rumusan yang dikenal dengan arti yang sama.",
        en="Another wording of the official text, and the known phrase that it means.",
    ),
    "schema.header.readings": Message(
        id="Tafsir yang berkaitan dengan beberapa butir.", en="Readings of several clauses."
    ),
    "schema.header.provisions": Message(
        id="Setiap butir naskah, masing-masing dengan tepat satu jenis akibat.",
        en="Every clause of the circular, each with exactly one effect word.",
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
        id="Jenis naskah dinas; jika tidak diisi, surat edaran.",
        en="The kind of document; left out, a circular.",
    ),
    "schema.circular.number": Message(
        id="Nomor naskah seperti tercetak.", en="The number as it is printed."
    ),
    "schema.circular.signed": Message(id="Tanggal penetapan.", en="The date of signing."),
    "schema.circular.issuer": Message(
        id="Pejabat yang menetapkan.", en="The official who issued it."
    ),
    "schema.circular.implements": Message(
        id="Surat yang ditindaklanjuti.", en="The letter that it implements."
    ),
    "schema.circular.replaces": Message(
        id="Surat edaran terdahulu yang diganti, seterusnya atau pada tanggal tertentu.",
        en="Earlier circulars that it replaces, permanently or on some dates.",
    ),
    "schema.circular.extends": Message(
        id="Surat edaran terdahulu yang masa berlakunya diperpanjang.",
        en="Earlier circulars whose end it moves.",
    ),
    "schema.circular.revokes": Message(
        id="Surat edaran terdahulu yang dicabut.", en="Earlier circulars that it revokes."
    ),
    "schema.illegible_number.scan": Message(
        id="Nomor sebagaimana terbaca pada pindaian.", en="The number as it reads in the scan."
    ),
    "schema.illegible_number.legible": Message(
        id="Nomor itu tidak terbaca.", en="The number cannot be read."
    ),
    "schema.replaces.policy": Message(
        id="Nama berkas kebijakan yang diganti.", en="The policy that is replaced."
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
        id="Nama berkas kebijakan yang diperpanjang masa berlakunya.",
        en="The policy that is extended.",
    ),
    "schema.extends.until": Message(id="Hari terakhir yang baru.", en="The new last day."),
    "schema.revokes.policy": Message(
        id="Nama berkas kebijakan yang dicabut.", en="The policy that is revoked."
    ),
    "schema.revokes.from": Message(
        id="Sejak kapan dicabut; jika tidak diisi, sejak surat edaran ini berlaku.",
        en="From when it is revoked; left out, from the first day of this circular.",
    ),
    "schema.covers.at": Message(
        id="Butir yang menyebut siapa yang diatur, atau `opening`.",
        en="The clause that names them, or `opening`.",
    ),
    "schema.covers.whose": Message(
        id="Kelompok pegawai yang diatur; `semua` untuk setiap pegawai.",
        en="The group that it covers; `semua` for everyone.",
    ),
    "schema.fact.values": Message(
        id="Jawaban yang mungkin, dua atau lebih.", en="The possible answers, two or more."
    ),
    "schema.fact.question": Message(
        id="Pertanyaan tentang pegawai.", en="The question about the person."
    ),
    "schema.fact.unstated": Message(
        id="Arti fakta ini jika tidak diisi.", en="What it means if it is left out."
    ),
    "schema.fact.act_of": Message(
        id="Fakta ini keputusan yang harus ada lebih dahulu, dan siapa yang mengambilnya.",
        en="It is a decision that must come first, and whose.",
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
        id="Bentuk tercetaknya dalam naskah.", en="How the official text prints it."
    ),
    "schema.tie.when": Message(
        id="Nilai fakta yang menentukan.", en="The values of the fact that decides."
    ),
    "schema.tie.then": Message(
        id="Nilai fakta yang ditentukan.", en="The values of the fact that is decided."
    ),
    "schema.tie.because": Message(id="Alasannya.", en="Why."),
}
