"""What goes wrong with the fingerprints of a paper and with their file."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "shipped_file": Message(
        id="`{name}` bagian dari paket yang terpasang",
        en="`{name}` is part of the installed package",
        fix_id="salin ke folder Anda dan berikan jalur salinannya",
        fix_en="copy it to a folder of yours and give the path of the copy",
    ),
    "audit_drifted": Message(
        id="urutan atau jumlah kata tidak lagi sama seperti ketika sidik teksnya diambil",
        en="the paper no longer reads as when the fingerprint was taken, in the order or number of words",
        fix_id="baca ulang butirnya; bila naskahnya memang berubah, perbaiki ketentuannya",
        fix_en="read the clause anew; if the paper itself changed, mend the provision",
    ),
    "audit_drifted_words": Message(
        id="kata `{words}` tidak ada dalam bunyi butir ketika sidik teksnya diambil; "
        "{count} kata dari bunyi itu tidak ada di sini",
        en="the words `{words}` are not in the text of which the fingerprint was taken; "
        "{count} words of that text are not here",
        en_one="the words `{words}` are not in the text of which the fingerprint was taken; "
        "one word of that text is not here",
        fix_id="bandingkan kata-kata itu dengan naskah; bila naskahnya memang berubah, perbaiki ketentuannya",
        fix_en="compare these words with the paper; if the paper itself changed, mend the provision",
    ),
    "audit_drifted_missing": Message(
        id="{count} kata dari bunyi butir ketika sidik teksnya diambil tidak ada di sini",
        en="{count} words of the text of which the fingerprint was taken are not here",
        en_one="one word of the text of which the fingerprint was taken is not here",
        fix_id="bandingkan butir ini dengan naskah; bila naskahnya memang berubah, perbaiki ketentuannya",
        fix_en="compare the clause with the paper; if the paper itself changed, mend the provision",
    ),
    "audit_shifted": Message(
        id="penanda {count} butir bergeser, dari {first} (`{text}`) sampai {last} (`{end}`)",
        en="the markers of {count} clauses are shifted, from {first} (`{text}`) to {last} (`{end}`)",
        en_one="the marker of {first} is shifted (`{text}`)",
        fix_id="periksa butir yang disisipkan atau hilang di atasnya, dan rujukan ke butir-butir ini",
        fix_en="check the clause that was put in or is gone above, and what refers to these clauses",
    ),
    "audit_markers": Message(
        id="penanda {count} butir tidak seperti pada naskah; butirnya dikenali dari katanya: {places}",
        en="the markers of {count} clauses are not those of the paper, and their words tell them: {places}",
        en_one="the marker of a clause is not that of the paper, and its words tell it: {places}",
        fix_id="bandingkan penandanya dengan naskah, lalu perbaiki salinannya",
        fix_en="compare the markers with the paper, then mend the copy",
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
        id="butir ini tidak dikenali dalam naskah, yang sebagian tidak dapat dibaca",
        en="the clause is not recognised in the paper, some of which cannot be read",
        fix_id="baca dahulu bagian yang tidak dikenali, lalu butir ini",
        fix_en="read the part that is not recognised first, then this clause",
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
