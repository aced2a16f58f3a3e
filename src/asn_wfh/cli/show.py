"""`asn-wfh show`: a policy as an auditor reads it beside the paper, clause by clause."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any

import typer

from asn_wfh.audit.fingerprints import FRAME_PRINTS, Prints
from asn_wfh.audit.prints_file import prints_of
from asn_wfh.cli.options import (
    CommandError,
    Json,
    Lang,
    LangOption,
    PolicyName,
    Stance,
    out,
    policy_of,
    print_json,
)
from asn_wfh.law.amendment import Amendment
from asn_wfh.law.clause import Clause
from asn_wfh.law.hints import nearest_clause
from asn_wfh.messages.errors import Fault
from asn_wfh.messages.sentences import long_date, message
from asn_wfh.policy import Policy, Provision, Reading
from asn_wfh.rules.rule import describe_group

__all__ = ["parameters", "show"]


def show(
    policy: PolicyName,
    clause: Annotated[
        str | None, typer.Argument(metavar="[BUTIR]", help="Satu butir saja, misalnya 1.i.c.")
    ] = None,
    stance: Stance = None,
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Tampilkan surat edaran butir demi butir: kalimat kami, akibat, angka, dan tafsirnya."""
    held = policy_of(policy, stance)
    chosen = _provisions(held, clause)
    if as_json:
        print_json(_as_dict(held, chosen, lang))
        return
    if clause is None:
        for line in _head(held, lang):
            out(line)
    for provision in chosen:
        _print(held, provision, lang)
    if clause is None:
        _print_readings(held, lang)


def parameters(raw: Any) -> str:
    """The words of an effect on one line, as the file has them."""
    if isinstance(raw, dict):
        return "; ".join(f"{key}: {_value(value)}" for key, value in raw.items())
    return _value(raw)


def _value(raw: Any) -> str:
    if isinstance(raw, list):
        if all(isinstance(item, str) for item in raw):
            return ", ".join(raw)
        return " | ".join(f"({parameters(item)})" for item in raw)
    return "{" + parameters(raw) + "}" if isinstance(raw, dict) else str(raw)


def _provisions(policy: Policy, clause: str | None) -> tuple[Provision, ...]:
    """All provisions, or those that speak for one clause or part."""
    if clause is None:
        return policy.provisions
    path, _, part = clause.partition("/")
    try:
        found = policy.provisions_at(Clause.parse(path))
    except ValueError:
        raise CommandError(Fault.of("not_a_clause", text=clause[:60])) from None
    found = tuple(p for p in found if not part or p.part == part)
    if not found:
        labels = [str(c) for p in policy.provisions for c in (p.label if part else p.at, *p.covers)]
        hint = nearest_clause(clause, labels)
        raise CommandError(Fault.of("unknown_clause", clause=clause, **hint))
    return found


def _head(policy: Policy, lang: str) -> Iterator[str]:
    circular, government = policy.circular, policy.government
    yield circular.title_in(lang)
    yield f"  {government.name} ({government.code}), {government.timezone}"
    yield "  " + message("show.signed", lang, date=long_date(circular.signed, lang))
    for amendment in circular.amends:
        yield "  " + amendment.sentence(lang)
    if circular.implements:
        yield "  " + message("show.implements", lang, paper=circular.implements)
    group = describe_group(policy.covers.whose.boxes, lang)
    yield "  " + message("show.covers", lang, clause=policy.covers.at, group=group)
    yield "  " + message("show.digest", lang, digest=policy.digest)
    for fact in policy.facts:
        values = ", ".join(fact.values)
        yield "  " + message(
            "show.fact", lang, fact=fact.name, question=fact.question, values=values
        )
    yield ""


def _print(policy: Policy, provision: Provision, lang: str) -> None:
    """One provision: its clause, our sentence, its effect, what it rests on, how it is read."""
    stance = dict(policy.stance)
    rule = provision.rule_under(stance)
    out(f"{provision.label}  {type(rule).word}", style="bold")
    out(f"    {provision.says}")
    if provision.note:
        out("    " + message("show.note", lang, note=provision.note))
    if type(rule).word != "no_rule":
        out(f"    {type(rule).word}: {parameters(provision.parameters)}")
    out(f"    -> {rule.sentence(lang)}")
    for words in provision.words:
        out(f"    “{words}”")
    if provision.covers:
        out("    " + message("show.with", lang, clauses=", ".join(map(str, provision.covers))))
    for other in provision.otherwise:
        when = ", ".join(f"{name}: {option}" for name, option in other.when)
        held = all(stance[name] == option for name, option in other.when)
        said = f"{other.effect}: {parameters(other.parameters)}"
        out(
            "    "
            + message("show.taken" if held else "show.otherwise", lang, when=when, effect=said)
        )


def _print_readings(policy: Policy, lang: str) -> None:
    """The readings: what each asks, its options, the one taken and why it was chosen."""
    stance = dict(policy.stance)
    if policy.readings:
        out("")
        out(message("show.readings", lang), style="bold")
    for reading in policy.readings:
        out(f"  {reading.name}: {reading.asks}")
        for option, means in reading.options:
            mark = "*" if stance[reading.name] == option else " "
            out(f"    {mark} {option}: {means}")
        out("    " + message("show.because", lang, because=reading.because))
        if reading.at:
            out("    " + message("show.touches", lang, clauses=", ".join(map(str, reading.at))))
        for clause, group in reading.means:
            meant = describe_group(group.boxes, lang)
            out("    " + message("show.means", lang, clause=clause, group=meant))


def _as_dict(policy: Policy, provisions: tuple[Provision, ...], lang: str) -> dict[str, Any]:
    """What `show` prints, as JSON values."""
    stance, prints = dict(policy.stance), prints_of(policy)
    return {
        "policy": policy.name,
        "digest": policy.digest,
        "circular": policy.circular.title_in(lang),
        "number": policy.circular.number,
        "legible": policy.circular.legible,
        "signed": policy.circular.signed.isoformat(),
        "implements": policy.circular.implements,
        "amends": [_amendment(amendment) for amendment in policy.circular.amends],
        "prints": {key: prints[key].text for key in FRAME_PRINTS if key in prints},
        "government": {
            "name": policy.government.name,
            "code": policy.government.code,
            "timezone": policy.government.timezone,
        },
        "covers": {
            "clause": str(policy.covers.at),
            "whose": [{f: list(v) for f, v in box} for box in policy.covers.whose.boxes],
        },
        "facts": [
            {"fact": fact.name, "values": list(fact.values), "question": fact.question}
            for fact in policy.facts
        ],
        "readings": [_reading(reading) for reading in policy.readings],
        "stance": stance,
        "provisions": [
            {**_provision(provision, stance, lang), "prints": _prints(provision, prints)}
            for provision in provisions
        ],
    }


def _amendment(amendment: Amendment) -> dict[str, Any]:
    """What the circular does to an earlier one."""
    return {
        "does": amendment.kind,
        "policy": amendment.policy,
        "from": amendment.since.isoformat() if amendment.since else None,
        "until": amendment.until.isoformat() if amendment.until else None,
        "dates": [day.isoformat() for day in amendment.dates],
    }


def _reading(reading: Reading) -> dict[str, Any]:
    """A question that the words leave open, with everything its file says of it."""
    return {
        "reading": reading.name,
        "asks": reading.asks,
        "options": dict(reading.options),
        "chosen": reading.chosen,
        "literal": reading.literal or reading.chosen,
        "because": reading.because,
        "clauses": [str(clause) for clause in reading.at],
        "means": {
            str(clause): [{f: list(v) for f, v in box} for box in group.boxes]
            for clause, group in reading.means
        },
    }


def _provision(provision: Provision, stance: Mapping[str, str], lang: str) -> dict[str, Any]:
    """One provision: its words, its effect under the stance, and its effects otherwise."""
    return {
        "clause": str(provision.at),
        "part": provision.part,
        "with": [str(clause) for clause in provision.covers],
        "says": provision.says,
        "note": provision.note or None,
        "words": list(provision.words),
        "effect": provision.effect,
        "parameters": provision.parameters,
        "sentence": provision.rule_under(stance).sentence(lang),
        "otherwise": [
            {"when": dict(o.when), "effect": o.effect, "parameters": o.parameters}
            for o in provision.otherwise
        ],
    }


def _prints(provision: Provision, prints: Prints) -> dict[str, str]:
    """The fingerprints of the clauses that a provision speaks for."""
    clauses = map(str, (provision.at, *provision.covers))
    return {clause: prints[clause].text for clause in clauses if clause in prints}
