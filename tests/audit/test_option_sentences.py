"""What the sentence of an option may say: clauses in any form, short forms of the paper."""

import pytest

from audit.test_new_words import findings_of, sentences_of
from audit.test_option_and_lead_in_words import BETWEEN, END, IN_FORCE, PERMIT, UNRULED, codes

LIST = """\
1. Pegawai dapat melaksanakan WFH setiap hari Rabu.
2. Pengaturan:
   a. Pegawai wajib WFH setiap hari Kamis:
      1) di bidang keuangan; dan
      2) di bidang kearsipan;
   b. Pegawai yang hamil bekerja di kantor."""
RULES = """\
  - {at: "2", says: Pengantar., no_rule: Pengantar.}
  - at: 2.a
    says: Wajib.
    words: ["setiap hari Kamis"]
    no_rule: Pengantar; isinya di bawah.
  - {at: 2.a.1, says: Keuangan., require: {every: kamis, whose: {affair: keuangan}}}
  - {at: 2.a.2, says: Kearsipan., require: {every: kamis, whose: {affair: kearsipan}}}
  - at: 2.b
    says: Yang hamil.
    exclude: {hamil: ya, instead_of: 2.a.2}
    reading:
      yang-hamil:
        asks: Apakah yang hamil juga di kantor pada hari Kamis?
        options: {ya: "OPTION", lain: Tidak; butir ini tidak mengatur apa pun.}
        chosen: ya
        because: Begitu bunyinya.
    otherwise:
      - when: {yang-hamil: lain}
        no_rule: Tidak ada akibatnya.
"""


@pytest.mark.parametrize(
    ("option", "faithful"),
    [
        ("Yang hamil tetap WFO; ini menggantikan huruf a angka 2.", True),
        ("Yang hamil tetap WFO; ini menggantikan angka 2 huruf a angka 2.", True),
        ("Yang hamil tetap WFO; ini menggantikan butir 2.a.2.", True),
        ("Yang hamil tetap WFO; ini menggantikan angka 2.a.2.", True),
        ("Yang hamil tetap WFO; ini menggantikan 2.a.2.", True),
        ("Yang hamil tetap WFO; 2.a.2 tidak berlaku bagi mereka.", True),
        ("Yang hamil tetap WFO; ini menggantikan 2.a.", True),
        ("Yang hamil tetap WFO; ini menggantikan 2.a.1.", False),
        ("Yang hamil tetap WFO; ini menggantikan 12.a.2.", False),
        ("Yang hamil tetap WFO; ini menggantikan 2.a.22.", False),
        ("Yang hamil tetap WFO; ini menggantikan 2.", False),
        ("Yang hamil tetap WFO, juga menurut 2.a.2.", False),
        ("Yang hamil tetap WFO.", False),
    ],
)
def test_an_option_names_a_clause_in_words_or_by_its_path(option: str, *, faithful: bool) -> None:
    """`butir 2.a.2`, `angka 2 huruf a angka 2` and `2.a.2` are one clause."""
    noticed = codes(LIST, PERMIT + RULES.replace("OPTION", option), "2.b")
    assert ("audit_silences" not in noticed) == faithful


DEVIATES = """\
1. Pegawai dapat melaksanakan WFH setiap hari Rabu.
2. {lead_in}:
   a. pada hari Rabu pegawai wajib WFH."""
ITEM = """\
  - {{at: "2", says: Pengantar., no_rule: Pengantar.}}
  - at: 2.a
    says: Wajib.
    words: ["pada hari Rabu"{quoted}]
    require: {{every: rabu, instead_of: "1"}}
"""


@pytest.mark.parametrize(
    ("lead_in", "quoted", "faithful"),
    [
        ("Menyimpang dari angka 1", '"Menyimpang dari angka 1"', True),
        ("Menyimpang dari angka 1", "", True),
        ("Menurut angka 1", '"Menyimpang dari angka 1"', False),
        ("Menyimpang dari angka 2", '"Menyimpang dari angka 2"', False),
    ],
)
def test_a_lead_in_sets_a_clause_aside_for_its_items(
    lead_in: str, quoted: str, *, faithful: bool
) -> None:
    """`Menyimpang dari angka 1:` is said of each item, which may quote it, if it is printed."""
    rules = ITEM.format(quoted=f", {quoted}" if quoted else "")
    noticed = codes(DEVIATES.format(lead_in=lead_in), PERMIT + rules, "2.a")
    assert ("audit_silences" not in noticed) == faithful


SHORT = """\
1. Tugas Kedinasan dari Rumah yang selanjutnya disingkat TKR adalah tugas di tempat tinggal.
2. Setiap hari Rabu pegawai {acts}.
"""
SHORT_RULES = """\
provisions:
  - {{at: "1", says: Arti TKR., no_rule: Pengertian TKR.}}
  - at: "2"
    says: WFH.
    words: ["Setiap hari Rabu"]
    require: {{every: rabu}}
    reading:
      pola:
        asks: Apakah wajib?
        options: {{wajib: "{must}", boleh: "{may}"}}
        chosen: wajib
        because: Begitu bunyinya.
    otherwise:
      - when: {{pola: boleh}}
        permit: {{every: rabu}}
"""


@pytest.mark.parametrize("word", ["WFH", "TKR", "tkr", "TKX"])
def test_an_option_may_have_the_short_form_of_the_paper(word: str) -> None:
    """Whoever writes an option writes `wajib TKR` as the paper does."""
    clauses = SHORT.format(acts="melaksanakan TKR") + BETWEEN + END
    policy = SHORT_RULES.format(
        must=f"Pegawai wajib {word} setiap hari Rabu.", may=f"Pegawai dapat {word} hari Rabu."
    )
    findings = findings_of(clauses, policy + UNRULED + IN_FORCE)
    assert (not findings) == (word != "TKX"), sentences_of(findings)
