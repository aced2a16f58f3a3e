"""What stays silent though the clause in whose favour it does is itself silenced."""

from __future__ import annotations

import pytest

from asn_wfh.analysis.silencing_chains import silencing_chains
from asn_wfh.loading.policy_from_tree import load_policy_text

FILE = """
policy: rekaan
government: {{name: Kota Rekaan, code: "99.72", timezone: Asia/Makassar}}
circular: {{number: 5/SE/2027, signed: 2027-01-04, issuer: Wali Kota Rekaan}}
covers: {{at: opening, whose: semua}}
facts:
  hamil: {{values: [ya, tidak], question: "Hamil?"}}
provisions:
  - at: "1"
    says: Pengawas wajib.
    require: {{every: jumat, whose: {{level: [pengawas, administrator]}}}}
  - at: "2"
    says: Administrator di kantor.
    exclude: {{level: administrator{second}}}
  - at: "3"
    says: Angka 2 tidak berlaku.
    exempt: {{instead_of: {third}, whose: {whose}}}
  - at: "4"
    says: Sejak 1 Februari 2027.
    in_force: {{from: 2027-02-01}}
"""
NAMES = ', instead_of: "1"'


@pytest.mark.parametrize(
    ("second", "third", "whose", "chains"),
    [
        (NAMES, '"2"', "{hamil: ya}", [("1", "2", "3")]),
        ("", '"2"', "{hamil: ya}", []),
        (NAMES, '["1", "2"]', "{hamil: ya}", []),
        (NAMES, '"2"', "{hamil: ya, level: administrator}", [("1", "2", "3")]),
        (", hamil: tidak" + NAMES, '"2"', "{level: administrator}", [("1", "2", "3")]),
    ],
)
def test_a_clause_that_stays_silent_is_named(
    second: str, third: str, whose: str, chains: list[tuple[str, str, str]]
) -> None:
    """Only where the two exceptions meet, and the outer one does not itself silence the rule."""
    policy = load_policy_text(FILE.format(second=second, third=third, whose=whose))
    named = silencing_chains(policy)
    assert [(*chain.silent, chain.second, chain.third) for chain in named] == chains
    assert all(chain.sentence("id") != chain.sentence("en") for chain in named)
