"""Every fault, one table per room: what is wrong (`id`, `en`), what to write (`fix_id`, `fix_en`).

A sentence is lower case without a full stop; input stands in backticks.  Codes are stable,
sentences are not.
"""

from __future__ import annotations

from asn_wfh.messages.lazy_tables import Tables

__all__ = ["FAULTS"]

FAULTS = Tables(
    __name__,
    "FAULTS",
    (
        "common",
        "files",
        "yaml",
        "policy",
        "readings",
        "shipped_policies",
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
        "regions",
        "book",
        "scenarios",
        "paper",
        "audit",
        "audit_readings",
        "cli",
    ),
)
"""Every fault under its code."""
