"""Which tests stand nearest to each file of the library, the quickest first."""

from collections.abc import Mapping

__all__ = ["ROOMS", "nearest"]

_DECIDED = ("tests/test_remembered.py", "tests/test_decide_cases.py", "tests/test_contract.py")
_OPEN = ("tests/test_decisive.py", "tests/test_ties.py", "tests/test_remembered.py")
_DAYS = ("tests/test_workdays.py", "tests/test_calendars.py", "tests/test_naive_calendar.py")
_ASKED = ("tests/test_facts.py", "tests/test_remembered.py", "tests/test_wrong_use.py")
_SAID = ("tests/test_clause.py", "tests/test_decide_cases.py", "tests/limits")

ROOMS: Mapping[str, tuple[str, ...]] = {
    "space.py": ("tests/test_space.py",),
    "search.py": ("tests/test_search.py", *_OPEN),
    "completions.py": _OPEN,
    "combinations.py": _OPEN,
    "tables.py": _DECIDED,
    "views.py": _DECIDED,
    "masks.py": _DECIDED,
    "memory.py": ("tests/test_memory.py", *_DECIDED),
    "judging.py": _DECIDED,
    "engine.py": _DECIDED,
    "arguments.py": _ASKED,
    "case.py": _ASKED,
    "plain.py": _ASKED,
    "facts.py": (*_ASKED, "tests/test_ties.py"),
    "workdays": _DAYS,
    "days.py": ("tests/test_decide_cases.py", "tests/test_workdays.py"),
    "limits": ("tests/limits",),
    "rules": (*_SAID, "tests/test_third_circular.py", "tests/test_loader_faults.py"),
}
"""Per file or folder below `src/asn_wfh`: files and folders of tests."""


def nearest(file: str) -> tuple[str, ...]:
    """The tests of a file."""
    return ROOMS.get(file) or ROOMS[file.partition("/")[0]]
