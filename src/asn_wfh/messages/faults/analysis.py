"""What goes wrong where an analysis grows too large or is asked for something else."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "too_many_boxes": Message(
        id="jawaban ini memerlukan {count} kelompok kasus, melebihi batas {limit}",
        en="this answer needs {count} groups of cases, more than the limit of {limit}",
        fix_id="sebutkan lebih banyak fakta, atau kurangi fakta tambahan dalam berkas kebijakan",
        fix_en="state more facts, or declare fewer facts under `facts` in the policy",
    ),
    "too_many_steps": Message(
        id="penghitungan jawaban ini melebihi batas {limit} langkah",
        en="computing this answer takes more than the limit of {limit} steps",
        fix_id="sebutkan lebih banyak fakta, atau kurangi fakta tambahan dalam berkas kebijakan",
        fix_en="state more facts, or declare fewer facts under `facts` in the policy",
    ),
    "too_many_sets": Message(
        id="jawaban ini memuat {count} kumpulan fakta, melebihi batas {limit}",
        en="this answer has {count} sets of facts, more than the limit of {limit}",
        fix_id="sebutkan dalam `movable` beberapa fakta saja yang boleh berubah, atau gunakan `decide`; jangan mengubah kebijakan karena batas ini",
        fix_en="name in `movable` only a few facts that may change, or use `decide`; do not change the policy because of this limit",
    ),
    "not_movable": Message(
        id="`{fact}` bukan fakta yang dapat diubah di sini",
        en="`{fact}` is not a fact that can be changed here",
        fix_id="{hint}; tanggal hanya dapat diganti dengan tanggal yang didaftar",
        fix_en="{hint}; a date can only change to one of the dates listed",
    ),
    "too_many_combinations": Message(
        id="ada lebih dari {limit} kombinasi pilihan tafsir yang harus diperiksa",
        en="more than {limit} combinations of readings would have to be checked",
        fix_id="sebutkan lebih banyak fakta, atau tetapkan pilihan untuk sebagian tafsir",
        fix_en="state more facts, or fix the option of some readings with a stance",
    ),
}
