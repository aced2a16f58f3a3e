"""The ledger put together: every unit of the paper, then every clause that only the policy has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from hashlib import sha256

from asn_wfh.audit.check_alternatives import check_alternatives, touches
from asn_wfh.audit.check_paper import check_coverage
from asn_wfh.audit.check_policy import check_provision
from asn_wfh.audit.context import AuditContext, ProvisionView, finding
from asn_wfh.audit.fingerprints import FRAME_PRINTS, Print, Prints, frame_prints
from asn_wfh.audit.frame_check import check_frame, zone
from asn_wfh.audit.ledger import Claim, Entry, Finding, Ledger
from asn_wfh.audit.prints_file import own_prints
from asn_wfh.messages.errors import Fault, PaperError
from asn_wfh.paper.content import Page
from asn_wfh.paper.normalize import fingerprint
from asn_wfh.paper.paper import Paper, Unit, read_paper
from asn_wfh.paper.recovery import UNREAD, recovered
from asn_wfh.paper.word_diff import changed
from asn_wfh.policy import Policy
from asn_wfh.rules import NoRule, Recall

__all__ = ["audit_text", "ledger_of"]

_KEYS = {unit: key for key, unit in FRAME_PRINTS.items()}
_NEEDED = ("issuer", "number", "title", "opening", "date")


def audit_text(
    policy: Policy,
    raw: bytes | str,
    name: str,
    before: Paper | None = None,
    prints: Prints | None = None,
) -> Ledger:
    """The ledger of a policy and the text of a circular, also where its numbering is broken.

    A text in which the clauses cannot be told apart is searched for those whose fingerprints the
    policy has.  `prints` are the fingerprints, by default those beside the policy's file.  Raises
    PaperError where the text has none of them, or is no text; PolicyError where the file of the
    fingerprints is broken.
    """
    own = own_prints(policy, prints)
    try:
        return ledger_of(policy, read_paper(raw, name), before, prints=own)
    except PaperError as error:
        digests = {name: one.text for name, one in own.items() if name not in FRAME_PRINTS}
        paper = recovered(policy, digests, raw, name, error)
        if paper is None:
            raise
        return ledger_of(policy, paper, before, error.faults, own)


def ledger_of(
    policy: Policy,
    paper: Paper,
    before: Paper | None = None,
    lost: list[Fault] | None = None,
    prints: Prints | None = None,
) -> Ledger:
    """The ledger of a policy and a paper; `before` is the copy that the policy was made from.

    `lost` are the faults of a paper that could not be partitioned.  `prints` are the fingerprints
    of the policy's paper, by default those beside its file.
    """
    own = own_prints(policy, prints)
    context = AuditContext(policy, Page(paper, policy.facts), own)
    bench = _Bench(context, before, torn=lost is not None)
    entries = [bench.entry(unit) for unit in paper.units]
    entries += map(_gone, bench.lacking())
    entries += [
        bench.invented(path) for path in bench.sheet.claims if path not in bench.sheet.units
    ]
    entries = list(_with(entries, list(bench.moved())))
    digest = sha256(paper.text.encode("utf-8", "surrogatepass")).hexdigest()
    return Ledger(policy, paper, digest, tuple(_with_lost(entries, lost or [])), own)


def _with_lost(entries: list[Entry], lost: list[Fault]) -> Iterator[Entry]:
    """The entries with the places where a paper's numbering broke; first, where none is meant."""
    names = {entry.name for entry in entries}
    for fault in lost:
        if fault.clause not in names:
            name = fault.clause or UNREAD
            told = (Finding("drifted", None, fault, fault.line),)
            yield Entry(name, "invented", fault.line, "", findings=told)
    yield from _with(entries, [Finding("drifted", None, fault, fault.line) for fault in lost])


def _with(entries: list[Entry], findings: list[Finding]) -> Iterator[Entry]:
    """The entries with further findings, each first at the entry that it names."""
    for entry in entries:
        held = [finding for finding in findings if finding.clause == entry.name]
        yield replace(entry, findings=tuple(dict.fromkeys([*held, *entry.findings])))


@dataclass(frozen=True)
class _Bench:
    """What the entries are made from."""

    sheet: AuditContext
    before: Paper | None
    torn: bool

    @cached_property
    def zones(self) -> tuple[Finding, ...]:
        """The time zones that clauses print and the policy does not have."""
        return tuple(zone(self.sheet))

    def entry(self, unit: Unit) -> Entry:
        """One unit of the paper with everything that is to be said of it."""
        return self._clause(unit) if unit.path else self._frame(unit)

    def _frame(self, unit: Unit) -> Entry:
        name = str(unit)
        key = _KEYS.get(name, name)
        findings: list[Finding] = []
        if key in FRAME_PRINTS:
            printed = frame_prints(self.sheet.paper)[key].text
            findings += _drift(key, self.sheet.prints.get(key), printed, unit.line, 0)
            findings += check_frame(self.sheet, key)
        else:
            fault = Fault.of("audit_unread").at(clause=key)
            findings.append(Finding("unaccounted", None, fault, unit.line))
        changes = self._changes(unit) if findings and name != UNREAD else ()
        text = self.sheet.paper.whole(unit)
        return Entry(key, "frame", unit.line, text, findings=tuple(findings), changes=changes)

    def _clause(self, unit: Unit) -> Entry:
        sheet, path = self.sheet, str(unit)
        lines = sheet.claims.get(path, ())
        claims = list(check_coverage(sheet, path))
        findings: list[Finding] = []
        if not lines:
            fault = Fault.of("audit_unclaimed").at(clause=path)
            findings.append(Finding("unclaimed", None, fault, unit.line))
        else:
            findings += self._drifted(unit)
            for line in lines:
                if str(line.provision.at) == path:
                    findings += check_provision(sheet, line)
                    findings += touches(sheet, line)
                    for other in line.provision.otherwise:
                        findings += check_alternatives(sheet, line, other)
            findings += self._together(path)
        findings += [finding for _, finding in claims if finding]
        findings += _idle(lines, path, [claim for claim, _ in claims])
        findings += [finding for finding in self.zones if finding.clause == path]
        drifted = any(finding.verdict == "drifted" for finding in findings)
        return Entry(
            path,
            unit.kind,
            unit.line,
            sheet.paper.body(unit),
            tuple(line.provision for line in lines),
            tuple(claim for claim, _ in claims),
            tuple(dict.fromkeys(name for line in lines for name in line.provision.touched)),
            tuple(dict.fromkeys(findings)),
            self._changes(unit) if drifted else (),
        )

    def moved(self) -> Iterator[Finding]:
        """The clauses whose words the paper prints at another place, or at another place too."""
        prints = self.sheet.prints
        clauses = {prints[path].text: path for path in self.sheet.claims if path in prints}
        for path, unit in self.sheet.units.items():
            body = self.sheet.paper.body(unit)
            printed = fingerprint(body)
            meant = clauses.get(printed) if body.strip() else None
            own = prints.get(path)
            if meant and meant != path and (own is None or own.text != printed):
                line = self.sheet.claims[meant][0].provision.line
                fault = Fault.of("audit_moved", clause=path).at(line=line, clause=meant)
                yield Finding("drifted", None, fault, unit.line)

    def _together(self, path: str) -> Iterator[Finding]:
        """No part of a clause repeats another, and none is taken by a provision beside it.

        Items of one list of which none has an effect may share a provision: the first speaks.
        """
        seen: list[ProvisionView] = []
        for line in self.sheet.claims[path]:
            provision = line.provision
            if any(_repeats(line, other) for other in seen):
                yield finding(line, "ungrounded", "audit_twice")
            seen.append(line)
            if str(provision.at) != path and not _speaks_for(line, path):
                fault = Fault.of("audit_with", clause=path)
                yield Finding("ungrounded", None, fault.at(line=provision.line, clause=path))

    def _drifted(self, unit: Unit) -> Iterator[Finding]:
        """The fingerprint of a clause is that of what the paper prints now.

        Of several parts of the clause the first is the one to mend.
        """
        path = str(unit)
        printed = fingerprint(self.sheet.paper.body(unit))
        mend = self.sheet.claims[path][0].provision.line
        yield from _drift(path, self.sheet.prints.get(path), printed, unit.line, mend)

    def _changes(self, unit: Unit) -> tuple[tuple[str, str], ...]:
        if self.before is None:
            return ()
        earlier = self.before.unit(unit.path) if unit.path else self.before.frame(str(unit))
        old = self.before.body(earlier) if earlier else ""
        return changed(old, self.sheet.paper.body(unit))

    def lacking(self) -> Iterator[str]:
        """The parts of the frame that the policy knows, or that every paper has, and this lacks."""
        has = {_KEYS.get(str(unit)) for unit in self.sheet.paper.units if unit.frame}
        known = [key for key in FRAME_PRINTS if key in self.sheet.prints]
        return (key for key in dict.fromkeys([*_NEEDED, *known]) if key not in has)

    def invented(self, path: str) -> Entry:
        """A clause that the policy speaks for and the paper does not print."""
        lines = self.sheet.claims[path]
        # In a paper that cannot be partitioned a clause may only have lost its place.
        verdict = "drifted" if self.torn else "invented"
        code = "audit_lost_place" if self.torn else "audit_invented"
        fault = Fault.of(code).at(line=lines[0].provision.line, clause=path)
        return Entry(
            path,
            "invented",
            0,
            "",
            tuple(line.provision for line in lines),
            findings=(Finding(verdict, lines[0].provision.part, fault),),
        )


def _gone(key: str) -> Entry:
    """A part of the frame that the paper does not have."""
    fault = Fault.of("audit_no_frame").at(clause=key)
    return Entry(key, "invented", 0, "", findings=(Finding("drifted", None, fault),))


def _idle(lines: Iterable[ProvisionView], path: str, claims: Sequence[Claim]) -> Iterator[Finding]:
    """A clause that a duty, or another effect, takes along says something of that effect."""
    for line in lines:
        label = line.provision.label
        along = str(line.provision.at) != path and not isinstance(line.rule, NoRule)
        if along and all(claim.by != label for claim in claims):
            fault = Fault.of("audit_along", effect=line.effect)
            yield Finding("ungrounded", None, fault.at(line=line.provision.line, clause=path))


def _speaks_for(line: ProvisionView, path: str) -> bool:
    """Whether a provision may take a clause along: from above, or silent from the same list."""
    at, (listed, _, _) = str(line.provision.at), path.rpartition(".")
    beside = bool(listed) and at.rpartition(".")[0] == listed
    return path.startswith(f"{at}.") or (beside and isinstance(line.rule, NoRule))


def _repeats(line: ProvisionView, other: ProvisionView) -> bool:
    """Whether two provisions say the same, as two that recall or leave the answer alone do."""
    alike = line.effect == other.effect and isinstance(line.rule, NoRule | Recall)
    return alike or line.rule == other.rule


def _drift(clause: str, own: Print | None, printed: str, line: int, mend: int) -> Iterator[Finding]:
    if own is not None and own.text == printed:
        return
    code = "audit_drifted" if own else "audit_no_print"
    yield Finding("drifted", None, Fault.of(code).at(line=mend, clause=clause), line)
