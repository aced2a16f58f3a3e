"""What events change: reviews on record, announced extensions, letters."""

from asn_wfh import (
    Decision,
    Outcome,
    decide,
    history_of,
)
from asn_wfh.history import Extension, Review
from history.chain_of_three import CLERK, contested, named
from history.circulars_over_time import (
    LAPSING,
    SILENT,
    on,
    paper,
)


def codes(decision: Decision) -> list[tuple[str, str]]:
    """The warnings about reviews, each with its date."""
    warnings = [w for w in decision.warnings if w.code == "review_passed"]
    return [(w.code, dict(w.values)["date"]) for w in warnings]


def test_a_recorded_review_is_not_warned_of() -> None:
    """The warning is silent for the review on record, from the day that it became known."""
    review = Review("lapuk", on("06-08"), on("06-10"), "Berita acara BKPSDM")
    history = history_of([LAPSING], [review])
    friday = on("06-26")
    assert codes(decide(history_of([LAPSING]), CLERK, friday)) == [("review_passed", "2026-06-08")]
    assert codes(decide(history, CLERK, friday)) == []
    assert codes(decide(history.as_known(on("06-09")), CLERK, friday)) == [
        ("review_passed", "2026-06-08")
    ]
    assert codes(decide(history, CLERK, on("08-14"))) == [("review_passed", "2026-08-08")]


def test_an_announced_extension_moves_the_end_where_there_is_one() -> None:
    """Read as lapsing, the circular holds as long as was announced, and no longer contests it."""
    extension = Extension("lapuk", on("08-07"), on("06-01"), "Siaran pers")
    history, lapsing = history_of([LAPSING], [extension]), {"masa": "berakhir"}
    lapsed = ("masa", "berakhir", "not_permitted")
    for day, as_of, expected in (
        ("06-05", None, []),
        ("07-03", None, []),
        ("07-03", "05-31", [lapsed]),
        ("08-07", None, []),
        ("08-14", None, [lapsed]),
    ):
        view = history.as_known(on(as_of)) if as_of else history
        decision = decide(view, CLERK, on(day))
        assert (decision.outcome, contested(decision)) == (Outcome.PERMITTED, expected)
        read = decide(view, CLERK, on(day), stance=lapsing)
        assert (read.outcome is Outcome.PERMITTED) == (not expected)
    assert named(history.under(lapsing).policy_for(on("08-07"))) == "lapuk"
    assert named(history.under(lapsing).policy_for(on("08-08"))) == "-"


def test_a_letter_extends_as_an_announcement_does() -> None:
    """A circular that only extends moves the end and never answers itself."""
    short = paper("a", "2026-05-04", "from: 2026-05-04, until: 2026-06-05")
    letter = paper(
        *("b", "2026-06-01", "from: 2026-06-01"),
        "extends: {policy: a, until: 2026-07-31}",
        effect=SILENT,
    )
    history = history_of([short, letter])
    assert decide(history, CLERK, on("07-31")).outcome is Outcome.PERMITTED
    assert named(history.policy_for(on("07-31"), on("05-31"))) == "-"
    assert named(history.policy_for(on("08-01"))) == "-"
    policy = history.policy_for(on("07-31"))
    assert policy is not None
    assert policy.digest != short.digest
    assert policy.force.until == on("07-31")


def test_who_never_held_extends_nothing() -> None:
    """A circular that is revoked before its first day moves no end."""
    papers = [
        paper("a", "2026-04-20", "from: 2026-05-01, until: 2026-05-31"),
        paper(
            "b",
            "2026-05-04",
            "from: 2026-06-01",
            "extends: {policy: a, until: 2026-06-30}",
            effect=SILENT,
        ),
        paper("c", "2026-05-11", "from: 2026-05-11", "revokes: b", effect=SILENT),
    ]
    extended = history_of(papers[:2]).policy_for(on("06-12"))
    assert extended is not None
    assert extended.name == "a"
    assert history_of(papers).policy_for(on("06-12")) is None
