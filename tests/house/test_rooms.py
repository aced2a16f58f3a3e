"""The rooms that the documents draw are the folders that there are, in the order of the layers."""

import re
import tomllib
from functools import cache

from pages.page_text import blocks, listed, rows, sections, text_of, ticked
from places import ROOT

SOURCE = ROOT / "src" / "asn_wfh"
CONTRIBUTING = ROOT / "docs" / "contributing"
ARCHITECTURE = sections(text_of(CONTRIBUTING / "architecture.md"))
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
    (drawing,) = blocks(ARCHITECTURE["The rooms"], "mermaid")
    return re.findall(r"^    (\w+)$", drawing, re.MULTILINE)


@cache
def imported(room: str) -> set[str]:
    """The rooms from which the files of a room import."""
    path = SOURCE / room
    files = path.rglob("*.py") if path.is_dir() else [path.with_suffix(".py")]
    return {
        other
        for file in files
        for other in re.findall(r"^\s*from asn_wfh\.(\w+)", text_of(file), re.MULTILINE)
    }


def test_the_drawing_shows_the_layers() -> None:
    """The drawing has every room of the contract, in its order, and every room is there."""
    assert drawn() == layers()
    names = {path.stem for path in SOURCE.iterdir() if path.suffix in ("", ".py")}
    files = {"__init__", "__main__", "py", "__pycache__", "policies"}
    assert names - NO_ROOM - files == set(drawn())


def test_the_arrows_of_the_drawing_are_imports() -> None:
    """Each arrow leads down, to a room that the code imports; every room has an arrow."""
    (drawing,) = blocks(ARCHITECTURE["The rooms"], "mermaid")
    arrows = re.findall(r"^  (\w+) --> (\w+)$", drawing, re.MULTILINE)
    for upper, lower in arrows:
        assert drawn().index(upper) < drawn().index(lower)
        assert lower in imported(upper), (upper, lower)
    assert {room for arrow in arrows for room in arrow} == set(drawn())


def test_the_table_lists_the_same_rooms() -> None:
    """The table above the drawing has its rooms, in the same order."""
    assert listed(ARCHITECTURE["The rooms"], "Room") == drawn()


def test_the_ways_of_data_go_up_the_house() -> None:
    """Along each way a room is only ever handed what a room below it made."""
    (ways,) = blocks(ARCHITECTURE["How it fits together"], "text")
    for line in ways.splitlines():
        rooms = [step for step in re.split(r" -> ", line) if step in drawn()]
        assert len(rooms) >= 2
        straight = [room for room in rooms if room not in {"policy", "decision"}]
        places = [drawn().index(room) for room in straight]
        assert places == sorted(places, reverse=True), rooms


def test_tests_have_the_same_rooms() -> None:
    """Every room but the bare values has a folder of tests: a test is found from its module."""
    folders = {path.name for path in (ROOT / "tests").iterdir() if path.is_dir()}
    assert set(drawn()) - {"case", "decision"} <= folders


def is_there(room: str, name: str) -> bool:
    """Whether a room has a file, or a folder, of a name that may lack its ending."""
    path = SOURCE / room / name
    return path.exists() or path.with_suffix(".py").exists()


def test_each_file_named_is_in_its_room() -> None:
    """The page of files names what is there, and leaves out no room but the bare values."""
    page = list(rows(sections(text_of(CONTRIBUTING / "rooms.md"))["The files"]))
    for row in page:
        (room,), names = ticked(row["Room"]), ticked(row["File"])
        names += [word for word in ticked(row["What it does"]) if word.islower()]
        assert all(is_there(room, name) for name in names), row
    named = [room for row in page for room in ticked(row["Room"])]
    shown = list(dict.fromkeys(named))
    assert shown == sorted(shown, key=drawn().index, reverse=True)
    assert set(drawn()) - {"case", "schema", "files"} <= set(shown)


def test_the_steps_of_one_question_name_files_that_are_there() -> None:
    """Each file through which a question goes exists; so does each that a change touches."""
    steps = ticked(ARCHITECTURE["One question, file by file"])
    touched = ticked(ARCHITECTURE["I want to add"])
    paths = [word for word in steps + touched if re.fullmatch(r"[a-z_]+/[\w/]*", word)]
    assert len(paths) >= 20
    for path in paths:
        assert (ROOT / path).exists() or is_there("", path), path
