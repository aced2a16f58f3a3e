"""The page of a ledger: its template filled, its style inside, its policy against scripts."""

from __future__ import annotations

import base64
import re
from functools import cache
from hashlib import sha256
from importlib.resources import files
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from asn_wfh.audit.ledger import Ledger
from asn_wfh.report.parts import taken
from asn_wfh.report.rows import Row, rows, slug
from asn_wfh.report.signs import shown
from asn_wfh.wording import LANGS, long_date, say

if TYPE_CHECKING:
    from jinja2 import Environment

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


def ledger_page(ledger: Ledger, lang: str = "id") -> str:
    """A ledger as one HTML text that stands alone.

    The chrome and the sentences of effects are in `lang`, `id` or `en`; `says`, the readings and
    the paper are Indonesian in both.  Raises ModuleNotFoundError without the extra `report`, and
    ValueError for another language.
    """
    if lang not in LANGS:
        raise ValueError(lang)
    style = _style(ledger, lang)
    held = rows(ledger, lang)
    text = (
        _templates()
        .get_template("page.html")
        .render(
            ledger=ledger,
            lang=lang,
            rows=held,
            clauses=sum(row.entry.kind not in ("frame", "invented") for row in held),
            readings=taken(ledger.policy, lang),
            anchors=_anchors(held),
            signed=long_date(ledger.policy.circular.signed, lang),
            style=style,
            style_hash=base64.b64encode(sha256(style.encode()).digest()).decode(),
            say=lambda key, **values: say(key, lang, **values),
        )
    )
    return text if text.endswith("\n") else text + "\n"


def _anchors(held: tuple[Row, ...]) -> dict[str, str]:
    """Where a link reaches each provision, by its label, and each entry, by its name."""
    found: dict[str, str] = {}
    for row in held:
        found.setdefault(row.entry.name, row.anchor)
        for part in row.parts:
            if part.own or part.provision.label not in found:
                found[part.provision.label] = row.anchor
    return found


def _style(ledger: Ledger, lang: str) -> str:
    """The style sheet, with the foot of a printed page that names what the page is about."""
    css = files("asn_wfh.report").joinpath("page.css").read_text(encoding="utf-8")
    name = re.sub(r"[^\w .-]", "", ledger.policy.name, flags=re.ASCII)
    digest = re.sub(r"[^0-9a-f]", "", ledger.policy.digest)[:16]
    paper = re.sub(r"[^0-9a-f]", "", ledger.sha256)[:16]
    foot = say("page.foot", lang, policy=name, digest=digest, sha256=paper)
    number = say("page.sheet", lang, page='" counter(page) "', pages='" counter(pages) "')
    return (
        f'{css}@page{{@bottom-left{{content:"{foot}"}}@bottom-right{{content:"{number}"}}}}\n'
    ).replace("\r\n", "\n")


@cache
def _templates() -> Environment:
    # Only who asks for a page needs its extra.
    from jinja2 import Environment, PackageLoader, StrictUndefined

    held = Environment(
        loader=PackageLoader("asn_wfh.report", "."),
        autoescape=True,
        finalize=_visible,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    held.filters["slug"] = slug
    held.filters["basename"] = lambda path: PurePosixPath(path.replace("\\", "/")).name
    held.globals["symbols"] = SYMBOLS
    return held


def _visible(value: Any) -> Any:
    """A value as it goes into the page; plain text shows its unseen signs."""
    return shown(value) if type(value) is str else value
