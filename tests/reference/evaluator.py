"""The two circulars stand here as plain ifs, the second evaluator the library must agree with."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from reference.bangka_barat import (
    duties_in_bangka_barat,
    leave_given_in_bangka_barat,
    leave_taken_in_bangka_barat,
)
from reference.bukittinggi import (
    duties_in_bukittinggi,
    leave_given_in_bukittinggi,
    leave_taken_in_bukittinggi,
)
from reference.people import (
    CUTI_BERSAMA,
    FRIDAY,
    LIBUR_NASIONAL,
    Facts,
    Owed,
    Reading,
    is_possible,
    is_working_day,
)

__all__ = [
    "CUTI_BERSAMA",
    "DUTY_READINGS",
    "FRIDAY",
    "GOVERNMENT",
    "LAPSES",
    "LIBUR_NASIONAL",
    "READINGS",
    "STARTS",
    "Facts",
    "Owed",
    "Verdict",
    "answer",
    "answer_as_read",
    "as_read",
    "duties",
    "is_possible",
    "is_working_day",
]


@dataclass(frozen=True)
class Verdict:
    """A verdict holds the outcome, the first ground for it, and every reason that holds."""

    outcome: str
    ground: str
    reasons: frozenset[str]


GOVERNMENT = {"bukittinggi": "13.75", "bangka_barat": "19.05"}

# Bukittinggi 3.2: "sejak Surat Edaran ini ditetapkan", which is 8 April. Bangka Barat 8 names its
# day, and it lies before the signing of 7 April.
STARTS = {"bukittinggi": date(2026, 4, 8), "bangka_barat": date(2026, 4, 2)}

# "Dievaluasi secara berkala setiap 2 (dua) bulan": the last day, for whoever reads an end in it.
LAPSES = {"bukittinggi": date(2026, 6, 7), "bangka_barat": date(2026, 6, 1)}

# Every question the words leave open and whose answer changes who may, or why; the chosen option
# stands first.
READINGS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "bukittinggi": {
        "masa-berlaku": ("terus", "berakhir"),
        "unit-layanan": ("unit", "perangkat_daerah"),
        "pejabat": ("setiap_pegawai", "pemegang_jabatan"),
        "ahli-utama": ("harfiah", "a_fortiori"),
        "ahli-madya": ("semua", "tanpa_layanan"),
        "pengawas": ("harfiah", "eselon_iv"),
        "sebagian-uptd": ("semua", "layanan_langsung"),
        "setara-uptd": ("setara", "uptd_saja"),
        "pada-perangkat-daerah": ("semua", "kantor_induk"),
        "jadwal-wfo": ("terikat", "perintah_saja"),
    },
    "bangka_barat": {
        "masa-berlaku": ("terus", "berakhir"),
        "unit-layanan": ("unit", "perangkat_daerah"),
        "pejabat": ("setiap_pegawai", "pemegang_jabatan"),
        "f-g-tertukar": ("tertukar", "harfiah"),
        "bergiliran": ("giliran", "setiap_jumat"),
        "layanan-langsung": ("semua_layanan", "butir_4"),
        "domisili-luar": ("harus_tinggal", "tidak_meninggalkan"),
        "wewenang-panggil": ("ada", "tidak_ada"),
        "lembaga": ("seluruhnya", "bagian_layanan"),
        "selektif": ("tugas_kepala", "syarat"),
    },
}

# The questions that change only what must be done at home, and when.
DUTY_READINGS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "bukittinggi": {
        "mematikan-listrik": ("sebelum_pulang", "tanpa_waktu"),
        "selama-wfh": ("seluruhnya", "jam_kerja"),
    },
    "bangka_barat": {},
}


def answer(region: str, facts: Facts, on: date, stance: Mapping[str, str] = {}) -> Verdict:
    """Decide whether this fully known person may work from home on this date, and why."""
    return answer_as_read(region, facts, on, as_read(region, stance))


def answer_as_read(region: str, facts: Facts, on: date, reading: Reading) -> Verdict:
    """The same where every reading is settled already."""
    in_force = is_in_force(region, on, reading)
    own_staff = facts["employer"] == GOVERNMENT[region]

    given: frozenset[str] = frozenset()
    exclusions: frozenset[str] = frozenset()
    # A circular speaks only in its own time and only to the staff of its own government.
    if in_force and own_staff:
        if region == "bukittinggi":
            given = frozenset(leave_given_in_bukittinggi(on))
            exclusions = frozenset(leave_taken_in_bukittinggi(facts, reading))
        else:
            given = frozenset(leave_given_in_bangka_barat(on))
            exclusions = frozenset(leave_taken_in_bangka_barat(facts, reading))

    grounds: list[str] = []
    if not in_force:
        grounds.append("not_in_force")
    if not own_staff or facts["employment"] == "non_asn":
        grounds.append("not_covered")
    if not is_working_day(on):
        grounds.append("not_a_working_day")
    if facts["absent"] is not None:
        grounds.append("absent")
    if in_force and own_staff and not given:
        grounds.append("no_leave_given")

    if grounds:
        return Verdict("not_permitted", grounds[0], exclusions.union(grounds))
    if exclusions:
        return Verdict("not_permitted", "clause", exclusions)
    return Verdict("permitted", "clause", given)


def duties(region: str, facts: Facts, on: date, stance: Mapping[str, str] = {}) -> list[Owed]:
    """List what this fully known person must do at home; nothing for who must be in the office."""
    if answer(region, facts, on, stance).outcome != "permitted":
        return []
    if region == "bukittinggi":
        return list(duties_in_bukittinggi(facts, on, as_read(region, stance)))
    return list(duties_in_bangka_barat())


def as_read(region: str, stance: Mapping[str, str]) -> dict[str, str]:
    """Settle every reading of the region, the chosen option where the stance says nothing."""
    if region not in READINGS:
        raise ValueError(f"unknown region `{region}`")
    every = {**READINGS[region], **DUTY_READINGS[region]}
    reading = {name: options[0] for name, options in every.items()}
    for name, option in stance.items():
        if name not in reading:
            raise ValueError(f"{region}: unknown reading `{name}`")
        if option not in every[name]:
            raise ValueError(f"{region}: reading `{name}`: unknown option `{option}`")
        reading[name] = option
    return reading


def is_in_force(region: str, on: date, reading: Reading) -> bool:
    """Tell whether the circular is in force on that date."""
    if on < STARTS[region]:
        return False
    return reading["masa-berlaku"] == "terus" or on <= LAPSES[region]
