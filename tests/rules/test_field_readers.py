"""The words that effects are made of: what they take, what they refuse."""

import pytest

from asn_wfh import PolicyError
from asn_wfh.messages.errors import Faults
from asn_wfh.rules.field_readers import read_clause, read_one_or_more_texts, read_percentage_from_1
from asn_wfh.rules.read_group import raw_group_boxes
from rules.single_rule import rule_of


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


@pytest.mark.parametrize(
    "words", ["{except: mahir, selain: ahli}", "{selain: ahli, except: mahir}"]
)
def test_all_but_takes_no_other_key(words: str) -> None:
    """A key beside `except` is named, wherever it stands."""
    with pytest.raises(PolicyError) as refusal:
        rule_of(f"exclude: {{level: {words}}}")
    (fault,) = refusal.value.faults
    assert (fault.code, fault.values) == ("unknown_key", (("key", "selain"),))


def test_a_share_is_one_of_a_whole() -> None:
    """A share is from one to a hundred per cent."""
    assert (read_percentage_from_1("1%"), read_percentage_from_1("100%")) == (1, 100)
    for text in ("0%", "101%"):
        with pytest.raises(Faults):
            read_percentage_from_1(text)


def test_one_text_or_several() -> None:
    """One text is a list of one."""
    assert read_one_or_more_texts("mahir") == ("mahir",)
    assert read_one_or_more_texts(["mahir", "pelaksana"]) == ("mahir", "pelaksana")
