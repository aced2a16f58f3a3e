"""The ledger put together: the one place that knows every check and their order.

A policy and the text of a circular in, a `Ledger` out. The text is read to an outline (`paper`),
each unit of it gets an entry with the findings of the checks (`claims_of_clause`,
`check_provision`, `check_effects_under_other_options`,
`check_repetitions_and_idly_covered_clauses`, `check_paper_frame`), and clauses that only the policy
has follow.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from hashlib import sha256

from asn_wfh.audit.audit_context import AuditContext
from asn_wfh.audit.fingerprints.check_one_text_against_its_fingerprint import (
    check_drift,
    has_other_punctuation_only,
)
from asn_wfh.audit.fingerprints.fingerprint_file import (
    PrintsFile,
    prints_of_frame_and_clauses_of_policy,
    read_prints_file_beside,
)
from asn_wfh.audit.fingerprints.make_fingerprints_of_paper import (
    FRAME_PRINTS,
    FingerprintsByName,
    frame_texts,
)
from asn_wfh.audit.ledger import Entry, Finding, Ledger
from asn_wfh.audit.paper_to_policy.claims_of_clause import claims_with_findings
from asn_wfh.audit.policy_to_paper.check_effects_under_other_options import (
    check_alternatives,
    check_readings_list_changed_clauses,
)
from asn_wfh.audit.policy_to_paper.check_numbering_of_copy import (
    has_numbering_of_paper,
    numbering_findings,
)
from asn_wfh.audit.policy_to_paper.check_paper_frame import (
    check_paper_frame,
    check_time_zones_printed_in_clauses,
)
from asn_wfh.audit.policy_to_paper.check_provision import check_provision
from asn_wfh.audit.policy_to_paper.check_repetitions_and_idly_covered_clauses import (
    check_clauses_covered_in_vain,
    check_repeated_provisions,
)
from asn_wfh.audit.policy_to_paper.check_synonyms import SYNONYMS, check_synonyms
from asn_wfh.audit.read_paper_by_markers_or_fingerprints import (
    entries_in_order_of_clauses,
    paper_or_recognised_copy,
)
from asn_wfh.loading.load_shipped_policies import is_shipped_policy_file
from asn_wfh.messages.errors import Fault
from asn_wfh.paper.clause_texts_as_words_figures_and_terms import ParsedPaper
from asn_wfh.paper.copies.read_copy import PaperCopy, read_copy
from asn_wfh.paper.fingerprints.recognise_clauses_by_prints import UNREAD, RecognisedCopy
from asn_wfh.paper.fingerprints.text_fingerprint import TextFingerprint
from asn_wfh.paper.frame.letterhead_without_address_lines import without_address_lines
from asn_wfh.paper.nonempty_lines_of_paper_text import without_page_numbers
from asn_wfh.paper.paper import Paper, Unit
from asn_wfh.paper.word_diff import word_diff
from asn_wfh.policy import Policy

__all__ = ["audit_text", "ledger_of"]

_KEYS = {unit: key for key, unit in FRAME_PRINTS.items()}
_NEEDED = ("issuer", "number", "title", "opening", "date")


def audit_text(
    policy: Policy,
    raw: bytes | str | PaperCopy,
    name: str,
    before: Paper | None = None,
    prints: FingerprintsByName | None = None,
) -> Ledger:
    """The result of checking a policy against a copy of its circular, clause by clause.

    The numbering of the copy may be broken.

    If the clauses of a text cannot be told apart, it is searched for those whose fingerprints the
    policy has.  `prints` are the fingerprints, by default those beside the policy's file.  Raises
    PaperError where the text has none of them, or is no text; PolicyError where the file of the
    fingerprints is broken.
    """
    beside = read_prints_file_beside(policy) if prints is None else PrintsFile(prints)
    own = prints_of_frame_and_clauses_of_policy(policy, beside.prints)
    copy = raw if isinstance(raw, PaperCopy) else read_copy(raw, name)
    paper, recognised = paper_or_recognised_copy(policy, own, copy.text, name)
    ledger = ledger_of(policy, paper, before, recognised, own)
    return replace(ledger, acceptances=beside.acceptances, copy=copy, sha256=copy.sha256)


def ledger_of(
    policy: Policy,
    paper: Paper,
    before: Paper | None = None,
    copy: RecognisedCopy | None = None,
    prints: FingerprintsByName | None = None,
) -> Ledger:
    """The result of checking a policy against an official text that was read already.

    `before` is the copy that the policy was made from.

    `copy` is the text as recognised, if its clauses were found by their fingerprints.
    `prints` are the fingerprints of the circular, by default those beside its file.
    """
    own = prints_of_frame_and_clauses_of_policy(policy, prints)
    synonyms = tuple((each.printed, each.means) for each in policy.synonyms)
    context = AuditContext(policy, ParsedPaper(paper, policy.own_words, synonyms), own)
    builder = _LedgerBuilder(context, before, copy.verbatim if copy else frozenset())
    entries = [builder.entry_of_unit(unit) for unit in paper.units]
    entries += [
        _missing_frame_entry(key, builder.is_shipped)
        for key in builder.keys_of_frame_parts_paper_lacks()
    ]
    entries += [
        builder.invented_clause_entry(path)
        for path in builder.context.views_by_clause
        if path not in builder.context.units_by_clause
    ]
    entries += _synonym_entry_if_any_findings(context)
    entries = list(_entries_with_findings(entries, list(builder.moved_clause_findings())))
    if copy:
        entries = entries_in_order_of_clauses(entries, [path for path, _ in copy.places])
        entries = list(_entries_with_findings(entries, list(numbering_findings(copy))))
    digest = paper.sha256 or sha256(paper.text.encode("utf-8", "surrogatepass")).hexdigest()
    renumbered = copy is not None and not has_numbering_of_paper(copy)
    plain = PaperCopy(paper.name, paper.text, "txt", "", digest)
    moved = copy.moved_words if copy else ()
    return Ledger(
        policy,
        paper,
        digest,
        tuple(entries),
        own,
        renumbered,
        copy=plain,
        moved_words=moved,
    )


def _entries_with_findings(entries: list[Entry], findings: list[Finding]) -> Iterator[Entry]:
    """The entries with further findings, each first at the entry that it names."""
    by_clause = _findings_by_clause(findings)
    for entry in entries:
        own = () if entry.kind == "closing_sentence" else by_clause.get(entry.name, ())
        yield replace(entry, findings=tuple(dict.fromkeys([*own, *entry.findings])))


def _findings_by_clause(findings: Iterable[Finding]) -> Mapping[str, Sequence[Finding]]:
    by_clause: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        by_clause[finding.clause].append(finding)
    return by_clause


@dataclass(frozen=True)
class _LedgerBuilder:
    """What the entries of the ledger are made from.

    `before` is an earlier copy of the paper, for the words that changed; `verbatim` names the
    parts that are known to have the letters and figures of their prints.
    """

    context: AuditContext
    before: Paper | None
    verbatim: frozenset[str]

    @cached_property
    def is_shipped(self) -> bool:
        """Whether the policy is one that the package brings along."""
        file = self.context.policy.file
        return file is not None and is_shipped_policy_file(file)

    @cached_property
    def time_zone_findings_by_clause(self) -> Mapping[str, Sequence[Finding]]:
        """The time zones that clauses print and the policy does not have."""
        return _findings_by_clause(check_time_zones_printed_in_clauses(self.context))

    def entry_of_unit(self, unit: Unit) -> Entry:
        """One unit of the paper with everything that is to be said of it."""
        if unit.is_closing_sentence:
            return self._closing_sentence_entry(unit)
        return self._clause_entry(unit) if unit.path else self._frame_entry(unit)

    def _frame_entry(self, unit: Unit) -> Entry:
        name = str(unit)
        key = _KEYS.get(name, name)
        findings: list[Finding] = []
        alike = False
        if key in FRAME_PRINTS and unit is not self.context.paper.frame_part_named(name):
            # Of several headings the first has what is to be said of them all.
            findings = []
        elif key in FRAME_PRINTS:
            text = self._frame_text_as_compared(key)
            alike = has_other_punctuation_only(self.context.prints.get(key), text)
            if name not in self.verbatim:
                policy_print = self.context.prints.get(key)
                findings += check_drift(key, policy_print, text, (unit.line, 0), self.is_shipped)
            findings += check_paper_frame(self.context, key)
        else:
            begun = " ".join(self.context.paper.text_of_unit_with_marker(unit).split())
            fault = Fault.of("audit_unread", text=begun).at(clause=key)
            findings.append(Finding("unaccounted", None, fault, unit.line))
        changes = (
            self._diff_to_earlier_as_plus_minus_and_words(unit)
            if findings and name != UNREAD
            else ()
        )
        text = self.context.paper.text_of_unit_with_marker(unit)
        return Entry(
            key,
            "frame",
            unit.line,
            text,
            findings=tuple(findings),
            changes=changes,
            has_other_punctuation=alike,
        )

    def _frame_text_as_compared(self, key: str) -> str:
        """The text of a part of the frame, as its fingerprint was taken of it where that can be.

        A letterhead may have an address that it had not then, and any part the number of a page.
        """
        text = frame_texts(self.context.paper)[key]
        policy_print = self.context.prints.get(key)
        if policy_print is None:
            return text
        shorter = without_address_lines(text) if key == "issuer" else without_page_numbers(text)
        alike = TextFingerprint.of_text(shorter).letters == policy_print.letters
        return shorter if alike else text

    def _clause_entry(self, unit: Unit) -> Entry:
        context, path = self.context, str(unit)
        views = context.views_by_clause.get(path, ())
        claims = list(claims_with_findings(context, path))
        findings: list[Finding] = []
        if not views:
            fault = Fault.of("audit_unclaimed").at(clause=path)
            findings.append(Finding("unclaimed", None, fault, unit.line))
        else:
            findings += self._check_clause_fingerprint(unit)
            for view in views:
                if str(view.provision.at) == path:
                    findings += check_provision(context, view)
                    findings += check_readings_list_changed_clauses(context, view)
                    for other in view.provision.otherwise:
                        findings += check_alternatives(context, view, other)
            findings += check_repeated_provisions(context, path)
        findings += [finding for _, finding in claims if finding]
        findings += check_clauses_covered_in_vain(views, path, [claim for claim, _ in claims])
        findings += self.time_zone_findings_by_clause.get(path, ())
        drifted = any(finding.verdict == "drifted" for finding in findings)
        return Entry(
            path,
            unit.kind,
            unit.line,
            context.paper.text[unit.body : unit.end],
            tuple(view.provision for view in views),
            tuple(claim for claim, _ in claims if claim.start < unit.end),
            tuple(dict.fromkeys(name for view in views for name in view.provision.touched)),
            tuple(dict.fromkeys(findings)),
            self._diff_to_earlier_as_plus_minus_and_words(unit) if drifted else (),
            has_other_punctuation_only(
                context.prints.get(path), context.paper.text_without_marker_and_page_numbers(unit)
            ),
        )

    def _closing_sentence_entry(self, unit: Unit) -> Entry:
        """What closes a clause below its items; what is to be said of it stands at the clause."""
        context, path = self.context, str(unit)
        views = context.views_by_clause.get(path, ())
        claims = (claim for claim, _ in claims_with_findings(context, path))
        inside = tuple(claim for claim in claims if unit.start <= claim.start < unit.end)
        provisions = tuple(view.provision for view in views)
        return Entry(
            path, unit.kind, unit.line, context.paper.text_behind_marker(unit), provisions, inside
        )

    def moved_clause_findings(self) -> Iterator[Finding]:
        """The clauses whose words the paper prints at another place, or at another place too."""
        prints = self.context.prints
        clauses = {
            prints[path].letters: path for path in self.context.views_by_clause if path in prints
        }
        for path, unit in self.context.units_by_clause.items():
            body = self.context.paper.text_without_marker_and_page_numbers(unit)
            printed = TextFingerprint.of_text(body).letters
            meant = clauses.get(printed) if body.strip() else None
            own = prints.get(path)
            if meant and meant != path and (own is None or own.letters != printed):
                line = self.context.views_by_clause[meant][0].provision.line
                fault = Fault.of("audit_moved", clause=path).at(line=line, clause=meant)
                yield Finding("drifted", None, fault, unit.line)

    def _check_clause_fingerprint(self, unit: Unit) -> Iterator[Finding]:
        """The fingerprint of a clause is that of what the paper prints now.

        Of several parts of the clause the first is the one to mend.
        """
        path = str(unit)
        text = self.context.paper.text_without_marker_and_page_numbers(unit)
        mend = self.context.views_by_clause[path][0].provision.line
        yield from check_drift(
            path, self.context.prints.get(path), text, (unit.line, mend), self.is_shipped
        )

    def _diff_to_earlier_as_plus_minus_and_words(self, unit: Unit) -> tuple[tuple[str, str], ...]:
        if self.before is None:
            return ()
        earlier = (
            self.before.unit(unit.path) if unit.path else self.before.frame_part_named(str(unit))
        )
        old = self.before.text_behind_marker(earlier) if earlier else ""
        return word_diff(old, self.context.paper.text_behind_marker(unit))

    def keys_of_frame_parts_paper_lacks(self) -> Iterator[str]:
        """The parts of the frame that the policy knows, or that every paper has, and this lacks."""
        has = {_KEYS.get(str(unit)) for unit in self.context.paper.units if unit.frame}
        keys = [key for key in FRAME_PRINTS if key in self.context.prints]
        # A paper whose clauses say whom it is for needs no opening.
        at_opening = str(self.context.policy.covers.at) == "opening"
        needed = [key for key in _NEEDED if key != "opening" or at_opening]
        return (key for key in dict.fromkeys([*needed, *keys]) if key not in has)

    def invented_clause_entry(self, clause: str) -> Entry:
        """A clause that the policy speaks for and the paper does not print."""
        views = self.context.views_by_clause[clause]
        # Where some of the paper cannot be read, a clause may only have lost its place.
        unread = self.context.paper.frame_part_named(UNREAD) is not None
        verdict = "drifted" if unread else "invented"
        code = "audit_lost_place" if unread else "audit_invented"
        fault = Fault.of(code).at(line=views[0].provision.line, clause=clause)
        return Entry(
            clause,
            "invented",
            0,
            "",
            tuple(view.provision for view in views),
            findings=(Finding(verdict, views[0].provision.part, fault),),
        )


def _synonym_entry_if_any_findings(context: AuditContext) -> Iterator[Entry]:
    """One entry with what is to be said of the policy's synonyms, where there is anything."""
    findings = tuple(check_synonyms(context))
    if findings:
        yield Entry(SYNONYMS, "invented", 0, "", findings=findings)


def _missing_frame_entry(key: str, is_shipped: bool) -> Entry:
    """A part of the frame that the paper does not have."""
    code = "audit_no_frame_shipped" if is_shipped else "audit_no_frame"
    fault = Fault.of(code).at(clause=key)
    return Entry(key, "invented", 0, "", findings=(Finding("drifted", None, fault),))
