"""`asn-wfh fingerprint`: what it tells, and that it writes fingerprints and nothing else."""

import json
import re
import sys
from pathlib import Path
from typing import Any

import pytest

from asn_wfh import FactError
from asn_wfh.audit import Paper, read_paper, stamp
from asn_wfh.audit.fingerprints import frame_prints, prints_of
from asn_wfh.audit.yaml_edit import print_text, spliced
from asn_wfh.cli.app import main
from asn_wfh.loading.policy_file import load_text
from asn_wfh.loading.registry import policy_file

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


def stamped(text: str, paper: Paper) -> str:
    """A policy with the fingerprints of a paper; checked to have all of them, and to stay so."""
    new = stamp.stamped(text.encode(), "teladan.yaml", load_text(text), paper)
    held = load_text(new)
    assert dict(held.circular.prints) == frame_prints(paper)
    for provision in held.provisions:
        assert dict(provision.prints) == prints_of(provision, paper)
        assert provision.prints
    assert stamp.stamped(new, "teladan.yaml", held, paper) == new
    return new.decode()


def without_prints(text: str) -> str:
    """A text without the lines that only hold fingerprints or announce them."""
    announces = ("print:", "prints:")
    lines = text.splitlines(keepends=True)
    return "".join(
        line
        for line in lines
        if line.strip() not in announces and not re.search("[0-9a-f]{64}", line)
    )


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
def test_the_shipped_policies(circulars: Path, region: str) -> None:
    """Without its print lines the written file is the old one without them, byte for byte."""
    text = policy_file(region).read_bytes().decode()
    paper = read_paper((circulars / f"{region}.txt").read_bytes(), f"{region}.txt")
    bare = without_prints(text)
    assert without_prints(stamped(text, paper)) == bare
    assert stamped(bare, paper).replace("\n", "\r\n") == stamped(bare.replace("\n", "\r\n"), paper)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("last", ["", "\n", "\n# akhir\n\n"])
def test_comments_and_layout_stay(paper: Paper, end: str, last: str) -> None:
    """Comments, quotes, empty lines, odd orders and line ends stay as they are, to the byte."""
    old = (POLICY + last).replace("\n", end)
    new = stamped(old, paper)
    bare = without_prints(new)
    assert bare.removesuffix(end) == old if not last else bare == old
    assert new.count("\r") == (new.count("\n") if end == "\r\n" else 0)


def test_where_a_fingerprint_goes(paper: Paper) -> None:
    """It stands behind `words`, or behind `says`, each with its clause where there are several."""
    lines = [re.sub("[0-9a-f]{64}", "...", line) for line in stamped(POLICY, paper).splitlines()]
    at = lines.index("    print: ...")
    assert lines[at - 1 : at + 3] == [
        "      - 'setiap hari Rabu'   # satu",
        "    print: ...",
        "",
        "    permit: {every: rabu}",
    ]
    at = lines.index("      print:")
    assert lines[at - 1 : at + 5] == [
        '        giliran."',
        "      print:",
        '        "2": ...',
        "        2.a: ...",
        "        2.b: ...",
        "      no_rule: >-",
    ]
    at = lines.index("  - says: |")
    assert lines[at + 1 : at + 3] == ["      Berlaku.", "    print: ..."]
    assert lines[-2:] == ["    : Lurah tetap di kantor.", "    print: ..."]
    at = lines.index("  prints:")
    assert lines[at - 1] == "    Teladan   # lihat kop"
    assert lines[at + 1] == "    issuer: ..."
    assert lines[at + 8] == "# sesudah kop"


def test_texts_whose_empty_lines_belong_to_them(paper: Paper) -> None:
    """Behind a text that keeps its empty lines the fingerprint goes below them."""
    old = POLICY.replace(
        "  - says: |\n      Berlaku.\n\n", "  - says: |+ # simpan\n      Berlaku.\n\n"
    )
    new = stamped(old, paper)
    assert "      Berlaku.\n\n    print: " in new
    assert without_prints(new).removesuffix("\n") == old


def test_provisions_in_braces(paper: Paper) -> None:
    """Between braces a fingerprint goes behind its neighbour, on a line of its own if that has."""
    braces = '  - {at: "1", says: Boleh WFH setiap Rabu., permit: {every: rabu}}  # satu baris\n'
    over = (
        '  - {\n      at: "4",\n      says: Lurah tetap di kantor.,   # koma\n'
        "      no_rule: Contoh.,\n    }\n"
    )
    middle = BODY[BODY.index("  # antara") : BODY.index("  - no_rule: Tidak")]
    frame = HEAD.replace(HEAD[HEAD.index("circular:") : HEAD.index("covers:")], "{}").replace(
        "{}", "circular: {number: 7/SE/2032, signed: 2032-06-01, issuer: Wali Kota Teladan}\n", 1
    )
    old = frame + braces + middle + over
    new = stamped(old, paper)
    assert re.sub("[0-9a-f]{64}", "...", new).count(", print: ..., permit: {every: rabu}}  #") == 1
    assert "# koma\n      print: " in new
    assert "Teladan, prints: {\n      issuer: " in new
    inline = re.sub(r", prints: \{[^}]*\}|, print: [0-9a-f]{64}", "", new)
    assert without_prints(inline) == old


def test_fingerprints_that_are_there_are_replaced_in_place(paper: Paper) -> None:
    """A fingerprint of another text is exchanged in its quotes, and those missing are added."""
    new = stamped(POLICY, paper)
    old = new.replace(dict(frame_prints(paper))["title"], STALE)
    old = re.sub(r"    print: [0-9a-f]{64}\n\n", f'    print: "{STALE}"   # lama\n\n', old)
    old = re.sub(r'        "2": [0-9a-f]{64}\n', "", old)
    old = re.sub(r"        2\.b: [0-9a-f]{64}\n", f"        2.b: >-\n          {STALE}\n", old)
    assert old.count(STALE) == 4
    again = stamped(old, paper)
    assert STALE not in again
    assert '"   # lama\n' in again
    assert "        2.b: >-\n          " in again
    assert re.search(r'        2.b: >-\n +[0-9a-f]{64}\n        "2": [0-9a-f]{64}\n', again)


def test_a_mapping_in_braces_is_filled_up(paper: Paper) -> None:
    """What is missing from fingerprints in braces, or from empty ones, is written into them."""
    old = POLICY.replace("  signed:", "  prints: {}\n  signed:")
    old = old.replace('giliran."', f'giliran."\n      print: {{2.a: {STALE}}}')
    new = re.sub("[0-9a-f]{64}", "...", stamped(old, paper))
    assert "  prints: {issuer: ..., number: ..., title: ..." in new
    assert '      print: {2.a: ..., "2": ..., 2.b: ...}\n' in new


def test_a_fingerprint_that_looks_like_a_number() -> None:
    """One of digits alone, or of digits around an `e`, is put in quotes."""
    assert print_text("1" * 64) == f'"{"1" * 64}"'
    assert print_text("1" * 30 + "e" + "1" * 33).startswith('"')
    assert print_text(STALE) == STALE


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
    assert last == f"{policy}: the fingerprints are written"
    lines = ran(capsys, policy, "--circular", circular)
    assert all(line.endswith("  sama") for line in lines)
    circular.write_text(PAPER.replace("hari Rabu", "hari Kamis"), encoding="utf-8")
    told: dict[str, Any] = json.loads(ran(capsys, policy, "--circular", circular, "--json")[0])
    assert [row["name"] for row in told["clauses"] if row["state"] != "same"] == ["1"]
    assert told["clauses"][0]["state"] == "different"
    assert {row["state"] for row in told["frame"]} == {"same"}
    assert (told["policy"], told["circular"], told["written"]) == ("teladan", "teladan.txt", False)


def test_writing_twice_writes_once(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    """A second `--write` finds nothing to write and leaves the file alone."""
    policy = folder / "teladan.yaml"
    policy.chmod(0o640)
    arguments = (policy, "--circular", folder / "teladan.txt", "--write")
    ran(capsys, *arguments)
    before = policy.stat()
    assert before.st_mode & 0o777 == 0o640
    assert ran(capsys, *arguments)[-1].endswith("sudah sama, tidak ada yang ditulis")
    after = policy.stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert sorted(path.name for path in folder.iterdir()) == ["teladan.txt", "teladan.yaml"]


def test_a_clause_that_only_one_of_them_has(
    capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    """It is listed and the exit code is 1; what the paper lacks keeps the file as it is."""
    policy, circular = folder / "teladan.yaml", folder / "teladan.txt"
    circular.write_text(PAPER.replace("4. Lurah tetap di kantor.\n", ""), encoding="utf-8")
    lines = ran(capsys, policy, "--circular", circular, "--write", "--lang", "en", code=1)
    assert lines[-2] == f"4          {'-' * 64}  not in the paper"
    assert lines[-1] == f"{policy}: nothing is written, since the paper lacks 1 part"
    assert policy.read_bytes() == POLICY.encode()
    more = PAPER.replace("4. Lurah tetap di kantor.\n", "4. Lurah.\n5. Camat tetap di kantor.\n")
    circular.write_text(more, encoding="utf-8")
    lines = ran(capsys, policy, "--circular", circular, "--write", "--lang", "en", code=1)
    assert lines[-2].startswith("5  ")
    assert lines[-2].endswith("  no such clause in the policy")
    assert without_prints(policy.read_text("utf-8")).removesuffix("\n") == POLICY


def test_a_part_of_the_frame_that_the_paper_lacks(
    capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    """A fingerprint of copies that the paper does not list is told like a clause it lacks."""
    policy = folder / "teladan.yaml"
    policy.write_text(POLICY.replace("  signed", f"  prints: {{copies: {STALE}}}\n  signed"))
    told = json.loads(
        ran(capsys, policy, "--circular", folder / "teladan.txt", "--json", code=1)[0]
    )
    assert told["frame"][-1] == {"name": "copies", "print": None, "state": "lacking"}


def test_files_that_may_not_be_written(
    capsys: pytest.CaptureFixture[str], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A read-only file, and one inside the installed package, are refused and stay as they are."""
    policy, circular = folder / "teladan.yaml", folder / "teladan.txt"
    policy.chmod(0o444)
    (line,) = refused(capsys, policy, "--circular", circular, "--write")
    assert line.startswith(f"`{policy}` cannot be written; ")
    policy.chmod(0o644)
    monkeypatch.setattr(stamp, "_PACKAGE", folder.resolve())
    assert refused(capsys, policy, "--circular", circular, "--write") == [
        "`teladan.yaml` is part of the installed package; copy it to a folder of yours and give "
        "the path of the copy"
    ]
    assert policy.read_bytes() == POLICY.encode()


def test_an_edit_saved_meanwhile_is_not_lost(
    folder: Path, paper: Paper, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that someone saves between the look and the write stays as they saved it."""
    policy = folder / "teladan.yaml"
    edited = POLICY.replace("Lurah tetap", "Lurah harus tetap").encode()

    def editing(*arguments: Any) -> str:
        policy.write_bytes(edited)
        return spliced(*arguments)

    monkeypatch.setattr(stamp, "spliced", editing)
    with pytest.raises(FactError, match="was changed while this ran"):
        stamp.stamp(policy, load_text(POLICY), paper)
    assert policy.read_bytes() == edited
    assert sorted(path.name for path in folder.iterdir()) == ["teladan.txt", "teladan.yaml"]


def test_the_circular_is_never_written_into(folder: Path, paper: Paper) -> None:
    """A policy that is the very file of the circular is refused, whatever its name."""
    policy, circular = folder / "teladan.yaml", folder / "teladan.txt"
    with pytest.raises(FactError, match="is the file that is read as"):
        stamp.stamp(policy, load_text(POLICY), paper, [_linked(policy)])
    assert policy.read_bytes() == POLICY.encode()
    assert circular.read_text("utf-8") == PAPER


def _linked(path: Path) -> Path:
    """The same file under a second name."""
    twin = path.with_name("kembar.yaml")
    twin.hardlink_to(path)
    return twin


def test_a_link_stays_a_link(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    """A policy behind a symbolic link is written where it stands."""
    link = folder / "tautan.yaml"
    link.symlink_to(folder / "teladan.yaml")
    ran(capsys, link, "--circular", folder / "teladan.txt", "--write")
    assert link.is_symlink()
    assert "print: " in (folder / "teladan.yaml").read_text("utf-8")


def test_without_the_extra(
    capsys: pytest.CaptureFixture[str], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only `--write` needs ruamel.yaml, and without it says what to install."""
    for name in ("ruamel.yaml", "ruamel.yaml.error"):
        monkeypatch.setitem(sys.modules, name, None)
    arguments = (folder / "teladan.yaml", "--circular", folder / "teladan.txt")
    assert ran(capsys, *arguments)
    assert refused(capsys, *arguments, "--write") == [
        "writing into a policy file needs ruamel.yaml; pip install 'asn-wfh[edit]'"
    ]


def test_a_result_that_reads_otherwise_is_never_written(
    folder: Path, paper: Paper, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is written is read again first; if it says anything else, the file stays as it is."""
    policy = folder / "teladan.yaml"
    for wrong in (POLICY, POLICY.replace("Lurah", "Camat"), "policy: [", "\t"):
        monkeypatch.setattr(stamp, "spliced", lambda *_, wrong=wrong: wrong)
        with pytest.raises(FactError, match="without changing the rest"):
            stamp.stamp(policy, load_text(POLICY), paper)
    assert policy.read_bytes() == POLICY.encode()


def test_a_text_that_the_library_cannot_read() -> None:
    """What ruamel.yaml does not read raises ValueError, and nothing of ruamel's."""
    with pytest.raises(ValueError, match="flow node"):
        spliced("a: [", {}, [])


def test_a_circular_that_cannot_be_read(
    capsys: pytest.CaptureFixture[str], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A circular that may not be read is wrong use, not an output that cannot be written."""

    def failing(*_: object) -> bytes:
        raise PermissionError

    monkeypatch.setattr(Path, "read_bytes", failing)
    (line,) = refused(capsys, folder / "teladan.yaml", "--circular", folder / "teladan.txt")
    assert line.endswith("teladan.txt` cannot be read; give a file that you may read")


def test_wrong_use(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    """A policy or a circular that is not there, or is none, is told and gives exit code 2."""
    policy, circular = folder / "teladan.yaml", folder / "teladan.txt"
    (line,) = refused(capsys, folder / "lain.yaml", "--circular", circular)
    assert line.startswith("there is no file ")
    (line,) = refused(capsys, policy, "--circular", folder / "lain.txt")
    assert line.startswith("there is no file ")
    (line,) = refused(capsys, policy, "--circular", folder)
    assert "is a folder" in line
    circular.write_text("Bukan surat.\n", encoding="utf-8")
    (line,) = refused(capsys, policy, "--circular", circular)
    assert line.startswith("teladan.txt:1: ")
    assert len(refused(capsys, "bukitinggi", "--circular", circular)) == 1
