"""What an audit finds in the readings of a policy and their other options."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "audit_other_term": Message(
        id="dengan `{when}`, naskah butir ini dan kalimat pilihannya tidak menyebut `{facet}: {value}`",
        en="under `{when}`, neither the text of the clause nor the option says `{facet}: {value}`",
        fix_id="hapus, atau sebutkan dalam kalimat pilihan itu",
        fix_en="delete it, or say it in the sentence of the option",
    ),
    "audit_other_lost": Message(
        id="dengan `{when}`, naskah butir ini atau kalimat pilihannya menyebut `{facet}: {value}`, tetapi akibatnya tidak",
        en="under `{when}`, the text of the clause or the option says `{facet}: {value}`, but the effect does not",
        fix_id="tulis dalam akibatnya, atau perbaiki kalimat pilihan itu",
        fix_en="write it into the effect, or correct the sentence of the option",
    ),
    "audit_other_idle": Message(
        id="dengan `{when}`, `otherwise` lain menggantikan `{effect}` ini, sehingga tidak berpengaruh",
        en="under `{when}`, another `otherwise` replaces this `{effect}`, so it has no effect",
        fix_id="hapus salah satunya, atau tulis pilihan yang dimaksud",
        fix_en="delete one of them, or write the options that you mean",
    ),
    "audit_other_effect": Message(
        id="dengan `{when}`, naskah butir ini dan kalimat pilihannya tidak menjadi dasar `{effect}`",
        en="under `{when}`, neither the text of the clause nor the option supports `{effect}`",
        fix_id="perbaiki akibatnya, atau sebutkan dalam kalimat pilihan itu",
        fix_en="correct the effect, or say it in the sentence of the option",
    ),
    "audit_other_silence": Message(
        id="dengan `{when}`, kalimat pilihannya tidak menyatakan bahwa `{texts}` tidak mengatur jawaban",
        en="under `{when}`, the option does not say that `{texts}` has no effect on the answer",
        fix_id="tulis dalam satu kalimat pilihan kata-kata itu bersama salah satu dari: {forms}",
        fix_en="write, in one sentence of the option, these words together with one of: {forms}",
    ),
    "audit_other_nothing": Message(
        id="dengan `{when}`, butir ini tidak mengubah jawaban, sama seperti tanpa `otherwise` ini",
        en="under `{when}`, the clause does not change the answer, the same as without this `otherwise`",
        fix_id="hapus `otherwise` ini, atau tulis akibat yang dimaksud",
        fix_en="delete this `otherwise`, or write the effect that you mean",
    ),
    "audit_other_stands": Message(
        id="dengan `{when}`, kata-kata butir ini sudah termuat dalam bagian lain, dan kalimat pilihannya tidak menyebut `{effect}`",
        en="under `{when}`, other parts already cover the words of this clause, and the option does not mention `{effect}`",
        fix_id="sebutkan dalam kalimat pilihan itu apa akibat butir ini",
        fix_en="say in the sentence of the option what the effect of this clause then is",
    ),
    "audit_other_unsaid": Message(
        id="dengan `{when}`, `{text}` dalam naskah belum termuat dalam bagian mana pun dari butir ini",
        en="under `{when}`, no part of the clause covers the words `{text}`",
        fix_id="tulis akibatnya, atau nyatakan dalam kalimat pilihan itu bahwa butir ini tidak mengatur jawaban",
        fix_en="write an effect for it, or say in the sentence of the option that it has no effect on the answer",
    ),
    "audit_other_figure": Message(
        id="dengan `{when}`, naskah butir ini dan kalimat pilihannya tidak memuat `{figure}`",
        en="under `{when}`, neither the text of the clause nor the option contains `{figure}`",
        fix_id="perbaiki angkanya, atau sebutkan dalam kalimat pilihan itu",
        fix_en="correct the figure, or say it in the sentence of the option",
    ),
    "audit_other_word": Message(
        id="dengan `{when}`, naskah butir ini dan kalimat pilihannya tidak memuat `{key}: {value}`",
        en="under `{when}`, neither the text of the clause nor the option says `{key}: {value}`",
        fix_id="perbaiki, atau sebutkan dalam kalimat pilihan itu",
        fix_en="correct it, or say it in the sentence of the option",
    ),
    "audit_reading_at": Message(
        id="tafsir `{name}` mengubah butir ini, tetapi butir ini tidak disebut dalam `at` tafsir itu",
        en="the reading `{name}` changes this clause, but its `at` does not list the clause",
        fix_id="tambahkan butir ini dalam `at`, atau hapus `otherwise`-nya",
        fix_en="add the clause to `at`, or delete the `otherwise`",
    ),
    "audit_reading_idle": Message(
        id="tafsir `{name}` menyebut butir ini dalam `at`, tetapi butir ini tidak mempunyai `otherwise` untuk setiap pilihan lain dari tafsir itu",
        en="the reading `{name}` lists this clause in `at`, but the clause has no `otherwise` for each other option",
        fix_id="tulis akibat butir ini menurut pilihan itu, atau hapus butir ini dari `at`",
        fix_en="write what the effect of the clause is under that option, or delete the clause from `at`",
    ),
    "audit_means": Message(
        id="tafsir `{name}` mengubah arti butir ini menjadi `{facet}: {value}`, tetapi kalimat pilihannya tidak menyebut hal itu",
        en="the reading `{name}` changes the meaning of this clause to `{facet}: {value}`, but its option does not say so",
        fix_id="sebutkan dalam kalimat pilihan yang dipakai",
        fix_en="say it in the sentence of the chosen option",
    ),
}
