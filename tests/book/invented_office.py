"""A book of an invented office: who is at home on a Friday, and what may be asked of the book."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from asn_wfh import Policy
from asn_wfh.book import (
    PublishedRow,
    RecallOrder,
    RecallWithdrawal,
    RosterPublication,
    SqlBook,
    SwapAgreement,
    create_book,
)

__all__ = [
    "AT",
    "FRIDAY",
    "NEXT_FRIDAY",
    "OFFICE",
    "new_book",
    "order",
    "people",
    "publication",
    "published_book",
    "swap",
    "withdrawal",
]

WIB = timezone(timedelta(hours=7))
AT = datetime(2026, 4, 9, 9, 0, tzinfo=WIB)
FRIDAY = date(2026, 4, 10)
NEXT_FRIDAY = date(2026, 4, 17)
OFFICE = "Dinas Rekaan"


def people(count: int, first: int = 1) -> list[str]:
    """So many invented ids, valid in form."""
    return [f"19900101201501{1000 + number}" for number in range(first, first + count)]


def new_book(path: Path, policy: Policy) -> SqlBook:
    """An empty book of the policy's government."""
    return create_book(path, policy.government, by="BKPSDM", at=AT)


def publication(
    at_home: Iterable[str],
    at_office: Iterable[str] = (),
    *,
    request_id: str = "jadwal",
    day: date = FRIDAY,
    office: str = OFFICE,
) -> RosterPublication:
    """The roster of one office and day."""
    rows = [PublishedRow(each, office, day, rostered=True, clause="1.b") for each in at_home]
    rows += [PublishedRow(each, office, day, rostered=False) for each in at_office]
    return RosterPublication(request_id, (office,), (day,), tuple(rows), "Kepala", AT)


def published_book(path: Path, policy: Policy, at_home: int, at_office: int = 0) -> SqlBook:
    """A book in which a roster of the office is published for the Friday."""
    book = new_book(path, policy)
    ids = people(at_home + at_office)
    answer = book.publish_roster(publication(ids[:at_home], ids[at_home:]), policy)
    assert answer.accepted
    return book


def order(
    request_id: str,
    person: str,
    clause: str = "1.d",
    *,
    day: date = FRIDAY,
    office: str = OFFICE,
) -> RecallOrder:
    """An order for the Friday by the head of the office."""
    return RecallOrder(request_id, office, day, person, clause, "Kepala", AT, "rapat anggaran")


def withdrawal(request_id: str, ordered: str, *, at: datetime = AT) -> RecallWithdrawal:
    """The withdrawal of an order."""
    return RecallWithdrawal(request_id, ordered, "Kepala", at, "rapat ditunda")


def swap(
    request_id: str, first: str, second: str, *, at: datetime = AT, office: str = OFFICE
) -> SwapAgreement:
    """The first's Friday at home for the second's next one."""
    return SwapAgreement(
        request_id, office, first, FRIDAY, second, NEXT_FRIDAY, "Kepala", at, "saling setuju"
    )
