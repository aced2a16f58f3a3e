"""A dozen invented people in each region, over the Fridays of a quarter, with the clauses.

Run it with `make demo`; it speaks the language of the machine's user. `make demo ARGS="--lang id"`
chooses one. Nothing is looked up but the two shipped circulars.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Literal

from asn_wfh import CivilServant, Decision, Outcome, decide, load_policy

Lang = Literal["id", "en"]

QUARTER = (date(2026, 4, 1), date(2026, 6, 30))
MONTHS = {
    "id": {4: "April", 5: "Mei", 6: "Juni"},
    "en": {4: "April", 5: "May", 6: "June"},
}
VERDICT = {
    "id": {
        Outcome.PERMITTED: "boleh WFH",
        Outcome.NOT_PERMITTED: "tidak boleh WFH",
        Outcome.UNDETERMINED: "belum dapat diputuskan",
    },
    "en": {
        Outcome.PERMITTED: "may work from home",
        Outcome.NOT_PERMITTED: "may not",
        Outcome.UNDETERMINED: "cannot be decided yet",
    },
}
NEEDED = {"id": "perlu", "en": "needed"}
OPENING = {
    "id": """\
asn_wfh menjawab satu pertanyaan: bolehkah pegawai ini bekerja dari rumah (WFH) pada tanggal ini,
dan menurut butir mana dari surat edaran daerahnya?

Tiap surat edaran adalah satu berkas YAML yang dapat diperiksa terhadap naskah resminya. Fakta yang
belum diketahui tidak ditebak: jawabannya menyebutkan fakta yang masih diperlukan.

Di bawah ini ada dua belas orang rekaan di tiap daerah, pada semua hari Jumat April sampai dengan
Juni 2026. Dalam kurung siku: butir yang menentukan. Di Bangka Barat setiap orang dijadwalkan WFH
setiap Jumat kedua; Bukittinggi tidak memakai giliran.""",
    "en": """\
asn_wfh answers one question: may this civil servant work from home (WFH) on this date, and which
clause of the region's circular (Surat Edaran) says so?

Each circular is one YAML file that can be checked against its official text. A missing fact is
never guessed: the answer names the facts that are needed.

Below are a dozen invented people in each region, on all Fridays from April to June 2026. In square
brackets: the clauses that decide. In Bangka Barat everyone is on the WFH roster every second
Friday; Bukittinggi has no turns.""",
}
ONE_WHOLE = {"id": "Satu keputusan lengkap", "en": "One decision, whole"}
CLOSING = {
    "id": """\
Langkah berikutnya
  docs/id/README.md     panduan bagi bagian kepegawaian
  docs/quickstart.md    pengembang: memakai pustaka ini dari Python (berbahasa Inggris)
  asn-wfh --help        semua perintah
Ini bukan nasihat hukum; yang berlaku adalah naskah resminya.""",
    "en": """\
Where to go next
  docs/quickstart.md    use the library from Python
  docs/concepts.md      how an answer is made
  docs/README.md        every page, by question
  asn-wfh --help        every command
This is not legal advice; the official text decides.""",
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

Person = CivilServant | list[CivilServant]


def people(home: str, away: str) -> Iterator[tuple[Mapping[Lang, str], Person]]:
    """A dozen invented people, living in the region but for one."""
    clerk = replace(CLERK, domicile=home)
    yield {"id": "Pelaksana di badan perencanaan", "en": "Clerk of the planning agency"}, clerk
    yield (
        {
            "id": "Pelaksana yang sama, tinggal di luar daerah",
            "en": "The same clerk, living outside the region",
        },
        replace(clerk, domicile=away),
    )
    yield (
        {"id": "Analis kebijakan, JF Ahli Madya", "en": "Policy analyst, JF Ahli Madya"},
        replace(clerk, level="ahli_madya"),
    )
    yield (
        {"id": "Analis kebijakan, JF Ahli Utama", "en": "Policy analyst, JF Ahli Utama"},
        replace(clerk, level="ahli_utama"),
    )
    yield (
        {
            "id": "Kepala subbagian di dinas kominfo",
            "en": "Head of a subdivision in the communications agency",
        },
        replace(clerk, level="pengawas", affair="komunikasi_informatika"),
    )
    yield (
        {"id": "Pengawas yang menjadi Plt. Camat", "en": "Supervisor acting as head of a district"},
        [
            replace(clerk, level="pengawas"),
            replace(clerk, level="administrator", post="camat", affair="kewilayahan"),
        ],
    )
    yield (
        {"id": "Lurah", "en": "Head of an urban village (lurah)"},
        replace(clerk, level="pengawas", post="lurah", affair="kewilayahan"),
    )
    yield (
        {"id": "Perawat di puskesmas", "en": "Nurse of a community health centre"},
        replace(clerk, level="terampil", affair="kesehatan", unit="uptd", service="kesehatan"),
    )
    yield (
        {"id": "Petugas loket kelurahan", "en": "Counter clerk of an urban village"},
        replace(clerk, affair="kewilayahan", service="langsung_lainnya"),
    )
    yield (
        {"id": "Sopir, PPPK paruh waktu", "en": "Driver on a part-time contract"},
        replace(clerk, employment="pppk_paruh_waktu", task="sopir"),
    )
    yield (
        {
            "id": "Guru madrasah (pegawai kementerian)",
            "en": "Teacher of a madrasah (employed by a ministry)",
        },
        replace(clerk, employer="lainnya", affair="pendidikan", unit="satuan_pendidikan"),
    )
    yield (
        {
            "id": "Pegawai baru, jenjangnya belum diketahui",
            "en": "Newcomer whose level is not known yet",
        },
        replace(clerk, level=None),
    )


def fridays() -> list[date]:
    """The Fridays of the quarter."""
    first, last = QUARTER
    days = ((first + timedelta(days=n)) for n in range((last - first).days + 1))
    return [day for day in days if day.weekday() == 4]


def verdict(decision: Decision, lang: Lang) -> str:
    """The outcome with all that decides, and what is missing."""
    cited = ", ".join(reason.label or reason.why for reason in decision.reasons)
    asked = ", ".join(missing.fact for missing in decision.missing)
    needed = f" {NEEDED[lang]}: {asked}" if asked else ""
    return f"{VERDICT[lang][decision.outcome]} [{cited}]{needed}"


def days_by_month(days: list[date], lang: Lang) -> str:
    """Days under their months: `10, 17, 24 April`."""
    return "; ".join(
        ", ".join(str(day.day) for day in days if day.month == month) + f" {name}"
        for month, name in MONTHS[lang].items()
        if any(day.month == month for day in days)
    )


def print_region(name: str, homes: tuple[str, str], lang: Lang) -> None:
    """Print the decisions of one region, for people who live inside and outside."""
    policy = load_policy(name)
    title = policy.circular.title_in(lang)
    print(f"\n{title}\n{'=' * len(title)}")
    for label, who in people(*homes):
        print(f"\n{label[lang]}")
        days_by_answer: dict[str, list[date]] = {}
        for turn, on in enumerate(fridays()):
            # The roster puts everyone on every second Friday.
            rostered = turn % 2 == 1 if name == "bangka_barat" else None
            decision = decide(policy, who, on, rostered=rostered)
            days_by_answer.setdefault(verdict(decision, lang), []).append(on)
        for answer, days in days_by_answer.items():
            print(f"  {days_by_month(days, lang)}: {answer}")


def users_language() -> Lang:
    """Indonesian where the machine's user reads it, English everywhere else."""
    names = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return "id" if next(filter(None, names), "").startswith("id") else "en"


def main(arguments: list[str] | None = None) -> None:
    """Say what the library does, print the decisions of both regions, and say where to go next."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lang", choices=("id", "en"), default=users_language())
    lang: Lang = parser.parse_args(arguments).lang
    print(OPENING[lang])
    print_region("bukittinggi", ("13.75.01", "13.06"), lang)
    print_region("bangka_barat", ("19.05.01", "19.71"), lang)
    heading = ONE_WHOLE[lang]
    print(f"\n{heading}\n{'=' * len(heading)}")
    policy = load_policy("bukittinggi")
    print(decide(policy, replace(CLERK, domicile="13.75"), date(2026, 5, 29)).explain(lang))
    print(f"\n{CLOSING[lang]}")


if __name__ == "__main__":
    try:
        main()
    except BrokenPipeError:
        # The reader of a pipe has gone, as `head` does.
        sys.stderr.close()
