"""What a share is of, how it is bound, and which days leave is for, where the print is unusual."""

from __future__ import annotations

import pytest

from audit.test_new_words import findings_of

PAPER = """1. Pegawai dapat melaksanakan WFH setiap hari {day}.
2. {sentence}
3. Surat Edaran ini berlaku sejak tanggal 1 Februari 2027."""
POLICY = """
provisions:
  - at: "1"
    says: Boleh.
    words: ["setiap hari {day}"]
    permit: {{every: rabu}}
    reading:
      hari:
        asks: Hari apa?
        options: {{rabu: Hari Rabu boleh WFH., lain: Hari Kamis boleh WFH.}}
        chosen: rabu
        because: Begitu.
    otherwise:
      - when: {{hari: lain}}
        permit: {{every: kamis}}
  - at: "2"
    says: Begitu.
{effect}
  - at: "3"
    says: Sejak 1 Februari 2027.
    words: ["tanggal 1 Februari 2027"]
    in_force: {{from: 2027-02-01}}
"""
SHARE = """\
    words: [{words}]
    share: {{home: {{{bound}}}, of: {of}}}"""
READ_AS_33 = """
    reading:
      sepertiga:
        asks: Berapa persen sepertiga itu?
        options:
          tiga_tiga: Sepertiga berarti paling banyak 33% WFH.
          tiga_empat: Sepertiga berarti paling banyak 34% WFH.
        chosen: tiga_tiga
        because: Dibulatkan ke bawah.
    otherwise:
      - when: {sepertiga: tiga_empat}
        share: {home: {at_most: 34%}}"""


def codes_of(sentence: str, effect: str, day: str = "Rabu") -> set[str]:
    """What is found of the second clause, or of the day of the first."""
    policy = POLICY.format(effect=effect, day=day)
    return {one.fault.code for one in findings_of(PAPER.format(sentence=sentence, day=day), policy)}


def share(words: str, bound: str, of: str = "all_in_office") -> str:
    """A share at home that quotes some words."""
    return SHARE.format(words=words, bound=bound, of=of)


def test_a_quotation_that_ends_within_a_base_does_not_ground_a_wider_one() -> None:
    """`dari jumlah pegawai`, cut from `dari jumlah pegawai yang hadir`, is the narrower base."""
    sentence = "Paling banyak 40% pegawai bekerja dari rumah, dari jumlah pegawai yang hadir."
    words = '"Paling banyak 40% pegawai", "dari jumlah pegawai"'
    assert codes_of(sentence, share(words, "at_most: 40%", "present")) == set()
    assert "audit_word" in codes_of(sentence, share(words, "at_most: 40%"))


@pytest.mark.parametrize("bound", ["at_most: 40%", "at_least: 40%", "exactly: 40%"])
@pytest.mark.parametrize("strict", ["Kurang dari", "Lebih dari", "Di bawah", "Di atas"])
def test_a_strict_bound_is_none_that_a_share_can_state(bound: str, strict: str) -> None:
    """`kurang dari 40%` leaves 40% out; no bound of a share does."""
    sentence = f"{strict} 40% dari jumlah pegawai bekerja dari rumah."
    words = f'"{strict} 40% dari jumlah pegawai"'
    assert "audit_printed_figure" in codes_of(sentence, share(words, bound))


def test_a_reading_says_what_a_fraction_comes_to() -> None:
    """Without one that prints the fraction and the share, a third is no 33%."""
    sentence = "Paling banyak sepertiga dari jumlah pegawai bekerja dari rumah."
    stated = share('"sepertiga dari jumlah pegawai"', "at_most: 33%")
    assert "audit_printed_figure" in codes_of(sentence, stated)
    assert codes_of(sentence, stated + READ_AS_33) == set()
    assert codes_of(sentence, stated + READ_AS_33.replace("Sepertiga berarti", "Ialah"))


def test_leave_on_every_working_day_is_not_leave_on_the_day_that_a_reading_names() -> None:
    """A day that only an option says does not stand for all that are printed."""
    silent = "    no_rule: Tidak mengatur siapa yang boleh WFH."
    assert codes_of("Pegawai bersepeda.", silent) == set()
    assert codes_of("Pegawai bersepeda.", silent, day="kerja") == {"audit_words_figure"}


ROTATION = """\
    words: ["secara bergiliran", "50% WFH", "dari jumlah pegawai"]
    rotate:
      {{wfh: 50%, wfo: 50%, of: all_in_office, odd_person: wfo, share: {share}, turns: calendar}}
    reading:
      ganjil:
        asks: Di mana orang yang tersisa?
        options: {{wfo: Sisanya di kantor., wfh: Sisanya di rumah.}}
        chosen: wfo
        because: Begitu.
      bagian:
        asks: Tepat atau paling banyak?
        options: {{exact: Harus tepat., at_most: "Paling banyak; boleh kurang."}}
        chosen: {share}
        because: Begitu.
      putaran:
        asks: Bagaimana giliran dihitung?
        options:
          kalender: Giliran dihitung pada setiap hari, juga hari libur.
          kerja: Giliran dihitung pada hari kerja saja.
        chosen: kalender
        because: Begitu.
    otherwise:
      - when: {{ganjil: wfh}}
        rotate: {{odd_person: wfh}}
      - when: {{bagian: {other}}}
        rotate: {{share: {other}}}
      - when: {{putaran: kerja}}
        rotate: {{turns: working_days}}"""


@pytest.mark.parametrize(
    ("bound", "right"),
    [
        ("", {"exact", "at_most"}),
        ("paling banyak ", {"at_most"}),
        ("paling sedikit ", set()),
    ],
)
def test_turns_are_bound_as_the_print_bounds_them(bound: str, right: set[str]) -> None:
    """A least share at home is none of turns, and a most one is not exact; without, both may be."""
    sentence = f"Pegawai WFH secara bergiliran, {bound}50% WFH dari jumlah pegawai."
    stated = {"exact": "at_most", "at_most": "exact"}
    wrong = {
        share
        for share, other in stated.items()
        if "audit_word" in codes_of(sentence, ROTATION.format(share=share, other=other))
    }
    assert stated.keys() - wrong == right
