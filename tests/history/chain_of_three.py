"""Three circulars, each of which changes the one before, and what is asked of them."""

import strategies
from asn_wfh import (
    CivilServant,
    Decision,
    Policy,
)
from history.circulars_over_time import (
    SILENT,
    on,
    paper,
)

CLERK = CivilServant.read(strategies.CLERK)


def named(policy: Policy | None) -> str:
    """A policy's name, or `-` where there is none."""
    return policy.name if policy else "-"


FRIDAYS = [on(day) for day in ("06-05", "06-12", "06-19", "06-26", "07-03")]


FIRST = paper("pertama", "2026-05-04", "from: 2026-05-08")


SECOND = paper(
    *("kedua", "2026-05-25", "from: 2026-06-01", "replaces: pertama"),
    effect="permit: {every: kamis}",
)


OVERLAY = paper(
    *("sementara", "2026-06-02", "from: 2026-06-05, until: 2026-07-03"),
    f"replaces: {{policy: kedua, dates: [{', '.join(map(str, FRIDAYS))}]}}",
    effect="permit: {every: jumat}",
)


LETTER = paper("pencabutan", "2026-08-03", "from: 2026-08-10", "revokes: [kedua]", effect=SILENT)


CHAIN = (FIRST, SECOND, OVERLAY, LETTER)


def contested(decision: Decision) -> list[tuple[str, str, str]]:
    """On which readings a decision hangs."""
    return [(c.reading, c.option, c.outcome.value) for c in decision.contested]
