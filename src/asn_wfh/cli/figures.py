"""`asn-wfh figures`: what a circular sets for an office rather than a person."""

from __future__ import annotations

from asn_wfh.cli.options import (
    Json,
    Lang,
    LangOption,
    PolicyName,
    Stance,
    out,
    policy_of,
    print_json,
)
from asn_wfh.limits import figures as all_figures

__all__ = ["figures"]


def figures(
    policy: PolicyName,
    stance: Stance = None,
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Tampilkan batas, bagian, pengurangan, dan tenggat yang ditetapkan surat edaran."""
