"""Signs that nobody sees in a printed text: one table for policy files, papers and pages.

Each constant is a part of a regular expression's character class.  What is unseen depends on who
looks: a policy file may hold none but a line feed, a scanned paper keeps its tabs, form feeds and
soft hyphens, and a page marks whatever a browser would not draw.  So each reader names its parts:

`re.compile(f"[{CONTROLS}{FORMATS}{BLANKS}]")`

Source: the general categories of the Unicode Character Database (UAX 44).
"""

from __future__ import annotations

__all__ = [
    "BLANKS",
    "BLANK_PATTERN",
    "CONTROLS",
    "FORMATS",
    "LINE_SEPARATORS",
    "PAGE_CONTROLS",
    "REPLACEMENTS",
    "RESERVED",
    "SCRIPT_FORMATS",
    "SELECTORS",
    "SUPPLEMENTARY_SELECTORS",
    "SURROGATES",
]

CONTROLS = "\x00-\x08\x0e-\x1f\x7f-\x9f"
"""Category Cc, but for the tab, the line feed, the carriage return and `PAGE_CONTROLS`."""

PAGE_CONTROLS = "\x0b\x0c"
"""The vertical tab and the form feed, which a scan leaves where a page ends."""

FORMATS = (
    "\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f"
)
"""Those of category Cf that draw nothing or turn the line around them: zero widths, bidi marks."""

SCRIPT_FORMATS = (
    "\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd\U00013430-\U0001343f"
)
"""The rest of category Cf: signs around a number or a name in scripts that no circular uses."""

LINE_SEPARATORS = "\u2028\u2029"
"""Categories Zl and Zp."""

SURROGATES = "\ud800-\udfff"
"""Category Cs: halves of characters."""

BLANKS = "\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0"
"""Letters and marks that are drawn as nothing."""

BLANK_PATTERN = "\u2800"
"""The Braille pattern without dots, drawn as a space."""

SELECTORS = "\u180b-\u180f\ufe00-\ufe0f"
"""Signs that choose a variant of the sign before them."""

SUPPLEMENTARY_SELECTORS = "\U000e0100-\U000e01ef"
"""The same, beyond the first plane."""

REPLACEMENTS = "\ufffc\ufffd"
"""What stands for an object or a character that was lost."""

RESERVED = "\u2065\ufff0-\ufff8\ufffe\uffff\U000e0000-\U000e0fff"
"""What Unicode sets aside for signs of these kinds, assigned or not."""
