"""What an audit finds printed that no effect takes up."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "audit_lost_act": Message(
        id="pegawai yang ditunjuk butir ini memerlukan `{act}` lebih dahulu, tetapi akibatnya tidak menyebut hal itu",
        en="the people of this clause first need `{act}`, but its effect does not say so",
        fix_id="tulis `once: {act}`; jika hanya sebagian pegawai yang memerlukannya, bagi butir ini dengan `part`",
        fix_en="write `once: {act}`; if only some of them need it, divide the clause with `part`",
    ),
    "audit_lost_day": Message(
        id="butir ini merujuk hari dalam butir lain, yang memuat `{figure}`, tetapi akibatnya tidak memuat hari itu",
        en="this clause refers to the days of another clause, which has `{figure}`, but its effect does not",
        fix_id="tambahkan hari itu, atau nyatakan tafsirnya",
        fix_en="add that day, or declare the reading",
    ),
    "audit_lost_word": Message(
        id="naskah butir ini atau kalimat pengantarnya memuat kata yang berarti `{key}: {value}`, tetapi akibatnya tidak memuat hal itu",
        en="the text of this clause or its lead-in contains words that mean `{key}: {value}`, but the effect does not say it",
        fix_id="tulis `{key}: {value}` dalam akibatnya",
        fix_en="write `{key}: {value}` into the effect",
    ),
    "audit_lost_word_elsewhere": Message(
        id="naskah butir `{other}` memuat kata yang di sini berarti `{key}: {value}`, tetapi akibatnya tidak memuat hal itu",
        en="the text of clause `{other}` contains words that here mean `{key}: {value}`, but the effect does not say it",
        fix_id="tulis `{key}: {value}` dalam akibatnya",
        fix_en="write `{key}: {value}` into the effect",
    ),
    "audit_lost_word_read": Message(
        id="pilihan tafsir yang dipakai menyebut `{key}: {value}`, tetapi akibatnya tidak memuat hal itu",
        en="the chosen option of the reading says `{key}: {value}`, but the effect does not",
        fix_id="tulis `{key}: {value}` dalam akibatnya, atau perbaiki kalimat pilihannya",
        fix_en="write `{key}: {value}` into the effect, or correct the sentence of the option",
    ),
    "audit_lost": Message(
        id="naskah butir ini memuat `{facet}: {value}`, tetapi akibatnya tidak memuat hal itu",
        en="the text of this clause says `{facet}: {value}`, but the effect does not",
        fix_id="tulis dalam akibatnya, atau nyatakan arti kata butir ini dalam `means` pada sebuah tafsir",
        fix_en="write it into the effect, or declare in `means` of a reading what the words of the clause mean",
    ),
    "audit_lost_read": Message(
        id="menurut tafsirnya butir ini berarti `{facet}: {value}`, tetapi akibatnya tidak memuat hal itu",
        en="the reading says that this clause means `{facet}: {value}`, but the effect does not say it",
        fix_id="samakan akibat dan tafsirnya",
        fix_en="make the effect and the reading agree",
    ),
    "audit_broken": Message(
        id="naskah memuat `{text}`; angka dan hurufnya, atau hari dan tanggalnya, tidak cocok, atau tanggal itu tidak ada",
        en="the official text contains `{text}`, whose digits and words, or weekday and date, disagree, or which is not a real date",
        fix_id="konfirmasikan kepada pejabat yang menetapkan mana yang benar, lalu nyatakan sebagai tafsir",
        fix_en="ask the issuer which one is right, then declare a reading",
    ),
    "audit_printed_figure": Message(
        id="naskah memuat `{text}`, tetapi hal itu belum termuat dalam akibat butir ini",
        en="the official text contains `{text}`, but no effect of this clause covers it",
        fix_id="tulis akibat yang memuatnya",
        fix_en="write an effect that covers it",
    ),
    "audit_printed_fact": Message(
        id="naskah memuat `{text}`, tetapi hal itu belum termuat dalam akibat butir ini",
        en="the official text contains `{text}`, but no effect of this clause covers it",
        fix_id="tulis akibat yang memuatnya; jika butir ini hanya keterangan, awali alasan `no_rule` dengan `Keterangan`",
        fix_en="write an effect that covers it; if the clause only informs, begin the reason of `no_rule` with `Keterangan`",
    ),
    "audit_printed_moment": Message(
        id="naskah memuat waktu `{text}`, tetapi tidak ada kewajiban butir ini yang menyebut waktu itu",
        en="the official text contains the time `{text}`, but no duty of this clause states that time",
        fix_id="tulis saatnya dalam `by`, atau rentangnya dalam `hours`, misalnya `hours: {{until: akhir_hari}}` untuk *pada hari yang sama*",
        fix_en="write the moment in `by`, or the span in `hours`, for example `hours: {{until: akhir_hari}}` for *pada hari yang sama*",
    ),
    "audit_printed_actor": Message(
        id="naskah menyebut `{text}` sebagai pelaksana, tetapi butir ini belum memuat akibat baginya",
        en="the official text names `{text}` as the one who acts, but no effect of this clause is about them",
        fix_id="tulis akibat bagi pelaksana itu, atau nyatakan tafsir yang pilihannya menyebut pelaksana itu",
        fix_en="write an effect for them, or declare a reading whose chosen option names them",
    ),
    "audit_printed_binding": Message(
        id="naskah memuat kata `{text}`, yang tidak sesuai dengan akibat butir ini",
        en="the official text contains the word `{text}`, which fits no effect of this clause",
        fix_id="tulis akibat yang sesuai dengan kata itu",
        fix_en="write the effect that fits the word",
    ),
    "audit_printed_subject": Message(
        id="naskah juga mewajibkan `{text}`, tetapi butir ini belum memuat kewajiban baginya",
        en="the official text also puts a duty on `{text}`, but no duty of this clause does",
        fix_id="tambahkan bagian butir yang memuat kewajiban itu baginya",
        fix_en="add a part of the clause with that duty for them",
    ),
    "audit_printed_term": Message(
        id="naskah memuat `{text}`, tetapi hal itu belum termuat dalam akibat butir ini",
        en="the official text contains `{text}`, but no effect of this clause covers it",
        fix_id="tulis akibat yang memuatnya",
        fix_en="write an effect that covers it",
    ),
}
