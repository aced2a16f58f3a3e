"""`exclude`: a listed group works at the office."""

from asn_wfh import Outcome
from asn_wfh.rules.paper_wording_shared_by_rules import MUST, UNTIL
from rules.single_rule import decided, rule_of


def test_the_group_has_no_leave() -> None:
    """Who is in the group is kept at the office, on the days beside it."""
    assert decided("exclude: {level: pelaksana}").outcome is Outcome.NOT_PERMITTED
    assert decided("exclude: {level: mahir}").outcome is Outcome.PERMITTED
    assert decided("exclude: {every: senin, level: pelaksana}").outcome is Outcome.PERMITTED


def test_it_states_the_people_of_all_its_groups() -> None:
    """The boxes of every group stand together, and the days of each."""
    content = rule_of("exclude: [{level: mahir}, {unit: rsud, every: senin}]").content()
    assert content.group is not None
    assert content.group.boxes == ((("level", ("mahir",)),), (("unit", ("rsud",)),))
    assert content.figures == {("weekday", "senin")}


def test_it_takes_up_what_binds_a_group() -> None:
    """A plain duty word is taken up; an end is not, as no word of the group states one."""
    rule = rule_of("exclude: {level: mahir}")
    assert rule.names_group
    assert rule.accounts_for_binding_word(MUST)
    assert not rule.accounts_for_binding_word(UNTIL)


def test_a_mutant_gives_the_group_leave() -> None:
    """The opposite gives leave to the same people on every working day."""
    words = {"level": "mahir", "every": "senin"}
    swapped = {"every": "hari_kerja", "whose": [{"level": "mahir"}]}
    assert rule_of("exclude: {level: mahir}").mutant_effect_and_words(words) == (
        "permit",
        swapped,
    )
