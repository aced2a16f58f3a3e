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


NOBODY = "is not a CivilServant; pass one CivilServant, or several that all describe one person"


NO_DATE = "is not a plain date; pass a datetime.date, without a time of day"


NO_ROSTER = "write one of these, or leave it out if it is not known"


NO_FLAG = "but it must be True or False; write True or False, or leave it out if it is not known"


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


BPS = (
    "has no dots, so it may be a BPS code instead of a Kemendagri code; write the "
    "Kemendagri code with"
)


NO_HOME = (
    "is not the code of a regency, city, district or village; write the Kemendagri "
    "code with its dots, for example `13.75` or `13.75.01`"
)


NO_GOVERNMENT = (
    "is not the code of a local government; write its Kemendagri code with the dots, for "
    "example `13.75`, or `lainnya` for a ministry or a village"
)


# What is asked besides a good question, and every line of the error.
ASKED: Sequence[tuple[dict[str, Any], Sequence[str]]] = [
    (
        {"policy": "bukittinggi"},
        [("policy: `str` is not a Policy; load the file with load_policy and pass the result")],
    ),
    (
        {"policy": None},
        [
            (
                "policy: `NoneType` is not a Policy; load the file with load_policy and pass "
                "the result"
            )
        ],
    ),
    (
        {"policy": WHO},
        [
            (
                "policy: `CivilServant` is not a Policy; load the file with load_policy and "
                "pass the result"
            )
        ],
    ),
    ({"who": None}, [f"who: `NoneType` {NOBODY}"]),
    ({"who": "pelaksana"}, [f"who: `str` {NOBODY}"]),
    ({"who": b"pelaksana"}, [f"who: `bytes` {NOBODY}"]),
    ({"who": {"level": "pelaksana"}}, [f"who: `dict` {NOBODY}"]),
    ({"who": CivilServant}, [f"who: `type` {NOBODY}"]),
    ({"who": Columns()}, [f"who: `Columns` {NOBODY}"]),
    ({"who": []}, ["who: no CivilServant was passed; pass at least one"]),
    ({"who": [WHO, "pelaksana"]}, [f"who: `str` {NOBODY}"]),
    ({"who": (name for name in ["pelaksana"])}, [f"who: `str` {NOBODY}"]),
    ({"on": datetime(2026, 4, 10, 8)}, [f"on: `2026-04-10 08:00:00` {NO_DATE}"]),  # noqa: DTZ001
    ({"on": time(8)}, [f"on: `08:00:00` {NO_DATE}"]),
    ({"on": "2026-04-10"}, [f"on: `2026-04-10` {NO_DATE}"]),
    ({"on": 20260410}, [f"on: `20260410` {NO_DATE}"]),
    ({"on": None}, [f"on: `None` {NO_DATE}"]),
    (
        {"rostered": 1},
        [(f"`rostered` is `1`, but it must be True, False or 'tanpa_jadwal'; {NO_ROSTER}")],
    ),
    (
        {"rostered": 0},
        [(f"`rostered` is `0`, but it must be True, False or 'tanpa_jadwal'; {NO_ROSTER}")],
    ),
    (
        {"rostered": "ya"},
        [(f"`rostered` is `ya`, but it must be True, False or 'tanpa_jadwal'; {NO_ROSTER}")],
    ),
    (
        {"rostered": []},
        [(f"`rostered` is `[]`, but it must be True, False or 'tanpa_jadwal'; {NO_ROSTER}")],
    ),
    ({"recalled": "tidak"}, [f"`recalled` is `tidak`, {NO_FLAG}"]),
    ({"recalled": 0.0}, [f"`recalled` is `0.0`, {NO_FLAG}"]),
    ({"absent": "hadir"}, [f"absent: the word `hadir` is not known here; {ABSENCES}"]),
    ({"absent": "sakt"}, ["absent: the word `sakt` is not known here; did you mean `sakit`?"]),
    ({"absent": True}, [f"absent: the word `True` is not known here; {ABSENCES}"]),
    ({"absent": ["cuti"]}, [f"absent: the word `[cuti]` is not known here; {ABSENCES}"]),
    ({"facts": ["libur"]}, ["facts: keys and values are expected here; write `key: value`"]),
    (
        {"facts": {"zona": "merah"}},
        [("the fact `zona` is not known; write one of cuti_bersama, libur")],
    ),
    (
        {"facts": {"level": "mahir"}},
        [("the fact `level` is not known; write one of cuti_bersama, libur")],
    ),
    ({"facts": ["ab"]}, ["facts: keys and values are expected here; write `key: value`"]),
    (
        {"facts": (("libur", "tidak"), ("libur", "libur_setempat"))},
        ["facts: `libur` is written twice; write it once"],
    ),
    ({"facts": {1: "ya"}}, ["facts: `1` is not a text; write the word as a text, in quotes"]),
    (
        {"facts": {"cuti_bersama": "mungkin"}},
        ["cuti_bersama: the word `mungkin` is not known here; write one of tidak, ya"],
    ),
    (
        {"facts": {"cuti_bersama": True}},
        ["cuti_bersama: `True` is not a text; write the word as a text, in quotes"],
    ),
    (
        {"on": date(2026, 5, 15), "facts": {"cuti_bersama": "tidak"}},
        [
            "the calendar says that `cuti_bersama` on 2026-05-15 is `ya`, so another "
            "value is not possible; leave the fact out, or use another calendar"
        ],
    ),
    (
        {"on": date(2026, 4, 3), "facts": {"libur": "tidak"}},
        [
            "the calendar says that `libur` on 2026-04-03 is `libur_nasional`, so "
            "another value is not possible; leave the fact out, or use another calendar"
        ],
    ),
    ({"calendar": 2026}, ["calendar: `int` is not a WorkCalendar; pass a WorkCalendar, or None"]),
    (
        {"calendar": WorkCalendar},
        ["calendar: `type` is not a WorkCalendar; pass a WorkCalendar, or None"],
    ),
    (
        {"stance": "pengawas=eselon_iv"},
        ["stance: keys and values are expected here; write `key: value`"],
    ),
    (
        {"stance": {"pengaws": "eselon_iv"}},
        ["stance: the word `pengaws` is not known here; did you mean `pengawas`?"],
    ),
    (
        {"stance": {"pengawas": "eselon_v"}},
        ["pengawas: the word `eselon_v` is not known here; write one of eselon_iv, harfiah"],
    ),
    (
        {"stance": {"pengawas": None}},
        ["pengawas: the word `None` is not known here; write one of eselon_iv, harfiah"],
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
            f"stance: the word `q` is not known here; {READINGS}",
            f"who: `str` {NOBODY}",
            f"on: `2026-04-10` {NO_DATE}",
            f"`rostered` is `1`, but it must be True, False or 'tanpa_jadwal'; {NO_ROSTER}",
            f"`recalled` is `x`, {NO_FLAG}",
            f"absent: the word `hadir` is not known here; {ABSENCES}",
            "calendar: `int` is not a WorkCalendar; pass a WorkCalendar, or None",
            "the fact `a` is not known; write one of cuti_bersama, libur",
        ],
    ),
]


PERSONS: Sequence[tuple[dict[Any, Any], Sequence[str]]] = [
    (
        {"level": "plaksana"},
        [("level: the word `plaksana` is not known here; did you mean `pelaksana`?")],
    ),
    ({"level": 3}, [f"level: the word `3` is not known here; {LEVELS}"]),
    ({"level": True}, [f"level: the word `True` is not known here; {LEVELS}"]),
    (
        {"level": ""},
        [
            "level: this fact has no value; leave the fact out if it is not known "
            "(in JSON also `null`)"
        ],
    ),
    ({"level": "\x1b[31m"}, [f"level: the word `U+001B[31m` is not known here; {LEVELS}"]),
    (
        {"level": "pelaksana\n"},
        [("level: the word `pelaksana ` is not known here; did you mean `pelaksana`?")],
    ),
    (
        {"domicile": "1905"},
        [
            (
                f"domicile: `1905` {BPS} its dots, for example `19.05` (Kabupaten Bangka Barat) "
                "if you mean that region"
            )
        ],
    ),
    (
        {"domicile": "1375011001"},
        [
            (
                f"domicile: `1375011001` {BPS} its dots, for example `13.75.01.1001` "
                f"(Kota Bukittinggi) if you mean that region"
            )
        ],
    ),
    ({"domicile": "13"}, [f"domicile: `13` {NO_HOME}"]),
    ({"domicile": "13.75.1"}, [f"domicile: `13.75.1` {NO_HOME}"]),
    (
        {"domicile": 13.75},
        ['domicile: `13.75` is a number, but a text is expected here; write it in quotes, "13.75"'],
    ),
    ({"domicile": 13.7}, [f"domicile: `13.7` {NO_HOME}"]),
    (
        {"employer": "1375"},
        [
            (
                f"employer: `1375` {BPS} its dots, for example `13.75` (Kota Bukittinggi) "
                "if you mean that region"
            )
        ],
    ),
    ({"employer": "13.75.01"}, [f"employer: `13.75.01` {NO_GOVERNMENT}"]),
    (
        {"level": "pelaksan", "post": "lura", "domicile": "rumah"},
        [
            "level: the word `pelaksan` is not known here; did you mean `pelaksana`?",
            "post: the word `lura` is not known here; did you mean `lurah`?",
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


UNREADABLE = "is not a date; write year-month-day, for example 2026-04-08"


A_TEXT = (
    "one text is expected here, not a list, keys or a number; write one text; put "
    "it in quotes if it begins with a bracket"
)


QUOTES = "means something else to other programs; write it in quotes,"


# The arguments besides `--lang en`, and every line on standard error.
RUN: Sequence[tuple[Sequence[str], Sequence[str]]] = [
    (
        ("decide", "bukitinggi", "2026-04-10"),
        ["no policy named `bukitinggi` is shipped; did you mean `bukittinggi`?"],
    ),
    (
        ("show", ""),
        ["no policy named `` is shipped; write one of bangka_barat, bukittinggi"],
    ),
    (
        ("figures", "bukit"),
        ["no policy named `bukit` is shipped; write one of bangka_barat, bukittinggi"],
    ),
    (
        ("decide", "tidak/ada.yaml", "2026-04-10"),
        [("the file `tidak/ada.yaml` does not exist; write the path of a file that exists")],
    ),
    (
        ("show", "folder.yaml"),
        [
            (
                "`folder.yaml` is a folder, and a file is expected; write the path of a file "
                "in that folder"
            )
        ],
    ),
    (
        ("show", "biner.yaml"),
        [
            (
                "biner.yaml:2: the file is not saved as UTF-8 (byte 0x80); save the file again "
                "with the encoding UTF-8"
            )
        ],
    ),
    (
        ("decide", "kebijakan.yaml", "2026-04-10"),
        [
            f'kebijakan.yaml:2: government.code: without quotes, `13.75` {QUOTES} "13.75"',
            (
                "kebijakan.yaml:8 (1): permit.every: the word `juamt` is not known here; did "
                "you mean `jumat`?"
            ),
        ],
    ),
    (("decide", "bukittinggi", "10-04-2026"), [f"`10-04-2026` {UNREADABLE}"]),
    (("decide", "bukittinggi", "20260410"), [f"`20260410` {UNREADABLE}"]),
    (("decide", "bukittinggi", "besok"), [f"`besok` {UNREADABLE}"]),
    (("decide", "bukittinggi", ""), [f"`` {UNREADABLE}"]),
    (
        (*DECIDE, "--set", "level"),
        ["`level` does not have the form `fact=value`; write for example `level=pelaksana`"],
    ),
    (
        (*DECIDE, "--set", "level=", "--set", "=mahir"),
        [
            "`level=` does not have the form `fact=value`; write for example `level=pelaksana`",
            "`=mahir` does not have the form `fact=value`; write for example `level=pelaksana`",
        ],
    ),
    (
        (*DECIDE, "--set", "level=pelaksan"),
        ["level: the word `pelaksan` is not known here; did you mean `pelaksana`?"],
    ),
    ((*DECIDE, "--set", "jenjang=mahir"), [f"the fact `jenjang` is not known; {FACT_NAMES}"]),
    ((*DECIDE, "--set", "weekday=jumat"), [f"the fact `weekday` is not known; {FACT_NAMES}"]),
    (
        (*DECIDE, "--set", "level=mahir", "--set", "level=pemula"),
        ["`level` is written twice; write it once"],
    ),
    (
        (*DECIDE, "--set", "domicile=1905"),
        [
            f"domicile: `1905` {BPS} its dots, for example `19.05` (Kabupaten Bangka Barat) "
            "if you mean that region"
        ],
    ),
    ((*DECIDE, "--set", "domicile=13"), [f"domicile: `13` {NO_HOME}"]),
    (
        (*DECIDE, "--set", "rostered=yes"),
        ["rostered: the word `yes` is not known here; write one of tanpa_jadwal, tidak, ya"],
    ),
    (
        (*DECIDE, "--set", "absent=hadir"),
        [(f"absent: the word `hadir` is not known here; {ABSENCES}")],
    ),
    (
        (*DECIDE, "--set", "cuti_bersama=ya"),
        [
            "the calendar says that `cuti_bersama` on 2026-04-10 is `tidak`, so another "
            "value is not possible; leave the fact out, or use another calendar"
        ],
    ),
    ((*DECIDE, "--set", "level=\udcff"), [f"level: the word `U+DCFF` is not known here; {LEVELS}"]),
    (
        (*DECIDE, "--stance", "pengaws=eselon_iv"),
        ["stance: the word `pengaws` is not known here; did you mean `pengawas`?"],
    ),
    (
        (*DECIDE, "--stance", "pengawas=eselon_v"),
        ["pengawas: the word `eselon_v` is not known here; write one of eselon_iv, harfiah"],
    ),
    (
        (*DECIDE, "--who", "tidak_ada.yaml"),
        [("the file `tidak_ada.yaml` does not exist; write the path of a file that exists")],
    ),
    (
        (*DECIDE, "--who", "juta.yaml"),
        ["juta.yaml: the file is too large (17000000 bytes); use a file of at most 262144 bytes"],
    ),
    (
        (*DECIDE, "--who", "juta.json"),
        ["juta.json: the file is too large (3000001 bytes); use a file of at most 262144 bytes"],
    ),
    (
        (*DECIDE, "--who", "biner.yaml"),
        [
            (
                "biner.yaml:2: the file is not saved as UTF-8 (byte 0x80); save the file again "
                "with the encoding UTF-8"
            )
        ],
    ),
    (
        (*DECIDE, "--who", "kosong.yaml"),
        ["kosong.yaml:1: the file is empty; fill in the file, or choose another one"],
    ),
    (
        (*DECIDE, "--who", "teks.yaml"),
        ["teks.yaml:1: keys and values are expected here; write `key: value`"],
    ),
    (
        (*DECIDE, "--who", "daftar.yaml"),
        ["daftar.yaml:1: the list here is empty; write at least one item"],
    ),
    ((*DECIDE, "--who", "susun.yaml"), [f"susun.yaml:1: level: {A_TEXT}"]),
    (
        (*DECIDE, "--who", "tidak.yaml"),
        [(f'tidak.yaml:1: rostered: without quotes, `no` {QUOTES} "no"')],
    ),
    (
        (*DECIDE, "--who", "dua.yaml"),
        [
            (
                "dua.yaml:2: the key `level` is repeated; the first one is on line 1; keep "
                "only one of them"
            )
        ],
    ),
    (
        (*DECIDE, "--who", "bom.yaml"),
        [
            "bom.yaml:1: the file begins with an invisible byte order mark (BOM); save "
            "it again as UTF-8 without BOM"
        ],
    ),
    (
        (*DECIDE, "--who", "rusak.json"),
        [
            "rusak.json:1: this is not valid JSON; check the quotes, commas and brackets "
            "on this line and the line before"
        ],
    ),
    (
        ("show", "bukittinggi", "1.d/z"),
        ["this policy has no clause `1.d/z`; write one of 1.d/a, 1.d/b, 1.d/c"],
    ),
    (
        ("show", "bukittinggi", "Pasal I"),
        [
            "`Pasal I` is not a clause number; write the numbers and letters of the "
            "clause with dots, for example `1.i.c`, or `opening`"
        ],
    ),
    (
        ("check", "tidak_ada.yaml"),
        [("the file `tidak_ada.yaml` does not exist; write the path of a file that exists")],
    ),
]


# What is told of a file of persons, whether or not with its place in the file.
PERSON_FILES: Sequence[tuple[str, Sequence[str]]] = [
    ("jabatan.yaml", ["the fact `jabatan` is not known; write one of "]),
    (
        "salah.yaml",
        [
            "the word `pelaksan` is not known here; did you mean `pelaksana`?",
            "the word `pengaws` is not known here; did you mean `pengawas`?",
        ],
    ),
    ("bps.yaml", [f"`1905` {BPS} its dots, for example `19.05`"]),
    ("beda.yaml", ["ya and tidak cannot be used together; use only one of them"]),
    ("dua.json", ["`level` is written twice; write it once"]),
    ("dalam.json", ["lists and keys here are nested more than 32 levels deep"]),
    (
        "angka.json",
        ['level: `3` is a number, but a text is expected here; write it in quotes, "3"'],
    ),
    ("null.json", ["keys and values are expected here; write `key: value`"]),
    ("setengah.json", [f"the word `U+D800` is not known here; {LEVELS}"]),
    (
        "biner.json",
        [
            (
                "the file is not saved as UTF-8 (byte 0x80); save the file again with the "
                "encoding UTF-8"
            )
        ],
    ),
]


# What the library that reads the arguments says itself, in words that change with its releases.
USAGE: Sequence[tuple[Sequence[str], str]] = [
    ((), r"perintah belum disebut; tulis salah satu dari policies, show, .*"),
    ((*DECIDE[:2], "2026-W15-5"), r"`2026-W15-5` bukan tanggal; .*"),
    ((*DECIDE, "--stance", "x"), r"`x` tidak berbentuk `tafsir=pilihan`; .*"),
    (("decid",), r"perintah `decid` tidak dikenal; maksudnya `decide`\?"),
    (("decide",), r"argumen KEBIJAKAN belum diisi; tulis asn-wfh decide \[OPSI\] KEBIJAKAN .*"),
    (("decide", "bukittinggi"), r"argumen TANGGAL belum diisi; .*"),
    (("check",), r"argumen BERKAS\.\.\. belum diisi; .*"),
    ((*DECIDE, "lagi"), r"`lagi` berlebih pada perintah ini; hapus, atau tulis .*"),
    ((*DECIDE, "--xml"), r"opsi `--xml` tidak dikenal; tulis salah satu dari .*"),
    ((*DECIDE, "--lang", "fr"), r"kata `fr` tidak dikenal di sini; tulis salah satu dari en, id"),
    ((*DECIDE, "--lang"), r"opsi --lang belum diberi nilai; .*"),
    ((*DECIDE, "--json=1"), r"opsi --json tidak memakai nilai; tulis --json saja"),
    (("figures", "bukittinggi", "--headcount", "x"), r"--headcount bukan bilangan bulat; .*"),
    (
        ("figures", "bukittinggi", "--headcount", "9"),
        r"jumlah pegawai tidak dapat dihitung tanpa --on; tambahkan --on beserta nilainya",
    ),
    (("figures", "bukittinggi", "--share", "9%"), r".* tanpa --headcount; tambahkan .*"),
    (("book",), r"perintah sesudah `asn-wfh book` belum disebut; tulis salah satu dari create, .*"),
    (("roster", "plan", "bukittinggi"), r"opsi --staff belum diisi; tambahkan --staff BERKAS; .*"),
]
