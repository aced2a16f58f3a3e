"""The words that effects are made of: what they take, what they refuse."""

import pytest

from asn_wfh.messages.errors import Faults
from asn_wfh.rules.fields import raw_group_boxes, read_clause


def test_how_long_a_path_may_be() -> None:
    """A clause's path is forty characters at most."""
    path = "10" + ".1" * 19
    assert len(path) == 40
    assert str(read_clause(path)) == path
    with pytest.raises(Faults):
        read_clause(path + "0")


@pytest.mark.parametrize(
    ("group", "boxes"),
    [
        ("semua", [{}]),
        ({"level": "mahir"}, [{"level": "mahir"}]),
        ([{"level": "mahir"}, "semua"], [{"level": "mahir"}, {}]),
        ("mahir", []),
    ],
)
def test_a_group_as_the_file_writes_it(group: object, boxes: list[object]) -> None:
    """A group is a box or a list of them; everyone is a box that narrows nothing."""
    assert raw_group_boxes(group) == boxes
