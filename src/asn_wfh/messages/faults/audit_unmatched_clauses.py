"""What an audit finds of whole clauses: printed without a provision, or the other way round."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "audit_unread": Message(
        id="naskah memuat `{text}`, yang bukan butir mana pun pada kebijakan",
        en="the paper prints `{text}`, which is no clause of the policy",
        fix_id="tulis ketentuan untuk butir ini, atau hapus dari salinan yang bukan bagian naskah",
        fix_en="write a provision for it, or delete from the copy what is no part of the paper",
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
    "copies_of_two_papers": Message(
        id="salinan ini hampir seluruhnya berbunyi lain daripada `{other}`: hanya {count} bagian yang katanya sama",
        en="nearly all of this copy reads unlike `{other}`: the words of {count:count.parts} are the same",
        fix_id="berikan dua salinan dari satu surat edaran",
        fix_en="give two copies of one circular",
    ),
    "copies_without_markers": Message(
        id="butir-butir tidak dapat dikenali dari penomoran salinan mana pun",
        en="the clauses cannot be told by the markers of either copy",
        fix_id="betulkan penomoran salah satu salinan seperti disebut di atas; salinan yang lain lalu dikenali dari katanya; atau tambahkan `--policy` dengan kebijakan naskah ini",
        fix_en="mend the markers of one copy as is said above; the other is then told by its words; or add `--policy` with the policy of this paper",
    ),
    "audit_nothing": Message(
        id="tidak ada butir teks ini yang merupakan butir kebijakan",
        en="no clause of this text is one of the policy",
        fix_id="berikan surat edaran yang dimaksud kebijakan ini, sebagai teks",
        fix_en="give the circular that the policy is about, as text",
    ),
}
