"""The page of a ledger: its template filled, with every row, anchor and reading it needs."""

from __future__ import annotations

from collections import Counter
from functools import partial

from asn_wfh.audit.ledger import Ledger
from asn_wfh.messages.sentences import LANGS, long_date, message
from asn_wfh.report.html_page import keep_allowed_characters, render_page, style_sheet_with_foot
from asn_wfh.report.ledger.accepted_wording_in_words import acceptance_in_words
from asn_wfh.report.ledger.findings_table import paper_excerpt
from asn_wfh.report.ledger.ledger_page_rows import LedgerRow, ledger_rows
from asn_wfh.report.page_date_and_calendar import PageMade, rows_on_making
from asn_wfh.report.provision_in_words import reading_views

__all__ = ["ledger_page"]

SYMBOLS = {
    "faithful": "\u2713",
    "drifted": "\u2260",
    "unclaimed": "?",
    "ungrounded": "!",
    "invented": "+",
    "unaccounted": "\u2026",
}
"""One sign for each verdict, beside its word."""


def ledger_page(ledger: Ledger, lang: str = "id", made: PageMade | None = None) -> str:
    """A ledger as one HTML text that stands alone.

    `made` is the date and the calendar that stand in its head, left out where it is None.

    The chrome and the sentences of effects are in `lang`, `id` or `en`; `says` and the paper
    are Indonesian in both, the readings where they carry no English.  Raises
    ModuleNotFoundError without the extra `report`, and ValueError for another language.
    """
    if lang not in LANGS:
        raise ValueError(lang)
    entries = ledger_rows(ledger, lang)
    return render_page(
        "ledger/ledger.html",
        _style_sheet_with_foot(ledger, lang),
        ledger=ledger,
        lang=lang,
        rows=entries,
        clauses=sum(row.entry.kind not in ("frame", "invented") for row in entries),
        readings=reading_views(ledger.policy, lang),
        anchors=_anchors_by_label_and_entry_name(entries),
        signed=long_date(ledger.policy.circular.signed, lang),
        symbols=SYMBOLS,
        made=tuple(rows_on_making({"": ledger.policy}, made, lang)),
        person={"clause": 0, "reading": 0, "synonym": 0}
        | Counter(each.kind for each in ledger.checks_left_to_reader),
        accepted=[acceptance_in_words(each, lang) for each in ledger.acceptances],
        excerpts=partial(paper_excerpt, ledger),
        say=lambda key, **values: message(key, lang, **values),
    )


def _anchors_by_label_and_entry_name(entries: tuple[LedgerRow, ...]) -> dict[str, str]:
    """Where a link reaches each provision, by its label, and each entry, by its name."""
    anchors: dict[str, str] = {}
    for row in entries:
        anchors.setdefault(row.entry.name, row.anchor)
        for part in row.parts:
            if part.own or part.provision.label not in anchors:
                anchors[part.provision.label] = row.anchor
    return anchors


def _style_sheet_with_foot(ledger: Ledger, lang: str) -> str:
    """The style sheet, with the foot of a printed page that names what the page is about."""
    name = keep_allowed_characters(ledger.policy.name)
    digest = keep_allowed_characters(ledger.policy.digest, "0-9a-f")[:16]
    paper = keep_allowed_characters(ledger.sha256, "0-9a-f")[:16]
    foot = message("page.foot", lang, policy=name, digest=digest, sha256=paper)
    number = message("page.sheet", lang, page='" counter(page) "', pages='" counter(pages) "')
    return style_sheet_with_foot("ledger/ledger.css", foot, number)
