"""A value of a circular's own fact carries its words, and is its code everywhere else."""

import copy
import json
import pickle
from collections.abc import Callable

import pytest

from asn_wfh.law.date_classes_between_thresholds import Threshold, date_classes
from asn_wfh.law.own_fact_value_labels import (
    FactValue,
    code_as_words,
    fact_name_as_words,
    own_fact_value_label,
    values_labelled_from_equal_others,
)
from asn_wfh.law.own_facts import ACT_VALUES, OwnFact
from asn_wfh.law.vocabulary import Word

POST = FactValue("pos_pemadam", Word("Pos Pemadam", "Fire Post"))


def test_a_value_is_its_code() -> None:
    """It compares, hashes, prints and is written to JSON as a text of its code."""
    assert POST == "pos_pemadam"
    assert hash(POST) == hash("pos_pemadam")
    assert {"pos_pemadam": 1}[POST] == 1
    assert f"{POST} {POST!r}" == "pos_pemadam 'pos_pemadam'"
    assert json.dumps({POST: [POST]}) == '{"pos_pemadam": ["pos_pemadam"]}'


@pytest.mark.parametrize(
    "again", [copy.copy, copy.deepcopy, lambda v: pickle.loads(pickle.dumps(v))]
)
def test_a_copy_keeps_its_words(again: Callable[[FactValue], FactValue]) -> None:
    """Copied or pickled it is the same value with the same words."""
    other = again(POST)
    assert (other, type(other), other.word) == (POST, FactValue, POST.word)


@pytest.mark.parametrize(
    ("value", "indonesian", "english"),
    [
        (POST, "Pos Pemadam", "Fire Post"),
        ("rumah_sakit-baru", "rumah sakit-baru", "rumah sakit-baru"),
        ("ya", "ya", "yes"),
        ("tidak", "tidak", "no"),
    ],
)
def test_a_value_in_words(value: str, indonesian: str, english: str) -> None:
    """Its label is told, `ya` and `tidak` as such, and any other code as words."""
    assert (own_fact_value_label(value, "id"), own_fact_value_label(value, "en")) == (
        indonesian,
        english,
    )


def test_codes_and_names_as_words() -> None:
    """Underscores are spaces; the name of a policy before a fact's stays one."""
    assert code_as_words("hak_wfh") == "hak wfh"
    assert fact_name_as_words("hak_wfh") == "hak wfh"
    assert fact_name_as_words("kota_lembayung.hak_wfh") == "kota_lembayung.hak wfh"


def test_the_first_words_are_told() -> None:
    """A value without words takes those of an equal one; one that has words leaves them."""
    other = FactValue("pos_pemadam", Word("Pos Damkar", "Fire Station"))
    for values, others in ((["pos_pemadam"], [POST]), ([POST], [other]), ([POST], ["pos_pemadam"])):
        (value,) = values_labelled_from_equal_others(values, others)
        assert own_fact_value_label(value, "en") == "Fire Post"
    assert values_labelled_from_equal_others(["lain"], [POST]) == ("lain",)


@pytest.mark.parametrize(
    ("thresholds", "words"),
    [
        (
            [("tahun", 55)],
            {
                "55_tahun_ke_atas": ("55 tahun ke atas", "55 years or more"),
                "di_bawah_55_tahun": ("di bawah 55 tahun", "under 55 years"),
            },
        ),
        (
            [("tahun", 1), ("tahun", 50)],
            {
                "50_tahun_ke_atas": ("50 tahun ke atas", "50 years or more"),
                "1_tahun_belum_50_tahun": (
                    "1 tahun tetapi belum 50 tahun",
                    "1 but under 50 years",
                ),
                "di_bawah_1_tahun": ("di bawah 1 tahun", "under 1 year"),
            },
        ),
        (
            [("hari_kerja", 1), ("hari_kerja", 3)],
            {
                "dalam_1_hari_kerja": ("dalam 1 hari kerja", "within 1 working day"),
                "lewat_1_dalam_3_hari_kerja": (
                    "lewat 1 tetapi dalam 3 hari kerja",
                    "after 1 but within 3 working days",
                ),
                "di_luar_3_hari_kerja": ("di luar 3 hari kerja", "not within 3 working days"),
            },
        ),
        (
            [("hari", 14), ("tahun", 2)],
            {
                "dalam_14_hari+di_bawah_2_tahun": (
                    "dalam 14 hari dan di bawah 2 tahun",
                    "within 14 days and under 2 years",
                ),
                "di_luar_14_hari+2_tahun_ke_atas": (
                    "di luar 14 hari dan 2 tahun ke atas",
                    "not within 14 days and 2 years or more",
                ),
                "di_luar_14_hari+di_bawah_2_tahun": (
                    "di luar 14 hari dan di bawah 2 tahun",
                    "not within 14 days and under 2 years",
                ),
            },
        ),
    ],
)
def test_classes_of_dates_in_words(
    thresholds: list[tuple[str, int]], words: dict[str, tuple[str, str]]
) -> None:
    """Each class keeps its code, and is told in natural words of each language."""
    classes = date_classes(tuple(Threshold(unit, count) for unit, count in thresholds))  # type: ignore[arg-type]
    assert {
        c: (own_fact_value_label(c, "id"), own_fact_value_label(c, "en")) for c in classes
    } == words


def test_the_words_of_an_act() -> None:
    """Whether an act is given is told in words of each language; a plain fact has no such words."""
    act = OwnFact("izin", ACT_VALUES, "Sudahkah ada izin?", act_of="kepala")
    assert [own_fact_value_label(v, "en") for v in act.values] == [
        "not given yet",
        "given",
        "refused",
    ]
    assert [own_fact_value_label(v, "id") for v in act.values] == list(ACT_VALUES)
    plain = OwnFact("laporan", ("belum", "sudah"), "Sudahkah lapor?")
    assert [own_fact_value_label(v, "en") for v in plain.values] == ["belum", "sudah"]
