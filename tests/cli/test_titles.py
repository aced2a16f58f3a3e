"""A circular whose number cannot be read is cited so in the language of the answer."""

import json
from dataclasses import replace
from datetime import date
from html import unescape
from pathlib import Path

import pytest

from asn_wfh import CivilServant, Decision, Policy, decide, history_of, load_policy
from asn_wfh.cli.app import main
from asn_wfh.loading.policy_from_tree import load_policy_text
from asn_wfh.report import ledger_page
from history.circulars_over_time import SILENT, text_of
from report.ledgers import contoh

TITLES = {
    "id": "Surat Edaran Wali Kota Bukittinggi tanggal 8 April 2026 "
    "(nomor tidak terbaca pada pindaian)",
    "en": "Surat Edaran Wali Kota Bukittinggi of 8 April 2026 (number not legible in the scan)",
}
UNREAD = ("nomor tidak terbaca", "number not legible")


def unread(name: str, signed: str, force: str, *amends: str, **others: str) -> Policy:
    """An invented circular whose number cannot be read."""
    text = text_of(name, signed, force, amends, **others)
    number = "number: {scan: 0*1/OSI, legible: tidak}"
    return load_policy_text(text.replace(f"number: {name}/2026", number), f"{name}.yaml")


@pytest.mark.parametrize(
    "command",
    [
        "policies",
        "policies --json",
        "show bukittinggi",
        "show bukittinggi --json",
        "figures bukittinggi",
        "decide bukittinggi 2026-04-10",
        "compare bukittinggi bangka_barat",
        "compare bukittinggi bangka_barat --json",
        "compare bukittinggi bangka_barat --html OUT",
    ],
)
@pytest.mark.parametrize("lang", ["id", "en"])
def test_every_command_cites_it_in_its_language(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, command: str, lang: str
) -> None:
    """The title stands there whole, and nothing of it in the other language."""
    page = tmp_path / "hasil.html"
    assert main([*command.replace("OUT", str(page)).split(), "--lang", lang]) in (0, 1)
    printed = capsys.readouterr().out + (page.read_text("utf-8") if page.exists() else "")
    shown = unescape(printed)
    assert TITLES[lang] in shown
    assert UNREAD[lang == "id"] not in shown


@pytest.mark.parametrize("lang", ["id", "en"])
def test_the_audit_page_cites_it_in_its_language(lang: str) -> None:
    """The page to print and sign, too."""
    ledger = contoh()
    circular = replace(ledger.policy.circular, legible=False)
    policy = replace(ledger.policy, circular=circular)
    page = unescape(ledger_page(replace(ledger, policy=policy), lang))
    assert circular.title_in(lang) in page
    assert UNREAD[lang == "id"] not in page


def test_a_decision_cites_it_in_both_languages_and_keeps_them() -> None:
    """Explained, stored and read again; what was stored before has the one title it had."""
    decision = decide(load_policy("bukittinggi"), CivilServant(), date(2026, 4, 10))
    stored = json.loads(json.dumps(decision.as_dict()))
    again = Decision.from_dict(stored)
    assert again == decision
    for each in (decision, again):
        assert f"menurut {TITLES['id']}\n" in each.explain("id")
        assert f"under {TITLES['en']}\n" in each.explain("en")
    assert (stored["title"], stored["title_en"]) == (TITLES["id"], TITLES["en"])
    del stored["title_en"]
    assert f"under {TITLES['id']}\n" in Decision.from_dict(stored).explain("en")


def test_a_history_without_one_in_force_cites_it_in_both_languages() -> None:
    """What has ended, what revoked it and what is to come are named in either language."""
    first = unread("lama", "2026-03-01", "from: 2026-04-01")
    letter = unread("cabut", "2026-04-20", "from: 2026-05-01", "revokes: lama", effect=SILENT)
    title = "Surat Edaran Wali Kota Contoh"
    for on in (date(2026, 3, 20), date(2026, 5, 20)):
        decision = decide(history_of([first, letter]), CivilServant(), on)
        assert (decision.title, decision.title_en) == ("", "")
        english, indonesian = decision.explain("en"), decision.explain("id")
        assert f"{title} of 1 March 2026 (number not legible in the scan)" in english
        assert f"{title} tanggal 1 Maret 2026 (nomor tidak terbaca" in indonesian
        assert UNREAD[0] not in english
        assert UNREAD[1] not in indonesian
        assert Decision.from_dict(decision.as_dict()) == decision
    assert f"was revoked by {title} of 20 April 2026 (number not legible in the scan)" in english
