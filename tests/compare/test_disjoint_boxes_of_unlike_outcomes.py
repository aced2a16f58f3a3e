"""The boxes of a comparison hold exactly what `decide` answers unlike, case by case."""

from datetime import date

import pytest

from asn_wfh import FactError, Policy, load_policy
from asn_wfh.compare import Comparison, compare
from asn_wfh.kernel.boxes import intersection, point_count
from asn_wfh.loading.policy_from_tree import load_policy_text
from compare.reference_comparison import FRIDAY, WEEK, Answers, Classes, check, possible_points
from places import EXAMPLES
from scenarios import teladan

CONTOH = EXAMPLES / "kota_contoh.yaml"


@pytest.fixture(scope="module")
def both() -> tuple[Policy, Policy]:
    """The two shipped circulars."""
    return load_policy("bukittinggi"), load_policy("bangka_barat")


@pytest.fixture(scope="module")
def friday(both: tuple[Policy, Policy]) -> Comparison:
    """The two circulars on an ordinary Friday."""
    return compare(*both, on=FRIDAY)


@pytest.fixture(scope="module")
def week(both: tuple[Policy, Policy]) -> Comparison:
    """The two circulars in an ordinary week."""
    return compare(*both)


def test_few_disjoint_boxes(friday: Comparison) -> None:
    """An ordinary Friday takes 60 boxes at most, each of possible cases, and no two share one."""
    boxes = [each.box for each in friday.boxes]
    assert 1 < len(boxes) <= 60
    for place, box in enumerate(boxes):
        assert intersection([box], boxes[place + 1 :]) == []
    space = friday.field.space
    points = [each.points for each in friday.boxes]
    assert points == [possible_points(space, box) for box in boxes]
    assert all(points)
    assert sum(points) < sum(map(point_count, boxes))


def test_boxes_equal_decide_on_drawn_points(
    both: tuple[Policy, Policy], friday: Comparison
) -> None:
    """A point lies in a box just where the two decide unlike, with the outcomes of the box."""
    answers = Answers(friday, "jumat")
    for facts in Classes.of(both).drawn(6000, seed=1):
        check(both, answers, facts, FRIDAY)


def test_every_day_of_a_week(both: tuple[Policy, Policy], week: Comparison) -> None:
    """Without a date each weekday of an ordinary week is answered as `decide` answers it."""
    for number, (weekday, on) in enumerate(WEEK.items()):
        answers = Answers(week, weekday)
        for facts in Classes.of(both).drawn(600, seed=number):
            check(both, answers, facts, on)


def test_whoever_both_refuse_is_in_no_box(friday: Comparison, week: Comparison) -> None:
    """A camat is an administrator, whom both refuse: no box holds a case of one."""
    for comparison in (friday, week):
        space = comparison.field.space
        camat = space.box({"post": ["camat"]})
        for each in comparison.boxes:
            both = each.box.intersection_with(camat)
            assert both is None or possible_points(space, both) == 0


def test_a_week_is_its_fridays(friday: Comparison, week: Comparison) -> None:
    """Both circulars give leave on Fridays alone, so a week differs where a Friday does."""
    assert [each.box.sides[:12] for each in week.boxes] == [
        each.box.sides[:12] for each in friday.boxes
    ]


@pytest.mark.slow
def test_boxes_equal_decide_on_every_point(both: tuple[Policy, Policy], friday: Comparison) -> None:
    """The same holds for one value of every class of values, in all their combinations."""
    answers, classes = Answers(friday, "jumat"), Classes.of(both)
    assert classes.size > 300_000
    opened = {"employer": "own", "employment": "pns", "absent": "hadir"}
    for facts in classes.points(**opened):
        check(both, answers, facts, FRIDAY)


@pytest.mark.slow
def test_every_closed_way(both: tuple[Policy, Policy], friday: Comparison) -> None:
    """Whoever is not covered, of another employer or absent is answered alike by both."""
    answers, classes = Answers(friday, "jumat"), Classes.of(both)
    plain = {"post": "lainnya", "task": "lainnya", "unit": "induk"}
    for facts in classes.points(**plain):
        check(both, answers, facts, FRIDAY)


def test_a_region_with_itself(both: tuple[Policy, Policy]) -> None:
    """A circular does not differ from itself, in a week or on a date."""
    for policy in both:
        for on in (None, FRIDAY, date(2026, 4, 1)):
            assert compare(policy, policy, on=on).empty


def test_a_day_on_which_nobody_may(both: tuple[Policy, Policy]) -> None:
    """On a Thursday, a holiday or a collective leave nobody may anywhere, nothing differs."""
    for on in (date(2026, 4, 16), date(2026, 5, 1), date(2026, 5, 15), date(2026, 4, 3)):
        comparison = compare(*both, on=on)
        assert (comparison.boxes, comparison.rows, comparison.force_boxes) == ((), (), ())


def test_the_order_is_no_matter(both: tuple[Policy, Policy], friday: Comparison) -> None:
    """Put the other way round, the same cases differ."""
    turned = compare(*reversed(both), on=FRIDAY)
    assert sum(each.points for each in turned.boxes) == sum(each.points for each in friday.boxes)
    assert {row.reason for row in turned.rows} == {row.reason for row in friday.rows}


@pytest.mark.slow
def test_three_policies_and_own_facts(both: tuple[Policy, Policy]) -> None:
    """Of three, one with facts of its own, each box says what each of them answers."""
    policies = [*both, load_policy(CONTOH)]
    comparison = compare(*policies)
    on = date(2026, 7, 22)
    period = comparison.field.space.facet_index("period")
    spans = comparison.field.facet_maps[0].spans
    number = next(n for n, s in enumerate(spans) if s.first <= on <= s.last)
    classes = Classes.of([load_policy(CONTOH)])
    both_classes = Classes.of(both)
    first = {**classes.first, **{n: v for n, v in both_classes.first.items() if len(v) > 1}}
    for weekday, day in (("rabu", on), ("jumat", date(2026, 7, 24))):
        boxes = tuple(each for each in comparison.boxes if each.box.sides[period] >> number & 1)
        answers = Answers(comparison, weekday)
        answers.boxes = [
            (
                each.box.with_side(period, comparison.field.space.facets[period].whole_mask),
                each.outcomes,
            )
            for each in boxes
        ]
        for facts in Classes(first).drawn(1500, seed=day.day):
            check(policies, answers, facts, day)


def test_names_and_paths(both: tuple[Policy, Policy], week: Comparison) -> None:
    """A policy may be given by its name or its path too."""
    named = compare("bukittinggi", "bangka_barat")
    assert [each.box for each in named.boxes] == [each.box for each in week.boxes]
    assert compare(both[0], CONTOH).labels == ("bukittinggi", "kota_contoh")
    assert compare(both[0], both[0], both[0]).labels == (
        "bukittinggi",
        "bukittinggi#2",
        "bukittinggi#3",
    )


def test_a_date_that_is_none(both: tuple[Policy, Policy]) -> None:
    """Anything but a date raises FactError."""
    with pytest.raises(FactError, match="2026-04-17"):
        compare(*both, on="2026-04-17")  # type: ignore[arg-type]  # what is refused here


def test_own_facts_that_mean_otherwise() -> None:
    """A fact of one name with other values in another version is another fact."""
    text = CONTOH.read_text(encoding="utf-8")
    fewer = load_policy_text(text.replace("[hamil, disabilitas, tidak]", "[hamil, tidak]"))
    turned = load_policy_text(
        text.replace("[hamil, disabilitas, tidak]", "[tidak, disabilitas, hamil]")
    )
    contoh = load_policy(CONTOH)
    names = [facet.name for facet in compare(contoh, fewer).field.space.facets]
    assert {"kota_contoh.kelompok_rentan", "kota_contoh#2.kelompok_rentan"} <= set(names)
    assert "zona_banjir" in names
    comparison = compare(contoh, turned)
    assert (comparison.boxes, comparison.rows) == ((), ())
    assert "kelompok_rentan" in [facet.name for facet in comparison.field.space.facets]


def test_too_many_boxes_are_refused() -> None:
    """Facts of its own that make the cases too many are refused with the number of boxes."""
    names = [f"fakta_{letter}" for letter in "abcdefghijklmnopqrstuvwxyz"]
    facts = "".join(f"  {n}: {{values: [ya, tidak, lain], question: Apa itu}}\n" for n in names)
    pairs = zip(names[::2], names[1::2], strict=True)
    groups = "".join(f"      - {{{one}: ya, {other}: tidak}}\n" for one, other in pairs)
    head, _, rest = teladan.POLICY.partition("readings:\n")
    text = f"{head}facts:\n{facts}readings:\n{rest}"
    text = text.replace("exclude: {task: sopir}", f"exclude:\n{groups.rstrip()}")
    with pytest.raises(FactError, match="groups of cases, more than the limit of 5000"):
        compare(load_policy_text(text), "bukittinggi")
