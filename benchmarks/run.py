"""How fast the library is, as ratios to hand-written code measured in the same run.

Run it with `make bench`.  Each figure interleaves the two sides and gives the median of the
ratios of the rounds, so that a machine's drift does not matter.  The hand-written chains are in
`chain.py`; they are checked to agree before anything is timed.
"""

from __future__ import annotations

import gc
import subprocess
import sys
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from statistics import median
from time import process_time_ns
from typing import Any, NamedTuple

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent / "tests")]

import chain  # noqa: E402

import example_cases as cases  # noqa: E402
from asn_wfh import CivilServant, Decision, FactError, Policy, decide, load_policy  # noqa: E402
from asn_wfh.engine.compiled_policy import compiled_policy  # noqa: E402
from asn_wfh.loading import yaml_reader  # noqa: E402
from asn_wfh.loading.policy_from_tree import load_policy_text  # noqa: E402
from asn_wfh.vocabulary import PERSON_FACETS  # noqa: E402

ROUNDS = 15
CASES = 4_000


class Asked(NamedTuple):
    """One question, as both sides take it."""

    who: CivilServant
    on: date
    rostered: bool
    recalled: bool | None
    absent: str | None


def ask(policy: Policy, question: Asked) -> Decision:
    """Put one question to the library."""
    who, on, rostered, recalled, absent = question
    return decide(policy, who, on, rostered=rostered, recalled=recalled, absent=absent)


def questions(region: str) -> list[Asked]:
    """Fully stated cases without a stance, as the tests draw them."""
    questions_of = []
    for case in cases.draw(region, 2 * CASES, seed=7):
        if case.stance:
            continue
        facts = dict(case.facts)
        of_day: dict[str, Any] = {n: facts.pop(n) for n in ("rostered", "recalled", "absent")}
        try:
            who = CivilServant.read(facts)
        except FactError:
            # The law ties the facts of nobody so.
            continue
        questions_of.append(Asked(who, case.on, **of_day))
    return questions_of[:CASES]


def agree(policy: Policy, by_hand: Callable[..., Any], asked: Iterable[Asked]) -> None:
    """Refuse to time two sides that answer differently."""
    for question in asked:
        decision = ask(policy, question)
        outcome, ground, reasons = by_hand(*question)
        mine = tuple(reason.label or reason.effect for reason in decision.reasons)
        same = (decision.outcome, decision.ground) == (outcome, ground)
        if not same or sorted(set(mine)) != sorted(set(reasons)):
            raise SystemExit(f"the two sides disagree on {question}: {mine} {reasons}")


def per_call(action: Callable[[], None], calls: int) -> float:
    """Nanoseconds of CPU of one call; a busy machine does not lengthen them much."""
    start = process_time_ns()
    action()
    return (process_time_ns() - start) / calls


def ratio(
    mine: Callable[[], None], theirs: Callable[[], None], calls: int, rounds: int = ROUNDS
) -> tuple[float, float, float]:
    """The median ratio of two actions, and the median nanoseconds of each."""
    pairs = [(per_call(mine, calls), per_call(theirs, calls)) for _ in range(rounds)]
    return (
        median(a / b for a, b in pairs),
        median(a for a, _ in pairs),
        median(b for _, b in pairs),
    )


def forget(policy: Policy, people: bool, answers: bool) -> None:
    """Make a policy forget the people or the answers it has met."""
    tables = compiled_policy(policy)
    if people:
        tables.masks_or_tokens.clear()
    if answers:
        for judged in (tables.point_judgements, tables.box_judgements):
            judged.clear()
        for day in tables.days.young.values():
            for part in day.stated_days.values():
                part.answers.clear()


def deciding(region: str) -> list[str]:
    """The figures of `decide` in one region."""
    policy, by_hand = load_policy(region), getattr(chain, region)
    asked = questions(region)
    agree(policy, by_hand, asked)

    def hand() -> None:
        for question in asked:
            by_hand(*question)

    def warm() -> None:
        for question in asked:
            decision = ask(policy, question)
            decision.outcome, decision.reasons  # noqa: B018  # reading them is what is timed

    def new_people() -> None:
        forget(policy, people=True, answers=False)
        warm()

    lines = [
        line(region, "known, mask seen before", 2.5, *ratio(warm, hand, len(asked))),
        line(region, "known, mask seen, person new", None, *ratio(new_people, hand, len(asked))),
    ]
    # The first time a mask is met on a date: the answers are forgotten before each question.
    some = asked[:400]

    def first() -> None:
        for question in some:
            forget(policy, people=False, answers=True)
            ask(policy, question)

    def forgetting() -> None:
        for _ in some:
            forget(policy, people=False, answers=True)

    def hand_some() -> None:
        for question in some:
            by_hand(*question)

    rounds = []
    for _ in range(ROUNDS):
        spent = per_call(first, len(some)) - per_call(forgetting, len(some))
        rounds.append((spent, per_call(hand_some, len(some))))
    lines.append(
        line(
            region,
            "known, first time",
            60,
            median(a / b for a, b in rounds),
            median(a for a, _ in rounds),
            median(b for _, b in rounds),
        )
    )
    names = [name for name in PERSON_FACETS if name != "employer"]
    partial = [
        question._replace(
            who=CivilServant.read(
                {
                    name: getattr(question.who, name)
                    for name in PERSON_FACETS
                    if name != names[number % len(names)]
                }
            )
        )
        for number, question in enumerate(asked)
    ]

    def unknown() -> None:
        for question in partial:
            ask(policy, question)

    def unknown_first() -> None:
        forget(policy, people=True, answers=True)
        unknown()

    lines.append(line(region, "one fact unknown", 25, *ratio(unknown, hand, len(asked), 7)))
    lines.append(
        line(region, "one unknown, all new", None, *ratio(unknown_first, hand, len(asked), 7))
    )
    return lines


def line(
    region: str, what: str, bound: float | None, times: float, mine: float, theirs: float
) -> str:
    """One figure with its bound."""
    limit = "" if bound is None else f"bound {bound:g}: {'holds' if times <= bound else 'OVER'}"
    return f"{region:<14}{what:<32}{times:7.2f} x   ({mine:7.0f} / {theirs:4.0f} ns)  {limit}"


def loading() -> list[str]:
    """CPU milliseconds of reading a policy, with each of the two event parsers."""
    lines = []
    folder = HERE.parent / "policies"
    fast = yaml_reader._FAST  # noqa: SLF001  # the switch between the two parsers
    for name in ("bukittinggi", "bangka_barat"):
        text = (folder / f"{name}.yaml").read_text(encoding="utf-8")
        for parser, bound in (("C", 20), ("pure", 120)):
            if parser == "C" and fast is None:
                continue
            yaml_reader._FAST = fast if parser == "C" else None  # noqa: SLF001
            spent = []
            for _ in range(9):
                start = process_time_ns()
                load_policy_text(text)
                spent.append((process_time_ns() - start) / 1e6)
            yaml_reader._FAST = fast  # noqa: SLF001
            verdict = "holds" if median(spent) <= bound else "OVER"
            what = f"load, {parser} event parser"
            figure = f"{median(spent):7.1f} ms CPU  bound {bound}: {verdict}"
            lines.append(f"{name:<14}{what:<32}{figure}")
    return lines


def cold(code: str) -> float:
    """CPU milliseconds of a fresh interpreter that runs some code."""
    # The child reports its own user and system time, which the parent's clock cannot blur.
    report = "import time; print(time.process_time())"
    # What is measured is the tree that this file stands in, not one that is installed.
    tree = f"import sys; sys.path.insert(0, {str(HERE.parent / 'src')!r})"
    done = subprocess.run(
        [sys.executable, "-I", "-c", f"{tree}\n{code}\n{report}"],
        capture_output=True,
        text=True,
        check=True,
    )
    return float(done.stdout.split()[-1]) * 1000


def importing() -> list[str]:
    """Importing the package against importing a module with one pydantic model."""
    bare = "pass"
    model = "from pydantic import BaseModel\nclass One(BaseModel):\n    name: str"
    package = "import asn_wfh"
    rounds = [(cold(package), cold(model), cold(bare)) for _ in range(11)]
    times = median(a / b for a, b, _ in rounds)
    verdict = "holds" if times <= 1.5 else "OVER"
    mine, theirs = median(a for a, _, _ in rounds), median(b for _, b, _ in rounds)
    return [f"{'import asn_wfh / one pydantic model':<46}{times:7.2f} x   "
            f"({mine:.0f} / {theirs:.0f} ms CPU)  bound 1.5: {verdict}"]  # fmt: skip


def main() -> None:
    """Print every figure with its bound."""
    gc.disable()
    for name in ("bukittinggi", "bangka_barat"):
        print("\n".join(deciding(name)))
    print("\n".join(loading()))
    print("\n".join(importing()))


if __name__ == "__main__":
    main()
