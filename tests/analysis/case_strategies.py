"""Questions for the analyses: about the two circulars, about a small one, with facts left out."""

from collections.abc import Mapping, Sequence
from datetime import date
from math import prod

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from analysis.brute_force import USUAL, Asking, Facts, Words, words
from asn_wfh import Policy
from engine.test_unknown import POLICIES, SMALL, SMALL_POLICY, TREES
from reference.ties import made_possible
from strategies import CLERK, PERSON

__all__ = ["FRIDAY", "SMALL", "SMALL_WORDS", "WORDS", "asked", "moving", "small"]

FRIDAY = date(2026, 4, 10)
DATES = (FRIDAY, FRIDAY, date(2026, 6, 12), date(2026, 4, 13), date(2026, 5, 15), date(2026, 3, 27))
WORDS = {region: words(TREES[region], policy) for region, policy in POLICIES.items()}
SMALL_WORDS = words(SMALL_POLICY, SMALL)


def asking_of(
    policy: Policy, people: Sequence[Mapping[str, str | None]], on: date, **day: str | None
) -> Asking:
    """A question with every fact named, unknown ones as None."""
    stated: dict[str, str | None] = {"date": on.isoformat()}
    for number, facts in enumerate(people, 1):
        mark = "" if number == 1 else f":{number}"
        stated |= {f"{name}{mark}": facts.get(name) for name in PERSON}
        if stated[f"employer{mark}"] in (None, policy.government.code):
            stated[f"employer{mark}"] = "own"
    own = [fact.name for fact in policy.facts]
    of_day = {name: day.get(name) for name in ("rostered", "recalled", "absent", *own)}
    return Asking(policy, {**stated, **of_day})


@st.composite
def near(
    draw: DrawFn,
    policy: Policy,
    values: Words,
    clerk: Facts,
    dates: Sequence[date],
    read: bool = True,
) -> Asking:
    """A person who may, but for some facts that are another or are left out; read any way."""
    options = {reading.name: st.sampled_from(reading.option_names) for reading in policy.readings}
    some = draw(st.sets(st.sampled_from(sorted(options)), max_size=1)) if read else set()
    policy = policy.under({name: draw(options[name]) for name in sorted(some)})
    people = [dict(clerk)] * draw(st.sampled_from([1, 1, 1, 2]))
    stated = asking_of(policy, people, draw(st.sampled_from(dates)), **clerk).facts
    stated = {
        **stated,
        **{name: None for name in stated if name.partition(":")[0] not in {*clerk, "date"}},
    }
    for name in draw(
        st.lists(st.sampled_from(sorted(stated.keys() - {"date"})), min_size=1, max_size=4)
    ):
        stated[name] = draw(st.sampled_from(values[name.partition(":")[0]]))
    for name in draw(st.lists(st.sampled_from(sorted(stated.keys() - {"date"})), max_size=3)):
        if name.partition(":")[0] not in USUAL:
            stated[name] = None
    for mark in ("", ":2"):
        person = made_possible({name: stated.get(f"{name}{mark}") for name in PERSON})
        stated |= {f"{n}{mark}": v for n, v in person.items() if f"{n}{mark}" in stated}
    if all(stated[name] == stated.get(f"{name}:2", stated[name]) for name in PERSON):
        # Equal descriptions are one.
        stated = {name: value for name, value in stated.items() if not name.endswith(":2")}
    return Asking(policy, stated)


def asked(region: str, read: bool = True) -> st.SearchStrategy[Asking]:
    """A question to one of the two circulars."""
    policy = POLICIES[region]
    clerk = {**CLERK, "employer": "own", "domicile": policy.government.code, "rostered": "ya"}
    return near(
        policy, WORDS[region], {**clerk, "recalled": "tidak", "absent": "hadir"}, DATES, read
    )


def small() -> st.SearchStrategy[Asking]:
    """A question to the small circular."""
    clerk = {**CLERK, "employer": "own", "domicile": "32.05", "rostered": "ya", "unit": "uptd"}
    clerk |= {"recalled": "tidak", "absent": "hadir", "zona": "hijau", "jalan": "baik"}
    dates = [FRIDAY, FRIDAY, date(2026, 4, 9), date(2026, 1, 2), date(2026, 5, 15)]
    return near(SMALL, SMALL_WORDS, clerk, dates)


@st.composite
def moving(draw: DrawFn, asking: Asking, values: Words, most: int) -> set[str]:
    """Facts that may change, of every description: those first that are not as is usual."""
    usual = {*CLERK.values(), *USUAL.values()}
    odd = {name.partition(":")[0] for name, value in asking.facts.items() if value not in usual}
    names = sorted({name.partition(":")[0] for name in asking.facts})
    wanted = draw(st.permutations(names))
    if draw(st.integers(0, 3)):
        wanted = sorted(wanted, key=lambda name: name not in odd)
    may: set[str] = set()
    for name in wanted:
        more = may | ({name, f"{name}:2"} & asking.facts.keys())
        if prod(len(values[each.partition(":")[0]]) + 1 for each in more) <= most:
            may = more
    return may
