"""What `draft` reads from the head of a paper, in whatever layout, the audit of it accepts."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asn_wfh.audit import audit_text, read_paper
from asn_wfh.audit.draft.draft_skeleton_policy import draft_policy_text
from asn_wfh.audit.fingerprints.make_fingerprints_of_paper import (
    FRAME_PRINTS,
    prints_of_frame_and_clauses,
)
from asn_wfh.audit.ledger import Ledger
from asn_wfh.loading.policy_from_tree import load_policy_text
from asn_wfh.loading.readers_of_names_quotations_clauses_and_synonyms import PLACEHOLDER
from asn_wfh.paper.frame.metadata import metadata_of
from audit.test_layout_papers import filled
from paper.sound_circular import SOUND

GAP = " " * 20
DATED = "Batu Karang, 4 Mei 2033"
LETTERHEADS = (
    "PEMERINTAH KABUPATEN BATU KARANG\nSEKRETARIAT DAERAH\nJalan Dermaga Nomor 3 Batu Karang",
    "BUPATI BATU KARANG\nPROVINSI LAUT TIMUR",
    "BUPATI BATU KARANG",
    "                 BUPATI BATU KARANG\n                 PROVINSI LAUT TIMUR",
)
LABELS = ("Sifat    : Penting", "Lampiran : -", "Sifat : Segera\nLampiran : 1 (satu) berkas")
ADDRESSEES = (
    "Kepada Yth. Para Kepala Dinas\ndi Tempat",
    "Yth.\n1. Para Kepala Dinas\n2. Camat\ndi\n   Tempat",
    "Kepada\nYth. 1. Para Kepala Dinas\n     2. Camat\n     di -\n        Batu Karang",
    "Kepada : 1. Para Kepala Dinas\n         2. Camat",
)
SIGNATURES = (
    "BUPATI BATU KARANG,\n\nttd.\n\nLAUT TENANG",
    "a.n. BUPATI BATU KARANG\n     SEKRETARIS DAERAH,\n\nttd\n\nDra. LAUT TENANG, M.Si.\n"
    "Pembina Utama Madya\nNIP 19710403 199503 2 099",
)
NUMBERS = ("800/99.14/233/BKD", "7 TAHUN 2033", "000.8.3/99.72/052", "188.45/9/KPTS/2033")
OPENING = "Dalam rangka musim tenang, kepada seluruh ASN disampaikan hal-hal sebagai berikut:\n\n"
CLAUSES = "1. ASN melaksanakan WFH setiap hari Rabu.\n2. Surat ini berlaku mulai 1 Juni 2033.\n"
CLOSING = "\nDemikian untuk dilaksanakan.\n"
TITLE = "TENTANG\nJADWAL KERJA ASN\nDI LINGKUNGAN PEMERINTAH KABUPATEN BATU KARANG\n\n"


def beside(number: str, right: tuple[str, ...]) -> str:
    """A head in two columns: the labels to the left, date and addressees to the right."""
    left = (f"Nomor    : {number}", "Sifat    : Penting", "Lampiran : -", "Hal      : Jadwal kerja")
    rows = [f"{a.ljust(40)}{b}" for a, b in zip(left, right, strict=False)]
    return "\n".join([*rows, *(" " * 40 + more for more in right[len(left) :])])


RIGHTS = (
    (DATED, "", "Kepada", "Yth. 1. Para Kepala Dinas", "     2. Camat", "     di -", "   Tempat"),
    (DATED, "Kepada Yth.", "1. Para Kepala Dinas", "2. Camat", "di Tempat"),
    ("", DATED, "", "Yth. Para Kepala Dinas", "di Tempat"),
)


@st.composite
def papers(draw: st.DrawFn) -> tuple[str, str]:
    """An invented paper in some layout of its head, and its number."""
    number = draw(st.sampled_from(NUMBERS))
    top = draw(st.sampled_from(LETTERHEADS))
    foot = draw(st.sampled_from(("", CLOSING))) + "\n" + draw(st.sampled_from(SIGNATURES))
    if draw(st.booleans()):
        head = beside(number, draw(st.sampled_from(RIGHTS))) + "\n\n"
    else:
        addressees = draw(st.sampled_from(ADDRESSEES))
        letter = f"Nomor : {number}\n{draw(st.sampled_from(LABELS))}\n"
        ministry = f"SURAT EDARAN\nNOMOR {number}\n\n"
        head = draw(
            st.sampled_from(
                (
                    f"{DATED}\n\n{addressees}\n\n{ministry}{TITLE}",
                    f"{DATED}\n{letter}Hal : Jadwal kerja\n\n{addressees}\n\n",
                    f"{DATED}\n{letter}\n{addressees}\n\nSURAT EDARAN\n{TITLE}",
                )
            )
        )
    return f"{top}\n\n{head}{OPENING}{CLAUSES}{foot}\n", number


def ledger_of_draft(text: str, was: str = "", becomes: str = "") -> Ledger:
    """The ledger of a paper and its own draft, filled; some words of the draft replaced."""
    paper = read_paper(text, "karang.txt")
    draft = filled(draft_policy_text(paper, "karang"))
    assert was in draft
    policy = load_policy_text(draft.replace(was, becomes) if was else draft)
    return audit_text(policy, text, paper.name, prints=prints_of_frame_and_clauses(paper))


def head_findings(ledger: Ledger) -> list[str]:
    """What is found at the head of a paper."""
    names = {*FRAME_PRINTS, "unread"}
    return [
        finding.fault.message("en")
        for entry in ledger.entries
        for finding in entry.findings
        if entry.name in names
    ]


@given(papers())
@settings(max_examples=60, deadline=None)
def test_the_audit_accepts_what_draft_reads(printed: tuple[str, str]) -> None:
    """In every layout the draft has number, date, issuer and government, and none is wrong."""
    text, number = printed
    draft = draft_policy_text(read_paper(text, "karang.txt"), "karang")
    for line in (
        '  name: "Kabupaten Batu Karang"',
        f'  number: "{number}"',
        "  signed: 2033-05-04",
        '  issuer: "Bupati Batu Karang"',
    ):
        assert line in draft.splitlines()
    assert head_findings(ledger_of_draft(text)) == []


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        ("Kabupaten Batu Karang", "Kabupaten Batu"),
        ("Kabupaten Batu Karang", "Kota Batu Karang"),
        ("800/99.14/233/BKD", "800/99.14/233"),
        ("800/99.14/233/BKD", "Penting"),
        ("Bupati Batu Karang", "Bupati"),
        ("2033-05-04", "2033-05-05"),
    ],
)
def test_a_head_that_is_not_printed_is_found(was: str, becomes: str) -> None:
    """Another name, number, date or issuer than that of a head in two columns is a finding."""
    head = beside("800/99.14/233/BKD", RIGHTS[0])
    text = f"{LETTERHEADS[0]}\n\n{head}\n\n{OPENING}{CLAUSES}\n{SIGNATURES[1]}\n"
    assert head_findings(ledger_of_draft(text)) == []
    assert head_findings(ledger_of_draft(text, was, becomes)) != []


@pytest.mark.parametrize(
    ("reason", "implements"),
    [
        ("Surat Edaran Menteri Nomor 9/SE/2033 tanggal 2 Maret 2033", "9/SE/2033 (2 Maret 2033)"),
        ("pengumuman Dinas Laut Nomor 9/LAUT/2033 tanggal 2 Maret 2033", ""),
        ("Nota Dinas Kepala Badan Nomor 9/ND/2033 tanggal 2 Maret 2033", ""),
        ("hasil rapat koordinasi tanggal 2 Maret 2033", ""),
    ],
)
def test_what_informs_is_not_carried_out(reason: str, implements: str) -> None:
    """A letter that orders is carried out; an announcement, a note or a meeting is not."""
    opening = OPENING.replace("Dalam rangka musim tenang", f"Menindaklanjuti {reason}")
    head = f"BUPATI BATU KARANG\n\nSURAT EDARAN\nNOMOR 7\n\n{TITLE}"
    text = f"{head}{opening}{CLAUSES}\nDitetapkan di Batu\npada tanggal 4 Mei 2033\n\n"
    text += SIGNATURES[0]
    line = f'  implements: "{implements}"\n'
    draft = draft_policy_text(read_paper(text, "karang.txt"), "karang")
    assert ("implements" in draft) is bool(implements)
    assert head_findings(ledger_of_draft(text)) == []
    if implements:
        assert line in draft
        assert head_findings(ledger_of_draft(text, line)) != []


def test_whom_only_the_title_names() -> None:
    """Without any clause that names employees the first one stands for those of the title."""
    head = f"BUPATI BATU KARANG\n\nSURAT EDARAN\nNOMOR 7\n\n{TITLE}".replace("ASN", "PNS")
    body = "A. Umum\n   Musim tenang.\nB. Isi\n   Berlaku mulai 1 Juni 2033.\n"
    text = f"{head}{body}\nDitetapkan di Batu\npada tanggal 4 Mei 2033\n\n{SIGNATURES[0]}"
    draft = draft_policy_text(read_paper(text, "karang.txt"), "karang")
    assert re.search(r'at: "a"\n  whose: \{employment: \[pns', draft)
    assert head_findings(ledger_of_draft(text)) == []
    nobody = text.replace("KERJA PNS", "KERJA")
    assert "whose: semua" in draft_policy_text(read_paper(nobody, "karang.txt"), "karang")
    assert head_findings(ledger_of_draft(nobody)) == []


KINDS = {
    "SURAT EDARAN": "surat_edaran",
    "INSTRUKSI WALI KOTA LUMUT": "instruksi",
    "KEPUTUSAN WALI KOTA LUMUT": "keputusan",
    "PERATURAN WALI KOTA LUMUT": "peraturan",
}


@pytest.mark.parametrize(("printed", "kind"), KINDS.items())
def test_the_kind_of_a_paper(printed: str, kind: str) -> None:
    """What the head calls the paper is its kind; a head that names none is of a letter."""
    head = SOUND.replace("SURAT EDARAN", printed)
    assert metadata_of(read_paper(head, "pantai.txt")).kind == kind


SECRETARY = "Sekretaris Daerah Kabupaten Batu Karang"


@pytest.mark.parametrize(
    ("head", "foot"),
    [
        (f"INSTRUKSI {SECRETARY.upper()}\nNOMOR 7\n\n", "SEKRETARIS DAERAH,\n\nLAUT TENANG"),
        ("SURAT EDARAN\nNOMOR 7\n\n", f"{SECRETARY.upper()},\n\nLAUT TENANG"),
        (
            "SURAT EDARAN\nNOMOR 7\n\n",
            "SEKRETARIS DAERAH\nKABUPATEN BATU KARANG,\n\nLAUT TENANG",
        ),
    ],
)
def test_a_secretary_issues_below_the_letterhead_of_a_government(head: str, foot: str) -> None:
    """Their office is who issued it, and not the whole letterhead with its address."""
    text = f"{LETTERHEADS[0]}\n\n{head}{TITLE}{OPENING}{CLAUSES}\nDitetapkan di Batu\n"
    text += f"pada tanggal 4 Mei 2033\n\n{foot}\n"
    line = f'  issuer: "{SECRETARY}"\n'
    assert line in draft_policy_text(read_paper(text, "karang.txt"), "karang")
    assert head_findings(ledger_of_draft(text)) == []
    (finding,) = head_findings(ledger_of_draft(text, SECRETARY, "Bupati Batu Karang"))
    assert f"`{SECRETARY}`" in finding
    whole = " ".join(LETTERHEADS[0].split())
    assert len(head_findings(ledger_of_draft(text, SECRETARY, whole))) == 1


@pytest.mark.parametrize(
    ("issuer", "printed"),
    [
        ("Kepala Dinas Dermaga", True),
        ("kepala dinas dermaga", True),
        ("Dinas Dermaga", True),
        ("Kepala Badan Dermaga", False),
        ("Dinas", False),
    ],
)
def test_who_else_issues_is_a_line_of_the_head_or_the_signature(issuer: str, printed: bool) -> None:
    """Where no head of region is named, whoever is has a line, or two, of their own."""
    head = "PEMERINTAH KABUPATEN BATU KARANG\nDINAS DERMAGA\n\nSURAT EDARAN\nNOMOR 7\n\n"
    text = f"{head}{TITLE}{OPENING}{CLAUSES}\nDitetapkan di Batu\npada tanggal 4 Mei 2033\n\n"
    text += "KEPALA DINAS\nDERMAGA,\n\nLAUT TENANG\n"
    findings = head_findings(ledger_of_draft(text, f"issuer: {PLACEHOLDER}", f"issuer: {issuer}"))
    assert (not findings) == printed
    assert printed or "`PEMERINTAH KABUPATEN BATU KARANG`" in findings[0]


@pytest.mark.parametrize(
    ("was", "becomes", "read"),
    [
        ("Bupati Batu Karang", "Bupati Laut", "`Bupati Batu Karang`"),
        ("800/99.14/233/BKD", "9/SE", "`800/99.14/233/BKD`"),
        ("2033-05-04", "2033-05-05", "`2033-05-04`"),
        ('name: "Kabupaten Batu Karang"', "name: Kota Laut", "`Kabupaten Batu Karang`"),
        ("  kind: surat\n", "  kind: keputusan\n", "`surat`"),
    ],
)
def test_a_finding_at_the_head_quotes_what_is_read(was: str, becomes: str, read: str) -> None:
    """Whoever mends the file is told what the paper is read to say."""
    head = beside("800/99.14/233/BKD", RIGHTS[0])
    text = f"{LETTERHEADS[0]}\n\n{head}\n\n{OPENING}{CLAUSES}\n{SIGNATURES[1]}\n"
    assert any(read in finding for finding in head_findings(ledger_of_draft(text, was, becomes)))
