"""Every fault, one table per room: what is wrong (`id`, `en`), what to write (`fix_id`, `fix_en`).

A sentence is lower case without a full stop; input stands in backticks.  Codes are stable,
sentences are not.
"""

from __future__ import annotations

from collections.abc import Mapping

from asn_wfh.messages.faults import (
    analysis,
    audit,
    audit_readings,
    calendar,
    case,
    cli,
    common,
    compare,
    files,
    history,
    limits,
    paper,
    policy,
    readings,
    registry,
    scenarios,
    yaml,
)
from asn_wfh.messages.message import Message

__all__ = ["FAULTS", "TABLES"]

TABLES: tuple[Mapping[str, Message], ...] = (
    common.FAULTS,
    files.FAULTS,
    yaml.FAULTS,
    policy.FAULTS,
    readings.FAULTS,
    registry.FAULTS,
    history.FAULTS,
    case.FAULTS,
    calendar.FAULTS,
    limits.FAULTS,
    analysis.FAULTS,
    compare.FAULTS,
    scenarios.FAULTS,
    paper.FAULTS,
    audit.FAULTS,
    audit_readings.FAULTS,
    cli.FAULTS,
)
"""The tables of the rooms; no code stands in two of them."""

FAULTS: Mapping[str, Message] = {code: fault for table in TABLES for code, fault in table.items()}
"""Every fault under its code."""
