"""What the words that give leave have in common: days that must be named, and a list as "atau"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, ClassVar

from pydantic import (
    Field,
    ModelWrapValidatorHandler,
    ValidationError,
    ValidationInfo,
    model_validator,
)

from asn_wfh.kernel.boxes import Box
from asn_wfh.kernel.json_schema_parts import JsonSchema, SharedPart, any_of, at_least_one_key
from asn_wfh.law.fact_space import FactSpace
from asn_wfh.law.suggestions_for_unknown_words import unknown_word_hint
from asn_wfh.law.vocabulary import WEEKDAYS
from asn_wfh.messages.errors import Fault, Faults
from asn_wfh.messages.sentences import join_nonempty, message
from asn_wfh.rules.base_rule import Role
from asn_wfh.rules.content_for_audit import ContentForAudit
from asn_wfh.rules.group_of_people import Group
from asn_wfh.rules.pydantic_faults import to_faults
from asn_wfh.rules.read_group import raw_group_boxes
from asn_wfh.rules.rule_for_days_and_people import SCOPE, DatedRule

__all__ = ["PermittingRule"]


class PermittingRule(DatedRule):
    """Leave on the days named, for everyone or for some; leave that nobody gives is not had.

    A list of such words is "atau" between them: `alternatives` holds the second and the rest.
    """

    role: ClassVar[Role] = "gives"

    schema_conditions: ClassVar[tuple[JsonSchema, ...]] = (at_least_one_key("every", "dates"),)

    alternatives: tuple[DatedRule, ...] | None = Field(None, exclude=True)

    @model_validator(mode="wrap")
    @classmethod
    def _read_alternatives(
        cls, value: Any, handler: ModelWrapValidatorHandler[Any], info: ValidationInfo
    ) -> Any:
        """Read one mapping, or each of a list."""
        if isinstance(value, Mapping) and "alternatives" in value:
            hint = unknown_word_hint("alternatives", (*SCOPE, "whose"))
            fault = Fault.of("unknown_key", key="alternatives", **hint)
            raise Faults((("alternatives",), fault))
        if not isinstance(value, list):
            return handler(value)
        if not value:
            raise Faults(Fault.of("empty_list"))
        made, faults = [], []
        for place, item in enumerate(value):
            try:
                made.append(cls.model_validate(item, context=info.context))
            except ValidationError as error:
                faults += [((place, *below), fault) for below, fault in to_faults(error, cls)]
        if faults:
            raise Faults(*faults)
        first, *rest = made
        return first.model_copy(update={"alternatives": tuple(rest)}) if rest else first

    @model_validator(mode="after")
    def _refuse_rule_without_any_days(self) -> PermittingRule:
        if self.every is None and self.dates is None:
            raise Faults(Fault.of("no_day"))
        return self

    @classmethod
    def written_schema(cls) -> JsonSchema:
        """One mapping that names its days, or a list of them."""
        one = SharedPart(f"{cls.word}_alternative", super().written_schema())
        return any_of(one, {"type": "array", "items": one, "minItems": 1})

    @property
    def all_alternatives(self) -> tuple[DatedRule, ...]:
        """Each of the mappings that the rule was written as."""
        return (self, *(self.alternatives or ()))

    def scope_boxes(
        self, cases: FactSpace, allowed: Mapping[str, Iterable[str]] | None = None
    ) -> list[Box]:
        """The days and people of each alternative, where its acts are given."""
        boxes = super().scope_boxes(cases, allowed)
        for other in self.alternatives or ():
            boxes += other.scope_boxes(cases, allowed)
        return boxes

    def boxes_given_leave_where_acts_are_given(self, cases: FactSpace) -> list[Box]:
        """The days, for the people it is for."""
        return self.scope_boxes(cases)

    def permitted_boxes_by_acts(
        self, cases: FactSpace
    ) -> Iterable[tuple[tuple[str, ...], list[Box]]]:
        """The cases of each alternative, with the acts of that one."""
        yield self.once or (), super().scope_boxes(cases)
        for other in self.alternatives or ():
            yield from other.permitted_boxes_by_acts(cases)

    @property
    def acts_needed_before_rule_applies(self) -> tuple[str, ...]:
        """The acts of all alternatives."""
        each = (act for rule in self.all_alternatives for act in rule.once or ())
        return tuple(dict.fromkeys(each))

    @property
    def silenced_labels(self) -> tuple[str, ...]:
        """The clauses in whose place some alternative stands."""
        return tuple(label for rule in self.all_alternatives for label in rule.instead_of or ())

    def silencing_boxes(self, cases: FactSpace) -> Iterable[tuple[tuple[str, ...], list[Box]]]:
        """The clauses in whose place each alternative stands, in the scope of that one."""
        if self.instead_of:
            yield self.instead_of, super().scope_boxes(cases)
        for other in self.alternatives or ():
            yield from other.silencing_boxes(cases)

    @property
    def depends_on_week_of_month(self) -> bool:
        """Whether an alternative names only some of the weekdays of a month."""
        return any(rule.weeks is not None for rule in self.all_alternatives)

    def change_dates(self) -> Iterable[date]:
        """The edges of every alternative's days."""
        return [*super().change_dates(), *self._change_dates_of_alternatives()]

    def _change_dates_of_alternatives(self) -> Iterable[date]:
        return (day for other in self.alternatives or () for day in other.change_dates())

    def sentence(self, lang: str) -> str:
        """The days and the people, alternative by alternative."""
        described = [
            super().describe_scope(lang),
            *(r.describe_scope(lang) for r in self.alternatives or ()),
        ]
        text = message("or_else", lang).join(described)
        return join_nonempty(message(f"rule.{self.word}", lang), text)

    def content(self) -> ContentForAudit:
        """The days and people; so many weekdays are so many days a week."""
        content = super().content()
        for other in self.alternatives or ():
            other.add_days(content)
        groups = [rule.whose for rule in self.all_alternatives if rule.whose is not None]
        content.group = Group(tuple(box for group in groups for box in group.boxes))
        if self.every == tuple(WEEKDAYS):
            content.wording["hari kerja"] = "hari_kerja"
        elif self.every:
            content.counts |= {("hari", str(len(self.every))), ("minggu", "1")}
        return content

    def stated_keys(self) -> set[str]:
        """The words that some alternative states."""
        keys = super().stated_keys()
        return keys | {key for rule in self.alternatives or () for key in rule.stated_keys()}

    @staticmethod
    def words_of_exclude_for_same_people(words: Any) -> list[dict[str, Any]]:
        """The words of `exclude` for those to whom some words give leave, on the same days."""
        groups: list[dict[str, Any]] = []
        for item in words if isinstance(words, list) else [words]:
            window = {key: value for key, value in item.items() if key in SCOPE}
            boxes = raw_group_boxes(item["whose"]) if "whose" in item else []
            groups += [{**window, **box} for box in boxes or [{}]]
        return groups
