"""`asn-wfh policies`: the shipped policies."""

from __future__ import annotations

from asn_wfh.cli.options import Json, Lang, LangOption
from asn_wfh.cli.print_output import print_json, print_line
from asn_wfh.loading.load_policy_or_history import load_policy
from asn_wfh.loading.load_shipped_policies import shipped_policies

__all__ = ["print_shipped_policies"]


def print_shipped_policies(as_json: Json = False, lang: LangOption = Lang.ID) -> None:
    """List the shipped policies."""
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
