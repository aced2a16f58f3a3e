"""`asn-wfh policies --copy`: an office gets the shipped files, and none of its own is lost."""

from pathlib import Path

import pytest

from asn_wfh import load_policy, shipped_policies
from asn_wfh.cli.app import main
from asn_wfh.loading.load_shipped_policies import shipped_folder


def test_every_shipped_file_is_copied(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The copies are the files byte for byte, and load as the same policies."""
    assert main(["policies", "--copy", str(tmp_path), "--lang", "en"]) == 0
    printed = capsys.readouterr().out.splitlines()
    copies = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert copies == {path.name: path.read_bytes() for path in shipped_folder().iterdir()}
    assert printed == [f"{tmp_path / name}: copied" for name in sorted(copies)]
    for name in shipped_policies():
        assert load_policy(tmp_path / f"{name}.yaml").digest == load_policy(name).digest


def test_no_file_is_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where one of the files exists nothing is written, and each that exists is named."""
    for name in ("bukittinggi.yaml", "bangka_barat.prints"):
        (tmp_path / name).write_text("milik kami", "utf-8")
    assert main(["policies", "--copy", str(tmp_path)]) == 2
    faults = capsys.readouterr().err.splitlines()
    assert [("bukittinggi.yaml" in line, "bangka_barat.prints" in line) for line in faults] == [
        (False, True),
        (True, False),
    ]
    assert len([*tmp_path.iterdir()]) == 2
    assert (tmp_path / "bukittinggi.yaml").read_text("utf-8") == "milik kami"


def test_a_folder_that_does_not_exist_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """No folder is made by a slip of the hand; the path is named."""
    assert main(["policies", "--copy", str(tmp_path / "tidak_ada"), "--json"]) == 2
    assert "tidak_ada" in capsys.readouterr().err
    assert [*tmp_path.iterdir()] == []
