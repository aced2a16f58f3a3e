"""New fingerprints in place of old ones: only what a person accepted, clause by clause."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from asn_wfh.audit.fingerprints.check_one_text_against_its_fingerprint import (
    words_not_in_fingerprint,
)
from asn_wfh.audit.fingerprints.compare_and_write_fingerprints import FingerprintState
from asn_wfh.audit.fingerprints.fingerprint_acceptances import Acceptance
from asn_wfh.audit.fingerprints.fingerprint_file import (
    PrintsFile,
    prints_of_frame_and_clauses_of_policy,
)
from asn_wfh.audit.fingerprints.make_fingerprints_of_paper import (
    FRAME_PRINTS,
    TextFingerprint,
    prints_of_frame_and_clauses,
)
from asn_wfh.messages.errors import FactError, Fault
from asn_wfh.paper.normalize_text_keeping_case import normalised
from asn_wfh.paper.paper import Paper
from asn_wfh.paper.word_diff import word_diff
from asn_wfh.policy import Policy, Provision

__all__ = [
    "ClauseToAccept",
    "clauses_to_accept",
    "first_or_accepted_prints",
    "names_to_accept_or_faults",
]


@dataclass(frozen=True, slots=True)
class ClauseToAccept:
    """A clause, or a part of the frame, that the copy prints unlike its fingerprint.

    `text` is what the copy prints there.  `new_words` are its words that the printed clause does
    not have, as far as the fingerprint tells; `only_marks` says that letters and digits are the
    same.  `changes` is the word diff against an earlier copy, where one is given.
    `provisions` are those that speak for the clause.
    """

    name: str
    text: str
    before: TextFingerprint | None
    after: TextFingerprint
    new_words: tuple[str, ...]
    changes: tuple[tuple[str, str], ...]
    provisions: tuple[Provision, ...]

    @property
    def only_marks(self) -> bool:
        """Whether only punctuation, case or spacing differ."""
        return self.before is not None and self.before.letters == self.after.letters


def clauses_to_accept(
    policy: Policy,
    prints_file: PrintsFile,
    paper: Paper,
    states: Iterable[FingerprintState],
    earlier: Paper | None = None,
) -> tuple[ClauseToAccept, ...]:
    """What a person must accept before it is written; nothing where the policy has no prints yet.

    That is every part whose fingerprint is another, and every one that the policy has none of.
    """
    if not prints_file.prints:
        return ()
    names = [each.name for each in states if each.state in ("different", "new")]
    now = prints_of_frame_and_clauses(paper)
    return tuple(
        _clause_to_accept(policy, name, prints_file.prints.get(name), now[name], paper, earlier)
        for name in names
    )


def names_to_accept_or_faults(
    words: Sequence[str], clauses: Iterable[ClauseToAccept]
) -> tuple[str, ...]:
    """The names that are accepted, each once; FactError for words that name nothing to accept."""
    open_names = [each.name for each in clauses]
    faults = [
        Fault.of("not_to_accept", name=word, names=", ".join(open_names) or "-").at(key="--accept")
        for word in words
        if word not in open_names
    ]
    if faults:
        raise FactError(faults)
    return tuple(dict.fromkeys(words))


def first_or_accepted_prints(
    policy: Policy,
    prints_file: PrintsFile,
    paper: Paper,
    accepted: Iterable[ClauseToAccept],
    signed: tuple[date, str],
) -> PrintsFile:
    """What the file shall hold: every first fingerprint, or the old ones with those accepted.

    `signed` is the date of the acceptance and who gives it, empty where nobody is named.
    """
    now = prints_of_frame_and_clauses_of_policy(policy, prints_of_frame_and_clauses(paper))
    if not prints_file.prints:
        return PrintsFile(now)
    new = {each.name: each for each in accepted}
    prints: Mapping[str, TextFingerprint] = {
        name: new[name].after if name in new else prints_file.prints[name]
        for name in now
        if name in new or name in prints_file.prints
    }
    on, by = signed
    given = tuple(
        Acceptance(name, on, each.before.text if each.before else "", each.after.text, by)
        for name, each in new.items()
    )
    return PrintsFile(prints, (*prints_file.acceptances, *given))


def _clause_to_accept(
    policy: Policy,
    name: str,
    before: TextFingerprint | None,
    after: TextFingerprint,
    paper: Paper,
    earlier: Paper | None,
) -> ClauseToAccept:
    text = _text_of(paper, name)
    provisions = tuple(p for p in policy.provisions if name in map(str, (p.at, *p.covers)))
    old = _text_of(earlier, name) if earlier else ""
    none_before = TextFingerprint("", "", frozenset())
    return ClauseToAccept(
        name,
        text,
        before,
        after,
        words_not_in_fingerprint(before or none_before, text),
        word_diff(old, text) if earlier else (),
        () if name in FRAME_PRINTS else provisions,
    )


def _text_of(paper: Paper, name: str) -> str:
    """What a paper prints of a clause or of a part of the frame, on one line."""
    if name in FRAME_PRINTS:
        units = paper.frame_parts_named(FRAME_PRINTS[name])
        return normalised(" ".join(map(paper.text_of_unit_with_marker, units)))
    unit = paper.unit(name)
    return normalised(paper.text_without_marker_and_page_numbers(unit)) if unit else ""
