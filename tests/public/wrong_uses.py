"""Wrong questions, arguments and files, each with every line of its error."""

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Any

from asn_wfh import (
    CivilServant,
    WorkCalendar,
)
from loading.test_policy_faults import POLICY

FRIDAY = date(2026, 4, 10)


WHO = CivilServant(level="pelaksana")


class Columns:
    """What is asked for by name, as a row of a table, and cannot be gone through."""

    def __getitem__(self, name: object) -> str:
        """A value by its name."""
        return {"level": "pelaksana"}[str(name)]


NOBODY = "is no CivilServant; give one CivilServant, or several that are all true of one person"


NO_DATE = "is no date; give a datetime.date without a time of day"


NO_ROSTER = "write True, False or 'tanpa_jadwal', or leave it out"


NO_FLAG = "write True or False, or leave it out"


ABSENCES = "write one of cuti, dinas_luar, sakit, tugas_belajar"


LEVELS = (
    "write one of administrator, ahli_madya, ahli_muda, ahli_pertama, ahli_utama, jpt_madya, "
    "jpt_pratama, jpt_utama, mahir, pelaksana, pemula, pengawas, ..."
)


READINGS = (
    "write one of ahli-madya, ahli-utama, dan-atau, dasar-10-persen, jadwal-wfo, "
    "kendaraan-dinas, masa-berlaku, mematikan-listrik, pada-perangkat-daerah, panggilan-2f, "
    "pejabat, pembulatan, ..."
)


FACTS = "write one of affair, domicile, employer, employment, level, post, service, task, unit"


FACT_NAMES = (
    "write one of absent, affair, cuti_bersama, domicile, employer, employment, level, libur, "
    "post, recalled, rostered, service, ..."
)


BPS = "has no dot, and the codes of BPS and Kemendagri differ; write the Kemendagri code with"


NO_HOME = (
    "is no code of a regency, city, district or village; write the Kemendagri code with its "
    "dots, as `13.75` or `13.75.01`"
)


NO_GOVERNMENT = (
    "is no government's code; write its Kemendagri code, as `13.75`, or `lainnya` for a ministry "
    "or a village"
)


# What is asked besides a good question, and every line of the error.
ASKED: Sequence[tuple[dict[str, Any], Sequence[str]]] = [
    ({"policy": "bukittinggi"}, ["policy: `str` is no Policy; load one with load_policy"]),
    ({"policy": None}, ["policy: `NoneType` is no Policy; load one with load_policy"]),
    ({"policy": WHO}, ["policy: `CivilServant` is no Policy; load one with load_policy"]),
    ({"who": None}, [f"who: `NoneType` {NOBODY}"]),
    ({"who": "pelaksana"}, [f"who: `str` {NOBODY}"]),
    ({"who": b"pelaksana"}, [f"who: `bytes` {NOBODY}"]),
    ({"who": {"level": "pelaksana"}}, [f"who: `dict` {NOBODY}"]),
    ({"who": CivilServant}, [f"who: `type` {NOBODY}"]),
    ({"who": Columns()}, [f"who: `Columns` {NOBODY}"]),
    ({"who": []}, ["who: no CivilServant is given; give at least one"]),
    ({"who": [WHO, "pelaksana"]}, [f"who: `str` {NOBODY}"]),
    ({"who": (name for name in ["pelaksana"])}, [f"who: `str` {NOBODY}"]),
    ({"on": datetime(2026, 4, 10, 8)}, [f"on: `2026-04-10 08:00:00` {NO_DATE}"]),  # noqa: DTZ001
    ({"on": time(8)}, [f"on: `08:00:00` {NO_DATE}"]),
    ({"on": "2026-04-10"}, [f"on: `2026-04-10` {NO_DATE}"]),
    ({"on": 20260410}, [f"on: `20260410` {NO_DATE}"]),
    ({"on": None}, [f"on: `None` {NO_DATE}"]),
    ({"rostered": 1}, [f"`rostered` is `1`; {NO_ROSTER}"]),
    ({"rostered": 0}, [f"`rostered` is `0`; {NO_ROSTER}"]),
    ({"rostered": "ya"}, [f"`rostered` is `ya`; {NO_ROSTER}"]),
    ({"rostered": []}, [f"`rostered` is `[]`; {NO_ROSTER}"]),
    ({"recalled": "tidak"}, [f"`recalled` is `tidak`; {NO_FLAG}"]),
    ({"recalled": 0.0}, [f"`recalled` is `0.0`; {NO_FLAG}"]),
    ({"absent": "hadir"}, [f"absent: unknown word `hadir`; {ABSENCES}"]),
    ({"absent": "sakt"}, ["absent: unknown word `sakt`; did you mean `sakit`?"]),
    ({"absent": True}, [f"absent: unknown word `True`; {ABSENCES}"]),
    ({"absent": ["cuti"]}, [f"absent: unknown word `[cuti]`; {ABSENCES}"]),
    ({"facts": ["libur"]}, ["facts: keys and values are expected here; write `key: value`"]),
    ({"facts": {"zona": "merah"}}, ["unknown fact `zona`; write one of cuti_bersama, libur"]),
    ({"facts": {"level": "mahir"}}, ["unknown fact `level`; write one of cuti_bersama, libur"]),
    ({"facts": ["ab"]}, ["facts: keys and values are expected here; write `key: value`"]),
    (
        {"facts": (("libur", "tidak"), ("libur", "libur_setempat"))},
        ["facts: `libur` is listed twice; write it once"],
    ),
    ({"facts": {1: "ya"}}, ["facts: `1` is no text; write the word as text"]),
    (
        {"facts": {"cuti_bersama": "mungkin"}},
        ["cuti_bersama: unknown word `mungkin`; write one of tidak, ya"],
    ),
    (
        {"facts": {"cuti_bersama": True}},
        ["cuti_bersama: `True` is no text; write the word as text"],
    ),
    (
        {"on": date(2026, 5, 15), "facts": {"cuti_bersama": "tidak"}},
        [
            "the calendar already says `ya` for `cuti_bersama` on 2026-05-15; "
            "leave the fact out, or give another calendar"
        ],
    ),
    (
        {"on": date(2026, 4, 3), "facts": {"libur": "tidak"}},
        [
            "the calendar already says `libur_nasional` for `libur` on 2026-04-03; "
            "leave the fact out, or give another calendar"
        ],
    ),
    ({"calendar": 2026}, ["calendar: `int` is no WorkCalendar; give a WorkCalendar, or None"]),
    (
        {"calendar": WorkCalendar},
        ["calendar: `type` is no WorkCalendar; give a WorkCalendar, or None"],
    ),
    (
        {"stance": "pengawas=eselon_iv"},
        ["stance: keys and values are expected here; write `key: value`"],
    ),
    (
        {"stance": {"pengaws": "eselon_iv"}},
        ["stance: unknown word `pengaws`; did you mean `pengawas`?"],
    ),
    (
        {"stance": {"pengawas": "eselon_v"}},
        ["pengawas: unknown word `eselon_v`; write one of eselon_iv, harfiah"],
    ),
    (
        {"stance": {"pengawas": None}},
        ["pengawas: unknown word `None`; write one of eselon_iv, harfiah"],
    ),
    (
        {
            "who": "pelaksana",
            "on": "2026-04-10",
            "rostered": 1,
            "recalled": "x",
            "absent": "hadir",
            "facts": {"a": "b"},
            "calendar": 3,
            "stance": {"q": "r"},
        },
        [
            f"stance: unknown word `q`; {READINGS}",
            f"who: `str` {NOBODY}",
            f"on: `2026-04-10` {NO_DATE}",
            f"`rostered` is `1`; {NO_ROSTER}",
            f"`recalled` is `x`; {NO_FLAG}",
            f"absent: unknown word `hadir`; {ABSENCES}",
            "calendar: `int` is no WorkCalendar; give a WorkCalendar, or None",
            "unknown fact `a`; write one of cuti_bersama, libur",
        ],
    ),
]


PERSONS: Sequence[tuple[dict[Any, Any], Sequence[str]]] = [
    ({"level": "plaksana"}, ["level: unknown word `plaksana`; did you mean `pelaksana`?"]),
    ({"level": 3}, [f"level: unknown word `3`; {LEVELS}"]),
    ({"level": True}, [f"level: unknown word `True`; {LEVELS}"]),
    ({"level": ""}, [f"level: unknown word ``; {LEVELS}"]),
    ({"level": "\x1b[31m"}, [f"level: unknown word `U+001B[31m`; {LEVELS}"]),
    ({"level": "pelaksana\n"}, ["level: unknown word `pelaksana `; did you mean `pelaksana`?"]),
    ({"domicile": "1905"}, [f"domicile: `1905` {BPS} its dots, as `19.05` if that is the region"]),
    (
        {"domicile": "1375011001"},
        [f"domicile: `1375011001` {BPS} its dots, as `13.75.01.1001` if that is the region"],
    ),
    ({"domicile": "13"}, [f"domicile: `13` {NO_HOME}"]),
    ({"domicile": "13.75.1"}, [f"domicile: `13.75.1` {NO_HOME}"]),
    ({"domicile": 13.75}, [f"domicile: `13.75` {NO_HOME}"]),
    ({"employer": "1375"}, [f"employer: `1375` {BPS} its dots, as `13.75` if that is the region"]),
    ({"employer": "13.75.01"}, [f"employer: `13.75.01` {NO_GOVERNMENT}"]),
    (
        {"level": "pelaksan", "post": "lura", "domicile": "rumah"},
        [
            "level: unknown word `pelaksan`; did you mean `pelaksana`?",
            "post: unknown word `lura`; did you mean `lurah`?",
            f"domicile: `rumah` {NO_HOME}",
        ],
    ),
]


DECIDE = ("decide", "bukittinggi", "2026-04-10")


# What stands in the files that the command line is given.
CONTENTS: dict[str, str | bytes] = {
    "juta.yaml": "level: pelaksana\n" * 1_000_000,
    "juta.json": "[" + ",".join(["{}"] * 1_000_000) + "]",
    "biner.yaml": bytes(range(256)),
    "biner.json": bytes(range(256)),
    "kosong.yaml": "",
    "teks.yaml": "pelaksana\n",
    "daftar.yaml": "[]\n",
    "jabatan.yaml": "- level: pelaksana\n- jabatan: lurah\n",
    "salah.yaml": "- level: pelaksan\n- level: pengaws\n",
    "susun.yaml": "level: {nama: pelaksana}\n",
    "tidak.yaml": "rostered: no\n",
    "bps.yaml": 'domicile: "1905"\n',
    "beda.yaml": "- rostered: ya\n- rostered: tidak\n",
    "dua.yaml": "level: pelaksana\nlevel: pengawas\n",
    "bom.yaml": "\ufefflevel: pelaksana\n",
    "dua.json": '{"level": "pelaksana", "level": "pengawas"}',
    "dalam.json": "[" * 100_000,
    "rusak.json": '{"level": }',
    "angka.json": '{"level": 3}',
    "null.json": "null",
    "setengah.json": '{"level": "\\ud800"}',
    "kebijakan.yaml": POLICY.replace("jumat", "juamt").replace('"13.75"', "13.75"),
}


UNREADABLE = "is no date; write year-month-day, as 2026-04-08"


A_TEXT = "a single text is expected here; write one, in quotes if it begins with a bracket"


QUOTES = "without quotes means something else to other programs; write it in quotes,"


# The arguments besides `--lang en`, and every line on standard error.
RUN: Sequence[tuple[Sequence[str], Sequence[str]]] = [
    (
        ("decide", "bukitinggi", "2026-04-10"),
        ["no shipped policy is called `bukitinggi`; did you mean `bukittinggi`?"],
    ),
    (
        ("show", ""),
        ["no shipped policy is called ``; write one of bangka_barat, bukittinggi"],
    ),
    (
        ("figures", "bukit"),
        ["no shipped policy is called `bukit`; write one of bangka_barat, bukittinggi"],
    ),
    (
        ("decide", "tidak/ada.yaml", "2026-04-10"),
        ["there is no file `tidak/ada.yaml`; write the path of a file that exists"],
    ),
    (("show", "folder.yaml"), ["`folder.yaml` is a folder; write the path of a file in it"]),
    (("show", "biner.yaml"), ["biner.yaml:2: the byte 0x80 is not UTF-8; save the file as UTF-8"]),
    (
        ("decide", "kebijakan.yaml", "2026-04-10"),
        [
            f'kebijakan.yaml:2: government.code: `13.75` {QUOTES} "13.75"',
            "kebijakan.yaml:8 (1): permit.every: unknown word `juamt`; did you mean `jumat`?",
        ],
    ),
    (("decide", "bukittinggi", "10-04-2026"), [f"`10-04-2026` {UNREADABLE}"]),
    (("decide", "bukittinggi", "20260410"), [f"`20260410` {UNREADABLE}"]),
    (("decide", "bukittinggi", "besok"), [f"`besok` {UNREADABLE}"]),
    (("decide", "bukittinggi", ""), [f"`` {UNREADABLE}"]),
    (
        (*DECIDE, "--set", "level"),
        ["`level` is no `fact=value`; write for example `level=pelaksana`"],
    ),
    (
        (*DECIDE, "--set", "level=", "--set", "=mahir"),
        [
            "`level=` is no `fact=value`; write for example `level=pelaksana`",
            "`=mahir` is no `fact=value`; write for example `level=pelaksana`",
        ],
    ),
    (
        (*DECIDE, "--set", "level=pelaksan"),
        ["level: unknown word `pelaksan`; did you mean `pelaksana`?"],
    ),
    ((*DECIDE, "--set", "jenjang=mahir"), [f"unknown fact `jenjang`; {FACT_NAMES}"]),
    ((*DECIDE, "--set", "weekday=jumat"), [f"unknown fact `weekday`; {FACT_NAMES}"]),
    (
        (*DECIDE, "--set", "level=mahir", "--set", "level=pemula"),
        ["`level` is listed twice; write it once"],
    ),
    (
        (*DECIDE, "--set", "domicile=1905"),
        [f"domicile: `1905` {BPS} its dots, as `19.05` if that is the region you mean"],
    ),
    ((*DECIDE, "--set", "domicile=13"), [f"domicile: `13` {NO_HOME}"]),
    (
        (*DECIDE, "--set", "rostered=yes"),
        ["rostered: unknown word `yes`; write one of tanpa_jadwal, tidak, ya"],
    ),
    ((*DECIDE, "--set", "absent=hadir"), [f"absent: unknown word `hadir`; {ABSENCES}"]),
    (
        (*DECIDE, "--set", "cuti_bersama=ya"),
        [
            "the calendar already says `tidak` for `cuti_bersama` on 2026-04-10; "
            "leave the fact out, or give another calendar"
        ],
    ),
    ((*DECIDE, "--set", "level=\udcff"), [f"level: unknown word `U+DCFF`; {LEVELS}"]),
    (
        (*DECIDE, "--stance", "pengaws=eselon_iv"),
        ["stance: unknown word `pengaws`; did you mean `pengawas`?"],
    ),
    (
        (*DECIDE, "--stance", "pengawas=eselon_v"),
        ["pengawas: unknown word `eselon_v`; write one of eselon_iv, harfiah"],
    ),
    (
        (*DECIDE, "--who", "tidak_ada.yaml"),
        ["there is no file `tidak_ada.yaml`; write the path of a file that exists"],
    ),
    (
        (*DECIDE, "--who", "juta.yaml"),
        ["juta.yaml: the file holds 17000000 bytes; write it in 262144 bytes at most"],
    ),
    (
        (*DECIDE, "--who", "juta.json"),
        ["juta.json: the file holds 3000001 bytes; write it in 262144 bytes at most"],
    ),
    (
        (*DECIDE, "--who", "biner.yaml"),
        ["biner.yaml:2: the byte 0x80 is not UTF-8; save the file as UTF-8"],
    ),
    (
        (*DECIDE, "--who", "kosong.yaml"),
        ["kosong.yaml:1: the file is empty; write at least one key"],
    ),
    (
        (*DECIDE, "--who", "teks.yaml"),
        ["teks.yaml:1: keys and values are expected here; write `key: value`"],
    ),
    (
        (*DECIDE, "--who", "daftar.yaml"),
        ["daftar.yaml:1: the list is empty; write at least one item"],
    ),
    ((*DECIDE, "--who", "susun.yaml"), [f"susun.yaml:1: level: {A_TEXT}"]),
    ((*DECIDE, "--who", "tidak.yaml"), [f'tidak.yaml:1: rostered: `no` {QUOTES} "no"']),
    (
        (*DECIDE, "--who", "dua.yaml"),
        ["dua.yaml:2: the key `level` stands here again, first on line 1; keep one of the two"],
    ),
    (
        (*DECIDE, "--who", "bom.yaml"),
        [
            "bom.yaml:1: the file begins with a byte order mark, which cannot be seen; "
            "save it as UTF-8 without BOM"
        ],
    ),
    (
        (*DECIDE, "--who", "rusak.json"),
        [
            "rusak.json:1: this is no JSON; look at the quotes, commas and brackets of this line "
            "and the one before"
        ],
    ),
    (
        ("show", "bukittinggi", "1.d/z"),
        ["the policy has no clause `1.d/z`; write one of 1.d/a, 1.d/b, 1.d/c"],
    ),
    (
        ("show", "bukittinggi", "Pasal I"),
        [
            "`Pasal I` is no clause; write its numbers and letters with dots, as `1.i.c`, "
            "or `opening`"
        ],
    ),
    (
        ("check", "tidak_ada.yaml"),
        ["there is no file `tidak_ada.yaml`; write the path of a file that exists"],
    ),
]


# What is told of a file of persons, whether or not with its place in the file.
PERSON_FILES: Sequence[tuple[str, Sequence[str]]] = [
    ("jabatan.yaml", ["unknown fact `jabatan`; write one of "]),
    (
        "salah.yaml",
        [
            "unknown word `pelaksan`; did you mean `pelaksana`?",
            "unknown word `pengaws`; did you mean `pengawas`?",
        ],
    ),
    ("bps.yaml", [f"`1905` {BPS} its dots, as `19.05`"]),
    ("beda.yaml", ["ya and tidak are both given; give one of them"]),
    ("dua.json", ["`level` is listed twice; write it once"]),
    ("dalam.json", ["lists and keys stand more than 32 deep in each other"]),
    (
        "angka.json",
        ['level: `3` is a number, and a text is expected here; write it in quotes, "3"'],
    ),
    ("null.json", ["keys and values are expected here; write `key: value`"]),
    ("setengah.json", [f"unknown word `U+D800`; {LEVELS}"]),
    ("biner.json", ["the byte 0x80 is not UTF-8; save the file as UTF-8"]),
]


# What the library that reads the arguments says itself, in words that change with its releases.
USAGE: Sequence[tuple[Sequence[str], str]] = [
    ((), r"tidak ada perintah; tulis salah satu dari policies, show, .*"),
    ((*DECIDE[:2], "2026-W15-5"), r"`2026-W15-5` bukan tanggal; .*"),
    ((*DECIDE, "--stance", "x"), r"`x` bukan `tafsir=pilihan`; .*"),
    (("decid",), r"perintah `decid` tidak dikenal; maksudnya `decide`\?"),
    (("decide",), r"argumen KEBIJAKAN belum diisi; tulis asn-wfh decide \[OPSI\] KEBIJAKAN .*"),
    (("decide", "bukittinggi"), r"argumen TANGGAL belum diisi; .*"),
    (("check",), r"argumen BERKAS\.\.\. belum diisi; .*"),
    ((*DECIDE, "lagi"), r"`lagi` berlebih pada perintah ini; hapus, atau tulis .*"),
    ((*DECIDE, "--xml"), r"opsi `--xml` tidak dikenal; tulis salah satu dari .*"),
    ((*DECIDE, "--lang", "fr"), r"kata `fr` tidak dikenal; tulis salah satu dari en, id"),
    ((*DECIDE, "--lang"), r"opsi --lang belum diberi nilai; .*"),
    ((*DECIDE, "--json=1"), r"opsi --json tidak memakai nilai; tulis --json saja"),
    (("figures", "bukittinggi", "--headcount", "x"), r"--headcount bukan bilangan bulat; .*"),
    (("book",), r"perintah sesudah `asn-wfh book` belum disebut; tulis salah satu dari create, .*"),
    (("roster", "plan", "bukittinggi"), r"opsi --staff belum diisi; tambahkan --staff BERKAS; .*"),
]
