"""The frame below the clauses is found by the form of letters, and nothing hides in it."""

import pytest

from asn_wfh.audit import PaperError, read_paper
from paper.printing import attempt
from paper.sound_circular import SOUND, Damage, check_refusal, part_from

DAMAGES: dict[str, Damage] = {
    "no end": (
        part_from("Demikian"),
        "",
        ":21: no closing (`Demikian ...`) or date (`Ditetapkan di ...`) was found; "
        "the text ends with `2) camat.`; check whether the last page is missing, and "
        "begin the closing on its own line",
    ),
    "a clause below the closing": (
        "\nDitetapkan",
        "4. Regu pulang.\n\nDitetapkan",
        ":24: `4. Regu pulang.` comes after the closing, but is not a place, a date, "
        "a signature or a list of copies; check the order of the pages; keep an "
        "annex in a file of its own",
    ),
    "a sentence below the closing": (
        "\nDitetapkan",
        "\nRegu pulang bersama.\n\nDitetapkan",
        ":25: `Regu pulang bersama.` comes after the closing, but is not a place, a "
        "date, a signature or a list of copies; check the order of the pages; keep "
        "an annex in a file of its own",
    ),
    "a sentence below the signature": (
        "PASIR PUTIH\n",
        "PASIR PUTIH\n\nSemua regu wajib pulang sebelum malam.\n",
        ":32: `Semua regu wajib pulang sebelum malam.` comes after the closing, but "
        "is not a place, a date, a signature or a list of copies; check the order of "
        "the pages; keep an annex in a file of its own",
    ),
    "an annex": (
        "1. Ketua Dewan Pantai.\n",
        "1. Ketua Dewan Pantai.\n\nLAMPIRAN SURAT EDARAN\n1. Regu satu.\n",
        ":35: `LAMPIRAN SURAT EDARAN` comes after the closing, but is not a place, a "
        "date, a signature or a list of copies; check the order of the pages; keep "
        "an annex in a file of its own",
    ),
    "a sentence below the copies": (
        "1. Ketua Dewan Pantai.\n",
        (
            "1. Ketua Dewan Pantai.\n"
            "\n"
            "Semua regu wajib pulang sebelum malam dan melapor di dermaga pada pagi hari.\n"
        ),
        ":35: `Semua regu wajib pulang sebelum malam dan melapor di derm...` comes "
        "after the closing, but is not a place, a date, a signature or a list of "
        "copies; check the order of the pages; keep an annex in a file of its own",
    ),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_broken_footer_is_refused_with_the_line(damage: str) -> None:
    """The refusal names the line, what was expected there and what to do."""
    check_refusal(DAMAGES[damage])


HEADER = """INSTRUKSI BUPATI LEMBAH HIJAU
NOMOR 3 TAHUN 2034
TENTANG
MENANAM POHON

Dalam rangka musim hujan, dengan ini

MENGINSTRUKSIKAN :

"""
CLAUSES = "1. Menanam pohon tiap hari Senin.\n2. Menyiram pohon tiap hari Kamis.\n\n"


@pytest.mark.parametrize(
    ("foot", "order"),
    [
        ("Demikian disampaikan\n\nBUPATI,\nttd\nRIMBA\n", ["closing", "signature"]),
        ("Demikian disampaikan.\nBUPATI,\nRIMBA\n", ["closing", "signature"]),
        ("Demikian untuk\n\n- 2 -\ndilaksanakan.\nBUPATI,\n", ["closing", "signature"]),
        ("Demikian.\n\nAtas perhatiannya terima kasih.\n", ["closing"]),
        ("Demikian.\nTembusan\nArsip\n", ["closing", "copies"]),
        ("Rimba, 1 Juli 2034\nBUPATI,\n", ["date", "signature"]),
        ("Ditetapkan\ndi Rimba\npada\ntanggal 1 Juli 2034\n", ["date"]),
        ("Ditetapkan di\nRimba\npada tanggal\n1 Juli 2034\nBUPATI\n", ["date", "signature"]),
        ("Demikian.\n\npada tanggal 1 Juli 2034\nBUPATI,\n", ["closing", "date", "signature"]),
        (
            "Demikian.\n\nBUPATI,\n\nDokumen ini telah ditandatangani secara elektronik memakai "
            "sertifikat dari balai yang berwenang.\n",
            ["closing", "signature"],
        ),
    ],
)
def test_the_foot_of_a_letter(foot: str, order: list[str]) -> None:
    """Closing, date, signature and copies are found by the form of letters, each or none."""
    paper = read_paper(HEADER + CLAUSES + foot, "surat.txt")
    assert [str(unit.path) for unit in paper.clauses] == ["1", "2"]
    below = [unit.frame for unit in paper.units if unit.start > paper.clauses[-1].start]
    assert below == order


@pytest.mark.parametrize(
    ("foot", "stray"),
    [
        ("Demikian disampaikan\n\n3. Memupuk pohon.\n", "3. Memupuk pohon."),
        ("Demikian disampaikan\n3. Memupuk pohon.\n", "3. Memupuk pohon."),
        ("Demikian.\n\nsemua pohon dipupuk\n\nPohon dipupuk.\n", "semua pohon dipupuk"),
        ("Demikian.\n\nBUPATI,\nRIMBA\n\nPohon dipupuk.\n", "Pohon dipupuk."),
        ("Demikian.\n\nPOHON PINUS\n\nDitetapkan di Rimba\n", "POHON PINUS"),
        ("Demikian.\n\nTembusan :\n1. Arsip\n\nDemikian.\n", "Demikian."),
    ],
)
def test_nothing_hides_in_the_foot(foot: str, stray: str) -> None:
    """What is no part of a foot is refused, not taken for a signature."""
    error = attempt(HEADER + CLAUSES + foot)
    assert isinstance(error, PaperError)
    assert [(fault.code, fault.excerpt) for fault in error.faults] == [("paper_after", stray)]


SIGNED = ("WALI KOTA LUMUT,", "a.n. WALI KOTA LUMUT\nSEKRETARIS DAERAH,", "Plt. BUPATI LUMUT,")


@pytest.mark.parametrize("office", SIGNED)
def test_a_signature_alone_ends_the_clauses(office: str) -> None:
    """A paper that is dated above and has no closing ends with the office that signs it."""
    dated = SOUND.replace("WALI KOTA LUMUT\n", "WALI KOTA LUMUT\n\nLumut, 5 Juni 2035\n", 1)
    text = dated[: dated.index("\nDemikian")] + f"\n{office}\n\nPASIR PUTIH\n"
    paper = read_paper(text, "pantai.txt")
    signature = paper.frame_part_named("signature")
    assert signature
    assert paper.text_of_unit_with_marker(signature).startswith(office)
    assert paper.frame_part_named("closing") is None
    assert paper.text_without_marker_and_page_numbers(paper.clauses[-1]).strip() == "camat."
    with pytest.raises(PaperError):
        read_paper(text + "\n4. Regu pulang.\n", "pantai.txt")


@pytest.mark.parametrize("line", ["WALI KOTA LUMUT", "Wali Kota Lumut,", "KEPALA DINAS,"])
def test_a_header_of_a_page_or_another_office_ends_nothing(line: str) -> None:
    """Only a head of a region or their secretary in capitals signs; a repeated head does not."""
    text = SOUND[: SOUND.index("\nDemikian")] + f"\n{line}\n\nPASIR PUTIH\n"
    with pytest.raises(PaperError) as caught:
        read_paper(text, "pantai.txt")
    assert caught.value.faults[0].code in ("paper_no_end", "paper_loose")
