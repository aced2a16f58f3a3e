"""Write the staff of an invented office in each form that real exports have, defects included.

    python examples/staff/generate.py bukittinggi --people 3000 --seed 7 --out DIR

The same seed gives the same bytes.  In DIR: `siasn.csv`, `simpeg.csv`, `data-utama.json` and
`siasn.xlsx`, the same rows in the forms of SIASN and SIMPEG; `tugas.csv`, `domisili.csv`,
`plt.csv` and `jadwal.csv`, which tell what no export does; and `truth.csv`, which says who every
row is really about, which defect it bears, and whether it must end as a member, as one with
unknown facts, as a fault, or as somebody who left.  `tally.py` counts from the truth alone.

The truth is that of `siasn.csv` read with the side files.  Another form cannot bear every defect:
a spreadsheet and JSON have no row too short or too long, and SIMPEG's has neither eselon nor place
of work; there such a row is sound, but has no line in a side file.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from staff_bangka_barat import BANGKA_BARAT
from staff_bukittinggi import BUKITTINGGI
from staff_defects import with_defects
from staff_files import write_files
from staff_office import Region
from staff_people import Dice, invented_people
from staff_rows import Row, clean_row

__all__ = ["generated_rows", "main"]

REGIONS = {region.policy: region for region in (BUKITTINGGI, BANGKA_BARAT)}
LEAST_PEOPLE = 400
"""So few people do for every post, and for every defect to stand on two of them."""


def generated_rows(region: Region, people: int, seed: int) -> list[Row]:
    """The rows of an export for a region: so many people, and a few rows too many."""
    dice = Dice(seed)
    rows = [clean_row(person, region, dice) for person in invented_people(region, people, dice)]
    return with_defects(rows, region, dice)


def main() -> None:
    """Read the arguments and write the files."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("region", choices=sorted(REGIONS))
    parser.add_argument("--people", type=int, default=3000)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--separator", choices=[";", ",", "|", "tab"], default=";")
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    if arguments.people < LEAST_PEOPLE:
        parser.error(f"--people: write {LEAST_PEOPLE} or more")
    region = REGIONS[arguments.region]
    rows = generated_rows(region, arguments.people, arguments.seed)
    separator = "\t" if arguments.separator == "tab" else arguments.separator
    write_files(rows, region, arguments.out, separator)
    print(f"{arguments.out}: {len(rows)} rows of {len(region.offices)} offices")


if __name__ == "__main__":
    main()
