"""Random cases put to the library and to the second evaluator, and what comes of it."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random

from asn_wfh import CivilServant, Decision, Policy, PolicyError, decide, load_policy
from words.clauses import Speech
from words.faults import faults_of
from words.naive import Opinion, think
from words.random_cases import DrawnCase, draw_case
from words.random_policies import Tree, draw_policy, policy_text

__all__ = ["Difference", "Tally", "ask", "compare", "opinion_of"]


@dataclass(frozen=True)
class Difference:
    """A case of a policy that the two evaluators answer otherwise."""

    seed: int
    tree: Tree
    case: DrawnCase
    library: Opinion
    naive: Opinion


@dataclass
class Tally:
    """How many policies and cases were compared, and how they came out."""

    policies: int = 0
    refused: int = 0
    messages: set[str] = field(default_factory=set)
    cases: int = 0
    faults: Counter[str] = field(default_factory=Counter)
    outcomes: Counter[str] = field(default_factory=Counter)
    telling: int = 0


def ask(policy: Policy, case: DrawnCase) -> Decision:
    """Put a drawn case to the library."""
    return decide(
        policy,
        CivilServant.read(case.person),
        case.on,
        rostered=case.rostered,  # type: ignore[arg-type]
        recalled=case.recalled,  # type: ignore[arg-type]
        absent=case.absent,
        facts=case.own,
    )


def opinion_of(decision: Decision) -> Opinion:
    """A decision in the words of the second evaluator."""
    return Opinion(
        str(decision.outcome),
        str(decision.required),
        str(decision.ground),
        frozenset((reason.label, reason.effect) for reason in decision.reasons),
        frozenset(asked.fact for asked in decision.missing),
        frozenset(asked.fact for asked in decision.required_missing),
        frozenset(
            (dict(warned.values)["ordering"], dict(warned.values)["forbidding"])
            for warned in decision.warnings
            if warned.code == "clauses_conflict"
        ),
        frozenset((each.clause, by) for each in decision.set_aside for by in each.by),
    )


def compare(seed: int, cases: int, tally: Tally) -> Iterator[Difference]:
    """The cases of one random policy in which the two differ."""
    random = Random(seed)
    tree = draw_policy(random)
    faults = faults_of(tree)
    tally.faults.update(faults)
    try:
        policy = load_policy(text=policy_text(tree))
    except PolicyError as error:
        # A circle of more than two clauses is refused as one of two is.
        circles = all("replace each other" in str(fault) for fault in error.exceptions)
        if not faults and not circles:
            raise
        tally.refused += 1
        tally.messages |= {str(fault) for fault in error.exceptions}
        return
    if faults & {"no_cell", "cell_twice"}:
        # What a table without a cell says is nobody's to say.
        return
    tally.policies += 1
    speech = Speech.of(tree)
    for _ in range(cases):
        case = draw_case(random, tree)
        naive = think(speech, case)
        library = opinion_of(ask(policy, case))
        tally.cases += 1
        tally.outcomes[naive.outcome] += 1
        clauses = {label for label, _ in naive.reasons if label is not None}
        tally.telling += naive.outcome == "undetermined" or len(clauses) > 1
        if naive != library:
            yield Difference(seed, tree, case, library, naive)
