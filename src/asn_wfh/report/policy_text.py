"""The text of a policy: clause by clause, as an auditor reads it beside the paper."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from asn_wfh.law.own_fact_value_labels import code_as_words, own_fact_value_label
from asn_wfh.messages.policy_sentence_with_english import in_language
from asn_wfh.messages.sentences import long_date, message
from asn_wfh.policy import Policy, Provision, Reading
from asn_wfh.policy.policy import Otherwise
from asn_wfh.policy.rules_changed_by_option import RulesChangedByOption
from asn_wfh.report.text_line_with_one_style import StyledLine
from asn_wfh.rules.group_in_words import describe_group

__all__ = ["note_in_words", "policy_text", "provisions_text"]


def policy_text(policy: Policy, lang: str) -> Iterator[StyledLine]:
    """A whole policy under its stance: its head, its provisions, its readings."""
    yield from _policy_head_lines(policy, lang)
    yield from provisions_text(policy, policy.provisions, lang)
    yield from _readings_lines(policy, lang)


def provisions_text(
    policy: Policy, provisions: Sequence[Provision], lang: str
) -> Iterator[StyledLine]:
    """Some provisions of a policy: clause, our sentence, effect, words, how each is read."""
    for provision in provisions:
        yield from _provision_lines(policy, provision, lang)


def _policy_head_lines(policy: Policy, lang: str) -> Iterator[StyledLine]:
    """The circular, its government, whom it is about, and what it asks for besides."""
    circular, government = policy.circular, policy.government
    yield StyledLine(circular.title_in(lang))
    yield StyledLine(f"  {government.name} ({government.code}), {government.timezone}")
    yield StyledLine("  " + message("show.signed", lang, date=long_date(circular.signed, lang)))
    for amendment in circular.amends:
        yield StyledLine("  " + amendment.sentence(lang))
    if circular.implements:
        yield StyledLine("  " + message("show.implements", lang, paper=circular.implements))
    group = describe_group(policy.covers.whose.boxes, lang)
    yield StyledLine("  " + message("show.covers", lang, clause=policy.covers.at, group=group))
    yield StyledLine("  " + message("show.digest", lang, digest=policy.digest))
    for fact in policy.facts:
        values = ", ".join(_fact_value_code_and_label(value, lang) for value in fact.values)
        asked = {"fact": fact.name, "question": fact.question, "values": values}
        yield StyledLine("  " + message("show.fact", lang, **asked))
    yield StyledLine("")


def _fact_value_code_and_label(value: str, lang: str) -> str:
    """A value of an own fact by its code, which a case states, and by its label if that differs."""
    label = own_fact_value_label(value, lang)
    return value if label.casefold() == code_as_words(value) else f"{value} ({label})"


def _provision_lines(policy: Policy, provision: Provision, lang: str) -> Iterator[StyledLine]:
    """One provision: its clause, our sentence, its effect, what it rests on, how it is read."""
    stance = dict(policy.stance)
    rule = provision.rule_under(stance)
    word = type(rule).word
    yield StyledLine(f"{provision.label}  {message(f'effect.{word}', lang)} ({word})", "bold")
    yield StyledLine(f"    {provision.says}")
    if provision.note:
        yield StyledLine("    " + note_in_words(policy, provision, lang))
    if word != "no_rule":
        yield StyledLine(f"    {word}: {_format_parameters(provision.parameters)}")
    yield StyledLine(f"    -> {rule.sentence(lang)}")
    for words in provision.words:
        yield StyledLine(f"    “{words}”")
    if provision.covers:
        clauses = ", ".join(map(str, provision.covers))
        yield StyledLine("    " + message("show.with", lang, clauses=clauses))
    for other in provision.otherwise:
        when = ", ".join(f"{name}: {option}" for name, option in other.when)
        name = message(f"effect.{other.effect}", lang)
        effect = f"{name}: {_format_parameters(in_language(other.parameters, lang))}"
        key = "show.taken" if _applies(other, stance) else "show.otherwise"
        yield StyledLine("    " + message(key, lang, when=when, effect=effect))


def note_in_words(policy: Policy, provision: Provision, lang: str) -> str:
    """Our note on a provision, marked where it was written for another option than the one in use.

    Empty where there is no note.
    """
    if not provision.note:
        return ""
    stance = dict(policy.stance)
    is_as_chosen = not any(_applies(other, stance) for other in provision.otherwise)
    key = "show.note" if is_as_chosen else "show.note_of_other_option"
    return message(key, lang, note=provision.note)


def _applies(other: Otherwise, stance: Mapping[str, str]) -> bool:
    """Whether what a clause says under other options holds under a stance."""
    return all(stance[name] == option for name, option in other.when)


def _readings_lines(policy: Policy, lang: str) -> Iterator[StyledLine]:
    if policy.readings:
        yield StyledLine("")
        yield StyledLine(message("show.readings", lang), "bold")
    for reading in policy.readings:
        yield from _reading_lines(policy, reading, lang)


def _reading_lines(policy: Policy, reading: Reading, lang: str) -> Iterator[StyledLine]:
    """One reading: what it asks, its options, the one in use and why it was chosen."""
    chosen = dict(policy.stance)[reading.name]
    yield StyledLine(f"  {reading.name}: {in_language(reading.asks, lang)}")
    for option, means in reading.options:
        mark = "*" if option == chosen else " "
        yield StyledLine(f"    {mark} {option}: {in_language(means, lang)}")
        # What an option means may be told in Indonesian alone; its effect tells it in English.
        changed = RulesChangedByOption.of(policy, reading.name, option)
        if lang == "en" and (effect := changed.sentence(lang)):
            yield StyledLine(f"      -> {effect}")
    yield StyledLine("    " + message("show.because", lang, because=reading.because))
    if reading.at:
        clauses = ", ".join(map(str, reading.at))
        yield StyledLine("    " + message("show.touches", lang, clauses=clauses))
    for clause, group in reading.means:
        meant = describe_group(group.boxes, lang)
        yield StyledLine("    " + message("show.means", lang, clause=clause, group=meant))


def _format_parameters(raw: Any) -> str:
    """The words of an effect on one line, as the file has them."""
    if isinstance(raw, dict):
        return "; ".join(f"{key}: {_format_parameter_value(value)}" for key, value in raw.items())
    return _format_parameter_value(raw)


def _format_parameter_value(raw: Any) -> str:
    if isinstance(raw, list):
        if all(isinstance(item, str) for item in raw):
            return ", ".join(raw)
        return " | ".join(f"({_format_parameters(item)})" for item in raw)
    return "{" + _format_parameters(raw) + "}" if isinstance(raw, dict) else str(raw)
