"""`share`: how much of a staff may, or must, be at home or at the office."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field, model_validator

from asn_wfh.kernel.boxes import Box, difference, intersection
from asn_wfh.kernel.json_schema_parts import JsonSchema, any_of, at_least_one_key, at_most_one_key
from asn_wfh.law.fact_space import FactSpace
from asn_wfh.law.suggestions_for_unknown_words import unknown_word_hint
from asn_wfh.law.vocabulary import AUTHORITY, WEEKDAYS, AuthorityWord
from asn_wfh.messages.errors import Fault, Faults
from asn_wfh.messages.sentences import join_nonempty, message
from asn_wfh.rules.base_rule import Figure, Role
from asn_wfh.rules.content_for_audit import ContentForAudit
from asn_wfh.rules.field_readers import Acts, listed_word_validator
from asn_wfh.rules.group_in_words import group_as_text
from asn_wfh.rules.group_of_people import FacetValues, Group
from asn_wfh.rules.paper_wording_shared_by_rules import (
    ALL_BEHIND_PEOPLE,
    ALL_OF_THEM,
    AT_LEAST,
    AT_MOST,
    BOUNDED,
    COMPULSORY_OFFICE,
    ELIGIBLE_FORMS,
    EVERYONE_FORMS,
    EXCEPT,
    FORBIDDEN,
    HOME_FORMS,
    MAY_SELECTIVELY,
    MUST,
    OFFICE_FORMS,
    ONCE,
    ONLY,
    ORDERED_HOME,
    OTHERS,
    SCOPE_BINDING,
    STAFF,
    STAFF_FORMS,
    STAYS,
    THAT_DAY_FORMS,
    UNTIL,
    PrintedForms,
    forms_counting_staff_with_each_ending,
    verb_forms,
)
from asn_wfh.rules.pydantic_model import ReadBy
from asn_wfh.rules.read_share_bounds_as_home_interval import (
    BASES,
    BOUNDS_SCHEMA,
    SIDES,
    HomeInterval,
    PrintedBound,
    ShareRounding,
    ShareSide,
    SideBounds,
    StaffBase,
    home_interval,
    read_side_bounds,
)
from asn_wfh.rules.rule_for_days_and_people import WINDOW, DatedRule
from asn_wfh.rules.share_in_words import describe_share_rows, describe_share_without_figure
from asn_wfh.rules.share_mutants import (
    share_mutants_as_key_old_new_words,
    share_words_of_other_side,
)
from asn_wfh.rules.share_table import TABLE_SCHEMA, ShareTable, read_table
from asn_wfh.rules.words_of_leave_advice_and_denial import AT_OFFICE, MAY, NONE_OF_THEM, PARTLY

__all__ = ["Share"]

_OTHERS = "others"
_NOT_AT_HOME = ("tidak", "tanpa_jadwal")
_ROUNDINGS = (
    *(("ke bawah", "down"), ("ke atas", "up")),
    *((f"ke {number} terdekat", "nearest") for number in ("angka", "bilangan", "bilangan bulat")),
)
_HOW_MANY = (
    *("pembagiannya", "porsinya", "besarannya", "banyaknya", "jumlahnya"),
    *(f"pembagian {what}" for what in (*STAFF, *HOME_FORMS, *OFFICE_FORMS)),
    *(f"porsi {what}" for what in (*STAFF, *HOME_FORMS)),
    *(
        f"{how_many} {people} yang {act}"
        for how_many in ("jumlah", "besaran", "banyaknya")
        for people in STAFF
        for act in HOME_FORMS
    ),
)
"""How a paper says without a figure how much of a staff is at home."""
_SETS = verb_forms("tetapkan", "tentukan", "atur", "serahkan", "lakukan")


class Share(DatedRule):
    """`paling banyak 60% pegawai di kantor`: how much of a staff is at home, or at the office.

    Where nobody may be at home leave is taken away, where everybody must be it is given and
    ordered; any other share is divided by a roster, and takes leave from whoever is not on it.
    With `chosen_by` the act that lets each person go chooses them: no roster is asked for.
    `set_by` is who sets the figure within the bound; `others` are all whom no other share names.
    """

    word: ClassVar[str] = "share"
    role: ClassVar[Role] = "takes"
    why: ClassVar[str] = "not_rostered"
    further_whys: ClassVar[tuple[str, ...]] = ("share_nobody",)
    forbidding_whys: ClassVar[tuple[str, ...]] = ("share_nobody",)
    printed: ClassVar[PrintedForms] = PrintedForms(
        calls=("komposisi", "proporsi", "secara selektif"),
        calls_figure="share",
        calls_in_order=(
            (EVERYONE_FORMS, OFFICE_FORMS),
            (
                (*STAFF, "petugas", "tenaga"),
                tuple(f"{all_} {act}" for all_ in ALL_BEHIND_PEOPLE for act in OFFICE_FORMS),
            ),
            (_HOW_MANY, _SETS),
            (_SETS, _HOW_MANY),
        ),
        stands=("terjadwal", "jadwal", "komposisi", "bagian WFH"),
        binding=(
            AT_MOST.requiring_any_key("at_most"),
            AT_LEAST.requiring_any_key("at_least"),
            *(MUST, FORBIDDEN, ONLY, MAY_SELECTIVELY, ALL_OF_THEM, ORDERED_HOME),
            UNTIL.requiring_any_key("until", "at_most"),
            *(MAY, PARTLY, NONE_OF_THEM, AT_OFFICE),
            OTHERS.requiring_any_key("others"),
            *(word.requiring_any_key("exactly") for word in (STAYS, COMPULSORY_OFFICE)),
            EXCEPT.requiring_any_key("instead_of", "whose"),
            ONCE.requiring_any_key("chosen_by"),
            BOUNDED.requiring_any_key("at_most"),
            *SCOPE_BINDING,
        ),
        words={
            **STAFF_FORMS,
            **dict.fromkeys(
                (
                    *("unit terkecil", "unit kerja terkecil"),
                    *forms_counting_staff_with_each_ending(
                        "pada unit terkecil", "unit terkecil", "pada unit kerja terkecil"
                    ),
                ),
                (("of", "smallest_unit"),),
            ),
            **dict.fromkeys(
                forms_counting_staff_with_each_ending("yang hadir"), (("of", "present"),)
            ),
            **dict.fromkeys(ELIGIBLE_FORMS, (("of", "eligible_in_office"),)),
            **THAT_DAY_FORMS,
            **{
                f"{rounded} {where}": (("round", word),)
                for rounded in ("dibulatkan", "pembulatan", "membulatkan")
                for where, word in _ROUNDINGS
            },
        },
    )
    figures: ClassVar[tuple[Figure, ...]] = ("home_share",)
    figures_told_if_set: ClassVar[tuple[Figure, ...]] = ("home_share",)
    figure_words: ClassVar[Mapping[str, str]] = {"of": "of", "round": "round", "set_by": "set_by"}

    home: Annotated[
        SideBounds | Literal["any"] | None,
        ReadBy(read_side_bounds, schema=any_of({"const": "any"}, BOUNDS_SCHEMA)),
    ] = None
    office: Annotated[
        SideBounds | Literal["any"] | None, ReadBy(read_side_bounds, schema=BOUNDS_SCHEMA)
    ] = None
    table: Annotated[
        ShareTable | None, ReadBy(read_table, in_context=True, schema=TABLE_SCHEMA)
    ] = None
    of: Annotated[StaffBase, listed_word_validator(*BASES)]
    round: (
        Annotated[ShareRounding, listed_word_validator("down", "up", "nearest", "down_min_one")]
        | None
    ) = None
    set_by: Annotated[AuthorityWord, listed_word_validator(labels=AUTHORITY)] | None = None
    chosen_by: Acts | None = None
    others: Literal["ya"] | None = Field(None, exclude=True)

    schema_conditions: ClassVar[tuple[JsonSchema, ...]] = (
        at_least_one_key(*SIDES, "table"),
        *(at_most_one_key(side, "table") for side in SIDES),
        {"not": {"properties": {"home": {"const": "any"}}, "required": ["home", "office"]}},
    )

    @model_validator(mode="before")
    @classmethod
    def _read_whose_others_as_flag(cls, value: Any) -> Any:
        if not isinstance(value, Mapping):
            return value
        if "others" in value:
            hint = unknown_word_hint("others", ["whose"])
            raise Faults((("others",), Fault.of("unknown_key", key="others", **hint)))
        if value.get("whose") != _OTHERS:
            return value
        return {**{key: v for key, v in value.items() if key != "whose"}, "others": "ya"}

    @model_validator(mode="after")
    def _check_share_figures(self) -> Share:
        stated = [name for name in ("home", "office", "table") if getattr(self, name) is not None]
        if not stated:
            raise Faults(Fault.of("missing_key", key="home"))
        if "table" in stated and len(stated) > 1:
            raise Faults(Fault.of("not_together", first=stated[0], second="table"))
        if self.office == "any":
            raise Faults((("office",), Fault.of("office_any")))
        if self.home == "any" and self.office is not None:
            raise Faults(
                (("office",), Fault.of("not_together", first="home: any", second="office"))
            )
        both = isinstance(self.home, SideBounds) and isinstance(self.office, SideBounds)
        if both and "exactly" in (bound for _, bound, _ in self.bounds_printed_outside_table):
            raise Faults((("office",), Fault.of("exactly_on_one_side")))
        for interval, box in self._home_intervals_by_row():
            if interval.low > interval.high:
                raise Faults(Fault.of("share_impossible", low=interval.low, high=interval.high))
            named = self.every or self.dates or "weekday" in dict(box)
            if interval.is_everybody and not named:
                raise Faults(Fault.of("no_day"))
        if self.chosen_by and self.is_of_all_or_nobody:
            raise Faults((("chosen_by",), Fault.of("nobody_to_choose")))
        return self

    @classmethod
    def schemas_of_written_keys(cls) -> dict[str, JsonSchema]:
        """Its words; of the others, `whose` says that they are whom no other share names."""
        keys = super().schemas_of_written_keys()
        return {**keys, "whose": any_of(keys["whose"], {"const": _OTHERS})}

    @property
    def bounds_printed_outside_table(self) -> tuple[PrintedBound, ...]:
        """The bounds that the paper prints, of a share without a table."""
        sides: tuple[tuple[ShareSide, object], ...] = (("home", self.home), ("office", self.office))
        return tuple(
            (side, bound, figure)
            for side, bounds in sides
            if isinstance(bounds, SideBounds)
            for bound, figure in bounds.bound_figure_pairs
        )

    @property
    def all_bounds(self) -> tuple[PrintedBound, ...]:
        """Every bound that is printed, in whatever row."""
        return tuple(bound for _, bounds in self.rows() for bound in bounds)

    @property
    def sides(self) -> frozenset[ShareSide]:
        """The sides that are printed; of a share without a figure the home side."""
        return frozenset(side for side, _, _ in self.all_bounds) or frozenset(("home",))

    def rows(self) -> Iterator[tuple[FacetValues, tuple[PrintedBound, ...]]]:
        """The bounds of each row of the table with the box of its facts; else all bounds."""
        if self.table is None:
            yield (), self.bounds_printed_outside_table
            return
        for row in self.table.rows:
            yield row.box, ((self.table.side, row.bound, row.figure),)

    def _home_intervals_by_row(self) -> Iterator[tuple[HomeInterval, FacetValues]]:
        for box, bounds in self.rows():
            yield home_interval(bounds), box

    @property
    def has_its_people_at_office_every_day(self) -> bool:
        """Whether nobody may be at home, on whatever day."""
        nobody = all(interval.is_nobody for interval, _ in self._home_intervals_by_row())
        return nobody and self.stated_keys().isdisjoint((*WINDOW, "once"))

    @property
    def is_of_all_or_nobody(self) -> bool:
        """Whether everybody or nobody is at home in every row, so that nothing is rounded."""
        return all(one.is_nobody or one.is_everybody for one, _ in self._home_intervals_by_row())

    @property
    def why_code_where_leave_is_given(self) -> str:
        """Everybody is given leave."""
        return "leave_given"

    # On which cases it bites

    @property
    def is_for_people_not_named_elsewhere(self) -> bool:
        """Whether it is for whoever no other share names."""
        return self.others is not None

    @property
    def people_of_share(self) -> Group | None:
        """The people whom it names."""
        return self.whose

    def row_boxes(self, cases: FactSpace) -> Iterator[tuple[HomeInterval, list[Box]]]:
        """The interval of each row, and the cases in its scope."""
        scope = self.scope_boxes(cases)
        for interval, box in self._home_intervals_by_row():
            yield interval, intersection(scope, [cases.box(dict(box))]) if box else scope

    def boxes_given_leave_where_acts_are_given(self, cases: FactSpace) -> list[Box]:
        """Where everybody is at home."""
        return [
            box
            for interval, boxes in self.row_boxes(cases)
            if interval.is_everybody
            for box in boxes
        ]

    def boxes_where_wfh_is_required(self, cases: FactSpace) -> list[Box]:
        """Where everybody must be at home."""
        return self.boxes_given_leave_where_acts_are_given(cases)

    def denied_boxes(self, cases: FactSpace) -> list[Box]:
        """Where nobody is at home, and whoever is not on the roster where some are."""
        return [box for _, boxes in self.denied_boxes_by_why(cases) for box in boxes]

    def denied_boxes_by_why(self, cases: FactSpace) -> list[tuple[str, list[Box]]]:
        """The same, by why."""
        off_roster = [cases.box({"rostered": _NOT_AT_HOME})]
        nobody: list[Box] = []
        some: list[Box] = []
        for interval, boxes in self.row_boxes(cases):
            if interval.is_nobody:
                nobody += boxes
            elif not interval.is_everybody and not self.chosen_by:
                some += intersection(boxes, off_roster)
        return [("share_nobody", nobody), (self.why, some)]

    def boxes_without_table_row(self, cases: FactSpace) -> list[Box]:
        """The cases in its scope for which a table has no row."""
        if self.table is None:
            return []
        rows = [dict(row.box) for row in self.table.rows]
        scope = self.scope_boxes(cases)
        if "weekday" in self.table.by:
            # On a day that the table does not name it says nothing.
            days = {day for row in rows for day in row.get("weekday", WEEKDAYS)}
            scope = intersection(scope, [cases.box({"weekday": sorted(days)})])
        return difference(scope, [cases.box(row) for row in rows])

    def overlapping_row_numbers(self, cases: FactSpace) -> tuple[int, int] | None:
        """Two rows of the table with a case in common, by their numbers from 1; or None."""
        rows = [cases.box(dict(row.box)) for row in self.table.rows] if self.table else []
        for second, later in enumerate(rows):
            for first, earlier in enumerate(rows[:second]):
                if later.overlaps(earlier):
                    return first + 1, second + 1
        return None

    # What it says

    def sentence(self, lang: str) -> str:
        """The printed side, what that leaves of the other, the base, who sets it, and of whom."""
        parts = [
            self._describe_figure(lang),
            message("share.of", lang, base=message(f"base.{self.of}", lang)),
            message("share.set_by", lang, by=AUTHORITY[self.set_by].label(lang))
            if self.set_by
            else "",
            message(f"share.round_{self.round}", lang) if self.round else "",
        ]
        return join_nonempty(", ".join(filter(None, parts)), self.describe_scope(lang))

    def _describe_figure(self, lang: str) -> str:
        if self.home == "any":
            return describe_share_without_figure(self.chosen_by, lang)
        return describe_share_rows(self.rows(), self.chosen_by, lang)

    def describe_people(self, lang: str) -> str:
        """The people alone, in words."""
        return message("share.others", lang) if self.others else super().describe_people(lang)

    def content(self) -> ContentForAudit:
        """The days and people, and the figures of each side."""
        group = self.whose or Group(())
        figures: set[tuple[str, str]] = set()
        for _, bounds in self.rows():
            figures |= {("share", str(figure)) for _, _, figure in bounds}
        facet_values = {(facet, v) for box, _ in self.rows() for facet, vs in box for v in vs}
        figures |= {(facet, value) for facet, value in facet_values if facet == "weekday"}
        # Who divides where no figure is printed is named in the clause in whatever words.
        set_by = None if self.home == "any" else self.set_by
        printed_as_words = (("of", self.of), ("round", self.round), ("set_by", set_by))
        content = ContentForAudit(
            figures=figures,
            group=group,
            counts=_complements_of_exact_shares(self.all_bounds),
            words={(key, value) for key, value in printed_as_words if value},
            terms={(facet, value) for facet, value in facet_values if facet != "weekday"},
            in_clause={key for key, _ in printed_as_words},
            in_place_of={label.partition("/")[0] for label in self.silenced_labels},
        )
        self.add_days(content)
        return content

    def stated_keys(self) -> set[str]:
        """The bounds of either side are stated."""
        return super().stated_keys() | {
            bound for _, bounds in self.rows() for _, bound, _ in bounds
        }

    # What it binds the office to

    @property
    def figure_name(self) -> Figure:
        """How much of the staff is at home."""
        return "home_share"

    def figure_parameters(self) -> tuple[tuple[str, int | str], ...]:
        """The bounds of each side, the base, the rounding and who sets it."""
        if self.table is not None:
            by_bound: dict[str, list[str]] = {}
            for row in self.table.rows:
                text = f"{group_as_text([row.box]) or '*'}: {row.figure}%"
                by_bound.setdefault(f"{self.table.side}.{row.bound}", []).append(text)
            named: list[tuple[str, int | str]] = [
                (bound, "; ".join(texts)) for bound, texts in by_bound.items()
            ]
        elif self.home == "any":
            named = [("home", "any")]
        else:
            named = [
                (f"{side}.{bound}", figure)
                for side, bound, figure in self.bounds_printed_outside_table
            ]
        return (*named, *super().figure_parameters())

    def fields_addressed_to_office(self) -> tuple[object, ...]:
        """The figures, and how they are counted."""
        return self._effect_word_and_fields_for_office()

    @classmethod
    def further_mutants_as_key_old_new_words(
        cls, words: Any
    ) -> Iterable[tuple[str, str, str, Any]]:
        """Each bound turned round or moved, and two figures of a table changed for each other."""
        return share_mutants_as_key_old_new_words(words)

    @classmethod
    def mutant_effect_and_words(cls, words: Any) -> tuple[str, Any] | None:
        """The same figure for the other side."""
        turned = share_words_of_other_side(words)
        return None if turned is None else (cls.word, turned)


def _complements_of_exact_shares(bounds: Iterable[PrintedBound]) -> set[tuple[str, str]]:
    """What a paper may print of the other side of an exact figure, which the policy leaves out."""
    return {("share", str(100 - figure)) for _, bound, figure in bounds if bound == "exactly"}
