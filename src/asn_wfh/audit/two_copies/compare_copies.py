"""Two copies of one paper laid side by side: which parts read the same, and where words differ.

Clauses are told by their markers; where those of one copy are broken, by the words of the other,
and where those of both are, by the fingerprints of a policy.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from asn_wfh.audit.fingerprints.fingerprint_file import prints_of_frame_and_clauses_of_policy
from asn_wfh.audit.fingerprints.make_fingerprints_of_paper import (
    FRAME_PRINTS,
    clause_prints,
    frame_texts,
    prints_of_frame_and_clauses,
)
from asn_wfh.audit.policy_to_paper.check_numbering_of_copy import (
    clauses_with_other_markers,
    has_numbering_of_paper,
)
from asn_wfh.audit.read_paper_by_markers_or_fingerprints import (
    paper_or_copy_recognised_by_prints,
    paper_or_recognised_copy,
)
from asn_wfh.audit.two_copies.copy_comparison_result import (
    STATES_WITH_SAME_WORDS,
    ComparedPart,
    CopyComparison,
    CopyToldByWords,
)
from asn_wfh.messages.errors import Fault, PaperError
from asn_wfh.paper.copies.read_copy import PaperCopy
from asn_wfh.paper.fingerprints.recognise_clauses_by_prints import UNREAD, RecognisedCopy
from asn_wfh.paper.fingerprints.text_fingerprint import (
    FingerprintsByName,
    TextFingerprint,
    casefolded_words,
)
from asn_wfh.paper.frame.letterhead_without_address_lines import without_address_lines
from asn_wfh.paper.nonempty_lines_of_paper_text import without_page_numbers
from asn_wfh.paper.paper import Paper, read_paper
from asn_wfh.paper.word_diff import word_diff
from asn_wfh.policy import Policy

__all__ = ["compare_copies"]

_Copies: TypeAlias = tuple[PaperCopy, PaperCopy]

_MOST_PARTS_PER_MATCH = 8
"""Of so many parts one at least must have the same words, or these are two papers."""


def compare_copies(
    first: PaperCopy, second: PaperCopy, policy: Policy | None = None
) -> CopyComparison:
    """Two copies of a paper, part by part; `policy` is one made from that paper.

    Raises PaperError where the clauses of neither can be told, and where they are no copies of one
    paper; PolicyError where the file of the policy's fingerprints is broken.
    """
    copies = (first, second)
    if policy:
        comparisons = [_comparison_by_prints_of_policy(copies, policy)]
    else:
        comparisons = list(_comparisons_by_markers_of_one(copies))
    best = max(comparisons, key=lambda each: len(each.parts) - len(each.differences))
    alike = len(best.parts) - len(best.differences)
    if alike * _MOST_PARTS_PER_MATCH < len(best.parts):
        fault = Fault.of("copies_of_two_papers", other=first.name, count=alike)
        raise PaperError([fault.at(file=second.name)])
    return best


def _comparison_by_prints_of_policy(copies: _Copies, policy: Policy) -> CopyComparison:
    prints = prints_of_frame_and_clauses_of_policy(policy)
    read = [paper_or_recognised_copy(policy, prints, copy.text, copy.name) for copy in copies]
    parts = (_parts_by_name(paper, recognised, prints) for paper, recognised in read)
    by_words = tuple(_told_by_words(recognised) for _, recognised in read if recognised)
    return CopyComparison(*copies, tuple(_compared_parts(*parts)), by_words)


def _comparisons_by_markers_of_one(copies: _Copies) -> Iterator[CopyComparison]:
    """The comparisons by the markers of the first copy, and by those of the second."""
    faults: list[Fault] = []
    is_compared = False
    first, second = copies
    for base, other in ((first, second), (second, first)):
        try:
            paper = read_paper(base.text, base.name)
            prints = prints_of_frame_and_clauses(paper)
            beside, recognised = paper_or_copy_recognised_by_prints(
                prints, clause_prints(paper), other.text, other.name
            )
        except PaperError as error:
            faults += error.faults
            continue
        is_compared = True
        parts = [_parts_by_name(paper), _parts_by_name(beside, recognised, prints)]
        compared = _compared_parts(*(parts if base is first else parts[::-1]))
        by_words = (_told_by_words(recognised),) if recognised else ()
        yield CopyComparison(*copies, tuple(compared), by_words)
        if recognised is None:
            return
    if not is_compared:
        unlike = dict.fromkeys(faults)
        both = {fault.file for fault in unlike} == {first.name, second.name}
        raise PaperError([*unlike, *([Fault.of("copies_without_markers")] if both else [])])


def _told_by_words(copy: RecognisedCopy) -> CopyToldByWords:
    others = clauses_with_other_markers(copy)
    return CopyToldByWords(copy.paper.name, others, not has_numbering_of_paper(copy))


@dataclass(frozen=True, slots=True)
class _PartOfCopy:
    """A part of one copy: its text and line, and its letters where they are proved by a print."""

    text: str = ""
    line: int = 0
    proved_letters: str = ""

    def letters(self, text: str) -> str:
        """The digest of its letters and figures; `text` is its text without marks of the page."""
        return self.proved_letters or TextFingerprint.of_text(text).letters


def _parts_by_name(
    paper: Paper,
    recognised: RecognisedCopy | None = None,
    prints: FingerprintsByName | None = None,
) -> dict[str, _PartOfCopy]:
    """Each part of a copy, the clauses and the frame around them; what belongs to none is apart."""
    printed = frame_texts(paper)
    keys = {name: key for key, name in FRAME_PRINTS.items()}
    parts: dict[str, _PartOfCopy] = {}
    for unit in paper.units:
        name, key = str(unit), keys.get(str(unit), "")
        if unit.path and not unit.is_closing_sentence:
            text = paper.text_without_marker_and_page_numbers(unit)
            parts[name] = _PartOfCopy(text, unit.line)
        elif name == UNREAD:
            text = paper.text_of_unit_with_marker(unit)
            parts[f"{UNREAD}.{unit.line}.{unit.start}"] = _PartOfCopy(text, unit.line)
        elif key in printed:
            parts.setdefault(key, _PartOfCopy(printed[key], unit.line))
    for name in recognised.verbatim if recognised else ():
        key = keys.get(name, name)
        if prints and key in prints and key in parts:
            parts[key] = replace(parts[key], proved_letters=prints[key].letters)
    return parts


def _compared_parts(
    first: Mapping[str, _PartOfCopy], second: Mapping[str, _PartOfCopy]
) -> Iterator[ComparedPart]:
    for name in _names_in_order(list(first), list(second)):
        one, two = first.get(name, _PartOfCopy()), second.get(name, _PartOfCopy())
        shown = UNREAD if name.startswith(UNREAD) else name
        state = _state(name, one, two)
        changes = () if state in STATES_WITH_SAME_WORDS else word_diff(one.text, two.text, _letters)
        yield ComparedPart(shown, state, one.line, two.line, changes)


def _state(name: str, one: _PartOfCopy, two: _PartOfCopy) -> str:
    """How one part reads in both copies."""
    if not (one.line and two.line):
        return "only_in_first" if one.line else "only_in_second"
    if TextFingerprint.of_text(one.text).text == TextFingerprint.of_text(two.text).text:
        return "same"
    if one.letters(one.text) == two.letters(two.text):
        return "other_punctuation"
    # A letterhead may have an address in one copy alone, any part of the frame a page's number.
    shorten = without_address_lines if name == "issuer" else without_page_numbers
    is_frame = name in FRAME_PRINTS
    alike = is_frame and one.letters(shorten(one.text)) == two.letters(shorten(two.text))
    return "other_punctuation" if alike else "other_words"


def _letters(word: str) -> str:
    return "".join(casefolded_words(word)) or word


def _names_in_order(first: Sequence[str], second: Sequence[str]) -> list[str]:
    """The names of the first, and each that only the second has behind the one above it there."""
    names = list(first)
    for at, name in enumerate(second):
        if name not in first:
            place = names.index(second[at - 1]) + 1 if at else 0
            names.insert(place, name)
    return names
