"""A staff list decided: as `decide` answers each, counted, and as the rows of a file."""

from collections import Counter
from dataclasses import replace
from datetime import date

from hypothesis import given

from analysis.case_strategies import SMALL
from asn_wfh import Outcome, Policy, decide
from asn_wfh.frames import decide_table
from asn_wfh.messages.errors import Fault
from asn_wfh.people.decided_members import count_answers, decided_members
from asn_wfh.people.decision_table import decision_columns
from asn_wfh.people.members import Member
from asn_wfh.people.staff_table import staff_table
from people.test_fewest_facts_to_ask import FRIDAY, clerk, staffs

THURSDAY = date(2026, 4, 9)


@given(staffs(most=5))
def test_each_answer_is_that_of_decide(everyone: list[Member]) -> None:
    """Member by member and date by date the answers are those of `decide`, whole decisions."""
    answers = list(decided_members(SMALL, [*everyone, *everyone], [THURSDAY, FRIDAY]))
    assert len(answers) == 4 * len(everyone)
    for answer in answers:
        arguments = answer.member.day_arguments(answer.on)
        assert answer.decision == decide(SMALL, answer.member.who, answer.on, **arguments)


@given(staffs(most=5))
def test_counts_are_those_of_the_answers(everyone: list[Member]) -> None:
    """Every answer counts once for its outcome, and once for each clause that it names."""
    decisions = [each.decision for each in decided_members(SMALL, everyone * 3, [FRIDAY])]
    counts = {count.outcome: count for count in count_answers(decisions)}
    assert sum(count.answers for count in counts.values()) == len(decisions)
    for outcome, count in counts.items():
        own = [decision for decision in decisions if decision.outcome is outcome]
        assert count.answers == len(own)
        labels = Counter(
            label for one in own for label in {r.label for r in one.reasons if r.label}
        )
        assert dict(count.clauses) == labels
        assert dict(count.missing) == Counter(item.fact for one in own for item in one.missing)
        assert dict(count.grounds) == Counter(one.ground.value for one in own if one.ground)


def test_a_file_has_a_row_for_each(bukittinggi: Policy) -> None:
    """Members stand with their answer, masked ids, and faulty rows with their fault behind them."""
    everyone = [clerk(2), clerk(3, task=None), replace(clerk(4, level="administrator"), office="")]
    fault = Fault.of("id_blank").at(file="pegawai.csv", line=5, key="NIP")
    answers = list(decided_members(bukittinggi, everyone, [FRIDAY]))
    columns = decision_columns(answers, [fault], "en", full_ids=False)
    assert columns["row"] == [2, 3, 4, 5]
    assert columns["id"] == ["***002", "***003", "***004", None]
    assert columns["office"] == ["Dinas A", "Dinas A", None, None]
    assert columns["date"] == [FRIDAY, FRIDAY, FRIDAY, None]
    outcomes = (Outcome.PERMITTED, Outcome.UNDETERMINED, Outcome.NOT_PERMITTED)
    assert columns["outcome"] == [*(outcome.value for outcome in outcomes), None]
    assert columns["missing"] == [None, "task", None, None]
    assert columns["clauses"][2] == "1.i.b"
    assert columns["policy"] == [bukittinggi.digest] * 3 + [None]
    assert columns["fault"][:3] == [None] * 3
    assert str(columns["fault"][3]).startswith("pegawai.csv:5: NIP: ")
    whole = decision_columns(answers, [], "en", full_ids=True)
    assert whole["id"] == [member.id for member in everyone]


@given(staffs(most=5))
def test_a_table_says_the_same(everyone: list[Member]) -> None:
    """`decide_table` answers about the table of members what `decide` does, roster included."""
    answers = decide_table(SMALL, staff_table(everyone, FRIDAY), FRIDAY, id="id")
    by_id = dict(zip(answers.frame.column("id").to_pylist(), answers.codes.tolist(), strict=True))
    for answer in decided_members(SMALL, everyone, [FRIDAY]):
        other = answers.decisions[by_id[answer.member.id]]
        # A table may ask of the descriptions of one person in another order.
        assert set(other.missing) == set(answer.decision.missing)
        assert replace(other, missing=answer.decision.missing) == answer.decision
