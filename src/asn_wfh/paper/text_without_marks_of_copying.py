"""The text of a copy without what the copying put into it: one form for everything that reads it.

A copy carries more than the paper: stamps of scanners and of e-signatures, watermarks, running
heads, pipes around cells, the escapes of Markdown, words broken over two lines.  None of it is
printed text, so the outline, the prints, the figures and the terms all read the text without it.
Lines keep their numbers; the numbers of pages stay, since some may be text, as
`nonempty_lines_of_paper_text` knows.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Sequence

from asn_wfh.paper.items.item_markers import marker_at_line_start
from asn_wfh.paper.nonempty_lines_of_paper_text import PAGE_NUMBER
from asn_wfh.paper.normalize_text_keeping_case import (
    joined_line_end_words,
    without_escapes,
    without_signs_between_letters,
)

__all__ = ["text_without_marks_of_copying"]

_LINE_END = re.compile(r"(\r\n|[\n\r\f])")
_PIPES = re.compile(r"^\s*\|(?=\s)|(?<=\s)\|\s*$")
_SPACED_MARKER = re.compile(r"^(\s*(?:[-*+\u2022]\s+)?(?:[0-9]{1,2}|[A-Za-z]))\s([.)])(?=\s+\S)")
_RULE = re.compile(r"[-_=~*.\u00b7\u2026|+ ]{3,}")
_SCANNER = re.compile(
    r"(?:di-?pindai|di-?scan|hasil pindai(?:an)?|scanned)\b"
    r"(?: (?:dengan|oleh|menggunakan|with|by))?(?: \S+){0,4}",
    re.IGNORECASE,
)
_WATERMARK = re.compile(
    "SALINAN|DRAF|DRAFT|KONSEP|RANCANGAN|CONTOH|COPY|FOTOKOPI|ARSIP|RAHASIA|TERBATAS"
    "|TIDAK TERKENDALI|UNTUK KALANGAN SENDIRI"
)
_MONTH = "JAN|FEB|MAR|APR|MEI|MAY|JUN|JUL|AGS|AGU|AUG|SEP|OKT|OCT|NOV|DES|DEC"
_DATE = (
    rf"[0-9]{{1,2}} (?:{_MONTH})[A-Za-z]* [0-9]{{2,4}}"
    r"|[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{2,4}(?:,? [0-9]{1,2}[.:][0-9]{2}(?:[.:][0-9]{2})?)?"
)
# A sentence goes on in small letters, a receipt does not.
_RECEIPT = re.compile(
    rf"(?:(?:DITERIMA|Diterima|TERIMA|Terima|MASUK|Masuk)(?i: (?:tanggal|tgl\.?|pada))? ?:? ?)?"
    rf"(?:{_DATE.replace(_MONTH, f'(?i:{_MONTH})')})"
    r"|(?i:(?:no(?:mor|\.)?|nomer) ?agenda|agenda no\.?) ?:? ?[0-9/.-]+"
)
_BARE_DATE = re.compile(rf"[0-9]{{1,2}} (?!(?:{_MONTH})\b)[A-Za-z]+ [0-9]{{4}}")
# What a converter to Markdown puts between two lists.
_FENCE = re.compile(r"`{3,}\S*|<!--.*-->")
_SIGNED = re.compile(
    r"\W*(?:(?:dokumen|surat|naskah) ini (?:telah )?di ?tanda ?tangani secara elektronik"
    r"|(?:yang )?di(?:terbitkan|keluarkan) (?:oleh )?(?:balai|bsre)\b"
    r"|balai (?:besar )?sertifikasi elektronik|badan siber dan sandi negara"
    r"|(?:uu|undang-undang) (?:ite|informasi dan transaksi elektronik)\b"
    r"|.{0,12}informasi elektronik dan/ ?atau (?:dokumen|hasil)"
    r"|(?:surat|dokumen|naskah) ini dapat (?:dibuktikan|diverifikasi|dicek) keaslian)",
    re.IGNORECASE,
)
"""How the lines of an e-signature's footer begin (BSrE); they may go on in the next."""
_ENDED = (".", "!", '"', "'", ")")
_MORE_LINES = 3


def text_without_marks_of_copying(text: str) -> str:
    """The text of a file as it is printed, its lines where they are."""
    if not text.isascii():
        text = without_signs_between_letters(text)
    text = without_escapes(text)
    # Lines and their ends, by turns.
    parts = _LINE_END.split(text)
    lines = [_without_pipes_and_spaced_marker(line) for line in parts[::2]]
    noise = _indexes_of_noise_lines(lines, parts[1::2])
    parts[::2] = [" " * len(line) if at in noise else line for at, line in enumerate(lines)]
    return joined_line_end_words("".join(parts))


def _without_pipes_and_spaced_marker(line: str) -> str:
    if "|" in line:
        line = _PIPES.sub(" ", line)
    return _SPACED_MARKER.sub(r"\1\2", line)


def _indexes_of_noise_lines(lines: Sequence[str], line_ends: Sequence[str]) -> set[int]:
    """The lines that are of the copy or its pages, and not of the paper."""
    plain = [" ".join(line.split()) for line in lines]
    noise: set[int] = set()
    more = 0
    for at, line in enumerate(plain):
        if not line:
            more = 0
        elif _is_stamp(line):
            noise.add(at)
        elif _SIGNED.match(line) or (more and not marker_at_line_start(line, 0, len(line))):
            noise.add(at)
            more = 0 if line.endswith(_ENDED) else _MORE_LINES if not more else more - 1
        else:
            more = 0
    return noise | _indexes_of_running_heads(plain, line_ends, noise)


def _is_stamp(line: str) -> bool:
    if not line[0].isalnum():
        return bool(_RULE.fullmatch(line) or _FENCE.fullmatch(line))
    return bool(
        _WATERMARK.fullmatch(line)
        or _SCANNER.fullmatch(line)
        or (_RECEIPT.fullmatch(line) and not _BARE_DATE.fullmatch(line))
    )


def _indexes_of_running_heads(
    plain: Sequence[str], line_ends: Sequence[str], noise: set[int]
) -> set[int]:
    """The lines printed again and again where a page begins or ends, but for the first of a head.

    Where a page ends is told by a form feed, the number of a page or another mark of the copy.
    """
    places: dict[str, list[int]] = {}
    counts = Counter(line for line in plain if line)
    for at, line in enumerate(plain):
        if counts[line] > 1 and at not in noise and _may_be_running_head(line):
            places.setdefault(line.casefold(), []).append(at)
    edges = _indexes_at_page_edges(plain, line_ends, noise)
    head = set(map(str.casefold, filter(None, plain[: _first_item(plain)])))
    heads: set[int] = set()
    for repeated in places.values():
        inside = [
            at
            for at in repeated
            if at in edges and (plain[at].casefold() in head or _is_apart(plain, at, noise))
        ]
        first_is_printed = repeated[0] not in edges
        if len(inside) > 1 or (inside and first_is_printed):
            heads |= set(inside)
    return heads


def _first_item(plain: Sequence[str]) -> int:
    """The index of the first line of a list, above which the head of the paper stands."""
    items = (at for at, line in enumerate(plain) if marker_at_line_start(line, 0, len(line)))
    return next(items, len(plain))


def _is_apart(plain: Sequence[str], at: int, noise: set[int]) -> bool:
    """Whether no text stands right above or below a line, so that it is no part of a sentence."""
    beside = (place for place in (at - 1, at + 1) if 0 <= place < len(plain))
    return all(
        not plain[place] or place in noise or PAGE_NUMBER.fullmatch(plain[place])
        for place in beside
    )


def _may_be_running_head(line: str) -> bool:
    """Whether a line has words, as a title begins, and is no item and no end of a sentence."""
    first = next((sign for sign in line if sign.isalnum()), "")
    titled = " " in line and not first.islower() and not line.endswith((".", ";", ":", ","))
    return titled and not marker_at_line_start(line, 0, len(line))


def _indexes_at_page_edges(
    plain: Sequence[str], line_ends: Sequence[str], noise: set[int]
) -> set[int]:
    """The lines next to the end of a page, whatever blank lines stand between; not of the first."""
    edges: set[int] = set()
    written = [at for at, line in enumerate(plain) if line]
    for above, below in itertools.pairwise(written):
        fed = "\f" in line_ends[above:below]
        numbered = any(at in noise or PAGE_NUMBER.fullmatch(plain[at]) for at in (above, below))
        if fed or numbered:
            edges |= {above, below}
    return edges
