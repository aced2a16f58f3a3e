"""Every small change of a policy's data is made: each kind, at each word of the file."""

from typing import Any

import pytest

from asn_wfh import PolicyError
from asn_wfh.loading.policy_from_tree import policy_from_tree, read_expanded_tree
from asn_wfh.loading.policy_paths import policy_path
from asn_wfh.loading.yaml_reader import LocatedTree, Tree, read_yaml
from asn_wfh.mutation import KINDS, Mutant, mutants
from asn_wfh.mutation.edit_policy_tree import with_value_at, without_unused_options
from asn_wfh.rules import Exempt
from scenarios import teladan

FULL = """\
policy: kota_lengkap
government: {name: Kota Lengkap, code: "71.72", timezone: Asia/Makassar}
circular: {number: 1/SE/2026, signed: 2026-04-06, issuer: Wali Kota Lengkap}
covers: {at: opening, whose: {employment: [pns, cpns]}}
facts:
  zona: {values: [merah, kuning, hijau], question: Zona apa}
readings:
  giliran:
    asks: Bergiliran atau tidak
    options: {ya_giliran: Bergiliran., setiap: Setiap Jumat., anjuran: Hanya anjuran.}
    chosen: ya_giliran
    because: Begitu bunyinya.
provisions:
  - at: "1"
    says: Izin.
    permit: {every: [kamis, jumat], from: 2026-04-06, whose: {zona: {except: [merah, kuning]}}}
  - at: "2"
    says: Dua kelompok.
    exclude:
      - {level: [administrator, pengawas], post: camat}
      - {task: sopir, dates: [2026-05-08, 2026-05-22]}
  - at: "3"
    says: Giliran.
    rotate:
      {wfh: 40%, wfo: 60%, of: eligible_in_office, odd_person: wfo, share: exact, turns: calendar}
    otherwise:
      - {when: {giliran: setiap}, no_rule: Tidak bergiliran.}
      - {when: {giliran: anjuran}, rotate: {share: at_most}}
  - at: "4"
    says: Di wilayah.
    stay_within: territory
  - at: "5"
    says: Absen.
    oblige: {who: asn, whose: {domicile: inside}, do: presensi_aplikasi, times: ["07:30", "16:30"]}
  - at: "6"
    says: Absen di luar.
    oblige: {who: asn, do: presensi_swafoto, times_of: "5"}
  - at: "7"
    says: Laporan.
    oblige: {who: kepala, do: laporan_bulanan, by: tanggal 1 bulan berikutnya}
  - at: "8"
    says: Panggilan.
    recall: any
  - at: "9"
    says: Berlaku.
    in_force: {from: 2026-04-06, until: 2026-12-31, review_every: 2 bulan}
"""


def marked() -> LocatedTree:
    """A circular with every kind of word."""
    return read_yaml(FULL, "kota_lengkap.yaml")


def sentences(clause: str, kind: str = "") -> set[str]:
    """The mutants of a clause in words, of all kinds or of one."""
    return {
        mutant.sentence("en")
        for mutant in mutants(marked().tree)
        if mutant.clause == clause and kind in ("", mutant.kind)
    }


def leaves(tree: Any, path: tuple[str | int, ...] = ()) -> dict[tuple[str | int, ...], str]:
    """Every text of a tree with its place."""
    if isinstance(tree, str):
        return {path: tree}
    inner = tree.items() if isinstance(tree, dict) else enumerate(tree)
    return {at: text for key, below in inner for at, text in leaves(below, (*path, key)).items()}


def test_every_kind_of_mutant() -> None:
    """Each kind is made of a circular that has every kind of word."""
    assert {mutant.kind for mutant in mutants(marked().tree)} == set(KINDS)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["bukittinggi", "bangka_barat", ""])
def test_every_word_of_every_effect_is_changed(name: str) -> None:
    """No word of an effect is left as it is by all mutants."""
    tree: Any = read_expanded_tree(policy_path(name)).tree if name else marked().tree
    words = {
        path: text
        for path, text in leaves(tree).items()
        if path[:1] == ("provisions",)
        and path[2]
        in ("permit", "exclude", "recall", "rotate", "stay_within", "oblige", "in_force")
    }
    assert len(words) > 20
    left = dict(words)
    for mutant in mutants(tree):
        changed_tree: Any = tree
        for path, value in mutant.change.puts:
            changed_tree = with_value_at(changed_tree, path, value)
        now = leaves(changed_tree)
        left = {path: text for path, text in left.items() if now.get(path) == text}
    assert left == {}


def test_a_mutant_changes_one_thing() -> None:
    """No two mutants are the same policy, and none is the policy itself."""
    base = policy_from_tree(marked())
    digests = {base.digest}
    for mutant in mutants(marked().tree):
        try:
            policy = mutant.mutated_policy(marked(), base)
        except PolicyError:
            continue
        made = policy.digest if not mutant.stance else str(mutant.stance)
        assert made not in digests, mutant.sentence("en")
        digests.add(made)


def test_the_tree_is_left_alone() -> None:
    """Making and building mutants does not touch the tree they are made of."""
    tree = marked()
    base = policy_from_tree(tree)
    for mutant in mutants(tree.tree):
        try:
            mutant.mutated_policy(tree, base)
        except PolicyError:
            continue
    assert tree.tree == marked().tree
    assert tree.faults == []


def test_a_permit() -> None:
    """The days are dropped, added and moved, the window too, and the group like any other."""
    assert sentences("1") - sentences("1", "add") - sentences("1", "narrow") == {
        "permit deleted",
        "permit: `permit` becomes `exclude`",
        "permit.every without `[kamis, jumat]`",
        "permit.every without `kamis`",
        "permit.every without `jumat`",
        "permit: `permit` becomes `require`",
        "permit.every: kamis becomes rabu",
        "permit.every: kamis becomes jumat",
        "permit.every: jumat becomes kamis",
        "permit.every: jumat becomes sabtu",
        "permit.from without `2026-04-06`",
        "permit.from: 2026-04-06 becomes 2026-04-05",
        "permit.from: 2026-04-06 becomes 2026-04-07",
        "permit.whose without `{zona: {except: [merah, kuning]}}`",
        "permit.whose.zona.except without `merah`",
        "permit.whose.zona.except without `kuning`",
    }
    assert sentences("1", "add") == {
        *(f"permit.every with `{day}` added" for day in ("senin", "selasa", "rabu")),
        *(f"permit.every with `{day}` added" for day in ("sabtu", "minggu")),
        "permit.whose.zona.except with `hijau` added",
    }
    assert "permit.whose.unit only uptd, rsud" in sentences("1", "narrow")
    assert "permit.whose.unit only satuan_pendidikan, induk" in sentences("1", "narrow")
    assert len(sentences("1", "narrow")) == 16


def test_an_exclusion() -> None:
    """Each group is dropped, each fact of it lifted, each value dropped, each other one added."""
    assert sentences("2", "drop") == {
        "exclude without `{level: [administrator, pengawas], post: camat}`",
        "exclude without `{task: sopir, dates: [2026-05-08, 2026-05-22]}`",
        "exclude.level without `administrator`",
        "exclude.level without `pengawas`",
        "exclude.dates without `2026-05-08`",
        "exclude.dates without `2026-05-22`",
    }
    assert sentences("2", "widen") == {
        "exclude.level without `[administrator, pengawas]`",
        "exclude.post without `camat`",
        "exclude.task without `sopir`",
        "exclude.dates without `[2026-05-08, 2026-05-22]`",
    }
    assert len(sentences("2", "add")) == 12 + 2 + 9
    assert len(sentences("2", "move")) == 4
    assert sentences("2", "swap") == {"exclude: `exclude` becomes `permit`"}


def test_turns() -> None:
    """Shares stay a whole, closed words become the next of their list, readings lose options."""
    assert sentences("3", "figure") == {
        "rotate.wfh, rotate.wfo: 40% + 60% becomes 39% + 61%",
        "rotate.wfh, rotate.wfo: 40% + 60% becomes 41% + 59%",
    }
    assert sentences("3", "swap") == {
        "rotate: `rotate` becomes `recall`",
        "rotate.of: `eligible_in_office` becomes `all_in_office`",
        "rotate.odd_person: `wfo` becomes `wfh`",
        "rotate.share: `exact` becomes `at_most`",
        "rotate.turns: `calendar` becomes `working_days`",
        "otherwise[giliran: anjuran].rotate.share: `at_most` becomes `exact`",
    }
    assert sentences("3", "delete") == {
        "rotate deleted",
        "otherwise[giliran: setiap] deleted",
        "otherwise[giliran: anjuran] deleted",
    }


def test_duties() -> None:
    """Times move by a minute, due words and days too, duties change hands and words."""
    assert sentences("5", "figure") == {
        "oblige.times: 07:30 becomes 07:29",
        "oblige.times: 07:30 becomes 07:31",
        "oblige.times: 16:30 becomes 16:29",
        "oblige.times: 16:30 becomes 16:31",
    }
    assert sentences("5", "swap") == {
        "oblige.who: `asn` becomes `atasan`",
        "oblige.do: `presensi_aplikasi` becomes `presensi_swafoto`",
    }
    assert "oblige.times_of without `5`" in sentences("6", "widen")
    assert len(sentences("6", "narrow")) == 18
    assert sentences("7", "figure") == {
        "oblige.by: tanggal 1 bulan berikutnya becomes tanggal 0 bulan berikutnya",
        "oblige.by: tanggal 1 bulan berikutnya becomes tanggal 2 bulan berikutnya",
    }
    assert sentences("7", "narrow") == set()


def test_force_and_header() -> None:
    """Dates move by a day, months by one; cover, signing, government, facts and readings too."""
    assert sentences("9", "move") == {
        "in_force.from: 2026-04-06 becomes 2026-04-05",
        "in_force.from: 2026-04-06 becomes 2026-04-07",
        "in_force.until: 2026-12-31 becomes 2026-12-30",
        "in_force.until: 2026-12-31 becomes 2027-01-01",
    }
    assert sentences("9", "figure") == {
        "in_force.review_every: 2 bulan becomes 1 bulan",
        "in_force.review_every: 2 bulan becomes 3 bulan",
    }
    assert "covers.whose.employment without `cpns`" in sentences("opening")
    assert "covers.whose.employment with `non_asn` added" in sentences("opening")
    assert sentences("circular") == {
        "signed: 2026-04-06 becomes 2026-04-05",
        "signed: 2026-04-06 becomes 2026-04-07",
    }
    assert sentences("government") == {
        "code: 71.72 becomes 71.71",
        "code: 71.72 becomes 71.73",
        "timezone: `Asia/Makassar` becomes `Asia/Jakarta`",
        "timezone: `Asia/Makassar` becomes `Asia/Pontianak`",
        "timezone: `Asia/Makassar` becomes `Asia/Jayapura`",
    }
    assert sentences("facts.zona") == {
        f"values without `{value}`" for value in ("merah", "kuning", "hijau")
    }
    assert sentences("3", "flip") == {
        "reading giliran: `ya_giliran` becomes `setiap`",
        "reading giliran: `ya_giliran` becomes `anjuran`",
    }


def test_in_indonesian() -> None:
    """Mutants are told in Indonesian as well."""
    texts = {mutant.sentence("id") for mutant in mutants(teladan.marked().tree)}
    assert {
        "exclude dihapus",
        "exclude.task ditambah `keamanan`",
        "exclude.level hanya jpt_utama, jpt_madya, jpt_pratama, administrator, pengawas, "
        "pelaksana, ahli_utama",
        "recall.at_most: 10% menjadi 9%",
        "tafsir pengawas: `tidak_ikut` menjadi `ikut`",
    } <= texts


def built(clause: str, sentence: str) -> dict[str, Any]:
    """The policy of one mutant, its provisions by label with effect and words."""
    base = policy_from_tree(marked())
    mutant = next(
        m for m in mutants(marked().tree) if m.clause == clause and m.sentence("en") == sentence
    )
    policy = mutant.mutated_policy(marked(), base)
    return {
        "readings": {reading.name: reading.option_names for reading in policy.readings},
        **{p.label: (p.effect, p.parameters) for p in policy.provisions},
    }


def test_deleting_an_effect_deletes_what_only_it_read() -> None:
    """A clause without its effect rules nothing; a reading that only it had goes with it."""
    policy = built("3", "rotate deleted")
    assert policy["3"][0] == "no_rule"
    assert policy["readings"] == {}
    assert built("3", "otherwise[giliran: setiap] deleted")["readings"] == {
        "giliran": ("ya_giliran", "anjuran")
    }


def test_opposite_effects() -> None:
    """An effect that is swapped for another takes its days or its people along."""
    whose = {"zona": {"except": ["merah", "kuning"]}}
    window = {"every": ["kamis", "jumat"], "from": "2026-04-06"}
    assert built("1", "permit: `permit` becomes `exclude`")["1"] == (
        "exclude",
        [{**window, **whose}],
    )
    assert built("2", "exclude: `exclude` becomes `permit`")["2"] == (
        "permit",
        {
            "every": "hari_kerja",
            "whose": [{"level": ["administrator", "pengawas"], "post": "camat"}, {"task": "sopir"}],
        },
    )
    assert built("8", "recall: `recall` becomes `stay_within`")["8"] == (
        "stay_within",
        "territory",
    )


def test_narrower_effects_without_words() -> None:
    """An effect that is one word is narrowed too."""
    narrower = "stay_within.whose.unit only uptd, rsud"
    assert built("4", narrower)["4"] == (
        "stay_within",
        {"place": "territory", "whose": {"unit": ["uptd", "rsud"]}},
    )
    assert built("8", "recall.whose.unit only uptd, rsud")["8"] == (
        "recall",
        {"whose": {"unit": ["uptd", "rsud"]}},
    )


def test_a_flip_needs_no_change_of_the_tree() -> None:
    """A reading is flipped by its stance."""
    base = policy_from_tree(marked())
    flips = [mutant for mutant in mutants(marked().tree) if mutant.kind == "flip"]
    assert [dict(flip.mutated_policy(marked(), base).stance) for flip in flips] == [
        {"giliran": "setiap"},
        {"giliran": "anjuran"},
    ]


def test_trees_that_are_no_policy() -> None:
    """Whatever the tree is, making its mutants raises nothing."""
    broken: Tree = {"provisions": ["a"], "readings": "b", "government": {"code": "x"}}
    trees: list[Tree] = ["", [], {}, broken]
    for tree in trees:
        assert all(isinstance(mutant, Mutant) for mutant in mutants(tree))
    assert without_unused_options("a") == "a"


OWN = """\
policy: kota_kecil
government: {name: Kota Kecil, code: "71.72", timezone: Asia/Makassar}
circular: {number: 1/SE/2026, signed: 2026-04-06, issuer: Wali Kota Kecil}
covers: {at: opening, whose: {employment: pns}}
facts:
  hak: {values: [utuh, dicabut], unstated: utuh, question: Masih utuh}
provisions:
  - at: "1"
    says: Foto.
    oblige: {who: asn, do: foto_gps, hours: [mulai_kerja, "16:00"], count: "2", within: 10 menit}
  - at: "2"
    says: Rencana.
    oblige: {who: asn, do: rencana_kerja, by: {h-1: "15:00"}}
  - at: "3"
    says: Sanksi.
    sanction:
      {breach: "1", steps: [{times: "2", then: teguran_lisan}, hak_dicabut], withdraws: hak}
  - at: "4"
    says: Prioritas.
    prefer: {at: home, first: [{hak: utuh}, waktu_mendaftar]}
  - at: "5"
    says: Triwulan.
    oblige: {who: kepala, do: laporan_bulanan, every: triwulan, by: tanggal 5 bulan berikutnya}
  - at: "6"
    says: Laporan.
    oblige: {who: asn, do: laporan_harian, by: {h+2: "15:00"}}
  - at: "7"
    says: Laporan.
    oblige: {who: asn, do: laporan_kinerja, by: h+3}
  - at: "8"
    says: Pengecualian.
    exempt: {instead_of: ["1", "2"], every: jumat, whose: {unit: rsud}, until: 2026-06-30}
  - at: "9"
    says: Berlaku.
    in_force: {from: 2026-04-06}
"""


@pytest.mark.parametrize(
    ("clause", "changes"),
    [
        (
            "1",
            [
                "oblige.hours.from without `mulai_kerja`",
                "oblige.hours.until: 16:00 becomes 16:01",
                "oblige.hours.from: `mulai_kerja` becomes `selesai_kerja`",
                "oblige.count: 2 becomes 3",
                "oblige.within: 10 menit becomes 9 menit",
            ],
        ),
        ("2", ["oblige.by.h-1: 15:00 becomes 15:01"]),
        (
            "3",
            [
                "sanction.withdraws without `hak`",
                "sanction.steps without `hak_dicabut`",
                "sanction.steps.times without `2`",
                "sanction.steps.times: 2 becomes 1",
                "sanction.steps.then: `teguran_lisan` becomes `teguran_tertulis`",
                "sanction.steps: `{times: 2, then: teguran_lisan}, hak_dicabut` becomes "
                "`hak_dicabut, {times: 2, then: teguran_lisan}`",
            ],
        ),
        (
            "4",
            [
                "prefer.at: `home` becomes `office`",
                "prefer.first: `{hak: utuh}, waktu_mendaftar` becomes "
                "`waktu_mendaftar, {hak: utuh}`",
                "prefer.first without `{hak: utuh}`",
                "prefer.first: `waktu_mendaftar` becomes `belum_pada_giliran_lalu`",
            ],
        ),
        ("5", ["oblige.every without `triwulan`"]),
        ("6", ["oblige.by: h+2 becomes h+1", "oblige.by: h+2 becomes h+3"]),
        ("7", ["oblige.by: h+3 becomes h+2", "oblige.by: h+3 becomes h+4"]),
        (
            "8",
            [
                "exempt deleted",
                "exempt: `exempt` becomes `permit`",
                "exempt: `exempt` becomes `exclude`",
                "exempt.instead_of: 2 becomes 3",
                "exempt.instead_of without `1`",
                "exempt.every without `jumat`",
                "exempt.every: jumat becomes kamis",
                "exempt.whose without `{unit: rsud}`",
                "exempt.whose.unit with `uptd` added",
                "exempt.whose.domicile only inside",
                "exempt.until: 2026-06-30 becomes 2026-07-01",
            ],
        ),
    ],
)
def test_figures_steps_and_their_order_are_changed(clause: str, changes: list[str]) -> None:
    """Each figure of a duty, each step and preference, and the order of two, is changed."""
    tree = read_yaml(OWN, "kota_kecil.yaml").tree
    sentences = {m.sentence("en") for m in mutants(tree) if m.clause == clause}
    assert set(changes) <= sentences


def test_the_clause_that_does_not_apply_is_another() -> None:
    """In its place stand its neighbours, and the clause above it; the loader knows which exist."""
    text = OWN.replace('instead_of: ["1", "2"]', "instead_of: [2/b, 5.1.c, pasal-3.2, opening]")
    named = {
        mutant.change.becomes
        for mutant in mutants(read_yaml(text, "kota_kecil.yaml").tree)
        if mutant.change.where == "exempt.instead_of" and mutant.kind == "figure"
    }
    assert named == {
        *("2/a", "2/c", "2", "5.1.b", "5.1.d", "5.1"),
        *("pasal-3.1", "pasal-3.3", "pasal-3"),
    }


def test_an_exemption_is_swapped_for_what_it_is_taken_for() -> None:
    """Leave that nobody gave, or leave that is taken, with the same days, people and clauses."""
    marked = read_yaml(OWN, "kota_kecil.yaml")
    base = policy_from_tree(marked)
    swapped = {
        provision.effect: provision.parameters
        for mutant in mutants(marked.tree)
        if mutant.clause == "8" and mutant.change.where == "exempt"
        for provision in mutant.mutated_policy(marked, base).provisions
        if str(provision.at) == "8"
    }
    window = {"every": "jumat", "until": "2026-06-30", "instead_of": ["1", "2"]}
    assert swapped["permit"] == {**window, "whose": {"unit": "rsud"}}
    assert swapped["exclude"] == [{**window, "unit": "rsud"}]
    assert set(swapped) == {"no_rule", "permit", "exclude"}


def test_leave_in_place_of_an_exemption_needs_a_day() -> None:
    """An exemption without days becomes leave on every working day."""
    assert Exempt.mutant_effect_and_words({"instead_of": "2"}) == (
        "permit",
        {"every": "hari_kerja", "instead_of": "2"},
    )
    dated = {"instead_of": "2", "dates": "2026-04-10"}
    assert Exempt.mutant_effect_and_words(dated) == ("permit", dated)


def test_a_change_of_steps_is_a_policy_that_loads() -> None:
    """Exchanged steps and a stretch of hours with one end are read as what they say."""
    marked = read_yaml(OWN, "kota_kecil.yaml")
    base = policy_from_tree(marked)
    wanted = ("sanction.steps.", "sanction.steps: ", "prefer.first: `{hak", "oblige.hours.from w")
    chosen = [m for m in mutants(marked.tree) if m.sentence("en").startswith(wanted)]
    chosen = [m for m in chosen if "then without" not in m.sentence("en")]
    assert len(chosen) > 3
    assert all(mutant.mutated_policy(marked, base).digest != base.digest for mutant in chosen)
