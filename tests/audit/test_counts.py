"""The sums of a ledger: they are the findings, in the text, as JSON and on the page."""

import csv
import re
from collections import Counter
from dataclasses import replace
from io import StringIO
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from asn_wfh.audit import VERDICTS, Finding, Ledger
from asn_wfh.audit.checks_left_to_reader import CHECKS, checks_left_to_reader_of_policy
from asn_wfh.messages.errors import Fault
from asn_wfh.messages.sentences import message
from asn_wfh.report import (
    findings_csv_bytes,
    ledger_page,
    ledger_text,
)
from asn_wfh.report.ledger.findings_table import FINDINGS_COLUMNS, paper_excerpt
from report.ledgers import contoh, finding

LEDGER = contoh()
CODES = st.lists(st.sampled_from(VERDICTS[1:]), max_size=4)
RANDOM = st.lists(CODES, min_size=len(LEDGER.entries), max_size=len(LEDGER.entries))


def ledger_with(verdicts: list[list[str]]) -> Ledger:
    """The invented ledger, with findings of the verdicts given for each of its entries."""
    entries = [
        replace(entry, findings=tuple(finding(verdict, entry.name) for verdict in own))
        for entry, own in zip(LEDGER.entries, verdicts, strict=True)
    ]
    return replace(LEDGER, entries=tuple(entries))


@settings(max_examples=25, deadline=None)
@given(RANDOM)
def test_the_sums_are_the_findings_everywhere(verdicts: list[list[str]]) -> None:
    """Each finding counts once, whichever comes first at its clause; the rest has none."""
    ledger = ledger_with(verdicts)
    expected = Counter(verdict for own in verdicts for verdict in own)
    expected["faithful"] = sum(not own for own in verdicts)
    assert ledger.counts == {verdict: expected[verdict] for verdict in VERDICTS}
    content = ledger.as_dict()
    listed = Counter(one["verdict"] for entry in content["entries"] for one in entry["findings"])
    assert content["counts"] == {**dict.fromkeys(VERDICTS, 0), **listed} | {
        "faithful": expected["faithful"]
    }
    lines = [line.text for line in ledger_text(ledger, Path("kota.yaml"), "en")]
    for verdict in VERDICTS:
        word = message(f"page.verdict.{verdict}", "en")
        assert (f"{expected[verdict]:>4}  {word}" in lines) == bool(expected[verdict])
        if verdict != "faithful":
            assert sum(line.startswith(f"{word}: ") for line in lines) == expected[verdict]
    page = ledger_page(ledger, "en")
    sums = re.findall(r'class="count">(\d+)</span> <span class="verdict (\w+)"', page)
    assert {verdict: int(count) for count, verdict in sums} == ledger.counts
    rows = list(csv.DictReader(StringIO(findings_csv_bytes(ledger, "en").decode())))
    assert Counter(row["verdict"] for row in rows) == Counter(f.verdict for f in ledger.findings)


def test_a_finding_as_a_row() -> None:
    """Clause, part, verdict, both lines, the paper's line as it stands, fault and remedy."""
    ledger = LEDGER
    at = next(number for number, entry in enumerate(ledger.entries) if entry.name == "3")
    fault = Fault.of("audit_figure", figure="10%").at(line=7, clause="3")
    line = ledger.entries[at].line
    entries = [replace(entry, findings=()) for entry in ledger.entries]
    entries[at] = replace(entries[at], findings=(Finding("ungrounded", "b", fault, line),))
    table = findings_csv_bytes(replace(ledger, entries=tuple(entries)), "en").decode()
    (row,) = csv.DictReader(StringIO(table))
    assert tuple(row) == FINDINGS_COLUMNS
    assert (row["clause"], row["part"], row["verdict"]) == ("3", "b", "ungrounded")
    assert (row["policy_line"], row["paper_line"]) == ("7", str(line))
    printed = " ".join(ledger.paper.text.splitlines()[line - 1].split())
    assert printed.startswith(row["excerpt"].rstrip("…"))
    assert (row["fault"], row["remedy"]) == (fault.fault("en"), fault.remedy("en"))


def test_lines_are_those_of_an_editor() -> None:
    """A form feed before a page ends no line, and a line of Windows ends once."""
    paper = replace(LEDGER.paper, text="satu\r\n\fdua\x0blagi\ntiga")
    for line, excerpt in enumerate(("", "satu", "dua lagi", "tiga", "")):
        one = replace(finding("drifted", "1"), paper_line=line)
        assert paper_excerpt(replace(LEDGER, paper=paper), one) == excerpt


def test_a_cell_is_no_formula() -> None:
    """A line of a paper that a spreadsheet would reckon begins with an apostrophe."""
    paper = replace(LEDGER.paper, text="=1+1\n" + LEDGER.paper.text)
    one = replace(LEDGER.entries[0], findings=(replace(finding("drifted", "1"), paper_line=1),))
    ledger = replace(LEDGER, paper=paper, entries=(one,))
    (row,) = csv.DictReader(StringIO(findings_csv_bytes(ledger, "id").decode()))
    assert row["excerpt"] == "'=1+1"


def test_each_clause_has_its_boxes() -> None:
    """Every clause asks for its sentence and for questions; one without effect for its reason."""
    policy = LEDGER.policy
    silent, spoken = set(), set()
    for provision in policy.provisions:
        for clause in (provision.at, *provision.covers):
            spoken.add(str(clause))
            silent |= {str(clause)} if provision.effect == "no_rule" else set()
    checks = {
        each.name: each.checks
        for each in checks_left_to_reader_of_policy(policy)
        if each.kind == "clause"
    }
    assert checks.keys() == spoken
    for name, own in checks.items():
        assert own[0] == "sentence"
        assert own[-1] == "questions"
        assert ("reason" in own) == (name in silent)
    of_readings = [
        each.name for each in checks_left_to_reader_of_policy(policy) if each.checks == ("option",)
    ]
    assert of_readings == [reading.name for reading in policy.readings]
    assert {
        check for each in checks_left_to_reader_of_policy(policy) for check in each.checks
    } <= set(CHECKS)
