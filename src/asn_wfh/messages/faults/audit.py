"""What an audit finds between a policy and its paper."""

from asn_wfh.messages.message import Message

FAULTS = {
    "shipped_file": Message(
        id="`{name}` bagian dari paket yang terpasang",
        en="`{name}` is part of the installed package",
        fix_id="salin ke folder Anda dan berikan jalur salinannya",
        fix_en="copy it to a folder of yours and give the path of the copy",
    ),
    "audit_drifted": Message(
        id="bunyi naskah tidak lagi sama seperti ketika sidik teksnya diambil",
        en="the paper no longer reads as when the fingerprint was taken",
        fix_id="baca ulang butirnya, perbaiki ketentuannya, lalu jalankan `asn-wfh fingerprint --write`",
        fix_en="read the clause anew, mend the provision, then run `asn-wfh fingerprint --write`",
    ),
    "audit_no_print": Message(
        id="belum ada sidik teks untuk bunyi naskah di sini",
        en="there is no fingerprint of what the paper prints here",
        fix_id="bandingkan keduanya, lalu jalankan `asn-wfh fingerprint --write`",
        fix_en="compare the two, then run `asn-wfh fingerprint --write`",
    ),
    "audit_no_frame": Message(
        id="naskah tidak lagi memuat bagian ini",
        en="the paper has no such part any more",
        fix_id="periksa apakah naskahnya lengkap, atau hapus sidik teksnya",
        fix_en="check that the paper is whole, or delete its fingerprint",
    ),
    "audit_lost_place": Message(
        id="tidak ada bagian naskah, yang penomorannya terputus, dengan sidik teks butir ini",
        en="nothing that the paper prints, whose numbering is broken, has this clause's fingerprint",
        fix_id="perbaiki dahulu penomorannya, lalu baca ulang butirnya",
        fix_en="mend the numbering first, then read the clause anew",
    ),
    "audit_unread": Message(
        id="bagian naskah ini tidak dapat dikenali sebagai butir mana pun",
        en="this part of the paper cannot be told to be any clause",
        fix_id="perbaiki dahulu kesalahan naskah yang disebut bersama ini",
        fix_en="first mend the fault of the paper that is named beside this",
    ),
    "audit_unclaimed": Message(
        id="naskah memuat butir ini, tetapi tidak ada ketentuannya",
        en="the paper prints this clause and no provision speaks for it",
        fix_id="tulis ketentuan untuk butir ini",
        fix_en="write a provision for it",
    ),
    "audit_invented": Message(
        id="kebijakan memuat butir yang tidak ada dalam naskah",
        en="the policy speaks for a clause that the paper does not print",
        fix_id="hapus, atau tulis butir yang dimaksud",
        fix_en="delete it, or write the clause that was meant",
    ),
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
    "audit_broken": Message(
        id="naskah memuat `{text}`, yang angka dan hurufnya berbeda atau bukan tanggal",
        en="the paper prints `{text}`, whose digits and words differ or which is no date",
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
    "audit_frame": Message(
        id="kebijakan mengatakan `{value}`, sedangkan dalam naskah terbaca `{printed}`",
        en="the policy says `{value}`, and what is read in the paper is `{printed}`",
        fix_id="tulis seperti tercetak",
        fix_en="write what the paper prints",
    ),
    "audit_frame_unread": Message(
        id="kebijakan mengatakan `{value}`, yang tidak terbaca dalam naskah",
        en="the policy says `{value}`, which is not read in the paper",
        fix_id="tulis seperti tercetak, atau hapus",
        fix_en="write what the paper prints, or delete it",
    ),
    "audit_implements": Message(
        id="pembukaan menyebut surat tanggal {value}, tetapi `implements` tidak ada",
        en="the opening names a letter of {value}, and `implements` is missing",
        fix_id="tulis nomor dan tanggalnya",
        fix_en="write its number and date",
    ),
    "audit_covers": Message(
        id="`covers` bukan yang disebut pembukaan: {value}",
        en="`covers` is not whom the opening names: {value}",
        fix_id="tulis yang disebut pembukaan",
        fix_en="write those whom the opening names",
    ),
    "audit_covers_at": Message(
        id="`covers` menunjuk `{value}`, padahal naskah lebih dahulu menyebut pegawainya di tempat lain",
        en="`covers` names `{value}`, and the paper names its employees elsewhere first",
        fix_id="tulis tempat naskah pertama kali menyebutnya",
        fix_en="write where the paper first names them",
    ),
    "audit_code": Message(
        id="`{value}` bukan milik pemerintah daerah jenis dan provinsi ini",
        en="`{value}` is not of a government of this kind and province",
        fix_id="tulis kode Kemendagri, dan zona waktu provinsinya",
        fix_en="write the Kemendagri code, and the time zone of its province",
    ),
    "audit_along": Message(
        id="butir ini diikutkan pada `{effect}`, tetapi tidak mengatakan apa pun tentangnya",
        en="the clause is taken along by `{effect}` and says nothing of it",
        fix_id="tulis ketentuan sendiri untuk butir ini",
        fix_en="write a provision of its own for it",
    ),
    "audit_with": Message(
        id="butir `{clause}` diambil ketentuan yang bukan induknya",
        en="clause `{clause}` is claimed by a provision that does not stand above it",
        fix_id="tulis ketentuan sendiri untuk butir itu",
        fix_en="write a provision of its own for it",
    ),
    "audit_twice": Message(
        id="ketentuan ini mengulang bagian lain dari butir yang sama",
        en="the provision says what another part of the clause says already",
        fix_id="hapus salah satunya",
        fix_en="delete one of them",
    ),
    "audit_moved": Message(
        id="bunyi butir ini juga tertulis pada `{clause}`",
        en="what this clause prints stands at `{clause}` too",
        fix_id="periksa tempat mana yang benar",
        fix_en="check which place is the right one",
    ),
    "audit_zone": Message(
        id="naskah memuat {zone}, tetapi zona waktu pemerintah daerah lain",
        en="the paper prints {zone}, and the government's time zone is another",
        fix_id="tulis zona waktu seperti tercetak",
        fix_en="write the time zone that the paper prints",
    ),
    "audit_nothing": Message(
        id="tidak ada butir teks ini yang merupakan butir kebijakan",
        en="no clause of this text is one of the policy",
        fix_id="berikan surat edaran yang dimaksud kebijakan ini, sebagai teks",
        fix_en="give the circular that the policy is about, as text",
    ),
    "no_prints": Message(
        id="kebijakan ini tidak mempunyai berkas sidik teks di sampingnya",
        en="no file of fingerprints stands beside this policy",
        fix_id="salin berkas `.prints`-nya juga, atau buat dengan "
        "`asn-wfh fingerprint POLICY --circular FILE --write`",
        fix_en="copy its `.prints` file too, or make one with "
        "`asn-wfh fingerprint POLICY --circular FILE --write`",
    ),
    "prints_version": Message(
        id="`{text}` bukan awal berkas sidik teks",
        en="`{text}` is not how a file of fingerprints begins",
        fix_id="tulis `{version}`, atau tulis ulang berkasnya dengan `asn-wfh fingerprint --write`",
        fix_en="write `{version}`, or let `asn-wfh fingerprint --write` write the file anew",
    ),
    "prints_name": Message(
        id="`{name}` bukan butir dan bukan bagian kepala atau kaki naskah",
        en="`{name}` is no clause and no part of the frame",
        fix_id="tulis butir seperti `1.b`, atau salah satu dari {words}",
        fix_en="write a clause such as `1.b`, or one of {words}",
    ),
    "prints_columns": Message(
        id="baris `{name}` terdiri dari {count} kolom, seharusnya empat",
        en="the line of `{name}` has {count} columns instead of four",
        en_one="the line of `{name}` has {count} column instead of four",
        fix_id="tulis ulang berkasnya dengan `asn-wfh fingerprint --write`",
        fix_en="let `asn-wfh fingerprint --write` write the file anew",
    ),
    "prints_words": Message(
        id="`{text}` bukan sidik kata-kata",
        en="`{text}` is no set of words",
        fix_id="tulis ulang berkasnya dengan `asn-wfh fingerprint --write`",
        fix_en="let `asn-wfh fingerprint --write` write the file anew",
    ),
    "prints_twice": Message(
        id="`{name}` sudah mempunyai sidik teks pada baris {first}",
        en="`{name}` has a fingerprint in line {first} already",
        fix_id="tulis ulang berkasnya dengan `asn-wfh fingerprint --write`",
        fix_en="let `asn-wfh fingerprint --write` write the file anew",
    ),
    "prints_moved": Message(
        id="sidik teks kini ditulis dalam berkas di samping kebijakan, tidak lagi di dalamnya",
        en="fingerprints stand in a file beside the policy, no longer in it",
        fix_id="hapus kunci ini dan jalankan `asn-wfh fingerprint POLICY --circular FILE --write`",
        fix_en="delete this key and run `asn-wfh fingerprint POLICY --circular FILE --write`",
    ),
}
