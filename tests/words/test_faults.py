"""The second evaluator knows the policies whose clauses cannot be read together."""

import pytest

from words.faults import faults_of
from words.random_policies import OWN_FACTS, Tree, frame

FRIDAYS: Tree = {"permit": {"every": "jumat"}}
BASE: Tree = {"of": "present"}
SOME: Tree = {**BASE, "home": {"at_most": "40%"}}
FEWER: Tree = {**BASE, "home": {"at_most": "20%"}}


def table(*rows: list[str]) -> Tree:
    """A share of a table over one fact."""
    return {**BASE, "table": {"by": ["kelas"], "side": "home", "bound": "at_most", "rows": [*rows]}}


@pytest.mark.parametrize(
    ("effects", "faults"),
    [
        ([FRIDAYS, {"exclude": {"level": "pelaksana"}}], set()),
        # Two that stand in place of each other, and one that stands in place of itself.
        (
            [
                {"permit": {"every": "jumat", "instead_of": "2"}},
                {"exclude": {"level": "pelaksana", "instead_of": "1"}},
            ],
            {"mutual"},
        ),
        ([FRIDAYS, {"exclude": {"level": "pelaksana", "instead_of": "2"}}], {"mutual"}),
        # They name each other and never meet.
        (
            [
                {"permit": {"every": "jumat", "instead_of": "2"}},
                {"exclude": {"every": "rabu", "instead_of": "1"}},
            ],
            {"never_meets"},
        ),
        ([FRIDAYS, {"exclude": {"level": "pelaksana", "instead_of": "3"}}], {"never_meets"}),
        ([FRIDAYS, {"exclude": {"level": "pelaksana", "instead_of": "9"}}], {"never_meets"}),
        ([FRIDAYS, {"exclude": {"level": "pelaksana", "instead_of": "1"}}], set()),
        # What exempts is silenced by nothing, and says nothing of what it never meets.
        ([FRIDAYS, {"exempt": {"whose": {"level": "pelaksana"}, "instead_of": "1"}}], set()),
        ([FRIDAYS, {"exempt": {"every": "rabu", "instead_of": "1"}}], {"never_meets"}),
        ([FRIDAYS, {"exempt": {"instead_of": "3"}}], {"never_meets"}),
        (
            [FRIDAYS, {"exempt": {"instead_of": "1"}}, {"exempt": {"instead_of": "2"}}],
            {"never_meets"},
        ),
        (
            [
                {"permit": {"every": "jumat", "instead_of": "2"}},
                {"exempt": {"whose": {"level": "pelaksana"}, "instead_of": "1"}},
            ],
            {"mutual", "never_meets"},
        ),
        # Which of two figures of the same staff?
        ([FRIDAYS, {"share": SOME}, {"share": FEWER}], {"two_shares"}),
        ([FRIDAYS, {"share": SOME}, {"share": {**FEWER, "of": "smallest_unit"}}], set()),
        ([FRIDAYS, {"share": SOME}, {"share": {**FEWER, "instead_of": "2"}}], set()),
        (
            [
                {"share": {**SOME, "until": "2027-03-16"}},
                {"share": {**FEWER, "from": "2027-03-17"}},
            ],
            set(),
        ),
        (
            [
                {"share": {**SOME, "whose": {"affair": "keuangan"}}},
                {"share": {**FEWER, "whose": "others"}},
            ],
            set(),
        ),
        (
            [
                {"share": {**SOME, "whose": "others", "every": "rabu"}},
                {"share": {**FEWER, "whose": "others", "every": "jumat"}},
            ],
            {"two_others"},
        ),
        ([FRIDAYS, {"share": {**BASE, "home": {"at_least": "60%", "at_most": "40%"}}}], {"bounds"}),
        ([FRIDAYS, {"share": table(["inti", "40%"], ["penunjang", "20%"])}], set()),
        ([FRIDAYS, {"share": table(["inti", "40%"])}], {"no_cell"}),
        ([FRIDAYS, {"share": table(["inti", "40%"], ["*", "20%"])}], {"cell_twice"}),
    ],
)
def test_faults_by_hand(effects: list[Tree], faults: set[str]) -> None:
    """The kinds of fault are those that the specification of the words names."""
    provisions = [{"at": str(place), **effect} for place, effect in enumerate(effects, 1)]
    assert faults_of(frame(provisions, {"kelas": OWN_FACTS["kelas"]})) == faults
