"""The generator writes the same bytes for a seed, with every defect, about nobody who lives."""

import hashlib
import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook
from staff_defects import DEFECTS

from asn_wfh.law.region_codes import region_code_fault
from asn_wfh.messages.errors import Fault
from asn_wfh.people.nip_and_other_ids import StaffId, read_id
from places import EXAMPLES
from staff_example.written import PEOPLE, REGIONS, example, lines_of, truth

FILES = (
    *("data-utama.json", "domisili.csv", "jadwal.csv", "plt.csv", "region.txt", "siasn.csv"),
    *("siasn.xlsx", "simpeg.csv", "truth.csv", "tugas.csv"),
)
SHA256 = {
    "bukittinggi": "2dc5306c23f9d1c3fbbdc11b9b19ae3107bdbdee1fc1c22fd6d522ba2b6159d8",
    "bangka_barat": "b38d059e22f109ed4a50493709bf78160bbebc7905faf231e5f0208a014782b9",
}
"""Of the exports and the truth of 400 people with the seed 7, but for the spreadsheet."""
ID_FAULTS = {
    "id_float": "id_float",
    "id_decimal": "id_float",
    "id_cut": "id_short",
    "id_long": "id_long",
    "id_old": "id_old_nip",
    "id_birth": "id_born",
    "id_serial": "id_serial",
    "id_letter": "id_signs",
    "id_blank": "id_blank",
}
HOME_FAULTS = {
    "home_moved": "region_moved",
    "home_nowhere": "region_unknown",
    "home_number": "region_number",
    "home_undotted": "region_undotted",
}
ABOUT_TWO_ROWS = {"row_doubled", "id_twice"}
BOTH = pytest.mark.parametrize("region", sorted(REGIONS))


def generated(region: str, folder: Path, *options: str) -> dict[str, bytes]:
    """The files that the command writes."""
    script = str(EXAMPLES / "staff" / "generate.py")
    command = [sys.executable, script, region, "--people", "400", "--out", str(folder), *options]
    subprocess.run(command, check=True, capture_output=True)
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


@BOTH
def test_a_seed_gives_the_same_bytes(region: str, tmp_path: Path) -> None:
    """Two runs write the same files, on every machine; another seed writes other ones."""
    one, two = (generated(region, tmp_path / name, "--seed", "7") for name in ("one", "two"))
    assert tuple(one) == FILES
    assert one == two
    assert generated(region, tmp_path / "three", "--seed", "8")["siasn.csv"] != one["siasn.csv"]
    texts = b"".join(one[name] for name in FILES if name != "siasn.xlsx")
    assert hashlib.sha256(texts).hexdigest() == SHA256[region]


@pytest.mark.parametrize(("word", "sign"), [(";", ";"), (",", ","), ("|", "|"), ("tab", "\t")])
def test_an_export_has_the_separator_asked_for(word: str, sign: str, tmp_path: Path) -> None:
    """The export of SIASN comes with each usual separator, a BOM and Windows line ends."""
    text = generated("bukittinggi", tmp_path, "--separator", word)["siasn.csv"]
    heading, _, rest = text.partition(b"\r\n")
    assert heading.startswith(b"\xef\xbb\xbfPNS ID" + sign.encode() + b"NIP BARU")
    assert rest.startswith(f"{sign}'1".encode())


@BOTH
def test_there_are_3000_people_in_30_offices(region: str) -> None:
    """The example is as large as it says, and each person has an id of their own."""
    rows = truth(region)
    alone = [row for row in rows if row["defect"] != "row_doubled"]
    assert len({row["id"] for row in alone}) == len(alone) == PEOPLE
    assert len(REGIONS[region].offices) == 30
    assert len(lines_of(region)) == len(rows) + 1
    assert [int(row["row"]) for row in rows] == list(range(2, len(rows) + 2))


@BOTH
def test_every_defect_is_there_and_ends_as_it_says(region: str) -> None:
    """Each defect stands on two rows or more; most rows have none."""
    borne = Counter(row["defect"] for row in truth(region))
    assert set(borne) == {"", *ABOUT_TWO_ROWS, *(defect.code for defect in DEFECTS)}
    assert min(borne.values()) >= 2
    assert borne[""] > 0.8 * PEOPLE
    ends = {defect.code: defect.ends for defect in DEFECTS}
    for row in truth(region):
        assert row["ends_as"] == "unknown" or row["ends_as"] == ends.get(
            row["defect"], "fault" if row["defect"] else "member"
        )
        assert (row["ends_as"] == "unknown") == bool(row["unknown"])


@BOTH
def test_the_people_are_of_every_kind(region: str) -> None:
    """Every employment, every level of a regency, camat and lurah, tasks and absences occur."""
    rows = truth(region)
    values = {name: {row[name] for row in rows} for name in rows[0]}
    assert values["employment"] == {"pns", "cpns", "pppk", "pppk_paruh_waktu"}
    assert len(values["level"]) == 12
    assert values["post"] == {"camat", "lurah", "lainnya"}
    assert values["unit"] == {"induk", "uptd", "rsud", "satuan_pendidikan"}
    assert values["absent"] == {"", "cuti", "tugas_belajar"}
    assert {"sopir", "kebersihan", "keamanan", "pemungut_pajak_retribusi"} <= values["task"]
    assert values["rostered"] == {"ya", "tidak", "tanpa_jadwal"}
    assert "administrator" in values["acting_level"]


@BOTH
def test_ids_are_sound_or_damaged_as_the_truth_says(region: str) -> None:
    """The real id of everybody is a NIP or NI PPPK; each damaged one is refused for its reason."""
    place = lines_of(region)[0].index("NIP BARU")
    for row, cells in zip(truth(region), lines_of(region)[1:], strict=True):
        kind = "ni_pppk" if row["employment"].startswith("pppk") else "nip"
        real, written = read_id(row["id"]), read_id(cells[place])
        assert isinstance(real, StaffId)
        assert real.kind == kind
        if row["defect"] in ID_FAULTS:
            assert isinstance(written, Fault)
            assert written.code == ID_FAULTS[row["defect"]]
        elif row["defect"] != "id_twice":
            assert written == real


@BOTH
def test_homes_are_real_codes_or_wrong_as_the_truth_says(region: str) -> None:
    """The homes of a side file are codes of the table but where they bear a defect."""
    rows = {row["id"]: row for row in truth(region)}
    inside = REGIONS[region].code
    for staff_id, code in lines_of(region, "domisili.csv", ",")[1:]:
        fault = region_code_fault(code)
        assert (fault and fault.code) == HOME_FAULTS.get(rows[staff_id]["defect"])
        assert region_code_fault(rows[staff_id]["domicile"]) is None
    homes = [row["domicile"] for row in truth(region)]
    assert 0.7 < sum(home.startswith(inside) for home in homes) / len(homes) < 0.95


@BOTH
def test_side_files_tell_of_members_alone(region: str) -> None:
    """Whoever is no member of the list has no line in a side file, and all others have one."""
    members = {row["id"] for row in truth(region) if row["ends_as"] in ("member", "unknown")}
    quiet = {row["id"] for row in truth(region) if row["defect"] == "not_beside"}
    assert {cells[0] for cells in lines_of(region, "jadwal.csv", ",")[1:]} == members
    for name in ("tugas.csv", "domisili.csv"):
        assert {cells[0] for cells in lines_of(region, name, ",")[1:]} == members - quiet


@BOTH
def test_every_form_holds_the_same_rows(region: str) -> None:
    """Spreadsheet, JSON and SIMPEG have a row for each of SIASN's, and the ids of sound rows."""
    ids = [row["id"] for row in truth(region)]
    sound = [number for number, row in enumerate(truth(region)) if not row["defect"]]
    book = CalamineWorkbook.from_path(str(example(region) / "siasn.xlsx"))
    sheet = book.get_sheet_by_name("Pegawai").to_python()
    items = json.loads((example(region) / "data-utama.json").read_text("utf-8"))["data"]
    simpeg = lines_of(region, "simpeg.csv", ",")
    forms = ([line[1] for line in sheet[1:]], [item["nipBaru"] for item in items])
    for cells in (*forms, [line[1] for line in simpeg[1:]]):
        assert len(cells) == len(ids)
        assert [cells[number] for number in sound] == [ids[number] for number in sound]


@BOTH
def test_the_people_are_invented(region: str) -> None:
    """Every name begins with a word for invention, or is a formula that a cell must not run."""
    invented = {"Umpama", "Misal", "Rekaan", "Khayali", "Andaian", "Contoh", "Fulan", "Fiktif"}
    place = lines_of(region)[0].index("NAMA")
    names = {cells[place] for cells in lines_of(region)[1:]}
    assert all(name[0] in "=+-@" or name.split()[0] in invented for name in names)
