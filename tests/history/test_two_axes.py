"""Which circular holds on a date, by what was known on another."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asn_wfh import (
    CivilServant,
    Decision,
    Ground,
    Outcome,
    WorkCalendar,
    decide,
    history_of,
    load_policy,
    policy_for,
    shipped_history,
)
from asn_wfh.loading.policy_from_tree import load_policy_text
from asn_wfh.messages.sentences import Lang
from history.chain_of_three import CHAIN, CLERK, FIRST, FRIDAYS, named
from history.circulars_over_time import (
    SILENT,
    on,
    paper,
    text_of,
)
from strategies import Question, questions


@pytest.mark.parametrize(
    ("code", "day", "as_of", "expected"),
    [
        # 5.6: nothing before the first day in force
        ("13.75", "04-03", "04-03", "-"),
        ("13.75", "04-03", "04-08", "-"),
        ("13.75", "04-03", None, "-"),
        ("13.75", "04-07", None, "-"),
        ("13.75", "04-08", "04-07", "-"),
        ("13.75", "04-08", "04-08", "bukittinggi"),
        ("13.75", "04-10", "04-07", "-"),
        ("13.75", "04-10", None, "bukittinggi"),
        ("13.75", "11-27", "04-08", "bukittinggi"),
        # 5.7: in force from the 2nd, and known from the 7th only
        ("19.05", "04-01", None, "-"),
        ("19.05", "04-02", "04-02", "-"),
        ("19.05", "04-02", "04-06", "-"),
        ("19.05", "04-02", "04-07", "bangka_barat"),
        ("19.05", "04-03", "04-03", "-"),
        ("19.05", "04-03", "04-07", "bangka_barat"),
        ("19.05", "04-03", None, "bangka_barat"),
        ("19.05", "04-10", "04-03", "-"),
        ("19.05", "04-10", "04-10", "bangka_barat"),
    ],
)
def test_april_2026_on_both_axes(code: str, day: str, as_of: str | None, expected: str) -> None:
    """What held on a date depends on the date as known on which it is asked."""
    policy = policy_for(code, on(day), on(as_of) if as_of else None)
    assert named(policy) == expected
    history = shipped_history(code) if as_of is None else shipped_history(code).as_known(on(as_of))
    assert named(history.policy_for(on(day))) == expected
    assert decide(history, CLERK, on(day)).policy == expected.replace("-", "")


def test_nothing_was_known_yet() -> None:
    """As known on 3 April Bangka Barat had no circular: a refusal with that reason, no error."""
    history = shipped_history("19.05").as_known(on("04-03"))
    decision = decide(history, CLERK, on("04-03"))
    assert (decision.outcome, decision.ground) == (Outcome.NOT_PERMITTED, Ground.NOT_IN_FORCE)
    assert [reason.why for reason in decision.reasons] == ["none_known", "libur_nasional"]
    assert decision.explain("id").splitlines() == [
        "TIDAK ADA IZIN WFH pada Jumat, 3 April 2026",
        "Alasan:",
        "  - Belum ada surat edaran Kabupaten Bangka Barat tentang WFH, menurut "
        "informasi sampai dengan 3 April 2026",
        "  - Libur nasional (Wafat Yesus Kristus); WFH pada hari itu tidak dialihkan ke hari lain",
    ]
    assert decision.as_dict()["policy"] == ""


def test_known_now_it_held_with_a_warning() -> None:
    """As known from 7 April on it held from the 2nd, and the answer warns that this is past."""
    history = shipped_history("19.05").as_known(on("04-07"))
    decision = decide(history, CLERK, on("04-06"))
    assert decision.ground is Ground.NO_LEAVE_GIVEN
    assert [warning.code for warning in decision.warnings] == ["retroactive"]


@settings(max_examples=20)
@given(st.data())
def test_a_history_of_one_circular_answers_as_the_circular(data: st.DataObject) -> None:
    """On every date on which the circular holds, its history gives the very same decision."""
    name = data.draw(st.sampled_from(["bukittinggi", "bangka_barat"]))
    policy = load_policy(name)
    question: Question = data.draw(questions(policy))
    question = replace(question, own={})
    mine = question.put(history_of([policy]))
    theirs = question.put(policy)
    if mine.policy:
        assert mine == theirs
    else:
        assert (mine.outcome, mine.ground) == (theirs.outcome, theirs.ground)
        assert [r.why for r in mine.reasons] == ["not_yet", *[r.why for r in theirs.reasons][1:]]


@pytest.mark.parametrize(
    ("day", "by_knowledge"),
    [
        # as known on: 05-03, 05-04, 05-25, 06-02, 08-03
        ("05-07", ["-", "-", "-", "-", "-"]),
        ("05-08", ["-", "pertama", "pertama", "pertama", "pertama"]),
        ("05-31", ["-", "pertama", "pertama", "pertama", "pertama"]),
        ("06-01", ["-", "pertama", "kedua", "kedua", "kedua"]),
        ("06-04", ["-", "pertama", "kedua", "kedua", "kedua"]),
        ("06-05", ["-", "pertama", "kedua", "sementara", "sementara"]),
        ("06-06", ["-", "pertama", "kedua", "kedua", "kedua"]),
        ("06-26", ["-", "pertama", "kedua", "sementara", "sementara"]),
        ("07-02", ["-", "pertama", "kedua", "kedua", "kedua"]),
        ("07-03", ["-", "pertama", "kedua", "sementara", "sementara"]),
        ("07-04", ["-", "pertama", "kedua", "kedua", "kedua"]),
        ("08-09", ["-", "pertama", "kedua", "kedua", "kedua"]),
        ("08-10", ["-", "pertama", "kedua", "kedua", "-"]),
        ("12-31", ["-", "pertama", "kedua", "kedua", "-"]),
    ],
)
def test_a_chain_of_three_on_both_axes(day: str, by_knowledge: Sequence[str]) -> None:
    """A replacement lasts, an overlay gives the days back, a revocation leaves nothing behind."""
    history = history_of(CHAIN)
    dates = [on(each) for each in ("05-03", "05-04", "05-25", "06-02", "08-03")]
    assert [named(history.policy_for(on(day), each)) for each in dates] == by_knowledge
    assert named(history.policy_for(on(day))) == by_knowledge[-1]


def test_the_days_of_the_overlay_have_its_answers() -> None:
    """On the five Fridays leave comes from the overlay; on the Thursdays, from the other."""
    history = history_of(CHAIN)
    for friday in FRIDAYS:
        decision = decide(history, CLERK, friday)
        assert (decision.policy, decision.outcome) == ("sementara", Outcome.PERMITTED)
        before = decide(history, CLERK, friday - timedelta(days=1))
        assert (before.policy, before.outcome) == ("kedua", Outcome.PERMITTED)
        assert decide(history.as_known(on("06-01")), CLERK, friday).policy == "kedua"
    assert decide(history, CLERK, on("07-10")).ground is Ground.NO_LEAVE_GIVEN


def sentences(decision: Decision, lang: Lang) -> list[str]:
    """The reasons of a decision in words."""
    return [reason.sentence(lang) for reason in decision.reasons]


def test_a_gap_says_what_has_ended_and_what_is_to_come() -> None:
    """Where nothing holds the reasons name the circular that ended, and the next one."""
    history = history_of(CHAIN)
    title = "Surat Edaran Wali Kota Contoh"
    after = decide(history, CLERK, on("08-14"))
    assert (after.policy, after.title, after.ground) == ("", "", Ground.NOT_IN_FORCE)
    assert sentences(after, "en") == [
        f"{title} No. kedua/2026 of 25 May 2026 was revoked by {title} No. pencabutan/2026 of "
        "3 August 2026; it was in force from 1 June 2026 until 9 August 2026"
    ]
    assert sentences(decide(history, CLERK, on("05-06")), "id") == [
        f"{title} Nomor pertama/2026 tanggal 4 Mei 2026 belum berlaku; berlaku sejak 8 Mei 2026 "
        "sampai dengan 31 Mei 2026"
    ]
    between = history_of(
        [
            paper("a", "2026-05-04", "from: 2026-05-04, until: 2026-05-29"),
            paper("b", "2026-05-11", "from: 2026-07-01"),
        ]
    ).as_known(on("06-09"))
    as_known = ", menurut informasi sampai dengan 9 Juni 2026"
    assert sentences(decide(between, CLERK, on("06-10")), "id") == [
        f"{title} Nomor a/2026 tanggal 4 Mei 2026 tidak berlaku lagi; berlaku sejak 4 Mei 2026 "
        f"sampai dengan 29 Mei 2026{as_known}",
        f"{title} Nomor b/2026 tanggal 11 Mei 2026 belum berlaku; berlaku sejak 1 Juli "
        f"2026{as_known}",
    ]


def test_a_gap_names_no_circular_that_never_holds() -> None:
    """A circular that was revoked before its first day neither ended nor is to come."""
    never = [
        paper("a", "2026-05-04", "from: 2026-05-04, until: 2026-05-29"),
        paper("b", "2026-05-11", "from: 2026-06-15"),
        paper("c", "2026-05-20", "from: 2026-06-01", "revokes: b", effect=SILENT),
    ]
    for day in ("06-10", "06-20"):
        decision = decide(history_of(never), CLERK, on(day))
        titles = [dict(reason.values)["title"] for reason in decision.reasons if reason.values]
        assert titles == ["Surat Edaran Wali Kota Contoh Nomor a/2026 tanggal 4 Mei 2026"]


def test_a_gap_has_a_title_for_english_too() -> None:
    """A circular is cited with its date, in the language of the sentence."""
    plain, unread = (
        text_of("a", "2026-05-04", "from: 2026-05-04, until: 2026-05-29").replace("a/2026", number)
        for number in ("a/2026", "{scan: 0*1/OSI, legible: tidak}")
    )
    for text in (plain, unread):
        decision = decide(history_of([load_policy_text(text, "a.yaml")]), CLERK, on("06-10"))
        (reason,) = decision.reasons
        assert {name for name, _ in reason.values} - {"since", "until", "known"} == {
            *("title", "title_en"),
        }


def test_a_circular_may_stand_in_for_another_and_end_it_later() -> None:
    """Of two statements about one circular each counts on its own days."""
    a = paper("a", "2026-05-04", "from: 2026-05-04")
    replaced = "replaces: {policy: a, dates: [2026-05-22]}"
    revoked = "revokes: {policy: a, from: 2026-07-01}"
    history = history_of([a, paper("b", "2026-05-11", "from: 2026-05-18", replaced, revoked)])
    asked = ("05-21", "05-22", "05-23", "06-30", "07-01")
    assert [named(history.policy_for(on(day))) for day in asked] == list("abaab")


def test_a_gap_knows_the_day_and_the_person() -> None:
    """What is true without a circular is said besides: a weekend, leave, another employer."""
    history = history_of(CHAIN)
    cases: Sequence[tuple[str, dict[str, Any], list[str]]] = [
        ("08-15", {}, ["weekend"]),
        ("08-14", {"absent": "cuti"}, ["cuti"]),
        ("08-17", {}, ["libur_nasional"]),
        ("08-14", {"calendar": WorkCalendar(off={on("08-14"): "Pilkada"})}, ["libur_setempat"]),
    ]
    for day, stated, expected in cases:
        decision = decide(history, CLERK, on(day), **stated)
        assert [reason.why for reason in decision.reasons] == ["revoked", *expected]
    elsewhere = decide(history, CivilServant(employer="lainnya"), on("08-14"))
    assert [reason.why for reason in elsewhere.reasons] == ["revoked", "other_employer"]
    ends = [date.min, date.max]
    assert all(decide(history, CLERK, day).ground is Ground.NOT_IN_FORCE for day in ends)


def test_what_is_ended_does_not_come_back() -> None:
    """A circular that ends, or is revoked itself, does not revive what it has ended."""
    history = history_of(
        [
            paper("a", "2026-05-04", "from: 2026-05-04"),
            paper("b", "2026-05-11", "from: 2026-05-18, until: 2026-06-05", "replaces: a"),
        ]
    )
    assert [named(history.policy_for(on(day))) for day in ("05-17", "05-18", "06-06")] == [
        *("a", "b", "-")
    ]


def test_what_never_takes_force_ends_nothing() -> None:
    """A circular revoked before its first day leaves the earlier one as it was."""
    a = paper("a", "2026-05-04", "from: 2026-05-04")
    b = paper("b", "2026-05-11", "from: 2026-06-01", "replaces: a")
    c = paper("c", "2026-05-18", "from: 2026-05-18", "revokes: b", effect=SILENT)
    history = history_of([c, b, a])
    assert named(history.policy_for(on("06-01"))) == "a"
    assert named(history.policy_for(on("06-01"), on("05-17"))) == "b"


def test_a_suspension_answers_though_it_gives_no_leave() -> None:
    """What replaces another is asked even where it only says no; what revokes is not."""
    stop = paper(
        *("stop", "2026-06-08", "from: 2026-06-08, until: 2026-06-12"),
        "replaces: {policy: pertama, until: 2026-06-12}",
        effect="no_rule: WFH ditiadakan sepekan.",
    )
    history = history_of([FIRST, stop])
    decision = decide(history, CLERK, on("06-12"))
    assert (decision.policy, decision.ground) == ("stop", Ground.NO_LEAVE_GIVEN)
    assert decide(history, CLERK, on("06-19")).outcome is Outcome.PERMITTED
