"""Where a reading of one circular decides which of them answers."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asn_wfh import (
    Ground,
    Outcome,
    PolicyError,
    decide,
    history_of,
    shipped_history,
)
from asn_wfh.loading.policy_from_tree import load_policy_text
from history.chain_of_three import CLERK, contested
from history.circulars_over_time import (
    LAPSING,
    lines_of,
    on,
    paper,
    text_of,
)


def test_it_is_contested_where_a_reading_brings_another_circular() -> None:
    """An answer names each option under which another circular, or none, would answer otherwise."""
    history = history_of(
        [
            paper("a", "2026-05-04", "from: 2026-05-04", effect="permit: {every: kamis}"),
            paper(
                *("b", "2026-05-11", "from: 2026-05-18"),
                "replaces: {policy: a, until: 2026-07-31}",
                lapses="2026-05-31",
            ),
        ]
    )
    friday, thursday = on("06-12"), on("06-11")
    assert contested(decide(history, CLERK, friday)) == [("masa", "berakhir", "not_permitted")]
    assert contested(decide(history, CLERK, thursday)) == [("masa", "berakhir", "permitted")]
    read = history.under({"masa": "berakhir"})
    assert contested(decide(read, CLERK, thursday)) == [("masa", "terus", "not_permitted")]
    alone = history_of([LAPSING]).under({"masa": "berakhir"})
    gap = decide(alone, CLERK, friday)
    assert (gap.ground, contested(gap)) == (Ground.NOT_IN_FORCE, [("masa", "terus", "permitted")])


def test_an_option_is_explained_where_no_circular_is_in_force() -> None:
    """An option that brings a circular back stands with its question and its own words."""
    history = shipped_history("13.75").under({"masa-berlaku": "berakhir"})
    decision = decide(history, CLERK, date(2026, 6, 12))
    (contested_by,) = decision.contested
    assert contested_by.asks.startswith("Apakah masa berlaku surat edaran berakhir")
    assert contested_by.in_use == "Berlaku dua bulan saja, kecuali diperpanjang."
    assert "Pilihan lain: Berlaku sampai dicabut" in contested_by.sentence("id")
    assert "Read otherwise, clause 3.2: In force from" in contested_by.sentence("en")


def test_it_is_contested_to_the_last_day_where_a_reading_revokes_it() -> None:
    """A circular that another has ended for good under an option is contested on its last day."""
    history = history_of(
        [
            paper("a", "2026-05-04", "from: 2026-05-04, until: 2026-07-10"),
            paper(
                *("b", "2026-05-11", "from: 2026-05-18, until: 2026-06-30"),
                "replaces: {policy: a, from: 2026-06-05}",
                lapses="2026-05-31",
            ),
        ]
    ).under({"masa": "berakhir"})
    for friday in (on("07-03"), on("07-10")):
        decision = decide(history, CLERK, friday)
        assert (decision.policy, decision.outcome) == ("a", Outcome.PERMITTED)
        assert contested(decision) == [("masa", "terus", "not_permitted")]
    assert contested(decide(history, CLERK, on("07-17"))) == []


TWICE = """\
  ujung:
    asks: Sampai kapan?
    options: {terus: Terus., sebentar: Sebentar.}
    chosen: terus
    because: Menurut katanya.
provisions:
  - {at: "1", says: Jumat., permit: {every: jumat}}
  - at: "2"
    says: Masa berlaku.
    in_force: {from: 2026-05-04}
    otherwise:
      - {when: {masa: berakhir}, in_force: {from: 2026-06-01}}
      - {when: {masa: terus, ujung: sebentar}, in_force: {until: 2026-05-08}}
"""


def test_a_start_that_a_reading_moves_is_contested_as_by_the_circular() -> None:
    """Where a circular begins later under an option, its history names that in the same order."""
    text = text_of("a", "2026-05-04", "from: 2026-05-04", lapses="2026-06-07")
    policy = load_policy_text(text[: text.index("provisions:")] + TWICE, "a.yaml")
    decision = decide(policy, CLERK, on("05-22"))
    assert [c.reading for c in decision.contested] == ["masa", "ujung"]
    assert decide(history_of([policy]), CLERK, on("05-22")) == decision


@settings(max_examples=20)
@given(st.data())
def test_contested_is_what_another_option_gives(data: st.DataObject) -> None:
    """Whatever circular holds under an option, the answer is contested just where it differs."""
    ends = data.draw(st.lists(st.integers(1, 60), min_size=3, max_size=3))
    lapses = [str(on("05-18") + timedelta(days=each)) for each in ends]
    weekdays = ("jumat", "kamis", "hari_kerja")
    effects = [f"permit: {{every: {each}}}" for each in data.draw(st.permutations(weekdays))]
    until = data.draw(st.sampled_from(["", ", until: 2026-07-10"]))
    history = history_of(
        [
            paper(
                "a",
                "2026-05-04",
                f"from: 2026-05-04{until}",
                effect=effects[0],
                lapses="2026-07-01",
            ),
            paper(
                *("b", "2026-05-11", "from: 2026-05-18"),
                "replaces: {policy: a, until: 2026-07-17}",
                effect=effects[1],
                lapses=lapses[1],
            ),
            paper(
                *("c", "2026-05-12", "from: 2026-06-01"),
                *("replaces:", "  - {policy: a, until: 2026-08-01}", "  - b"),
                effect=effects[2],
                lapses=max(lapses[2], "2026-06-03"),
            ),
        ]
    )
    history = history.under(data.draw(st.sampled_from([{}, {"masa": "berakhir"}])))
    day = on("05-18") + timedelta(days=data.draw(st.integers(-20, 90)))
    decision = decide(history, CLERK, day)
    expected = {
        ("masa", option, other.value)
        for option in ("terus", "berakhir")
        if (other := decide(history, CLERK, day, stance={"masa": option}).outcome)
        is not decision.outcome
    }
    assert set(contested(decision)) == expected


def test_an_order_is_needed_under_every_reading() -> None:
    """A circular that only a reading brings to an end still needs its order to the next one."""
    later = paper("b", "2026-06-08", "from: 2026-06-08", lapses="2026-12-31")
    with pytest.raises(PolicyError) as raised:
        history_of([LAPSING.under({"masa": "berakhir"}), later.under({"masa": "berakhir"})])
    assert lines_of(raised.value) == [
        "b.yaml:3: circular: under the reading masa: terus, `b` and `lapuk` "
        "(lapuk.yaml:3) are both in force on 2026-06-08, and neither says which one "
        "applies; say in the later circular whether it revokes, replaces or amends "
        "the earlier one, for example `replaces: lapuk`"
    ]


def test_a_reading_that_leaves_the_circular_brings_no_other() -> None:
    """Only options under which another circular answers are noted on a date."""
    lapsed = history_of([LAPSING]).under({"masa": "berakhir"})
    ((reading, option, _),) = lapsed.resolution(on("06-12")).otherwise
    assert (reading, option) == ("masa", "terus")
    assert lapsed.resolution(on("05-20")).otherwise == ()
