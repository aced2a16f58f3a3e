"""The same question asked under every reading that touches it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import product
from typing import Generic, TypeVar

from asn_wfh.limits.provisions_setting_a_figure import readings_of
from asn_wfh.messages.sentences import join_nonempty, message
from asn_wfh.policy import Policy
from asn_wfh.rules.base_rule import Figure

__all__ = ["Stance", "Under", "format_verdicts_by_reading", "under_each_reading"]

AnswerT = TypeVar("AnswerT")
Stance = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Under(Generic[AnswerT]):
    """One answer, with the options of the readings under which it holds."""

    stance: Stance
    answer: AnswerT


def under_each_reading(
    policy: Policy, figure: Figure, ask: Callable[[Policy], AnswerT]
) -> tuple[Under[AnswerT], ...]:
    """The answer to a question about a figure, under each way to read the circular.

    Other readings stay as the policy's stance has them.  One answer, under no stance, where no
    reading touches the figure.
    """
    names = readings_of(policy, figure)
    options = [policy.reading(name).option_names for name in names]
    stances = [tuple(zip(names, chosen, strict=True)) for chosen in product(*options)]
    return tuple(Under(stance, ask(policy.under(dict(stance)))) for stance in stances)


def format_verdicts_by_reading(answers: tuple[Under[bool | None], ...], lang: str) -> str:
    """Under which readings a plan is kept, in words: every one, only some, or none."""
    groups: dict[bool | None, list[Stance]] = {}
    for under in answers:
        groups.setdefault(under.answer, []).append(under.stance)
    phrases = []
    for verdict in (True, False, None):
        if verdict in groups:
            # "Only" claims that it is not so otherwise, which is not known beside a None.
            exclusive = verdict is True and None not in groups
            when = _under_stances_phrase(groups[verdict], len(groups) == 1, exclusive, lang)
            phrases.append(join_nonempty(message(_VERDICTS[verdict], lang), when))
    return "; ".join(phrases)


_VERDICTS = {True: "limit.kept", False: "limit.broken", None: "unknown"}


def _under_stances_phrase(stances: list[Stance], every: bool, only: bool, lang: str) -> str:
    if stances == [()]:
        return ""
    if every:
        return message("limit.under_every", lang)
    listed = message("or", lang).join(
        ", ".join(f"{name}: {option}" for name, option in stance) for stance in stances
    )
    return message("limit.under_only" if only else "limit.under", lang, readings=listed)
