"""Clauses that stay silent though what silences them does not apply: a chain of `instead_of`.

A clause silences by what its words name, whether or not another silences it in turn.  Who writes
"angka 3 tidak berlaku" of an exception may mean that the rule behind it comes back; it does not.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from asn_wfh.kernel.boxes import difference, intersection
from asn_wfh.kernel.what_impossible_boxes_leave_possible import has_possible_point
from asn_wfh.messages.sentences import message
from asn_wfh.policy import Policy
from asn_wfh.policy.provision_boxes import provision_boxes

__all__ = ["SilencingChain", "silencing_chains"]


@dataclass(frozen=True, slots=True)
class SilencingChain:
    """`second` stands in the place of `silent`, and `third`, in some of these cases, in its own."""

    silent: tuple[str, ...]
    second: str
    third: str

    def sentence(self, lang: str) -> str:
        """What stays silent, and what to write where it should not, in `id` or `en`."""
        values = {"silent": ", ".join(self.silent), "second": self.second, "third": self.third}
        return message("check.silencing_chain", lang, **values)


def silencing_chains(policy: Policy) -> tuple[SilencingChain, ...]:
    """The chains of a policy as it is read, in printed order."""
    silent: dict[tuple[str, str], list[str]] = {}
    for label, second, third in _silenced_label_silencer_and_its_silencer(policy):
        silent.setdefault((second, third), []).append(label)
    return tuple(
        SilencingChain(tuple(dict.fromkeys(labels)), second, third)
        for (second, third), labels in silent.items()
    )


def _silenced_label_silencer_and_its_silencer(policy: Policy) -> Iterator[tuple[str, str, str]]:
    """Each provision that stays silent, with what silences it and what silences that."""
    impossible = policy.cases.space.impossible
    made = {boxes.provision.label: boxes for boxes in provision_boxes(policy)}
    for label, boxes in made.items():
        if boxes.rule.role not in ("gives", "takes"):
            continue
        for second, cases in boxes.silenced_by:
            for third, lifted in made[second].silenced_by:
                # Who silences both has said so.
                both = [b for other, more in boxes.silenced_by if other == third for b in more]
                left = difference(intersection(cases, lifted), both)
                if any(has_possible_point(box, impossible) for box in left):
                    yield label, second, third
