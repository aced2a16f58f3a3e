"""What goes wrong where an analysis grows too large or is asked for something else."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "too_many_boxes": Message(
        id="jawaban ini memerlukan {count} kotak kasus, lebih dari {limit}",
        en="the answer would hold {count} boxes of cases, more than {limit}",
        fix_id="sebutkan lebih banyak fakta, atau kurangi fakta milik kebijakan itu sendiri",
        fix_en="state more facts, or declare fewer of the policy's own",
    ),
    "too_many_steps": Message(
        id="jawaban ini memerlukan lebih dari {limit} langkah",
        en="the answer takes more than {limit} steps",
        fix_id="sebutkan lebih banyak fakta, atau kurangi fakta milik kebijakan itu sendiri",
        fix_en="state more facts, or declare fewer of the policy's own",
    ),
    "too_many_sets": Message(
        id="jawaban ini memuat {count} himpunan fakta, lebih dari {limit}",
        en="the answer would hold {count} sets of facts, more than {limit}",
        fix_id="kurangi fakta milik kebijakan itu sendiri, atau butir yang menyebutnya bersama-sama",
        fix_en="declare fewer facts of the policy's own, or clauses that name fewer of them together",
    ),
    "not_movable": Message(
        id="`{fact}` tidak dapat diubah",
        en="`{fact}` cannot be moved",
        fix_id="{hint}; tanggal hanya berpindah di antara tanggal yang didaftar",
        fix_en="{hint}; a date moves only among the dates listed",
    ),
    "too_many_combinations": Message(
        id="tafsir-tafsirnya harus digabungkan dengan lebih dari {limit} cara",
        en="the readings would have to be combined in more than {limit} ways",
        fix_id="sebutkan lebih banyak fakta, atau tentukan sebagian tafsir",
        fix_en="state more of the facts, or ask about fewer readings with a stance",
    ),
}
