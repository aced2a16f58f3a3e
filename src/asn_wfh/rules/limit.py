"""`limit`: how far the office must cut its travel or its vehicles."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Literal

from pydantic import BeforeValidator, model_validator

from asn_wfh.law.vocabulary import LIMITED, Limited
from asn_wfh.messages.errors import Fault, Faults
from asn_wfh.messages.sentences import join, message
from asn_wfh.rules.fields import Share, one_of, read_share
from asn_wfh.rules.rule import Rule

__all__ = ["Limit", "LimitBase"]


def _share_or_any(value: object) -> Any:
    return value if value == "any" else read_share(value)


LimitBase = Literal["use", "vehicles", "cut"]

_AT_MOST: Mapping[LimitBase, str] = {
    "use": "rule.limit_at_most",
    "vehicles": "rule.limit_vehicles",
    "cut": "rule.limit_reduction",
}


class Limit(Rule):
    """`membatasi/mengurangi ... sebanyak 50%`: a figure that binds the office, not a person.

    `cut` is how much less it must be (`any` where the paper gives no figure), `at_most` how
    much of it may remain.  `of` says what `at_most` counts: the use, the number of vehicles, or
    the cut itself, which then may be no larger; left out it is the use.  `joined` says whether
    the clause's other cuts come on top (`dan`) or may stand in its place (`atau`).
    """

    word: ClassVar[str] = "limit"

    what: Annotated[Limited, one_of(*LIMITED)]
    cut: Annotated[int | Literal["any"], BeforeValidator(_share_or_any)] | None = None
    at_most: Share | None = None
    of: Annotated[LimitBase, one_of("use", "vehicles", "cut")] | None = None
    joined: Annotated[Literal["dan", "atau"], one_of("dan", "atau")] | None = None

    @model_validator(mode="after")
    def _one_figure(self) -> Limit:
        if self.cut is not None and self.at_most is not None:
            raise Faults(Fault.of("not_together", first="cut", second="at_most"))
        if self.cut is None and self.at_most is None:
            raise Faults(Fault.of("no_figure"))
        if self.of is not None and self.cut is not None:
            raise Faults(Fault.of("not_together", first="of", second="cut"))
        if self.of is not None and self.what != "kendaraan_dinas_jabatan":
            raise Faults(Fault.of("not_together", first="of", second=f"what: {self.what}"))
        return self

    def sentence(self, lang: str) -> str:
        """The figure and what it applies to."""
        what = LIMITED[self.what].label(lang)
        if self.cut == "any":
            said = message("rule.limit_any", lang, what=what)
        elif self.cut is not None:
            said = message("rule.limit_cut", lang, what=what, share=self.cut)
        else:
            said = message(_AT_MOST[self.of or "use"], lang, what=what, share=self.at_most)
        return join(said, message(f"rule.joined_{self.joined}", lang) if self.joined else "")
