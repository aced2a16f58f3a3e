"""The 80 ambiguities that were first listed in the two circulars, and where each is answered.

A number stands under a reading of a policy, or beside the question of a page of `docs/law/` that
answers it; `tests/pages/test_law.py` holds that each of them does.
"""

from collections.abc import Mapping

__all__ = ["IN_READINGS", "ON_PAGES"]

IN_READINGS: Mapping[tuple[str, str], tuple[int, ...]] = {
    ("bukittinggi", "dasar-10-persen"): (40,),
    ("bukittinggi", "pembulatan"): (41,),
    ("bukittinggi", "dan-atau"): (57,),
    ("bukittinggi", "kendaraan-dinas"): (58,),
    ("bukittinggi", "mematikan-listrik"): (59,),
    ("bukittinggi", "pengawas"): (29,),
    ("bukittinggi", "ahli-madya"): (28,),
    ("bukittinggi", "ahli-utama"): (26,),
    ("bukittinggi", "pejabat"): (25,),
    ("bukittinggi", "unit-layanan"): (15,),
    ("bukittinggi", "setara-uptd"): (33,),
    ("bukittinggi", "sebagian-uptd"): (32,),
    ("bukittinggi", "pada-perangkat-daerah"): (37,),
    ("bukittinggi", "panggilan-2f"): (42,),
    ("bukittinggi", "selama-wfh"): (21,),
    ("bukittinggi", "masa-berlaku"): (8,),
    ("bangka_barat", "layanan-langsung"): (68,),
    ("bangka_barat", "selektif"): (67,),
    ("bangka_barat", "pejabat"): (25,),
    ("bangka_barat", "unit-layanan"): (15,),
    ("bangka_barat", "f-g-tertukar"): (61,),
    ("bangka_barat", "lembaga"): (15, 76, 77),
    ("bangka_barat", "bergiliran"): (62,),
    ("bangka_barat", "dasar-50-persen"): (63,),
    ("bangka_barat", "orang-ganjil"): (64,),
    ("bangka_barat", "pas-atau-paling-banyak"): (65,),
    ("bangka_barat", "putaran"): (66,),
    ("bangka_barat", "wewenang-panggil"): (74,),
    ("bangka_barat", "domisili-luar"): (71,),
    ("bangka_barat", "masa-berlaku"): (8,),
}
"""The numbers under each reading; two readings of Bukittinggi were found later and have none."""

ON_PAGES: Mapping[tuple[str, str], Mapping[str, tuple[int, ...]]] = {
    ("README", "Settled"): {
        "Is work from home a right?": (1,),
        "Does a Friday that is a public holiday move to another day?": (2,),
        "Is a Friday of *cuti bersama* a working day?": (3,),
        "Who counts as ASN?": (10,),
    },
    ("README", "Not modelled"): {
        "Six-day weeks and shifts": (5,),
        "Work from another place than the home": (53,),
        "The parent circular": (20,),
    },
    ("README", "What else holds"): {
        "Can a quota be carried over?": (4,),
        "What if the date is before the first day in force?": (6,),
        "Do the circulars end with the parent circular?": (9,),
        "What of employees who are not ASN?": (11,),
        "Does the home decide which circular applies?": (12,),
        "What of leave, official travel, study and sickness?": (13,),
        "What if somebody acts in a second post?": (14,),
        "What if somebody has two tasks or services on that date?": (16,),
        "When does a missing fact matter?": (17,),
        "Does Ramadan change permission?": (18,),
        "Does an office's name decide?": (19,),
        "In which time zone are the times?": (22,),
        "What of misprints?": (39,),
        "The letter is addressed to heads. Does it bind ASN?": (60,),
        "Do both circulars name the same parent?": (79,),
        "What of a village head (kepala desa)?": (80,),
    },
    ("bukittinggi", "What else holds"): {
        "What is the number?": (23,),
        "Which clause is letter j?": (24,),
        "Are JF Ahli Muda, Ahli Pertama or the keterampilan levels excluded?": (27,),
        "Level or eselon in brackets: which counts?": (31,),
        "Are the agencies' own offices excluded in 1.i.j to 1.i.n?": (34,),
        "Are UPTD of other agencies excluded?": (35,),
        "How are the items about officers judged?": (36,),
        "What is BPBD?": (38,),
        "What of kecamatan and kelurahan?": (30,),
        "Who is recalled, and by whom?": (43, 44),
        "What is H-1?": (45,),
        "Does a missing plan take permission away?": (46, 47),
        "When is the daily report due?": (47, 48),
        "Is the live location checked?": (49,),
        "Are the four times of attendance deadlines?": (50, 51),
        "Which home counts?": (52,),
        "Is leaving the place a breach of the permission?": (54,),
        "When is the monthly report due, and to whom?": (55, 56),
    },
    ("bangka_barat", "What else holds"): {
        "It was signed on 7 April and applies from the 2nd. What of the days between?": (7,),
        "Are JF Ahli Madya excluded?": (69,),
        "What of Camat, Lurah and the Sekretaris Kecamatan?": (70,),
        "Has the GPS photo a time?": (72,),
        "Have the telephone and e-kinerja a time?": (73,),
        "Are rules of the other region read into this circular?": (75,),
        "What of madrasah, SMA and the Dinas Pendidikan?": (76,),
        "Which part of the finance office is excluded?": (77,),
        "Which travel is cut?": (78,),
    },
}
"""The numbers beside each question of a section of a page."""
