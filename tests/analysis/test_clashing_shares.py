"""Shares of one staff that cannot be kept together."""

import pytest

from asn_wfh.analysis.clashing_shares import clashing_shares
from asn_wfh.loading.policy_from_tree import load_policy_text

FILE = """
policy: contoh
government: {{name: Kabupaten Contoh, code: "99.01", timezone: Asia/Jakarta}}
circular: {{number: "1/2027", signed: 2027-01-02, issuer: Bupati Contoh}}
covers: {{at: opening, whose: semua}}
provisions:
  - {{at: opening, says: Pembuka., no_rule: Pembuka.}}
  - {{at: "1", says: Boleh., permit: {{every: jumat}}}}
  - {{at: "2", says: Satu., share: {first}}}
  - {{at: "3", says: Dua., share: {second}}}
  - {{at: "4", says: Berlaku., in_force: {{from: 2027-01-02}}}}
"""
HOME = "{home: {at_most: 40%}, of: present}"


@pytest.mark.parametrize(
    ("second", "clashes"),
    [
        ("{office: {at_most: 50%}, of: present}", [("2", "3", 50, 40)]),
        ("{office: {at_most: 70%}, of: present}", []),
        ("{office: {at_most: 50%}, of: all_in_office}", []),
        ("{office: {at_most: 50%}, of: present, every: senin}", [("2", "3", 50, 40)]),
        ('{office: {at_most: 50%}, of: present, every: senin, instead_of: "2"}', []),
    ],
)
def test_two_shares_clash_where_no_roster_keeps_both(
    second: str, clashes: list[tuple[str, str, int, int]]
) -> None:
    """They do if more must be at home than may, of the same staff, on some day for someone."""
    pairs = clashing_shares(load_policy_text(FILE.format(first=HOME, second=second)))
    assert [(c.first, c.second, c.low, c.high) for c in pairs] == clashes
    assert all(clash.sentence("id") != clash.sentence("en") for clash in pairs)
