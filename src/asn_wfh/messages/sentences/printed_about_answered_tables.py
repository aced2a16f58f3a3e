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
    "answers.clause": Message(id="butir {clause:labels}", en="clause {clause:labels}"),
    "answers.turns_on": Message(id="bergantung pada {fact}", en="depends on {fact}"),
    "answers.faulty": Message(
        id="tidak dapat ditanyakan (lihat kolom fault)", en="cannot be asked (see the column fault)"
    ),
    "answers.contested": Message(
        id="{count} jawaban bergantung pada penafsiran; rinciannya ditampilkan oleh `asn-wfh readings`",
        en="{count} answers depend on a reading of the circular; `asn-wfh readings` lists them",
        en_one="{count} answer depends on a reading of the circular; `asn-wfh readings` lists it",
    ),
    "answers.under_options": Message(
        id="menurut pilihan tafsir yang diminta, bukan pilihan bawaan: {options}",
        en="under options other than those of the policy: {options}",
    ),
    "answers.unlike": Message(
        id="{count} jawaban berbeda", en="{count} answers differ", en_one="{count} answer differs"
    ),
    "answers.cited_otherwise": Message(
        id="{count} jawaban sama, tetapi menurut butir lain",
        en="{count} answers are the same, but by other clauses",
        en_one="{count} answer is the same, but by other clauses",
    ),
    "answers.named": Message(id="{label} {outcome} ({why})", en="{label} {outcome} ({why})"),
    "answers.option": Message(
        id="{reading}: pilihan yang dipakai {option}", en="{reading}: option in use {option}"
    ),
    "answers.changed": Message(
        id="{option}: {count} jawaban berubah",
        en="{option}: {count} answers change",
        en_one="{option}: {count} answer changes",
    ),
    "answers.written": Message(id="jawaban ditulis ke {file}", en="answers written to {file}"),
}
