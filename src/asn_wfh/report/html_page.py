"""What every page has in common: its templates, its style sheet, its policy against scripts."""

from __future__ import annotations

import base64
import re
from functools import cache
from hashlib import sha256
from importlib.resources import files
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from asn_wfh.messages.policy_sentence_with_english import in_language, is_in_language
from asn_wfh.report.ledger.ledger_page_rows import anchor_of_name
from asn_wfh.report.mark_unseen_signs import mark_unseen_signs

if TYPE_CHECKING:
    from jinja2 import Environment

__all__ = ["keep_allowed_characters", "render_page", "style_sheet_with_foot"]


def render_page(template: str, style: str, **values: Any) -> str:
    """A template filled, with a style sheet that alone is allowed to act, known by its digest.

    Raises ModuleNotFoundError without the extra `report`.
    """
    digest = base64.b64encode(sha256(style.encode()).digest()).decode()
    text = (
        _template_environment()
        .get_template(template)
        .render(style=style, style_hash=digest, **values)
    )
    return text if text.endswith("\n") else text + "\n"


def style_sheet_with_foot(sheet_file: str, foot_text: str, number_text: str) -> str:
    """The common style sheet and that of one page, with the foot of its printed sheets."""
    folder = files("asn_wfh.report")
    css = "".join(
        folder.joinpath(name).read_text(encoding="utf-8") for name in ("base.css", sheet_file)
    )
    return (
        f'{css}@page{{@bottom-left{{content:"{foot_text}"}}'
        f'@bottom-right{{content:"{number_text}"}}}}\n'
    ).replace("\r\n", "\n")


def keep_allowed_characters(text: str, allowed_pattern: str = r"\w .-") -> str:
    """A text with just the signs that may stand in a style sheet."""
    return re.sub(rf"[^{allowed_pattern}]", "", text, flags=re.ASCII)


@cache
def _template_environment() -> Environment:
    # Only who asks for a page needs its extra.
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("asn_wfh.report", "."),
        autoescape=True,
        finalize=_mark_unseen_if_text,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["anchor_of_name"] = anchor_of_name
    environment.filters["in_language"] = in_language
    environment.filters["is_in_language"] = is_in_language
    environment.filters["basename"] = lambda path: PurePosixPath(path.replace("\\", "/")).name
    return environment


def _mark_unseen_if_text(value: Any) -> Any:
    """A value as it goes into the page; plain text shows its unseen signs."""
    return mark_unseen_signs(value) if type(value) is str else value
