"""A skeleton policy from a paper: every clause, no effect decided; its fingerprints beside it.

What only a person can say stands as a placeholder, and `asn-wfh check` lists each of them.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from asn_wfh.audit.draft.proposed_effects import proposed_effects
from asn_wfh.audit.fingerprints.fingerprint_file import format_prints
from asn_wfh.audit.fingerprints.make_fingerprints_of_paper import prints_of_frame_and_clauses
from asn_wfh.law.vocabulary import PERSON_FACETS
from asn_wfh.loading.readers_of_names_quotations_clauses_and_synonyms import (
    MAX_WORDS,
    PLACEHOLDER,
    read_name,
)
from asn_wfh.messages.errors import FactError, Faults
from asn_wfh.paper.clause_texts_as_words_figures_and_terms import ParsedPaper
from asn_wfh.paper.figures.find_printed_figures import find_figures
from asn_wfh.paper.frame.metadata import Metadata, metadata_of
from asn_wfh.paper.normalize_text_keeping_case import normalised
from asn_wfh.paper.paper import Paper, Unit
from asn_wfh.paper.tokens import tokens
from asn_wfh.schema import SCHEMA_FILE

__all__ = ["draft_fingerprint_file_text", "draft_policy_text", "excerpts_around_figures"]

_HEAD = f"""\
# yaml-language-server: $schema={SCHEMA_FILE}
# Kerangka dari `asn-wfh draft`: setiap butir naskah sudah ada, akibatnya belum ditetapkan.
# Ganti setiap `BELUM DIISI` dengan isinya, dan setiap baris `undecided` dengan satu kata akibat.
# Baris `# mungkin` menyebut bagian, perintah, atau izin yang kata-katanya tercetak; periksa dahulu.
# `words` memuat angka yang terdeteksi; simpan yang menjadi dasar akibatnya, hapus yang lain.
# `asn-wfh check` menyebut satu per satu apa yang masih kurang.
"""
_AROUND = 2
_LONGEST = 120
_SUPERLATIVES = frozenset({"lambat", "banyak", "sedikit", "lama", "tinggi", "rendah", "singkat"})
"""What `paling` goes with."""
_UNSEEN = "\U000e0000"
"""From here on stand tags and selectors."""


def draft_policy_text(paper: Paper, name: str) -> str:
    """The text of a skeleton policy; FactError for what cannot be the name of one."""
    try:
        read_name(name)
    except Faults as error:
        raise FactError([fault for _, fault in error.located]) from None
    frame = "\n".join(_head_lines(metadata_of(paper), _yaml_key(name)))
    parsed = ParsedPaper(paper)
    at, people = (
        _yaml_key(parsed.clause_of_covered_people_or_opening),
        _yaml_of_covered_people(parsed),
    )
    covers = f"covers:\n  at: {at}\n  whose: {people}"
    # No excerpt goes on over the end of a page, as none does over the end of a sentence.
    text = parsed.text_with_sign_at_blanked_page_noise(".")
    clauses = (
        "\n".join(
            _clause_lines(
                parsed,
                unit,
                [text[at:end] for at, end in paper.spans_behind_marker_and_below_items(unit)],
            )
        )
        for unit in paper.clauses
    )
    head = f"{_HEAD}\n{frame}\n\n{covers}\n\nprovisions:"
    return head + "\n" + "\n\n".join(clauses) + "\n"


def draft_fingerprint_file_text(paper: Paper) -> str:
    """The text of a fingerprint file with the fingerprint of every part of the paper."""
    return format_prints(prints_of_frame_and_clauses(paper))


def excerpts_around_figures(text: str) -> tuple[str, ...]:
    """At most eight printed words around each figure, as the text has them in its normal form."""
    text = normalised(text)
    words = [match.span() for match in re.finditer(r"\S+", text)]
    stops = [stop for _, stop in words]
    runs: list[tuple[int, int]] = []
    signs = tokens(text)
    for figure in find_figures(signs):
        if figure.kind == "reference":
            continue
        start, end = signs[figure.begin].start, signs[figure.end - 1].end
        first, last = bisect_right(stops, start), bisect_left(stops, end)
        if (
            runs
            and last - runs[-1][0] < MAX_WORDS
            and not _has_sentence_end_between(text, words, runs[-1][0], last)
        ):
            first = runs.pop()[0]
        runs.append((first, last))
    quotes = (_widened_quote(text, words, first, last) for first, last in runs)
    again = normalised(text)
    # What no file may hold, or the normal form changes, would not be found in the paper.
    return tuple(
        dict.fromkeys(
            quote
            for quote in quotes
            if _without_invisible_signs(quote) == normalised(quote) == quote and quote in again
        )
    )


def _head_lines(metadata: Metadata, name: str) -> Iterator[str]:
    """The lines of the head, as far as the paper tells."""
    yield f"policy: {name}"
    yield "government:"
    yield f"  name: {_yaml_string_or_placeholder(metadata.government)}"
    yield "  # Tidak tercetak pada naskah; kode wilayah Kemendagri dengan titiknya, seperti 13.75."
    yield f"  code: {PLACEHOLDER}"
    yield "  # WIB: Asia/Jakarta atau Asia/Pontianak; WITA: Asia/Makassar; WIT: Asia/Jayapura."
    yield f"  timezone: {PLACEHOLDER}"
    yield ""
    yield "circular:"
    if metadata.kind != "surat_edaran":
        yield f"  kind: {metadata.kind}"
    yield f"  number: {_yaml_string_or_placeholder(metadata.number)}"
    yield f"  signed: {metadata.signed.isoformat() if metadata.signed else PLACEHOLDER}"
    yield f"  issuer: {_yaml_string_or_placeholder(metadata.issuer)}"
    if metadata.implements:
        yield f"  implements: {_yaml_string_or_placeholder(metadata.implements)}"


def _yaml_of_covered_people(parsed: ParsedPaper) -> str:
    """Whom the paper is for, as far as it names them."""
    values = {value for term in parsed.covered_employees for value in term.values}
    named = [value for value in PERSON_FACETS["employment"].words if value in values]
    return f"{{employment: [{', '.join(named)}]}}" if named else "semua"


def _clause_lines(parsed: ParsedPaper, unit: Unit, texts: Sequence[str]) -> Iterator[str]:
    """The lines of one clause; `texts` are its words, and those that close it below its items."""
    yield f"  - at: {_yaml_key(str(unit))}"
    yield f"    says: {PLACEHOLDER}"
    quotes = (quote for text in texts for quote in excerpts_around_figures(text))
    words = [_yaml_string_or_placeholder(quote) for quote in dict.fromkeys(quotes)]
    line = f"    words: [{', '.join(words)}]"
    if words and len(line) <= 100:
        yield line
    elif words:
        yield "    words:"
        yield from (f"      - {quote}" for quote in words)
    for effect in proposed_effects(parsed, str(unit)):
        yield f"    # mungkin {effect}"
    yield "    undecided: baca butirnya"


def _yaml_key(name: str) -> str:
    """A clause or a name as every YAML reader takes it for text."""
    return f'"{name}"' if re.fullmatch(r"[0-9.]+|[a-z]{1,3}|true|false|null", name) else name


def _yaml_string_or_placeholder(text: str) -> str:
    """A text in double quotes, so that it reads back whatever it holds; a placeholder bare."""
    text = _without_invisible_signs(text)
    if not text.strip():
        return PLACEHOLDER
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _has_sentence_end_between(
    text: str, word_spans: list[tuple[int, int]], first: int, last: int
) -> bool:
    """Whether a sentence or an item ends between two words."""
    return any(text[stop - 1] in ".;:" for _, stop in word_spans[first:last])


def _widened_quote(text: str, word_spans: list[tuple[int, int]], first: int, last: int) -> str:
    """The words of a run with those around it, no more than eight and within one sentence."""
    whole = text[word_spans[first][0] : word_spans[last][1]]
    for step in (-1, 1) * _AROUND:
        start, stop = (first - 1, last) if step < 0 else (first, last + 1)
        inside = start >= 0 and stop < len(word_spans) and stop - start < MAX_WORDS
        if inside and not _has_sentence_end_between(
            text, word_spans, start, first if step < 0 else stop
        ):
            first, last = start, stop
    bound = [text[slice(*word_spans[at])].lower() for at in (first - 1, first) if at >= 0]
    if bound[0] == "paling" and bound[-1] in _SUPERLATIVES and last - first + 1 < MAX_WORDS:
        first -= 1
    wide = text[word_spans[first][0] : word_spans[last][1]]
    quote = wide if len(wide) <= _LONGEST and _without_invisible_signs(wide) == wide else whole
    return quote.rstrip(" .,;:-")


def _without_invisible_signs(text: str) -> str:
    """A text without the signs that nobody sees, which a policy file may not hold."""
    return "".join(sign for sign in text if sign.isprintable() and sign < _UNSEEN)
