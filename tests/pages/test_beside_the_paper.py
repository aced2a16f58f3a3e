"""The page that shows clauses of the policies beside what they say is made of the policies."""

import html
import re

import pytest

from asn_wfh import load_policy
from pages.page_text import DOCS, text_of
from places import POLICIES

PAGE = text_of(DOCS / "law" / "beside-the-official-text.md")
SHOWN = {
    "bukittinggi": ("1.b", "1.d/b", "1.i.c"),
    "bangka_barat": ("4.f/b", "5.a/a", "7/c"),
}


def yaml_of(name: str, label: str) -> str:
    """The lines of a provision in its file, without their common indent."""
    text = (POLICIES / f"{name}.yaml").read_text(encoding="utf-8")
    for item in re.split(
        r"^(?=  - at: )", text.partition("\nprovisions:\n")[2], flags=re.MULTILINE
    ):
        at = re.search(r'at: "?([0-9a-z.]+)"?', item)
        part = re.search(r"^    part: (\w+)", item, re.MULTILINE)
        if at and label == (f"{at[1]}/{part[1]}" if part else at[1]):
            lines = re.split(r"^\S", item, flags=re.MULTILINE)[0].rstrip().splitlines()
            return "\n".join(line[2:] for line in lines)
    raise AssertionError(label)


def row(name: str, label: str) -> str:
    """One row of the table: the YAML on the left, on the right what the policy says of it."""
    policy = load_policy(name)
    (provision,) = [each for each in policy.provisions if each.label == label]
    rule = provision.rule_under(dict(policy.stance))
    right = [f"<b>{label}</b>", html.escape(provision.says), html.escape(rule.sentence("id"))]
    right += [
        f"<i>{html.escape(reading.asks)}</i> {reading.chosen}"
        for reading in policy.readings
        if reading.name in provision.touched
    ]
    left = html.escape(yaml_of(name, label), quote=False)
    return f"<tr><td><pre>{left}</pre></td><td>{'<br>'.join(right)}</td></tr>"


@pytest.mark.parametrize("name", SHOWN)
def test_the_page_shows_the_policy_as_it_is(name: str) -> None:
    """Each clause shown has the YAML of its file on the left and our sentences on the right."""
    for label in SHOWN[name]:
        assert row(name, label) in PAGE
