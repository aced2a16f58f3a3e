"""`oblige`: a duty of the person at home, or of the head of the office."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Annotated, Any, ClassVar, Literal, Self

from pydantic import ModelWrapValidatorHandler, model_validator

from asn_wfh.kernel.boxes import Box, intersection
from asn_wfh.kernel.json_schema_parts import JsonSchema, any_of, at_most_one_key
from asn_wfh.law.fact_space import FactSpace
from asn_wfh.law.own_duty_limit_and_sanction_terms import TermKind, term_label
from asn_wfh.law.periods_between_named_dates_and_nth_weekdays import day_after
from asn_wfh.law.vocabulary import ADDRESSEE, AddresseeWord, DutyWord
from asn_wfh.law.workdays import MOMENTS
from asn_wfh.messages.errors import Fault, Faults
from asn_wfh.messages.sentences import join_all, join_nonempty, message
from asn_wfh.rules.base_rule import Figure, FigureScope, Role
from asn_wfh.rules.content_for_audit import ContentForAudit
from asn_wfh.rules.due_day_and_count_of_months import MonthlyDate
from asn_wfh.rules.duty_addressee_and_due_in_words import (
    describe_addressees,
    describe_due,
    describe_how_soon_and_often,
    describe_moment,
)
from asn_wfh.rules.field_readers import (
    Between,
    By,
    ClausePath,
    Count,
    Duration,
    Times,
    listed_word_validator,
    term_validator,
)
from asn_wfh.rules.group_of_people import Group
from asn_wfh.rules.paper_wording_shared_by_rules import (
    ALL_OF_THEM,
    FORBIDDEN,
    IN_CASES,
    MAY_SELECTIVELY,
    MUST,
    NOBODY,
    ONLY,
    REMAINS,
    SO_THAT,
    UNTIL,
    BindingWord,
    PrintedForms,
)
from asn_wfh.rules.rule_for_days_and_people import DatedRule
from asn_wfh.rules.words_of_leave_advice_and_denial import AT_OFFICE, MAY_NOT

__all__ = ["Oblige"]

_DAY_AFTER_FORMS = (
    *("hari kerja berikutnya", "hari kerja setelahnya", "hari kerja sesudahnya"),
    *(
        f"hari kerja {after} {day}"
        for after in ("setelah", "sesudah")
        for day in ("pelaksanaan", "hari pelaksanaan", "melaksanakan", "bekerja", "wfh", "hari wfh")
    ),
)
_OTHER_DAY_AFTER_FORMS = tuple(
    f"{to} hari kerja berikutnya"
    for to in (
        *("untuk", "ke"),
        *(
            f"{moved}{on}"
            for moved in ("dialihkan", "diganti", "digeser", "dipindahkan", "dilaksanakan")
            for on in ("", " ke", " pada", " dengan")
        ),
    )
)
"""A next working day by which nothing is due: one that something is moved to, or is for."""
_SAME_DAY_FORMS = (
    *("pada hari pelaksanaan", "pada hari yang sama", "hari yang sama"),
    *("pada hari itu juga", "hari itu juga"),
)
_FORBIDDING = frozenset({"tetap_di_lokasi"})
"""The duties of the law that are printed as what nobody may do."""
_QUARTER = "triwulan"
_MONTHS_OF_QUARTER = 3
_OTHER_DAYS = ("h-", "h+", "pulang_h-1")
"""How a moment begins that is not on the day of work from home."""


class Oblige(DatedRule):
    """`wajib`, `agar`, `harus`: something to be done; it is no condition of leave.

    Duties of `asn` fall on whoever works from home, `whose` narrows them; `kepala` is the head
    of the agency, `atasan` the direct superior, `instansi` a body that the clause names.  `to` is
    whom it is owed to, `through` by whose hands.  A duty with no time on paper has none here.  The
    words that name days say on which days it falls, `hours` between which moments of the day it is
    done; with `by` a date it falls on no day after it.
    """

    word: ClassVar[str] = "oblige"
    role: ClassVar[Role] = "duty"
    pointer: ClassVar[tuple[str, str] | None] = ("times_of", "times")
    printed: ClassVar[PrintedForms] = PrintedForms(
        binding=(
            *(MUST, SO_THAT, BindingWord(("diminta kepada",), below=True), FORBIDDEN),
            *(NOBODY, REMAINS, ONLY),
            BindingWord(("paling lambat", "selambat-lambatnya")).requiring_any_key("by", "within"),
            BindingWord(("paling cepat", "paling awal")).requiring_any_key("hours"),
            *(IN_CASES, MAY_SELECTIVELY, ALL_OF_THEM, MAY_NOT, AT_OFFICE),
            UNTIL.requiring_any_key("until", "hours"),
        ),
        moments={
            **dict.fromkeys(
                tuple(f"{during} jam kerja" for during in ("selama", "sepanjang", "pada", "dalam")),
                (("hours.from", "mulai_kerja"), ("hours.until", "selesai_kerja")),
            ),
            "setelah jam kerja": (("hours.from", "selesai_kerja"),),
            **dict.fromkeys(_SAME_DAY_FORMS, (("hours.until", "akhir_hari"),)),
            **{
                f"{latest} {day}": (("by", "akhir_hari"),)
                for latest in ("paling lambat", "selambat-lambatnya")
                for day in _SAME_DAY_FORMS
            },
            **dict.fromkeys(
                (
                    "sebelum pulang",
                    "sebelum meninggalkan kantor",
                    "sebelum meninggalkan ruang kerja",
                ),
                (("by", "pulang_h-1"),),
            ),
            "sebelum jam kerja": (("by", "mulai_kerja"),),
            "sebelum jam kerja berakhir": (("by", "selesai_kerja"),),
            "paling lambat akhir jam kerja": (("by", "selesai_kerja"),),
            **dict.fromkeys(_DAY_AFTER_FORMS, (("by", "h+N"),)),
            **dict.fromkeys(_OTHER_DAY_AFTER_FORMS, ()),
        },
    )
    figures: ClassVar[tuple[Figure, ...]] = ("monthly_report",)
    figures_are_dates: ClassVar[bool] = True
    figure_scope: ClassVar[FigureScope] = "covered"
    # On which days, and for whom, is part of what a head is told.
    private_words: ClassVar[frozenset[str]] = frozenset()

    schema_conditions: ClassVar[tuple[JsonSchema, ...]] = (
        at_most_one_key("by", "hours", "times", "times_of"),
        *(at_most_one_key("count", key) for key in ("times", "times_of")),
        any_of({"not": {"required": ["through"]}}, {"required": ["to"]}),
    )

    who: Annotated[
        Literal["asn", "atasan", "instansi", "kepala"],
        listed_word_validator("asn", "atasan", "instansi", "kepala"),
    ]
    do: Annotated[DutyWord | str, term_validator("do")]
    to: Annotated[AddresseeWord, listed_word_validator(labels=ADDRESSEE)] | None = None
    through: Annotated[AddresseeWord, listed_word_validator(labels=ADDRESSEE)] | None = None
    by: By | None = None
    hours: Between | None = None
    times: Times | None = None
    times_of: ClausePath | None = None
    within: Duration | None = None
    count: Count | None = None

    @model_validator(mode="wrap")
    @classmethod
    def _read_every_triwulan_as_quarterly_due(
        cls, value: Any, handler: ModelWrapValidatorHandler[Self]
    ) -> Self:
        """Read `every: triwulan`, which is no weekday: what is due after three months.

        Without `by` no day is printed on which it is due.
        """
        if not isinstance(value, Mapping):
            return handler(value)
        _refuse_moments_where_dates_belong(value)
        if value.get("every") != _QUARTER:
            return handler(value)
        rule = handler({key: each for key, each in value.items() if key != "every"})
        if not isinstance(rule.by, MonthlyDate | None):
            raise Faults(Fault.of("quarter_by"))
        if rule.who == "asn":
            raise Faults((("every",), Fault.of("not_together", first="who: asn", second=_QUARTER)))
        by = MonthlyDate(rule.by.day if rule.by else None, _MONTHS_OF_QUARTER)
        return rule.model_copy(update={"by": by})

    @classmethod
    def schemas_of_written_keys(cls) -> dict[str, JsonSchema]:
        """Its words; `every` may also be a quarter."""
        keys = super().schemas_of_written_keys()
        return {**keys, "every": any_of(keys["every"], {"const": _QUARTER})}

    @model_validator(mode="after")
    def _check_one_kind_of_time(self) -> Oblige:
        names = ("by", "hours", "times", "times_of")
        given = [name for name in names if getattr(self, name) is not None]
        if len(given) > 1:
            raise Faults(Fault.of("not_together", first=given[0], second=given[1]))
        if self.count is not None and given[:1] in (["times"], ["times_of"]):
            raise Faults((("count",), Fault.of("not_together", first=given[0], second="count")))
        if self.through and not self.to:
            raise Faults(Fault.of("missing_key", key="to"))
        if isinstance(self.by, MonthlyDate) and self.who == "asn":
            raise Faults((("by",), Fault.of("not_together", first="who: asn", second="bulan")))
        return self

    @property
    def term_kind_and_names(self) -> tuple[TermKind, tuple[str, ...]]:
        """The duty, which may be a term of the policy's own."""
        return "do", (self.do,)

    def scope_boxes(
        self, cases: FactSpace, allowed: Mapping[str, Iterable[str]] | None = None
    ) -> list[Box]:
        """The days and the people on whom the duty falls, none of them after a date it is due."""
        boxes = super().scope_boxes(cases, allowed)
        if not isinstance(self.by, date):
            return boxes
        names = cases.periods.names_between(None, self.by)
        return intersection(boxes, [cases.box({"period": names})])

    def change_dates(self) -> Iterable[date]:
        """The edges of its days, and the day after a date it is due."""
        due = [day_after(self.by)] if isinstance(self.by, date) else []
        return [*super().change_dates(), *(day for day in due if day)]

    def obliged_boxes(self, cases: FactSpace) -> list[Box]:
        """The people on whom the duty falls, if they work from home, and its days."""
        return self.scope_boxes(cases)

    def digested_fields(self) -> dict[str, Any]:
        """Its fields; a digest calls its hours `opens` and `until`, and its days otherwise."""
        fields = super().digested_fields()
        hours = fields.pop("hours")
        fields |= {"first_day": fields.pop("since"), "last_day": fields.pop("until")}
        return {**fields, "opens": hours and hours.opens, "until": hours and hours.closes}

    def duty_label(self, lang: str) -> str:
        """What is to be done, in `id` or `en`."""
        return term_label("do", self.do, self.own_word(self.do), lang)

    def sentence(self, lang: str) -> str:
        """Who must do what, on which days, and when."""
        duty = message(f"rule.oblige_{self.who}", lang, duty=self.duty_label(lang))
        owed = describe_addressees(self.to, self.through, lang)
        often = describe_how_soon_and_often(self.within, self.count, lang)
        return join_nonempty(
            duty, owed, self.describe_scope(lang), self._describe_time(lang), often
        )

    def _describe_time(self, lang: str) -> str:
        """When it is due, in words; empty where the paper sets no time."""
        if self.by is not None:
            return describe_due(self.by, lang)
        if self.hours is not None:
            opens, closes = (
                edge and describe_moment(edge, lang)
                for edge in (self.hours.opens, self.hours.closes)
            )
            if opens and closes:
                return message("rule.between", lang, opens=opens, due=closes)
            return message("days.since" if opens else "days.until", lang, day=opens or closes)
        if self.times is not None:
            times = join_all([time.replace(":", ".") for time in self.times], lang)
            return message("duty.at", lang, due=times)
        if self.times_of is not None:
            return message("rule.times_of", lang, clause=self.times_of)
        return ""

    def content(self) -> ContentForAudit:
        """The duty, its people and days, whom it is owed to, and when it is due."""
        content = ContentForAudit(
            terms={("duty", self.do)},
            words={(key, word) for key in ("to", "through") if (word := getattr(self, key))},
            group=self.whose or (Group(()) if self.who == "asn" else None),
            clause=str(self.times_of or ""),
            printed_clause=True,
            duty=(self.do, self.who),
        )
        self.add_days(content)
        content.figures |= {("time", moment) for moment in self.times or ()}
        self._add_due_time(content)
        if self.times:
            content.counts.add(("kali", str(len(self.times))))
        if self.count is not None:
            content.figures.add(("kali", str(self.count)))
        if self.within is not None:
            number, unit = self.within.split()
            content.figures.add((unit.removesuffix("_kerja"), number))
            if unit == "hari_kerja":
                content.wording["hari kerja"] = self.within.replace("_", " ")
        return content

    def _add_due_time(self, content: ContentForAudit) -> None:
        """Add when it is due: figures of the paper, and words for moments of the day."""
        closes = self.by if isinstance(self.by, str) else self.hours and self.hours.closes
        if self.times or (closes and not closes.startswith(_OTHER_DAYS)):
            # Who is told the time is told the day.
            content.implied_moments |= {("by", "akhir_hari"), ("hours.until", "akhir_hari")}
        if isinstance(self.by, MonthlyDate):
            if self.by.day is not None:
                content.figures.add(("monthly", str(self.by.day)))
            if self.by.months:
                content.wording[_QUARTER] = _QUARTER
                content.counts.add(("bulan", str(self.by.months)))
        elif isinstance(self.by, date):
            content.figures.add(("date", self.by.isoformat()))
        elif self.by is not None:
            _add_moment(content, "by", self.by)
        for key, moment in (
            ("hours.from", self.hours and self.hours.opens),
            ("hours.until", self.hours and self.hours.closes),
        ):
            if moment:
                _add_moment(content, key, moment)

    def stated_keys(self) -> set[str]:
        """Times taken from another clause are times; a quarter alone is no day it is due by."""
        undated = isinstance(self.by, MonthlyDate) and self.by.day is None
        times = {"times"} if self.times_of else set()
        return super().stated_keys() - ({"by"} if undated else set()) | times

    def accounts_for_binding_word(self, binding: BindingWord) -> bool:
        """Whether the duty takes a binding word up.

        Those at home have no duty at the office, and only what forbids is printed as a ban; of a
        term of the policy's own nobody knows whether it does.
        """
        if binding.forms == AT_OFFICE.forms and self.who == "asn":
            return False
        forbids = self.do in _FORBIDDING or bool(self.own_terms)
        if binding.forms in (FORBIDDEN.forms, MAY_NOT.forms) and not forbids:
            return False
        return super().accounts_for_binding_word(binding)

    @property
    def is_personal(self) -> bool:
        """Whether the duty is that of the person at home."""
        return self.who == "asn"

    @property
    def figure_name(self) -> Figure | None:
        """A monthly duty is a report of the office."""
        return "monthly_report" if isinstance(self.by, MonthlyDate) else None

    def figure_parameters(self) -> tuple[tuple[str, int | str], ...]:
        """The duty, the day of the month, and every how many months."""
        if not isinstance(self.by, MonthlyDate):
            return (("do", self.do), ("day", str(self.by)))
        months = (("months", self.by.months),) if self.by.months else ()
        day = (("day", self.by.day),) if self.by.day is not None else ()
        return (("do", self.do), *day, *months)

    def boxes_of_people_and_days_spoken_of(self, cases: FactSpace) -> list[Box]:
        """The people on whom the duty falls."""
        return self.obliged_boxes(cases)

    def fields_addressed_to_office(self) -> tuple[object, ...]:
        """The duty of a head or a superior; one of the person binds no office."""
        return () if self.is_personal else self._effect_word_and_fields_for_office()

    @classmethod
    def can_be_narrowed_to_group_by_mutant(cls, words: Mapping[str, Any]) -> bool:
        """A duty of the person may be one of fewer people."""
        return words.get("who") == "asn"


def _add_moment(content: ContentForAudit, key: str, moment: str) -> None:
    """Add one moment to what a rule states: a figure of the paper, or a word of it."""
    if moment.startswith("h-1"):
        content.figures.add(("before", "1"))
    if moment.startswith("pulang_h-1"):
        content.counts.add(("before", "1"))
    if moment.startswith("h+"):
        count = moment.split(maxsplit=1)[0].removeprefix("h+")
        # The next working day is printed with and without its number.
        (content.counts if count == "1" else content.figures).add(("hari", count))
        content.moments.add((key, "h+N"))
    if ":" in moment:
        content.figures.add(("time", moment.rpartition(" ")[2]))
    elif moment != "h-1" and not moment.startswith("h+"):
        content.moments.add((key, moment))


def _refuse_moments_where_dates_belong(words: Mapping[str, Any]) -> None:
    """Refuse a moment of the day under a word that names dates, and say where it belongs."""
    wrong = [
        key
        for key in ("from", "until")
        if isinstance(words.get(key), str)
        and (words[key] in MOMENTS or re.fullmatch(r"[0-9]{1,2}:[0-9]{2}", words[key]))
    ]
    if wrong:
        edges = [words.get(key, "") for key in ("from", "until")]
        hours = (
            f"[{', '.join(_quoted_time(edge) for edge in edges)}]"
            if all(edges)
            else f"{{{wrong[0]}: {_quoted_time(words[wrong[0]])}}}"
        )
        raise Faults(((wrong[0],), Fault.of("duty_hours", text=words[wrong[0]], hours=hours)))


def _quoted_time(moment: str) -> str:
    return f'"{moment}"' if ":" in moment else moment
