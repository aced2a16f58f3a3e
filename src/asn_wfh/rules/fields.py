"""The words that effects are made of: shares, dates, weekdays, moments, groups of people.

Each reads the text of a file into a value, or raises `Faults` with every reason why not.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import Annotated, Any, TypeAlias, TypeVar, cast

from pydantic import ValidationInfo

from asn_wfh.law.clause import Clause
from asn_wfh.law.hints import means_one_word, unknown_word_hint, word_list_hint
from asn_wfh.law.own_facts import LEVEL_TRACKS, OwnFact, Threshold, classes_beyond
from asn_wfh.law.own_terms import OwnTerm, TermKind
from asn_wfh.law.vocabulary import PERSON_FACETS, WEEKDAYS
from asn_wfh.law.workdays import MOMENTS
from asn_wfh.messages.errors import Fault, Faults
from asn_wfh.rules.pydantic_model import ReadBy

__all__ = [
    "EVERYONE",
    "ClausePath",
    "EveryDay",
    "FacetValues",
    "Group",
    "Hours",
    "IsoDate",
    "IsoDates",
    "MonthlyDate",
    "Months",
    "PolicyVocabulary",
    "Share",
    "Text",
    "Times",
    "Vocabulary",
    "listed_word_validator",
    "raw_group_boxes",
    "read_group",
    "read_threshold",
    "read_whole_percentage",
    "refuse_number",
    "standard_vocabulary",
    "term_validator",
    "term_words",
]

Vocabulary: TypeAlias = "Mapping[str, tuple[str, ...]]"
"""The closed values of every facet that a group may name: a person's, and a policy's own."""


class PolicyVocabulary(dict[str, tuple[str, ...]]):
    """A vocabulary with the facts and the terms of a policy's own.

    Some of the facts are dates or ordered; the terms are words for duties, limits and sanctions.
    """

    def __init__(
        self,
        values: Vocabulary,
        own: Mapping[str, OwnFact],
        terms: tuple[OwnTerm, ...] = (),
    ) -> None:
        """Take the values of every facet, and the own facts and terms that are sound."""
        super().__init__(values)
        self.own = own
        self.terms = terms


ItemT = TypeVar("ItemT")

WEEKS = ("1", "2", "3", "4", "5", "akhir")
"""Which of its weekdays in the month a date is, and the last of them."""

ALL = "semua"
"""As a group: everyone.  In an `otherwise`: lifts what the provision itself says of a facet."""


_CLAUSE_LENGTH = 40
"""No paper nests so deep; a path without end would only be slow."""


def standard_vocabulary() -> dict[str, tuple[str, ...]]:
    """The facets that every policy's groups may name."""
    return {name: tuple(w.words) for name, w in PERSON_FACETS.items() if name != "employer"}


def read_text(value: object) -> str:
    """A text that is not empty."""
    if not isinstance(value, str):
        raise Faults(Fault.of("not_a_text"))
    if not value.strip():
        raise Faults(Fault.of("empty_text"))
    return value


def read_items(
    value: object, read: Callable[[str], ItemT], in_order: bool = False
) -> tuple[ItemT, ...]:
    """What one text or a list of distinct texts says, each at its own place; perhaps in order."""
    if not isinstance(value, list):
        return (read(read_text(value)),)
    if not value:
        raise Faults(Fault.of("empty_list"))
    items: dict[str, Any] = {}
    faults: list[tuple[tuple[str | int, ...], Fault]] = []
    for place, raw in enumerate(value):
        try:
            text = read_text(raw)
            item = read(text)
        except Faults as error:
            faults += [((place, *below), fault) for below, fault in error.located]
            continue
        last = next(reversed(items.values()), None)
        if text in items:
            faults.append(((place,), Fault.of("repeated_word", word=text)))
        elif in_order and last is not None and item <= last:
            faults.append(((place,), Fault.of("not_sorted", first=last, second=item)))
        items[text] = item
    if faults:
        raise Faults(*faults)
    return tuple(items.values())


def read_texts(value: object) -> tuple[str, ...]:
    """One text or a list of distinct texts."""
    return read_items(value, str)


def read_sentence(value: object) -> str:
    """A text that is not empty; over several lines it is still one sentence."""
    return re.sub(r"\s*\n\s*", " ", read_text(value)).strip()


def _match_text(value: object, form: str, code: str, **values: object) -> re.Match[str]:
    text = read_text(value)
    match = re.fullmatch(form, text, re.ASCII)
    if match is None:
        raise Faults(Fault.of(code, text=text, **values))
    return match


def read_date(value: object) -> date:
    """An ISO date; nothing else is taken for one."""
    text = _match_text(value, r"[0-9]{4}-[0-9]{2}-[0-9]{2}", "not_a_date").group()
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Faults(Fault.of("no_such_day", text=text)) from None


def read_percentage(value: object) -> int:
    """A whole percentage from 1 to 100, as a number of hundredths."""
    share = int(_match_text(value, r"([0-9]{1,3})%", "not_a_share")[1])
    if not 1 <= share <= 100:
        raise Faults(Fault.of("not_a_share", text=value))
    return share


def read_whole_percentage(value: object) -> int:
    """A whole percentage from 0 to 100, as a number of hundredths."""
    share = int(_match_text(value, r"([0-9]{1,3})%", "not_a_percentage")[1])
    if share > 100:
        raise Faults(Fault.of("not_a_percentage", text=value))
    return share


def read_time(value: object) -> str:
    """A time of day as HH:MM."""
    text = _match_text(value, r"[0-9]{2}:[0-9]{2}", "not_a_time").group()
    try:
        time.fromisoformat(text)
    except ValueError:
        raise Faults(Fault.of("not_a_time", text=text)) from None
    return text


def read_weeks(value: object) -> tuple[str, ...]:
    """Which of its weekdays in the month a date is: `1` to `5`, or `akhir` for the last."""
    named = read_listed_words(value, WEEKS)
    if set(named) >= {"1", "2", "3", "4", "5"}:
        raise Faults(Fault.of("all_values", facet="weeks"))
    return tuple(week for week in WEEKS if week in named)


def read_labels(value: object) -> tuple[str, ...]:
    """The clauses of a circular that are named, each with its part where it is of one part."""
    return tuple(map(str, read_items(value, _read_label)))


def _read_label(text: str) -> str:
    clause, slash, part = text.partition("/")
    if slash and not re.fullmatch(r"[a-z][a-z0-9_-]{0,39}", part):
        raise Faults(Fault.of("not_a_clause", text=text))
    return f"{read_clause(clause)}{slash}{part}"


def read_acts(value: object, info: ValidationInfo) -> tuple[str, ...]:
    """The acts that are named, each a fact of the policy's own."""
    own: Mapping[str, OwnFact] = getattr(info.context, "own", {})
    acts = [name for name, fact in own.items() if fact.act_of]
    named = read_items(value, str)
    faults: list[tuple[tuple[str | int, ...], Fault]] = []
    for place, name in enumerate(named):
        path = (place,) if isinstance(value, list) else ()
        # A fact that is broken has its fault where it is declared.
        if name not in acts and (name in own or name not in (info.context or {})):
            fault = Fault.of("not_an_act", name=name, **word_list_hint(acts))
            faults.append((path, fault))
    if faults:
        raise Faults(*faults)
    return named


def read_moment(value: object) -> str:
    """A time of day, or a word of `workdays.MOMENTS`."""
    text = read_text(value)
    if text in MOMENTS:
        return text
    try:
        return read_time(text)
    except Faults:
        raise Faults(Fault.of("not_a_moment", text=text, words=", ".join(MOMENTS))) from None


def read_months(value: object) -> int:
    """A number of months, written as `2 bulan`."""
    return int(_match_text(value, r"([1-9][0-9]?) bulan", "not_a_period")[1])


@dataclass(frozen=True, slots=True)
class MonthlyDate:
    """A day of the month after those that a duty is about: one month, or `months` of them."""

    day: int
    months: int | None = None


def read_due_moment(value: object) -> str | date | MonthlyDate:
    """A due moment: one of a day, a date, or `tanggal 1 bulan berikutnya`.

    `{h-1: "15:00"}` is that time on the last working day before.
    """
    if isinstance(value, Mapping):
        if set(value) != {"h-1"}:
            raise Faults(Fault.of("not_a_time_before"))
        try:
            return f"h-1 {read_time(value['h-1'])}"
        except Faults as error:
            raise Faults(*((("h-1", *path), fault) for path, fault in error.located)) from None
    text = read_text(value)
    match = re.fullmatch(r"tanggal ([1-9]|1[0-9]|2[0-8]) bulan berikutnya", text)
    if match:
        return MonthlyDate(int(match[1]))
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text, re.ASCII):
        return read_date(text)
    try:
        return read_moment(text)
    except Faults:
        raise Faults(Fault.of("not_a_due", text=text, words=", ".join(MOMENTS))) from None


@dataclass(frozen=True, slots=True)
class Hours:
    """A stretch of the day, between two moments; of one without end or beginning one is None."""

    opens: str | None
    closes: str | None


def read_hours(value: object) -> Hours:
    """Two moments in order, or one of `{from: ...}` and `{until: ...}`."""
    if isinstance(value, Mapping):
        if len(value) != 1 or not set(value) <= {"from", "until"}:
            raise Faults(Fault.of("not_hours"))
        ((edge, moment),) = value.items()
        try:
            text = read_moment(moment)
        except Faults as error:
            raise Faults(*(((edge, *path), fault) for path, fault in error.located)) from None
        return Hours(text, None) if edge == "from" else Hours(None, text)
    if not isinstance(value, list) or len(value) != 2:
        raise Faults(Fault.of("not_hours"))
    opens, closes = read_items(value, read_moment)
    if ":" in opens and ":" in closes and closes < opens:
        raise Faults(Fault.of("not_sorted", first=opens, second=closes))
    return Hours(opens, closes)


def read_duration(value: object) -> str:
    """A number of minutes or hours, as `10 menit` or `1 jam`."""
    return _match_text(value, r"[1-9][0-9]{0,2} (menit|jam)", "not_a_duration").group()


def read_count(value: object) -> int:
    """How many times something is done, from 1 to 99."""
    return int(_match_text(value, r"[1-9][0-9]?", "not_so_many_times").group())


def read_clause(value: object) -> Clause:
    """A clause's path."""
    text = read_text(value)
    try:
        if len(text) <= _CLAUSE_LENGTH:
            return Clause.parse(text)
    except ValueError:
        pass
    raise Faults(Fault.of("not_a_clause", text=text))


def check_listed_word(text: str, words: Collection[str]) -> str:
    """A word of a closed list."""
    if text not in words:
        raise Faults(Fault.of("unknown_word", word=text, **unknown_word_hint(text, words)))
    return text


def read_listed_words(value: object, words: Collection[str]) -> list[str]:
    """One word or a list of words, all of a closed list."""
    return list(read_items(value, lambda text: check_listed_word(text, words)))


def listed_word_validator(*words: str) -> ReadBy:
    """A validator that takes one word of a closed list."""
    return ReadBy(lambda value: check_listed_word(read_text(value), words))


def term_validator(kind: TermKind, words: Collection[str]) -> ReadBy:
    """A validator that takes a word of a closed list, or a term of the policy's own."""

    def read(value: object, info: ValidationInfo) -> str:
        return check_listed_word(read_text(value), [*words, *term_words(info, kind)])

    return ReadBy(read, in_context=True)


def term_words(info: ValidationInfo, kind: TermKind) -> list[str]:
    """The terms of the policy's own of one kind."""
    return [term.name for term in getattr(info.context, "terms", ()) if term.kind == kind]


def read_weekdays(value: object) -> tuple[str, ...]:
    """The weekdays named, in order; `hari_kerja` is every one."""
    if value in ("hari_kerja", ["hari_kerja"]):
        return tuple(WEEKDAYS)
    named = read_listed_words(value, [*WEEKDAYS, "hari_kerja"])
    if "hari_kerja" in named:
        day = next(day for day in named if day != "hari_kerja")
        raise Faults(Fault.of("not_together", first="hari_kerja", second=day))
    return tuple(day for day in WEEKDAYS if day in named)


def read_dates(value: object) -> tuple[date, ...]:
    """One date or a list of dates in order."""
    return read_items(value, read_date, in_order=True)


def read_times(value: object) -> tuple[str, ...]:
    """One time or a list of times in order."""
    return read_items(value, read_time, in_order=True)


FacetValues: TypeAlias = "tuple[tuple[str, tuple[str, ...]], ...]"
"""The allowed values of each facet that one box narrows."""


@dataclass(frozen=True, slots=True)
class Group:
    """A set of cases: boxes with "atau" between them, each with "dan" between its facets."""

    boxes: tuple[FacetValues, ...]


EVERYONE = Group(((),))
"""The group without a box of its own: whoever there is."""


def refuse_number(text: str) -> str:
    """A value of a policy's own fact, which is a word; a number raises Faults."""
    figures = re.fullmatch(r"[-+]?([0-9][0-9.,:_-]*)\W?", text)
    if figures:
        number = "_".join(re.findall(r"[0-9]+", figures[1]))[:10]
        raise Faults(Fault.of("not_a_value", text=text, number=number))
    return text


def _keys_beside_except(facet: str, own: OwnFact | None) -> tuple[str, ...]:
    """The keys by which values of a facet are named other than one by one."""
    if facet == "level" or (own is not None and own.ordered):
        return ("at_least", "at_most")
    return ("years", "within") if own is not None and own.is_date else ()


def _read_part_of_order(
    value: Mapping[str, Any], domain: tuple[str, ...], own: OwnFact | None
) -> tuple[str, ...]:
    """The values from one on, or up to one; of a date those beyond a threshold."""
    ((key, below),) = value.items()
    if own is not None and own.is_date:
        threshold, beyond = read_threshold(key, below)
        inside = classes_beyond(threshold, own.thresholds or ())
        outside = [v for v in domain if v not in inside and v != own.unstated]
        return tuple(v for v in domain if v in (inside if beyond else outside))
    try:
        word = check_listed_word(read_text(below), domain)
    except Faults as error:
        raise Faults(*(((key, *path), fault) for path, fault in error.located)) from None
    (track,) = [t for t in (LEVEL_TRACKS if own is None else (domain,)) if word in t]
    place = track.index(word)
    named = track[place:] if key == "at_least" else track[: place + 1]
    return tuple(v for v in domain if v in named)


def read_threshold(key: str, value: object) -> tuple[Threshold, bool]:
    """The threshold of a date that words name, and whether what is meant lies beyond it.

    `years: {at_least: 55 tahun}` or `{below: 55 tahun}`; `within: 3 hari_kerja` or `3 hari`.
    """
    if key == "within":
        try:
            pattern = r"([1-9][0-9]{0,2}) (hari|hari_kerja)"
            match = _match_text(value, pattern, "not_a_number_of_days")
        except Faults as error:
            raise Faults(*(((key, *path), fault) for path, fault in error.located)) from None
        return Threshold(cast("Any", match[2]), int(match[1])), True
    if not isinstance(value, Mapping):
        raise Faults(((key,), Fault.of("wants_keys", key="at_least")))
    bound, text = _only_bound_of_age(key, value)
    try:
        match = _match_text(text, r"([1-9][0-9]?) tahun", "not_years")
    except Faults as error:
        raise Faults(*(((key, bound, *path), fault) for path, fault in error.located)) from None
    return Threshold("tahun", int(match[1])), bound == "at_least"


def _only_bound_of_age(key: str, value: Mapping[str, Any]) -> tuple[str, object]:
    bounds = ("at_least", "below")
    if not value:
        raise Faults(((key,), Fault.of("missing_key", key="at_least")))
    wrong = next((bound for bound in value if bound not in bounds), None)
    if wrong is not None:
        hint = unknown_word_hint(wrong, bounds)
        raise Faults(((key, wrong), Fault.of("unknown_key", key=wrong, **hint)))
    if len(value) > 1:
        raise Faults(((key,), Fault.of("not_together", first="at_least", second="below")))
    ((bound, text),) = value.items()
    return bound, text


def _check_values_of_date(facet: str, value: object, own: OwnFact) -> None:
    """A fault where a date is named as a word is, or divided by what divides no dates."""
    if not isinstance(value, Mapping):
        words = value if isinstance(value, list) else [value]
        named = all(word in own.values for word in words)
    else:
        named = not value or bool(set(value) & {"years", "within", "except"})
        for key, below in value.items():
            if key in ("years", "within"):
                read_threshold(key, below)
    if not named:
        raise Faults(Fault.of("date_as_word", fact=facet))


def read_facet_values(
    facet: str, value: object, domain: tuple[str, ...], own: OwnFact | None = None
) -> tuple[str, ...]:
    """The values of one facet: a word, a list, `{except: ...}` for all but, or part of an order."""
    if own is not None and own.is_date:
        _check_values_of_date(facet, value, own)
    if not domain:
        # A policy's own fact with no values is a fault where it is declared, not here; but a
        # number is no value of any, and quotes would not make it one.
        if isinstance(value, str):
            refuse_number(value)
        return ()
    if isinstance(value, Mapping):
        return _read_values_by_key(facet, value, domain, own)
    named = read_listed_words(value, domain)
    values = tuple(word for word in domain if word in named)
    if values == domain:
        raise Faults(Fault.of("all_values", facet=facet))
    return values


def _read_values_by_key(
    facet: str, value: Mapping[str, Any], domain: tuple[str, ...], own: OwnFact | None
) -> tuple[str, ...]:
    """The values that `{except: ...}` leaves, or part of an order, or of the dates there are."""
    words = ["except", *_keys_beside_except(facet, own)]
    if not value:
        raise Faults(Fault.of("missing_key", key="except"))
    wrong = next((key for key in value if key not in words), None)
    if own is not None and wrong in ("at_least", "at_most"):
        raise Faults(((wrong,), Fault.of("not_ordered", fact=facet, key=wrong)))
    if wrong is not None:
        hint = unknown_word_hint(wrong, words)
        raise Faults(((wrong,), Fault.of("unknown_key", key=wrong, **hint)))
    if len(value) > 1:
        first, second, *_ = value
        raise Faults(Fault.of("not_together", first=first, second=second))
    if "except" not in value:
        return _read_part_of_order(value, domain, own)
    try:
        spared = read_listed_words(value["except"], domain)
    except Faults as error:
        raise Faults(*((("except", *path), fault) for path, fault in error.located)) from None
    values = tuple(word for word in domain if word not in spared)
    if not values:
        raise Faults(Fault.of("no_values", facet=facet))
    return values


def read_group_box(value: object, vocabulary: Vocabulary) -> FacetValues:
    """One box: a mapping of facets to values, all of which must hold."""
    if not isinstance(value, Mapping):
        raise Faults(Fault.of("not_a_group"))
    if not value:
        raise Faults(Fault.of("empty_group"))
    sides = []
    faults: list[tuple[tuple[str | int, ...], Fault]] = []
    for facet, words in value.items():
        if facet not in vocabulary:
            hint = unknown_word_hint(facet, vocabulary)
            # What is no slip may be a fact that the file has not declared.
            code = "unknown_fact" if means_one_word(hint) else "unknown_facet"
            faults.append(((facet,), Fault.of(code, fact=facet, **hint)))
            continue
        try:
            own = getattr(vocabulary, "own", {}).get(facet)
            sides.append((facet, read_facet_values(facet, words, vocabulary[facet], own)))
        except Faults as error:
            faults += [((facet, *path), fault) for path, fault in error.located]
    if faults:
        raise Faults(*faults)
    return tuple(sorted(sides))


def read_group(value: object, info: ValidationInfo) -> Group:
    """A box, or a list of boxes, over the vocabulary that the loader hands in."""
    assert info.context is not None
    vocabulary: Vocabulary = info.context
    if value == ALL:
        return EVERYONE
    if not isinstance(value, list):
        return Group((read_group_box(value, vocabulary),))
    if not value:
        raise Faults(Fault.of("empty_group"))
    boxes = []
    faults: list[tuple[tuple[str | int, ...], Fault]] = []
    for place, item in enumerate(value):
        try:
            boxes.append(read_group_box(item, vocabulary))
        except Faults as error:
            faults += [((place, *path), fault) for path, fault in error.located]
    if faults:
        raise Faults(*faults)
    return Group(tuple(boxes))


def raw_group_boxes(group: object) -> list[dict[str, Any]]:
    """The boxes of a group as a file writes it, one or a list; `semua` is one that is empty."""
    if group == ALL:
        return [{}]
    boxes = group if isinstance(group, list) else [group] if isinstance(group, dict) else []
    return [box if isinstance(box, dict) else {} for box in boxes]


def read_narrowing_group(value: object, info: ValidationInfo) -> Group | None:
    """A group that narrows an effect; `semua` narrows nothing."""
    group = read_group(value, info)
    return None if group == EVERYONE else group


Text = Annotated[str, ReadBy(read_sentence)]
Share = Annotated[int, ReadBy(read_percentage)]
IsoDate = Annotated[date, ReadBy(read_date)]
IsoDates = Annotated[tuple[date, ...], ReadBy(read_dates)]
EveryDay = Annotated[tuple[str, ...], ReadBy(read_weekdays)]
Times = Annotated[tuple[str, ...], ReadBy(read_times)]
Months = Annotated[int, ReadBy(read_months)]
By = Annotated[str | date | MonthlyDate, ReadBy(read_due_moment)]
Between = Annotated[Hours, ReadBy(read_hours)]
Duration = Annotated[str, ReadBy(read_duration)]
Count = Annotated[int, ReadBy(read_count)]
ClausePath = Annotated[Clause, ReadBy(read_clause)]
People = Annotated[Group, ReadBy(read_group, in_context=True)]
Whose = Annotated[Group | None, ReadBy(read_narrowing_group, in_context=True)]
Weeks = Annotated[tuple[str, ...], ReadBy(read_weeks)]
Labels = Annotated[tuple[str, ...], ReadBy(read_labels)]
Acts = Annotated[tuple[str, ...], ReadBy(read_acts, in_context=True)]
