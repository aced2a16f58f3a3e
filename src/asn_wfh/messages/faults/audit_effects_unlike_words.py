"""What an audit finds of an effect that nothing printed carries."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "audit_words": Message(
        id="`{words}` tidak tertulis dalam butir ini",
        en="`{words}` does not stand in the clause",
        fix_id="tulis kata-katanya seperti tercetak",
        fix_en="write the words as they are printed",
    ),
    "audit_effect": Message(
        id="tidak ada kata tercetak yang menjadi dasar `{effect}` di sini",
        en="nothing printed calls for `{effect}` here",
        fix_id="tulis akibat yang dikatakan butirnya, atau nyatakan tafsir yang pilihan lainnya "
        "memberi akibat lain",
        fix_en="write the effect that the clause has, or declare a reading of which another option "
        "gives another effect",
    ),
    "audit_figure": Message(
        id="akibatnya memuat `{figure}`, yang tidak ada dalam `words`",
        en="the effect says `{figure}`, which stands in none of its `words`",
        fix_id="tulis angka yang tercetak, dan kata-kata tempatnya berdiri",
        fix_en="write the figure that the paper prints, and the words it stands in",
    ),
    "audit_figure_before": Message(
        id="`by` jatuh pada `{figure}`, tetapi `words` tidak memuat `H-1` atau "
        "`hari kerja sebelumnya`",
        en="`by` falls on `{figure}`, and none of its `words` prints `H-1` or "
        "`hari kerja sebelumnya`",
        fix_id="kutip kata-kata itu dalam `words`; jika naskah hanya mencetak jamnya, tulis `by` "
        "dengan jam itu",
        fix_en="quote those words in `words`; where the paper prints the time alone, write `by` "
        "with that time",
    ),
    "audit_words_figure": Message(
        id="`words` memuat `{figure}`, tetapi akibatnya tidak mengatakannya",
        en="`words` prints `{figure}`, and the effect does not say it",
        fix_id="tulis angka itu dalam akibatnya, atau kata-kata yang menjadi dasarnya",
        fix_en="write the figure into the effect, or the words it rests on",
    ),
    "audit_pointer": Message(
        id="tidak ada dalam `words` yang merujuk butir `{clause}`",
        en="nothing in `words` points to clause `{clause}`",
        fix_id="tulis kata-kata yang merujuknya",
        fix_en="write the words that refer to it",
    ),
    "audit_reference": Message(
        id="`words` merujuk `{reference}`, tetapi akibatnya merujuk butir lain atau tidak merujuk",
        en="`words` refers to `{reference}`, and the effect to another clause or to none",
        fix_id="tulis butir yang dirujuk",
        fix_en="write the clause that is referred to",
    ),
    "audit_clause_reference": Message(
        id="butir ini merujuk `{reference}`, yang tidak ada pada `instead_of`",
        en="the clause refers to `{reference}`, which is not in `instead_of`",
        fix_id="tambahkan pada `instead_of` bila butir itu digantikan; bila tidak, bagi butir ini "
        "dengan `part` dan kutip dalam `words` hanya kalimat yang menggantikan",
        fix_en="add it to `instead_of` if that clause is replaced; otherwise divide this clause "
        "with `part` and quote in `words` only the sentence that replaces",
    ),
    "audit_key": Message(
        id="`{words}` tidak sesuai dengan `{key}`",
        en="`{words}` is not what `{key}` says",
        fix_id="tulis `at_most` untuk batas tertinggi dan `cut` untuk pengurangan",
        fix_en="write `at_most` for a ceiling and `cut` for a reduction",
    ),
    "audit_word": Message(
        id="tidak ada kata tercetak atau tafsir terpilih yang mengatakan `{key}: {value}`",
        en="nothing printed, and no reading chosen, says `{key}: {value}`",
        fix_id="tulis yang dikatakan butirnya, atau nyatakan tafsir yang mendasarinya",
        fix_en="write what the clause says, or declare the reading that gives it",
    ),
    "audit_table": Message(
        id="tabel yang tercetak tidak memberi {figure} untuk `{row}`",
        en="the printed table does not give {figure} for `{row}`",
        fix_id="tulis angka yang tercetak; yang tidak tercetak disisihkan dengan `whose`",
        fix_en="write the figure that is printed; set aside what is not printed with `whose`",
    ),
    "audit_word_unquoted": Message(
        id="`{key}: {value}` tercetak dalam butir ini, tetapi tidak dalam `words`",
        en="`{key}: {value}` is printed in the clause, but not in `words`",
        fix_id="kutip kata-katanya dalam `words` ketentuan ini",
        fix_en="quote its words in the `words` of this provision",
    ),
    "audit_silences": Message(
        id="tidak ada kata tercetak atau tafsir terpilih yang mengatakan `instead_of: {clauses}`",
        en="nothing printed, and no reading chosen, says `instead_of: {clauses}`",
        fix_id="kutip dalam `words` kalimat yang merujuk butir itu dengan salah satu dari: {forms}; "
        "atau sebut keduanya dalam pilihan tafsir",
        fix_en="quote in `words` the sentence that refers to the clause with one of: {forms}; "
        "or let the option of a reading name both",
    ),
    "audit_still_applies": Message(
        id="butir {clause} disebut sesudah *kecuali*, jadi tetap berlaku; akibat ini meniadakannya",
        en="clause {clause} is named behind *kecuali*, so it still applies; this effect silences it",
        fix_id="keluarkan dari `instead_of` dan sebut butir-butir lain di sampingnya satu per satu, "
        "atau keluarkan orang-orangnya dari `whose`",
        fix_en="take it out of `instead_of` and name the clauses beside it one by one, "
        "or take its people out of `whose`",
    ),
    "audit_moment": Message(
        id="`words` memuat saat `{key}: {value}`, tetapi akibatnya tidak mengatakannya",
        en="`words` prints the moment `{key}: {value}`, and the effect does not say it",
        fix_id="tulis saat itu dalam akibatnya",
        fix_en="write the moment into the effect",
    ),
    "audit_term": Message(
        id="butir ini tidak memuat `{facet}: {value}`",
        en="the clause does not print `{facet}: {value}`",
        fix_id="hapus, atau nyatakan arti butirnya pada `means` sebuah tafsir",
        fix_en="delete it, or declare under a reading what the clause `means`",
    ),
    "audit_words_what": Message(
        id="`words` tidak memuat `{facet}: {value}` di samping angkanya",
        en="`words` does not print `{facet}: {value}` beside the figure",
        fix_id="kutip kata-katanya dari yang dibatasi sampai angkanya",
        fix_en="quote the words from what is limited up to the figure",
    ),
    "audit_group": Message(
        id="akibatnya menggabungkan kata-kata tercetak secara lain daripada butirnya, yang terbaca `{group}`",
        en="the effect joins the printed terms in another way than the clause, which reads `{group}`",
        fix_id="tulis satu kelompok untuk `X pada Y`, dan daftar untuk `X dan Y` yang berlainan jenis",
        fix_en="write one box for `X pada Y`, and a list for `X dan Y` of different facets",
    ),
    "audit_excludes_more": Message(
        id="naskah hanya mengatakan bahwa butir {clauses} tidak berlaku, sedangkan `exclude` juga meniadakan izin menurut butir {others}",
        en="the paper only says that clause {clauses} does not apply, and `exclude` also takes the leave of {others}",
        fix_id="tulis `exempt` dengan `instead_of`, atau nyatakan tafsirnya",
        fix_en="write `exempt` with `instead_of`, or declare the reading",
    ),
    "audit_age_passed": Message(
        id="`{text}` bisa dimulai pada ulang tahun itu atau pada ulang tahun berikutnya",
        en="`{text}` may begin with that birthday or with the next",
        fix_id="nyatakan tafsirnya",
        fix_en="declare the reading",
    ),
    "audit_modality": Message(
        id="naskah memuat `{modal}` atas hal ini, jadi tidak diperintahkan sebagaimana `{effect}`",
        en="the paper prints `{modal}` of this, so it is not ordered as `{effect}` has it",
        fix_id="tulis akibat yang diminta kata itu, atau nyatakan tafsir yang pilihannya memuat kata "
        "itu",
        fix_en="write the effect that the word calls for, or declare a reading of which the option "
        "chosen has the word",
    ),
    "audit_subject": Message(
        id="kewajiban ini terbaca untuk `{bearers}`, dari kata `{printed}`, bukan untuk `who: {who}`",
        en="the duty is read of `{bearers}`, by the words `{printed}`, and not of `who: {who}`",
        fix_id="tulis `who` yang terbaca itu bila benar; `{who}` dikenal dari kata yang berdiri "
        "paling dekat sebelum kewajibannya, atau sesudah `oleh`: {forms}",
        fix_en="write the `who` that is read, if it is right; `{who}` is known by the words that "
        "stand nearest before the duty, or behind `oleh`: {forms}",
    ),
    "audit_subject_unnamed": Message(
        id="naskah tidak menyebut pelakunya, jadi kewajiban ini untuk `{bearers}`, bukan untuk "
        "`who: {who}`",
        en="the paper does not name who must do it, so the duty is that of `{bearers}`, and not of "
        "`who: {who}`",
        fix_id="tulis `who` itu, atau sebut pelakunya dalam pilihan tafsir; `{who}` dikenal dari: "
        "{forms}",
        fix_en="write that `who`, or let the option of a reading name who it is; `{who}` is known "
        "by: {forms}",
    ),
}
