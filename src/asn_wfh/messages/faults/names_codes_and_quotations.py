"""What goes wrong in the names, codes and quotations of a policy file."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "not_an_id": Message(
        id="`{text}` bukan nama",
        en="`{text}` is no name",
        fix_id="tulis huruf kecil, angka, `-` dan `_`, diawali huruf, paling banyak 40",
        fix_en="write small letters, digits, `-` and `_`, a letter first, at most 40",
    ),
    "not_a_code": Message(
        id="`{text}` bukan kode wilayah",
        en="`{text}` is no region code",
        fix_id="tulis kode Kemendagri dengan titiknya, misalnya `13.75`",
        fix_en="write the Kemendagri code with its dots, as `13.75`",
    ),
    "bps_code": Message(
        id="`{text}` tidak bertitik, padahal kode BPS dan Kemendagri berbeda",
        en="`{text}` has no dot, and the codes of BPS and Kemendagri differ",
        fix_id="tulis kode Kemendagri dengan titiknya, misalnya `{dotted}` bila memang wilayah itu",
        fix_en="write the Kemendagri code with its dots, as `{dotted}` if that is the region you mean",
    ),
    "not_a_print": Message(
        id="`{text}` bukan sidik teks",
        en="`{text}` is no fingerprint",
        fix_id="pulihkan berkasnya dari salinan, atau hapus lalu buat lagi dengan `asn-wfh fingerprint --write`",
        fix_en="restore the file from a copy, or delete it and make it again by `asn-wfh fingerprint --write`",
    ),
    "placeholder": Message(
        id="di sini masih tertulis `{text}`",
        en="`{text}` stands here still",
        fix_id="tulis isinya dengan kata-kata Anda sendiri",
        fix_en="write what belongs here, in words of your own",
    ),
    "long_words": Message(
        id="`{text}` berisi {count} kata",
        en="`{text}` has {count} words",
        fix_id="kutip paling banyak delapan kata",
        fix_en="quote at most eight printed words",
    ),
    "not_together": Message(
        id="`{first}` dan `{second}` tidak dapat bersama-sama",
        en="`{first}` and `{second}` do not go together",
        fix_id="hapus salah satunya",
        fix_en="delete one of them",
    ),
    "own_policy": Message(
        id="surat edaran tidak dapat melakukan ini terhadap dirinya sendiri",
        en="a circular cannot do this to itself",
        fix_id="sebut surat edaran yang lebih dahulu",
        fix_en="name an earlier circular",
    ),
    "taken_name": Message(
        id="`{name}` sudah dipakai sebagai fakta atau kata bahasa ini",
        en="`{name}` is already a fact or a word of the language",
        fix_id="pilih nama lain",
        fix_en="choose another name",
    ),
}
