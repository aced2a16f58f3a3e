"""What the words of a clause look like: a share, an order or a leave with its days, acts and age.

A text in, effects as a policy writes them out; a person decides which of them the clause has.
"""

from __future__ import annotations

from collections.abc import Iterator

from asn_wfh.audit.modality import is_called_for, is_refuted
from asn_wfh.audit.printed_acts import printed_acts
from asn_wfh.audit.printed_forms import closed_list_phrases
from asn_wfh.audit.printed_shares import printed_shares
from asn_wfh.paper.date_terms import printed_thresholds
from asn_wfh.paper.paper_as_words import ParsedText
from asn_wfh.paper.tokens import Phrases
from asn_wfh.rules.shared_printed_forms import EXCEPT, IN_PLACE, MAY_FORMS, NOT_FOR, OTHERS

__all__ = ["proposed_effects"]

_OTHER_SHARES = ("rotate", "recall", "limit")
"""What a printed percentage may be of, other than of those at home or at the office."""

_DIVIDED = ("komposisi", "proporsi", "pembagian pegawai")


def proposed_effects(text: ParsedText) -> tuple[str, ...]:
    """The effects that the words of a clause look like, each as one line of a policy."""
    giving = _proposed_giving(text)
    return (*_proposed_shares(text), *([giving] if giving else []))


def _proposed_shares(text: ParsedText) -> Iterator[str]:
    """A share for each bound that is printed twice, else one with all of them."""
    if any(is_called_for(effect, text.words) for effect in _OTHER_SHARES):
        return
    shares = [share for share in printed_shares(text.words) if share.side]
    if not any(figure.kind == "share" for figure in text.figures):
        # `seluruh pegawai WFH` is an order.
        shares = [share for share in shares if share.side == "office"]
    if {share.side for share in shares} > {"home"} and all(s.bound == "exactly" for s in shares):
        # Of an exact share one side says both.
        shares = [share for share in shares if share.side == "home"]
    further = _further_words_of_share(text)
    bounds = [(share.side, share.bound) for share in shares]
    if len(set(bounds)) < len(bounds):
        for side, bound, figure in shares:
            yield _share_line([f"{side}: {{{bound}: {figure}%}}", *further])
    elif shares:
        sides = dict.fromkeys(share.side for share in shares)
        words = []
        for side in sides:
            figures = (f"{s.bound}: {s.figure}%" for s in shares if s.side == side)
            words.append(f"{side}: {{{', '.join(figures)}}}")
        yield _share_line([*words, *further])
    elif _prints_any(text, _DIVIDED) and any(word.startswith("set_by") for word in further):
        yield _share_line(["home: any", *further])


def _share_line(words: list[str]) -> str:
    return f"share: {{{', '.join(words)}}}"


def _further_words_of_share(text: ParsedText) -> list[str]:
    """The base, who sets the figure, and whom and which clause it is about."""
    pairs = sorted(text.find_key_values(closed_list_phrases()))
    bases = [value for key, value in pairs if key == "of"]
    narrow = [base for base in bases if base != "all_in_office"] or bases
    words = [f"of: {base}" for base in narrow[:1]]
    words += [f"set_by: {value}" for key, value in pairs if key == "set_by"][:1]
    words += ["whose: others"] if _prints_any(text, OTHERS.forms) else []
    return [*words, *_silenced(text)]


def _proposed_giving(text: ParsedText) -> str:
    """An order or a leave, where the clause prints one or the other."""
    if is_called_for("require", text.words) and not is_refuted("require", text.words):
        word = "require"
    elif _prints_any(text, MAY_FORMS):
        word = "permit"
    else:
        return ""
    parts = list(_days(text))
    acts = dict.fromkeys(act.noun.replace(" ", "_") for act in printed_acts(text.words))
    parts += [f"once: {_one_or_list(list(acts))}"] if acts else []
    parts += [f"whose: {{{date}}}" for date in list(printed_thresholds(text.words))[:1]]
    parts += _silenced(text)
    # Without days and people the line would say no more than the word.
    return f"{word}: {{{', '.join(parts)}}}" if parts else ""


def _days(text: ParsedText) -> Iterator[str]:
    days = dict.fromkeys(figure.value for figure in text.figures if figure.kind == "weekday")
    weeks = dict.fromkeys(figure.value for figure in text.figures if figure.kind == "week")
    if days:
        yield f"every: {_one_or_list(list(days))}"
    elif _prints_any(text, ("setiap hari kerja", "pada hari kerja")):
        yield "every: hari_kerja"
    if weeks:
        quoted = [f'"{week}"' for week in weeks]
        yield f"weeks: {_one_or_list(quoted)}"


def _silenced(text: ParsedText) -> list[str]:
    """The clause in whose place another speaks, as the print refers to it."""
    if not _prints_any(text, (*IN_PLACE.forms, *NOT_FOR.forms, *EXCEPT.forms)):
        return []
    return [f'instead_of: "{f.value}"' for f in text.figures if f.kind == "reference"][:1]


def _one_or_list(values: list[str]) -> str:
    return values[0] if len(values) == 1 else f"[{', '.join(values)}]"


def _prints_any(text: ParsedText, forms: tuple[str, ...]) -> bool:
    phrases = Phrases((form, form) for form in forms)
    return any(True for _ in phrases.payloads_and_spans(text.words))
