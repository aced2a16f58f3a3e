"""The demo says what it shows, in the language of its user, and where to go next."""

import re
import subprocess
import sys
from functools import cache

import pytest

from places import EXAMPLES, ROOT

FIRST_SCREEN = 24
"""Lines of the smallest terminal that people still open."""


@cache
def demo(*arguments: str, **environment: str) -> list[str]:
    """The lines that the demo prints, run as `make demo` runs it."""
    done = subprocess.run(
        [sys.executable, EXAMPLES / "demo.py", *arguments],
        env={"PYTHONPATH": str(ROOT / "src"), "PYTHONIOENCODING": "utf-8", **environment},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stderr == ""
    return done.stdout.splitlines()


@pytest.mark.parametrize(
    ("lang", "question", "yes"),
    [
        ("en", "may this civil servant work from home", "may work from home [1.b]"),
        ("id", "bolehkah pegawai ini bekerja dari rumah", "boleh WFH [1.b]"),
    ],
)
def test_the_first_screen_says_what_the_library_does(lang: str, question: str, yes: str) -> None:
    """The question stands in the first line, and an answer with its clause on the same screen."""
    lines = demo("--lang", lang)
    assert question in lines[0]
    assert any(line.endswith(yes) for line in lines[:FIRST_SCREEN])


@pytest.mark.parametrize("lang", ["en", "id"])
def test_the_end_says_where_to_go_next(lang: str) -> None:
    """The last screen names pages that are there, and that the answer is no legal advice."""
    end = "\n".join(demo("--lang", lang)[-8:])
    pages = re.findall(r"docs/\S+\.md", end)
    assert len(pages) >= 2
    assert all((ROOT / page).exists() for page in pages)
    assert {"en": "not legal advice", "id": "bukan nasihat hukum"}[lang] in end


@pytest.mark.parametrize(
    ("environment", "lang"),
    [
        ({"LANG": "id_ID.UTF-8"}, "id"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({}, "en"),
        ({"LANG": "en_GB.UTF-8", "LC_ALL": "id_ID.UTF-8"}, "id"),
        ({"LANG": "id_ID.UTF-8", "LC_ALL": ""}, "id"),
    ],
)
def test_the_language_is_that_of_the_machines_user(environment: dict[str, str], lang: str) -> None:
    """The locale chooses: Indonesian for an Indonesian one, English for any other and for none."""
    assert demo(**environment)[0] == demo("--lang", lang)[0]


def test_the_english_demo_is_english() -> None:
    """No verdict, month or heading stays Indonesian; only what clauses say does."""
    text = "\n".join(line for line in demo("--lang", "en") if "Clause" not in line)
    assert not re.search(r"\b(boleh|tidak|perlu|Mei|Juni|belum|tanggal)\b", text)
