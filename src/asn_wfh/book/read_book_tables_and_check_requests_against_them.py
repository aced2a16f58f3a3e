"""What stands in a book at this moment, as the tables beside the log have it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from asn_wfh.book.book_protocol import FACTS_OF_UNNAMED, BookFacts
from asn_wfh.book.decide_recall_withdrawal_and_swap import PersonDay
from asn_wfh.book.recall_cap_state import OfficeCounts
from asn_wfh.book.roster_to_publish import RosterPublication
from asn_wfh.book.sql_tables_and_store_protocol import SCHEMA, SqlConnection
from asn_wfh.kernel.canonical_json import canonical_json
from asn_wfh.messages.errors import BookError, FactError, Fault, shortened
from asn_wfh.people.nip_and_other_ids import masked_id
from asn_wfh.policy import Government, Policy

__all__ = [
    "check_policy_of_roster",
    "count_standing_recalls_by_cap",
    "home_and_staff_counts_of_office",
    "publication_faults",
    "read_facts_by_person",
    "read_government",
    "read_person_day",
]


def read_government(connection: SqlConnection) -> Government:
    """Whose book it is; BookError for a book of a later schema."""
    stored = dict(connection.rows("SELECT name, value FROM book_identity"))
    if stored.get("schema") != str(SCHEMA):
        number = shortened(stored.get("schema", ""))
        raise BookError([Fault.of("book_later_schema", number=number, ours=SCHEMA)])
    return Government(stored["name"], stored["code"], stored["timezone"])


def read_person_day(connection: SqlConnection, person: str, day: date) -> PersonDay:
    """Where a person is on a day by the latest roster, swaps included, and whether recalled."""
    key = (day.isoformat(), person)
    places = connection.rows(
        "SELECT office, rostered FROM roster_row WHERE day = ? AND person = ?", key
    )
    office, rostered = next(iter(places), ("", 0))
    standing = connection.rows(
        "SELECT 1 FROM recall WHERE day = ? AND person = ? AND standing = 1", key
    )
    return PersonDay(office, bool(rostered), bool(list(standing)))


def home_and_staff_counts_of_office(
    connection: SqlConnection, office: str, day: date
) -> OfficeCounts | None:
    """The people of an office on a day by its latest roster; None where none is published."""
    key = (office, day.isoformat())
    published = connection.rows("SELECT staff FROM roster_day WHERE office = ? AND day = ?", key)
    counted = next(iter(published), None)
    if counted is None:
        return None
    at_home = connection.rows(
        "SELECT COUNT(*) FROM roster_row WHERE office = ? AND day = ? AND rostered = 1", key
    )
    return OfficeCounts(next(iter(at_home))[0], counted[0])


def count_standing_recalls_by_cap(
    connection: SqlConnection, office: str, day: date
) -> dict[str, int]:
    """How many recalls of an office and day stand, by the clause under whose cap they count."""
    counts = connection.rows(
        "SELECT cap_clause, COUNT(*) FROM recall"
        " WHERE office = ? AND day = ? AND standing = 1 GROUP BY cap_clause",
        (office, day.isoformat()),
    )
    return dict(counts)


def read_facts_by_person(connection: SqlConnection, day: date) -> Mapping[str, BookFacts]:
    """What the book says of everybody on a day, by id."""
    rows = connection.rows(
        "SELECT person, rostered FROM roster_row WHERE day = ?", (day.isoformat(),)
    )
    facts: dict[str, BookFacts] = {
        person: {"rostered": bool(rostered), "recalled": False} for person, rostered in rows
    }
    recalled = connection.rows(
        "SELECT person FROM recall WHERE day = ? AND standing = 1", (day.isoformat(),)
    )
    for (person,) in recalled:
        facts[person] = {**facts.get(person, FACTS_OF_UNNAMED), "recalled": True}
    return facts


def check_policy_of_roster(
    connection: SqlConnection, office: str, day: date, policy: Policy
) -> None:
    """FactError where the roster of an office and day was published under another circular.

    The cap of that day is that of the circular by which the people are at home: another one, or
    another reading of it, needs the roster published anew.
    """
    stored = connection.rows(
        "SELECT digest, stance FROM roster_day WHERE office = ? AND day = ?",
        (office, day.isoformat()),
    )
    for digest, stance in stored:
        if (digest, stance) != (policy.digest, canonical_json(dict(policy.stance))):
            fault = Fault.of("book_other_policy", name=office, date=day)
            raise FactError([fault.at(key="policy")])


def publication_faults(
    connection: SqlConnection, publication: RosterPublication, on: date
) -> list[Fault]:
    """The days that are over, and the people whom an office that is not published anew has."""
    return [
        *_faults_of_past_days(connection, publication, on),
        *_faults_of_people_elsewhere(connection, publication),
    ]


def _faults_of_past_days(
    connection: SqlConnection, publication: RosterPublication, on: date
) -> Iterator[Fault]:
    for day in publication.days:
        stored = connection.rows("SELECT office FROM roster_day WHERE day = ?", (day.isoformat(),))
        if day < on and {office for (office,) in stored} & set(publication.offices):
            yield Fault.of("book_past_day", date=day).at(key="days")


def _faults_of_people_elsewhere(
    connection: SqlConnection, publication: RosterPublication
) -> Iterator[Fault]:
    offices = set(publication.offices)
    by_day: dict[date, list[str]] = {}
    for row in publication.rows:
        by_day.setdefault(row.day, []).append(row.id)
    for day, people in by_day.items():
        rows = connection.rows(
            "SELECT person, office FROM roster_row WHERE day = ?", (day.isoformat(),)
        )
        elsewhere = {person: office for person, office in rows if office not in offices}
        for person in people:
            if person in elsewhere:
                values = {"mask": masked_id(person), "date": day, "name": elsewhere[person]}
                yield Fault.of("book_person_elsewhere", **values).at(key="rows")
