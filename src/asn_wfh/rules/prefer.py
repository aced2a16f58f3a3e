"""`prefer`: whom whoever draws up the roster takes first, or what they weigh."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from pydantic import ValidationInfo, model_validator

from asn_wfh.kernel.json_schema_parts import (
    JsonSchema,
    any_of,
    at_least_one_key,
    at_most_one_key,
    closed_list_word_schema,
    one_or_list,
)
from asn_wfh.law.vocabulary import PREFERENCE
from asn_wfh.messages.errors import Fault, Faults
from asn_wfh.messages.sentences import message
from asn_wfh.rules.base_rule import Role, Rule
from asn_wfh.rules.content_for_audit import ContentForAudit
from asn_wfh.rules.field_readers import check_listed_word, listed_word_validator, read_text
from asn_wfh.rules.group_in_words import format_box
from asn_wfh.rules.group_of_people import Group
from asn_wfh.rules.group_schema import GROUP_BOX
from asn_wfh.rules.paper_wording_shared_by_rules import (
    ALL_OF_THEM,
    IF,
    MUST,
    SO_THAT,
    TURNS,
    BindingWord,
    PrintedForms,
    verb_forms,
)
from asn_wfh.rules.pydantic_model import ReadBy
from asn_wfh.rules.read_group import read_group_box
from asn_wfh.rules.words_of_leave_advice_and_denial import ADVISED, AT_OFFICE, MAY, PARTLY

__all__ = ["Prefer", "Preference"]

Preference: TypeAlias = str | tuple[tuple[str, tuple[str, ...]], ...]
"""A word of `PREFERENCE`, or a box of people."""


def _read_preferences(value: object, info: ValidationInfo) -> tuple[Preference, ...]:
    """Boxes of people and words of `PREFERENCE`, in their order."""
    items = value if isinstance(value, list) else [value]
    if not items:
        raise Faults(Fault.of("empty_list"))
    preferences: list[Preference] = []
    faults: list[tuple[tuple[str | int, ...], Fault]] = []
    for place, item in enumerate(items):
        path: tuple[str | int, ...] = (place,) if isinstance(value, list) else ()
        try:
            one = _read_preference(item, info)
            if one in preferences:
                faults.append(
                    (
                        path,
                        Fault.of("repeated_word", word=_preference_in_facet_equals_value_form(one)),
                    )
                )
            preferences.append(one)
        except Faults as error:
            faults += [((*path, *below), fault) for below, fault in error.located]
    if faults:
        raise Faults(*faults)
    return tuple(preferences)


def _read_preference(value: object, info: ValidationInfo) -> Preference:
    if isinstance(value, dict):
        return read_group_box(value, info.context or {})
    return check_listed_word(read_text(value), PREFERENCE)


def _preference_in_facet_equals_value_form(preference: Preference) -> str:
    if isinstance(preference, str):
        return preference
    return "&".join(f"{facet}={'|'.join(values)}" for facet, values in preference)


_PREFERENCE = any_of(closed_list_word_schema(PREFERENCE, {**PREFERENCE}), GROUP_BOX)
Preferences = Annotated[
    tuple[Preference, ...],
    ReadBy(_read_preferences, in_context=True, schema=one_or_list(_PREFERENCE)),
]

_PREFERS = verb_forms("utamakan", "prioritaskan", "dahulukan")


_NO_TURN_YET = (
    *(
        f"{denied} {got} giliran"
        for denied in ("belum", "tidak")
        for got in ("mendapat", "mendapatkan", "memperoleh", "menerima", "kebagian", "diberi")
    ),
    *(f"{denied} melaksanakan WFH pada giliran" for denied in ("belum", "tidak")),
)
"""Who had no turn the last time."""


class Prefer(Rule):
    """`diutamakan`, `diprioritaskan`: whom a roster puts at home, or at the office, first.

    `first` is an order, `weighs` a list without one.  It says whom to choose among those who
    have leave, and so gives nobody leave and takes it from nobody.
    """

    word: ClassVar[str] = "prefer"
    role: ClassVar[Role] = "advice"
    ordered_words: ClassVar[frozenset[str]] = frozenset({"first"})
    closed_words: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "first": tuple(PREFERENCE),
        "weighs": tuple(PREFERENCE),
    }
    printed: ClassVar[PrintedForms] = PrintedForms(
        calls=(*_PREFERS, *verb_forms("pertimbangkan")),
        binding=(
            *(MUST, SO_THAT, ALL_OF_THEM, IF),
            BindingWord(_PREFERS, below=True),
            *(TURNS, MAY, ADVISED, PARTLY, AT_OFFICE),
        ),
        words={
            **dict.fromkeys(_NO_TURN_YET, (("first", "belum_pada_giliran_lalu"),)),
            **dict.fromkeys(
                (
                    *("paling sedikit hari WFH", "paling sedikit hari WFH-nya"),
                    *("hari WFH paling sedikit", "hari WFH-nya paling sedikit"),
                    *("paling sedikit WFH", "paling jarang WFH"),
                ),
                (("first", "hari_wfh_paling_sedikit"),),
            ),
            "paling sedikit melaksanakan WFH": (("first", "hari_wfh_paling_sedikit"),),
            "urutan mendaftar": (("first", "waktu_mendaftar"),),
            "lebih dahulu mendaftar": (("first", "waktu_mendaftar"),),
            "waktu pendaftaran": (("first", "waktu_mendaftar"),),
        },
    )

    at: Annotated[Literal["home", "office"], listed_word_validator("home", "office")]
    first: Preferences | None = None
    weighs: Preferences | None = None

    schema_conditions: ClassVar[tuple[JsonSchema, ...]] = (
        at_least_one_key("first", "weighs"),
        at_most_one_key("first", "weighs"),
    )

    @model_validator(mode="after")
    def _check_one_list(self) -> Prefer:
        if self.first is not None and self.weighs is not None:
            raise Faults((("weighs",), Fault.of("not_together", first="first", second="weighs")))
        if self.first is None and self.weighs is None:
            raise Faults(Fault.of("missing_key", key="first"))
        return self

    @property
    def preferences(self) -> tuple[Preference, ...]:
        """What counts, in order where there is one."""
        return self.first or self.weighs or ()

    def sentence(self, lang: str) -> str:
        """Whom it prefers, one after the other, and for which place."""
        named = [_describe_preference(preference, lang) for preference in self.preferences]
        key, parting = ("first", "sanction.then") if self.first else ("weighs", "or_else")
        order = message(parting, lang).join(named)
        return message(f"rule.prefer_{key}_{self.at}", lang, order=order)

    def content(self) -> ContentForAudit:
        """The people, and what else counts."""
        boxes = tuple(each for each in self.preferences if not isinstance(each, str))
        words = {("first", each) for each in self.preferences if isinstance(each, str)}
        return ContentForAudit(words=words, group=Group(boxes))

    def digested_fields(self) -> dict[str, Any]:
        """Its fields; what is weighed without an order is sorted."""
        weighs = (
            sorted(map(_preference_in_facet_equals_value_form, self.weighs))
            if self.weighs
            else None
        )
        first = (
            [_preference_in_facet_equals_value_form(each) for each in self.first]
            if self.first
            else None
        )
        return {"at": self.at, "first": first, "weighs": weighs}

    def figure_parameters(self) -> tuple[tuple[str, int | str], ...]:
        """For which place, and whom it prefers."""
        fields = self.digested_fields()
        key = "first" if self.first else "weighs"
        return (("at", self.at), (key, ", ".join(fields[key])))

    def fields_addressed_to_office(self) -> tuple[object, ...]:
        """All of it: the roster is the office's."""
        return self._effect_word_and_fields_for_office()


def _describe_preference(preference: Preference, lang: str) -> str:
    if isinstance(preference, str):
        return {**PREFERENCE}[preference].label(lang)  # type: ignore[index]  # a word of the list
    return format_box(preference, lang)
