"""The facts of a person, as a CivilServant.

Facts never hold an identity.  A fact that is left out is unknown; it is never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import ClassVar, cast

from asn_wfh.kernel.cache import BoundedCache
from asn_wfh.kernel.plain_dates_and_texts import plain_text
from asn_wfh.law.fact_ties import (
    TIES,
    Contradiction,
    contradictions,
)
from asn_wfh.law.suggestions_for_unknown_words import unknown_word_hint
from asn_wfh.law.vocabulary import (
    PERSON_FACETS,
    Affair,
    Employment,
    Level,
    Post,
    Service,
    Task,
    Unit,
)
from asn_wfh.messages.errors import FactError, Fault, shortened

__all__ = ["GOVERNMENT_CODE", "HOME_CODE", "CivilServant", "contradiction_fault"]

GOVERNMENT_CODE = r"[1-9][0-9](\.[0-9]{2})?"
HOME_CODE = r"[1-9][0-9]\.[0-9]{2}(\.[0-9]{2}(\.[0-9]{4})?)?"
"""The form of a Kemendagri code: of a province or a regency, and of where a home lies."""
_GOVERNMENT = re.compile(GOVERNMENT_CODE)
_HOME = re.compile(HOME_CODE)
_CLOSED = {
    name: frozenset(words.words)
    for name, words in PERSON_FACETS.items()
    if name not in ("employer", "domicile")
}


_SOUND: BoundedCache[tuple[str | None, ...], bool] = BoundedCache(65_536)
"""Facts that were found sound, as plain words in the order of PERSON_FACETS."""
_PLAIN_TYPES = frozenset((str, type(None)))


class _CacheKeySlot:
    """A place beside the facts for the key that answers are remembered by; no fact itself."""

    __slots__ = ("key",)

    key: tuple[str | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CivilServant(_CacheKeySlot):
    """What is known of a person, as far as a circular may ask; a fact that is left out is unknown.

    `employer` is the region code of the government they work for, or `lainnya`; left out it
    is the policy's own.  `domicile` is the Kemendagri code, with its dots, of the home they
    would work from.  The other facts are words of the vocabulary.  Raises FactError with every
    fault, facts that the law does not let one person have together included (see `ties`).
    Sources: UU 20/2023, PP 11/2017, UU 23/2014, Kepmendagri 300.2.2-2138/2025.
    """

    employer: str | None = None
    employment: Employment | None = None
    level: Level | None = None
    post: Post | None = None
    task: Task | None = None
    affair: Affair | None = None
    unit: Unit | None = None
    service: Service | None = None
    domicile: str | None = None

    # For pydantic: a fact that no circular asks is refused, as `read` does.
    __pydantic_config__: ClassVar[Mapping[str, str]] = {"extra": "forbid"}

    def __post_init__(self) -> None:
        """Make the words plain; refuse one that is not in the vocabulary, with the nearest."""
        # Written out: every person that is made passes here, and this is half of what they cost.
        key = (
            self.employer,
            self.employment,
            self.level,
            self.post,
            self.task,
            self.affair,
            self.unit,
            self.service,
            self.domicile,
        )
        # A word of a subclass equals a plain one, and is made plain all the same.
        sound = _PLAIN_TYPES.issuperset(map(type, key)) and key in _SOUND.young
        _put_key(self, key if sound else self._normalize_and_check_facts())

    def _normalize_and_check_facts(self) -> tuple[str | None, ...]:
        """The facts, every word plain; FactError with every fault."""
        facts = {name: getattr(self, name) for name in PERSON_FACETS}
        for name, value in facts.items():
            word = plain_text(value)
            if word is not None and word is not value:
                facts[name] = word
                object.__setattr__(self, name, word)
        faults = list(_word_and_code_faults(facts)) or list(_contradiction_faults(facts))
        if faults:
            raise FactError(faults)
        key = tuple(facts.values())
        _SOUND.put(key, True)
        return key

    @property
    def as_plain_civil_servant(self) -> CivilServant:
        """The person as a CivilServant of no subclass."""
        return (
            self
            if type(self) is CivilServant
            else _read_and_check_civil_servant_of_facts(*self.key)
        )

    def __reduce__(self) -> tuple[Callable[..., CivilServant], tuple[str | None, ...]]:
        """Pickle the facts alone."""
        return _read_and_check_civil_servant_of_facts, self.key

    @classmethod
    def read(cls, facts: Mapping[str, object]) -> CivilServant:
        """The person that a mapping of facts describes, as read from a file or a form.

        None is not known.  Raises FactError with every fault: other names, unknown words.
        """
        if not isinstance(facts, Mapping):
            raise FactError([Fault.of("not_a_mapping").at(key="facts")])
        faults = [_not_a_fact_of_person(n) for n in facts if plain_text(n) not in PERSON_FACETS]
        words = ((plain_text(name) or "", value) for name, value in facts.items())
        stated = {name: value for name, value in words if name in PERSON_FACETS}
        faults += _word_and_code_faults({n: plain_text(v) or v for n, v in stated.items()})
        if faults:
            raise FactError(faults)
        return cls(**cast("dict[str, None]", stated))


def _not_a_fact_of_person(name: object) -> Fault:
    """The fault of a name that is none of the facts of a person; facts of the day are told."""
    if plain_text(name) in ("rostered", "recalled", "absent"):
        return Fault.of("fact_of_day", fact=name)
    return Fault.of("unknown_fact", fact=shortened(name), **unknown_word_hint(name, PERSON_FACETS))


_put_key = _CacheKeySlot.__dict__["key"].__set__


def _read_and_check_civil_servant_of_facts(*facts: str | None) -> CivilServant:
    """The person of a key."""
    return CivilServant.read(dict(zip(PERSON_FACETS, facts, strict=True)))


def _is_employer_or_home_code(value: object, form: re.Pattern[str]) -> bool:
    if type(value) is not str:
        return False
    return (value == "lainnya" and form is _GOVERNMENT) or form.fullmatch(value) is not None


def _word_and_code_faults(facts: Mapping[str, object]) -> Iterable[Fault]:
    """Every fault of the stated facts, each named by its fact."""
    for name, value in facts.items():
        if value is None:
            continue
        if type(value) is str and not value.strip():
            yield Fault.of("fact_without_value").at(key=name)
        elif name in _CLOSED:
            if type(value) is not str or value not in _CLOSED[name]:
                hint = unknown_word_hint(value, _CLOSED[name])
                yield Fault.of("unknown_word", word=shortened(value), **hint).at(key=name)
        elif not _is_employer_or_home_code(value, _GOVERNMENT if name == "employer" else _HOME):
            yield _malformed_region_code_fault(name, value).at(key=name)


_BINDING = {
    tie.fact: frozenset(v for t in TIES if t.fact == tie.fact for v in t.values) for tie in TIES
}
"""The values of each fact that a tie of the vocabulary binds others by."""


def _contradiction_faults(facts: Mapping[str, str | None]) -> Iterable[Fault]:
    """The faults of facts that contradict each other; none where nothing binds."""
    if any(facts[name] in values for name, values in _BINDING.items()):
        yield from map(contradiction_fault, contradictions(facts))


def contradiction_fault(contradiction: Contradiction) -> Fault:
    """The fault of facts that no case can have together, with the sources."""
    (name, value), *others = contradiction.facts
    return Fault.of(
        "tied_facts" if name in PERSON_FACETS else "tied_own_facts",
        fact=f"{name}: {value}",
        others=", ".join(f"{other}: {word}" for other, word in others),
        source="; ".join(dict.fromkeys(tie.source for tie in contradiction.ties)),
    ).at(key=name)


def _malformed_region_code_fault(name: str, value: object) -> Fault:
    # Imported here: the table of regions is read where a code is wrong.
    from asn_wfh.law.region_codes import named_region_fault, undotted_code_fault

    text = shortened(value)
    # A number of one decimal may be another code: `13.1` is what is left of 13.10.
    if type(value) is float and re.fullmatch(r"[0-9]{2}\.[0-9]{2}", text):
        return Fault.of("number_for_text", text=text)
    if re.fullmatch(r"[1-9][0-9]{3}([0-9]{2})?([0-9]{4})?", text):
        dotted = ".".join(part for part in (text[:2], text[2:4], text[4:6], text[6:]) if part)
        return undotted_code_fault(text, dotted)
    if fault := named_region_fault(text):
        return fault
    return Fault.of("not_an_employer" if name == "employer" else "not_a_home", text=text)
