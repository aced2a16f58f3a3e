"""The characters of a paper's file; what is no text, or hides a character, is refused."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NoReturn

from asn_wfh.kernel import invisible_character_classes
from asn_wfh.messages.errors import Fault, PaperError
from asn_wfh.paper.normalize_text_keeping_case import ZERO_WIDTHS

__all__ = ["MAX_BYTES", "decode_paper_text"]

MAX_BYTES = 4 * 1024 * 1024

# A copy keeps form feeds, soft hyphens and what a program puts between letters, which is no text;
# nothing else that nobody sees has a place in it.
_INVISIBLE = re.compile(
    f"(?![\f\xad{ZERO_WIDTHS}])[{invisible_character_classes.CONTROLS}{invisible_character_classes.PAGE_CONTROLS}{invisible_character_classes.FORMATS}"
    f"{invisible_character_classes.SCRIPT_FORMATS}{invisible_character_classes.LINE_SEPARATORS}{invisible_character_classes.SURROGATES}"
    f"{invisible_character_classes.BLANKS}{invisible_character_classes.BLANK_PATTERN}{invisible_character_classes.SELECTORS}{invisible_character_classes.REPLACEMENTS}]"
)


def decode_paper_text(raw: bytes | str, file_name: str) -> str:
    """The characters of a file, none lost; PaperError for what is no text."""
    if len(raw) > MAX_BYTES:
        _raise_paper_error(Fault.of("too_large", size=len(raw), limit=MAX_BYTES), file_name)
    if raw[:1024].lstrip()[:4] in (b"%PDF", "%PDF"):
        _raise_paper_error(Fault.of("paper_pdf"), file_name)
    if isinstance(raw, bytes):
        raw = _decode_utf8(raw, file_name)
    faults = [fault.at(file=file_name) for fault in _invisible_sign_faults(raw)]
    if faults:
        raise PaperError(faults)
    return raw


def _decode_utf8(raw: bytes, file_name: str) -> str:
    if b"\x00" in raw:
        _raise_paper_error(
            Fault.of("paper_binary"), file_name, raw[: raw.index(b"\x00")].count(b"\n") + 1
        )
    try:
        return raw.decode()
    except UnicodeDecodeError as error:
        fault = Fault.of("not_utf8", byte=f"{raw[error.start]:#04x}")
        _raise_paper_error(fault, file_name, raw[: error.start].count(b"\n") + 1)


def _invisible_sign_faults(text: str) -> Iterator[Fault]:
    """A fault for each kind of character that no paper shows, at its first place."""
    places = [(text.find(sign), sign) for sign in set(_INVISIBLE.findall(text))]
    for place, sign in sorted(places)[:20]:
        code = {"\x00": "paper_binary", "\ufffd": "paper_lost"}.get(sign, "unseen")
        begin = text.rfind("\n", 0, place) + 1
        end = text.find("\n", place)
        excerpt = text[begin : end if end >= 0 else len(text)].rstrip()
        mark = {"line": text.count("\n", 0, place) + 1, "column": place - begin + 1}
        fault = Fault.of(code, character=f"U+{ord(sign):04X}")
        yield fault.at(excerpt=excerpt, **mark)


def _raise_paper_error(fault: Fault, file_name: str, line: int = 0) -> NoReturn:
    raise PaperError([fault.at(file=file_name, line=line)])
