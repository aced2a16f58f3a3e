"""The hints at the end of a fault about an unknown word."""

from asn_wfh.messages.bilingual_message import Message

SENTENCES = {
    "hint.none": Message(id="tidak ada pilihan", en="there is none to choose from"),
    "hint.only": Message(
        id="di sini hanya dapat ditulis `{word}`", en="here only `{word}` is possible"
    ),
    "hint.listed": Message(id="tulis salah satu dari {words}", en="write one of {words}"),
    "hint.meant": Message(id="maksudnya `{word}`?", en="did you mean `{word}`?"),
}
