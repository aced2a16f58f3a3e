"""`asn-wfh fingerprint`: the fingerprints of a circular, printed or written beside the policy."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from asn_wfh.audit import Paper, read_paper
from asn_wfh.audit.fingerprints.accept_prints import (
    ClauseToAccept,
    clauses_to_accept,
    first_or_accepted_prints,
)
from asn_wfh.audit.fingerprints.compare_and_write_fingerprints import (
    FingerprintState,
    fingerprint_states,
    refuse_shipped_policy,
    write_prints_if_changed,
)
from asn_wfh.audit.fingerprints.fingerprint_acceptances import signer_name_on_one_line
from asn_wfh.audit.fingerprints.fingerprint_file import (
    PrintsFile,
    prints_of_frame_and_clauses_of_policy,
    read_prints_file_beside,
)
from asn_wfh.audit.read_paper_by_markers_or_fingerprints import is_recognised_by_prints
from asn_wfh.cli.ask_to_accept_new_fingerprints import AcceptanceRequest
from asn_wfh.cli.options import CommandError, Json, Lang, LangOption, PolicyName
from asn_wfh.cli.paper_copy_file import (
    CircularFile,
    Recognise,
    TextFile,
    paper_errors_naming_text_of_copy,
    read_paper_copy,
    read_paper_file,
    write_text_of_copy,
)
from asn_wfh.cli.print_output import print_json, print_line, print_lines
from asn_wfh.cli.read_option_values import load_policy_in_language, require_file
from asn_wfh.cli.region_clock import time_in_region
from asn_wfh.loading.files_beside_policy import fingerprints_beside
from asn_wfh.loading.policy_paths import policy_path
from asn_wfh.messages.errors import Fault, PaperError
from asn_wfh.messages.sentences import message
from asn_wfh.paper.copies.read_copy import PaperCopy
from asn_wfh.policy import Policy
from asn_wfh.report.ledger.text_on_how_copy_was_read import paper_copy_lines

__all__ = ["print_or_write_fingerprints"]


def print_or_write_fingerprints(
    policy: PolicyName,
    circular: CircularFile,
    write: Annotated[bool, typer.Option("--write", help="help.write_fingerprints")] = False,
    accept: Annotated[
        list[str] | None,
        typer.Option(
            "--accept",
            metavar="metavar.clause",
            help="help.accept",
        ),
    ] = None,
    by: Annotated[
        str | None, typer.Option("--by", metavar="metavar.name", help="help.accepted_by")
    ] = None,
    before: Annotated[
        Path | None,
        typer.Option("--before", metavar="metavar.file", help="help.before"),
    ] = None,
    ocr: Recognise = False,
    text: TextFile = None,
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Show the fingerprints of the official text by clause, or write them beside the policy."""
    _refuse_acceptance_without_write(write, accept, by)
    path = require_file(policy_path(policy))
    loaded = load_policy_in_language(str(path), lang)
    copy = read_paper_copy(circular, recognise=ocr)
    write_text_of_copy(copy, text, [circular, *([before] if before else [])])
    prints_file = read_prints_file_beside(loaded)
    paper = _paper_told_by_markers(copy, circular.name, loaded, prints_file)
    earlier = read_paper_file(before, recognise=ocr) if before else None
    states = fingerprint_states(loaded, prints_file.prints, paper)
    report = _FingerprintReport(loaded, paper, copy, states, as_json, lang)
    waiting: tuple[ClauseToAccept, ...] = ()
    accepted: tuple[ClauseToAccept, ...] = ()
    if not write or report.lacking:
        report.print_states()
        report.print_result("refused" if write else "", path)
    else:
        refuse_shipped_policy(path, prints_file)
        signer = signer_name_on_one_line(by) if by is not None else ""
        waiting = clauses_to_accept(loaded, prints_file, paper, states, earlier)
        names = tuple(name.strip() for text in accept or () for name in text.split(","))
        request = AcceptanceRequest(loaded, names, lang, sys.stderr if as_json else sys.stdout)
        request.refuse_if_nobody_can_answer(waiting)
        asks = bool(waiting) and not names
        if asks:
            report.print_states()
        accepted = request.accepted(waiting)
        signed = (time_in_region(loaded.government).date(), signer)
        new = first_or_accepted_prints(loaded, prints_file, paper, accepted, signed)
        inputs = [circular, *([before] if before else [])]
        written = write_prints_if_changed(path, prints_file, new, inputs)
        if not asks:
            report.print_states()
            for each in accepted:
                request.print_clause(each)
        report.print_result(
            "written" if written else "unchanged", path, accepted, len(waiting) - len(accepted)
        )
    unclaimed = any(one.state == "unclaimed" for one in states)
    if report.lacking or unclaimed or len(accepted) < len(waiting):
        raise typer.Exit(1)


def _paper_told_by_markers(copy: PaperCopy, name: str, policy: Policy, prints: PrintsFile) -> Paper:
    """The paper of a copy; the PaperError of broken markers says whether the audit reads it."""
    try:
        with paper_errors_naming_text_of_copy(copy):
            return read_paper(copy.text, name)
    except PaperError as error:
        own = prints_of_frame_and_clauses_of_policy(policy, prints.prints)
        if not is_recognised_by_prints(policy, own, copy.text, name):
            raise
        raise PaperError([*error.faults, Fault.of("fingerprint_by_markers")]) from None


def _refuse_acceptance_without_write(write: bool, accept: list[str] | None, by: str | None) -> None:
    """Raise CommandError for an acceptance that would be written nowhere."""
    for key, value in (("--accept", accept), ("--by", by)):
        if value and not write:
            raise CommandError(Fault.of("accept_without_write", key=key))


@dataclass(frozen=True, slots=True)
class _FingerprintReport:
    """What the command prints: every state, then what was written; as JSON all at the end."""

    policy: Policy
    paper: Paper
    copy: PaperCopy
    states: Sequence[FingerprintState]
    as_json: bool
    lang: str

    @property
    def lacking(self) -> int:
        """How many parts the policy names and the paper does not print."""
        return sum(one.state == "lacking" for one in self.states)

    def print_states(self) -> None:
        """Every part of the frame and every clause on a line of its own."""
        if self.as_json:
            return
        print_lines(paper_copy_lines(self.copy, self.lang))
        wide = max(len(one.name) for one in self.states)
        for one in self.states:
            state = message(f"stamp.{one.state}", self.lang)
            print_line(f"{one.name:<{wide}}  {one.fingerprint or '-' * 64}  {state}")

    def print_result(
        self, code: str, path: Path, accepted: Sequence[ClauseToAccept] = (), left: int = 0
    ) -> None:
        """What was written: `written`, `unchanged`, `refused`, or empty where nothing was asked.

        `left` are the parts that wait for a person still.
        """
        if self.as_json:
            print_json(self._as_dict(code == "written", accepted))
        elif code:
            file = fingerprints_beside(path)
            if accepted or left:
                values = {"accepted": len(accepted), "left": left}
                print_line(message("stamp.accepted", self.lang, file=file, **values))
            if not left or code != "unchanged":
                print_line(message(f"stamp.{code}", self.lang, file=file, count=self.lacking))

    def _as_dict(self, written: bool, accepted: Sequence[ClauseToAccept]) -> dict[str, object]:
        return {
            "schema": 1,
            "policy": self.policy.name,
            "circular": self.paper.name,
            "written": written,
            "accepted": [each.name for each in accepted],
            "frame": [_fingerprint_state_as_dict(one) for one in self.states if one.frame],
            "clauses": [_fingerprint_state_as_dict(one) for one in self.states if not one.frame],
            **self.copy.as_dict(),
        }


def _fingerprint_state_as_dict(each: FingerprintState) -> dict[str, object]:
    return {"name": each.name, "print": each.fingerprint or None, "state": each.state}
