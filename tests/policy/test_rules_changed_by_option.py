"""An option of a reading told by the rules that it changes."""

from asn_wfh import load_policy
from asn_wfh.policy.rules_changed_by_option import RulesChangedByOption
from asn_wfh.report.policy_text import policy_text


def test_an_option_is_told_by_the_effects_that_it_changes() -> None:
    """The option in use changes nothing; another tells each clause, of many the first two."""
    policy = load_policy("bukittinggi")
    in_use = RulesChangedByOption.of(policy, "pola-wfh", "boleh")
    assert in_use.rules_by_label == ()
    assert in_use.sentence("en") == ""
    must = RulesChangedByOption.of(policy, "pola-wfh", "mengikat")
    assert must.sentence("en") == "clause 1.b: MUST work from home every Friday"
    assert must.sentence("id").startswith("butir 1.b: Mewajibkan")
    many = RulesChangedByOption.of(policy, "pejabat", "pemegang_jabatan").sentence("en")
    assert many.startswith("clause 1.i.e: Takes permission away from: ")
    assert many.endswith("; and 16 more clauses")


def test_the_text_of_a_policy_has_it_in_english_alone() -> None:
    """Beside the Indonesian meaning of an option an English reader has its effect."""
    policy = load_policy("bukittinggi")
    effect_in_english = "      -> clause 1.b: MUST work from home every Friday"
    assert effect_in_english in [line.text for line in policy_text(policy, "en")]
    assert effect_in_english not in [line.text for line in policy_text(policy, "id")]
