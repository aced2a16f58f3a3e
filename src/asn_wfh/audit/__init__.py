"""The printed circular and the ledger, for those who check a policy against the paper.

`read_copy` has the text of a circular out of a file; `read_paper` partitions it into its frame and
its clauses; `ledger_of` lays a policy beside it, clause by clause; `normalised` and `fingerprint`
compare two copies of one paper.
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
