"""`exempt`: another clause says nothing for some people or on some days, and that is all."""

import pytest

from asn_wfh import CivilServant, Decision, Outcome, Policy, decide, load_policy
from asn_wfh.rules import Exempt
from asn_wfh.rules.paper_wording_shared_by_rules import (
    EXCEPT,
    IN_PLACE,
    MUST,
    NOT_FOLLOWED,
    NOT_FOR,
)
from limits.invented_circular import rekaan
from rules.single_rule import FRIDAY
from strategies import CLERK
from words.random_policies import Tree, frame, policy_text

_LEAVE = "permit: {every: jumat}"
_STAFF = "exclude: {level: pelaksana}"
_BARE = 'exempt: {instead_of: "2"}'


def rule_of(effect: str) -> Exempt:
    """The rule that the words of an exemption are read as."""
    policy = rekaan(_LEAVE, _STAFF, effect)
    return next(rule for _, rule in policy.rules if isinstance(rule, Exempt))


def answer(*effects: str, level: str = "pelaksana") -> Decision:
    """What a clerk of some level is told on a Friday, by these clauses."""
    who = CivilServant.read({**CLERK, "domicile": "99.71", "level": level})
    return decide(rekaan(*effects), who, FRIDAY)


def labels(decision: Decision) -> list[str | None]:
    """The clauses that decide."""
    return [reason.label for reason in decision.reasons]


def test_it_gives_and_takes_nothing() -> None:
    """It has no boxes of its own, no reason and no word for the office; it silences its scope."""
    rule, cases = rule_of(_BARE), rekaan(_LEAVE, _STAFF, _BARE).cases
    given = (
        rule.boxes_given_leave_where_acts_are_given(cases),
        rule.boxes_where_wfh_is_required(cases),
        rule.denied_boxes(cases),
    )
    assert given == ([], [], [])
    assert (rule.role, rule.why, rule.figure_name) == ("exempts", "", None)
    assert (rule.fields_addressed_to_office(), rule.is_personal) == ((), False)
    assert rule.silenced_labels == ("2",)
    assert list(rule.silencing_boxes(cases)) == [(("2",), rule.scope_boxes(cases))]


@pytest.mark.parametrize(
    ("words", "permitted"),
    [
        ("", True),
        (", whose: {level: pelaksana, unit: induk}", True),
        (", whose: {level: pelaksana, unit: rsud}", False),
        (", every: jumat", True),
        (", every: rabu", False),
        (", dates: 2026-04-10", True),
        (", from: 2026-04-11", False),
        (", until: 2026-04-10", True),
        (', every: jumat, weeks: "2"', True),
        (', every: jumat, weeks: "1"', False),
    ],
)
def test_within_its_scope_the_clause_says_nothing(words: str, permitted: bool) -> None:
    """Whoever is freed has the leave that another clause gave, and that clause alone is cited."""
    decision = answer(_LEAVE, _STAFF, f'exempt: {{instead_of: "2"{words}}}')
    assert (decision.outcome is Outcome.PERMITTED) == permitted
    assert labels(decision) == (["1"] if permitted else ["2"])


def test_what_nobody_gives_is_not_had() -> None:
    """Without leave of another clause whoever is freed has none; no clause is cited for it."""
    decision = answer("permit: {every: senin}", _STAFF, _BARE)
    assert decision.outcome is Outcome.NOT_PERMITTED
    assert [reason.why for reason in decision.reasons] == ["no_leave_given"]


def test_a_clause_that_gives_leave_may_not_apply() -> None:
    """Leave is then not had of that clause; leave of another one stands."""
    spared = 'exempt: {instead_of: "1", whose: {level: pelaksana}}'
    assert [r.why for r in answer(_LEAVE, spared).reasons] == ["no_leave_given"]
    also = "permit: {every: hari_kerja, whose: {post: lainnya}}"
    assert labels(answer(_LEAVE, spared, also)) == ["3"]
    assert labels(answer(_LEAVE, spared, level="pengawas")) == ["1"]


def test_an_act_must_come_first() -> None:
    """With `once` the clause falls silent where the act is given."""
    provisions: list[Tree] = [
        {"at": "1", "permit": {"every": "jumat"}},
        {"at": "2", "exclude": {"level": "pelaksana"}},
        {"at": "3", "exempt": {"instead_of": "2", "once": "surat"}},
    ]
    facts = {"surat": {"act_of": "kepala", "question": "Sudahkah ada surat?"}}
    policy = load_policy(text=policy_text(frame(provisions, facts)))
    who = CivilServant.read({"level": "pelaksana"})
    for act, outcome in (("sudah", "permitted"), ("belum", "not_permitted")):
        day = policy.force.since.replace(month=3, day=5)
        assert decide(policy, who, day, facts={"surat": act}).outcome == outcome


def test_its_content_is_laid_beside_the_paper() -> None:
    """Its days, its people and the clause that it silences, without the part of that clause."""
    content = rule_of('exempt: {instead_of: "2", every: jumat, whose: {unit: rsud}}').content()
    assert content.figures == {("weekday", "jumat")}
    assert content.group is not None
    assert content.group.boxes == ((("unit", ("rsud",)),),)
    assert content.in_place_of == {"2"}


def test_it_takes_up_what_says_that_a_clause_does_not_apply() -> None:
    """The phrases by which one clause silences another are its own; a duty is not."""
    rule = rule_of(_BARE)
    for binding in (NOT_FOR, NOT_FOLLOWED, IN_PLACE, EXCEPT):
        assert rule.accounts_for_binding_word(binding)
    assert not rule.accounts_for_binding_word(MUST)


def digest_of(*effects: str) -> str:
    """The digest of a circular of these effects."""
    policy: Policy = rekaan(_LEAVE, _STAFF, *effects)
    return policy.digest


def test_the_digest_tells_it_from_silence() -> None:
    """An exemption, another one and none are three policies."""
    other = 'exempt: {instead_of: "1"}'
    assert len({digest_of(_BARE), digest_of(other), digest_of("no_rule: Tidak ada.")}) == 3
