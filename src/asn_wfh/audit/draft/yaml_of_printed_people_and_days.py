"""The people, days, acts and clauses that a text prints, as a policy writes them in YAML."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from asn_wfh.audit.printed.acts_printed_as_required import printed_acts
from asn_wfh.audit.printed.is_any_form_printed_in_text import phrases_of_forms, prints_any_form
from asn_wfh.law.vocabulary import PERSON_FACETS
from asn_wfh.paper.clause_texts_as_words_figures_and_terms import ParsedText
from asn_wfh.paper.figures.printed_figure import PaperFigure
from asn_wfh.paper.terms.find_vocabulary_terms import is_health_centre
from asn_wfh.rules.paper_wording_shared_by_rules import EXCEPT, UNTIL

__all__ = [
    "excepted_days",
    "yaml_boxes_of_people",
    "yaml_days",
    "yaml_days_of_figures",
    "yaml_instead_of_key",
    "yaml_once_key_of_printed_acts",
    "yaml_one_or_list",
]

_DAY_KINDS = frozenset({"weekday", "week", "date"})
_UP_TO = (*UNTIL.forms, "s.d.", "s/d", "hingga")

_BETWEEN_DAYS = frozenset(
    {
        *("pada", "setiap", "hari", "tanggal", "minggu", "pekan", "dan", "atau", "serta"),
        *("ke", *"12345", "pertama", "kedua", "ketiga", "keempat", "kelima", "terakhir"),
    }
)
"""What may stand between `kecuali` and a day that it excepts, but for other days."""


def yaml_boxes_of_people(text: ParsedText) -> list[str]:
    """The boxes of the people that a text names, one for each fact."""
    facets: dict[str, dict[str, None]] = {}
    centres = {term.begin for term in text.terms if is_health_centre(text.words, term.begin)}
    for term in text.terms:
        apart = term.begin in centres
        if term.facet in PERSON_FACETS and term.facet != "employment" and not apart:
            facets.setdefault(term.facet, {}).update(dict.fromkeys(term.values))
    boxes = [f"{facet}: {yaml_one_or_list(list(values))}" for facet, values in facets.items()]
    return [*boxes, "unit: uptd, affair: kesehatan"] if centres else boxes


def yaml_days(text: ParsedText) -> Iterator[str]:
    """The days that a text prints, but for those that it excepts."""
    excepted = excepted_days(text)
    figures = [figure for figure in text.figures if figure not in excepted]
    yield from yaml_days_of_figures(text, figures)
    weekdays = any(figure.kind == "weekday" for figure in figures)
    if not weekdays and prints_any_form(text, ("setiap hari kerja", "pada hari kerja")):
        yield "every: hari_kerja"


def excepted_days(text: ParsedText) -> list[PaperFigure]:
    """The days behind `kecuali` or `selain`."""
    by_place = {at: one for one in text.figures for at in range(one.begin, one.end)}
    excepting = {end for _, _, end in phrases_of_forms(EXCEPT.forms).payloads_and_spans(text.words)}
    excepted = []
    for figure in text.figures:
        place = figure.begin
        while (
            place not in excepting
            and place
            and _can_stand_between_kecuali_and_day(text, place - 1, by_place)
        ):
            place -= 1
        if figure.kind in _DAY_KINDS and place in excepting:
            excepted.append(figure)
    return excepted


def _can_stand_between_kecuali_and_day(
    text: ParsedText, place: int, by_place: Mapping[int, PaperFigure]
) -> bool:
    day = place in by_place and by_place[place].kind in _DAY_KINDS
    return day or text.words[place].text in _BETWEEN_DAYS


def yaml_days_of_figures(text: ParsedText, figures: Sequence[PaperFigure]) -> Iterator[str]:
    """Weekdays, which weeks of a month, and dates up to another, of some figures of a text."""
    dates = [figure.value for figure in figures if figure.kind == "date"]
    if dates[1:] and not dates[2:] and prints_any_form(text, _UP_TO):
        yield f"from: {dates[0]}, until: {dates[1]}"
    elif dates:
        yield f"dates: {yaml_one_or_list(dates)}"
    days = dict.fromkeys(figure.value for figure in figures if figure.kind == "weekday")
    weeks = dict.fromkeys(figure.value for figure in figures if figure.kind == "week")
    if days:
        yield f"every: {yaml_one_or_list(list(days))}"
    if weeks:
        quoted = [f'"{week}"' for week in weeks]
        yield f"weeks: {yaml_one_or_list(quoted)}"


def yaml_once_key_of_printed_acts(text: ParsedText) -> list[str]:
    """The acts that a text prints, as the word that asks for them."""
    acts = dict.fromkeys(act.noun.replace(" ", "_") for act in printed_acts(text.words))
    return [f"once: {yaml_one_or_list(list(acts))}"] if acts else []


def yaml_instead_of_key(clauses: list[str]) -> list[str]:
    """The words by which an effect silences some clauses; none where there are none."""
    quoted = [f'"{clause}"' for clause in clauses]
    return [f"instead_of: {yaml_one_or_list(quoted)}"] if quoted else []


def yaml_one_or_list(values: list[str]) -> str:
    """One value as it is, several as a list."""
    return values[0] if len(values) == 1 else f"[{', '.join(values)}]"
