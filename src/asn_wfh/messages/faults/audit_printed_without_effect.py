"""What an audit finds printed that no effect takes up."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "audit_lost_act": Message(
        id="orang yang ditunjuk butir ini menunggu `{act}`; akibatnya tidak menyebutnya",
        en="those whom this clause names by another wait for `{act}`; its effect does not say so",
        fix_id="tulis `once: {act}`; bila hanya sebagian yang menunggunya, bagi dengan `part`",
        fix_en="write `once: {act}`; where only some of them wait for it, divide with `part`",
    ),
    "audit_lost_day": Message(
        id="butir ini menunjuk hari butir lain, yang memuat `{figure}`; akibatnya tidak",
        en="this clause names the days of another, which prints `{figure}`; its effect does not",
        fix_id="tulis hari itu juga, atau nyatakan tafsirnya",
        fix_en="write that day too, or declare the reading",
    ),
    "audit_lost_word": Message(
        id="butir ini, atau pengantarnya, mencetak kata yang berarti `{key}: {value}`, tetapi "
        "akibatnya tidak mengatakannya",
        en="the clause, or its lead-in, prints words that mean `{key}: {value}`, and the effect "
        "does not say it",
        fix_id="tulis dalam akibatnya",
        fix_en="write it into the effect",
    ),
    "audit_lost_word_elsewhere": Message(
        id="butir `{other}` mencetak kata yang di sini berarti `{key}: {value}`, tetapi akibatnya "
        "tidak mengatakannya",
        en="clause `{other}` prints words that mean `{key}: {value}` here, and the effect does not "
        "say it",
        fix_id="tulis dalam akibatnya",
        fix_en="write it into the effect",
    ),
    "audit_lost_word_read": Message(
        id="pilihan tafsir yang dipakai mengatakan `{key}: {value}`, tetapi akibatnya tidak",
        en="the option chosen of the reading says `{key}: {value}`, and the effect does not",
        fix_id="tulis dalam akibatnya, atau perbaiki kalimat pilihannya",
        fix_en="write it into the effect, or mend the sentence of the option",
    ),
    "audit_lost": Message(
        id="butir ini memuat `{facet}: {value}`, tetapi akibatnya tidak",
        en="the clause prints `{facet}: {value}`, and the effect leaves it out",
        fix_id="tulis, atau nyatakan arti butirnya pada `means` sebuah tafsir",
        fix_en="write it, or declare under a reading what the clause `means`",
    ),
    "audit_lost_read": Message(
        id="tafsirnya mengartikan butir ini sebagai `{facet}: {value}`, tetapi akibatnya tidak",
        en="the reading says that the clause means `{facet}: {value}`, and the effect leaves it out",
        fix_id="tulis keduanya sama",
        fix_en="write both alike",
    ),
    "audit_broken": Message(
        id="naskah memuat `{text}`, yang angka dan hurufnya, atau hari dan tanggalnya, "
        "berbeda, atau yang bukan tanggal",
        en="the paper prints `{text}`, whose digits and words, or weekday and date, differ, or "
        "which is no date",
        fix_id="tanyakan kepada penerbit mana yang berlaku, dan nyatakan sebuah tafsir",
        fix_en="ask the issuer which of them holds, and declare a reading",
    ),
    "audit_printed_figure": Message(
        id="naskah memuat `{text}`, tetapi tidak ada akibat butir ini yang memuatnya",
        en="the paper prints `{text}`, and no effect of this clause takes it up",
        fix_id="tulis akibat yang mengatakannya",
        fix_en="write the effect that says it",
    ),
    "audit_printed_fact": Message(
        id="naskah memuat `{text}`, tetapi tidak ada akibat butir ini yang memuatnya",
        en="the paper prints `{text}`, and no effect of this clause takes it up",
        fix_id="tulis akibat yang mengatakannya; jika butirnya hanya keterangan, "
        "awali alasan `no_rule` dengan `Keterangan`",
        fix_en="write the effect that says it; if the clause only informs, "
        "begin the reason of `no_rule` with `Keterangan`",
    ),
    "audit_printed_moment": Message(
        id="naskah memuat saat `{text}`, tetapi kewajiban butir ini tidak menyebut waktunya",
        en="the paper prints the moment `{text}`, and no duty of this clause says when",
        fix_id="tulis saat itu dalam kewajibannya",
        fix_en="write the moment into the duty",
    ),
    "audit_printed_binding": Message(
        id="naskah memuat `{text}`, yang tidak sesuai dengan akibat butir ini",
        en="the paper prints `{text}`, which no effect of this clause admits",
        fix_id="tulis akibat yang diminta kata itu",
        fix_en="write the effect that the word calls for",
    ),
    "audit_printed_subject": Message(
        id="naskah juga mewajibkan `{text}`, dan tidak ada kewajiban butir ini baginya",
        en="the paper binds `{text}` too, and no duty of this clause does",
        fix_id="tulis bagian butir dengan kewajiban itu baginya",
        fix_en="write a part of the clause with the duty for them",
    ),
    "audit_printed_term": Message(
        id="naskah memuat `{text}`, tetapi tidak ada akibat butir ini yang mengartikannya",
        en="the paper prints `{text}`, and no effect of this clause means it",
        fix_id="tulis akibat yang mengatakannya",
        fix_en="write the effect that says it",
    ),
}
