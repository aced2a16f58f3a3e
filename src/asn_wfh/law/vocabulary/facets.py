"""Every fact that a circular may ask of a person or a day: its words, question and source."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from asn_wfh.law.vocabulary.government_affairs import AFFAIR
from asn_wfh.law.vocabulary.labelled_words_and_facets import FacetWords, Word
from asn_wfh.law.vocabulary.weekday_absence_and_roster_words import ABSENCE, WEEKDAYS
from asn_wfh.law.vocabulary.words_of_persons import EMPLOYMENT, LEVEL, POST, SERVICE, TASK, UNIT

__all__ = ["DAY_FACETS", "FACETS", "PERSON_FACETS", "WEEK_FACETS"]


_YES_NO = {"tidak": Word("tidak", "no"), "ya": Word("ya", "yes")}


def _copy_typed_with_text_keys(words: Mapping[Any, Word]) -> dict[str, Word]:
    """A list of words whose keys are any text, as tables of all facets hold them."""
    return dict(words)


PERSON_FACETS: Mapping[str, FacetWords] = {
    words.name: words
    for words in (
        FacetWords(
            "employer",
            Word("instansi kerja", "employer"),
            Word("Pada instansi mana pegawai bekerja?", "Which government employs them?"),
            {
                "own": Word("pemerintah daerah ini", "this government"),
                "lainnya": Word("instansi lain", "another employer"),
            },
            "UU 20/2023; Kepmendagri 300.2.2-2138/2025 (kode wilayah)",
        ),
        FacetWords(
            "employment",
            Word("status kepegawaian", "employment status"),
            Word("Apa status kepegawaian pegawai ini?", "What is their employment status?"),
            _copy_typed_with_text_keys(EMPLOYMENT),
            "UU 20/2023 tentang ASN; KepmenPANRB 16/2025 (paruh waktu)",
        ),
        FacetWords(
            "level",
            Word("jenjang jabatan", "level of post"),
            Word("Apa jenjang jabatan pegawai?", "What is their level of post?"),
            _copy_typed_with_text_keys(LEVEL),
            "UU 20/2023; PP 11/2017 sebagaimana diubah dengan PP 17/2020",
        ),
        FacetWords(
            "post",
            Word("nama jabatan", "post"),
            Word(
                "Apakah pegawai menjabat sebagai Camat atau Lurah?", "Are they a camat or a lurah?"
            ),
            _copy_typed_with_text_keys(POST),
            "UU 23/2014; PP 18/2016 tentang Perangkat Daerah",
        ),
        FacetWords(
            "task",
            Word("tugas yang dijalankan", "task"),
            Word("Apa tugas yang dijalankan pegawai?", "What task do they carry out?"),
            _copy_typed_with_text_keys(TASK),
            "butir-butir surat edaran",
        ),
        FacetWords(
            "affair",
            Word("urusan pemerintahan", "government affair"),
            Word(
                "Urusan pemerintahan apa yang ditangani perangkat daerahnya?",
                "Which government affair does their office handle?",
            ),
            _copy_typed_with_text_keys(AFFAIR),
            "UU 23/2014 pasal 12 (urusan) dan pasal 219 (unsur penunjang)",
        ),
        FacetWords(
            "unit",
            Word("jenis unit kerja", "kind of unit"),
            Word("Apa jenis unit kerja pegawai?", "What kind of unit do they work in?"),
            _copy_typed_with_text_keys(UNIT),
            "Permendagri 12/2017 (UPTD); PP 72/2019 (RSUD)",
        ),
        FacetWords(
            "service",
            Word("unit layanan", "service unit"),
            Word(
                "Apakah unit kerjanya melayani masyarakat secara langsung? Jika ya, layanan apa?",
                "Does their unit serve the public directly? If so, which service?",
            ),
            _copy_typed_with_text_keys(SERVICE),
            "butir-butir surat edaran; SE Mendagri 800.1.5/3349/SJ",
        ),
        FacetWords(
            "domicile",
            Word("domisili", "domicile"),
            Word(
                "Di wilayah mana rumah atau tempat tinggal yang digunakan untuk WFH?",
                "In which region is the home they would work from?",
            ),
            {
                "inside": Word("di dalam wilayah daerah ini", "inside the region"),
                "outside": Word("di luar wilayah daerah ini", "outside the region"),
            },
            "Kepmendagri 300.2.2-2138/2025 (kode wilayah)",
        ),
    )
}
"""Facts about a person.  A circular sees only `own` or `lainnya`, `inside` or `outside`."""

DAY_FACETS: Mapping[str, FacetWords] = {
    words.name: words
    for words in (
        FacetWords(
            "rostered",
            Word("terjadwal WFH", "on the WFH roster"),
            Word(
                "Apakah pegawai terjadwal WFH pada tanggal tersebut?",
                "Are they on the WFH roster for that date?",
            ),
            {
                "ya": Word("ya", "yes"),
                "tidak": Word("tidak", "no"),
                "tanpa_jadwal": Word("tanpa jadwal", "no schedule drawn up"),
            },
            "jadwal Kepala Perangkat Daerah",
        ),
        FacetWords(
            "recalled",
            Word("diperintahkan WFO", "ordered to the office"),
            Word(
                "Apakah pegawai diperintahkan WFO pada tanggal tersebut?",
                "Are they ordered to the office that date?",
            ),
            _YES_NO,
            "perintah Kepala Perangkat Daerah",
        ),
        FacetWords(
            "absent",
            Word("tidak masuk kerja", "absent"),
            Word(
                "Apakah pegawai sedang cuti, dinas luar, tugas belajar, atau sakit?",
                "Are they on leave (cuti), travelling, studying or sick?",
            ),
            {"hadir": Word("masuk kerja", "present"), **_copy_typed_with_text_keys(ABSENCE)},
            "PP 11/2017 (cuti); data presensi",
        ),
        FacetWords(
            "weekday",
            Word("hari", "weekday"),
            Word("Hari apa?", "Which weekday?"),
            _copy_typed_with_text_keys(WEEKDAYS),
            "kalender",
        ),
        FacetWords(
            "libur",
            Word("hari libur", "day off"),
            Word("Apakah tanggal tersebut hari libur?", "Is that date a day off?"),
            {
                "tidak": Word("bukan hari libur", "no day off"),
                "akhir_pekan": Word("akhir pekan", "weekend"),
                "libur_nasional": Word("libur nasional", "public holiday"),
                "libur_setempat": Word("hari libur daerah", "local holiday"),
            },
            "SKB 3 Menteri; Perpres 21/2023",
        ),
        FacetWords(
            "cuti_bersama",
            Word("cuti bersama", "collective leave"),
            Word(
                "Apakah tanggal tersebut ditetapkan sebagai cuti bersama?",
                "Is that date decreed as collective leave?",
            ),
            _YES_NO,
            "Keppres cuti bersama ASN; SKB 3 Menteri",
        ),
    )
}
"""Facts about a day and about what happens to a person on it."""

WEEK_FACETS: Mapping[str, FacetWords] = {
    words.name: words
    for words in (
        FacetWords(
            "nth",
            Word("urutan hari itu dalam bulannya", "which such weekday of the month"),
            Word(
                "Hari keberapa dengan nama itu dalam bulannya?",
                "Which of its weekdays in the month is it?",
            ),
            {
                "1": Word("pertama", "first"),
                "2": Word("kedua", "second"),
                "3": Word("ketiga", "third"),
                "4": Word("keempat", "fourth"),
                "5": Word("kelima", "fifth"),
            },
            "kalender",
        ),
        FacetWords(
            "last",
            Word("hari itu yang terakhir dalam bulannya", "last such weekday of the month"),
            Word(
                "Apakah itu hari terakhir dengan nama itu dalam bulannya?",
                "Is it the last of its weekdays in the month?",
            ),
            _YES_NO,
            "kalender",
        ),
    )
}
"""Which weekday of its month a date is, asked only by a policy that says so."""

FACETS: Mapping[str, FacetWords] = {**PERSON_FACETS, **DAY_FACETS, **WEEK_FACETS}
