"""Copies of a book made while it is used, and books brought back from them."""

import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from asn_wfh import Policy
from asn_wfh.book import (
    BookError,
    backup_book,
    export_log,
    import_log,
    open_book,
    restore_book,
    verify_book,
)
from book.invented_office import order, people, published_book, withdrawal


def codes(call: Callable[[], object]) -> list[str]:
    """The codes of the faults that a call raises."""
    with pytest.raises(BookError) as raised:
        call()
    return [fault.code for fault in raised.value.faults]


@pytest.fixture
def path(tmp_path: Path, bukittinggi: Policy) -> Path:
    """The file of a book with a roster, an order, a refusal and a withdrawal."""
    path = tmp_path / "buku"
    book = published_book(path, bukittinggi, 10)
    for number in range(2):
        book.order_recall(order(str(number), people(2)[number]), bukittinggi)
    book.withdraw_recall(withdrawal("cabut", "0"))
    return path


def test_a_backup_is_the_book(path: Path, tmp_path: Path) -> None:
    """It has the same head, is whole, and is no link to the book."""
    verification = backup_book(path, tmp_path / "cadangan")
    assert verification.whole
    assert verification.head == open_book(path).head()
    assert sorted(each.name for each in tmp_path.iterdir()) == ["buku", "cadangan"]
    assert codes(lambda: backup_book(path, tmp_path / "cadangan")) == ["file_exists"]
    assert codes(lambda: backup_book(tmp_path / "tiada", tmp_path / "c")) == ["no_file"]
    assert codes(lambda: backup_book(path, tmp_path / "tiada" / "c")) == ["not_writable"]


def test_a_backup_is_made_while_others_write(
    path: Path, tmp_path: Path, bukittinggi: Policy
) -> None:
    """Each copy is one state of the book; nobody's order fails for it."""
    stop = threading.Event()
    written: list[int] = []

    def write() -> None:
        number = 0
        while not stop.is_set():
            request = order(f"t{number}", people(10)[2 + number % 8], "2.f")
            written.append(open_book(path).order_recall(request, bukittinggi).entry)
            number += 1

    writer = threading.Thread(target=write)
    writer.start()
    try:
        heads = [backup_book(path, tmp_path / f"c{number}").head for number in range(5)]
    finally:
        stop.set()
        writer.join()
    assert [head.number for head in heads] == sorted(head.number for head in heads)
    chain = {entry.number: entry.head() for entry in open_book(path).entries()}
    assert all(chain[head.number] == head for head in heads)
    assert written == list(range(written[0], written[0] + len(written)))


def test_a_book_is_restored_into_a_new_file(path: Path, tmp_path: Path) -> None:
    """With the head that was kept, what is restored is known to be all of it."""
    head = backup_book(path, tmp_path / "cadangan").head
    path.unlink()
    assert restore_book(tmp_path / "cadangan", path, head).head == head
    assert verify_book(open_book(path), head).whole


def test_a_book_gets_the_entries_that_it_lacks(
    path: Path, tmp_path: Path, bukittinggi: Policy
) -> None:
    """An older copy is brought forward; a book that is further is never taken back."""
    backup_book(path, tmp_path / "lama")
    open_book(path).order_recall(order("baru", people(3)[2]), bukittinggi)
    assert codes(lambda: restore_book(tmp_path / "lama", path)) == ["book_ahead"]
    restored = restore_book(path, tmp_path / "lama")
    assert restored.whole
    assert restored.head == open_book(path).head()
    assert restore_book(path, tmp_path / "lama") == restored


def test_two_books_that_went_apart_are_not_joined(
    path: Path, tmp_path: Path, bukittinggi: Policy
) -> None:
    """Entries of both would be lost in one of them."""
    backup_book(path, tmp_path / "lain")
    for book, name in ((path, "a"), (tmp_path / "lain", "b")):
        open_book(book).order_recall(order(name, people(3)[2]), bukittinggi)
    head = open_book(tmp_path / "lain").head()
    assert codes(lambda: restore_book(path, tmp_path / "lain")) == ["book_forked"]
    assert open_book(tmp_path / "lain").head() == head


def test_a_backup_that_is_not_whole_is_not_restored(path: Path, tmp_path: Path) -> None:
    """Neither one that was changed, nor one without the entry whose head was kept."""
    head = open_book(path).head()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE recall SET standing = 1 WHERE request_id = '0'")
    assert codes(lambda: restore_book(path, tmp_path / "baru")) == ["book_table_differs"]
    assert backup_book(path, tmp_path / "cadangan").head == head
    assert not (tmp_path / "baru").exists()


def test_the_log_makes_the_book_again(path: Path, tmp_path: Path) -> None:
    """Exported and imported, blank lines between, it has the same head and the same tables."""
    lines = list(export_log(open_book(path)))
    assert all("\n" not in line for line in lines)
    book = import_log(["", *lines, "\n"], tmp_path / "baru")
    assert (book.head(), verify_book(book).findings) == (open_book(path).head(), ())
    assert book.recalls() == open_book(path).recalls()
    assert list(export_log(book)) == lines


def test_a_log_that_was_changed_makes_no_book(path: Path, tmp_path: Path) -> None:
    """Every faulty line is named with its number, and no file is made."""
    lines = list(export_log(open_book(path)))
    wrong = {
        "book_log_line": [*lines[:2], "{", '{"entry": [], "hash": ""}', *lines[2:]],
        "book_entry_altered": [line.replace("rapat ", "acara ") for line in lines],
        "book_entry_missing": lines[:2] + lines[3:],
        "book_log_empty": [" "],
    }
    for code, given in wrong.items():
        with pytest.raises(BookError) as raised:
            import_log(given, tmp_path / "baru")
        assert raised.value.faults[0].code == code
        assert not (tmp_path / "baru").exists()
    with pytest.raises(BookError) as raised:
        import_log(wrong["book_log_line"], tmp_path / "baru")
    assert [fault.line for fault in raised.value.faults] == [3, 4]
    assert codes(lambda: import_log(lines, path)) == ["file_exists"]
