"""What an editor shows of the keys of a reading and of a provision, and of each effect word."""

from asn_wfh.messages.bilingual_message import Message

SENTENCES = {
    # readings and provisions
    "schema.reading.asks": Message(
        id="Pertanyaan yang dibiarkan terbuka oleh kata-kata naskah.",
        en="The open question of the wording.",
    ),
    "schema.reading.options": Message(
        id="Jawaban yang mungkin, masing-masing dengan artinya.",
        en="The possible answers, each with its meaning.",
    ),
    "schema.reading.chosen": Message(id="Pilihan yang dipakai.", en="The option in use."),
    "schema.reading.literal": Message(
        id="Pilihan penafsiran harfiah, jika bukan yang dipakai.",
        en="The literal option, if it is not the one in use.",
    ),
    "schema.reading.because": Message(id="Alasan pilihan itu.", en="Why it was chosen."),
    "schema.reading.at": Message(id="Butir yang berkaitan.", en="The clauses it is about."),
    "schema.reading.means": Message(
        id="Kelompok yang dimaksud suatu butir jika tidak ditafsirkan sebagaimana tercetak.",
        en="The group that a clause means if it is not read as printed.",
    ),
    "schema.reading.otherwise": Message(
        id="Akibat semua butirnya menurut pilihan yang lain.",
        en="What all its clauses do under another option.",
    ),
    "schema.provision_clauses.at": Message(
        id="Butir naskah, seperti 1.i.c; angka saja ditulis dalam tanda petik.",
        en="The clause of the circular, for example 1.i.c; a bare number in quotes.",
    ),
    "schema.provision_clauses.part": Message(
        id="Nama bagian, jika satu butir mengatur beberapa hal.",
        en="The name of the part, if one clause has several rules.",
    ),
    "schema.provision_clauses.with": Message(
        id="Butir lain yang turut dicakup ketentuan ini.",
        en="Further clauses that the provision covers.",
    ),
    "schema.provision_frame.says": Message(
        id="Isi butir dengan kalimat sendiri; bukan salinan naskah.",
        en="The content of the clause in our own sentence; no copy of the official text.",
    ),
    "schema.provision_frame.note": Message(
        id="Yang ditambahkan pada isi butir.", en="What we add to it."
    ),
    "schema.provision_frame.words": Message(
        id="Kata-kata tercetak yang menjadi dasar angka, hari, atau tanggal; paling banyak delapan kata.",
        en="The printed words on which a figure, day or date is based; at most eight words.",
    ),
    "schema.provision_frame.reading": Message(
        id="Tafsir yang berkaitan dengan butir ini saja.", en="Readings of this clause alone."
    ),
    "schema.provision_frame.otherwise": Message(
        id="Akibat butir ini menurut pilihan tafsir yang lain.",
        en="The effect of the clause under another option of a reading.",
    ),
    # the effect words
    "schema.effect.permit": Message(
        id="Memberi izin WFH pada hari yang disebut.",
        en="Gives permission to work from home on the days named.",
    ),
    "schema.effect.require": Message(
        id="Mewajibkan WFH pada hari yang disebut.", en="Orders work from home on the days named."
    ),
    "schema.effect.exclude": Message(
        id="Mengecualikan suatu kelompok dari WFH.", en="Keeps a group at the office."
    ),
    "schema.effect.recall": Message(
        id="Kepala Perangkat Daerah dapat memerintahkan WFO.",
        en="The head may order people back to the office.",
    ),
    "schema.effect.rotate": Message(
        id="WFH bergiliran menurut jadwal, dengan pembagian tetap.",
        en="Turns at home by a roster, with fixed shares.",
    ),
    "schema.effect.share": Message(
        id="Porsi pegawai yang boleh atau harus WFH atau WFO.",
        en="How much of a staff may, or must, be at home or at the office.",
    ),
    "schema.effect.schedule": Message(
        id="Yang terjadwal WFO tetap WFO.", en="Anyone scheduled for the office works there."
    ),
    "schema.effect.stay_within": Message(
        id="WFH hanya dari tempat tinggal di dalam wilayah.",
        en="Only a home inside the region counts.",
    ),
    "schema.effect.exempt": Message(
        id="Butir lain tidak berlaku bagi sebagian pegawai atau pada sebagian hari.",
        en="Another clause does not apply to some people or on some days.",
    ),
    "schema.effect.oblige": Message(
        id="Kewajiban pegawai, atasan langsung, Kepala Perangkat Daerah, atau instansi.",
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
        id="Masa berlaku surat edaran.", en="From when and until when the circular is in force."
    ),
    "schema.effect.no_rule": Message(
        id="Butir ini tidak mengubah jawaban; tulis sebabnya.",
        en="The clause does not change an answer; say why.",
    ),
}
