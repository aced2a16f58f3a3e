"""The table of unseen signs agrees with the Unicode Character Database."""

import re
import sys
import unicodedata

import pytest

from asn_wfh.kernel import invisible_character_classes

EVERY_SIGN = "".join(map(chr, range(sys.maxunicode + 1)))


def members(*parts: str) -> set[str]:
    """The signs of some parts of the table."""
    return set(re.findall(f"[{''.join(parts)}]", EVERY_SIGN))


@pytest.mark.parametrize(
    ("categories", "parts", "left_out"),
    [
        (
            ("Cc",),
            (invisible_character_classes.CONTROLS, invisible_character_classes.PAGE_CONTROLS),
            "\t\n\r",
        ),
        (
            ("Cf",),
            (invisible_character_classes.FORMATS, invisible_character_classes.SCRIPT_FORMATS),
            "",
        ),
        (("Cs",), (invisible_character_classes.SURROGATES,), ""),
        (("Zl", "Zp"), (invisible_character_classes.LINE_SEPARATORS,), ""),
    ],
)
def test_a_part_is_a_category(
    categories: tuple[str, ...], parts: tuple[str, ...], left_out: str
) -> None:
    """Controls, formats, halves of characters and separators are all there, and nothing else.

    A sign that a later edition of Unicode assigns is not known to an earlier Python.
    """
    expected = {sign for sign in EVERY_SIGN if unicodedata.category(sign) in categories}
    assigned = {sign for sign in members(*parts) if unicodedata.category(sign) != "Cn"}
    assert assigned == expected - set(left_out)


def test_selectors_are_the_variation_selectors() -> None:
    """Every sign whose name says that it selects a variant is one, and the vowel separator."""
    selectors = members(
        invisible_character_classes.SELECTORS, invisible_character_classes.SUPPLEMENTARY_SELECTORS
    )
    named = {sign for sign in EVERY_SIGN if "VARIATION SELECTOR" in unicodedata.name(sign, "")}
    assert selectors == named | {"\u180e"}
