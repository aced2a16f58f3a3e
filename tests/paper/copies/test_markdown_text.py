"""Markdown is read without its signs, and nothing of its words is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_wfh.paper.copies.markdown_text import markdown_text


@pytest.mark.parametrize(
    ("line", "plain"),
    [
        (r"1\. ASN dapat WFH;", "1. ASN dapat WFH;"),
        (r"> a\) Lurah", "a) Lurah"),
        (r"> > 1\) Camat", "1) Camat"),
        ("**NOMOR** : 3/*SE*/2032", "NOMOR : 3/SE/2032"),
        (r"Jum\'at \<x\> \* y \\", "Jum'at <x> * y \\"),
        ("## SURAT EDARAN ##", "SURAT EDARAN"),
        ("#Nomor", "#Nomor"),
        ("::: {.center}", ""),
        ("-----------", ""),
        ("--------- -------", ""),
        ("+----+----+", ""),
        ("|:---|---:|", ""),
        ("| Nomor | : 3 |", "Nomor    : 3"),
        (r"| a \| b | c |", "a | b    c"),
        ("[laman](https://contoh.id)", "laman"),
        ("![](media/image1.png){width=1in}", ""),
        ("[garis]{.underline}", "garis"),
        ("<u>garis</u>", "garis"),
        ("07.00--09.00", "07.00\u201309.00"),
        ("baris terputus\\", "baris terputus"),
        ("5*3 dan 2 * 3*", "5*3 dan 2 * 3*"),
        ("**a *b* c** d", "a b c d"),
    ],
)
def test_signs_go_and_words_stay(line: str, plain: str) -> None:
    """What converters add is taken away."""
    assert markdown_text(line).strip() == plain


@given(st.text("abc .,;:()/%\n0123456789", max_size=60))
def test_plain_text_stays_as_it_is(text: str) -> None:
    """A text without signs of Markdown is read as a text."""
    assert markdown_text(text).split() == text.split()
