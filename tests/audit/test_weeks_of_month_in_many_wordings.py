"""Leave in the first and third week of a month is read in every usual wording."""

from __future__ import annotations

import itertools

import pytest

from asn_wfh.audit import ledger_of
from asn_wfh.audit.fingerprints.make_fingerprints_of_paper import prints_of_frame_and_clauses
from asn_wfh.paper.tokens import tokens
from audit.seeding.invented_papers import InventedPaper

SENTENCES = (
    "ASN dapat melaksanakan WFH setiap hari Rabu pada minggu kesatu dan ketiga.",
    "ASN dapat melaksanakan WFH pada hari Rabu minggu kesatu dan minggu ketiga setiap bulan.",
    "ASN dapat melaksanakan WFH setiap Rabu kesatu dan ketiga.",
    "WFH dapat dilaksanakan pada hari Rabu di minggu pertama dan ketiga.",
    "ASN dapat melaksanakan WFH setiap Rabu ke-1 dan ke-3 dalam bulan berjalan.",
    "Pada minggu I dan III setiap bulan, ASN dapat melaksanakan WFH pada hari Rabu.",
    "ASN dapat melaksanakan WFH pada hari Rabu minggu ke-1 dan ke-3.",
    "ASN dapat melaksanakan WFH pada hari Rabu minggu ke 1 dan ke 3.",
    "ASN dapat melaksanakan WFH pada hari Rabu pekan pertama dan pekan ketiga.",
    "ASN dapat melaksanakan WFH pada hari Rabu minggu pertama serta minggu ketiga tiap bulan.",
    (
        "ASN dapat melaksanakan WFH 2 (dua) kali sebulan, yaitu "
        "pada hari Rabu minggu kesatu dan ketiga."
    ),
    "ASN dapat melaksanakan WFH pada hari Rabu (minggu kesatu dan ketiga).",
    "WFH dapat dilaksanakan setiap Rabu, minggu ke-1 dan minggu ke-3.",
    "ASN dapat bekerja dari rumah pada Rabu pertama dan Rabu ketiga setiap bulan.",
    "ASN dapat bekerja dari rumah pada Rabu pertama dan Rabu ketiga.",
    "ASN dapat melaksanakan WFH setiap hari Rabu minggu ke-I dan ke-III.",
    (
        "ASN dapat melaksanakan WFH pada hari Rabu dalam minggu "
        "kesatu dan minggu ketiga bulan berjalan."
    ),
    "WFH dapat dilaksanakan pada minggu kesatu dan ketiga, hari Rabu.",
    "WFH dapat dilaksanakan pada minggu kesatu dan ketiga setiap bulan, yakni pada hari Rabu.",
    "ASN diperkenankan WFH tiap Rabu pada pekan ke-1 dan pekan ke-3.",
    "ASN dapat melaksanakan WFH setiap hari Rabu minggu satu dan tiga.",
    "ASN dapat melaksanakan WFH setiap hari Rabu minggu 1 dan 3.",
    "ASN dapat melaksanakan WFH setiap hari Rabu pada minggu ke-1 (satu) dan ke-3 (tiga).",
    "ASN dapat melaksanakan WFH setiap hari Rabu pada minggu ke-satu dan ke-tiga.",
    "ASN dapat melaksanakan WFH setiap hari Rabu di minggu-minggu pertama dan ketiga.",
    "ASN dapat melaksanakan WFH setiap hari Rabu pada minggu Kesatu dan Ketiga tiap-tiap bulan.",
    "Jadwal WFH bagi ASN ialah hari Rabu minggu kesatu dan hari Rabu minggu ketiga.",
    (
        "ASN dapat melaksanakan WFH dua kali dalam satu bulan "
        "pada hari Rabu minggu pertama dan ketiga."
    ),
    "ASN dapat melaksanakan WFH setiap Rabu pertama/ketiga setiap bulan.",
    "ASN dapat melaksanakan WFH pada hari Rabu minggu kesatu dan/atau ketiga.",
)
_POLICY = """\
provisions:
  - at: "1"
    says: Jumat.
    words: ["setiap hari Jumat"]
    permit: {{every: jumat}}
  - at: "2"
    says: Rabu pada dua minggu.
    words: [{words}]
    permit: {permit}
  - at: "3"
    says: Sejak Maret.
    words: ["sejak 1 Maret 2032"]
    in_force: {{from: 2032-03-01}}
"""
RIGHT = '{every: rabu, weeks: ["1", "3"]}'
WRONG = (
    "{every: rabu}",
    '{every: rabu, weeks: ["1", "2"]}',
    '{every: rabu, weeks: ["1"]}',
    '{every: rabu, weeks: ["1", "3", akhir]}',
    '{every: kamis, weeks: ["1", "3"]}',
)


def quoted(sentence: str) -> str:
    """The whole sentence in quotations of at most eight words, cut wherever the sixth begins."""
    starts = [word.start for word in tokens(sentence) if not word.is_sign]
    cuts = [*starts[::5], len(sentence)]
    pieces = (sentence[begin:end].strip(" .,") for begin, end in itertools.pairwise(cuts))
    return ", ".join(f'"{piece}"' for piece in pieces)


def codes_of(sentence: str, permit: str) -> list[str]:
    """What the audit finds where the second clause of a paper is a sentence."""
    clauses = (
        "1. ASN dapat melaksanakan WFH setiap hari Jumat.\n"
        f"2. {sentence}\n3. Surat Edaran ini berlaku sejak 1 Maret 2032."
    )
    made = InventedPaper("minggu", clauses, _POLICY.format(words=quoted(sentence), permit=permit))
    ledger = ledger_of(made.policy, made.paper, prints=prints_of_frame_and_clauses(made.paper))
    return [finding.fault.code for finding in ledger.findings]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_first_and_third_week_are_right_however_they_are_printed_and_cut(sentence: str) -> None:
    """The policy that says both weeks is faithful, wherever its quotations are cut."""
    assert codes_of(sentence, RIGHT) == []


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize("permit", WRONG)
def test_every_week_or_another_is_wrong(sentence: str, permit: str) -> None:
    """Leave on every Wednesday, in one week, in a third one or on another day is refused."""
    assert codes_of(sentence, permit)
