"""The questions of `asn-wfh fingerprint --write`: is this wording accepted, clause by clause."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TextIO

from asn_wfh.audit.fingerprints.accept_prints import ClauseToAccept, names_to_accept_or_faults
from asn_wfh.cli.options import CommandError
from asn_wfh.cli.print_output import print_plain_to_stderr_or_stream
from asn_wfh.messages.errors import Fault
from asn_wfh.messages.sentences import message
from asn_wfh.policy import Policy
from asn_wfh.report.ledger.clause_to_accept_text import clause_to_accept_lines

__all__ = ["AcceptanceRequest"]

_ANSWERS = {
    **dict.fromkeys(("y", "ya", "yes"), "yes"),
    **dict.fromkeys(("n", "t", "tidak", "no"), "no"),
    **dict.fromkeys(("q", "k", "keluar", "quit"), "quit"),
}


@dataclass(frozen=True, slots=True)
class AcceptanceRequest:
    """How the clauses are accepted: those named in `names`, or else by answers on a terminal.

    What is shown goes to `stream`.
    """

    policy: Policy
    names: tuple[str, ...]
    lang: str
    stream: TextIO

    def refuse_if_nobody_can_answer(self, clauses: Sequence[ClauseToAccept]) -> None:
        """Raise where clauses wait and there is neither a name nor a terminal (CommandError).

        FactError tells the names that wait for nothing.
        """
        if self.names:
            names_to_accept_or_faults(self.names, clauses)
        elif clauses and not sys.stdin.isatty():
            names = [each.name for each in clauses]
            raise CommandError(Fault.of("accept_needed", count=len(names), names=", ".join(names)))

    def accepted(self, clauses: Sequence[ClauseToAccept]) -> tuple[ClauseToAccept, ...]:
        """The clauses that a person accepts; those that are asked are shown with each question."""
        if not self.names:
            return tuple(self._clauses_answered_with_yes(clauses))
        return tuple(each for each in clauses if each.name in self.names)

    def print_clause(self, clause: ClauseToAccept) -> None:
        """The clause's text in the copy, what changed, and the effect of the policy."""
        for line in clause_to_accept_lines(self.policy, clause, self.lang):
            print_plain_to_stderr_or_stream(line.text, self.stream)

    def _clauses_answered_with_yes(
        self, clauses: Sequence[ClauseToAccept]
    ) -> Iterator[ClauseToAccept]:
        for number, each in enumerate(clauses, 1):
            self.print_clause(each)
            answer = self._read_answer(number, len(clauses))
            if answer == "quit":
                return
            if answer == "yes":
                yield each

    def _read_answer(self, number: int, count: int) -> str:
        """`yes`, `no` or `quit`; the end of the input is `quit`, and anything else asked again."""
        prompt = message("accept.prompt", self.lang, number=number, count=count)
        while True:
            print_plain_to_stderr_or_stream(prompt, self.stream, end=" ")
            line = sys.stdin.readline()
            answer = "quit" if not line else _ANSWERS.get(line.strip().casefold(), "")
            if answer:
                return answer
