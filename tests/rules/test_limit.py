"""`limit`: how far the office must cut its travel or its vehicles."""

import pytest

from asn_wfh.limits import figures
from asn_wfh.rules.group_of_people import Group
from asn_wfh.rules.paper_wording_shared_by_rules import AT_LEAST, AT_MOST
from limits.invented_circular import rekaan
from rules.own_words import lembayung
from rules.single_rule import rule_of

_CUT = "limit: {what: perjalanan_dalam_negeri, cut: 50%, joined: atau}"
_VEHICLES = "limit: {what: kendaraan_dinas_jabatan, at_most: 50%}"


@pytest.mark.parametrize(
    ("what", "figure"),
    [
        ("perjalanan_dalam_negeri", "domestic_travel"),
        ("perjalanan_luar_negeri", "foreign_travel"),
        ("frekuensi_perjalanan", "travel_frequency"),
        ("rombongan_perjalanan", "travel_party"),
        ("kendaraan_dinas_jabatan", "vehicles"),
    ],
)
def test_each_subject_is_a_figure(what: str, figure: str) -> None:
    """What is cut is the figure that is set."""
    assert rule_of(f"limit: {{what: {what}, cut: any}}").figure_name == figure


def test_a_cut_of_travel_rests_on_those_joined_to_it() -> None:
    """Frequency and party bear on the share of travel, vehicles do not."""
    party = rule_of("limit: {what: rombongan_perjalanan, cut: any}")
    assert party.affects_figure("domestic_travel")
    assert party.affects_figure("travel_party")
    assert not party.affects_figure("vehicles")
    assert not rule_of(_VEHICLES).affects_figure("domestic_travel")


def test_what_it_states() -> None:
    """The share, its subject, whether it is a ceiling, and how it is joined."""
    content = rule_of(_CUT).content()
    assert (content.figures, content.words) == ({("share", "50")}, {("joined", "atau")})
    assert (content.limited, content.capped) == ("perjalanan_dalam_negeri", False)
    assert rule_of(_VEHICLES).content().capped


def test_a_figure_is_taken_up_by_one() -> None:
    """`maksimal` needs a ceiling and `minimal` a cut; a cut without a figure is none."""
    assert rule_of(_VEHICLES).accounts_for_binding_word(AT_MOST)
    assert rule_of(_CUT).accounts_for_binding_word(AT_LEAST)
    assert not rule_of("limit: {what: perjalanan_luar_negeri, cut: any}").accounts_for_binding_word(
        AT_LEAST
    )


def test_a_limit_on_something_of_its_own() -> None:
    """A term of the file's own is a figure that stands in an overview only where it is set."""
    policy = lembayung("limit: {what: listrik, at_most: 80%}")
    (line,) = [line for line in figures(policy) if line.figure == "own_limit"]
    assert (line.clause, line.sentence("en")) == (
        "1",
        "Clause 1: Limits use of electricity to 80% of what it was",
    )
    assert not any(line.figure == "own_limit" for line in figures(rekaan(_VEHICLES)))


def test_a_limit_names_days_and_people() -> None:
    """When it holds, and for whom, is part of what it says to the office and to the audit."""
    rule = rule_of(_VEHICLES.replace("}", ", until: 2026-06-30, whose: {level: administrator}}"))
    bare = rule_of(_VEHICLES)
    assert rule.fields_addressed_to_office() != bare.fields_addressed_to_office()
    assert rule.content().figures == {("share", "50"), ("date", "2026-06-30")}
    assert rule.content().group == Group(((("level", ("administrator",)),),))
    assert bare.content().group is None
