"""Which own facts a word now says better."""

import pytest

from asn_wfh.analysis.own_facts_to_write_as_another_kind import advice_on_replaceable_facts
from asn_wfh.loading.policy_from_tree import load_policy_text

FILE = """
policy: contoh
government: {{name: Kabupaten Contoh, code: "99.01", timezone: Asia/Jakarta}}
circular: {{number: "1/2027", signed: 2027-01-02, issuer: Bupati Contoh}}
covers: {{at: opening, whose: semua}}
facts:
  {fact}
provisions:
  - {{at: opening, says: Pembuka., no_rule: Pembuka.}}
  - {{at: "1", says: Boleh., permit: {{every: jumat}}}}
  - {{at: "2", says: Berlaku., in_force: {{from: 2027-01-02}}}}
"""


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        ("disetujui: {values: [ya, tidak], question: 'Apakah kepala menyetujui?'}", ["act_of"]),
        ("lanjut_usia: {values: [ya, tidak], question: 'Apakah berusia 55 tahun?'}", ["date"]),
        ("kelompok: {values: [a, b], question: 'Giliran kelompok mana?'}", ["share"]),
        ("zona: {values: [rendah, sedang, tinggi], question: 'Zona apa?'}", ["ordered"]),
        ("banjir: {values: [ya, tidak], question: 'Apakah jalan tergenang?'}", []),
        ("surat-tugas: {values: [ada, tidak_ada], question: 'Sudah terbit?'}", ["act_of"]),
        ("tugas_perizinan: {values: [ya, tidak], question: 'Bertugas pada perizinan?'}", []),
        ("tugas_layanan: {values: [ya, tidak], question: 'Ditugaskan pada layanan?'}", []),
        ("izin: {values: [usaha, bangunan], question: 'Izin apa yang dilayani?'}", []),
        (
            "izin: {values: {ya: {id: berizin, en: licensed}, tidak: {id: tidak, en: none}}, "
            "question: 'Apakah berizin?'}",
            [],
        ),
        ("surat: {act_of: kepala, question: 'Sudahkah surat tugas terbit?'}", []),
    ],
)
def test_a_fact_that_a_word_says_is_named(fact: str, words: list[str]) -> None:
    """A fact whose conclusion a word could draw is named with that word; no other is."""
    policy = load_policy_text(FILE.format(fact=fact))
    assert [advice.word for advice in advice_on_replaceable_facts(policy)] == words
