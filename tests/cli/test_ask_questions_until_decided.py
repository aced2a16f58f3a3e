"""`asn-wfh ask`: questions one at a time, answers from standard input, and the decision."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from asn_wfh.cli.app import main

FRIDAY = "2026-04-10"
CLERK = {
    "employment": "pns",
    "level": "pelaksana",
    "post": "lainnya",
    "affair": "perencanaan",
    "unit": "induk",
    "service": "pendukung",
    "domicile": "19.05",
}


class Answers(io.StringIO):
    """Lines typed by someone, at a terminal or through a pipe."""

    def __init__(self, lines: str, terminal: bool = False) -> None:
        super().__init__(lines)
        self.terminal = terminal

    def isatty(self) -> bool:
        """Whether somebody types."""
        return self.terminal


def asked(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    lines: str,
    *arguments: str,
    terminal: bool = False,
) -> tuple[list[str], list[str]]:
    """What `ask` prints on standard output and on standard error."""
    monkeypatch.setattr(sys, "stdin", Answers(lines, terminal))
    assert main(["ask", *arguments]) == 0
    printed = capsys.readouterr()
    return printed.out.splitlines(), printed.err.splitlines()


def settings(facts: dict[str, str]) -> list[str]:
    """Facts as `--set` options."""
    return [word for name, value in facts.items() for word in ("--set", f"{name}={value}")]


def test_questions_until_the_outcome_is_fixed(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The best question comes first; once the outcome is fixed the decision is explained."""
    lines = "pendukung\nlainnya\n4\nya\n1\n1\npelaksana\n"
    out, err = asked(capsys, monkeypatch, lines, "bangka_barat", FRIDAY)
    assert err == []
    assert out[:2] == [
        "Apakah unit kerjanya melayani masyarakat secara langsung? Jika ya, layanan apa?",
        "  1. unit layanan kedaruratan dan kesiapsiagaan",
    ]
    prompt = "Jawaban (nomor atau kata; ? untuk penjelasan; kosongkan jika belum diketahui):"
    assert out.count(prompt) == 7
    assert out[out.index(prompt) + 1] == "Apakah pegawai menjabat sebagai Camat atau Lurah?"
    last = max(place for place, line in enumerate(out) if line == prompt)
    assert out[last + 1] == (
        "Jawaban yang dicatat: unit layanan: unit pendukung; nama jabatan: jabatan lain; "
        + out[last + 1].partition("jabatan lain; ")[2]
    )
    assert out[last + 1].count(": ") == 8
    assert out[last + 2] == "BOLEH WFH pada Jumat, 10 April 2026"


def test_one_answer_may_be_enough(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing more is asked after an answer that fixes the outcome, and nothing if it is fixed."""
    out, _ = asked(capsys, monkeypatch, "1\n", "bangka_barat", FRIDAY, "--lang", "en")
    # The answer has questions too, of the readings that would change it.
    assert sum(line.endswith("?") and not line.startswith("  - ") for line in out) == 1
    assert "MAY NOT work from home on Friday, 10 April 2026" in out
    out, _ = asked(capsys, monkeypatch, "", "bangka_barat", "2026-04-13", "--lang", "en")
    assert out[0] == "HAS NO PERMISSION to work from home on Monday, 13 April 2026"


def test_an_explanation(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A question mark shows the clauses that turn on the answer, and the question stays."""
    given = settings(CLERK)
    out, err = asked(capsys, monkeypatch, "?\nya\n", "bangka_barat", FRIDAY, *given)
    assert err == []
    assert out[4] == "Ditanyakan karena:"
    assert out[5].startswith("  - Butir 5.a bagian a: Jadwal WFH dan WFO bergiliran")
    assert out[6].startswith("    (catatan kami: ")
    answer = out.index("BOLEH WFH pada Jumat, 10 April 2026")
    assert out[answer - 1] == "Jawaban yang dicatat: terjadwal WFH: ya"
    assert (
        out[answer + 2] == "  berlaku selama pegawai tidak diperintahkan WFO (butir 5.a bagian b)"
    )


def test_an_explanation_of_what_a_choice_settles(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A choice that decides by another fact is explained by the fact that it settles."""
    out, _ = asked(capsys, monkeypatch, "?\n", "bukittinggi", FRIDAY)
    assert "  - Butir 1.i.d: Lurah tetap WFO." in out
    assert "  - Camat: jenjang jabatan pasti Pejabat Administrator" in out


@pytest.mark.parametrize(
    ("date", "left_out", "expected"),
    [
        ("2028-04-07", "", "The answer decides whether that date is a working day."),
        (
            FRIDAY,
            "employment",
            "The answer decides whether the circular covers this person (the opening).",
        ),
    ],
)
def test_an_explanation_without_clauses(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    date: str,
    left_out: str,
    expected: str,
) -> None:
    """What no clause asks is explained too: the kind of day, and whom the circular covers."""
    facts = {**{name: v for name, v in CLERK.items() if name != left_out}, "rostered": "ya"}
    out, _ = asked(
        capsys, monkeypatch, "?\n", "bangka_barat", date, *settings(facts), "--lang", "en"
    )
    assert expected in out


def test_not_known(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty line goes on to the next question; what is left open is said at the end."""
    given = settings({n: v for n, v in CLERK.items() if n != "domicile"})
    out, _ = asked(capsys, monkeypatch, "\n\n", "bangka_barat", FRIDAY, *given, "--lang", "en")
    assert "Are they on the WFH roster for that date?" in out
    assert "In which region is the home they would work from?" in out
    assert "CANNOT BE DECIDED YET on Friday, 10 April 2026" in out
    assert sum("(clause " in line for line in out) == 2


def test_a_wrong_answer(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A wrong answer is told with its remedy on standard error, and asked again."""
    given = settings(CLERK)
    lines = "mungkin\n4\nYA\n"
    out, err = asked(capsys, monkeypatch, lines, "bangka_barat", FRIDAY, *given, "--lang", "en")
    assert err == [
        f"`{text}` is not one of the answers; write a number from 1 to 2 or a choice as it is "
        f"printed; one name is enough for a choice of several; `?` explains, leave the line empty "
        f"if not known"
        for text in ("mungkin", "4")
    ]
    assert "MAY work from home on Friday, 10 April 2026" in out


def test_labels_and_codes_are_answers(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A label of either language answers, and a home is answered by its region code."""
    facts = {n: v for n, v in CLERK.items() if n not in ("level", "domicile")}
    given = (*settings({**facts, "rostered": "ya"}), "--lang", "en")
    lines = "19.05.01\nJF  ahli utama\n"
    out, err = asked(capsys, monkeypatch, lines, "bangka_barat", FRIDAY, *given)
    assert err == []
    assert "MAY work from home on Friday, 10 April 2026" in out
    lines = "19,05\n1905.01\n31.71\n"
    _, err = asked(capsys, monkeypatch, lines, "bangka_barat", FRIDAY, *given)
    assert [line.partition(";")[0] for line in err] == [
        "`19,05` is not one of the answers",
        "domicile: `1905.01` is not the code of a regency, city, district or village",
    ]


def test_the_end_of_input(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """At the end of input the decision is given as far as it is known."""
    out, err = asked(capsys, monkeypatch, "pendukung\n", "bangka_barat", FRIDAY, "--lang", "en")
    assert err == []
    assert "CANNOT BE DECIDED YET on Friday, 10 April 2026" in out
    assert out[-1].startswith("  - ")


def test_json(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """With `--json` standard output has the decision alone, that of `decide`."""
    given = settings(CLERK)
    out, err = asked(capsys, monkeypatch, "ya\n", "bangka_barat", FRIDAY, *given, "--json")
    assert err[0] == "Apakah pegawai terjadwal WFH pada tanggal tersebut?"
    assert main(["decide", "bangka_barat", FRIDAY, *given, "--set", "rostered=ya", "--json"]) == 0
    assert json.loads("\n".join(out)) == json.loads(capsys.readouterr().out)


def test_a_terminal(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """At a terminal the answer is typed behind the prompt."""
    given = (*settings(CLERK), "--lang", "en")
    out, _ = asked(capsys, monkeypatch, "", "bangka_barat", FRIDAY, *given, terminal=True)
    assert out[3] == "Answer (number or word; ? for an explanation; empty if not known): "


def test_several_descriptions(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Each description is asked for by number; one that is given twice counts once."""
    path = tmp_path / "orang.json"
    acting = {name: value for name, value in CLERK.items() if name != "level"}
    path.write_text(json.dumps([CLERK, CLERK, acting]), encoding="utf-8")
    given = ("--who", str(path), "--set", "rostered=ya", "--lang", "en")
    out, _ = asked(capsys, monkeypatch, "administrator\n", "bangka_barat", FRIDAY, *given)
    assert out[0] == "What is their level of post? (description 2)"
    assert "MAY NOT work from home on Friday, 10 April 2026" in out


def test_wrong_use(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """A wrong policy, date or fact is one line on standard error and exit code 2."""
    monkeypatch.setattr(sys, "stdin", Answers(""))
    for arguments in (
        ("bangka", FRIDAY),
        ("bangka_barat", "besok"),
        ("bangka_barat", FRIDAY, "--set", "level=bupati"),
    ):
        assert main(["ask", *arguments]) == 2
        printed = capsys.readouterr()
        assert printed.out == ""
        assert len(printed.err.splitlines()) == 1


@pytest.mark.parametrize(("answers", "code"), [(b"1\n", 0), (b"\xff\xfe\n", 2)])
def test_through_a_pipe(answers: bytes, code: int) -> None:
    """As a process of its own it reads a pipe; what is not UTF-8 is refused, not guessed."""
    done = subprocess.run(
        [
            *(sys.executable, "-c", "from asn_wfh.cli import run; run()"),
            *("ask", "bangka_barat", FRIDAY, "--json"),
        ],
        input=answers,
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "utf-8:strict"},
    )
    assert done.returncode == code
    assert bool(done.stdout) == (code == 0)
    if code:
        assert done.stderr.splitlines()[-1].startswith(b"berkas tidak disimpan sebagai UTF-8")
