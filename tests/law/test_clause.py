"""Clause paths: parsed, ordered as printed, and their gaps found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_wfh import Policy
from asn_wfh.law.clause import Clause, in_printed_order, missing_clauses


def paths(*texts: str) -> set[Clause]:
    """Clauses from their paths."""
    return {Clause.parse(text) for text in texts}


def test_printed_order() -> None:
    """Numbers go by value, letters with aa after z, a parent before its items, the frame first."""
    printed = ["opening", "1", "1.a", "1.b", "1.i", "1.i.a", "1.i.z", "1.i.aa", "1.j", "2", "10"]
    assert [str(c) for c in sorted(map(Clause.parse, reversed(printed)))] == printed


@pytest.mark.parametrize("text", ["", "1.", ".1", "1..a", "1.A", "01", "1.ä", "0", "1 a", "abcde"])
def test_a_broken_path_is_refused(text: str) -> None:
    """What is no path of numbers and letters raises ValueError."""
    with pytest.raises(ValueError, match=r".*"):
        Clause.parse(text)


def test_gaps() -> None:
    """A missing sibling and a missing parent are found; a roman list is a list of its own."""
    assert missing_clauses(paths("1", "1.a", "1.c", "3")) == [
        Clause.parse("1.b"),
        Clause.parse("2"),
    ]
    assert missing_clauses(paths("1.a")) == [Clause.parse("1")]
    assert missing_clauses(paths("1", "1.i", "1.ii", "1.iii", "1.iv")) == []
    assert missing_clauses(paths("1", "1.i", "1.iii")) == [Clause.parse("1.ii")]
    assert missing_clauses(paths("opening")) == []
    assert missing_clauses(paths("opening", "i", "iii")) == [Clause.parse("ii")]


def test_steps_that_a_paper_prints() -> None:
    """Roman numerals of any length up to 89 are steps of a path, and no other long letters are."""
    romans = ["i", "iv", "viii", "xviii", "xxxviii", "xlviii", "lxxxix"]
    assert [str(Clause.parse(f"2.{step}")) for step in romans] == [f"2.{step}" for step in romans]
    for text in ("xviiii", "2.lxxxx", "2.iiiii", "xc.viiii"):
        with pytest.raises(ValueError, match=text):
            Clause.parse(text)


def test_gaps_of_long_lists() -> None:
    """Romans are followed beyond ten, and letters beyond z whether printed aa, ab or aa, bb."""
    units = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    romans = [*units, "x", *(f"x{unit}" for unit in units)]
    clauses = paths("1", *(f"1.{step}" for step in romans))
    assert missing_clauses(clauses) == []
    assert missing_clauses(clauses - paths("1.viii", "1.xviii")) == [
        *map(Clause.parse, ("1.viii", "1.xviii"))
    ]
    for beyond in (["aa", "ab", "ac", "ad"], ["aa", "bb", "cc", "dd"]):
        letters = [*map(chr, range(97, 123)), *beyond]
        clauses = paths("1", *(f"1.{letter}" for letter in letters))
        assert missing_clauses(clauses) == []
        gone = Clause.parse(f"1.{letters[27]}")
        assert missing_clauses(clauses - {gone}) == [gone]


@given(st.integers(2, 60), st.data())
def test_one_gap_is_one_gap(length: int, data: st.DataObject) -> None:
    """Taking one item out of a lettered list, but the last, names exactly that item."""
    letters = [chr(97 + n) if n < 26 else "a" + chr(97 + n - 26) for n in range(min(length, 52))]
    gone = data.draw(st.sampled_from(letters[:-1]))
    clauses = paths("1", *(f"1.{letter}" for letter in letters if letter != gone))
    assert missing_clauses(clauses) == [Clause.parse(f"1.{gone}")]


def test_what_speaks_for_a_clause(shipped: Policy) -> None:
    """A clause is spoken for by its own provisions, its parts all, or by one above it."""
    for provision in shipped.provisions:
        for clause in (provision.at, *provision.covers):
            provisions = shipped.provisions_at(clause)
            assert provision in provisions
            assert all(clause in (other.at, *other.covers) for other in provisions)
    assert shipped.provisions_at(Clause.parse("99")) == ()


ROMANS = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi"]


@pytest.mark.parametrize(
    ("printed", "why"),
    [
        (["opening", "1", "1.a", *(f"1.a.{r}" for r in ROMANS), "1.b", "2"], "below a letter"),
        ([*ROMANS[:4], "iv.a", "iv.b", *ROMANS[4:]], "at the top"),
        (["1", "1.a", "1.i", "1.v", "1.ii", "1.iv"], "an a beside them makes letters of them"),
        (["1", "1.i", "1.j", "1.v", "1.ii"], "so does a letter that is no numeral"),
        (["1", "1.l", "1.v", "1.x", "1.ix"], "and so does the want of an i"),
    ],
)
@given(data=st.data())
def test_numerals_go_by_value(printed: list[str], why: str, data: st.DataObject) -> None:
    """Clauses i, ii, iii ... are numerals where an i and nothing else stands among them."""
    shuffled = data.draw(st.permutations([*map(Clause.parse, printed), Clause.parse(printed[0])]))
    assert [str(clause) for clause in in_printed_order(shuffled)] == printed, why


def test_gaps_without_end_are_not_all_told() -> None:
    """Of a file that leaves out thousands of clauses, no more are told than anyone would read."""
    assert (
        1_000 < len(missing_clauses(paths(*(f"{number}.999" for number in range(1, 30))))) < 2_500
    )


def test_a_number_of_two_figures_stands_before_letters() -> None:
    """Numbers go before letters, however many figures they have."""
    assert Clause.parse("10") < Clause.parse("a")


def test_a_clause_has_a_place_among_clauses_alone() -> None:
    """A clause stands neither before nor after what is no clause."""
    with pytest.raises(TypeError, match="not supported"):
        _ = Clause.parse("1") < "2"


def test_the_clause_above() -> None:
    """A clause stands under the one with its last step less; at the top it stands under none."""
    letter, numeral = Clause.parse("1.i.j").clause_above_or_none, Clause.parse("1")
    assert letter == Clause.parse("1.i")
    assert numeral.clause_above_or_none is None


def test_gaps_at_the_beginning_and_beside_numbers() -> None:
    """The first of a list may be missing; numbers beside numerals make no letters of these."""
    assert missing_clauses(paths("2")) == [Clause.parse("1")]
    assert missing_clauses(paths("1", "2", "i", "iii")) == [Clause.parse("ii")]


def test_a_step_of_three_letters_says_nothing_of_a_list() -> None:
    """Letters that are printed aa, bb stay so beside a step that belongs to no list."""
    letters = [*"abcdefghijklmnopqrstuvwxyz", "aa", "bb", "abc"]
    assert missing_clauses(paths("1", *(f"1.{step}" for step in letters))) == []


def test_all_numerals_are_in_printed_order() -> None:
    """A list of every numeral that a path may have is one of numerals, and not of letters."""
    tens = ["", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx"]
    units = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    romans = [ten + unit for ten in tens for unit in units][1:]
    assert len(romans) == 89
    assert [str(clause) for clause in in_printed_order(paths(*romans))] == romans
