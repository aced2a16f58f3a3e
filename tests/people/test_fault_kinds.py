"""Every kind of fault of a staff list, by name: its row, its column and its remedy, whole.

`fault_kinds.txt` holds the messages in both languages.  Where one changes on purpose the failing
test prints the file as it should be.
"""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from asn_wfh import FactError
from asn_wfh.messages.errors import Fault
from asn_wfh.people import StaffReading, read_staff
from people.lists import nip, person, write_csv

STORED = Path(__file__).with_name("fault_kinds.txt")
SIDE = ("nip", "tugas", "kode_wilayah", "level")

CELLS: Mapping[str, dict[str, str]] = {
    "id blank": {"nip": "-"},
    "id made a number": {"nip": "1.98E+17"},
    "id cut": {"nip": nip(1)[:16]},
    "id too long": {"nip": nip(1) + "9"},
    "id old": {"nip": "131234567"},
    "id with a letter": {"nip": nip(1)[:9] + "O" + nip(1)[10:]},
    "id with a remark": {"nip": nip(1) + " (Plt)"},
    "id without a digit": {"nip": "JUMLAH"},
    "row of an id alone": dict.fromkeys(person(1), "") | {"nip": "Jumlah: 12"},
    "id without a birth date": {"nip": "198013312005031001"},
    "id without an appointment": {"nip": "198001012005991001"},
    "id without a sex": {"nip": "198001012005033001"},
    "id without a serial": {"nip": "198001012005031000"},
    "id appointed as a child": {"nip": "198001011990031001"},
    "birth differs": {"born": "02-01-1980"},
    "sex differs": {"sex": "F"},
    "kind of id differs": {"kind": "PPPK", "standing": "PPPK Aktif"},
    "kind of employee unknown": {"kind": "Pegawai Kehormatan"},
    "standing unknown": {"standing": "Aktfi"},
    "standing of some days": {"standing": "Pensiun TMT 01-10-2027"},
    "kind of employee denied": {"kind": "Pensiunan PNS"},
    "status unknown": {"status": "Q"},
    "eselon unknown": {"eselon": "Eselon VII.c"},
    "eselon number unknown": {"eselon_id": "77"},
    "kind of post unknown": {"post_kind": "Jabatan Pelaksna"},
    "eselon against kind of post": {"eselon": "Eselon III.a"},
    "title against kind of post": {"title": "Arsiparis Ahli Muda"},
    "head against kind of post": {"title": "Kepala Bidang Mutasi"},
    "eselon against its number": {"eselon": "III.a", "eselon_id": "41", "post_kind": "Struktural"},
    "title against eselon": {"eselon": "II.b", "title": "Camat", "post_kind": ""},
    "status against kind": {"kind": "PPPK", "status": "C"},
    "standing against kind": {"standing": "PPPK Aktif"},
    "employer unknown": {"employer": "Kementerian Rekaan"},
    "two offices": {"unit": "Dinas Kesehatan", "office": "Dinas Sosial"},
    "office unknown": {"office": "Dinas Rekaan", "unit": "Sekretariat"},
    "office misspelled": {"office": "Dinas Sosyal", "unit": "Sekretariat"},
    "office with a short form a letter away": {"office": "Disduk", "unit": "Sekretariat"},
    "office blank": {"office": "", "unit": "Sekretariat"},
    "unit with another behind it": {"office": "Dinkes", "unit": "Sub Bagian Umum Labkesda"},
    "unit unknown": {"office": "Dinas Sosial", "unit": "Pos Rekaan"},
    "camat of another office": {"title": "Camat", "post_kind": "Struktural"},
    "manager in part-time employment": {
        "kind": "PPPK Paruh Waktu",
        "status": "",
        "eselon": "IV.a",
        "post_kind": "",
        "nip": "198001012005211001",
        "standing": "Aktif",
    },
}
"""One row with something wrong in its cells."""
LINES: Mapping[str, bytes] = {
    "short row": b"NIP;JABATAN;UNOR INDUK\n1;Analis\n",
    "long row": b"NIP;JABATAN;UNOR INDUK\n1;Analis;BPBD;x\n",
    "no UTF-8": b"NIP;JABATAN;UNOR INDUK\n1;Caf\xe9;BPBD\n",
    "open quote": b'NIP;JABATAN;UNOR INDUK\n1;"Analis;BPBD\n',
    "no column of ids": b"NAMA;JABATAN\nX;Analis\n",
    "column doubled": b"NIP;JABATAN;JABATAN\n1;Analis;Analis\n",
    "column renamed": b"NIP;NAMA JABATN;JENIS PEGAWAI;UNOR NAMA;UNOR INDUK\n",
    "column missing": b"NIP;JABATAN;JENIS PEGAWAI;UNOR NAMA\n",
    "columns of one field": b"NIP;NAMA JABATAN;JABATAN\n1;Kepala Seksi;Lurah Birugo\n",
    "column unread": b"NIP;JABATAN;PERAN\n",
    "column in doubt": b"NIP;JABATAN;TUGAS TAMBAHAN\n",
    "nothing": b"",
    "headings in two rows": b"NIP;JABATAN;;OPD\n;NAMA;ESELON;\n1;Analis;;BPBD\n",
    "headings far down": b"Daftar\n" * 20 + b"NIP;JABATAN\n1;Analis\n",
}
"""A CSV file as it stands."""
SIDES: Mapping[str, Sequence[Sequence[str]]] = {
    "side: unknown task": [(nip(1), "supir", "", "")],
    "side: home without dots": [(nip(1), "", "1905", "")],
    "side: home of a region that was split": [(nip(1), "", "91.01", "")],
    "side: home nowhere": [(nip(1), "", "13.57", "")],
    "side: home made a number": [(nip(1), "", "19.5", "")],
    "side: nobody of the list": [(nip(9), "sopir", "", "")],
    "side: unlike values": [(nip(1), "sopir", "", ""), (nip(1), "lainnya", "", "")],
    "side: another level than the list": [(nip(1), "", "", "ahli_muda")],
    "side: short row": [(nip(1), "sopir")],
    "side: damaged id": [(nip(1)[:-1], "sopir", "", "")],
}
"""The rows of a side file, beside a list of one clerk."""


def faults_of(read: Callable[[], StaffReading]) -> tuple[Fault, ...]:
    """What is wrong with a list, and what is found about it, whether it can be read or not."""
    try:
        reading = read()
    except FactError as error:
        return error.faults
    return (*reading.faults, *reading.findings)


def all_faults(folder: Path) -> dict[str, tuple[Fault, ...]]:
    """The faults of every kind, by its name."""
    path, side = folder / "pegawai.csv", folder / "sampingan.csv"
    faults: dict[str, tuple[Fault, ...]] = {}
    for name, cells in CELLS.items():
        write_csv(path, [{**person(1), **cells}])
        faults[name] = faults_of(lambda: read_staff(path, "bukittinggi"))
    write_csv(path, [person(1), person(1)])
    faults["row doubled"] = faults_of(lambda: read_staff(path, "bukittinggi"))
    write_csv(path, [person(1), person(1, standing="Wafat")])
    faults["id of two people"] = faults_of(lambda: read_staff(path, "bukittinggi"))
    for name, content in LINES.items():
        path.write_bytes(content)
        faults[name] = faults_of(lambda: read_staff(path, "bukittinggi"))
    write_csv(path, [person(1)])
    for name, rows in SIDES.items():
        side.write_text("\n".join(map(",".join, [SIDE, *rows])))
        faults[name] = faults_of(lambda: read_staff(path, "bukittinggi", sides=[side]))
    write_csv(path, [person(1, title="Sopir")])
    side.write_text(f"nip,tugas\n{nip(1)},lainnya\n")
    faults["side: another task than the title"] = faults_of(
        lambda: read_staff(path, "bukittinggi", sides=[side])
    )
    json = folder / "pegawai.json"
    for name, item in (("json: doubled key", '{"nip": "1", "nip": "2"}'), ("json: no object", "7")):
        json.write_text(f"[{item}]")
        faults[name] = faults_of(lambda: read_staff(json, "bukittinggi"))[:1]
    return faults


def test_every_kind_of_fault_has_its_whole_message(tmp_path: Path) -> None:
    """Each kind is told with file, row and column where it has them, and with what to do."""
    faults = all_faults(tmp_path)
    assert len(faults) >= 40
    lines = []
    for name, some in faults.items():
        assert some, name
        lines += [f"# {name}"]
        lines += [fault.message(lang) for fault in some for lang in ("id", "en")]
    text = "\n".join(lines) + "\n"
    assert text == STORED.read_text(encoding="utf-8"), text
