"""A circular's own duties, its sanctions and preferences, laid beside the words of its paper."""

import pytest

from asn_wfh.audit import ledger_of, read_paper
from asn_wfh.audit.fingerprints.make_fingerprints_of_paper import prints_of_frame_and_clauses
from asn_wfh.loading.policy_from_tree import load_policy_text
from asn_wfh.messages.errors import Fault

PAPER = """\
WALI KOTA TELADAN

SURAT EDARAN
NOMOR : 7/SE/2032

TENTANG
GILIRAN KINCIR

Menindaklanjuti hasil rapat, disampaikan hal-hal sebagai berikut:

1. ASN dapat melaksanakan WFH setiap hari Jumat.
2. ASN yang melaksanakan WFH wajib mengikuti apel daring sebanyak 2 (dua) kali selama jam kerja \
dan merespons dalam 10 (sepuluh) menit.
3. ASN yang melanggar angka 2 dijatuhi teguran lisan, surat pernyataan, dan hak WFH dicabut.
4. Dalam menyusun giliran diutamakan ASN sesuai urutan mendaftar.
5. Membatasi pemakaian listrik paling banyak 80% sampai dengan tanggal 30 Juni 2032.
6. Surat ini berlaku sejak 1 Juli 2032.

Demikian untuk dilaksanakan.

Ditetapkan di Teladan
pada tanggal 5 Juni 2032

WALI KOTA TELADAN,

SARI ANGIN
"""
POLICY = """\
policy: teladan
government: {name: Kota Teladan, code: "99.71", timezone: Asia/Makassar}
circular: {number: 7/SE/2032, signed: 2032-06-05, issuer: Wali Kota Teladan}
covers: {at: opening, whose: {employment: [pns, cpns, pppk, pppk_paruh_waktu]}}
facts:
  hak_wfh: {values: [utuh, dicabut], unstated: utuh, question: "Masih utuhkah haknya?"}
terms:
  do:
    apel_daring: {id: mengikuti apel daring, en: attend the roll call}
  what:
    listrik: {id: pemakaian listrik, en: use of electricity, printed: [pemakaian listrik]}
  then:
    surat_pernyataan: {id: surat pernyataan, en: a written statement}
provisions:
  - at: "1"
    says: Boleh WFH setiap Jumat.
    words: ["setiap hari Jumat"]
    permit: {every: jumat}
  - at: "2"
    says: Apel daring dua kali, dijawab dalam sepuluh menit.
    words: ["2 (dua) kali selama jam kerja", "dalam 10 (sepuluh) menit"]
    oblige:
      {who: asn, do: apel_daring, hours: [mulai_kerja, selesai_kerja], count: "2", within: 10 menit}
  - at: "3"
    says: Pelanggar ditegur, membuat pernyataan, lalu haknya dicabut.
    words: ["teguran lisan", "hak WFH dicabut"]
    sanction:
      {breach: "2", steps: [teguran_lisan, surat_pernyataan, hak_dicabut], withdraws: hak_wfh}
  - at: "4"
    says: Yang lebih dahulu mendaftar didahulukan.
    words: ["urutan mendaftar"]
    prefer: {at: home, first: waktu_mendaftar}
  - at: "5"
    says: Pemakaian listrik paling banyak 80% sampai akhir Juni.
    words: ["pemakaian listrik paling banyak 80%", "tanggal 30 Juni 2032"]
    limit: {what: listrik, at_most: 80%, until: 2032-06-30}
  - at: "6"
    says: Berlaku sejak 1 Juli 2032.
    words: ["sejak 1 Juli 2032"]
    in_force: {from: 2032-07-01}
"""


def _findings(policy: str) -> list[tuple[str, str]]:
    """The clause and the code of every finding that is not about the frame of the paper."""
    paper = read_paper(PAPER, "kincir.txt")
    ledger = ledger_of(load_policy_text(policy), paper, prints=prints_of_frame_and_clauses(paper))
    faults: list[Fault] = [finding.fault for finding in ledger.findings]
    return sorted((fault.clause, fault.code) for fault in faults if fault.clause.isdigit())


def test_what_the_paper_prints_is_faithful() -> None:
    """Own duties, limits and steps stand in the paper by their printed forms."""
    assert _findings(POLICY) == []


@pytest.mark.parametrize(
    ("was", "becomes", "clause"),
    [
        ('count: "2"', 'count: "3"', "2"),
        ("within: 10 menit", "within: 15 menit", "2"),
        (", hours: [mulai_kerja, selesai_kerja]", "", "2"),
        ("en: attend the roll call}", "en: attend the roll call, printed: [apel pagi]}", "2"),
        ("[teguran_lisan, surat", "[potong_tpp, surat", "3"),
        ("surat_pernyataan, hak_dicabut]", "hak_dicabut]", "3"),
        ("en: a written statement}", "en: a written statement, printed: [surat izin]}", "3"),
        ("first: waktu_mendaftar", "first: hari_wfh_paling_sedikit", "4"),
        ("until: 2032-06-30", "until: 2032-06-29", "5"),
    ],
)
def test_what_the_paper_does_not_print_is_told(was: str, becomes: str, clause: str) -> None:
    """Each figure, moment, step or preference that the paper does not have is a finding."""
    before = _findings(POLICY)
    after = _findings(POLICY.replace(was, becomes))
    assert {at for at, _ in set(after) - set(before)} == {clause}


def test_a_sanction_is_called_for() -> None:
    """A clause that speaks of no sanction and no preference calls for neither."""
    swapped = POLICY.replace("permit: {every: jumat}", "prefer: {at: home, first: waktu_mendaftar}")
    assert ("1", "audit_effect") in _findings(swapped)
