"""Of a copy whose numbering is broken, the clauses are recognised by their prints."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asn_wfh.audit import PaperError, read_paper
from asn_wfh.audit.fingerprints.make_fingerprints_of_paper import (
    FRAME_PRINTS,
    clause_prints,
    frame_prints,
)
from asn_wfh.paper.fingerprints.recognise_clauses_by_prints import (
    UNREAD,
    RecognisedCopy,
    recognise_clauses_by_prints,
)
from asn_wfh.paper.fingerprints.text_fingerprint import TextFingerprint
from paper.sound_circular import SOUND

SOUND_PAPER = read_paper(SOUND, "pantai.txt")
CLAUSES = clause_prints(SOUND_PAPER)
FRAME = {FRAME_PRINTS[key]: one for key, one in frame_prints(SOUND_PAPER).items()}


def recognised(text: str) -> RecognisedCopy:
    """The copy that the prints of the sound circular recognise in a text."""
    copy = recognise_clauses_by_prints(FRAME, CLAUSES, text, "pantai.txt")
    assert copy is not None
    return copy


def paths(copy: RecognisedCopy) -> list[str]:
    """The paths of the clauses that are recognised, in printed order."""
    return [str(unit) for unit in copy.paper.clauses]


def test_a_lost_marker_hides_no_clause() -> None:
    """Its clause is recognised by its words, and every character stays in one unit."""
    text = SOUND.replace("b. menimbang", "menimbang")
    copy = recognised(text)
    assert paths(copy) == list(CLAUSES)
    assert copy.verbatim >= set(CLAUSES)
    paper = copy.paper
    assert "".join(paper.text_of_unit_with_marker(unit) for unit in paper.units) == text
    assert dict(copy.marker_ordinals)["1.b"] == frozenset()


def test_an_item_that_no_print_has_is_unread() -> None:
    """What begins with a marker and has the words of no clause is a part of its own."""
    line = "   b. menimbang"
    copy = recognised(SOUND.replace(line, f"   b. mewarnai perahu nelayan;\n{line}", 1))
    assert paths(copy) == list(CLAUSES)
    (unread,) = copy.paper.frame_parts_named(UNREAD)
    assert copy.paper.text_of_unit_with_marker(unread).split() == [
        *("b.", "mewarnai", "perahu", "nelayan;")
    ]


def test_a_line_that_a_clause_does_not_have_stays_in_it() -> None:
    """What has no marker is no clause of its own, so that its clause does not read as printed."""
    copy = recognised(SOUND.replace("   b. menimbang", "kecuali malam hari\n   b. menimbang", 1))
    assert "1.a" not in copy.verbatim
    unit = copy.paper.unit("1.a")
    assert unit is not None
    assert "kecuali malam hari" in copy.paper.text_behind_marker(unit)


def test_without_a_clause_that_reads_as_its_print_there_is_nothing() -> None:
    """Another paper's prints recognise no clause, and none is guessed."""
    others = {"1": TextFingerprint.of_text("Perahu nelayan diwarnai setiap pagi.")}
    assert recognise_clauses_by_prints({}, others, SOUND, "pantai.txt") is None
    assert recognise_clauses_by_prints({}, {}, SOUND, "pantai.txt") is None
    assert recognise_clauses_by_prints(FRAME, {}, "Bukan surat.", "pantai.txt") is None


def test_what_is_no_text_is_refused() -> None:
    """A file that is no text cannot be searched for clauses."""
    with pytest.raises(PaperError):
        recognise_clauses_by_prints(FRAME, CLAUSES, b"\xff", "pantai.txt")


@given(st.sets(st.integers(0, len(CLAUSES) - 1)), st.sampled_from(["", "l. ", "Cc. ", "8) "]))
@settings(max_examples=60, deadline=None)
def test_whatever_markers_are_broken_every_clause_is_recognised(
    broken: set[int], printed: str
) -> None:
    """Each clause stands where it stands in the sound paper, whichever markers are misread."""
    units = SOUND_PAPER.clauses
    text = SOUND
    for at in sorted(broken, reverse=True):
        unit = units[at]
        begin = SOUND.index(unit.marker, unit.start)
        text = text[:begin] + printed + text[unit.body :].lstrip(" ")
    copy = recognised(text)
    assert paths(copy) == list(CLAUSES)
    assert copy.verbatim >= set(CLAUSES)


SHARES = SOUND.replace("menimbang sampah", "membawa pulang 50% sampah dalam 10 (sepuluh) karung")


@pytest.mark.parametrize("sign", ["96", "46", "40", "56", "9y6", "Y6", "$Y6", "0/o", "yo", "Z6"])
def test_what_scanners_make_of_a_percent_sign_is_one(sign: str) -> None:
    """A figure of the print with such signs behind it reads as printed, with the sign again."""
    prints = clause_prints(read_paper(SHARES, "pantai.txt"))
    text = SHARES.replace("50%", f"50{sign}").replace("1. Setiap", "l. Setiap")
    copy = recognise_clauses_by_prints(FRAME, prints, text, "pantai.txt")
    assert copy is not None
    assert "1.b" in copy.verbatim
    assert "pulang 50%" in copy.paper.text


@pytest.mark.parametrize("figure", ["500%", "60%", "5", "50.000", "5000", "50096"])
def test_another_figure_is_no_misread_percent_sign(figure: str) -> None:
    """A share that was changed stays changed."""
    prints = clause_prints(read_paper(SHARES, "pantai.txt"))
    text = SHARES.replace("50%", figure).replace("1. Setiap", "l. Setiap")
    copy = recognise_clauses_by_prints(FRAME, prints, text, "pantai.txt")
    assert copy is not None
    assert "1.b" not in copy.verbatim


@pytest.mark.parametrize("misread", ["l.", "I.", "i)", "Il."])
def test_a_misread_marker_of_a_list_in_the_frame_is_counted(misread: str) -> None:
    """A figure that is another one stays another one."""
    text = SOUND.rstrip() + "\n2. Camat.\n3. Lurah.\n"
    frame = {FRAME_PRINTS[key]: one for key, one in frame_prints(read_paper(text, "p.txt")).items()}
    broken = text.replace("2. Regu", "8. Regu").replace("1. Ketua", f"{misread} Ketua")
    copy = recognise_clauses_by_prints(frame, CLAUSES, broken, "pantai.txt")
    assert copy is not None
    assert "copies" in copy.verbatim
    worse = broken.replace("2. Camat", "7. Camat")
    copy = recognise_clauses_by_prints(frame, CLAUSES, worse, "pantai.txt")
    assert copy is not None
    assert "copies" not in copy.verbatim
