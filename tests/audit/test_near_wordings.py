"""Wordings that say the same are read alike, and those that say another thing are told."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from asn_wfh.audit import ledger_of, read_paper
from asn_wfh.audit.fingerprints.make_fingerprints_of_paper import prints_of_frame_and_clauses
from asn_wfh.loading.policy_from_tree import load_policy_text

NEAR = Path(__file__).parent / "near"
PAPER = """\
WALI KOTA REKAAN

SURAT EDARAN
NOMOR : 5/SE/2027

TENTANG
HARI KERJA DI KOTA REKAAN

Guna menata ruang kerja, bersama ini disampaikan kepada seluruh Aparatur Sipil Negara (ASN) di
lingkungan Pemerintah Kota Rekaan hal-hal sebagai berikut:

{clauses}

Demikian untuk dilaksanakan.

Ditetapkan di Rekaan
pada tanggal 4 Januari 2027

WALI KOTA REKAAN,

SARI ANGIN
"""
LEAVE = "1. ASN dapat melaksanakan WFH setiap hari Rabu."
FORCE = "{}. Surat Edaran ini berlaku sejak tanggal 1 Februari 2027."
HEAD = """\
policy: rekaan
government: {name: Kota Rekaan, code: "13.79", timezone: Asia/Jakarta}
circular: {number: 5/SE/2027, signed: 2027-01-04, issuer: Wali Kota Rekaan}
covers: {at: opening, whose: {employment: [pns, cpns, pppk, pppk_paruh_waktu]}}
"""
LEAVE_PROVISION = {
    "at": "1",
    "says": "ASN boleh WFH setiap Rabu.",
    "words": ["setiap hari Rabu"],
    "permit": {"every": "rabu"},
}
FORCE_PROVISION = {
    "says": "Berlaku sejak 1 Februari 2027.",
    "words": ["1 Februari 2027"],
    "in_force": {"from": "2027-02-01"},
}


@lru_cache
def cases() -> tuple[dict[str, Any], ...]:
    """Every wording of every file, with the provisions that it is laid beside."""
    wordings: list[dict[str, Any]] = []
    for path in sorted(NEAR.glob("*.yaml")):
        for number, group in enumerate(yaml.safe_load(path.read_text(encoding="utf-8"))):
            for is_right in (True, False):
                for place, text in enumerate(group.get("same" if is_right else "other", ())):
                    name = f"{path.stem}-{number}-{'same' if is_right else 'other'}-{place}"
                    wordings.append(group | {"name": name, "text": text, "is_right": is_right})
    return tuple(wordings)


def findings_beside(case: dict[str, Any]) -> list[str]:
    """What is found beside the clauses of a wording, between one of leave and one of force."""
    alone = case.get("alone", False)
    last = str(max(int(str(each["at"]).split(".")[0]) for each in case["provisions"]) + 1)
    clauses = case["text"] if alone else "\n".join((LEAVE, case["text"], FORCE.format(last)))
    provisions = case["provisions"]
    if not alone:
        provisions = [LEAVE_PROVISION, *provisions, {"at": last, **FORCE_PROVISION}]
    own = {key: case[key] for key in ("facts", "terms", "synonyms") if key in case}
    tree = yaml.safe_dump(own | {"provisions": provisions}, allow_unicode=True, sort_keys=False)
    policy = load_policy_text(HEAD + tree.replace("'2027-02-01'", "2027-02-01"))
    paper = read_paper(PAPER.format(clauses=clauses), "naskah.txt")
    ledger = ledger_of(policy, paper, prints=prints_of_frame_and_clauses(paper))
    return [f"{one.fault.clause} {one.fault.message('en')}" for one in ledger.findings]


@pytest.mark.parametrize("case", cases(), ids=lambda case: str(case["name"]))
def test_wordings_of_one_meaning_are_read_alike(case: dict[str, Any]) -> None:
    """Provisions are faithful beside each wording of their meaning, and told beside any other."""
    assert (findings_beside(case) == []) == case["is_right"]
