"""What an audit finds of the synonyms that a policy declares."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "audit_synonym_unprinted": Message(
        id="`{words}` tidak ada dalam naskah",
        en="`{words}` is not in the official text",
        fix_id="tulis persis seperti dalam naskah, atau hapus sinonim ini",
        fix_en="write it exactly as in the official text, or delete the synonym",
    ),
    "audit_synonym_unknown": Message(
        id="`{phrase}` bukan frasa yang dikenal pemeriksa",
        en="the audit does not know the phrase `{phrase}`",
        fix_id="tulis salah satu frasa pada halaman *Kata dan frasa* (`docs/id/kata-dan-frasa.md`)",
        fix_en="write one of the phrases on the page *Kata dan frasa* (`docs/id/kata-dan-frasa.md`)",
    ),
    "audit_synonym_figure": Message(
        id="`{words}` dan `{phrase}` memuat angka, hari, atau tanggal yang berbeda",
        en="`{words}` and `{phrase}` contain different figures, days or dates",
        fix_id="samakan keduanya; sinonim hanya mengganti kata, bukan angka",
        fix_en="make them agree; a synonym replaces words, not figures",
    ),
    "audit_synonym_idle": Message(
        id="`{phrase}` tidak menambah arti apa pun pada `{words}`",
        en="`{phrase}` adds no meaning to `{words}`",
        fix_id="periksa tanpa sinonim ini; jika tidak ada temuan baru, hapus sinonim ini, jika ada, biarkan",
        fix_en="audit without the synonym; if there is no new finding, delete it, else leave it",
    ),
    "audit_synonym_drops": Message(
        id="frasa `{phrase}` menghilangkan `{dropped}`, yang ada dalam `{words}`",
        en="the phrase `{phrase}` loses `{dropped}`, which is in `{words}`",
        fix_id="tulis juga `{dropped}` dalam frasanya; sinonim tidak boleh menghilangkan batas, pengecualian, kelompok, atau rujukan",
        fix_en="write `{dropped}` in the phrase too; a synonym must not lose a bound, an exception, a group or a reference",
    ),
    "audit_synonym_denial": Message(
        id="hanya salah satu dari `{words}` dan `{phrase}` yang memuat penyangkalan (tidak, bukan)",
        en="only one of `{words}` and `{phrase}` contains a negation (tidak, bukan)",
        fix_id="pilih frasa yang artinya sama",
        fix_en="choose a phrase that means the same",
    ),
}
