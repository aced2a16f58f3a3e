"""How long an audit takes, in CPU seconds and as a ratio to loading the policy.

Run it with the folder of the official texts in ASN_WFH_CIRCULARS; the bounds are one second of
CPU for the audit of either circular and 500 kB for its page.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import process_time_ns
from typing import Any

from asn_wfh.audit import audit_text
from asn_wfh.loading.policy_from_tree import load_policy_text
from asn_wfh.report import ledger_page

HERE = Path(__file__).parent
ROUNDS = 9


def spent(action: Callable[[], Any]) -> float:
    """The median CPU milliseconds of an action."""
    seconds = []
    for _ in range(ROUNDS):
        start = process_time_ns()
        action()
        seconds.append((process_time_ns() - start) / 1e6)
    return median(seconds)


def main() -> None:
    """Print the figures of both circulars with their bounds."""
    folder = Path(os.environ["ASN_WFH_CIRCULARS"])
    for name in ("bukittinggi", "bangka_barat"):
        text = (HERE.parent / "policies" / f"{name}.yaml").read_text(encoding="utf-8")
        raw = (folder / f"{name}.txt").read_bytes()
        policy = load_policy_text(text)
        ledger = audit_text(policy, raw, name)
        load = spent(lambda text=text: load_policy_text(text))  # type: ignore[misc]
        audit = spent(lambda p=policy, r=raw, n=name: audit_text(p, r, n))  # type: ignore[misc]
        page = spent(lambda pages=ledger: ledger_page(pages))  # type: ignore[misc]
        size = len(ledger_page(ledger).encode()) / 1000
        fine = "holds" if audit < 1000 and size < 500 else "OVER"
        print(
            f"{name:<14}audit {audit:6.1f} ms CPU ({audit / load:4.1f} x load)   "
            f"page {page:6.1f} ms, {size:5.0f} kB   bounds 1,000 ms and 500 kB: {fine}"
        )


if __name__ == "__main__":
    main()
