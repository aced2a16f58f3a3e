"""One module per effect word, holding all that the project knows about the word.

Its words in YAML, its boxes, its sentence, the printed forms that call for it, the figure that it
sets for an office, how a mutant changes it: `base_rule.Rule` lists what may be asked, with
defaults, and every other room asks the rule. What is long of a word stands beside its module, which
calls it: `share_in_words`, `share_mutants`. A rule finds the cases it bites on; it knows neither
the policy that cites it nor the decision it leads to.

A word, and pydantic with it, is imported when its rule is first asked for. `import asn_wfh` needs
none: what it imports says `asn_wfh.rules.Permit` where it uses one, and imports no name from here.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from asn_wfh.rules.effect_words import EFFECTS, RULE_NAMES

if TYPE_CHECKING:
    from asn_wfh.rules.base_rule import Rule
    from asn_wfh.rules.exclude import Exclude
    from asn_wfh.rules.exempt import Exempt
    from asn_wfh.rules.in_force import InForce
    from asn_wfh.rules.limit import Limit
    from asn_wfh.rules.no_rule import NoRule
    from asn_wfh.rules.oblige import Oblige
    from asn_wfh.rules.permit import Permit
    from asn_wfh.rules.prefer import Prefer
    from asn_wfh.rules.recall import Recall
    from asn_wfh.rules.require import Require
    from asn_wfh.rules.rotate import Rotate
    from asn_wfh.rules.sanction import Sanction
    from asn_wfh.rules.schedule import Schedule
    from asn_wfh.rules.share import Share
    from asn_wfh.rules.stay_within import StayWithin

__all__ = [
    "EFFECTS",
    "Exclude",
    "Exempt",
    "InForce",
    "Limit",
    "NoRule",
    "Oblige",
    "Permit",
    "Prefer",
    "Recall",
    "Require",
    "Rotate",
    "Rule",
    "Sanction",
    "Schedule",
    "Share",
    "StayWithin",
]


def __getattr__(name: str) -> type[Rule]:
    """The rule of a name such as `Permit`, or `Rule`, imported when it is first asked for."""
    modules = {"Rule": "base_rule"} | {rule: word for word, rule in RULE_NAMES.items()}
    if name not in modules:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    rule: type[Rule] = getattr(import_module(f"{__name__}.{modules[name]}"), name)
    globals()[name] = rule
    return rule
