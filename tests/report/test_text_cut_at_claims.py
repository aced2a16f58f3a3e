"""A printed text is cut at the edges of its claims, and loses no character."""

from hypothesis import given
from hypothesis import strategies as st

from asn_wfh.audit import Claim
from asn_wfh.report.ledger.text_cut_at_claims import (
    ClaimedWords,
    split_at_claims,
    words_by_kind_and_provision,
)

TEXT = "maksimal 10% ASN"


def test_claims_that_overlap_are_cut_where_either_ends() -> None:
    """A run that two claims share belongs to both, the rest to one or to none."""
    wide = Claim("binding", "maksimal 10%", 100, 112, "1.d/b")
    figure = Claim("figure", "10%", 109, 112)
    cut = split_at_claims(TEXT, 100, [wide, figure])
    assert [(at.text, at.claim_kinds, at.has_claim_without_provision, at.ends) for at in cut] == [
        ("maksimal ", ("binding",), False, False),
        ("10%", ("binding", "figure"), True, True),
        (" ASN", (), False, False),
    ]


@given(st.lists(st.tuples(st.integers(90, 125), st.integers(90, 125))))
def test_no_character_is_lost(places: list[tuple[int, int]]) -> None:
    """Whatever the claims, also beside the text or empty, the segments join to the text."""
    claims = [Claim("term", "x", start, end) for start, end in places]
    cut = split_at_claims(TEXT, 100, claims)
    assert "".join(at.text for at in cut) == TEXT
    assert all(at.text for at in cut)


def test_an_empty_text_has_no_segment() -> None:
    """A unit without words shows none."""
    assert split_at_claims("", 7, [Claim("term", "x", 7, 9)]) == ()


def test_claimed_words_are_grouped_by_kind_and_provision() -> None:
    """Words that one provision takes up stand together, each once."""
    claims = [
        Claim("figure", "1", 0, 1, "1.b"),
        Claim("term", "WFH", 2, 5, "1.b"),
        Claim("figure", "1", 6, 7, "1.b"),
        Claim("figure", "2", 8, 9),
    ]
    assert words_by_kind_and_provision(claims) == (
        ClaimedWords("figure", "1.b", ("1",)),
        ClaimedWords("term", "1.b", ("WFH",)),
        ClaimedWords("figure", "", ("2",)),
    )
