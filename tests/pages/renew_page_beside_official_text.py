"""Write clauses of the policies, and what is read back of them, into their page again.

Run it from the project's root after a change of a policy or of a sentence:
`PYTHONPATH=src:tests python -m pages.renew_page_beside_official_text`.
"""

import re

from asn_wfh import load_policy
from pages.page_text import DOCS
from places import POLICIES

__all__ = ["PAGE", "SHOWN", "entry"]

PAGE = DOCS / "law" / "beside-the-official-text.md"
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


def _renewed(text: str, name: str, label: str) -> str:
    """A text in which one entry is as the policy has it now."""
    begin = text.index(f"### {label}\n")
    end = re.compile(r"^(?:#|Next: )", re.MULTILINE).search(text, begin + 1)
    assert end
    return f"{text[:begin]}{entry(name, label)}\n{text[end.start() :]}"


if __name__ == "__main__":
    page = PAGE.read_text(encoding="utf-8")
    for region, labels in SHOWN.items():
        for each in labels:
            page = _renewed(page, region, each)
    PAGE.write_text(page, encoding="utf-8")
