"""Each printed form is one of a word of the law, and is found in a text as that word."""

import pytest

from asn_wfh.paper.terms.find_vocabulary_terms import find_terms
from asn_wfh.paper.terms.printed_forms_of_vocabulary import COLLECTIVES, PRINTED_FORMS
from asn_wfh.paper.tokens import tokens
from asn_wfh.vocabulary import ADDRESSEE, DUTY, LIMITED, PERSON_FACETS


def test_every_form_is_that_of_a_word() -> None:
    """No facet and no value stands in the table that the law's vocabulary does not have."""
    words = {name: set(facet.words) for name, facet in PERSON_FACETS.items()}
    words |= {"duty": {*DUTY}, "limit": {*LIMITED}, "addressee": {*ADDRESSEE}}
    for facet, forms in PRINTED_FORMS.items():
        assert forms.keys() <= words[facet]
        assert all(forms.values())
    for collective in COLLECTIVES:
        assert set(collective.values) <= words[collective.facet]


def test_every_duty_and_every_limit_can_be_printed() -> None:
    """The audit could not find a duty, a limit or an addressee without a form."""
    assert PRINTED_FORMS["duty"].keys() == DUTY.keys()
    assert PRINTED_FORMS["limit"].keys() == LIMITED.keys()
    assert PRINTED_FORMS["addressee"].keys() == ADDRESSEE.keys()


def test_every_form_is_found_as_its_value() -> None:
    """Each form of a person's facet, after `Dinas` where it names an affair, gives its value."""
    for facet in PERSON_FACETS.keys() & PRINTED_FORMS.keys():
        for value, forms in PRINTED_FORMS[facet].items():
            for form in forms:
                before = "Dinas " if facet == "affair" and form[0].isupper() else "bidang "
                matches = list(find_terms(tokens(before + form if facet == "affair" else form)))
                assert any(t.facet == facet and value in t.values for t in matches), (facet, form)


def test_a_collective_means_all_of_its_values() -> None:
    """`ASN` is PNS, CPNS and PPPK together, and so is every other collective."""
    for collective in COLLECTIVES:
        for form in collective.printed:
            (term,) = find_terms(tokens(form))
            assert (term.facet, set(term.values)) == (collective.facet, set(collective.values))


@pytest.mark.parametrize(
    ("printed", "values"),
    [
        ("Pegawai Pemerintah dengan Perjanjian Kerja", [{"pppk"}]),
        ("Pegawai Pemerintah dengan Perjanjian Kerja (PPPK)", [{"pppk"}, {"pppk"}]),
        ("Pegawai Pemerintah dengan Perjanjian Kerja Paruh Waktu", [{"pppk_paruh_waktu"}]),
        ("Pegawai Pemerintah dengan Perjanjian Kerja (PPPK) Paruh Waktu", [{"pppk_paruh_waktu"}]),
        ("Calon Pegawai Negeri Sipil", [{"cpns"}]),
        ("Calon PNS dan PNS", [{"cpns"}, {"pns"}]),
        ("pejabat pimpinan tinggi", [{"jpt_utama", "jpt_madya", "jpt_pratama"}]),
        ("Pejabat Pimpinan Tinggi (JPT) Pratama", [{"jpt_pratama"}]),
        ("JPT Madya dan Pratama", [{"jpt_madya", "jpt_pratama"}]),
        ("Pejabat Administrator dan Pengawas", [{"administrator", "pengawas"}]),
        ("eselon II dan III", [{"jpt_pratama", "administrator"}]),
    ],
)
def test_a_status_and_a_level_are_printed_in_full(printed: str, values: list[set[str]]) -> None:
    """The long form is the short one, and a level left out leaves none out."""
    assert [set(term.values) for term in find_terms(tokens(printed))] == values
