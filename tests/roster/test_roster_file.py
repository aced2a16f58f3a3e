"""The file of a roster: read back it is the same, and anything else is refused with its name."""

from pathlib import Path

import pytest

from asn_wfh import FactError
from asn_wfh.roster import RosterFile, certificate, plan_roster, read_roster_file
from roster.invented_staff import BANGKA_BARAT, FRIDAYS, people

ROSTER = plan_roster(BANGKA_BARAT, people(4), FRIDAYS[:3])
WHOLE = RosterFile(ROSTER, certificate(ROSTER))


def test_a_file_is_read_back(tmp_path: Path) -> None:
    """With its certificate, without one, and where it is the JSON of a roster alone."""
    path = tmp_path / "jadwal.json"
    for file, text in (
        (WHOLE, WHOLE.as_json()),
        (RosterFile(ROSTER), RosterFile(ROSTER).as_json()),
        (RosterFile(ROSTER), ROSTER.as_json()),
    ):
        path.write_text(text, encoding="utf-8")
        assert read_roster_file(path) == file


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("", "no_json_form"),
        ("[" * 100_000, "no_json_form"),
        ("[]", "other_json_schema"),
        ("{}", "other_json_schema"),
        ('{"roster": {"schema": 1}}', "no_json_form"),
        (WHOLE.as_json().replace('"schema":1', '"schema":2', 1), "other_json_schema"),
        (WHOLE.as_json().replace('"spread":', '"spreads":', 1), "no_json_form"),
    ],
)
def test_what_is_no_file_of_a_roster_is_refused(tmp_path: Path, content: str, code: str) -> None:
    """The fault names the file."""
    path = tmp_path / "jadwal.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(FactError) as error:
        read_roster_file(path)
    assert [(fault.code, fault.file) for fault in error.value.faults] == [(code, "jadwal.json")]


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    """The fault names the path."""
    with pytest.raises(FactError, match="jadwal"):
        read_roster_file(tmp_path / "jadwal.json")
