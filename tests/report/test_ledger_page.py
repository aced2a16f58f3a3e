"""The audit page: one text that says all that the ledger says, and asks for nothing."""

import base64
import re
import subprocess
import sys
from dataclasses import replace
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path

import pytest

from asn_wfh import load_policy
from asn_wfh.audit import VERDICTS, Entry, Ledger
from asn_wfh.messages.sentences import message
from asn_wfh.report import ledger_page
from places import ROOT
from report.ledgers import HOSTILE, contoh, finding, hostile, official

LAYOUT = (
    "html head meta title style body header main section nav footer article div span p h1 h2 h3"
)
WORDS = "a dl dt dd ol ul li b bdi q code mark ins del br"
ELEMENTS = {*LAYOUT.split(), *WORDS.split()}


class Page(HTMLParser):
    """The tags, the attributes and the text of a page."""

    def __init__(self, text: str) -> None:
        """Read a page."""
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.text = ""
        self.open: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag with its attributes."""
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """See that a tag closes the one that stands open."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Note text, but for the style."""
        if self.open[-1:] != ["style"]:
            self.text += data

    def values(self, name: str) -> list[str]:
        """Every value of an attribute, in order."""
        return [attrs[name] for _, attrs in self.tags if name in attrs]


@pytest.fixture(scope="module", params=["id", "en"])
def lang(request: pytest.FixtureRequest) -> str:
    """Each language in turn."""
    return str(request.param)


@pytest.fixture(scope="module", params=[contoh, hostile])
def ledger(request: pytest.FixtureRequest) -> Ledger:
    """An invented ledger, and the same with hostile text."""
    ledger = request.param()
    assert isinstance(ledger, Ledger)
    return ledger


def test_the_same_ledger_gives_the_same_bytes(ledger: Ledger, lang: str) -> None:
    """No clock, no random order and no state of the machine is in the page."""
    again = Ledger(ledger.policy, ledger.paper, ledger.sha256, ledger.entries)
    assert ledger_page(ledger, lang) == ledger_page(again, lang)
    ledger_page(ledger, lang).encode()


def test_a_statement_binds_every_sentence_of_the_policy(lang: str) -> None:
    """A policy that says a clause otherwise has the same digest, and another hash on the sheet."""
    whole = contoh()
    text = (ROOT / "examples" / "kota_contoh.yaml").read_text(encoding="utf-8")
    sentence = next(each.says for each in whole.policy.provisions if text.count(each.says) == 1)
    other = load_policy(text=text.replace(sentence, "Dikatakan lain."))
    assert other.digest == whole.policy.digest
    pages = [ledger_page(each, lang) for each in (whole, replace(whole, policy=other))]
    for page, policy in zip(pages, (whole.policy, other), strict=True):
        assert page.count(policy.text_digest) == 2
    assert other.text_digest not in pages[0]
    assert other.text_digest == replace(whole, policy=other).as_dict(lang)["text_digest"]


def test_only_known_elements(ledger: Ledger, lang: str) -> None:
    """Hostile text adds no element and no attribute that acts; every element is closed."""
    page = Page(ledger_page(ledger, lang))
    assert page.open == []
    assert {tag for tag, _ in page.tags} <= ELEMENTS
    names = {name for _, attrs in page.tags for name in attrs}
    assert not {name for name in names if name.startswith("on")} | names & {
        "src",
        "style",
        "action",
    }
    assert all(link.startswith("#") for link in page.values("href"))


def test_hostile_text_is_shown_as_it_stands() -> None:
    """Elements and entities appear as they are written, unseen signs as their codes."""
    page = Page(ledger_page(hostile()))
    visible = HOSTILE
    for sign in "\u202e\u2066\u200b\u200f":
        visible = visible.replace(sign, f"[U+{ord(sign):04X}]")
    assert page.text.count(visible) > 60
    assert "49" not in page.text.replace(visible, "").split()
    raw = ledger_page(hostile())
    assert not re.search("[\u200b-\u200f\u202a-\u202e\u2066-\u2069]", raw)


def test_every_link_has_one_target(ledger: Ledger, lang: str) -> None:
    """No two elements share an id, every link leads somewhere, and so does every label."""
    page = Page(ledger_page(ledger, lang))
    ids = page.values("id")
    assert len(ids) == len(set(ids))
    assert {link[1:] for link in page.values("href")} <= set(ids)
    assert set(page.values("aria-labelledby")) <= set(ids)
    assert all(f"#butir-{entry.name}" in page.values("href") for entry in ledger.entries)


def test_entries_of_one_name_keep_their_own_anchor() -> None:
    """Two stretches without a name of their own can both be reached."""
    ledger = contoh()
    stretch = Entry("unread", "frame", 0, "tulisan tangan")
    page = Page(ledger_page(replace(ledger, entries=(*ledger.entries, stretch, stretch))))
    assert {"#butir-unread", "#butir-unread-2"} <= set(page.values("href"))
    assert page.text.count("tulisan tangan") == 2


def test_a_part_of_the_frame_that_the_paper_lacks() -> None:
    """What only the policy knows of the frame has the name of that part, not of a clause."""
    ledger = contoh()
    lacking = Entry("issuer", "invented", 0, "", findings=(finding("invented", "issuer"),))
    text = Page(ledger_page(replace(ledger, entries=(*ledger.entries, lacking)))).text
    assert "Butir issuer" not in text
    assert text.count(message("page.frame.letterhead", "id")) == 5
    assert text.count(message("page.not_printed", "id")) == 2


def test_the_page_says_what_the_ledger_says(lang: str) -> None:
    """Verdicts, faults, remedies, sentences, words, readings and digests are all there."""
    ledger = contoh()
    text = " ".join(Page(ledger_page(ledger, lang)).text.split())
    wanted = [
        ledger.policy.digest,
        ledger.sha256,
        ledger.policy.circular.title_in(lang),
        "[\u2212] Kamis",
        "[+] Rabu",
    ]
    wanted += [message(f"page.verdict.{verdict}", lang) for verdict in VERDICTS]
    for each in ledger.findings:
        wanted += [each.fault.fault(lang), each.fault.remedy(lang)]
    for provision, rule in ledger.policy.rules:
        wanted += [provision.label, provision.says, *provision.words, rule.sentence(lang)]
    for reading in ledger.policy.readings:
        wanted += [reading.name, reading.asks, reading.because, *dict(reading.options).values()]
    assert [one for one in wanted if " ".join(one.split()) not in text] == []
    assert "naskah/" not in text


def test_the_other_option_is_told_with_its_effect() -> None:
    """Beside a clause that a reading touches stands what it would do under the other option."""
    ledger = contoh()
    touched = next(provision for provision in ledger.policy.provisions if provision.touched)
    other = touched.rule_under({"zona-kuning": "diperluas"}).sentence("id")
    assert other in Page(ledger_page(ledger)).text
    turned = replace(ledger, policy=ledger.policy.under({"zona-kuning": "diperluas"}))
    text = Page(ledger_page(turned)).text
    assert message("page.chosen", "id") in text


def test_no_word_of_the_paper_is_lost() -> None:
    """Every unit is shown as it is printed, line by line, whatever is marked in it."""
    ledger = contoh()
    bodies = re.findall(r'<div class="print".*?</div>', ledger_page(ledger), re.DOTALL)
    bodies = [re.sub(r'<span class="untaken">.*?</span>', "", body) for body in bodies]
    printed = ["".join(Page(body).text) for body in bodies]
    assert printed == [
        ledger.paper.text_of_unit_with_marker(unit).strip("\n") for unit in ledger.paper.units
    ]


def test_style_and_policy_against_scripts() -> None:
    """Nothing is allowed but the one style sheet, which is known by its digest."""
    raw = ledger_page(contoh())
    style = re.search("<style>(.*?)</style>", raw, re.DOTALL)
    assert style
    digest = base64.b64encode(sha256(style[1].encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{digest}'" in raw
    assert "url(" not in style[1]
    assert "@import" not in style[1]


def test_an_unknown_language_is_refused() -> None:
    """Another language than `id` and `en` raises ValueError."""
    with pytest.raises(ValueError, match="fr"):
        ledger_page(contoh(), "fr")


def test_jinja_waits_until_a_page_is_asked_for() -> None:
    """Importing the package does not import Jinja2."""
    code = "import sys, asn_wfh.report; sys.exit('jinja2' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.circulars
@pytest.mark.parametrize("name", ["bukittinggi", "bangka_barat"])
def test_the_official_pages_are_small(circulars: Path, name: str, lang: str) -> None:
    """The page of an official circular has less than 500 kB and a row for each unit."""
    ledger = official(circulars, name)
    raw = ledger_page(ledger, lang)
    assert len(raw.encode()) < 500_000
    assert raw.count('<article class="entry') == len(ledger.entries)
