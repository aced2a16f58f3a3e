"""The page that shows clauses of the policies beside what they say is made of the policies."""

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


def entry(name: str, label: str) -> str:
    """One entry of the page: the YAML of a provision, and what the policy reads back of it."""
    policy = load_policy(name)
    (provision,) = [each for each in policy.provisions if each.label == label]
    rule = provision.rule_under(dict(policy.stance))
    lines = [f"- {rule.sentence('id')}", f"- {rule.sentence('en')}"]
    lines += [
        f"- Reading [`{reading.name}`]({name}.md#{reading.name}): `{reading.chosen}`"
        for reading in policy.readings
        if reading.name in provision.touched
    ]
    read_back = "\n".join(lines)
    return f"### {label}\n\n```yaml\n{yaml_of(name, label)}\n```\n\n{read_back}\n"


@pytest.mark.parametrize("name", SHOWN)
def test_the_page_shows_the_policy_as_it_is(name: str) -> None:
    """Each clause shown has the YAML of its file, and below it what the policy reads back."""
    for label in SHOWN[name]:
        assert entry(name, label) in PAGE
