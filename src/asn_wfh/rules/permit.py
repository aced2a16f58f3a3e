"""`permit`: the clause gives leave to work from home."""

from __future__ import annotations

from typing import Any, ClassVar

from asn_wfh.rules.paper_wording_shared_by_rules import (
    ALL_OF_THEM,
    EXCEPT,
    HOME_FORMS,
    IF,
    MAY_SELECTIVELY,
    OFFICE_FORMS,
    ONLY,
    SCOPE_BINDING,
    UNTIL,
    PrintedForms,
)
from asn_wfh.rules.permitting_rule import PermittingRule
from asn_wfh.rules.words_of_leave_advice_and_denial import ADVISED, HOME_AS_BEFORE, MAY

__all__ = ["Permit"]

_MAY = ("dapat", "boleh")
_DONE = ("dilaksanakan", "dilakukan", "diberikan")
_GRANTED = ("diperbolehkan", "diperkenankan", "diizinkan", "dibolehkan", "diberikan")
_SET = ("dilaksanakan", "ditetapkan", "dilakukan", "dimungkinkan", "diatur")
_HOMES = (
    *("di rumahnya", "dari rumahnya", "rumahnya sebagai tempat", "di rumah masing-masing"),
    *("dari rumah masing-masing", "dari kediaman", "di kediaman", "dari tempat tinggalnya"),
)
_NAMES_HOME = ("di rumah", "dari rumah", "tempat tinggal")


class Permit(PermittingRule):
    """`melaksanakan WFH setiap hari ...`: leave on the days named, for everyone or for some.

    Leave that no permit gives is not had, so a permit names its days.
    """

    word: ClassVar[str] = "permit"
    why: ClassVar[str] = "leave_given"
    printed: ClassVar[PrintedForms] = PrintedForms(
        # The letters alone stand in every clause; leave is what is said of doing it.
        calls=(
            *("melaksanakan WFH", "pola kerja WFH", "WFH setiap", "WFH pada", "WFH sebanyak"),
            *("dapat WFH", "boleh WFH", "work from home", "diperkenankan WFH"),
            *("sebagai hari WFH", "sebagai hari pelaksanaan WFH", "menjadi hari WFH"),
            *("diperbolehkan WFH", "diizinkan WFH", "hari WFH ialah", "hari WFH adalah"),
            *(f"WFH {may} {done}" for may in _MAY for done in _DONE),
            *(f"WFH {given}" for given in ("diperbolehkan", "diperkenankan", "diizinkan")),
            *_NAMES_HOME,
        ),
        calls_in_order=(
            (HOME_FORMS, (*_GRANTED, *_SET)),
            (("hari", "tanggal"), ("merupakan hari WFH", "merupakan hari pelaksanaan WFH")),
            (MAY.forms, (*HOME_FORMS, *_NAMES_HOME, *_HOMES)),
            (("jadwal WFH", "jadwal pelaksanaan WFH"), ("ialah", "adalah", "yaitu")),
        ),
        refuted_without_calls_by=OFFICE_FORMS,
        naming_calls=("pola kerja WFH", "work from home", *_NAMES_HOME),
        binding=(
            *(EXCEPT, ONLY, IF, MAY_SELECTIVELY, ALL_OF_THEM),
            *(MAY, ADVISED, HOME_AS_BEFORE),
            *(UNTIL.requiring_any_key("until"), *SCOPE_BINDING),
        ),
    )

    @classmethod
    def further_mutant_effects(cls, words: Any) -> list[tuple[str, Any]]:
        """Those who may are told that they must."""
        return [("require", words)]

    @classmethod
    def mutant_effect_and_words(cls, words: Any) -> tuple[str, Any]:
        """Those to whom leave is given are kept at the office, on the same days."""
        return "exclude", cls.words_of_exclude_for_same_people(words)
