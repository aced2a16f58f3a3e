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
        (
            ": this is a PDF, but a text is expected; pass the bytes of the file, not "
            "converted to text"
        ),
    ),
    "an office document": (
        "Yth.",
        "\0Yth.",
        ":3: this file is not plain text; save the text of the circular as UTF-8, "
        "not as a document of an office program",
    ),
    "an invisible character": (
        "Setiap regu",
        "Setiap\u200e regu",
        ":14: the character U+200E here is invisible; delete the character, or type the line again",
    ),
    "a lost character": (
        "berat sampah",
        "berat s\ufffdmpah",
        ":17: a character was lost here and became U+FFFD; type the character that "
        "is in the printed circular",
    ),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_no_text_is_refused_with_the_line(damage: str) -> None:
    """The refusal names the line, what was expected there and what to do."""
    check_refusal(DAMAGES[damage])


def test_what_is_no_text_is_refused() -> None:
    """Bytes of another kind, an empty file and a file without end are refused by name."""
    for raw, expected in (
        (
            b"Yth.\n\xffYth.",
            (
                ":2: the file is not saved as UTF-8 (byte 0xff); save the file again with the "
                "encoding UTF-8"
            ),
        ),
        (
            b"Y\x00t\x00",
            ":1: this file is not plain text; save the text of the circular as UTF-8, "
            "not as a document of an office program",
        ),
        (
            b"%PDF-1.4\x00",
            ": this PDF file is damaged or protected, so it cannot be read; open it with "
            "the program it comes from, then save a new copy without a password",
        ),
        (
            "%PDF-1.4",
            (
                ": this is a PDF, but a text is expected; pass the bytes of the file, not "
                "converted to text"
            ),
        ),
        (
            b"\xef\xbb\xbf \n",
            (": this file contains no text; choose the file with the text of the circular"),
        ),
        (
            b"x" * (MAX_BYTES + 1),
            ": the file is too large (4194305 bytes); use a file of at most 4194304 bytes",
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
