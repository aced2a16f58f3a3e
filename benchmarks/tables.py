"""How fast tables of cases are, beside hand-written NumPy masks that are checked to agree.

Run it as `python benchmarks/tables.py [rows]`.  Both sides start from the same Arrow table with
int32 dictionaries; each figure is the median ratio of rounds in which the sides alternate, with
the nanoseconds a row of the hand-written side and those of one bare comparison of a column.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter_ns, process_time_ns
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

sys.path[:0] = [str(Path(__file__).parent.parent / "tests")]

from asn_wfh import Policy, load_policy  # noqa: E402
from asn_wfh.frames import Answers, decide_table  # noqa: E402
from asn_wfh.law.fact_ties import PERSONS, contradictions  # noqa: E402
from asn_wfh.vocabulary import PERSON_FACETS  # noqa: E402

POLICY = Path("policies/bukittinggi.yaml").read_text(encoding="utf-8")
ROUNDS = 7
FRIDAY = date(2026, 4, 10)
USUAL = {
    "employment": ("pns",) * 12 + ("pppk",) * 4 + ("cpns", "pppk_paruh_waktu", "non_asn"),
    "level": ("pelaksana",) * 8
    + ("ahli_pertama", "ahli_muda") * 3
    + ("ahli_madya", "pengawas", "administrator", "jpt_pratama", "terampil", "mahir"),
    "post": ("lainnya",) * 30 + ("camat", "lurah"),
    "task": ("lainnya",) * 12,
    "unit": ("induk",) * 5 + ("uptd",) * 2 + ("rsud", "satuan_pendidikan"),
    "service": ("pendukung",) * 6,
}
Codes = npt.NDArray[np.int32]
Flags = npt.NDArray[np.bool_]


def drawn(policy: Policy, rows: int, seed: int, empty: float = 0.0, even: bool = False) -> pa.Table:
    """Possible rows with int32 dictionaries, of a usual staff or evenly drawn."""
    random = np.random.default_rng(seed)
    words: dict[str, list[str]] = {}
    codes: dict[str, Codes] = {}
    for fact, listed in PERSON_FACETS.items():
        if fact == "employer":
            words[fact] = [policy.government.code, "lainnya"]
            chance = np.array([1.0, 1.0] if even else [19.0, 1.0])
        elif fact == "domicile":
            words[fact] = [policy.government.code, "13.06", "19.05"]
            chance = np.array([1.0, 1.0, 1.0])
        else:
            words[fact] = list(listed.words)
            counted = [(0 if even else USUAL.get(fact, ()).count(w)) + 1 for w in words[fact]]
            chance = np.array(counted, dtype=float)
        codes[fact] = random.choice(len(words[fact]), rows, p=chance / chance.sum()).astype(
            np.int32
        )
    words["rostered"], words["recalled"] = ["ya", "tidak"], ["tidak", "ya"]
    codes["rostered"] = random.integers(0, 2, rows).astype(np.int32)
    codes["recalled"] = (random.random(rows) < 0.02).astype(np.int32)
    _make_possible(words, codes)
    columns = {}
    for fact, each in codes.items():
        mask = random.random(rows) < empty if empty else None
        indices = pa.array(each, pa.int32(), mask=mask)
        columns[fact] = pa.DictionaryArray.from_arrays(indices, pa.array(words[fact]))
    return pa.table(columns)


def _make_possible(words: dict[str, list[str]], codes: dict[str, Codes]) -> None:
    """Let whoever ties forbid have the last word of a fact that binds another."""
    for box in PERSONS:
        forbidden = np.ones(len(codes["level"]), dtype=bool)
        for fact, values in box:
            forbidden &= np.array([word in values for word in words[fact]])[codes[fact]]
        fact = next(name for name, _ in box if name in ("post", "unit", "employment"))
        free = {"post": "lainnya", "unit": "induk", "employment": "pns"}[fact]
        codes[fact][forbidden] = words[fact].index(free)
    assert not list(contradictions({"post": "lainnya", "unit": "induk", "employment": "pns"}))


class Masks:
    """The circular of Kota Bukittinggi as a hand would write it in NumPy, for stated rows."""

    BOTH = ("ketenteraman_ketertiban", "kebakaran")

    def __init__(self, table: pa.Table) -> None:
        """Take the codes of each column, and the code of each word."""
        chunks = {name: table.column(name).combine_chunks() for name in table.column_names}
        self.codes = {name: chunk.indices.to_numpy() for name, chunk in chunks.items()}
        self.words = {name: chunk.dictionary.to_pylist() for name, chunk in chunks.items()}

    def is_(self, fact: str, *values: str) -> Flags:
        """Which rows have one of some words."""
        codes = [self.words[fact].index(value) for value in values if value in self.words[fact]]
        flags: Flags = self.codes[fact] == codes[0]
        for code in codes[1:]:
            flags |= self.codes[fact] == code
        return flags

    def clauses(self) -> dict[str, Flags]:
        """Which rows each clause takes leave from."""
        is_ = self.is_
        affair = {name: is_("affair", name) for name in AFFAIRS}
        uptd = is_("unit", "uptd")
        own = is_("employer", "13.75")
        flags = {
            "1.d/b": is_("recalled", "ya"),
            "1.d/c": is_("rostered", "tidak"),
            "1.i.a": is_("level", "jpt_pratama"),
            "1.i.b": is_("level", "administrator"),
            "1.i.c": is_("level", "ahli_madya"),
            "1.i.d": is_("post", "lurah"),
            "1.i.e": affair["kebencanaan"] & is_("service", "kedaruratan"),
            "1.i.f": is_("affair", *self.BOTH) & is_("service", "ketertiban", "kedaruratan"),
            "1.i.g": affair["lingkungan_hidup"] & is_("service", "kebersihan"),
            "1.i.h": affair["kependudukan"] & is_("service", "kependudukan"),
            "1.i.i": affair["penanaman_modal"] & is_("service", "perizinan"),
            "1.i.j": affair["kesehatan"] & (uptd | is_("unit", "rsud")),
            "1.i.k": affair["pendidikan"] & (uptd | is_("unit", "satuan_pendidikan")),
            "1.i.l": is_("affair", "pertanian", "pangan") & uptd,
            "1.i.m": affair["pekerjaan_umum_penataan_ruang"] & uptd,
            "1.i.n": is_("affair", "pemberdayaan_perempuan", "keluarga_berencana") & uptd,
            "1.i.o": is_("task", "pemungut_pajak_retribusi"),
            "1.i.p": is_("task", "layanan_objek_wisata"),
            "1.i.q": is_("task", "lapangan") & is_("affair", "perhubungan"),
            "1.i.r": is_("task", "pelayanan") & is_("affair", "perdagangan", "perindustrian"),
            "1.i.s": is_("task", "pelayanan_perpustakaan")
            & is_("affair", "perpustakaan", "kearsipan"),
            "1.i.t": is_("task", "tata_usaha_pimpinan") & is_("affair", "sekretariat_daerah"),
            "1.i.u": is_("task", "sopir"),
            "1.i.v": is_("task", "kebersihan", "keamanan"),
            "2.f": is_("recalled", "ya"),
        }
        return {label: own & each for label, each in flags.items()}

    def answer(self) -> tuple[Flags, npt.NDArray[np.uint32]]:
        """Who may on a working Friday in force, and the clauses that take leave, a bit each."""
        clauses = np.zeros(len(self.codes["level"]), dtype=np.uint32)
        for place, flags in enumerate(self.clauses().values()):
            clauses |= flags.astype(np.uint32) << np.uint32(place)
        covered = self.is_("employer", "13.75") & ~self.is_("employment", "non_asn")
        return covered & (clauses == 0), clauses


AFFAIRS = (
    *("kebencanaan", "lingkungan_hidup", "kependudukan", "penanaman_modal", "kesehatan"),
    *("pendidikan", "pekerjaan_umum_penataan_ruang"),
)


def check(masks: Masks, answers: Answers) -> None:
    """Fail where the two sides differ in a row."""
    may, clauses = masks.answer()
    outcome = np.array([d.outcome == "permitted" for d in answers.decisions])[answers.codes]
    assert (outcome == may).all()
    labels = {label: 1 << place for place, label in enumerate(masks.clauses())}
    bits = np.array(
        [
            0
            if decision.outcome == "permitted"
            else sum(labels[r.label] for r in decision.reasons if r.label)
            for decision in answers.decisions
        ],
        dtype=np.uint32,
    )
    assert (bits[answers.codes] == clauses).all()


def timed(call: Callable[[], Any], clock: Callable[[], int] = process_time_ns) -> int:
    """The time of a call by a clock, in nanoseconds; that of the CPU unless said otherwise."""
    begin = clock()
    call()
    return clock() - begin


def ratio(ours: Callable[[], Any], theirs: Callable[[], Any]) -> tuple[float, int, int]:
    """The median ratio of alternate rounds, and the median of each side."""
    ours()
    theirs()
    pairs = [(timed(ours), timed(theirs)) for _ in range(ROUNDS)]
    return (
        median(one / other for one, other in pairs),
        int(median(one for one, _ in pairs)),
        int(median(other for _, other in pairs)),
    )


def tell(what: str, figure: str) -> None:
    """Print one figure."""
    print(f"{what:58} {figure}", flush=True)


def main(rows: int) -> None:
    """Print every figure."""
    policy = load_policy("policies/bukittinggi.yaml")
    table = drawn(policy, rows, 1)
    masks = Masks(table)
    check(masks, decide_table(policy, table, FRIDAY))
    bare = median(timed(lambda: masks.codes["level"] == 3) for _ in range(ROUNDS)) / rows
    tell("one bare comparison of a column", f"{bare:.2f} ns a row")

    def whole_column() -> None:
        answers = decide_table(policy, table, FRIDAY)
        answers.column("outcome")
        answers.column("clauses")

    for what, ours in (
        ("outcome and clauses", whole_column),
        ("codes of whole decisions", lambda: decide_table(policy, table, FRIDAY).codes),
    ):
        times, mine, theirs = ratio(ours, lambda: Masks(table).answer())
        tell(
            f"{what}, {rows:,} rows x 1 day",
            f"{times:.2f} times ({mine / rows:.1f} against {theirs / rows:.1f} ns a row)",
        )
    texts = as_texts(table)
    for clock, whose in ((perf_counter_ns, "elapsed, bound 150"), (process_time_ns, "of CPU")):
        encoding, more = [], []
        for _ in range(ROUNDS):
            of_texts = timed(lambda: decide_table(policy, texts, FRIDAY).codes, clock)
            more.append(of_texts - timed(lambda: decide_table(policy, table, FRIDAY).codes, clock))
            encoding.append(timed(lambda: [c.dictionary_encode() for c in texts.columns], clock))
        arrow = median(encoding) / rows
        figure = f"{median(more) / rows:.0f} ns a row more {whose} (Arrow alone {arrow:.0f})"
        tell("texts instead of dictionaries", figure)
    some = min(rows, 100_000)
    year = [FRIDAY + timedelta(days=7 * week) for week in range(52)]
    smaller = table.slice(0, some)
    times, mine, theirs = ratio(
        lambda: decide_table(policy, smaller, year).codes,
        lambda: [Masks(smaller).answer() for _ in year],
    )
    tell(f"codes, {some:,} rows x 52 days", f"{times:.2f} times")
    fresh = drawn(policy, rows, 2)
    policy = load_policy("policies/bukittinggi.yaml")
    first = timed(lambda: decide_table(policy, fresh, FRIDAY))
    hand = median(timed(lambda: Masks(fresh).answer()) for _ in range(3))
    tell(f"first sight of a usual {rows:,}", f"{first / hand:.1f} times the masks")
    uniform = drawn(policy, min(rows, 200_000), 3, empty=0.05, even=True)
    dates = [FRIDAY, date(2026, 4, 13), date(2026, 5, 1), date(2028, 4, 7)]
    first = timed(lambda: decide_table(load_policy("policies/bukittinggi.yaml"), uniform, dates))
    costs_by_size(policy, rows)
    if sys.platform == "linux":
        for kind in ("dictionaries", "dictionaries and ids", "texts", "texts and ids"):
            for size in (rows, 5 * rows):
                times = most_memory(size, kind)
                tell(f"most memory, {kind}, {size:,} rows", f"{times:.2f} times the input, bound 3")
    tell(
        f"first sight of {uniform.num_rows:,} even rows, 5% empty, 4 dates", f"{first / 1e9:.1f} s"
    )


PEAK = """
import sys
from pathlib import Path
import tables
from asn_wfh import load_policy
from asn_wfh.frames import decide_table

def peak():
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) << 10

policy = load_policy("bukittinggi")
table = tables.drawn(policy, int(sys.argv[1]), 1)
table = tables.with_ids(table) if "ids" in sys.argv[2] else table
table = tables.as_texts(table) if "texts" in sys.argv[2] else table
ids = "nip" if "ids" in sys.argv[2] else None
decide_table(policy, table.slice(0, 1000), tables.FRIDAY, id=ids).frame
Path("/proc/self/clear_refs").write_text("5")
before = peak()
answers = decide_table(policy, table, tables.FRIDAY, id=ids).frame
print((peak() - before) / table.nbytes)
"""
"""What a process of its own runs to learn the most memory that answers take, by their input."""


def with_ids(table: pa.Table) -> pa.Table:
    """A table with an id in every row."""
    ids = pc.binary_join_element_wise("19900101", pa.array(map(str, range(len(table)))), "")
    return table.append_column("nip", ids)


def as_texts(table: pa.Table) -> pa.Table:
    """A table with every column as plain texts."""
    columns = [column.cast(pa.string()) for column in table.columns]
    return pa.table(columns, names=table.column_names)


def most_memory(rows: int, kind: str) -> float:
    """The most memory that answers take beside their input, as times of it; Linux tells it."""
    folders = [str(Path(__file__).parent), *sys.path]
    done = subprocess.run(
        [sys.executable, "-c", PEAK, str(rows), kind],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(folders)},
        check=True,
        capture_output=True,
        text=True,
    )
    return float(done.stdout)


def costs_by_size(policy: Policy, rows: int) -> None:
    """Tell the cost of a row in tables of several sizes, the first sight of it apart."""
    table = drawn(policy, rows, 4)
    for size in (10_000, 100_000, 1_000_000, 5_000_000):
        if size <= rows:
            some = table.slice(0, size)
            fresh = load_policy(text=POLICY)
            codes = partial(decide_table, fresh, some, FRIDAY)
            first = timed(codes)
            again = median(timed(codes) for _ in range(max(3, 1_000_000 // size)))
            tell(
                f"codes, {size:,} rows", f"{again / size:.0f} ns a row, {first / size:.0f} at first"
            )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
