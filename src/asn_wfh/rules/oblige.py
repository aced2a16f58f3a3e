"""`oblige`: a duty of the person at home, or of the head of the office."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field, model_validator

from asn_wfh.kernel.space import Box
from asn_wfh.law.facts import FactSpace
from asn_wfh.law.vocabulary import ADDRESSEE, DUTY, AddresseeWord, DutyWord
from asn_wfh.messages.errors import Fault, Faults
from asn_wfh.messages.sentences import join, message
from asn_wfh.rules.fields import By, ClausePath, Moment, MonthlyDate, Times, Whose, one_of
from asn_wfh.rules.group_format import describe_group, group_boxes
from asn_wfh.rules.rule import Rule

__all__ = ["Oblige", "describe_addressees"]


class Oblige(Rule):
    """`wajib`, `agar`, `harus`: something to be done; it is no condition of leave.

    Duties of `asn` fall on whoever works from home, `whose` narrows them; `kepala` is the head
    of the agency, `atasan` the direct superior.  `to` is whom it is owed to, `through` by whose
    hands.  A duty with no time on paper has none here.
    """

    word: ClassVar[str] = "oblige"

    who: Annotated[Literal["asn", "atasan", "kepala"], one_of("asn", "atasan", "kepala")]
    do: Annotated[DutyWord, one_of(*DUTY)]
    to: Annotated[AddresseeWord, one_of(*ADDRESSEE)] | None = None
    through: Annotated[AddresseeWord, one_of(*ADDRESSEE)] | None = None
    whose: Whose = None
    by: By | None = None
    opens: Moment | None = Field(None, alias="from")
    until: Moment | None = None
    times: Times | None = None
    times_of: ClausePath | None = None

    @model_validator(mode="after")
    def _one_kind_of_time(self) -> Oblige:
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

    def binds(self, cases: FactSpace) -> list[Box]:
        """The people on whom the duty falls, if they work from home."""
        if self.whose is None:
            return [cases.space.whole]
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
        said = message(f"rule.oblige_{self.who}", lang, duty=DUTY[self.do].label(lang))
        owed = describe_addressees(self.to, self.through, lang)
        return join(said, owed, people, moment)


def describe_addressees(to: AddresseeWord | None, through: AddresseeWord | None, lang: str) -> str:
    """Whom a duty is owed to, and through whom; empty where the paper names nobody."""
    owed = message("rule.oblige_to", lang, to=ADDRESSEE[to].label(lang)) if to else ""
    hands = ADDRESSEE[through].label(lang) if through else ""
    return join(owed, message("rule.oblige_through", lang, through=hands) if through else "")


def describe_moment(word: str, lang: str) -> str:
    """A moment of the day, in words or as its time."""
    return word if ":" in word else message(f"moment.{word}", lang)
