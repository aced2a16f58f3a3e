"""What the page shows of one entry: fingerprints compared, and readings turned together."""

from dataclasses import replace

import pytest

from asn_wfh import Policy
from asn_wfh.audit import Entry
from asn_wfh.policy import Otherwise
from asn_wfh.report.ledger.ledger_page_rows import ComparedFingerprints, anchor_of_name
from asn_wfh.report.provision_in_words import provisions_in_words_for_entry, reading_views


@pytest.mark.parametrize(
    ("policy", "paper", "state"),
    [("ab", "ab", "same"), ("ab", "cd", "other"), ("", "cd", "none"), ("ab", "", "gone")],
)
def test_a_fingerprint_is_compared(policy: str, paper: str, state: str) -> None:
    """The policy's fingerprint agrees with the paper's, differs, or one of them is not there."""
    assert ComparedFingerprints(policy, paper).match_state == state


def test_readings_turned_together(bukittinggi: Policy) -> None:
    """Where several readings are taken another way at once, the effect of that is told too."""
    provision = next(one for one in bukittinggi.provisions if one.label == "1.d/b")
    when = (("dasar-10-persen", "asn_perangkat_daerah"), ("pembulatan", "ke_atas"))
    provision = replace(provision, otherwise=(Otherwise(when, "recall", {}),))
    (part,) = provisions_in_words_for_entry(
        bukittinggi, Entry("1.d", "item", 1, "", (provision,)), "id"
    )
    (joint,) = part.joint
    assert joint.when == "dasar-10-persen: asn_perangkat_daerah dan pembulatan: ke_atas"
    assert joint.effect.endswith("dari seluruh ASN perangkat daerah, dibulatkan ke atas")
    turned = bukittinggi.under({"pembulatan": "ke_atas"})
    (part,) = provisions_in_words_for_entry(turned, Entry("1.d", "item", 1, "", (provision,)), "id")
    assert part.joint == ()


def test_a_reading_taken_otherwise_than_in_the_file(bukittinggi: Policy) -> None:
    """Under another stance the option in use and the choice of the file are told apart."""
    chosen = {reading.name: reading for reading in reading_views(bukittinggi, "id")}["pembulatan"]
    assert (chosen.option, chosen.file) == ("ke_bawah", "")
    assert [other.name for other in chosen.others] == ["ke_atas"]
    turned = reading_views(bukittinggi.under({"pembulatan": "ke_atas"}), "id")
    other = {reading.name: reading for reading in turned}["pembulatan"]
    assert (other.option, other.file) == ("ke_atas", "ke_bawah")


def test_a_name_in_an_address() -> None:
    """Paths stay as they are; what an address may not hold becomes a line."""
    assert anchor_of_name("1.i.c") == "1.i.c"
    assert anchor_of_name("1.d/b <x>") == "1.d_b__x_"
