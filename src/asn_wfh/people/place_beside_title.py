"""What of a place stays certain beside a title that names another one.

Nothing tells which of two columns is old.  So:

- A title that names no place leaves the place as it is.
- Beside another office, an institution that the office has not, or a loan, nothing of the place
  is certain: affairs, unit and service are unknown.
- Beside an institution of the office the affairs stay; unit and service stay only if the place
  is an institution itself, and no room of the office.  So it is where the title is as well one
  of an institution, and the office has any.
- Beside work by which the office serves people, the service of a room that serves nobody is
  unknown, and the rest stays.
- Beside what may be a camat or lurah the affairs of an office without them are unknown.
"""

from __future__ import annotations

from dataclasses import replace

from asn_wfh.people.offices_and_placements import Placement
from asn_wfh.people.places_named_in_title import PlaceNamesInTitles, PlacesInTitle

__all__ = ["has_no_camat_or_lurah", "place_beside_title", "place_with_unknown"]


def place_beside_title(
    place: Placement, unit: str, named: PlacesInTitle, names: PlaceNamesInTitles
) -> Placement:
    """What is certain of a place in a unit with this plain name, beside what a title names."""
    if not named or place.other_office:
        return place
    here = names.affairs_here(place.affairs)
    # Where no office is known, that and no title is why the affairs are not.
    if place.affairs and named.contradicts_office(here):
        return place_with_unknown(place, "affair", "unit", "service")
    if place.affairs and not named.may_be_of_institution(here):
        return _place_beside_front_work(place, named)
    if _is_institution(place, unit, named):
        return _place_beside_front_work(place, named)
    return place_with_unknown(place, "unit", "service")


def has_no_camat_or_lurah(place: Placement) -> bool:
    """Whether the office of a place is certainly one that no camat and no lurah leads."""
    return bool(place.affairs) and "kewilayahan" not in place.affairs


def place_with_unknown(place: Placement, *facts: str) -> Placement:
    """A place of which some facts are unknown, since a title leaves them open.

    That is the reason also where the place alone would not tell them: what is said of all others
    in that unit is not true of somebody whose title names another.
    """
    reasons = dict(place.unknown) | dict.fromkeys(facts, "title_silent")
    return replace(
        place,
        affairs=() if "affair" in facts else place.affairs,
        unit=None if "unit" in facts else place.unit,
        service=None if "service" in facts else place.service,
        unknown=tuple(reasons.items()),
    )


def _place_beside_front_work(place: Placement, named: PlacesInTitle) -> Placement:
    """A place whose service the title leaves open, if it names work that serves people there."""
    if place.service == "pendukung" and place.affairs in named.front_work_at:
        return place_with_unknown(place, "service")
    return place


def _is_institution(place: Placement, unit: str, named: PlacesInTitle) -> bool:
    """Whether a place is an institution, and no room of an office; a kelurahan by its name."""
    if named.institutions == {"kewilayahan"}:
        return "kelurahan" in unit.split()
    return place.unit not in (None, "induk")
