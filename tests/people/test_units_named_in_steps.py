"""A unit's name places people only if every word of it is understood."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asn_wfh.people import Directory, Office, OfficeUnit, load_directory, shipped_directories

BOTH = pytest.mark.parametrize("region", shipped_directories())
SEPARATORS = (
    *(" - ", " / ", " > ", " | ", " \\ ", " \u2013 "),
    *(" ", ", ", "; ", "-", "/", " (", " dan ", " & ", " pada ", " di ", ". ", "\n"),
)
INSTITUTIONS = (
    *("Balai Benih Ikan", "Balai Peralatan", "Labkesda", "UPTD Umpama", "UPT Umpama"),
    *("U.P.T.D. Umpama", "RSUD Umpama", "R.S.U.D. Umpama", "Rumah Sakit Umum Umpama"),
    *("Puskesmas Umpama", "UPTD Puskesmas Umpama", "Sekolah Dasar Negeri 05", "SD Negeri 05"),
    *("SMPN 2", "SMA Negeri 1", "TK Pembina", "PAUD Umpama", "SKB Umpama", "Rumah Potong Hewan"),
    *("Instalasi Farmasi", "Laboratorium Lingkungan", "Gudang Umpama", "Pos Umpama"),
    *("Korwil Umpama", "Unit Pelaksana Teknis Umpama", "Cabang Dinas Umpama"),
    *("Dinas Rekaan", "Pemerintah Kabupaten Umpama", "Kota Umpama", "Pemkab Umpama"),
)
"""What no directory has among an office's own rooms, whatever it is."""
SUPPORT = ("Sekretariat", "Sub Bagian Umum dan Kepegawaian", "Subbag Keuangan")
"""Rooms of every office that serve nobody directly."""
HEADS = ("Bidang ", "Seksi ", "UPTD ")


def support_rooms(directory: Directory, office: Office) -> Iterator[str]:
    """Names that place somebody in an office's own rooms, where nobody is served directly."""
    names = [*SUPPORT, f"Sekretariat {office.name}", "Bidang Rekaan", "Bagian Rekaan"]
    for unit in office.units:
        names += [*unit.names, *unit.begins]
        names += [f"{name} dan Rekaan" for name in unit.begins]
    for name in names:
        place = directory.placement(office.name, name)
        if (place.unit, place.service) == ("induk", "pendukung"):
            yield name


def is_support(office: Office, unit: OfficeUnit) -> bool:
    """Whether a unit is one of the office's own rooms that serve nobody directly."""
    service = unit.service or (office.service if unit.unit == office.unit else None)
    return (unit.unit, service) == (office.unit, "pendukung")


def other_units(office: Office) -> Iterator[str]:
    """Names of units of the office that are no such rooms, with and without a place behind them."""
    for unit in office.units:
        if not is_support(office, unit):
            for name in (*unit.names, *unit.begins):
                yield from (name, f"{name} Umpama")


def subjects_of_other_units(office: Office) -> Iterator[str]:
    """What the units do that serve people directly, as a longer name says it beside another."""
    for unit in office.units:
        if unit.service and not is_support(office, unit):
            for name in (*unit.names, *unit.begins):
                head = next((head for head in HEADS if name.startswith(head)), None)
                if head:
                    yield name.removeprefix(head)


OFFICES = [
    (region, office.name)
    for region in shipped_directories()
    for office in load_directory(region).offices
]
WITH_SUBJECTS = [
    (region, office.name)
    for region in shipped_directories()
    for office in load_directory(region).offices
    if any(subjects_of_other_units(office))
]


def directory_and_office(place: tuple[str, str]) -> tuple[Directory, Office]:
    """A shipped directory with one of its offices."""
    directory = load_directory(place[0])
    return directory, next(o for o in directory.offices if o.name == place[1])


def is_placed_as_support(directory: Directory, office: str, unit: str) -> bool:
    """Whether somebody is placed in rooms of the office where nobody is served directly."""
    place = directory.placement(office, unit)
    return (place.unit, place.service, place.other_office) == ("induk", "pendukung", None)


@settings(max_examples=1500, deadline=None)
@given(st.sampled_from(OFFICES), st.data())
def test_another_unit_in_a_name_is_never_passed_over(
    place: tuple[str, str], data: st.DataObject
) -> None:
    """Whatever is glued to a room of the office, in any order, places nobody in that room alone.

    It is a unit that the circular may exclude, one that nobody knows, another office or another
    government.
    """
    directory, office = directory_and_office(place)
    room = data.draw(st.sampled_from(sorted(support_rooms(directory, office))))
    others = [o.name for o in directory.offices if o.affairs != office.affairs]
    other = data.draw(st.sampled_from([*INSTITUTIONS, *other_units(office), *others]))
    parts = [room, other, *data.draw(st.sampled_from([(), (office.name,)]))]
    separator = data.draw(st.sampled_from(SEPARATORS))
    name = separator.join(data.draw(st.permutations(parts)))
    assert not is_placed_as_support(directory, office.name, name), name


@settings(max_examples=500, deadline=None)
@given(st.sampled_from(WITH_SUBJECTS), st.data())
def test_a_name_of_two_subjects_is_not_placed_by_the_first(
    place: tuple[str, str], data: st.DataObject
) -> None:
    """`Bidang Pengendalian Pencemaran dan Pengelolaan Sampah` is no room without a service."""
    directory, office = directory_and_office(place)
    room = data.draw(st.sampled_from(sorted(support_rooms(directory, office))))
    subject = data.draw(st.sampled_from(sorted(subjects_of_other_units(office))))
    joint = data.draw(st.sampled_from([" dan ", ", ", " & ", " "]))
    name = f"{room}{joint}{subject}"
    assert not is_placed_as_support(directory, office.name, name), name


OF_SEVERAL_PLACES = [
    (region, office.name)
    for region in shipped_directories()
    for office in load_directory(region).offices
    if office.service != "pendukung" or not all(is_support(office, unit) for unit in office.units)
]
HEADS_OF_ROOMS = (
    "Bidang",
    "Sub Bidang",
    "Seksi",
    "Tim Kerja",
    "Sub Bagian",
    "Sub Bagian Tata Usaha",
)
UNKNOWN_WORD = st.text("qxz", min_size=5, max_size=9)
"""Letters that are in no word of a directory."""


@settings(max_examples=1500, deadline=None)
@given(st.sampled_from(OF_SEVERAL_PLACES), UNKNOWN_WORD, st.data())
def test_a_word_that_nobody_understands_is_never_passed_over(
    place: tuple[str, str], word: str, data: st.DataObject
) -> None:
    """It may be the short name of a puskesmas or of a counter, whatever beginning stands before."""
    directory, office = directory_and_office(place)
    rooms = [name for unit in office.units for name in (*unit.names, *unit.begins)]
    room = data.draw(st.sampled_from([*rooms, *SUPPORT, *HEADS_OF_ROOMS]))
    part = data.draw(st.sampled_from(["{}", "({})", "{}1", "UPTD{}", "Umum {}", "{} Umum"]))
    below = data.draw(st.sampled_from(["", *(f"{head} " for head in HEADS_OF_ROOMS)]))
    parts = [room, below + part.format(word), *data.draw(st.sampled_from([(), (office.name,)]))]
    separator = data.draw(st.sampled_from([*SEPARATORS, ""]))
    if below or separator == " - ":
        parts = data.draw(st.permutations(parts))
    name = separator.join(parts)
    assert not is_placed_as_support(directory, office.name, name), name


@BOTH
@pytest.mark.parametrize(
    ("office", "units"),
    [
        (
            "Dinas Kesehatan",
            "Sub Bagian Tata Usaha PKM Nilam Sari - Bidang Kesehatan Masyarakat;"
            "Seksi PKM X - Sekretariat;Tim Kerja PKM X - Bidang Pelayanan Kesehatan",
        ),
        (
            "Dinas Pendidikan",
            "Bidang Pendidikan Dasar SMPN1;Bidang Pendidikan Dasar (SMPN1);Bidang Kebudayaan SDN01;"
            "Bidang Pendidikan Dasar Taman Kanak-Kanak Negeri Pembina",
        ),
        (
            "Dinas Pertanian dan Pangan",
            "Bidang Peternakan (RPH);Bidang Peternakan/RPH;Bidang Peternakan pada RPH;UPTDRPH;"
            "Bidang Penyuluhan (BPP);Bidang Peternakan UPTDRPH;Bidang Peternakan UP\u00adTD RPH",
        ),
        ("Dinas PUPR", "Bidang Cipta Karya IPLT;Bidang Bina Marga (Workshop)"),
        (
            "DPMPTSP",
            "Bidang Penanaman Modal dan Perijinan;Bidang Penanaman Modal dan PTSP;"
            "Bidang Penanaman Modal dan Pengaduan;Bidang Penanaman Modal Front Office;"
            "Seksi Perijinan - Bidang Penanaman Modal",
        ),
        (
            "Disdukcapil",
            "Bidang PIAK dan Capil;Bidang PIAK dan Perekaman KTP;Seksi Kelahiran - Sekretariat",
        ),
        (
            "BPBD",
            "Bidang Rehabilitasi dan Rekonstruksi dan Tanggap Darurat;"
            "Bidang Rehabilitasi dan Rekonstruksi TRC;Sekretariat TRC",
        ),
        ("Satpol PP", "Seksi Trantib - Sekretariat"),
        ("DLH", "Seksi Penyapuan Jalan - Bidang Tata Lingkungan"),
        ("Inspektorat", "Inspektur Pembantu I SMPN1;Inspektur Pembantu I UPTDX"),
    ],
)
def test_short_names_of_other_units_behind_a_room_are_unknown(
    region: str, office: str, units: str
) -> None:
    """What no directory has is not taken for a part of the room before it."""
    for unit in units.split(";"):
        place = load_directory(region).placement(office, unit)
        assert (place.unit, place.service) == (None, None), unit


@BOTH
@pytest.mark.parametrize(
    ("office", "units"),
    [
        (
            "Dinas Kesehatan",
            "Seksi Surveilans dan Imunisasi - Bidang P2P;"
            "Seksi Pelayanan Kesehatan Primer - Bidang Pelayanan Kesehatan;"
            "Tim Kerja Gizi dan Kesehatan Keluarga - Bidang Kesehatan Masyarakat",
        ),
        ("Dinas Pendidikan", "Bidang Pendidikan Dasar;Bidang Pembinaan Ketenagaan"),
        ("Dinas Pertanian dan Pangan", "Bidang Peternakan;Bidang Pangan;Bidang Perkebunan"),
        ("Dinas PUPR", "Bidang Bina Marga;Bidang Cipta Karya;Seksi II - Bidang Tata Ruang"),
        ("DPMPTSP", "Bidang Pengendalian dan Pelaksanaan Penanaman Modal"),
        ("DLH", "Bidang Pengendalian Pencemaran dan Kerusakan Lingkungan Hidup"),
        ("Setda", "Sub Bagian Protokol;Bagian Protokol dan Komunikasi Pimpinan"),
        ("Bapperida", "Bidang Perencanaan Makro;Bidang Riset"),
    ],
)
def test_rooms_that_offices_have_are_placed(region: str, office: str, units: str) -> None:
    """Names of rooms that the directories have, and rooms below them, are the office's own."""
    for unit in units.split(";"):
        assert is_placed_as_support(load_directory(region), office, unit), unit


@BOTH
@pytest.mark.parametrize(
    ("office", "unit", "expected"),
    [
        ("Dinas Kesehatan", "Sub Bagian Umum RSUD Contoh", ("rsud", "kesehatan")),
        ("Dinas Kesehatan", "Puskesmas Contoh - Sub Bagian Umum", ("uptd", "kesehatan")),
        ("Dinas Kesehatan", "Sub Bagian Umum UPTD Puskesmas Contoh", ("uptd", "kesehatan")),
        ("Dinas Kesehatan", "Dinas Kesehatan - Puskesmas X - Subbag Umum", ("uptd", "kesehatan")),
        ("Dinas Kesehatan", "Poli Gigi - Puskesmas Contoh", ("uptd", "kesehatan")),
        ("Dinas Kesehatan", "RSUD Contoh / Instalasi Gizi", ("rsud", "kesehatan")),
        ("Dinas Kesehatan", "Seksi Gizi - Bidang Kesehatan Masyarakat", ("induk", "pendukung")),
        ("Dinas Kesehatan", "Sub Bagian Umum Contoh", (None, None)),
        ("Dinas Kesehatan", "Sekretariat Dinas Kesehatan", ("induk", "pendukung")),
        ("Dinas Kesehatan", "Bidang Kesehatan Masyarakat Puskesmas X", (None, None)),
        ("Puskesmas Contoh", "Balai Contoh", (None, None)),
        ("Kelurahan Contoh", "SD Negeri 5", (None, None)),
        ("Dinas Pendidikan", "Bidang Pembinaan SD", ("induk", "pendukung")),
        ("Dinas Pendidikan", "Bidang Pembinaan SD Negeri 5", (None, None)),
        ("Dinas Pendidikan", "Ruang Guru - SD Negeri 5", ("satuan_pendidikan", "pendidikan")),
        ("Dinas Pertanian & Pangan", "Sub Bagian Umum UPTD Balai Benih", ("uptd", None)),
        ("DLH", "Sub Bagian Umum UPTD Laboratorium Lingkungan dan TPA", ("uptd", None)),
        ("DLH", "Seksi Angkutan - Bidang Pengelolaan Sampah", ("induk", "kebersihan")),
        ("DLH", "Bidang Pengelolaan Sampah dan Limbah B3", ("induk", "kebersihan")),
        ("DLH", "Bidang Tata Lingkungan dan Penanganan Sampah", (None, None)),
        ("DPMPTSP", "Bidang Penanaman Modal dan Pelayanan Perizinan", ("induk", None)),
        ("Disdukcapil", "Bidang Pemanfaatan Data dan Inovasi Pelayanan", ("induk", "pendukung")),
        ("BPBD", "Sekretariat BPBD", ("induk", "pendukung")),
        ("BPBD", "Seksi Kedaruratan - Sekretariat", ("induk", None)),
        ("Kecamatan", "Seksi Umum - Kelurahan Contoh", ("induk", "langsung_lainnya")),
        ("", "SD Negeri 5 Kelurahan Contoh", ("satuan_pendidikan", "pendidikan")),
        ("", "Puskesmas Contoh - Kelurahan Contoh", (None, None)),
        ("", "Puskesmas Contoh - Pemerintah Kabupaten Umpama", (None, None)),
    ],
)
def test_what_offices_write_is_placed(
    region: str, office: str, unit: str, expected: tuple[str | None, str | None]
) -> None:
    """A room of another unit belongs to it, in either order; what is not understood is unknown."""
    place = load_directory(region).placement(office, unit)
    assert (place.unit, place.service) == expected
    silent = {fact for fact, word in zip(("unit", "service"), expected, strict=True) if not word}
    assert {fact for fact, _ in place.unknown if fact != "affair"} == silent


@BOTH
@pytest.mark.parametrize("office", ["", "Dinas Kesehatan"])
def test_a_unit_of_another_government_is_unknown(region: str, office: str) -> None:
    """A path up to another government is not the office that has the same name here."""
    directory = load_directory(region)
    own, other = directory.government_names[0], "Pemerintah Kabupaten Umpama"
    for top in (own, f"Dinas Kesehatan {own}"):
        place = directory.placement(office, f"Sekretariat - Dinas Kesehatan - {top}")
        assert (place.unit, place.service) == ("induk", "pendukung")
    for name in (
        f"Sekretariat - Dinas Kesehatan - {other}",
        f"Sekretariat Dinas Kesehatan {other}",
        "Sekretariat - Dinas Kesehatan Kab. Umpama",
        f"{other} - Dinas Kesehatan - Sekretariat",
    ):
        place = directory.placement(office, name)
        assert (place.unit, place.service) == (None, None)
        assert place.affairs == ()
        assert directory.office_name(office, name) == office
