"""The facts of one case as the second evaluator takes them, and which of them go together."""

from collections.abc import Mapping
from datetime import date, datetime

Facts = Mapping[str, str | bool | None]
Reading = Mapping[str, str]

# A duty of the person: the clause with its part, the duty, when it opens and when it is due.
Owed = tuple[str, str, datetime | None, datetime | None]

FRIDAY, SATURDAY = 4, 5

# Whoever takes "Pejabat" at its word: the managerial posts, and nobody else.
OFFICE_HOLDERS = ("jpt_utama", "jpt_madya", "jpt_pratama", "administrator", "pengawas")

# SKB 3 Menteri 1497/2025, 2/2025, 5/2025: seventeen days.
LIBUR_NASIONAL = frozenset(
    {
        date(2026, 1, 1),  # Tahun Baru Masehi
        date(2026, 1, 16),  # Isra Mikraj
        date(2026, 2, 17),  # Imlek
        date(2026, 3, 19),  # Nyepi
        date(2026, 3, 21),  # Idul Fitri
        date(2026, 3, 22),  # Idul Fitri
        date(2026, 4, 3),  # Wafat Yesus Kristus
        date(2026, 4, 5),  # Paskah
        date(2026, 5, 1),  # Hari Buruh
        date(2026, 5, 14),  # Kenaikan Yesus Kristus
        date(2026, 5, 27),  # Idul Adha
        date(2026, 5, 31),  # Waisak
        date(2026, 6, 1),  # Hari Lahir Pancasila
        date(2026, 6, 16),  # 1 Muharam
        date(2026, 8, 17),  # Kemerdekaan
        date(2026, 8, 25),  # Maulid Nabi
        date(2026, 12, 25),  # Natal
    }
)

# The same decree, and Keppres 42/2025, which binds ASN to it: eight days.
CUTI_BERSAMA = frozenset(
    {
        date(2026, 2, 16),  # Imlek
        date(2026, 3, 18),  # Nyepi
        date(2026, 3, 20),  # Idul Fitri
        date(2026, 3, 23),  # Idul Fitri
        date(2026, 3, 24),  # Idul Fitri
        date(2026, 5, 15),  # Kenaikan Yesus Kristus
        date(2026, 5, 28),  # Idul Adha
        date(2026, 12, 24),  # Natal
    }
)


def is_working_day(on: date) -> bool:
    """Tell whether offices work on that date, which the tables know for 2026 alone."""
    if on.year != 2026:
        raise ValueError(f"the tables hold 2026, not {on.year}")
    return on.weekday() < SATURDAY and on not in LIBUR_NASIONAL and on not in CUTI_BERSAMA


def working_day_before(on: date) -> date:
    """The last day before this one on which offices work: the H-1 of somebody at work."""
    before = date.fromordinal(on.toordinal() - 1)
    while not is_working_day(before):
        before = date.fromordinal(before.toordinal() - 1)
    return before


def is_possible(facts: Facts) -> bool:
    """Tell whether one person can be all of this at once."""
    # PP 17/2018: the camat leads the kecamatan, the lurah the kelurahan in it.
    if facts["post"] in ("camat", "lurah") and facts["affair"] != "kewilayahan":
        return False
    # PP 18/2016: the camat is an administrator (eselon IIIa), the lurah a pengawas (IVa).
    if facts["post"] == "camat" and facts["level"] != "administrator":
        return False
    if facts["post"] == "lurah" and facts["level"] != "pengawas":
        return False
    # PP 72/2019: the regional hospital is a special organisation of the health office.
    if facts["unit"] == "rsud" and facts["affair"] != "kesehatan":
        return False
    if facts["unit"] == "satuan_pendidikan" and facts["affair"] != "pendidikan":
        return False
    # KepmenPANRB 16/2025: the posts of PPPK paruh waktu are none of a manager.
    return not (facts["employment"] == "pppk_paruh_waktu" and facts["level"] in OFFICE_HOLDERS)


def lives_outside(territory: str, facts: Facts) -> bool:
    """Tell whether the home has neither the territory's code nor one below it."""
    domicile = str(facts["domicile"])
    return domicile != territory and not domicile.startswith(territory + ".")
