"""What commands say of the answers to a table."""

from asn_wfh.messages.message import Message

SENTENCES = {
    "table.reading_file": Message(id="membaca {file}", en="reading {file}"),
    "table.asking": Message(id="memutuskan: {label}", en="deciding: {label}"),
    "table.answers": Message(
        id="{rows} baris, {count} jawaban",
        en="{rows:count.rows}, {count} answers",
        en_one="{rows:count.rows}, {count} answer",
    ),
    "table.count": Message(id="{name}: {count}", en="{name}: {count}"),
    "table.clause": Message(id="butir {clause}", en="clause {clause}"),
    "table.turns_on": Message(id="bergantung pada {fact}", en="turns on {fact}"),
    "table.faulty": Message(
        id="tidak dapat ditanyakan (lihat kolom fault)",
        en="cannot be asked (see the column fault)",
    ),
    "table.unlike": Message(
        id="{count} jawaban berbeda",
        en="{count} answers are unlike",
        en_one="{count} answer is unlike",
    ),
    "table.cited_otherwise": Message(
        id="{count} jawaban sama, tetapi menurut butir lain",
        en="{count} answers are alike by other clauses",
        en_one="{count} answer is alike by other clauses",
    ),
    "table.named": Message(id="{label} {outcome} ({why})", en="{label} {outcome} ({why})"),
    "table.option": Message(id="{reading}: dipakai {option}", en="{reading}: {option} is in use"),
    "table.changed": Message(
        id="{option}: {count} jawaban berubah",
        en="{option}: {count} answers change",
        en_one="{option}: {count} answer changes",
    ),
    "table.written": Message(id="jawaban ditulis ke {file}", en="answers written to {file}"),
}
