"""`oblige`: a duty of the person at home, or of the head of the office."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field, model_validator

from asn_wfh.kernel.boxes import Box
from asn_wfh.law.facts import FactSpace
from asn_wfh.law.vocabulary import ADDRESSEE, DUTY, AddresseeWord, DutyWord
from asn_wfh.messages.errors import Fault, Faults
from asn_wfh.messages.sentences import join_nonempty, message
from asn_wfh.rules.fields import (
    By,
    ClausePath,
    Group,
    Moment,
    MonthlyDate,
    Times,
    Whose,
    listed_word_validator,
)
from asn_wfh.rules.group_format import describe_group, group_boxes
from asn_wfh.rules.rule import Figure, FigureScope, Role, Rule
from asn_wfh.rules.rule_content import RuleContent
from asn_wfh.rules.shared_printed_forms import (
    ALL_OF_THEM,
    FORBIDDEN,
    IN_CASES,
    MAY_SELECTIVELY,
    MUST,
    NOBODY,
    ONLY,
    REMAINS,
    SO_THAT,
    BindingWord,
    PrintedForms,
)

__all__ = ["Oblige", "describe_addressees"]


class Oblige(Rule):
    """`wajib`, `agar`, `harus`: something to be done; it is no condition of leave.

    Duties of `asn` fall on whoever works from home, `whose` narrows them; `kepala` is the head
    of the agency, `atasan` the direct superior.  `to` is whom it is owed to, `through` by whose
    hands.  A duty with no time on paper has none here.
    """

    word: ClassVar[str] = "oblige"
    role: ClassVar[Role] = "duty"
    pointer: ClassVar[tuple[str, str] | None] = ("times_of", "times")
    printed: ClassVar[PrintedForms] = PrintedForms(
        binding=(
            *(MUST, SO_THAT, BindingWord(("diminta kepada",), below=True), FORBIDDEN),
            *(NOBODY, REMAINS, ONLY),
            BindingWord(("paling lambat", "selambat-lambatnya")).requiring_any_key("by"),
            *(IN_CASES, MAY_SELECTIVELY, ALL_OF_THEM),
        ),
        moments={
            "selama jam kerja": (("from", "mulai_kerja"), ("until", "selesai_kerja")),
            "setelah jam kerja": (("from", "selesai_kerja"),),
            "pada hari pelaksanaan": (("until", "akhir_hari"),),
            "pada hari yang sama": (("until", "akhir_hari"),),
            "sebelum pulang": (("by", "pulang_h-1"),),
            "sebelum jam kerja": (("by", "mulai_kerja"),),
            "sebelum jam kerja berakhir": (("by", "selesai_kerja"),),
            "paling lambat akhir jam kerja": (("by", "selesai_kerja"),),
            "pada hari itu juga": (("until", "akhir_hari"),),
        },
    )
    figures: ClassVar[tuple[Figure, ...]] = ("monthly_report",)
    figures_are_dates: ClassVar[bool] = True
    figure_scope: ClassVar[FigureScope] = "covered"

    who: Annotated[
        Literal["asn", "atasan", "kepala"], listed_word_validator("asn", "atasan", "kepala")
    ]
    do: Annotated[DutyWord, listed_word_validator(*DUTY)]
    to: Annotated[AddresseeWord, listed_word_validator(*ADDRESSEE)] | None = None
    through: Annotated[AddresseeWord, listed_word_validator(*ADDRESSEE)] | None = None
    whose: Whose = None
    by: By | None = None
    opens: Moment | None = Field(None, alias="from")
    until: Moment | None = None
    times: Times | None = None
    times_of: ClausePath | None = None

    @model_validator(mode="after")
    def _check_one_kind_of_time(self) -> Oblige:
        kinds = {
            "by": self.by,
            "from": self.opens or self.until,
            "times": self.times,
            "times_of": self.times_of,
        }
        given = [name for name, value in kinds.items() if value is not None]
        if len(given) > 1:
            raise Faults(Fault.of("not_together", first=given[0], second=given[1]))
        if self.through and not self.to:
            raise Faults(Fault.of("missing_key", key="to"))
        if isinstance(self.by, MonthlyDate) and self.who == "asn":
            raise Faults((("by",), Fault.of("not_together", first="who: asn", second="bulan")))
        return self

    def scope_boxes(self, cases: FactSpace) -> list[Box]:
        """The people on whom the duty falls."""
        return self.obliged_boxes(cases)

    def obliged_boxes(self, cases: FactSpace) -> list[Box]:
        """The people on whom the duty falls, if they work from home."""
        if self.whose is None:
            return [cases.space.whole_box]
        return group_boxes(self.whose.boxes, cases)

    def sentence(self, lang: str) -> str:
        """Who must do what, and when."""
        people = moment = ""
        if self.whose is not None:
            people = message("people", lang, group=describe_group(self.whose.boxes, lang))
        if isinstance(self.by, MonthlyDate):
            due = message("moment.monthly", lang, day=self.by.day)
            moment = message("duty.due", lang, due=due)
        elif self.by is not None:
            moment = message("duty.due", lang, due=describe_moment(self.by, lang))
        elif self.opens is not None and self.until is not None:
            opens, due = describe_moment(self.opens, lang), describe_moment(self.until, lang)
            moment = message("duty.between", lang, opens=opens, due=due)
        elif edge := self.opens or self.until:
            key = "days.since" if self.opens else "days.until"
            moment = message(key, lang, day=describe_moment(edge, lang))
        elif self.times is not None:
            moment = message("duty.at", lang, due=", ".join(self.times))
        elif self.times_of is not None:
            moment = message("rule.times_of", lang, clause=self.times_of)
        duty = message(f"rule.oblige_{self.who}", lang, duty=DUTY[self.do].label(lang))
        owed = describe_addressees(self.to, self.through, lang)
        return join_nonempty(duty, owed, people, moment)

    def content(self) -> RuleContent:
        """The duty, its people, whom it is owed to, and when it is due."""
        content = RuleContent(
            terms={("duty", self.do)},
            words={(key, word) for key in ("to", "through") if (word := getattr(self, key))},
            group=self.whose or (Group(()) if self.who == "asn" else None),
            clause=str(self.times_of or ""),
            printed_clause=True,
            duty=(self.do, self.who),
        )
        if isinstance(self.by, MonthlyDate):
            content.figures.add(("monthly", str(self.by.day)))
        for key, moment in (("by", self.by), ("from", self.opens), ("until", self.until)):
            if moment == "h-1":
                content.figures.add(("before", "1"))
            elif isinstance(moment, str) and ":" in moment:
                content.figures.add(("time", moment))
            elif isinstance(moment, str):
                content.moments.add((key, moment))
        content.figures |= {("time", moment) for moment in self.times or ()}
        if self.times:
            content.counts.add(("kali", str(len(self.times))))
        return content

    def stated_keys(self) -> set[str]:
        """Times taken from another clause are times."""
        return super().stated_keys() | ({"times"} if self.times_of else set())

    @property
    def is_personal(self) -> bool:
        """Whether the duty is that of the person at home."""
        return self.who == "asn"

    @property
    def figure(self) -> Figure | None:
        """A monthly duty is a report of the office."""
        return "monthly_report" if isinstance(self.by, MonthlyDate) else None

    def figure_parameters(self) -> tuple[tuple[str, int | str], ...]:
        """The duty and the day of the month."""
        day = self.by.day if isinstance(self.by, MonthlyDate) else str(self.by)
        return (("do", self.do), ("day", day))

    def figure_boxes(self, cases: FactSpace) -> list[Box]:
        """The people on whom the duty falls."""
        return self.obliged_boxes(cases)

    def words_to_office(self) -> tuple[object, ...]:
        """The duty of a head or a superior; one of the person binds no office."""
        return () if self.is_personal else self._word_and_office_fields()

    @classmethod
    def may_add_group(cls, words: Mapping[str, Any]) -> bool:
        """A duty of the person may be one of fewer people."""
        return words.get("who") == "asn"


def describe_addressees(to: AddresseeWord | None, through: AddresseeWord | None, lang: str) -> str:
    """Whom a duty is owed to, and through whom; empty where the paper names nobody."""
    owed = message("rule.oblige_to", lang, to=ADDRESSEE[to].label(lang)) if to else ""
    hands = ADDRESSEE[through].label(lang) if through else ""
    return join_nonempty(
        owed, message("rule.oblige_through", lang, through=hands) if through else ""
    )


def describe_moment(word: str, lang: str) -> str:
    """A moment of the day, in words or as its time."""
    return word if ":" in word else message(f"moment.{word}", lang)
