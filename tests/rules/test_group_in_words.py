"""A group of people in words, and the values of a facet."""

import pytest

from asn_wfh.law.vocabulary import PERSON_FACETS
from asn_wfh.messages.sentences import join_all
from asn_wfh.rules.group_in_words import (
    describe_group,
    describe_spelled_group,
    format_facet,
    format_values,
    group_as_text,
)
from asn_wfh.rules.group_of_people import FacetValues

LEVELS = tuple(PERSON_FACETS["level"].words)


def test_few_values_are_listed() -> None:
    """Up to four values are listed as they stand, behind the name of the facet."""
    facet = PERSON_FACETS["level"]
    labels = [facet.words[level].label("en") for level in ("mahir", "terampil")]
    expected = f"{facet.label.label('en')}: {labels[0]} or {labels[1]}"
    assert format_facet("level", ("mahir", "terampil"), "en") == expected
    assert format_facet("zona", ("hijau", "kuning"), "en") == "zona: hijau or kuning"


@pytest.mark.parametrize("left_out", [1, 4])
def test_of_many_values_those_left_out_are_told(left_out: int) -> None:
    """Of more than four values, those left out are told where they are fewer."""
    text = format_values("level", LEVELS[left_out:], "en")
    labels = [PERSON_FACETS["level"].words[level].label("en") for level in LEVELS[:left_out]]
    assert text == f"all but {join_all(labels, 'en')}"
    assert not format_values("level", LEVELS[:5], "en").startswith("all but")


def test_as_many_left_out_as_allowed_are_not_told() -> None:
    """Where half the values are left out, those allowed are listed."""
    text = format_values("warna", tuple("abcde"), "en", domain=tuple("abcdefghij"))
    assert text == "a, b, c, d or e"


def test_nothing_left_out_is_no_exception() -> None:
    """Where every value is allowed, all are listed."""
    assert format_values("warna", tuple("abcde"), "en") == "a, b, c, d or e"
    assert format_values("warna", tuple("abcde"), "en", domain=tuple("abcdef")) == "all but f"


@pytest.mark.parametrize(
    ("count", "text"), [(3, "a, b or c"), (4, "a, b and 2 more"), (5, "a, b and 3 more")]
)
def test_a_long_list_may_be_cut_short(count: int, text: str) -> None:
    """A list longer by more than one ends with how many follow."""
    values = tuple("abcdefghijk"[:count])
    assert format_values("warna", values, "en", domain=tuple("abcdefghijk"), most=2) == text


def test_everyone_is_told_as_such() -> None:
    """A box that narrows nothing is everyone, whatever stands beside it."""
    assert describe_group([(("level", ("mahir",)),), ()], "en") == describe_group([()], "en")


ASN = ("employment", tuple(w for w in PERSON_FACETS["employment"].words if w != "non_asn"))


@pytest.mark.parametrize(
    ("group", "indonesian", "english"),
    [
        ([()], "ASN", "civil servants"),
        ([(ASN,)], "ASN", "civil servants"),
        (
            [(("employment", ("pns", "pppk")),)],
            "PNS dan PPPK",
            "civil servant (PNS) and contract civil servant (PPPK)",
        ),
        (
            [(("post", ("lurah",)),)],
            "nama jabatan: Lurah",
            "post: head of an urban village (lurah)",
        ),
        (
            [(("employment", ("pns",)), ("unit", ("rsud",))), (("employment", ("pppk",)),)],
            "status kepegawaian: PNS, dan jenis unit kerja: rumah sakit daerah; atau PPPK",
            "employment status: civil servant (PNS), and kind of unit: regional hospital; or "
            "contract civil servant (PPPK)",
        ),
    ],
)
def test_whom_a_circular_covers(group: list[FacetValues], indonesian: str, english: str) -> None:
    """Kinds of staff are told by their names alone, any other group with the names of its facts."""
    spelled = group_as_text(group)
    assert describe_spelled_group(spelled, "id") == indonesian
    assert describe_spelled_group(spelled, "en") == english
