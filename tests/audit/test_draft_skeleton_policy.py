"""`asn-wfh draft`: a skeleton that has every clause of the paper and decides none of them."""

import json
import os
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from asn_wfh import FactError, PolicyError
from asn_wfh.audit import Paper, normalised, read_paper
from asn_wfh.audit.draft.draft_skeleton_policy import (
    draft_fingerprint_file_text,
    draft_policy_text,
    excerpts_around_figures,
)
from asn_wfh.audit.fingerprints.fingerprint_file import parse_prints
from asn_wfh.audit.fingerprints.make_fingerprints_of_paper import prints_of_frame_and_clauses
from asn_wfh.cli.app import main
from asn_wfh.files.write_and_delete_files import create_file
from asn_wfh.loading.policy_from_tree import load_policy_text
from asn_wfh.loading.readers_of_names_quotations_clauses_and_synonyms import MAX_WORDS, PLACEHOLDER
from asn_wfh.loading.yaml_reader import read_yaml
from asn_wfh.paper.frame.metadata import metadata_of
from asn_wfh.schema import SCHEMA_FILE, json_schema_text
from places import ROOT

DATA = ROOT / "tests" / "paper" / "data"
PAPER = """\
{head}

SURAT EDARAN
NOMOR : {number}

TENTANG
GILIRAN KINCIR

Menindaklanjuti {letter}, disampaikan hal-hal sebagai berikut:

1. {clause}
2. Surat ini berlaku sejak 1 Juli 2032.

Demikian untuk dilaksanakan.

Ditetapkan di Teladan
pada tanggal {signed}

{head},

SARI ANGIN
"""
PLAIN = {
    "head": "WALI KOTA TELADAN",
    "number": "7/SE/2032",
    "letter": "arahan Wali Kota",
    "clause": "Bengkel merawat kincir dari rumah setiap hari Rabu.",
    "signed": "1 Juni 2032",
}
HOSTILE = (
    "Kata \"kutip\", 'petik' dan \\garis\\ miring 10% {kurung} [siku] & * ! | > % @ `tik`.",
    "- 5 (lima) hari: # bukan komentar",
    "? kunci: nilai {a: 50%, b: [1]}",
    "%YAML 1.2 --- 7 (tujuh) hari ...",
    "\t07.30 WIB\tdan\t12.00 WIB\t\tlalu 10 %",
    "kata " * 3000 + "pukul 07.30 WIB " + "kata " * 3000,
    "x" * 5000 + "50%" + "y" * 5000 + " 20% lagi",
    "<<: *a 1 (satu) kali &b !!str 2 kali",
    "'10%' \"20%\" ''30%'' \"\"40%\"\"",
    "Lembur\u00ad nya 5\u00a0(lima)\u2003hari, \U000e0100 6 kali, \ue000 7 kali.",
    "null ~ yes no on off 1_000 0x10 1e3 12:30 2026-04-08 10%",
    "\U0001f600 30% \u201ckutip\u201d \u2018petik\u2019",
)


def invented(**parts: str) -> Paper:
    """A small invented circular, some of its parts replaced."""
    return read_paper(PAPER.format(**{**PLAIN, **parts}), "teladan.txt")


def tree_of(text: str) -> dict[str, Any]:
    """What a skeleton says, as any reader of YAML has it; checked to hold nothing doubtful."""
    marked = read_yaml(text, "kerangka.yaml")
    assert marked.faults == []
    assert isinstance(marked.tree, dict)
    return marked.tree


def check_skeleton(paper: Paper) -> dict[str, Any]:
    """A skeleton has all of its paper, and its faults are what a person must still decide."""
    text = draft_policy_text(paper, "teladan")
    tree = tree_of(text)
    prints = parse_prints(draft_fingerprint_file_text(paper).encode(), "teladan.prints")
    assert prints == prints_of_frame_and_clauses(paper)
    assert [item["at"] for item in tree["provisions"]] == [str(unit) for unit in paper.clauses]
    for item, unit in zip(tree["provisions"], paper.clauses, strict=True):
        body = paper.text_behind_marker(unit)
        assert (item["says"], item["undecided"]) == (PLACEHOLDER, "baca butirnya")
        for words in item.get("words", []):
            assert words in normalised(body)
            assert len(words.split()) <= MAX_WORDS
    with pytest.raises(PolicyError) as raised:
        load_policy_text(text)
    faults = raised.value.faults
    undecided = [fault for fault in faults if fault.code == "undecided"]
    # Of one kind the first few are shown, and the last of them counts the rest.
    assert [fault.clause for fault in undecided] == [str(unit) for unit in paper.clauses][:20]
    assert len(undecided) + undecided[-1].more == len(paper.clauses)
    lines = text.splitlines()
    assert all(lines[f.line - 1] == "    undecided: baca butirnya" for f in undecided)
    others = [fault for fault in faults if fault.code != "undecided"]
    assert all(PLACEHOLDER in fault.message() for fault in others)
    left = [line for line in lines if re.fullmatch(rf"  [a-z]+: {PLACEHOLDER}", line)]
    assert [lines[fault.line - 1] for fault in others] == left
    assert {f"  code: {PLACEHOLDER}", f"  timezone: {PLACEHOLDER}"} <= set(left)
    return tree


@pytest.mark.circulars
@pytest.mark.parametrize(
    ("region", "count", "issuer", "signed"),
    [
        ("bukittinggi", 61, "Wali Kota Bukittinggi", "2026-04-08"),
        ("bangka_barat", 31, "Bupati Bangka Barat", "2026-04-07"),
    ],
)
def test_the_official_texts(
    circulars: Path, region: str, count: int, issuer: str, signed: str
) -> None:
    """The skeleton has every item and fingerprint, and lacks two codes and the effects."""
    paper = read_paper((circulars / f"{region}.txt").read_bytes(), f"{region}.txt")
    tree = check_skeleton(paper)
    assert len(tree["provisions"]) == count
    assert tree["circular"]["issuer"] == issuer
    assert tree["circular"]["signed"] == signed
    assert tree["circular"]["implements"] == "800.1.5/3349/SJ (31 Maret 2026)"
    with pytest.raises(PolicyError) as raised:
        load_policy_text(draft_policy_text(paper, region))
    assert sum(1 + fault.more for fault in raised.value.faults) == count + 2


@pytest.mark.circulars
@pytest.mark.parametrize(
    ("region", "clause", "words"),
    [
        ("bukittinggi", "1.b", ["1 (satu) hari kerja dalam 1 (satu) minggu", "Jum'at"]),
        ("bukittinggi", "1.d", ["maksimal 10%"]),
        ("bukittinggi", "1.f", ["50%", "70%"]),
        ("bukittinggi", "2.a", ["(H-1)"]),
        ("bukittinggi", "2.d", ["4 kali"]),
        ("bukittinggi", "2.d.1", ["Jam 7.30 WIB"]),
        ("bukittinggi", "3.1", ["tanggal 1 bulan berikutnya"]),
        ("bangka_barat", "5.a", ["50% WFO dan 50% WFH"]),
        ("bangka_barat", "8", ["tanggal 2 April 2026", "setiap 2 (dua) bulan"]),
    ],
)
def test_the_figures_of_the_official_texts(
    circulars: Path, region: str, clause: str, words: list[str]
) -> None:
    """The words around a figure have the figure whole, with what it is a figure of."""
    paper = read_paper((circulars / f"{region}.txt").read_bytes(), region)
    unit = paper.unit(clause)
    assert unit
    text = " | ".join(excerpts_around_figures(paper.text_behind_marker(unit)))
    assert all(quote in text for quote in words)


@pytest.mark.parametrize("path", sorted(DATA.glob("*.txt")), ids=lambda path: path.stem)
def test_the_invented_texts(path: Path) -> None:
    """Decrees and letters, romans and letters beyond z make a skeleton that lacks effects only."""
    check_skeleton(read_paper(path.read_bytes(), path.name))


def test_long_lists() -> None:
    """Romans beyond ten, and letters beyond z in both ways to print them, are paths that load."""
    tens = ["", "x", "xx"]
    units = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    romans = [*(ten + unit for ten in tens for unit in ["", *units])][1:]
    letters = [chr(code) for code in range(ord("a"), ord("z") + 1)]
    for steps in (romans, [*letters, "aa", "ab", "ac"], [*letters, "aa", "bb", "cc"]):
        items = "\n".join(f"   {step}) kincir {place};" for place, step in enumerate(steps))
        tree = check_skeleton(invented(clause=f"Yang dirawat yaitu:\n{items}"))
        assert [item["at"] for item in tree["provisions"]] == [
            *("1", *(f"1.{step}" for step in steps), "2")
        ]


@pytest.mark.parametrize("clause", HOSTILE)
def test_whatever_a_paper_prints_reads_back(clause: str) -> None:
    """Signs of YAML, tabs, long lines and unseen signs in a paper never break its skeleton."""
    check_skeleton(invented(clause=f"Ketentuan {clause}"))
    tree = check_skeleton(invented(number=clause[:200].replace("\t", " ")))
    printed = "".join(sign for sign in tree["circular"]["number"] if not sign.isspace())
    shown = [sign for sign in clause[:200] if sign.isprintable() and sign < "\U000e0000"]
    assert printed == "".join(sign for sign in shown if not sign.isspace())


def test_words_around_a_figure() -> None:
    """They end with the sentence, are eight at most, and near figures share them."""
    assert excerpts_around_figures("Rapat ditiadakan. Hadir 10% saja; sisanya WFH.") == (
        "Hadir 10% saja",
    )
    assert excerpts_around_figures("tepat 1 (satu) hari kerja dalam 1 (satu) minggu yaitu") == (
        "1 (satu) hari kerja dalam 1 (satu) minggu",
    )
    assert excerpts_around_figures("WFO 50%. WFH 50%.") == ("WFO 50%", "WFH 50%")
    assert excerpts_around_figures(
        "dari satu dua tiga empat 10%, dan 10% lagi nanti besok lusa"
    ) == ("tiga empat 10%, dan 10% lagi nanti",)
    assert excerpts_around_figures("setiap **Jum\u2019at**\n   pukul\n07.30\nWIB") == (
        "setiap Jum'at pukul 07.30 WIB",
    )
    assert excerpts_around_figures("tanpa angka apa pun") == ()


@pytest.mark.parametrize(
    "figure",
    [
        *("50%", "12,5 %", "07.30 WIB", "pukul 16:30", "Jam 8", "8 April 2026", "31 Desember"),
        *("April 2026", "tanggal 1 bulan berikutnya", "tanggal 5", "hari Jumat", "Jum'at"),
        *("hari Minggu", "2 (dua) bulan", "1 (satu)", "dua kali", "H-1", "separuh", "3 orang"),
        "10 (sepuluh) persen",
    ],
)
def test_figures(figure: str) -> None:
    """A figure is quoted whole wherever it stands in a sentence."""
    (quote,) = excerpts_around_figures(f"yang kita sebut {figure} itu pun sama")
    assert figure in quote


@pytest.mark.parametrize("text", ["angka 1 huruf a", "urusan sekolah", "satuan kerja", "minggu"])
def test_no_figures(text: str) -> None:
    """References and words that only look like figures are not quoted."""
    assert excerpts_around_figures(text) == ()


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ({}, ("7/SE/2032", "Wali Kota Teladan", "Kota Teladan", "")),
        ({"head": "WALIKOTA TELADAN"}, ("7/SE/2032", "Wali Kota Teladan", "Kota Teladan", "")),
        (
            {"head": "GUBERNUR TANAH JAUH"},
            ("7/SE/2032", "Gubernur Tanah Jauh", "Provinsi Tanah Jauh", ""),
        ),
        (
            {"head": "PEMERINTAH KABUPATEN TELADAN"},
            ("7/SE/2032", "", "Kabupaten Teladan", ""),
        ),
        ({"head": "DINAS KINCIR"}, ("7/SE/2032", "", "", "")),
        (
            {"letter": "Surat Menteri Angin Nomor 5 /KINCIR tanggal 3 Mei 2032 tentang Kincir"},
            ("7/SE/2032", "Wali Kota Teladan", "Kota Teladan", "5/KINCIR (3 Mei 2032)"),
        ),
        (
            {"letter": "Peraturan Nomor 9 Tahun 2030 tentang Angin"},
            ("7/SE/2032", "Wali Kota Teladan", "Kota Teladan", ""),
        ),
        ({"number": "\n  8/SE"}, ("8/SE", "Wali Kota Teladan", "Kota Teladan", "")),
    ],
)
def test_the_frame(parts: dict[str, str], expected: tuple[str, ...]) -> None:
    """The frame gives number, issuer, government and the letter carried out, or says nothing."""
    paper = invented(**parts)
    metadata = metadata_of(paper)
    assert (metadata.number, metadata.issuer, metadata.government, metadata.implements) == expected
    assert metadata.signed == date(2032, 6, 1)
    check_skeleton(paper)


@pytest.mark.parametrize(
    ("signed", "expected"),
    [
        ("9 Nopember 2031", date(2031, 11, 9)),
        ("31 Februari 2032", None),
        ("... 2032", None),
    ],
)
def test_the_date(signed: str, expected: date | None) -> None:
    """A date that the calendar lacks, or that was left open, is a placeholder and never guessed."""
    paper = invented(signed=signed)
    assert metadata_of(paper).signed == expected
    shown = expected.isoformat() if expected else PLACEHOLDER
    assert check_skeleton(paper)["circular"]["signed"] == shown


def test_filling_in_a_skeleton_makes_a_policy() -> None:
    """With the placeholders replaced a skeleton loads; an effect alone leaves `says` to be told."""
    text = draft_policy_text(invented(), "teladan")
    text = text.replace(f"code: {PLACEHOLDER}", 'code: "99.71"')
    text = text.replace(f"timezone: {PLACEHOLDER}", "timezone: Asia/Makassar")
    text = text.replace("undecided: baca butirnya", "permit: {every: rabu}", 1)
    text = text.replace("undecided: baca butirnya", "in_force: {from: 2032-07-01}")
    with pytest.raises(PolicyError) as raised:
        load_policy_text(text)
    assert [(fault.code, fault.key) for fault in raised.value.faults] == [
        ("placeholder", "says")
    ] * 2
    policy = load_policy_text(text.replace(f"says: {PLACEHOLDER}", "says: Kalimat kami."))
    assert [str(provision.at) for provision in policy.provisions] == ["1", "2"]


@pytest.mark.parametrize("name", ["Teladan", "9a", "", "a b", "x" * 41])
def test_a_name_that_is_none(name: str) -> None:
    """The name of a policy has small letters, digits and signs, or is refused."""
    with pytest.raises(FactError, match=r"cannot be used as a name|is empty"):
        draft_policy_text(invented(), name)


@pytest.mark.parametrize("name", ["no", "y", "null", "teladan"])
def test_a_name_that_other_programs_misread(name: str) -> None:
    """A name that some reader of YAML takes for something else is put in quotes."""
    assert tree_of(draft_policy_text(invented(), name))["policy"] == name


def command(capsys: pytest.CaptureFixture[str], *arguments: object, code: int = 0) -> str:
    """What the command prints: on standard output, or where it is refused on standard error."""
    assert main(["draft", *map(str, arguments)]) == code
    printed = capsys.readouterr()
    assert not (printed.err if code == 0 else printed.out)
    return printed.out + printed.err


@pytest.fixture
def circular(tmp_path: Path) -> Path:
    """The invented circular as a file."""
    path = tmp_path / "teladan.txt"
    path.write_text(PAPER.format(**PLAIN), encoding="utf-8")
    return path


def test_the_command(capsys: pytest.CaptureFixture[str], circular: Path) -> None:
    """It writes the skeleton, named after its file, and says what comes next."""
    new = circular.with_name("Kota Baru.yaml")
    assert command(capsys, circular, "--out", new, "--lang", "en") == (
        f"{new}: a skeleton of 2 clauses; fill it in until `asn-wfh check` finds no fault\n"
    )
    raw = new.read_bytes()
    assert raw == draft_policy_text(invented(), "kota_baru").encode()
    assert b"\r" not in raw
    prints = new.with_suffix(".prints")
    assert prints.read_bytes() == draft_fingerprint_file_text(invented()).encode()
    names = sorted(path.name for path in circular.parent.iterdir())
    assert names == sorted([prints.name, new.name, circular.name, SCHEMA_FILE])
    schema = circular.with_name(SCHEMA_FILE)
    assert schema.read_text(encoding="utf-8") == json_schema_text("policy", "en")
    schema.write_text("{}", encoding="utf-8")
    assert main(["check", str(new)]) == 1
    assert capsys.readouterr().out.count("belum ditetapkan") == 2
    named = circular.with_name("lain.yaml")
    report = json.loads(command(capsys, circular, "--out", named, "--name", "kincir", "--json"))
    copy: dict[str, object] = {
        "format": "txt",
        "reader": None,
        "recognised": False,
        "omitted_lines": [],
    }
    written: dict[str, object] = {"schema": 1, "policy": "kincir", "file": str(named), "clauses": 2}
    assert report == written | copy
    assert tree_of(named.read_text("utf-8"))["policy"] == "kincir"
    # What stands there already may be that of another version, which the caller wants.
    assert schema.read_text(encoding="utf-8") == "{}"


def test_no_file_is_overwritten(capsys: pytest.CaptureFixture[str], circular: Path) -> None:
    """A file that exists, a link that leads nowhere and a folder are left as they are."""
    old, link = circular.with_name("lama.yaml"), circular.with_name("tautan.yaml")
    old.write_text("policy: lama\n", encoding="utf-8")
    link.symlink_to(circular.with_name("tidak_ada.yaml"))
    for path in (old, link, circular.parent):
        output = command(capsys, circular, "--out", path, "--lang", "en", code=2)
        assert output.startswith(
            f"the file `{path}` already exists and is never overwritten; name a file"
        )
    assert old.read_text("utf-8") == "policy: lama\n"
    assert len(list(circular.parent.iterdir())) == 3


def test_a_file_that_someone_makes_meanwhile(
    capsys: pytest.CaptureFixture[str], circular: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file made between the look and the write is not overwritten either."""
    old = circular.with_name("lama.yaml")
    old.write_text("policy: lama\n", encoding="utf-8")
    monkeypatch.setattr(os.path, "lexists", lambda _: False)
    assert "already exists" in command(capsys, circular, "--out", old, "--lang", "en", code=2)
    assert old.read_text("utf-8") == "policy: lama\n"
    assert len(list(circular.parent.iterdir())) == 2


def test_a_disk_without_links(circular: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a disk knows no links, a new file is written all the same, and an old one kept."""

    def failing(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(Path, "hardlink_to", failing)
    new = circular.with_name("baru.yaml")
    create_file(new, b"policy: baru\n")
    assert new.read_bytes() == b"policy: baru\n"
    monkeypatch.setattr(os.path, "lexists", lambda _: False)
    with pytest.raises(FactError, match="already exists"):
        create_file(new, b"x")
    with pytest.raises(FactError, match="cannot be written"):
        create_file(circular.parent / "x" / "y.yaml", b"x")
    monkeypatch.setattr("asn_wfh.files.write_and_delete_files._move_to_free_path", failing)
    with pytest.raises(FactError, match="cannot be written"):
        create_file(circular.with_name("lain.yaml"), b"x")
    assert new.read_bytes() == b"policy: baru\n"
    assert len(list(circular.parent.iterdir())) == 2


def test_wrong_use(capsys: pytest.CaptureFixture[str], circular: Path) -> None:
    """A folder that is not there, a paper that is none and a bad name are each told in one line."""
    output = command(capsys, circular, "--out", circular.parent / "x" / "y.yaml", code=2)
    assert "tidak dapat ditulis" in output
    new = circular.with_name("baru.yaml")
    assert ("tidak dapat dipakai sebagai nama") in command(
        capsys, circular, "--out", new, "--name", "Baru", code=2
    )
    circular.write_text("Bukan surat.\n", encoding="utf-8")
    assert command(capsys, circular, "--out", new, code=2).startswith("teladan.txt:1: ")
    assert not new.exists()
