"""Whether a text reads as its fingerprint, and where it does not, which of its words are others."""

from __future__ import annotations

from collections.abc import Iterator

from asn_wfh.audit.ledger import Finding
from asn_wfh.messages.errors import Fault
from asn_wfh.paper.fingerprints.text_fingerprint import TextFingerprint, casefolded_words, word_hash

__all__ = ["check_drift", "has_other_punctuation_only", "words_not_in_fingerprint"]

_MOST_WORDS = 12


def check_drift(
    clause: str,
    policy_print: TextFingerprint | None,
    text: str,
    paper_and_policy_line: tuple[int, int],
    is_shipped: bool,
) -> Iterator[Finding]:
    """A finding where a text has other letters or figures than its fingerprint, or has none.

    Whoever holds a shipped policy is not told to write a fingerprint.
    """
    paper_line, policy_line = paper_and_policy_line
    if policy_print is None:
        fault = Fault.of("audit_no_print_shipped" if is_shipped else "audit_no_print")
    elif TextFingerprint.of_text(text).letters == policy_print.letters:
        return
    else:
        fault = _drift_fault(policy_print, text)
    yield Finding("drifted", None, fault.at(line=policy_line, clause=clause), paper_line)


def has_other_punctuation_only(policy_print: TextFingerprint | None, text: str) -> bool:
    """Whether a text has the letters and figures of its fingerprint, and is set another way."""
    printed = TextFingerprint.of_text(text)
    return (
        policy_print is not None
        and printed.letters == policy_print.letters
        and printed.text != policy_print.text
    )


def words_not_in_fingerprint(policy_print: TextFingerprint, text: str) -> tuple[str, ...]:
    """The words of a text that the fingerprint does not have, in order, each once."""
    words = dict.fromkeys(casefolded_words(text))
    return tuple(word for word in words if not _is_in_fingerprint(policy_print, word))


def _is_in_fingerprint(policy_print: TextFingerprint, word: str) -> bool:
    """Whether a fingerprint has a word, or the two that it is made of: `jumat` for `jum'at`."""
    return word_hash(word) in policy_print.words or any(
        {word_hash(word[:at]), word_hash(word[at:])} <= policy_print.words
        for at in range(2, len(word) - 1)
        if word.isalpha()
    )


def _drift_fault(policy_print: TextFingerprint, text: str) -> Fault:
    others = words_not_in_fingerprint(policy_print, text)
    missing = len(policy_print.words - {word_hash(word) for word in casefolded_words(text)})
    if not others and not missing:
        return Fault.of("audit_drifted")
    shown = " ".join(others[:_MOST_WORDS]) + (" ..." if len(others) > _MOST_WORDS else "")
    if not others:
        return Fault.of("audit_drifted_missing", count=missing)
    return Fault.of("audit_drifted_words", words=shown, count=missing)
