"""The comparison page: one text that says all that a comparison says, and asks for nothing."""

import base64
import re
from datetime import date
from hashlib import sha256
from html import unescape

import pytest

from asn_wfh import CivilServant, load_policy
from asn_wfh.compare import Comparison, compare, who_may
from asn_wfh.law.own_duty_limit_and_sanction_terms import term_label
from asn_wfh.messages.sentences import message
from asn_wfh.report import comparison_page
from report.ledgers import HOSTILE, hostile, policy_of_contoh
from report.test_ledger_page import Page
from scenarios import teladan

LAYOUT = "html head meta title style body header main section footer div span p h1 h2 h3"
WORDS = "a dl dt dd ol ul li b bdi code table thead tbody tr th td br"
ELEMENTS = {*LAYOUT.split(), *WORDS.split()}
STAFF = [
    ("a1", CivilServant(employment="pns", level="ahli_madya", domicile="13.75")),
    ("a2", CivilServant()),
]


def regions() -> Comparison:
    """The two circulars, with two people."""
    return compare("bukittinggi", "bangka_barat", staff=STAFF)


def strange() -> Comparison:
    """A circular whose words are hostile, and its plain self on a date before it is in force."""
    return compare(hostile().policy, policy_of_contoh(), teladan.policy())


def same() -> Comparison:
    """A circular with itself."""
    return compare("bukittinggi", "bukittinggi")


def dated() -> Comparison:
    """A date on which one of two is not in force."""
    return compare("bukittinggi", policy_of_contoh(), on=date(2026, 4, 17))


@pytest.fixture(scope="module", params=[regions, strange, same, dated])
def comparison(request: pytest.FixtureRequest) -> Comparison:
    """Comparisons of every kind."""
    comparison = request.param()
    assert isinstance(comparison, Comparison)
    return comparison


@pytest.fixture(scope="module", params=["id", "en"])
def lang(request: pytest.FixtureRequest) -> str:
    """Each language in turn."""
    return str(request.param)


@pytest.mark.slow
def test_the_same_comparison_gives_the_same_bytes(comparison: Comparison, lang: str) -> None:
    """No clock, no random order and no state of the machine is in the page."""
    again = compare(
        *comparison.field.policies,
        on=comparison.on,
        staff=STAFF if comparison.headcount is not None else None,
    )
    assert comparison_page(comparison, lang) == comparison_page(again, lang)


def test_only_known_elements(comparison: Comparison, lang: str) -> None:
    """Nothing acts and nothing is fetched, whatever a circular says; every element is closed."""
    page = Page(comparison_page(comparison, lang))
    assert page.open == []
    assert {tag for tag, _ in page.tags} <= ELEMENTS
    names = {name for _, attrs in page.tags for name in attrs}
    assert not {n for n in names if n.startswith("on")} | names & {"src", "style", "action"}
    assert all(link.startswith("#") for link in page.values("href"))
    ids = page.values("id")
    assert len(ids) == len(set(ids))
    assert {link[1:] for link in page.values("href")} <= set(ids)
    assert set(page.values("aria-labelledby")) <= set(ids)


def test_style_and_policy_against_scripts(comparison: Comparison) -> None:
    """Nothing is allowed but the one style sheet, which is known by its digest."""
    raw = comparison_page(comparison)
    style = re.search("<style>(.*?)</style>", raw, re.DOTALL)
    assert style
    digest = base64.b64encode(sha256(style[1].encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{digest}'" in raw
    assert "url(" not in style[1]
    assert "@import" not in style[1]


def test_hostile_text_is_shown_as_it_stands() -> None:
    """Elements and entities appear as they are written, unseen signs as their codes."""
    raw = comparison_page(strange())
    visible = HOSTILE
    for sign in "\u202e\u2066\u200b\u200f":
        visible = visible.replace(sign, f"[U+{ord(sign):04X}]")
    assert visible in Page(raw).text
    assert not re.search("[\u200b-\u200f\u202a-\u202e\u2066-\u2069]", raw)


def test_the_page_says_what_the_comparison_says(lang: str) -> None:
    """Rows, duties, limits, dates, groups and people are all there, each with its clauses."""
    comparison = regions()
    text = " ".join(Page(comparison_page(comparison, lang)).text.split())
    wanted = [policy.circular.title_in(lang) for policy in comparison.field.policies]
    wanted += [policy.government.name for policy in comparison.field.policies]
    for row in comparison.rows:
        wanted += [message("clause", lang, clause=row.reason.label), row.reason.says]
    wanted += [term_label("do", row.duty, row.own_word, lang) for row in comparison.duties]
    for limit in comparison.limits:
        wanted.append(message(f"figure.{limit.figure}", lang))
        wanted += [line.sentence(lang) for own in limit.lines for line in own if line.clause]
    wanted += [
        message(f"compare.page.{answer}", lang) for answer in ("may", "may_not", "by_roster")
    ]
    assert [one for one in wanted if " ".join(one.split()) not in text] == []
    assert f"{message('compare.may', lang, count=2)} a1, a2" in text


def test_every_group_has_a_line() -> None:
    """The matrix has a line for each group, and says of which the answers differ."""
    comparison = regions()
    page = Page(comparison_page(comparison, "en"))
    groups = who_may(comparison)
    kinds = [attrs.get("class") for tag, attrs in page.tags if tag == "tr"]
    assert kinds.count("unlike") == sum(not group.alike for group in groups)
    assert kinds.count("alike") == sum(group.alike for group in groups)
    assert page.text.count("differs: ") == kinds.count("unlike")


def test_nothing_differs(lang: str) -> None:
    """A circular with itself says so, and heads its columns by label."""
    text = Page(comparison_page(same(), lang)).text
    assert text.count(message("compare.page.none", lang)) == 5
    assert "bukittinggi#2" in text


def test_a_date_before_one_is_in_force(lang: str) -> None:
    """What differs only since one is not in force has a table of its own."""
    comparison = dated()
    text = Page(comparison_page(comparison, lang)).text
    assert message("compare.page.held", lang) in text
    assert comparison.boxes or comparison.force_boxes


def test_readings_taken_otherwise_stand_in_the_head() -> None:
    """Of two versions of one circular the head says which takes a reading otherwise."""
    policy = load_policy("bukittinggi")
    turned = compare(policy, policy.under({"ahli-utama": "a_fortiori"}))
    head = unescape(comparison_page(turned, "en").partition("</header>")[0])
    assert f"{turned.labels[1]}: ahli-utama: a_fortiori" in head
    assert "all as the policy chooses" in comparison_page(compare(policy, policy), "en")


def test_an_unknown_language_is_refused() -> None:
    """Another language than `id` and `en` raises ValueError."""
    with pytest.raises(ValueError, match="fr"):
        comparison_page(same(), "fr")
