"""What a circular of many tiers costs: sixteen shares of a staff and one for the others.

Prints the CPU to load it and answer first, beside that of as many exclusions, in one run.  The
bound is 15 ms for the tiers.
"""

import sys
from collections.abc import Callable
from datetime import date
from time import process_time

from asn_wfh import CivilServant, decide, load_policy
from asn_wfh.vocabulary import AFFAIR

BOUND = 15.0
TIERS = 16
ROUNDS = 15
HEAD = """
policy: tingkat
government: {name: Kota Contoh, code: "99.01", timezone: Asia/Jakarta}
circular: {number: 1/SE/2027, signed: 2027-01-02, issuer: Wali Kota Contoh}
covers: {at: opening, whose: semua}
provisions:
  - {at: opening, says: Pembuka., no_rule: Pembuka.}
  - {at: "1", says: Boleh., permit: {every: hari_kerja}}
"""


def circular(effect: Callable[[int, str], str], last: str) -> str:
    """A circular with an effect per affair, and a last one."""
    affairs = [affair for affair in AFFAIR if affair != "lainnya"][:TIERS]
    lines = [
        f'  - {{at: "{number}", says: Bagian., {effect(number, affair)}}}'
        for number, affair in enumerate(affairs, 2)
    ]
    after = len(affairs) + 2
    lines.append(f'  - {{at: "{after}", says: Lainnya., {last}}}')
    lines.append(f'  - {{at: "{after + 1}", says: Berlaku., in_force: {{from: 2027-01-02}}}}')
    return HEAD + "\n".join(lines)


def least_cpu(text: str) -> float:
    """The least CPU, in ms, to load a circular and answer first."""
    who = CivilServant(employment="pns", level="pelaksana", affair="keuangan", task="lainnya")
    times = []
    for _ in range(ROUNDS):
        begun = process_time()
        decide(load_policy(text=text), who, date(2027, 2, 17))
        times.append(process_time() - begun)
    return min(times) * 1000


def main() -> int:
    """Print both, and fail where the tiers are over the bound."""
    shares = circular(
        lambda number, affair: (
            f"share: {{home: {{at_most: {10 + number}%}}, of: all_in_office, "
            f"whose: {{affair: {affair}}}}}"
        ),
        "share: {office: {at_most: 60%}, of: all_in_office, whose: others}",
    )
    exclusions = circular(
        lambda _, affair: f"exclude: {{affair: {affair}}}", "exclude: {affair: lainnya}"
    )
    least_cpu(exclusions)
    tiers, plain = least_cpu(shares), least_cpu(exclusions)
    sys.stdout.write(
        f"{TIERS} tiers with others: {tiers:.1f} ms (bound {BOUND:.0f}); "
        f"{TIERS + 1} exclusions: {plain:.1f} ms; ratio {tiers / plain:.1f}\n"
    )
    return int(tiers > BOUND)


if __name__ == "__main__":
    raise SystemExit(main())
