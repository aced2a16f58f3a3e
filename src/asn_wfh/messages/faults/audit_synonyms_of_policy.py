"""What an audit finds of the synonyms that a policy declares."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "audit_synonym_unprinted": Message(
        id="`{words}` tidak tercetak dalam naskah",
        en="`{words}` is not printed in the paper",
        fix_id="tulis seperti tercetak, atau hapus sinonimnya",
        fix_en="write it as printed, or delete the synonym",
    ),
    "audit_synonym_unknown": Message(
        id="`{phrase}` bukan frasa yang dikenal",
        en="`{phrase}` is no known phrase",
        fix_id="tulis salah satu frasa pada halaman kata akibatnya",
        fix_en="write one of the phrases on the page of the effect word",
    ),
    "audit_synonym_figure": Message(
        id="`{words}` dan `{phrase}` memuat angka, hari, atau tanggal yang berbeda",
        en="`{words}` and `{phrase}` hold different figures, days or dates",
        fix_id="sinonim mengganti kata, bukan angka; tulis keduanya sama",
        fix_en="a synonym replaces words, not figures; write both alike",
    ),
    "audit_synonym_idle": Message(
        id="`{phrase}` tidak mengatakan lebih daripada `{words}` sendiri",
        en="`{phrase}` says no more than `{words}` does by itself",
        fix_id="hapus sinonimnya, atau pilih frasa yang dikenal",
        fix_en="delete the synonym, or choose a known phrase",
    ),
    "audit_synonym_drops": Message(
        id="`{phrase}` meniadakan `{dropped}`, yang tercetak dalam `{words}`",
        en="`{phrase}` drops `{dropped}`, which `{words}` prints",
        fix_id="sinonim tidak boleh menghapus hanya, kecuali, batas, kelompok, atau rujukan; tulis juga dalam frasanya",
        fix_en="a synonym may drop no bound, no exception, no group and no reference; write it in the phrase, too",
    ),
    "audit_synonym_denial": Message(
        id="hanya salah satu dari `{words}` dan `{phrase}` yang menyangkal",
        en="only one of `{words}` and `{phrase}` denies something",
        fix_id="pilih frasa yang artinya sama",
        fix_en="choose a phrase that means the same",
    ),
}
