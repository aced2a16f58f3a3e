"""Words that a converter put into another clause are put back where both prints prove it."""

from hypothesis import given, settings
from hypothesis import strategies as st

from asn_wfh.audit import read_paper
from asn_wfh.audit.fingerprints.make_fingerprints_of_paper import (
    FRAME_PRINTS,
    clause_prints,
    frame_prints,
)
from asn_wfh.paper.fingerprints.recognise_clauses_by_prints import (
    RecognisedCopy,
    recognise_clauses_by_prints,
)
from paper.sound_circular import SOUND

SOUND_PAPER = read_paper(SOUND, "pantai.txt")
CLAUSES = clause_prints(SOUND_PAPER)
FRAME = {FRAME_PRINTS[key]: one for key, one in frame_prints(SOUND_PAPER).items()}
SECOND = [
    *("Regu", "berangkat", "dari", "dermaga", "pada", "pagi", "hari", "sesudah"),
    *("pukul", "06.00", "WIB", "dengan", "perahu."),
]
MOVED = ("pada", "pagi", "hari", "sesudah")


def copy_with_moved_words(begin: int = 4, end: int = 8, moved: str | None = None) -> str:
    """The sound circular with words of clause 2 on lines of their own in clause 3.

    `moved` is what stands there in their place.
    """
    words = "\n\n".join(SECOND[begin:end]) if moved is None else moved
    left, right = " ".join(SECOND[:begin]), " ".join(SECOND[end:])
    return SOUND.replace(
        f"2. {' '.join(SECOND)}\n3. Hasilnya",
        f"2.\n\n3.\n\n{left}\n{right}\n\n{words}\n\nHasilnya",
    )


def recognised(text: str) -> RecognisedCopy:
    """The copy that the prints of the sound circular recognise in a text."""
    copy = recognise_clauses_by_prints(FRAME, CLAUSES, text, "pantai.txt")
    assert copy is not None
    return copy


def test_words_that_the_prints_prove_are_read_in_their_clause() -> None:
    """Both clauses read as printed, every line keeps its number, and what was done is told."""
    text = copy_with_moved_words()
    copy = recognised(text)
    assert copy.verbatim >= set(CLAUSES)
    second, third = copy.paper.unit("2"), copy.paper.unit("3")
    assert second
    assert third
    assert copy.paper.text_behind_marker(second).split()[:13] == SECOND
    assert "pagi" not in copy.paper.text_behind_marker(third)
    (moved,) = copy.moved_words
    assert (moved.text, moved.clause) == (" ".join(MOVED), "2")
    assert text.splitlines()[moved.line - 1] == "pada"
    assert len(copy.paper.text.splitlines()) == len(text.splitlines())


def test_words_that_no_print_proves_stay_where_they_stand() -> None:
    """Another word among them, one that is gone, and another order leave both clauses unlike."""
    for moved in (
        "pada\n\nmalam\n\nhari\n\nsesudah",
        "pada\n\npagi\n\nhari",
        "pagi\n\npada\n\nhari\n\nsesudah",
        "pada\n\npagi\n\nhari\n\nsesudah\n\ntidak",
    ):
        copy = recognised(copy_with_moved_words(moved=moved))
        assert not copy.moved_words
        assert "2" not in copy.verbatim


def test_words_that_stand_as_a_paper_prints_them_stay_where_they_stand() -> None:
    """A line of several words, lines without a blank between them and an item are the paper's."""
    for moved in (
        "pada pagi hari sesudah",
        "pada\npagi\nhari\nsesudah",
        "a. pada pagi hari sesudah",
    ):
        copy = recognised(copy_with_moved_words(moved=moved))
        assert not copy.moved_words
        assert "2" not in copy.verbatim


def test_a_single_word_stays_where_it_stands() -> None:
    """One word apart may be the paper's own, whatever the prints say."""
    copy = recognised(copy_with_moved_words(4, 5))
    assert not copy.moved_words
    assert "2" not in copy.verbatim


@given(st.integers(2, 8), st.integers(2, 6))
@settings(max_examples=40, deadline=None)
def test_wherever_the_line_was_broken_its_words_come_back(begin: int, size: int) -> None:
    """Every run of words in small letters comes back from clause 3, and from none but those."""
    run = SECOND[begin : begin + size]
    copy = recognised(copy_with_moved_words(begin, begin + size))
    if all(word.isalpha() and word.islower() for word in run):
        assert copy.verbatim >= set(CLAUSES)
        assert [each.text for each in copy.moved_words] == [" ".join(run)]
    else:
        assert not copy.moved_words
