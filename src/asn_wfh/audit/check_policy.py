"""Policy to paper: every leaf of an effect stands in the words of its clause, or in a reading."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from asn_wfh.audit.context import AuditContext, ParsedText, ProvisionView, finding, parsed_text
from asn_wfh.audit.duty_bearer import subjects_of
from asn_wfh.audit.groups import people
from asn_wfh.audit.ledger import Finding
from asn_wfh.audit.modality import called_for
from asn_wfh.audit.word_forms import moment_forms, word_forms
from asn_wfh.paper.normalize import normalised
from asn_wfh.paper.tokens import Phrases

__all__ = ["check_provision", "duties", "forms", "resolved", "shown"]

_PLAIN = frozenset({"time", "date", "weekday", "reference", "number", "broken"})


def check_provision(sheet: AuditContext, line: ProvisionView) -> Iterator[Finding]:
    """Every leaf of a provision that nothing bears out, and every word of its own that it drops."""
    yield from _quoted(sheet, line)
    if line.rule.role == "silent":
        return
    if not _is_called(sheet, line):
        yield finding(line, "ungrounded", "audit_effect", effect=line.effect)
    yield from _figures(sheet, line)
    yield from _caps(line)
    yield from _words(sheet, line)
    yield from _moments(sheet, line)
    yield from duties(sheet, line, sheet.scope(line))
    yield from people(sheet, line)


def _quoted(sheet: AuditContext, line: ProvisionView) -> Iterator[Finding]:
    """Every `words` stands in the clause, as printed."""
    texts = [f" {sheet.plain[path]} " for path in sheet.own(line)]
    for words in line.provision.words:
        if not any(_within(normalised(words), text) for text in texts):
            yield finding(line, "ungrounded", "audit_words", words=words)


def _within(said: str, text: str) -> bool:
    """Whether words stand in a text, and not as a part of longer ones."""
    at = text.find(said)
    while said and at >= 0:
        before, after = text[at - 1], text[at + len(said)]
        longer = (before.isalnum() and said[0].isalnum(), after.isalnum() and said[-1].isalnum())
        if not any(longer):
            return True
        at = text.find(said, at + 1)
    return False


def _is_called(sheet: AuditContext, line: ProvisionView) -> bool:
    """Whether the clause, or one above it, or a reading that may undo it calls for the effect."""
    path = str(line.provision.at)
    texts = [*sheet.above(path), sheet.texts.get(path, ParsedText(())), sheet.scope(line)]
    if any(called_for(line.effect, text.words) for text in texts):
        return True
    replaced = any(other.effect != line.effect for other in line.provision.otherwise)
    return replaced and called_for(line.effect, parsed_text(sheet.asked(line)).words)


def _figures(sheet: AuditContext, line: ProvisionView) -> Iterator[Finding]:
    """The figures of the effect and those of its words are the same."""
    printed = {(figure.kind, figure.value) for figure in line.words.figures}
    if any(word.text == "ditetapkan" for word in line.words.words):
        printed.add(("date", sheet.policy.circular.signed.isoformat()))
    if line.content.together & printed:
        # The two shares of a rotation are all there is; one of them says the other.
        printed |= line.content.together
    for kind, value in sorted(line.content.figures - printed):
        yield finding(line, "ungrounded", "audit_figure", figure=shown(kind, value))
    for figure in line.words.figures:
        if figure.kind == "reference":
            meant = resolved(sheet, str(line.provision.at), figure.value)
            if meant != line.content.clause:
                yield finding(line, "unaccounted", "audit_reference", reference=figure.value)
        elif figure.kind != "law" and not line.content.answers(figure.kind, figure.value):
            said = shown(figure.kind, figure.value)
            yield finding(line, "unaccounted", "audit_words_figure", figure=said)
    points = any(figure.kind == "reference" for figure in line.words.figures)
    if line.content.printed_clause and line.content.clause and not points:
        yield finding(line, "ungrounded", "audit_pointer", clause=line.content.clause)
    for wording, value in line.content.wording.items():
        if not any(wording in words for words in line.provision.words):
            yield finding(line, "ungrounded", "audit_figure", figure=value)


def resolved(sheet: AuditContext, path: str, steps: str) -> str:
    """The clause that a reference printed in another means; empty where there is none."""
    around = path.split(".")[:-1]
    for depth in range(len(around), -1, -1):
        meant = ".".join([*around[:depth], steps])
        if meant in sheet.units and meant != path:
            return meant
    return ""


def _caps(line: ProvisionView) -> Iterator[Finding]:
    """A share stands beside what it is a share of, and is a ceiling where the words say so."""
    shares, limited = line.content.named_shares, line.content.limited
    for phrase in line.provision.words:
        said = parsed_text(phrase)
        for figure in said.figures:
            if figure.kind != "share":
                continue
            near = next((w.text for w in said.words[figure.end :] if w.text in shares), "")
            if near and figure.value != str(shares[near]):
                value = shown("share", figure.value)
                yield finding(line, "unaccounted", "audit_words_figure", figure=value)
            texts = {word.text for word in said.words}
            most = "paling" in texts and texts & {"banyak", "tinggi"}
            capped = bool(texts & {"maksimal", "maksimum"} or most)
            ceiling = line.content.capped
            if ceiling is not None and capped != ceiling:
                key = "at_most" if ceiling else "cut"
                yield finding(line, "ungrounded", "audit_key", key=key, words=phrase)
            named = limited and _prints(line.words, "limit", limited)
            if named and not _prints(said, "limit", limited):
                yield finding(line, "ungrounded", "audit_words_what", facet="what", value=limited)


def _words(sheet: AuditContext, line: ProvisionView) -> Iterator[Finding]:
    """Each word of a closed list is printed, or chosen in a reading that could change it."""
    printed, varied = forms(word_forms(), line.words), _varied(line)
    chosen = forms(word_forms(), parsed_text(sheet.chosen(line)))
    read = {(key, value) for key, value in chosen if key in varied}
    for key, value in sorted(line.content.words - printed - read):
        yield finding(line, "ungrounded", "audit_word", key=key, value=value)
    own = {(key, value) for key, value in printed if hasattr(line.rule, key)}
    for key, value in sorted((read | own) - line.content.words):
        yield finding(line, "unaccounted", "audit_lost_word", key=key, value=value)


def _moments(sheet: AuditContext, line: ProvisionView) -> Iterator[Finding]:
    """Each moment is printed in the words, and each moment of the words is stated."""
    printed = forms(moment_forms(), line.words)
    chosen = forms(moment_forms(), parsed_text(sheet.chosen(line)))
    read = {(key, value) for key, value in chosen if key in _varied(line)}
    for key, value in sorted(line.content.moments - printed - read):
        yield finding(line, "ungrounded", "audit_word", key=key, value=value)
    for key, value in sorted((printed | read) - line.content.moments):
        yield finding(line, "unaccounted", "audit_moment", key=key, value=value)


def _varied(line: ProvisionView) -> set[str]:
    """The keys that some `otherwise` of a provision states."""
    parameters = [other.parameters for other in line.provision.otherwise]
    return {key for held in parameters if isinstance(held, Mapping) for key in held}


def duties(sheet: AuditContext, line: ProvisionView, scope: ParsedText) -> Iterator[Finding]:
    """The duty or the limit of an effect is printed, and the duty is that of the one it binds."""
    limited = line.content.limited
    if limited and not _prints(line.words, "limit", limited):
        printed = _prints(scope, "limit", limited)
        code = "audit_words_what" if printed else "audit_term"
        yield finding(line, "ungrounded", code, facet="what", value=limited)
    if line.content.duty is not None:
        do, who = line.content.duty
        held = [t for t in scope.terms if t.facet == "duty" and do in t.values]
        if not held:
            yield finding(line, "ungrounded", "audit_term", facet="do", value=do)
        elif who not in subjects_of(sheet, line, scope, held[0]):
            yield finding(line, "ungrounded", "audit_subject", who=who)


def forms(phrases: Phrases[tuple[tuple[str, str], ...]], said: ParsedText) -> set[tuple[str, str]]:
    """The words of the policy that printed forms in a text stand for."""
    return {pair for pairs, _, _ in phrases.find(said.words) for pair in pairs}


def _prints(said: ParsedText, facet: str, value: str) -> bool:
    return any(term.facet == facet and value in term.values for term in said.terms)


def shown(kind: str, value: str) -> str:
    """A figure as a finding quotes it."""
    return f"{value}%" if kind == "share" else value if kind in _PLAIN else f"{value} {kind}"
