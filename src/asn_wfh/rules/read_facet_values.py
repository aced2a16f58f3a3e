"""The values of one facet as a file writes them: words, all but some, part of an order, an age."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, cast

from asn_wfh.law.date_classes_between_thresholds import Threshold, date_classes_reaching_threshold
from asn_wfh.law.own_facts import LEVEL_TRACKS, OwnFact
from asn_wfh.law.suggestions_for_unknown_words import unknown_word_hint
from asn_wfh.messages.errors import Fault, Faults
from asn_wfh.rules.field_readers import (
    check_listed_word,
    keys_wanted_fault,
    match_text,
    read_listed_words,
    read_text,
)

__all__ = ["read_facet_values", "read_threshold_and_whether_beyond", "refuse_number"]


def refuse_number(text: str) -> str:
    """A value of a policy's own fact, which is a word; a number raises Faults."""
    figures = re.fullmatch(r"[-+]?([0-9][0-9.,:_-]*)\W?", text)
    if figures:
        number = "_".join(re.findall(r"[0-9]+", figures[1]))[:10]
        raise Faults(Fault.of("not_a_value", text=text, number=number))
    return text


def _range_keys_of_facet(facet: str, own: OwnFact | None) -> tuple[str, ...]:
    """The keys by which values of a facet are named other than one by one."""
    if facet == "level" or (own is not None and own.ordered):
        return ("at_least", "at_most")
    return ("years", "within") if own is not None and own.is_date else ()


def _read_range_of_values(
    value: Mapping[str, Any], domain: tuple[str, ...], own: OwnFact | None
) -> tuple[str, ...]:
    """The values from one on, or up to one; of a date those beyond a threshold."""
    ((key, below),) = value.items()
    if own is not None and own.is_date:
        threshold, beyond = read_threshold_and_whether_beyond(key, below)
        inside = date_classes_reaching_threshold(threshold, own.thresholds or ())
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


def read_threshold_and_whether_beyond(key: str, value: object) -> tuple[Threshold, bool]:
    """The threshold of a date that words name, and whether what is meant lies beyond it.

    `years: {at_least: 55 tahun}` or `{below: 55 tahun}`; `within: 3 hari_kerja` or `3 hari`.
    """
    if key == "within":
        try:
            pattern = r"([1-9][0-9]{0,2}) (hari|hari_kerja)"
            match = match_text(value, pattern, "not_a_number_of_days")
        except Faults as error:
            raise Faults(*(((key, *path), fault) for path, fault in error.located)) from None
        return Threshold(cast("Any", match[2]), int(match[1])), True
    if not isinstance(value, Mapping):
        raise Faults(((key,), keys_wanted_fault(value, "at_least")))
    bound, text = _age_bound_key_and_unread_text(key, value)
    try:
        match = match_text(text, r"([1-9][0-9]?) tahun", "not_years")
    except Faults as error:
        raise Faults(*(((key, bound, *path), fault) for path, fault in error.located)) from None
    return Threshold("tahun", int(match[1])), bound == "at_least"


def _age_bound_key_and_unread_text(key: str, value: Mapping[str, Any]) -> tuple[str, object]:
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


def _check_values_of_date_fact(facet: str, value: object, own: OwnFact) -> None:
    """A fault where a date is named as a word is, or divided by what divides no dates."""
    if not isinstance(value, Mapping):
        words = value if isinstance(value, list) else [value]
        named = all(word in own.values for word in words)
    else:
        named = not value or bool(set(value) & {"years", "within", "except"})
        for key, below in value.items():
            if key in ("years", "within"):
                read_threshold_and_whether_beyond(key, below)
            elif key == "except":
                _check_excepted_values_of_date_fact(facet, below, own)
    if not named:
        raise Faults(Fault.of("date_as_word", fact=facet))


def _check_excepted_values_of_date_fact(facet: str, spared: object, own: OwnFact) -> None:
    """The same of what `{except: ...}` spares, which is itself no `{except: ...}`."""
    if isinstance(spared, Mapping) and "except" in spared:
        hint = unknown_word_hint("except", ("years", "within"))
        fault = Fault.of("unknown_key", key="except", **hint)
        raise Faults((("except", "except"), fault))
    try:
        _check_values_of_date_fact(facet, spared, own)
    except Faults as error:
        raise Faults(*((("except", *path), fault) for path, fault in error.located)) from None


def read_facet_values(
    facet: str, value: object, domain: tuple[str, ...], own: OwnFact | None = None
) -> tuple[str, ...]:
    """The values of one facet: a word, a list, `{except: ...}` for all but, or part of an order."""
    if own is not None and own.is_date:
        _check_values_of_date_fact(facet, value, own)
    if not domain:
        # A policy's own fact with no values is a fault where it is declared, not here; but a
        # number is no value of any, and quotes would not make it one.
        if isinstance(value, str):
            refuse_number(value)
        return ()
    if isinstance(value, Mapping):
        return _read_except_or_range(facet, value, domain, own)
    named = read_listed_words(value, domain)
    values = tuple(word for word in domain if word in named)
    if values == domain:
        raise Faults(Fault.of("all_values", facet=facet))
    return values


def _read_except_or_range(
    facet: str, value: Mapping[str, Any], domain: tuple[str, ...], own: OwnFact | None
) -> tuple[str, ...]:
    """The values that `{except: ...}` leaves, or part of an order, or of the dates there are."""
    words = ["except", *_range_keys_of_facet(facet, own)]
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
        return _read_range_of_values(value, domain, own)
    below = value["except"]
    try:
        if isinstance(below, Mapping) and set(below) & set(words[1:]) and len(below) == 1:
            spared = _read_range_of_values(below, domain, own)
        else:
            spared = tuple(read_listed_words(below, domain))
    except Faults as error:
        raise Faults(*((("except", *path), fault) for path, fault in error.located)) from None
    values = tuple(word for word in domain if word not in spared)
    if not values:
        raise Faults(Fault.of("no_values", facet=facet))
    return values
