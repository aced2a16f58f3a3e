"""What commands say of the answers to a table."""

from asn_wfh.messages.bilingual_message import Message

SENTENCES = {
    "answers.reading_file": Message(id="membaca {file}", en="reading {file}"),
    "answers.all": Message(
        id="{rows} baris, {count} jawaban",
        en="{rows:count.rows}, {count} answers",
        en_one="{rows:count.rows}, {count} answer",
    ),
    "answers.count": Message(id="{name}: {count}", en="{name}: {count}"),
    "answers.clause": Message(id="butir {clause}", en="clause {clause}"),
    "answers.turns_on": Message(id="bergantung pada {fact}", en="turns on {fact}"),
    "answers.faulty": Message(
        id="tidak dapat ditanyakan (lihat kolom fault)",
        en="cannot be asked (see the column fault)",
    ),
    "answers.unlike": Message(
        id="{count} jawaban berbeda",
        en="{count} answers are unlike",
        en_one="{count} answer is unlike",
    ),
    "answers.cited_otherwise": Message(
        id="{count} jawaban sama, tetapi menurut butir lain",
        en="{count} answers are alike by other clauses",
        en_one="{count} answer is alike by other clauses",
    ),
    "answers.named": Message(id="{label} {outcome} ({why})", en="{label} {outcome} ({why})"),
    "answers.option": Message(id="{reading}: dipakai {option}", en="{reading}: {option} is in use"),
    "answers.changed": Message(
        id="{option}: {count} jawaban berubah",
        en="{option}: {count} answers change",
        en_one="{option}: {count} answer changes",
    ),
    "answers.written": Message(id="jawaban ditulis ke {file}", en="answers written to {file}"),
}
