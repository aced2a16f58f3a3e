"""Both shipped policies against the official texts, and `asn-wfh audit`.

The official texts are not in the project; these tests run where ASN_WFH_CIRCULARS names them.
"""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from asn_wfh import load_policy
from asn_wfh.audit import VERDICTS, Ledger, Paper, audit_text, ledger_of, read_paper
from asn_wfh.audit.fingerprints.fingerprint_file import read_prints_beside
from asn_wfh.audit.fingerprints.make_fingerprints_of_paper import (
    FRAME_PRINTS,
    FingerprintsByName,
    TextFingerprint,
    prints_of_frame_and_clauses,
)
from asn_wfh.cli.app import main
from asn_wfh.loading.policy_from_tree import load_policy_text, read_expanded_tree
from asn_wfh.loading.policy_paths import policy_path
from asn_wfh.vocabulary import PERSON_FACETS
from cli.test_test_and_mutate import as_json, ran, refused
from policies.test_papers import CLAUSES, SILENT

pytestmark = pytest.mark.circulars

REGIONS = ("bukittinggi", "bangka_barat")
FRAMES = {
    "bukittinggi": ("issuer", "addressees", "number", "title", "opening"),
    "bangka_barat": ("issuer", "addressees", "number", "title", "opening"),
}
ENDS = {
    "bukittinggi": ("closing", "date", "signature"),
    "bangka_barat": ("closing", "date", "signature", "copies"),
}
READINGS = {"bukittinggi": 18, "bangka_barat": 14}
CLAIMS = {
    "bukittinggi": {"figure": 21, "binding": 32, "term": 68},
    "bangka_barat": {"figure": 8, "binding": 23, "term": 47},
}
NO_PRINT = TextFingerprint("0" * 64, "0" * 64, frozenset())

Tree = dict[str, Any]


@pytest.fixture(params=REGIONS)
def region(request: pytest.FixtureRequest) -> str:
    """Each region in turn."""
    return str(request.param)


@pytest.fixture
def file(circulars: Path, region: str) -> Path:
    """The file of the official text."""
    return circulars / f"{region}.txt"


@pytest.fixture
def paper(file: Path) -> Paper:
    """The official text, partitioned."""
    return read_paper(file.read_bytes(), file.name)


@pytest.fixture
def ledger(region: str, paper: Paper) -> Ledger:
    """The shipped policy beside its paper."""
    return ledger_of(load_policy(region), paper)


def laid_out(region: str) -> Any:
    """The tree of the policy's file, with its short forms laid out."""
    return read_expanded_tree(policy_path(region)).tree


def changed(region: str, change: Callable[[Tree], None]) -> str:
    """The policy's file with a change, as text."""
    tree = json.loads(json.dumps(laid_out(region)))
    change(tree)
    return json.dumps(tree, ensure_ascii=False)


def clauses_found(text: str, paper: Paper, verdict: str | None = None) -> set[str]:
    """The clauses that the findings on a policy's text name."""
    prints = prints_of_frame_and_clauses(paper)
    findings = ledger_of(load_policy_text(text, "changed.yaml"), paper, prints=prints).findings
    return {f.clause for f in findings if verdict in (None, f.verdict)}


# the policies as they are


def test_every_clause_is_faithful(ledger: Ledger, region: str) -> None:
    """Nothing is found, and every clause reads as when its fingerprint was taken."""
    assert [finding.fault.message("en") for finding in ledger.findings] == []
    assert ledger.faithful
    assert {entry.verdict for entry in ledger.entries} == {"faithful"}
    assert ledger.matches == len(CLAUSES[region]) == {"bukittinggi": 61, "bangka_barat": 31}[region]
    assert dict(ledger.counts) == dict.fromkeys(VERDICTS, 0) | {"faithful": len(ledger.entries)}


def test_the_entries_stand_in_the_order_of_the_paper(ledger: Ledger, region: str) -> None:
    """The frame, the clauses as printed, the end; each on a later line, none twice."""
    names = [entry.name for entry in ledger.entries]
    assert names == [*FRAMES[region], *CLAUSES[region], *ENDS[region]]
    lines = [entry.line for entry in ledger.entries]
    assert lines == sorted(lines)
    assert [entry.text for entry in ledger.entries if not entry.text.strip()] == []


def test_every_clause_has_its_provisions(ledger: Ledger) -> None:
    """Each provision stands beside its own clause and beside those it covers."""
    policy = ledger.policy
    beside = {entry.name: entry.provisions for entry in ledger.entries if entry.kind != "frame"}
    for provision in policy.provisions:
        for clause in (provision.at, *provision.covers):
            assert provision in beside[str(clause)]
    assert all(beside.values())
    readings = {name for entry in ledger.entries for name in entry.readings}
    assert readings == {reading.name for reading in policy.readings}


def test_whatever_is_printed_is_taken_up(ledger: Ledger, region: str) -> None:
    """Each figure, binding word and term has someone who answers for it, and is quoted right."""
    claims = [(entry, claim) for entry in ledger.entries for claim in entry.claims]
    assert [(entry.name, claim.text) for entry, claim in claims if not claim.by] == []
    kinds = [claim.kind for _, claim in claims]
    assert {kind: kinds.count(kind) for kind in set(kinds)} == CLAIMS[region]
    labels = {provision.label for provision in ledger.policy.provisions}
    for entry, claim in claims:
        assert claim.text == ledger.paper.text[claim.start : claim.end]
        assert claim.text in entry.text
        assert claim.by in labels or claim.by.removesuffix(".*") in CLAUSES[region]


def test_what_a_reader_must_agree_with_is_counted(ledger: Ledger, region: str) -> None:
    """The provisions without effect and the readings are those of the policy, all of them."""
    covered = [label for p in ledger.silent for label in (p.label, *map(str, p.covers))]
    assert tuple(covered) == SILENT[region]
    assert len(ledger.silent) == {"bukittinggi": 7, "bangka_barat": 4}[region]
    as_json = ledger.as_dict()
    assert as_json["no_rule"] == [provision.label for provision in ledger.silent]
    assert len(as_json["readings"]) == READINGS[region]
    assert all(reading["clauses"] for reading in as_json["readings"])


# fingerprints and `means`


def clauses_drifted(region: str, prints: FingerprintsByName, paper: Paper) -> set[str]:
    """The clauses and parts of the frame at which the ledger finds something, and only drifts."""
    findings = ledger_of(load_policy(region), paper, prints=prints).findings
    assert {finding.verdict for finding in findings} <= {"drifted"}
    return {finding.clause for finding in findings}


@pytest.mark.slow
def test_another_fingerprint_is_a_drift_of_its_clause(region: str, paper: Paper) -> None:
    """Each fingerprint, changed or taken out, is found at its clause, and only there."""
    prints = read_prints_beside(load_policy(region))
    assert set(prints) == {*FRAMES[region], *ENDS[region], *CLAUSES[region]}
    assert {*FRAMES[region], *ENDS[region]} <= set(FRAME_PRINTS)
    for name in prints:
        assert clauses_drifted(region, {**prints, name: NO_PRINT}, paper) == {name}
        rest = {other: one for other, one in prints.items() if other != name}
        assert clauses_drifted(region, rest, paper) == {name}


def test_a_part_of_the_frame_that_the_paper_lacks_is_found(circulars: Path) -> None:
    """A fingerprint of copies, which Bukittinggi does not print, belongs to another paper."""
    paper = read_paper((circulars / "bukittinggi.txt").read_bytes(), "bukittinggi.txt")
    prints = {**read_prints_beside(load_policy("bukittinggi")), "copies": NO_PRINT}
    assert clauses_drifted("bukittinggi", prints, paper) == {"copies"}


def meant(tree: Any) -> Iterator[tuple[str, str, tuple[str | int, ...], str, str]]:
    """Every value of every `means`: reading, clause, path below, facet, value."""
    for reading, words in tree["readings"].items():
        for clause, group in words.get("means", {}).items():
            boxes = list(enumerate(group)) if isinstance(group, list) else [(None, group)]
            for place, box in boxes:
                for facet, value in box.items():
                    below = (facet,) if place is None else (place, facet)
                    listed = list(enumerate(value)) if isinstance(value, list) else [(None, value)]
                    for n, one in listed:
                        path = below if n is None else (*below, n)
                        yield reading, clause, path, facet, one


@pytest.mark.slow
def test_another_value_of_means_is_found_at_its_clause(region: str, paper: Paper) -> None:
    """A group that a reading means and the effect does not state is found, whichever value."""
    tree = laid_out(region)
    values = list(meant(tree))
    assert {clause for _, clause, *_ in values} == {
        "bukittinggi": {"1.i.f", "1.i.j", "1.i.k"},
        "bangka_barat": {"4.f", "4.g"},
    }[region]
    for reading, clause, path, facet, value in values:
        listed = [
            one for r, c, p, _, one in values if (r, c, p[:-1]) == (reading, clause, path[:-1])
        ]
        for other in set(PERSON_FACETS[facet].words) - {value, *listed}:

            def put(
                tree: Tree,
                steps: tuple[str | int, ...] = ("readings", reading, "means", clause, *path),
                other: str = other,
            ) -> None:
                branch: Any = tree
                for step in steps[:-1]:
                    branch = branch[step]
                branch[steps[-1]] = other

            assert clauses_found(changed(region, put), paper) == {clause}, (reading, path, other)


def test_without_means_the_effect_must_be_what_is_printed(region: str, paper: Paper) -> None:
    """Each `means` is needed: taken out, its clause is not faithful any more."""
    tree = laid_out(region)
    for reading, words in tree["readings"].items():
        for clause in words.get("means", {}):

            def drop(tree: Tree, reading: str = reading, clause: str = clause) -> None:
                entry = tree["readings"][reading]
                del entry["means"][clause]
                if not entry["means"]:
                    del entry["means"]

            assert clauses_found(changed(region, drop), paper) == {clause}


@pytest.mark.slow
def test_a_reading_lists_the_clauses_that_it_changes(region: str, paper: Paper) -> None:
    """Each clause in the `at` of a reading is needed, and no other clause may stand there."""
    tree = laid_out(region)
    for reading, words in tree["readings"].items():
        for clause in words["at"]:

            def drop(tree: Tree, reading: str = reading, clause: str = clause) -> None:
                tree["readings"][reading]["at"].remove(clause)

            if len(words["at"]) > 1:
                assert clauses_found(changed(region, drop), paper) == {clause}
        other = next(clause for clause in CLAUSES[region] if clause not in words["at"])

        def add(tree: Tree, reading: str = reading, clause: str = other) -> None:
            tree["readings"][reading]["at"].append(clause)

        assert clauses_found(changed(region, add), paper) == {other}


# other papers


@pytest.mark.slow
def test_a_lost_marker_does_not_hide_the_other_clauses(region: str, paper: Paper) -> None:
    """Its clause is named, the break is told, and all but a few clauses match as before."""
    policy = load_policy(region)
    for unit in paper.clauses:
        marker = paper.text.index(unit.marker, unit.start)
        text = paper.text[:marker] + paper.text[marker + len(unit.marker) :]
        ledger = audit_text(policy, text, "lost.txt")
        assert str(unit) in {f.clause for f in ledger.findings if f.verdict == "drifted"}
        assert not any(finding.verdict == "invented" for finding in ledger.findings)
        assert ledger.matches >= len(CLAUSES[region]) - 3, str(unit)


def test_a_paper_of_another_region_matches_no_clause(region: str, paper: Paper) -> None:
    """Not one clause of one circular reads as a clause of the other."""
    (other,) = set(REGIONS) - {region}
    ledger = ledger_of(load_policy(other), paper)
    assert ledger.matches == 0
    verdicts = {entry.verdict for entry in ledger.entries if entry.kind != "frame"}
    assert verdicts == {"drifted", "unclaimed", "invented"}


def test_the_words_that_changed_are_shown(region: str, paper: Paper) -> None:
    """Beside an earlier copy a drifted clause has its word diff, and no other clause has one."""
    plain = re.compile(r"(?<=\s)WFH(?=\s)")
    unit = next(unit for unit in paper.clauses if plain.search(paper.text_behind_marker(unit)))
    text = paper.text[: unit.body] + plain.sub("WFX", paper.text[unit.body :], count=1)
    ledger = ledger_of(load_policy(region), read_paper(text, "new.txt"), before=paper)
    assert [entry.name for entry in ledger.entries if entry.changes] == [str(unit)]
    (changes,) = [entry.changes for entry in ledger.entries if entry.changes]
    assert [change for change in changes if change[0] != "="] == [("-", "WFH"), ("+", "WFX")]
    assert {f.clause for f in ledger.findings if f.verdict == "drifted"} == {str(unit)}
    without = ledger_of(load_policy(region), read_paper(text, "new.txt"))
    assert [entry.changes for entry in without.entries if entry.changes] == []


# as JSON


def test_the_ledger_is_plain_json(ledger: Ledger, region: str, paper: Paper) -> None:
    """It survives JSON unchanged, also with findings and in both languages."""
    policy = load_policy_text(changed(region, lambda _: None), "new.yaml")
    other = ledger_of(policy, paper, before=paper)
    assert other.findings
    for one in (ledger, other):
        for lang in ("id", "en"):
            as_json = one.as_dict(lang)
            assert json.loads(json.dumps(as_json)) == as_json
    assert other.as_dict("id") != other.as_dict("en")
    as_json = ledger.as_dict()
    assert (as_json["schema"], as_json["policy"], as_json["digest"]) == (
        1,
        region,
        ledger.policy.digest,
    )
    assert re.fullmatch("[0-9a-f]{64}", as_json["sha256"])
    assert as_json["entries"][5]["effects"] == [p.effect for p in ledger.entries[5].provisions]


# the command


def test_audit_of_a_faithful_policy(
    capsys: pytest.CaptureFixture[str], region: str, file: Path
) -> None:
    """Boxes for a person, counts, what the machine found and no more, and exit code 0."""
    lines = ran(capsys, "audit", region, "--circular", file, "--lang", "en")
    entries = len(CLAUSES[region]) + len(FRAMES[region]) + len(ENDS[region])
    assert lines[-2] == f"  {entries}  nothing found"
    first = load_policy(region).readings[0]
    assert sum(line.startswith("  [ ] option  ") for line in lines) == READINGS[region]
    assert any(line.startswith(f"  [ ] option  {first.name}: {first.chosen} (") for line in lines)
    for provision in _silent(region):
        (line,) = [line for line in lines if line.split()[0] == str(provision.at)]
        assert line.endswith("  [ ] sentence  [ ] reason  [ ] questions")
    assert lines[-1].startswith(f"{region}: the machine found no difference from {file}; ")
    last = ran(capsys, "audit", region, "--circular", file)
    assert last[-1].startswith(f"{region}: mesin tidak menemukan perbedaan dengan {file}; ")
    assert not any("sesuai" in line.split() for line in last)
    printed = as_json(capsys, "audit", region, "--circular", file)
    assert printed["faithful"] is True
    assert len(printed["entries"]) == entries


def _silent(region: str) -> list[Any]:
    return [p for p in load_policy(region).provisions if p.effect == "no_rule"]


def test_audit_with_findings(
    capsys: pytest.CaptureFixture[str], circulars: Path, tmp_path: Path
) -> None:
    """One line for each finding with its verdict, place and remedy; exit code 1."""
    text = (circulars / "bukittinggi.txt").read_text(encoding="utf-8")
    new = tmp_path / "baru.txt"
    new.write_text(text.replace("maksimal 10%", "maksimal 15%"), encoding="utf-8")
    arguments = ("audit", "bukittinggi", "--circular", new)
    before = ("--before", circulars / "bukittinggi.txt")
    for lang, drifted, last in (
        ("en", "wording differs: ", f"findings in bukittinggi against {new}"),
        ("id", "bunyi tidak cocok: ", f"temuan dalam bukittinggi terhadap {new}"),
    ):
        lines = ran(capsys, *arguments, "--lang", lang, code=1)
        assert lines[0].startswith(f"{drifted}{policy_path('bukittinggi')}:")
        assert lines[-1].endswith(last)
        count = int(lines[-1].split()[0])
        assert "fingerprint --write" not in "".join(lines)
        assert all("(1.d" in line for line in lines[:count])
        assert any("15%" in line for line in lines[:count])
        shown = ran(capsys, *arguments, *before, "--lang", lang, code=1)
        (diff,) = set(shown) - set(lines)
        assert "[-10%;-] {+15%;+}" in diff
    printed = as_json(capsys, *arguments, "--lang", "en", code=1)
    assert printed["faithful"] is False
    (entry,) = [entry for entry in printed["entries"] if entry["findings"]]
    assert entry["clause"] == "1.d"
    assert len(entry["findings"]) == count


def test_what_is_no_paper_of_the_policy_is_refused(
    capsys: pytest.CaptureFixture[str], circulars: Path, tmp_path: Path
) -> None:
    """A broken PDF, another region's paper, no text and no file: a line and code 2."""
    pdf = tmp_path / "surat.pdf"
    pdf.write_bytes(b"%PDF-1.7\n")
    other = circulars / "bangka_barat.txt"
    empty = tmp_path / "kosong.txt"
    empty.write_text("", encoding="utf-8")
    for path, message in (
        (pdf, "this PDF file is damaged or protected"),
        (other, str(other)),
        (empty, "kosong.txt"),
        (tmp_path / "tidak_ada.txt", "does not exist"),
    ):
        (line,) = refused(capsys, "audit", "bukittinggi", "--circular", path, "--lang", "en")
        assert message in line
        (line,) = refused(capsys, "audit", "bukittinggi", "--circular", path)
        assert "this is" not in line
        earlier = ("--circular", circulars / "bukittinggi.txt", "--before", path)
        if path != other:
            assert len(refused(capsys, "audit", "bukittinggi", *earlier)) == 1
    (line,) = refused(capsys, "audit", "bukitinggi", "--circular", other, "--lang", "en")
    assert line == "no policy named `bukitinggi` is shipped; did you mean `bukittinggi`?"
    assert main(["audit", "bukittinggi"]) == 2
