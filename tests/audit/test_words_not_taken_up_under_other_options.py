"""A clause in parts: its words are asked of all of them together, under every reading.

The circular is invented; a part that falls silent under a reading has its ground where the other
parts still carry what is printed, and the options say under which of them it stands.
"""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest

from asn_wfh import PolicyError
from asn_wfh.audit import ledger_of, read_paper
from asn_wfh.audit.fingerprints.make_fingerprints_of_paper import prints_of_frame_and_clauses
from asn_wfh.loading.policy_from_tree import load_policy_text
from audit.seeding.original import written

PAPER = read_paper(
    """\
BUPATI PULAU KARANG

Yth. Para Kepala Dinas
di Tempat

SURAT EDARAN
NOMOR : 7/KARANG/2033

TENTANG
POLA KERJA ASN

Menindaklanjuti musim yang tenang disampaikan hal-hal sebagai berikut :

1. ASN dapat melaksanakan WFH setiap hari Rabu.
2. Dikecualikan dari kebijakan WFH :
a. Unit layanan kesehatan pada dinas yang melaksanakan urusan kesehatan, seperti rumah sakit daerah.
b. Lurah.
3. ASN yang melaksanakan WFH harus tetap berada di wilayah Kabupaten dan mengirimkan foto GPS.
4. Perangkat daerah mengurangi frekuensi perjalanan dinas.
5. Kebijakan ini mulai berlaku pada tanggal 1 Mei 2033.

Demikian disampaikan untuk diketahui.

Ditetapkan di Pulau Karang
pada tanggal 1 Mei 2033

BUPATI PULAU KARANG,

LAUT TENANG
""",
    "karang.txt",
)

Tree = dict[str, Any]
Change = Callable[[Tree], None]

READINGS: Tree = {
    "lembaga": {
        "asks": "Apakah seluruh pegawai rumah sakit dikecualikan?",
        "options": {
            "seluruhnya": "Seluruh pegawai rumah sakit daerah.",
            "layanan": "Hanya bagian yang melayani.",
        },
        "chosen": "seluruhnya",
        "literal": "layanan",
        "because": "Rumah sakit disebut.",
        "at": ["2.a"],
    },
    "domisili": {
        "asks": "Apakah yang tinggal di luar boleh WFH?",
        "options": {
            "rumah": "Rumah tempat WFH harus di dalam wilayah.",
            "tinggal": "Cukup tetap berada di wilayah selama WFH.",
        },
        "chosen": "rumah",
        "literal": "tinggal",
        "because": "Yang tinggal di luar tidak berada di wilayah.",
        "at": ["3"],
    },
}
PARTS: dict[str, Tree] = {
    "1": {"permit": {"every": "rabu"}, "words": ["setiap hari Rabu"]},
    "2": {"no_rule": "Kalimat pengantar."},
    "2.a/a": {"exclude": {"service": "kesehatan", "affair": "kesehatan"}},
    "2.a/b": {
        "exclude": {"unit": "rsud", "affair": "kesehatan"},
        "otherwise": [{"when": {"lembaga": "layanan"}, "no_rule": "Contoh saja."}],
    },
    "2.b": {"exclude": {"post": "lurah"}},
    "3/a": {"oblige": {"who": "asn", "do": "tetap_di_wilayah"}},
    "3/b": {"oblige": {"who": "asn", "do": "foto_gps"}},
    "3/c": {
        "stay_within": "territory",
        "otherwise": [{"when": {"domisili": "tinggal"}, "no_rule": "Larangan keluar saja."}],
    },
    "4": {
        "limit": {"what": "frekuensi_perjalanan", "cut": "any"},
        "words": ["mengurangi frekuensi perjalanan dinas"],
    },
    "5": {"in_force": {"from": "2033-05-01"}, "words": ["pada tanggal 1 Mei 2033"]},
}


def findings(*changes: Change) -> list[tuple[str, str, str]]:
    """Clause, part and code of each finding on the policy with changes."""
    sources: Tree = deepcopy({"parts": PARTS, "readings": READINGS})
    for change in changes:
        change(sources)
    parts, readings = sources["parts"], sources["readings"]
    items: list[Tree] = []
    for label, effect in parts.items():
        at, _, part = label.partition("/")
        alone = sum(other.partition("/")[0] == at for other in parts) == 1
        items.append({"at": at, "says": "Kalimat kami.", **({} if alone else {"part": part})})
        items[-1] |= effect
    tree: Tree = {
        "policy": "karang",
        "government": {"name": "Pulau Karang", "code": "99.01", "timezone": "Asia/Jakarta"},
        "circular": {"number": "7/KARANG/2033", "signed": "2033-05-01", "issuer": "Bupati"},
        "covers": {
            "at": "1",
            "whose": {"employment": ["pns", "cpns", "pppk", "pppk_paruh_waktu"]},
        },
        "readings": readings,
        "provisions": items,
    }
    policy = load_policy_text(written(tree))
    results = ledger_of(policy, PAPER, prints=prints_of_frame_and_clauses(PAPER)).findings
    rows = [(f.clause, f.part or "", f.fault.code) for f in results]
    return [one for one in rows if one[0] in {at.partition("/")[0] for at in PARTS}]


def test_a_silent_part_has_its_ground_in_the_others() -> None:
    """`no_rule` for one part under another reading is no finding where the rest carries on."""
    assert findings() == []


def gone(label: str) -> Change:
    """A part deleted."""

    def change(tree: Tree) -> None:
        del tree["parts"][label]

    return change


def turned(label: str) -> Change:
    """The effect of a part and its silence, exchanged between the options of its reading."""

    def change(tree: Tree) -> None:
        part = tree["parts"][label]
        (other,) = part["otherwise"]
        (effect,) = part.keys() - {"otherwise"}
        other[effect], part["no_rule"] = part.pop(effect), other.pop("no_rule")

    return change


def crossed(one: str, two: str) -> Change:
    """What two parts say when read otherwise, exchanged."""

    def change(tree: Tree) -> None:
        mine, theirs = (
            tree["parts"][one].pop("otherwise", None),
            tree["parts"][two].pop("otherwise", None),
        )
        for label, moved in ((one, theirs), (two, mine)):
            if moved:
                tree["parts"][label]["otherwise"] = moved

    return change


def silenced(label: str, reading: str, option: str) -> Change:
    """One more part that falls silent under a reading."""

    def change(tree: Tree) -> None:
        tree["parts"][label]["otherwise"] = [{"when": {reading: option}, "no_rule": "Tidak ada."}]

    return change


def options(reading: str, **texts: str) -> Change:
    """Other words of the options."""

    def change(tree: Tree) -> None:
        tree["readings"][reading]["options"] |= texts

    return change


@pytest.mark.parametrize(
    ("change", "finding"),
    [
        (gone("3/a"), ("3", "", "audit_printed_term")),
        (gone("3/b"), ("3", "", "audit_printed_term")),
        (gone("2.a/a"), ("2.a", "", "audit_printed_term")),
        (turned("3/c"), ("3", "c", "audit_other_stands")),
        (turned("2.a/b"), ("2.a", "b", "audit_other_stands")),
        (crossed("3/a", "3/c"), ("3", "a", "audit_other_silence")),
        (crossed("3/b", "3/c"), ("3", "b", "audit_other_silence")),
        (crossed("2.a/a", "2.a/b"), ("2.a", "a", "audit_other_silence")),
        (silenced("3/b", "domisili", "tinggal"), ("3", "b", "audit_other_silence")),
        (silenced("3/a", "domisili", "tinggal"), ("3", "c", "audit_other_silence")),
        (silenced("2.a/a", "lembaga", "layanan"), ("2.a", "b", "audit_other_silence")),
    ],
)
def test_a_word_that_no_part_carries_is_found(
    change: Change, finding: tuple[str, str, str]
) -> None:
    """A part lost, silent where it should speak, or read by another's reading: each is found."""
    assert finding in findings(change)


@pytest.mark.parametrize(("label", "clause"), [("3/c", "3"), ("2.a/b", "2.a")])
def test_the_part_of_a_reading_is_missed_by_its_clause(label: str, clause: str) -> None:
    """A part that rests on a reading is asked for by the clauses that the reading lists."""
    with pytest.raises(PolicyError) as refusal:
        findings(gone(label))
    assert [fault.clause for fault in refusal.value.faults] == [clause]


@pytest.mark.parametrize(
    ("change", "part"),
    [
        (options("domisili", rumah="Yang di luar tidak boleh."), ("3", "c")),
        (options("lembaga", seluruhnya="Begitulah."), ("2.a", "b")),
        (
            options("domisili", rumah="Cukup berada di wilayah.", tinggal="Rumah di wilayah."),
            ("3", "c"),
        ),
    ],
)
def test_where_the_paper_cannot_tell_the_option_must(change: Change, part: tuple[str, str]) -> None:
    """The option under which a part stands says what it does, since the clause says it anyway."""
    assert findings(change) == [(*part, "audit_other_stands")]


def test_an_option_that_says_the_silence_needs_no_other_part() -> None:
    """A part that falls silent takes words along where its option says that they bind nobody."""

    def change(tree: Tree) -> None:
        silenced("3/b", "domisili", "tinggal")(tree)
        tree["readings"]["domisili"]["options"]["tinggal"] += " Foto GPS hanya ukuran."

    assert [row for row in findings(change) if row[1] == "b"] == []


@pytest.mark.parametrize(
    "group",
    [
        {"unit": ["rsud", "uptd"], "affair": "kesehatan"},
        {"unit": "rsud"},
        {"unit": "uptd", "affair": "kesehatan"},
        {"unit": "rsud", "affair": "pendidikan"},
    ],
)
def test_an_institution_is_the_one_that_is_named(group: Tree) -> None:
    """An institution that the clause does not name, or not for that affair, has no ground."""

    def change(tree: Tree) -> None:
        tree["parts"]["2.a/b"]["exclude"] = group

    assert ("2.a", "b", "audit_term") in findings(change) or (
        ("2.a", "b", "audit_lost") in findings(change)
    )


def test_an_example_is_a_rule_only_under_a_reading() -> None:
    """An institution named as an example and excluded without a reading is a finding."""

    def change(tree: Tree) -> None:
        del tree["parts"]["2.a/b"]["otherwise"]
        del tree["readings"]["lembaga"]

    assert ("2.a", "b", "audit_term") in findings(change)


def test_who_is_excluded_above_a_list_is_every_item() -> None:
    """Where a list is announced as excluded, an item that excludes nobody is found above it."""

    def change(tree: Tree) -> None:
        tree["parts"]["2.b"] = {"no_rule": "Lurah disebut saja."}

    assert ("2", "", "audit_printed_binding") in findings(change)


@pytest.mark.parametrize(
    ("other", "repeats"),
    [
        ({"recall": {"at_most": "10%", "of": "all_in_office", "round": "down"}}, True),
        ({"schedule": "any"}, False),
    ],
)
def test_two_recalls_of_a_clause_say_the_same(other: Tree, repeats: bool) -> None:
    """A second recall in a clause repeats the first, whatever its cap; another effect does not."""

    def change(tree: Tree) -> None:
        tree["parts"]["3/d"] = {"recall": "any"}
        tree["parts"]["3/e"] = other

    assert (("3", "e", "audit_twice") in findings(change)) is repeats


def test_a_cut_binds_within_its_own_term() -> None:
    """The word of a cut that is part of what is cut must be taken up by a limit."""

    def change(tree: Tree) -> None:
        tree["parts"]["4"] = {"no_rule": "Imbauan."}

    assert ("4", "", "audit_printed_binding") in findings(change)
