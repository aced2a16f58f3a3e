"""A policy file is taken by the schema where the loader takes it, and refused for its shape."""

import json
from collections.abc import Callable, Iterator
from copy import deepcopy
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asn_wfh import PolicyError
from asn_wfh.loading.policy_from_tree import load_policy_text
from asn_wfh.loading.yaml_reader import read_yaml_file
from schema.validation import POLICY_FILES, errors_of, is_valid, tree_of
from words.random_policies import draw_policy

FAULTS = Path(__file__).parent.parent / "loading" / "faults"
SOUND: Any = {
    "policy": "contoh",
    "government": {"name": "Kota Contoh", "code": "99.01", "timezone": "Asia/Jakarta"},
    "circular": {"number": "1/2027", "signed": "2027-01-02", "issuer": "Wali Kota Contoh"},
    "covers": {"at": "opening", "whose": {"employment": ["pns", "cpns", "pppk"]}},
    "provisions": [
        {"at": "opening", "says": "Pembuka.", "no_rule": "Hanya pembuka."},
        {"at": "1", "says": "Boleh WFH.", "permit": {"every": "jumat"}},
        {"at": "2", "says": "Berlaku.", "in_force": {"from": "2027-01-02"}},
    ],
}
EVERY_WORD = [tree_of(path) for path in POLICY_FILES]


def loads(tree: Any) -> bool:
    """Whether the loader takes a tree."""
    try:
        load_policy_text(json.dumps(tree, ensure_ascii=False))
    except PolicyError:
        return False
    return True


@pytest.mark.parametrize("path", POLICY_FILES, ids=lambda path: path.stem)
def test_every_policy_of_the_project_is_valid(path: Path) -> None:
    """Both shipped policies and every example are taken as an editor reads them."""
    assert errors_of("policy", tree_of(path)) == []


@given(st.randoms(use_true_random=False))
@settings(max_examples=150)
def test_a_random_policy_that_loads_is_valid(random: Random) -> None:
    """Whatever the loader takes of the policies drawn at random, the schema takes."""
    tree = draw_policy(random)
    if loads(tree):
        assert errors_of("policy", tree) == []


def places_in(tree: Any) -> Iterator[tuple[Any, Any]]:
    """Every mapping and list of a tree with each of its keys or indexes."""
    pairs = tree.items() if isinstance(tree, dict) else enumerate(tree)
    for key, value in list(pairs):
        yield tree, key
        if isinstance(value, dict | list):
            yield from places_in(value)


ODD_VALUES: tuple[Any, ...] = (
    *("", "semua", "any", "1.b", "12:00", "50%", "2027-01-02", "jumat", "ya", "others", "triwulan"),
    *([], {}, ["semua"], {"except": "pns"}, {"x": "y"}, [["a"]]),
)


def change_at_random(tree: Any, random: Random) -> Any:
    """A tree with one thing deleted, renamed, put twice, added or put in another's place."""
    changed = deepcopy(tree)
    holder, key = random.choice(list(places_in(changed)))
    way = random.randrange(5)
    value = holder[key]
    if way == 0:
        del holder[key]
    elif way == 1 and isinstance(value, str):
        holder[key] = value[:-1] + random.choice("abcx%1 ")
    elif way == 2 and isinstance(holder, dict):
        del holder[key]
        holder[random.choice([key + "s", "whose", "every", "note", "part"])] = value
    elif way == 3 and isinstance(holder, list):
        holder.append(deepcopy(value))
    else:
        holder[key] = deepcopy(random.choice(ODD_VALUES))
    return changed


@given(st.sampled_from(EVERY_WORD), st.randoms(use_true_random=False))
@settings(max_examples=150)
def test_a_changed_policy_that_loads_is_valid(tree: Any, random: Random) -> None:
    """A policy with one change, whatever it is, is taken wherever the loader still takes it."""
    changed = change_at_random(tree, random)
    if not is_valid("policy", changed):
        assert not loads(changed)


def last_clause(word: str, effect: Any) -> Callable[[Any], None]:
    """A change that adds a last clause with an effect."""

    def change(tree: Any) -> None:
        tree["provisions"].append({"at": "3", "says": "Butir.", word: effect})

    return change


def frame_change(*path: str, to: Any = None) -> Callable[[Any], None]:
    """A change of what stands under some keys; None takes the key away."""

    def change(tree: Any) -> None:
        for key in path[:-1]:
            tree = tree[key]
        if to is None:
            del tree[path[-1]]
        else:
            tree[path[-1]] = to

    return change


def first_provision(**keys: Any) -> Callable[[Any], None]:
    """A change of keys of the first provision; None takes a key away."""

    def change(tree: Any) -> None:
        tree["provisions"][0].update(keys)
        for key in [key for key, value in keys.items() if value is None]:
            del tree["provisions"][0][key]

    return change


FRIDAY = {"every": "jumat"}
REPORT = {"who": "asn", "do": "laporan_kinerja"}
CAP = {"at_most": "10%", "of": "all_in_office", "round": "up"}
TURNS = {
    "wfh": "50%",
    "wfo": "50%",
    "of": "all_in_office",
    "odd_person": "wfo",
    "share": "exact",
    "turns": "calendar",
}
READING = {
    "asks": "Apa?",
    "options": {"a": "Satu.", "b": "Dua."},
    "chosen": "a",
    "because": "Sebab.",
}

BROKEN: dict[str, Callable[[Any], None]] = {
    "no policy": frame_change("policy"),
    "a policy with capitals": frame_change("policy", to="Kota"),
    "no government": frame_change("government"),
    "a government without a code": frame_change("government", "code"),
    "a code without its dot": frame_change("government", "code", to="1375"),
    "a zone elsewhere": frame_change("government", "timezone", to="Asia/Tokyo"),
    "an unfilled name": frame_change("government", "name", to="BELUM DIISI"),
    "no number": frame_change("circular", "number"),
    "a date with slashes": frame_change("circular", "signed", to="08/04/2026"),
    "a day that is none": frame_change("circular", "signed", to="2026-02-30"),
    "an unknown kind of paper": frame_change("circular", "kind", to="edaran"),
    "replacing nothing": frame_change("circular", "replaces", to=[]),
    "extending without an end": frame_change("circular", "extends", to={"policy": "lama"}),
    "covers without a clause": frame_change("covers", "at"),
    "covers whom": frame_change("covers", "whose", to="semuanya"),
    "an extra key": frame_change("provision", to=[]),
    "no provisions": frame_change("provisions", to=[]),
    "provisions as text": frame_change("provisions", to="1.a"),
    "a fact without a question": frame_change("facts", to={"zona": {"values": ["a", "b"]}}),
    "a fact of one value": frame_change("facts", to={"zona": {"values": ["a"], "question": "?"}}),
    "a fact of two kinds": frame_change(
        "facts", to={"zona": {"act_of": "kepala", "date": "ya", "question": "?"}}
    ),
    "a term without English": frame_change("terms", to={"do": {"apel": {"id": "apel"}}}),
    "a term of no kind": frame_change("terms", to={"who": {}}),
    "a clause with a comma": first_provision(at="1,b"),
    "a clause that is zero": first_provision(at="0"),
    "no clause": first_provision(at=None),
    "a provision that says nothing": first_provision(says=""),
    "a part with capitals": first_provision(part="A"),
    "words that are nine": first_provision(words="a b c d e f g h i"),
    "an unknown key": first_provision(catatan="x"),
    "two effects": first_provision(permit=FRIDAY, no_rule="Tidak."),
    "no effect": first_provision(no_rule=None),
    "a misspelt effect": last_clause("permits", FRIDAY),
    "leave on no day": last_clause("permit", {"whose": {"employment": "pns"}}),
    "a misspelt weekday": last_clause("permit", {"every": "juamt"}),
    "a misspelt facet": last_clause("exclude", {"levels": "administrator"}),
    "a misspelt level": last_clause("exclude", {"level": "administrator_"}),
    "an empty group": last_clause("exclude", {}),
    "a group with an empty list": last_clause("exclude", {"level": []}),
    "a level listed twice": last_clause("exclude", {"level": ["mahir", "mahir"]}),
    "a share above all": last_clause("recall", {**CAP, "at_most": "110%"}),
    "half a cap": last_clause("recall", {"at_most": "10%"}),
    "a schedule of nothing": last_clause("schedule", {}),
    "turns without a base": last_clause("rotate", {k: v for k, v in TURNS.items() if k != "of"}),
    "a share of nothing": last_clause("share", {"of": "all_in_office"}),
    "a share bounded twice": last_clause(
        "share", {"home": {"exactly": "5%", "at_most": "9%"}, "of": "present"}
    ),
    "elsewhere than the region": last_clause("stay_within", "teritory"),
    "an exemption from nothing": last_clause("exempt", {"whose": {"unit": "rsud"}}),
    "a duty of nobody": last_clause("oblige", {"do": "laporan_kinerja"}),
    "a duty due twice": last_clause("oblige", {**REPORT, "by": "12:00", "times": "13:00"}),
    "a time past midnight": last_clause("oblige", {**REPORT, "times": ["07:30", "25:00"]}),
    "a duty through hands to nobody": last_clause("oblige", {**REPORT, "through": "atasan"}),
    "a limit without a figure": last_clause("limit", {"what": "perjalanan_dalam_negeri"}),
    "a limit with two figures": last_clause(
        "limit", {"what": "perjalanan_dalam_negeri", "cut": "10%", "at_most": "50%"}
    ),
    "a preference for nobody": last_clause("prefer", {"at": "home"}),
    "a sanction without steps": last_clause("sanction", {"breach": "1"}),
    "an unknown step": last_clause("sanction", {"breach": "1", "steps": "ditegur"}),
    "force without a beginning": last_clause("in_force", {"until": "2026-12-31"}),
    "force twice": last_clause("in_force", {"from": "2026-12-31"}),
    "a reason that is a list": last_clause("no_rule", ["Tidak."]),
    "a reading of one option": frame_change(
        "readings", to={"r": {**READING, "options": {"a": "Satu."}}}
    ),
    "a reading without a choice": frame_change(
        "readings", to={"r": {k: v for k, v in READING.items() if k != "chosen"}}
    ),
    "a reading for no clause": frame_change(
        "readings", to={"r": {**READING, "otherwise": {"b": {"no_rule": "Tidak."}}}}
    ),
    "otherwise without when": first_provision(otherwise=[{"no_rule": "Tidak."}]),
    "otherwise with two effects": first_provision(
        otherwise=[{"when": {"r": "b"}, "no_rule": "Tidak.", "permit": FRIDAY}]
    ),
}
"""What is wrong with the shape of a file, and nothing else."""


def test_so_many_broken_files() -> None:
    """At least fifty kinds of broken file are tried."""
    assert len(BROKEN) >= 50


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file_is_refused_by_both(name: str) -> None:
    """What is wrong with the shape of a file is refused by the schema and by the loader."""
    tree = deepcopy(SOUND)
    BROKEN[name](tree)
    assert not is_valid("policy", tree)
    assert not loads(tree)


@pytest.mark.parametrize(
    ("word", "effect"),
    [
        ("permit", [FRIDAY, {"dates": ["2027-05-01"], "whose": {"level": "mahir"}}]),
        ("require", {**FRIDAY, "weeks": ["1", "akhir"]}),
        ("exclude", {"level": {"except": {"at_least": "pengawas"}}, "from": "2027-05-01"}),
        ("recall", CAP),
        ("recall", "any"),
        ("rotate", TURNS),
        ("share", {"home": {"at_most": "60%"}, "of": "present", "whose": "others"}),
        ("schedule", "any"),
        ("stay_within", "territory"),
        ("stay_within", {"place": "territory", **FRIDAY}),
        ("exempt", {"instead_of": "1", "whose": {"unit": "rsud"}}),
        ("oblige", {**REPORT, "by": {"h+1": "15:00"}}),
        ("oblige", {"who": "kepala", "do": "laporan_bulanan", "every": "triwulan"}),
        ("limit", {"what": "perjalanan_dalam_negeri", "cut": "any"}),
        ("prefer", {"at": "home", "first": [{"level": "mahir"}, "waktu_mendaftar"]}),
        ("sanction", {"breach": "1", "steps": [{"then": "teguran_lisan", "times": "2"}]}),
        ("no_rule", "Tidak mengubah jawaban."),
    ],
)
def test_the_sound_file_with_a_sound_clause_is_taken_by_both(word: str, effect: Any) -> None:
    """So what is wrong with a broken file is that one thing alone."""
    tree = deepcopy(SOUND)
    last_clause(word, effect)(tree)
    assert errors_of("policy", tree) == []
    assert loads(tree)


def test_most_faults_of_the_loader_are_of_shape() -> None:
    """Of the loader's own broken files that are YAML, the schema refuses seven in ten."""
    refused = []
    for path in sorted(FAULTS.glob("*.yaml")):
        try:
            read = read_yaml_file(path)
        except PolicyError:
            continue
        if not read.faults:
            refused.append(not is_valid("policy", read.tree))
    assert sum(refused) >= 240
    assert sum(refused) >= 0.7 * len(refused)


def test_a_word_of_its_own_needs_a_declaration() -> None:
    """A file without facts and terms may not name any; one with them may."""
    tree = deepcopy(SOUND)
    last_clause("exclude", {"zona": "merah"})(tree)
    assert not is_valid("policy", tree)
    tree["facts"] = {"zona": {"values": ["merah", "hijau"], "question": "Zona apa?"}}
    assert is_valid("policy", tree)
    last_clause("oblige", {"who": "asn", "do": "apel"})(tree)
    assert is_valid("policy", tree)
    del tree["facts"]
    assert not is_valid("policy", tree)
