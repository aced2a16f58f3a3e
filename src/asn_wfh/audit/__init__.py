"""The audit: a policy checked against the official text of its circular, clause by clause.

`audit_text` checks a policy against a copy.  `read_copy` reads the text of a file, `read_paper`
divides it into clauses, and `ledger_of` checks a policy against the result; `normalised` and
`fingerprint` compare two copies.

`build_ledger` goes through the policy (`policy_to_paper`) and through the clauses of the paper
(`paper_to_policy`), for which `people_of_clause` and `printed` say what a text prints.  Beside it
stand the `fingerprints` of a paper, `two_copies` of one, and the `draft` of a policy.
"""

from asn_wfh.audit.build_ledger import audit_text, ledger_of
from asn_wfh.audit.ledger import VERDICTS, Claim, Entry, Finding, Ledger
from asn_wfh.messages.errors import PaperError
from asn_wfh.paper.copies.read_copy import PaperCopy, read_copy
from asn_wfh.paper.normalize_text_keeping_case import fingerprint, normalised
from asn_wfh.paper.paper import FRAME, Paper, Unit, read_paper

__all__ = [
    "FRAME",
    "VERDICTS",
    "Claim",
    "Entry",
    "Finding",
    "Ledger",
    "Paper",
    "PaperCopy",
    "PaperError",
    "Unit",
    "audit_text",
    "fingerprint",
    "ledger_of",
    "normalised",
    "read_copy",
    "read_paper",
]
