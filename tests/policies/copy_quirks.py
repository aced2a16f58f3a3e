"""What copies of a paper do to its text, one thing at a time."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Mapping

__all__ = ["QUIRKS", "Quirk"]

Quirk = Callable[[str], str]
"""A text and the same as another copy of it has it."""

_LIGATURES = {"ffi": "\ufb03", "ffl": "\ufb04", "fi": "\ufb01", "fl": "\ufb02", "ff": "\ufb00"}
_MARKER = re.compile(r"^([ \t]*(?:- )?)([0-9]{1,2}|[a-z])([.)])(?= )", re.MULTILINE)


def _by_line(change: Quirk) -> Quirk:
    return lambda text: "\n".join(map(change, text.split("\n")))


def _in_clauses(change: Quirk) -> Quirk:
    """The change in the clauses alone, above and below which the frame stays."""

    def changed(text: str) -> str:
        begin = re.search(r"^1\. (?:Berdasarkan|Penyesuaian)", text, re.MULTILINE)
        end = text.index("\nDemikian")
        assert begin
        return text[: begin.start()] + change(text[begin.start() : end]) + text[end:]

    return changed


def _with_line_after_each_page(line: str, every: int = 18) -> Quirk:
    """A line between the others, each time that a page is full."""

    def changed(text: str) -> str:
        lines = text.split("\n")
        for at in range(every * (len(lines) // every), every - 1, -every):
            lines[at:at] = ["", line, ""]
        return "\n".join(lines)

    return _in_clauses(changed)


def _wrapped(width: int) -> Quirk:
    return _by_line(lambda line: "\n".join(textwrap.wrap(line, width)) if line.strip() else line)


def _hyphenated(text: str) -> str:
    """Long words of small letters broken at the ends of lines."""
    return re.sub(r"\b([a-z]{4})([a-z]{5,}) (?=\w)", r"\1-\n\2 ", text)


def _in_table(text: str) -> str:
    return _MARKER.sub(r"\1| \2\3 |", text).replace("\n\n", "\n|---|---|\n")


def _with_roman(upper: bool) -> Quirk:
    numerals = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"]

    def numeral(match: re.Match[str]) -> str:
        roman = numerals[int(match[2]) - 1]
        return f"{match[1]}{roman.upper() if upper else roman}{match[3]}"

    def changed(text: str) -> str:
        return re.sub(r"^([ \t]*(?:- )?)([0-9]{1,2})([.)])(?= )", numeral, text, flags=re.MULTILINE)

    return _in_clauses(changed)


def _ligatures(text: str) -> str:
    for letters, sign in _LIGATURES.items():
        text = text.replace(letters, sign)
    return text


def _curly(text: str) -> str:
    return re.sub(r'"([^"\n]*)"', "\u201c\\1\u201d", text).replace("'", "\u2019")


def _headings_in_capitals(text: str) -> str:
    return re.sub(
        r"^((?:- )?[0-9]+\. )(Pelaporan|Pelaksanaan WFH ;|Tujuan pelaksanaan WFH yaitu :)$",
        lambda match: match[1] + match[2].upper(),
        text,
        flags=re.MULTILINE,
    )


def _around_signature(text: str) -> str:
    """Pipes around the lines below the date, as a table that holds a signature leaves them."""
    head, date, tail = text.rpartition("\npada tanggal")
    below = [f"| {line} |" if line.strip() else line for line in tail.split("\n")[1:]]
    return head + date + "\n".join([tail.split("\n")[0], *below])


def _with_address(text: str) -> str:
    first = next(line for line in text.split("\n") if line.strip())
    address = "Jalan Contoh Nomor 1 Kota Contoh Kode Pos 99999"
    more = "Telepon (0999) 12345 Faksimile (0999) 12346\nPos-el: kantor@contoh.go.id"
    return text.replace(first, f"{first}\n{address}\n{more}", 1)


_BSRE = (
    "Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik\n"
    "yang diterbitkan oleh Balai Sertifikasi Elektronik (BSrE), BSSN."
)

QUIRKS: Mapping[str, Quirk] = {
    "wrapped at 60": _wrapped(60),
    "wrapped at 40": _wrapped(40),
    "page numbers": _with_line_after_each_page("- 2 -"),
    "page numbers in words": _with_line_after_each_page("Halaman 2 dari 4"),
    "running heads": _with_line_after_each_page("- 3 -\nSurat Edaran tentang Transformasi", 12),
    "a scanner's stamp": _with_line_after_each_page("Dipindai dengan CamScanner"),
    "another scanner's stamp": _with_line_after_each_page("Scanned with CamScanner"),
    "an e-signature's footer": _with_line_after_each_page(_BSRE),
    "an e-signature's footer at the end": lambda text: f"{text}\n\n{_BSRE}\n",
    "an address in the letterhead": _with_address,
    "a space before a percent sign": lambda text: text.replace("%", " %"),
    "dashes": lambda text: text.replace("-", "\u2013").replace("\n\u2013 ", "\n- "),
    "colons in times": lambda text: re.sub(r"\b([0-9]{1,2})\.([0-9]{2}) WIB", r"\1:\2 WIB", text),
    "Jumat": lambda text: text.replace("Jum'at", "Jumat").replace("jumat", "Jum'at"),
    "escaped markers": lambda text: re.sub(
        r"^([ \t]*(?:- )?(?:[0-9]+|[a-z]))([.)]) ", r"\1\\\2 ", text, flags=re.MULTILINE
    ),
    "pipes around a signature": _around_signature,
    "a byte order mark": lambda text: f"\ufeff{text}",
    "CRLF": lambda text: text.replace("\n", "\r\n"),
    "tabs": lambda text: _MARKER.sub("\\1\\2\\3\t", text).replace("\t ", "\t"),
    "spaces that do not break": lambda text: text.replace(" ", "\u00a0"),
    "soft hyphens": lambda text: re.sub(r"\b([a-z]{4})([a-z]{4,})", "\\1\u00ad\\2", text),
    "ligatures": _ligatures,
    "curly quotes": _curly,
    "headings in capitals": _headings_in_capitals,
    "double spaces": lambda text: re.sub(r"(?<=\S) (?=\S)", "  ", text),
    "a blank line between all lines": lambda text: text.replace("\n", "\n\n"),
    "no blank lines in the clauses": _in_clauses(lambda text: re.sub(r"\n\s*\n", "\n", text)),
    "trailing spaces": lambda text: text.replace("\n", "   \n"),
    "no indents": _by_line(str.lstrip),
    "form feeds": _with_line_after_each_page("\f"),
    "bullets for dashes": _by_line(lambda line: re.sub(r"^([ \t]*)- ", "\\1\u2022 ", line)),
    "no bullets": lambda text: re.sub(r"^([ \t]*)- (?=\S+[.)] )", r"\1", text, flags=re.MULTILINE),
    "a space in the marker": _in_clauses(lambda text: _MARKER.sub(r"\1\2 \3", text)),
    "markers in brackets": lambda text: re.sub(
        r"^([ \t]*(?:- )?)([0-9]+)\) ", r"\1(\2) ", text, flags=re.MULTILINE
    ),
    "brackets for full stops": _in_clauses(
        lambda text: re.sub(r"^([ \t]*(?:- )?[a-z])\. ", r"\1) ", text, flags=re.MULTILINE)
    ),
    "small roman numerals": _with_roman(upper=False),
    "large roman numerals": _with_roman(upper=True),
    "a line of underscores": _with_line_after_each_page("____________________"),
    "a watermark on each page": _with_line_after_each_page("SALINAN"),
    "a table's pipes": _in_clauses(_in_table),
    "a stamp with a date": _with_line_after_each_page("DITERIMA 9 APR 2026", 40),
    "hyphens at line ends": _in_clauses(_hyphenated),
    "zero widths": lambda text: re.sub(r"(?<=[a-z])(?=nya\b|kan\b|an\b)", "\u200b", text),
    "no emphasis": lambda text: text.replace("*", ""),
    "double emphasis": lambda text: text.replace("*", "**"),
    "no markers at all": _in_clauses(lambda text: _MARKER.sub(r"\1", text).replace("- ", "  ")),
    "every marker a numeral": lambda text: re.sub(
        r"^([ \t]*(?:- )?)([a-z])\. ",
        lambda match: f"{match[1]}{ord(match[2]) - 96}) ",
        text,
        flags=re.MULTILINE,
    ),
}
