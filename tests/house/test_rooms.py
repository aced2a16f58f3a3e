"""The rooms that the documents draw are the folders that there are, in the order of the layers."""

import re
import tomllib

from pages.page_text import blocks, listed, sections, text_of
from places import ROOT

SOURCE = ROOT / "src" / "asn_wfh"
PAGE = sections(text_of(ROOT / "docs" / "README.md"))["How it is built"]
# Neither holds anything: one is a number, one a public path to a room.
NO_ROOM = {"version", "vocabulary"}


def layers() -> list[str]:
    """The rooms of the layers contract, from the top down."""
    config = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = config["tool"]["importlinter"]["contracts"]
    (contract,) = [c for c in contracts if c["type"] == "layers"]
    return [room for room in contract["layers"] if room not in NO_ROOM]


def drawn() -> list[str]:
    """The rooms of the drawing, from the top down."""
    return [line.split()[0] for line in blocks(PAGE, "text")[0].splitlines()]


def test_the_drawing_shows_the_layers() -> None:
    """The drawing has every room of the contract, in its order, and every room is there."""
    assert drawn() == layers()
    names = {path.stem for path in SOURCE.iterdir() if path.suffix in ("", ".py")}
    files = {"__init__", "__main__", "py", "__pycache__", "policies"}
    assert names - NO_ROOM - files == set(drawn())


def test_contributing_lists_the_same_rooms() -> None:
    """The table in CONTRIBUTING has the rooms of the drawing, in the same order."""
    assert listed(text_of(ROOT / "CONTRIBUTING.md"), "Room") == drawn()


def test_the_ways_of_data_go_up_the_house() -> None:
    """Along each way a room is only ever handed what a room below it made."""
    for line in blocks(PAGE, "text")[1].splitlines():
        rooms = [step for step in re.split(r" -> ", line) if step in drawn()]
        assert len(rooms) >= 2
        places = [drawn().index(room) for room in rooms]
        straight = [room for room in rooms if room not in {"policy", "decision"}]
        assert [drawn().index(room) for room in straight] == sorted(
            (drawn().index(room) for room in straight), reverse=True
        ), places


def test_tests_have_the_same_rooms() -> None:
    """Every room but the bare values has a folder of tests: a test is found from its module."""
    folders = {path.name for path in (ROOT / "tests").iterdir() if path.is_dir()}
    assert set(drawn()) - {"case", "decision"} <= folders


def test_the_way_through_each_room_names_files_that_are_there() -> None:
    """CONTRIBUTING leads to files of the room that it speaks of, or names the room before them."""
    text = sections(text_of(ROOT / "CONTRIBUTING.md"))["The way through a room"]
    ways = re.split(r"\n- \*\*", text)[1:]
    assert len(ways) >= 15
    for way in ways:
        room = re.search(r"\(`(\w+)`\):", way)
        for name in re.findall(r"`([\w/.]+)`", way.split(":", maxsplit=1)[1]):
            places = (SOURCE / (room[1] if room else "") / name, SOURCE / name)
            assert any(p.exists() or p.with_suffix(".py").exists() for p in places), name
