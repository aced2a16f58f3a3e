"""What an audit finds of an effect that nothing printed carries."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "audit_words": Message(
        id="kutipan `{words}` tidak ada dalam naskah butir ini",
        en="the quotation `{words}` is not in the text of this clause",
        fix_id="tulis kutipannya persis seperti dalam naskah",
        fix_en="quote the words exactly as they are in the official text",
    ),
    "audit_effect": Message(
        id="tidak ada kata dalam naskah butir ini yang menjadi dasar `{effect}`",
        en="no word in the text of this clause supports `{effect}`",
        fix_id="tulis akibat yang sesuai dengan naskah; jika naskah menyatakannya dengan frasa lain, tulis frasa itu dalam `synonyms`; jika dapat dibaca lain, nyatakan sebuah tafsir",
        fix_en="write the effect that the clause has; if the clause says it in another phrase, declare the phrase under `synonyms`; if it can be read otherwise, declare a reading",
    ),
    "audit_figure": Message(
        id="akibatnya memuat `{figure}`, yang tidak ada dalam kutipan `words`",
        en="the effect states `{figure}`, which is not in the quotation in `words`",
        fix_id="tulis angka menurut naskah, dan kutip kata-kata yang memuatnya dalam `words`",
        fix_en="write the figure of the official text, and quote the words that contain it in `words`",
    ),
    "audit_figure_before": Message(
        id="`by` jatuh pada `{figure}`, tetapi `words` tidak memuat `H-1` atau `hari kerja sebelumnya`",
        en="`by` falls on `{figure}`, but `words` contains neither `H-1` nor `hari kerja sebelumnya`",
        fix_id="kutip kata-kata itu dalam `words`; jika naskah hanya memuat jam, tulis `by` dengan jam itu",
        fix_en="quote those words in `words`; if the official text gives only a time, write `by` with that time",
    ),
    "audit_words_figure": Message(
        id="kutipan `words` memuat `{figure}`, tetapi akibatnya tidak memuat angka itu",
        en="the quotation in `words` contains `{figure}`, but the effect does not",
        fix_id="tulis angka itu dalam akibatnya, atau perbaiki kutipannya",
        fix_en="write the figure into the effect, or correct the quotation",
    ),
    "audit_pointer": Message(
        id="kutipan `words` tidak merujuk butir `{clause}`",
        en="the quotation in `words` does not refer to clause `{clause}`",
        fix_id="kutip dalam `words` kata-kata yang merujuk butir itu",
        fix_en="quote in `words` the words that refer to it",
    ),
    "audit_reference": Message(
        id="kutipan `words` merujuk `{reference}`, tetapi akibatnya merujuk butir lain atau tidak merujuk butir mana pun",
        en="the quotation in `words` refers to `{reference}`, but the effect refers to another clause or to none",
        fix_id="tulis butir yang dirujuk naskah",
        fix_en="write the clause that the official text refers to",
    ),
    "audit_clause_reference": Message(
        id="naskah butir ini merujuk `{reference}`, yang tidak disebut dalam `instead_of`",
        en="the text of this clause refers to `{reference}`, which is not in `instead_of`",
        fix_id="tambahkan dalam `instead_of` jika butir itu digantikan; jika tidak, bagi butir ini dengan `part`, dan kutip dalam `words` hanya kalimat yang menggantikan",
        fix_en="add it to `instead_of` if that clause is replaced; otherwise divide this clause with `part`, and quote in `words` only the sentence that replaces",
    ),
    "audit_key": Message(
        id="kunci `{key}` tidak sesuai dengan kutipan `{words}`",
        en="the key `{key}` does not fit the quotation `{words}`",
        fix_id="tulis `at_most` untuk batas tertinggi, atau `cut` untuk pengurangan",
        fix_en="write `at_most` for a maximum, or `cut` for a reduction",
    ),
    "audit_word": Message(
        id="`{key}: {value}` tidak berdasar pada kata dalam naskah atau pilihan tafsir yang dipakai",
        en="neither the official text nor a chosen reading supports `{key}: {value}`",
        fix_id="tulis yang sesuai dengan naskah, atau nyatakan tafsir yang mendasarinya",
        fix_en="write what the clause says, or declare the reading that supports it",
    ),
    "audit_table": Message(
        id="tabel dalam naskah tidak memuat {figure} untuk `{row}`",
        en="the table in the official text does not give {figure} for `{row}`",
        fix_id="tulis angka menurut naskah; kasus yang tidak ada dalam naskah dikecualikan dengan `whose`",
        fix_en="write the figure of the official text; leave out with `whose` what its table does not contain",
    ),
    "audit_word_unquoted": Message(
        id="`{key}: {value}` ada dalam naskah butir ini, tetapi tidak dikutip dalam `words`",
        en="the text of this clause says `{key}: {value}`, but `words` does not quote it",
        fix_id="kutip kata-katanya dalam `words` ketentuan ini",
        fix_en="quote those words in `words` of this provision",
    ),
    "audit_silences": Message(
        id="`instead_of: {clauses}` tidak berdasar pada kata dalam naskah atau pilihan tafsir yang dipakai",
        en="neither the official text nor a chosen reading supports `instead_of: {clauses}`",
        fix_id="kutip dalam `words` kalimat yang merujuk butir itu dengan salah satu dari: {forms}; atau sebutkan keduanya dalam pilihan tafsir",
        fix_en="quote in `words` the sentence that refers to the clause with one of: {forms}; or name both in the option of a reading",
    ),
    "audit_still_applies": Message(
        id="butir {clause} disebut sesudah kata *kecuali*, jadi tetap berlaku; akibat ini membuatnya tidak berlaku",
        en="clause {clause} is named after the word *kecuali* (except), so it still applies; this effect switches it off",
        fix_id="hapus butir itu dari `instead_of` dan sebutkan butir lainnya satu per satu, atau hapus pegawainya dari `whose`",
        fix_en="remove it from `instead_of` and name the other clauses one by one, or remove its people from `whose`",
    ),
    "audit_moment": Message(
        id="kutipan `words` memuat waktu `{key}: {value}`, tetapi akibatnya tidak memuat waktu itu",
        en="the quotation in `words` contains the time `{key}: {value}`, but the effect does not",
        fix_id="tulis waktu itu dalam akibatnya",
        fix_en="write the time into the effect",
    ),
    "audit_term": Message(
        id="naskah butir ini tidak memuat `{facet}: {value}`",
        en="the text of this clause does not say `{facet}: {value}`",
        fix_id="hapus, atau nyatakan arti kata butir ini dalam `means` pada sebuah tafsir",
        fix_en="delete it, or declare in `means` of a reading what the words of the clause mean",
    ),
    "audit_words_what": Message(
        id="kutipan `words` tidak memuat `{facet}: {value}` bersama angkanya",
        en="the quotation in `words` does not contain `{facet}: {value}` together with its figure",
        fix_id="kutip kata-kata mulai dari hal yang dibatasi sampai dengan angkanya",
        fix_en="quote the words from the thing that is limited to the figure",
    ),
    "audit_group": Message(
        id="kelompok pegawai disusun lain daripada dalam naskah, yang terbaca `{group}`",
        en="the group of people is combined differently than in the official text, which reads `{group}`",
        fix_id="tulis satu kelompok untuk `X pada Y`, dan daftar untuk `X dan Y` yang berlainan jenis",
        fix_en="write one group for `X pada Y`, and a list for `X dan Y` of different kinds",
    ),
    "audit_excludes_more": Message(
        id="naskah hanya menyatakan butir {clauses} tidak berlaku, sedangkan `exclude` juga meniadakan izin WFH menurut butir {others}",
        en="the official text only says that clause {clauses} does not apply, but `exclude` also takes away the permission of clause {others}",
        fix_id="tulis `exempt` dengan `instead_of`, atau nyatakan tafsirnya",
        fix_en="write `exempt` with `instead_of`, or declare the reading",
    ),
    "audit_age_passed": Message(
        id="`{text}` dapat berarti sejak ulang tahun itu atau sejak ulang tahun berikutnya",
        en="`{text}` can mean from that birthday on or from the next one",
        fix_id="nyatakan dengan sebuah tafsir mana yang dipakai",
        fix_en="declare a reading that says which one is used",
    ),
    "audit_modality": Message(
        id="naskah memuat kata `{modal}` untuk hal ini, jadi tidak bersifat perintah seperti `{effect}`",
        en="the official text uses the word `{modal}` here, so it is not an order as `{effect}` says",
        fix_id="tulis akibat yang sesuai dengan kata itu, atau nyatakan tafsir yang pilihannya memuat kata itu",
        fix_en="write the effect that fits the word, or declare a reading whose chosen option contains the word",
    ),
    "audit_subject": Message(
        id="menurut kata `{printed}` kewajiban ini bagi `{bearers}`, bukan bagi `who: {who}`",
        en="by the words `{printed}` this is a duty of `{bearers}`, not of `who: {who}`",
        fix_id="tulis `who` menurut naskah jika benar; `{who}` dikenali dari kata yang paling dekat sebelum kewajibannya, atau sesudah `oleh`: {forms}",
        fix_en="write the `who` of the official text if it is right; `{who}` is recognised by the words nearest before the duty, or after `oleh`: {forms}",
    ),
    "audit_subject_unnamed": Message(
        id="naskah tidak menyebut siapa pelaksananya, jadi kewajiban ini bagi `{bearers}`, bukan bagi `who: {who}`",
        en="the official text does not name who must do this, so it is a duty of `{bearers}`, not of `who: {who}`",
        fix_id="tulis `{bearers}` sebagai `who`, atau sebutkan pelaksananya dalam pilihan tafsir; `{who}` dikenali dari: {forms}",
        fix_en="write `{bearers}` as `who`, or name the person in the option of a reading; `{who}` is recognised by: {forms}",
    ),
}
