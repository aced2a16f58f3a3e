"""Values as NumPy and pandas have them, in every argument of a question, asked cold and warm.

Texts are taken, for they are texts; whatever is not a date, no flag or no text is refused by name,
also where it looks like one, compares to more than yes and no, or has several values.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from asn_wfh import Case, CivilServant, Decision, FactError, Policy, WorkCalendar, decide
from asn_wfh.loading.policy_from_tree import load_policy_text
from engine.test_purity import OWN
from strategies import CLERK

np = pytest.importorskip("numpy")
pd = pytest.importorskip("pandas")

FRIDAY = date(2026, 4, 10)
WHO = CivilServant.read({**CLERK, "domicile": "32.05"})

ODD: dict[str, Any] = {
    "datetime64": np.datetime64("2026-04-10"),
    "datetime64 with an hour": np.datetime64("2026-04-10T08:00"),
    "datetime64 NaT": np.datetime64("NaT", "D"),
    "Timestamp": pd.Timestamp("2026-04-10"),
    "Timestamp with an hour": pd.Timestamp("2026-04-10 08:00"),
    "Period": pd.Period("2026-04-10"),
    "true": np.True_,
    "false": np.False_,
    "int64": np.int64(1),
    "float64": np.float64("nan"),
    "NA": pd.NA,
    "NaT": pd.NaT,
    "array": np.array(["pelaksana", "pengawas"]),
    "array of one": np.array([True]),
    "array without dimensions": np.array("pelaksana"),
    "array of dates": np.array(["2026-04-10"], dtype="datetime64[D]"),
    "Series": pd.Series(["pelaksana"]),
    "Index": pd.Index(["pelaksana"]),
    "Categorical": pd.Categorical(["pelaksana"]),
    "DataFrame": pd.DataFrame({"level": ["pelaksana"]}),
    "bytes_": np.bytes_(b"pelaksana"),
}

# Each argument, with the code and the key of its fault.
NAMED = {
    "rostered": "not_a_roster",
    "recalled": "not_a_flag",
    "absent": "unknown_word",
    "facts": "not_a_mapping",
    "calendar": "not_a_calendar",
    "stance": "not_a_mapping",
}
"""What follows the date, and the fault of what it cannot be."""
Ask = Callable[[Policy, Any], object]


def of_decide(key: str) -> Ask:
    """A question with one argument after the date."""
    return lambda policy, odd: decide(policy, WHO, FRIDAY, **{key: odd})


def of_case(key: str) -> Ask:
    """A case with one argument after the date."""
    return lambda _, odd: Case(WHO, FRIDAY, **{key: odd})


ASKED: dict[str, tuple[Ask, str, str]] = {
    "policy": (lambda _, odd: decide(odd, WHO, FRIDAY), "not_a_policy", "policy"),
    "who": (lambda policy, odd: decide(policy, odd, FRIDAY), "not_a_person", "who"),
    "one of who": (lambda policy, odd: decide(policy, [odd], FRIDAY), "not_a_person", "who"),
    "on": (lambda policy, odd: decide(policy, WHO, odd), "not_a_day", "on"),
    **{key: (of_decide(key), code, key) for key, code in NAMED.items()},
    "one of facts": (
        lambda policy, odd: decide(policy, WHO, FRIDAY, facts={"zona": odd}),
        *("not_a_word", "zona"),
    ),
    "one of a stance": (
        lambda policy, odd: decide(policy, WHO, FRIDAY, stance={"atasan": odd}),
        *("unknown_word", "atasan"),
    ),
    **{f"case {key}": (of_case(key), code, key) for key, code in NAMED.items() if key != "stance"},
    "case who": (lambda _, odd: Case(odd, FRIDAY), "not_a_person", "who"),
    "case on": (lambda _, odd: Case(WHO, odd), "not_a_day", "on"),
    "one of a case's facts": (
        lambda _, odd: Case(WHO, FRIDAY, facts={"libur": odd}),
        *("not_a_word", "libur"),
    ),
    "level": (lambda _, odd: CivilServant(level=odd), "unknown_word", "level"),
    "employer": (lambda _, odd: CivilServant(employer=odd), "not_an_employer", "employer"),
    "domicile": (lambda _, odd: CivilServant(domicile=odd), "not_a_home", "domicile"),
    "read": (lambda _, odd: CivilServant.read({"level": odd}), "unknown_word", "level"),
    "working": (lambda _, odd: WorkCalendar(working=[odd]), "not_a_day", "working"),
    "known": (lambda _, odd: WorkCalendar(known=odd), "not_a_day", "known"),
}


@pytest.fixture(scope="module")
def warm() -> Policy:
    """A policy that was asked every good question of this file."""
    policy = load_policy_text(OWN)
    for rostered in (None, True, False):
        decide(policy, WHO, FRIDAY, rostered=rostered, facts={"zona": "hijau"})
    return policy


@pytest.mark.parametrize("odd", ODD.values(), ids=ODD)
@pytest.mark.parametrize("name", ASKED)
def test_what_is_refused_is_refused_by_name(warm: Policy, name: str, odd: object) -> None:
    """Cold and warm, and again: the same fault with its key, in lines that can be printed."""
    ask, code, key = ASKED[name]
    messages = set()
    for policy in (load_policy_text(OWN), warm, warm):
        with pytest.raises(FactError) as raised:
            ask(policy, odd)
        assert {(fault.code, fault.key) for fault in raised.value.faults} == {(code, key)}
        messages.add(str(raised.value))
    assert len(messages) == 1
    assert messages.pop().isprintable()


def texts() -> list[Callable[[str], str]]:
    """The texts of these libraries that are texts."""
    return [
        np.str_,
        lambda text: str.__str__(np.array([text])[0]),
        lambda text: np.array([text], dtype=object)[0],
        lambda text: np.array([text])[0],
        lambda text: pd.Series([text], dtype="string")[0],
        lambda text: pd.Series([text])[0],
        lambda text: pd.Categorical([text])[0],
    ]


@pytest.mark.parametrize("number", range(len(texts())))
def test_texts_are_texts(warm: Policy, number: int) -> None:
    """What is a text answers as the plain one does, is kept as that, and compares equal to it."""
    text = texts()[number]
    who = CivilServant.read({fact: text(word) for fact, word in CLERK.items()})
    who = replace(who, domicile=text("32.05"), employer=text("32.05"))
    plain = CivilServant.read({**CLERK, "domicile": "32.05", "employer": "32.05"})
    assert who == plain
    assert all(type(word) is str for word in who.key if word is not None)

    def ask(policy: Policy, made: Callable[[str], str], person: CivilServant) -> Decision:
        return decide(
            policy,
            person,
            FRIDAY,
            rostered=made("tanpa_jadwal"),  # type: ignore[arg-type]  # an equal word
            absent=None,
            facts={made("zona"): made("hijau")},
            stance={made("atasan"): made("ya")},
        )

    wanted = ask(load_policy_text(OWN), str, plain)
    for policy in (load_policy_text(OWN), warm, warm):
        decision = ask(policy, text, who)
        assert decision == wanted
        assert decision.as_dict() == wanted.as_dict()
    case = Case(who, FRIDAY, absent=text("sakit"), facts={text("libur"): text("tidak")})
    assert case == Case(plain, FRIDAY, absent="sakit", facts={"libur": "tidak"})
    assert {type(word) for pair in case.own_and_open_day_facts_as_pairs for word in pair} == {str}


def test_dates_are_taken_as_dates(warm: Policy) -> None:
    """A column of dates gives dates; people may stand in an array or a Series."""
    column = pd.Series(pd.to_datetime(["2026-04-10", "2026-04-17"]))
    wanted = [decide(warm, WHO, on) for on in (FRIDAY, date(2026, 4, 17))]
    assert [decide(warm, WHO, on) for on in column.dt.date] == wanted
    assert [
        decide(warm, WHO, on.item()) for on in np.array(column, dtype="datetime64[D]")
    ] == wanted
    both = [WHO, replace(WHO, level="administrator")]
    several = decide(warm, both, FRIDAY)
    array = np.empty(2, dtype=object)
    array[:] = both
    for people in (array, pd.Series(both)):
        assert decide(warm, people, FRIDAY) == several
    assert WorkCalendar(working=column.dt.date) == WorkCalendar(working=[*column.dt.date])
