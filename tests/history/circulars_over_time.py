"""Invented circulars of one region over time, and an oracle that answers day by day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from asn_wfh import Policy, PolicyError
from asn_wfh.history import Extension
from asn_wfh.loading.policy_from_tree import load_policy_text

START = date(2026, 5, 1)
LENGTH = 70

TEXT = """\
policy: {name}
government: {{name: Kota Contoh, code: "{code}", timezone: Asia/Jakarta}}
circular:
  number: {name}/2026
  signed: {signed}
  issuer: Wali Kota Contoh
{amends}covers: {{at: opening, whose: {{employment: [pns, pppk]}}}}
{readings}provisions:
  - at: "1"
    says: Ketentuan pertama.
    {effect}
  - at: "2"
    says: Masa berlaku.
    in_force: {{{force}}}
{otherwise}"""
READINGS = """\
readings:
  masa:
    asks: Apakah berakhir tanpa perpanjangan?
    options: {terus: Sampai dicabut., berakhir: Berakhir.}
    chosen: terus
    because: Naskah tidak menyebut akhirnya.
"""
SILENT = "no_rule: Hanya mencabut atau memperpanjang."


def text_of(
    name: str,
    signed: str,
    force: str,
    amends: Sequence[str] = (),
    lapses: str = "",
    **others: str,
) -> str:
    """The file of an invented circular; `lapses` is its last day under the reading `berakhir`.

    `others` may be its region's `code`, and the `effect` of its first clause.
    """
    otherwise = f"    otherwise: [{{when: {{masa: berakhir}}, in_force: {{until: {lapses}}}}}]\n"
    return TEXT.format(
        name=name,
        code=others.get("code", "99.71"),
        signed=signed,
        amends="".join(f"  {line}\n" for line in amends),
        readings=READINGS if lapses else "",
        effect=others.get("effect", "permit: {every: jumat}"),
        force=force,
        otherwise=otherwise if lapses else "",
    )


def paper(name: str, signed: str, force: str, *amends: str, **others: str) -> Policy:
    """An invented circular, loaded; `force` is what its `in_force` says, `amends` its lines."""
    return load_policy_text(text_of(name, signed, force, amends, **others), f"{name}.yaml")


# chains drawn by chance


@dataclass(frozen=True)
class Statement:
    """What an invented circular says of an earlier one: on which days it goes before it."""

    kind: str
    about: str
    since: date | None = None
    until: date | None = None
    dates: tuple[date, ...] = ()

    @property
    def words(self) -> str:
        """The statement as its file has it, below its kind."""
        words = [f"policy: {self.about}"]
        words += [f"from: {self.since}"] if self.since else []
        words += [f"until: {self.until}"] if self.until else []
        words += [f"dates: [{', '.join(map(str, self.dates))}]"] if self.dates else []
        return f"{{{', '.join(words)}}}"

    def ends(self, begin: date) -> date | None:
        """From which day the earlier circular is at an end, said by one that begins so."""
        if self.kind == "extends" or self.until or self.dates:
            return None
        return self.since or begin

    def goes_first(self, begin: date, day: date) -> bool:
        """Whether the later circular stands in the earlier one's place on a day."""
        if self.dates:
            return day in self.dates
        return (self.since or begin) <= day <= (self.until or date.max)


@dataclass(frozen=True)
class Draft:
    """An invented circular as the oracle reads it."""

    name: str
    signed: date
    since: date
    until: date | None
    silent: bool
    statements: tuple[Statement, ...] = field(default=())

    def loaded(self) -> Policy:
        """The same as a policy."""
        force = f"from: {self.since}" + (f", until: {self.until}" if self.until else "")
        kinds = dict.fromkeys(statement.kind for statement in self.statements)
        stated = {kind: [s.words for s in self.statements if s.kind == kind] for kind in kinds}
        lines = [f"{kind}: [{', '.join(words)}]" for kind, words in stated.items()]
        others = {"effect": SILENT} if self.silent else {}
        return paper(self.name, str(self.signed), force, *lines, **others)


@dataclass(frozen=True)
class Chain:
    """Circulars of one region, the later ones behind the earlier, and announced extensions."""

    drafts: tuple[Draft, ...]
    events: tuple[Extension, ...]

    def as_known(self, on: date) -> Chain:
        """What of it was known on a date."""
        return Chain(
            tuple(draft for draft in self.drafts if draft.signed <= on),
            tuple(event for event in self.events if event.known <= on),
        )

    def alive(self, draft: Draft, day: date) -> bool:
        """Whether a circular has begun on a day and nothing has ended it."""
        statements = [(d, s) for d in self.drafts for s in d.statements if s.about == draft.name]
        ends = [draft.until] if draft.until else []
        if draft.until:
            ends += [
                s.until for d, s in statements if s.kind == "extends" and s.until and self.ever(d)
            ]
            ends += [event.until for event in self.events if event.policy == draft.name]
        if day < draft.since or (ends and day > max(ends)):
            return False
        for later, one in statements:
            from_day = one.ends(later.since)
            if from_day and from_day <= day and self.alive(later, from_day):
                return False
        return True

    def ever(self, draft: Draft) -> bool:
        """Whether a circular is alive on the day on which it begins."""
        return self.alive(draft, draft.since)

    def answers(self, day: date) -> list[str]:
        """The circulars that no other goes before on a day: at most one, if all is in order."""
        drafts = [d for d in self.drafts if not d.silent and self.alive(d, day)]
        free = [d for d in drafts if not any(_before(o, d, day) for o in drafts if o is not d)]
        return [draft.name for draft in free or drafts]

    def in_order(self) -> bool:
        """Whether no two circulars meet without an order, whatever was known."""
        states = {*(d.signed for d in self.drafts), *(e.known for e in self.events), date.max}
        return all(len(self.as_known(at).answers(day)) <= 1 for at in states for day in days())


def _before(one: Draft, other: Draft, day: date) -> bool:
    """Whether one circular goes before another on a day, by what either says of the other."""
    about = [s for s in one.statements if s.about == other.name and s.kind != "extends"]
    if about:
        return any(statement.goes_first(one.since, day) for statement in about)
    back = [s for s in other.statements if s.about == one.name and s.kind != "extends"]
    return bool(back) and not any(statement.goes_first(other.since, day) for statement in back)


def days() -> list[date]:
    """Every day on which something may happen, and some around them."""
    return [START + timedelta(days=n) for n in range(-2, LENGTH + 40)]


@st.composite
def chains(draw: DrawFn) -> Chain:
    """Two to five circulars whose statements may or may not put them in order."""
    numbers = sorted(draw(st.lists(st.integers(0, LENGTH // 2), min_size=2, max_size=5)))
    drafts: list[Draft] = []
    for place, number in enumerate(numbers):
        signed = START + timedelta(days=number)
        since = signed + timedelta(days=draw(st.integers(-5, 12)))
        lasts = draw(st.none() | st.none() | st.integers(0, 25))
        until = None if lasts is None else since + timedelta(days=lasts)
        # Mostly about all earlier ones, as otherwise few chains are in order.
        statements = [draw(_statement(earlier, since, until)) for earlier in drafts]
        stated = tuple(one for one in statements if one)
        silent = bool(stated) and all(s.kind in ("revokes", "extends") for s in stated)
        drafts.append(
            Draft(f"se{place}", signed, since, until, silent and draw(st.booleans()), stated)
        )
    events = []
    for one in drafts:
        if one.until and draw(st.integers(0, 2)) == 0:
            until = one.until + timedelta(days=draw(st.integers(1, 20)))
            day = one.signed + timedelta(days=draw(st.integers(0, 30)))
            events.append(Extension(one.name, until, day, "Pengumuman."))
    return Chain(tuple(drafts), tuple(events))


@st.composite
def _statement(draw: DrawFn, about: Draft, since: date, until: date | None) -> Statement | None:
    """What a circular that holds from one day to another says of an earlier one, if anything."""
    within = st.integers(0, (until - since).days if until else 20)
    first, last = sorted((since + timedelta(days=draw(within))) for _ in range(2))
    kinds: Mapping[str, Statement | None] = {
        "for good": Statement("replaces", about.name),
        "from": Statement("replaces", about.name, since=first),
        "revoke": Statement("revokes", about.name),
        "revoke from": Statement("revokes", about.name, since=first),
        "until": Statement("replaces", about.name, until=last),
        "window": Statement("replaces", about.name, since=first, until=last),
        "dates": Statement("replaces", about.name, dates=tuple(sorted({first, last}))),
        "nothing": None,
    }
    kind = draw(st.sampled_from(sorted(kinds)))
    if about.until and draw(st.integers(0, 5)) == 0:
        later = about.until + timedelta(days=draw(st.integers(1, 20)))
        return Statement("extends", about.name, until=later)
    return kinds[kind]


def on(day: str) -> date:
    """A date of 2026, as month-day."""
    return date.fromisoformat(f"2026-{day}")


def lines_of(error: PolicyError) -> list[str]:
    """The faults of an error, one line each."""
    return [str(fault) for fault in error.faults]


A = paper("a", "2026-05-04", "from: 2026-05-04")
LAPSING = paper(
    "lapuk", "2026-04-08", "from: 2026-04-08, review_every: 2 bulan", lapses="2026-06-07"
)
