"""The ways to write a clause, each of which means one path."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_wfh.law.clause import Clause, in_printed_order, missing_clauses
from asn_wfh.law.clause_path_from_printed_form import (
    canonical_path_or_text_as_written,
    canonical_path_with_part,
)
from asn_wfh.law.dictum_ordinals import dictum_ordinal_in_words

SPELLINGS = {
    "e.2.a": ["E.2.a", "E.2.(a)", "E angka 2 huruf a", "E.(2).a"],
    "iii.a.1.a": ["III.A.1.a", "III.A angka 1 huruf a"],
    "3.2": ["KETIGA.2", "Ketiga.2", "Diktum KETIGA angka 2", "diktum ketiga.(2)"],
    "1": ["PERTAMA", "KESATU", "Diktum KESATU"],
    "21.a": ["KEDUA PULUH SATU.a", "KEDUAPULUH SATU huruf a"],
    "2.a": ["KEDUA.A", "2.a"],
    "pasal-3.2.a": ["Pasal 3 ayat (2) huruf a", "Pasal 3.(2).a", "pasal-3.2.a", "PASAL 3.2.a"],
    "pasal-12": ["Pasal 12", "pasal 12"],
    "bab-iv": ["BAB IV", "Bab IV", "bab-iv"],
    "bab-ii.bagian-1.paragraf-2": ["BAB II.Bagian Kesatu.Paragraf 2"],
    "bab-i.a.1": ["BAB I.A.1"],
    "1.i.j": ["1.i.j"],
}


@pytest.mark.parametrize(
    ("path", "spelling"), [(p, s) for p, all_ in SPELLINGS.items() for s in all_]
)
def test_a_spelling_means_its_path(path: str, spelling: str) -> None:
    """A clause may be written as the paper prints it; it is cited by its path."""
    assert str(Clause.parse(spelling)) == path
    assert Clause.parse(spelling) == Clause.parse(path)
    assert canonical_path_with_part(f"{spelling}/b") == f"{path}/b"


@pytest.mark.parametrize(
    "text",
    [
        *("1.A", "a.B", "Pasal 3A", "Pasal IV", "Pasal 0", "pasal-kesatu", "bab-3", "BAB 3"),
        *("(1)", "E.", "E..2", "E.()", "1.KETIGA", "KENOL.1", "XXXXX", "Ayat 1", "ayat (1)"),
        *("Pasal 3 ayat", "E 2", "Opening", "bagian-nol", "Bagian I", "diktum"),
    ],
)
def test_what_is_no_spelling_is_refused(text: str) -> None:
    """A capital below a number, a Pasal of an amendment, a word alone: none of them is a clause."""
    with pytest.raises(ValueError, match=r".*"):
        Clause.parse(text)


@given(st.text(alphabet="aAeIiVvxX123.() KETIGAPasalBAB-", max_size=20))
def test_a_path_is_spelled_by_itself(text: str) -> None:
    """What a spelling means is a path, and a path means itself."""
    try:
        path = str(Clause.parse(text))
    except ValueError:
        return
    assert canonical_path_or_text_as_written(path) == path
    assert Clause.parse(path) == Clause.parse(text)


@given(st.integers(1, 99), st.integers(1, 30))
def test_a_dictum_is_its_number(dictum: int, number: int) -> None:
    """Each dictum is cited by its number."""
    assert str(Clause.parse(f"{dictum_ordinal_in_words(dictum)}.{number}")) == f"{dictum}.{number}"


def test_the_parts_of_a_regulation_in_order() -> None:
    """Chapters and articles each go by value, and a gap in either is found."""
    printed = ["bab-i", "bab-ii", "bab-v", "bab-ix", "pasal-1", "pasal-2", "pasal-2.1", "pasal-10"]
    clauses = [Clause.parse(text) for text in printed]
    assert [str(clause) for clause in in_printed_order(reversed(clauses))] == printed
    few = {Clause.parse(text) for text in ("bab-i", "bab-iii", "pasal-1", "pasal-3", "pasal-3.2")}
    gone = ["bab-ii", "pasal-2", "pasal-3.1"]
    assert sorted(map(str, missing_clauses(few))) == gone
    whole = {
        Clause.parse(text) for text in ("bab-i", "bab-i.bagian-1", "bab-i.bagian-2", "pasal-1")
    }
    assert missing_clauses(whole) == []
