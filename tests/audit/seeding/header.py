"""Faults of the header, of the printed words that a provision quotes, and of fingerprints."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import Any

from dateutil.relativedelta import relativedelta

from asn_wfh.audit.fingerprints.fingerprint_file import format_prints
from asn_wfh.audit.fingerprints.make_fingerprints_of_paper import FingerprintsByName
from asn_wfh.loading.policy_from_tree import ZONES
from asn_wfh.loading.yaml_reader import Path
from audit.seeding.groups import group_slips
from audit.seeding.original import Original, Seed, canonical, effect_of, label

__all__ = ["header_seeds", "print_seeds", "quote_seeds"]

_ISSUER = "issuer|letterhead|signature|title|government"
_CODES = ("13", "13.74", "13.76", "19.05", "13.75", "19.04", "19.06", "71.72")


def header_seeds(original: Original) -> Iterator[Seed]:
    """Every fault of what the header says of the paper, its government and whom it covers."""
    circular = original.tree["circular"]
    number = circular["number"]
    # What a scan has of a number that cannot be read is compared like a number.
    path: Path = ("circular", "number")
    text, place = (number["scan"], (*path, "scan")) if isinstance(number, dict) else (number, path)
    for becomes in (*_texts(text), *_cases(text)):
        puts = ((place, becomes),)
        what = f"circular.number: {text} -> {becomes}"
        yield original.seed("circular number changed", ("number",), what, puts)
    for becomes in _days(circular["signed"]):
        yield _circular(original, "signed", "date|signed", becomes)
    for becomes in (*_texts(circular["issuer"]), "Gubernur Sumatera Barat", "Wali Kota Padang"):
        yield _circular(original, "issuer", _ISSUER, becomes)
    for other in (None, *_texts(circular["implements"])):
        yield _circular(original, "implements", "opening|implements", other)
    government = original.tree["government"]
    names = [("name", name) for name in _texts(government["name"])]
    codes = [("code", code) for code in _CODES if code != government["code"]]
    zones = [("timezone", zone) for zone in ZONES if zone != government["timezone"]]
    for key, becomes in (*names, *codes, *zones):
        what = f"government.{key}: {government[key]} -> {becomes}"
        # Where the paper prints `WIB`, it tells the zone.
        zone_clause = "|2.d.1" if key == "timezone" else ""
        clause = f"{_ISSUER}|{key}|opening{zone_clause}"
        puts = ((("government", key), becomes),)
        yield original.seed(f"government {key} changed", (clause,), what, puts)
    yield from _covers(original)
    yield from _means(original)


def _circular(original: Original, key: str, clause: str, becomes: str | None) -> Seed:
    what = f"circular.{key}: {original.tree['circular'][key]} -> {becomes}"
    puts = ((("circular", key), becomes),)
    return original.seed(f"circular {key} changed", (clause,), what, puts)


def _texts(text: str) -> Iterator[str]:
    """A text with each digit changed, each word dropped, one letter of each gone."""
    for match in re.finditer(r"\d", text):
        digit = str((int(match[0]) + 1) % 10)
        yield text[: match.start()] + digit + text[match.end() :]
    words = list(re.finditer(r"[^\W_]+", text))
    for match in words if len(words) > 1 else ():
        yield " ".join((text[: match.start()] + text[match.end() :]).split())
    for match in words:
        if len(match[0]) > 3 and match[0].isalpha():
            middle = match.start() + 2
            yield text[:middle] + text[middle + 1 :]


def _cases(text: str) -> Iterator[str]:
    """A text with each word in the other case."""
    for match in re.finditer(r"[^\W\d_]+", text):
        yield text[: match.start()] + match[0].swapcase() + text[match.end() :]


def _days(text: str) -> Iterator[str]:
    """Dates a day, a week, a month and a year before and after one, and day and month swapped."""
    day = date.fromisoformat(text)
    for step in (timedelta(1), timedelta(7), relativedelta(months=1), relativedelta(years=1)):
        yield (day - step).isoformat()
        yield (day + step).isoformat()
    yield day.replace(month=day.day, day=day.month).isoformat()


def _covers(original: Original) -> Iterator[Seed]:
    """Other people covered, and another clause that says so."""
    covers = original.tree["covers"]
    for slip in group_slips(original, "covers.whose", covers["whose"], ("covers", "whose"), True):
        kind = f"covers: {slip.kind}"
        yield original.seed(kind, ("opening|covers|whose",), slip.what, slip.puts)
    for path in sorted(original.paths):
        puts = ((("covers", "at"), path),)
        clause = f"opening|covers|{path}"
        yield original.seed("covers: pointer changed", (clause,), f"covers.at: {path}", puts)


def _means(original: Original) -> Iterator[Seed]:
    """What a reading says that clauses take in, changed."""
    for name, reading in original.tree.get("readings", {}).items():
        for clause, group in reading.get("means", {}).items():
            path: Path = ("readings", name, "means", clause)
            gone = path if len(reading["means"]) > 1 else path[:-1]
            yield original.seed("means dropped", (clause,), f"{name}: {clause}", ((gone, None),))
            for slip in group_slips(original, f"{name}.means.{clause}", group, path, True):
                yield original.seed(f"means: {slip.kind}", (clause,), slip.what, slip.puts)


def quote_seeds(original: Original) -> Iterator[Seed]:
    """The printed words of each provision emptied, shortened, changed, and taken from another."""
    items = original.items
    quoted = [item for item in items if "words" in item]
    for place, item in enumerate(items):
        path: Path = ("provisions", place, "words")
        quotes = item.get("words", [])
        foreign = next(list(o["words"]) for o in quoted if o["at"] != item["at"])
        if effect_of(item) != "no_rule":
            yield _quote(original, item, "words foreign", path, [*quotes, *foreign[:1]])
        if not quotes:
            continue
        yield _quote(original, item, "words dropped", path, None)
        for number, words in enumerate(quotes):
            rest = [*quotes[:number], *quotes[number + 1 :]]
            if rest:
                yield _quote(original, item, "words dropped", path, rest)
            for shorter in (words.split()[1:], words.split()[:-1]):
                if shorter:
                    instead = [*quotes[:number], " ".join(shorter), *quotes[number + 1 :]]
                    yield _quote(original, item, "words shortened", path, instead)
            for becomes in _texts(words):
                if becomes:
                    instead = [*quotes[:number], becomes, *quotes[number + 1 :]]
                    yield _quote(original, item, "words changed", path, instead)


def _quote(original: Original, item: Mapping[str, Any], kind: str, path: Path, words: Any) -> Seed:
    what = f"{label(item)}: words: {canonical(words)}"
    return original.seed(kind, (item["at"],), what, ((path, words),))


def print_seeds(original: Original) -> Iterator[Seed]:
    """Each fingerprint gone, of another clause, and with one digit changed."""
    prints = original.prints
    for name, other in zip(prints, [list(prints)[-1], *prints], strict=False):
        one = prints[name]
        rest = {key: value for key, value in prints.items() if key != name}
        text, letters = (
            digest[:-1] + ("0" if digest[-1] != "0" else "1") for digest in (one.text, one.letters)
        )
        flipped = replace(one, text=text, letters=letters)
        clause = f"{name}|letterhead" if name == "issuer" else name
        seeded: dict[str, FingerprintsByName] = {"gone": rest, "a digit": {**prints, name: flipped}}
        if prints[other].text != one.text:
            seeded["of another"] = {**prints, name: prints[other]}
        for what, changed in seeded.items():
            make = partial(format_prints, changed)
            yield Seed("print changed", (clause,), f"{clause}: {what}", "prints", make)
