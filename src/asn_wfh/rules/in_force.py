"""`in_force`: from when, until when, and how often it is reviewed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import ClassVar

from pydantic import Field, model_validator

from asn_wfh.kernel.boxes import Box, difference
from asn_wfh.law.fact_space import FactSpace
from asn_wfh.law.periods_between_named_dates_and_nth_weekdays import day_after
from asn_wfh.law.workdays import review_dates
from asn_wfh.messages.errors import Fault, Faults
from asn_wfh.messages.sentences import long_date, message
from asn_wfh.rules.base_rule import Figure, Role, Rule
from asn_wfh.rules.content_for_audit import ContentForAudit
from asn_wfh.rules.field_readers import IsoDate, Months
from asn_wfh.rules.paper_wording_shared_by_rules import (
    ALL_OF_THEM,
    BEGINS,
    NOBODY,
    UNTIL,
    BindingWord,
    PrintedForms,
)
from asn_wfh.rules.words_of_leave_advice_and_denial import MAY

__all__ = ["InForce"]


_CARRIED_OUT = tuple(
    form
    for paper in ("instruksi", "edaran", "surat edaran", "keputusan", "peraturan", "ketentuan")
    for form in (
        f"melaksanakan {paper} ini",
        *(f"{paper} ini {done}" for done in ("dilaksanakan", "mulai dilaksanakan")),
    )
)
_SINCE = tuple(
    f"{since} tanggal" for since in ("sejak", "mulai", "terhitung mulai", "terhitung sejak")
)
"""How an instruction says from when it is to be carried out."""


_NAMES_FORCE = ("diberlakukan", "pemberlakuan", "berlakunya", "keberlakuan")
"""These also stand where a paper only names that something holds."""


class InForce(Rule):
    """`mulai berlaku pada tanggal ...`: the dates between which every clause speaks.

    A review asks whether the circular should go on; it does not end it.
    """

    word: ClassVar[str] = "in_force"
    role: ClassVar[Role] = "force"
    why: ClassVar[str] = "not_in_force"
    printed: ClassVar[PrintedForms] = PrintedForms(
        calls=("berlaku", *_NAMES_FORCE),
        naming_calls=_NAMES_FORCE,
        calls_in_order=((_CARRIED_OUT, _SINCE),),
        binding=(
            NOBODY,
            *(BEGINS, MAY, ALL_OF_THEM),
            BindingWord(("dievaluasi", "di evaluasi")).requiring_any_key("review_every"),
            UNTIL.requiring_any_key("until"),
            BindingWord(("tidak berlaku lagi", "tetap berlaku sampai")).requiring_any_key("until"),
        ),
    )
    figures: ClassVar[tuple[Figure, ...]] = ("reviews",)
    figures_are_dates: ClassVar[bool] = True
    figure_words: ClassVar[Mapping[str, str]] = {
        "since": "from",
        "until": "until",
        "review_every": "review_every",
    }
    private_words: ClassVar[frozenset[str]] = frozenset(("since", "until"))

    since: IsoDate = Field(alias="from")
    until: IsoDate | None = None
    review_every: Months | None = None

    @model_validator(mode="after")
    def _check_dates_in_order(self) -> InForce:
        if self.until and self.until < self.since:
            raise Faults(Fault.of("not_sorted", first=self.since, second=self.until))
        return self

    def change_dates(self) -> Iterable[date]:
        """The first day in force, and the first day after the last."""
        end = day_after(self.until) if self.until else None
        return [self.since, end] if end else [self.since]

    def circular_not_in_force_boxes(self, cases: FactSpace) -> list[Box]:
        """The days on which the circular does not hold."""
        inside = cases.box({"period": cases.periods.names_between(self.since, self.until)})
        return difference([cases.space.whole_box], [inside])

    def review_dates(self) -> Iterator[date]:
        """The review dates in order; none where the paper sets none."""
        return review_dates(self.since, self.review_every) if self.review_every else iter(())

    def describe_force_dates(self, lang: str) -> str:
        """The dates, in words."""
        since = long_date(self.since, lang)
        if self.until:
            return message("force.until", lang, since=since, until=long_date(self.until, lang))
        return message("force.from", lang, since=since)

    def sentence(self, lang: str) -> str:
        """The dates and the reviews."""
        dates = message("rule.in_force", lang, force=self.describe_force_dates(lang))
        if not self.review_every:
            return dates
        return dates + "; " + message("rule.review", lang, months=self.review_every)

    def content(self) -> ContentForAudit:
        """The dates, and after how many months a review is due."""
        dates = [day for day in (self.since, self.until) if day]
        figures = {("date", day.isoformat()) for day in dates}
        if self.review_every:
            figures.add(("bulan", str(self.review_every)))
        windows = {(self.since.isoformat(), self.until.isoformat())} if self.until else set()
        return ContentForAudit(figures=figures, period=(self.since, self.until), windows=windows)

    @property
    def figure_name(self) -> Figure | None:
        """The reviews, where the paper sets any."""
        return "reviews" if self.review_every is not None else None

    def fields_addressed_to_office(self) -> tuple[object, ...]:
        """How often the circular is reviewed."""
        return self._effect_word_and_fields_for_office()
