"""The text of a policy: clause by clause, as an auditor reads it beside the paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from asn_wfh.messages.sentences import long_date, message
from asn_wfh.policy import Policy, Provision, Reading
from asn_wfh.report.styled_line import Line
from asn_wfh.rules.group_format import describe_group

__all__ = ["policy_text", "provisions_text"]


def policy_text(policy: Policy, lang: str) -> Iterator[Line]:
    """A whole policy under its stance: its head, its provisions, its readings."""
    yield from _head_lines(policy, lang)
    yield from provisions_text(policy, policy.provisions, lang)
    yield from _readings_lines(policy, lang)


def provisions_text(policy: Policy, provisions: Sequence[Provision], lang: str) -> Iterator[Line]:
    """Some provisions of a policy: clause, our sentence, effect, words, how each is read."""
    for provision in provisions:
        yield from _provision_lines(policy, provision, lang)


def _head_lines(policy: Policy, lang: str) -> Iterator[Line]:
    """The circular, its government, whom it is about, and what it asks for besides."""
    circular, government = policy.circular, policy.government
    yield Line(circular.title_in(lang))
    yield Line(f"  {government.name} ({government.code}), {government.timezone}")
    yield Line("  " + message("show.signed", lang, date=long_date(circular.signed, lang)))
    for amendment in circular.amends:
        yield Line("  " + amendment.sentence(lang))
    if circular.implements:
        yield Line("  " + message("show.implements", lang, paper=circular.implements))
    group = describe_group(policy.covers.whose.boxes, lang)
    yield Line("  " + message("show.covers", lang, clause=policy.covers.at, group=group))
    yield Line("  " + message("show.digest", lang, digest=policy.digest))
    for fact in policy.facts:
        values = ", ".join(fact.values)
        asked = {"fact": fact.name, "question": fact.question, "values": values}
        yield Line("  " + message("show.fact", lang, **asked))
    yield Line("")


def _provision_lines(policy: Policy, provision: Provision, lang: str) -> Iterator[Line]:
    """One provision: its clause, our sentence, its effect, what it rests on, how it is read."""
    stance = dict(policy.stance)
    rule = provision.rule_under(stance)
    word = type(rule).word
    yield Line(f"{provision.label}  {word}", "bold")
    yield Line(f"    {provision.says}")
    if provision.note:
        yield Line("    " + message("show.note", lang, note=provision.note))
    if word != "no_rule":
        yield Line(f"    {word}: {_format_parameters(provision.parameters)}")
    yield Line(f"    -> {rule.sentence(lang)}")
    for words in provision.words:
        yield Line(f"    “{words}”")
    if provision.covers:
        clauses = ", ".join(map(str, provision.covers))
        yield Line("    " + message("show.with", lang, clauses=clauses))
    for other in provision.otherwise:
        when = ", ".join(f"{name}: {option}" for name, option in other.when)
        effect = f"{other.effect}: {_format_parameters(other.parameters)}"
        applies = all(stance[name] == option for name, option in other.when)
        key = "show.taken" if applies else "show.otherwise"
        yield Line("    " + message(key, lang, when=when, effect=effect))


def _readings_lines(policy: Policy, lang: str) -> Iterator[Line]:
    if policy.readings:
        yield Line("")
        yield Line(message("show.readings", lang), "bold")
    for reading in policy.readings:
        yield from _reading_lines(reading, dict(policy.stance)[reading.name], lang)


def _reading_lines(reading: Reading, chosen: str, lang: str) -> Iterator[Line]:
    """One reading: what it asks, its options, the one in use and why it was chosen."""
    yield Line(f"  {reading.name}: {reading.asks}")
    for option, means in reading.options:
        mark = "*" if option == chosen else " "
        yield Line(f"    {mark} {option}: {means}")
    yield Line("    " + message("show.because", lang, because=reading.because))
    if reading.at:
        clauses = ", ".join(map(str, reading.at))
        yield Line("    " + message("show.touches", lang, clauses=clauses))
    for clause, group in reading.means:
        meant = describe_group(group.boxes, lang)
        yield Line("    " + message("show.means", lang, clause=clause, group=meant))


def _format_parameters(raw: Any) -> str:
    """The words of an effect on one line, as the file has them."""
    if isinstance(raw, dict):
        return "; ".join(f"{key}: {_format_value(value)}" for key, value in raw.items())
    return _format_value(raw)


def _format_value(raw: Any) -> str:
    if isinstance(raw, list):
        if all(isinstance(item, str) for item in raw):
            return ", ".join(raw)
        return " | ".join(f"({_format_parameters(item)})" for item in raw)
    return "{" + _format_parameters(raw) + "}" if isinstance(raw, dict) else str(raw)
