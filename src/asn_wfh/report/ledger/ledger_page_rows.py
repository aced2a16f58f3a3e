"""What the page shows of each entry of a ledger: the paper's side and the policy's side."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from asn_wfh.audit.fingerprints.fingerprint_acceptances import latest_acceptance_by_name
from asn_wfh.audit.fingerprints.make_fingerprints_of_paper import FRAME_PRINTS, frame_prints
from asn_wfh.audit.ledger import Claim, Entry, Ledger
from asn_wfh.messages.sentences import long_date, message
from asn_wfh.paper.normalize_text_keeping_case import fingerprint
from asn_wfh.paper.paper import FRAME, Paper, Unit
from asn_wfh.policy import Policy
from asn_wfh.report.ledger.accepted_wording_in_words import acceptance_in_words
from asn_wfh.report.ledger.text_cut_at_claims import (
    ClaimedWords,
    Segment,
    split_at_claims,
    words_by_kind_and_provision,
)
from asn_wfh.report.provision_in_words import ProvisionInWords, provisions_in_words_for_entry
from asn_wfh.rules.group_in_words import describe_group

__all__ = ["ComparedFingerprints", "LedgerRow", "anchor_of_name", "ledger_rows"]

_LONG = 1000


@dataclass(frozen=True, slots=True)
class ComparedFingerprints:
    """The fingerprint that the policy holds of a unit, and the one that the paper has."""

    policy: str
    paper: str

    @property
    def match_state(self) -> str:
        """`same` or `other` where both are there, `none` in the policy, `gone` from paper."""
        if not self.policy:
            return "none"
        if not self.paper:
            return "gone"
        return "same" if self.policy == self.paper else "other"


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One entry as it is shown; `facts` are what the policy holds of a part of the frame.

    `lead` is what is printed before the marker.  `checks` are the boxes that a person ticks, and
    `acceptance` says who accepted the wording, empty where nobody did.
    """

    entry: Entry
    anchor: str
    title: str
    lead: str
    marker: str
    body: tuple[Segment, ...]
    claimed_words_of_other_provisions_or_none: tuple[ClaimedWords, ...]
    parts: tuple[ProvisionInWords, ...]
    facts: tuple[str, ...]
    print: ComparedFingerprints
    checks: tuple[str, ...]
    kind_and_line: str
    acceptance: str

    @property
    def is_frame_part(self) -> bool:
        """Whether it is a part of the frame, which holds no provision."""
        return _is_frame_part(self.entry)

    @property
    def may_break_across_pages(self) -> bool:
        """Whether the row may be cut by the end of a page."""
        policy_size = sum(part.approximate_characters for part in self.parts)
        return max(len(self.entry.text), policy_size) > _LONG


def anchor_of_name(name: str) -> str:
    """A name as it may stand in an address."""
    return re.sub(r"[^A-Za-z0-9.-]", "_", name)


def ledger_rows(ledger: Ledger, lang: str) -> tuple[LedgerRow, ...]:
    """Every entry of the ledger, in its order; no two have the same anchor."""
    uses: Counter[str] = Counter()
    notes = _NotesOfLedger.of_ledger(ledger, lang)
    views = []
    for entry in ledger.entries:
        anchor = f"butir-{anchor_of_name(entry.name)}"
        uses[anchor] += 1
        number = f"-{uses[anchor]}" if uses[anchor] > 1 else ""
        views.append(_ledger_row(ledger, entry, anchor + number, notes))
    return tuple(views)


@dataclass(frozen=True, slots=True)
class _NotesOfLedger:
    """What is looked up for many rows: the boxes and the acceptances by clause, the language."""

    lang: str
    checks: Mapping[str, tuple[str, ...]]
    acceptances: Mapping[str, str]

    @classmethod
    def of_ledger(cls, ledger: Ledger, lang: str) -> _NotesOfLedger:
        """The notes of a ledger."""
        checks = {
            each.name: each.checks for each in ledger.checks_left_to_reader if each.kind == "clause"
        }
        accepted = latest_acceptance_by_name(ledger.acceptances)
        words = {name: acceptance_in_words(each, lang) for name, each in accepted.items()}
        return cls(lang, checks, words)


def _ledger_row(ledger: Ledger, entry: Entry, anchor: str, notes: _NotesOfLedger) -> LedgerRow:
    paper, policy, lang = ledger.paper, ledger.policy, notes.lang
    unit = _paper_unit_of_entry(paper, entry)
    text = paper.text[unit.start : unit.end].rstrip() if unit else entry.text
    begin = unit.start if unit else 0
    body = max(unit.body - begin, 0) if unit else 0
    marker = unit.marker if unit else ""
    lead, _, between = text[:body].rpartition(marker) if marker else (text[:body], "", "")
    # Empty lines around a unit belong to the page, not to what it says.
    lead = lead.lstrip("\r\n\f")
    words = text[body:] if marker else text[body:].lstrip("\r\n\f")
    start = begin + len(text) - len(words)
    return LedgerRow(
        entry=entry,
        anchor=anchor,
        title=_entry_title(entry, lang),
        lead=lead,
        marker=marker + between,
        body=split_at_claims(words, start, entry.claims),
        claimed_words_of_other_provisions_or_none=words_by_kind_and_provision(
            claim for claim in entry.claims if not _is_only_by_own_provision(claim, entry)
        ),
        parts=provisions_in_words_for_entry(policy, entry, lang),
        facts=tuple(_sentences_of_policy_head_on_frame_part(policy, entry, lang)),
        print=_fingerprints_of_policy_and_paper(ledger, entry, unit),
        checks=notes.checks.get(entry.name, ()) if entry.kind != "closing_sentence" else (),
        kind_and_line=_kind_and_line(entry, lang),
        acceptance=notes.acceptances.get(entry.name, ""),
    )


def _is_only_by_own_provision(claim: Claim, entry: Entry) -> bool:
    """Whether the one provision that speaks for the clause takes the claim up, as one expects."""
    # Of a clause that another's provision speaks for, that clause is named.
    labels = {provision.label for provision in entry.provisions}
    return len(labels) == 1 and claim.by in {*labels, entry.name}


def _kind_and_line(entry: Entry, lang: str) -> str:
    """The line of the paper, and what stands there where that is no clause."""
    kind = "unread" if entry.kind == "invented" and entry.line else entry.kind
    plain = entry.kind in ("clause", "item", "chapeau")
    parts = [] if plain else [message(f"page.kind.{kind}", lang)]
    parts += [message("page.line", lang, line=entry.line)] if entry.line else []
    return ", ".join(parts)


def _paper_unit_of_entry(paper: Paper, entry: Entry) -> Unit | None:
    """The unit of the paper that an entry is about; more than one may have its name."""
    if entry.kind == "invented":
        return None
    name = _frame_part_or_clause_name_in_paper(entry)
    units = [unit for unit in paper.units if str(unit) == name]
    return next((u for u in units if u.line == entry.line), units[0] if units else None)


def _is_frame_part(entry: Entry) -> bool:
    """Whether an entry is a part of the frame, also one that the paper does not print."""
    return entry.kind == "frame" or (not entry.provisions and entry.name in FRAME_PRINTS)


def _frame_part_or_clause_name_in_paper(entry: Entry) -> str:
    """The name of the paper's unit; the policy has another name for one part of the frame."""
    return FRAME_PRINTS.get(entry.name, entry.name) if _is_frame_part(entry) else entry.name


def _entry_title(entry: Entry, lang: str) -> str:
    if not _is_frame_part(entry):
        return message("clause", lang, clause=entry.name)
    name = _frame_part_or_clause_name_in_paper(entry)
    return message(f"page.frame.{name if name in FRAME else 'unread'}", lang)


def _sentences_of_policy_head_on_frame_part(
    policy: Policy, entry: Entry, lang: str
) -> Iterator[str]:
    """What the head of the policy says of a part of the frame, in words."""
    if not _is_frame_part(entry):
        return
    circular, covers = policy.circular, policy.covers
    name = _frame_part_or_clause_name_in_paper(entry)
    if name == "number":
        key = "page.number" if circular.legible else "number.scan"
        yield message(key, lang, number=circular.number)
    if name == "date":
        yield message("show.signed", lang, date=long_date(circular.signed, lang))
    if name in ("letterhead", "signature"):
        yield message("page.issuer", lang, issuer=circular.issuer)
    if name == "opening" and circular.implements:
        yield message("show.implements", lang, paper=circular.implements)
    if name == str(covers.at):
        group = describe_group(covers.whose.boxes, lang)
        yield message("show.covers", lang, clause=covers.at, group=group)


def _fingerprints_of_policy_and_paper(
    ledger: Ledger, entry: Entry, unit: Unit | None
) -> ComparedFingerprints:
    prints, paper = ledger.prints, ledger.paper
    if _is_frame_part(entry):
        keys = [key for key, name in FRAME_PRINTS.items() if entry.name in (key, name)]
        digest = next((prints[key].text for key in keys if key in prints), "")
        printed = frame_prints(paper)
        own_key = next((key for key in keys if key in printed), "")
        return ComparedFingerprints(digest, printed[own_key].text if unit and own_key else "")
    unit = paper.unit(entry.name) if unit else None
    own = prints.get(entry.name) if entry.provisions else None
    return ComparedFingerprints(
        own.text if own else "",
        fingerprint(paper.text_without_marker_and_page_numbers(unit)) if unit else "",
    )
