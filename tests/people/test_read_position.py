"""Titles to levels and posts: what the columns say together, and never what they leave open."""

from collections.abc import Mapping
from itertools import product

import pytest

from asn_wfh.people.read_position import level_of_text, read_level_and_post
from asn_wfh.vocabulary import LEVEL

MANAGERS = {"jpt_utama", "jpt_madya", "jpt_pratama", "administrator", "pengawas"}
EXPERTS = {"ahli_utama", "ahli_madya", "ahli_muda", "ahli_pertama"}
SKILLED = {"penyelia", "mahir", "terampil", "pemula"}

EVERY = {str(level) for level in LEVEL}

ESELON: Mapping[str, set[str]] = {
    "": EVERY,
    "Eselon I.a": {"jpt_utama", "jpt_madya"},
    "I.b": {"jpt_madya"},
    "22": {"jpt_pratama"},
    "Eselon III.a": {"administrator"},
    "III/b": {"administrator"},
    "31": {"administrator"},
    "IV a": {"pengawas"},
    "V.a": {"pelaksana"},
    "Non Eselon": EVERY - MANAGERS,
}
KINDS: Mapping[str, set[str]] = {
    "": EVERY,
    "Jabatan Struktural": MANAGERS,
    "Jabatan Fungsional Tertentu": EXPERTS | SKILLED,
    "Jabatan Fungsional Umum": {"pelaksana"},
    "Pelaksana": {"pelaksana"},
    "Jabatan Administrator": {"administrator"},
}
TITLES: Mapping[str, set[str]] = {
    "Kepala Bidang Mutasi": EVERY,
    "Guru Ahli Madya": {"ahli_madya"},
    "ANALIS SDM APARATUR AHLI MUDA": {"ahli_muda"},
    "Camat": {"administrator"},
    "Lurah": {"pengawas"},
}


def test_the_level_is_what_all_columns_leave() -> None:
    """Over every mix of eselon, kind and title: one level left is it, none is a fault."""
    for (eselon, a), (kind, b), (title, c) in product(
        ESELON.items(), KINDS.items(), TITLES.items()
    ):
        position = read_level_and_post({"eselon": eselon, "jenis_jabatan": kind, "jabatan": title})
        left = a & b & c
        assert bool(position.faults) == (not left), (eselon, kind, title)
        assert position.level == (left.pop() if len(left) == 1 else None), (eselon, kind, title)
        reasons = dict(position.unknown)
        assert (reasons.get("level") == "title_silent") == bool(left and not position.level)


@pytest.mark.parametrize(
    ("title", "kind", "level"),
    [
        ("Perawat Penyelia", "Fungsional", "penyelia"),
        ("Perawat Terampil", "", "terampil"),
        ("Pranata Komputer Mahir", "Fungsional", "mahir"),
        ("Guru Madya", "Fungsional", "ahli_madya"),
        ("Guru Madya", "", None),
        ("Dokter", "Fungsional", None),
        ("Pengelola Data Pemilih Pemula", "Pelaksana", "pelaksana"),
        ("Kepala Puskesmas Ahli Muda", "Fungsional", "ahli_muda"),
        ("Guru Ahli Muda - Guru Ahli Madya", "Fungsional", None),
    ],
)
def test_functional_steps_are_read_from_titles(title: str, kind: str, level: str | None) -> None:
    """A step is read where the title ends with it, an old one only of a functional post."""
    assert read_level_and_post({"jabatan": title, "jenis_jabatan": kind}).level == level


def test_only_a_camat_is_a_camat() -> None:
    """The post is camat or lurah where the title is exactly that, or names their own district."""
    units = ("seksi x", "kecamatan jebus")
    assert read_level_and_post({"jabatan": "CAMAT"}).post == "camat"
    assert read_level_and_post({"jabatan": "Camat Jebus"}, units).post == "camat"
    assert read_level_and_post({"jabatan": "Lurah Tanjung"}, ["kelurahan tanjung"]).post == "lurah"
    for title in ("Sekretaris Camat", "Kepala Seksi", "Analis Kecamatan", "Camatan"):
        assert read_level_and_post({"jabatan": title}, units).post == "lainnya"
    unclear = read_level_and_post({"jabatan": "Camat Kelapa"}, units)
    assert (unclear.post, dict(unclear.unknown)["post"]) == (None, "title_silent")
    assert read_level_and_post({"eselon": "III.a"}).unknown == (("post", "blank"),)


def test_an_acting_title_tells_neither_level_nor_post() -> None:
    """Who acts for another keeps their own rank, which such a title hides."""
    for title in ("Plt. Lurah", "Plh Kepala Dinas", "Pj. Sekretaris Daerah"):
        position = read_level_and_post({"jabatan": title, "eselon": "III.a"})
        assert (position.level, position.post) == (None, None)
        assert dict(position.unknown) == {"level": "acting_post", "post": "acting_post"}


@pytest.mark.parametrize(
    ("field", "text", "remedy"),
    [
        ("eselon", "III.z", "write for example `Eselon III.a`"),
        ("eselon_id", "77", "write for example `Eselon III.a`"),
        ("jenis_jabatan", "Strukturil", "did you mean `struktural`?"),
        ("jenjang", "Ahli Maday", "did you mean `ahli madya`?"),
    ],
)
def test_an_unknown_word_is_a_fault_with_the_nearest(field: str, text: str, remedy: str) -> None:
    """A word that is none of its column is no level; the fault names what was meant."""
    position = read_level_and_post({field: text, "jabatan": "Analis"})
    (fault,) = position.faults
    assert fault.key == field
    assert remedy in fault.message()
    assert position.level is None


def test_every_level_is_written_in_several_ways() -> None:
    """A level alone is a word of the law, its label, its label without `Pejabat`, or an eselon."""
    for level, word in LEVEL.items():
        assert (
            level_of_text(level)
            == level_of_text(word.id)
            == level_of_text(word.id.upper())
            == level
        )
    assert level_of_text("JPT Pratama") == level_of_text("Eselon II.b") == "jpt_pratama"
    assert level_of_text("I.a") is None
    assert level_of_text("Kepala Dinas") is None


def test_jenjang_tells_the_level_where_the_title_does_not() -> None:
    """The API's `asnJenjangJabatan` is read beside the title, and contradicts it aloud."""
    assert read_level_and_post({"jabatan": "Dokter", "jenjang": "Ahli Madya"}).level == "ahli_madya"
    assert read_level_and_post({"jabatan": "Dokter Ahli Muda", "jenjang": "Ahli Madya"}).faults
