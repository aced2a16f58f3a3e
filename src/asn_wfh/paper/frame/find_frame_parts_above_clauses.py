"""The frame above the clauses: letterhead, number, title, addressees, opening.

It rests on the form of official letters (tata naskah dinas): `Yth.`, the kind of paper, `NOMOR`,
`TENTANG`, an opening that names its reason, and in decrees a decision (`MEMUTUSKAN`).
"""

from __future__ import annotations

import re

from asn_wfh.messages.errors import PaperError
from asn_wfh.paper.frame.clauses_begin_without_opening import (
    SecondMarkerIndexByList,
    fault_code_or_empty_where_clauses_begin,
    first_heading_without_marker,
    last_index_of_second_marker_by_list,
)
from asn_wfh.paper.frame.split_head_columns import PLACED
from asn_wfh.paper.items.doubtful_markers import is_certain_marker
from asn_wfh.paper.items.item_markers import Marker, marker_at_line_start
from asn_wfh.paper.nonempty_lines_of_paper_text import PrintedLine, ScannedPaper, ends_a_sentence

__all__ = [
    "CLAUSES",
    "FramePartsAndFirstLineIndexes",
    "certain_item_marker",
    "find_clauses_begin_and_addressees",
    "read_header",
]

FramePartsAndFirstLineIndexes = list[tuple[str, int]]
"""Parts of the frame, each with the index of its first line."""

CLAUSES = "clauses"
"""Stands for the opening, the last part above the clauses, in a paper that has none."""

_KIND = re.compile(
    r"(?:SURAT (?:EDARAN|KEPUTUSAN|PERINTAH|TUGAS)|KEPUTUSAN|INSTRUKSI|PENGUMUMAN|MAKLUMAT"
    r"|NOTA DINAS|H?IMBAUAN|PERATURAN (?:BUPATI|WALI ?KOTA|GUBERNUR|DAERAH|SEKRETARIS))\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?:nomor|no\.)\s*:|nomor\s+(?!tel|fax|hp)\S|.*\bNOMOR\b", re.IGNORECASE)
_TITLE = re.compile(r"TENTANG\b|(?i:tentang\Z)|(?i:(?:peri)?hal\s*:)")
_ADDRESSEES = re.compile(r"(?:kepada )?yth\b|kepada\s*(?::|\Z)", re.IGNORECASE)
_REASONS = (
    "berdasarkan|berpedoman|memperhatikan|menindak ?lanjuti|me[mn]pedomani|memedomani|menunjuk"
    "|merujuk|mengacu|mengingat|menimbang|mendasari|mencermati|dasar"
)
_OPENING = re.compile(
    rf"(?:{_REASONS}|dalam|dengan|bersama|sehubungan|berkenaan|berkaitan|terkait|guna|untuk|demi"
    "|melaksanakan|mendukung|meneruskan|menyikapi|menyambut|memenuhi|sebagai|sesuai|selaras"
    "|sejalan|seiring|berhubung|karena|oleh karena|atas|bahwa|disampaikan|diberitahukan"
    "|diinformasikan|assalamu.*|salam)\\b",
    re.IGNORECASE,
)
_DECIDES = ("MEMUTUSKAN", "MENGINSTRUKSIKAN", "MEMERINTAHKAN", "MENUGASKAN", "MENGIMBAU")
_DECISION = re.compile(rf"(?:{'|'.join(' ?'.join(word) for word in _DECIDES)}) ?(?::|\Z)")
# What stands above a decision: reasons and laws, each list behind its word.
_CONSIDERS = re.compile("(?:menimbang|mengingat|memperhatikan|membaca|dasar)\\b", re.IGNORECASE)
# `Berdasarkan :` above a list of laws, with nothing in it that addresses the reader.
_BASIS = re.compile(rf"(?:{_REASONS})\b[^.]*:\Z", re.IGNORECASE)
_ASKS = re.compile(
    r"\b(?:disampaikan|menyampaikan|dim?inta|meminta|(?:di|me)tetapkan|menetapkan|diatur|mengatur"
    r"|memutuskan|h?imbau|(?:di|meng)h?imbau|agar|(?:di|meng)instruksikan|perlu|dipandang"
    r"|diberitahukan|ditegaskan|menegaskan|ketentuan|hal-hal|dilaksanakan)\b",
    re.IGNORECASE,
)
_CONCLUSION = re.compile(
    "(?:maka|dengan ini|bersama ini|untuk itu|oleh karena itu|berkenaan|sehubungan|berkaitan"
    "|perlu|disampaikan|diminta|dengan hormat|dalam rangka)\\b",
    re.IGNORECASE,
)
# What stands in such a list.
_LAW = re.compile(
    "(?:undang|peraturan|surat|keputusan|instruksi|ketetapan|arahan|hasil|rapat|nota|berita|uu|pp"
    "|perpres|permen|perda|perbup|perwa|se|inpres|keppres)",
    re.IGNORECASE,
)
_TO = re.compile(r"kepada\s*:", re.IGNORECASE)
_FOR = re.compile(r"untuk\s*:?\s*\Z|untuk\s*:", re.IGNORECASE)
_KIND_REACH = 6
_OPENING_REACH = 12
"""Lines of a paragraph that announces clauses, at most."""


def read_header(scan: ScannedPaper) -> FramePartsAndFirstLineIndexes:
    """The parts above the clauses, the opening last; PaperError where one cannot be found.

    Where the clauses begin without an opening, `CLAUSES` stands in its place.
    """
    parts: FramePartsAndFirstLineIndexes = []
    doubt: PaperError | None = None
    seconds: SecondMarkerIndexByList | None = None
    listed = False
    for index, line in enumerate(scan.lines):
        begun = {name for name, _ in parts}
        now = parts[-1][0] if parts else ""
        # `Hal :` in the left column may begin while the right one still lists the addressees.
        listed = listed and not line.blank
        now = "addressees" if now == "title" and listed else now
        if "number" in begun and _begins_opening(scan, index):
            return [*parts, ("opening", index)]
        first = marker_at_line_start(scan.text, line.start, line.end)
        if first and {"number", "title"} <= begun:
            seconds = last_index_of_second_marker_by_list(scan) if seconds is None else seconds
            code = fault_code_or_empty_where_clauses_begin(scan, index, first, now, seconds)
            if code == "":
                return [*parts, (CLAUSES, index)]
            if code and not doubt:
                above = scan.lines[index - 1].plain
                doubt = scan.paper_error(code, line, marker=first.text, above=above)
        marker = certain_item_marker(scan, line)
        if marker and now != "addressees":
            _refuse_heading_without_marker(scan, line)
            code = "paper_no_opening" if "number" in begun else "paper_no_number"
            raise scan.paper_error(code, line, found=marker.text)
        name = _frame_part_begun_at(scan, index)
        if name == "addressees":
            if now != "addressees":
                _refuse_second_addressees(scan, parts, line)
            listed = True
        if not parts or (name and name not in begun):
            parts.append((name or "letterhead", index))
    if doubt:
        raise doubt
    _refuse_heading_without_marker(scan, None)
    code = "paper_no_opening" if "number" in dict(parts) else "paper_no_number"
    raise scan.paper_error(code, None, found=scan.lines[-1].plain)


def find_clauses_begin_and_addressees(
    scan: ScannedPaper, frame_parts: FramePartsAndFirstLineIndexes, end_index: int
) -> int:
    """The index of the first line that may begin a clause, addressees inside the opening added.

    Raises PaperError where the opening holds a list and does not say where it ends.
    """
    name, opening = frame_parts[-1]
    if name == CLAUSES:
        frame_parts.pop()
        return opening
    decided = next(
        (at for at in range(opening, end_index) if _DECISION.match(scan.lines[at].plain)), 0
    )
    if decided and not _CONSIDERS.match(scan.lines[opening].plain):
        above = next(
            (line for line in scan.lines[opening:decided] if certain_item_marker(scan, line)), None
        )
        if above:
            words = scan.lines[decided].plain
            raise scan.paper_error("paper_decision", above, found=above.plain, words=words)
    begin = decided + 1 if decided else _index_below_legal_basis(scan, opening, end_index)
    for at in range(begin, end_index):
        line = scan.lines[at]
        if _TO.match(line.plain):
            _refuse_second_addressees(scan, frame_parts, line)
            frame_parts.append(("addressees", at))
            below = [low for low in range(at, end_index) if _FOR.match(scan.lines[low].plain)]
            if not below:
                raise scan.paper_error("paper_opening_list", line, words=line.plain)
            return below[0] + 1
        if certain_item_marker(scan, line):
            break
    return begin


def certain_item_marker(scan: ScannedPaper, line: PrintedLine) -> Marker | None:
    """The marker of a line that surely begins an item, wherever it stands."""
    marker = marker_at_line_start(scan.text, line.start, line.end)
    return marker if marker and is_certain_marker(marker, scan.text) else None


def _refuse_heading_without_marker(scan: ScannedPaper, stop: PrintedLine | None) -> None:
    """Refuse the layout in which headings stand without markers, up to a line."""
    heading = first_heading_without_marker(scan)
    if heading and (stop is None or heading.number < stop.number):
        raise scan.paper_error("paper_plain_heading", heading, found=heading.plain)


def _refuse_second_addressees(
    scan: ScannedPaper, frame_parts: FramePartsAndFirstLineIndexes, line: PrintedLine
) -> None:
    """Refuse addressees where the paper has named some above."""
    first = dict(frame_parts).get("addressees")
    if first is not None:
        raise scan.paper_error("paper_twice", line, first=scan.lines[first].number)


def _frame_part_begun_at(scan: ScannedPaper, index: int) -> str:
    """The part of the frame that a line begins, or nothing."""
    plain = scan.lines[index].plain
    if _ADDRESSEES.match(plain):
        return "addressees"
    if PLACED.match(plain):
        return "date"
    if _TITLE.match(plain):
        return "title"
    if _NUMBER.match(plain) and not _KIND.match(plain):
        return "number" if plain[:2].casefold() == "no" else ""
    if _KIND.match(plain) and (plain.isupper() or _KIND.fullmatch(plain)):
        # The kind of paper belongs to what comes first below it, the number or the title.
        below = [line.plain for line in scan.lines[index : index + _KIND_REACH]]
        return next(
            (
                name
                for at in below
                for name, form in (("number", _NUMBER), ("title", _TITLE))
                if form.match(at)
            ),
            "",
        )
    return ""


def _begins_opening(scan: ScannedPaper, index: int) -> bool:
    """Whether a line begins the opening: a paragraph that gives a reason, or announces clauses."""
    line = scan.lines[index]
    if line.blank and _is_begin_of_paragraph_announcing_clauses(scan, index):
        return True
    if not _OPENING.match(line.plain) or (line.plain.isupper() and ":" not in line.plain):
        return False
    return line.blank or scan.lines[index - 1].plain.isupper()


def _is_begin_of_paragraph_announcing_clauses(scan: ScannedPaper, index: int) -> bool:
    """Whether a paragraph begins that asks and ends in a colon: `Seluruh ASN diminta ...:`.

    It may begin with any word; what names addressees asks for nothing.
    """
    if _ADDRESSEES.match(scan.lines[index].plain):
        return False
    words: list[str] = []
    for at in range(index, min(index + _OPENING_REACH, len(scan.lines))):
        line = scan.lines[at]
        if at > index and (line.blank or certain_item_marker(scan, line)):
            break
        words.append(line.plain)
    text = " ".join(words)
    return text.endswith(":") and not text.isupper() and bool(_ASKS.search(text))


def _index_below_legal_basis(scan: ScannedPaper, opening_index: int, end_index: int) -> int:
    """The first line below the opening, or below the list of laws that it rests on."""
    first = next(
        (at for at in range(opening_index, end_index) if certain_item_marker(scan, scan.lines[at])),
        end_index,
    )
    begin = max(
        (at for at in range(opening_index, first) if scan.lines[at].blank), default=opening_index
    )
    words = " ".join(scan.lines[at].plain for at in range(begin, first))
    if first == end_index or not _BASIS.match(words) or _ASKS.search(words):
        return opening_index + 1
    for at in range(first, end_index):
        line, marker = scan.lines[at], certain_item_marker(scan, scan.lines[at])
        if marker and not _LAW.match(scan.text[marker.end : line.end].strip(" *_")):
            break
        anew = line.blank or ends_a_sentence(scan.lines[at - 1].plain)
        if anew and not marker and _CONCLUSION.match(line.plain):
            return at + 1
    raise scan.paper_error("paper_opening_list", scan.lines[first], words=words)
