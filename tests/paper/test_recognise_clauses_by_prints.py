"""Of a paper whose numbering is broken, the clauses whose fingerprints are known are found."""

import pytest

from asn_wfh.audit import Paper, PaperError, fingerprint, read_paper
from asn_wfh.paper.recover_clauses_by_fingerprint import UNREAD, recover_paper
from paper.sound_circular import SOUND

SOUND_PAPER = read_paper(SOUND, "pantai.txt")
PRINTS = {
    str(unit): fingerprint(SOUND_PAPER.text_behind_marker(unit)) for unit in SOUND_PAPER.clauses
}


def recover(text: str, prints: dict[str, str] = PRINTS) -> Paper | None:
    """The recovered paper of a text that cannot be read."""
    with pytest.raises(PaperError) as refused:
        read_paper(text, "pantai.txt")
    return recover_paper(prints, text, "pantai.txt", refused.value)


def test_a_lost_marker_hides_only_its_clause() -> None:
    """The clause above takes its words along; every other one is recognised where it stands."""
    text = SOUND.replace("b. menimbang", "menimbang")
    paper = recover(text)
    assert paper is not None
    assert [str(unit) for unit in paper.clauses] == ["1", "1.c", "2", "3", "3.1", "3.2"]
    assert "".join(paper.text_of_unit_with_marker(unit) for unit in paper.units) == text
    (unread,) = [unit for unit in paper.units if unit.frame == UNREAD]
    assert paper.text_of_unit_with_marker(unread).split() == [
        "a.",
        "menyapu",
        "pantai;",
        "menimbang",
        "sampah;",
        "dan",
    ]


def test_a_clause_that_is_printed_twice_is_not_recognised() -> None:
    """Which of the two places is meant cannot be told."""
    clause = "   a. menyapu pantai;\n"
    paper = recover(SOUND.replace(clause, clause * 2))
    assert paper is not None
    assert "1.a" not in {str(unit) for unit in paper.clauses}


def test_without_a_known_fingerprint_there_is_nothing_to_recover() -> None:
    """Another paper's fingerprints recognise no clause, and none is guessed."""
    assert recover(SOUND.replace("b. menimbang", "menimbang"), {"1": "0" * 64}) is None


def test_what_is_no_text_stays_refused() -> None:
    """The error of the reader is raised again, not another one."""
    error = PaperError([])
    with pytest.raises(PaperError) as raised:
        recover_paper(PRINTS, b"\xff", "pantai.txt", error)
    assert raised.value is error
