"""`exclude`: the clause keeps a group at the office."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, ClassVar

from pydantic import ModelWrapValidatorHandler, ValidationError, ValidationInfo, model_validator

from asn_wfh.kernel.space import Box
from asn_wfh.law.facts import FactSpace
from asn_wfh.messages.errors import Fault, Faults
from asn_wfh.messages.sentences import join, message
from asn_wfh.rules.fields import ALL
from asn_wfh.rules.model import to_faults
from asn_wfh.rules.rule import DatedRule, Rule

__all__ = ["Exclude"]

_WINDOW = ("every", "dates", "from", "until")


class Exclude(Rule):
    """`dikecualikan dari kebijakan WFH dan tetap melaksanakan WFO`: leave is taken from a group.

    The group is written straight below the word: facets, and beside them the days if the
    exclusion does not hold on all; a list of groups is "atau" between them, `semua` is everyone.
    """

    word: ClassVar[str] = "exclude"
    why: ClassVar[str] = "excluded"

    groups: tuple[DatedRule, ...]

    @model_validator(mode="wrap")
    @classmethod
    def _from_groups(
        cls, value: Any, handler: ModelWrapValidatorHandler[Exclude], info: ValidationInfo
    ) -> Exclude:
        """Read each group as facets beside the words that name days."""
        if value == ALL:
            return handler({"groups": (DatedRule.model_validate({}),)})
        items = value if isinstance(value, list) else [value]
        if not items:
            raise Faults(Fault.of("empty_list"))
        groups, faults = [], []
        for place, item in enumerate(items):
            path: tuple[str | int, ...] = (place,) if isinstance(value, list) else ()
            if not isinstance(item, Mapping):
                faults.append((path, Fault.of("not_a_mapping")))
                continue
            words: dict[str, Any] = {key: item[key] for key in item if key in _WINDOW}
            facets = {key: item[key] for key in item if key not in _WINDOW}
            if facets or not words:
                words["whose"] = facets
            try:
                groups.append(DatedRule.model_validate(words, context=info.context))
            except ValidationError as error:
                faults += [
                    (path + (below[1:] if below[:1] == ("whose",) else below), fault)
                    for below, fault in to_faults(error, DatedRule)
                ]
        if faults:
            raise Faults(*faults)
        return handler({"groups": tuple(groups)})

    def takes_leave_from(self, cases: FactSpace) -> list[Box]:
        """Everyone in one of the groups, on its days."""
        return [box for group in self.groups for box in group.applies_to(cases)]

    def starts(self) -> Iterable[date]:
        """The edges of every group's days."""
        return [day for group in self.groups for day in group.starts()]

    def sentence(self, lang: str) -> str:
        """The groups, one after the other."""
        groups = message("or_else", lang).join(
            join(group.said_people(lang), group.said_days(lang)) or message("group.everyone", lang)
            for group in self.groups
        )
        return message("rule.exclude", lang, group=groups)
