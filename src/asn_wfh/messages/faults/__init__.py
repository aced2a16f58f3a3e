"""Every fault, one table per room: what is wrong (`id`, `en`), what to write (`fix_id`, `fix_en`).

The user sees `what is wrong; what to write` on one line, so both halves begin with a small
letter and have no full stop.  Input stands in backticks.  A reader who knows no code must be able
to tell what happened and what to do.  Codes are stable, sentences are not.
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
        "names_codes_and_quotations",
        "own_facts_and_ties",
        "provisions_and_groups",
        "shares_and_caps",
        "duties_and_sanctions",
        "readings",
        "english_file_of_policy",
        "policy_and_region_names",
        "history",
        "case",
        "calendar",
        "asking_for_office_limits",
        "analysis",
        "compare",
        "tables_of_cases",
        "staff_ids",
        "question_workbook",
        "staff",
        "codes_of_regions",
        "roster",
        "roster_verification",
        "book",
        "scenarios",
        "paper",
        "paper_files",
        "audit_unmatched_clauses",
        "audit_effects_unlike_words",
        "audit_printed_without_effect",
        "audit_synonyms_of_policy",
        "audit_header_and_paper_frame",
        "audit_fingerprints",
        "audit_readings",
        "cli",
        "command_line_usage",
    ),
)
"""Every fault under its code."""
