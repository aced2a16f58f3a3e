"""The words of a file's own for duties, limits and steps of a sanction."""

import pytest

from asn_wfh import PolicyError
from asn_wfh.law.own_duty_limit_and_sanction_terms import LISTED, OwnTerm, term_label
from asn_wfh.law.vocabulary import Word
from asn_wfh.loading.policy_from_tree import load_policy_text
from rules.own_words import FRAME, lembayung

_CLAUSES = """\
  - at: "1"
    says: Contoh.
    oblige: {who: asn, do: apel_daring}
  - at: "2"
    says: Berlaku.
    in_force: {from: 2026-01-15}
"""


def test_a_policy_has_its_terms() -> None:
    """Each term has its kind, its labels and how it is printed; left out, its name as words."""
    roll_call, electricity, statement = lembayung("permit: {every: jumat}").terms
    assert roll_call == OwnTerm(
        "do",
        "apel_daring",
        Word("mengikuti apel daring", "attend the online roll call"),
        ("apel daring",),
    )
    assert (electricity.kind, electricity.printed_forms) == ("what", ("listrik",))
    assert (statement.kind, statement.printed_forms) == ("then", ("surat pernyataan",))


def test_the_labels_of_a_term_are_wording() -> None:
    """Other labels and forms leave the digest; another name does not."""
    mine = load_policy_text(FRAME + _CLAUSES)
    relabelled = load_policy_text(FRAME.replace("attend the online", "follow the") + _CLAUSES)
    renamed = load_policy_text((FRAME + _CLAUSES).replace("apel_daring", "apel_pagi"))
    assert relabelled != mine
    assert relabelled.digest == mine.digest != renamed.digest


@pytest.mark.parametrize(
    ("kind", "effect"),
    [
        ("do", "oblige: {who: asn, do: listrik}"),
        ("what", "limit: {what: surat_pernyataan, at_most: 10%}"),
        ("then", 'sanction: {breach: "2", steps: apel_daring}'),
    ],
)
def test_a_term_is_a_word_of_its_kind_alone(kind: str, effect: str) -> None:
    """A duty is no subject of a limit, and a step of a sanction no duty."""
    assert kind in LISTED
    with pytest.raises(PolicyError) as refusal:
        lembayung(effect)
    assert {fault.code for fault in refusal.value.faults} == {"unknown_word"}


def test_what_is_told_of_a_word() -> None:
    """A word of the law has the law's labels, a term its own, and anything else its name."""
    assert term_label("do", "jadwal", None, "en") == LISTED["do"]["jadwal"].en
    assert term_label("do", "apel", Word("apel", "roll call"), "en") == "roll call"
    assert term_label("then", "share", None, "id") == "share"
