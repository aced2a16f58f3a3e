"""The table of unseen signs agrees with the Unicode Character Database."""

import re
import sys
import unicodedata

import pytest

from asn_wfh.kernel import invisible_characters

EVERY_SIGN = "".join(map(chr, range(sys.maxunicode + 1)))


def members(*parts: str) -> set[str]:
    """The signs of some parts of the table."""
    return set(re.findall(f"[{''.join(parts)}]", EVERY_SIGN))


@pytest.mark.parametrize(
    ("categories", "parts", "left_out"),
    [
        (("Cc",), (invisible_characters.CONTROLS, invisible_characters.PAGE_CONTROLS), "\t\n\r"),
        (("Cf",), (invisible_characters.FORMATS, invisible_characters.SCRIPT_FORMATS), ""),
        (("Cs",), (invisible_characters.SURROGATES,), ""),
        (("Zl", "Zp"), (invisible_characters.LINE_SEPARATORS,), ""),
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
        invisible_characters.SELECTORS, invisible_characters.SUPPLEMENTARY_SELECTORS
    )
    named = {sign for sign in EVERY_SIGN if "VARIATION SELECTOR" in unicodedata.name(sign, "")}
    assert selectors == named | {"\u180e"}
