"""Directories: whole names, declared beginnings, merged offices, and no guess."""

import re
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_wfh import FactError, load_policy
from asn_wfh.people import (
    Directory,
    Office,
    OfficeUnit,
    load_directory,
    read_staff,
    shipped_directories,
)
from asn_wfh.people.offices_and_placements import Placement
from asn_wfh.people.questions.fact_question_and_whom_to_ask import Person, who_to_ask_for_fact
from people.lists import person, write_csv

HEAD = """directory: uji
government: {name: Pemerintah Kota Uji, code: "13.75"}
offices:
"""


def written(tmp_path: Path, offices: str, head: str = HEAD) -> Directory:
    """The directory of a text."""
    path = tmp_path / "uji.yaml"
    path.write_text(head + offices, encoding="utf-8")
    return load_directory(str(path))


def placed(directory: Directory, office: str, unit: str) -> tuple[tuple[str, ...], object, object]:
    """Affairs, unit and service of a placement."""
    place = directory.placement(office, unit)
    return place.affairs, place.unit, place.service


@pytest.mark.parametrize("name", shipped_directories())
def test_shipped_directories_are_of_the_shipped_policies(name: str) -> None:
    """Each has the code of its circular's government, and an office of every excluded affair."""
    directory, policy = load_directory(name), load_policy(name)
    assert directory.code == policy.government.code
    affairs = {affair for office in directory.offices for affair in office.affairs}
    named = {"kesehatan", "pendidikan", "kebencanaan", "ketenteraman_ketertiban", "kebakaran"}
    named |= {"lingkungan_hidup", "kependudukan", "penanaman_modal", "keuangan", "kewilayahan"}
    assert named <= affairs


@pytest.mark.parametrize("name", shipped_directories())
@pytest.mark.parametrize(
    ("office", "unit", "expected"),
    [
        ("Dinas Kesehatan", "UPTD Puskesmas X", (("kesehatan",), "uptd", "kesehatan")),
        ("DINAS KESEHATAN", "sekretariat", (("kesehatan",), "induk", "pendukung")),
        ("DINAS KESEHATAN", "dinas kesehatan", (("kesehatan",), None, None)),
        ("", "Dinas Kesehatan", (("kesehatan",), None, None)),
        ("Dinkes", "Dinas Kesehatan", (("kesehatan",), None, None)),
        ("Satpol PP", "Satpol PP", (("ketenteraman_ketertiban",), "induk", None)),
        ("Kecamatan", "Kecamatan", (("kewilayahan",), "induk", None)),
        ("Setda", "Sekretariat Daerah", (("sekretariat_daerah",), "induk", "pendukung")),
        ("Inspektorat", "Inspektorat", (("pengawasan",), "induk", "pendukung")),
        ("", "Puskesmas Contoh", (("kesehatan",), "uptd", "kesehatan")),
        ("Dinas Kesehatan", "Bidang Pelayanan Medik", (("kesehatan",), None, None)),
        ("", "SD Negeri 1 X", (("pendidikan",), "satuan_pendidikan", "pendidikan")),
        ("", "Kelurahan X", (("kewilayahan",), "induk", "langsung_lainnya")),
        ("", "Bidang Anggaran", ((), None, None)),
        ("", "SMPN 2 X", (("pendidikan",), "satuan_pendidikan", "pendidikan")),
        ("Dinas Pertanian & Pangan", "UPTD BPP", (("pertanian", "pangan"), "uptd", None)),
        ("Satpol PP", "Bidang Linmas", (("ketenteraman_ketertiban",), "induk", "ketertiban")),
        ("Satpol PP", "Sekretariat", (("ketenteraman_ketertiban",), "induk", "pendukung")),
        ("Satpol PP", "Subbag. Umum", (("ketenteraman_ketertiban",), "induk", "pendukung")),
        ("Setda", "Bagian Umum", (("sekretariat_daerah",), "induk", "pendukung")),
        ("Dinas Anu", "Sekretariat", ((), None, None)),
        ("", "Sekretariat", ((), None, None)),
        ("", "UPTD Wilayah I", ((), None, None)),
        ("", "", ((), None, None)),
        ("BPBD", "", (("kebencanaan",), None, None)),
        ("BPBD", "Regu Anu", (("kebencanaan",), None, None)),
    ],
)
def test_names_place_people(
    name: str, office: str, unit: str, expected: tuple[tuple[str, ...], object, object]
) -> None:
    """Whole names and declared beginnings place; everything else stays unknown with a reason."""
    directory = load_directory(name)
    assert placed(directory, office, unit) == expected
    place = directory.placement(office, unit)
    silent = {"affair"} if not place.affairs else set()
    silent |= {fact for fact in ("unit", "service") if getattr(place, fact) is None}
    assert {fact for fact, _ in place.unknown} == silent


@pytest.mark.parametrize("region", shipped_directories())
def test_the_name_of_an_office_places_only_where_all_its_units_are_alike(region: str) -> None:
    """Poor lists name the office for everybody, and so for the nurses of a puskesmas as well."""
    directory = load_directory(region)
    for office in directory.offices:
        own = {unit.service or office.service for unit in office.units if unit.unit == office.unit}
        others = {unit.service for unit in office.units if unit.unit != office.unit}
        services = own | others | {office.service}
        kinds = {unit.unit for unit in office.units} | {office.unit}
        for name in (office.name, *office.aliases):
            for place in (directory.placement(office.name, name), directory.placement("", name)):
                assert place.unit == (office.unit if len(kinds) == 1 else None)
                assert place.service in ({*services} if len(services) == 1 else {None})
                assert place.affairs == office.affairs


_NAMES = sorted({n for n in load_directory("bukittinggi").offices_by_name if len(n) > 5})


@given(st.sampled_from(_NAMES), st.randoms(use_true_random=False))
def test_a_name_is_one_however_it_is_set(name: str, random: Random) -> None:
    """Case, spaces, punctuation and `&` for `dan` change no name; another letter does."""
    directory = load_directory("bukittinggi")
    dressed = "".join(random.choice((c.upper(), c)) for c in name)
    dressed = re.sub(r"(?i)\bdan\b", lambda m: random.choice((m[0], "&", "DAN")), dressed)
    dressed = re.sub(" ", lambda _: random.choice((" ", "  ", ", ", ". ")), dressed)
    assert directory.placement(dressed, "").affairs == directory.offices_by_name[name].affairs
    at = random.randrange(len(name))
    other = name[:at] + random.choice("abcxyz") + name[at + 1 :]
    if other not in directory.offices_by_name:
        assert directory.placement(other, "").affairs == ()


def test_a_near_miss_is_a_suggestion_and_no_match() -> None:
    """`Dinas Kesehatn` is nobody's office; the hint names the one that was meant."""
    directory = load_directory("bukittinggi")
    assert directory.placement("Dinas Kesehatn", "").affairs == ()
    assert directory.hint_for_office("Dinas Kesehatn")["hint"].text("en") == (
        "did you mean `Dinas Kesehatan`?"
    )


@pytest.mark.parametrize("region", shipped_directories())
@pytest.mark.parametrize(
    "text", ["Disduk", "Dishut", "Dinsus", "Dispur", "Dinas Perkin", "Dinas Damkap", "Disdukcapl"]
)
def test_no_short_form_is_taken_for_a_slip_of_another(region: str, text: str) -> None:
    """A short form of one office is a letter away from that of another: such names are similar.

    Whoever is told "did you mean" writes that name, and is answered by what that office does.
    """
    hint = load_directory(region).hint_for_office(text)["hint"]
    assert hint.key in ("hint.alike_names", "hint.names_there_are")
    assert "only if it is the very same" in hint.text("en")


@pytest.mark.parametrize("region", shipped_directories())
def test_a_hint_means_a_full_name_with_one_slip(region: str) -> None:
    """One letter left out, doubled, changed or swapped in a long word; two words are two slips."""
    directory = load_directory(region)
    for text in ("Dinas Kesehtan", "Dinas Kesehaatan", "DINAS KESEHATEN", "Dinas Kesehaatn"):
        assert directory.hint_for_office(text)["hint"].text("en") == (
            "did you mean `Dinas Kesehatan`?"
        )
    for text in ("Dinas Kesahaten", "Dinsa Kesehaatn", "Badan Kesehatan Daerah"):
        assert directory.hint_for_office(text)["hint"].key != "hint.meant"
    assert directory.hint_for_unit("Dinkes", "Sekretriat")["hint"].key == "hint.meant"
    for text in ("Bidang SDM", "Bidang P3P", "RSDU", "Sekretarait Dians"):
        assert directory.hint_for_unit("Dinkes", text)["hint"].key == "hint.names_there_are"


NO_OFFICE = ["", "-", "Pemerintah Kota Bukittinggi", "Sekretariat", "Sub Bagian Tata Usaha", "UPTD"]


@pytest.mark.parametrize("office", NO_OFFICE)
@pytest.mark.parametrize("unit", ["Sub Bagian Umum", "Sekretariat", "UPTD Wilayah I", "Pos Umpama"])
def test_without_an_office_each_person_is_asked_about(
    office: str, unit: str, tmp_path: Path
) -> None:
    """Two people in rooms of one name may work in a puskesmas and in a bureau of finance."""
    rows = [person(n, office=office, unit=unit, title="Analis") for n in (1, 2)]
    reading = read_staff(write_csv(tmp_path / "a.csv", rows), "bukittinggi")
    assert {finding.code for finding in reading.findings} == {"staff_no_office"}
    assert {finding.key for finding in reading.findings} == {"UNOR INDUK NAMA"}
    for member in reading.members:
        asked = [who_to_ask_for_fact(member, fact, 0) for fact in ("affair", "unit", "service")]
        assert asked == [Person(member.id)] * 3
        reasons = {one.reason for one in member.unknown if one.fact in ("affair", "unit")}
        assert reasons == {"no_office"}


def test_a_merged_office_has_both_affairs(tmp_path: Path) -> None:
    """Each of two affairs is true of everybody there; a unit may have one of them."""
    directory = written(
        tmp_path,
        "  - name: Dinas Sosial dan Desa\n"
        "    affair: [sosial, pemberdayaan_masyarakat_desa]\n"
        "    units: [{name: Bidang Desa, unit: induk, affair: pemberdayaan_masyarakat_desa}]\n",
    )
    assert placed(directory, "Dinas Sosial & Desa", "Dinas Sosial dan Desa")[0] == (
        "sosial",
        "pemberdayaan_masyarakat_desa",
    )
    assert placed(directory, "Dinas Sosial dan Desa", "Bidang Desa") == (
        ("pemberdayaan_masyarakat_desa",),
        "induk",
        None,
    )


def test_a_path_of_units_is_read_from_the_top() -> None:
    """A room below a unit belongs to the unit, and the government's own name is no office."""
    directory = load_directory("bukittinggi")
    path = "Sub Bagian Umum - UPTD Puskesmas X - Dinas Kesehatan - Pemerintah Kota Bukittinggi"
    expected = (("kesehatan",), "uptd", "kesehatan")
    assert placed(directory, "", path) == expected
    assert placed(directory, "Pemerintah Kota Bukittinggi", path) == expected
    assert placed(directory, "UPTD Puskesmas X", "Poli Gigi") == expected
    # An office of which a step is unknown is unknown.
    assert placed(directory, "Unit Rekaan - Dinas Kesehatan", "") == ((), None, None)


def test_a_unit_of_another_office_contradicts() -> None:
    """Two offices named at once are told and neither is chosen."""
    place = load_directory("bukittinggi").placement("Dinas Sosial", "Dinas Kesehatan")
    assert place == Placement(other_office="Dinas Kesehatan")
    place = load_directory("bukittinggi").placement("Puskesmas X", "Dinas Sosial")
    assert place == Placement(other_office="Dinas Sosial")
    place = load_directory("bukittinggi").placement("Puskesmas X", "Dinas Kesehatan")
    assert (place.unit, place.other_office) == ("uptd", None)


def test_a_unit_that_two_offices_have_unlike_is_unknown_without_its_office(
    tmp_path: Path,
) -> None:
    """Without an office a unit places only where every office that has it says the same."""
    entry = "  - {{name: {}, affair: {}, units: [{{begins: Balai, unit: uptd, alone: ya}}]}}\n"
    two = entry.format("Dinas A", "sosial") + entry.format("Dinas B", "pangan")
    directory = written(tmp_path, two)
    assert placed(directory, "", "Balai X") == ((), None, None)
    assert placed(directory, "Dinas B", "Balai X") == (("pangan",), "uptd", None)
    same = entry.format("Dinas A", "sosial") + entry.format("Dinas B", "sosial")
    assert placed(written(tmp_path, same), "", "Balai X") == (("sosial",), "uptd", None)


def test_the_longest_beginning_decides(tmp_path: Path) -> None:
    """Where two beginnings fit the longer one places, and a beginning ends with a word."""
    directory = written(
        tmp_path,
        "  - name: Dinas A\n    affair: sosial\n    units:\n"
        "      - {begins: UPTD, unit: uptd}\n"
        "      - {begins: UPTD Panti, unit: uptd, service: langsung_lainnya}\n",
    )
    assert placed(directory, "Dinas A", "UPTD Panti X")[2] == "langsung_lainnya"
    assert placed(directory, "Dinas A", "UPTD Pantia")[2] is None
    assert placed(directory, "Dinas A", "UPTDX")[1] is None


def test_a_file_of_ones_own_adds_to_a_shipped_one(tmp_path: Path) -> None:
    """It adds offices, and one with the name of a shipped office takes its place."""
    directory = written(
        tmp_path,
        "  - {name: Dinas Baru, affair: sosial}\n  - {name: Inspektorat, affair: lainnya}\n",
        "directory: uji\nextends: bukittinggi\noffices:\n",
    )
    assert directory.code == "13.75"
    assert placed(directory, "Dinas Baru", "")[0] == ("sosial",)
    assert placed(directory, "Inspektorat", "")[0] == ("lainnya",)
    assert placed(directory, "Dinas Kesehatan", "")[0] == ("kesehatan",)
    assert load_directory("bukittinggi").placement("Inspektorat", "").affairs == ("pengawasan",)


def test_a_directory_may_be_made_in_python() -> None:
    """An office has the units of every office unless it says that it has only its own."""
    everywhere = (OfficeUnit(("Sekretariat",), (), "induk", "pendukung"),)
    plain = Office("Dinas A", (), ("sosial",))
    for office, service in ((plain, "pendukung"), (replace(plain, own_units_only=True), None)):
        directory = Directory("uji", "13.75", (), (office,), everywhere)
        assert placed(directory, "Dinas A", "Sekretariat")[2] == service


def test_each_of_a_kind_is_an_office_of_its_own(tmp_path: Path) -> None:
    """The kecamatan are alike, and none is another: a share counts the staff of each alone."""
    for region, names in (
        ("bangka_barat", {"Kec. Muntok": "Kecamatan Mentok", "KECAMATAN JEBUS": "Kecamatan Jebus"}),
        ("bukittinggi", {"Kecamatan Guguk Panjang": "Kecamatan Guguak Panjang"}),
    ):
        shipped = load_directory(region)
        for written_name, name in {**names, "Kecamatan": "Kecamatan"}.items():
            assert shipped.office_name(written_name, "Kelurahan Contoh") == name
            assert placed(shipped, written_name, "Kelurahan Contoh") == placed(
                shipped, "Kecamatan", "Kelurahan Contoh"
            )
    kind = "  - {name: Balai, each: [[Balai A, Balai Satu], Balai B], affair: sosial}\n"
    directory = written(tmp_path, kind)
    assert [office.name for office in directory.offices] == ["Balai", "Balai A", "Balai B"]


BROKEN = [
    ("  - {name: A, affair: sosial, each: A1}\n", "each: a list is expected here"),
    ("  - {name: A, affair: sosial, each: [B, [C, B]]}\n", "the name `B` is already used for `B`"),
    ("  - {name: A, affair: sosyal}\n", "uji.yaml:4: affair: the word `sosyal` is not known here"),
    ("  - {name: A}\n", "uji.yaml:4: `affair` is missing"),
    (
        "  - {name: A, affair: sosial, unitt: induk}\n",
        ("the key `unitt` is not known here; write one of"),
    ),
    (
        "  - {name: A, affair: sosial}\n  - {name: B, aliases: [a], affair: pangan}\n",
        (
            "uji.yaml:5: the name `a` is already used for `A`; delete the name in one of "
            "the two places"
        ),
    ),
    (
        "  - {name: A, affair: sosial}\n  - {name: B, successor_of: A, affair: pangan}\n",
        "the name `A` is already used for `A`",
    ),
    (
        "  - {name: A, affair: sosial, units: [{name: X, unit: uptd}, {name: x, unit: induk}]}\n",
        "the name `x` is used for two units of `A`",
    ),
    ("  - {name: A, affair: sosial, units: [{unit: uptd}]}\n", "`name` is missing"),
    ("  - {name: A, affair: sosial, units: [{name: X, unit: rsud}]}\n", "unit: rsud"),
    ("  - {name: Pemerintah Kota Uji, affair: sosial}\n", "already used for `government`"),
    (
        ("  - {name: A, affair: sosial, own_units_only: mungkin}\n"),
        "the word `mungkin` is not known here",
    ),
]


@pytest.mark.parametrize(("offices", "message"), BROKEN)
def test_a_broken_directory_is_told_with_its_line(
    tmp_path: Path, offices: str, message: str
) -> None:
    """Every fault of a directory has its line, what is wrong and what to write."""
    with pytest.raises(FactError) as caught:
        written(tmp_path, offices)
    assert message in str(caught.value)


def test_a_directory_that_is_not_there_is_told(tmp_path: Path) -> None:
    """An unknown name, a missing file, no government, an unknown base, and no name at all."""
    with pytest.raises(
        FactError, match=("no directory named `bukitinggi` is shipped; did you mean `bukittinggi`")
    ):
        load_directory("bukitinggi")
    for path in (tmp_path / "a.yaml", "a.yaml", "folder/name", "folder\\name"):
        with pytest.raises(FactError, match="does not exist"):
            load_directory(path)
    with pytest.raises(FactError, match="`government` is missing"):
        written(tmp_path, "", "directory: uji\n")
    with pytest.raises(FactError, match="extends: no directory named `anu` is shipped"):
        written(tmp_path, "", "directory: uji\nextends: anu\n")
    with pytest.raises(FactError, match="the value of `directory` cannot be used: its type is int"):
        load_directory(7)  # type: ignore[arg-type]
