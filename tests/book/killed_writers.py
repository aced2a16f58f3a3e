"""Writers of a book that are killed at any moment, and what they had acknowledged until then.

`python -m book.killed_writers BOOK KILLS` forks one writer after the other, reads what it
acknowledges, kills it, and prints as JSON all that was acknowledged, and how often a journal was
left behind: how often a writer was killed in the midst of a transaction.  Every second writer is
killed after a random while, the others as soon as a journal is there: on a quick disk a random
moment seldom meets a transaction.
"""

import json
import os
import random
import select
import signal
import sys
import time
import traceback
from collections.abc import Callable
from functools import partial
from pathlib import Path

from asn_wfh import Policy, load_policy
from asn_wfh.book import open_book
from book.invented_office import order, people, withdrawal

__all__ = ["PEOPLE", "kill_writers"]

PEOPLE = 100
LONGEST = 0.01
"""How many seconds a writer may work at most after its first acknowledgement."""


def write_until_killed(path: Path, policy: Policy, turn: int, pipe: int) -> None:
    """Order and withdraw under fresh request ids, and acknowledge each answer on a pipe."""
    book = open_book(path)
    ids = people(PEOPLE)
    standing = ""
    for number in range(100_000):
        name = f"{turn}-{number}"
        if number % 3 == 2 and standing:
            answer = book.withdraw_recall(withdrawal(name, standing))
            standing = ""
        else:
            person = ids[(turn + number) % PEOPLE]
            request = order(name, person, "1.d" if number % 3 else "2.f")
            answer = book.order_recall(request, policy)
            standing = name if answer.accepted else standing
        # Less than a pipe's buffer is written whole or not at all.
        os.write(pipe, f"{json.dumps(answer.as_dict())}\n".encode())


def acknowledged_until_killed(
    path: Path, policy: Policy, turn: int, wait: Callable[[], object]
) -> list[str]:
    """Fork a writer, kill it a wait after its first acknowledgement; what it acknowledged."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            write_until_killed(path, policy, turn, writing)
        except BaseException:  # the child must not go on as its parent
            traceback.print_exc()
        finally:
            os._exit(1)
    os.close(writing)
    select.select([reading], [], [], 60)
    wait()
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), "the writer ended by itself"
    with os.fdopen(reading, encoding="utf-8") as acknowledged:
        return acknowledged.read().splitlines()


def wait_for_file(path: Path) -> None:
    """Return as soon as a file is there, or after a minute."""
    deadline = time.monotonic() + 60
    while not path.exists() and time.monotonic() < deadline:
        pass


def kill_writers(path: Path, kills: int) -> dict[str, object]:
    """Kill so many writers; all that was acknowledged, and how many journals were left behind."""
    policy = load_policy("bukittinggi")
    waits = random.Random(kills)
    journal = path.with_name(f"{path.name}-journal")
    answers: list[object] = []
    journals = 0
    for turn in range(kills):
        until_journal = partial(wait_for_file, journal)
        some_time = partial(time.sleep, waits.uniform(0, LONGEST))
        wait = some_time if turn % 2 else until_journal
        lines = acknowledged_until_killed(path, policy, turn, wait)
        answers += map(json.loads, lines)
        journals += journal.exists()
    return {"answers": answers, "journals": journals}


if __name__ == "__main__":
    print(json.dumps(kill_writers(Path(sys.argv[1]), int(sys.argv[2]))))
