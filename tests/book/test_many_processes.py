"""The cap holds while eight processes order at once, and the harness would show if it did not."""

import multiprocessing
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from asn_wfh import Policy
from asn_wfh.book import (
    BookAnswer,
    BookEntry,
    PublishedRow,
    RosterPublication,
    SqlBook,
    verify_book,
)
from book.invented_office import AT, FRIDAY, new_book, people
from book.recall_workers import ATTEMPTS, Place, count_then_insert, order_by_book

WORKERS = 8
NAIVE_CAP = 3


def places_of(count: int) -> list[Place]:
    """So many offices and days, with 10 to 39 people at home: caps of 1, 2 and 3."""
    places: list[Place] = []
    for number in range(count):
        day = FRIDAY + timedelta(weeks=number % 10)
        at_home = people(10 + number % 30, first=1 + 40 * (number // 10))
        places.append((f"Kantor {number // 10}", day, at_home))
    return places


def publish(book: SqlBook, policy: Policy, places: list[Place]) -> None:
    """Publish one roster for all places."""
    rows = [PublishedRow(each, office, day, True) for office, day, ids in places for each in ids]
    roster = RosterPublication.of_rows(rows, request_id="jadwal", by="Kepala", at=AT)
    assert book.publish_roster(roster, policy).accepted


def in_processes(work: Callable[..., Any], *arguments: Any) -> list[Any]:
    """What each of eight processes gives, all of them begun before any works."""
    context = multiprocessing.get_context("spawn")
    path, *others = arguments
    with context.Manager() as manager, ProcessPoolExecutor(WORKERS, mp_context=context) as pool:
        barrier = manager.Barrier(WORKERS, timeout=120)
        futures = [pool.submit(work, path, n, *others, barrier) for n in range(WORKERS)]
        return [future.result() for future in futures]


def sold_by_counting_first(path: Path) -> int:
    """How many places of three the naive way gives to eight processes."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE naive_recall (worker INTEGER)")
    sold = sum(map(bool, in_processes(count_then_insert, path, NAIVE_CAP)))
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT COUNT(*) FROM naive_recall").fetchone() == (sold,)
    return sold


def refused_below_cap(entries: list[BookEntry]) -> list[int]:
    """The entries that refuse for the cap while fewer recalls than it stand before them."""
    standing: Counter[tuple[str, str]] = Counter()
    wrong = []
    for entry in entries:
        if entry.kind == "recall_ordered":
            place = (entry.content["office"], entry.content["day"])
            if entry.accepted:
                standing[place] += 1
            full = standing[place] == (entry.outcome["cap"] or {}).get("at_most")
            if entry.outcome["refusal"] == "cap_reached" and not full:
                wrong.append(entry.number)
    return wrong


@pytest.mark.parametrize("count", [20, pytest.param(300, marks=pytest.mark.slow)])
def test_the_cap_holds_among_eight_processes(
    tmp_path: Path, bukittinggi: Policy, count: int
) -> None:
    """Never above the cap, never below it while orders are refused, and no answer is lost."""
    sold = sold_by_counting_first(tmp_path / "naive")
    if sold <= NAIVE_CAP:
        pytest.fail(f"the negative control sold {sold} of {NAIVE_CAP} places: the run is void")
    places = places_of(count)
    book = new_book(tmp_path / "buku", bukittinggi)
    publish(book, bukittinggi, places)
    of_processes = in_processes(order_by_book, tmp_path / "buku", places)
    answers = [pair for answered in of_processes for pair in answered]
    by_request: dict[str, set[BookAnswer]] = defaultdict(set)
    for request_id, answer in answers:
        by_request[request_id].add(answer)
    assert len(by_request) == WORKERS * ATTEMPTS * count < len(answers)
    assert all(len(got) == 1 for got in by_request.values())
    standing: Counter[tuple[str, date]] = Counter()
    accepted = {request_id for request_id, answer in answers if answer.accepted}
    for recall in book.recalls():
        standing[recall.order.office, recall.order.day] += 1
        accepted.discard(recall.order.request_id)
    assert not accepted
    assert standing == {(office, day): len(ids) // 10 for office, day, ids in places}
    assert refused_below_cap(list(book.entries())) == []
    assert {answer.refusal for _, answer in answers} == {"", "cap_reached", "already_recalled"}
    assert verify_book(book).whole
