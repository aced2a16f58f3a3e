"""What goes wrong in the names, codes and quotations of a policy file."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "not_an_id": Message(
        id="`{text}` tidak dapat dipakai sebagai nama",
        en="`{text}` cannot be used as a name",
        fix_id="tulis paling banyak 40 huruf kecil, angka, `-`, dan `_`, diawali huruf",
        fix_en="write at most 40 small letters, digits, `-` and `_`, beginning with a letter",
    ),
    "not_a_code": Message(
        id="`{text}` bukan kode wilayah",
        en="`{text}` is not a region code",
        fix_id="tulis kode Kemendagri dengan titiknya, misalnya `13.75`",
        fix_en="write the Kemendagri code with its dots, for example `13.75`",
    ),
    "bps_code": Message(
        id="`{text}` tidak bertitik, sehingga tidak jelas apakah kode BPS atau kode Kemendagri",
        en="`{text}` has no dots, so it may be a BPS code instead of a Kemendagri code",
        fix_id="tulis kode Kemendagri dengan titiknya, misalnya `{dotted}`{region} jika wilayah itu yang dimaksud",
        fix_en="write the Kemendagri code with its dots, for example `{dotted}`{region} if you mean that region",
    ),
    "not_a_print": Message(
        id="`{text}` bukan sidik digital",
        en="`{text}` is not a fingerprint",
        fix_id="pulihkan berkas ini dari salinannya, atau hapus lalu buat lagi dengan `asn-wfh fingerprint --write`",
        fix_en="restore this file from a copy, or delete it and make it again with `asn-wfh fingerprint --write`",
    ),
    "placeholder": Message(
        id="di sini masih ada teks contoh `{text}`",
        en="the placeholder `{text}` is still here",
        fix_id="ganti dengan isinya, dalam kata-kata sendiri",
        fix_en="replace it with your own words",
    ),
    "long_words": Message(
        id="kutipan `{text}` terlalu panjang ({count} kata)",
        en="the quotation `{text}` is too long ({count} words)",
        fix_id="kutip paling banyak delapan kata dari naskah",
        fix_en="quote at most eight words of the circular",
    ),
    "not_together": Message(
        id="`{first}` dan `{second}` tidak boleh ada bersama-sama",
        en="`{first}` and `{second}` cannot be used together",
        fix_id="hapus salah satunya",
        fix_en="delete one of them",
    ),
    "own_policy": Message(
        id="surat edaran ini menyebut dirinya sendiri",
        en="this circular names itself",
        fix_id="sebutkan surat edaran lain yang lebih dahulu ditetapkan",
        fix_en="name another, earlier circular",
    ),
    "taken_name": Message(
        id="nama `{name}` sudah dipakai untuk fakta atau kata lain",
        en="the name `{name}` is already used for another fact or word",
        fix_id="pilih nama lain",
        fix_en="choose another name",
    ),
}
