"""A name that a paper defines for a head, a superior or an office is read as it."""

import pytest

from asn_wfh.paper.terms.names_defined_for_subjects import subject_by_defined_name
from asn_wfh.paper.tokens import tokens


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        (
            "Kepala Perangkat Daerah yang selanjutnya disebut Pimpinan Unit adalah pejabat",
            {"pimpinan unit": "Kepala Perangkat Daerah"},
        ),
        ("Kepala Dinas (selanjutnya disebut Nakhoda) wajib", {"nakhoda": "Kepala Dinas"}),
        (
            "Kepala Badan di lingkungan Pemerintah Kota Lumut, selanjutnya disebut Nakhoda,",
            {"nakhoda": "Kepala Badan"},
        ),
        (
            "Perangkat Daerah yang selanjutnya disingkat PRD adalah unsur",
            {"prd": "Perangkat Daerah"},
        ),
        ("Nakhoda adalah kepala perangkat daerah.", {"nakhoda": "Kepala Perangkat Daerah"}),
        ("Pejabat Penilai ialah atasan langsung", {"pejabat penilai": "atasan langsung"}),
        ("Pegawai dapat bekerja dari rumah, selanjutnya disebut BDR, setiap hari", {}),
        ("Kepala Dinas yang selanjutnya disebut kepala dinas", {}),
        ("Kepala Perangkat Daerah yang selanjutnya disebut Kepala PD", {}),
        ("Kepala Dinas yang selanjutnya disebut Pejabat Yang Berwenang Memberi Izin", {}),
        ("Nakhoda adalah kepala perangkat daerah kapal", {}),
        ("Nakhoda adalah pejabat di atas atasan langsung", {}),
        ("Nakhoda adalah", {}),
        ("Nakhoda", {}),
        (
            "Kepala Dinas selanjutnya disebut Nakhoda. Atasan langsung selanjutnya disebut Nakhoda",
            {},
        ),
    ],
)
def test_a_name_means_whom_it_is_defined_for(text: str, meant: dict[str, str]) -> None:
    """What is defined of anything else, twice, or is a subject already, adds nothing."""
    assert subject_by_defined_name(text, [tokens(text)]) == meant
