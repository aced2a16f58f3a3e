"""What goes wrong with the fingerprints of a paper and with their file."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "shipped_file": Message(
        id="`{name}` bagian dari paket yang terpasang",
        en="`{name}` is part of the installed package",
        fix_id="salin ke folder sendiri dan sebutkan jalur salinannya",
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
    "audit_no_print_shipped": Message(
        id="kebijakan bawaan tidak mempunyai sidik teks untuk bagian naskah ini",
        en="the shipped policy has no fingerprint of this part of the paper",
        fix_id="cocokkan salinan dengan naskah cetak; jika bagian ini memang ada di sana, salin berkas kebijakan ke folder sendiri dan lengkapi di sana",
        fix_en="compare the copy with the printed paper; if this part stands there, copy the policy to a folder of yours and complete it there",
    ),
    "audit_no_frame_shipped": Message(
        id="salinan ini tidak memuat bagian tersebut",
        en="this copy has no such part",
        fix_id="cocokkan salinan dengan naskah cetak dan lengkapi salinannya",
        fix_en="compare the copy with the printed paper and complete the copy",
    ),
    "accept_needed": Message(
        id="{count} bagian naskah berbunyi lain dari sidik teksnya ({names}); tidak ada yang ditulis",
        en="{count} parts of the paper read unlike their fingerprints ({names}); nothing is written",
        en_one="{count} part of the paper reads unlike its fingerprint ({names}); nothing is written",
        fix_id="baca setiap bagian itu, lalu jalankan perintah ini di terminal dan jawab satu per satu, atau sebutkan yang sudah dibaca dengan `--accept BUTIR`",
        fix_en="read each of them, then run this command on a terminal and answer one by one, or name those that were read with `--accept CLAUSE`",
    ),
    "not_to_accept": Message(
        id="`{name}` bukan bagian yang menunggu persetujuan",
        en="`{name}` is no part that waits to be accepted",
        fix_id="sebutkan satu per satu yang sudah dibaca, dari: {names}",
        fix_en="name one by one those that were read, out of: {names}",
    ),
    "accept_without_write": Message(
        id="`{key}` hanya berlaku bersama `--write`",
        en="`{key}` goes with `--write` only",
        fix_id="tambahkan `--write`, atau hapus `{key}`",
        fix_en="add `--write`, or leave `{key}` out",
    ),
    "not_a_signer": Message(
        id="`{name}` bukan nama yang dapat dicatat",
        en="`{name}` is no name that can be recorded",
        fix_id="tulis satu nama pada satu baris, tidak lebih panjang dari {limit} huruf",
        fix_en="write one name on one line; it may have a length of {limit}",
    ),
    "acceptance_columns": Message(
        id="baris persetujuan terdiri dari {count} kolom, seharusnya paling sedikit lima",
        en="the line of an acceptance has {count} columns instead of at least five",
        en_one="the line of an acceptance has {count} column instead of at least five",
        fix_id="pulihkan berkasnya dari salinan; baris ini ditulis oleh `asn-wfh fingerprint --write`",
        fix_en="restore the file from a copy; `asn-wfh fingerprint --write` writes this line",
    ),
    "acceptance_superseded": Message(
        id="sidik teks `{name}` bukan yang disetujui pada {date}",
        en="the fingerprint of `{name}` is not the one accepted on {date}",
        fix_id="pulihkan berkasnya dari salinan; sidik teks hanya diganti oleh `asn-wfh fingerprint --write`",
        fix_en="restore the file from a copy; only `asn-wfh fingerprint --write` replaces a fingerprint",
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
        id="tidak ada berkas sidik teks di samping berkas kebijakan ini",
        en="no file of fingerprints stands beside this policy",
        fix_id="salin berkas `.prints`-nya juga, atau buat dengan "
        "`asn-wfh fingerprint POLICY --circular FILE --write`",
        fix_en="copy its `.prints` file too, or make one with "
        "`asn-wfh fingerprint POLICY --circular FILE --write`",
    ),
    "prints_version": Message(
        id="`{text}` bukan awal berkas sidik teks",
        en="`{text}` is not how a file of fingerprints begins",
        fix_id="tulis `{version}`, atau hapus berkasnya lalu buat lagi dengan `asn-wfh fingerprint --write`",
        fix_en="write `{version}`, or delete the file and make it again by `asn-wfh fingerprint --write`",
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
        fix_id="pulihkan berkasnya dari salinan, atau hapus lalu buat lagi dengan `asn-wfh fingerprint --write`",
        fix_en="restore the file from a copy, or delete it and make it again by `asn-wfh fingerprint --write`",
    ),
    "prints_words": Message(
        id="`{text}` bukan sidik kata-kata",
        en="`{text}` is no set of words",
        fix_id="pulihkan berkasnya dari salinan, atau hapus lalu buat lagi dengan `asn-wfh fingerprint --write`",
        fix_en="restore the file from a copy, or delete it and make it again by `asn-wfh fingerprint --write`",
    ),
    "prints_twice": Message(
        id="`{name}` sudah mempunyai sidik teks pada baris {first}",
        en="`{name}` has a fingerprint in line {first} already",
        fix_id="pulihkan berkasnya dari salinan, atau hapus lalu buat lagi dengan `asn-wfh fingerprint --write`",
        fix_en="restore the file from a copy, or delete it and make it again by `asn-wfh fingerprint --write`",
    ),
    "prints_moved": Message(
        id="sidik teks kini ditulis dalam berkas di samping kebijakan, tidak lagi di dalamnya",
        en="fingerprints stand in a file beside the policy, no longer in it",
        fix_id="hapus kunci ini dan jalankan `asn-wfh fingerprint POLICY --circular FILE --write`",
        fix_en="delete this key and run `asn-wfh fingerprint POLICY --circular FILE --write`",
    ),
}
