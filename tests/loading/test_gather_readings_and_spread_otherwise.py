"""The short forms of a policy file mean what the long form says, also in the shipped files."""

from typing import Any

import pytest

from asn_wfh import load_policy
from asn_wfh.loading.gather_readings_and_spread_otherwise import expand_short_forms
from asn_wfh.loading.policy_from_tree import load_policy_text
from asn_wfh.loading.policy_paths import policy_path
from asn_wfh.loading.yaml_reader import read_yaml

HEAD = """\
policy: kincir
government: {name: Kota Kincir, code: "99.71", timezone: Asia/Makassar}
circular: {number: 7/2032, signed: 2032-06-01, issuer: Wali Kota Kincir}
covers: {at: opening, whose: {employment: pns}}
"""
SHORT = f"""{HEAD}
provisions:
  - at: "1"
    says: Boleh WFH setiap Rabu.
    permit: {{every: rabu}}
  - at: "2"
    part: a
    says: Sopir tetap WFO.
    exclude: {{task: sopir}}
  - at: "2"
    part: b
    says: UPTD tetap WFO.
    exclude: {{unit: uptd}}
    reading:
      rumah-sakit:
        asks: Apakah rumah sakit ikut?
        options: {{tidak: Tidak., ikut: Ikut.}}
        chosen: tidak
        because: Tidak disebut.
    otherwise:
      - when: {{rumah-sakit: ikut}}
        exclude: {{unit: [uptd, rsud]}}
  - at: "3"
    says: Berlaku sejak 1 Juli 2032.
    in_force: {{from: 2032-07-01}}
readings:
  pejabat:
    asks: Apakah hanya pejabatnya?
    options: {{semua_orang: Semua., pejabat: Pejabatnya.}}
    chosen: semua_orang
    because: Tidak dibatasi.
    at: [2/b, 2/a]
    otherwise:
      pejabat: {{exclude: {{level: administrator}}}}
"""
LONG = f"""{HEAD}
readings:
  rumah-sakit:
    asks: Apakah rumah sakit ikut?
    options: {{tidak: Tidak., ikut: Ikut.}}
    chosen: tidak
    because: Tidak disebut.
    at: ["2"]
  pejabat:
    asks: Apakah hanya pejabatnya?
    options: {{semua_orang: Semua., pejabat: Pejabatnya.}}
    chosen: semua_orang
    because: Tidak dibatasi.
    at: ["2"]
provisions:
  - at: "1"
    says: Boleh WFH setiap Rabu.
    permit: {{every: rabu}}
  - at: "2"
    part: a
    says: Sopir tetap WFO.
    exclude: {{task: sopir}}
    otherwise:
      - when: {{pejabat: pejabat}}
        exclude: {{level: administrator}}
  - at: "2"
    part: b
    says: UPTD tetap WFO.
    exclude: {{unit: uptd}}
    otherwise:
      - when: {{rumah-sakit: ikut}}
        exclude: {{unit: [uptd, rsud]}}
      - when: {{pejabat: pejabat}}
        exclude: {{level: administrator}}
  - at: "3"
    says: Berlaku sejak 1 Juli 2032.
    in_force: {{from: 2032-07-01}}
"""

DIGESTS = {
    "bangka_barat": "afb0f4222af8449f0d859a4a7d8ddd13cdceae44fc40f2d09aa2bf577992d2f0",
    "bukittinggi": "a7c0d500b856d3e830845de59f1fcf90472ad651ad3b4096030968d5597cf650",
}
"""The digests that the shipped policies had in the long form."""


def tree_of(text: str) -> Any:
    """The tree of a text, laid out."""
    return expand_short_forms(read_yaml(text, "kincir.yaml")).tree


def test_the_short_forms_are_the_long_form() -> None:
    """Readings under a clause, and what is said once, make the tree that spells all out."""
    assert tree_of(SHORT) == tree_of(LONG) == read_yaml(LONG, "kincir.yaml").tree
    assert load_policy_text(SHORT) == load_policy_text(LONG)


def test_what_is_laid_out_already_stays_as_it_is() -> None:
    """Laying out twice is laying out once, with the same places."""
    once = expand_short_forms(read_yaml(SHORT, "kincir.yaml"))
    twice = expand_short_forms(once)
    assert (twice.tree, twice.origins, twice.faults) == (once.tree, once.origins, once.faults)


def test_a_whole_clause_is_all_its_parts() -> None:
    """A clause without a part in `at` stands for each provision of that clause."""
    assert tree_of(SHORT.replace("[2/b, 2/a]", '["2"]')) == tree_of(LONG)
    assert tree_of(SHORT.replace("[2/b, 2/a]", '"2"'))["provisions"] == tree_of(LONG)["provisions"]


@pytest.mark.parametrize("region", DIGESTS)
def test_the_shipped_policies_answer_as_in_the_long_form(region: str) -> None:
    """Nothing that an answer can hang on changed with the form of the files."""
    assert load_policy(region).digest == DIGESTS[region]


@pytest.mark.parametrize("region", DIGESTS)
def test_a_shipped_policy_reads_beside_the_paper(region: str) -> None:
    """The first clause stands on the first page, and no line runs off the side of it."""
    lines = policy_path(region).read_text(encoding="utf-8").splitlines()
    assert any(line.startswith("  - at: ") for line in lines[:40])
    assert max(map(len, lines)) < 100
