"""An invented circular by YAML alone: other weekdays, a window, listed dates, facts of its own."""

from dataclasses import replace
from datetime import date

import pytest

from asn_wfh import CivilServant, Decision, FactError, Outcome, decide, load_policy
from places import EXAMPLES

POLICY = load_policy(EXAMPLES / "kota_contoh.yaml")
CLERK = CivilServant(
    employment="pns",
    level="jpt_pratama",
    post="lainnya",
    task="lainnya",
    affair="sosial",
    unit="induk",
    service="pendukung",
    domicile="99.71.01",
)
COUNTER = replace(CLERK, service="langsung_lainnya", task="pelayanan")
SAFE = {"zona_banjir": "hijau", "kelompok_rentan": "tidak"}


def cited(decision: Decision) -> tuple[str, list[str]]:
    """The outcome and all that decides."""
    return decision.outcome.value, [r.label or r.why for r in decision.reasons]


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2026, 6, 30), ("not_permitted", ["not_in_force"])),
        (date(2026, 7, 1), ("permitted", ["1"])),  # a Wednesday, the first day
        (date(2026, 7, 3), ("not_permitted", ["no_leave_given"])),  # a Friday
        (date(2026, 7, 7), ("permitted", ["1"])),  # a Tuesday
        (date(2026, 9, 30), ("permitted", ["1"])),  # a Wednesday, the last day
        (date(2026, 10, 6), ("not_permitted", ["not_in_force"])),
        (date(2026, 8, 25), ("not_permitted", ["libur_nasional"])),  # a Tuesday
    ],
)
def test_other_weekdays_in_a_window(on: date, expected: tuple[str, list[str]]) -> None:
    """Leave is given on Tuesdays and Wednesdays of the window only, and rank plays no role."""
    assert cited(decide(POLICY, CLERK, on, rostered=True, facts=SAFE)) == expected


def test_facts_of_its_own() -> None:
    """Who lives in the red zone, or is vulnerable, has leave every working day, by clause 2."""
    friday = date(2026, 7, 3)
    red = {**SAFE, "zona_banjir": "merah"}
    assert cited(decide(POLICY, COUNTER, friday, facts=red)) == ("not_permitted", ["3/a"])
    frail = {**SAFE, "kelompok_rentan": "hamil"}
    assert cited(decide(POLICY, COUNTER, friday, facts=frail)) == ("permitted", ["2"])
    assert cited(decide(POLICY, CLERK, date(2026, 7, 7), facts=red)) == ("permitted", ["1", "2"])


def test_own_facts_unstated() -> None:
    """An unstated fact of its own is asked for with the policy's question, where it matters."""
    decision = decide(POLICY, CLERK, date(2026, 7, 3))
    assert decision.outcome is Outcome.UNDETERMINED
    assert {missing.fact for missing in decision.missing} == set(SAFE)
    assert all(missing.asks.endswith("?") for missing in decision.missing)
    assert decide(POLICY, CLERK, date(2026, 7, 7)).outcome is Outcome.PERMITTED


def test_a_reading_of_its_own() -> None:
    """The yellow zone counts only under the wider reading, and the answer says so."""
    yellow = {**SAFE, "zona_banjir": "kuning"}
    decision = decide(POLICY, CLERK, date(2026, 7, 3), facts=yellow)
    assert decision.outcome is Outcome.NOT_PERMITTED
    assert [(c.reading, c.option, c.outcome) for c in decision.contested] == [
        ("zona-kuning", "diperluas", Outcome.PERMITTED)
    ]
    stance = {"zona-kuning": "diperluas"}
    wider = decide(POLICY, CLERK, date(2026, 7, 3), facts=yellow, stance=stance)
    assert cited(wider) == ("permitted", ["2"])


def test_listed_dates() -> None:
    """On the two listed dates every service unit is at the office, on the days beside them not."""
    frail = {**SAFE, "kelompok_rentan": "disabilitas"}
    counter = replace(COUNTER, task="lainnya")
    for on, barred in (
        (date(2026, 7, 13), []),
        (date(2026, 7, 14), ["3/b"]),
        (date(2026, 7, 15), []),
        (date(2026, 9, 1), []),
        (date(2026, 9, 2), ["3/b"]),
        (date(2026, 9, 3), []),
    ):
        decision = decide(POLICY, counter, on, facts=frail)
        assert cited(decision) == (("not_permitted", barred) if barred else ("permitted", ["2"]))


def test_turns_in_a_window_for_some() -> None:
    """Turns bind support units in August only; recall binds everyone at any time."""
    for on, expected in (
        (date(2026, 7, 28), ("permitted", ["1"])),
        (date(2026, 8, 4), ("not_permitted", ["5"])),
        (date(2026, 9, 1), ("permitted", ["1"])),
    ):
        assert cited(decide(POLICY, CLERK, on, rostered=False, facts=SAFE)) == expected
    recalled = decide(POLICY, CLERK, date(2026, 7, 28), recalled=True, facts=SAFE)
    assert cited(recalled) == ("not_permitted", ["4"])


def test_another_time_zone() -> None:
    """Duties are due in the region's own zone, eight hours ahead of UTC."""
    decision = decide(POLICY, CLERK, date(2026, 7, 28), rostered=True, facts=SAFE)
    assert [duty.due.isoformat() for duty in decision.duties if duty.due] == [
        "2026-07-28T15:00:00+08:00"
    ]


def test_wrong_own_facts() -> None:
    """An unknown fact or value is refused with the nearest, or with all where none is near."""
    with pytest.raises(
        FactError,
        match=(
            r"the fact `zona` is not known; write "
            r"one of .*zona_banjir"
        ),
    ):
        decide(POLICY, CLERK, date(2026, 7, 28), facts={"zona": "merah"})
    with pytest.raises(
        FactError, match=("the fact `zona_banji` is not known; did you mean `zona_banjir`")
    ):
        decide(POLICY, CLERK, date(2026, 7, 28), facts={"zona_banji": "merah"})
    with pytest.raises(
        FactError, match=("zona_banjir: the word `mera` is not known here; did you mean `merah`")
    ):
        decide(POLICY, CLERK, date(2026, 7, 28), facts={"zona_banjir": "mera"})
