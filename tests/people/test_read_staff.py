"""Rows to members: nothing is guessed, and every row is accounted for."""

from datetime import date
from pathlib import Path

import pytest

from asn_wfh import FactError
from asn_wfh.people import Member, StaffReading, UnknownFact, read_staff
from asn_wfh.people.members_and_staff_list_reading import REASONS
from asn_wfh.people.read_side_files_by_person import read_side_files_noting_faults
from people.lists import nip, person, write_csv


def read(tmp_path: Path, *people: dict[str, str], side: str = "") -> StaffReading:
    """The reading of some people, with one side file if its text is given."""
    sides = []
    if side:
        sides = [tmp_path / "side.csv"]
        sides[0].write_text(side)
    return read_staff(write_csv(tmp_path / "a.csv", people), "bukittinggi", sides=sides)


def only(reading: StaffReading) -> Member:
    """The one member of a reading."""
    (member,) = reading.members
    return member


def unknown(member: Member) -> dict[str, str]:
    """The reasons of the unknown facts of a member."""
    return {fact.fact: fact.reason for fact in member.unknown}


def test_an_export_never_tells_task_and_domicile(tmp_path: Path) -> None:
    """Whatever the title and the address say, task and domicile are unknown without a side file."""
    member = only(read(tmp_path, person(1, title="Pengemudi")))
    assert (member.who[0].task, member.who[0].domicile) == (None, None)
    assert unknown(member) == {"task": "not_in_exports", "domicile": "not_in_exports"}


def test_side_files_tell_what_no_export_holds(tmp_path: Path) -> None:
    """Task and domicile come from side files by id; two tasks are two descriptions."""
    side = f"nip,tugas,kode_wilayah\n{nip(1)},Sopir; kebersihan,13.75.01\n"
    reading = read(tmp_path, person(1), person(2), side=side)
    first, second = reading.members
    tasks = {who.task for who in first.who}
    assert tasks == {"sopir", "kebersihan"}
    assert {who.domicile for who in first.who} == {"13.75.01"}
    assert unknown(first) == {}
    assert unknown(second) == {"task": "not_in_exports", "domicile": "not_in_exports"}


def test_a_side_file_answers_what_the_list_leaves_open(tmp_path: Path) -> None:
    """A fact in the law's words settles one that the list does not tell."""
    side = f"nip,level,unit,service\n{nip(1)},ahli_muda,UPTD,unit pendukung\n"
    row = person(1, post_kind="", title="Dokter", unit="", office="Dinas Kesehatan")
    member = only(read(tmp_path, row, side=side))
    assert (member.who[0].level, member.who[0].unit) == ("ahli_muda", "uptd")
    assert member.who[0].service == "pendukung"
    assert unknown(member) == {"task": "not_in_exports", "domicile": "not_in_exports"}


def test_an_acting_post_is_a_further_description(tmp_path: Path) -> None:
    """Who acts as camat is also a camat, with their own employment, task and home."""
    side = (
        "nip,tugas,jabatan_plt,unor_plt\n"
        f"{nip(1)},lainnya,Plt. Camat,Kec. Guguak Panjang\n{nip(2)},lainnya,administrator,\n"
    )
    first, second = read(tmp_path, person(1), person(2), side=side).members
    own = {who.post: who for who in first.who}
    assert (own["camat"].level, own["camat"].affair) == ("administrator", "kewilayahan")
    assert (own["camat"].unit, own["camat"].task) == (None, "lainnya")
    assert own["lainnya"].level == "pelaksana"
    assert unknown(first)["service"] == "acting_post"
    acting = next(who for who in second.who if who.level == "administrator")
    assert (acting.affair, acting.unit) == (None, None)
    assert unknown(second)["affair"] == "acting_post"


@pytest.mark.parametrize(
    "acting", ["Plt.", "P.l.t.", "PLH", "Pj. ", "Pelaksana Tugas", "Penjabat Sementara", "plt -"]
)
def test_an_acting_post_is_read_behind_any_wording_of_it(tmp_path: Path, acting: str) -> None:
    """However a side file writes that somebody acts, the post behind it is read."""
    side = f"nip,jabatan_plt,unor_plt\n{nip(1)},{acting} Camat,Kec. Guguak Panjang\n"
    who = only(read(tmp_path, person(1), side=side)).who[-1]
    assert (who.post, who.level, who.affair) == ("camat", "administrator", "kewilayahan")


def test_an_acting_post_in_a_unit_is_placed_by_the_path_of_the_unit(tmp_path: Path) -> None:
    """An office alone leaves the unit of the post open; the path of a unit tells it."""
    side = f"nip,jabatan_plt,unor_plt\n{nip(1)},Plt. IV.a,UPTD Panti - Dinas Sosial\n"
    acting = only(read(tmp_path, person(1), side=side)).who[-1]
    assert (acting.level, acting.affair, acting.unit) == ("pengawas", "sosial", "uptd")


def test_a_merged_office_gives_two_descriptions(tmp_path: Path) -> None:
    """Everybody of an office with two affairs is described by both."""
    office = "Dinas Pertanian dan Pangan"
    member = only(read(tmp_path, person(1, unit=office, office=office)))
    assert [who.affair for who in member.who] == ["pertanian", "pangan"]


def test_blanks_are_unknown_and_no_wrong_words(tmp_path: Path) -> None:
    """A cell that says nothing, however it is written, leaves its fact unknown."""
    for blank in ("", "-", "NaN", "NA", "null", "#N/A", "  ", "None", "'"):
        row = person(1, kind=blank, status=blank, title=blank, unit=blank, office=blank)
        row |= {"post_kind": blank, "standing": blank, "employer": blank}
        reading = read(tmp_path, row)
        assert reading.faults == ()
        member = only(reading)
        assert member.absent == "?"
        facts = ("employment", "level", "post", "affair", "unit", "service", "absent")
        assert {fact: unknown(member)[fact] for fact in facts} == dict.fromkeys(facts, "blank")


def test_an_unknown_office_never_means_not_excluded(tmp_path: Path) -> None:
    """Affair, unit and service stay unknown, and one finding names the office and its rows."""
    rows = [person(n, office="Dinas Sosyal", unit="Bidang A") for n in (1, 2, 3)]
    reading = read(tmp_path, *rows)
    assert len(reading.members) == 3
    for member in reading.members:
        who = member.who[0]
        assert (who.affair, who.unit, who.service) == (None, None, None)
    assert [str(finding) for finding in reading.findings] == [
        "a.csv:2: UNOR INDUK NAMA: the office `Dinas Sosyal` is not in the "
        "directory; did you mean `Dinas Sosial`?; or add its name to the directory "
        "(3 rows)"
    ]


def test_an_unknown_fact_has_its_cell_and_column(tmp_path: Path) -> None:
    """Each unknown fact says what stands in the file instead, and where, in both languages."""
    member = only(read(tmp_path, person(1, unit="Ruang Arsip", office="Dinas Sosial")))
    facts = {fact.fact: fact for fact in member.unknown}
    assert facts["unit"] == UnknownFact("unit", "unknown_unit", "Ruang Arsip", "UNOR NAMA")
    assert facts["unit"].message("en") == "the directory has no unit `Ruang Arsip`"
    for reason in REASONS:
        for lang in ("id", "en"):
            assert UnknownFact("unit", reason, "X", "UNOR").message(lang)


def test_those_who_left_are_accounted_for(tmp_path: Path) -> None:
    """Retired, dismissed and dead people are no members, whatever else their row holds."""
    rows = [person(1, standing="Pensiun", eselon="III.z"), person(2, standing="Wafat"), person(3)]
    reading = read(tmp_path, *rows)
    assert [(gone.row, gone.standing) for gone in reading.left] == [(2, "Pensiun"), (3, "Wafat")]
    assert [member.row for member in reading.members] == [4]
    assert reading.faults == ()


def test_study_and_unpaid_leave_are_absences(tmp_path: Path) -> None:
    """They stay members, absent as the law calls it."""
    reading = read(tmp_path, person(1, standing="Tugas Belajar"), person(2, standing="CLTN"))
    assert [member.absent for member in reading.members] == ["tugas_belajar", "cuti"]


def test_an_id_twice_is_told_in_every_row_that_is_in_doubt(tmp_path: Path) -> None:
    """A row that repeats another is a fault; where two differ neither is taken for true."""
    twice = read(tmp_path, person(1), person(2), person(1))
    assert [member.row for member in twice.members] == [2, 3]
    assert [(fault.code, fault.line) for fault in twice.faults] == [("staff_id_twice", 4)]
    unlike = read(tmp_path, person(1), person(1, standing="Pensiun"), person(1), person(2))
    refused = read(tmp_path, person(1), person(1, eselon="III.z"), person(2))
    assert [member.row for member in refused.members] == [4]
    assert [(fault.code, fault.line) for fault in refused.faults] == [
        ("staff_id_unlike", 2),
        ("staff_eselon", 3),
        ("staff_id_unlike", 3),
    ]
    assert [member.row for member in unlike.members] == [5]
    assert unlike.left == ()
    assert [(fault.code, fault.line) for fault in unlike.faults] == [
        ("staff_id_unlike", 2),
        ("staff_id_unlike", 3),
        ("staff_id_unlike", 4),
    ]


def test_ids_are_made_plain_and_never_shown_whole(tmp_path: Path) -> None:
    """An id keeps its digits and nothing around them, and no fault or finding quotes it whole."""
    rows = [person(1), person(1), person(2, sex="F"), person(3, born="02-01-1980")]
    rows += [person(4) | {"nip": f"NIP. {nip(4)}"}, person(5) | {"nip": "A-17"}]
    reading = read(tmp_path, *rows, side=f"nip,tugas\n{nip(9)},sopir\n")
    assert [m.id for m in reading.members] == [nip(1), nip(2), nip(3), nip(4), "A-17"]
    shown = " ".join(map(str, (*reading.faults, *reading.findings)))
    assert "***001" in shown
    assert not any(nip(n) in shown for n in range(10))
    assert {f.code for f in reading.findings} == {"id_sex_differs", "id_born_differs"}


@pytest.mark.parametrize(
    ("banner", "code"),
    [
        ("JUMLAH", "id_without_digit"),
        ("Kepala BKPSDM", "id_without_digit"),
        ("DINAS SOSIAL", "id_without_digit"),
        ("NIP. ", "id_blank"),
        ("NIP BARU (18 angka)", "staff_row_alone"),
        ("Jumlah: 12 orang", "staff_row_alone"),
        ("Bukittinggi, 10 April 2026", "staff_row_alone"),
        ("2", "staff_row_alone"),
    ],
)
def test_a_heading_a_sum_and_a_signature_between_rows_are_no_people(
    tmp_path: Path, banner: str, code: str
) -> None:
    """A row that has something only where the id belongs is a fault, unless a NIP stands there."""
    blank = dict.fromkeys(person(1), "")
    reading = read(tmp_path, person(1), {**blank, "nip": banner}, person(2))
    assert [member.row for member in reading.members] == [2, 4]
    assert [(fault.code, fault.line) for fault in reading.faults] == [(code, 3)]
    alone = only(read(tmp_path, {**blank, "nip": nip(1)}))
    assert alone.who[0].level is None


def test_a_list_of_ids_alone_may_be_told_by_side_files(tmp_path: Path) -> None:
    """An id of the office's own with nothing beside it is a person if a side file tells of it."""
    blank = dict.fromkeys(person(1), "")
    row = {**blank, "nip": "PEG-017"}
    member = only(read(tmp_path, row, side="nip,tugas\nPEG-017,sopir\n"))
    assert member.who[0].task == "sopir"
    (tmp_path / "b.csv").write_text("NIP;ALAMAT\nPEG-017;\n")
    assert only(read_staff(tmp_path / "b.csv", "bukittinggi")).id == "PEG-017"


def test_another_employer_is_a_fault(tmp_path: Path) -> None:
    """An employer left out would mean the circular's own, so one that is not known is refused."""
    reading = read(tmp_path, person(1, employer="Pemerintah Provinsi Contoh"), person(2))
    assert [member.row for member in reading.members] == [3]
    assert [fault.code for fault in reading.faults] == ["staff_employer"]
    assert only(read(tmp_path, person(1, employer="PEMKO BUKITTINGGI"))).who[0].employer == "13.75"


def test_a_list_is_read_with_the_directory_of_its_region(tmp_path: Path) -> None:
    """A directory of another government than the one asked for is refused."""
    path = write_csv(tmp_path / "a.csv", [person(1)])
    assert read_staff(path, "bukittinggi", government="13.75").members
    with pytest.raises(FactError, match="is for the region 13"):
        read_staff(path, "bukittinggi", government="19.05")


def test_a_side_file_that_contradicts_the_list_leaves_the_fact_unknown(tmp_path: Path) -> None:
    """What list and side file say unlike is told, neither is chosen, and the person stays."""
    reading = read(tmp_path, person(1), person(2), side=f"nip,level\n{nip(1)},ahli_muda\n")
    assert [member.who[0].level for member in reading.members] == [None, "pelaksana"]
    assert [(fault.code, fault.line) for fault in reading.faults] == [("side_differs", 2)]
    (unknown,) = (each for each in reading.members[0].unknown if each.fact == "level")
    assert unknown.reason == "side_file"


def test_a_side_file_may_repeat_what_the_list_says(tmp_path: Path) -> None:
    """The same fact in both is no contradiction, whether in the law's word or in its label."""
    side = f"nip,level,affair\n{nip(1)},Pelaksana,kepegawaian\n"
    office = "Inspektorat"
    reading = read(tmp_path, person(1, office=office, unit=office), side=side)
    assert [fault.code for fault in reading.faults] == ["side_differs"]
    side = side.replace("kepegawaian", "pengawasan")
    reading = read(tmp_path, person(1, office=office, unit=office), side=side)
    assert only(reading).who[0].affair == "pengawasan"
    assert reading.faults == ()


def test_a_wrong_cell_of_a_side_file_leaves_its_fact_unknown(tmp_path: Path) -> None:
    """Each fault of a side file has its own line, and the people stay members.

    A row that names nobody is told to be left out; a short one still voids what it could say.
    """
    side = (
        f"nip,tugas,kode_wilayah\n{nip(1)},supir,1905\n{nip(2)},sopir,\n{nip(2)},kebersihan,\n"
        f"{nip(9)},sopir,\n1.98E+17,sopir,\n{nip(3)}\n"
    )
    reading = read(tmp_path, person(1), person(2), person(3), side=side)
    assert [unknown(member).get("task") for member in reading.members] == ["side_file"] * 3
    assert [(fault.file, fault.line, fault.code, fault.key) for fault in reading.faults] == [
        ("side.csv", 2, "unknown_word", "tugas"),
        ("side.csv", 2, "region_undotted", "kode_wilayah"),
        ("side.csv", 4, "side_twice", "tugas"),
        ("side.csv", 6, "id_float", "nip"),
        ("side.csv", 7, "csv_width", ""),
        ("side.csv", 6, "side_rows_unread", ""),
        ("side.csv", 5, "side_unlisted", "nip"),
    ]


@pytest.mark.parametrize(
    "rows",
    [
        ["pelaksana,supir,13.75", "pelaksan,sopir,13.99"],
        ["pelaksana,sopir,13.75", "ahli_muda,kebersihan,13.71"],
        ["pelaksan,supir,1375"],
    ],
)
def test_what_side_files_say_unclearly_is_unknown_of_list_and_side_file(
    tmp_path: Path, rows: list[str]
) -> None:
    """A wrong or contradicted cell is no word of the list instead, in whatever order rows stand."""
    for order in (rows, rows[::-1], [*rows, rows[0]]):
        side = "nip,level,tugas,kode_wilayah\n" + "".join(f"{nip(1)},{row}\n" for row in order)
        member = only(read(tmp_path, person(1), side=side))
        who = member.who[0]
        assert (who.level, who.task, who.domicile) == (None, None, None)
        assert {fact: unknown(member)[fact] for fact in ("level", "task", "domicile")} == (
            dict.fromkeys(("level", "task", "domicile"), "side_file")
        )
    whole = only(read(tmp_path, person(1), side=f"nip,level\n{nip(1)},pelaksana\n"))
    assert whole.who[0].level == "pelaksana"


ACTING = "nip,jabatan_plt,unor_plt\n"
LURAH, HEAD = "Plt. Lurah Birugo,Kelurahan Birugo", "Plt. IV.a,Dinas Sosial"


@pytest.mark.parametrize(
    "side",
    [
        f"{ACTING}{nip(1)},{LURAH}\n{nip(1)},{HEAD}\n",
        f"{ACTING}{nip(1)},{HEAD}\n{nip(1)},{LURAH}\n{nip(1)},{HEAD}\n",
        f"{ACTING}{nip(1)},Plt. Lurah Birugo; Plt. IV.a,Kelurahan Birugo; Dinas Sosial\n",
        f"nip,plt,unor_plt,Jabatan Pelaksana Tugas,Unit Kerja Plt\n{nip(1)},{LURAH},{HEAD}\n",
        f"{ACTING}{nip(1)},{LURAH}\n{nip(1)},,Kelurahan Birugo\n{nip(1)},{HEAD}\n",
    ],
)
def test_two_acting_posts_are_two_descriptions(tmp_path: Path, side: str) -> None:
    """Rows of one person, and names parted by semicolons, are posts that are all true of them."""
    member = only(read(tmp_path, person(1), side=side))
    posts = {(who.level, who.post, who.affair) for who in member.who}
    assert {("pengawas", "lurah", "kewilayahan"), ("pengawas", "lainnya", "sosial")} <= posts
    assert sorted(set(member.posts)) == [0, 1, 2]


@pytest.mark.parametrize(
    ("side", "lacking"),
    [
        (f"nip,unor_plt\n{nip(1)},Kelurahan Birugo\n", {"level", "post"}),
        (f"{ACTING}{nip(1)},,Kelurahan Birugo\n", {"level", "post"}),
        (f"{ACTING}{nip(1)},Plt. Lurah Birugo\n", {"level", "post", "affair", "unit", "service"}),
        (f"{ACTING}{nip(1)},a,b,c\n", {"level", "post", "affair", "unit", "service"}),
        (
            f"nip,jabatan_plt\n{nip(1)},Plt. Kepala Seksi\n",
            {"level", "affair", "unit", "service"},
        ),
        (
            f"{ACTING}{nip(1)},Plt. A; Plt. B,Dinas Sosial\n",
            {"level", "affair", "unit", "service"},
        ),
    ],
)
def test_an_acting_post_that_is_told_in_part_is_unknown_and_not_absent(
    tmp_path: Path, side: str, lacking: set[str]
) -> None:
    """An office without a title, a title without an office, a short row: a post to ask for."""
    member = only(read(tmp_path, person(1), side=side))
    assert max(member.posts) >= 1
    assert {fact.fact for fact in member.unknown if fact.post == 1} == lacking


def test_a_title_and_its_office_may_stand_in_two_side_files(tmp_path: Path) -> None:
    """What two files tell of one acting post is put together."""
    one, other = tmp_path / "satu.csv", tmp_path / "dua.csv"
    one.write_text(f"nip,jabatan_plt\n{nip(1)},Plt. Camat\n")
    other.write_text(f"nip,unor_plt\n{nip(1)},Kec. Guguak Panjang\n")
    path = write_csv(tmp_path / "a.csv", [person(1)])
    for sides in ([one, other], [other, one]):
        member = only(read_staff(path, "bukittinggi", sides=sides))
        assert {post.post for post in member.who} == {"lainnya", "camat"}
        assert set(member.posts) == {0, 1}


def test_the_unread_columns_of_a_side_file_are_told(tmp_path: Path) -> None:
    """A fact under another heading is not read in silence; names, numbers and notes may stand."""
    head = "no,nip,nama,tugas,Jabatan Rangkap,Kantor,keterangan"
    reading = read(tmp_path, person(1), side=f"{head}\n1,{nip(1)},X,sopir,Lurah,Y,z\n")
    assert only(reading).who[0].task == "sopir"
    assert [str(finding) for finding in reading.findings] == [
        "side.csv:1: not read of this side file: `Jabatan Rangkap`, `Kantor`; if there is a fact, "
        "change the heading to one of task, domicile, jabatan_plt, unor_plt, employment, level, "
        "post, affair, unit, service, rostered"
    ]


@pytest.mark.parametrize("heading", ["Jabatan Pelaksana Tugas", "PLT", "Jabatan Plh", "Plt/Plh"])
def test_acting_posts_have_usual_headings(tmp_path: Path, heading: str) -> None:
    """The title of an acting post is read by the headings that offices give it."""
    side = f"nip,Tugas,{heading}\n{nip(1)},lainnya,Plt. Camat\n"
    reading = read(tmp_path, person(1), side=side)
    assert reading.findings == ()
    assert "camat" in {who.post for who in only(reading).who}


def test_rows_that_name_nobody_are_told_to_be_left_out(tmp_path: Path) -> None:
    """A damaged id cannot be matched, and the fault says that somebody is answered without it."""
    side = f"nip,jabatan_plt\n1.98E+17,Plt. Camat\n{nip(1)[:-1]},Plt. Camat\nx\n"
    reading = read(tmp_path, person(1), side=side)
    assert [(f.code, f.line, f.rows) for f in reading.faults] == [
        ("id_float", 2, 0),
        ("id_short", 3, 0),
        ("csv_width", 4, 0),
        ("side_rows_unread", 2, 3),
    ]
    assert "that person is answered without it" in str(reading.faults[-1])


def test_side_files_are_read_as_one(tmp_path: Path) -> None:
    """A person is one however each file writes the id; what two files say unlike is told once."""
    one, other = tmp_path / "satu.csv", tmp_path / "dua.csv"
    one.write_text(f"nip;tugas;terjadwal\n{nip(1)};;ya\n'{nip(2)};sopir;tidak\n")
    other.write_text(f"terjadwal;nip;tugas\n;NIP {nip(1)};kebersihan\nya;{nip(2)};sopir\n")
    list_file = write_csv(tmp_path / "a.csv", [person(1), person(2), person(3)])
    reading = read_staff(list_file, "bukittinggi", sides=[one, other])
    tasks = [{who.task for who in member.who} for member in reading.members]
    assert tasks == [{"kebersihan"}, {"sopir"}, {None}]
    day = [member.roster_recall_and_absence_words(date(2026, 4, 10)) for member in reading.members]
    assert day == [{"rostered": "ya"}, {}, {}]
    (fault,) = reading.faults
    assert fault.message("en").startswith(
        "dua.csv:3: terjadwal: `ya` differs from `tidak` for the same person (satu.csv:3)"
    )


def test_an_id_is_one_text_in_the_list_and_in_side_files(tmp_path: Path) -> None:
    """A list of hundreds of thousands has each id in memory once; one that is new stays itself."""
    side = tmp_path / "side.csv"
    side.write_text(f"nip,tugas\n{nip(1)},sopir\n")
    sides = read_side_files_noting_faults(side)
    assert sides.ids == [nip(1)]
    assert sides.same_text_of_id(nip(1)) is sides.ids[0]
    new = nip(2)
    assert sides.same_text_of_id(new) is new


def test_the_ids_of_a_side_file_may_stand_in_any_column(tmp_path: Path) -> None:
    """The heading says which column has the ids; a file with ids alone tells nothing."""
    member = only(read(tmp_path, person(1), side=f"tugas;NIP BARU\nsopir;{nip(1)}\n"))
    assert member.who[0].task == "sopir"
    (fault,) = read(tmp_path, person(1), side=f"nip,catatan\n{nip(1)},x\n").faults
    assert str(fault) == (
        "side.csv:1: this side file has no column with a fact; write the heading "
        "`nip` and at least one of task, domicile, jabatan_plt, unor_plt, "
        "employment, level, post, affair, unit, service, rostered"
    )


def test_one_bad_row_in_many_loses_no_other(tmp_path: Path) -> None:
    """Among a thousand rows one fault is one fault."""
    rows = [person(n % 999 + 1, kind="PNS") for n in range(999)]
    rows[500] = person(500, eselon="III.z")
    rows[500]["nip"] = nip(501)
    reading = read(tmp_path, *rows)
    assert len(reading.members) == 998
    assert [(fault.code, fault.line) for fault in reading.faults] == [("staff_eselon", 502)]
