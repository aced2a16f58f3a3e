"""What the words of a clause look like: a share, an order, a leave, an exclusion, a duty.

A clause in, effects as a policy writes them out; a person decides which of them the clause has.
What only a person can say stands as `...`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from asn_wfh.audit.draft.yaml_of_printed_people_and_days import (
    excepted_days,
    yaml_boxes_of_people,
    yaml_days,
    yaml_days_of_figures,
    yaml_instead_of_key,
    yaml_once_key_of_printed_acts,
    yaml_one_or_list,
)
from asn_wfh.audit.paper_to_policy.find_binding_words_and_called_effects import (
    is_called_for,
    is_refuted,
)
from asn_wfh.audit.policy_to_paper.phrases_for_words_of_effect_keys import closed_list_phrases
from asn_wfh.audit.printed.clauses_said_not_to_apply import (
    clauses_referenced_outside_kecuali,
    clauses_that_do_not_apply,
    places_naming_what_does_not_apply,
)
from asn_wfh.audit.printed.is_any_form_printed_in_text import prints_any_form
from asn_wfh.audit.printed.printed_shares import printed_shares, side_named_last
from asn_wfh.paper.clause_texts_as_words_figures_and_terms import ParsedPaper, ParsedText
from asn_wfh.paper.figures.printed_figure import share_in_whole_percent
from asn_wfh.paper.figures.printed_thresholds_of_date_facts import yaml_of_printed_thresholds
from asn_wfh.paper.tokens import Phrases
from asn_wfh.rules import EFFECTS
from asn_wfh.rules.paper_wording_shared_by_rules import (
    EXCEPT,
    IN_PLACE,
    MAY_FORMS,
    NOT_FOR,
    OFFICE_FORMS,
    OTHERS,
    STAYS,
)

__all__ = ["proposed_effects"]

_OTHER_SHARES = ("rotate", "recall", "limit")
"""What a printed percentage may be of, other than of those at home or at the office."""

_OFFICE_BOUND = (
    *("dikecualikan bagi", "dikecualikan dari", "tetap WFO", "tetap melaksanakan WFO"),
    *("tetap bekerja di kantor", "tidak diberikan kepada", "tidak dapat dilaksanakan oleh"),
)
_AT_OFFICE = (*OFFICE_FORMS, *STAYS.forms)
_MAY_FROM_HOME = tuple(
    f"dapat {act} dari rumah"
    for act in ("melaksanakan tugas", "melaksanakan tugas kedinasan", "melaksanakan pekerjaan")
)
_PREFERS = (
    "diutamakan",
    "diprioritaskan",
    "mendahulukan",
    "mengutamakan",
    "memprioritaskan",
    "didahulukan",
)
_DUE = ("paling lambat", "selambat-lambatnya", "sebelum pukul")
_EXEMPTED = ("dikecualikan dari", "pengecualian dari")
_DIVIDED = ("komposisi", "proporsi", "pembagian pegawai")


def proposed_effects(paper: ParsedPaper, path: str) -> tuple[str, ...]:
    """The effects that the words of a clause look like, each once, as one line of a policy."""
    text, above = (
        _text_without_naming_what_does_not_apply(paper.texts_by_clause[path]),
        list(paper.texts_of_clauses_above(path)),
    )
    silenced = _yaml_instead_of_key_of_clause(paper, path, text)
    proposals = (
        *_proposed_shares_with_own_or_parents_side(
            text, [*above, *_texts_of_excepted_clauses_share_replaces(paper, path, text)], silenced
        ),
        *_proposed_order_or_leave(text, silenced),
        *_proposed_exemption(paper, path, text),
        *_proposed_exclusion(paper, path, text, silenced),
        *_proposed_prefer_recall_duty_or_exclude(text),
    )
    return tuple(dict.fromkeys(proposals))


def _text_without_naming_what_does_not_apply(text: ParsedText) -> ParsedText:
    """A text without the words that only name what does not apply."""
    named = places_naming_what_does_not_apply(text.words)
    left = (word for at, word in enumerate(text.words) if at not in named)
    return ParsedText(tuple(left), text.own_words)


def _proposed_shares_with_own_or_parents_side(
    text: ParsedText, above: Sequence[ParsedText], silenced: list[str]
) -> Iterator[str]:
    """A share for each bound that is printed twice, else one with all of them."""
    if any(is_called_for(effect, text.words) for effect in _OTHER_SHARES):
        return
    sides_above = (side_named_last(one.words) for one in above)
    side_above = next((side for side in sides_above if side), None)
    printed = (
        share._replace(side=share.side or side_above) for share in printed_shares(text.words)
    )
    shares = [share for share in dict.fromkeys(printed) if share.side]
    if not any(figure.kind == "share" for figure in text.figures):
        # `seluruh pegawai WFH` is an order; on days that are named, WFO is an exclusion.
        shares = [share for share in shares if share.side == "office" and not any(yaml_days(text))]
    if {share.side for share in shares} > {"home"} and all(s.bound == "exactly" for s in shares):
        # Of an exact share one side says both.
        shares = [share for share in shares if share.side == "home"]
    further = [*_yaml_share_base_author_and_people(text), *silenced]
    bounds = [(share.side, share.bound) for share in shares]
    if len(set(bounds)) < len(bounds):
        for side, bound, figure in shares:
            yield _yaml_share([f"{side}: {{{bound}: {figure}%}}", *further])
    elif shares:
        sides = dict.fromkeys(share.side for share in shares)
        words = []
        for side in sides:
            figures = (f"{s.bound}: {s.figure}%" for s in shares if s.side == side)
            words.append(f"{side}: {{{', '.join(figures)}}}")
        yield _yaml_share([*words, *further])
    elif prints_any_form(text, _DIVIDED) and any(word.startswith("set_by") for word in further):
        yield _yaml_share(["home: any", *further])


def _yaml_share(yaml_parts: list[str]) -> str:
    return f"share: {{{', '.join(yaml_parts)}}}"


def _yaml_share_base_author_and_people(text: ParsedText) -> list[str]:
    """The base, who sets the figure, and whom and which clause it is about."""
    pairs = sorted(text.printed_policy_key_values(closed_list_phrases()))
    own = sorted(text.printed_policy_key_values(Phrases(EFFECTS["share"].printed.words.items())))
    bases = [value for key, value in own if key == "of"]
    narrow = [base for base in bases if base != "all_in_office"] or bases
    words = [f"of: {base}" for base in narrow[:1]]
    words += [f"set_by: {value}" for key, value in pairs if key == "set_by"][:1]
    words += ["whose: others"] if prints_any_form(text, OTHERS.forms) else []
    return words


def _proposed_order_or_leave(text: ParsedText, silenced: list[str]) -> Iterator[str]:
    """An order or a leave, where the clause prints one or the other."""
    if is_called_for("require", text.words) and not is_refuted("require", text.words):
        word = "require"
    elif _gives_leave(text):
        word = "permit"
    else:
        return
    parts = list(yaml_days(text))
    parts += yaml_once_key_of_printed_acts(text)
    parts += [f"whose: {{{date}}}" for date in list(yaml_of_printed_thresholds(text.words))[:1]]
    yield f"{word}: {{{', '.join([*parts, *silenced]) or '...'}}}"
    excepted = excepted_days(text)
    kinds = {figure.kind for figure in excepted}
    if "week" in kinds and "weekday" not in kinds:
        # `setiap Kamis, kecuali minggu kedua`
        excepted += [figure for figure in text.figures if figure.kind == "weekday"][:1]
    if excepted:
        yield f"exclude: {{{', '.join(yaml_days_of_figures(text, excepted))}}}"


def _gives_leave(text: ParsedText) -> bool:
    """Whether a text gives leave to work at home, and does not deny it."""
    phrases = Phrases((form, form) for form in (*MAY_FORMS, *_MAY_FROM_HOME))
    return any(
        begin == 0 or text.words[begin - 1].text != "tidak"
        for _, begin, _ in phrases.payloads_and_spans(text.words)
    )


def _proposed_exemption(paper: ParsedPaper, path: str, text: ParsedText) -> Iterator[str]:
    """Those to whom another clause does not apply, where the print says of nobody where to work."""
    clauses = clauses_that_do_not_apply(paper, path)
    if not clauses or _says_where_to_work(text) or _has_items(paper, path):
        return
    words = [*yaml_instead_of_key(clauses), *yaml_days(text), *yaml_once_key_of_printed_acts(text)]
    groups = [f"{{{box}}}" for box in yaml_boxes_of_people(text)]
    if groups or len(words) == 1:
        words.append(f"whose: {yaml_one_or_list(groups or ['{...}'])}")
    yield f"exempt: {{{', '.join(words)}}}"


def _says_where_to_work(text: ParsedText) -> bool:
    """Whether a text gives leave, orders it, divides a staff or keeps someone at the office."""
    gives = _gives_leave(text) or is_called_for("require", text.words)
    return gives or any(printed_shares(text.words)) or prints_any_form(text, _AT_OFFICE)


def _only_exempts(paper: ParsedPaper, path: str, text: ParsedText) -> bool:
    """Whether a clause says that others do not apply, none of which gives leave."""
    clauses = clauses_that_do_not_apply(paper, path)
    others = [paper.texts_by_clause[clause] for clause in clauses]
    called = (is_called_for(word, o.words) for o in others for word in ("permit", "require"))
    gives = any(called) and not any(map(_excludes_people, others))
    return bool(clauses) and not gives and not _says_where_to_work(text)


def _has_items(paper: ParsedPaper, path: str) -> bool:
    """Whether a clause is a list, of which the items name the people."""
    return any(other.startswith(f"{path}.") for other in paper.texts_by_clause)


def _proposed_exclusion(
    paper: ParsedPaper, path: str, text: ParsedText, silenced: list[str]
) -> Iterator[str]:
    """Those whom a clause, or the list that it stands in, leaves out, as far as it names any."""
    over = next(paper.texts_of_clauses_above(path), None)
    announced = over is not None and _excludes_people(over)
    if not (announced or _excludes_people(text)):
        return
    if _has_items(paper, path) or _only_exempts(paper, path, text):
        # The items of a list name whom it leaves out.
        return
    if _clauses_that_share_excepts_from(paper, path, text):
        # `Dikecualikan dari ayat (1), pada Dinas X paling banyak 50%` is a share of its own.
        return
    lines = [f"{{{', '.join([box, *silenced])}}}" for box in yaml_boxes_of_people(text) or ["..."]]
    yield f"exclude: {yaml_one_or_list(lines)}"


def _excludes_people(text: ParsedText) -> bool:
    # Days that leave excepts are proposed with it.
    proposed_elsewhere = _orders_everybody_to_office(text) or excepted_days(text)
    called = is_called_for("exclude", text.words) and not proposed_elsewhere
    return called or prints_any_form(text, (*NOT_FOR.forms, *_OFFICE_BOUND))


def _proposed_prefer_recall_duty_or_exclude(text: ParsedText) -> Iterator[str]:
    """A preference, an order back to the office, and a duty with the time by which it is due."""
    shares = [share for one in text.figures if (share := share_in_whole_percent(one)) is not None]
    if prints_any_form(text, _PREFERS):
        people = [f"{{{date}}}" for date in yaml_of_printed_thresholds(text.words)]
        yield f"prefer: {{at: home, first: [{', '.join(people) or '...'}]}}"
    if is_called_for("recall", text.words):
        bound = f"{{at_most: {shares[0]}%, of: wfh_that_day}}" if shares else "any"
        yield f"recall: {bound}"
    if prints_any_form(text, _DUE):
        times = [figure.value for figure in text.figures if figure.kind == "time"]
        due = f'by: "{times[0]}"' if times else "by: ..."
        yield f"oblige: {{who: ..., do: ..., {due}}}"
    days = ", ".join(yaml_days(text))
    if days and _orders_everybody_to_office(text):
        yield f"exclude: {{{days}}}"


def _orders_everybody_to_office(text: ParsedText) -> bool:
    """Whether everybody is to be at the office, said without a figure."""
    figures = any(figure.kind == "share" for figure in text.figures)
    return not figures and any(share.side == "office" for share in printed_shares(text.words))


def _yaml_instead_of_key_of_clause(paper: ParsedPaper, path: str, text: ParsedText) -> list[str]:
    """The clauses in whose place another speaks, as the print refers to them."""
    clauses = _clauses_that_share_excepts_from(paper, path, text)
    if prints_any_form(text, (*IN_PLACE.forms, *NOT_FOR.forms, *EXCEPT.forms)):
        clauses = clauses_referenced_outside_kecuali(paper, path)
    return yaml_instead_of_key(clauses)


def _clauses_that_share_excepts_from(paper: ParsedPaper, path: str, text: ParsedText) -> list[str]:
    """The clauses from which a text excepts, with a share that stands in their place."""
    if not any(figure.kind == "share" for figure in text.figures):
        return []
    return (
        clauses_referenced_outside_kecuali(paper, path) if prints_any_form(text, _EXEMPTED) else []
    )


def _texts_of_excepted_clauses_share_replaces(
    paper: ParsedPaper, path: str, text: ParsedText
) -> list[ParsedText]:
    clauses = _clauses_that_share_excepts_from(paper, path, text)
    return [paper.texts_by_clause[clause] for clause in clauses]
