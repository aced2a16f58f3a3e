"""A suggestion is made for a slip of the hand only; a missing word of the law is never turned.

Each line of the tables is a word as someone may write it, the list it is looked for in, and
what the message may say: one word meant, or none, with all the words listed.
"""

import ast
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest

from asn_wfh import FactError, PolicyError, load_policy
from asn_wfh.law.suggestions_for_unknown_words import (
    Hint,
    has_one_suggested_word,
    hint_listing_sibling_or_all_clauses,
    unknown_word_hint,
)
from asn_wfh.limits import turn_share
from asn_wfh.loading.policy_from_tree import load_policy_text
from asn_wfh.messages.errors import Fault
from asn_wfh.rules import EFFECTS
from asn_wfh.vocabulary import (
    ABSENCE,
    AFFAIR,
    DUTY,
    EMPLOYMENT,
    LEVEL,
    LIMITED,
    PERSON_FACETS,
    SERVICE,
    TASK,
    UNIT,
    WEEKDAYS,
)
from loading.test_policy_faults import POLICY

RECALL = ("at_most", "of", "round", "within")
AMENDS = ("replaces", "extends", "revokes")
BASES = ("eligible_in_office", "all_in_office", "eligible_in_region")

# A slip of a letter or two: the word is meant.
SLIPS: Sequence[tuple[str, Iterable[str], str]] = [
    ("plaksana", LEVEL, "pelaksana"),
    ("pelakasna", LEVEL, "pelaksana"),
    ("Pelaksana", LEVEL, "pelaksana"),
    ("PNS", EMPLOYMENT, "pns"),
    ("ahli madya", LEVEL, "ahli_madya"),
    ("ahli-madya", LEVEL, "ahli_madya"),
    ("ahlimadya", LEVEL, "ahli_madya"),
    ("administartor", LEVEL, "administrator"),
    ("admnistrator", LEVEL, "administrator"),
    ("jumaat", WEEKDAYS, "jumat"),
    ("juamt", WEEKDAYS, "jumat"),
    ("sakt", ABSENCE, "sakit"),
    ("cutii", ABSENCE, "cuti"),
    ("dinas luar", ABSENCE, "dinas_luar"),
    ("kesehatn", AFFAIR, "kesehatan"),
    ("perijinan", SERVICE, "perizinan"),
    ("laporan_hariam", DUTY, "laporan_harian"),
    ("kendaraan_dinas_jabtan", LIMITED, "kendaraan_dinas_jabatan"),
    ("exlude", EFFECTS, "exclude"),
    ("permti", EFFECTS, "permit"),
    ("at_mots", RECALL, "at_most"),
    ("form", ("from", "until"), "from"),
    ("domicilie", PERSON_FACETS, "domicile"),
    ("bukitinggi", ("bukittinggi", "bangka_barat"), "bukittinggi"),
]

# Another word, of the law or of the world: nothing is meant, the words are listed.
OTHERS: Sequence[tuple[str, Iterable[str]]] = [
    # the contrary
    ("at_least", RECALL),
    ("include", EFFECTS),
    ("wfo_that_day", ("wfh_that_day", "all_in_office")),
    ("ineligible_in_office", BASES),
    ("outside", ("inside", "lainnya")),
    ("invokes", AMENDS),
    ("non_asn", ("asn", "kepala")),
    ("tidak_sakit", ABSENCE),
    # another relation, another person, another status
    ("amends", AMENDS),
    ("supersedes", AMENDS),
    ("cpns", ("pns", "pppk")),
    ("pns", ("cpns", "pppk")),
    ("ppk", EMPLOYMENT),
    ("ppnpn", EMPLOYMENT),
    ("pengawal", LEVEL),
    ("pengawasan", LEVEL),
    ("penyedia", LEVEL),
    ("pemuda", LEVEL),
    ("ahli_mudya", LEVEL),
    ("ahli", LEVEL),
    ("jpt", LEVEL),
    ("jft_utama", LEVEL),
    ("eselon_v", ("eselon_iv", "harfiah")),
    ("eselon_3", ("eselon_4", "harfiah")),
    ("rsup", UNIT),
    ("rsu", UNIT),
    ("upt", UNIT),
    # another unit, another figure
    ("2 minggu", WEEKDAYS),
    ("dua_minggu", WEEKDAYS),
    ("mingguan", WEEKDAYS),
    ("seminggu", WEEKDAYS),
    ("laporan_mingguan", DUTY),
    ("laporan_tahunan", DUTY),
    ("h-2", ("h-1", "h+1")),
    ("13.57", ("13.75", "19.05")),
    ("2026-04-09", ("2026-04-08",)),
    # narrower and broader
    ("kendaraan_dinas", LIMITED),
    ("perjalanan", LIMITED),
    ("perjalanan_dinas", LIMITED),
    ("laporan", DUTY),
    ("presensi", DUTY),
    ("lokasi", DUTY),
    ("pelayanan_publik", TASK),
    ("pendidikan_tinggi", AFFAIR),
    ("sekretariat", AFFAIR),
    ("langsung", SERVICE),
    ("zona", ("zona_banjir", "rute")),
    # another affair, another absence
    ("perikanan", SERVICE),
    ("penyidikan", AFFAIR),
    ("pendataan", SERVICE),
    ("kependidikan", SERVICE),
    ("cuti_besar", ABSENCE),
    ("cuti_bersalin", ABSENCE),
    ("dinas_dalam", ABSENCE),
    ("tugas_luar", ABSENCE),
    ("libur", ABSENCE),
    # what is no text at all
    ("", LEVEL),
    ("x" * 10_000, LEVEL),
]


def english(hint: Hint) -> str:
    """A hint in English."""
    return hint["hint"].text("en")


@pytest.mark.parametrize(("written", "words", "meant"), SLIPS, ids=lambda part: str(part)[:20])
def test_a_slip_of_the_hand_means_its_word(written: str, words: Iterable[str], meant: str) -> None:
    """A letter or two wrong, swapped, twice or left out, or another joint: the word is named."""
    hint = unknown_word_hint(written, words)
    assert has_one_suggested_word(hint)
    assert english(hint) == f"did you mean `{meant}`?"
    assert hint["hint"].text("id") == f"maksudnya `{meant}`?"


@pytest.mark.parametrize(("written", "words"), OTHERS, ids=lambda part: str(part)[:20])
def test_another_word_is_never_turned_into_one(written: str, words: Iterable[str]) -> None:
    """The contrary, another unit, a narrower or broader word: what there is is listed."""
    hint = unknown_word_hint(written, words)
    assert not has_one_suggested_word(hint)
    if len(list(words)) <= 12:
        assert all(word in english(hint) for word in words)


@pytest.mark.parametrize(
    "table", [LEVEL, EMPLOYMENT, AFFAIR, SERVICE, TASK, DUTY, LIMITED, ABSENCE]
)
def test_a_word_of_one_list_is_no_slip_in_what_is_left_of_it(table: Iterable[str]) -> None:
    """Whatever word a list lacks, none that is left is suggested for it."""
    for word in table:
        others = [other for other in table if other != word]
        assert not has_one_suggested_word(unknown_word_hint(word, others)), word


@pytest.mark.parametrize("word", ["pelaksana", 1, None, ["pelaksana"], object()])
def test_the_very_word_and_what_is_no_text_are_not_suggested(word: object) -> None:
    """Whoever wrote the word itself, or something that is no text, is told the words there are."""
    assert not has_one_suggested_word(unknown_word_hint(word, LEVEL))


def test_clauses_are_listed_beside_each_other_and_none_is_meant() -> None:
    """A clause is missed among those that stand beside it; a neighbour says something else."""
    labels = ["1.a", "1.d/a", "1.d/b", "2.k", "2.l"]
    assert english(hint_listing_sibling_or_all_clauses("2.1", labels)) == "write one of 2.k, 2.l"
    assert (
        english(hint_listing_sibling_or_all_clauses("1.d/x", labels)) == "write one of 1.d/a, 1.d/b"
    )
    assert (
        english(hint_listing_sibling_or_all_clauses("9", labels))
        == "write one of 1.a, 1.d/a, 1.d/b, 2.k, 2.l"
    )
    assert (
        english(hint_listing_sibling_or_all_clauses("9", ["1.a"])) == "here only `1.a` is possible"
    )
    assert english(hint_listing_sibling_or_all_clauses(None, [])) == "there is none to choose from"


def test_a_hint_is_said_in_the_language_of_its_fault() -> None:
    """The remedy of a fault ends with its hint, in the one language or the other."""
    fault = Fault.of("unknown_word", word="juamt", **unknown_word_hint("juamt", ["jumat", "kamis"]))
    assert fault.remedy("en").endswith("did you mean `jumat`?")
    assert fault.remedy("id").endswith("maksudnya `jumat`?")
    assert dict(fault.values) == {"word": "juamt"}


# A line of the policy as it may be written, and what its message may and may not say.
WRITTEN: Sequence[tuple[str, str, str, str]] = [
    ("permit: {every: jumat}", "permit: {every: 2 minggu}", "write one of", "did you mean"),
    ("permit: {every: jumat}", "include: {level: pengawas}", "write one of", "did you mean"),
    (
        "permit: {every: jumat}",
        "recall: {at_least: 10%, of: wfh_that_day, round: down}",
        "write one of at_most",
        "did you mean",
    ),
    (
        "permit: {every: jumat}",
        "oblige: {who: asn, do: laporan_mingguan}",
        "laporan_bulanan, laporan_harian",
        "did you mean",
    ),
    (
        "permit: {every: jumat}",
        "limit: {what: kendaraan_dinas, at_most: 50%}",
        "kendaraan_dinas_jabatan",
        "did you mean",
    ),
    (
        "permit: {every: jumat}",
        "permit: {every: jumat, whose: {zona: merah}}",
        "to use a fact that only this circular has, first write it under `facts:`",
        "did you mean",
    ),
    ("issuer: Wali", "amends: lain, issuer: Wali", "write one of", "did you mean"),
]


@pytest.mark.parametrize(("line", "written", "may", "may_not"), WRITTEN)
def test_a_policy_that_lacks_a_word_is_not_turned(
    line: str, written: str, may: str, may_not: str
) -> None:
    """Where a file says what the language cannot, its message lists and suggests nothing else."""
    with pytest.raises(PolicyError) as raised:
        load_policy_text(POLICY.replace(line, written))
    text = str(raised.value)
    assert may in text
    assert may_not not in text


TURNS = """  - at: "3"
    says: Bergiliran setengah.
    rotate: {wfh: 50%, wfo: 50%, of: eligible_in_office, odd_person: wfo, share: exact,
      turns: working_days, whose: {level: mahir}}
  - at: "4"
    says: Bergiliran seperempat.
    rotate: {wfh: 25%, wfo: 75%, of: eligible_in_office, odd_person: wfo, share: exact,
      turns: working_days, whose: {level: pemula}}
"""


def test_a_clause_that_sets_no_figure_is_told_so() -> None:
    """With several turns, a clause that is there and sets none is no slip of one that does."""
    policy = load_policy_text(POLICY + TURNS)
    with pytest.raises(FactError) as raised:
        turn_share(policy, eligible=10, clause="1")
    assert str(raised.value) == (
        "clause: clause `1` does not set the figure that was asked for; write one of 3, 4"
    )
    with pytest.raises(FactError) as raised:
        turn_share(policy, eligible=10, clause="9")
    assert str(raised.value) == "clause: this policy has no clause `9`; write one of 3, 4"


def test_a_folder_without_a_separator_is_told_how_to_write_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A bare word names a shipped policy; what stands here by that name needs `./`."""
    (tmp_path / "kebijakan").mkdir()
    monkeypatch.chdir(tmp_path)
    with pytest.raises(FactError) as raised:
        load_policy("kebijakan")
    text = str(raised.value)
    assert text.endswith("of that name; write `./kebijakan` if you mean that file")


def test_a_number_as_value_of_a_fact_is_told_once_what_to_write() -> None:
    """Unquoted or quoted, a number is no value, and the message says a word to write for it."""
    facts = "facts: {{zona: {{values: [{0}, {1}], question: Zona apa}}}}\n"
    for one, two in (("1", "2"), ('"1"', '"2"')):
        with pytest.raises(PolicyError) as raised:
            load_policy_text(POLICY + facts.format(one, two))
        assert [fault.code for fault in raised.value.faults] == ["not_a_value"] * 2
        assert "for example `nilai_1`" in str(raised.value)


@pytest.mark.parametrize("asked", ["?", "?jumat", "jum?t", "[jumat, apa?]", "? jumat"])
def test_a_question_mark_without_quotes_hides_no_other_fault(asked: str) -> None:
    """What comes after an unquoted `?` is read and told too, and the `?` by its own key."""
    text = POLICY.replace("permit: {every: jumat}", f"permit: {{every: {asked}, x: b}}")
    with pytest.raises(PolicyError) as raised:
        load_policy_text(text.replace("in_force:", "in_forse:"))
    codes = [fault.code for fault in raised.value.faults]
    assert {"odd_mark", "odd_start"} & set(codes)
    assert codes.count("unknown_key") == 2
    assert "unknown_word" not in codes


def test_no_module_makes_suggestions_of_its_own() -> None:
    """There is one place where a word is suggested: no other uses a measure of likeness."""
    root = Path(unknown_word_hint.__code__.co_filename).parent
    for path in root.rglob("*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        names = {n.module for n in ast.walk(tree) if isinstance(n, ast.ImportFrom)}
        names |= {a.name for n in ast.walk(tree) if isinstance(n, ast.Import) for a in n.names}
        if "audit" not in path.parts:
            assert "difflib" not in names, path
