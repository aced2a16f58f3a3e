"""`exclude`: the clause keeps a group at the office."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, ClassVar

from pydantic import ModelWrapValidatorHandler, ValidationError, ValidationInfo, model_validator

from asn_wfh.kernel.boxes import Box
from asn_wfh.kernel.json_schema_parts import JsonSchema, SharedPart, any_of
from asn_wfh.law.fact_space import FactSpace
from asn_wfh.messages.errors import Fault, Faults
from asn_wfh.messages.sentences import join_nonempty, message
from asn_wfh.rules.base_rule import Role, Rule
from asn_wfh.rules.content_for_audit import ContentForAudit
from asn_wfh.rules.group_of_people import Group
from asn_wfh.rules.group_schema import ALL, FACETS_OF_GROUP, group_box_schema
from asn_wfh.rules.paper_wording_shared_by_rules import (
    ALL_OF_THEM,
    COMPULSORY_OFFICE,
    DUTY_NOUNS,
    EVERYONE_FORMS,
    EXCEPT,
    EXCLUDED,
    FORBIDDEN,
    HOME_FORMS,
    IF,
    IN_CASES,
    LEAVE_NOUNS,
    MUST,
    NO_ONE_FORMS,
    NOT_APPLIED_FORMS,
    NOT_FOR,
    OFFICE_FORMS,
    ONLY,
    REMAINS,
    SCOPE_BINDING,
    SO_THAT,
    STAYS,
    UNTIL,
    PrintedForms,
    denied_forms,
    verb_forms,
)
from asn_wfh.rules.pydantic_faults import to_faults
from asn_wfh.rules.read_group import raw_group_boxes
from asn_wfh.rules.rule_for_days_and_people import SCOPE, WINDOW, DatedRule
from asn_wfh.rules.words_of_leave_advice_and_denial import AT_OFFICE, IN_PERSON, MAY_NOT

__all__ = ["Exclude"]

_GRANTED = ("diperbolehkan", "diperkenankan", "diizinkan", "dibenarkan", "dibolehkan")
_NO_LEAVE = (
    *denied_forms(
        *("diberikan", "dilaksanakan", "digunakan", "diperoleh", "dimiliki", "dinikmati"),
        *("terbuka", "dibuka", "tersedia", "diperuntukkan", "menjangkau", "berlaku"),
        *("diberlakukan", "diterapkan", *_GRANTED),
    ),
    *("ditiadakan", "dilarang", "ditutup", "tertutup"),
)
"""What is said behind working from home, or behind leave, of those who may not."""
_TAKES_NO_PART = tuple(
    f"{denied} {takes_part} {act}"
    for denied in ("tidak", "belum")
    for takes_part in ("turut serta dalam", "ikut serta dalam", "terlibat dalam", "ikut")
    for act in (*HOME_FORMS, "pelaksanaan WFH")
)
_BANS_OF_HOME = (
    *denied_forms("dapat", "boleh", "bisa", "berhak", "memungkinkan", *_GRANTED),
    *denied_forms("diberikan", "diikutsertakan", "diberlakukan", "diterapkan", "dibuka"),
    "dilarang",
)
"""What is said before working from home of those who may not."""
_PLACES_OF_WORK = ("tempat bertugas", "tempat bekerja", "tempat kerja", "tempat tugas")
_ORDERED = (*MUST.forms, *SO_THAT.forms, "tetap", "diperintahkan", "diminta")
_BUT_ON_DAYS = ("kecuali pada hari", "kecuali hari", "kecuali pada tanggal", "kecuali tanggal")
_WORK_AT_OFFICE = (
    *(*OFFICE_FORMS, "melaksanakan tugas di kantor", "berada di kantor", "bertugas di kantor"),
    *("dilaksanakan di kantor", "dilakukan di kantor"),
)
_POLICIES = tuple(
    f"kebijakan {this}" for this in ("ini", "itu", "tersebut", "dimaksud", *HOME_FORMS)
)
"""How a paper comes back to the leave of which it has spoken."""
_PRESENCE = ("kehadiran", "kehadirannya", "keberadaan", "keberadaannya")
_DEMANDED = tuple(
    f"di kantor {still}{demanded}"
    for still in ("", "tetap ", "masih ", "selalu ")
    for demanded in (
        *("diwajibkan", "diharuskan", "disyaratkan", "dipersyaratkan", "diperlukan"),
        *(f"{is_} {duty}" for is_ in ("menjadi", "merupakan") for duty in DUTY_NOUNS),
    )
)
"""What is said behind a presence that is not left to anybody's choice."""
_TASKS = ("tugas", "tugasnya", "tugas kedinasan", "pekerjaan", "pekerjaannya")
_DONE_AT_OFFICE = tuple(
    f"{still} {done} di kantor"
    for still in ("tetap", "harus", "wajib", "harus tetap")
    for done in ("bertempat", "berlangsung")
)
_ON_WEEKDAY = tuple(f"hari {day}" for day in ("Senin", "Selasa", "Rabu", "Kamis", "Jumat"))


class Exclude(Rule):
    """`dikecualikan dari kebijakan WFH dan tetap melaksanakan WFO`: leave is taken from a group.

    The group is written straight below the word: facets, and beside them the days if the
    exclusion does not hold on all; a list of groups is "atau" between them, `semua` is everyone.
    """

    word: ClassVar[str] = "exclude"
    role: ClassVar[Role] = "takes"
    why: ClassVar[str] = "excluded"
    forbidding_whys: ClassVar[tuple[str, ...]] = ("excluded",)
    names_group: ClassVar[bool] = True
    printed: ClassVar[PrintedForms] = PrintedForms(
        calls=(
            *verb_forms("kecualikan"),
            *NOT_FOR.forms,
            *STAYS.forms,
            *("wajib hadir di kantor", "wajib masuk kantor"),
            *(
                f"tidak termasuk {whom}yang {may}"
                for whom in ("", "pegawai ", "ASN ")
                for may in ("dibolehkan", "diperbolehkan", "diperkenankan", "diizinkan", "dapat")
            ),
            *("tidak mendapat WFH", "tidak mendapatkan WFH"),
            *_TAKES_NO_PART,
            *("tidak melaksanakan WFH", "tidak bekerja dari rumah", "tidak bekerja di rumah"),
        ),
        calls_in_order=(
            (EVERYONE_FORMS, _WORK_AT_OFFICE),
            (_ON_WEEKDAY, _WORK_AT_OFFICE),
            (_WORK_AT_OFFICE, _ON_WEEKDAY),
            ((*LEAVE_NOUNS, *HOME_FORMS, *_POLICIES), _NO_LEAVE),
            (_POLICIES, denied_forms("mencakup", "meliputi")),
            (_PRESENCE, _DEMANDED),
            (_TASKS, _DONE_AT_OFFICE),
            (HOME_FORMS, _BUT_ON_DAYS),
            (_BANS_OF_HOME, HOME_FORMS),
            (NOT_APPLIED_FORMS, _WORK_AT_OFFICE),
            (_ORDERED, _WORK_AT_OFFICE),
            (("kantor dihadiri", "kantor diisi"), EVERYONE_FORMS),
            (NO_ONE_FORMS, HOME_FORMS),
            (("kantor tetap menjadi", "kantor merupakan", "kantor menjadi"), _PLACES_OF_WORK),
        ),
        # Whom nobody may forbid, or force, to be at home is not kept at the office.
        refuted_by=tuple(
            f"{no_one} {people}{forced}"
            for no_one in NO_ONE_FORMS
            for people in ("", "ASN ", "pegawai ", "ASN yang ", "pegawai yang ")
            for forced in ("dilarang", "dipaksa", "dapat dipaksa", "wajib", "diwajibkan")
        ),
        calls_at_end=tuple(
            f"{word}{of}" for word in EXCEPT.forms for of in ("", " bagi", " untuk")
        ),
        # That it is excluded is said of every part; what is more, that all of them are.
        stands=("ikut dikecualikan", "seluruh", "semua", "setiap"),
        binding=(
            *(MUST, SO_THAT, FORBIDDEN),
            EXCLUDED,
            EXCEPT,
            STAYS,
            *(
                COMPULSORY_OFFICE,
                REMAINS,
                ONLY,
                IN_CASES,
                IF,
                ALL_OF_THEM,
                UNTIL.requiring_any_key("until"),
            ),
            *(MAY_NOT, AT_OFFICE, IN_PERSON),
            *(NOT_FOR, *SCOPE_BINDING),
        ),
    )

    groups: tuple[DatedRule, ...]

    @model_validator(mode="wrap")
    @classmethod
    def _read_excluded_groups(
        cls, value: Any, handler: ModelWrapValidatorHandler[Any], info: ValidationInfo
    ) -> Any:
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
            words: dict[str, Any] = {key: item[key] for key in item if key in SCOPE}
            facets = {key: item[key] for key in item if key not in SCOPE}
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

    @classmethod
    def schemas_of_written_keys(cls) -> dict[str, JsonSchema]:
        """Facets beside the words that say when a group is excluded."""
        words = DatedRule.schemas_of_written_keys()
        return {**FACETS_OF_GROUP, **{word: words[word] for word in SCOPE}}

    @classmethod
    def written_schema(cls) -> JsonSchema:
        """A group, a list of groups, or `semua`."""
        words = DatedRule.schemas_of_written_keys()
        group = SharedPart(
            "excluded_group", group_box_schema({word: words[word] for word in SCOPE})
        )
        return any_of({"const": ALL}, group, {"type": "array", "items": group, "minItems": 1})

    @classmethod
    def otherwise_schema(cls) -> JsonSchema:
        """Other words of each group."""
        words = DatedRule.schemas_of_written_keys()
        return group_box_schema({word: words[word] for word in SCOPE}, can_lift_keys_by_semua=True)

    def scope_boxes(self, cases: FactSpace) -> list[Box]:
        """Everyone in one of the groups, on its days."""
        return [box for group in self.groups for box in group.scope_boxes(cases)]

    def denied_boxes(self, cases: FactSpace) -> list[Box]:
        """Everyone in one of the groups, on its days."""
        return self.scope_boxes(cases)

    @property
    def has_its_people_at_office_every_day(self) -> bool:
        """Whether no group is excluded on some days only, or after an act."""
        return self.stated_keys().isdisjoint((*WINDOW, "once"))

    @property
    def acts_needed_before_rule_applies(self) -> tuple[str, ...]:
        """The acts that must be given before a group is excluded."""
        return tuple(
            dict.fromkeys(
                act for group in self.groups for act in group.acts_needed_before_rule_applies
            )
        )

    @property
    def silenced_labels(self) -> tuple[str, ...]:
        """The clauses in whose place some group stands."""
        return tuple(label for group in self.groups for label in group.silenced_labels)

    def silencing_boxes(self, cases: FactSpace) -> Iterable[tuple[tuple[str, ...], list[Box]]]:
        """The clauses in whose place each group stands, in the scope of that group."""
        return (pair for group in self.groups for pair in group.silencing_boxes(cases))

    @property
    def depends_on_week_of_month(self) -> bool:
        """Whether a group is excluded only on some of the weekdays of a month."""
        return any(group.depends_on_week_of_month for group in self.groups)

    def change_dates(self) -> Iterable[date]:
        """The edges of every group's days."""
        return [day for group in self.groups for day in group.change_dates()]

    def sentence(self, lang: str) -> str:
        """The groups, one after the other."""
        groups = message("or_else", lang).join(
            join_nonempty(
                group.describe_people(lang) or message("group.everyone", lang),
                group.describe_days_acts_and_replaced_clauses(lang),
            )
            for group in self.groups
        )
        return message("rule.exclude", lang, group=groups)

    def content(self) -> ContentForAudit:
        """The people of all groups together, and the days of each."""
        content = ContentForAudit()
        for group in self.groups:
            group.add_days(content)
        content.in_place_of = {label.partition("/")[0] for label in self.silenced_labels}
        whose = [group.whose for group in self.groups if group.whose is not None]
        content.group = Group(tuple(box for group in whose for box in group.boxes))
        return content

    def stated_keys(self) -> set[str]:
        """The words that some group states."""
        return super().stated_keys() | {key for group in self.groups for key in group.stated_keys()}

    @classmethod
    def mutant_effect_and_words(cls, words: Any) -> tuple[str, Any]:
        """Those kept at the office are given leave, on every working day."""
        boxes = raw_group_boxes(words)
        groups = [{key: box[key] for key in box if key not in WINDOW} for box in boxes]
        return "permit", {"every": "hari_kerja", "whose": groups}
