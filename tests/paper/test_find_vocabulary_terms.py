"""The law's words are found as printed, and make the group that the clause describes."""

import pytest

from asn_wfh.law.own_facts import OwnFact
from asn_wfh.paper.terms.described_people import described_people_boxes
from asn_wfh.paper.terms.find_vocabulary_terms import find_terms
from asn_wfh.paper.tokens import tokens


def boxes(text: str, own: tuple[OwnFact, ...] = ()) -> list[dict[str, list[str]]]:
    """The boxes of people that a text describes."""
    words = tokens(text)
    printed = [
        t for t in find_terms(words, own) if t.facet not in ("duty", "limit") and not t.example
    ]
    return [
        {f: sorted(v) for f, v in box.items()} for box in described_people_boxes(words, printed)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "UPTD pada Dinas Pertanian dan Pangan",
            [{"unit": ["uptd"], "affair": ["pangan", "pertanian"]}],
        ),
        (
            "Pejabat Administrator, Camat dan Lurah",
            [{"level": ["administrator"]}, {"post": ["camat", "lurah"]}],
        ),
        ("Sopir; satpam", [{"task": ["keamanan", "sopir"]}]),
        (
            "Petugas pelayanan pada Dinas Perdagangan",
            [{"task": ["pelayanan"], "affair": ["perdagangan"]}],
        ),
        ("Petugas lapangan Dinas Perhubungan", [{"task": ["lapangan"], "affair": ["perhubungan"]}]),
        ("unit layanan kesehatan seperti RSUD", [{"service": ["kesehatan"]}]),
        ("urusan pemerintahan bidang kesehatan", [{"affair": ["kesehatan"]}]),
        ("menjaga kesehatan dan pendidikan anak", []),
        ("Lurah, Unit layanan perizinan", [{"post": ["lurah"]}, {"service": ["perizinan"]}]),
    ],
)
def test_printed_terms_make_boxes(text: str, expected: list[dict[str, list[str]]]) -> None:
    """`X pada Y` is one box, a list of one facet too, a list of two facets two boxes."""
    assert boxes(text) == expected


def test_an_own_fact_is_printed_as_its_name_and_value() -> None:
    """`zona merah` is the value `merah` of the fact `zona`; the name alone is `ya`."""
    own = (
        OwnFact("zona", ("merah", "hijau"), "Zona?"),
        OwnFact("kelompok_rentan", ("ya", "tidak"), "?"),
    )
    assert boxes("pegawai di zona merah", own) == [{"zona": ["merah"]}]
    assert boxes("yang termasuk kelompok rentan", own) == [{"kelompok_rentan": ["ya"]}]


@pytest.mark.parametrize(
    ("printed", "duties"),
    [
        ("melapor setiap bulan", ["laporan_bulanan"]),
        ("melapor kepada Bupati melalui Sekretaris Daerah setiap bulan", ["laporan_bulanan"]),
        ("melaporkan pelaksanaannya lewat Bagian Organisasi tiap bulan", ["laporan_bulanan"]),
        ("menyampaikan laporan kepada Wali Kota setiap bulan", ["laporan_bulanan"]),
        ("dilaporkan kepada Bupati per bulan", ["laporan_bulanan"]),
        ("menyampaikan laporan bulanan", ["laporan_bulanan"]),
        ("melaporkan pelaksanaan Surat Edaran ini setiap bulan", ["laporan_bulanan"]),
        ("menyampaikan laporan bulanan setiap bulan", ["laporan_bulanan"]),
        ("mengisi laporan kinerja harian", ["laporan_harian"]),
        ("mengisi laporan kinerja", ["laporan_kinerja"]),
        ("melaporkan hasil pekerjaan setiap hari", ["laporan_harian"]),
        ("melapor setiap hari dan menyusun rekapitulasi setiap bulan", []),
        ("melapor kepada Bupati setiap triwulan", []),
        ("melapor; rapat diadakan setiap bulan", []),
        ("menyelesaikan laporan pada Jumat terakhir setiap bulan", []),
    ],
)
def test_a_report_is_one_duty_however_it_is_printed(printed: str, duties: list[str]) -> None:
    """Who reports `setiap bulan` hands in the monthly report, and no second one with it."""
    assert [v for term in find_terms(tokens(printed)) for v in term.values] == duties
