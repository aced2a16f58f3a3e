"""The markers that a word processor counts itself: `a.`, `1)`, `IV.`, `1.2.`.

A paragraph names its list and its level, or its style does; `numbering.xml` says how a level is
counted and printed.  Lists of one abstract definition go on counting from each other, unless one
of them begins anew.  Source: ECMA-376, part 1, 17.9.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

__all__ = ["DocxNumbering", "ListPlace", "number_in_form", "numbering_of_document"]

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_LEVELS = 9
_LEVEL_SIGN = re.compile(r"%([1-9])")
_ROMAN = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)


@dataclass(frozen=True, slots=True)
class ListPlace:
    """Where a paragraph stands: the number of its list, its level; None where neither is stated."""

    number: str | None = None
    level: int | None = None


@dataclass(frozen=True, slots=True)
class _Level:
    """How a level is counted: the form of its numbers, its text (`%1.`), where it begins.

    `restart` is the level above which it begins anew, 0 for never, None for any.
    """

    form: str
    text: str
    start: int
    restart: int | None
    decimal: bool
    style: str


@dataclass(frozen=True, slots=True)
class _List:
    """A list: the definition with which it shares its counts, its levels, where it begins anew."""

    definition: str
    levels: Mapping[int, _Level]
    starts: Mapping[int, int]


@dataclass(slots=True)
class DocxNumbering:
    """The counts of all lists while a document is read from its first paragraph to its last."""

    _lists: Mapping[str, _List]
    _places_by_style: Mapping[str, ListPlace]
    _counts: dict[str, dict[int, int]] = field(default_factory=dict)
    _begun: set[tuple[str, int]] = field(default_factory=set)

    def next_marker(self, stated: ListPlace, style: str) -> str:
        """The marker of the next paragraph, empty where it stands in no list; counts it."""
        by_style = self._places_by_style.get(style, ListPlace())
        number = by_style.number if stated.number is None else stated.number
        of_list = self._lists.get(number or "")
        if number is None or of_list is None:
            return ""
        level = self._level_of(stated, by_style, of_list, style)
        form = of_list.levels.get(level)
        if form is None:
            return ""
        counts = self._counts.setdefault(of_list.definition, {})
        self._count(number, of_list, level, counts)
        return (
            _LEVEL_SIGN.sub(
                lambda sign: _printed_number(of_list, form, int(sign[1]) - 1, counts), form.text
            )
            if form.form != "bullet"
            else "-"
        )

    def _level_of(self, stated: ListPlace, by_style: ListPlace, of_list: _List, style: str) -> int:
        if stated.level is not None:
            return stated.level
        linked = (at for at, level in of_list.levels.items() if style and level.style == style)
        return next(linked, by_style.level or 0)

    def _count(self, number: str, of_list: _List, level: int, counts: dict[int, int]) -> None:
        """Count a paragraph of a level, and let the levels below it begin anew."""
        start = of_list.levels[level].start
        if level in of_list.starts and (number, level) not in self._begun:
            counts[level] = of_list.starts[level]
        else:
            counts[level] = counts[level] + 1 if level in counts else start
        self._begun.add((number, level))
        for below in range(level + 1, _LEVELS):
            form = of_list.levels.get(below)
            restart = form.restart if form else None
            if restart is None or (restart and level < restart):
                counts.pop(below, None)


def numbering_of_document(numbering: Element | None, styles: Element | None) -> DocxNumbering:
    """The lists of a document from its `numbering.xml` and `styles.xml`, each of which may lack."""
    places = {} if styles is None else _places_by_style(styles)
    if numbering is None:
        return DocxNumbering({}, places)
    definitions = {
        one.get(f"{W}abstractNumId", ""): one for one in numbering.findall(f"{W}abstractNum")
    }
    by_style_link = {
        _value(one, "styleLink"): key
        for key, one in definitions.items()
        if _value(one, "styleLink")
    }
    lists = {}
    for one in numbering.findall(f"{W}num"):
        key = _value(one, "abstractNumId")
        linked = _value(definitions[key], "numStyleLink") if key in definitions else ""
        key = by_style_link.get(linked, key)
        if key in definitions:
            lists[one.get(f"{W}numId", "")] = _list_of(one, key, definitions[key])
    return DocxNumbering(lists, places)


def _list_of(one: Element, key: str, definition: Element) -> _List:
    """A list with what it says itself in the place of what its definition says."""
    levels = {_ilvl(level): _level_of_element(level) for level in definition.findall(f"{W}lvl")}
    starts = {}
    for override in one.findall(f"{W}lvlOverride"):
        own = override.find(f"{W}lvl")
        if own is not None:
            levels[_ilvl(override)] = _level_of_element(own)
        if override.find(f"{W}startOverride") is not None:
            starts[_ilvl(override)] = _whole(_value(override, "startOverride"), 1)
    return _List(key, levels, starts)


def _level_of_element(element: Element) -> _Level:
    restart = element.find(f"{W}lvlRestart")
    return _Level(
        _value(element, "numFmt") or "decimal",
        _value(element, "lvlText"),
        _whole(_value(element, "start"), 0),
        None if restart is None else _whole(restart.get(f"{W}val", ""), 0),
        element.find(f"{W}isLgl") is not None,
        _value(element, "pStyle"),
    )


def _places_by_style(styles: Element) -> dict[str, ListPlace]:
    """The place of each style in a list, that of the style it is based on where it has none."""
    stated: dict[str, ListPlace] = {}
    based_on: dict[str, str] = {}
    for style in styles.findall(f"{W}style"):
        name = style.get(f"{W}styleId", "")
        based_on[name] = _value(style, "basedOn")
        settings = style.find(f"{W}pPr/{W}numPr")
        if settings is not None:
            level = _value(settings, "ilvl")
            stated[name] = ListPlace(
                _value(settings, "numId") or None, int(level) if level.isdigit() else None
            )
    return {
        name: place
        for name in based_on
        if (place := _inherited_place(name, stated, based_on)) is not None
    }


def _inherited_place(
    name: str, stated: Mapping[str, ListPlace], based_on: Mapping[str, str]
) -> ListPlace | None:
    visited: set[str] = set()
    while name and name not in visited:
        if name in stated:
            return stated[name]
        visited.add(name)
        name = based_on.get(name, "")
    return None


def _printed_number(of_list: _List, form: _Level, level: int, counts: Mapping[int, int]) -> str:
    """The number of a level as a marker prints it."""
    own = of_list.levels.get(level)
    if own is None:
        return ""
    number = counts.get(level, own.start)
    return number_in_form(number, "decimal" if form.decimal else own.form)


def number_in_form(number: int, form: str) -> str:
    """A number as letters, Roman or digits; unknown forms print digits."""
    if form == "none":
        return ""
    if form in ("lowerLetter", "upperLetter") and number > 0:
        letters = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letters if form == "lowerLetter" else letters.upper()
    if form in ("lowerRoman", "upperRoman") and 0 < number < 4000:
        roman = ""
        for value, sign in _ROMAN:
            roman += sign * (number // value)
            number %= value
        return roman if form == "lowerRoman" else roman.upper()
    return f"{number:02}" if form == "decimalZero" else str(number)


def _value(element: Element, name: str) -> str:
    """The value of an element right below another, empty where there is none."""
    below = element.find(f"{W}{name}")
    return "" if below is None else below.get(f"{W}val", "")


def _ilvl(element: Element) -> int:
    return _whole(element.get(f"{W}ilvl", ""), 0)


def _whole(text: str, otherwise: int) -> int:
    return int(text) if text.isdecimal() and len(text) < 10 else otherwise
