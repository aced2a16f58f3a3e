"""The rows of a JSON file as texts: a list of objects, or `{"data": [...]}` as SIASN gives it.

A row is the number of its item, counted from one; row nought holds the keys as headings.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from asn_wfh.files.unreadable_path_faults import not_ordinary_file_fault, unreadable_path_fault
from asn_wfh.messages.errors import FactError, Fault
from asn_wfh.people.files.csv_rows import Row

__all__ = ["json_rows"]

_LIST_KEYS = ("data", "results", "items")


class _ObjectWithKeyTwice(dict[str, Any]):
    """An object with a key twice; `name` is that key."""

    name: str = ""


def json_rows(path: Path) -> Iterator[Row]:
    """The items of a JSON file; FactError where it holds no list of objects."""
    items = _items(_json_tree_of_file(path), path)
    headings = list(dict.fromkeys(key for item in items if isinstance(item, dict) for key in item))
    if not headings:
        raise FactError([Fault.of("staff_no_list").at(file=path.name)])
    yield 0, headings
    for number, item in enumerate(items, start=1):
        if isinstance(item, _ObjectWithKeyTwice):
            yield number, Fault.of("json_key_twice", key=item.name)
        elif not isinstance(item, dict):
            yield number, Fault.of("json_no_object")
        else:
            yield number, [_text(item.get(key)) for key in headings]


def _json_tree_of_file(path: Path) -> Any:
    fault = not_ordinary_file_fault(path)
    if fault is not None:
        raise FactError([fault])
    try:
        text = path.read_text(encoding="utf-8-sig")
        # Numbers stay as they are written, so that no digit of an id is lost here.
        return json.loads(
            text,
            object_pairs_hook=_object_noting_key_twice,
            parse_int=str,
            parse_float=str,
            parse_constant=lambda _: None,
        )
    except UnicodeDecodeError as error:
        byte = f"0x{error.object[error.start]:02X}"
        raise FactError([Fault.of("not_utf8", byte=byte).at(file=path.name)]) from None
    except json.JSONDecodeError as error:
        fault = Fault.of("staff_not_json")
        raise FactError([fault.at(file=path.name, line=error.lineno)]) from None
    except RecursionError:
        raise FactError([Fault.of("staff_not_json").at(file=path.name)]) from None
    except OSError as error:
        raise FactError([unreadable_path_fault(path, error)]) from None


def _object_noting_key_twice(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    plain = dict(pairs)
    if len(plain) == len(pairs):
        return plain
    doubled = _ObjectWithKeyTwice(plain)
    names = [key for key, _ in pairs]
    doubled.name = next(name for name in names if names.count(name) > 1)
    return doubled


def _items(tree: Any, path: Path) -> list[Any]:
    """The list in a tree: itself, or what stands under the key that answers are given in."""
    if isinstance(tree, dict):
        tree = next((tree[key] for key in _LIST_KEYS if isinstance(tree.get(key), list)), None)
    if not isinstance(tree, list):
        raise FactError([Fault.of("staff_no_list").at(file=path.name)])
    return tree


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    return "" if value is None else json.dumps(value, ensure_ascii=False)
