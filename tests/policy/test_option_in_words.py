"""An option of a reading effect_in_english by what it makes of clauses."""

from asn_wfh import load_policy
from asn_wfh.policy.option_in_words import option_in_words
from asn_wfh.report.policy_text import policy_text


def test_an_option_is_told_by_the_effects_that_it_changes() -> None:
    """The option in use changes nothing; another tells each clause, of many the first two."""
    policy = load_policy("bukittinggi")
    assert option_in_words(policy, "pola-wfh", "boleh", "en") == ""
    must = option_in_words(policy, "pola-wfh", "mengikat", "en")
    assert must == "clause 1.b: MUST work from home every Friday"
    many = option_in_words(policy, "pejabat", "pemegang_jabatan", "en")
    assert many.startswith("clause 1.i.e: Takes permission away from: ")
    assert many.endswith("; and 16 more clauses")
    assert option_in_words(policy, "pola-wfh", "mengikat", "id").startswith("butir 1.b: Mewajibkan")


def test_the_text_of_a_policy_has_it_in_english_alone() -> None:
    """Beside the Indonesian meaning of an option an English reader has its effect."""
    policy = load_policy("bukittinggi")
    effect_in_english = "      -> clause 1.b: MUST work from home every Friday"
    assert effect_in_english in [line.text for line in policy_text(policy, "en")]
    assert effect_in_english not in [line.text for line in policy_text(policy, "id")]
