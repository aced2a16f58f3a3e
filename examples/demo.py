"""A dozen invented people in each region, over the Fridays of a quarter, with the clauses.

Run it with `make demo`.  Nothing is looked up but the two shipped circulars.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from asn_wfh import CivilServant, Decision, decide, load_policy

QUARTER = (date(2026, 4, 1), date(2026, 6, 30))
MONTHS = {4: "April", 5: "Mei", 6: "Juni"}
VERDICT = {
    "permitted": "boleh WFH",
    "not_permitted": "tidak boleh WFH",
    "undetermined": "belum dapat diputuskan",
}

CLERK = CivilServant(
    employment="pns",
    level="pelaksana",
    post="lainnya",
    task="lainnya",
    affair="perencanaan",
    unit="induk",
    service="pendukung",
)


def people(home: str, away: str) -> Iterator[tuple[str, CivilServant | list[CivilServant]]]:
    """A dozen invented people, living in the region but for one."""
    clerk = replace(CLERK, domicile=home)
    yield "Pelaksana di badan perencanaan", clerk
    yield "Pelaksana yang sama, tinggal di luar daerah", replace(clerk, domicile=away)
    yield "Analis kebijakan, JF Ahli Madya", replace(clerk, level="ahli_madya")
    yield "Analis kebijakan, JF Ahli Utama", replace(clerk, level="ahli_utama")
    yield (
        "Kepala subbagian di dinas kominfo",
        replace(clerk, level="pengawas", affair="komunikasi_informatika"),
    )
    yield (
        "Pengawas yang menjadi Plt. Camat",
        [
            replace(clerk, level="pengawas"),
            replace(clerk, level="administrator", post="camat", affair="kewilayahan"),
        ],
    )
    yield "Lurah", replace(clerk, level="pengawas", post="lurah", affair="kewilayahan")
    yield (
        "Perawat di puskesmas",
        replace(clerk, level="terampil", affair="kesehatan", unit="uptd", service="kesehatan"),
    )
    yield (
        "Petugas loket kelurahan",
        replace(clerk, affair="kewilayahan", service="langsung_lainnya"),
    )
    yield "Sopir, PPPK paruh waktu", replace(clerk, employment="pppk_paruh_waktu", task="sopir")
    yield (
        "Guru madrasah (pegawai kementerian)",
        replace(clerk, employer="lainnya", affair="pendidikan", unit="satuan_pendidikan"),
    )
    yield "Pegawai baru, jenjangnya belum diketahui", replace(clerk, level=None)


def fridays() -> list[date]:
    """The Fridays of the quarter."""
    first, last = QUARTER
    days = ((first + timedelta(days=n)) for n in range((last - first).days + 1))
    return [day for day in days if day.weekday() == 4]


def verdict(decision: Decision) -> str:
    """The outcome with all that decides, and what is missing."""
    cited = ", ".join(reason.label or reason.why for reason in decision.reasons)
    asked = ", ".join(missing.fact for missing in decision.missing)
    return f"{VERDICT[decision.outcome]} [{cited}]" + (f" perlu: {asked}" if asked else "")


def listed(days: list[date]) -> str:
    """Days by month: `10, 17, 24 April`."""
    return "; ".join(
        ", ".join(str(day.day) for day in days if day.month == month) + f" {name}"
        for month, name in MONTHS.items()
        if any(day.month == month for day in days)
    )


def main() -> None:
    """Print the decisions of both regions."""
    for name, home, away in (
        ("bukittinggi", "13.75.01", "13.06"),
        ("bangka_barat", "19.05.01", "19.71"),
    ):
        policy = load_policy(name)
        print(f"\n{policy.circular.title}\n{'=' * len(policy.circular.title)}")
        for label, who in people(home, away):
            print(f"\n{label}")
            days_by_answer: dict[str, list[date]] = {}
            for turn, on in enumerate(fridays()):
                # The roster puts everyone on every second Friday.
                rostered = turn % 2 == 1 if name == "bangka_barat" else None
                days_by_answer.setdefault(
                    verdict(decide(policy, who, on, rostered=rostered)), []
                ).append(on)
            for answer, days in days_by_answer.items():
                print(f"  {listed(days)}: {answer}")
    policy = load_policy("bukittinggi")
    print("\nSatu keputusan lengkap\n======================")
    print(decide(policy, replace(CLERK, domicile="13.75"), date(2026, 5, 29)).explain("id"))


if __name__ == "__main__":
    try:
        main()
    except BrokenPipeError:
        # The reader of a pipe has gone, as `head` does.
        sys.stderr.close()
