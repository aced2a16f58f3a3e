"""The English of a policy's own sentences, which stands in a file beside that of the policy.

The file has the keys of the policy and, below them, the English of what stands there: by the label
of a clause, the name of a reading, the name of a fact.  It decides nothing and is optional; what it
leaves out stays Indonesian.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path as FilePath

from asn_wfh.history import History
from asn_wfh.loading.files_beside_policy import english_beside
from asn_wfh.messages.errors import Fault
from asn_wfh.messages.policy_sentence_with_english import SentenceWithEnglish
from asn_wfh.policy import Policy
from asn_wfh.policy.translatable_sentences_of_policy import (
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
    path = _existing_english_file(policy)
    if path is None:
        return policy
    # Imported here: what reads YAML is not needed before there is a file to read.
    from asn_wfh.loading.read_english_sentences import read_english_sentences

    english = read_english_sentences(path, policy)

    def bilingual(at: SentencePath, sentence: str) -> str:
        return SentenceWithEnglish(sentence, english[at]) if at in english else sentence

    return policy_with_sentences(policy, bilingual)


def history_with_english(history: History) -> History:
    """The history with the sentences of each of its policies in English too."""
    return replace(history, policies=tuple(map(policy_with_english, history.policies)))


def sentences_without_english(policy: Policy) -> tuple[Fault, ...]:
    """The sentences that the file beside a policy lacks; none where there is no such file.

    The policy is as `policy_with_english` gives it.
    """
    path = _existing_english_file(policy)
    if path is None:
        return ()
    return tuple(
        Fault.of("sentence_without_english", key=": ".join(at)).at(file=path.name)
        for at, sentence in sentences_by_path(policy).items()
        if not isinstance(sentence, SentenceWithEnglish)
    )


def _existing_english_file(policy: Policy) -> FilePath | None:
    """The file beside a policy that has its English, if there is one."""
    path = None if policy.file is None else english_beside(policy.file)
    return path if path is not None and path.is_file() else None
