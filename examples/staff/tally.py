"""Count from `truth.csv` alone who may work from home on a date, as the two circulars print it.

    python examples/staff/tally.py DIR --on 2026-04-10 [--ends member unknown] [--json]

Written from the papers as a chain of ifs, each with its clause, and without the library, so that
the two can be laid side by side.  Where a paper leaves a choice, the one is taken that the shipped
policies have chosen: units of a hospital and schools are UPTD, Ahli Utama may, the two words of
4.f and 4.g of Bangka Barat are exchanged, and who has no turn there stays at the office.
"""

from __future__ import annotations

import argparse
import csv
import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

__all__ = ["Verdict", "counts", "verdict"]

DAYS_OFF_2026 = (
    *("01-01", "01-16", "02-16", "02-17", "03-18", "03-19", "03-20", "03-23", "03-24", "04-03"),
    *("05-01", "05-14", "05-15", "05-27", "05-28", "06-01", "06-16", "08-17", "08-25"),
    *("12-24", "12-25"),
)
"""Holidays and cuti bersama of 2026 on weekdays: SKB 1497, 2 and 5 of 2025, Keppres 42/2025."""
IN_FORCE = {"bukittinggi": date(2026, 4, 8), "bangka_barat": date(2026, 4, 2)}
BANGKA_BARAT = "19.05"
ASN = ("pns", "cpns", "pppk", "pppk_paruh_waktu")
FRIDAY, SATURDAY = 4, 5

Facts = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether somebody may, on which ground, and the clauses that decide."""

    outcome: str
    ground: str
    clauses: tuple[str, ...]


def descriptions(row: Facts) -> Iterator[Facts]:
    """What is true of the person of a row: once per affair, and again in the post they act in."""
    for affair in row["affair"].split():
        yield {**row, "affair": affair}
        if row["acting_level"]:
            # A kelurahan is a place of its own; every other acting post is in the same office.
            acting = "kewilayahan" if row["acting_post"] == "lurah" else affair
            post = {"level": row["acting_level"], "post": row["acting_post"]}
            yield {**row, "affair": acting, **post}


def bukittinggi(who: Facts) -> Iterator[str]:
    """The clauses of the circular of Bukittinggi that take leave from somebody on a WFH day."""
    if who["rostered"] == "tidak":
        yield "1.d"
    yield from _posts_of_bukittinggi(who["level"], who["post"])
    yield from _services_of_bukittinggi(who["service"], who["affair"])
    yield from _uptd_of_bukittinggi(who["unit"], who["affair"])
    yield from _tasks_of_bukittinggi(who["task"], who["affair"])


def _posts_of_bukittinggi(level: str, post: str) -> Iterator[str]:
    """The clauses 1.i.a to 1.i.d, which ask for a level or a post."""
    if level == "jpt_pratama":
        yield "1.i.a"
    if level == "administrator":
        yield "1.i.b"
    if level == "ahli_madya":
        yield "1.i.c"
    if post == "lurah":
        yield "1.i.d"


def _services_of_bukittinggi(service: str, affair: str) -> Iterator[str]:
    """The clauses 1.i.e to 1.i.i, which ask for a unit of service."""
    if service == "kedaruratan" and affair == "kebencanaan":
        yield "1.i.e"
    order_or_fire = affair in ("ketenteraman_ketertiban", "kebakaran")
    if service in ("ketertiban", "kedaruratan") and order_or_fire:
        yield "1.i.f"
    if service == "kebersihan" and affair == "lingkungan_hidup":
        yield "1.i.g"
    if service == "kependudukan" and affair == "kependudukan":
        yield "1.i.h"
    if service == "perizinan" and affair == "penanaman_modal":
        yield "1.i.i"


def _uptd_of_bukittinggi(unit: str, affair: str) -> Iterator[str]:
    """The clauses 1.i.j to 1.i.n, which ask for a UPTD."""
    if unit in ("uptd", "rsud") and affair == "kesehatan":
        yield "1.i.j"
    if unit in ("uptd", "satuan_pendidikan") and affair == "pendidikan":
        yield "1.i.k"
    if unit == "uptd" and affair in ("pertanian", "pangan"):
        yield "1.i.l"
    if unit == "uptd" and affair == "pekerjaan_umum_penataan_ruang":
        yield "1.i.m"
    if unit == "uptd" and affair in ("pemberdayaan_perempuan", "keluarga_berencana"):
        yield "1.i.n"


def _tasks_of_bukittinggi(task: str, affair: str) -> Iterator[str]:
    """The clauses 1.i.o to 1.i.v, which ask for a task."""
    if task == "pemungut_pajak_retribusi":
        yield "1.i.o"
    if task == "layanan_objek_wisata":
        yield "1.i.p"
    if task == "lapangan" and affair == "perhubungan":
        yield "1.i.q"
    if task == "pelayanan" and affair in ("perdagangan", "perindustrian"):
        yield "1.i.r"
    if task == "pelayanan_perpustakaan" and affair in ("perpustakaan", "kearsipan"):
        yield "1.i.s"
    if task == "tata_usaha_pimpinan" and affair == "sekretariat_daerah":
        yield "1.i.t"
    if task == "sopir":
        yield "1.i.u"
    if task in ("kebersihan", "keamanan"):
        yield "1.i.v"


def bangka_barat(who: Facts) -> Iterator[str]:
    """The clauses of the circular of Bangka Barat that take leave from somebody on a WFH day."""
    if who["service"] != "pendukung":
        yield "3"
    if who["level"] in ("jpt_pratama", "administrator") or who["post"] in ("camat", "lurah"):
        yield "4.a"
    yield from _services_of_bangka_barat(who["service"], who["affair"], who["unit"])
    if who["rostered"] != "ya":
        yield "5.a"
    if not f"{who['domicile']}.".startswith(f"{BANGKA_BARAT}."):
        yield "7"


def _services_of_bangka_barat(service: str, affair: str, unit: str) -> Iterator[str]:
    """The clauses 4.b to 4.j, which ask for a unit of service."""
    if service == "kedaruratan" and affair == "kebencanaan":
        yield "4.b"
    if service == "ketertiban" and affair == "ketenteraman_ketertiban":
        yield "4.c"
    if service == "kebersihan" and affair == "lingkungan_hidup":
        yield "4.d"
    if service == "kependudukan" and affair == "kependudukan":
        yield "4.e"
    if affair == "kesehatan" and (service == "kesehatan" or unit in ("rsud", "uptd")):
        yield "4.f"
    if service == "perizinan" and affair == "penanaman_modal":
        yield "4.g"
    if affair == "pendidikan" and (service == "pendidikan" or unit == "satuan_pendidikan"):
        yield "4.h"
    if affair == "keuangan" and (service == "pendapatan" or unit == "uptd"):
        yield "4.i"
    if service == "langsung_lainnya":
        yield "4.j"


def verdict(policy: str, row: Facts, day: date) -> Verdict:
    """Whether the person of a row of the truth may work from home on a day of 2026."""
    if day < IN_FORCE[policy]:
        return Verdict("not_permitted", "not_in_force", ())
    if row["employment"] not in ASN:
        return Verdict("not_permitted", "not_covered", ())
    clauses_of = {"bukittinggi": bukittinggi, "bangka_barat": bangka_barat}[policy]
    taken_by = tuple(dict.fromkeys(c for who in descriptions(row) for c in clauses_of(who)))
    if day.weekday() >= SATURDAY or f"{day:%m-%d}" in DAYS_OFF_2026:
        return Verdict("not_permitted", "not_a_working_day", taken_by)
    if row["absent"]:
        return Verdict("not_permitted", "absent", taken_by)
    if day.weekday() != FRIDAY:
        return Verdict("not_permitted", "no_leave_given", taken_by)
    if taken_by:
        return Verdict("not_permitted", "clause", taken_by)
    return Verdict("permitted", "clause", ("1.b",))


def counts(folder: Path, day: date, ends: tuple[str, ...]) -> dict[str, dict[str, int]]:
    """How many rows that end in some way have each outcome, each ground and each clause."""
    policy = (folder / "region.txt").read_text(encoding="utf-8").strip()
    with (folder / "truth.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["ends_as"] in ends]
    verdicts = [verdict(policy, row, day) for row in rows]
    return {
        "outcome": dict(sorted(Counter(one.outcome for one in verdicts).items())),
        "ground": dict(sorted(Counter(one.ground for one in verdicts).items())),
        "clause": dict(sorted(Counter(c for one in verdicts for c in one.clauses).items())),
    }


def main() -> None:
    """Read the arguments and print the counts."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--on", type=date.fromisoformat, default=date(2026, 4, 10))
    parser.add_argument("--ends", nargs="+", default=["member", "unknown"])
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    if arguments.on.year != IN_FORCE["bukittinggi"].year:
        parser.error("--on: the days off of other years are not written down here")
    tally = counts(arguments.folder, arguments.on, tuple(arguments.ends))
    if arguments.json:
        print(json.dumps(tally, indent=1))
        return
    for title, lines in tally.items():
        print(title)
        for name, count in lines.items():
            print(f"  {name:<20}{count:>6}")


if __name__ == "__main__":
    main()
