"""`no_rule`: the clause leaves the answer alone, and says why."""

from asn_wfh import Outcome
from rules.single_rule import decided, rule_of

_REASON = "no_rule: Tidak mengatur siapa yang boleh."


def test_the_reason_is_its_sentence() -> None:
    """The reason is read back as it is written."""
    assert "Tidak mengatur siapa yang boleh" in rule_of(_REASON).sentence("id")


def test_it_changes_nothing_and_binds_nobody() -> None:
    """Who has leave keeps it, and the office hears nothing."""
    rule = rule_of(_REASON)
    assert decided(_REASON).outcome is Outcome.PERMITTED
    assert (rule.figure_name, rule.fields_addressed_to_office(), rule.is_personal) == (
        None,
        (),
        False,
    )
    assert rule.alike
