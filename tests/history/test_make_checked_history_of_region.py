"""What must hold between the circulars and events of one region: every fault at once."""

from collections.abc import Mapping, Sequence
from typing import Any

import pytest

import strategies
from asn_wfh import (
    CivilServant,
    FactError,
    Policy,
    PolicyError,
    history_of,
)
from asn_wfh.history import Extension, Review
from history.circulars_over_time import (
    LAPSING,
    SILENT,
    A,
    lines_of,
    on,
    paper,
)

CLERK = CivilServant.read(strategies.CLERK)


# what does not fit together


ENDING = paper("e", "2026-05-04", "from: 2026-05-04, until: 2026-05-29")
ORDER = (
    "neither says which one applies; say in the later circular whether it revokes, "
    "replaces or amends the earlier one, for example"
)

WRONG: Mapping[str, tuple[Sequence[Policy], Sequence[Any], Sequence[str]]] = {
    "an overlap": (
        [A, paper("b", "2026-05-11", "from: 2026-05-18")],
        [],
        [
            "b.yaml:3: circular: `b` and `a` (a.yaml:3) are both in force on 2026-05-18, and "
            f"{ORDER} `replaces: a`"
        ],
    ),
    "an overlap of one day": (
        [ENDING, paper("b", "2026-05-11", "from: 2026-05-29")],
        [],
        [
            "b.yaml:3: circular: `b` and `e` (e.yaml:3) are both in force on 2026-05-29, and "
            f"{ORDER} `replaces: e`"
        ],
    ),
    "an overlap that was known for a while": (
        [
            A,
            paper("b", "2026-05-11", "from: 2026-06-01"),
            paper("c", "2026-05-25", "from: 2026-06-01", "revokes: a", effect=SILENT),
        ],
        [],
        [
            "b.yaml:3: circular: by what was known on 2026-05-11, `b` and `a` (a.yaml:3) are "
            f"both in force on 2026-06-01, and {ORDER} `replaces: a`"
        ],
    ),
    "an extension into the next": (
        [ENDING, paper("b", "2026-05-11", "from: 2026-06-01")],
        [Extension("e", on("06-30"), on("05-20"), "Siaran pers")],
        [
            "b.yaml:3: circular: `b` and `e` (e.yaml:3) are both in force on 2026-06-01, and "
            f"{ORDER} `replaces: e`"
        ],
    ),
    "an order in a circle": (
        [
            A,
            paper(
                "b", "2026-05-11", "from: 2026-05-18", "replaces: {policy: a, until: 2026-06-30}"
            ),
            paper(
                *("c", "2026-05-12", "from: 2026-06-01, until: 2026-06-05", "replaces:"),
                *("  - {policy: b, until: 2026-06-05}", "  - {policy: a, dates: [2026-06-02]}"),
            ),
        ],
        [],
        [
            "b.yaml:3: circular: `b` and `a` (a.yaml:3) are both in force on 2026-06-01, and "
            f"{ORDER} `replaces: a`",
            "c.yaml:3: circular: `c` and `a` (a.yaml:3) are both in force on 2026-06-01, and "
            f"{ORDER} `replaces: a`",
            "c.yaml:3: circular: `c` and `b` (b.yaml:3) are both in force on 2026-06-01, and "
            f"{ORDER} `replaces: b`",
        ],
    ),
    "circulars that are not there": (
        [
            A,
            paper("b", "2026-05-11", "from: 2026-05-18", "replaces: aa"),
            paper("c", "2026-05-12", "from: 2026-06-01", "revokes: [a, {policy: tua}]"),
        ],
        [
            Review("aa", on("06-08"), on("06-08"), "x"),
            Extension("z", on("06-08"), on("06-08"), "x"),
        ],
        [
            "the region has no other circular named `aa`; write one of a, b, c",
            "the region has no other circular named `z`; write one of a, b, c",
            "b.yaml:7: circular.replaces: the region has no other circular named `aa`; "
            "write one of a, c",
            "c.yaml:7: circular.revokes: the region has no other circular named `tua`; "
            "write one of a, b",
        ],
    ),
    "an earlier circular on a later one": (
        [
            paper("a", "2026-05-04", "from: 2026-05-04", "revokes: b"),
            paper("b", "2026-05-11", "from: 2026-05-18"),
        ],
        [],
        [
            "a.yaml:7: circular.revokes: `b` was signed on 2026-05-11, after this "
            "circular, so this circular cannot amend it; write in the file of the later "
            "circular how it changes this one"
        ],
    ),
    "two of one day on each other": (
        [
            paper("a", "2026-05-04", "from: 2026-05-04", "revokes: b"),
            paper("b", "2026-05-04", "from: 2026-05-18", "revokes: a"),
        ],
        [],
        [
            "b.yaml:3: circular: `a`, `b` amend each other in a circle; delete the "
            "relation in the earlier circular"
        ],
    ),
    "dates beyond its own": (
        [
            A,
            paper(
                *("b", "2026-05-11", "from: 2026-05-18, until: 2026-06-05", "replaces:"),
                "  - {policy: a, from: 2026-05-15, until: 2026-06-06}",
            ),
            paper("c", "2026-05-12", "from: 2026-07-01", "revokes: {policy: a, from: 2026-06-30}"),
            paper(
                *("d", "2026-05-13", "from: 2026-07-01"),
                "replaces: {policy: a, dates: [2026-06-26, 2026-07-03]}",
            ),
        ],
        [],
        [
            "b.yaml:8: circular.replaces: this circular itself is not in force on "
            "2026-05-15; write a date on which it is in force, see its `in_force`",
            "b.yaml:8: circular.replaces: this circular itself is not in force on "
            "2026-06-06; write a date on which it is in force, see its `in_force`",
            "c.yaml:7: circular.revokes: this circular itself is not in force on "
            "2026-06-30; write a date on which it is in force, see its `in_force`",
            "d.yaml:7: circular.replaces: this circular itself is not in force on "
            "2026-06-26; write a date on which it is in force, see its `in_force`",
        ],
    ),
    "ends that do not move": (
        [
            A,
            ENDING,
            paper(
                *("b", "2026-05-11", "from: 2026-05-18", "extends:"),
                *("  - {policy: a, until: 2026-06-30}", "  - {policy: e, until: 2026-05-29}"),
            ),
        ],
        [Extension("a", on("06-30"), on("05-20"), "x")],
        [
            "`a` has no end date that could be extended, under any reading; delete this extension",
            "b.yaml:8: circular.extends: `a` has no end date that could be extended, "
            "under any reading; delete this extension",
            "b.yaml:9: circular.extends: `e` is in force until 2026-05-29 even without "
            "this extension; write a later date, or delete this extension",
        ],
    ),
    "reviews that are not due": (
        [A, LAPSING],
        [
            Review("a", on("07-04"), on("07-06"), "x"),
            Review("lapuk", on("06-09"), on("06-10"), "x"),
            Review("lapuk", on("06-08"), on("04-07"), "x"),
        ],
        [
            (
                "`a` sets no reviews; delete this review, or write `review_every` in the "
                "`in_force` of that circular"
            ),
            "`lapuk` has no review scheduled on 2026-06-09; write the scheduled date, "
            "one of 2026-06-08, 2026-08-08, 2026-10-08, ...",
            "`lapuk` was signed on 2026-04-08, later than the date in `known`; write the "
            "date on which this became known, 2026-04-08 or later",
        ],
    ),
    "a name used twice": (
        [A, paper("a", "2026-06-01", "from: 2026-06-01", "replaces: x")],
        [],
        [
            "a.yaml:3: circular: the name `a` is already used in a.yaml:3; give each "
            "circular of the region its own name",
            "a.yaml:7: circular.replaces: the region has no other circular named `x`; "
            "there is none to choose from",
        ],
    ),
    "another region": (
        [A, paper("b", "2026-06-01", "from: 2026-06-01", "replaces: a", code="99.72")],
        [],
        [
            "b.yaml:3: circular: `b` is for the region 99.72, but a.yaml:3 is for the "
            "region 99.71; combine circulars of one region only"
        ],
    ),
}


@pytest.mark.parametrize("case", WRONG)
def test_what_does_not_fit_together_is_refused(case: str) -> None:
    """Every fault between circulars and events is told at once, with its place and its remedy."""
    policies, events, messages = WRONG[case]
    for order in (policies, list(reversed(policies))):
        with pytest.raises(PolicyError) as raised:
            history_of(order, events)
        assert lines_of(raised.value) == messages
    for fault in raised.value.faults:
        assert fault.message("id") != fault.message("en")
        assert "{" not in fault.message("id")


def test_what_is_no_circular_is_refused() -> None:
    """Other things than policies and events, the first of each, or no policy at all, are told."""
    wrong: Any = [A, "a", 5]
    odd: Any = ["x", None]
    with pytest.raises(FactError) as raised:
        history_of(wrong, odd)
    assert str(raised.value).splitlines() == [
        "policies: `str` is not a Policy; load the file with load_policy and pass the result",
        "events: `str` is not a review or an extension; pass a Review or an Extension",
    ]
    with pytest.raises(FactError, match="no circular was passed; pass at least one"):
        history_of([])
    no_list: Any = 5
    with pytest.raises(FactError, match="policies: `int` is not a Policy"):
        history_of(no_list)
    with pytest.raises(FactError, match="events: `int` is not a review or an extension"):
        history_of([A], no_list)


def test_an_end_is_moved_beyond_the_first_that_a_reading_gives() -> None:
    """An extension may move the earliest end of several, and is told that one where it does not."""
    twice = paper("e", "2026-05-04", "from: 2026-05-04, until: 2026-05-29", lapses="2026-06-30")
    longer = history_of([twice], [Extension("e", on("06-10"), on("05-20"), "Siaran pers")])
    assert longer.policy_for(on("06-10")) is not None
    with pytest.raises(PolicyError) as raised:
        history_of([twice], [Extension("e", on("05-22"), on("05-20"), "Siaran pers")])
    (fault,) = raised.value.faults
    assert (fault.code, dict(fault.values)["date"]) == ("no_later", "2026-05-29")


def test_an_overlap_that_was_known_for_a_while_is_told() -> None:
    """Circulars that overlapped by what a letter told are refused, though a later parts them."""
    papers = [
        paper("a", "2026-04-20", "from: 2026-05-01, until: 2026-05-31"),
        paper("b", "2026-04-21", "from: 2026-06-01"),
        paper(
            "c",
            "2026-05-20",
            "from: 2026-05-20",
            "revokes: {policy: a, from: 2026-06-01}",
            effect=SILENT,
        ),
    ]
    history_of(papers)
    letter = Extension("a", on("06-30"), on("05-11"), "Surat")
    with pytest.raises(PolicyError) as raised:
        history_of(papers, [letter])
    assert {fault.code for fault in raised.value.faults} == {"overlap_known"}
