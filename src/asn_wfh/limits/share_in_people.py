"""A printed share as people: from how many to how many it leaves at home, with its rounding."""

from __future__ import annotations

from asn_wfh.rules.read_share_bounds_as_home_interval import PrintedBound, ShareBound, ShareRounding

__all__ = ["least_and_most_at_home"]


def least_and_most_at_home(
    bound: PrintedBound, staff: int, rounding: ShareRounding | None
) -> tuple[int, int]:
    """From how many to how many of so many people a printed bound leaves at home."""
    side, kind, figure = bound
    people = _rounded_people_from_hundredths_of_one(staff * figure, kind, rounding, staff)
    home = people if side == "home" else staff - people
    if kind == "exactly":
        return home, home
    return (home, staff) if (kind == "at_least") == (side == "home") else (0, home)


def _rounded_people_from_hundredths_of_one(
    hundredths: int, kind: ShareBound, rounding: ShareRounding | None, staff: int
) -> int:
    """So many hundredths of a person as people: as printed, else so that the bound is kept."""
    down, rest = divmod(hundredths, 100)
    up = down + (rest > 0)
    match rounding:
        case None:
            return up if kind == "at_least" else down
        case "down":
            return down
        case "up":
            return up
        case "nearest":
            return down + (rest >= 50)
        case "down_min_one":
            return max(1, down) if staff else 0
