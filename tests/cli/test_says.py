"""`says` is our own sentence for a clause: nothing prints it as if it were the paper's."""

import html
import io
import re
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import get_args

import pytest

from asn_wfh import Case, CivilServant, Outcome, load_policy
from asn_wfh.analysis import counterfactuals, readings
from asn_wfh.audit import read_paper
from asn_wfh.audit.fingerprints.fingerprint_file import format_prints
from asn_wfh.audit.fingerprints.make_fingerprints_of_paper import prints_of_frame_and_clauses
from asn_wfh.cli.app import main
from asn_wfh.engine.decide import decide_case
from asn_wfh.messages.sentences import Lang
from asn_wfh.report import ledger_page
from audit.test_compare_and_write_fingerprints import PAPER, POLICY
from places import ROOT
from report.ledgers import contoh
from strategies import CLERK

# By number where they look like others: single, low, high, reversed, and angled ones.
MARKS = frozenset(
    "\"'`“”„‟«»" + "".join(map(chr, (0x2018, 0x2019, 0x201A, 0x201B, 0x2039, 0x203A)))
)
REGIONS = ("bukittinggi", "bangka_barat")
POLICIES = (*map(load_policy, REGIONS), load_policy(text=POLICY))
SENTENCES = {provision.says for policy in POLICIES for provision in policy.provisions}

# What prints for people, each with the fewest of our sentences that stand in it.
COMMANDS: Sequence[tuple[str, int]] = [
    ("policies", 0),
    ("show bukittinggi", 40),
    ("show bangka_barat 5.a", 2),
    ("figures bukittinggi", 0),
    ("check teladan.yaml", 0),
    ("decide bukittinggi 2026-04-10", 0),
    ("decide bukittinggi 2026-04-10 --set level=ahli_madya", 1),
    ("decide bangka_barat 2026-04-10 --set level=administrator", 1),
    ("ask bukittinggi 2026-04-10", 1),
    ("lint bangka_barat", 0),
    ("readings bukittinggi", 0),
    ("compare bukittinggi bangka_barat", 0),
    ("compare bukittinggi bangka_barat --html OUT", 5),
    ("test bangka_barat", 0),
    ("audit teladan.yaml --circular teladan.txt", 0),
    ("audit teladan.yaml --circular teladan.txt --html OUT", 5),
    ("fingerprint teladan.yaml --circular teladan.txt", 0),
    ("draft teladan.txt --out OUT", 0),
]


def in_marks(text: str) -> tuple[list[str], int]:
    """Where our sentences stand in quotation marks in a text, and how many stand there at all."""
    quoted, met = [], 0
    for sentence in SENTENCES:
        for match in re.finditer(re.escape(sentence.rstrip(".")), text):
            met += 1
            before = text[: match.start()].rstrip()[-1:]
            after = text[match.end() :].lstrip(". \n")[:1]
            if {before, after} & MARKS:
                quoted.append(text[max(0, match.start() - 20) : match.end() + 20])
    return quoted, met


def text_of(page: str) -> str:
    """The text of a page, with quotation marks where its elements quote."""
    marked = re.sub(r"</?(?:q|blockquote|cite)\b[^>]*>", '"', page)
    return html.unescape(re.sub(r"<[^>]*>", "\n", marked))


@pytest.mark.parametrize("lang", ["id", "en"])
@pytest.mark.parametrize(("command", "least"), COMMANDS, ids=[c[:40] for c, _ in COMMANDS])
def test_no_command_prints_our_sentences_in_quotation_marks(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    command: str,
    least: int,
    lang: str,
) -> None:
    """Text, pages and drafts show `says` bare: quotation marks are for printed words."""
    (tmp_path / "teladan.txt").write_text(PAPER, encoding="utf-8")
    (tmp_path / "teladan.yaml").write_text(POLICY, encoding="utf-8")
    prints = format_prints(prints_of_frame_and_clauses(read_paper(PAPER, "teladan.txt")))
    (tmp_path / "teladan.prints").write_text(prints, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    page = tmp_path / "hasil.yaml"
    monkeypatch.setattr(sys, "stdin", io.StringIO("?\n" * 3 + "1\n" * 20))
    main([*command.replace("OUT", page.name).split(), "--lang", lang])
    printed = capsys.readouterr()
    shown = printed.out + printed.err + (text_of(page.read_text("utf-8")) if page.exists() else "")
    quoted, met = in_marks(shown)
    assert quoted == []
    assert met >= least
    assert page.exists() == ("OUT" in command)


@pytest.mark.parametrize("lang", get_args(Lang))
def test_no_answer_prints_our_sentences_in_quotation_marks(lang: Lang) -> None:
    """Nor do decisions, refused, permitted, undetermined and contested, and what follows them."""
    texts = []
    for policy in POLICIES[:2]:
        for facts in (
            {},
            {**CLERK, "domicile": policy.government.code},
            {"level": "administrator"},
        ):
            for rostered in (None, True, False):
                case = Case(CivilServant.read(facts), date(2026, 4, 10), rostered=rostered)
                decision = decide_case(policy, case)
                texts += [decision.explain(lang), readings(policy, case).explain(lang)]
                if decision.outcome is not Outcome.UNDETERMINED:
                    texts.append(counterfactuals(policy, case).explain(lang))
    quoted, met = in_marks("\n\n".join(texts))
    assert quoted == []
    assert met > 50


def test_the_pages_quote_printed_words_alone() -> None:
    """A stylesheet puts no marks around our sentences; the page of a ledger quotes `words`."""
    for path in (ROOT / "src" / "asn_wfh" / "report").glob("*.css"):
        for rule in re.findall(r"[^{}]*\.says[^{}]*\{[^}]*\}", path.read_text("utf-8")):
            assert "content" not in rule
            assert "quotes" not in rule
    page = ledger_page(contoh(), "id")
    assert re.search(r"<q\b", page)


def test_no_page_of_the_documentation_says_that_they_are_quoted() -> None:
    """Nobody who reads the documentation takes `says` for the paper's words."""
    pages = [ROOT / "README.md", *(ROOT / "docs").rglob("*.md"), *(ROOT / "src").rglob("*.py")]
    for page in pages:
        for sentence in re.split(r"[.;:](?=\s)", page.read_text("utf-8")):
            if "`says`" in sentence and re.search(r"\bquoted?\b", sentence):
                assert re.search(r"\b(?:never|not|no)\b", sentence), f"{page.name}: {sentence}"
