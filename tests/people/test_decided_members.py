"""A staff list decided: as `decide` answers each, one by one, as a table, and counted."""

from collections import Counter
from datetime import date

from hypothesis import given

from analysis.case_strategies import SMALL
from asn_wfh import decide
from asn_wfh.frames import decide_table
from asn_wfh.frames.answer_counts import count_outcomes
from asn_wfh.frames.answers_of_several_policies_on_table import TableToDecide
from asn_wfh.people.decided_members import decided_members
from asn_wfh.people.members_and_staff_list_reading import Member
from asn_wfh.people.members_as_table import dated_description_table_and_person_rows, staff_table
from people.test_fewest_facts_to_ask import FRIDAY, staffs

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
    """Every person counts once a date for their outcome, and once for each clause that it names."""
    dates = [THURSDAY, FRIDAY]
    table, people = dated_description_table_and_person_rows(everyone, dates)
    answers = TableToDecide(table, "date", id="id", people=people).answers_under(SMALL)
    assert (answers.rows, len(answers)) == (len(everyone), 2 * len(everyone))
    decisions = [each.decision for each in decided_members(SMALL, everyone, dates)]
    counts = {count.outcome: count for count in count_outcomes(answers)}
    assert sum(count.answers for count in counts.values()) == len(decisions)
    for outcome, count in counts.items():
        own = [decision for decision in decisions if decision.outcome == outcome]
        assert count.answers == len(own)
        labels = Counter(
            label for one in own for label in {r.label for r in one.reasons if r.label}
        )
        assert dict(count.clauses) == labels
        assert dict(count.missing) == Counter(item.fact for one in own for item in one.missing)
        assert dict(count.grounds) == Counter(one.ground.value for one in own if one.ground)


@given(staffs(most=5))
def test_a_row_for_each_member_on_each_date(everyone: list[Member]) -> None:
    """On several dates each member has one answer a date, that of `decide`, and is named by it."""
    dates = [FRIDAY, THURSDAY]
    table, people = dated_description_table_and_person_rows(everyone, dates)
    answers = TableToDecide(table, "date", id="id", people=people).answers_under(SMALL)
    expected = decided_members(SMALL, everyone, [FRIDAY])
    expected_later = decided_members(SMALL, everyone, [THURSDAY])
    each = [*expected, *expected_later]
    assert [answers.decisions[code] for code in answers.codes] == [one.decision for one in each]
    beside = answers.arrow()
    assert beside.column("row").to_pylist() == [one.member.row for one in each]
    assert beside.column("id").to_pylist() == [one.member.id for one in each]
    assert beside.column("office").to_pylist() == [one.member.office or None for one in each]
    assert beside.column("date").to_pylist() == [one.on for one in each]


@given(staffs(most=5))
def test_a_table_says_the_same(everyone: list[Member]) -> None:
    """`decide_table` answers about the table of members what `decide` does, roster included."""
    answers = decide_table(SMALL, staff_table(everyone, FRIDAY), FRIDAY, id="id")
    by_id = dict(zip(answers.frame.column("id").to_pylist(), answers.codes.tolist(), strict=True))
    for answer in decided_members(SMALL, everyone, [FRIDAY]):
        assert answers.decisions[by_id[answer.member.id]] == answer.decision
