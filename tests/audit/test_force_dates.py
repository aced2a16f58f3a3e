"""From when a paper holds: what calls for it, and the dates of its signing and promulgation."""

import pytest

from asn_wfh.audit import read_paper
from asn_wfh.audit.build_ledger import ledger_of
from asn_wfh.audit.fingerprints.make_fingerprints_of_paper import prints_of_frame_and_clauses
from asn_wfh.audit.paper_to_policy.find_binding_words_and_called_effects import is_called_for
from asn_wfh.loading.policy_from_tree import load_policy_text
from asn_wfh.paper.frame.metadata import metadata_of
from asn_wfh.paper.tokens import tokens

REGULATION = """\
WALI KOTA REKAAN

PERATURAN WALI KOTA REKAAN
NOMOR 5 TAHUN 2027

TENTANG
HARI KERJA

DENGAN RAHMAT TUHAN YANG MAHA ESA

WALI KOTA REKAAN,

Menimbang : bahwa ruang kerja pegawai perlu ditata;

MEMUTUSKAN:

Menetapkan : PERATURAN WALI KOTA TENTANG HARI KERJA.

Pasal 1
Pegawai dapat melaksanakan WFH setiap hari Rabu.

Pasal 2
{force}

Ditetapkan di Rekaan
pada tanggal 4 Januari 2027
WALI KOTA REKAAN,
SARI ANGIN

{promulgation}SEKRETARIS DAERAH KOTA REKAAN,
BAYU LAUT
"""
PROMULGATED = "Diundangkan di Rekaan\npada tanggal 8 Januari 2027\n"
POLICY = """\
policy: rekaan
government: {{name: Kota Rekaan, code: "99.72", timezone: Asia/Makassar}}
circular:
  number: 5 TAHUN 2027
  kind: peraturan
  signed: 2027-01-04
  issuer: Wali Kota Rekaan
covers: {{at: opening, whose: semua}}
provisions:
  - at: pasal-1
    says: Boleh WFH setiap Rabu.
    words: ["setiap hari Rabu"]
    permit: {{every: rabu}}
  - at: pasal-2
    says: Mulai berlaku.
    words: ["{words}"]
    in_force: {{from: {since}}}
"""


@pytest.mark.parametrize(
    ("force", "promulgation", "since", "faithful"),
    [
        ("diundangkan", PROMULGATED, "2027-01-08", True),
        ("pengundangan", PROMULGATED, "2027-01-08", True),
        ("diundangkan", PROMULGATED, "2027-01-04", False),
        ("ditetapkan", PROMULGATED, "2027-01-04", True),
        ("ditetapkan", PROMULGATED, "2027-01-08", False),
        ("diundangkan", "", "2027-01-04", False),
        ("diundangkan", "Diundangkan di Rekaan\n", "2027-01-08", False),
        ("diundangkan", PROMULGATED.replace("8 Jan", "31 Feb"), "2027-01-08", False),
    ],
)
def test_a_regulation_holds_from_its_promulgation(
    force: str, promulgation: str, since: str, *, faithful: bool
) -> None:
    """`pada tanggal diundangkan` is the date that stands below the signature."""
    clause = f"Peraturan ini mulai berlaku pada tanggal {force}."
    paper = read_paper(REGULATION.format(force=clause, promulgation=promulgation), "rekaan.txt")
    policy = load_policy_text(POLICY.format(words=f"pada tanggal {force}", since=since))
    findings = ledger_of(policy, paper, prints=prints_of_frame_and_clauses(paper)).findings
    assert (not findings) == faithful, [str(finding.fault) for finding in findings]


def test_a_circular_has_no_date_of_promulgation() -> None:
    """Only what is promulgated has one."""
    text = REGULATION.format(force="Cukup jelas.", promulgation="")
    assert metadata_of(read_paper(text, "rekaan.txt")).promulgated is None


@pytest.mark.parametrize(
    ("printed", "called"),
    [
        ("Melaksanakan Instruksi ini dengan penuh tanggung jawab sejak tanggal", True),
        ("Melaksanakan Instruksi ini terhitung mulai tanggal", True),
        ("Surat Edaran ini dilaksanakan mulai tanggal", True),
        ("Keputusan ini mulai berlaku pada tanggal", True),
        ("Melaksanakan Instruksi ini dengan penuh tanggung jawab.", False),
        ("Melaksanakan tugas sejak tanggal", False),
        ("Tidak melaksanakan Instruksi ini sejak tanggal", False),
    ],
)
def test_an_instruction_says_from_when_it_is_carried_out(printed: str, *, called: bool) -> None:
    """`melaksanakan Instruksi ini sejak tanggal` calls for the dates as `berlaku` does."""
    assert is_called_for("in_force", tokens(printed)) == called
