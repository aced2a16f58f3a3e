"""What goes wrong with the figures of an office."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "absurd_figure": Message(
        id="nilai `{name}` tidak dapat digunakan: {value}",
        en="the value of `{name}` cannot be used: {value}",
        fix_id="tulis {needs}",
        fix_en="write {needs}",
    ),
    "missing_figure": Message(
        id="`{name}` belum disebut, padahal persentase pada butir {clause} dihitung dari jumlah itu",
        en="`{name}` is missing, and the share in clause {clause} is computed from it",
        fix_id="tulis jumlah orang untuk `{name}`",
        fix_en="write the number of people for `{name}`",
    ),
    "part_beyond_whole": Message(
        id="`{name}` ({value}) lebih besar daripada `{whole}` ({all})",
        en="`{name}` ({value}) is larger than `{whole}` ({all})",
        fix_id="tulis `{name}` paling banyak {all}",
        fix_en="write at most {all} for `{name}`",
    ),
    "sets_no_figure": Message(
        id="butir `{clause}` tidak menetapkan angka yang ditanyakan",
        en="clause `{clause}` does not set the figure that was asked for",
        fix_id="{hint}",
        fix_en="{hint}",
    ),
    "several_figures": Message(
        id="angka ini ditetapkan dalam beberapa butir: {clauses}",
        en="several clauses set this figure: {clauses}",
        fix_id="sebutkan salah satunya dalam `clause`",
        fix_en="name one of them in `clause`",
    ),
    "not_travel": Message(
        id="`{value}` bukan Travel",
        en="`{value}` is not a Travel",
        fix_id="gunakan Travel(trips=..., money=..., party=...)",
        fix_en="pass Travel(trips=..., money=..., party=...)",
    ),
}
