"""Faults of the English that stands beside a policy."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "english_of_other_policy": Message(
        id="berkas ini bukan terjemahan kebijakan `{policy}`",
        en="this is not the English of policy `{policy}`",
        fix_id="tulis `policy: {policy}`, atau beri berkas ini nama kebijakannya",
        fix_en="write `policy: {policy}`, or name this file after its own policy",
    ),
    "no_sentence_to_translate": Message(
        id="di bawah `{key}` berkas kebijakan tidak memuat kalimat untuk diterjemahkan",
        en="the policy has no sentence to translate under `{key}`",
        fix_id="{hint}",
        fix_en="{hint}",
    ),
    "sentence_without_english": Message(
        id="kalimat kebijakan di bawah `{key}` belum mempunyai terjemahan Inggris dalam berkas ini, sehingga `--lang en` menampilkannya dalam bahasa Indonesia",
        en="the policy's sentence under `{key}` has no English in this file, so `--lang en` shows it in Indonesian",
        fix_id="tambahkan terjemahannya dalam berkas ini, di bawah kunci yang sama",
        fix_en="add its English to this file, under the same keys",
    ),
}
