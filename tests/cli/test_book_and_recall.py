"""`asn-wfh book` and `asn-wfh recall`: what they print, write and refuse, and how they exit."""

import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from asn_wfh import Policy
from asn_wfh.book import open_book
from asn_wfh.cli.app import main
from asn_wfh.cli.book_options_and_printed_answers import new_request_id
from asn_wfh.cli.region_clock import parse_day, time_in_region
from book.invented_office import AT, FRIDAY, OFFICE, people, published_book

FIRST, SECOND, THIRD = people(3)


@pytest.fixture(autouse=True)
def _clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is Thursday, 9 April 2026, 10:00 in every region, and request ids count."""
    numbers = iter(range(1, 100))
    monkeypatch.setattr("asn_wfh.cli.region_clock.utc_clock_time", lambda: AT.replace(hour=10))
    for module in ("recall_order", "recall_withdraw"):
        monkeypatch.setattr(
            f"asn_wfh.cli.{module}.new_request_id", lambda: f"nomor-{next(numbers)}"
        )


@pytest.fixture
def buku(tmp_path: Path, bukittinggi: Policy, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A book with a roster of ten people at home and two at the office; the folder is its own."""
    published_book(tmp_path / "buku", bukittinggi, 10, at_office=2)
    monkeypatch.chdir(tmp_path)
    return Path("buku")


def ran(
    capsys: pytest.CaptureFixture[str], *arguments: object, code: int = 0
) -> tuple[list[str], list[str]]:
    """The lines that a command prints, and those of its faults; no id is among them."""
    assert main([str(each) for each in arguments]) == code
    printed = capsys.readouterr()
    if "--ids" not in arguments:
        assert FIRST[:14] not in printed.out + printed.err
    return printed.out.splitlines(), printed.err.splitlines()


def ordered(person: str, clause: str = "1.d", *more: object) -> tuple[object, ...]:
    """The command that orders somebody in."""
    return (
        *("recall", "order", "bukittinggi", "--book", "buku", "--office", OFFICE),
        *("--day", "2026-04-10", "--person", person, "--clause", clause),
        *("--by", "Kepala", "--reason", "rapat anggaran", *more),
    )


def test_an_order_is_recorded_and_the_next_is_refused(
    capsys: pytest.CaptureFixture[str],
    buku: Path,  # noqa: ARG001  # the book that is written
) -> None:
    """The sentence says how many of how many stand; a refusal exits with 1."""
    out, err = ran(capsys, *ordered(FIRST))
    cap = (
        "1 dari 1 perintah WFO menurut butir 1.d bagian b berlaku di Dinas Rekaan pada Jumat, "
        "10 April 2026 (batasnya 10% dari 10 ASN yang WFH pada hari itu, dibulatkan ke bawah); "
        "perintah menurut butir 2.f tidak dibatasi jumlahnya"
    )
    assert out == [f"Perintah WFO dicatat, catatan 3: {cap}", "Nomor permintaan: nomor-1"]
    assert err == []
    out, _ = ran(capsys, *ordered(SECOND), code=1)
    assert out[0] == f"Ditolak, batas perintah WFO sudah tercapai: {cap}"
    out, _ = ran(capsys, *ordered(SECOND, "2.f", "--lang", "en"))
    assert out == ["The recall is recorded, entry 5", "Request id: nomor-3"]


def test_an_order_as_json(capsys: pytest.CaptureFixture[str], buku: Path) -> None:
    """Every figure of the cap stands in it; the same request prints the same again."""
    arguments = ordered(FIRST, "1.d", "--request", "surat 12", "--json")
    first, _ = ran(capsys, *arguments)
    again, _ = ran(capsys, *arguments)
    assert first == again
    assert json.loads("".join(first)) == {
        "schema": 1,
        "request_id": "surat 12",
        "kind": "recall_ordered",
        "entry": 3,
        "accepted": True,
        "refusal": None,
        "clause": "1.d/b",
        "cap": {
            "office": OFFICE,
            "day": "2026-04-10",
            "clause": "1.d/b",
            "share": 10,
            "base": "wfh_that_day",
            "of": 10,
            "rounding": "down",
            "at_most": 1,
            "uncapped": ["2.f"],
            "standing": 1,
        },
    }
    (entry,) = [each for each in open_book(buku).entries() if each.number == 3]
    assert entry.at.isoformat() == "2026-04-09T10:00:00+07:00"


def test_an_order_is_withdrawn(
    capsys: pytest.CaptureFixture[str],
    buku: Path,  # noqa: ARG001  # the book that is written
) -> None:
    """By its request id, once; the list shows what became of it, with ids masked."""
    ran(capsys, *ordered(FIRST))
    command = ("recall", "withdraw", "nomor-1", "--book", "buku", "--by", "Kepala")
    out, _ = ran(capsys, *command, "--reason", "rapat ditunda")
    assert out == ["Perintah WFO dicabut, catatan 4", "Nomor permintaan: nomor-2"]
    out, _ = ran(capsys, *command, "--reason", "rapat ditunda", code=1)
    assert out[0] == "Ditolak, perintah WFO itu sudah dicabut"
    ran(capsys, *ordered(SECOND))
    out, _ = ran(capsys, "recall", "list", "--book", "buku")
    assert [" ".join(line.split()) for line in out] == [
        "nomor tanggal perangkat daerah pegawai butir oleh alasan keadaan",
        "nomor-1 10 April 2026 Dinas Rekaan ***001 1.d/b Kepala rapat anggaran dicabut",
        "nomor-4 10 April 2026 Dinas Rekaan ***002 1.d/b Kepala rapat anggaran berlaku",
    ]


def test_the_list_as_json(
    capsys: pytest.CaptureFixture[str],
    buku: Path,  # noqa: ARG001  # the book that is written
) -> None:
    """Of one office, one day or all; ids in full only where they are asked for."""
    ran(capsys, *ordered(FIRST))
    arguments: tuple[object, ...] = ("recall", "list", "--book", "buku", "--json")
    out, _ = ran(capsys, *arguments)
    (recall,) = json.loads("".join(out))["recalls"]
    assert (recall["person"], recall["clause"], recall["withdrawn"]) == ("***001", "1.d/b", None)
    assert recall["at"] == "2026-04-09T10:00:00+07:00"
    out, _ = ran(capsys, *arguments, "--ids", "--day", "2026-04-10", "--office", OFFICE)
    assert json.loads("".join(out))["recalls"][0]["person"] == FIRST
    for more in (("--day", "2026-04-17"), ("--day", "hari-ini"), ("--office", "Dinas Lain")):
        out, _ = ran(capsys, *arguments, *more)
        assert json.loads("".join(out))["recalls"] == []
    out, _ = ran(capsys, *arguments[:-1], "--office", "Dinas Lain")
    assert out == ["Tidak ada perintah WFO"]


def test_a_book_is_made_and_verified(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`create`, `head`, `verify`, `backup`, `restore`, `export` and `import` fit together."""
    monkeypatch.chdir(tmp_path)
    out, _ = ran(capsys, "book", "create", "bukittinggi", "buku", "--by", "BKPSDM")
    (head,), _ = ran(capsys, "book", "head", "buku")
    assert out == [f"buku: buku Kota Bukittinggi dibuat, kode catatan terakhir {head}"]
    ran(capsys, *ordered(FIRST, "2.f"))
    (head,), _ = ran(capsys, "book", "head", "buku")
    whole = [f"Buku utuh: 2 catatan, kode catatan terakhir {head}"]
    assert ran(capsys, "book", "verify", "buku", "--head", head) == (whole, [])
    assert ran(capsys, "book", "backup", "buku", "cadangan") == (whole, [])
    assert ran(capsys, "book", "restore", "cadangan", "pulih", "--head", head) == (whole, [])
    assert ran(capsys, "book", "export", "buku", "--out", "log.jsonl") == (
        ["log.jsonl: 2 catatan ditulis"],
        [],
    )
    assert ran(capsys, "book", "import", "log.jsonl", "lagi") == (whole, [])
    out, _ = ran(capsys, "book", "verify", "lagi", "--json", "--lang", "en")
    assert json.loads("".join(out)) == {
        "schema": 1,
        "entries": 2,
        "head": head,
        "whole": True,
        "findings": [],
    }


def test_findings_exit_with_1(capsys: pytest.CaptureFixture[str], buku: Path) -> None:
    """Each on a line of standard error; a head kept elsewhere names the tail that is gone."""
    with closing(sqlite3.connect(buku)) as connection, connection:
        connection.execute("UPDATE roster_row SET rostered = 1")
    head = f"9:{'a' * 64}"
    out, err = ran(capsys, "book", "verify", "buku", "--head", head, code=1)
    assert out == ["Buku tidak utuh: 2 temuan pada 2 catatan"]
    assert err == [
        "catatan 9, yang kode akhirnya disimpan di tempat lain, sudah tidak ada; "
        "buku berakhir pada catatan 2; pulihkan cadangan yang memuat catatan 9",
        "tabel `roster_row` berbeda dari catatan buku pada 4 baris; ekspor "
        "catatannya, lalu impor ke buku baru",
    ]
    out, _ = ran(capsys, "book", "verify", "buku", "--json", code=1)
    assert [each["code"] for each in json.loads("".join(out))["findings"]] == ["book_table_differs"]


WRONG: list[tuple[tuple[object, ...], str]] = [
    (
        ("book", "verify", "tiada"),
        ("berkas `tiada` tidak ada; tulis nama dan folder berkas yang ada"),
    ),
    (
        ("book", "verify", "teks"),
        "`teks` bukan berkas buku WFH; sebutkan berkas yang dibuat dengan `asn-wfh book create`",
    ),
    (
        ("book", "verify", "buku", "--head", "x"),
        "head: `x` bukan kode akhir catatan buku WFH; tulis seperti yang dicetak "
        "`asn-wfh book head`: nomor, titik dua, 64 angka heksadesimal",
    ),
    (
        ("book", "create", "bukittinggi", "buku", "--by", "BKPSDM"),
        "berkas `buku` sudah ada dan tidak akan ditimpa; sebutkan nama berkas yang belum ada",
    ),
    (("book", "create", "bukittinggi", "baru", "--by", ""), "by: teks di sini kosong; isi teksnya"),
    (
        ("book", "backup", "buku", "teks"),
        "berkas `teks` sudah ada dan tidak akan ditimpa; sebutkan nama berkas yang belum ada",
    ),
    (
        ("book", "restore", "teks", "baru"),
        "`teks` bukan berkas buku WFH; sebutkan berkas yang dibuat dengan `asn-wfh book create`",
    ),
    (
        ("book", "export", "buku", "--out", "buku"),
        "`buku` adalah berkas masukan (`buku`), jadi tidak boleh ditimpa; sebutkan "
        "berkas lain untuk hasilnya",
    ),
    (
        ("book", "import", "teks", "baru"),
        (
            "teks:1: baris ini bukan catatan buku WFH; gunakan seluruh keluaran "
            "`asn-wfh book export`"
        ),
    ),
    (
        ("recall", "withdraw", "x", "--book", "buku", "--by", "a", "--reason", "b"),
        "order: tidak ada perintah WFO dengan nomor permintaan `x`; lihat "
        "nomornya dengan `asn-wfh recall list`",
    ),
    (
        ("recall", "list", "--book", "buku", "--day", "besok"),
        "`besok` bukan tanggal; tulis tahun-bulan-hari, misalnya 2026-04-08",
    ),
    (ordered(FIRST, "1.d", "--request", " "), "request_id: teks di sini kosong; isi teksnya"),
    (
        ordered(FIRST, "1.b"),
        "clause: butir `1.b` tidak memberi wewenang perintah WFO; tulis salah satu dari 1.d/b, 2.f",
    ),
    (
        ordered(FIRST, "1.d", "--stance", "pembulatan=ke_atas"),
        "policy: jadwal Dinas Rekaan untuk 2026-04-10 diterbitkan menurut surat "
        "edaran atau tafsir lain; sebutkan surat edaran dan tafsir yang sama, atau "
        "terbitkan jadwal baru",
    ),
    (
        ("recall", "order", "bangka_barat", *ordered(FIRST, "5.a")[3:]),
        "policy: buku WFH ini milik Kota Bukittinggi, sedangkan surat edaran "
        "`bangka_barat` ditetapkan pemerintah daerah lain; sebutkan surat edaran "
        "pemerintah daerah itu, atau buku pemerintah daerah yang lain",
    ),
]


@pytest.mark.parametrize(("arguments", "line"), WRONG)
def test_a_wrong_command_is_one_line(
    capsys: pytest.CaptureFixture[str], buku: Path, arguments: tuple[object, ...], line: str
) -> None:
    """What is wrong and what to write, exit code 2, and the book is as it was."""
    Path("teks").write_text("teks biasa\n", encoding="utf-8")
    head = open_book(buku).head()
    out, err = ran(capsys, *arguments, code=2)
    assert (out, err) == ([], [line])
    assert open_book(buku).head() == head
    assert sorted(each.name for each in Path().iterdir()) == ["buku", "teks"]


def test_the_same_id_for_another_order(
    capsys: pytest.CaptureFixture[str],
    buku: Path,  # noqa: ARG001  # the book that is written
) -> None:
    """A request id that was used for something else is a fault."""
    ran(capsys, *ordered(FIRST, "1.d", "--request", "surat 12"))
    _, err = ran(capsys, *ordered(SECOND, "1.d", "--request", "surat 12"), code=2)
    assert err == [
        "request_id: nomor permintaan `surat 12` sudah digunakan dalam catatan 3 "
        "untuk permintaan yang isinya berbeda; gunakan nomor baru untuk permintaan "
        "ini"
    ]


def test_the_clock_is_that_of_the_region(
    monkeypatch: pytest.MonkeyPatch, bukittinggi: Policy
) -> None:
    """Today begins at midnight of the government whose book it is; ids of requests differ."""
    monkeypatch.undo()
    assert time_in_region(bukittinggi.government).utcoffset() == timedelta(hours=7)
    evening = datetime(2026, 4, 9, 17, 0, tzinfo=UTC)
    monkeypatch.setattr("asn_wfh.cli.region_clock.utc_clock_time", lambda: evening)
    assert parse_day("hari-ini", bukittinggi.government) == FRIDAY
    assert len({new_request_id() for _ in range(100)}) == 100
