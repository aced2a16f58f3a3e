"""A figure that a text prints: what it is, and how a sentence quotes it."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["PaperFigure", "format_figure", "share_in_whole_percent"]

_PRINTED_AS = {
    "share": "{value}%",
    "week": "minggu ke-{value}",
    "before": "H-{value}",
    "monthly": "tanggal {value} bulan berikutnya",
    "breach": "pelanggaran ke-{value}",
    "month": "bulan {value}",
}
# Figures of these kinds are quoted without their kind.
_PLAIN = frozenset({"time", "date", "weekday", "reference", "number", "broken"})


@dataclass(frozen=True, slots=True)
class PaperFigure:
    """A figure: its kind, its value in one form, and the tokens it takes, from and up to.

    `kind` is `share` (50, `1,5` or `1/3` where it is no whole one, `<50` where it must stay below),
    `time` (07:30), `date` (ISO), `range` (two dates with `/` between), `month` (its number),
    `monthly` (the day of the next month), `weekday`, `week` (which of the month: 2, or `akhir`),
    `before` (working days before: H-1), `breach` (which time: 2), `law` (a law cited by its number
    and year), `reference` (the steps of a path), `number` (no unit), `broken` (what differs from
    what is printed beside it), or a unit such as `bulan` with the count.
    """

    kind: str
    value: str
    begin: int
    end: int


def share_in_whole_percent(figure: PaperFigure) -> int | None:
    """A share in whole percent, at most 100; None for a figure that is none."""
    is_whole = figure.kind == "share" and figure.value.isdecimal()
    return min(int(figure.value), 100) if is_whole else None


def format_figure(kind: str, value: str) -> str:
    """A figure as a sentence quotes it: `50%`, `07:30`, `3 bulan`, `minggu ke-2`, `H-1`."""
    if kind == "week" and value == "akhir":
        return "minggu terakhir"
    if kind == "week" and not value.isdecimal():
        return f"minggu {value}"
    if kind == "range":
        return value.replace("/", " sampai dengan ")
    strict = {"<": "kurang dari {}", ">": "lebih dari {}"}.get(value[:1])
    if strict:
        return strict.format(format_figure(kind, value[1:]))
    if kind == "share" and "/" in value:
        return value
    form = "{value}" if kind in _PLAIN else _PRINTED_AS.get(kind, "{value} {kind}")
    return form.format(value=value, kind=kind)
