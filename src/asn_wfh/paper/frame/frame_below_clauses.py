"""The frame below the clauses: closing, place and date, signature, copies.

Each line must fit one of them; what fits none is refused, since a clause may hide there.
"""

from __future__ import annotations

import re

from asn_wfh.paper.frame.find_frame_parts_above_clauses import (
    FramePartsAndFirstLineIndexes,
    certain_item_marker,
)
from asn_wfh.paper.frame.split_head_columns import PLACED
from asn_wfh.paper.nonempty_lines_of_paper_text import (
    PAGE_NUMBER,
    PrintedLine,
    ScannedPaper,
    ends_a_sentence,
)

__all__ = ["find_clauses_end", "read_footer"]

_CLOSING = re.compile(
    r"demikian(?:lah)?\b(?! (?:pula|juga|halnya|seterusnya))|sekian\b"
    r"|atas (?:perhatian|kerja ?sama|bantuan|partisipasi)|agar (?:setiap|semua) orang\b",
    re.IGNORECASE,
)
_DATE = re.compile(r"(?:Ditetapkan|Dikeluarkan|Ditandatangani|Dibuat)\s(?:di|pada)\b|Ditetapkan\Z")
_DATE_MORE = re.compile(r"(?:pada )?tanggal\b|pada\Z|di\b", re.IGNORECASE)
_COPIES = re.compile(
    r"(?:tembusan|tindasan|salinan)\b.{0,60}:|(?:tembusan|tindasan)\Z", re.IGNORECASE
)
# An annex, or a second paper behind the first.
_OTHER = re.compile(r"LAMPIRAN\b|SURAT EDARAN\b|NOMOR\b|TENTANG\b|MEMUTUSKAN\b")
# What a regulation has below its signature.
_PROMULGATED = re.compile(
    r"Diundangkan (?:di|pada)\b|(?:pada )?tanggal [0-9. ]+[A-Z][a-z]+ [0-9]{4}\Z"
    r"|(?:BERITA|LEMBARAN) DAERAH\b"
)
_SIGNED = re.compile(r"elektronik|sertifikat|tanda ?tangan", re.IGNORECASE)
# What a certified copy has below the signature of the paper.
_CERTIFIED = re.compile(r"(?:salinan|turunan|kutipan)\b.*\bsesuai (?:dengan )?asli", re.IGNORECASE)
# Offices and names are written with capitals but for these.
_JOINING = ("dan", "atas", "nama", "untuk", "oleh", "bin", "binti", "pada", "selaku")
_RANKS = ("pembina", "penata", "pengatur", "utama", "madya", "muda", "tingkat")
_SMALL = frozenset({*_JOINING, *_RANKS, "ttd", "dto", "cap", "nip"})
_SIGNATURE_WORDS = 12
# The office of whoever signs, where nothing else ends the clauses.
_OFFICE = re.compile(
    r"(?:(?:a\. ?n\.|plt\.|plh\.|pj\.|pjs\.) ?)?"
    r"(?P<office>(?:BUPATI|WALI ?KOTA|GUBERNUR|SEKRETARIS DAERAH)\b[A-Z .,'-]*)\Z",
    re.IGNORECASE,
)
_COPIES_WORDS = 40


def find_clauses_end(scan: ScannedPaper, first_index: int) -> int:
    """The index of the line with which the closing begins; without one the date, the signature."""
    above = scan.lines[first_index - 1]
    for index in range(first_index, len(scan.lines)):
        line = scan.lines[index]
        if _begins_closing_or_date(line) and (line.blank or ends_a_sentence(above.plain)):
            return index
        if not scan.is_page_noise(line):
            above = line
    for index in range(first_index, len(scan.lines)):
        if scan.lines[index].blank and _is_office_line(scan, scan.lines[index]):
            return index
    raise scan.paper_error("paper_no_end", None, found=scan.lines[-1].plain)


def read_footer(
    scan: ScannedPaper, first_index: int, has_date_above: bool
) -> FramePartsAndFirstLineIndexes:
    """The parts from the closing on; `has_date_above` says that the date stands above the clauses.

    Raises PaperError for a line that fits none.
    """
    parts: FramePartsAndFirstLineIndexes = []
    begun = scan.lines[first_index]
    if not (_is_date_line(begun) or _is_office_line(scan, begun)):
        parts.append(("closing", first_index))
        first_index = _index_below_closing(scan, first_index)
    begins_date = first_index < len(scan.lines) and (
        _is_date_line(scan.lines[first_index]) or _DATE_MORE.match(scan.lines[first_index].plain)
    )
    if begins_date and not has_date_above:
        parts.append(("date", first_index))
        first_index = _index_below_date(scan, first_index)
    copies = next(
        (at for at in range(first_index, len(scan.lines)) if _COPIES.match(scan.lines[at].plain)),
        len(scan.lines),
    )
    late = not has_date_above and "date" not in dict(parts)
    if late and any(_is_date_line(line) for line in scan.lines[first_index:copies]):
        raise scan.paper_error(
            "paper_after", scan.lines[first_index], text=scan.lines[first_index].plain
        )
    _refuse_lines_unlike_signature(scan, scan.lines[first_index:copies])
    _refuse_lines_unlike_copy_recipients(scan, scan.lines[copies:])
    parts += [("signature", first_index)] if first_index < copies else []
    return parts + ([("copies", copies)] if copies < len(scan.lines) else [])


def _begins_closing_or_date(line: PrintedLine) -> bool:
    return bool(_CLOSING.match(line.plain)) or _is_date_line(line)


def _is_office_line(scan: ScannedPaper, line: PrintedLine) -> bool:
    """Whether a line in capitals names the office that signs, and is no header of a page."""
    match = _OFFICE.match(line.plain)
    return match is not None and match["office"].isupper() and not scan.is_page_noise(line)


def _is_date_line(line: PrintedLine) -> bool:
    return bool(_DATE.match(line.plain) or PLACED.match(line.plain))


def _index_below_date(scan: ScannedPaper, date_index: int) -> int:
    """The index of the first line below the place and the date, which may be broken anywhere."""
    above = scan.lines[date_index]
    for index in range(date_index + 1, len(scan.lines)):
        line = scan.lines[index]
        # The name of the office is no header here: it stands above who signs.
        if PAGE_NUMBER.fullmatch(line.plain):
            continue
        if not (above.plain.endswith((" di", "pada", "tanggal")) or _DATE_MORE.match(line.plain)):
            return index
        above = line
    return len(scan.lines)


def _index_below_closing(scan: ScannedPaper, closing_index: int) -> int:
    """The index of the first line below the paragraphs of the closing."""
    above = scan.lines[closing_index]
    for index in range(closing_index + 1, len(scan.lines)):
        line = scan.lines[index]
        if _is_date_line(line) or _COPIES.match(line.plain) or certain_item_marker(scan, line):
            return index
        if scan.is_page_noise(line):
            continue
        # An office is printed in capitals; a paragraph begins after a blank or a short line.
        apart = line.plain.isupper() or scan.begins_paragraph(line, above)
        ended = ends_a_sentence(above.plain) and apart
        anew = ended or (line.blank and not line.plain[0].islower())
        if anew and not _CLOSING.match(line.plain):
            return index
        above = line
    return len(scan.lines)


def _refuse_lines_unlike_signature(scan: ScannedPaper, lines: tuple[PrintedLine, ...]) -> None:
    """Refuse what is no office, name, rank or note of a signature."""
    for line in lines:
        words = [word.strip(".,:;()/") for word in line.plain.split()]
        small = {word for word in words if word.isalpha() and word.islower() and len(word) > 2}
        sentence = len(words) > _SIGNATURE_WORDS or not small <= _SMALL
        fits = not (sentence or certain_item_marker(scan, line))
        noted = (_SIGNED.search(line.plain), _PROMULGATED.match(line.plain))
        fits = fits or any(noted) or bool(_CERTIFIED.match(line.plain))
        if not fits or _begins_other_paper(scan, line) or _begins_closing_or_date(line):
            raise scan.paper_error("paper_after", line, text=line.plain)


def _refuse_lines_unlike_copy_recipients(
    scan: ScannedPaper, lines: tuple[PrintedLine, ...]
) -> None:
    """Refuse what is neither an addressee of a copy nor a note of a signature."""
    for line in lines[1:]:
        limit = _COPIES_WORDS if certain_item_marker(scan, line) else _SIGNATURE_WORDS
        long = len(line.plain.split()) > limit and not _SIGNED.search(line.plain)
        if _begins_other_paper(scan, line) or _begins_closing_or_date(line) or long:
            raise scan.paper_error("paper_after", line, text=line.plain)


def _begins_other_paper(scan: ScannedPaper, line: PrintedLine) -> bool:
    """Whether a line begins another paper; a repeated page header does not."""
    return bool(_OTHER.match(line.plain)) and not scan.is_page_noise(line)
