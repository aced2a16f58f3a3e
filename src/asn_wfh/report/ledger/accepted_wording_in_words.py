"""What a person accepted, in one sentence."""

from __future__ import annotations

from asn_wfh.audit.fingerprints.fingerprint_acceptances import Acceptance
from asn_wfh.audit.fingerprints.make_fingerprints_of_paper import FRAME_PRINTS
from asn_wfh.messages.sentences import long_date, message

__all__ = ["acceptance_in_words"]


def acceptance_in_words(acceptance: Acceptance, lang: str) -> str:
    """Which wording was accepted, when, and by whom where that is recorded."""
    name = acceptance.name
    if name in FRAME_PRINTS:
        clause = message(f"page.frame.{FRAME_PRINTS[name]}", lang)
    else:
        clause = message("clause", lang, clause=name)
    code = "audit.accepted_by" if acceptance.by else "audit.accepted"
    day = long_date(acceptance.on, lang)
    return message(code, lang, clause=clause, date=day, by=acceptance.by)
