"""The audit page: the only place where a ledger becomes HTML.

`ledger_page(ledger, lang)` gives one text that stands alone: style inside, no script, nothing
fetched.  The paper stands on the left, the policy on the right.  The same ledger gives the same
text, to the byte.  It needs the extra `report`, which is imported when a page is asked for.
"""

from asn_wfh.report.page import ledger_page

__all__ = ["ledger_page"]
