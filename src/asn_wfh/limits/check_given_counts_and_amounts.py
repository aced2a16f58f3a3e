"""Figures that a caller gives: what is refused, how a part is taken, how a number is printed.

Whole numbers and decimals only: a float has already lost what it was.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Context, Decimal

from asn_wfh.messages.errors import FactError, Fault, shortened

__all__ = [
    "amount_faults",
    "check_parts_within_wholes",
    "count_faults",
    "format_amount",
    "percent_of_with_int_rounded_down",
    "raise_faults_if_any",
    "stated_base_count",
]

# Needed in both languages, so they show the numbers instead of describing them.
_COUNTS = "0, 1, 2, ..."
_AMOUNTS = "0, 1, 2, ... / Decimal('0.50')"
# No budget has more digits; beyond, one short text would print as gigabytes.
_MAX_EXPONENT = 100


def count_faults(needed: bool = True, **figures: object) -> list[Fault]:
    """The faults of counts, each an `int` of 0 or more; where not `needed`, None is no fault."""
    return [
        Fault.of("absurd_figure", name=name, value=_short_repr_of_value(value), needs=_COUNTS)
        for name, value in figures.items()
        if (needed or value is not None) and not (type(value) is int and value >= 0)
    ]


def amount_faults(needed: bool = True, **figures: object) -> list[Fault]:
    """The faults of amounts, each an `int` or a finite `Decimal` of 0 or more."""
    return [
        Fault.of("absurd_figure", name=name, value=_short_repr_of_value(value), needs=_AMOUNTS)
        for name, value in figures.items()
        if (needed or value is not None) and not _is_amount(value)
    ]


def raise_faults_if_any(faults: list[Fault]) -> None:
    """Raise FactError with all faults, if there are any."""
    if faults:
        raise FactError(faults)


def check_parts_within_wholes(counts: Mapping[str, int | None]) -> None:
    """Refuse counts that cannot be: the mapping holds a part first, then each of its wholes.

    Raises FactError for anything but an `int` of 0 or more, and for a part beyond its whole.
    """
    raise_faults_if_any(count_faults(needed=False, **counts))
    (part, people), *wholes = counts.items()
    raise_faults_if_any(
        [
            Fault.of(
                "part_beyond_whole",
                name=part,
                value=_short_repr_of_value(people),
                whole=whole,
                all=_short_repr_of_value(others),
            )
            for whole, others in wholes
            if people is not None and others is not None and people > others
        ]
    )


def stated_base_count(needed: str, counts: Mapping[str, int | None], clause: str) -> int:
    """The count from which a clause takes its share; raises FactError if it is not given."""
    count = counts[needed]
    if count is None:
        raise FactError([Fault.of("missing_figure", name=needed, clause=clause)])
    return count


def percent_of_with_int_rounded_down(amount: int | Decimal, share: int) -> int | Decimal:
    """So many hundredths: of a count rounded down, of a Decimal exact in any decimal context."""
    if isinstance(amount, int):
        return amount * share // 100
    # The product has at most three digits more; the caller's own context would round it.
    exact = Context(prec=len(amount.as_tuple().digits) + 3)
    return exact.multiply(amount.copy_abs(), Decimal(share)).scaleb(-2, exact)


def format_amount(number: int | Decimal, lang: str) -> str:
    """A number in print: `1.500,5` in Indonesian, `1,500.5` in English."""
    # By way of Decimal: the text of an int stops at 4,300 digits.
    text = f"{Decimal(number):,f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text if lang == "en" else text.translate(str.maketrans(",.", ".,"))


def _is_amount(value: object) -> bool:
    if not isinstance(value, Decimal):
        return type(value) is int and value >= 0
    if not value.is_finite() or (value.is_signed() and value):
        return False
    # Of a finite number it is an int, which the types do not know.
    return abs(int(value.as_tuple().exponent)) <= _MAX_EXPONENT


def _short_repr_of_value(value: object) -> str:
    """A value as an error quotes it, short whatever it is."""
    if type(value) is int and value.bit_length() > 160:
        return f"{Decimal(value):.3E}"
    try:
        return shortened(repr(value))
    except Exception:  # the value is a caller's, and so is what showing it raises
        return type(value).__name__
