"""Processes that order recalls side by side: by the book, and by the naive way beside it."""

import random
import sqlite3
from collections.abc import Sequence
from datetime import date
from multiprocessing.synchronize import Barrier
from pathlib import Path

from asn_wfh import load_policy
from asn_wfh.book import BookAnswer, open_book
from book.invented_office import order

__all__ = ["ATTEMPTS", "Place", "count_then_insert", "order_by_book"]

Place = tuple[str, date, list[str]]
"""An office, a day, and the people at home."""
ATTEMPTS = 2
"""How many people each process orders in for each office and day."""


def order_by_book(
    path: Path, worker: int, places: Sequence[Place], barrier: Barrier
) -> list[tuple[str, BookAnswer]]:
    """Order people of each place in, in an order of this process's own; each answer it got.

    Every fourth of them is sent twice.
    """
    policy = load_policy("bukittinggi")
    book = open_book(path, wait_seconds=120)
    random_order = random.Random(worker)
    tasks = [(place, n) for place in range(len(places)) for n in range(ATTEMPTS)]
    random_order.shuffle(tasks)
    answers: list[tuple[str, BookAnswer]] = []
    barrier.wait()
    for place, n in tasks:
        office, day, at_home = places[place]
        person = at_home[(worker + n * 3) % len(at_home)]
        request = order(f"{place}-{worker}-{n}", person, office=office, day=day)
        times = 2 if (place + worker) % 4 == 0 else 1
        answers += [(request.request_id, book.order_recall(request, policy)) for _ in range(times)]
    return answers


def count_then_insert(path: Path, worker: int, most: int, barrier: Barrier) -> bool:
    """Order one person in as one would write it first: count, and insert while below the cap.

    The driver's default isolation begins no transaction for the count.  The barrier stands
    between the two, where a busy day would put another process now and then.
    """
    connection = sqlite3.connect(path, timeout=60)
    try:
        (standing,) = connection.execute("SELECT COUNT(*) FROM naive_recall").fetchone()
        barrier.wait()
        if standing >= most:
            return False
        with connection:
            connection.execute("INSERT INTO naive_recall VALUES (?)", (worker,))
        return True
    finally:
        connection.close()
