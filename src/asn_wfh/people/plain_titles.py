"""Titles of posts made plain: small words, short ones written out, and a sign between parts."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from asn_wfh.people.files.plain_cells_and_headings import plain_name

__all__ = ["BETWEEN_PARTS", "plain_title"]

_ABBREVIATIONS: Mapping[str, str] = {
    word: whole
    for words, whole in (
        ("ka kpl", "kepala"),
        ("sekda", "sekretaris daerah"),
        ("sekwan", "sekretaris dprd"),
        ("sekdis sekdin", "sekretaris dinas"),
        ("sekban sesban", "sekretaris badan"),
        ("sekcam", "sekretaris camat"),
        ("seklur sekkel", "sekretaris kelurahan"),
        ("kadis kadin", "kepala dinas"),
        ("kaban", "kepala badan"),
        ("kalak", "kepala pelaksana"),
        ("kasat", "kepala satuan"),
        ("kasatpol", "kepala satuan polisi"),
        ("kabid", "kepala bidang"),
        ("kabidang", "kepala bidang"),
        ("kabag kabagian", "kepala bagian"),
        ("kasi kasie", "kepala seksi"),
        ("kaseksi kaseksie", "kepala seksi"),
        ("kasubbag kasubag kasubbagian kasubagian", "kepala sub bagian"),
        ("kasubbid kasubid kasubbidang kasubidang", "kepala sub bidang"),
        ("kakel", "kepala kelurahan"),
        ("subbag subag subbagian", "sub bagian"),
        ("subbid subid subbidang", "sub bidang"),
        ("bag", "bagian"),
        ("bid", "bidang"),
        ("irban", "inspektur pembantu"),
        ("satpol", "satuan polisi"),
    )
    for word in words.split()
}
"""The short words of posts, written out."""
_GLUED_ACTING = re.compile(
    r"\b(pl[th](?!(?:mh|bm|sa|gu|ps|bg)\b)|pjs|penjabat|pelaksana ?(?:tugas|harian))(?=[a-z]{2})"
    r"|\b(pj|pgs|p?ymt)(?=kepala|sekretaris|camat|lurah|direktur|inspektur|asisten|irban|sek[cdw]"
    r"|ses|ka(?:d[ibr]|ban|bi|bag|sa|si|sub|lak|\b))",
    re.IGNORECASE,
)
"""Words of acting written as one word with the post; a power plant as `PLTMH` is no such word."""
_GLUED_HEAD = re.compile(r"\bka(dis|bid|bag)(?!ang\b|ian\b)([a-z]{2,})")
_WHOLE_OF_HEAD = {"dis": "dinas", "bid": "bidang", "bag": "bagian"}
_SHORT_HEAD = re.compile(r"\bkep (?=dinas|badan|bidang|bagian|seksi|sub|upt)")
BETWEEN_PARTS = re.compile(r"[/\\|(){}\[\],;:+\u2013\u2014]| - ")
"""What stands between two titles in one cell."""
_SPELLED_OUT = re.compile(r"\b(?:l u r a h|c a m a t|k e l u r a h a n|k e c a m a t a n)\b")
"""As `L U R A H` is written in headings."""


def plain_title(text: str) -> str:
    """A title as small words with abbreviations written out, and ` / ` between its parts."""
    # Signs without a width split a word for the machine and for nobody else.
    signs = "".join(sign for sign in text if unicodedata.category(sign) != "Cf")
    signs = _GLUED_ACTING.sub(r"\g<0> ", unicodedata.normalize("NFKC", signs))
    parts = (plain_name(part, _ABBREVIATIONS) for part in BETWEEN_PARTS.split(signs))
    title = _SHORT_HEAD.sub("kepala ", " / ".join(filter(None, parts)))
    title = _GLUED_HEAD.sub(lambda head: f"kepala {_WHOLE_OF_HEAD[head[1]]} {head[2]}", title)
    return _SPELLED_OUT.sub(lambda spelled: spelled[0].replace(" ", ""), title)
