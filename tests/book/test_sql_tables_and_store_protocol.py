"""The tables of a book are SQL that other databases take, and one module alone knows SQLite."""

import ast
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

import asn_wfh.book
from asn_wfh import Policy
from asn_wfh.book import SqlBook, open_book, verify_book
from asn_wfh.book.sql_tables_and_store_protocol import STATE_TABLES, TABLES, SqlConnection
from asn_wfh.book.sqlite_book_file_transactions import SqliteFile
from book.invented_office import order, people, published_book

ROOM = Path(asn_wfh.book.__file__).parent
SEAM = {"sqlite_book_file_transactions.py"}
OWN_TO_SQLITE = re.compile(
    r"\b(PRAGMA|AUTOINCREMENT|WITHOUT ROWID|rowid|INSERT OR|REPLACE INTO|IFNULL|GLOB|julianday|"
    r"strftime|json_extract|BEGIN|typeof|randomblob|sqlite)\b"
)
KINDS = r"VARCHAR\(\d+\)|CHAR\(\d+\)|TEXT|BIGINT|SMALLINT"


def texts(path: Path) -> Iterator[str]:
    """The texts of a module that are no docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef)
    nodes = list(ast.walk(tree))
    docstrings = {ast.get_docstring(n, clean=False) for n in nodes if isinstance(n, documented)}
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from {node.value} - docstrings


@pytest.mark.parametrize("path", sorted(ROOM.glob("*.py")), ids=lambda path: path.name)
def test_one_module_alone_knows_sqlite(path: Path) -> None:
    """No other imports its driver, or has words of its own SQL in a statement."""
    imports = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    imported = {
        alias.name for node in imports if isinstance(node, ast.Import) for alias in node.names
    }
    if path.name not in SEAM:
        assert "sqlite3" not in imported
        assert [text for text in texts(path) if OWN_TO_SQLITE.search(text)] == []


def test_every_column_has_a_standard_kind() -> None:
    """No kind of column that only one database has."""
    for statement in TABLES:
        if statement.startswith("CREATE TABLE"):
            (columns,) = re.findall(r"^CREATE TABLE \w+ \((.+)\)$", statement)
            plain = re.sub(r"(PRIMARY KEY|UNIQUE|CHECK) \(.+?\)", r"\1", columns)
            for column in plain.split(", "):
                name, _, rest = column.strip().partition(" ")
                if name not in ("PRIMARY", "UNIQUE"):
                    assert re.match(KINDS, rest), column


def test_the_state_tables_are_those_beside_the_log(tmp_path: Path, bukittinggi: Policy) -> None:
    """Each is compared with the log in all of its columns."""
    published_book(tmp_path / "buku", bukittinggi, 3)
    with closing(sqlite3.connect(tmp_path / "buku")) as connection:
        tables = {
            name: ", ".join(row[1] for row in connection.execute(f"PRAGMA table_info({name})"))
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        }
    log = {"log_entry", "log_head", "book_identity"}
    assert {name: columns for name, columns in tables.items() if name not in log} == STATE_TABLES


@dataclass(frozen=True)
class _NumberedConnection:
    """A transaction of a driver that marks values by numbers, as others do."""

    connection: SqlConnection

    @staticmethod
    def numbered(sql: str) -> str:
        """The statement with `:v1`, `:v2` for each `?`."""
        parts = sql.split("?")
        return "".join(f"{part}:v{n}" for n, part in enumerate(parts[:-1], 1)) + parts[-1]

    @staticmethod
    def by_number(values: Any) -> Any:
        """The values under their names."""
        return {f"v{n}": value for n, value in enumerate(values, 1)}

    def rows(self, sql: str, values: Any = ()) -> Iterator[tuple[Any, ...]]:
        """The rows, all fetched before the first is looked at."""
        return iter(list(self.connection.rows(self.numbered(sql), self.by_number(values))))

    def write(self, sql: str, values: Any = ()) -> None:
        """Carry out one statement."""
        self.connection.write(self.numbered(sql), self.by_number(values))

    def write_each(self, sql: str, values: Any) -> None:
        """Carry out one statement for each group of values, one by one."""
        for each in values:
            self.write(sql, each)


@dataclass(frozen=True)
class _NumberedStore:
    """Another database, as far as the book can tell."""

    file: SqliteFile

    @contextmanager
    def reading(self) -> Iterator[SqlConnection]:
        """A transaction that reads."""
        with self.file.reading() as connection:
            yield _NumberedConnection(connection)

    @contextmanager
    def writing(self) -> Iterator[SqlConnection]:
        """A transaction of one writer."""
        with self.file.writing() as connection:
            yield _NumberedConnection(connection)

    def damage(self) -> tuple[str, ...]:
        """Nothing: that is the database's own matter."""
        return ()


def test_another_store_keeps_the_same_book(tmp_path: Path, bukittinggi: Policy) -> None:
    """A book needs of its store what the protocol says, and nothing else."""
    path = tmp_path / "buku"
    direct = published_book(path, bukittinggi, 10)
    other = SqlBook(_NumberedStore(SqliteFile(path)))
    answer = other.order_recall(order("a", people(1)[0]), bukittinggi)
    assert direct.order_recall(order("a", people(1)[0]), bukittinggi) == answer
    assert other.recalls() == direct.recalls()
    assert verify_book(other) == verify_book(direct) == verify_book(open_book(path))
    assert replace(other, store=direct.store) == direct
