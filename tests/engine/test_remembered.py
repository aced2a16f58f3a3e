"""What is remembered: the same question has the same answer whatever was asked before it."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from itertools import product
from random import Random
from typing import Any

import pytest

import strategies
from asn_wfh import CivilServant, FactError, Outcome, Policy, WorkCalendar, decide
from asn_wfh.engine import compiled_policy, look_up_decision
from asn_wfh.loading.policy_from_tree import load_policy_text
from limits.invented_circular import rekaan

TEXT = """\
policy: rekaan
government: {name: Kota Rekaan, code: "99.71", timezone: Asia/Makassar}
circular: {number: 1/REKAAN/2026, signed: 2026-01-02, issuer: Wali Kota Rekaan}
covers: {at: opening, whose: {employment: pns}}
facts:
  zona: {values: [merah, hijau], question: "Zona apa?"}
readings:
  turun:
    asks: Apakah giliran mengikat?
    options: {ya: Mengikat., tidak: Tidak mengikat.}
    chosen: ya
    because: Ditulis demikian.
provisions:
  - {at: "1", says: Boleh setiap hari kerja., permit: {every: hari_kerja}}
  - {at: "2", says: Zona merah di kantor., exclude: {zona: merah}}
  - at: "3"
    says: Bergiliran.
    rotate: {wfh: 50%, wfo: 50%, of: eligible_in_office, odd_person: wfo, share: at_most,
             turns: working_days}
    otherwise: [{when: {turun: tidak}, no_rule: Anjuran.}]
  - {at: "4", says: Yang dipanggil di kantor., recall: any}
  - {at: "5", says: Sopir di kantor., exclude: {task: sopir}}
  - {at: "6", says: Rencana kerja., oblige: {who: asn, do: rencana_kerja, by: h-1}}
  - {at: "7", says: Berlaku., in_force: {from: 2026-01-02}}
"""
CLERK = CivilServant.read({**strategies.CLERK, "domicile": "99.71"})
DRIVER = CivilServant(employment="pns", task="sopir")
SOMEBODY = CivilServant(employment="pns", level="pelaksana")
FRIDAY, OPEN_DAY = date(2026, 4, 10), date(2028, 4, 28)
LOCAL = WorkCalendar({FRIDAY: "Hari jadi"})

Asked = Mapping[str, Any]
QUESTIONS: list[Asked] = [
    {"who": who, "on": on, **more}
    for who in (CLERK, DRIVER, SOMEBODY, (CLERK, DRIVER))
    for on in (FRIDAY, OPEN_DAY, date(2026, 4, 12))
    for more in (
        *({}, {"rostered": True}, {"rostered": False}, {"recalled": True}, {"recalled": False}),
        {"absent": "cuti", "rostered": True},
        *({"absent": "cuti"}, {"facts": {"zona": "hijau"}}, {"facts": {"zona": "merah"}}),
        {"facts": {"zona": "hijau"}, "rostered": True},
        {"stance": {"turun": "tidak"}, "facts": {"zona": "hijau"}},
        *({"calendar": LOCAL, "rostered": True}, {"stance": {"turun": "tidak"}}),
        {"stance": {"turun": "tidak"}, "rostered": False},
    )
]
QUESTIONS += [
    {"who": CLERK, "on": OPEN_DAY, "rostered": True, "facts": {"zona": "hijau", fact: word}}
    for fact, word in (("cuti_bersama", "ya"), ("cuti_bersama", "tidak"), ("libur", "tidak"))
]


PLAIN = TEXT.replace(
    'facts:\n  zona: {values: [merah, hijau], question: "Zona apa?"}\n', ""
).replace("{zona: merah}", "{level: mahir}")
"""The same without a fact of its own: all about it can be stated by the person and the day."""


def fresh(text: str = TEXT) -> Policy:
    """The circular, with nothing remembered."""
    return load_policy_text(text, "rekaan.yaml")


def answer(policy: Policy, asked: Asked) -> object:
    """The decision of a question, or the error that it has."""
    try:
        return decide(policy, **asked)
    except FactError as error:
        return str(error)


@cache
def alone(text: str, number: int) -> object:
    """What a circular with nothing remembered answers to a question."""
    return answer(fresh(text), QUESTIONS[number])


@pytest.mark.parametrize("text", [TEXT, PLAIN], ids=["own-fact", "plain"])
@pytest.mark.parametrize("seed", range(2))
def test_warm_answers_are_cold_answers(text: str, seed: int) -> None:
    """Every question, in any order and twice, has the answer that it has alone."""
    order = [*range(len(QUESTIONS))] * 2
    Random(seed).shuffle(order)
    warm = fresh(text)
    for number in order:
        asked, wanted = QUESTIONS[number], alone(text, number)
        assert answer(warm, asked) == wanted, asked
        assert answer(warm, asked) == wanted, asked


def test_a_fact_of_its_own_stays_open() -> None:
    """A circular with a fact of its own answers that it is missing, the second time as well."""
    policy = fresh()
    for _ in range(3):
        decision = decide(policy, CLERK, FRIDAY, rostered=True)
        assert decision.outcome is Outcome.UNDETERMINED
        assert [missing.fact for missing in decision.missing] == ["zona"]


def test_who_is_described_twice_is_no_third_person() -> None:
    """What was answered for three descriptions, two of them seen alike, is not that of two."""
    effects = ("permit: {every: hari_kerja}", "exclude: {level: {except: pelaksana}, task: sopir}")
    facts = {**strategies.CLERK, "domicile": "99.71", "level": None, "task": None}
    one, alike = (CivilServant.read({**facts, "employer": code}) for code in (None, "99.71"))
    alone = decide(rekaan(*effects), [one, CLERK, one], FRIDAY)
    policy = rekaan(*effects)
    assert decide(policy, [one, CLERK, alike], FRIDAY) != alone
    assert decide(policy, [one, CLERK, one], FRIDAY) == alone


def test_who_is_described_twice_alike_is_one() -> None:
    """What was answered for two descriptions that are seen alike is not that of one given twice."""
    effects = ("permit: {every: hari_kerja}", "exclude: {level: {except: pelaksana}, task: sopir}")
    facts = {**strategies.CLERK, "domicile": "99.71", "level": None, "task": None}
    one, alike = (CivilServant.read({**facts, "employer": code}) for code in (None, "99.71"))
    alone, policy = decide(rekaan(*effects), one, FRIDAY), rekaan(*effects)
    assert decide(policy, [one, alike], FRIDAY) != alone
    assert decide(policy, [one, one], FRIDAY) == alone


def test_a_stated_fact_of_the_day_is_not_remembered_for_others() -> None:
    """That a day was stated to be a working one is forgotten by the next question."""
    for word in ("ya", "tidak"):
        policy = fresh()
        alone = decide(fresh(), DRIVER, OPEN_DAY)
        plain = decide(fresh(), CLERK, OPEN_DAY)
        for who in (CLERK, DRIVER):
            decide(policy, who, OPEN_DAY, facts={"cuti_bersama": word, "zona": "hijau"})
        assert decide(policy, CLERK, OPEN_DAY) == plain
        assert decide(policy, DRIVER, OPEN_DAY) == alone


@pytest.mark.parametrize("month", range(1, 13))
def test_the_calendar_of_an_answer_is_that_of_its_date(month: int) -> None:
    """What an answer says of its calendar hangs on no date that was asked before."""
    # Where the year began with ten weeks off, the working day before is one of the year before.
    off = {date(2027, 1, 2) + timedelta(days=n): "Bencana" for n in range(70)}
    calendar, on = WorkCalendar(off=off), date(2027, month, 3)
    for before in (date(2027, 3, 2), date(2027, 7, 2), date(2027, 11, 2)):
        policy = fresh()
        decide(policy, CLERK, before, calendar=calendar)
        assert decide(policy, CLERK, on, calendar=calendar).calendar == calendar.digest(on)


@pytest.mark.parametrize(
    "wrong",
    [
        *({"rostered": "ya"}, {"rostered": "tidak"}, {"rostered": 1}, {"rostered": 0}),
        *({"recalled": "ya"}, {"recalled": 1}, {"recalled": 0}, {"absent": "hadir"}),
        {"absent": "hadir", "rostered": True},
        *({"absent": "ya"}, {"absent": True}, {"rostered": "", "recalled": True}),
        *({"facts": {"zona": ["hijau"]}}, {"facts": {("zona",): "hijau"}}),
        *({"who": [CLERK, "x"]}, {"who": [CLERK, DRIVER, None]}),
    ],
)
def test_what_is_refused_is_refused_warm(wrong: Asked) -> None:
    """A flag's word, a number that equals a flag, no word for an absence, a list: never taken."""
    warm = fresh(PLAIN)
    for asked in QUESTIONS[:12]:
        answer(warm, asked)
    for policy in (fresh(PLAIN), warm, warm):
        with pytest.raises(FactError):
            decide(policy, **{"who": CLERK, "on": FRIDAY, **wrong})


def test_memory_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Dates, answers and people are kept until they are as many as the bound, in two halves."""
    monkeypatch.setattr(compiled_policy, "MAX_DAYS", 3)
    monkeypatch.setattr(compiled_policy, "MAX_ANSWERS", 5)
    monkeypatch.setattr(compiled_policy, "MAX_PEOPLE", 2)
    policy, sizes = fresh(), []
    people = [
        CivilServant(employment="pns", level=level) for level in ("mahir", "pelaksana", "penyelia")
    ]
    for day in range(13, 18):
        for who in people:
            asked = {"who": who, "on": date(2026, 4, day), "rostered": True}
            assert answer(policy, asked) == answer(fresh(), asked)
            memory = compiled_policy.compiled_policy(policy)
            days = [*memory.days.young.values(), *memory.days.old.values()]
            counts = [len(part.answers) for each in days for part in each.stated_days.values()]
            sizes.append((len(memory.days), sum(counts), len(memory.masks_or_tokens)))
    most = [max(size[place] for size in sizes) for place in range(3)]
    assert 3 <= most[0] <= 6
    assert 3 <= most[1] <= 12
    assert 2 <= most[2] <= 4


@pytest.mark.parametrize(("most", "remembered"), [(0, False), (1_024, True)])
def test_ways_of_reading_are_bounded(
    monkeypatch: pytest.MonkeyPatch, most: int, remembered: bool
) -> None:
    """How a circular is read another way is kept within a bound, with the same answer beyond it."""
    monkeypatch.setattr(look_up_decision, "MAX_STANCES", most)
    policy, asked = fresh(), {"who": CLERK, "on": FRIDAY, "stance": {"turun": "tidak"}}
    assert answer(policy, asked) == answer(policy, asked) == answer(fresh(), asked)
    assert ((("turun", "tidak"),) in policy.memo.by_options) is remembered


def test_a_roster_that_nobody_asks_for_is_told_each_time() -> None:
    """Whether the roster is stated changes a warning, so the two are remembered apart."""
    start, end = TEXT.index('  - at: "3"'), TEXT.index('  - {at: "4"')
    plain = TEXT[:start] + TEXT[end:].replace('"4"', '"3"').replace('"5"', '"4"')
    plain = plain.replace('"6"', '"5"').replace('"7"', '"6"')
    first = plain.index("readings:")
    plain = plain[:first] + plain[plain.index("provisions:") :]
    orders = ((True, None), (None, True), (None, False), (False, None))
    for order, facts in product(orders, ({"zona": "hijau"}, {})):
        policy = load_policy_text(plain, "rekaan.yaml")
        for rostered in order:
            asked: Asked = {"who": CLERK, "on": FRIDAY, "rostered": rostered, "facts": facts}
            decision = decide(policy, **asked)
            assert decision == decide(load_policy_text(plain, "rekaan.yaml"), **asked)
            ignored = "rostered_ignored" in [warning.code for warning in decision.warnings]
            assert ignored is (rostered is not None)


@pytest.mark.parametrize("who", [CLERK, 1])
def test_what_is_no_policy_is_refused(who: Any) -> None:
    """The name of a policy is none, whoever it is asked about."""
    with pytest.raises(FactError):
        decide("rekaan", who, FRIDAY)  # type: ignore[arg-type]
