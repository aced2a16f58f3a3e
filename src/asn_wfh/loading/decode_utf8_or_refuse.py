"""The bytes of a file to its text: plain UTF-8, not too long, nothing in it that nobody sees."""

from __future__ import annotations

import re

from asn_wfh.kernel import invisible_character_classes
from asn_wfh.loading.located_tree_with_faults import MAX_BYTES, LocatedTree, Mark
from asn_wfh.messages.errors import Fault, PolicyError

__all__ = [
    "decode_yaml_text",
    "mark_at_end_of_text",
    "refuse_invisible_characters",
    "too_large_fault",
]

# What nobody sees, and white space that is no space.
_UNSEEN = re.compile(
    f"[{invisible_character_classes.CONTROLS}{invisible_character_classes.PAGE_CONTROLS}{invisible_character_classes.FORMATS}"
    f"{invisible_character_classes.LINE_SEPARATORS}{invisible_character_classes.BLANKS}{invisible_character_classes.SELECTORS}{invisible_character_classes.RESERVED}]"
    "|(?P<tab>\t)|(?P<odd_space>[\xa0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000])|(?P<lone_cr>\r(?!\n))"
)


def decode_yaml_text(
    raw: bytes | str, name: str, part_heading_pattern: re.Pattern[str] | None
) -> str:
    """The text of the bytes, refused where it is too long or no plain UTF-8."""
    try:
        data = raw.encode() if isinstance(raw, str) else raw
        text = data.decode()
    except UnicodeEncodeError as error:
        marked, wrong = (
            LocatedTree(name, error.object, part_heading_pattern),
            error.object[error.start],
        )
        fault = Fault.of("unseen", character=f"U+{ord(wrong):04X}")
        marked.raise_fault_with_earlier_ones(
            fault, mark_at_end_of_text(error.object[: error.start])
        )
    except UnicodeDecodeError as error:
        marked = LocatedTree(name, error.object.decode(errors="replace"), part_heading_pattern)
        fault = Fault.of("not_utf8", byte=f"0x{error.object[error.start]:02X}")
        marked.raise_fault_with_earlier_ones(
            fault, mark_at_end_of_text(error.object[: error.start].decode())
        )
    if len(data) > MAX_BYTES:
        raise PolicyError([too_large_fault(len(data), name)])
    if text.startswith("\ufeff"):
        LocatedTree(name, text[1:], part_heading_pattern).raise_fault_with_earlier_ones(
            Fault.of("bom"), (1, 1)
        )
    return text.replace("\r\n", "\n")


def mark_at_end_of_text(before: str) -> Mark:
    """The place where a text goes on."""
    return before.count("\n") + 1, len(before) - before.rfind("\n")


def too_large_fault(size: int, name: str) -> Fault:
    """The fault of a file that is too long."""
    return Fault.of("too_large", size=size, limit=MAX_BYTES).at(file=name)


def refuse_invisible_characters(marked: LocatedTree) -> None:
    """Raise PolicyError with the characters that cannot be seen."""
    text = marked.text
    for match in _UNSEEN.finditer(text):
        code = match.lastgroup or "unseen"
        # A binary file is full of them: the place of those that are only counted is not sought.
        if marked.count_fault_within_limit(code):
            fault = Fault.of(code, character=f"U+{ord(match[0]):04X}")
            marked.faults.append(
                marked.fault_located_at_mark(fault, mark_at_end_of_text(text[: match.start()]))
            )
    if marked.faults:
        raise PolicyError(marked.faults_with_omitted_counted_on_last())
