"""What goes wrong with the figures of an office."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "absurd_figure": Message(
        id="`{name}` bernilai {value}",
        en="`{name}` is {value}",
        fix_id="berikan {needs}",
        fix_en="give {needs}",
    ),
    "missing_figure": Message(
        id="`{name}` tidak diberikan",
        en="`{name}` is not given",
        fix_id="berikan jumlah orang yang menjadi dasar bagian pada butir {clause}",
        fix_en="give the number of people of whom clause {clause} takes its share",
    ),
    "part_beyond_whole": Message(
        id="`{name}` bernilai {value}, padahal `{whole}` hanya {all}",
        en="`{name}` is {value}, but `{whole}` is only {all}",
        fix_id="berikan bagian yang tidak melebihi keseluruhannya",
        fix_en="give a part that is no more than its whole",
    ),
    "sets_no_figure": Message(
        id="butir `{clause}` tidak menetapkan angka itu",
        en="clause `{clause}` sets no such figure",
        fix_id="{hint}",
        fix_en="{hint}",
    ),
    "several_figures": Message(
        id="butir {clauses} masing-masing menetapkan angka ini",
        en="clauses {clauses} each set this figure",
        fix_id="sebut salah satunya dalam `clause`",
        fix_en="name one of them in `clause`",
    ),
    "not_travel": Message(
        id="`{value}` bukan Travel",
        en="`{value}` is no Travel",
        fix_id="berikan Travel(trips=..., money=..., party=...)",
        fix_en="give Travel(trips=..., money=..., party=...)",
    ),
}
