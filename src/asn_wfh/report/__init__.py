"""What is shown of policies, ledgers, comparisons and rosters: as text, as JSON, as pages.

A page is one HTML text that stands alone: style inside, no script, nothing fetched; the same value
gives the same text, to the byte.  `ledger_page(ledger, lang)` shows a paper beside its policy,
`comparison_page(comparison, lang)` who may work from home where, and `roster_page(roster, policy,
lang)` who is at home when, each from a folder of that name.  Pages need the extra `report`, which
is imported when one is asked for.
"""

from asn_wfh.report.comparison.comparison_json import comparison_json
from asn_wfh.report.comparison.comparison_page import comparison_page
from asn_wfh.report.comparison.comparison_text import comparison_text
from asn_wfh.report.ledger.findings_table import findings_csv_bytes
from asn_wfh.report.ledger.ledger_findings_counts_and_verdict_as_text import ledger_text
from asn_wfh.report.ledger.ledger_page import ledger_page
from asn_wfh.report.page_date_and_calendar import PageMade
from asn_wfh.report.policy_json import policy_json
from asn_wfh.report.policy_text import policy_text, provisions_text
from asn_wfh.report.roster.roster_page import roster_page
from asn_wfh.report.text_line_with_one_style import StyledLine

__all__ = [
    "PageMade",
    "StyledLine",
    "comparison_json",
    "comparison_page",
    "comparison_text",
    "findings_csv_bytes",
    "ledger_page",
    "ledger_text",
    "policy_json",
    "policy_text",
    "provisions_text",
    "roster_page",
]
