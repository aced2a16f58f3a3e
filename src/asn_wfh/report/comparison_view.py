"""What the comparison page shows of each table, line by line, in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from asn_wfh.compare import Comparison, DifferenceRow, Different, MatrixGroup, People, who_may
from asn_wfh.compare.format_case import format_case, format_cases, format_reasons
from asn_wfh.decision import Outcome, Reason
from asn_wfh.kernel.space import Box
from asn_wfh.law.vocabulary import DUTY, FACETS, WEEKDAYS
from asn_wfh.messages.sentences import long_date, message
from asn_wfh.rules.fields import FacetValues

__all__ = ["SIGNS", "cards", "duties", "forces", "limits", "matrix", "number", "piece"]

SIGNS = {"may": "\u2713", "may_not": "\u2715", "by_roster": "\u25d0", "some": "?"}
"""One sign for each answer, beside its word."""
_OUTCOMES = {Outcome.PERMITTED: "may", Outcome.NOT_PERMITTED: "may_not"}
_FEW = 4


@dataclass(frozen=True, slots=True)
class Answer:
    """One cell: an answer with its sign and its word, the days, and the clauses."""

    answer: str
    word: str
    days: str
    clauses: str

    @property
    def sign(self) -> str:
        """The sign of the answer."""
        return SIGNS[self.answer]


@dataclass(frozen=True, slots=True)
class TableLine:
    """One group of people with an answer per policy."""

    name: str
    alike: bool
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """One clause that makes a difference: whom it is about, what both answer, who is concerned."""

    label: str
    says: str
    about: str
    rest: str
    answers: tuple[tuple[str, Answer], ...]
    people: People | None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One duty or figure: what it is, who is bound, for whom it differs, what each policy says."""

    name: str
    who: str
    cells: tuple[tuple[str, ...], ...]
    people: People | None = None
    case: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """One box: its cases in words, their number, and an answer per policy."""

    case: str
    points: str
    answers: tuple[Answer, ...]
    people: People | None


def number(value: int, lang: str) -> str:
    """A number with its thousands apart, as the language has it."""
    return f"{value:,}".replace(",", "." if lang == "id" else ",")


def matrix(comparison: Comparison, lang: str) -> Iterator[tuple[str, tuple[TableLine, ...]]]:
    """The groups under the facet that they are named by."""

    def first(group: MatrixGroup) -> str:
        return group.sides[0][0] if group.sides else ""

    for name, held in groupby(who_may(comparison), key=first):
        heading = FACETS[name].label.label(lang) if name else message("compare.page.plain", lang)
        lines = tuple(
            TableLine(
                name=_group(group.sides, lang),
                alike=group.alike,
                answers=tuple(
                    _answer(cell.answer, cell.reasons, cell.weekdays, lang) for cell in group.cells
                ),
            )
            for group in held
        )
        yield heading[:1].upper() + heading[1:], lines


def _group(sides: FacetValues, lang: str) -> str:
    """A group by the values of its facets; an affair is named as one."""
    if not sides:
        return message("compare.page.others", lang)
    said = []
    for name, values in sides:
        words = FACETS[name].words
        spared = [value for value in words if value not in values]
        few = spared if len(values) > _FEW and len(spared) < len(values) else list(values)
        text = message("or", lang).join(words[value].label(lang) for value in few)
        if few is spared:
            text = message("except", lang, values=text)
        named = ("affair", "domicile", "recalled")
        said.append(message(f"compare.page.{name}", lang, values=text) if name in named else text)
    return ", ".join(said)


def _answer(
    answer: str,
    reasons: Sequence[Reason],
    weekdays: Sequence[str],
    lang: str,
    named: Reason | None = None,
) -> Answer:
    days = message("and", lang).join(FACETS["weekday"].words[day].label(lang) for day in weekdays)
    if len(weekdays) == len(WEEKDAYS) - 2:
        days = message("days.working", lang)
    word = message(f"compare.page.{answer}", lang)
    return Answer(answer, word, days, format_reasons(reasons, lang, named))


def cards(
    comparison: Comparison, names: Sequence[str], lang: str
) -> Iterator[tuple[str, tuple[Card, ...]]]:
    """The rows, those of one clause's policy and one other together."""
    for (by, against), rows in groupby(comparison.rows, key=lambda row: (row.by, row.against)):
        heading = message("compare.page.pair", lang, by=names[by], against=names[against])
        yield heading, tuple(_card(comparison, row, names, lang) for row in rows)


def _card(comparison: Comparison, row: DifferenceRow, names: Sequence[str], lang: str) -> Card:
    case = comparison.field.narrowed(row.box)
    about = {name: values for name, values in case.items() if name in row.about}
    answers = (
        (names[number], _answer(_OUTCOMES[outcome], reasons, (), lang, row.reason))
        for number, outcome, reasons in zip(
            (row.by, row.against), row.outcomes, row.reasons, strict=True
        )
    )
    label = row.reason.label or ""
    opening = row.reason.effect == "covers"
    return Card(
        label=message("compare.page.opening", lang)
        if opening
        else message("clause", lang, clause=label),
        says=row.reason.says,
        about=format_case(comparison.field, about, lang) or message("compare.everyone", lang),
        rest=format_case(comparison.field, case, lang, spare=row.about),
        answers=tuple(answers),
        people=row.people,
    )


def duties(comparison: Comparison, lang: str) -> Iterator[Paragraph]:
    """The duties, each with what every policy says of when and for whom."""
    for row in comparison.duties:
        cells = tuple(
            tuple(
                message(
                    "compare.clause_sentence",
                    lang,
                    clause=d.label,
                    sentence=_when(d.sentence(lang)),
                )
                for d in demands
            )
            for demands in row.demands
        )
        yield Paragraph(DUTY[row.duty].label(lang), row.who, cells, row.people)


def _when(sentence: str) -> str:
    """What a duty's sentence says after whom it obliges, which its heading has said."""
    return sentence.partition(": ")[2] or sentence


def limits(comparison: Comparison, lang: str) -> Iterator[Paragraph]:
    """The figures of the office, each with the clauses that set it."""
    for row in comparison.limits:
        cells = tuple(
            tuple(line.sentence(lang) for line in lines if line.clause) for lines in row.lines
        )
        case = format_cases(comparison.field, row.where, lang)
        case = case and message("compare.apart", lang, case=case)
        yield Paragraph(message(f"figure.{row.figure}", lang), "", cells, case=case)


def forces(comparison: Comparison, lang: str) -> Iterator[tuple[str, list[str]]]:
    """What the dates in force are, question by question."""
    forces, policies = comparison.forces, comparison.field.policies
    yield message("compare.page.signed", lang), [long_date(f.signed, lang) for f in forces]
    yield (
        message("compare.page.force", lang),
        [
            f"{p.force.force(lang)} ({message('clause', lang, clause=f.clause)})"
            for p, f in zip(policies, forces, strict=True)
        ],
    )
    reviews = [
        message("rule.review", lang, months=f.review_every) if f.review_every else "\u2013"
        for f in forces
    ]
    yield message("compare.page.reviews", lang), reviews
    if comparison.on is not None:
        held = [message("yes" if f.held else "no", lang) for f in forces]
        yield message("compare.page.held", lang), held


def piece(comparison: Comparison, each: Different, lang: str) -> Piece:
    """One box of cases with the answers of all policies."""
    return Piece(
        case=_case(comparison, each.box, lang),
        points=number(each.points, lang),
        answers=tuple(
            _answer(_OUTCOMES[outcome], reasons, (), lang)
            for outcome, reasons in zip(each.outcomes, each.reasons, strict=True)
        ),
        people=each.people,
    )


def _case(comparison: Comparison, box: Box, lang: str) -> str:
    said = format_case(comparison.field, comparison.field.narrowed(box), lang)
    return said or message("compare.everyone", lang)
