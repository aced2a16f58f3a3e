"""The English of a policy's own sentences, which stands in a file beside that of the policy.

The file has the keys of the policy and, below them, the English of what stands there: by the label
of a clause, the name of a reading, the name of a fact.  It decides nothing and is optional; what it
leaves out stays Indonesian.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from asn_wfh.history import History
from asn_wfh.loading.files_beside_policy import english_beside
from asn_wfh.messages.errors import Fault
from asn_wfh.messages.sentence_with_english import SentenceWithEnglish
from asn_wfh.policy import Policy
from asn_wfh.policy.sentences_of_policy import (
    SentencePath,
    policy_with_sentences,
    sentences_by_path,
)

__all__ = [
    "history_with_english",
    "policy_with_english",
    "sentences_without_english",
]


def policy_with_english(policy: Policy) -> Policy:
    """The policy with its sentences in English too, as far as the file beside it has them.

    It equals the policy, decides alike and has its digest.  PolicyError with every fault of the
    file; the policy itself where there is no such file.
    """
    english = _english_by_path(policy)
    if english is None:
        return policy

    def bilingual(at: SentencePath, sentence: str) -> str:
        return SentenceWithEnglish(sentence, english[at]) if at in english else sentence

    return policy_with_sentences(policy, bilingual)


def history_with_english(history: History) -> History:
    """The history with the sentences of each of its policies in English too."""
    return replace(history, policies=tuple(map(policy_with_english, history.policies)))


def sentences_without_english(policy: Policy) -> tuple[Fault, ...]:
    """The sentences that the file beside a policy has no English of; none where there is no file.

    PolicyError with every fault of the file.
    """
    english = _english_by_path(policy)
    if policy.file is None or english is None:
        return ()
    name = english_beside(policy.file).name
    return tuple(
        Fault.of("sentence_without_english", key=": ".join(at)).at(file=name)
        for at in sentences_by_path(policy)
        if at not in english
    )


def _english_by_path(policy: Policy) -> Mapping[SentencePath, str] | None:
    """The English in the file beside a policy by the keys of its sentences; None without a file."""
    path = None if policy.file is None else english_beside(policy.file)
    if path is None or not path.is_file():
        return None
    # Imported here: what reads YAML is not needed before there is a file to read.
    from asn_wfh.loading.read_english_sentences import read_english_sentences

    return read_english_sentences(path, policy)
