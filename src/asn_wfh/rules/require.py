"""`require`: the clause orders work from home, and so gives leave too."""

from __future__ import annotations

from typing import Any, ClassVar

from asn_wfh.kernel.boxes import Box
from asn_wfh.law.fact_space import FactSpace
from asn_wfh.rules.content_for_audit import ContentForAudit
from asn_wfh.rules.paper_wording_shared_by_rules import (
    ALL_OF_THEM,
    DUTY_NOUNS,
    EXCEPT,
    FORBIDDEN,
    HOME_FORMS,
    IF,
    MAY_FORMS,
    MUST,
    ONLY,
    ORDERED_HOME,
    SCOPE_BINDING,
    SO_THAT,
    UNTIL,
    PrintedForms,
)
from asn_wfh.rules.permitting_rule import PermittingRule
from asn_wfh.rules.words_of_leave_advice_and_denial import HOME_AS_BEFORE, MAY_NOT

__all__ = ["Require"]

_ORDERS = (*MUST.forms, *SO_THAT.forms)
_AT_HOME = (
    *("bekerja dari rumah", "dari rumah", "di rumah", "tempat tinggal", "WFH"),
    *("dari kediaman", "di kediaman", "dari rumahnya", "dari tempat tinggalnya"),
)
_DUTIES = tuple(f"{noun}{of}" for noun in DUTY_NOUNS for of in ("", " ASN", " pegawai"))
_IS_DUTY = tuple(f"{is_} {noun}" for is_ in ("menjadi", "merupakan") for noun in DUTY_NOUNS)
_IS_AT_HOME = (*HOME_FORMS, *(f"pelaksanaan {act}" for act in HOME_FORMS))
_FORBIDS = FORBIDDEN.forms


class Require(PermittingRule):
    """`wajib bekerja dari rumah`: whoever is in the group must stay at home on the days named.

    It gives leave, as a permit does, and no leave that another clause takes away: a recall, a
    share or a roster only distribute what it orders.
    """

    word: ClassVar[str] = "require"
    why: ClassVar[str] = "leave_required"
    printed: ClassVar[PrintedForms] = PrintedForms(
        calls=(
            *("wajib bekerja dari rumah", "wajib melaksanakan WFH", "wajib WFH"),
            *("diwajibkan bekerja dari rumah", "diwajibkan WFH", "agar bekerja dari rumah"),
            *("melaksanakan tugas kedinasan di rumah", *ORDERED_HOME.forms),
            *(f"{noun} {act}" for noun in DUTY_NOUNS for act in HOME_FORMS),
            *("tidak diperkenankan hadir", "tidak diperkenankan masuk kantor"),
        ),
        calls_in_order=(
            (_ORDERS, _AT_HOME),
            (_DUTIES, tuple(f"untuk {act}" for act in HOME_FORMS)),
            (_FORBIDS, ("hadir", "masuk kantor", "di kantor", "datang ke kantor", "WFO")),
        ),
        calls_in_order_from_sign=((_IS_AT_HOME, _IS_DUTY),),
        refuted_by=(*MAY_FORMS, "ditiadakan", "dihapuskan", "dicabut"),
        binding=(
            *(MUST, SO_THAT, FORBIDDEN, EXCEPT, ONLY, IF, ALL_OF_THEM, ORDERED_HOME),
            *(MAY_NOT, HOME_AS_BEFORE),
            *(UNTIL.requiring_any_key("until"), *SCOPE_BINDING),
        ),
    )

    def boxes_where_wfh_is_required(self, cases: FactSpace) -> list[Box]:
        """The days of the order, for the people it is about."""
        return self.scope_boxes(cases)

    def content(self) -> ContentForAudit:
        """The days and people; `WFH 100%` says no more than that all of them must."""
        content = super().content()
        content.counts |= {("share", "100")}
        return content

    @classmethod
    def mutant_effect_and_words(cls, words: Any) -> tuple[str, Any]:
        """Those who must are only allowed to."""
        return "permit", words
