"""`asn-wfh fingerprint`: the fingerprints of a circular, printed or written beside the policy."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import typer

from asn_wfh.audit import Paper, read_paper
from asn_wfh.audit.compare_and_write_fingerprints import (
    FingerprintState,
    fingerprint_states,
    write_prints_if_changed,
)
from asn_wfh.audit.fingerprint_file import read_prints_beside
from asn_wfh.cli.options import Json, Lang, LangOption, PolicyName
from asn_wfh.cli.paper_copy_file import CircularFile, Recognise, read_paper_copy
from asn_wfh.cli.print_output import print_json, print_line, print_lines
from asn_wfh.cli.read_arguments import require_file
from asn_wfh.loading.files_beside_policy import fingerprints_beside
from asn_wfh.loading.policy_from_tree import load_policy_file
from asn_wfh.loading.policy_paths import policy_path
from asn_wfh.messages.sentences import message
from asn_wfh.policy import Policy
from asn_wfh.report.paper_copy_text import paper_copy_lines

__all__ = ["print_or_write_fingerprints"]


def print_or_write_fingerprints(
    policy: PolicyName,
    circular: CircularFile,
    write: Annotated[
        bool, typer.Option("--write", help="Tulis sidik teks ke berkas di samping kebijakan.")
    ] = False,
    ocr: Recognise = False,
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Tampilkan sidik teks surat edaran butir demi butir, atau tulis di samping kebijakan."""
    path = require_file(policy_path(policy))
    loaded, copy = load_policy_file(path), read_paper_copy(circular, recognise=ocr)
    paper = read_paper(copy.text, circular.name)
    clause_states = fingerprint_states(loaded, read_prints_beside(loaded), paper)
    lacking = sum(one.state == "lacking" for one in clause_states)
    written = write and not lacking and write_prints_if_changed(path, loaded, paper, [circular])
    if as_json:
        states = _fingerprint_states_as_dict(loaded, paper, clause_states, written)
        print_json({**states, **copy.as_dict()})
    else:
        print_lines(paper_copy_lines(copy, lang))
        wide = max(len(one.name) for one in clause_states)
        for one in clause_states:
            state = message(f"stamp.{one.state}", lang)
            print_line(f"{one.name:<{wide}}  {one.fingerprint or '-' * 64}  {state}")
        if write:
            code = "refused" if lacking else ("written" if written else "unchanged")
            print_line(
                message(f"stamp.{code}", lang, file=fingerprints_beside(path), count=lacking)
            )
    if lacking or any(one.state == "unclaimed" for one in clause_states):
        raise typer.Exit(1)


def _fingerprint_states_as_dict(
    policy: Policy, paper: Paper, clause_states: Sequence[FingerprintState], written: bool
) -> dict[str, object]:
    return {
        "schema": 1,
        "policy": policy.name,
        "circular": paper.name,
        "written": written,
        "frame": [_fingerprint_state_as_dict(one) for one in clause_states if one.frame],
        "clauses": [_fingerprint_state_as_dict(one) for one in clause_states if not one.frame],
    }


def _fingerprint_state_as_dict(each: FingerprintState) -> dict[str, object]:
    return {"name": each.name, "print": each.fingerprint or None, "state": each.state}
