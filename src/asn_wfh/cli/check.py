"""`asn-wfh check`: whether files are policies, or every reason they are not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from asn_wfh.analysis.clashing_shares import clashing_shares
from asn_wfh.analysis.own_facts_to_write_as_another_kind import advice_on_replaceable_facts
from asn_wfh.analysis.silencing_chains import silencing_chains
from asn_wfh.audit.policy_to_paper.check_synonyms import useless_synonym_faults
from asn_wfh.cli.options import Json, Lang, LangOption
from asn_wfh.cli.print_output import print_json, print_line
from asn_wfh.cli.read_option_values import require_file
from asn_wfh.loading.english_sentences import policy_with_english, sentences_without_english
from asn_wfh.loading.files_beside_policy import ENGLISH_ENDING, policy_beside
from asn_wfh.loading.policy_from_tree import load_policy_file
from asn_wfh.messages.errors import (
    Fault,
    PolicyError,
    first_faults_per_code_counting_rest_on_last,
)
from asn_wfh.messages.sentences import message
from asn_wfh.policy import Policy

__all__ = ["check_files"]


def check_files(
    files: Annotated[list[Path], typer.Argument(metavar="metavar.files", help="help.policy_files")],
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Check the form of policy files; every fault with its line, its clause and its remedy."""
    for file in files:
        require_file(file)
    results = [(file, _load_policy_or_faults(file)) for file in files]
    if as_json:
        print_json([_result_as_dict(file, result, lang) for file, result in results])
    for file, result in results if not as_json else ():
        if isinstance(result, Policy):
            count = len({c for p in result.provisions for c in (p.at, *p.covers)})
            print_line(message("check.fine", lang, file=file, policy=result.name, clauses=count))
            for note in _notes_on_policy(result, lang):
                print_line(f"  {note}")
            continue
        for fault in result:
            print_line(fault.message(lang))
            for line in fault.caret().splitlines():
                print_line(f"    {line}")
        print_line(
            message("check.faults", lang, file=file, count=_count_faults_with_unlisted_ones(result))
        )
    if any(not isinstance(result, Policy) for _, result in results):
        raise typer.Exit(1)


def _notes_on_policy(policy: Policy, lang: str) -> Iterator[str]:
    """What may be better in a policy that has no fault, each on a line."""
    yield from (clash.sentence(lang) for clash in clashing_shares(policy))
    yield from (chain.sentence(lang) for chain in silencing_chains(policy))
    file = "" if policy.file is None else policy.file.name
    for fault in useless_synonym_faults(policy):
        yield fault.at(file=file).message(lang)
    yield from (advice.sentence(lang) for advice in advice_on_replaceable_facts(policy))
    lacking = first_faults_per_code_counting_rest_on_last(sentences_without_english(policy))
    yield from (fault.message(lang) for fault in lacking)


def _load_policy_or_faults(file: Path) -> Policy | list[Fault]:
    """The policy in a file, with the English beside it, or every reason that either is none.

    A file of English is checked with its policy.
    """
    is_english = file.name.endswith(ENGLISH_ENDING)
    try:
        return policy_with_english(load_policy_file((is_english and policy_beside(file)) or file))
    except PolicyError as error:
        return error.faults


def _count_faults_with_unlisted_ones(faults: list[Fault]) -> int:
    """How many faults there are, with those that are not told."""
    return sum(1 + fault.more for fault in faults)


def _result_as_dict(file: Path, result: Policy | list[Fault], lang: str) -> dict[str, object]:
    faults = [] if isinstance(result, Policy) else result
    return {
        "file": str(file),
        "policy": result.name if isinstance(result, Policy) else None,
        "digest": result.digest if isinstance(result, Policy) else None,
        "advice": [
            {"fact": advice.fact, "word": advice.word, "sentence": advice.sentence(lang)}
            for advice in (
                advice_on_replaceable_facts(result) if isinstance(result, Policy) else ()
            )
        ],
        "useless_synonyms": [
            {"line": fault.line, "fault": fault.fault(lang), "remedy": fault.remedy(lang)}
            for fault in (useless_synonym_faults(result) if isinstance(result, Policy) else ())
        ],
        "clashes": [
            {"clauses": [clash.first, clash.second], "sentence": clash.sentence(lang)}
            for clash in (clashing_shares(result) if isinstance(result, Policy) else ())
        ],
        "chains": [
            {
                "silent": list(chain.silent),
                "clauses": [chain.second, chain.third],
                "sentence": chain.sentence(lang),
            }
            for chain in (silencing_chains(result) if isinstance(result, Policy) else ())
        ],
        "without_english": [
            dict(fault.values)["key"]
            for fault in (sentences_without_english(result) if isinstance(result, Policy) else ())
        ],
        "count": _count_faults_with_unlisted_ones(faults),
        "faults": [
            {
                "code": fault.code,
                "file": fault.file or None,
                "line": fault.line,
                "column": fault.column,
                "clause": fault.clause or None,
                "key": fault.key or None,
                "fault": fault.fault(lang),
                "remedy": fault.remedy(lang),
                "more": fault.more,
            }
            for fault in faults
        ],
    }
