"""How long a comparison of circulars takes, in CPU time and as a ratio to 1,000 calls of `decide`.

Run it with Python from the project's environment.  Where the time goes is told by `cProfile`; a
comparison begins in `compare/compare_policies`.
"""

from __future__ import annotations

import gc
from datetime import date

from analyses import CASES, REGIONS, milliseconds, shown, thousand  # it sets the path too
from run import questions

from asn_wfh import load_policy
from asn_wfh.compare import compare


def comparing() -> list[str]:
    """Both circulars compared as a whole, in a week and on a Friday, with nothing met before."""
    policies = [load_policy(region) for region in REGIONS]
    decided = thousand(policies[0], questions(REGIONS[0])[:CASES])
    lines = []
    for what, on in (("compare, a week", None), ("compare, a Friday", date(2026, 4, 17))):
        spent = []
        for _ in range(9):
            for policy in policies:
                policy.memo.clear()
            spent.append(milliseconds(lambda on=on: compare(*policies, on=on)))  # type: ignore[misc]
        lines.append(shown("both", f"{what}, all new", spent, decided, 100))
    return lines


def main() -> None:
    """Print every figure with its bound."""
    gc.disable()
    print("\n".join(comparing()))


if __name__ == "__main__":
    main()
