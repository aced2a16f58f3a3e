"""Every fault, one table per room: what is wrong (`id`, `en`), what to write (`fix_id`, `fix_en`).

A sentence is lower case without a full stop; input stands in backticks.  Codes are stable,
sentences are not.
"""

from __future__ import annotations

from asn_wfh.messages.lazy_message_tables import MessageTables

__all__ = ["FAULTS"]

FAULTS = MessageTables(
    __name__,
    "FAULTS",
    (
        "keys_words_and_figures",
        "files",
        "yaml",
        "policy",
        "readings",
        "policy_and_region_names",
        "history",
        "case",
        "calendar",
        "limits",
        "analysis",
        "compare",
        "frames",
        "staff_ids",
        "staff_answers",
        "staff",
        "codes_of_regions",
        "roster",
        "roster_verification",
        "book",
        "scenarios",
        "paper",
        "audit",
        "audit_readings",
        "cli",
    ),
)
"""Every fault under its code."""
