"""Which tests stand nearest to each file of the library, the quickest first."""

from collections.abc import Mapping

__all__ = ["LEFT_OUT", "ROOMS", "nearest"]

_DECIDED = ("tests/test_remembered.py", "tests/test_decide_cases.py", "tests/test_contract.py")
_OPEN = ("tests/test_decisive.py", "tests/test_ties.py", "tests/test_remembered.py")
_DAYS = ("tests/test_workdays.py", "tests/test_calendars.py", "tests/test_naive_calendar.py")
_ASKED = ("tests/test_facts.py", "tests/test_remembered.py", "tests/test_wrong_use.py")
_TIED = ("tests/test_ties.py", "tests/test_unknown.py")
_STORED = ("tests/test_digest.py", "tests/test_contract.py", "tests/test_history.py")
_SAID = ("tests/test_clause.py", "tests/test_decide_cases.py", "tests/limits")

ROOMS: Mapping[str, tuple[str, ...]] = {
    "space.py": ("tests/test_space.py",),
    "search.py": ("tests/test_search.py", *_OPEN),
    "possible.py": _TIED,
    "ties.py": _TIED,
    "canonical.py": ("tests/test_canonical.py", *_STORED),
    "content.py": _STORED,
    "clause.py": ("tests/test_clause.py", "tests/test_hints.py", "tests/audit/test_numbering.py"),
    "decision": (
        "tests/test_contract.py",
        *_DECIDED,
        "tests/test_odd_arguments.py",
        "tests/test_history.py",
    ),
    "policy.py": (
        *_STORED,
        "tests/test_clause.py",
        "tests/test_wrong_use.py",
        "tests/cli/test_titles.py",
    ),
    "amendment.py": ("tests/test_history.py",),
    "history": ("tests/test_history.py", "tests/test_calendars.py"),
    "completions.py": (*_OPEN, "tests/analysis/test_readings.py"),
    "combinations.py": ("tests/analysis/test_readings.py", *_OPEN),
    "tables.py": _DECIDED,
    "views.py": _DECIDED,
    "masks.py": _DECIDED,
    "memory.py": ("tests/test_memory.py", *_DECIDED),
    "judging.py": (*_DECIDED, "tests/cli/test_titles.py"),
    "engine.py": (*_DECIDED, "tests/test_calendars.py", "tests/test_history.py"),
    "arguments.py": _ASKED,
    "case.py": _ASKED,
    "plain.py": _ASKED,
    "facts.py": (*_ASKED, "tests/test_rules.py", "tests/test_ties.py"),
    "workdays": _DAYS,
    "days.py": ("tests/test_decide_cases.py", "tests/test_workdays.py"),
    "limits": ("tests/limits",),
    "rules": (
        "tests/test_rules.py",
        *_SAID,
        "tests/test_third_circular.py",
        "tests/test_loader_faults.py",
    ),
}
"""Per file or folder below `src/asn_wfh`: files and folders of tests."""
LEFT_OUT: Mapping[str, str] = {
    "vocabulary.py": "tables of words, each compared with the pages by tests/test_docs.py",
    "wording.py": "sentences for people, which no test repeats",
    "faults.py": "sentences for people, which no test repeats",
    "errors.py": "what is said of a mistake, and no answer",
    "hints.py": "what is said of a mistake, and no answer",
    "shapes.py": "what is said of a mistake in a file, and no answer",
}
"""The files that an answer is made with and that are not changed, each with the reason."""


def nearest(file: str) -> tuple[str, ...]:
    """The tests of a file."""
    return ROOMS.get(file) or ROOMS[file.partition("/")[0]]
