"""The pages: the only place where a ledger or a comparison becomes HTML.

`ledger_page(ledger, lang)` shows a paper beside its policy, `comparison_page(comparison, lang)`
who may work from home where.  Each gives one text that stands alone: style inside, no script,
nothing fetched; the same value gives the same text, to the byte.  They need the extra `report`,
which is imported when a page is asked for.
"""

from asn_wfh.report.comparison_page import comparison_page
from asn_wfh.report.ledger_page import ledger_page

__all__ = ["comparison_page", "ledger_page"]
