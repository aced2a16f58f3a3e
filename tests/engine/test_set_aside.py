"""Clauses that would decide otherwise and do not apply, with those in whose favour they stand back.

That all of them are named, and no other, the second evaluator shows (`words`).
"""

from __future__ import annotations

from datetime import date

import pytest

from asn_wfh import CivilServant, Decision, Outcome, decide, load_policy
from asn_wfh.decision import SetAside

FRIDAY = date(2027, 4, 9)
POLICY = """
policy: rekaan
government: {name: Kota Rekaan, code: "99.72", timezone: Asia/Makassar}
circular: {number: 5/SE/2027, signed: 2027-01-04, issuer: Wali Kota Rekaan}
covers: {at: opening, whose: semua}
facts:
  hamil: {values: [ya, tidak], question: "Apakah pegawai sedang hamil?"}
provisions:
  - at: "1"
    says: Jumat boleh.
    permit: {every: jumat}
  - at: "2"
    says: Administrator tetap di kantor.
    exclude: {level: administrator}
  - at: "3"
    says: Angka 2 tidak berlaku bagi yang hamil.
    exempt: {instead_of: "2", whose: {hamil: ya}}
  - at: "4"
    says: Angka 1 tidak berlaku pada urusan keuangan.
    exempt: {instead_of: "1", whose: [{affair: keuangan}, {level: jpt_pratama}]}
  - at: "5"
    says: Sejak 1 Februari 2027.
    in_force: {from: 2027-02-01}
"""


def answered(**stated: str) -> Decision:
    """A usual clerk with some facts stated otherwise, on a Friday."""
    facts = {
        "employment": "pns",
        "level": "pelaksana",
        "affair": "perencanaan",
        "employer": "99.72",
        **stated,
    }
    hamil = facts.pop("hamil", "tidak")
    own = {} if hamil == "?" else {"hamil": hamil}
    return decide(load_policy(text=POLICY), CivilServant.read(facts), FRIDAY, facts=own)


@pytest.mark.parametrize(
    ("stated", "set_aside"),
    [
        ({}, ()),
        ({"level": "administrator"}, ()),
        ({"level": "administrator", "hamil": "ya"}, (SetAside("2", ("3",)),)),
        ({"hamil": "ya"}, ()),
        ({"affair": "keuangan"}, (SetAside("1", ("4",)),)),
        ({"affair": "keuangan", "level": "jpt_pratama"}, (SetAside("1", ("4",)),)),
        ({"affair": "keuangan", "employer": "99.73"}, ()),
        ({"level": "administrator", "hamil": "?"}, ()),
    ],
)
def test_what_does_not_apply_is_named_with_what_takes_its_place(
    stated: dict[str, str], set_aside: tuple[SetAside, ...]
) -> None:
    """Only where it would decide otherwise, within the circular's reach, and once."""
    assert answered(**stated).set_aside == set_aside


def test_it_is_told_and_comes_back_from_json() -> None:
    """A clerk reads it in both languages; stored answers without it are read too."""
    decision = answered(level="administrator", hamil="ya")
    assert decision.outcome is Outcome.PERMITTED
    assert "Tidak berlaku di sini:\n  - Butir 2, karena butir 3" in decision.explain("id")
    assert "Not applied here:\n  - Clause 2, because of clause 3" in decision.explain("en")
    stored = decision.as_dict()
    assert stored["set_aside"] == [{"clause": "2", "by": ["3"]}]
    assert Decision.from_dict(stored) == decision
    del stored["set_aside"]
    assert Decision.from_dict(stored).set_aside == ()
