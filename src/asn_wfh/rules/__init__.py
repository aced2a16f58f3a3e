"""One module per effect word, holding all that the project knows about the word.

Its words in YAML, its boxes, its sentence, the printed forms that call for it, the figure that it
sets for an office, how a mutant changes it: `rule.Rule` lists what may be asked, with defaults,
and every other room asks the rule.  What is long of a word stands beside its module, which calls
it: `share_in_words`, `share_mutants`.  A rule finds the cases it bites on; it knows neither the
policy that cites it nor the decision it leads to.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

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
from asn_wfh.rules.rule import Rule
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

EFFECTS: Mapping[str, type[Rule]] = MappingProxyType(
    {
        rule.word: rule
        for rule in (
            Permit,
            Require,
            Exclude,
            Recall,
            Rotate,
            Share,
            Schedule,
            StayWithin,
            Exempt,
            Oblige,
            Limit,
            Prefer,
            Sanction,
            InForce,
            NoRule,
        )
    }
)
"""The effect words, in the order of every list; each new one is a module and a line here."""
