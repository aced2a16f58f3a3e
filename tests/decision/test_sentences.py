"""A decision in words: each part says its clause, its dates and whose language it is in."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import get_args

import pytest

from asn_wfh import CivilServant, Decision, Duty, Missing, Reason, Warned, decide, load_policy
from asn_wfh.messages.clause_parts_and_spans_in_words import labels_in_words
from asn_wfh.messages.sentences import Lang, message
from asn_wfh.rules.group_in_words import format_box
from limits.invented_circular import rekaan
from strategies import CLERK

FRIDAY = date(2026, 4, 17)


def some_decisions() -> Iterator[Decision]:
    """Answers with every ground, open ones, and such as hang on a reading."""
    for name in ("bukittinggi", "bangka_barat"):
        policy = load_policy(name)
        clerk = CivilServant.read({**CLERK, "domicile": policy.government.code})
        for who in (clerk, CivilServant(), CivilServant(employer="lainnya")):
            for on in (FRIDAY, date(2026, 4, 16), date(2026, 4, 19), date(2026, 1, 2)):
                yield decide(policy, who, on, rostered=True)
        yield decide(policy, clerk, FRIDAY, absent="cuti")


@pytest.mark.parametrize("lang", get_args(Lang))
def test_a_reason_says_its_clause_and_a_duty_too(lang: Lang) -> None:
    """The sentence of a clause begins with how it is cited, and every one is whole."""
    for decision in some_decisions():
        parts: list[Reason | Duty] = [*decision.reasons, *decision.duties]
        for part in parts:
            sentence = part.sentence(lang)
            assert "{" not in sentence
            assert part.clause is None or labels_in_words(part.label or "", lang) in sentence
        for reason in decision.reasons:
            if reason.clause is not None:
                sentence = reason.sentence(lang)
                assert sentence.startswith(message("clause", lang, clause=reason.label))
                assert reason.says in sentence
                assert lang == "id" or reason.says_en in sentence


@pytest.mark.parametrize("lang", get_args(Lang))
def test_where_no_leave_is_given_the_clauses_that_give_it_are_named(lang: Lang) -> None:
    """A refusal for want of leave says which clauses give it to others, or that none does."""
    who = CivilServant.read(CLERK)
    on_thursday = "permit: {every: kamis}"
    for effects, clauses in (((on_thursday,), "1"), ((on_thursday,) * 2, "1, 2"), ((), "")):
        policy = rekaan(*effects, "oblige: {who: asn, do: laporan_harian}")
        (reason,) = decide(policy, who, FRIDAY).reasons
        where = message("given.by" if clauses else "given.nowhere", lang, clauses=clauses)
        assert where in reason.sentence(lang)


def test_a_number_that_cannot_be_read_is_cited_in_the_language() -> None:
    """The title stands in the language that is asked, and the other one does not."""
    city = load_policy("bukittinggi")
    decision = decide(city, CivilServant(), FRIDAY)
    assert decision.title_en != decision.title
    for lang, title, other in (
        ("id", decision.title, decision.title_en),
        ("en", decision.title_en, decision.title),
    ):
        text = decision.explain(lang)  # type: ignore[arg-type]  # a language of the answers
        assert title in text
        assert other not in text


def test_a_circular_that_does_not_hold_says_from_when_until_when() -> None:
    """The reason names both dates where the circular has an end, and only the first where not."""
    who, permit = CivilServant.read(CLERK), "permit: {every: jumat}"
    ended = rekaan(permit, force="in_force: {from: 2026-01-15, until: 2026-03-31}")
    for policy, on, names in (
        (ended, FRIDAY, {"since", "until"}),
        (rekaan(permit), date(2026, 1, 9), {"since"}),
    ):
        (reason,) = decide(policy, who, on).reasons
        assert {name for name, _ in reason.values} == names


def test_a_question_names_the_clauses_that_turn_on_it() -> None:
    """A fact to ask for is a question, with its clauses behind it where there are any."""
    bare = Missing("zona", (), "Di zona mana?").sentence("id")
    both = Missing("zona", ("1.a", "2"), "Di zona mana?").sentence("id")
    assert "Di zona mana?" in bare
    assert "Di zona mana?" in both
    assert "1.a, 2" in both


def test_a_duty_that_only_opens_names_no_end() -> None:
    """A duty from a moment on, with no last one, is said without a time."""
    policy = rekaan(
        "permit: {every: jumat}",
        "oblige: {who: asn, do: laporan_harian, hours: {from: selesai_kerja}}",
    )
    (duty,) = decide(policy, CivilServant.read(CLERK), FRIDAY, rostered=True).duties
    assert (duty.opens is None, duty.due) == (False, None)
    timeless = replace(duty, opens=None)
    assert duty.sentence("id") == timeless.sentence("id")


def test_a_question_without_clauses_names_none() -> None:
    """A fact on which no clause turns is asked for with the question alone."""
    for lang in get_args(Lang):
        bare = Missing("zona", (), "Di zona mana?").sentence(lang)
        assert bare == message("explain.missing_bare", lang, question="Di zona mana?")


def test_a_duty_is_due_at_a_moment_between_two_or_until_one() -> None:
    """One time is a moment, two are a window, and a last one alone has its date."""
    sentences = {}
    for when in ('times: ["08:00"]', 'hours: ["08:00", "09:00"]', "by: h-1"):
        policy = rekaan(
            "permit: {every: jumat}", f"oblige: {{who: asn, do: laporan_harian, {when}}}"
        )
        (duty,) = decide(policy, CivilServant.read(CLERK), FRIDAY, rostered=True).duties
        sentences[when] = duty.sentence("en")
    at, between, due = sentences.values()
    assert at.endswith(" at 08.00 WITA (clause 2)")
    assert between.endswith(", from 08.00 to 09.00 WITA (clause 2)")
    assert due.endswith(", by Thursday, 16 April 2026 (clause 2)")


def test_a_duty_of_some_says_whose_it_is() -> None:
    """A duty that hangs on a fact ends with the cases in which it falls on them."""
    duty = Duty("2", "laporan_harian", None, None, ((("task", ("sopir",)),),))
    for lang in get_args(Lang):
        plain, _, clause = replace(duty, condition=()).sentence(lang).rpartition(" (")
        whose = duty.sentence(lang).removeprefix(plain).removesuffix(f" ({clause}")
        assert whose.startswith(", ")
        assert format_box(duty.condition[0], lang) in whose


def test_a_warning_is_a_sentence() -> None:
    """Each warning says its dates in the language that is asked."""
    dates = (("clause", "3"), ("date", "2026-06-08"))
    assert "8 June 2026" in Warned("review_passed", dates).sentence("en")
    assert "8 Juni 2026" in Warned("review_passed", dates).sentence("id")


def test_a_title_in_a_reason_stands_in_the_language() -> None:
    """A circular of which the number cannot be read is cited in English by its English title."""
    titles = (("title", "Surat lama"), ("title_en", "An old circular"))
    dates = (("known", ""), ("since", "2026-01-02"), ("until", "2026-03-31"))
    reason = Reason(None, None, "not_in_force", "ended", "", (*titles, *dates))
    assert "An old circular" in reason.sentence("en")
    assert "Surat lama" in reason.sentence("id")


def test_a_decision_without_what_must_be_is_one_that_may() -> None:
    """A record that does not say whether they must is read as that they need not."""
    record = next(some_decisions()).as_dict()
    del record["required"]
    assert Decision.from_dict(record).required is False


def explained(name: str, on: date, lang: Lang = "id", **facts: str) -> list[str]:
    """The lines that explain the answer of a shipped policy to a clerk with some other facts."""
    policy = load_policy(name)
    who = CivilServant.read({**CLERK, "domicile": policy.government.code, **facts})
    return decide(policy, who, on, rostered=True).explain(lang).splitlines()


def test_duties_stand_in_the_order_in_which_they_are_due() -> None:
    """What is due before the day stands first; the times of one clause stand on one line."""
    lines = explained("bukittinggi", FRIDAY)
    before, that_day = lines.index("  Sebelum hari WFH"), lines.index("  Pada hari WFH")
    plan = "  - membuat rencana kerja, paling lambat Kamis, 16 April 2026 (butir 2.a bagian a)"
    assert before < lines.index(plan) < that_day
    (check_in,) = (line for line in lines if "(butir 2.d)" in line)
    assert "pukul 07.30, 12.00, 13.30, dan 16.30 WIB (butir 2.d)" in check_in
    assert not any("23.59" in line for line in lines)
    (shared,) = (line for line in lines if "(butir 2.c)" in line)
    assert "selama jam kerja, pukul 07.30 s.d. 16.30 WIB" in shared


def test_what_no_clause_takes_away_is_not_forbidden() -> None:
    """On a holiday there is no permission, and a cause; a clause that refuses is a basis."""
    holiday = explained("bukittinggi", date(2026, 5, 1))
    assert holiday[0].startswith("TIDAK ADA IZIN WFH pada ")
    assert holiday[2] == "Alasan:"
    refused = explained("bukittinggi", FRIDAY, level="ahli_madya")
    assert refused[0].startswith("TIDAK BOLEH WFH pada ")
    assert refused[2] == "Dasar:"


def test_a_reading_is_told_by_its_meaning() -> None:
    """An option that would change the answer stands with its question and its own words."""
    lines = explained("bukittinggi", FRIDAY)
    place = lines.index("Jawaban ini bergantung pada penafsiran:")
    asks, in_use, other, binding = lines[place + 1 : place + 5]
    assert asks.endswith("?")
    assert in_use.startswith("    Yang dipakai: ")
    assert other.endswith(": WAJIB WFH (pola-wfh=mengikat)")
    assert binding.startswith("  Penafsiran yang mengikat adalah")
    english = "\n".join(explained("bukittinggi", FRIDAY, "en"))
    assert "clause 1.b: MUST work from home every Friday. The answer is then: " in english


def test_many_clauses_that_may_decide_are_spans_of_neighbours() -> None:
    """What is still needed stands before what may decide, and neighbours are one span."""
    decision = decide(load_policy("bukittinggi"), CivilServant(), FRIDAY)
    lines = decision.explain("id").splitlines()
    assert lines[2] == "Yang masih perlu diketahui:"
    assert "  - Butir 1.i.a s.d. 1.i.v: Dikecualikan dari WFH" in lines
    assert any(line.endswith("(butir 1.i.a s.d. 1.i.c)") for line in lines)


def test_a_decision_read_back_is_explained_alike() -> None:
    """What explains a decision to people is written with it."""
    for decision in some_decisions():
        again = Decision.from_dict(decision.as_dict())
        assert again == decision
        for lang in get_args(Lang):
            assert again.explain(lang) == decision.explain(lang)


@pytest.mark.parametrize("option", ["berakhir", "terus"])
def test_an_answer_has_one_name_whether_it_is_given_or_only_possible(option: str) -> None:
    """What an option would answer is called as it is called where that option is in use."""
    policy = load_policy("bukittinggi")
    clerk, on = CivilServant.read({**CLERK, "domicile": "13.75"}), date(2026, 6, 12)
    other = {"berakhir": "terus", "terus": "berakhir"}[option]
    in_use = decide(policy, clerk, on, stance={"masa-berlaku": option})
    (contested,) = (
        each
        for each in decide(policy, clerk, on, stance={"masa-berlaku": other}).contested
        if each.reading == "masa-berlaku"
    )
    for lang in get_args(Lang):
        outcome = in_use.explain(lang).split(" pada " if lang == "id" else " on ")[0]
        assert f": {outcome} (" in contested.sentence(lang)
    assert contested.ground == (in_use.ground if option == "berakhir" else None)
    record = decide(policy, clerk, on, stance={"masa-berlaku": other})
    assert Decision.from_dict(record.as_dict()).contested == record.contested


@pytest.mark.parametrize(
    ("lang", "homes"),
    [
        (
            "id",
            [
                "bagi yang berdomisili di dalam wilayah daerah ini (butir 2.d)",
                "bagi yang berdomisili di luar wilayah daerah ini (butir 2.e)",
            ],
        ),
        (
            "en",
            [
                "for those whose home is inside the region (clause 2.d)",
                "for those whose home is outside the region (clause 2.e)",
            ],
        ),
    ],
)
def test_a_duty_of_some_homes_says_whose_it_is(lang: Lang, homes: list[str]) -> None:
    """While the home is not known a duty says for which homes it is, in whole words."""
    facts = {name: value for name, value in CLERK.items() if name != "domicile"}
    text = decide(load_policy("bukittinggi"), CivilServant.read(facts), FRIDAY).explain(lang)
    ends = [line.rsplit(", ", 1)[1] for line in text.splitlines() if "2.d" in line or "2.e" in line]
    assert ends == homes
