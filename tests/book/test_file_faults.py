"""A file that cannot be read or written: one clear fault, and nothing lost or half written."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest

from asn_wfh import Policy
from asn_wfh.book import BookError, RosterPublication, SqlBook, open_book, verify_book
from asn_wfh.book.sqlite_book_file_transactions import SqliteFile
from asn_wfh.messages.faults import FAULTS
from book.invented_office import AT, new_book, order, people, publication, published_book
from places import ROOT


def codes(call: Callable[[], object]) -> list[str]:
    """The codes of the faults that a call raises; each is said in both languages."""
    with pytest.raises(BookError) as raised:
        call()
    for fault in raised.value.faults:
        assert fault.message("id") != fault.message("en")
        assert FAULTS[fault.code].fix_id
    return [fault.code for fault in raised.value.faults]


def large_roster() -> RosterPublication:
    """A roster of some hundred kilobytes."""
    return publication(people(4_000), request_id="besar")


@pytest.fixture
def path(tmp_path: Path, bukittinggi: Policy) -> Path:
    """The file of a book in which a roster is published."""
    path = tmp_path / "folder" / "buku"
    path.parent.mkdir()
    published_book(path, bukittinggi, 30)
    return path


def still_whole(path: Path, policy: Policy) -> None:
    """The book is as it was, and takes an order."""
    book = open_book(path)
    assert (book.head().number, verify_book(book).findings) == (2, ())
    assert book.order_recall(order("sesudah", people(1)[0]), policy).accepted
    assert verify_book(book).whole
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_what_is_no_book(tmp_path: Path) -> None:
    """Nothing there, a folder, a text, an empty file and another database are told apart."""
    (tmp_path / "teks").write_text("bukan basis data, melainkan teks biasa" * 100, encoding="utf-8")
    (tmp_path / "kosong").touch()
    with closing(sqlite3.connect(tmp_path / "lain")) as connection, connection:
        connection.execute("CREATE TABLE log_entries (number INTEGER)")
    named = ("tiada", ".", "teks", "kosong", "lain")
    faults = [codes(lambda name=name: open_book(tmp_path / name)) for name in named]  # type: ignore[misc]  # bound now
    assert faults == [["no_file"], ["folder"], *[["book_no_book"]] * 3]
    assert (tmp_path / "kosong").stat().st_size == 0


def test_a_book_of_a_later_schema_is_not_opened(path: Path) -> None:
    """Nor is it written: what it means is not known here."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE book_identity SET value = '2' WHERE name = 'schema'")
    assert codes(lambda: open_book(path)) == ["book_later_schema"]


def test_a_damaged_file_is_named(path: Path, bukittinggi: Policy) -> None:
    """Where pages are overwritten, whatever meets them says so."""
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * (size - 4096))
    book = SqlBook(SqliteFile(path))
    assert codes(lambda: book.order_recall(order("a", people(1)[0]), bukittinggi)) == [
        "book_damaged"
    ]


def test_a_locked_book_waits_and_then_says_so(path: Path, bukittinggi: Policy) -> None:
    """A writer waits as long as it is told; readers go on while another only prepares to write."""
    book = open_book(path, wait_seconds=0.05)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert codes(lambda: book.order_recall(order("a", people(1)[0]), bukittinggi)) == [
            "book_locked"
        ]
        assert book.head().number == 2
        other.execute("ROLLBACK")
        other.execute("BEGIN EXCLUSIVE")
        assert codes(book.head) == ["book_locked"]
        assert codes(lambda: open_book(path, wait_seconds=0.05)) == ["book_locked"]
        other.execute("ROLLBACK")
    still_whole(path, bukittinggi)


@contextmanager
def without_write_bits(*places: Path) -> Iterator[None]:
    """Files or folders that nobody may write, for a while."""
    modes = {place: place.stat().st_mode for place in places}
    for place, mode in modes.items():
        place.chmod(mode & ~0o222)
    try:
        yield
    finally:
        for place, mode in modes.items():
            place.chmod(mode)


@pytest.mark.parametrize("what", ["file", "folder"])
def test_a_book_that_may_not_be_written_is_read(path: Path, bukittinggi: Policy, what: str) -> None:
    """Orders are refused with the cause, also to root; everything can be read."""
    book = open_book(path)
    with without_write_bits(path if what == "file" else path.parent):
        assert codes(lambda: book.order_recall(order("a", people(1)[0]), bukittinggi)) == [
            "book_not_writable"
        ]
        assert verify_book(open_book(path)).whole
        assert book.facts(people(1)[0], AT.date())["recalled"] is False
    still_whole(path, bukittinggi)


@contextmanager
def mounted(folder: Path, *options: str) -> Iterator[None]:
    """A small file system in memory, mounted where this run may."""
    folder.mkdir(exist_ok=True)
    mount = shutil.which("mount")
    command = [mount or "mount", "-t", "tmpfs", *options, "tmpfs", str(folder)]
    if mount is None or subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("this run may not mount")
    try:
        yield
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def fill_to_the_end(path: Path) -> None:
    """Write to a file until the disk takes no more."""
    with suppress(OSError), path.open("wb", buffering=0) as file:
        while file.write(b"x" * 4096):
            pass


def test_a_full_disk_writes_nothing(tmp_path: Path, bukittinggi: Policy) -> None:
    """Neither an order nor a new book nor a backup is half written, and later all goes on."""
    disk = tmp_path / "disk"
    with mounted(disk, "-o", "size=256k"):
        book = published_book(disk / "buku", bukittinggi, 30)
        rest = disk / "isi"
        fill_to_the_end(rest)
        assert codes(lambda: book.order_recall(order("a", people(1)[0]), bukittinggi)) == [
            "disk_full"
        ]
        assert codes(lambda: new_book(disk / "baru", bukittinggi)) == ["disk_full"]
        rest.unlink()
        assert codes(lambda: book.publish_roster(large_roster(), bukittinggi)) == ["disk_full"]
        still_whole(disk / "buku", bukittinggi)


def test_a_medium_that_cannot_be_written_is_read(tmp_path: Path, bukittinggi: Policy) -> None:
    """A book on a file system mounted for reading is verified, and refuses orders."""
    disk = tmp_path / "disk"
    with mounted(disk, "-o", "size=2m"):
        book = published_book(disk / "buku", bukittinggi, 30)
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        assert verify_book(open_book(disk / "buku")).whole
        assert codes(lambda: book.order_recall(order("a", people(1)[0]), bukittinggi)) == [
            "book_not_writable"
        ]
        assert codes(lambda: new_book(disk / "baru", bukittinggi)) == ["not_writable"]
        subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)
        still_whole(disk / "buku", bukittinggi)


LIMITED = """
import resource, sys
from pathlib import Path
from asn_wfh import load_policy
from asn_wfh.book import BookError, open_book
from book.test_file_faults import large_roster
path = Path(sys.argv[1])
resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + 8192, resource.RLIM_INFINITY))
try:
    open_book(path).publish_roster(large_roster(), load_policy("bukittinggi"))
except BookError as error:
    print([fault.code for fault in error.faults])
"""


def test_a_limit_of_the_file_size_writes_nothing(path: Path, bukittinggi: Policy) -> None:
    """A quota that is reached in the midst of a roster is named, and the roster is not there."""
    run = subprocess.run(
        [sys.executable, "-c", LIMITED, str(path)],
        check=True,
        capture_output=True,
        text=True,
        cwd=ROOT / "tests",
    )
    assert run.stdout.strip() in ("['book_disk_error']", "['disk_full']")
    still_whole(path, bukittinggi)


def test_an_interrupted_write_is_undone_by_the_next_reader(path: Path, bukittinggi: Policy) -> None:
    """A journal left by a killed writer brings back the state before it."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE log_entry SET body = body || hex(randomblob(20000))")
        connection.execute("CREATE TABLE large AS SELECT hex(randomblob(50000)) AS text")
        for suffix in ("", "-journal"):
            shutil.copyfile(f"{path}{suffix}", f"{path}.terputus{suffix}")
        connection.execute("ROLLBACK")
    broken = path.with_name("buku.terputus")
    broken.rename(path)
    path.with_name("buku.terputus-journal").rename(path.with_name("buku-journal"))
    still_whole(path, bukittinggi)


def test_a_new_book_replaces_nothing(path: Path, bukittinggi: Policy) -> None:
    """A path that exists is refused, and so is a folder that does not."""
    assert codes(lambda: new_book(path, bukittinggi)) == ["file_exists"]
    assert codes(lambda: new_book(path.parent / "tiada" / "buku", bukittinggi)) == ["not_writable"]
    with without_write_bits(path.parent):
        if os.geteuid():
            assert codes(lambda: new_book(path.parent / "b", bukittinggi)) == ["not_writable"]
    still_whole(path, bukittinggi)


def test_a_book_in_a_folder_with_odd_signs(tmp_path: Path, bukittinggi: Policy) -> None:
    """Signs that mean something in an address mean nothing in a path."""
    folder = tmp_path / "100% #1?mode=memory&x"
    folder.mkdir()
    published_book(folder / "buku ?#%41", bukittinggi, 10)
    assert [each.name for each in folder.iterdir()] == ["buku ?#%41"]
