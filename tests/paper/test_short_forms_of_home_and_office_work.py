"""A word that a paper defines for working from home is read as the usual one."""

import pytest

from asn_wfh.paper.terms.short_forms_of_home_and_office_work import (
    usual_form_by_short_form,
    with_short_forms_replaced,
)
from asn_wfh.paper.tokens import Phrases, tokens


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Tugas Kedinasan dari Rumah yang selanjutnya disingkat TKR adalah", {"tkr": "wfh"}),
        ("Pegawai bekerja dari rumah (selanjutnya disebut BDR) pada hari Jumat", {"bdr": "wfh"}),
        ("Regu dapat bekerja dari rumah (BDR).", {"bdr": "wfh"}),
        (
            "Bekerja dari tempat tinggal, selanjutnya disebut \u201cPKL\u201d, adalah",
            {"pkl": "wfh"},
        ),
        ("Bekerja di kantor yang selanjutnya disingkat BDK", {"bdk": "wfo"}),
        ("Izin bekerja dari rumah yang selanjutnya disebut IBR", {}),
        ("regu yang tidak bekerja dari rumah (selanjutnya disebut BDR)", {}),
        ("Regu bekerja dari rumah (selanjutnya disebut Regu Darat)", {}),
        ("Regu bekerja dari rumah (ASN)", {}),
        ("Bekerja dari kapal yang selanjutnya disingkat BDK", {}),
        ("Bekerja dari rumah disingkat BDR. Badan Dermaga Raya selanjutnya disebut BDR", {}),
    ],
)
def test_a_short_form_means_what_it_is_defined_for(text: str, meant: dict[str, str]) -> None:
    """A definition of anything else, or two of one word, change nothing."""
    assert usual_form_by_short_form(text, [tokens(text)]) == meant


def test_a_short_form_is_found_as_read_and_as_printed() -> None:
    """Where it stands does not change."""
    text = "Regu dapat TKR"
    words = with_short_forms_replaced(tokens(text), {"tkr": "wfh"})
    assert [(word.start, word.end) for word in words] == [(w.start, w.end) for w in tokens(text)]
    for form in ("dapat WFH", "dapat TKR"):
        assert list(Phrases([(form, form)]).payloads_and_spans(words)) == [(form, 1, 3)]
    assert with_short_forms_replaced(words, {}) == words
