"""What an audit finds of whole clauses: printed without a provision, or the other way round."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "audit_unread": Message(
        id="naskah memuat `{text}`, yang tidak termasuk butir mana pun dalam berkas kebijakan",
        en="the official text contains `{text}`, which belongs to no clause of the policy",
        fix_id="tulis ketentuan untuk bagian itu, atau hapus dari salinan jika bukan isi naskah",
        fix_en="write a provision for it, or delete it from the copy if it is not part of the circular",
    ),
    "audit_unclaimed": Message(
        id="naskah memuat butir ini, tetapi berkas kebijakan belum memuat ketentuannya",
        en="the official text contains this clause, but the policy has no provision for it",
        fix_id="tulis ketentuan untuk butir ini",
        fix_en="write a provision for this clause",
    ),
    "audit_invented": Message(
        id="berkas kebijakan memuat butir ini, tetapi butir ini tidak ada dalam naskah",
        en="the policy has this clause, but the official text does not",
        fix_id="hapus ketentuannya, atau tulis nomor butir yang dimaksud",
        fix_en="delete the provision, or write the number of the clause that you mean",
    ),
    "audit_along": Message(
        id="butir ini dimasukkan ke dalam ketentuan `{effect}` dari butir lain, padahal bunyinya tidak menyatakan hal itu",
        en="this clause is included in the `{effect}` provision of another clause, but its own text does not say so",
        fix_id="tulis ketentuan tersendiri untuk butir ini",
        fix_en="write a separate provision for this clause",
    ),
    "audit_with": Message(
        id="butir `{clause}` dimasukkan dalam ketentuan butir lain yang bukan induknya",
        en="clause `{clause}` is included in the provision of a clause that is not above it",
        fix_id="tulis ketentuan tersendiri untuk butir `{clause}`",
        fix_en="write a separate provision for clause `{clause}`",
    ),
    "audit_twice": Message(
        id="ketentuan ini mengulang bagian lain dari butir yang sama",
        en="this provision repeats another part of the same clause",
        fix_id="hapus salah satunya",
        fix_en="delete one of them",
    ),
    "audit_moved": Message(
        id="naskah memuat bunyi butir ini pada `{clause}`",
        en="the official text has the words of this clause at `{clause}`",
        fix_id="periksa nomor butir mana yang benar",
        fix_en="check which clause number is right",
    ),
    "copies_of_two_papers": Message(
        id="salinan ini hampir seluruhnya berbeda dari `{other}`; yang sama hanya {count} bagian",
        en="nearly all of this copy differs from `{other}`; only {count:count.parts} have the same words",
        fix_id="pilih dua salinan dari surat edaran yang sama",
        fix_en="choose two copies of the same circular",
    ),
    "copies_without_markers": Message(
        id="penomoran kedua salinan rusak, sehingga butirnya tidak dapat dikenali",
        en="the numbering of both copies is broken, so their clauses cannot be recognised",
        fix_id="perbaiki penomoran salah satu salinan seperti disebut di atas, atau tambahkan `--policy` dengan berkas kebijakan surat edaran ini",
        fix_en="correct the numbering of one copy as described above, or add `--policy` with the policy of this circular",
    ),
    "audit_nothing": Message(
        id="tidak satu pun butir dalam naskah ini cocok dengan berkas kebijakan",
        en="no clause of this text matches the policy",
        fix_id="pilih naskah surat edaran yang menjadi dasar berkas kebijakan ini",
        fix_en="choose the text of the circular that this policy is about",
    ),
}
