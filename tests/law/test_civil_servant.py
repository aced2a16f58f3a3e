"""Facts of a person: closed words, region codes with their dots, all faults at once."""

from dataclasses import asdict
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_wfh import CivilServant, FactError, load_policy
from asn_wfh.law.periods_between_named_dates_and_nth_weekdays import Periods
from asn_wfh.vocabulary import PERSON_FACETS
from strategies import CLERK


def test_unknown_facts_are_none() -> None:
    """A fact left out is None, which means unknown."""
    who = CivilServant()
    assert set(asdict(who).values()) == {None}
    assert list(asdict(who)) == list(PERSON_FACETS)


def test_a_wrong_word_suggests_the_nearest() -> None:
    """A word that is not in the vocabulary is refused with the nearest that is."""
    with pytest.raises(FactError) as caught:
        CivilServant(level="pelaksna")  # type: ignore[arg-type]
    assert str(caught.value) == (
        "level: the word `pelaksna` is not known here; did you mean `pelaksana`?"
    )


def test_every_fault_at_once() -> None:
    """All wrong facts are named together, one line each."""
    with pytest.raises(FactError) as caught:
        CivilServant.read({"level": "bos", "domicile": "1905", "umur": "40", "task": None})
    assert [fault.code for fault in caught.value.faults] == [
        "unknown_fact",
        "unknown_word",
        "bps_code",
    ]
    assert "write the Kemendagri code with its dots, for example `19.05`" in str(caught.value)


@pytest.mark.parametrize("code", ["13", "1375", "13.7", "13.75.1", "13-75", "13.75.01.0001.1", ""])
def test_a_home_needs_a_whole_code(code: str) -> None:
    """A code without dots, of a province, or cut short says nothing about inside or outside."""
    with pytest.raises(FactError):
        CivilServant(domicile=code)


@pytest.mark.parametrize("fact", ["domicile", "employer"])
def test_a_code_without_quotes_is_told_to_be_a_number(fact: str) -> None:
    """A number that looks like a code is refused for its missing quotes, not for its dots."""
    with pytest.raises(FactError) as caught:
        CivilServant.read({fact: 13.75})
    (fault,) = caught.value.faults
    assert (fault.code, fault.key) == ("number_for_text", fact)
    assert 'write it in quotes, "13.75"' in fault.message("en")
    with pytest.raises(FactError) as caught:
        CivilServant.read({fact: 13.1})
    assert [fault.code for fault in caught.value.faults] != ["number_for_text"]


class Word(str):
    """A text of another type, as an enumeration of texts has it."""

    __slots__ = ()


@pytest.mark.parametrize("name", PERSON_FACETS)
def test_words_are_made_plain_whoever_was_met_before(name: str) -> None:
    """A word of another type is a plain text in the person, also where its like is remembered."""
    facts = {**CLERK, "employer": "13.75", "domicile": "13.75"}
    plain = CivilServant.read(facts)
    odd = CivilServant(**{**facts, name: Word(facts[name])})  # type: ignore[arg-type]
    assert odd == plain
    assert {type(value) for value in (*asdict(odd).values(), *odd.key)} == {str}
    with pytest.raises(FactError, match=name):
        CivilServant(**{**facts, name: [facts[name]]})  # type: ignore[arg-type]


def test_what_a_circular_sees() -> None:
    """A circular sees of a home only inside or outside, of an employer only its own or another."""
    cases = load_policy("bukittinggi").cases
    assert cases.inside_or_outside("13.75") == "inside"
    assert cases.inside_or_outside("13.75.01.1001") == "inside"
    assert cases.inside_or_outside("13.06") == "outside"
    assert cases.inside_or_outside("13.750") == "outside"
    assert cases.own_or_other_employer(None) == "own"
    assert cases.own_or_other_employer("13.75") == "own"
    assert cases.own_or_other_employer("13") == "lainnya"
    assert cases.own_or_other_employer("lainnya") == "lainnya"


def test_an_employer_is_a_government() -> None:
    """An employer is a government's code or `lainnya`, not a district or a name."""
    assert CivilServant(employer="13").employer == "13"
    with pytest.raises(FactError):
        CivilServant(employer="13.75.01")
    with pytest.raises(FactError):
        CivilServant(employer="Kemenag")


@pytest.mark.parametrize("facts", [["level"], "level", None, 5])
def test_facts_are_a_mapping(facts: object) -> None:
    """Anything but facts by their names is refused as such."""
    with pytest.raises(FactError) as caught:
        CivilServant.read(facts)  # type: ignore[arg-type]  # the mistake under test
    assert [(fault.code, fault.key) for fault in caught.value.faults] == [
        ("not_a_mapping", "facts")
    ]


FULL = {**CLERK, "employer": "13.75", "domicile": "13.75.01"}


@pytest.mark.parametrize(
    "facts",
    [
        {},
        FULL,
        *({name: FULL[name]} for name in FULL),
        *({n: v for n, v in FULL.items() if n != name} for name in FULL),
    ],
)
def test_sound_facts_are_looked_at_once(
    facts: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A person whose facts were found sound before is made again without another look."""
    before = CivilServant.read(facts)

    def again(self: CivilServant) -> tuple[str | None, ...]:
        raise AssertionError(self)

    monkeypatch.setattr(CivilServant, "_normalize_and_check_facts", again)
    assert CivilServant.read(facts) == before


@given(st.lists(st.dates()), st.dates())
def test_a_date_lies_in_its_period(starts: list[date], on: date) -> None:
    """The period of a date begins and ends where the dates that divide all dates say."""
    first, last = (periods := Periods.of(starts)).bounds(periods.index_of(on))
    assert first == max((start for start in starts if start <= on), default=date.min)
    later = [start - timedelta(days=1) for start in starts if start > on]
    assert last == min(later, default=date.max)


def test_another_government_is_an_employer_and_no_home() -> None:
    """`lainnya` is the employer of whom another government pays; no home is at such a place."""
    assert CivilServant(employer="lainnya").employer == "lainnya"
    with pytest.raises(FactError) as caught:
        CivilServant(domicile="lainnya")
    assert [fault.code for fault in caught.value.faults] == ["not_a_home"]


@pytest.mark.parametrize("name", [n for n in PERSON_FACETS if n not in ("employer", "domicile")])
def test_a_wrong_word_is_refused_whoever_was_met_before(name: str) -> None:
    """A word of no list is refused also where all other facts were seen to be sound."""
    CivilServant.read(CLERK)
    with pytest.raises(FactError) as caught:
        CivilServant(**{**CLERK, name: "pelaksna"})  # type: ignore[arg-type]
    assert [fault.code for fault in caught.value.faults] == ["unknown_word"]


@pytest.mark.parametrize("fact", ["domicile", "employer"])
def test_the_name_of_a_region_is_told_its_code(fact: str) -> None:
    """A region by its name is refused with the code that it has, as side files refuse it."""
    with pytest.raises(FactError) as caught:
        CivilServant.read({fact: "Kabupaten Agam"})
    (fault,) = caught.value.faults
    assert (fault.code, fault.key) == ("region_by_name", fact)
    assert "13.06 (Kabupaten Agam)" in fault.message("id")
