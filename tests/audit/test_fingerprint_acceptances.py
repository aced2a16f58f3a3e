"""Acceptances: lines of the file of fingerprints that say who accepted which wording, and when."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_wfh import FactError, PolicyError
from asn_wfh.audit.fingerprints.fingerprint_acceptances import (
    MAX_NAME,
    Acceptance,
    signer_name_on_one_line,
)
from asn_wfh.audit.fingerprints.fingerprint_file import PrintsFile, format_prints, parse_prints_file
from asn_wfh.audit.fingerprints.make_fingerprints_of_paper import FRAME_PRINTS, TextFingerprint

DIGEST, OTHER = "0a" * 32, "1b" * 32
NAMES = st.sampled_from([*FRAME_PRINTS, "1", "1.b", "2.d.10", "iv.2"])
SIGNERS = st.sampled_from(["", "Sari Angin", "R. Banyu, S.Kom.", "Ng. Café"])
ACCEPTANCES = st.builds(
    Acceptance,
    NAMES,
    st.dates(date(1970, 1, 1), date(9999, 12, 31)),
    st.sampled_from(["", DIGEST, OTHER]),
    st.sampled_from([DIGEST, OTHER]),
    SIGNERS,
)

# The line of an acceptance, and what is wrong with it.
BROKEN = {
    "accepted 1.b 2032-07-05": "this line of an acceptance has 3 columns instead of at least five",
    f"accepted judul 2032-07-05 - {DIGEST}": (
        "`judul` is not a clause number or a part of the circular such as its letterhead"
    ),
    f"accepted 1.b 2032-13-05 - {DIGEST}": "`2032-13-05` is not a date",
    f"accepted 1.b 20320705 - {DIGEST}": "`20320705` is not a date",
    f"accepted 1.b 2032-07-05 - {DIGEST[:-1]}": f"`{DIGEST[:57]}...` is not a fingerprint",
    f"accepted 1.b 2032-07-05 - {OTHER}": (
        "the fingerprint of `1.b` is not the one that was accepted on 2032-07-05"
    ),
}


def faults_of(text: str) -> list[str]:
    """The messages of a file that is refused."""
    with pytest.raises(PolicyError) as raised:
        parse_prints_file(text.encode(), "kincir.prints")
    return [str(fault) for fault in raised.value.faults]


@given(st.lists(ACCEPTANCES, max_size=6))
def test_what_is_accepted_reads_back(acceptances: list[Acceptance]) -> None:
    """The file keeps every acceptance in its order, beside the fingerprint last accepted."""
    last = {each.name: each.after for each in acceptances}
    prints = {name: TextFingerprint(text, DIGEST, frozenset({1})) for name, text in last.items()}
    text = format_prints(prints, acceptances)
    assert parse_prints_file(text.encode(), "k.prints") == PrintsFile(prints, tuple(acceptances))
    assert ("prints 2\n" in text) == bool(acceptances)


def test_an_old_file_loads() -> None:
    """A file of the first version has fingerprints and no acceptance."""
    old = parse_prints_file(f"prints 1\n1.b {DIGEST} {OTHER} 0a1\n".encode(), "k.prints")
    assert old == PrintsFile({"1.b": TextFingerprint(DIGEST, OTHER, frozenset({0x0A1}))})
    (fault,) = faults_of(f"prints 1\naccepted {DIGEST} {OTHER} -\n")
    assert "`accepted` is not a clause number" in fault


@pytest.mark.parametrize("line", BROKEN)
def test_a_broken_acceptance(line: str) -> None:
    """Each is told with its line; a fingerprint changed by hand behind an acceptance too."""
    (fault,) = faults_of(f"prints 2\n1.b {DIGEST} {DIGEST} -\n{line}\n")
    assert fault.startswith(f"kincir.prints:3: {BROKEN[line]}")


def test_only_the_last_acceptance_counts() -> None:
    """A wording that was accepted and then replaced by another, accepted too, is no fault."""
    lines = f"accepted 1 2032-07-05 - {OTHER}\naccepted 1 2032-07-06 {OTHER} {DIGEST}\n"
    loaded = parse_prints_file(f"prints 2\n1 {DIGEST} {DIGEST} -\n{lines}".encode(), "k.prints")
    assert [each.on.day for each in loaded.acceptances] == [5, 6]


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("", "--by: the name of the person who accepts is empty; write a name"),
        ("  ", "--by: the name of the person who accepts is empty; write a name"),
        ("Sari\x1bAngin", "--by: the name `.*` contains a character that cannot be printed; type"),
        ("a" * (MAX_NAME + 1), f"too long: {MAX_NAME + 1} characters; write at most {MAX_NAME} "),
    ],
)
def test_a_signer_is_one_name(name: str, fault: str) -> None:
    """No empty name, none with signs that no line shows, none that is longer than a name."""
    with pytest.raises(FactError, match=fault):
        signer_name_on_one_line(name)
    assert signer_name_on_one_line("a" * MAX_NAME) == "a" * MAX_NAME


def test_the_spaces_of_a_signer() -> None:
    """Spaces and line ends in a name become single spaces, so that it stands on its line."""
    assert signer_name_on_one_line("  Sari \n Angin ") == "Sari Angin"
