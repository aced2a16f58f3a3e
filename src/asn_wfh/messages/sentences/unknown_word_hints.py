"""The hints at the end of a fault about an unknown word."""

from asn_wfh.messages.bilingual_message import Message

SENTENCES = {
    "hint.none": Message(id="tidak ada pilihan", en="there is none to choose from"),
    "hint.only": Message(
        id="di sini hanya dapat ditulis `{word}`", en="here only `{word}` is possible"
    ),
    "hint.listed": Message(id="tulis salah satu dari {words}", en="write one of {words}"),
    "hint.alike_names": Message(
        id="nama yang mirip dalam direktori: {names} (tulis hanya jika yang dimaksud memang sama)",
        en="similar names in the directory: {names} (write one only if it is the very same)",
    ),
    "hint.names_there_are": Message(
        id="nama dalam direktori: {names} (tulis hanya jika yang dimaksud memang sama)",
        en="names in the directory: {names} (write one only if it is the very same)",
    ),
    "hint.meant": Message(id="maksudnya `{word}`?", en="did you mean `{word}`?"),
}
