"""A circular of an invented region with facts and terms of its own, for words that need them."""

from asn_wfh import Policy
from asn_wfh.loading.policy_from_tree import load_policy_text
from asn_wfh.rules import Rule

FRAME = """\
policy: lembayung
government: {name: Kota Lembayung, code: "99.71", timezone: Asia/Makassar}
circular: {number: 2/2026, signed: 2026-01-15, issuer: Wali Kota Lembayung}
covers: {at: opening, whose: {employment: pns}}
facts:
  hak_wfh:
    values: [utuh, dicabut, ditangguhkan]
    unstated: utuh
    question: Masih utuhkah hak WFH pegawai itu?
  rawan: {values: [ya, tidak], question: "Rawankah pegawai itu?"}
  perintah: {act_of: kepala, question: "Sudahkah ada perintah?"}
terms:
  do:
    apel_daring:
      id: mengikuti apel daring
      en: attend the online roll call
      printed: [apel daring]
  what:
    listrik: {id: pemakaian listrik, en: use of electricity}
  then:
    surat_pernyataan: {id: surat pernyataan, en: a written statement}
provisions:
"""


def lembayung(*effects: str) -> Policy:
    """The circular whose clauses have these effects, numbered from 1, its force in the last."""
    clauses = [
        f'  - at: "{number}"\n    says: Butir {number}.\n    {effect}\n'
        for number, effect in enumerate((*effects, "in_force: {from: 2026-01-15}"), 1)
    ]
    return load_policy_text(FRAME + "".join(clauses), "lembayung.yaml")


def own_rule(effect: str) -> Rule:
    """The rule of an effect, in the second clause, behind a duty that it may name."""
    return list(lembayung("oblige: {who: asn, do: foto_gps}", effect).rules)[1][1]
