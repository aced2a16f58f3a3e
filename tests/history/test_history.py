"""The circulars of one region over time: what held on one date, as known on another."""

import pickle
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import strategies
from asn_wfh import (
    CivilServant,
    Decision,
    FactError,
    Ground,
    History,
    Outcome,
    Policy,
    PolicyError,
    WorkCalendar,
    decide,
    history_of,
    load_history,
    load_policy,
    policy_for,
    shipped_history,
    shipped_policies,
)
from asn_wfh.cli.app import main
from asn_wfh.history import Extension, Review
from asn_wfh.loading import shipped
from asn_wfh.loading.policy_file import load_text
from asn_wfh.messages.sentences import Lang
from history.circulars_over_time import (
    LAPSING,
    SILENT,
    A,
    Chain,
    chains,
    days,
    lines_of,
    on,
    paper,
    text_of,
)
from places import EXAMPLES
from strategies import Question, questions

CLERK = CivilServant.read(strategies.CLERK)


def named(policy: Policy | None) -> str:
    """A policy's name, or `-` where there is none."""
    return policy.name if policy else "-"


# the two circulars of April 2026


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
        "TIDAK BOLEH WFH pada Jumat, 3 April 2026",
        "Dasar:",
        "  - Belum ada surat edaran WFH Kabupaten Bangka Barat, sejauh diketahui pada 3 April 2026",
        "  - Libur nasional (Wafat Yesus Kristus); WFH tidak dipindahkan ke hari lain",
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


# a chain of three


FRIDAYS = [on(day) for day in ("06-05", "06-12", "06-19", "06-26", "07-03")]
FIRST = paper("pertama", "2026-05-04", "from: 2026-05-08")
SECOND = paper(
    *("kedua", "2026-05-25", "from: 2026-06-01", "replaces: pertama"),
    effect="permit: {every: kamis}",
)
OVERLAY = paper(
    *("sementara", "2026-06-02", "from: 2026-06-05, until: 2026-07-03"),
    f"replaces: {{policy: kedua, dates: [{', '.join(map(str, FRIDAYS))}]}}",
    effect="permit: {every: jumat}",
)
LETTER = paper("pencabutan", "2026-08-03", "from: 2026-08-10", "revokes: [kedua]", effect=SILENT)
CHAIN = (FIRST, SECOND, OVERLAY, LETTER)


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
    title = "Surat Edaran Wali Kota Contoh Nomor"
    after = decide(history, CLERK, on("08-14"))
    assert (after.policy, after.title, after.ground) == ("", "", Ground.NOT_IN_FORCE)
    assert sentences(after, "en") == [
        f"{title} kedua/2026 was revoked by {title} pencabutan/2026; it held from 1 June 2026 "
        "until 9 August 2026"
    ]
    assert sentences(decide(history, CLERK, on("05-06")), "id") == [
        f"{title} pertama/2026 baru berlaku sejak 8 Mei 2026 sampai 31 Mei 2026"
    ]
    between = history_of(
        [
            paper("a", "2026-05-04", "from: 2026-05-04, until: 2026-05-29"),
            paper("b", "2026-05-11", "from: 2026-07-01"),
        ]
    ).as_known(on("06-09"))
    assert sentences(decide(between, CLERK, on("06-10")), "id") == [
        f"{title} a/2026 tidak berlaku lagi; berlaku sejak 4 Mei 2026 sampai 29 Mei 2026, "
        "sejauh diketahui pada 9 Juni 2026",
        f"{title} b/2026 baru berlaku sejak 1 Juli 2026, sejauh diketahui pada 9 Juni 2026",
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
        assert titles == ["Surat Edaran Wali Kota Contoh Nomor a/2026"]


def test_a_gap_has_a_title_for_english_only_where_it_is_another() -> None:
    """A number that cannot be read is cited by its date, in the language of the sentence."""
    plain, unread = (
        text_of("a", "2026-05-04", "from: 2026-05-04, until: 2026-05-29").replace("a/2026", number)
        for number in ("a/2026", "{scan: 0*1/OSI, legible: tidak}")
    )
    for text, names in ((plain, {"title"}), (unread, {"title", "title_en"})):
        decision = decide(history_of([load_text(text, "a.yaml")]), CLERK, on("06-10"))
        (reason,) = decision.reasons
        assert {name for name, _ in reason.values} - {"since", "until", "known"} == names


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


# events


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


def contested(decision: Decision) -> list[tuple[str, str, str]]:
    """On which readings a decision hangs."""
    return [(c.reading, c.option, c.outcome.value) for c in decision.contested]


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


# readings over time


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
    policy = load_text(text[: text.index("provisions:")] + TWICE, "a.yaml")
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
        "b.yaml:3: circular: `b` and `lapuk` (lapuk.yaml:3) both hold on 2026-06-08 if read as "
        "masa: terus, and neither says which goes first; write in the later one what it does to "
        "the earlier, as `replaces: lapuk`"
    ]


# files


EVENTS = """\
reviews:
  - {policy: lama, due: 2026-07-04, known: 2026-07-06, source: Berita acara 1/2026}
extensions:
  - policy: lama
    until: 2026-08-31
    known: 2026-06-22
    source: Siaran pers 22 Juni 2026
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two circulars of a region, a file of events and a suite of scenarios."""
    force = "from: 2026-05-04, until: 2026-06-30, review_every: 2 bulan"
    old = text_of("lama", "2026-05-04", force)
    new = text_of("baru", "2026-07-06", "from: 2026-08-03", ["replaces: lama"])
    (tmp_path / "lama.yaml").write_text(old, encoding="utf-8")
    (tmp_path / "baru.yml").write_text(new, encoding="utf-8")
    (tmp_path / "catatan.yaml").write_text(EVENTS, encoding="utf-8")
    (tmp_path / "lama.scenarios.yaml").write_text("policy: lama\n", encoding="utf-8")
    (tmp_path / "README.txt").write_text("Bukan kebijakan.\n", encoding="utf-8")
    return tmp_path


def test_a_folder_is_a_history(folder: Path) -> None:
    """A folder of circulars and events is read whole; files and names may be given one by one."""
    history = load_history(folder)
    assert [policy.name for policy in history.policies] == ["lama", "baru"]
    assert history.events == (
        Extension("lama", on("08-31"), on("06-22"), "Siaran pers 22 Juni 2026"),
        Review("lama", on("07-04"), on("07-06"), "Berita acara 1/2026"),
    )
    days_held = [named(history.policy_for(on(day))) for day in ("06-30", "07-01", "08-02", "08-03")]
    assert days_held == ["lama", "lama", "lama", "baru"]
    assert named(history.policy_for(on("07-01"), on("06-21"))) == "-"
    parts: list[str | Path] = [folder / "baru.yml", str(folder / "lama.yaml")]
    assert load_history(parts) == history_of(history.policies)
    assert load_history("bukittinggi") == shipped_history("13.75")
    with pytest.raises(FactError, match="no shipped policy is called `bukitinggi`"):
        load_history(["bukitinggi"])


@pytest.fixture
def shelf_of(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder as the one whose policies are shipped."""
    caches = (
        shipped._shipped_policy,
        shipped._shipped_names_by_region,
        shipped._shipped_history_of_region,
    )
    monkeypatch.setattr(shipped, "_shipped_folder", lambda: folder)
    for cache in caches:
        cache.cache_clear()
    yield folder
    for cache in caches:
        cache.cache_clear()


def test_events_are_shipped_beside_the_circulars(shelf_of: Path) -> None:
    """Files of events among the shipped policies belong to the region of their circulars."""
    (shelf_of / "catatan.yaml").rename(shelf_of / "lama.events.yaml")
    assert shipped_policies() == ("lama",)
    history = shipped_history("99.71")
    assert [type(event) for event in history.events] == [Extension, Review]
    assert named(policy_for("99.71", on("08-31"))) == "lama"
    assert named(policy_for("99.71", on("08-31"), on("06-21"))) == "-"


def test_all_files_tell_their_faults_at_once(folder: Path) -> None:
    """The faults of circulars and events are told together, each in its file."""
    (folder / "lama.yaml").write_text("policy: lama\n", encoding="utf-8")
    bad = EVENTS.replace("due: 2026-07-04", "due: kemarin").replace(
        "source: Siaran", "sumber: Siaran"
    )
    (folder / "catatan.yaml").write_text(bad, encoding="utf-8")
    with pytest.raises(PolicyError) as raised:
        load_history(folder)
    assert lines_of(raised.value)[:3] == [
        "catatan.yaml:2: due: `kemarin` is no date; write year-month-day, as 2026-04-08",
        "catatan.yaml:4: the key `source` is missing; write `source:`",
        "catatan.yaml:7: unknown key `sumber`; write one of known, policy, source, until",
    ]
    assert {fault.file for fault in raised.value.faults} == {"catatan.yaml", "lama.yaml"}


def test_a_fault_of_an_event_has_its_place(folder: Path) -> None:
    """What is wrong between an event and a circular is told where the event stands."""
    (folder / "catatan.yaml").write_text(EVENTS.replace("07-04", "07-05"), encoding="utf-8")
    with pytest.raises(PolicyError) as raised:
        load_history(folder)
    (fault,) = raised.value.faults
    assert str(fault).startswith("catatan.yaml:2: reviews: `lama` has no review on 2026-07-05")
    assert fault.caret().startswith("  - {policy: lama, due: 2026-07-05")


def test_circulars_beside_the_shipped_ones() -> None:
    """`policy_for` takes further circulars of a shipped region, or of one that is not."""
    end = paper(
        "cabut",
        "2026-12-01",
        "from: 2026-12-07",
        "revokes: bukittinggi",
        code="13.75",
        effect=SILENT,
    )
    days_held = [named(policy_for("13.75", on(d), also=[end])) for d in ("12-04", "12-07")]
    assert days_held == ["bukittinggi", "-"]
    assert named(policy_for("99.71", on("05-15"), also=[A])) == "a"
    with pytest.raises(FactError) as raised:
        policy_for("13.76", on("05-15"))
    assert str(raised.value) == (
        "no circular of a region `13.76` is shipped; write one of 13.75, 19.05"
    )
    with pytest.raises(PolicyError) as other:
        policy_for("13.75", on("05-15"), also=[A])
    assert [fault.code for fault in other.value.faults] == ["other_region"]
    with pytest.raises(FactError, match=r"no circular of a region `13\.76`"):
        policy_for("13.76", on("05-15"), also=[A])


# questions to a history


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
    with pytest.raises(FactError, match="unknown fact `zona`"):
        decide(history, CLERK, on("05-22"), facts={"zona": "merah"})


def test_a_person_described_once_may_be_an_iterator() -> None:
    """Descriptions that can be read only once are read once, however many circulars are asked."""
    history = history_of([LAPSING]).under({"masa": "berakhir"})
    decision = decide(history, iter([CLERK]), on("06-12"))
    assert contested(decision) == [("masa", "terus", "permitted")]


@pytest.mark.parametrize(
    ("wrong", "messages"),
    [
        ({"who": "x"}, ["who: `str` is no CivilServant; give one CivilServant, or several that are "
                        "all true of one person"]),
        ({"on": "2026-05-15"}, ["on: `2026-05-15` is no date; give a datetime.date without a time "
                                "of day"]),
        ({"on": None, "stance": {"masa": "x", "y": "z"}}, [
            "masa: unknown word `x`; write one of berakhir, terus",
            "stance: unknown word `y`; only `masa` can stand here",
            "on: `None` is no date; give a datetime.date without a time of day",
        ]),
        ({"stance": 3}, ["stance: keys and values are expected here; write `key: value`"]),
        ({"stance": {"masa": []}}, ["masa: unknown word `[]`; write one of berakhir, terus"]),
        ({"facts": 3}, ["facts: keys and values are expected here; write `key: value`"]),
        ({"rostered": 1, "absent": "x"}, [
            "`rostered` is `1`; write True, False or 'tanpa_jadwal', or leave it out",
            "absent: unknown word `x`; write one of cuti, dinas_luar, sakit, tugas_belajar",
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
        with pytest.raises(FactError, match="`2026-05-15` is no date"):
            ask()


def test_a_word_for_the_stance() -> None:
    """A word for all readings is taken by the circular that holds."""
    history = history_of([LAPSING])
    friday = on("06-12")
    assert decide(history, CLERK, friday, stance="strictest").outcome is Outcome.NOT_PERMITTED
    assert decide(history, CLERK, friday, stance="most_lenient").outcome is Outcome.PERMITTED
    assert decide(history, CLERK, on("03-06"), stance="literal").ground is Ground.NOT_IN_FORCE


# chains by chance


def built(chain: Chain) -> History:
    """The history of a chain."""
    return history_of([draft.loaded() for draft in chain.drafts], chain.events)


@pytest.mark.slow
@pytest.mark.kills
@settings(max_examples=120)
@given(chains())
def test_any_chain_equals_the_oracle_day_by_day(chain: Chain) -> None:
    """Whatever circulars say of each other, the one that answers is found, or they are refused.

    What was known on a date depends on nothing that was signed or told later.
    """
    if not chain.in_order():
        with pytest.raises(PolicyError) as raised:
            built(chain)
        assert {fault.code for fault in raised.value.faults} <= {"overlap", "overlap_known"}
        return
    history = built(chain)
    dates = {draft.signed for draft in chain.drafts} | {event.known for event in chain.events}
    for as_of in [None, min(dates) - timedelta(days=1), *sorted(dates)]:
        then = chain if as_of is None else chain.as_known(as_of)
        answers = [named(history.policy_for(day, as_of)) for day in days()]
        assert answers == ["".join(then.answers(day)) or "-" for day in days()]
        if as_of is not None and then.drafts:
            alone = built(then).as_known(as_of)
            assert alone == history.as_known(as_of)
            assert [named(alone.policy_for(day)) for day in days()] == answers


def test_chains_are_met_in_and_out_of_order() -> None:
    """Among the chains drawn many are in order and many are not, so both sides are tested."""
    kinds: list[bool] = []

    @settings(max_examples=120, database=None)
    @given(chains())
    def draw(chain: Chain) -> None:
        kinds.append(chain.in_order())

    draw()
    assert min(kinds.count(True), kinds.count(False)) > 25


# values


def test_histories_are_values() -> None:
    """A history compares, hashes and pickles by what it holds, in whatever order it was given."""
    event = Review("lapuk", on("06-08"), on("06-10"), "Berita acara")
    history = history_of([LAPSING], [event])
    assert history_of(reversed(CHAIN)) == history_of(CHAIN)
    assert history == history_of([LAPSING], [event]) != history_of([LAPSING])
    assert len({history, history_of([LAPSING], [event])}) == 1
    again = pickle.loads(pickle.dumps(history))
    assert again == history
    assert again.digest == history.digest != history_of([LAPSING]).digest
    assert decide(again, CLERK, on("06-12")) == decide(history, CLERK, on("06-12"))
    assert history.as_known(on("06-09")).as_known(on("06-20")) == history.as_known(on("06-09"))


def test_what_is_not_remembered_is_found_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """With nothing kept the answers are the same, only slower."""
    history = history_of([LAPSING])
    asked = [(on(day), as_of) for day in ("03-01", "06-12") for as_of in (on("04-01"), None)]
    expected = [(history.policy_for(*each), decide(history, CLERK, each[0])) for each in asked]
    monkeypatch.setattr("asn_wfh.history.history.MAX_REMEMBERED", 0)
    again = history_of([LAPSING])
    assert [(again.policy_for(*each), decide(again, CLERK, each[0])) for each in asked] == expected


def test_a_policy_with_its_reviews_is_another_value() -> None:
    """The policy that a history gives is equal to the file's only if it warns of the same."""
    event = Review("lapuk", on("06-08"), on("06-10"), "Berita acara")
    policy = history_of([LAPSING], [event]).policy_for(on("06-12"))
    assert policy is not None
    assert policy != LAPSING
    assert policy.digest != LAPSING.digest
    assert pickle.loads(pickle.dumps(policy)) == policy


def test_what_is_said_of_others_is_part_of_the_digest() -> None:
    """A statement about an earlier circular changes the digest, and none leaves it as it was."""
    bare = paper("b", "2026-05-11", "from: 2026-05-18")
    assert bare.digest != paper("b", "2026-05-11", "from: 2026-05-18", "replaces: a").digest
    assert bare.circular.amends == ()


# the command line


def ran(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """What a command prints."""
    assert main([*arguments, "--lang", "en"]) == 0
    return capsys.readouterr().out


def test_decide_from_the_command_line(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A region code or a folder may stand for a policy, and --known asks as of a date."""
    clerk = [f"--set={name}={getattr(CLERK, name)}" for name in ("employment", "level", "service")]
    output = ran(capsys, "decide", f"{folder}/", "2026-07-10", *clerk)
    assert output.splitlines()[:2] == [
        "MAY work from home on Friday, 10 July 2026",
        "  under Surat Edaran Wali Kota Contoh Nomor lama/2026",
    ]
    output = ran(capsys, "decide", str(folder), "2026-07-10", *clerk, "--known", "2026-06-21")
    assert (
        "no longer holds; it held from 4 May 2026 until 30 June 2026, as known on 21 June" in output
    )
    output = ran(capsys, "decide", "19.05", "2026-04-03", "--known", "2026-04-03")
    assert "There is no circular of Kabupaten Bangka Barat on working from home, as known" in output
    output = ran(capsys, "decide", "bukittinggi", "2026-04-10", "--known", "2026-04-07")
    assert "no circular of Kota Bukittinggi" in output


def test_show_says_what_is_done_to_others(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`asn-wfh show` prints every statement about an earlier circular, with its dates."""
    words = [
        "revokes: [a, {policy: b, from: 2026-08-10}]",
        "extends: {policy: c, until: 2026-12-31}",
    ]
    words += ["replaces: [{policy: d, dates: [2026-08-10, 2026-08-11]}]"]
    path = folder / "banyak.yaml"
    path.write_text(text_of("banyak", "2026-08-03", "from: 2026-08-03", words), encoding="utf-8")
    assert [line for line in ran(capsys, "show", str(path)).splitlines() if line[:4] in (
        "  Re", "  Ex",
    )] == [
        "  Replaces d on 10 August 2026 and 11 August 2026",
        "  Extends c until 31 December 2026",
        "  Revokes a",
        "  Revokes b from 10 August 2026",
    ]  # fmt: skip
    assert '"does": "extends"' in ran(capsys, "show", str(path), "--json")
