"""A decision in words: each part says its clause, its dates and whose language it is in."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import get_args

import pytest

from asn_wfh import CivilServant, Decision, Duty, Missing, Reason, decide, load_policy
from asn_wfh.messages.sentences import Lang, message
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
            assert sentence in decision.explain(lang)
            if part.clause is not None:
                assert sentence.startswith(message("clause", lang, clause=part.label))
                assert part in decision.duties or sentence.endswith(part.says)


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
