"""Invented papers with shares, orders, weeks, acts and dates: faithful, and each fault is found."""

from typing import Any

import pytest

from asn_wfh import Policy
from asn_wfh.audit import read_paper
from asn_wfh.audit.build import ledger_of
from asn_wfh.audit.fingerprints import prints_of_paper
from asn_wfh.audit.ledger import Finding
from asn_wfh.loading.policy_file import load_text

PAPER = """\
WALI KOTA REKAAN

SURAT EDARAN
NOMOR : 5/SE/2027

TENTANG
HARI KERJA DI KOTA REKAAN

Guna menata ruang kerja, pegawai Kota Rekaan diminta memperhatikan hal-hal berikut:

{clauses}

Demikian untuk dilaksanakan.

Ditetapkan di Rekaan
pada tanggal 4 Januari 2027

WALI KOTA REKAAN,

SARI ANGIN
"""
HEAD = """\
policy: rekaan
government: {name: Kota Rekaan, code: "99.72", timezone: Asia/Makassar}
circular: {number: 5/SE/2027, signed: 2027-01-04, issuer: Wali Kota Rekaan}
covers: {at: opening, whose: semua}
"""

SHARES = (
    """\
1. Pegawai dapat melaksanakan WFH setiap hari Rabu.
2. Pegawai bidang keuangan yang WFH paling banyak 40% dari jumlah pegawai pada unit terkecil.
3. Pada perangkat daerah lainnya paling banyak 20% pegawai bekerja di rumah, dihitung dari jumlah
   pegawai pada unit terkecil.
4. Pada Balai Benih paling sedikit 60% pegawai hadir di kantor dari jumlah pegawai dan besarannya
   ditetapkan oleh PPK.
5. Pada Balai Hutan sebesar 30% pegawai WFH dan 70% pegawai WFO dari jumlah pegawai yang hadir.
6. Pada Balai Ikan seluruh pegawai WFO, dihitung dari jumlah pegawai.
7. Pada Balai Kopi pegawai di kantor 45% sampai dengan 65% dari jumlah pegawai.
8. Pada Balai Laut komposisi pegawai di rumah dan di kantor ditetapkan oleh kepala perangkat daerah
   dari jumlah pegawai.
9. Surat Edaran ini berlaku sejak tanggal 1 Februari 2027.""",
    """\
facts:
  tempat:
    values:
      benih: {id: Balai Benih, en: Seed Centre, printed: [Balai Benih]}
      hutan: {id: Balai Hutan, en: Forest Centre, printed: [Balai Hutan]}
      ikan: {id: Balai Ikan, en: Fish Centre, printed: [Balai Ikan]}
      kopi: {id: Balai Kopi, en: Coffee Centre, printed: [Balai Kopi]}
      laut: {id: Balai Laut, en: Sea Centre, printed: [Balai Laut]}
      lain: {id: tempat lain, en: elsewhere}
    question: Di mana bekerja?
provisions:
  - at: "1"
    says: Boleh WFH setiap Rabu.
    words: ["setiap hari Rabu"]
    permit: {every: rabu}
  - at: "2"
    says: Di bidang keuangan empat dari sepuluh.
    words: ["paling banyak 40%"]
    share: {home: {at_most: 40%}, of: smallest_unit, whose: {affair: keuangan}}
  - at: "3"
    says: Di tempat lain dua dari sepuluh.
    words: ["paling banyak 20% pegawai"]
    share: {home: {at_most: 20%}, of: smallest_unit, whose: others}
  - at: "4"
    says: Di balai benih enam dari sepuluh masuk.
    words: ["paling sedikit 60% pegawai hadir"]
    share: {office: {at_least: 60%}, of: all_in_office, set_by: ppk, whose: {tempat: benih}}
  - at: "5"
    says: Di balai hutan tiga dari sepuluh di rumah.
    words: ["30% pegawai WFH dan 70% pegawai WFO"]
    share: {home: {exactly: 30%}, of: present, whose: {tempat: hutan}}
  - at: "6"
    says: Di balai ikan semua masuk.
    words: ["seluruh pegawai WFO"]
    share: {home: {exactly: 0%}, of: all_in_office, whose: {tempat: ikan}}
  - at: "7"
    says: Di balai kopi sebagian masuk.
    words: ["45% sampai dengan 65%"]
    share: {office: {at_least: 45%, at_most: 65%}, of: all_in_office, whose: {tempat: kopi}}
  - at: "8"
    says: Di balai laut kepala membagi.
    share: {home: any, of: all_in_office, set_by: kepala, whose: {tempat: laut}}
  - at: "9"
    says: Sejak 1 Februari 2027.
    words: ["1 Februari 2027"]
    in_force: {from: 2027-02-01}
""",
)

ORDERS = (
    """\
1. Pegawai wajib bekerja dari rumah pada hari Senin minggu kedua dan minggu terakhir setiap bulan.
2. Pegawai yang berusia paling rendah 55 (lima puluh lima) tahun dapat melaksanakan WFH setiap hari
   Rabu.
3. Pegawai yang tempat tinggalnya tergenang dalam 3 (tiga) hari kerja terakhir tidak diperkenankan
   masuk kantor pada hari kerja.
4. Pegawai Balai Benih dapat bekerja dari rumah setiap hari Kamis setelah mendapat izin atasan
   langsung.
5. Pegawai Balai Hutan wajib melaksanakan tugas dari rumah setiap hari Jumat minggu ke-1 dan ke-3,
   menggantikan ketentuan angka 7.
6. Pegawai dengan masa kerja kurang dari 2 tahun tetap bekerja di kantor.
7. Pegawai yang berumur 58 tahun atau lebih dapat bekerja dari rumah setiap hari Jumat.
8. Surat Edaran ini berlaku sejak tanggal 1 Februari 2027.""",
    """\
facts:
  lahir: {date: ya, question: "Kapan lahir?"}
  mulai: {date: ya, question: "Kapan mulai bekerja?"}
  genangan: {date: ya, unstated: tidak_ada, question: "Kapan tergenang?"}
  izin: {act_of: atasan, question: "Sudahkah ada izin?"}
  surat: {act_of: kepala, question: "Sudahkah ada surat?"}
  tempat:
    values:
      benih: {id: Balai Benih, en: Seed Centre, printed: [Balai Benih]}
      hutan: {id: Balai Hutan, en: Forest Centre, printed: [Balai Hutan]}
      lain: {id: tempat lain, en: elsewhere}
    question: Di mana bekerja?
provisions:
  - at: "1"
    says: Harus di rumah pada dua Senin.
    words: ["hari Senin minggu kedua dan minggu terakhir"]
    require: {every: senin, weeks: ["2", akhir]}
  - at: "2"
    says: Yang tua boleh.
    words: ["55 (lima puluh lima) tahun", "hari Rabu"]
    permit: {every: rabu, whose: {lahir: {years: {at_least: 55 tahun}}}}
  - at: "3"
    says: Yang baru tergenang tinggal di rumah.
    words: ["3 (tiga) hari kerja terakhir", "pada hari kerja"]
    require: {every: hari_kerja, whose: {genangan: {within: 3 hari_kerja}}}
  - at: "4"
    says: Dengan izin boleh.
    words: ["setiap hari Kamis"]
    permit: {every: kamis, once: izin, whose: {tempat: benih}}
  - at: "5"
    says: Harus di rumah pada dua Jumat.
    words: ["hari Jumat minggu ke-1 dan ke-3", "ketentuan angka 7"]
    require: {every: jumat, weeks: ["1", "3"], instead_of: "7", whose: {tempat: hutan}}
  - at: "6"
    says: Yang baru tetap masuk.
    exclude: {mulai: {years: {below: 2 tahun}}}
  - at: "7"
    says: Yang lebih tua boleh juga Jumat.
    words: ["58 tahun atau lebih", "setiap hari Jumat"]
    permit: {every: jumat, whose: {lahir: {years: {at_least: 58 tahun}}}}
  - at: "8"
    says: Sejak 1 Februari 2027.
    words: ["1 Februari 2027"]
    in_force: {from: 2027-02-01}
""",
)


def findings_of(clauses: str, policy: str) -> list[Finding]:
    """What the audit finds in a policy beside a paper, fingerprints aside."""
    paper = read_paper(PAPER.format(clauses=clauses), "rekaan.txt")
    made: Policy = load_text(HEAD + policy)
    return list(ledger_of(made, paper, prints=prints_of_paper(paper)).findings)


def told(findings: list[Finding]) -> list[str]:
    """The clause of each finding with its sentence."""
    return [str(finding.fault) for finding in findings]


@pytest.mark.parametrize("pair", [SHARES, ORDERS], ids=["shares", "orders"])
def test_a_faithful_policy_has_no_finding(pair: tuple[str, str]) -> None:
    """What each clause prints is what its effect says."""
    assert told(findings_of(*pair)) == []


FAULTS: list[tuple[str, str, str, str, str]] = [
    # the paper, what the policy says, what it says instead, the clause, the code
    ("shares", "{home: {at_most: 40%}", "{home: {at_most: 45%}", "2", "audit_figure"),
    ("shares", "{home: {at_most: 40%}", "{office: {at_most: 40%}", "2", "audit_word"),
    ("shares", "{home: {at_most: 40%}", "{home: {at_least: 40%}", "2", "audit_word"),
    ("shares", "{home: {at_most: 40%}", "{home: {exactly: 40%}", "2", "audit_word"),
    ("shares", "40%}, of: smallest_unit", "40%}, of: eligible_in_office", "2", "audit_word"),
    ("shares", "affair: keuangan", "affair: kearsipan", "2", "audit_term"),
    ("shares", ", whose: others", ", whose: {affair: kearsipan}", "3", "audit_printed_binding"),
    ("shares", "{tempat: benih}", "others", "4", "audit_word"),
    ("shares", ", set_by: ppk", "", "4", "audit_lost_word"),
    ("shares", "set_by: ppk", "set_by: kepala", "4", "audit_word"),
    ("shares", "{office: {at_least: 60%}", "{home: {at_least: 60%}", "4", "audit_word"),
    ("shares", "{office: {at_least: 60%}", "{office: {at_most: 60%}", "4", "audit_word"),
    ("shares", "tempat: benih", "tempat: ikan", "4", "audit_term"),
    ("shares", "{home: {exactly: 30%}", "{office: {exactly: 30%}", "5", "audit_word"),
    ("shares", "{home: {exactly: 30%}", "{home: {at_most: 30%}", "5", "audit_word"),
    ("shares", "of: present", "of: all_in_office", "5", "audit_word"),
    ("shares", "{home: {exactly: 0%}", "{home: {exactly: 10%}", "6", "audit_figure"),
    ("shares", "at_least: 45%, at_most: 65%", "at_most: 65%", "7", "audit_printed_figure"),
    ("shares", "at_least: 45%, at_most: 65%", "at_least: 45%", "7", "audit_printed_figure"),
    ("shares", "set_by: kepala", "set_by: sekda", "8", "audit_word"),
    ("orders", "require: {every: senin", "permit: {every: senin", "1", "audit_printed_binding"),
    ("orders", 'weeks: ["2", akhir]', 'weeks: ["2", "4"]', "1", "audit_figure"),
    ("orders", 'weeks: ["2", akhir]', 'weeks: ["2"]', "1", "audit_printed_figure"),
    ("orders", ', weeks: ["2", akhir]', "", "1", "audit_printed_figure"),
    ("orders", "permit: {every: rabu", "require: {every: rabu", "2", "audit_effect"),
    ("orders", "at_least: 55 tahun", "at_least: 50 tahun", "2", "audit_printed_figure"),
    ("orders", "at_least: 55 tahun", "below: 55 tahun", "2", "audit_printed_term"),
    ("orders", ", whose: {lahir: {years: {at_least: 55 tahun}}}", "", "2", "audit_printed_figure"),
    (
        "orders",
        "lahir: {years: {at_least: 55",
        "mulai: {years: {at_least: 55",
        "2",
        "audit_printed_term",
    ),
    ("orders", "within: 3 hari_kerja", "within: 3 hari", "3", "audit_printed_figure"),
    ("orders", "within: 3 hari_kerja", "within: 5 hari_kerja", "3", "audit_printed_figure"),
    (
        "orders",
        "require: {every: hari_kerja",
        "permit: {every: hari_kerja",
        "3",
        "audit_printed_binding",
    ),
    ("orders", ", once: izin", "", "4", "audit_printed_binding"),
    ("orders", "once: izin, ", "once: surat, ", "4", "audit_word"),
    ("orders", "act_of: atasan", "act_of: kepala", "4", "audit_word"),
    ("orders", "permit: {every: kamis", "require: {every: kamis", "4", "audit_effect"),
    ("orders", "{every: senin, ", "{every: senin, once: izin, ", "1", "audit_word"),
    ("orders", ', instead_of: "7"', "", "5", "audit_printed_binding"),
    ("orders", 'instead_of: "7"', 'instead_of: "3"', "5", "audit_pointer"),
    ("orders", "once: izin, whose", 'instead_of: "3", once: izin, whose', "4", "audit_pointer"),
    ("orders", 'weeks: ["1", "3"]', 'weeks: ["1", "2"]', "5", "audit_figure"),
    ("orders", "below: 2 tahun", "at_least: 2 tahun", "6", "audit_printed_term"),
    ("orders", "below: 2 tahun", "below: 3 tahun", "6", "audit_printed_figure"),
]


@pytest.mark.parametrize(("name", "was", "becomes", "clause", "code"), FAULTS)
def test_a_fault_in_the_policy_is_found(
    name: str, was: str, becomes: str, clause: str, code: str
) -> None:
    """Each figure, side, bound, base, act and clause that differs from the print is named."""
    clauses, policy = {"shares": SHARES, "orders": ORDERS}[name]
    assert policy.count(was) == 1
    findings = findings_of(clauses, policy.replace(was, becomes))
    assert code in {f.fault.code for f in findings if f.clause == clause}, told(findings)
