"""What a clause does when read another way: printed too, or said in the words of the option."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from dateutil.relativedelta import relativedelta

from asn_wfh.audit.check_silent_parts import AlternativeReading, another_part_speaks, lost_words
from asn_wfh.audit.context import AuditContext, ParsedText, ProvisionView, finding, parsed_text
from asn_wfh.audit.duty_bearer import check_duty
from asn_wfh.audit.groups import GROUPS, printed_values
from asn_wfh.audit.ledger import Finding
from asn_wfh.audit.modality import called_for, needs_call
from asn_wfh.audit.word_forms import moment_forms, values_of, word_forms
from asn_wfh.messages.errors import shortened
from asn_wfh.paper.figures import format_figure
from asn_wfh.policy import Otherwise
from asn_wfh.rules.fields import ALL, Group

__all__ = ["check_alternatives", "check_reading_list"]

_SPARES = frozenset({"kecuali", "selain", "bukan", "tidak"})


def check_reading_list(context: AuditContext, view: ProvisionView) -> Iterator[Finding]:
    """Findings where a reading changes a clause that it does not list, or lists one in vain."""
    clause = view.provision.at
    parts = [part for part in context.views if part.provision.at == clause]
    for reading in context.policy.readings:
        if reading.name in view.provision.touched and clause not in reading.at:
            yield finding(view, "ungrounded", "audit_reading_at", name=reading.name)
        if view is not parts[0] or clause not in reading.at:
            continue
        options = {reading.chosen} | {
            option
            for part in parts
            for other in part.provision.otherwise
            for name, option in other.when
            if name == reading.name
        }
        if options < set(reading.option_names):
            yield finding(view, "unaccounted", "audit_reading_idle", name=reading.name)


def check_alternatives(
    context: AuditContext, view: ProvisionView, other: Otherwise
) -> Iterator[Finding]:
    """Findings for each leaf of an `otherwise` that neither clause nor option prints."""
    changed = _ProvisionUnderOption(context, view, other)
    when = ", ".join(f"{name}: {option}" for name, option in other.when)
    if changed.view.effect != other.effect:
        # Another `otherwise` of the same options replaces the effect that this one changes.
        code = "audit_other_idle"
        yield finding(view, "ungrounded", code, when=when, effect=other.effect)
    for code, values in changed.ungrounded():
        yield finding(view, "ungrounded", code, when=when, **values)


@dataclass(frozen=True)
class _ProvisionUnderOption:
    """A provision under one of its `otherwise` alone."""

    context: AuditContext
    base: ProvisionView
    other: Otherwise

    @cached_property
    def view(self) -> ProvisionView:
        """The provision with the rule that it then has."""
        provision = self.base.provision
        stance = dict(self.context.policy.stance) | dict(self.other.when)
        return ProvisionView(provision, provision.rule_under(stance))

    @cached_property
    def choice(self) -> AlternativeReading:
        """What is asked, the options taken, and those chosen."""
        return AlternativeReading.of(self.context, self.other)

    @property
    def options(self) -> ParsedText:
        """The words of the options taken."""
        return self.choice.alternative

    @cached_property
    def grounds(self) -> ParsedText:
        """The words of the options, and those that the provision rests on."""
        return ParsedText((*self.options.words, *self.base.words.words))

    def ungrounded(self) -> Iterator[tuple[str, dict[str, object]]]:
        """The code of a finding, with its values, for each leaf that nothing grounds."""
        view, base = self.view, self.base
        if view.effect != base.effect:
            yield from self._effect()
        elif view.rule.role == "silent":
            yield "audit_other_nothing", {}
        if view.content.period:
            yield from self._unprinted_end(*view.content.period)
        new = view.content.figures - base.content.figures
        if view.content.period:
            new -= {("date", str(view.content.period[1]))}
        printed = {(figure.kind, figure.value) for figure in self.grounds.figures}
        for kind, value in sorted(new - printed):
            yield "audit_other_figure", {"figure": format_figure(kind, value)}
        pairs = self.grounds.grounded(word_forms()) | self.grounds.grounded(moment_forms())
        stated = view.content.words | view.content.moments
        for key, value in sorted(stated - base.content.words - base.content.moments - pairs):
            yield "audit_other_word", {"key": key, "value": value}
        if view.content.duty is not None:
            moments = self.options.grounded(moment_forms())
            for key, value in sorted(moments - view.content.moments):
                yield "audit_other_lost", {"facet": key, "value": value}
        if view.content.clause != base.content.clause and view.content.clause:
            named = {word.text for word in self.options.words}
            if view.content.clause not in named and not self._points(view.content.clause):
                yield "audit_other_word", {"key": "at", "value": view.content.clause}
        yield from self._groups()

    def _effect(self) -> Iterator[tuple[str, dict[str, object]]]:
        """Another effect is called for by the option: its duty is named, its silence said."""
        rule, base = self.view.rule, self.base.rule
        if rule.role == "silent":
            yield from self._silence()
            return
        if base.role == "silent" and not self.choice.says_alternative(rule):
            yield "audit_other_stands", {"effect": rule.word}
        for claim in lost_words(self.context, self.base, self.other):
            # What calls for the other effect is taken up by it.
            if needs_call(rule.word) and called_for(rule.word, parsed_text(claim.text).words):
                continue
            yield "audit_other_unsaid", {"text": " ".join(claim.text.split())}
        path = str(self.base.provision.at)
        texts = [
            *self.context.above(path),
            self.context.texts.get(path, ParsedText(())),
            self.options,
        ]
        if not any(called_for(rule.word, text.words) for text in texts):
            yield "audit_other_effect", {"effect": rule.word}
        if self.view.content.duty is None:
            return
        do, who = self.view.content.duty
        if do not in printed_values(self.options, "duty"):
            yield "audit_other_word", {"key": "do", "value": do}
        else:
            for unbound in check_duty(self.context, self.view, self.context.scope(self.base)):
                values = dict(unbound.fault.values)
                yield "audit_other_word", {"key": "who", "value": values.get("who", who)}

    def _silence(self) -> Iterator[tuple[str, dict[str, object]]]:
        """A part falls silent where its option says so, or where others carry all its words."""
        lost = list(lost_words(self.context, self.base, self.other))
        declared = bool(self.choice.silence.words)
        if lost and not (declared and all(map(self.choice.declares, lost))):
            yield "audit_other_effect", {"effect": self.view.effect}
        elif not lost and not self.choice.says_chosen(self.base.rule):
            yield "audit_other_stands", {"effect": self.base.effect}
        elif (
            not lost
            and not declared
            and not another_part_speaks(self.context, self.base, self.other)
        ):
            yield "audit_other_effect", {"effect": self.view.effect}

    def _points(self, clause: str) -> bool:
        """Whether the words of the options name a clause."""
        texts = [
            dict(self.context.policy.reading(n).options)[option] for n, option in self.other.when
        ]
        return any(clause in text.replace(";", " ").rstrip(".").split() for text in texts)

    def _unprinted_end(
        self, since: date, until: date | None
    ) -> Iterator[tuple[str, dict[str, object]]]:
        """An end is printed in the option, or follows from a period that it names."""
        counts = [int(figure.value) for figure in self.options.figures if figure.kind == "bulan"]
        ends = {since + relativedelta(months=count, days=-1) for count in counts}
        dates = {figure.value for figure in self.options.figures if figure.kind == "date"}
        if until and until not in ends and until.isoformat() not in dates:
            yield "audit_other_figure", {"figure": until}

    def _groups(self) -> Iterator[tuple[str, dict[str, object]]]:
        """The listed values of a group are exactly those that are printed or said."""
        raw = self.other.parameters
        same = self.view.effect == self.base.effect
        if self.view.rule.names_group and same:
            for box in raw if isinstance(raw, list) else [raw]:
                yield from self._box(box)
            return
        group, before = self.view.content.group or Group(()), self.base.content.group or Group(())
        for facet, value in sorted(set(values_of(group)) - set(values_of(before))):
            if value not in printed_values(self.options, facet):
                yield "audit_other_term", {"facet": facet, "value": value}

    def _box(self, box: object) -> Iterator[tuple[str, dict[str, object]]]:
        scope = self.context.scope(self.base)
        facets = GROUPS | {fact.name for fact in self.context.policy.facts}
        for facet, value in box.items() if isinstance(box, Mapping) else ():
            if facet not in facets:
                continue
            if value == ALL:
                if not any(word.text in ("seluruh", "semua") for word in self.options.words):
                    yield "audit_other_word", {"key": facet, "value": ALL}
                continue
            if any(word.text in ("seluruh", "semua") for word in self.options.words):
                yield "audit_other_word", {"key": facet, "value": shortened(value)}
            spared = isinstance(value, Mapping)
            listed = value["except"] if isinstance(value, Mapping) else value
            stated = {listed} if isinstance(listed, str) else set(listed)
            printed = printed_values(scope, facet) | printed_values(self.options, facet)
            for word in sorted(stated - printed):
                yield "audit_other_term", {"facet": facet, "value": word}
            for word in sorted(printed - stated):
                yield "audit_other_lost", {"facet": facet, "value": word}
            if spared != any(word.text in _SPARES for word in self.options.words):
                yield "audit_other_word", {"key": facet, "value": "except"}
