"""The law's words: closed, labelled in both languages, and the same for people and checkers."""

from collections.abc import Mapping
from typing import Any, get_args

import pytest

from asn_wfh import vocabulary
from asn_wfh.vocabulary import FACETS, PERSON_FACETS, Word

CLOSED: dict[str, Mapping[Any, Word]] = {
    "Employment": vocabulary.EMPLOYMENT,
    "Level": vocabulary.LEVEL,
    "Post": vocabulary.POST,
    "Task": vocabulary.TASK,
    "Affair": vocabulary.AFFAIR,
    "Unit": vocabulary.UNIT,
    "Service": vocabulary.SERVICE,
    "Absence": vocabulary.ABSENCE,
    "Weekday": vocabulary.WEEKDAYS,
    "DutyWord": vocabulary.DUTY,
    "Limited": vocabulary.LIMITED,
}


@pytest.mark.parametrize("name", CLOSED)
def test_types_and_tables_agree(name: str) -> None:
    """Every closed type has a table with exactly its values, in its order."""
    assert get_args(getattr(vocabulary, name)) == tuple(CLOSED[name])


def test_every_word_is_labelled() -> None:
    """Every word has a label in both languages, and no two of a list share one."""
    for words in [*CLOSED.values(), *(facet.words for facet in FACETS.values())]:
        for lang in ("id", "en"):
            labels = [word.label(lang) for word in words.values()]
            assert all(labels)
            assert len(set(labels)) == len(labels)


def test_every_facet_is_asked_and_sourced() -> None:
    """Every facet has a question in both languages and says where its values come from."""
    for facet in FACETS.values():
        assert facet.question.id.endswith("?")
        assert facet.question.en.endswith("?")
        assert facet.source


def test_the_facets_of_the_design() -> None:
    """The facets of a person are those of the design, and `lainnya` closes the open lists."""
    assert list(PERSON_FACETS) == [
        "employer",
        "employment",
        "level",
        "post",
        "task",
        "affair",
        "unit",
        "service",
        "domicile",
    ]
    for name in ("post", "task", "affair"):
        assert list(PERSON_FACETS[name].words)[-1] == "lainnya"


def test_all_affairs_of_the_law() -> None:
    """The list has the 32 affairs of UU 23/2014 article 12, each once."""
    basic = "pendidikan kesehatan pekerjaan_umum_penataan_ruang perumahan_permukiman"
    basic += " ketenteraman_ketertiban sosial"
    other = "tenaga_kerja pemberdayaan_perempuan pangan pertanahan lingkungan_hidup kependudukan"
    other += " pemberdayaan_masyarakat_desa keluarga_berencana perhubungan komunikasi_informatika"
    other += " koperasi_ukm penanaman_modal kepemudaan_olahraga statistik persandian kebudayaan"
    other += " perpustakaan kearsipan"
    chosen = "kelautan_perikanan pariwisata pertanian kehutanan energi_sumber_daya_mineral"
    chosen += " perdagangan perindustrian transmigrasi"
    law = [*basic.split(), *other.split(), *chosen.split()]
    assert (len(basic.split()), len(other.split()), len(chosen.split())) == (6, 18, 8)
    assert set(law) <= set(vocabulary.AFFAIR)
