"""`asn-wfh draft`: a skeleton policy from the paper of a new region."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated

import typer

from asn_wfh.audit import read_paper
from asn_wfh.audit.draft.draft_skeleton_policy import draft_fingerprint_file_text, draft_policy_text
from asn_wfh.cli.options import Json, Lang, LangOption
from asn_wfh.cli.paper_copy_file import (
    Recognise,
    TextFile,
    paper_errors_naming_text_of_copy,
    read_paper_copy,
    write_text_of_copy,
)
from asn_wfh.cli.print_output import print_json, print_line, print_lines
from asn_wfh.files.write_and_delete_files import create_files
from asn_wfh.loading.files_beside_policy import fingerprints_beside
from asn_wfh.messages.sentences import message
from asn_wfh.report.ledger.text_on_how_copy_was_read import paper_copy_lines
from asn_wfh.schema import SCHEMA_FILE, json_schema_text

__all__ = ["write_draft"]


def write_draft(
    circular: Annotated[
        Path, typer.Argument(metavar="metavar.circular", help="help.draft_circular")
    ],
    to: Annotated[Path, typer.Option("--out", metavar="metavar.new_yaml", help="help.new_file")],
    name: Annotated[str | None, typer.Option("--name", help="help.policy_name")] = None,
    ocr: Recognise = False,
    text: TextFile = None,
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Make the skeleton of a policy from the official text: every clause, without an effect."""
    copy = read_paper_copy(circular, recognise=ocr)
    write_text_of_copy(copy, text, [circular])
    with paper_errors_naming_text_of_copy(copy):
        paper = read_paper(copy.text, circular.name)
    named = _policy_name_from_file_name(to) if name is None else name
    policy, prints = draft_policy_text(paper, named), draft_fingerprint_file_text(paper)
    files = [(to, policy), (fingerprints_beside(to), prints)]
    schema = to.with_name(SCHEMA_FILE)
    if not schema.exists():
        # One schema serves every policy of a folder.
        files.append((schema, json_schema_text("policy", lang)))
    create_files([(path, text.encode()) for path, text in files])
    count = len(paper.clauses)
    if as_json:
        answer = {"schema": 1, "policy": named, "file": str(to), "clauses": count}
        print_json({**answer, **copy.as_dict()})
    else:
        print_lines(paper_copy_lines(copy, lang))
        print_line(message("draft.written", lang, file=to, clauses=count))


def _policy_name_from_file_name(path: Path) -> str:
    """A file's name as that of a policy."""
    name = re.sub("[^a-z0-9_-]+", "_", path.stem.lower())
    return name.lstrip("0123456789_-")[:40] or "surat_edaran"
