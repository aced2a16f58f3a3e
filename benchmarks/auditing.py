"""How long an audit takes, in CPU seconds and as a ratio to loading the policy.

Run it with the folder of the official texts in ASN_WFH_CIRCULARS.  The bounds are 0.1 s of CPU for
a clean copy of either circular, also for the first one of a process, 500 kB for its page, and 3 s
for a paper of 200 kB, whatever stands in it.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from statistics import median
from time import process_time_ns
from typing import Any

from shapes_of_papers import SHAPES

from asn_wfh.audit import PaperError, audit_text
from asn_wfh.loading.policy_from_tree import load_policy_text
from asn_wfh.policy import Policy
from asn_wfh.report import ledger_page

HERE = Path(__file__).parent
ROUNDS = 9
SIZE = 200_000


def spent(action: Callable[[], Any], rounds: int = ROUNDS) -> float:
    """The median CPU milliseconds of an action."""
    seconds = []
    for _ in range(rounds):
        start = process_time_ns()
        action()
        seconds.append((process_time_ns() - start) / 1e6)
    return median(seconds)


def copy_with_shape(text: str, shape: str) -> str:
    """A circular with a shape behind the words of its last clause."""
    closing = text.index("\nDemikian")
    return f"{text[:closing].rstrip()} {SHAPES[shape](SIZE)}\n{text[closing:]}"


def audit_or_refuse(policy: Policy, raw: bytes) -> None:
    """An audit, or the refusal of the paper: both are answers."""
    with suppress(PaperError):
        audit_text(policy, raw, "bentuk.txt")


def print_shapes(name: str, policy: Policy, text: str) -> None:
    """The CPU seconds of each shape of 200 kB, the dearest first."""
    seconds = {
        shape: spent(partial(audit_or_refuse, policy, copy_with_shape(text, shape).encode()), 1)
        for shape in SHAPES
    }
    seconds["the circular itself, repeated"] = spent(
        partial(audit_or_refuse, policy, (text * (SIZE // len(text))).encode()), 1
    )
    print(f"\n{name}, {SIZE // 1000} kB; bound 3,000 ms")
    for shape, took in sorted(seconds.items(), key=lambda one: -one[1]):
        print(f"    {shape:<30}{took:8.0f} ms CPU{'' if took < 3000 else '   OVER'}")


def main() -> None:
    """Print the figures of both circulars with their bounds, then those of the shapes."""
    folder = Path(os.environ["ASN_WFH_CIRCULARS"])
    for name in ("bukittinggi", "bangka_barat"):
        text = (HERE.parent / "policies" / f"{name}.yaml").read_text(encoding="utf-8")
        raw = (folder / f"{name}.txt").read_bytes()
        policy = load_policy_text(text)
        first = spent(lambda p=policy, r=raw, n=name: audit_text(p, r, n), 1)  # type: ignore[misc]
        ledger = audit_text(policy, raw, name)
        load = spent(lambda text=text: load_policy_text(text))  # type: ignore[misc]
        audit = spent(lambda p=policy, r=raw, n=name: audit_text(p, r, n))  # type: ignore[misc]
        page = spent(lambda pages=ledger: ledger_page(pages))  # type: ignore[misc]
        size = len(ledger_page(ledger).encode()) / 1000
        fine = "holds" if max(audit, first) < 100 and size < 500 else "OVER"
        print(
            f"{name:<14}audit {audit:6.1f} ms CPU ({audit / load:4.1f} x load), "
            f"first {first:6.1f}   "
            f"page {page:6.1f} ms, {size:5.0f} kB   bounds 100 ms and 500 kB: {fine}"
        )
        print_shapes(name, policy, raw.decode())


if __name__ == "__main__":
    main()
