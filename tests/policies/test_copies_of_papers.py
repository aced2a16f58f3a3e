"""Whatever a copy does to the text of a paper, its clauses are recognised and changes are told."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from asn_wfh import Policy, load_policy
from asn_wfh.audit import Ledger, audit_text
from policies.copy_quirks import QUIRKS, Quirk

PLANTED: Mapping[str, tuple[tuple[str, str, str], ...]] = {
    "bukittinggi": (
        ("1.b", "setiap hari Jum'at", "setiap hari Kamis"),
        ("1.d", "maksimal 10%", "maksimal 20%"),
        ("1.i.c", "JF Ahli Madya", "JF Ahli Muda"),
        ("2.a", "WFH wajib membuat", "WFH dapat membuat"),
        ("2.g", "tanpa izin", "dengan izin"),
        ("3.2", "setiap 2 (dua) bulan", "setiap 3 (tiga) bulan"),
        ("1.i.u", "u. Sopir;", ""),
    ),
    "bangka_barat": (
        ("1.b", "setiap hari jumat", "setiap hari kamis"),
        ("3", "agar tetap melaksanakan", "agar dapat melaksanakan"),
        ("4.a", "Camat dan Lurah", "Camat dan Sopir"),
        ("5.a", "50% WFO dan 50% WFH", "40% WFO dan 60% WFH"),
        ("6", "harus tetap mengisi", "tidak perlu mengisi"),
        ("8", "tanggal 2 April 2026", "tanggal 1 April 2026"),
        ("4.d", "layanan kebersihan dan persampahan", ""),
    ),
}
"""Changes of the papers, each with the clause that it changes.

Where nothing comes in its place, the clause is taken away with its line.
"""

BROKEN = {
    "bukittinggi": ("- g. Membatasi", "- 8. Membatasi"),
    "bangka_barat": ("- c. Kontinuitas", "- Cc. Kontinuitas"),
}
MISREAD = {
    "bukittinggi": ("- 3) Kontinuitas", "- Kontinuitas"),
    "bangka_barat": ("1. Penyesuaian", "l. Penyesuaian"),
}


def official(folder: Path, region: str) -> str:
    """The official text of a circular, as it was scanned."""
    return (folder / f"{region}.txt").read_text(encoding="utf-8")


def changed(text: str, *changes: tuple[str, str]) -> str:
    """The text with each change made once."""
    for old, new in changes:
        assert text.count(old) == 1, old
        if new:
            text = text.replace(old, new)
        else:
            lines = text.splitlines(keepends=True)
            text = "".join(line for line in lines if old not in line)
    return text


def planted(region: str, text: str) -> str:
    """The text with all seven changes planted."""
    return changed(text, *(change[1:] for change in PLANTED[region]))


def names_with_findings(ledger: Ledger) -> set[str]:
    """The clauses and parts of the frame about which anything is found."""
    return {finding.clause for finding in ledger.findings}


def codes(ledger: Ledger) -> list[str]:
    """The codes of the findings, in order."""
    return [finding.fault.code for finding in ledger.findings]


def audited(policy: Policy, text: str) -> Ledger:
    """The ledger of a policy and a copy that was made of its paper."""
    return audit_text(policy, text.encode(), "salinan.txt")


@pytest.mark.circulars
@pytest.mark.parametrize("quirk", QUIRKS.values(), ids=QUIRKS)
def test_a_copy_with_one_quirk_is_faithful(shipped: Policy, circulars: Path, quirk: Quirk) -> None:
    """Nothing is found that the paper does not say otherwise, and every clause is recognised."""
    ledger = audited(shipped, quirk(official(circulars, shipped.name)))
    assert [finding.fault.message() for finding in ledger.findings] == []
    assert ledger.counts["faithful"] == {"bukittinggi": 69, "bangka_barat": 40}[shipped.name]


@pytest.mark.slow
@pytest.mark.circulars
@pytest.mark.parametrize("quirk", QUIRKS.values(), ids=QUIRKS)
def test_changes_of_the_paper_are_told_from_quirks(
    shipped: Policy, circulars: Path, quirk: Quirk
) -> None:
    """Of seven changes at once, at least six are found at their clauses, and little beside them."""
    clauses = {clause for clause, _, _ in PLANTED[shipped.name]}
    text = planted(shipped.name, official(circulars, shipped.name))
    for source in (text, changed(text, BROKEN[shipped.name])):
        named = names_with_findings(audited(shipped, quirk(source)))
        assert len(clauses & named) >= 6
        # The broken marker, and the first of the items that follow the one that is gone.
        assert len(named - clauses) <= 2


@pytest.mark.circulars
def test_one_broken_marker_is_one_finding(shipped: Policy, circulars: Path) -> None:
    """Whatever a scanner made of a marker, every clause is recognised and checked."""
    text = official(circulars, shipped.name)
    for broken in (BROKEN, MISREAD):
        ledger = audited(shipped, changed(text, broken[shipped.name]))
        assert codes(ledger) == ["audit_markers"]
        (finding,) = ledger.findings
        assert broken[shipped.name][1].split()[-1] in finding.fault.message()


@pytest.mark.circulars
def test_all_broken_markers_are_named_at_once(shipped: Policy, circulars: Path) -> None:
    """Several markers that cannot be read are one finding, each with its line and its words."""
    text = changed(official(circulars, shipped.name), BROKEN[shipped.name], MISREAD[shipped.name])
    ledger = audited(shipped, text)
    assert codes(ledger) == ["audit_markers"]
    message = ledger.findings[0].fault.message()
    for _, printed in (BROKEN[shipped.name], MISREAD[shipped.name]):
        assert printed.split()[-1] in message


@pytest.mark.circulars
def test_an_inserted_item_is_one_finding_and_its_shift_another(circulars: Path) -> None:
    """An item put in before eighteen others, which take other letters, is told as what it is."""
    policy = load_policy("bukittinggi")
    text = official(circulars, "bukittinggi")
    lines = text.split("\n")
    first = next(at for at, line in enumerate(lines) if line.startswith(" - e. Unit layanan"))
    last = next(at for at, line in enumerate(lines) if line.startswith(" - v. Tenaga"))
    moved = [f" - {chr(ord(line[3]) + 1)}{line[4:]}" for line in lines[first : last + 1]]
    lines[first : last + 1] = [" - e. Auditor pada Inspektorat Daerah;", *moved]
    ledger = audited(policy, "\n".join(lines))
    assert sorted(codes(ledger)) == ["audit_shifted", "audit_unread"]
    shift = next(f for f in ledger.findings if f.fault.code == "audit_shifted")
    assert dict(shift.fault.values)["count"] == "18"
    assert codes(ledger)[0] == "audit_unread"


@pytest.mark.circulars
def test_a_removed_item_is_one_finding_and_its_shift_another(circulars: Path) -> None:
    """An item that is gone is named first, then the items behind it that moved up."""
    policy = load_policy("bukittinggi")
    lines = official(circulars, "bukittinggi").split("\n")
    first = next(at for at, line in enumerate(lines) if line.startswith(" - d. Lurah"))
    last = next(at for at, line in enumerate(lines) if line.startswith(" - v. Tenaga"))
    moved = [f" - {chr(ord(line[3]) - 1)}{line[4:]}" for line in lines[first + 1 : last + 1]]
    lines[first : last + 1] = moved
    ledger = audited(policy, "\n".join(lines))
    assert codes(ledger) == ["audit_invented", "audit_shifted"]
    assert [finding.clause for finding in ledger.findings] == ["1.i.d", "1.i.e"]


@pytest.mark.circulars
def test_a_drift_names_the_words_that_are_others(shipped: Policy, circulars: Path) -> None:
    """The words of the copy that the printed clause does not have are named, without its text."""
    clause, old, new = PLANTED[shipped.name][0]
    ledger = audited(shipped, changed(official(circulars, shipped.name), (old, new)))
    drift = next(f for f in ledger.findings if f.fault.code == "audit_drifted_words")
    assert drift.clause == clause
    assert dict(drift.fault.values)["words"] == "kamis"


@pytest.mark.circulars
def test_other_punctuation_is_no_finding_and_named_once(shipped: Policy, circulars: Path) -> None:
    """Clauses with the same letters and figures are faithful, and listed as set another way."""
    text = official(circulars, shipped.name).replace(";\n", ",\n").replace(".\n", ",\n")
    ledger = audited(shipped, text)
    assert ledger.faithful
    assert len(ledger.names_of_entries_with_other_punctuation) > 10
    assert ledger.as_dict()["other_punctuation"] == list(
        ledger.names_of_entries_with_other_punctuation
    )
