"""The printed circular, for those who check a policy against the paper.

`read_paper` partitions the text of a circular into its frame and its clauses; `normalised` and
`fingerprint` compare what two papers, or a paper and a policy, say.
"""

from asn_wfh.audit.normal import fingerprint, normalised
from asn_wfh.audit.paper import FRAME, Paper, Unit, read_paper
from asn_wfh.errors import PaperError

__all__ = ["FRAME", "Paper", "PaperError", "Unit", "fingerprint", "normalised", "read_paper"]
