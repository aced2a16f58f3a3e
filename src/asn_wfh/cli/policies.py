"""`asn-wfh policies`: the shipped policies, as a list or as copies of their files."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from asn_wfh.cli.options import Json, Lang, LangOption
from asn_wfh.cli.print_output import print_json, print_line
from asn_wfh.files.write_and_delete_files import create_files
from asn_wfh.loading.load_policy_or_history import load_policy
from asn_wfh.loading.load_shipped_policies import shipped_folder, shipped_policies
from asn_wfh.messages.sentences import message

__all__ = ["print_shipped_policies"]


def print_shipped_policies(
    copy: Annotated[
        Path | None, typer.Option("--copy", metavar="metavar.folder", help="help.policies_copy")
    ] = None,
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """List the shipped policies, or copy their files to a folder."""
    if copy is not None:
        _copy_shipped_files(copy, as_json=as_json, lang=lang)
        return
    shipped = [load_policy(name) for name in shipped_policies()]
    if as_json:
        print_json(
            [
                {
                    "policy": policy.name,
                    "government": policy.government.name,
                    "code": policy.government.code,
                    "circular": policy.circular.title_in(lang),
                    "signed": policy.circular.signed.isoformat(),
                    "from": policy.force.since.isoformat(),
                    "until": policy.force.until.isoformat() if policy.force.until else None,
                    "digest": policy.digest,
                }
                for policy in shipped
            ]
        )
        return
    for policy in shipped:
        print_line(policy.name, style="bold")
        government, title = policy.government, policy.circular.title_in(lang)
        print_line(f"  {government.name} ({government.code}): {title}")
        print_line(f"  {policy.force.sentence(lang)}")


def _copy_shipped_files(folder: Path, *, as_json: bool, lang: str) -> None:
    """Write every shipped file to a folder, all or none, and list the copies."""
    shipped = sorted(shipped_folder().iterdir())
    create_files([(folder / path.name, path.read_bytes()) for path in shipped])
    copies = [str(folder / path.name) for path in shipped]
    if as_json:
        print_json({"copies": copies})
        return
    for path in copies:
        print_line(message("policies.copied", lang, file=path))
