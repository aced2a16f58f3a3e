"""A reference is read with every step of its path, and a range of them is each clause."""

import pytest

from paper.figures_of_text import figures_of


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("huruf a sampai dengan huruf d", "a b c d"),
        ("huruf a s.d. d", "a b c d"),
        ("angka 1 sampai dengan angka 3", "1 2 3"),
        ("angka 2 huruf a sampai dengan huruf c", "2.a 2.b 2.c"),
        ("Pasal 3 ayat (1) sampai dengan ayat (3)", "pasal-3.1 pasal-3.2 pasal-3.3"),
        ("Diktum KESATU sampai dengan KETIGA", "1 2 3"),
        ("Diktum KESATU dan Diktum KEDUA BELAS", "1 12"),
        ("Diktum KETIGA huruf b", "3.b"),
        ("huruf A nomor 1 dan nomor 3", "a.1 a.3"),
        ("butir 2.a.3 dan butir 2.b", "2.a.3 2.b"),
        ("angka 2.a huruf b", "2.a.b"),
        ("pada angka 2. b. Lurah", "2"),
        ("pada huruf a.Lurah", "a"),
        ("Pasal 3 ayat (1), ayat (2), atau ayat (4)", "pasal-3.1 pasal-3.2 pasal-3.4"),
        ("angka 1 dan huruf a", "1 a"),
        ("huruf d sampai dengan huruf a", "d a"),
        ("angka 1 sampai dengan huruf b", "1 b"),
        ("angka 1 sampai dengan selesai", "1"),
    ],
)
def test_references_go_on_up_to_the_last(text: str, clauses: str) -> None:
    """Each clause from the first to the last is referred to, with the steps above it."""
    assert figures_of(text) == [("reference", clause) for clause in clauses.split()]
