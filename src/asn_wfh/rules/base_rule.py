"""What every effect word has in common: everything that may be asked of one, with its defaults.

A word is a subclass in a module of its own, and states there what differs from the defaults:
its boxes for the engine, its sentence, how a paper prints it (for the audit), the figure that it
sets for an office (for limits and comparisons), and how its words may be changed (for mutants).
No other room asks which word it has before it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, ClassVar, Literal, TypeAlias

from pydantic import PrivateAttr

from asn_wfh.kernel.boxes import Box
from asn_wfh.kernel.json_schema_parts import JsonSchema, any_of, mapping_with_keys
from asn_wfh.law.fact_space import FactSpace
from asn_wfh.law.own_duty_limit_and_sanction_terms import OwnTerm, TermKind, own_terms_named
from asn_wfh.law.vocabulary import Word
from asn_wfh.rules.content_for_audit import ContentForAudit
from asn_wfh.rules.group_of_people import Group
from asn_wfh.rules.group_schema import CHANGED_GROUP, schema_allowing_semua
from asn_wfh.rules.paper_wording_shared_by_rules import BindingWord, PrintedForms
from asn_wfh.rules.pydantic_model import Model

__all__ = ["Figure", "FigureScope", "Role", "Rule"]

Role: TypeAlias = Literal[
    "gives", "takes", "exempts", "duty", "figure", "advice", "force", "silent"
]
"""What a word does for the answer.

It gives leave or takes it away, only silences other clauses, attaches a duty, sets the office a
figure, advises whoever draws up its roster, says when the circular holds, or leaves the answer
alone.
"""
Figure: TypeAlias = str
"""The name of a figure that a circular may set for an office, as `recall_cap`."""
FigureScope: TypeAlias = Literal["workable", "covered", "days"]
"""Whom a figure is about.

Those who may work from home at all, all whom the circular covers (each of their heads apart), or
nobody in person, on every day.
"""


class Rule(Model):
    """One effect of one provision: pure values that say on which cases it bites.

    A rule finds; it knows neither the policy that cites it nor the decision it leads to.
    """

    word: ClassVar[str]
    """The effect word in YAML."""
    role: ClassVar[Role]
    why: ClassVar[str] = ""
    """The stable code of a reason that this rule gives; empty where it decides nothing."""
    further_whys: ClassVar[tuple[str, ...]] = ()
    """The codes of further reasons that this rule may give."""
    forbidding_whys: ClassVar[tuple[str, ...]] = ()
    """The reasons that keep people at the office, and do not only say who has the turn."""
    names_group: ClassVar[bool] = False
    """Whether the effect is a listed group, written straight below the word."""
    alike: ClassVar[bool] = False
    """Whether two provisions of the word and of one scope say the same, whatever their figures."""
    pointer: ClassVar[tuple[str, str] | None] = None
    """The word by which one provision points to another, and the word that this one needs."""
    complements: ClassVar[tuple[str, ...]] = ()
    """Two words whose shares make a whole, so that neither changes alone."""
    printed: ClassVar[PrintedForms] = PrintedForms()
    figures: ClassVar[tuple[Figure, ...]] = ()
    """The figures that the word may set for an office, in the order of an overview."""
    figures_told_if_set: ClassVar[tuple[Figure, ...]] = ()
    """Those of its figures of which an overview does not say that a circular sets none."""
    figures_are_dates: ClassVar[bool] = False
    """Whether its figures are due dates, which rest on when the circular holds."""
    figure_scope: ClassVar[FigureScope] = "days"
    figure_words: ClassVar[Mapping[str, str]] = MappingProxyType({})
    """The fields that bear on the figure, and what an overview calls them."""
    private_words: ClassVar[frozenset[str]] = frozenset()
    """The fields that say whom and when it concerns, and so nothing to the office."""
    ordered_words: ClassVar[frozenset[str]] = frozenset()
    """The words in YAML that are lists whose order says something."""
    closed_words: ClassVar[Mapping[str, tuple[str, ...]]] = MappingProxyType({})
    """The words in YAML whose items come from a closed list, where their type does not say so."""

    _terms: tuple[OwnTerm, ...] = PrivateAttr(())

    @property
    def has_information_only_reason(self) -> bool:
        """Whether the clause is said to inform only, so that what it tells of binds nobody."""
        return False

    @property
    def scope_values(self) -> tuple[object, ...]:
        """What says on whom and when it bites; two of one word and one scope may be alike."""
        return ()

    # The words of the policy's own that it uses

    def model_post_init(self, context: Any) -> None:
        """Take the policy's own terms that the rule names, with their labels."""
        terms: tuple[OwnTerm, ...] = getattr(context, "terms", ())
        if terms:
            kind, names = self.term_kind_and_names
            self._terms = own_terms_named(terms, kind, names)

    @property
    def term_kind_and_names(self) -> tuple[TermKind, tuple[str, ...]]:
        """The words of a kind that may be terms of the policy's own, in order."""
        return "do", ()

    @property
    def own_terms(self) -> tuple[OwnTerm, ...]:
        """The policy's own terms that the rule uses."""
        return self._terms

    def own_word(self, name: str) -> Word | None:
        """The labels of a term of the policy's own; None for a word of the law."""
        return next((term.word for term in self._terms if term.name == name), None)

    # On which cases it bites

    def scope_boxes(self, cases: FactSpace) -> list[Box]:  # noqa: ARG002  # for rules that have one
        """The cases that the words of this rule name, whatever it does for them."""
        return []

    def boxes_given_leave_where_acts_are_given(self, cases: FactSpace) -> list[Box]:  # noqa: ARG002  # for rules that do
        """The cases to which this rule gives leave to work from home."""
        return []

    def permitted_boxes_by_acts(
        self, cases: FactSpace
    ) -> Iterable[tuple[tuple[str, ...], list[Box]]]:
        """The cases to which this rule gives leave, with the acts that must be given for them."""
        yield (), self.boxes_given_leave_where_acts_are_given(cases)

    def boxes_where_wfh_is_required(self, cases: FactSpace) -> list[Box]:  # noqa: ARG002  # for rules that do
        """The cases that must work from home, and not only may."""
        return []

    def denied_boxes(self, cases: FactSpace) -> list[Box]:  # noqa: ARG002  # for rules that do
        """The cases from which this rule takes that leave away."""
        return []

    def circular_not_in_force_boxes(self, cases: FactSpace) -> list[Box]:  # noqa: ARG002  # for rules that do
        """The cases in which, as this rule says, the circular does not hold at all."""
        return []

    def denied_boxes_by_why(self, cases: FactSpace) -> list[tuple[str, list[Box]]]:
        """The cases from which this rule takes leave, by the reason that it gives there."""
        return [(self.why, self.denied_boxes(cases))]

    @property
    def why_code_where_leave_is_given(self) -> str:
        """The reason that this rule gives where it gives leave."""
        return self.why

    @property
    def acts_needed_before_rule_applies(self) -> tuple[str, ...]:
        """The acts that must be given before this rule gives leave."""
        return ()

    # What it says of other provisions

    @property
    def silenced_labels(self) -> tuple[str, ...]:
        """The clauses, or parts of one, that say nothing in the scope of this rule."""
        return ()

    def silencing_boxes(
        self,
        cases: FactSpace,  # noqa: ARG002  # for rules that do
    ) -> Iterable[tuple[tuple[str, ...], list[Box]]]:
        """Labels of other provisions, and the cases in which these say nothing."""
        return ()

    @property
    def sanctioned_labels(self) -> tuple[str, ...]:
        """The clauses, or parts of one, on a breach of which something follows."""
        return ()

    @property
    def is_for_people_not_named_elsewhere(self) -> bool:
        """Whether the rule is about whoever no other rule of the word names."""
        return False

    @property
    def has_its_people_at_office_every_day(self) -> bool:
        """Whether the people named have no leave on any day, whatever was done for them."""
        return False

    @property
    def people_of_share(self) -> Group | None:
        """The people whom a share names, and so leaves to no share for the others."""
        return None

    @property
    def depends_on_week_of_month(self) -> bool:
        """Whether the rule holds only on some of the weekdays of a month."""
        return False

    def change_dates(self) -> Iterable[date]:
        """The dates on which the words of this rule begin or cease to bite."""
        return ()

    @property
    def is_personal(self) -> bool:
        """Whether the rule is about persons, and not only about the office."""
        return self.role in ("gives", "takes")

    # What it says

    def sentence(self, lang: str) -> str:
        """What the rule does, with its figures, in `id` or `en`."""
        raise NotImplementedError

    def content(self) -> ContentForAudit:
        """What the rule states, leaf by leaf, as an audit lays it beside the paper."""
        return ContentForAudit()

    def stated_keys(self) -> set[str]:
        """The words of the policy that the rule states, by which a binding word is taken up."""
        return {
            field.alias or name
            for name, field in type(self).model_fields.items()
            if getattr(self, name) is not None
        }

    def accounts_for_binding_word(self, binding: BindingWord) -> bool:
        """Whether the rule takes a binding word of the paper up."""
        return any(
            own.forms == binding.forms
            and (not own.keys or not self.stated_keys().isdisjoint(own.keys))
            for own in self.printed.binding
        )

    def accounts_for_binding_word_of_lead_in(self, binding: BindingWord) -> bool:
        """Whether the rule takes up a binding word that stands above its item."""
        return self.accounts_for_binding_word(binding)

    # What it binds the office to

    @property
    def figure_name(self) -> Figure | None:
        """The figure that the rule is about; None where it is about none."""
        return None

    @property
    def sets_figure(self) -> bool:
        """Whether the rule says how much the figure is that it is about."""
        return self.figure_name is not None

    def affects_figure(self, figure: Figure) -> bool:
        """Whether a figure rests on this rule, set by it or joined to it."""
        return self.figure_name == figure

    def figure_parameters(self) -> tuple[tuple[str, int | str], ...]:
        """The words that bear on the figure, shares in hundredths, without those left out."""
        values = ((name, getattr(self, field)) for field, name in self.figure_words.items())
        return tuple(
            (name, value if isinstance(value, int) else str(value))
            for name, value in values
            if value is not None
        )

    def boxes_of_people_and_days_spoken_of(self, cases: FactSpace) -> list[Box]:
        """The people and days for which the rule sets its figure, within its `figure_scope`."""
        return [cases.space.whole_box]

    def fields_addressed_to_office(self) -> tuple[object, ...]:
        """What the rule says to the office, beside whom and when; empty where nothing."""
        return ()

    def _effect_word_and_fields_for_office(self) -> tuple[object, ...]:
        """The word with every field but the private ones."""
        names = (name for name in type(self).model_fields if name not in self.private_words)
        return (self.word, *(getattr(self, name) for name in names))

    def digested_fields(self) -> dict[str, Any]:
        """Its fields by the names under which they count in the digest of a policy."""
        return {name: getattr(self, name) for name in type(self).model_fields}

    # How a file writes it

    @classmethod
    def otherwise_schema(cls) -> JsonSchema:
        """The shape of what an `otherwise` may write for the word beside all of its words: some.

        What it lifts is `semua`; what it does not state stands as the provision has it.
        """
        keys = {
            key: schema_allowing_semua(shape)
            for key, shape in cls.schemas_of_written_keys().items()
        }
        if "whose" in keys:
            keys["whose"] = schema_allowing_semua(
                any_of(cls.schemas_of_written_keys()["whose"], CHANGED_GROUP)
            )
        return mapping_with_keys(keys)

    # How its words in YAML may be changed

    @classmethod
    def as_mapping(cls, words: Any) -> dict[str, Any]:
        """The words of the effect as a mapping, also where they were written as one word."""
        return words if isinstance(words, dict) else {}

    @classmethod
    def can_be_narrowed_to_group_by_mutant(cls, words: Mapping[str, Any]) -> bool:  # noqa: ARG003  # for rules that ask
        """Whether words that name no group may be narrowed by one."""
        return False

    @classmethod
    def further_mutant_effects(cls, words: Any) -> list[tuple[str, Any]]:  # noqa: ARG003  # for rules that do
        """Further effect words, with their words, that mutants put in this one's place."""
        return []

    @classmethod
    def further_mutants_as_key_old_new_words(
        cls,
        words: Any,  # noqa: ARG003  # for rules that do
    ) -> Iterable[tuple[str, str, str, Any]]:
        """Further changes of the words: the key, what it was and becomes, and the changed words."""
        return ()

    @classmethod
    def mutant_effect_and_words(cls, words: Any) -> tuple[str, Any] | None:  # noqa: ARG003  # for rules that do
        """The effect word, with its words, that a mutant puts in this one's place; or None."""
        return None
