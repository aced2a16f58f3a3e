"""A denied term means all others of its kind, and one that is said again narrower what is said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_wfh.law.vocabulary import EMPLOYMENT, TASK
from asn_wfh.paper.terms.described_people import described_people_boxes
from asn_wfh.paper.terms.find_vocabulary_terms import find_terms
from asn_wfh.paper.tokens import tokens

ASN = {word for word in EMPLOYMENT if word != "non_asn"}
_TASKS = {"Sopir": "sopir", "satpam": "keamanan", "Petugas lapangan": "lapangan"}


def meanings(text: str) -> list[tuple[str, set[str]]]:
    """The facet and the values of every term of a text."""
    return [(term.facet, set(term.values)) for term in find_terms(tokens(text))]


@pytest.mark.parametrize(
    ("text", "facet", "values"),
    [
        ("ASN yang bukan PNS", "employment", ASN - {"pns"}),
        ("ASN yang tidak berstatus PPPK", "employment", ASN - {"pppk"}),
        ("pegawai yang tidak bertugas sebagai Sopir", "task", TASK.keys() - {"sopir"}),
        ("pegawai selain Sopir", "task", TASK.keys() - {"sopir"}),
        ("pejabat yang bukan Lurah", "post", {"camat", "lainnya"}),
        ("yang tidak berdomisili di wilayah", "domicile", {"outside"}),
        ("yang tidak berdomisili di luar", "domicile", {"inside"}),
        ("yang bukan UPTD", "unit", {"rsud", "satuan_pendidikan", "induk"}),
    ],
)
def test_what_is_denied_means_all_others(text: str, facet: str, values: set[str]) -> None:
    """Of every facet of the law, through whatever may stand between the denial and the name."""
    assert meanings(text)[-1] == (facet, values)


def test_an_office_that_others_are_outside_of_is_denied() -> None:
    """`di luar Sekretariat Daerah` and `selain pada Dinas Sosial` are every other affair."""
    for text, affair in (
        ("pegawai di luar Sekretariat Daerah", "sekretariat_daerah"),
        ("pegawai selain pada Dinas Sosial", "sosial"),
        ("dinas yang bukan Dinas Sosial", "sosial"),
    ):
        ((facet, values),) = meanings(text)
        assert facet == "affair"
        assert affair not in values
        assert "kesehatan" in values


def test_a_level_is_named_without_its_pejabat_where_it_is_denied() -> None:
    """`pejabat yang bukan Administrator (eselon III)` says it twice, and denies it twice."""
    first, again = meanings("Pejabat yang bukan Administrator (eselon III)")
    assert first == again
    assert first[0] == "level"
    assert "administrator" not in first[1]
    assert meanings("administrator sistem") == []


@given(st.lists(st.sampled_from(sorted(_TASKS)), min_size=1, max_size=3, unique=True))
def test_a_denied_list_leaves_whom_none_of_it_names(names: list[str]) -> None:
    """Each term of a list means whoever is named by none, so that the list means them too."""
    left = TASK.keys() - {_TASKS[name] for name in names}
    listed = " dan ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
    terms = list(find_terms(tokens(f"pegawai selain {listed}")))
    assert [set(term.values) for term in terms] == [left] * len(names)
    assert described_people_boxes(tokens(f"pegawai selain {listed}"), terms) == [{"task": left}]


@pytest.mark.parametrize("restates", ["yaitu", "yakni", "terdiri atas", "meliputi"])
def test_what_is_said_again_narrower_means_what_is_said(restates: str) -> None:
    """`UPTD, yaitu RSUD` is the hospital alone; an example narrows nothing."""
    assert meanings(f"UPTD, {restates} RSUD") == [("unit", {"rsud"})] * 2
    assert meanings("UPTD, seperti RSUD") == [("unit", {"uptd"}), ("unit", {"rsud"})]
    assert meanings(f"UPTD. Pegawai {restates} RSUD")[0] == ("unit", {"uptd"})
