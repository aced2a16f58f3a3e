"""A history whose circulars have unlike facts answers a table as `decide` answers its rows.

The same fact may have other words in a later circular, be a date there, mean something where it
is left out, be an act, or be no fact at all; a word is right or wrong by the circular that answers.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from random import Random
from typing import Any

import pyarrow as pa
import pytest

from asn_wfh import Decision, FactError, History, Policy, PolicyError, history_of, load_policy
from asn_wfh.frames import decide_table
from frames.random_rows import Row, answer
from frames.test_decide_table import table_of
from words.random_policies import policy_text

FACTS = ("tanda", "waktu", "izin")
KINDS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "words": ({"values": ["ya", "tidak"]}, {"whose": ["ya"]}),
    "words with a default": ({"values": ["ya", "tidak"], "unstated": "tidak"}, {"whose": ["ya"]}),
    "words in order": (
        {"values": ["rendah", "sedang", "tinggi"], "ordered": "ya"},
        {"whose": {"at_least": "sedang"}},
    ),
    "date": ({"date": "ya"}, {"whose": {"years": {"at_least": "50 tahun"}}}),
    "date with a default": (
        {"date": "ya", "unstated": "tidak_ada"},
        {"whose": {"within": "3 hari_kerja"}},
    ),
    "act": ({"act_of": "kepala"}, {"once": None}),
}
"""What a fact is, and what a clause that names it is about."""
WORDS = (
    *("ya", "tidak", "rendah", "sedang", "tinggi", "sudah", "belum", "tidak_ada", "?", None, None),
    *("1970-01-02", "1990-05-06", "2027-03-03", "2027-02-30", "1970", "bukan"),
)
PERSONS: dict[str, tuple[str | None, ...]] = {
    "employment": ("pns", None),
    "level": ("administrator", "pengawas", "pelaksana", None),
    "post": ("lurah", *["lainnya"] * 5, None),
}
DATES = (date(2026, 12, 4), *(date(2027, m, d) for m, d in ((2, 5), (3, 5), (3, 11), (4, 2))))
LATER = "2027-03-08"
TIED = ("tied_facts", "tied_own_facts")
OTHER_ROW = "this row has no answer because another row with the same `nip` has a fault"
DAYS_DIFFER = "rows with the same `nip` state different things about the same day"

Answer = Decision | frozenset[str]
"""A decision, or the sentences that say why there is none."""


def draw_history(random: Random) -> History:
    """Two circulars, of which the later replaces the first for good or for a while."""
    while True:
        amends = random.choice(
            ("satu", {"policy": "satu", "from": "2027-03-01", "until": "2027-03-09"})
        )
        try:
            return history_of(
                [
                    load_policy(text=policy_text(draw_circular(random, "satu", "2027-01-04", {}))),
                    load_policy(
                        text=policy_text(
                            draw_circular(random, "dua", "2027-03-01", {"replaces": amends})
                        )
                    ),
                ]
            )
        except PolicyError:
            continue


def draw_circular(random: Random, name: str, since: str, amends: dict[str, Any]) -> dict[str, Any]:
    """A circular with some facts of its own, a clause about each, and now and then a tie."""
    kinds = {fact: random.choice((None, *KINDS)) for fact in FACTS}
    facts, clauses = {}, []
    for fact, kind in kinds.items():
        if kind is None:
            continue
        shape, about = KINDS[kind]
        facts[fact] = {**shape, "question": "Apa?"}
        whose = {"once": fact} if "once" in about else {"whose": {fact: about["whose"]}}
        clauses.append({"permit": {"every": random.choice(("jumat", "hari_kerja")), **whose}})
    clauses.append({"exclude": {"level": "administrator"}})
    clauses.append(in_force(random, since, amends))
    tied = [fact for fact, kind in kinds.items() if kind and kind.startswith("words")]
    ties = {}
    if len(tied) > 1 and random.random() < 0.7:
        one, other = random.sample(tied, 2)
        when, then = facts[one]["values"][0], facts[other]["values"][0]
        ties["ties"] = [{"when": {one: when}, "then": {other: then}, "because": "Begitu."}]
    return {
        "policy": name,
        "government": {"name": "Kota Rekaan", "code": "99.01", "timezone": "Asia/Jakarta"},
        "circular": {"number": name, "signed": since, "issuer": "Wali Kota", **amends},
        "covers": {"at": "opening", "whose": "semua"},
        **({"facts": facts} if facts else {}),
        **ties,
        "provisions": [
            {"at": "opening", "says": "Pembuka.", "no_rule": "Hanya pembuka."},
            *({"at": str(n), "says": f"Butir {n}.", **c} for n, c in enumerate(clauses, 1)),
        ],
    }


def in_force(random: Random, since: str, amends: dict[str, Any]) -> dict[str, Any]:
    """The clause of force; of the later circular it may be open whether it is a week later."""
    clause: dict[str, Any] = {"in_force": {"from": since}}
    if amends and random.random() < 0.4:
        options = {"satu": "Pada hari itu", "dua": "Sepekan kemudian"}
        words = {"asks": "Kapan?", "options": options, "chosen": "satu", "because": "Harfiah"}
        clause["reading"] = {"mulai": words}
        clause["otherwise"] = [{"when": {"mulai": "dua"}, "in_force": {"from": LATER}}]
    return clause


@dataclass(frozen=True)
class Asked:
    """What rows are put to."""

    policy: Any
    stance: Any

    def answer(self, row: Row, on: date, also: Sequence[Row] = ()) -> Decision:
        """The decision of a row, and of others about the same person."""
        return answer(self.policy, row, on, also=tuple(also), stance=self.stance)


def alone(asked: Asked, rows: list[Row], on: date) -> Answer:
    """What `decide` says of one person whom rows describe, whose facts of the day are alike."""
    first, *others = rows
    try:
        return asked.answer(first, on, others)
    except FactError as error:
        return frozenset(fault.message("en") for fault in error.faults)


def wrong_words(asked: Asked, row: Row, on: date) -> frozenset[str]:
    """The words of a row's own facts that `decide` refuses, whatever stands beside them."""
    faults: set[str] = set()
    facts = [fact.name for fact in asked.policy.facts]
    for fact in facts:
        try:
            # Nothing is meant by the others.
            asked.answer({**dict.fromkeys(facts, "?"), fact: row[fact]}, on)
        except FactError as error:
            faults |= {f.message("en") for f in error.faults if f.code not in TIED}
    return frozenset(faults)


def expected(asked: Asked, rows: list[Row], ids: list[str], on: date) -> Iterator[Answer]:
    """The answer of each row, by what `decide` says of the rows of its person."""
    wrong = [wrong_words(asked, row, on) for row in rows]
    unlike = {n: {tuple(r.get(f) for f in FACTS) for r in who} for n, who in by_id(rows, ids)}
    of_person = dict(by_id(rows, ids))
    has_wrong = {number for number, faults in zip(ids, wrong, strict=True) if faults}
    for row, number, faults in zip(rows, ids, wrong, strict=True):
        if number in has_wrong:
            yield faults or frozenset({OTHER_ROW})
            continue
        by_itself = alone(asked, [row], on)
        by_itself_faults = by_itself if isinstance(by_itself, frozenset) else frozenset()
        if len(unlike[number]) > 1:
            yield by_itself_faults | {DAYS_DIFFER}
        elif by_itself_faults:
            yield by_itself_faults
        elif any(isinstance(alone(asked, [r], on), frozenset) for r in of_person[number]):
            yield frozenset({OTHER_ROW})
        else:
            yield alone(asked, of_person[number], on)


def by_id(rows: list[Row], ids: list[str]) -> Iterator[tuple[str, list[Row]]]:
    """The rows of each id."""
    for number in dict.fromkeys(ids):
        yield number, [row for row, own in zip(rows, ids, strict=True) if own == number]


def sentence(text: str) -> str:
    """The sentence of a fault; that of a fault among rows without its remedy."""
    return text.partition(";")[0] if "the same `nip`" in text else text


def got(answers: Any) -> list[Answer]:
    """The answer of each row of a table."""
    faults = [text or "" for text in answers.frame.column("fault").to_pylist()]
    return [
        answers.decisions[code] if code >= 0 else frozenset(map(sentence, lines.splitlines()))
        for code, lines in zip(answers.codes.tolist(), faults, strict=True)
    ]


def draw_word(random: Random, circulars: Sequence[Policy], name: str) -> str | None:
    """A word of a fact, mostly one that some circular takes."""
    if random.random() < 0.1:
        return random.choice(WORDS)
    fact = random.choice([fact for one in circulars for fact in one.facts if fact.name == name])
    dates = ("1970-01-02", "1990-05-06", "2027-03-03")
    words = dates if fact.is_date else tuple(map(str, fact.values))
    word: str | None = random.choice((*words, "?", None, None))
    return word


def draw_rows_and_ids(
    random: Random, circulars: Sequence[Policy]
) -> tuple[list[Row], list[str], bool]:
    """Rows of right and wrong words, the id of each, and whether several have one."""
    facts = dict.fromkeys(fact.name for one in circulars for fact in one.facts)
    rows: list[Row] = [
        {
            **{fact: random.choice(words) for fact, words in PERSONS.items()},
            **{fact: draw_word(random, circulars, fact) for fact in facts},
        }
        for _ in range(20)
    ]
    several, alike = random.random() < 0.5, random.random() < 0.7
    ids = [str(random.randrange(8) if several else place) for place in range(len(rows))]
    first: dict[str, Row] = {}
    for place, number in enumerate(ids if alike else ()):
        of_day = first.setdefault(number, rows[place])
        rows[place].update({fact: of_day.get(fact) for fact in FACTS})
    return rows, ids, several


def draw_question(random: Random) -> tuple[Asked, Sequence[Policy]]:
    """A history, as it is or was, or a circular of it, and a stance; the circulars in it."""
    drawn = draw_history(random)
    if random.random() < 0.2:
        return Asked(drawn.policies[-1], None), drawn.policies[-1:]
    if random.random() < 0.2:
        drawn = drawn.as_known(date(2027, 2, 1))
    has_reading = any(policy.readings for policy in drawn.policies)
    stances = (None, None, "literal", {"mulai": "dua"}) if has_reading else (None,)
    return Asked(drawn, random.choice(stances)), drawn.policies


def check_history(random: Random) -> Counter[str]:
    """Compare a table with `decide`, and count what its rows are answered."""
    asked, circulars = draw_question(random)
    rows, ids, several = draw_rows_and_ids(random, circulars)
    table = table_of(rows).append_column("nip", pa.array(ids))
    if random.random() < 0.3:
        days = [random.choice(DATES) for _ in rows]
        table = table.append_column("hari", pa.array(days))
        on: Any = "hari"
        wanted: list[Answer] = [frozenset()] * len(rows)
        for day in set(days):
            places = [place for place, each in enumerate(days) if each == day]
            some = expected(asked, [rows[p] for p in places], [ids[p] for p in places], day)
            for place, each in zip(places, some, strict=True):
                wanted[place] = each
    else:
        on = random.sample(DATES, 3)
        wanted = [each for day in on for each in expected(asked, rows, ids, day)]
    given = {"on": on, "id": "nip" if several else None, "stance": asked.stance}
    check_both_ways(asked.policy, table, given, wanted)
    return Counter("fault" if isinstance(each, frozenset) else "answer" for each in wanted)


def check_both_ways(
    policy: Any, table: pa.Table, given: dict[str, Any], wanted: list[Answer]
) -> None:
    """Compare the answers and faults of each row, and the faults that are raised, all at once."""
    assert got(decide_table(policy, table, **given, errors="column")) == wanted
    rows_with: dict[str, set[int]] = {}
    for place, each in enumerate(wanted):
        for one in each if isinstance(each, frozenset) else ():
            rows_with.setdefault(one, set()).add(place % len(table))
    if not rows_with:
        plain = decide_table(policy, table, **given)
        assert [plain.decisions[code] for code in plain.codes] == wanted
        return
    with pytest.raises(FactError) as caught:
        decide_table(policy, table, **given)
    # Of one kind only the first ones are listed, the last of them with the number of the others.
    raised = {replace(fault, rows=0, more=0): fault for fault in caught.value.faults}
    for plain_fault, fault in raised.items():
        assert fault.rows == len(rows_with[sentence(plain_fault.message("en"))])
    assert len(raised) + sum(fault.more for fault in raised.values()) == len(rows_with)


def check_histories(count: int, seed: int) -> Counter[str]:
    """Compare a table of that many histories with `decide`."""
    return sum((check_history(Random(f"{seed} {n}")) for n in range(count)), Counter())


def test_each_word_is_checked_by_the_circular_that_answers() -> None:
    """Every row is answered as `decide` answers it, or has the faults that `decide` has."""
    counts = check_histories(12, 1)
    assert min(counts["answer"], counts["fault"]) > 100, counts


@pytest.mark.slow
def test_many_histories() -> None:
    """The same for many more circulars and tables."""
    check_histories(250, 2)
