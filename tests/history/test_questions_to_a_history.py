"""What may be asked of a history, and what is refused."""

from collections.abc import Sequence
from typing import Any

import pytest

from asn_wfh import (
    FactError,
    Ground,
    Outcome,
    decide,
    history_of,
    load_policy,
    policy_for,
)
from history.chain_of_three import CLERK, contested
from history.circulars_over_time import (
    LAPSING,
    A,
    on,
    paper,
)
from places import EXAMPLES


def test_facts_that_only_another_circular_asks_about() -> None:
    """A fact of one circular may be stated on every date; one that none asks about may not."""
    zone = load_policy(EXAMPLES / "kota_contoh.yaml")
    before = paper("dulu", "2026-05-04", "from: 2026-05-04, until: 2026-06-30")
    history = history_of([before, zone])
    facts = {"zona_banjir": "hijau", "kelompok_rentan": "tidak"}
    assert [fact.name for fact in history.facts] == list(facts)
    assert decide(history, CLERK, on("05-22"), facts=facts).outcome is Outcome.PERMITTED
    assert decide(history, CLERK, on("07-01"), facts=facts).policy == "kota_contoh"
    assert decide(history, CLERK, on("05-01"), facts=facts).policy == ""
    nothing = history.as_known(on("05-01"))
    assert decide(nothing, CLERK, on("05-01"), facts=facts).ground is Ground.NOT_IN_FORCE
    assert decide(nothing, CLERK, on("05-01"), stance={"masa": "x"}).policy == ""
    with pytest.raises(FactError, match="the fact `zona` is not known"):
        decide(history, CLERK, on("05-22"), facts={"zona": "merah"})


def test_a_person_described_once_may_be_an_iterator() -> None:
    """Descriptions that can be read only once are read once, however many circulars are asked."""
    history = history_of([LAPSING]).under({"masa": "berakhir"})
    decision = decide(history, iter([CLERK]), on("06-12"))
    assert contested(decision) == [("masa", "terus", "permitted")]


@pytest.mark.parametrize(
    ("wrong", "messages"),
    [
        ({"who": "x"}, ["who: `str` is not a CivilServant; pass one CivilServant, or several that "
                        "all describe one person"]),
        ({"on": "2026-05-15"}, ["on: `2026-05-15` is not a plain date; pass a "
                                "datetime.date, without a time "
                                "of day"]),
        ({"on": None, "stance": {"masa": "x", "y": "z"}}, [
            "masa: the word `x` is not known here; write one of berakhir, terus",
            "stance: the word `y` is not known here; here only `masa` is possible",
            "on: `None` is not a plain date; pass a datetime.date, without a time of day",
        ]),
        ({"stance": 3}, ["stance: keys and values are expected here; write `key: value`"]),
        ({"stance": {"masa": []}}, [("masa: the word `[]` is not known here; "
                                    "write one of berakhir, terus")]),
        ({"facts": 3}, ["facts: keys and values are expected here; write `key: value`"]),
        ({"rostered": 1, "absent": "x"}, [
            ("`rostered` is `1`, but it must be True, False or 'tanpa_jadwal'; write one "
             "of these, or leave it out if it is not known"),
            ("absent: the word `x` is not known here; write one of cuti, dinas_luar, sakit, "
            "tugas_belajar"),
        ]),
    ],
)  # fmt: skip
@pytest.mark.parametrize("day", ["05-15", "03-02"])
def test_a_wrong_question_to_a_history(
    day: str, wrong: dict[str, Any], messages: Sequence[str]
) -> None:
    """What no answer could be about is told with every fault, in force and in a gap alike."""
    arguments = {"who": CLERK, "on": on(day), **wrong}
    with pytest.raises(FactError) as raised:
        decide(history_of([LAPSING]), **arguments)
    assert str(raised.value).splitlines() == messages


def test_wrong_dates_of_knowledge() -> None:
    """Only dates can be asked about, on both axes."""
    history = history_of([A])
    wrong: Any = "2026-05-15"
    for ask in (
        lambda: history.policy_for(wrong),
        lambda: history.policy_for(on("05-15"), wrong),
        lambda: history.as_known(wrong),
        lambda: policy_for("13.75", wrong),
    ):
        with pytest.raises(FactError, match="`2026-05-15` is not a plain date"):
            ask()


def test_a_word_for_the_stance() -> None:
    """A word for all readings is taken by the circular that holds."""
    history = history_of([LAPSING])
    friday = on("06-12")
    assert decide(history, CLERK, friday, stance="strictest").outcome is Outcome.NOT_PERMITTED
    assert decide(history, CLERK, friday, stance="most_lenient").outcome is Outcome.PERMITTED
    assert decide(history, CLERK, on("03-06"), stance="literal").ground is Ground.NOT_IN_FORCE
