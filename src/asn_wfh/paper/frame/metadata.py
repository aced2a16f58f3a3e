"""What the frame of a paper tells: its number, its date, who issued it, what it carries out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise, takewhile

from asn_wfh.law.document_kind import DocumentKind
from asn_wfh.paper.normalize_text_keeping_case import normalised
from asn_wfh.paper.paper import Paper

__all__ = [
    "Metadata",
    "has_printed_government",
    "has_printed_issuer_in_head_or_signature",
    "is_name_of_informing_paper",
    "metadata_of",
]

_MONTHS = (
    *("januari", "februari", "maret", "april", "mei", "juni"),
    *("juli", "agustus", "september", "oktober", "november", "desember"),
)
_OLD = {"pebruari": "februari", "nopember": "november"}
_DATE = re.compile(
    rf"\b([0-9]{{1,2}}) ({'|'.join((*_MONTHS, *_OLD))}) ([0-9]{{4}})\b", re.IGNORECASE
)
_PROMULGATED = re.compile(r"\bdiundangkan (?:di|pada)\b", re.IGNORECASE)
_NUMBER = re.compile(r"\b(?:nomor|no\.)(?: ?:| |\Z)(.*)", re.IGNORECASE)
# What a letter prints below its number.
_LABEL = re.compile(
    r"(?:sifat|lampiran|lamp\.?|perihal|hal|tanggal|klasifikasi|derajat) ?:", re.IGNORECASE
)
_LETTER = re.compile(
    rf"\bnomor ?:? ?((?:(?!nomor\b|tentang\b)[\w./ -]){{1,60}}?),? tanggal {_DATE.pattern}",
    re.IGNORECASE,
)
_INFORMS = re.compile(
    r"\b(?:pengumuman|nota dinas|berita acara|laporan|notul|hasil rapat|undangan|telaah|memo)",
    re.IGNORECASE,
)
_LETTER_KIND = re.compile(
    rf"\b(?:surat|instruksi|keputusan|peraturan|radiogram|{_INFORMS.pattern})", re.IGNORECASE
)
_HEADS = {"WALI KOTA": "Kota", "WALIKOTA": "Kota", "BUPATI": "Kabupaten", "GUBERNUR": "Provinsi"}
_KINDS = "surat (?:edaran|keputusan)|keputusan|instruksi|pengumuman|maklumat|atas nama|a\\.? ?n\\."
_KINDS_BY_NAME: Mapping[str, DocumentKind] = {
    "SURAT EDARAN": "surat_edaran",
    "INSTRUKSI": "instruksi",
    "KEPUTUSAN": "keputusan",
    "PERATURAN": "peraturan",
}
_KIND = re.compile(f"({'|'.join(_KINDS_BY_NAME)})\\b")
_ISSUER = re.compile(rf"(?:(?:{_KINDS}) )?({'|'.join(_HEADS)}) ([A-Z][A-Z .'-]+)", re.IGNORECASE)
_SECRETARY = re.compile(
    rf"(?:(?:{_KINDS}) )?SEKRETARIS DAERAH (KOTA|KABUPATEN|PROVINSI) ([A-Z][A-Z .'-]+)",
    re.IGNORECASE,
)
_GOVERNMENT = re.compile(r"PEMERINTAH (?:DAERAH )?(KOTA|KABUPATEN|PROVINSI) ([A-Z][A-Z .'-]+)")
_NAMED = ("letterhead", "number", "signature")
_OFFICES = {"Kota": "WALI ?KOTA", "Kabupaten": "BUPATI", "Provinsi": "GUBERNUR"}
# What may stand behind a name in capitals without being more of it.
_NO_NAME = (
    r"BUPATI|WALI ?KOTA|GUBERNUR|SEKRETARI[SA]T?|DINAS|BADAN|INSPEKTORAT|KECAMATAN|BAGIAN|BIRO"
    r"|NOMOR|TAHUN|TENTANG|DENGAN|PROVINSI|JALAN|JL\b|Jalan|Jl\b|Menimbang|Mengingat|Yth|Kepada"
)
_PARAGRAPH = re.compile(r"\n[^\S\n]*(?:\n|\Z)")


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a paper says of itself; empty, or None, where its frame does not tell."""

    kind: DocumentKind
    number: str
    signed: date | None
    promulgated: date | None
    issuer: str
    government: str
    implements: str


def metadata_of(paper: Paper) -> Metadata:
    """What the frame of a paper tells."""
    issuer, government = _issuer_and_government(paper)
    return Metadata(
        _kind_of_paper(paper),
        _paper_number(paper),
        _signing_date(paper),
        _promulgation_date(paper),
        issuer,
        government,
        _implemented_letter_citation(paper),
    )


def _kind_of_paper(paper: Paper) -> DocumentKind:
    """What the paper calls itself above its opening; a letter that names no kind is one."""
    first = min((unit.start for unit in paper.clauses), default=len(paper.text))
    for line in paper.text[:first].splitlines():
        if match := _KIND.match(" ".join(line.split())):
            return _KINDS_BY_NAME[match[1]]
    return "surat"


def _lines_of_frame_part(paper: Paper, frame_part: str) -> list[str]:
    """The lines of a part of the frame that are not empty, one space between words."""
    unit = paper.frame_part_named(frame_part)
    lines = paper.text_of_unit_with_marker(unit).splitlines() if unit else []
    return [" ".join(line.split()) for line in lines if line.strip()]


def _paper_number(paper: Paper) -> str:
    """The number as printed behind its word, up to what a letter prints below it."""
    lines = _lines_of_frame_part(paper, "number")
    for place, line in enumerate(lines):
        match = _NUMBER.search(line)
        if match:
            below = takewhile(lambda low: not _LABEL.match(low), lines[place + 1 :])
            return " ".join([match[1], *below]).strip(": ")
    return ""


def _signing_date(paper: Paper) -> date | None:
    unit = paper.frame_part_named("date")
    match = _DATE.search(normalised(paper.text_of_unit_with_marker(unit))) if unit else None
    return _date_or_none(match) if match else None


def _promulgation_date(paper: Paper) -> date | None:
    """The date on which a regulation was promulgated, below whoever signed it."""
    units = (paper.frame_part_named(name) for name in ("date", "signature"))
    printed = normalised(" ".join(paper.text_of_unit_with_marker(unit) for unit in units if unit))
    begun = _PROMULGATED.search(printed)
    match = _DATE.search(printed, begun.end()) if begun else None
    return _date_or_none(match) if match else None


def _date_or_none(match: re.Match[str]) -> date | None:
    """The date that was matched; None for a day that no month has."""
    month = match[2].lower()
    try:
        return date(int(match[3]), _MONTHS.index(_OLD.get(month, month)) + 1, int(match[1]))
    except ValueError:
        return None


def _issuer_and_government(paper: Paper) -> tuple[str, str]:
    """Who issued the paper, and their government."""
    lines = _lines_that_may_name_issuer(paper)
    for line in lines:
        if match := _ISSUER.match(line):
            name = _name_before_number_in_title_case(match[2])
            kind = _HEADS[match[1].upper()]
            office = "Wali Kota" if kind == "Kota" else _name_before_number_in_title_case(match[1])
            return f"{office} {name}", f"{kind} {name}"
    for line in (*lines, *map(" ".join, pairwise(lines))):
        if match := _SECRETARY.match(line):
            government = f"{match[1].capitalize()} {_name_before_number_in_title_case(match[2])}"
            return f"Sekretaris Daerah {government}", government
    for line in lines:
        if match := _GOVERNMENT.match(line):
            kind, name = map(_name_before_number_in_title_case, match.group(1, 2))
            return "", f"{kind} {name}"
    return "", ""


def has_printed_issuer_in_head_or_signature(paper: Paper, name: str) -> bool:
    """Whether a paper names who issued it, in one line or two of its head or its signature.

    Where a head of region or their secretary did, it is no other.
    """
    issuer, _ = _issuer_and_government(paper)
    if issuer:
        return name == issuer
    lines = [
        re.sub(rf"^(?i:{_KINDS}) ", "", line).strip(" ,")
        for line in _lines_that_may_name_issuer(paper)
    ]
    printed = (*lines, *map(" ".join, pairwise(lines)))
    return name.casefold() in {line.casefold() for line in printed}


def _lines_that_may_name_issuer(paper: Paper) -> list[str]:
    """The lines of the parts that may name who issued the paper."""
    return [normalised(line) for name in _NAMED for line in _lines_of_frame_part(paper, name)]


def has_printed_government(paper: Paper, name: str) -> bool:
    """Whether the head, the opening or the signature of a paper names a government.

    `BUPATI CONTOH` names the Kabupaten Contoh.  Kabupaten Bangka is not Kabupaten Bangka Barat:
    no further word of a name may follow in its paragraph.
    """
    kind, _, place = name.partition(" ")
    called = "|".join(filter(None, (re.escape(kind), _OFFICES.get(kind, ""))))
    words = r"\s+".join(map(re.escape, place.split()))
    form = re.compile(rf"\b(?i:(?:{called})\s+{words})\b(?!\s+(?!(?:{_NO_NAME}))[A-Z])")
    return bool(words) and any(
        form.search(text) for text in _paragraphs_that_may_name_government(paper)
    )


def _paragraphs_that_may_name_government(paper: Paper) -> Iterator[str]:
    """The paragraphs of the parts that may name a government."""
    for part in ("letterhead", "addressees", "number", "title", "opening", "signature"):
        unit = paper.frame_part_named(part)
        if unit:
            printed = paper.text_of_unit_with_marker(unit).replace("\r\n", "\n").replace("\f", "\n")
            yield from map(normalised, _PARAGRAPH.split(printed))


def _name_before_number_in_title_case(text: str) -> str:
    """Words in capitals as a sentence writes a name."""
    text = re.split(r" (?:NOMOR|TENTANG)\b", text, flags=re.IGNORECASE)[0].strip(" .,-'")
    return " ".join(word.capitalize() for word in text.split()) if text.isupper() else text


def _implemented_letter_citation(paper: Paper) -> str:
    """The letter that the opening names with its date, or in a paper without one a clause."""
    opening = paper.frame_part_named("opening")
    texts = (
        normalised(paper.text_of_unit_with_marker(unit))
        for unit in ([opening] if opening else paper.clauses)
    )
    letters = (match for text in texts for match in _LETTER.finditer(text))
    match = next(filter(_can_be_implemented, letters), None)
    if not match:
        return ""
    number = re.sub(r" ?/ ?", "/", match[1].strip())
    return f"{number} ({match[2]} {match[3]} {match[4]})"


def is_name_of_informing_paper(text: str) -> bool:
    """Whether a text names a paper or a meeting that only informs: an announcement, a report."""
    return bool(_INFORMS.search(text))


def _can_be_implemented(letter: re.Match[str]) -> bool:
    """Whether a letter is of a kind that a region carries out: no announcement, no report."""
    kinds = list(_LETTER_KIND.finditer(letter.string, 0, letter.start()))
    return not kinds or not is_name_of_informing_paper(kinds[-1][0])
