"""Whom a duty binds: heads by many names, names that a paper defines, those instructed."""

import pytest

from asn_wfh.audit import read_paper
from asn_wfh.audit.build_ledger import ledger_of
from asn_wfh.audit.fingerprints.make_fingerprints_of_paper import prints_of_frame_and_clauses
from asn_wfh.audit.ledger import Finding
from asn_wfh.loading.policy_from_tree import load_policy_text
from asn_wfh.paper.terms.printed_forms_of_vocabulary import HEADS

LETTER = """\
WALI KOTA REKAAN

{title}
NOMOR : 5/SE/2027

TENTANG
HARI KERJA DI KOTA REKAAN

Guna menata ruang kerja Kota Rekaan, dengan ini {orders}:

1. Pegawai dapat melaksanakan WFH setiap hari Rabu.
2. {duty}
3. {further}
4. Surat ini berlaku sejak tanggal 1 Februari 2027.

Demikian untuk dilaksanakan.

Ditetapkan di Rekaan
pada tanggal 4 Januari 2027

WALI KOTA REKAAN,

SARI ANGIN
"""
POLICY = """\
policy: rekaan
government: {{name: Kota Rekaan, code: "99.72", timezone: Asia/Makassar}}
circular: {{number: 5/SE/2027, kind: {kind}, signed: 2027-01-04, issuer: Wali Kota Rekaan}}
covers: {{at: opening, whose: semua}}
provisions:
  - at: "1"
    says: Boleh WFH setiap Rabu.
    words: ["setiap hari Rabu"]
    permit: {{every: rabu}}
  - {{at: "2", says: Kewajiban., oblige: {{who: {who}, do: {do}}}}}
  - {{at: "3", says: Keterangan., no_rule: Keterangan.}}
  - at: "4"
    says: Sejak 1 Februari 2027.
    words: ["sejak tanggal 1 Februari 2027"]
    in_force: {{from: 2027-02-01}}
"""
SUBJECTS = ("asn", "atasan", "kepala", "instansi")
WRONG = {"audit_subject", "audit_subject_unnamed"}


def wrong_subjects(
    who: str,
    duty: str,
    further: str = "Cukup jelas.",
    kind: str = "surat_edaran",
    to: str = "",
    do: str = "jadwal",
) -> list[Finding]:
    """The findings on whom a duty binds, in a circular or an instruction."""
    title = "INSTRUKSI WALI KOTA REKAAN" if kind == "instruksi" else "SURAT EDARAN"
    orders = f"menginstruksikan:\n\nKepada : {to}\n\nUntuk" if to else "disampaikan"
    text = LETTER.format(title=title, orders=orders, duty=duty, further=further)
    paper = read_paper(text, "rekaan.txt")
    policy = load_policy_text(POLICY.format(kind=kind, who=who, do=do))
    findings = ledger_of(policy, paper, prints=prints_of_frame_and_clauses(paper)).findings
    return [finding for finding in findings if finding.fault.code in WRONG]


@pytest.mark.parametrize("head", [*HEADS, "Para Kepala Dinas"])
def test_a_head_is_named_in_many_ways(head: str) -> None:
    """Whoever heads an agency or a unit is `kepala`, and nobody else."""
    for who in SUBJECTS:
        assert (not wrong_subjects(who, f"{head} menyusun jadwal.")) == (who == "kepala")


@pytest.mark.parametrize("other", ["Kepala Bidang", "Kepala Seksi", "Kepala Sekolah"])
def test_who_heads_no_agency_is_no_head(other: str) -> None:
    """The head of a division or a school is not the head of the agency."""
    assert wrong_subjects("kepala", f"{other} menyusun jadwal.")


@pytest.mark.parametrize(
    ("definition", "bearer", "bearers"),
    [
        ("Kepala Dinas yang selanjutnya disebut Nakhoda.", "Nakhoda", {"kepala"}),
        ("Nakhoda adalah atasan langsung.", "Nakhoda", {"atasan"}),
        ("Perangkat Daerah yang selanjutnya disingkat PRD.", "PRD", {"kepala", "instansi"}),
        ("Pejabat selanjutnya disebut Nakhoda.", "Nakhoda", {"asn"}),
    ],
)
def test_a_name_of_the_papers_own_names_a_subject(
    definition: str, bearer: str, bearers: set[str]
) -> None:
    """A duty of whoever has such a name is that of the subject it was defined for."""
    for who in SUBJECTS:
        wrong = wrong_subjects(who, f"{bearer} menyusun jadwal.", definition)
        assert (not wrong) == (who in bearers)


@pytest.mark.parametrize(
    ("kind", "to", "bearers"),
    [
        ("instruksi", "Para Kepala Dinas dan Kepala Badan", {"kepala"}),
        ("instruksi", "Sekretaris Daerah, Camat dan Lurah", {"kepala"}),
        ("instruksi", "Kepala Dinas dan atasan langsung", {"kepala", "atasan"}),
        ("instruksi", "Seluruh pegawai", {"asn"}),
        ("instruksi", "", {"kepala"}),
        ("surat_edaran", "", {"asn"}),
    ],
)
def test_an_instruction_binds_those_whom_it_is_sent_to(
    kind: str, to: str, bearers: set[str]
) -> None:
    """A duty that names nobody is that of the heads instructed; in a circular it is of staff."""
    for who in SUBJECTS:
        wrong = wrong_subjects(who, "Menyusun jadwal.", kind=kind, to=to)
        assert (not wrong) == (who in bearers)


def test_staff_of_whom_an_instruction_speaks_are_bound_themselves() -> None:
    """Behind `memastikan pegawai` the duties are those of the staff."""
    duty = "Memastikan pegawai membuat laporan harian."
    for who in SUBJECTS:
        wrong = wrong_subjects(who, duty, kind="instruksi", to="Camat", do="laporan_harian")
        assert (not wrong) == (who == "asn")


def test_the_finding_quotes_the_subject_that_was_read() -> None:
    """It names the words that were read, and those by which the one stated is known."""
    (named,) = wrong_subjects("kepala", "Kepala Bidang melalui pegawai menyusun jadwal.")
    (unnamed,) = wrong_subjects("kepala", "Menyusun jadwal.")
    for lang in ("id", "en"):
        assert "`asn`" in named.fault.fault(lang)
        assert "`pegawai`" in named.fault.fault(lang)
        assert "`asn`" in unnamed.fault.fault(lang)
        for finding in (named, unnamed):
            assert "Kepala Perangkat Daerah" in finding.fault.remedy(lang)


@pytest.mark.parametrize("body", ["BKPSDM", "Badan Kepegawaian Daerah", "Bappeda", "Inspektorat"])
def test_a_body_that_acts_itself_is_bound(body: str) -> None:
    """Named by its short form or in full before the duty."""
    for who in SUBJECTS:
        wrong = wrong_subjects(who, f"{body} menyusun jadwal.")
        assert (not wrong) == (who == "instansi")
