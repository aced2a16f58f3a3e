"""What is no text of a paper is refused before anything is read."""

import pytest

from asn_wfh.audit import PaperError
from asn_wfh.paper.utf8_paper_text_or_refusal import MAX_BYTES
from paper.printing import attempt
from paper.sound_circular import Damage, check_refusal

DAMAGES: dict[str, Damage] = {
    "a PDF": (
        "WALI KOTA LUMUT\n",
        "%PDF-1.7\n",
        ": this is a PDF, not a text; give the bytes of the file, not made into a text",
    ),
    "an office document": (
        "Yth.",
        "\0Yth.",
        ":3: the file holds zero bytes, so it is no text; save the text of the circular as UTF-8, "
        "not as a document of an office program",
    ),
    "an invisible character": (
        "Setiap regu",
        "Setiap\u200e regu",
        ":14: the character U+200E here cannot be seen on paper; delete it, or type the line anew",
    ),
    "a lost character": (
        "berat sampah",
        "berat s\ufffdmpah",
        ":17: here a character was lost, and U+FFFD stands in its place; type the character that "
        "the paper prints",
    ),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_no_text_is_refused_with_the_line(damage: str) -> None:
    """The refusal names the line, what was expected there and what to do."""
    check_refusal(DAMAGES[damage])


def test_what_is_no_text_is_refused() -> None:
    """Bytes of another kind, an empty file and a file without end are refused by name."""
    for raw, expected in (
        (b"Yth.\n\xffYth.", ":2: the byte 0xff is not UTF-8; save the file as UTF-8"),
        (
            b"Y\x00t\x00",
            ":1: the file holds zero bytes, so it is no text; save the text of the "
            "circular as UTF-8, not as a document of an office program",
        ),
        (
            b"%PDF-1.4\x00",
            ": this PDF file is damaged or protected, and cannot be read; open it with the "
            "program it comes from, and save a new copy without a password",
        ),
        (
            "%PDF-1.4",
            ": this is a PDF, not a text; give the bytes of the file, not made into a text",
        ),
        (b"\xef\xbb\xbf \n", ": the file holds no text; give the text of the circular"),
        (
            b"x" * (MAX_BYTES + 1),
            ": the file holds 4194305 bytes; write it in 4194304 bytes at most",
        ),
    ):
        error = attempt(raw)
        assert isinstance(error, PaperError)
        assert str(error) == "karang.txt" + expected


def test_every_unseen_character_is_told_at_once() -> None:
    """Each kind of character that no paper shows is one fault, in the order of the file."""
    error = attempt("Yth.\u202e\n\u200e\n\x07\u200e")
    assert isinstance(error, PaperError)
    assert [(fault.line, fault.column) for fault in error.faults] == [(1, 5), (2, 1), (3, 1)]
    assert "U+202E" in str(error)
