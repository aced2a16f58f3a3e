"""What a small circular sets for its office, read from its tree by hand, by day and by unit."""

from collections import Counter
from collections.abc import Hashable, Iterator, Mapping
from datetime import date
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

__all__ = ["DAYS", "UNITS", "at_office", "circulars", "of_people"]

UNITS = ("uptd", "rsud", "satuan_pendidikan", "induk")
DAYS = {
    # A Monday, Tuesday and Wednesday on either side of the first of July, all working days.
    date(2026, 6, 22): "senin",
    date(2026, 6, 23): "selasa",
    date(2026, 6, 24): "rabu",
    date(2026, 7, 6): "senin",
    date(2026, 7, 7): "selasa",
    date(2026, 7, 8): "rabu",
}
Effect = dict[str, Any]

_WHOSE: list[Effect] = [
    {},
    {"whose": {"unit": "uptd"}},
    {"whose": {"unit": {"except": "uptd"}}},
    {"whose": {"unit": ["rsud", "uptd"]}},
    {"whose": [{"unit": "rsud"}, {"unit": "uptd"}]},
    {"whose": {"employment": "pns"}},
]
_WHEN: list[Effect] = [
    *({}, {}, {"every": "senin"}, {"every": ["senin", "selasa"]}, {"every": "hari_kerja"}),
    *({"until": "2026-06-30"}, {"from": "2026-07-01"}),
    {"dates": ["2026-06-22", "2026-07-07"]},
]
_CAP = {"of": "wfh_that_day", "round": "down"}
_TURNS = {"of": "eligible_in_office", "odd_person": "wfo", "share": "at_most"}


@st.composite
def effects(draw: DrawFn, number: int) -> tuple[str, Effect]:
    """A word that sets a figure or asks for a duty, its people and its days."""
    word = draw(st.sampled_from(["recall", "recall", "rotate", "limit", "month", "head", "duty"]))
    whose, when = draw(st.sampled_from(_WHOSE)), draw(st.sampled_from(_WHEN))
    if word == "recall":
        kinds: list[Effect] = [{"at_most": "10%", **_CAP}, {"at_most": "20%", **_CAP}, {}]
        kinds += [{"within": str(n)} for n in range(2, number)]
        return word, {**draw(st.sampled_from(kinds)), **when, **whose}
    if word == "rotate":
        wfh = draw(st.sampled_from([30, 50]))
        shares = {"wfh": f"{wfh}%", "wfo": f"{100 - wfh}%", "turns": "working_days"}
        return word, {**shares, **_TURNS, **when, **whose}
    if word == "limit":
        what = draw(st.sampled_from(["perjalanan_dalam_negeri", "frekuensi_perjalanan"]))
        return word, {"what": what, "cut": draw(st.sampled_from(["50%", "70%"]))}
    if word == "month":
        day = draw(st.sampled_from([1, 5]))
        by = {"by": f"tanggal {day} bulan berikutnya"}
        return "oblige", {"who": "kepala", "do": "laporan_bulanan", **by, **whose}
    times = draw(st.sampled_from([{}, {"by": "07:30"}, {"by": "mulai_kerja"}, {"by": "h-1"}]))
    if word == "head":
        return "oblige", {"who": "kepala", "do": "jadwal", **times, **whose}
    return "oblige", {"who": "asn", "do": "rencana_kerja", **times, **whose}


@st.composite
def circulars(draw: DrawFn) -> tuple[Effect, Effect]:
    """Two circulars of a few clauses; the second has those of the first, some put otherwise."""
    size = draw(st.integers(1, 3))
    first = [draw(effects(number)) for number in range(2, size + 2)]
    second = [draw(st.just(same) | effects(n)) for n, same in enumerate(first, 2)]
    if draw(st.booleans()):
        # The same words for each other's people: shares, caps or times of two groups swapped.
        words = [(word, {**effect}) for word, effect in first]
        for name in draw(st.sampled_from([("whose",), ("every", "from", "until", "dates")])):
            turned = [effect.pop(name, None) for _, effect in words]
            for (word, effect), value in zip(words, turned[1:] + turned[:1], strict=True):
                fits = name == "whose" or word in ("recall", "rotate")
                if value is not None and fits and word != "limit":
                    effect[name] = value
        second = words
    return _tree(first), _tree(draw(st.permutations(second)) if draw(st.booleans()) else second)


def _tree(clauses: list[tuple[str, Effect]]) -> Effect:
    """The tree of a circular that lets everyone stay at home on every working day."""
    provisions: list[tuple[str, Any]] = [("permit", {"every": "hari_kerja"})]
    caps = {str(n) for n, (_, effect) in enumerate(clauses, 2) if "at_most" in effect}
    for word, effect in clauses:
        # Orders count within a cap only where there is one.
        provisions.append(
            (word, {k: v for k, v in effect.items() if k != "within" or v in caps} or "any")
        )
    provisions.append(("in_force", {"from": "2026-01-15"}))
    return {
        "policy": "rekaan",
        "government": {"name": "Kota Rekaan", "code": "99.71", "timezone": "Asia/Jakarta"},
        "circular": {"number": "1/2026", "signed": "2026-01-15", "issuer": "Wali Kota"},
        "covers": {"at": "opening", "whose": {"employment": "pns"}},
        "provisions": [
            {"at": str(n), "says": f"Butir {n}.", word: effect}
            for n, (word, effect) in enumerate(provisions, 1)
        ],
    }


def _clauses(tree: Effect, word: str) -> Iterator[tuple[str, Effect]]:
    for provision in tree["provisions"]:
        if word in provision:
            effect = provision[word]
            yield provision["at"], {} if effect == "any" else effect


def _people(effect: Effect) -> frozenset[str]:
    """The units that a clause is about; everyone here is a PNS."""
    whose = effect.get("whose", {})
    units_bound: set[str] = set()
    for box in whose if isinstance(whose, list) else [whose]:
        units = box.get("unit", UNITS)
        if isinstance(units, dict):
            units_bound |= set(UNITS) - {units["except"]}
        else:
            units_bound |= {units} if isinstance(units, str) else set(units)
    return frozenset(units_bound)


def _on(effect: Effect, day: date) -> bool:
    """Whether a clause is about a day."""
    every = effect.get("every", "hari_kerja")
    named = every == "hari_kerja" or DAYS[day] in ([every] if isinstance(every, str) else every)
    listed = day.isoformat() in effect.get("dates", [day.isoformat()])
    since, until = effect.get("from", "2026-01-01"), effect.get("until", "2026-12-31")
    return bool(named and listed and since <= day.isoformat() <= until)


def at_office(tree: Effect, day: date) -> Mapping[str, Hashable]:
    """What each figure of the office is on a day."""
    recalls = [(at, e) for at, e in _clauses(tree, "recall") if _on(e, day)]
    caps = {at: (e["at_most"], _people(e)) for at, e in recalls if "at_most" in e}
    free: dict[Hashable, frozenset[str]] = {}
    for _, effect in recalls:
        if caps and "at_most" not in effect:
            within = caps.get(effect.get("within", ""))
            free[within] = free.get(within, frozenset()) | _people(effect)
    turns = {(e["wfh"], _people(e)) for _, e in _clauses(tree, "rotate") if _on(e, day)}
    cuts = {(e["what"], e["cut"]) for _, e in _clauses(tree, "limit")}
    return {
        "recall_cap": (frozenset(Counter(caps.values()).items()), frozenset(free.items())),
        "turns": frozenset(turns),
        "domestic_travel": frozenset(c for c in cuts if "negeri" in c[0]),
        "travel_frequency": frozenset(c for c in cuts if "frekuensi" in c[0]),
    }


_MOMENTS = {"mulai_kerja": "07:30"}


def of_people(tree: Effect, unit: str) -> Mapping[str, Hashable]:
    """What is asked of somebody of a unit, and of their head about them."""
    asked: dict[str, set[str]] = {"monthly_report": set(), "jadwal": set(), "rencana_kerja": set()}
    for _, effect in _clauses(tree, "oblige"):
        if unit in _people(effect):
            by = str(effect.get("by", ""))
            word = "monthly_report" if effect["do"] == "laporan_bulanan" else effect["do"]
            asked[word].add(_MOMENTS.get(by, by))
    return {word: frozenset(times) for word, times in asked.items()}
