"""`asn-wfh fingerprint`: what it tells, and what it writes beside the policy."""

import json
from pathlib import Path
from typing import Any

import pytest

from asn_wfh import FactError, load_policy
from asn_wfh.audit import Paper, read_paper
from asn_wfh.audit.fingerprints import compare_and_write_fingerprints
from asn_wfh.audit.fingerprints.fingerprint_file import (
    PrintsFile,
    format_prints,
    prints_of_frame_and_clauses_of_policy,
    read_prints_beside,
)
from asn_wfh.audit.fingerprints.make_fingerprints_of_paper import prints_of_frame_and_clauses
from asn_wfh.cli.app import main
from asn_wfh.files.write_and_delete_files import replace_file
from asn_wfh.loading.files_beside_policy import fingerprints_beside
from asn_wfh.loading.policy_from_tree import load_policy_file
from asn_wfh.loading.policy_paths import policy_path

PAPER = """\
WALI KOTA TELADAN

SURAT EDARAN
NOMOR : 7/SE/2032

TENTANG
GILIRAN KINCIR

Menindaklanjuti arahan Wali Kota, disampaikan hal-hal sebagai berikut:

1. Bengkel merawat kincir dari rumah setiap hari Rabu.
2. Tujuan giliran ini yaitu:
   a. bengkel hemat; dan
   b. kincir terawat.
3. Surat ini berlaku sejak 1 Juli 2032.
4. Lurah tetap di kantor.

Demikian untuk dilaksanakan.

Ditetapkan di Teladan
pada tanggal 1 Juni 2032

WALI KOTA TELADAN,

SARI ANGIN
"""
HEAD = """\
policy: teladan
government: {name: Kota Teladan, code: "99.71", timezone: Asia/Makassar}
circular: # yang ditandatangani
  number: 7/SE/2032   # tercetak demikian
  signed: 2032-06-01

  issuer: Wali Kota
    Teladan   # lihat kop
# sesudah kop
covers: {at: opening, whose: {employment: pns}}
provisions:
"""
BODY = """\
  - at: "1"
    says: Boleh WFH
      setiap Rabu.   # dua baris

    # sebelum akibat
    words:
      - 'setiap hari Rabu'   # satu

    permit: {every: rabu}
  # antara butir
  -   with:
      - 2.a
      # yang terakhir
      - 2.b
      at: '2'
      says: "Tujuan
        giliran."
      no_rule: >-
        Tujuan,
        bukan syarat.
  - says: |
      Berlaku.

    # bukan bagian teks
    at: "3"
    in_force: {from: 2032-07-01}
  - no_rule: Tidak dipakai di sini.
    at: "4"
    ? says
    : Lurah tetap di kantor."""
POLICY = HEAD + BODY
STALE = "0a" * 32


@pytest.fixture
def paper() -> Paper:
    """The invented circular."""
    return read_paper(PAPER, "teladan.txt")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The invented circular and its policy in a folder."""
    (tmp_path / "teladan.txt").write_text(PAPER, encoding="utf-8")
    (tmp_path / "teladan.yaml").write_bytes(POLICY.encode())
    return tmp_path


def ran(capsys: pytest.CaptureFixture[str], *arguments: object, code: int = 0) -> list[str]:
    """The lines that the command prints; it says nothing on standard error."""
    assert main(["fingerprint", *map(str, arguments)]) == code
    printed = capsys.readouterr()
    assert printed.err == ""
    return printed.out.splitlines()


def refused(capsys: pytest.CaptureFixture[str], *arguments: object) -> list[str]:
    """The faults of a command that is refused."""
    assert main(["fingerprint", *map(str, arguments), "--lang", "en"]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    return printed.err.splitlines()


@pytest.mark.circulars
@pytest.mark.parametrize("region", ["bukittinggi", "bangka_barat"])
def test_the_shipped_files(circulars: Path, region: str) -> None:
    """The file beside a shipped policy is what the command writes for the official text."""
    paper = read_paper((circulars / f"{region}.txt").read_bytes(), f"{region}.txt")
    written = fingerprints_beside(policy_path(region)).read_text("utf-8")
    assert written == format_prints(
        prints_of_frame_and_clauses_of_policy(
            load_policy(region), prints_of_frame_and_clauses(paper)
        )
    )


def test_what_the_command_tells(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    """Each part and each clause has a line with its fingerprint and whether the policy has it."""
    policy, circular = folder / "teladan.yaml", folder / "teladan.txt"
    lines = ran(capsys, policy, "--circular", circular, "--lang", "en")
    assert [line.split()[0] for line in lines] == [
        *("issuer", "number", "title", "opening", "closing", "date", "signature"),
        *("1", "2", "2.a", "2.b", "3", "4"),
    ]
    assert all(line.endswith("  not yet in the policy") for line in lines)
    assert policy.read_bytes() == POLICY.encode()
    last = ran(capsys, policy, "--circular", circular, "--write", "--lang", "en")[-1]
    assert last == f"{folder / 'teladan.prints'}: the fingerprints are written"
    assert policy.read_bytes() == POLICY.encode()
    assert read_prints_beside(load_policy_file(policy)) == prints_of_frame_and_clauses(
        read_paper(PAPER, "teladan.txt")
    )
    lines = ran(capsys, policy, "--circular", circular)
    assert all(line.endswith("  sama") for line in lines)
    circular.write_text(PAPER.replace("hari Rabu", "hari Kamis"), encoding="utf-8")
    report: dict[str, Any] = json.loads(ran(capsys, policy, "--circular", circular, "--json")[0])
    assert [row["name"] for row in report["clauses"] if row["state"] != "same"] == ["1"]
    assert report["clauses"][0]["state"] == "different"
    assert {row["state"] for row in report["frame"]} == {"same"}
    assert (report["policy"], report["circular"], report["written"]) == (
        "teladan",
        "teladan.txt",
        False,
    )


def test_writing_twice_writes_once(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    """A second `--write` finds nothing to write and leaves the file alone."""
    prints = folder / "teladan.prints"
    arguments = (folder / "teladan.yaml", "--circular", folder / "teladan.txt", "--write")
    ran(capsys, *arguments)
    text = prints.read_text("utf-8")
    prints.write_text("prints 1\n", encoding="utf-8")
    prints.chmod(0o640)
    ran(capsys, *arguments)
    before = prints.stat()
    assert before.st_mode & 0o777 == 0o640
    assert prints.read_text("utf-8") == text
    assert ran(capsys, *arguments)[-1].endswith("sudah sama; tidak ada yang ditulis")
    after = prints.stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    names = sorted(path.name for path in folder.iterdir())
    assert names == ["teladan.prints", "teladan.txt", "teladan.yaml"]


def test_a_clause_that_only_one_of_them_has(
    capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    """It is listed and the exit code is 1; where the paper lacks one, nothing is written."""
    policy, circular = folder / "teladan.yaml", folder / "teladan.txt"
    circular.write_text(PAPER.replace("4. Lurah tetap di kantor.\n", ""), encoding="utf-8")
    lines = ran(capsys, policy, "--circular", circular, "--write", "--lang", "en", code=1)
    assert lines[-2] == f"4          {'-' * 64}  not in the official text"
    prints = folder / "teladan.prints"
    assert lines[-1] == f"{prints}: nothing is written, because the official text lacks 1 part"
    assert not prints.exists()
    more = PAPER.replace("4. Lurah tetap di kantor.\n", "4. Lurah.\n5. Camat tetap di kantor.\n")
    circular.write_text(more, encoding="utf-8")
    lines = ran(capsys, policy, "--circular", circular, "--write", "--lang", "en", code=1)
    assert lines[-2].startswith("5  ")
    assert lines[-2].endswith("  no such clause in the policy")
    assert "5" not in read_prints_beside(load_policy_file(policy))


def test_a_part_of_the_frame_that_the_paper_lacks(
    capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    """A fingerprint of copies that the paper does not list is told like a clause it lacks."""
    policy = folder / "teladan.yaml"
    ran(capsys, policy, "--circular", folder / "teladan.txt", "--write")
    prints = folder / "teladan.prints"
    prints.write_text(f"{prints.read_text('utf-8')}copies {STALE} {STALE} 0a1\n", encoding="utf-8")
    printed = ran(capsys, policy, "--circular", folder / "teladan.txt", "--json", code=1)
    assert json.loads(printed[0])["frame"][-1] == {
        "name": "copies",
        "print": None,
        "state": "lacking",
    }


def test_files_that_may_not_be_written(
    capsys: pytest.CaptureFixture[str], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A read-only file, and one inside the installed package, are refused and stay as they are."""
    policy, circular = folder / "teladan.yaml", folder / "teladan.txt"
    prints = folder / "teladan.prints"
    prints.write_text("prints 1\n", encoding="utf-8")
    prints.chmod(0o444)
    (line,) = refused(capsys, policy, "--circular", circular, "--write")
    assert line.startswith(f"the file `{prints}` cannot be written; ")
    prints.chmod(0o644)
    monkeypatch.setattr(compare_and_write_fingerprints, "_PACKAGE", folder.resolve())
    assert refused(capsys, policy, "--circular", circular, "--write") == [
        "`teladan.yaml` is part of the installed package, so it must not be changed; "
        "copy it to a folder of your own with `asn-wfh policies --copy FOLDER`, then pass the path "
        "of the copy"
    ]
    assert prints.read_text("utf-8") == "prints 1\n"


def test_an_edit_saved_meanwhile_is_not_lost(
    folder: Path, paper: Paper, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that someone saves between the look and the write stays as they saved it."""
    policy, prints = folder / "teladan.yaml", folder / "teladan.prints"
    prints.write_text("prints 1\n", encoding="utf-8")
    replacing = replace_file

    def editing(*arguments: Any) -> None:
        prints.write_text("prints 1\n# lain\n", encoding="utf-8")
        replacing(*arguments)

    monkeypatch.setattr(compare_and_write_fingerprints, "replace_file", editing)
    with pytest.raises(FactError, match="while this command ran"):
        compare_and_write_fingerprints.write_prints_if_changed(
            policy, PrintsFile(), PrintsFile(prints_of_frame_and_clauses(paper))
        )
    assert prints.read_text("utf-8") == "prints 1\n# lain\n"
    assert len(list(folder.iterdir())) == 3


def test_what_is_read_is_never_written_into(folder: Path, paper: Paper) -> None:
    """Where the fingerprints would take the place of the circular, nothing is written."""
    policy, circular = folder / "teladan.yaml", folder / "teladan.prints"
    (folder / "teladan.txt").rename(circular)
    with pytest.raises(FactError, match="is an input file"):
        compare_and_write_fingerprints.write_prints_if_changed(
            policy, PrintsFile(), PrintsFile(prints_of_frame_and_clauses(paper)), [circular]
        )
    assert circular.read_text("utf-8") == PAPER


def test_behind_a_link(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    """The fingerprints of a policy behind a symbolic link stand beside the file itself."""
    (folder / "di").mkdir()
    link = folder / "di" / "tautan.yaml"
    link.symlink_to(folder / "teladan.yaml")
    ran(capsys, link, "--circular", folder / "teladan.txt", "--write")
    assert (folder / "teladan.prints").exists()
    assert (
        read_prints_beside(load_policy_file(link))
        == read_prints_beside(load_policy_file(folder / "teladan.yaml"))
        != {}
    )


def test_a_circular_that_cannot_be_read(
    capsys: pytest.CaptureFixture[str], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A circular that may not be read is wrong use, not an output that cannot be written."""

    def failing(*_: object) -> bytes:
        raise PermissionError

    monkeypatch.setattr(Path, "read_bytes", failing)
    (line,) = refused(capsys, folder / "teladan.yaml", "--circular", folder / "teladan.txt")
    assert line.endswith(
        "teladan.txt` cannot be read; choose a file that can be read, or get permission to read it"
    )


def test_wrong_use(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    """A policy or a circular that is not there, or is none, is told and gives exit code 2."""
    policy, circular = folder / "teladan.yaml", folder / "teladan.txt"
    (line,) = refused(capsys, folder / "lain.yaml", "--circular", circular)
    assert line.startswith("the file `")
    (line,) = refused(capsys, policy, "--circular", folder / "lain.txt")
    assert line.startswith("the file `")
    (line,) = refused(capsys, policy, "--circular", folder)
    assert "is a folder" in line
    circular.write_text("Bukan surat.\n", encoding="utf-8")
    (line,) = refused(capsys, policy, "--circular", circular)
    assert line.startswith("teladan.txt:1: ")
    assert len(refused(capsys, "bukitinggi", "--circular", circular)) == 1


def test_a_policy_that_was_copied_alone(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without the file of its fingerprints the audit asks for that file, not for another paper."""
    files = (str(folder / "teladan.yaml"), "--circular", str(folder / "teladan.txt"))
    assert main(["audit", *files, "--lang", "en"]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("teladan.yaml: there is no file of fingerprints beside this policy; ")
