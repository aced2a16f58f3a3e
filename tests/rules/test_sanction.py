"""`sanction`: what follows a breach, and whose right to stay at home it takes."""

from datetime import date

import pytest

from asn_wfh import CivilServant, Outcome, PolicyError, decide
from asn_wfh.policy.digest import digest_content
from rules.own_words import lembayung, own_rule
from strategies import CLERK

_FULL = (
    'sanction: {breach: "1", steps: [{times: "2", then: teguran_lisan}, surat_pernyataan, '
    "hak_dicabut], withdraws: hak_wfh}"
)
_STEPS = 'sanction: {breach: "1", steps: [teguran_lisan, teguran_tertulis]}'
FRIDAY = date(2026, 4, 10)


@pytest.mark.parametrize(
    ("right", "outcome", "reason"),
    [
        (None, Outcome.PERMITTED, "1"),
        ("utuh", Outcome.PERMITTED, "1"),
        ("dicabut", Outcome.NOT_PERMITTED, "2"),
        ("ditangguhkan", Outcome.NOT_PERMITTED, "2"),
    ],
)
def test_a_withdrawn_right_takes_leave(right: str | None, outcome: Outcome, reason: str) -> None:
    """Any value but the one it has left out takes leave, and the sanction is cited."""
    policy = lembayung("permit: {every: jumat}", _FULL)
    facts = {"hak_wfh": right} if right else None
    decision = decide(policy, CivilServant.read(CLERK), FRIDAY, facts=facts)
    assert (decision.outcome, [r.label for r in decision.reasons]) == (outcome, [reason])
    assert not decision.missing
    if right in ("dicabut", "ditangguhkan"):
        assert [r.why for r in decision.reasons] == ["right_withdrawn"]


def test_a_right_that_is_not_known_is_asked_for() -> None:
    """With `"?"` the answer is open and asks for the fact."""
    policy = lembayung("permit: {every: jumat}", _FULL)
    decision = decide(policy, CivilServant.read(CLERK), FRIDAY, facts={"hak_wfh": "?"})
    assert decision.outcome is Outcome.UNDETERMINED
    assert [missing.fact for missing in decision.missing] == ["hak_wfh"]


def test_an_order_against_a_withdrawn_right_is_a_conflict() -> None:
    """Who must stay at home and has no right to is told that the clauses contradict each other."""
    policy = lembayung("require: {every: jumat}", _FULL)
    decision = decide(policy, CivilServant.read(CLERK), FRIDAY, facts={"hak_wfh": "dicabut"})
    assert decision.outcome is Outcome.NOT_PERMITTED
    assert "clauses_conflict" not in [w.code for w in decision.warnings]
    narrow = lembayung("require: {every: jumat, whose: {rawan: ya}}", _FULL)
    facts = {"hak_wfh": "dicabut", "rawan": "ya"}
    decision = decide(narrow, CivilServant.read(CLERK), FRIDAY, facts=facts)
    assert "clauses_conflict" in [w.code for w in decision.warnings]


def test_without_a_right_nothing_of_the_answer_changes() -> None:
    """Steps alone have no box; they are said to the office."""
    rule = own_rule(_STEPS)
    policy = lembayung("permit: {every: jumat}", _STEPS)
    assert rule.scope_boxes(policy.cases) == rule.denied_boxes(policy.cases) == []
    assert (rule.is_personal, own_rule(_FULL).is_personal) == (False, True)
    assert rule.fields_addressed_to_office()


def test_it_says_its_steps_in_order() -> None:
    """Steps are said one after the other, a term of the file's own by its labels."""
    assert own_rule(_FULL).sentence("en") == (
        "Sets a sanction for a breach of 1: an oral reprimand (2 times), then a written statement, "
        "then withdrawal of the right to work from home; no permission while hak wfh is not utuh"
    )
    assert own_rule(_STEPS).sentence("id") == (
        "Menetapkan sanksi atas pelanggaran butir 1: teguran lisan, lalu teguran tertulis"
    )


def test_what_it_states() -> None:
    """Steps of the closed list are its words, those of the file's own its terms."""
    content = own_rule(_FULL).content()
    assert content.words == {("steps", "teguran_lisan"), ("steps", "hak_dicabut")}
    assert content.terms == {
        ("then", "surat_pernyataan"),
        ("hak_wfh", "dicabut"),
        ("hak_wfh", "ditangguhkan"),
    }
    assert content.figures == {("kali", "2")}
    assert content.counts == {("breach", "2")}
    assert content.group is None


def test_the_order_of_steps_is_part_of_the_digest() -> None:
    """Other steps, another order or no right give another digest."""
    steps = ("teguran_lisan, potong_tpp", "potong_tpp, teguran_lisan", "teguran_lisan")
    variants = [f"sanction: {{breach: '1', steps: [{each}]}}" for each in steps]
    variants.append(_FULL)
    digests = {lembayung("oblige: {who: asn, do: foto_gps}", each).digest for each in variants}
    assert len(digests) == len(variants)
    content = digest_content(lembayung("permit: {every: jumat}", _FULL))
    ((_, word, fields),) = content["provisions"]["2"][1]
    assert (word, fields["withdraws"]) == ("sanction", "hak_wfh")


def test_a_step_lasts_for_some_months() -> None:
    """`for` is told with the step, is a figure of the paper, and is part of the digest."""
    lasting = "sanction: {breach: '1', steps: [{times: '2', then: hak_dicabut, for: 3 bulan}]}"
    rule = own_rule(lasting)
    assert "hak WFH dicabut selama 3 bulan (2 kali)" in rule.sentence("id")
    assert "withdrawal of the right to work from home for 3 months (2 times)" in rule.sentence("en")
    assert rule.content().figures == {("kali", "2"), ("bulan", "3")}
    assert dict(rule.figure_parameters())["steps"] == "2x hak_dicabut 3 bulan"
    permit = "permit: {every: jumat}"
    variants = (
        lasting,
        lasting.replace("3 bulan", "6 bulan"),
        lasting.replace(", for: 3 bulan", ""),
    )
    assert len({lembayung(permit, each).digest for each in variants}) == 3


@pytest.mark.parametrize("lasts", ["3", "3 hari", "0 bulan", "tiga bulan"])
def test_how_long_a_step_lasts_is_in_months(lasts: str) -> None:
    """Anything but a number of months is refused at its key."""
    with pytest.raises(PolicyError) as refusal:
        own_rule(f"sanction: {{breach: '1', steps: {{then: hak_dicabut, for: '{lasts}'}}}}")
    assert [fault.code for fault in refusal.value.faults] == ["not_a_period"]


@pytest.mark.parametrize("name", ["rawan", "perintah", "domicile"])
def test_only_a_right_can_be_withdrawn(name: str) -> None:
    """A fact without `unstated`, an act and a fact of the law are refused."""
    with pytest.raises(PolicyError) as refusal:
        own_rule(f"sanction: {{breach: '1', steps: hak_dicabut, withdraws: {name}}}")
    assert {fault.code for fault in refusal.value.faults} == {"no_unstated"}
