"""Whether some test notices each change: `python -m mutants fixed | fresh N --seed S | soak`."""

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from mutants.mutant import Mutant, NotApplicable, mutated, read_list
from mutants.operators import mutants_of
from mutants.rooms import LEFT_OUT, ROOMS
from mutants.running import SOURCE, run

HERE = Path(__file__).parent
FIXED = HERE / "fixed.txt"
EQUIVALENT = HERE / "equivalent.txt"
_SOAK = 1_000


def every() -> list[Mutant]:
    """All mutants of all rooms, in the order of files and of their code."""
    paths: list[Path] = []
    for name in ROOMS:
        path = SOURCE / name
        paths += sorted(path.rglob("*.py")) if path.is_dir() else [path]
    # A file may stand in the list for itself and in its folder.
    files = [
        path for path in dict.fromkeys(paths) if path.relative_to(SOURCE).as_posix() not in LEFT_OUT
    ]
    return [mutant for path in files for mutant in mutants_of(path, SOURCE)]


def drawn(count: int, seed: int) -> list[Mutant]:
    """Some mutants drawn at random, the same ones for a seed while the code stays as it is."""
    mutants = every()
    return random.Random(seed).sample(mutants, min(count, len(mutants)))


def gone(mutants: Sequence[Mutant]) -> list[Mutant]:
    """The mutants whose place is no longer in the code."""
    lost = []
    for mutant in mutants:
        try:
            mutated((SOURCE / mutant.file).read_text(encoding="utf-8"), mutant)
        except (NotApplicable, FileNotFoundError):
            lost.append(mutant)
    return lost


def survivors(mutants: Sequence[Mutant]) -> list[Mutant]:
    """The mutants that no test notices, each told as soon as it is settled."""
    alive, begun = [], time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        for fate in run(mutants, Path(folder)):
            if not fate.noticed and isinstance(fate.mutant, Mutant):
                alive.append(fate.mutant)
                print(f"survived after {fate.seconds:.0f} s\n{fate.mutant}\n", flush=True)
    spent = time.monotonic() - begun
    print(f"{len(mutants)} mutants, {len(alive)} survived, {spent:.0f} s")
    return alive


def main() -> int:
    """0 where all is as it should be, 1 where a mutant survived that must not, 2 for a list."""
    parser = argparse.ArgumentParser(prog="mutants", description=__doc__)
    modes = parser.add_subparsers(dest="mode", required=True)
    modes.add_parser("fixed", help="those that once survived: none may again")
    fresh = modes.add_parser("fresh", help="some drawn at random: told, and nothing fails")
    fresh.add_argument("count", type=int)
    fresh.add_argument("--seed", type=int, required=True)
    soak = modes.add_parser("soak", help="a thousand: survivors must be listed as equivalent")
    soak.add_argument("--seed", type=int, default=1)
    soak.add_argument("--count", type=int, default=_SOAK)
    chosen = parser.parse_args()
    listed = read_list(FIXED if chosen.mode == "fixed" else EQUIVALENT)
    lost = gone(listed)
    for mutant in lost:
        print(f"no longer applies; list another in its place\n{mutant}\n", file=sys.stderr)
    if lost and chosen.mode != "fresh":
        return 2
    if chosen.mode == "fixed":
        return int(bool(survivors(listed)))
    equivalent = {mutant.key for mutant in listed}
    mutants = [m for m in drawn(chosen.count, chosen.seed) if m.key not in equivalent]
    alive = survivors(mutants)
    return int(bool(alive) and chosen.mode == "soak")


if __name__ == "__main__":
    sys.exit(main())
