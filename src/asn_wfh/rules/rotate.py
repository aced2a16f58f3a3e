"""`rotate`: turns at home, by a roster."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Literal

from pydantic import model_validator

from asn_wfh.kernel.boxes import Box
from asn_wfh.law.fact_space import FactSpace
from asn_wfh.messages.errors import Fault, Faults
from asn_wfh.messages.sentences import join_nonempty, message
from asn_wfh.rules.base_rule import Figure, Role
from asn_wfh.rules.content_for_audit import ContentForAudit
from asn_wfh.rules.field_readers import Share, listed_word_validator
from asn_wfh.rules.paper_wording_shared_by_rules import (
    ALL_OF_THEM,
    AT_LEAST,
    AT_MOST,
    ELIGIBLE_FORMS,
    FORBIDDEN,
    MAY_SELECTIVELY,
    SCOPE_BINDING,
    SET_BY,
    STAFF_FORMS,
    TURN_FORMS,
    TURNS,
    UNTIL,
    PrintedForms,
)
from asn_wfh.rules.rule_for_days_and_people import DatedRule
from asn_wfh.rules.words_of_leave_advice_and_denial import AT_OFFICE, MAY, PARTLY

__all__ = ["OddPerson", "Rotate", "ShareBase"]

ShareBase = Literal["eligible_in_office", "all_in_office", "eligible_in_region"]
OddPerson = Literal["wfo", "wfh", "min_one"]


class Rotate(DatedRule):
    """`secara bergiliran (shif)`: only those on the roster may stay at home that day.

    The shares bind the head of the office who draws up the roster (see `limits/`); for one
    civil servant all that matters is whether they are on it.  `share` says whether the part at
    home is a ceiling or exact, `turns` whether a holiday uses up a turn.
    """

    word: ClassVar[str] = "rotate"
    role: ClassVar[Role] = "takes"
    why: ClassVar[str] = "not_rostered"
    complements: ClassVar[tuple[str, ...]] = ("wfh", "wfo")
    printed: ClassVar[PrintedForms] = PrintedForms(
        calls=TURN_FORMS,
        stands=(*TURN_FORMS, "giliran", "terjadwal"),
        binding=(
            *(
                FORBIDDEN,
                AT_MOST.requiring_any_key("at_most"),
                AT_LEAST.requiring_any_key("wfo"),
                MAY_SELECTIVELY,
                ALL_OF_THEM,
            ),
            *(TURNS, MAY, PARTLY, AT_OFFICE),
            UNTIL.requiring_any_key("until"),
            *(SET_BY, *SCOPE_BINDING),
        ),
        words={
            **STAFF_FORMS,
            **dict.fromkeys(ELIGIBLE_FORMS, (("of", "eligible_in_office"),)),
            "ASN kantor itu yang tidak dikecualikan": (("of", "eligible_in_office"),),
            "ASN perangkat daerah itu yang tidak dikecualikan": (("of", "eligible_in_office"),),
            "seluruh ASN kabupaten yang tidak dikecualikan": (("of", "eligible_in_region"),),
            "seluruh ASN kota yang tidak dikecualikan": (("of", "eligible_in_region"),),
            "sedikitnya satu orang WFH": (("odd_person", "min_one"),),
            "boleh kurang": (("share", "at_most"),),
            **dict.fromkeys(AT_MOST.forms, (("share", "at_most"),)),
            "harus tepat": (("share", "exact"),),
            "hari kerja saja": (("turns", "working_days"),),
            "juga hari libur": (("turns", "calendar"),),
        },
    )
    figures: ClassVar[tuple[Figure, ...]] = ("turns",)
    figure_words: ClassVar[Mapping[str, str]] = {
        word: word for word in ("wfh", "wfo", "of", "odd_person", "share", "turns")
    }

    wfh: Share
    wfo: Share
    of: Annotated[
        ShareBase,
        listed_word_validator("eligible_in_office", "all_in_office", "eligible_in_region"),
    ]
    odd_person: Annotated[OddPerson, listed_word_validator("wfo", "wfh", "min_one")]
    share: Annotated[Literal["at_most", "exact"], listed_word_validator("at_most", "exact")]
    turns: Annotated[
        Literal["working_days", "calendar"], listed_word_validator("working_days", "calendar")
    ]

    @model_validator(mode="after")
    def _check_shares_add_up_to_100(self) -> Rotate:
        if self.wfh + self.wfo != 100:
            raise Faults(Fault.of("half_shares", wfh=f"{self.wfh}%", wfo=f"{self.wfo}%"))
        return self

    def denied_boxes(self, cases: FactSpace) -> list[Box]:
        """Whoever is not on the roster, also where none was drawn up."""
        return self.scope_boxes(cases, {"rostered": ["tidak", "tanpa_jadwal"]})

    def sentence(self, lang: str) -> str:
        """The shares, their base and how they are rounded."""
        shares = message(
            "rule.rotate",
            lang,
            wfh=self.wfh,
            wfo=self.wfo,
            base=message(f"base.{self.of}", lang),
            odd=message(f"odd.{self.odd_person}", lang),
            share=message(f"share.{self.share}", lang),
            turns=message(f"turns.{self.turns}", lang),
        )
        return join_nonempty(shares, self.describe_scope(lang))

    def content(self) -> ContentForAudit:
        """The days and people, and the two shares, one of which says the other."""
        content = super().content()
        content.together = {("share", str(self.wfh)), ("share", str(self.wfo))}
        content.figures |= content.together
        content.named_shares = {"wfh": self.wfh, "wfo": self.wfo}
        content.words |= {("of", self.of), ("odd_person", self.odd_person)}
        content.words |= {("share", self.share), ("turns", self.turns)}
        return content

    def stated_keys(self) -> set[str]:
        """A share that is a ceiling is stated as one."""
        return super().stated_keys() | ({"at_most"} if self.share == "at_most" else set())

    @property
    def figure_name(self) -> Figure:
        """How many stay at home by turns."""
        return "turns"

    def fields_addressed_to_office(self) -> tuple[object, ...]:
        """The shares, and how they are counted."""
        return self._effect_word_and_fields_for_office()

    @classmethod
    def mutant_effect_and_words(cls, words: Any) -> tuple[str, Any]:  # noqa: ARG003  # whatever they are
        """Not who is off the roster, but whoever is ordered in."""
        return "recall", "any"
