"""The faults of what a user writes, each with its place and its remedy, and the errors raised.

A fault is the code of a message in `faults/` with the values that fill it, so every fault has a
sentence in Indonesian and in English.  Codes are stable; sentences are not.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from asn_wfh.messages.bilingual_message import LANGS
from asn_wfh.messages.faults import FAULTS
from asn_wfh.messages.sentences import Phrase, fill_holes, message

__all__ = [
    "MAX_ALIKE",
    "AsnWfhError",
    "BookError",
    "FactError",
    "Fault",
    "Faults",
    "PaperError",
    "PolicyError",
    "PolicyFault",
    "check_language",
    "escape_unprintable",
    "first_faults_per_code_counting_rest_on_last",
    "shortened",
]

MAX_ALIKE = 20
"""At most this many faults of one code are listed; the last one counts those left out."""

_QUOTED = frozenset({"clause", "fact", "key", "name", "option", "tag", "text", "value", "word"})
"""Values that repeat what someone wrote, cut where they are long; the others are our own words."""

_CARET_LINE = 100
"""How many characters of a line are shown above a caret."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong in a file or an argument, with its place and what to write instead.

    `code` is stable, so a program may test it; `message` gives the whole sentence, `fault` and
    `remedy` its two halves, each in Indonesian (`id`) or English (`en`).  `values` are the words
    and figures that the sentence quotes.

    `file`, `line` and `column` say where the fault is; line and column count from 1, and 0 means
    that there is none.  `excerpt` is that line of the file.  `clause` is the clause of the
    circular, `key` the path of keys or the argument.  `hint` suggests a word in place of an
    unknown one.  `rows` counts the rows of a table with this fault.  `more` counts further faults
    of the same code that are not listed.
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
    hint: Phrase | None = None
    rows: int = 0

    @classmethod
    def of(cls, code: str, **values: object) -> Fault:
        """A new fault without a place; `hint` is a Phrase, all other values become texts."""
        hint = values.get("hint")
        texts = (
            (
                name,
                shortened(value)
                if name in _QUOTED
                else _yaml_text_or_type_name_if_str_fails(value),
            )
            for name, value in values.items()
            if not isinstance(value, Phrase)
        )
        return cls(code, tuple(texts), hint=hint if isinstance(hint, Phrase) else None)

    def at(self, **place: object) -> Fault:
        """A copy with a place, given as `file`, `line`, `column`, `clause`, `key`, `excerpt`."""
        return replace(self, **place)  # type: ignore[arg-type]  # names are this class's own

    def fault(self, lang: str = "en") -> str:
        """The first half of the message, what is wrong; FactError if `lang` is not `id` or `en`."""
        check_language(lang)
        one = dict(self.values).get("count") == "1"
        return self._fill_holes(FAULTS[self.code].text(lang, one=one), lang)

    def remedy(self, lang: str = "en") -> str:
        """The second half, what to write instead; FactError if `lang` is not `id` or `en`."""
        check_language(lang)
        return self._fill_holes(FAULTS[self.code].remedy(lang), lang)

    def message(self, lang: str = "en") -> str:
        """The whole fault on one line, in `id` or `en`: place, clause, key, fault and remedy."""
        place = f"{self.file}:{self.line}" if self.line else self.file
        place += f" ({self.clause})" if self.clause else ""
        fault = self.fault(lang)
        # A sentence about an argument that names it already need not have its name before it.
        key = "" if not self.file and f"`{self.key}`" in fault else self.key
        parts = [place, shortened(key), f"{fault}; {self.remedy(lang)}"]
        # One fault is one line that every terminal can print, whatever the input it quotes.
        line = " ".join(": ".join(part for part in parts if part).split())
        if self.rows:
            line += f" ({message('count.rows', lang, count=self.rows)})"
        if self.more:
            line += f" ({Fault.of('more', count=self.more).fault(lang)})"
        return escape_unprintable(line)

    def caret(self) -> str:
        """The line of the file with a caret (`^`) under the fault; empty if it has no place."""
        if not self.line:
            return ""
        begin = max(0, self.column - _CARET_LINE // 2) if len(self.excerpt) > _CARET_LINE else 0
        shown = self.excerpt[begin : begin + _CARET_LINE]
        line = "".join(c if c.isprintable() else "?" for c in shown).rstrip()
        return f"{line}\n{' ' * (self.column - 1 - begin)}^"

    def __str__(self) -> str:
        """The fault on one line, in English."""
        return self.message()

    def _fill_holes(self, text: str, lang: str) -> str:
        """A text of the fault's message with the values and the hint in its holes."""
        hint = {"hint": self.hint.text(lang)} if self.hint else {}
        return fill_holes(text, lang, {**dict(self.values), **hint})


class AsnWfhError(Exception):
    """The base class of every error that this library raises on purpose.

    Catch it to catch them all: `FactError`, `PolicyError`, `PolicyFault` and `PaperError`.
    """


class FactError(AsnWfhError, ValueError):
    """An argument is wrong: a fact, a date, a figure, or a row of a list or table.

    `faults` lists everything that is wrong, not only the first thing.  It is a ValueError too.
    """

    def __init__(self, faults: Sequence[Fault]) -> None:
        """Store the faults, at least one; at most `MAX_ALIKE` of each code are listed."""
        self.faults = tuple(first_faults_per_code_counting_rest_on_last(faults))
        super().__init__(self.faults)

    def __str__(self) -> str:
        """Every fault on a line of its own."""
        return "\n".join(map(str, self.faults))


class PaperError(AsnWfhError):
    """The text of a circular cannot be divided into its clauses.

    `faults` lists every reason, in the order of the file.
    """

    def __init__(self, faults: Sequence[Fault]) -> None:
        """Store the faults, at least one; at most `MAX_ALIKE` of each code are listed."""
        self.faults = first_faults_per_code_counting_rest_on_last(faults)
        super().__init__(self.faults)

    def __str__(self) -> str:
        """Every fault on a line of its own."""
        return "\n".join(map(str, self.faults))


class BookError(AsnWfhError):
    """A WFH book cannot be opened, read or written; `faults` lists every reason.

    A request is done completely or not at all, so you may send the same request again.
    """

    def __init__(self, faults: Sequence[Fault]) -> None:
        """Store the faults, at least one; at most `MAX_ALIKE` of each code are listed."""
        self.faults = tuple(first_faults_per_code_counting_rest_on_last(faults))
        super().__init__(self.faults)

    def __str__(self) -> str:
        """Every fault on a line of its own."""
        return "\n".join(map(str, self.faults))


class PolicyFault(AsnWfhError):  # noqa: N818  # a fault is the domain's word for one error
    """One fault of a policy file, as an exception inside a `PolicyError`; `fault` describes it."""

    def __init__(self, fault: Fault) -> None:
        """Store the fault."""
        self.fault = fault
        super().__init__(fault)

    def __str__(self) -> str:
        """The fault on one line, in English."""
        return str(self.fault)


class PolicyError(ExceptionGroup[PolicyFault], AsnWfhError):
    """A policy file cannot be loaded.

    It is an `ExceptionGroup` with one `PolicyFault` for each fault of the file, in the order of
    the lines.  `faults` lists the faults themselves.
    """

    def __new__(cls, faults: Iterable[Fault]) -> PolicyError:
        """Group the faults, sorted by place; at most `MAX_ALIKE` of each code are listed."""
        ordered = sorted(faults, key=lambda fault: (fault.file, fault.line, fault.column))
        summary = ordered[0].file or "policy"
        return super().__new__(
            cls,
            summary,
            [PolicyFault(fault) for fault in first_faults_per_code_counting_rest_on_last(ordered)],
        )

    def __init__(self, faults: Iterable[Fault]) -> None:
        """Do nothing; `__new__` made the group."""

    def derive(self, excs: Sequence[PolicyFault]) -> PolicyError:  # type: ignore[override]
        """A `PolicyError` with some of the faults, which `split` and `except*` need."""
        return PolicyError([exc.fault for exc in excs])

    def __reduce__(self) -> tuple[type[PolicyError], tuple[list[Fault]]]:
        """Pickle by the faults alone, from which the group is made again."""
        return PolicyError, (self.faults,)

    @property
    def faults(self) -> list[Fault]:
        """The faults of the file, in the order of the lines."""
        return [error.fault for error in self.exceptions if isinstance(error, PolicyFault)]

    def __str__(self) -> str:
        """Every fault on a line of its own."""
        return "\n".join(map(str, self.faults))


class Faults(ValueError):  # noqa: N818  # caught by pydantic, never raised to a user
    """The faults of one value of a file, each with its path of keys below that value.

    It never reaches a user: the loader turns it into a `PolicyError`.
    """

    def __init__(self, *faults: Fault | tuple[tuple[str | int, ...], Fault]) -> None:
        """Store the faults as `located`; a fault without a path is about the value itself."""
        self.located: tuple[tuple[tuple[str | int, ...], Fault], ...] = tuple(
            ((), item) if isinstance(item, Fault) else item for item in faults
        )
        super().__init__(self.located)


def check_language(lang: object) -> None:
    """Raise FactError if a language is not `id` or `en`."""
    if not isinstance(lang, str) or lang not in LANGS:
        raise FactError([Fault.of("no_language", lang=shortened(lang)).at(key="lang")])


def shortened(value: object) -> str:
    """The text of a value as a fault quotes it, cut to 60 characters."""
    text = _yaml_text_or_type_name_if_str_fails(value)
    return text if len(text) <= 60 else text[:57] + "..."


def _yaml_text_or_type_name_if_str_fails(value: object) -> str:
    """The text of a value, or the name of its type where `str` fails; lists and keys as YAML."""
    if type(value) is dict:
        pairs = (
            f"{key}: {_yaml_text_or_type_name_if_str_fails(below)}" for key, below in value.items()
        )
        return f"{{{', '.join(pairs)}}}"
    if type(value) in (list, tuple):
        return f"[{', '.join(map(_yaml_text_or_type_name_if_str_fails, value))}]"  # type: ignore[call-overload]
    try:
        return str(value)
    except Exception:  # the value is a caller's, and so is what its text raises
        return type(value).__name__


def escape_unprintable(text: str) -> str:
    """A text safe to print on a terminal: control characters are replaced by their numbers."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() or c == "\n" else f"U+{ord(c):04X}" for c in text)


def first_faults_per_code_counting_rest_on_last(faults: Iterable[Fault]) -> list[Fault]:
    """The faults in order, of one code the first `MAX_ALIKE`; the last of these counts the rest."""
    shown: list[Fault] = []
    counts: Counter[str] = Counter()
    last: dict[str, int] = {}
    for fault in faults:
        counts[fault.code] += 1
        if counts[fault.code] <= MAX_ALIKE:
            last[fault.code] = len(shown)
            shown.append(fault)
        else:
            place = last[fault.code]
            more = shown[place].more + 1 + fault.more
            shown[place] = replace(shown[place], more=more)
    return shown
