"""Answers counted by office."""

from dataclasses import replace
from datetime import date

from asn_wfh import Policy
from asn_wfh.people.answer_counts_by_office import OfficeCount, count_by_office, total_of
from people.test_fewest_facts_to_ask import FRIDAY, clerk


def test_each_office_by_its_answers(bukittinggi: Policy) -> None:
    """The largest office comes first, and everybody is counted once."""
    everyone = [
        clerk(2),
        clerk(3, task=None),
        clerk(4, level="administrator"),
        replace(clerk(5), office="Dinas B"),
        replace(clerk(6), office=""),
    ]
    counts = count_by_office(bukittinggi, everyone, FRIDAY)
    assert counts == (
        OfficeCount("Dinas A", 1, 1, 1),
        OfficeCount("", 1, 0, 0),
        OfficeCount("Dinas B", 1, 0, 0),
    )
    assert total_of(counts) == OfficeCount("", 3, 1, 1)
    assert total_of(count_by_office(bukittinggi, everyone, date(2026, 4, 9))).not_permitted == 5
