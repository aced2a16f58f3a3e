"""The file of fingerprints beside a policy: what it holds, and what is wrong with a broken one."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_wfh import PolicyError, load_policy
from asn_wfh.audit import fingerprint
from asn_wfh.audit.fingerprints.fingerprint_file import (
    MAX_BYTES,
    format_prints,
    parse_prints,
    read_prints_beside,
)
from asn_wfh.audit.fingerprints.make_fingerprints_of_paper import (
    FRAME_PRINTS,
    TextFingerprint,
    word_hash,
)
from asn_wfh.cli.app import main

DIGEST = "0a" * 32
OTHER = "1b" * 32

# The lines below the version, and the messages that they give.
BROKEN = {
    f"1.b {DIGEST} {OTHER}": ["2: the line of `1.b` has 3 columns instead of four"],
    f"1.b {DIGEST} {OTHER} 0a1 0a2": ["2: the line of `1.b` has 5 columns instead of four"],
    "1.b 0A1 abc 0a1": ["2: `0A1` is not a fingerprint", "2: `abc` is not a fingerprint"],
    f"1.b {DIGEST} {OTHER} 0a": ["2: `0a` is not a fingerprint of words"],
    f"judul {DIGEST} {OTHER} -": [
        ("2: `judul` is not a clause number or a part of the circular such as its letterhead")
    ],
    f"01.b {DIGEST} {OTHER} -": [
        ("2: `01.b` is not a clause number or a part of the circular such as its letterhead")
    ],
    f"1.b {DIGEST} {OTHER} -\n# lagi\n1.b {DIGEST} {OTHER} -": [
        "4: `1.b` already has a fingerprint on line 2"
    ],
}


def faults_of(text: str) -> list[str]:
    """The messages of a file that is refused."""
    with pytest.raises(PolicyError) as raised:
        parse_prints(text.encode(), "kincir.prints")
    return [str(fault) for fault in raised.value.faults]


@given(
    st.dictionaries(
        st.sampled_from([*FRAME_PRINTS, "1", "1.b", "2.d.10", "2.d.9", "iv.2", "opening"]),
        st.builds(
            TextFingerprint,
            st.sampled_from([DIGEST, OTHER]),
            st.sampled_from([DIGEST, OTHER]),
            st.frozensets(st.integers(0, 4095)),
        ),
    )
)
def test_what_is_written_reads_back(prints: dict[str, TextFingerprint]) -> None:
    """Every set of fingerprints is a file that holds it, in one order and with plain signs."""
    text = format_prints(prints)
    assert parse_prints(text.encode(), "kincir.prints") == prints
    assert text.isascii()
    assert format_prints(dict(reversed(prints.items()))) == text
    assert parse_prints(text.replace("\n", "\r\n").encode(), "kincir.prints") == prints


def test_what_a_fingerprint_tells() -> None:
    """Punctuation, case and line ends leave the second digest and the words as they are."""
    one, two = (
        TextFingerprint.of_text("Setiap hari Jum'at, pukul 07.30."),
        TextFingerprint.of_text("SETIAP hari\n jum'at pukul 07:30"),
    )
    assert one.text == fingerprint("Setiap hari Jum'at, pukul 07.30.") != two.text
    assert (one.letters, one.words) == (two.letters, two.words)
    assert one.words == {
        word_hash(word) for word in ("Setiap", "hari", "jum", "at", "pukul", "07", "30")
    }
    assert TextFingerprint.of_text("").words == frozenset()
    assert (
        TextFingerprint.of_text("Setiap hari Rabu").letters
        != TextFingerprint.of_text("Setiap hari Kamis").letters
    )


def test_little_of_a_word_is_kept() -> None:
    """The hash of a word is one of 4,096, so that thousands of words share each."""
    hashes = [word_hash(f"kata{number}") for number in range(50_000)]
    assert set(hashes) == set(range(4096))


@pytest.mark.parametrize("lines", BROKEN)
def test_a_broken_file(lines: str) -> None:
    """Every line that is wrong is told with its number and what to do."""
    messages = [fault.partition(";")[0] for fault in faults_of(f"prints 1\n{lines}\n")]
    assert messages == [f"kincir.prints:{message}" for message in BROKEN[lines]]


def test_all_lines_are_told_at_once() -> None:
    """The faults of all lines come together."""
    assert len(faults_of("prints 1\n" + "\n".join(BROKEN))) > len(BROKEN)


@pytest.mark.parametrize(
    "text", ["", "# kosong\n", "prints 3\n", "\ufeffprints 1\n", f"1.b {DIGEST}"]
)
def test_a_file_of_another_kind(text: str) -> None:
    """What does not begin with the version is not read on."""
    (fault,) = faults_of(text)
    assert fault.startswith("kincir.prints:1: a file of fingerprints does not begin with `")
    assert "write `prints 1`" in fault


def test_a_file_that_is_too_large() -> None:
    """A file of more than a mebibyte is refused unread."""
    (fault,) = faults_of("#" * (MAX_BYTES + 1))
    assert fault.startswith(f"kincir.prints: the file is too large ({MAX_BYTES + 1} bytes)")


POLICY = """\
policy: kincir
government: {name: Kota Kincir, code: "99.71", timezone: Asia/Makassar}
circular: {number: 7/2032, signed: 2032-06-01, issuer: Wali Kota Kincir}
covers: {at: opening, whose: {employment: pns}}
provisions:
  - {at: "1", says: Boleh WFH setiap Rabu., permit: {every: rabu}}
  - {at: "2", says: Berlaku sejak 1 Juli 2032., in_force: {from: 2032-07-01}}
"""


def test_a_broken_file_stops_the_audit_and_no_decision(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """The audit refuses it with its line; who only decides never reads it."""
    file, prints = tmp_path / "kincir.yaml", tmp_path / "kincir.prints"
    file.write_text(POLICY, encoding="utf-8")
    prints.write_text(f"prints 1\n1 {DIGEST}\n", encoding="utf-8")
    policy = load_policy(file)
    assert policy == load_policy(text=POLICY)
    with pytest.raises(PolicyError) as raised:
        read_prints_beside(policy)
    assert "kincir.prints:2: the line of `1` has 2 columns" in str(raised.value.faults[0])
    assert main(["show", str(file), "--json", "--lang", "en"]) == 2
    assert capsys.readouterr().err.startswith("kincir.prints:2: ")
    prints.unlink()
    prints.mkdir()
    with pytest.raises(PolicyError) as raised:
        read_prints_beside(policy)
    assert "is a folder" in str(raised.value.faults[0])


def test_a_policy_without_fingerprints(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """A policy made of a text, and one without the file, have none, and `show` tells none."""
    policy = tmp_path / "kincir.yaml"
    policy.write_text(POLICY, encoding="utf-8")
    assert (
        read_prints_beside(load_policy(text=POLICY))
        == read_prints_beside(load_policy(policy))
        == {}
    )
    assert main(["show", str(policy), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["prints"] == {}
