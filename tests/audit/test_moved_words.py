"""Words that a converter moved are told as what became of the copy, and are no finding."""

from pathlib import Path

import pytest

from asn_wfh import load_policy
from asn_wfh.audit import audit_text
from asn_wfh.cli.app import main
from asn_wfh.report import ledger_page
from audit.test_compare_and_write_fingerprints import PAPER, POLICY


@pytest.fixture
def policy_file(tmp_path: Path) -> Path:
    """A policy with the fingerprints of its paper."""
    (tmp_path / "teladan.txt").write_text(PAPER, encoding="utf-8")
    policy_file = tmp_path / "teladan.yaml"
    policy_file.write_text(POLICY, encoding="utf-8")
    paper = str(tmp_path / "teladan.txt")
    assert main(["fingerprint", str(policy_file), "--circular", paper, "--write"]) == 0
    return policy_file


MOVED = PAPER.replace(
    """1. Bengkel merawat kincir dari rumah setiap hari Rabu.
2. Tujuan""",
    """1.

2.

Bengkel merawat kincir
hari Rabu.

dari

rumah

setiap

Tujuan""",
)


def test_they_are_told_in_text_json_and_page(
    policy_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With their line and their clause; that of the clause and the other read as printed."""
    policy = load_policy(str(policy_file))
    sound, ledger = (audit_text(policy, text, "salinan.txt") for text in (PAPER, MOVED))
    # That clause 2 has no marker beside it is told as well.
    codes = [one.fault.code for one in ledger.findings if one.fault.code != "audit_markers"]
    assert codes == [one.fault.code for one in sound.findings]
    line = MOVED.splitlines().index("dari") + 1
    assert ledger.as_dict()["moved_words"] == [
        {"text": "dari rumah setiap", "line": line, "clause": "1"}
    ]
    assert sound.as_dict()["moved_words"] == []
    assert f"`dari rumah setiap` pada baris {line}" in ledger_page(ledger, "id")
    copy = policy_file.with_name("salinan.txt")
    copy.write_text(MOVED, encoding="utf-8")
    capsys.readouterr()
    main(["audit", str(policy_file), "--circular", str(copy), "--lang", "en"])
    printed = capsys.readouterr().out
    assert f"the words `dari rumah setiap` on line {line} are read in clause 1" in printed


def test_a_changed_word_among_them_is_found(policy_file: Path) -> None:
    """What the fingerprints do not prove stays a finding of its clause."""
    policy = load_policy(str(policy_file))
    ledger = audit_text(policy, MOVED.replace("rumah", "kantor"), "salinan.txt")
    assert ledger.moved_words == ()
    assert "1" in {finding.clause for finding in ledger.findings}
