"""Faults of single words of an effect: figures, dates, times, weekdays, listed and closed words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, time, timedelta
from typing import Any, get_args

from dateutil.relativedelta import relativedelta

from asn_wfh.law.workdays import MOMENTS
from asn_wfh.loading.yaml_reader import Path, Tree
from asn_wfh.rules.limit import LimitBase
from asn_wfh.rules.recall import RecallBase, Rounding
from asn_wfh.rules.rotate import OddPerson, ShareBase
from asn_wfh.vocabulary import ADDRESSEE, DUTY, LIMITED, WEEKDAYS
from audit.seeding.groups import group_slips
from audit.seeding.original import Original, Slip, canonical, effect_of, label
from audit.seeding.readings import reading_slips

__all__ = ["word_slips"]

_CLOSED: Mapping[str, Sequence[str]] = {
    "who": ("asn", "kepala", "atasan"),
    "to": tuple(ADDRESSEE),
    "through": tuple(ADDRESSEE),
    "do": tuple(DUTY),
    "what": tuple(LIMITED),
    "of": tuple(dict.fromkeys((*get_args(RecallBase), *get_args(ShareBase), *get_args(LimitBase)))),
    "round": get_args(Rounding),
    "odd_person": get_args(OddPerson),
    "share": ("at_most", "exact"),
    "turns": ("working_days", "calendar"),
    "joined": ("dan", "atau"),
}
_INSTEAD: tuple[tuple[str, Tree], ...] = (
    ("no_rule", "Tidak mengatur siapa yang boleh WFH."),
    ("permit", {"every": "jumat"}),
    ("exclude", {"level": "pelaksana"}),
    ("recall", "any"),
    ("stay_within", "territory"),
    ("schedule", "any"),
    ("exempt", {"instead_of": "1.b", "whose": {"unit": "rsud"}}),
    ("oblige", {"who": "kepala", "do": "jadwal"}),
)
# Words that an effect may have and this one has not, each with what may be written there.
_OPTIONAL: Mapping[str, Mapping[str, Sequence[Any]]] = {
    "permit": {"from": ["2026-05-01"], "until": ["2026-12-31"], "dates": ["2026-04-10"]},
    "exclude": {"every": ["jumat", "rabu"], "from": ["2026-05-01"], "until": ["2026-12-31"]},
    "rotate": {"every": ["jumat"], "from": ["2026-05-01"], "until": ["2026-12-31"]},
    "recall": {"every": ["rabu"], "until": ["2026-12-31"]},
    "schedule": {"every": ["rabu"], "until": ["2026-12-31"]},
    "stay_within": {"every": ["rabu"], "until": ["2026-12-31"]},
    "oblige": {
        "by": [*MOMENTS, "08:00", "tanggal 1 bulan berikutnya"],
        "every": ["rabu"],
        "from": ["2026-05-01"],
        "until": ["2026-12-31"],
        "hours": [
            *({edge: moment} for moment in (*MOMENTS, "08:00") for edge in ("from", "until")),
            ["08:00", "16:00"],
        ],
        "times": [["07:30"], ["07:30", "16:30"]],
        "to": ["sekda", "kepala_daerah"],
        "whose": [{"domicile": "inside"}, {"domicile": "outside"}, {"employment": "pns"}],
    },
    "limit": {"joined": ["dan", "atau"], "of": get_args(LimitBase), "until": ["2026-12-31"]},
    "in_force": {"until": ["2026-06-07", "2026-12-31"], "review_every": ["2 bulan", "3 bulan"]},
}


def word_slips(original: Original) -> Iterator[tuple[str, str, Slip]]:
    """Every small change of an effect, also in `otherwise`: clause, label, change."""
    for place, item in enumerate(original.items):
        path: Path = ("provisions", place)
        own = effect_of(item)
        for slip in _effect(original, own, item[own], (*path, own), True):
            yield item["at"], label(item), slip
        for slip in reading_slips(original, item, path):
            yield item["at"], label(item), slip
        for number, other in enumerate(item.get("otherwise", ())):
            below: Path = (*path, "otherwise", number)
            when = ", ".join(f"{name}: {option}" for name, option in other["when"].items())
            named = f"{label(item)} [{when}]"
            word = effect_of(other)
            for effect, parameters in _INSTEAD:
                if effect != word:
                    instead: Tree = {"when": other["when"], effect: parameters}
                    what = f"{effect}: {canonical(parameters)}"
                    slip = Slip("effect changed, otherwise", what, ((below, instead),))
                    yield item["at"], named, slip
            for slip in _effect(original, word, other[word], (*below, word), False):
                yield item["at"], named, Slip(f"{slip.kind}, otherwise", slip.what, slip.puts)


def _effect(
    original: Original, effect: str, parameters: Any, path: Path, whole: bool
) -> Iterator[Slip]:
    """The changes of one effect; a `whole` one is no change laid over another."""
    if effect == "no_rule":
        return
    if effect == "exclude":
        yield from group_slips(original, effect, parameters, path, whole)
    mapping = parameters if isinstance(parameters, dict) else {}
    if isinstance(parameters, str):
        yield from _bare(original, effect, parameters, path)
    elif effect != "exclude":
        for key, value in mapping.items():
            yield from _key(original, effect, key, value, (*path, key), len(mapping) > 1)
        yield from _turned(effect, mapping, path)
    for key, values in (
        _OPTIONAL[effect].items() if whole and not isinstance(parameters, list) else ()
    ):
        for value in values if key not in mapping else ():
            base = mapping or ({"place": parameters} if effect == "stay_within" else {})
            what = f"{effect}.{key} + {canonical(value)}"
            yield Slip("word added", what, ((path, {**base, key: value}),))


def _bare(original: Original, effect: str, word: str, path: Path) -> Iterator[Slip]:
    """A bare word narrowed to some people, or `any` given a cap."""
    base = {"place": word} if effect == "stay_within" else {}
    for facet, values in original.vocabulary.items():
        for value in values:
            what = f"{effect}.whose.{facet} + {value}"
            yield Slip("facet added", what, ((path, {**base, "whose": {facet: value}}),))
    for share in original.shares if effect == "recall" else ():
        cap: Tree = {"at_most": share, "of": "wfh_that_day", "round": "down"}
        yield Slip("word added", f"recall.at_most + {share}", ((path, cap),))
    capped = [item["at"] for item in original.items if "at_most" in item.get("recall", "")]
    for clause in capped if effect == "recall" else ():
        yield Slip("word added", f"recall.within + {clause}", ((path, {"within": clause}),))


def _key(
    original: Original, effect: str, key: str, value: Any, path: Path, others: bool
) -> Iterator[Slip]:
    """The changes of one word of an effect."""
    named = f"{effect}.{key}"
    if others:
        yield Slip("word dropped", f"{named}: {canonical(value)} gone", ((path, None),))
    if key == "whose":
        yield from group_slips(original, named, value, path, True)
        return
    if key in ("every", "times", "dates"):
        yield from _listed(named, key, value, path)
        return
    if key == "hours":
        edges = list(enumerate(value)) if isinstance(value, list) else list(value.items())
        for edge, moment in edges:
            for kind, becomes in _becomes(original, key, moment):
                yield Slip(kind, f"{named}: {moment} -> {becomes}", (((*path, edge), becomes),))
        return
    for kind, becomes in _becomes(original, key, value):
        yield Slip(kind, f"{named}: {value} -> {becomes}", ((path, becomes),))
    if key in ("wfh", "wfo"):
        twin = "wfo" if key == "wfh" else "wfh"
        for kind, becomes in _becomes(original, key, value):
            rest = f"{100 - int(becomes.rstrip('%'))}%"
            puts = ((path, becomes), ((*path[:-1], twin), rest))
            yield Slip(kind, f"{named}: {value} -> {becomes}, {twin}: {rest}", puts)


def _becomes(original: Original, key: str, text: str) -> Iterator[tuple[str, str]]:
    """What one word may become, with the kind of the change."""
    if re.fullmatch(r"\d+%|any", text):
        figure = int(text.rstrip("%")) if text != "any" else 50
        near = [f"{n}%" for n in (figure - 1, figure + 1, figure * 10, figure // 10 or 2, 100)]
        more = ["any"] if key == "cut" else []
        shares: dict[str, None] = dict.fromkeys([*near, *original.shares, *more])
        yield from (("share changed", share) for share in shares if share != text)
    elif re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        yield from (("date changed", day) for day in _days(original, text))
    elif re.fullmatch(r"\d\d:\d\d", text):
        yield from (("time changed", clock) for clock in _clocks(text))
    elif match := re.fullmatch(r"(tanggal )?(\d+)( bulan.*)", text):
        for figure in dict.fromkeys((int(match[2]) - 1, int(match[2]) + 1, 6, 10, 12, 20)):
            becomes = f"{match[1] or ''}{figure}{match[3]}"
            yield from [("period changed", becomes)] if becomes != text else ()
        yield from (("moment changed", moment) for moment in MOMENTS if key == "by")
    elif text in MOMENTS:
        yield from (("moment changed", other) for other in MOMENTS if other != text)
        yield "moment changed", "08:00"
    elif key in ("times_of", "within"):
        yield from (("pointer changed", path) for path in sorted(original.paths) if path != text)
    else:
        words = _CLOSED.get(key, ())
        yield from (("closed word changed", other) for other in words if other != text)


def _days(original: Original, text: str) -> Iterator[str]:
    """Dates near one, and the other dates that the policy has."""
    day = date.fromisoformat(text)
    for step in (timedelta(1), relativedelta(months=1), relativedelta(years=1), timedelta(7)):
        yield (day - step).isoformat()
        yield (day + step).isoformat()
    for other in sorted(set(re.findall(r"\d{4}-\d\d-\d\d", original.text))):
        yield from [other] if other != text else ()


def _clocks(text: str) -> Iterator[str]:
    """Times near one, and the one that is told when a figure is misread."""
    clock = time.fromisoformat(text)
    minutes = clock.hour * 60 + clock.minute
    for other in (minutes - 1, minutes + 1, minutes - 60, minutes + 60, minutes + 12 * 60):
        yield f"{other // 60 % 24:02}:{other % 60:02}"
    yield f"{clock.hour:02}:{(clock.minute + 30) % 60:02}"


def _listed(named: str, key: str, value: Any, path: Path) -> Iterator[Slip]:
    """A list of weekdays, times or dates: each dropped, changed, one added."""
    entries = list(value) if isinstance(value, list) else [value]
    kind = {"every": "weekday", "times": "time", "dates": "date"}[key]
    for place, text in enumerate(entries):
        rest = [*entries[:place], *entries[place + 1 :]]
        if rest:
            yield Slip(f"{kind} dropped", f"{named} - {text}", ((path, rest),))
        others = [day for day in (*WEEKDAYS, "hari_kerja") if day not in entries]
        for other in others if key == "every" else _clocks(text):
            changed = sorted([*rest, other])
            yield Slip(f"{kind} changed", f"{named}: {text} -> {other}", ((path, changed),))
    more = [day for day in WEEKDAYS if day not in entries] if key == "every" else ["09:00", "18:00"]
    for other in more:
        longer = sorted([*entries, other])
        yield Slip(f"{kind} added", f"{named} + {other}", ((path, longer),))


def _turned(effect: str, parameters: Mapping[str, Any], path: Path) -> Iterator[Slip]:
    """What may remain for what is cut, and the other way round."""
    if effect != "limit":
        return
    for one, other in (("cut", "at_most"), ("at_most", "cut")):
        if one in parameters:
            shares = dict.fromkeys(["50%" if parameters[one] == "any" else parameters[one], "30%"])
            for share in shares:
                turned = {other if key == one else key: v for key, v in parameters.items()}
                turned[other] = share
                what = f"{one}: {parameters[one]} -> {other}: {share}"
                yield Slip("at_most for cut", what, ((path, turned),))
