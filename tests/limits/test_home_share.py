"""How many of a staff are at home: bounds in whole people, several together, and what is open."""

from datetime import date

import pytest

from asn_wfh import Case, CivilServant, FactError
from asn_wfh.limits import HomeShare, NotSet, OpenShare, home_share
from limits.invented_circular import rekaan

MONDAY = date(2026, 4, 13)
CASE = Case(CivilServant(employment="pns", level="mahir", affair="sosial"), MONDAY)
BASE = "of: all_in_office"


def between(*shares: str, staff: int = 21, share: str | None = None) -> tuple[int, int]:
    """From how many to how many are at home under some shares."""
    figure = home_share(rekaan(*shares), CASE, staff=staff, set=share)
    assert isinstance(figure, HomeShare)
    return figure.home_min, figure.home_max


@pytest.mark.parametrize(
    ("figures", "staff", "expected"),
    [
        ("home: {at_most: 40%}", 21, (0, 8)),
        ("home: {at_least: 40%}", 21, (9, 21)),
        ("home: {exactly: 40%}", 21, (8, 8)),
        ("home: {exactly: 40%}, round: up", 21, (9, 9)),
        ("home: {exactly: 50%}, round: nearest", 21, (11, 11)),
        ("home: {at_most: 10%}, round: down_min_one", 4, (0, 1)),
        ("home: {at_most: 10%}, round: down_min_one", 0, (0, 0)),
        ("office: {at_most: 60%}", 21, (9, 21)),
        ("office: {at_least: 60%}", 21, (0, 8)),
        ("office: {exactly: 100%}", 21, (0, 0)),
        ("home: {at_least: 40%, at_most: 60%}", 21, (9, 12)),
        ("home: any", 21, (0, 21)),
    ],
)
def test_a_bound_in_whole_people(figures: str, staff: int, expected: tuple[int, int]) -> None:
    """At most is rounded down and at least up, on the side that is printed, or as `round` says."""
    assert between(f"share: {{{figures}, {BASE}}}", staff=staff) == expected


def test_two_shares_bind_together() -> None:
    """The figure keeps both, and cites both with their bases."""
    shares = (
        f"share: {{home: {{at_most: 40%}}, {BASE}}}",
        "share: {office: {at_most: 80%}, of: present, set_by: ppk}",
    )
    figure = home_share(rekaan(*shares), CASE, staff=21)
    assert isinstance(figure, HomeShare)
    assert (figure.home_min, figure.home_max, figure.clauses) == (5, 8, ("1", "2"))
    assert (figure.bases, figure.set_by) == (("all_in_office", "present"), ("ppk",))
    assert [figure.keeps(count) for count in (4, 5, 8, 9)] == [False, True, True, False]


def test_a_figure_that_so_few_people_cannot_keep_is_said() -> None:
    """Of one person neither none nor one is between 40% and 60%."""
    share = f"share: {{home: {{at_least: 40%, at_most: 60%}}, {BASE}}}"
    figure = home_share(rekaan(share), CASE, staff=1)
    assert isinstance(figure, HomeShare)
    assert not figure.can_be_kept
    assert figure.sentence("en").endswith(
        "not possible with 1 person: at least 1 at home, but at most 0 (all staff of the agency)"
    )


def test_an_authority_sets_a_figure_within_the_bound() -> None:
    """What is set takes the place of the printed `at_most`; above it is refused."""
    share = f"share: {{home: {{at_most: 40%}}, {BASE}, set_by: ppk}}"
    assert between(share, share="35%") == (0, 7)
    assert between(share, share="40") == (0, 8)
    for wrong in ("41%", "x", "101%", "-1%"):
        with pytest.raises(FactError) as raised:
            between(share, share=wrong)
        assert [fault.key for fault in raised.value.faults] == ["set"]


def test_whoever_is_excluded_is_at_the_office() -> None:
    """An exclusion gives 0 and is cited, beside a share and without one."""
    share = f"share: {{home: {{at_least: 40%}}, {BASE}}}"
    figure = home_share(rekaan(share, "exclude: {level: mahir}"), CASE, staff=21)
    assert isinstance(figure, HomeShare)
    assert (figure.home_min, figure.home_max, figure.clauses) == (0, 0, ("2",))


def test_unknown_facts_leave_a_figure_open() -> None:
    """The facts on which the figure turns are named with the clauses that ask for them."""
    shares = (
        f"share: {{home: {{at_most: 40%}}, {BASE}, whose: {{affair: keuangan}}}}",
        f"share: {{home: {{at_most: 20%}}, {BASE}, whose: others}}",
    )
    policy = rekaan(*shares)
    unknown = Case(CivilServant(employment="pns"), MONDAY)
    figure = home_share(policy, unknown, staff=21)
    assert isinstance(figure, OpenShare)
    assert [(each.fact, each.clauses) for each in figure.missing] == [("affair", ("1", "2"))]
    # Where both shares leave as many, nothing is open but who is cited.
    assert between(*shares, staff=0) == (0, 0)


def test_without_a_share_nothing_is_set() -> None:
    """A share for others, or none, sets no figure for these people."""
    share = f"share: {{home: {{at_most: 40%}}, {BASE}, whose: {{affair: keuangan}}}}"
    for policy in (rekaan(share), rekaan("permit: {every: jumat}")):
        assert isinstance(home_share(policy, CASE, staff=21), NotSet)


def test_a_share_for_others_and_an_order_are_told() -> None:
    """Where no share binds, those that bind elsewhere are named, and the order to be at home."""
    share = f"share: {{home: {{at_most: 40%}}, {BASE}}}"
    order = 'require: {every: hari_kerja, from: 2026-04-13, until: 2026-04-14, instead_of: "1"}'
    figure = home_share(rekaan(share, order), CASE, staff=21)
    assert isinstance(figure, NotSet)
    assert (figure.why, figure.clauses, figure.ordered_home) == ("elsewhere", ("1",), ("2",))
    assert figure.sentence("id").endswith(
        " bagi pegawai ini pada tanggal tersebut; butir 1 menetapkannya bagi pegawai atau hari lain"
        "; menurut butir 2 semuanya wajib WFH"
    )
    assert figure.sentence("en").endswith(
        " for these people on this day; clause 1 sets it for other people or days"
        "; by clause 2 all of them must work from home"
    )


@pytest.mark.parametrize("shares", [("share: {home: {at_most: 40%}, of: all_in_office}",), ()])
def test_a_circular_that_is_not_in_force_sets_no_figure(shares: tuple[str, ...]) -> None:
    """Before the first day the reason is that nothing is in force yet, with the clause."""
    early = Case(CivilServant(employment="pns"), date(2020, 1, 6))
    policy = rekaan(*shares)
    figure = home_share(policy, early, staff=21, whole_office=True)
    assert isinstance(figure, NotSet)
    force = next(p.label for p, rule in policy.rules if rule.word == "in_force")
    assert (figure.why, figure.clauses, figure.left_aside) == ("not_in_force", (force,), ())
    assert "not in force" in figure.sentence("en")
    assert "tidak berlaku" in figure.sentence("id")


def test_a_share_that_does_not_apply_sets_no_figure() -> None:
    """Whoever is freed of a share has the figure of the others, or none; no exemption is cited."""
    share = f"share: {{home: {{at_most: 40%}}, {BASE}}}"
    wider = "share: {home: {at_most: 60%}, of: present}"
    freed = 'exempt: {instead_of: "1", whose: {affair: sosial}}'
    figure = home_share(rekaan(share, wider, freed), CASE, staff=21)
    assert isinstance(figure, HomeShare)
    assert (figure.home_min, figure.home_max, figure.clauses) == (0, 12, ("2",))
    alone = home_share(rekaan(share, freed), CASE, staff=21)
    assert isinstance(alone, NotSet)
    assert (alone.why, alone.clauses, alone.ordered_home) == ("elsewhere", ("1",), ())
    others = rekaan(share, freed.replace("sosial", "keuangan"))
    assert isinstance(home_share(others, CASE, staff=21), HomeShare)


def test_an_exclusion_that_does_not_apply_keeps_nobody_at_the_office() -> None:
    """Whoever is freed of an exclusion counts as the shares have it."""
    share = f"share: {{home: {{at_most: 40%}}, {BASE}}}"
    policy = rekaan(share, "exclude: {level: mahir}", 'exempt: {instead_of: "2", every: senin}')
    figure = home_share(policy, CASE, staff=21)
    assert isinstance(figure, HomeShare)
    assert (figure.home_max, figure.clauses) == (8, ("1",))


def test_an_office_is_counted_without_the_facts_of_one_person() -> None:
    """Of a whole office, exclusions that hang on a fact not stated are left aside and named."""
    share = f"share: {{home: {{at_most: 40%}}, {BASE}}}"
    policy = rekaan(share, "exclude: {level: ahli_madya}")
    office = Case(CivilServant(employment="pns"), MONDAY)
    assert isinstance(home_share(policy, office, staff=21), OpenShare)
    figure = home_share(policy, office, staff=21, whole_office=True)
    assert isinstance(figure, HomeShare)
    assert (figure.home_min, figure.home_max, figure.clauses) == (0, 8, ("1",))
    assert figure.left_aside == ("2",)
    assert figure.sentence("id").endswith(
        "; pengecualian perseorangan menurut butir 2 belum diperhitungkan"
    )
    assert figure.sentence("en").endswith(
        "; the exclusions of single persons in clause 2 are not taken into account"
    )
    # One that keeps the whole office in that day is no matter of persons.
    closed = rekaan(share, "exclude: {employment: pns}")
    assert between_of(home_share(closed, office, staff=21, whole_office=True)) == (0, 0)


def between_of(figure: HomeShare | OpenShare | NotSet) -> tuple[int, int]:
    """From how many to how many are at home, of a figure that is one."""
    assert isinstance(figure, HomeShare)
    return figure.home_min, figure.home_max


def test_several_descriptions_and_wrong_counts_are_refused() -> None:
    """A figure is of one description, and of a count."""
    policy = rekaan(f"share: {{home: {{at_most: 40%}}, {BASE}}}")
    both = Case((CivilServant(level="mahir"), CivilServant(level="terampil")), MONDAY)
    with pytest.raises(FactError) as raised:
        home_share(policy, both, staff=21)
    assert [fault.code for fault in raised.value.faults] == ["one_description"]
    with pytest.raises(FactError):
        home_share(policy, CASE, staff=-1)
