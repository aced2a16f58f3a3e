"""Whoever but the person has a duty under a circular has it in the policy: read from the papers."""

import pytest

from asn_wfh import load_policy
from asn_wfh.rules import Oblige

# The clause without its part, who is bound, and to what. Bukittinggi 1 opens with a request to the
# heads "untuk melakukan hal-hal sebagai berikut", so that each verb under it is theirs; Bangka
# Barat 5 opens likewise, and 6 names two who watch.
BOUND = {
    "bukittinggi": {
        ("1.c", "kepala", "dorong_tujuan"),
        ("1.d", "kepala", "jadwal"),
        ("1.e", "kepala", "optimalkan_spbe"),
        ("1.h", "kepala", "pengawasan"),
        ("1.h.2", "kepala", "ruang_aman"),
        ("1.j", "kepala", "penghitungan_penghematan"),
        ("1.k", "kepala", "gunakan_penghematan"),
        ("3.1", "kepala", "laporan_bulanan"),
    },
    "bangka_barat": {
        ("3", "kepala", "pastikan_target"),
        ("3", "kepala", "pilih_selektif"),
        ("5", "kepala", "pengawasan"),
        ("5.a", "kepala", "jadwal"),
        ("5.b", "kepala", "skema_pengawasan"),
        ("5.c", "kepala", "rapat_daring"),
        ("6", "atasan", "pantau_kinerja"),
        ("6", "kepala", "pantau_kinerja"),
    },
}


@pytest.mark.parametrize("region", BOUND)
def test_heads_and_superiors_are_bound_as_printed(region: str) -> None:
    """The duties of heads and superiors are exactly those that the paper gives them."""
    bound = {
        (provision.label.partition("/")[0], rule.who, rule.do)
        for provision, rule in load_policy(region).under({}).rules
        if isinstance(rule, Oblige) and rule.who != "asn"
    }
    assert bound == BOUND[region]
