"""What a provision says and does, and how its open words are read, in plain sentences."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from asn_wfh.audit.ledger import Entry
from asn_wfh.messages.sentences import message
from asn_wfh.policy import Policy, Provision
from asn_wfh.rules.group_in_words import format_box

__all__ = [
    "JointEffect",
    "OtherOption",
    "ProvisionInWords",
    "ReadingView",
    "provisions_in_words_for_entry",
    "reading_views",
]


@dataclass(frozen=True, slots=True)
class OtherOption:
    """An option that is not taken, and the effect it would have; empty if the same."""

    name: str
    means: str
    effect: str = ""


@dataclass(frozen=True, slots=True)
class ReadingView:
    """A reading as it is taken: its question, the option in use, why, and the other options.

    `file` is the option that the file chooses, empty where that is the one in use.  `groups` are
    the groups that clauses take in under the file's choice.
    """

    name: str
    asks: str
    option: str
    means: str
    because: str
    file: str
    others: tuple[OtherOption, ...]
    clauses: tuple[str, ...]
    groups: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class JointEffect:
    """The effect if several readings together are taken another way."""

    when: str
    effect: str


@dataclass(frozen=True, slots=True)
class ProvisionInWords:
    """A provision in an entry; `own` unless the entry's clause is one that it speaks for too."""

    provision: Provision
    own: bool
    word: str
    sentence: str
    readings: tuple[ReadingView, ...]
    joint: tuple[JointEffect, ...]

    @property
    def approximate_characters(self) -> int:
        """About how many characters it takes on paper, where other options are not printed."""
        words = sum(map(len, self.provision.words))
        return len(self.provision.says) + len(self.sentence) + words + 80


def provisions_in_words_for_entry(
    policy: Policy, entry: Entry, lang: str
) -> tuple[ProvisionInWords, ...]:
    """The provisions that speak for an entry's clause."""
    return tuple(
        _provision_in_words(policy, provision, entry, lang) for provision in entry.provisions
    )


def reading_views(
    policy: Policy, lang: str, provision: Provision | None = None
) -> tuple[ReadingView, ...]:
    """The readings of a policy, or those that touch a provision, with what they change there."""
    names = provision.touched if provision else [reading.name for reading in policy.readings]
    return tuple(_reading_view(policy, name, lang, provision) for name in names)


def _provision_in_words(
    policy: Policy, provision: Provision, entry: Entry, lang: str
) -> ProvisionInWords:
    rule = provision.rule_under(dict(policy.stance))
    return ProvisionInWords(
        provision=provision,
        own=str(provision.at) == entry.name or entry.kind == "frame",
        word=type(rule).word,
        sentence=rule.sentence(lang),
        readings=reading_views(policy, lang, provision),
        joint=tuple(_effects_if_several_readings_change(policy, provision, lang)),
    )


def _reading_view(
    policy: Policy, reading_name: str, lang: str, provision: Provision | None
) -> ReadingView:
    stance, reading = dict(policy.stance), policy.reading(reading_name)
    options = dict(reading.options)
    others = tuple(
        OtherOption(
            option,
            means,
            _effect_if_changed_by_option(stance, provision, reading_name, option, lang),
        )
        for option, means in reading.options
        if option != stance[reading_name]
    )
    return ReadingView(
        name=reading_name,
        asks=reading.asks,
        option=stance[reading_name],
        means=options[stance[reading_name]],
        because=reading.because,
        file="" if stance[reading_name] == reading.chosen else reading.chosen,
        others=others,
        clauses=tuple(p.label for p in policy.provisions if reading_name in p.touched),
        groups=tuple(
            (at, message("or_else", lang).join(format_box(box, lang) for box in group.boxes))
            for at, group in reading.means
        ),
    )


def _effect_if_changed_by_option(
    stance: dict[str, str], provision: Provision | None, reading_name: str, option: str, lang: str
) -> str:
    """What a provision would do under another option, empty if that is the same."""
    if provision is None:
        return ""
    sentence = provision.rule_under({**stance, reading_name: option}).sentence(lang)
    return "" if sentence == provision.rule_under(stance).sentence(lang) else sentence


def _effects_if_several_readings_change(
    policy: Policy, provision: Provision, lang: str
) -> Iterator[JointEffect]:
    stance = dict(policy.stance)
    for other in provision.otherwise:
        turned = [(name, option) for name, option in other.when if stance[name] != option]
        if len(turned) > 1:
            when = message("and", lang).join(f"{name}: {option}" for name, option in turned)
            rule = provision.rule_under({**stance, **dict(turned)})
            yield JointEffect(when, rule.sentence(lang))
