"""`limit`: how far the office must cut its travel or its vehicles."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Literal

from pydantic import model_validator

from asn_wfh.kernel.json_schema_parts import JsonSchema, any_of, at_least_one_key, at_most_one_key
from asn_wfh.law.own_duty_limit_and_sanction_terms import TermKind, term_label
from asn_wfh.law.vocabulary import Limited
from asn_wfh.messages.errors import Fault, Faults
from asn_wfh.messages.sentences import join_nonempty, message
from asn_wfh.rules.base_rule import Figure, FigureScope, Role
from asn_wfh.rules.content_for_audit import ContentForAudit
from asn_wfh.rules.field_readers import (
    Share,
    listed_word_validator,
    read_percentage_from_1,
    term_validator,
)
from asn_wfh.rules.field_schemas import PERCENTAGE
from asn_wfh.rules.paper_wording_shared_by_rules import (
    AT_LEAST,
    AT_MOST,
    BOUNDED,
    CUT,
    CUTS,
    MUST,
    SO_THAT,
    UNTIL,
    BindingWord,
    PrintedForms,
)
from asn_wfh.rules.pydantic_model import ReadBy
from asn_wfh.rules.rule_for_days_and_people import DatedRule
from asn_wfh.rules.words_of_leave_advice_and_denial import ADVISED

__all__ = ["Limit", "LimitBase"]


def _read_percentage_or_any(value: object) -> Any:
    return value if value == "any" else read_percentage_from_1(value)


LimitBase = Literal["use", "vehicles", "cut"]

_FIGURES: Mapping[str, Figure] = {
    "perjalanan_dalam_negeri": "domestic_travel",
    "perjalanan_luar_negeri": "foreign_travel",
    "frekuensi_perjalanan": "travel_frequency",
    "rombongan_perjalanan": "travel_party",
    "kendaraan_dinas_jabatan": "vehicles",
}
_COUNTED_LIMIT = "kendaraan_dinas_jabatan"
"""The only thing of which a paper limits the number, and not only the use."""
_OWN_LIMIT: Figure = "own_limit"
"""The figure of a limit on what the circular has a word of its own for."""
_TRAVEL: tuple[Figure, ...] = ("domestic_travel", "foreign_travel")
"""The figures that the same clause may join to a cut of frequency or of the party."""
_JOINED: tuple[Figure, ...] = ("travel_frequency", "travel_party")

_MUSTS = ("wajib", "diwajibkan", "harus", "agar", "supaya")

_AT_MOST: Mapping[LimitBase, str] = {
    "use": "rule.limit_at_most",
    "vehicles": "rule.limit_vehicles",
    "cut": "rule.limit_reduction",
}

_CUTS_AS_NOUNS = tuple(
    f"{done} {cut}"
    for done in ("dilakukan", "diadakan", "mengalami", "dikenai", "dikenakan")
    for cut in ("pengurangan", "penurunan", "pembatasan")
)


class Limit(DatedRule):
    """`membatasi/mengurangi ... sebanyak 50%`: a figure that binds the office, not a person.

    `cut` is how much less it must be (`any` where the paper gives no figure), `at_most` how
    much of it may remain.  `of` says what `at_most` counts: the use, the number of vehicles, or
    the cut itself, which then may be no larger; left out it is the use.  `joined` says whether
    the clause's other cuts come on top (`dan`) or may stand in its place (`atau`).  The words
    that name days and people say when, and for whose travel or vehicles, it holds.
    """

    word: ClassVar[str] = "limit"
    role: ClassVar[Role] = "figure"
    printed: ClassVar[PrintedForms] = PrintedForms(
        calls=(*CUTS, *_CUTS_AS_NOUNS),
        binding=(
            AT_MOST.requiring_any_key("at_most"),
            AT_LEAST.requiring_any_key("cut"),
            BindingWord(("dan/atau",), in_terms=True).requiring_any_key("joined"),
            *(BOUNDED, CUT),
            BindingWord(tuple(f"{must} {cut}" for must in _MUSTS for cut in CUTS)),
            *(ADVISED, UNTIL.requiring_any_key("until")),
        ),
        words={
            "dari penggunaan semula": (("of", "use"),),
            "dari jumlah kendaraan": (("of", "vehicles"),),
            "dari jumlah semula": (("of", "vehicles"),),
            "besarnya pengurangan": (("of", "cut"),),
            "dan/atau": (("joined", "atau"),),
            "salah satu": (("joined", "atau"),),
            "semuanya harus": (("joined", "dan"),),
            "dan mengurangi": (("joined", "dan"),),
        },
    )
    figures: ClassVar[tuple[Figure, ...]] = (*_FIGURES.values(), _OWN_LIMIT)
    figures_told_if_set: ClassVar[tuple[Figure, ...]] = (_OWN_LIMIT,)
    figure_scope: ClassVar[FigureScope] = "days"
    # For whom and when a figure holds is part of what the office is told.
    private_words: ClassVar[frozenset[str]] = frozenset()
    figure_words: ClassVar[Mapping[str, str]] = {
        word: word for word in ("what", "cut", "at_most", "of", "joined")
    }

    what: Annotated[Limited | str, term_validator("what")]
    cut: (
        Annotated[
            int | Literal["any"],
            ReadBy(_read_percentage_or_any, schema=any_of({"const": "any"}, PERCENTAGE)),
        ]
        | None
    ) = None
    at_most: Share | None = None
    of: Annotated[LimitBase, listed_word_validator("use", "vehicles", "cut")] | None = None
    joined: Annotated[Literal["dan", "atau"], listed_word_validator("dan", "atau")] | None = None

    schema_conditions: ClassVar[tuple[JsonSchema, ...]] = (
        at_least_one_key("cut", "at_most"),
        at_most_one_key("cut", "at_most"),
        at_most_one_key("cut", "of"),
        any_of(
            {"not": {"required": ["of"]}},
            {"properties": {"what": {"const": _COUNTED_LIMIT}}},
        ),
    )

    @model_validator(mode="after")
    def _check_one_figure(self) -> Limit:
        if self.cut is not None and self.at_most is not None:
            raise Faults(Fault.of("not_together", first="cut", second="at_most"))
        if self.cut is None and self.at_most is None:
            raise Faults(Fault.of("no_figure"))
        if self.of is not None and self.cut is not None:
            raise Faults(Fault.of("not_together", first="of", second="cut"))
        if self.of is not None and self.what != _COUNTED_LIMIT:
            raise Faults(Fault.of("not_together", first="of", second=f"what: {self.what}"))
        return self

    @property
    def term_kind_and_names(self) -> tuple[TermKind, tuple[str, ...]]:
        """What is limited, which may be a term of the policy's own."""
        return "what", (self.what,)

    def limited_thing_label(self, lang: str) -> str:
        """What is limited, in `id` or `en`."""
        return term_label("what", self.what, self.own_word(self.what), lang)

    def sentence(self, lang: str) -> str:
        """The figure and what it applies to."""
        what = self.limited_thing_label(lang)
        if self.cut == "any":
            text = message("rule.limit_any", lang, what=what)
        elif self.cut is not None:
            text = message("rule.limit_cut", lang, what=what, share=self.cut)
        else:
            text = message(_AT_MOST[self.of or "use"], lang, what=what, share=self.at_most)
        return join_nonempty(
            text,
            self.describe_scope(lang),
            message(f"rule.joined_{self.joined}", lang) if self.joined else "",
        )

    def content(self) -> ContentForAudit:
        """What is cut, the share, of what it is taken, and how it is joined to others."""
        shares = [share for share in (self.cut, self.at_most) if isinstance(share, int)]
        words = {"of": self.of, "joined": self.joined}
        content = ContentForAudit(
            figures={("share", str(share)) for share in shares},
            group=self.whose,
            words={(key, word) for key, word in words.items() if word},
            terms={("limit", self.what)},
            limited=self.what,
            capped=self.at_most is not None,
        )
        self.add_days(content)
        return content

    def stated_keys(self) -> set[str]:
        """A cut without a figure is none that a figure of the paper could ground."""
        return super().stated_keys() - ({"cut"} if self.cut == "any" else set())

    def accounts_for_binding_word_of_lead_in(self, binding: BindingWord) -> bool:
        """What a lead-in orders its items do: `Kepala Perangkat Daerah agar:`."""
        ordered = binding.forms in (MUST.forms, SO_THAT.forms)
        return ordered or super().accounts_for_binding_word_of_lead_in(binding)

    @property
    def figure_name(self) -> Figure:
        """What is cut."""
        return self.figure_of_limited_thing(self.what)

    @staticmethod
    def figure_of_limited_thing(what: str) -> Figure:
        """The figure that a limit on something sets."""
        return _FIGURES.get(what, _OWN_LIMIT)

    def affects_figure(self, figure: Figure) -> bool:
        """A cut of travel rests on those of frequency and of the party too."""
        return self.figure_name == figure or (figure in _TRAVEL and self.figure_name in _JOINED)

    @classmethod
    def can_be_narrowed_to_group_by_mutant(cls, words: Mapping[str, Any]) -> bool:  # noqa: ARG003  # never
        """A limit is no matter of persons, so that no answer shows whose it is."""
        return False

    def fields_addressed_to_office(self) -> tuple[object, ...]:
        """All of it."""
        return self._effect_word_and_fields_for_office()
