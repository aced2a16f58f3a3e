"""Everything that can go wrong, and how it is said.

A fault is a code with the words that fill its sentence, so that every fault exists in English
and in Indonesian.  Codes are stable; sentences are not.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from asn_wfh.messages.faults import FAULTS, QUOTED
from asn_wfh.messages.sentences import LANGS, filled

__all__ = [
    "MAX_ALIKE",
    "AsnWfhError",
    "FactError",
    "Fault",
    "Faults",
    "PaperError",
    "PolicyError",
    "PolicyFault",
    "capped",
    "check_language",
    "printable",
    "short",
]

MAX_ALIKE = 20
"""How many faults of one kind are told one by one; the last of them counts the others."""

_CARET_LINE = 100
"""How much of a line is shown above a caret."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong: what, where in the file, where in the circular, what to write.

    `line` and `column` count from one and are 0 where a fault has no place; `excerpt` is the
    line of the file; `key` is the path of keys down to the fault; `more` counts the faults of
    this kind that are not told after it.
    """

    code: str
    values: tuple[tuple[str, str], ...] = ()
    file: str = ""
    line: int = 0
    column: int = 0
    clause: str = ""
    key: str = ""
    excerpt: str = ""
    more: int = 0

    @classmethod
    def of(cls, code: str, **values: object) -> Fault:
        """A fault without a place, its sentence filled from the values."""
        quoted = ((n, short(v) if n in QUOTED else _text(v)) for n, v in values.items())
        return cls(code, tuple(quoted))

    def at(self, **place: object) -> Fault:
        """The same fault with a place."""
        return replace(self, **place)  # type: ignore[arg-type]  # names are this class's own

    def fault(self, lang: str = "en") -> str:
        """What is wrong, in `en` or `id`; FactError for another language."""
        check_language(lang)
        return filled(FAULTS[self.code][0 if lang == "en" else 2], lang, dict(self.values))

    def remedy(self, lang: str = "en") -> str:
        """What to write instead, in `en` or `id`; FactError for another language."""
        check_language(lang)
        return filled(FAULTS[self.code][1 if lang == "en" else 3], lang, dict(self.values))

    def message(self, lang: str = "en") -> str:
        """The whole fault on one line: place, clause, key, fault, remedy."""
        place = f"{self.file}:{self.line}" if self.line else self.file
        place += f" ({self.clause})" if self.clause else ""
        fault = self.fault(lang)
        # A sentence about an argument that names it already need not have its name before it.
        key = "" if not self.file and f"`{self.key}`" in fault else self.key
        parts = [place, short(key), f"{fault}; {self.remedy(lang)}"]
        # One fault is one line that every terminal can print, whatever the input it quotes.
        line = " ".join(": ".join(part for part in parts if part).split())
        if self.more:
            line += f" ({Fault.of('more', count=self.more).fault(lang)})"
        return printable(line)

    def caret(self) -> str:
        """The line of the file with a caret under the fault; empty where it has no place."""
        if not self.line:
            return ""
        begin = max(0, self.column - _CARET_LINE // 2) if len(self.excerpt) > _CARET_LINE else 0
        shown = self.excerpt[begin : begin + _CARET_LINE]
        line = "".join(c if c.isprintable() else "?" for c in shown)
        return f"{line}\n{' ' * (self.column - 1 - begin)}^"

    def __str__(self) -> str:
        """The fault on one line, in English."""
        return self.message()


class AsnWfhError(Exception):
    """Everything that this library raises on purpose."""


class FactError(AsnWfhError, ValueError):
    """Facts, a date or a figure that cannot be what they say; `faults` holds every one."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        """Hold the faults, at least one."""
        self.faults = tuple(capped(faults))
        super().__init__(self.faults)

    def __str__(self) -> str:
        """Every fault on a line of its own."""
        return "\n".join(map(str, self.faults))


class PaperError(AsnWfhError):
    """Every reason why a text is not taken for a circular; `faults` holds them in file order."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        """Hold the faults, at least one."""
        self.faults = capped(faults)
        super().__init__(self.faults)

    def __str__(self) -> str:
        """Every fault on a line of its own."""
        return "\n".join(map(str, self.faults))


class PolicyFault(AsnWfhError):  # noqa: N818  # a fault is the domain's word for one error
    """One fault of a policy file."""

    def __init__(self, fault: Fault) -> None:
        """Hold the fault."""
        self.fault = fault
        super().__init__(fault)

    def __str__(self) -> str:
        """The fault on one line, in English."""
        return str(self.fault)


class PolicyError(ExceptionGroup[PolicyFault], AsnWfhError):
    """Every reason why a file is not a policy, in the order of its lines."""

    def __new__(cls, faults: Iterable[Fault]) -> PolicyError:
        """Group the faults, sorted by place."""
        held = sorted(faults, key=lambda fault: (fault.file, fault.line, fault.column))
        summary = held[0].file or "policy"
        return super().__new__(cls, summary, [PolicyFault(fault) for fault in capped(held)])

    def __init__(self, faults: Iterable[Fault]) -> None:
        """Nothing is left to do; the group was made in `__new__`."""

    def derive(self, excs: Sequence[PolicyFault]) -> PolicyError:  # type: ignore[override]
        """A group of the same kind, as `split` and `except*` ask for."""
        return PolicyError([exc.fault for exc in excs])

    def __reduce__(self) -> tuple[type[PolicyError], tuple[list[Fault]]]:
        """Pickle the faults, which say everything."""
        return PolicyError, (self.faults,)

    @property
    def faults(self) -> list[Fault]:
        """The faults themselves, in the order of their lines."""
        return [error.fault for error in self.exceptions if isinstance(error, PolicyFault)]

    def __str__(self) -> str:
        """Every fault on a line of its own."""
        return "\n".join(map(str, self.faults))


class Faults(ValueError):  # noqa: N818  # caught by pydantic, never raised to a user
    """Faults found while one value is read, each with the keys below that value."""

    def __init__(self, *found: Fault | tuple[tuple[str | int, ...], Fault]) -> None:
        """Hold the faults; one without a path concerns the value itself."""
        self.found: tuple[tuple[tuple[str | int, ...], Fault], ...] = tuple(
            ((), item) if isinstance(item, Fault) else item for item in found
        )
        super().__init__(self.found)


def check_language(lang: object) -> None:
    """Refuse a language in which no answer is said, by FactError."""
    if not isinstance(lang, str) or lang not in LANGS:
        raise FactError([Fault.of("no_language", lang=short(lang)).at(key="lang")])


def short(value: object) -> str:
    """A value as a fault quotes it; a long one is cut, one that cannot be shown named by type."""
    text = _text(value)
    return text if len(text) <= 60 else text[:57] + "..."


def _text(value: object) -> str:
    """The text of a value; one that has none is named by its type."""
    try:
        return str(value)
    except Exception:  # the value is a caller's, and so is what its text raises
        return type(value).__name__


def printable(text: str) -> str:
    """A text that only shows on a terminal: what would steer it stands as its number."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() or c == "\n" else f"U+{ord(c):04X}" for c in text)


def capped(faults: Iterable[Fault]) -> list[Fault]:
    """The faults in their order, of one kind the first few; the last of them counts the rest."""
    shown: list[Fault] = []
    met: Counter[str] = Counter()
    last: dict[str, int] = {}
    for fault in faults:
        met[fault.code] += 1
        if met[fault.code] <= MAX_ALIKE:
            last[fault.code] = len(shown)
            shown.append(fault)
        else:
            place = last[fault.code]
            more = shown[place].more + 1 + fault.more
            shown[place] = replace(shown[place], more=more)
    return shown
