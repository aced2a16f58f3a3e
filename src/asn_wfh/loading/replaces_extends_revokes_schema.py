"""What a file writes of an earlier circular: that it is replaced, extended or revoked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from pydantic import Field, model_validator

from asn_wfh.kernel.json_schema_parts import JsonSchema, at_most_one_key
from asn_wfh.law.amendment import Kind
from asn_wfh.loading.readers_of_names_quotations_clauses_and_synonyms import Name
from asn_wfh.messages.errors import Fault, Faults
from asn_wfh.rules.field_readers import IsoDate, IsoDates
from asn_wfh.rules.pydantic_model import Model

__all__ = ["AMENDMENT_SHAPES"]


class RevokesShape(Model):
    """An earlier circular ends for good, from the first day of this one or from a date."""

    policy: Name
    since: IsoDate | None = Field(None, alias="from")


class ExtendsShape(Model):
    """The end of an earlier circular moves to a later date."""

    policy: Name
    until: IsoDate


class ReplacesShape(Model):
    """The circular stands in the place of an earlier one, for good or on some dates."""

    schema_conditions: ClassVar[tuple[JsonSchema, ...]] = (
        at_most_one_key("dates", "from"),
        at_most_one_key("dates", "until"),
    )

    policy: Name
    since: IsoDate | None = Field(None, alias="from")
    until: IsoDate | None = None
    dates: IsoDates | None = None

    @model_validator(mode="after")
    def _check_dates_or_ordered_range(self) -> ReplacesShape:
        if self.dates and (self.since or self.until):
            second = "from" if self.since else "until"
            raise Faults(Fault.of("not_together", first="dates", second=second))
        if self.since and self.until and self.until < self.since:
            raise Faults(Fault.of("not_sorted", first=self.since, second=self.until))
        return self


AMENDMENT_SHAPES: Mapping[Kind, type[ReplacesShape | ExtendsShape | RevokesShape]] = {
    "replaces": ReplacesShape,
    "extends": ExtendsShape,
    "revokes": RevokesShape,
}
