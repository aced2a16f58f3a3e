"""`asn-wfh readings` and `asn-wfh lint`: what they print, and how they exit."""

import json
from pathlib import Path
from typing import Any

import pytest

from asn_wfh.cli.app import main
from scenarios import teladan

SEEDED = "    exclude: {task: sopir}\n"


@pytest.fixture
def circular(tmp_path: Path) -> Path:
    """The small circular in a folder."""
    path = tmp_path / "kota_teladan.yaml"
    path.write_text(teladan.POLICY, encoding="utf-8")
    return path


def ran(capsys: pytest.CaptureFixture[str], *arguments: object, code: int = 0) -> list[str]:
    """The lines that a command prints; it says nothing on standard error."""
    assert main([str(argument) for argument in arguments]) == code
    printed = capsys.readouterr()
    assert printed.err == ""
    return printed.out.splitlines()


def as_json(capsys: pytest.CaptureFixture[str], *arguments: object, code: int = 0) -> Any:
    """What a command prints as JSON."""
    return json.loads("\n".join(ran(capsys, *arguments, "--json", code=code)))


def test_lint_without_findings(capsys: pytest.CaptureFixture[str], circular: Path) -> None:
    """Notes are shown and the exit code is 0."""
    assert ran(capsys, "lint", circular) == [
        "catatan: Fakta post: tidak diperlukan oleh butir mana pun, sehingga tidak "
        "perlu dikumpulkan",
        "catatan: Fakta affair: tidak diperlukan oleh butir mana pun, sehingga tidak "
        "perlu dikumpulkan",
        "catatan: Fakta unit: tidak diperlukan oleh butir mana pun, sehingga tidak "
        "perlu dikumpulkan",
        "catatan: Fakta service: tidak diperlukan oleh butir mana pun, sehingga tidak "
        "perlu dikumpulkan",
        "catatan: Fakta domicile: tidak diperlukan oleh butir mana pun, sehingga tidak "
        "perlu dikumpulkan",
        "catatan: Fakta rostered: tidak diperlukan oleh butir mana pun, sehingga tidak "
        "perlu dikumpulkan",
        "kota_teladan: 0 temuan, 6 catatan",
    ]


def test_lint_with_findings(capsys: pytest.CaptureFixture[str], circular: Path) -> None:
    """Findings come first, in both languages and as JSON, and the exit code is 1."""
    text = teladan.POLICY.replace(SEEDED, "    exclude: {level: administrator, task: sopir}\n")
    circular.write_text(text, encoding="utf-8")
    lines = ran(capsys, "lint", circular, "--lang", "en", code=1)
    assert lines[0] == ("finding: Clause 3: everyone whom it excludes is refused anyway: clause 2")
    assert lines[-1] == "kota_teladan: 1 finding, 6 notes"
    lines = ran(capsys, "lint", circular, code=1)
    assert lines[0] == (
        "temuan: Butir 3: semua pegawai yang dikecualikannya sudah dikecualikan oleh butir 2"
    )
    (answer,) = as_json(capsys, "lint", circular, code=1)
    assert answer["remarks"][0] == {
        "kind": "covered",
        "finding": True,
        "at": "3",
        "line": 21,
        "by": ["2"],
        "unless": [],
        "sentence": "Butir 3: semua pegawai yang dikecualikannya sudah dikecualikan oleh butir 2",
    }
    assert [remark["finding"] for remark in answer["remarks"]] == [True, *[False] * 6]


def test_lint_of_several(capsys: pytest.CaptureFixture[str], circular: Path) -> None:
    """Names and files may be given together; one finding in any of them is exit code 1."""
    lines = ran(capsys, "lint", "bukittinggi", circular, "--lang", "en")
    assert [line for line in lines if line.endswith("notes")] == [
        "bukittinggi: 0 findings, 2 notes",
        "kota_teladan: 0 findings, 6 notes",
    ]
    assert main(["lint", "bukitinggi", str(circular)]) == 2


def test_readings(capsys: pytest.CaptureFixture[str], circular: Path) -> None:
    """Each reading is shown with what each other option changes."""
    assert ran(capsys, "readings", circular, "--lang", "en") == [
        "pengawas: option in use tidak_ikut; concerns clauses 2",
        "  Apakah Pengawas ikut?",
        "  reason: Naskah menyebut Administrator saja.",
        "  - ikut: from MAY work from home to MAY NOT work from home, by the other reading of 2",
        "    only where employment status: civil servant (PNS), candidate civil servant (CPNS) or "
        "contract civil servant (PPPK); level of post: supervisor (eselon IV)",
    ]
    assert ran(capsys, "readings", circular, "--stance", "pengawas=ikut") == [
        "pengawas: pilihan yang dipakai ikut; berkaitan dengan butir 2",
        "  Apakah Pengawas ikut?",
        "  - tidak_ikut: dari TIDAK BOLEH WFH menjadi BOLEH WFH, karena butir 2 ditafsirkan lain",
        "    hanya jika status kepegawaian: PNS, CPNS, atau PPPK; "
        "jenjang jabatan: Pejabat Pengawas",
    ]
    answer = as_json(capsys, "readings", circular)
    (change,) = answer["readings"][0]["changes"]
    assert change["boxes"][0]["level"] == ["pengawas"]
    assert change["witness"]["level"] == "pengawas"
    assert change["people"] is None


def test_readings_with_a_staff_list(
    capsys: pytest.CaptureFixture[str], circular: Path, tmp_path: Path
) -> None:
    """With `--staff` each change says how many people it can touch, with `--on` on that date."""
    staff = tmp_path / "staf.csv"
    staff.write_text(
        "id,employment,level,task\na,pns,pengawas,lainnya\nb,pns,pelaksana,lainnya\nc,pns,,\n",
        encoding="utf-8",
    )
    lines = ran(capsys, "readings", circular, "--staff", staff, "--lang", "en")
    assert lines[-2].endswith("by the other reading of 2; can concern 2 people")
    assert lines[-1].endswith("; level of post: supervisor (eselon IV)")
    lines = ran(capsys, "readings", circular, "--staff", staff, "--on", "2026-04-16")
    assert lines[-1].endswith(
        "tidak memberi dan tidak meniadakan izin pada 16 April 2026, tetapi pada hari lain"
    )
    answer = as_json(capsys, "readings", circular, "--staff", staff, "--on", "2026-04-17")
    assert answer["readings"][0]["changes"][0]["people"] == ["a", "c"]


@pytest.mark.parametrize(
    ("word", "outcome"),
    [("literal", "permitted"), ("strictest", "not_permitted"), ("most_lenient", "permitted")],
)
def test_decide_with_a_word_for_the_stance(
    capsys: pytest.CaptureFixture[str], circular: Path, word: str, outcome: str
) -> None:
    """`decide --stance` takes a word for all readings."""
    stated = ("--set", "employment=pns", "--set", "level=pengawas", "--set", "task=lainnya")
    command = ("decide", circular, "2026-04-17", *stated)
    answer = as_json(capsys, *command, "--stance", word)
    assert answer["outcome"] == outcome
    # Under another option than the policy chose the printed answer names it.
    under = "  under options other than those of the policy: pengawas=ikut"
    printed = ran(capsys, *command, "--stance", word, "--lang", "en")
    assert (under in printed) is (answer["stance"]["pengawas"] == "ikut")
    assert under in ran(capsys, *command, "--stance", "pengawas=ikut", "--lang", "en")
