"""`asn-wfh copies`: two copies of one paper, clause by clause."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asn_wfh import load_policy
from asn_wfh.audit import PaperError, read_copy
from asn_wfh.audit.two_copies.compare_copies import compare_copies
from asn_wfh.audit.two_copies.copy_comparison_result import PART_STATES, CopyComparison
from asn_wfh.cli.app import main
from audit.test_compare_and_write_fingerprints import PAPER, POLICY
from paper.sound_circular import SOUND

CLAUSES = ("1", "1.a", "1.b", "1.c", "2", "3", "3.1", "3.2")


def comparison_of(first: str, second: str) -> CopyComparison:
    """The comparison of two texts."""
    return compare_copies(read_copy(first, "lama.txt"), read_copy(second, "baru.txt"))


def states(comparison: CopyComparison) -> dict[str, str]:
    """The parts that are not the same, with their states."""
    return {part.name: part.state for part in comparison.parts if part.state != "same"}


def test_a_copy_is_the_same_as_itself() -> None:
    """Every part of it is, and no word is shown."""
    comparison = comparison_of(SOUND, SOUND)
    assert states(comparison) == {}
    assert not comparison.has_differences
    assert not any(part.changes for part in comparison.parts)


def test_other_signs_and_marks_of_pages_are_no_difference() -> None:
    """Punctuation, capitals, the number of a page and the address of an office are no words."""
    other = SOUND.replace("pantai;", "Pantai,").replace("Demikian", "- 2 -\n\nDemikian")
    other = other.replace("WALI KOTA LUMUT\n", "WALI KOTA LUMUT\nJalan Ombak Nomor 3\n", 1)
    comparison = comparison_of(SOUND, other)
    assert states(comparison) == {"issuer": "other_punctuation", "1.a": "other_punctuation"}
    assert not comparison.has_differences


def test_the_words_that_differ_are_shown() -> None:
    """Each with the line of its clause in both copies."""
    comparison = comparison_of(SOUND, "\n" + SOUND.replace("pagi hari", "malam hari,"))
    (part,) = comparison.differences
    line = SOUND[: SOUND.index("2. Regu")].count("\n") + 1
    assert (part.name, part.state) == ("2", "other_words")
    assert (part.first_line, part.second_line) == (line, line + 1)
    assert [change for change in part.changes if change[0] != "="] == [
        ("-", "pagi"),
        ("+", "malam"),
    ]


def test_a_clause_that_one_copy_lacks_is_one_difference() -> None:
    """Those behind it are told by their words, and that they have other markers is said once."""
    shorter = SOUND.replace("   a. menyapu pantai;\n   b. ", "   a. ").replace("   c. m", "   b. m")
    for first, second, state in (
        (SOUND, shorter, "only_in_first"),
        (shorter, SOUND, "only_in_second"),
    ):
        comparison = comparison_of(first, second)
        (part,) = comparison.differences
        assert part.state == state
        assert "menyapu" in part.changes[0][1]


def test_clauses_that_only_the_second_copy_has_stand_where_it_has_them() -> None:
    """They follow the part that stands above them there."""
    longer = SOUND.replace("Demikian", "4. Regu membawa sapu.\n\nDemikian")
    comparison = comparison_of(SOUND, longer)
    names = [part.name for part in comparison.parts]
    assert names[names.index("3.2") + 1] == "4"
    assert states(comparison) == {"4": "only_in_second"}


@given(st.sampled_from(["l. ", "Cc. ", ""]), st.sampled_from(["pagi", "perahu", "lurah"]))
@settings(max_examples=9, deadline=None)
def test_broken_markers_hide_no_word(marker: str, word: str) -> None:
    """A copy with a broken marker is told by the words of the other, whichever comes first."""
    broken = SOUND.replace("2. Regu", f"{marker}Regu").replace(word, "gajah")
    for first, second in ((SOUND, broken), (broken, SOUND)):
        comparison = comparison_of(first, second)
        (part,) = comparison.differences
        assert "gajah" in " ".join(words for _, words in part.changes)
        (copy,) = comparison.copies_told_by_words
        assert copy.clauses_with_other_markers == ("2",)
        assert comparison.has_differences


def test_a_broken_marker_alone_is_a_difference() -> None:
    """References name clauses by their markers."""
    comparison = comparison_of(SOUND, SOUND.replace("2. Regu", "8. Regu"))
    assert not comparison.differences
    assert comparison.has_differences


def test_two_copies_without_markers_are_told_by_a_policy(tmp_path: Path) -> None:
    """Without one the faults of both are named, and that a policy would help."""
    (tmp_path / "teladan.txt").write_text(PAPER, encoding="utf-8")
    (tmp_path / "teladan.yaml").write_text(POLICY, encoding="utf-8")
    policy_file = str(tmp_path / "teladan.yaml")
    command = ["fingerprint", policy_file, "--circular", str(tmp_path / "teladan.txt"), "--write"]
    assert main(command) == 0
    broken = PAPER.replace("1. ", "l. ", 1)
    first, second = (read_copy(broken, name) for name in ("lama.txt", "baru.txt"))
    with pytest.raises(PaperError) as caught:
        compare_copies(first, second)
    assert {fault.file for fault in caught.value.faults} == {"lama.txt", "baru.txt", ""}
    assert "--policy" in str(caught.value)
    comparison = compare_copies(first, second, load_policy(policy_file))
    assert not comparison.differences
    assert len(comparison.copies_told_by_words) == 2


def test_copies_of_two_papers_are_refused() -> None:
    """Of which hardly a part has the same words."""
    with pytest.raises(PaperError, match=r"baru\.txt: nearly all of this copy"):
        comparison_of(PAPER, SOUND)


def test_the_command_prints_differences_and_exits_with_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each part on a line, in both languages and as JSON; 0 without any difference."""
    old, new = tmp_path / "lama.txt", tmp_path / "baru.txt"
    old.write_text(SOUND, encoding="utf-8")
    new.write_text(SOUND.replace("lurah", "camat lama"), encoding="utf-8")
    assert main(["copies", str(old), str(old)]) == 0
    assert capsys.readouterr().out.endswith(f"{old} dan {old} memuat kata-kata yang sama\n")
    assert main(["copies", str(old), str(new), "--lang", "en"]) == 1
    printed = capsys.readouterr().out
    assert "[-lurah;-] {+camat lama;+} dan" in printed
    assert f"{old} and {new} differ in one part" in printed or "differ in 1 part" in printed
    assert main(["copies", str(old), str(new), "--json"]) == 1
    answer = json.loads(capsys.readouterr().out)
    assert (answer["schema"], answer["differs"]) == (1, True)
    assert set(answer["counts"]) == set(PART_STATES)
    (part,) = (part for part in answer["parts"] if part["changes"])
    assert (part["part"], part["state"]) == ("3.1", "other_words")
    assert {part["part"] for part in answer["parts"]} >= set(CLAUSES)


def test_a_wrong_file_is_one_clear_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file that is missing or empty is named, and the exit code is 2."""
    old = tmp_path / "lama.txt"
    old.write_text(SOUND, encoding="utf-8")
    empty = tmp_path / "kosong.txt"
    empty.write_text("\n", encoding="utf-8")
    for wrong in (tmp_path / "tiada.txt", empty):
        assert main(["copies", str(old), str(wrong), "--lang", "en"]) == 2
        printed = capsys.readouterr()
        assert printed.out == ""
        assert str(wrong) in printed.err
        assert len(printed.err.splitlines()) == 1


LINES = SOUND.splitlines(keepends=True)


@given(
    st.lists(st.integers(0, len(LINES) - 1), max_size=len(LINES)),
    st.sampled_from(["", "2. ", "sebagaimana ", "a. \n\n", "\f"]),
)
@settings(max_examples=80, deadline=None)
def test_any_text_is_compared_or_refused(order: list[int], noise: str) -> None:
    """Lines in any order, left out, doubled or with noise: an answer for every part, or a fault."""
    other = "".join(noise + LINES[at] for at in order)
    try:
        comparison = comparison_of(SOUND, other)
    except PaperError:
        return
    assert {part.state for part in comparison.parts} <= set(PART_STATES)
    assert sum(comparison.counts.values()) == len(comparison.parts)
    assert all(part.first_line or part.second_line for part in comparison.parts)
