"""Invented papers with shares, orders, weeks, acts and dates: faithful, and each fault is found."""

import pytest

from asn_wfh import Policy
from asn_wfh.audit import read_paper
from asn_wfh.audit.build_ledger import ledger_of
from asn_wfh.audit.draft.draft_skeleton_policy import draft_policy_text
from asn_wfh.audit.fingerprints.make_fingerprints_of_paper import prints_of_frame_and_clauses
from asn_wfh.audit.ledger import Finding
from asn_wfh.audit.printed.acts_printed_as_required import printed_acts
from asn_wfh.audit.printed.printed_shares import printed_shares
from asn_wfh.loading.policy_from_tree import load_policy_text
from asn_wfh.paper.tokens import tokens

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

REST = (
    """\
1. Seluruh pegawai WFH setiap hari Jumat minggu pertama.
2. Pegawai di kantor paling banyak 80% pada kelas inti dan 40% pada kelas penunjang dari jumlah
   pegawai.
3. Pegawai yang jabatannya kepala seksi atau kepala bidang wajib masuk kantor setiap hari Senin.
4. Ketentuan angka 1 tidak berlaku bagi pegawai dengan hak WFH dicabut, yang wajib hadir di kantor.
5. Pegawai dapat WFH setiap hari kerja berdasarkan surat tugas yang ditandatangani kepala dinas,
   kecuali pada hari sebagaimana dimaksud pada angka 1.
6. Surat Edaran ini berlaku sejak tanggal 1 Februari 2027.""",
    """\
facts:
  kelas:
    values:
      inti: {id: inti, en: core, printed: [kelas inti]}
      penunjang: {id: penunjang, en: support, printed: [kelas penunjang]}
    question: Kelas apa?
  jabatan_pusat:
    values:
      staf: {id: staf, en: staff}
      seksi: {id: kepala seksi, en: section head, printed: [kepala seksi]}
      bidang: {id: kepala bidang, en: division head, printed: [kepala bidang]}
    ordered: ya
    question: Jabatan apa?
  hak_wfh: {values: [utuh, dicabut], unstated: utuh, question: "Haknya?"}
  surat_tugas: {act_of: kepala, question: "Sudahkah ada surat tugas?"}
provisions:
  - at: "1"
    says: Jumat pertama semua di rumah.
    words: ["hari Jumat minggu pertama"]
    require: {every: jumat, weeks: "1"}
  - at: "2"
    says: Menurut kelas.
    words: ["paling banyak 80% pada kelas inti dan 40%"]
    share:
      table: {by: kelas, side: office, bound: at_most, rows: [[inti, 80%], [penunjang, 40%]]}
      of: all_in_office
  - at: "3"
    says: Kepala masuk Senin.
    words: ["setiap hari Senin"]
    exclude: {every: senin, jabatan_pusat: {at_least: seksi}}
  - at: "4"
    says: Yang kehilangan hak masuk.
    exclude: {hak_wfh: dicabut, instead_of: "1"}
  - at: "5"
    says: Dengan surat boleh.
    words: ["setiap hari kerja", "pada angka 1"]
    permit: {every: hari_kerja, once: surat_tugas, instead_of: "1"}
  - at: "6"
    says: Sejak 1 Februari 2027.
    words: ["1 Februari 2027"]
    in_force: {from: 2027-02-01}
""",
)
PAPERS = {"shares": SHARES, "orders": ORDERS, "rest": REST}


def findings_of(clauses: str, policy: str) -> list[Finding]:
    """What the audit finds in a policy beside a paper, fingerprints aside."""
    paper = read_paper(PAPER.format(clauses=clauses), "rekaan.txt")
    made: Policy = load_policy_text(HEAD + policy)
    return list(ledger_of(made, paper, prints=prints_of_frame_and_clauses(paper)).findings)


def sentences_of(findings: list[Finding]) -> list[str]:
    """The clause of each finding with its sentence."""
    return [str(finding.fault) for finding in findings]


@pytest.mark.parametrize("pair", PAPERS.values(), ids=PAPERS)
def test_a_faithful_policy_has_no_finding(pair: tuple[str, str]) -> None:
    """What each clause prints is what its effect says."""
    assert sentences_of(findings_of(*pair)) == []


BINDING = "audit_printed_binding"
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
        "audit_term",
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
    ("orders", 'instead_of: "7"', 'instead_of: "3"', "5", "audit_silences"),
    ("orders", "once: izin, whose", 'instead_of: "3", once: izin, whose', "4", "audit_silences"),
    ("orders", 'weeks: ["1", "3"]', 'weeks: ["1", "2"]', "5", "audit_figure"),
    ("orders", "below: 2 tahun", "at_least: 2 tahun", "6", "audit_printed_term"),
    ("orders", "below: 2 tahun", "below: 3 tahun", "6", "audit_printed_figure"),
    ("rest", "require: {every: jumat", "permit: {every: jumat", "1", "audit_printed_binding"),
    ("rest", 'weeks: "1"', 'weeks: "2"', "1", "audit_figure"),
    ("rest", "[inti, 80%], [penunjang, 40%]", "[inti, 40%], [penunjang, 80%]", "2", "audit_word"),
    ("rest", "[inti, 80%]", "[inti, 85%]", "2", "audit_figure"),
    ("rest", "side: office", "side: home", "2", "audit_word"),
    ("rest", "bound: at_most", "bound: at_least", "2", "audit_word"),
    ("rest", "at_least: seksi", "at_least: bidang", "3", "audit_printed_term"),
    ("rest", "at_least: seksi", "at_most: seksi", "3", "audit_term"),
    ("rest", 'dicabut, instead_of: "1"', 'dicabut, instead_of: "5"', "4", "audit_silences"),
    ("rest", "hak_wfh: dicabut", "hak_wfh: utuh", "4", "audit_term"),
    ("rest", "once: surat_tugas, ", "", "5", "audit_printed_binding"),
    ("rest", "act_of: kepala", "act_of: ppk", "5", "audit_word"),
    ("rest", 'surat_tugas, instead_of: "1"', "surat_tugas", "5", "audit_reference"),
]


@pytest.mark.parametrize(("name", "was", "becomes", "clause", "code"), FAULTS)
def test_a_fault_in_the_policy_is_found(
    name: str, was: str, becomes: str, clause: str, code: str
) -> None:
    """Each figure, side, bound, base, act and clause that differs from the print is named."""
    clauses, policy = PAPERS[name]
    assert policy.count(was) == 1
    findings = findings_of(clauses, policy.replace(was, becomes))
    assert code in {f.fault.code for f in findings if f.clause == clause}, sentences_of(findings)


PRINTED: list[tuple[str, str, str, str, str]] = [
    # the paper, what it prints, what it prints instead, the clause, the code
    ("shares", "paling banyak 40%", "paling sedikit 40%", "2", "audit_word"),
    ("shares", "paling banyak 40%", "tidak melebihi 30%", "2", "audit_printed_figure"),
    ("shares", "paling banyak 40%", "40%", "2", "audit_word"),
    ("shares", "yang WFH paling", "yang WFO paling", "2", "audit_word"),
    (
        "shares",
        "40% dari jumlah pegawai pada unit terkecil",
        "40% dari jumlah pegawai",
        "2",
        "audit_word",
    ),
    ("shares", "dari jumlah pegawai yang hadir", "dari jumlah pegawai", "5", "audit_word"),
    ("shares", "40% dari", "40% (empat puluh persen) setelah mendapat izin PPK dari", "2", BINDING),
    ("shares", "hari Rabu.", "hari Rabu minggu ketiga.", "1", "audit_printed_figure"),
    ("shares", "hari Rabu.", "hari Rabu, paling banyak 40% pegawai.", "1", "audit_printed_figure"),
    ("shares", "lainnya paling", "itu paling", "3", "audit_word"),
    ("shares", "ditetapkan oleh PPK", "ditetapkan oleh Sekretaris Daerah", "4", "audit_word"),
    ("shares", "oleh kepala perangkat daerah", "oleh Bupati", "8", "audit_lost_word"),
    ("shares", "seluruh pegawai WFO", "seluruh pegawai WFH", "6", "audit_word"),
    ("shares", "sampai dengan 65%", "sampai dengan 75%", "7", "audit_printed_figure"),
    ("orders", "wajib bekerja dari rumah", "dapat bekerja dari rumah", "1", "audit_effect"),
    ("orders", "wajib bekerja dari rumah", "melaksanakan WFH", "1", "audit_effect"),
    ("orders", "minggu kedua", "minggu ketiga", "1", "audit_printed_figure"),
    ("orders", "minggu terakhir", "minggu keempat", "1", "audit_printed_figure"),
    ("orders", "dapat melaksanakan WFH setiap", "wajib WFH setiap", "2", "audit_printed_binding"),
    ("orders", "55 (lima puluh lima) tahun", "56 (lima puluh enam) tahun", "2", "audit_term"),
    ("orders", "berusia paling rendah 55", "berusia di bawah 55", "2", "audit_term"),
    ("orders", "3 (tiga) hari kerja", "3 (tiga) hari", "3", "audit_printed_figure"),
    ("orders", "3 (tiga) hari kerja", "4 (empat) hari kerja", "3", "audit_printed_figure"),
    ("orders", "tidak diperkenankan\n   masuk kantor", "dapat WFH", "3", "audit_effect"),
    ("orders", "setelah mendapat izin atasan\n   langsung", "itu", "4", "audit_word"),
    ("orders", "izin atasan\n   langsung", "izin kepala perangkat daerah", "4", "audit_word"),
    ("orders", "izin atasan\n   langsung", "surat tugas atasan\n   langsung", "4", "audit_word"),
    ("orders", "Balai Hutan wajib", "Balai Benih wajib", "5", "audit_term"),
    ("orders", "menggantikan ketentuan angka 7", "selain ketentuan angka 1", "5", "audit_silences"),
    ("orders", "menggantikan ketentuan angka 7", "sama dengan angka 7", "5", "audit_silences"),
    ("orders", "hari Kamis setelah", "hari Kamis menggantikan angka 1 setelah", "4", BINDING),
    ("orders", "kurang dari 2 tahun", "lebih dari 2 tahun", "6", "audit_term"),
]


@pytest.mark.parametrize(("name", "was", "becomes", "clause", "code"), PRINTED)
def test_what_a_paper_prints_and_a_policy_does_not_say_is_found(
    name: str, was: str, becomes: str, clause: str, code: str
) -> None:
    """Another figure, side, bound, base, act, week or age in the paper is named at its clause."""
    clauses, policy = PAPERS[name]
    assert clauses.count(was) == 1
    findings = findings_of(clauses.replace(was, becomes), policy)
    assert code in {f.fault.code for f in findings if f.clause == clause}, sentences_of(findings)


PROPOSALS = {
    "shares": {
        "1": ["permit: {every: rabu}"],
        "2": ["share: {home: {at_most: 40%}, of: smallest_unit}"],
        "3": ["share: {home: {at_most: 20%}, of: smallest_unit, whose: others}"],
        "4": ["share: {office: {at_least: 60%}, of: all_in_office, set_by: ppk}"],
        "5": ["share: {home: {exactly: 30%}, of: present}"],
        "6": ["share: {office: {exactly: 100%}, of: all_in_office}"],
        "7": ["share: {office: {at_least: 45%, at_most: 65%}, of: all_in_office}"],
        "8": ["share: {home: any, of: all_in_office, set_by: kepala}"],
    },
    "orders": {
        "1": ['require: {every: senin, weeks: ["2", "akhir"]}'],
        "2": ["permit: {every: rabu, whose: {lahir: {years: {at_least: 55 tahun}}}}"],
        "3": ["require: {every: hari_kerja, whose: {tanggal: {within: 3 hari_kerja}}}"],
        "4": ["permit: {every: kamis, once: izin}"],
        "5": ['require: {every: jumat, weeks: ["1", "3"], instead_of: "7"}'],
        "6": ["exclude: {...}"],
        "7": ["permit: {every: jumat, whose: {lahir: {years: {at_least: 58 tahun}}}}"],
    },
    "rest": {
        "1": ['require: {every: jumat, weeks: "1"}'],
        "2": [
            "share: {office: {at_most: 80%}, of: all_in_office}",
            "share: {office: {at_most: 40%}, of: all_in_office}",
        ],
        "3": ["exclude: {...}"],
        "4": ['exclude: {..., instead_of: "1"}'],
        "5": ['permit: {every: hari_kerja, once: surat_tugas, instead_of: "1"}'],
    },
}


@pytest.mark.parametrize("name", PAPERS)
def test_a_draft_tells_what_a_clause_looks_like(name: str) -> None:
    """Above the line that a person decides stands what the words of the clause look like."""
    draft = draft_policy_text(read_paper(PAPER.format(clauses=PAPERS[name][0]), "x.txt"), "x")
    proposals: dict[str, list[str]] = {}
    clause = ""
    for line in draft.splitlines():
        if line.startswith("  - at: "):
            clause = line.removeprefix("  - at: ").strip('"')
        elif line.startswith("    # mungkin "):
            proposals.setdefault(clause, []).append(line.removeprefix("    # mungkin "))
    assert proposals == PROPOSALS[name]


@pytest.mark.parametrize(
    ("text", "shares"),
    [
        ("pegawai yang WFH paling banyak 40%", [("home", "at_most", 40)]),
        ("maksimal 40% pegawai bekerja dari rumah", [("home", "at_most", 40)]),
        ("tidak melebihi 25 persen pegawai WFH", [("home", "at_most", 25)]),
        ("sampai dengan 50% pegawai WFH", [("home", "at_most", 50)]),
        ("sekurang-kurangnya 60% hadir di kantor", [("office", "at_least", 60)]),
        ("minimal 60% pegawai WFO", [("office", "at_least", 60)]),
        ("separuh pegawai WFO", [("office", "exactly", 50)]),
        ("sebanyak 50% pegawai di kantor", [("office", "exactly", 50)]),
        ("komposisi WFH 40% dan WFO 60%", [("home", "exactly", 40), ("office", "exactly", 60)]),
        (
            "40% di rumah, dan 60% di kantor",
            [("home", "exactly", 40), ("office", "exactly", 60)],
        ),
        (
            "WFO paling sedikit 40% dan paling banyak 60%",
            [("office", "at_least", 40), ("office", "at_most", 60)],
        ),
        (
            "WFO minimal 60%, sedangkan WFH maksimal 40%",
            [("office", "at_least", 60), ("home", "at_most", 40)],
        ),
        ("paling banyak 40% pegawai", [(None, "at_most", 40)]),
        ("seluruh pegawai WFO", [("office", "exactly", 100)]),
    ],
)
def test_the_shares_that_a_text_prints(text: str, shares: list[tuple[str, str, int]]) -> None:
    """A share has the bound and the side of its part of the sentence, else those before it."""
    assert list(map(tuple, printed_shares(tokens(text)))) == shares


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("setelah mendapat persetujuan tertulis dari PPK", [("persetujuan", "ppk")]),
        ("atas perintah Bupati", [("perintah", "kepala_daerah")]),
        ("berdasarkan surat tugas", [("surat tugas", "")]),
        ("dengan surat keterangan yang ditandatangani lurah", [("surat keterangan", "")]),
        ("sesuai kebijakan kepala dinas", [("kebijakan", "kepala")]),
    ],
)
def test_the_acts_that_a_text_prints(text: str, acts: list[tuple[str, str]]) -> None:
    """An act has its name, and its author where one stands behind it."""
    assert list(map(tuple, printed_acts(tokens(text)))) == acts


SHORT = (
    """\
1. Tugas Kedinasan dari Rumah yang selanjutnya disingkat TKR adalah tugas di tempat tinggal.
2. Pegawai dapat melaksanakan TKR pada hari Senin sampai dengan hari Rabu.
3. Jumlah pegawai yang melaksanakan TKR diatur sebagai berikut:
   a. Puskesmas paling banyak 30%; dan
   b. RSUD paling banyak 40%,
   dari jumlah pegawai perangkat daerah.
4. Surat Edaran ini berlaku sejak tanggal 1 Februari 2027.""",
    """\
provisions:
  - at: "1"
    says: Arti TKR.
    no_rule: Pengertian TKR.
  - at: "2"
    says: Boleh pada tiga hari.
    words: ["TKR pada hari Senin sampai dengan hari Rabu"]
    permit: {every: [senin, selasa, rabu]}
  - at: "3"
    says: Batasnya pada huruf a dan b.
    no_rule: Kalimat pengantar daftar; batasnya ada pada setiap huruf.
  - at: "3.a"
    says: Di Puskesmas tiga dari sepuluh.
    words: ["paling banyak 30%"]
    share: {home: {at_most: 30%}, of: all_in_office, whose: {unit: uptd, affair: kesehatan}}
  - at: "3.b"
    says: Di RSUD empat dari sepuluh.
    words: ["paling banyak 40%"]
    share: {home: {at_most: 40%}, of: all_in_office, whose: {unit: rsud}}
  - at: "4"
    says: Mulai Februari.
    words: ["sejak tanggal 1 Februari 2027"]
    in_force: {from: 2027-02-01}
""",
)


def test_a_short_form_that_the_paper_defines_is_read_as_wfh() -> None:
    """With its definition the clauses are faithful."""
    assert sentences_of(findings_of(*SHORT)) == []


@pytest.mark.parametrize(
    ("was", "becomes", "clauses"),
    [
        ("Tugas Kedinasan dari Rumah yang", "Tugas Kedinasan dari Kapal yang", {"2"}),
        ("disingkat TKR", "disingkat TDR", {"2"}),
        (" yang selanjutnya disingkat TKR", "", {"2"}),
        ("hari Rabu", "hari Kamis", {"2"}),
        ("paling banyak 40%,", "paling banyak 45%,", {"3.b"}),
        ("Puskesmas", "UPTD", {"3.a"}),
    ],
)
def test_without_the_definition_or_with_another_nothing_is_wfh(
    was: str, becomes: str, clauses: set[str]
) -> None:
    """The clauses that rest on it are found, as is each changed day, figure or unit."""
    paper, policy = SHORT
    assert was in paper
    findings = findings_of(paper.replace(was, becomes), policy)
    assert clauses <= {finding.clause for finding in findings}
