"""`asn-wfh figures`: what a circular sets for an office rather than a person."""

from __future__ import annotations

from asn_wfh.cli.options import (
    Json,
    Lang,
    LangOption,
    PolicyName,
    Stance,
    load_policy_under_stance,
    print_json,
    print_line,
)
from asn_wfh.limits import figures as figures_of
from asn_wfh.messages.sentences import message

__all__ = ["print_figures"]


def print_figures(
    policy: PolicyName,
    stance: Stance = None,
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Tampilkan batas, bagian, pengurangan, dan tenggat yang ditetapkan surat edaran."""
    loaded = load_policy_under_stance(policy, stance)
    lines = figures_of(loaded)
    if as_json:
        print_json(
            {
                "policy": loaded.name,
                "digest": loaded.digest,
                "stance": dict(loaded.stance),
                "figures": [
                    {
                        "figure": line.figure,
                        "clause": line.clause,
                        "parameters": dict(line.parameters),
                        "readings": dict(line.readings),
                        "sentence": line.sentence(lang),
                    }
                    for line in lines
                ],
            }
        )
        return
    print_line(loaded.circular.title_in(lang), style="bold")
    for line in lines:
        print_line(f"  {line.sentence(lang)}")
        for name, option in line.readings:
            print_line("      " + message("figures.reading", lang, reading=name, option=option))
