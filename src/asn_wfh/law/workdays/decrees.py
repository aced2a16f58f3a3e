"""The joint decrees of a year that were seen: public holidays and collective leave."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

__all__ = ["DECREES", "LISTED_SINCE", "Decree"]


@dataclass(frozen=True, slots=True)
class Decree:
    """The public holidays and the cuti bersama of one year, with the decrees that set them.

    `since` is the day on which they became known.
    """

    libur: Mapping[date, str]
    cuti_bersama: Mapping[date, str]
    sources: tuple[str, ...]
    since: date


DECREES: Mapping[int, Decree] = MappingProxyType(
    {
        2026: Decree(
            libur=MappingProxyType(
                {
                    date(2026, 1, 1): "Tahun Baru 2026 Masehi",
                    date(2026, 1, 16): "Isra Mikraj Nabi Muhammad S.A.W.",
                    date(2026, 2, 17): "Tahun Baru Imlek 2577 Kongzili",
                    date(2026, 3, 19): "Hari Suci Nyepi",
                    date(2026, 3, 21): "Idul Fitri 1447 Hijriah",
                    date(2026, 3, 22): "Idul Fitri 1447 Hijriah (hari kedua)",
                    date(2026, 4, 3): "Wafat Yesus Kristus",
                    date(2026, 4, 5): "Kebangkitan Yesus Kristus (Paskah)",
                    date(2026, 5, 1): "Hari Buruh Internasional",
                    date(2026, 5, 14): "Kenaikan Yesus Kristus",
                    date(2026, 5, 27): "Idul Adha 1447 Hijriah",
                    date(2026, 5, 31): "Hari Raya Waisak",
                    date(2026, 6, 1): "Hari Lahir Pancasila",
                    date(2026, 6, 16): "1 Muharam Tahun Baru Islam",
                    date(2026, 8, 17): "Proklamasi Kemerdekaan",
                    date(2026, 8, 25): "Maulid Nabi Muhammad S.A.W.",
                    date(2026, 12, 25): "Kelahiran Yesus Kristus",
                }
            ),
            cuti_bersama=MappingProxyType(
                {
                    date(2026, 2, 16): "Cuti Bersama Tahun Baru Imlek",
                    date(2026, 3, 18): "Cuti Bersama Hari Suci Nyepi",
                    date(2026, 3, 20): "Cuti Bersama Idul Fitri",
                    date(2026, 3, 23): "Cuti Bersama Idul Fitri",
                    date(2026, 3, 24): "Cuti Bersama Idul Fitri",
                    date(2026, 5, 15): "Cuti Bersama Kenaikan Yesus Kristus",
                    date(2026, 5, 28): "Cuti Bersama Idul Adha",
                    date(2026, 12, 24): "Cuti Bersama Kelahiran Yesus Kristus",
                }
            ),
            sources=(
                "SKB 3 Menteri Nomor 1497/2025, 2/2025, 5/2025",
                "Keppres 42/2025 (cuti bersama ASN)",
            ),
            since=date(2025, 9, 19),
        )
    }
)
"""The years whose decrees were seen."""

LISTED_SINCE: Mapping[int, date] = MappingProxyType({2027: date(2026, 9, 17)})
"""When the list of a year without a decree seen became known; else on its last day.

Source: the joint decree of 2027 as setneg.go.id had it, which `holidays` cites.
"""
