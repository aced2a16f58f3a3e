"""The order of missing facts: the fact more of whose values settle the outcome comes first."""

from datetime import date

import pytest

from asn_wfh import CivilServant, decide
from limits.invented import rekaan

FRIDAY = date(2026, 4, 10)
PERSON = {
    "employment": "pns",
    "post": "lainnya",
    "affair": "perencanaan",
    "unit": "induk",
    "service": "pendukung",
    "domicile": "99.71",
}
SEVERAL = "[jpt_utama, jpt_madya, jpt_pratama, administrator, pengawas, pelaksana]"
HALF = "[sopir, kebersihan, keamanan, lapangan, pelayanan]"


def missing(*effects: str) -> list[str]:
    """What is missing for a person of whom neither the level nor the task is stated."""
    who = CivilServant.read(PERSON)
    policy = rekaan("permit: {every: hari_kerja}", *effects)
    return [each.fact for each in decide(policy, who, FRIDAY).missing]


@pytest.mark.parametrize(
    ("effects", "order"),
    [
        # Six of fourteen levels are refused, five of ten tasks.
        ((f"exclude: {{level: {SEVERAL}}}", f"exclude: {{task: {HALF}}}"), ["task", "level"]),
        ((f"exclude: {{level: {SEVERAL}}}", "exclude: {task: sopir}"), ["level", "task"]),
        # One level settles that they may, and nine tasks do.
        (("exclude: {level: {except: pelaksana}, task: sopir}",), ["task", "level"]),
        (("exclude: {level: pelaksana, task: {except: sopir}}",), ["level", "task"]),
    ],
)
def test_the_most_decisive_fact_comes_first(effects: tuple[str, ...], order: list[str]) -> None:
    """The share of values counts, not their number, whether they settle a yes or a no."""
    assert missing(*effects) == order
