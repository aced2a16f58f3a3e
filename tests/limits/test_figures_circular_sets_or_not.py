"""Everything a circular sets for an office, and everything it does not."""

import pickle

import pytest

from asn_wfh import FactError, Policy
from asn_wfh.limits import FIGURES, NotSet, figures, readings_of
from asn_wfh.limits.three_valued_logic import and_, or_
from limits.invented_circular import rekaan


def test_bukittinggi_sets_all_but_turns(bukittinggi: Policy) -> None:
    """Each figure of Bukittinggi has its clause, its words and its readings; turns are absent."""
    lines = figures(bukittinggi)
    recall = ("dasar-10-persen", "pembulatan", "panggilan-2f")
    assert [
        (line.figure, line.clause, dict(line.parameters), tuple(n for n, _ in line.readings))
        for line in lines
    ] == [
        ("recall_cap", "1.d/b", {"at_most": 10, "of": "wfh_that_day", "round": "down"}, recall),
        ("recall_cap", "2.f", {}, recall),
        ("turns", None, {}, ()),
        (
            "domestic_travel",
            "1.f/a",
            {"what": "perjalanan_dalam_negeri", "cut": 50, "joined": "atau"},
            ("dan-atau",),
        ),
        (
            "foreign_travel",
            "1.f/b",
            {"what": "perjalanan_luar_negeri", "cut": 70, "joined": "atau"},
            ("dan-atau",),
        ),
        ("travel_frequency", "1.f/c", {"what": "frekuensi_perjalanan", "cut": "any"}, ()),
        ("travel_party", "1.f/d", {"what": "rombongan_perjalanan", "cut": "any"}, ()),
        (
            "vehicles",
            "1.g",
            {"what": "kendaraan_dinas_jabatan", "at_most": 50, "of": "use"},
            ("kendaraan-dinas",),
        ),
        ("monthly_report", "3.1", {"do": "laporan_bulanan", "day": 1}, ("masa-berlaku",)),
        ("reviews", "3.2", {"from": "2026-04-08", "review_every": 2}, ("masa-berlaku",)),
    ]
    assert [line.sentence("id") for line in lines if line.clause in (None, "1.g", "2.f")] == [
        "Butir 2.f: Meniadakan izin WFH bagi yang diperintahkan WFO, tanpa batas jumlah",
        "Surat edaran Kota Bukittinggi tidak menetapkan porsi WFH dan WFO menurut giliran",
        "Butir 1.g: Membatasi penggunaan kendaraan dinas jabatan menjadi paling banyak 50% "
        "dari semula",
    ]


def test_bangka_barat_names_what_it_does_not_set(bangka_barat: Policy) -> None:
    """Recall cap, travel abroad, vehicles and report are absent by name; the rest has a clause."""
    lines = figures(bangka_barat)
    assert {line.figure: line.clause for line in lines} == {
        "recall_cap": None,
        "turns": "5.a/a",
        "domestic_travel": "5.d/a",
        "foreign_travel": None,
        "travel_frequency": "5.d/b",
        "travel_party": "5.d/c",
        "vehicles": None,
        "monthly_report": None,
        "reviews": "8",
    }
    circular = "The circular of Kabupaten Bangka Barat sets no "
    assert [line.sentence("en") for line in lines if line.clause is None] == [
        circular + "cap on recalls to the office; clause 5.a part b allows recalls without a cap",
        circular + "cut of official travel abroad",
        circular + "limit on the use of official post vehicles",
        circular + "due date of a monthly report",
    ]
    turns = next(line for line in lines if line.figure == "turns")
    assert turns.parameters == (
        ("wfh", 50),
        ("wfo", 50),
        ("of", "eligible_in_office"),
        ("odd_person", "wfo"),
        ("share", "at_most"),
        ("turns", "working_days"),
    )
    assert dict(turns.readings) == {
        "bergiliran": "giliran",
        "dasar-50-persen": "berhak",
        "orang-ganjil": "wfo",
        "pas-atau-paling-banyak": "paling_banyak",
        "putaran": "jumat_kerja",
    }


def test_a_stance_shows_in_the_figures(bukittinggi: Policy, bangka_barat: Policy) -> None:
    """Under another reading the overview has the other words, and says which option it took."""
    read = bukittinggi.under({"panggilan-2f": "dalam_batas", "masa-berlaku": "berakhir"})
    lines = figures(read)
    assert lines[1].parameters == (("within", "1.d"),)
    assert dict(lines[-1].parameters)["until"] == "2026-06-07"
    assert lines[-1].readings == (("masa-berlaku", "berakhir"),)
    every = figures(bangka_barat.under({"bergiliran": "setiap_jumat"}))
    assert [line.clause for line in every if line.figure == "turns"] == [None]


def test_an_empty_circular_sets_nothing() -> None:
    """A circular that only takes force says of every figure that it sets none.

    A share of the staff and an own limit are told only where there is one.
    """
    lines = figures(rekaan())
    listed = [figure for figure in FIGURES if figure not in ("home_share", "own_limit")]
    assert [line.figure for line in lines] == listed
    assert all(isinstance(line.sets, NotSet) and line.readings == () for line in lines)


def test_every_sentence_exists_in_both_languages(shipped: Policy) -> None:
    """Each line has a sentence in Indonesian and another in English."""
    for line in figures(shipped):
        assert line.sentence("id") != line.sentence("en")


def test_lines_compare_hash_and_pickle_by_value(shipped: Policy) -> None:
    """The overview is made of values."""
    lines = figures(shipped)
    assert set(pickle.loads(pickle.dumps(lines))) == set(figures(shipped))


def test_no_reading_touches_a_figure_that_is_never_set(bangka_barat: Policy) -> None:
    """A due date rests on when the circular holds, but not where no due date is set."""
    assert readings_of(bangka_barat, "monthly_report") == ()
    assert readings_of(bangka_barat, "reviews") == ("masa-berlaku",)


def test_anything_but_a_policy_is_refused() -> None:
    """A name is no policy."""
    with pytest.raises(FactError) as caught:
        figures("bukittinggi")  # type: ignore[arg-type]  # the mistake under test
    assert str(caught.value) == (
        "policy: `bukittinggi` is not a Policy; load the file with load_policy and pass the result"
    )


@pytest.mark.parametrize("one", [True, False, None])
@pytest.mark.parametrize("other", [True, False, None])
def test_what_is_not_known_stays_so_until_it_cannot_matter(
    one: bool | None, other: bool | None
) -> None:
    """And, or over unknown answers are what every way to fill them in agrees on."""
    guesses = [[True, False] if verdict is None else [verdict] for verdict in (one, other)]
    both = {a and b for a in guesses[0] for b in guesses[1]}
    either = {a or b for a in guesses[0] for b in guesses[1]}
    assert and_((one, other)) is (both.pop() if len(both) == 1 else None)
    assert or_((one, other)) is (either.pop() if len(either) == 1 else None)
