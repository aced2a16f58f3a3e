"""Which stated facts fix the outcome: every irreducible set, and who decides then."""

from collections.abc import Iterable
from datetime import date
from functools import cache
from itertools import combinations, product

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from analysis.brute_force import USUAL, Asking, Facts, Names, Words, days, enough, filled, possible
from analysis.case_strategies import FRIDAY, SMALL_WORDS, WORDS, asked, small
from asn_wfh import Case, CivilServant, Outcome, Policy
from asn_wfh.analysis import Sufficient, sufficient
from asn_wfh.law.workdays import default_calendar
from engine.test_unknown import POLICIES, SMALL_POLICY
from strategies import CLERK, Tree, loaded

OF_DATE = ("weekday", "period", "libur", "cuti_bersama")


def named(result: Sufficient) -> set[Names]:
    """The sets, each as names of facts as the oracle has them."""
    return {
        frozenset(
            fact.fact if fact.description in (None, 1) else f"{fact.fact}:{fact.description}"
            for fact in one.facts
        )
        for one in result.sets
    }


def of_date(asking: Asking) -> dict[str, str]:
    """The facts of a date in a calendar that leaves nothing open."""
    on = date.fromisoformat(str(asking.facts["date"]))
    day, cases = default_calendar().day(on), asking.policy.cases
    return {
        "weekday": ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu")[on.weekday()],
        "period": cases.periods.names[cases.periods.index_of(on)],
        "libur": day.libur[0],
        "cuti_bersama": day.cuti_bersama[0],
    }


@cache
def points(policy: Policy, region: str) -> list[tuple[Facts, Outcome]]:
    """Every fully stated case of a policy, one value of each class, and its outcome."""
    words: Words = {"small": SMALL_WORDS, **WORDS}[region]
    outcomes: list[tuple[Facts, Outcome]] = []
    for values in product(*words.values()):
        person = dict(zip(words, values, strict=True))
        if not possible(person):
            continue
        # Of what is not as usual, one at a time is enough to tell what hangs on it.
        if sum(person[name] != usual for name, usual in USUAL.items()) < 2:
            for day in days(policy, (3, 4) if region == "small" else (0, 4)):
                facts = {**person, **day}
                outcomes.append((facts, Asking(policy, facts).decided().outcome))
    return outcomes


@pytest.mark.slow
@settings(max_examples=10)
@given(small())
def test_every_sufficient_set_in_a_small_circular(asking: Asking) -> None:
    """Whatever is stated, the sets are those that hold over every point of the whole space."""
    assume(all(not name.endswith(":2") for name in asking.facts))
    result = sufficient(asking.policy, asking.case)
    assert result.outcome is asking.decided().outcome
    if result.outcome is Outcome.UNDETERMINED:
        assert result.sets == ()
        return
    stated = {**filled(asking, SMALL_WORDS).facts, **of_date(asking)}
    del stated["date"]
    assert named(result) == enough(stated, result.outcome, points(asking.policy, "small"))


@pytest.mark.soak
@settings(max_examples=12)
@given(asked("bangka_barat", read=False))
def test_every_sufficient_set_in_bangka_barat(asking: Asking) -> None:
    """The same over the whole space of a real circular, some hundred thousand points."""
    assume(all(not name.endswith(":2") for name in asking.facts))
    result = sufficient(asking.policy, asking.case)
    assume(result.outcome is not Outcome.UNDETERMINED)
    stated = {**filled(asking, WORDS["bangka_barat"]).facts, **of_date(asking)}
    del stated["date"]
    policy = POLICIES["bangka_barat"]
    assert named(result) == enough(stated, result.outcome, points(policy, "bangka_barat"))


def fixes(asking: Asking, some: Names, outcome: Outcome) -> bool:
    """Whether a question that states only some of its facts has an outcome, on any such date."""
    stated = {n: v if n in some or n == "date" else USUAL.get(n) for n, v in asking.facts.items()}
    if "rostered" not in some and asking.facts.get("rostered") is not None:
        # What was stated and is left out of a set may be anything, also scheduled for the office;
        # what was never stated keeps its meaning.
        off = asking.with_facts({"rostered": "tidak"})
        if not fixes(off, some | {"rostered"}, outcome):
            return False
    of_today = of_date(asking)
    if all(name in some for name in OF_DATE):
        return Asking(asking.policy, stated).decided().outcome is outcome
    for day in days(asking.policy, (0, 4, 5)):
        # A day off is a day off, whichever it is.
        same = {n: day[n] == of_today[n] for n in OF_DATE}
        same["libur"] |= "tidak" not in (day["libur"], of_today["libur"])
        like = all(same[name] for name in OF_DATE if name in some)
        if like and Asking(asking.policy, {**stated, **day}).decided().outcome is not outcome:
            return False
    return True


def transversals(sets: Iterable[Names]) -> list[Names]:
    """Every smallest set that meets all the sets, by trying every combination."""
    every = list(sets)
    names = sorted(frozenset().union(*every))
    minimal: list[Names] = []
    for size in range(len(names) + 1):
        for some in map(frozenset, combinations(names, size)):
            if not any(one <= some for one in minimal) and all(some & one for one in every):
                minimal.append(some)
    return minimal


def check(asking: Asking) -> None:
    """Hold the sets against `decide` alone: each fixes the outcome, none is larger than needed.

    And none is missing: a set that holds none of them lies in the complement of a smallest set
    that meets them all, and such a complement does not fix the outcome.
    """
    result = sufficient(asking.policy, asking.case)
    assert result.outcome is asking.decided().outcome
    if result.outcome is Outcome.UNDETERMINED:
        assert result.sets == ()
        return
    # What the stated facts leave as the only value counts as stated.
    asking = filled(asking, WORDS[asking.policy.name])
    unusual = {
        n for n, v in asking.facts.items() if v not in (None, USUAL.get(n.partition(":")[0]))
    }
    stated = frozenset(unusual - {"date"} | set(OF_DATE))
    sets = named(result)
    for one in sets:
        assert fixes(asking, one, result.outcome)
        assert not any(fixes(asking, one - {name}, result.outcome) for name in one)
    for met in transversals(sets):
        assert not fixes(asking, stated - met, result.outcome)


@pytest.mark.slow
@pytest.mark.parametrize("region", POLICIES)
@settings(max_examples=25)
@given(st.data())
def test_sufficient_sets_under_the_two_circulars(region: str, data: st.DataObject) -> None:
    """Of random people, one description or two, under any reading: complete and irreducible."""
    check(data.draw(asked(region)))


@pytest.mark.slow
@pytest.mark.parametrize("region", POLICIES)
@settings(max_examples=80)
@given(st.data())
def test_many_sufficient_sets_under_the_two_circulars(region: str, data: st.DataObject) -> None:
    """The same holds over many more people than every run can take."""
    check(data.draw(asked(region)))


def test_it_is_monday(bukittinggi: Policy, bangka_barat: Policy) -> None:
    """On a Monday the weekday alone is enough, whoever asks; the smallest set comes first."""
    monday = date(2026, 4, 13)
    for policy in (bukittinggi, bangka_barat):
        result = sufficient(policy, Case(CivilServant(level="administrator"), monday))
        assert [[f.fact for f in one.facts] for one in result.sets] == [["level"], ["weekday"]]
        assert [[r.why for r in one.reasons] for one in result.sets] == [
            ["excluded"],
            ["no_leave_given"],
        ]
    plain = sufficient(bukittinggi, Case(CivilServant(), monday))
    assert plain.sentence("en") == (
        "MAY NOT work from home: it is enough to know: weekday: Monday. No clause "
        "gives this person permission on that day; permission is given only by clause "
        "1.b"
    )


def test_the_clauses_of_a_set_hold_for_all(bukittinggi: Policy) -> None:
    """A set cites what holds wherever its facts do, and nothing else that is true of the case."""
    facts = {**CLERK, "domicile": "13.75", "affair": "kesehatan", "unit": "rsud", "task": "sopir"}
    result = sufficient(bukittinggi, Case(CivilServant.read(facts), FRIDAY, recalled=True))
    cited = {
        tuple(f.fact for f in one.facts): [r.label for r in one.reasons] for one in result.sets
    }
    assert cited == {
        ("task",): ["1.i.u"],
        ("recalled",): ["1.d/b", "2.f"],
        ("unit",): ["1.i.j"],
    }


def test_leave_needs_what_it_needs(bangka_barat: Policy) -> None:
    """Leave is fixed by every fact that a clause could take it for, and by those alone.

    Who is a clerk is no camat, so the post need not be told; and who works in planning, or at the
    main office, is at none of the institutions.
    """
    who = CivilServant.read({**CLERK, "domicile": "19.05"})
    sets = sufficient(bangka_barat, Case(who, FRIDAY, rostered=True)).sets
    assert [[fact.fact for fact in one.facts] for one in sets] == [
        [
            *("employment", "level", place, "service", "domicile", "rostered"),
            *("weekday", "libur", "cuti_bersama", "period"),
        ]
        for place in ("affair", "unit")
    ]
    assert [[reason.label for reason in one.reasons] for one in sets] == [["1.b/a"], ["1.b/a"]]


def test_while_open_nothing_is_sufficient(bukittinggi: Policy) -> None:
    """While the outcome is undetermined there is no set, and the sentence says so."""
    result = sufficient(bukittinggi, Case(CivilServant(), FRIDAY))
    assert (result.outcome, result.sets) == (Outcome.UNDETERMINED, ())
    assert result.sentence("en") == "The stated facts do not settle the outcome yet"
    assert result.as_dict() == {"outcome": "undetermined", "sets": []}


def test_sets_as_json(bukittinggi: Policy) -> None:
    """A set is told as plain JSON values, the description by its number where there are two."""
    people = [CivilServant(level="pelaksana"), CivilServant(post="lurah")]
    (only,) = sufficient(bukittinggi, Case(people, FRIDAY)).as_dict()["sets"]
    assert only == {
        "facts": [{"fact": "post", "description": 2, "values": ["lurah"]}],
        "reasons": [{"clause": "1.i.d", "part": None, "why": "excluded"}],
    }


def test_a_period_is_told_by_its_dates(bukittinggi: Policy) -> None:
    """Before the circular holds, the date alone is enough, and is told as the dates before."""
    result = sufficient(bukittinggi, Case(CivilServant(), date(2026, 3, 27)))
    assert [one.sentence("id").partition(".")[0] for one in result.sets] == [
        "cukup diketahui: tanggal: sampai dengan 7 April 2026"
    ]


@pytest.mark.parametrize(
    ("on", "text"),
    [
        (date(2026, 4, 10), "date: from 8 April 2026 until 7 June 2026"),
        (date(2026, 6, 12), "date: from 8 June 2026"),
    ],
)
def test_a_period_has_its_ends(bukittinggi: Policy, on: date, text: str) -> None:
    """A stretch of dates is told with its first and last day, as far as it has them."""
    result = sufficient(bukittinggi, Case(CivilServant.read({**CLERK, "domicile": "13.75"}), on))
    assert all(f"{text}. " in one.sentence("en") for one in result.sets)


def test_a_set_names_the_description(bukittinggi: Policy) -> None:
    """Where a person has two descriptions, the sentence says whose fact it is."""
    people = [CivilServant(level="pelaksana"), CivilServant(post="lurah")]
    result = sufficient(bukittinggi, Case(people, FRIDAY))
    assert "post: head of an urban village (lurah) (description 2). " in result.sentence("en")


def test_nothing_need_be_known() -> None:
    """Where a circular gives leave to nobody ever, no fact is needed, and it is said so."""
    closed: Tree = {
        **SMALL_POLICY,
        "facts": {},
        "readings": {},
        "provisions": [
            {"at": "1", "says": "Belum ada.", "no_rule": "Tidak memberi izin."},
            {"at": "2", "says": "Berlaku.", "in_force": {"from": "2026-01-05"}},
        ],
    }
    del closed["facts"], closed["readings"]
    (only,) = sufficient(loaded(closed), Case(CivilServant(), FRIDAY)).sets
    assert only.facts == ()
    assert only.sentence("en").startswith("The same for anyone on any date. No clause gives")
