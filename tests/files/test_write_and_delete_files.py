"""Files are written whole or not at all, and never over what must stay."""

import ast
import errno
import os
import socket
import stat
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import asn_wfh
from asn_wfh import FactError
from asn_wfh.files.write_and_delete_files import create_file, delete_file, replace_file, write_file

OLD, NEW = b"lama\n", b"baru\n" * 50_000

Writer = Callable[[Path, bytes], None]


def replaced(path: Path, data: bytes) -> None:
    """Put content in the place of what the file holds now."""
    replace_file(path, data, path.read_bytes())


def names(folder: Path) -> list[str]:
    """What stands in a folder."""
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A file that is there."""
    path = tmp_path / "lama.html"
    path.write_bytes(OLD)
    return path


def refused(path: Path, code: str, write: Writer = write_file) -> None:
    """Check that a path is refused for a reason, and that nothing was left beside it."""
    before = names(path.parent)
    with pytest.raises(FactError) as refusal:
        write(path, NEW)
    (fault,) = refusal.value.faults
    assert fault.code == code
    assert str(path) in fault.message("en")
    assert str(path) in fault.message("id")
    assert names(path.parent) == before


def test_a_new_file_and_one_that_is_there(old: Path, tmp_path: Path) -> None:
    """A page is written where there was none, and in the place of an older one."""
    new = tmp_path / "baru.html"
    for path in (new, old):
        write_file(path, NEW)
        assert path.read_bytes() == NEW
    assert names(tmp_path) == ["baru.html", "lama.html"]


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o644, 0o664])
@pytest.mark.parametrize("write", [write_file, replaced])
def test_the_rights_of_a_file_are_kept(old: Path, write: Writer, mode: int) -> None:
    """Whoever may read and write a file may so afterwards, and nobody else."""
    old.chmod(mode)
    write(old, NEW)
    assert stat.S_IMODE(old.stat().st_mode) == mode


def test_a_new_file_has_the_usual_rights(tmp_path: Path) -> None:
    """A file that is made has the rights that any other program would give it."""
    umask = os.umask(0o027)
    try:
        for name, write in (("satu", write_file), ("dua", create_file)):
            write(tmp_path / name, NEW)
            assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o640
    finally:
        os.umask(umask)


def test_the_content_is_no_more_open_while_it_is_written(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file that waits may be read by nobody who may not read the one it replaces."""
    old.chmod(0o600)
    modes = []

    def looking(descriptor: int) -> None:
        modes.append(stat.S_IMODE(os.fstat(descriptor).st_mode))

    monkeypatch.setattr(os, "fsync", looking)
    write_file(old, NEW)
    assert modes[0] == 0o600


def test_what_is_no_ordinary_file_is_named(tmp_path: Path, old: Path) -> None:
    """A folder, a link, a pipe, a socket and a device are each refused as what they are."""
    link, lost, pipe = (tmp_path / name for name in ("tautan", "hilang", "pipa"))
    link.symlink_to(old)
    lost.symlink_to(tmp_path / "tidak_ada")
    os.mkfifo(pipe)
    (tmp_path / "folder").mkdir()
    for path in (link, lost):
        refused(path, "is_link")
    refused(pipe, "is_pipe")
    refused(tmp_path / "folder", "folder")
    with pytest.raises(FactError, match="is a device, not an ordinary file"):
        write_file(Path(os.devnull), NEW)
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)
    assert old.read_bytes() == OLD


def test_a_socket_is_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A socket is refused as one; its name is short, since a socket takes no long one."""
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("soket")
        refused(Path("soket"), "is_socket")


@pytest.mark.parametrize("write", [write_file, replaced])
def test_an_input_is_known_under_any_name(old: Path, tmp_path: Path, write: Writer) -> None:
    """A file that the run reads is never overwritten, by whatever name or link it is read."""
    twin, link = tmp_path / "kembar", tmp_path / "tautan"
    twin.hardlink_to(old)
    link.symlink_to(old)
    for read in (old, twin, link, tmp_path / "." / old.name):
        with pytest.raises(FactError, match="is an input file"):
            write_file(old, NEW, [tmp_path / "tidak_ada", read])
        with pytest.raises(FactError, match="is an input file"):
            replace_file(old, NEW, OLD, [read])
    write(old, NEW)


def test_a_file_that_is_not_there_is_no_input(tmp_path: Path) -> None:
    """An input that is missing hinders nobody."""
    write_file(tmp_path / "baru", NEW, [tmp_path / "baru"])
    assert (tmp_path / "baru").read_bytes() == NEW


@pytest.mark.parametrize("step", ["write", "fsync", "open", "replace"])
@pytest.mark.parametrize("write", [write_file, replaced, create_file])
def test_a_full_disk_leaves_no_part_behind(
    old: Path, monkeypatch: pytest.MonkeyPatch, write: Writer, step: str
) -> None:
    """Where no room is left the old file is whole, no new one is there, and the cause is told."""

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    path = old.with_name("baru.html") if write is create_file else old
    if step == "write":
        monkeypatch.setattr(os, "open", _narrow)
    elif step == "replace":
        monkeypatch.setattr(Path, "replace", full)
        monkeypatch.setattr(Path, "hardlink_to", full)
    else:
        monkeypatch.setattr(os, step, full)
    refused(path, "disk_full", write)
    assert old.read_bytes() == OLD
    assert names(old.parent) == ["lama.html"]


def _narrow(name: str, flags: int, mode: int = 0o777) -> int:
    """A file that takes nothing, as a full disk does: the device that is always full."""
    os.close(_OPEN(name, flags, mode))
    return _OPEN("/dev/full", os.O_WRONLY)


_OPEN = os.open


def test_a_run_that_is_stopped_leaves_no_part_behind(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever interrupts the writing keeps the old file, and no other."""

    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", stopped)
    with pytest.raises(KeyboardInterrupt):
        write_file(old, NEW)
    assert (names(old.parent), old.read_bytes()) == (["lama.html"], OLD)


def test_runs_at_once_never_collide(old: Path) -> None:
    """Of many that write one file at once each writes it whole, and the last one stands."""
    pages = [bytes([65 + number]) * 200_000 for number in range(8)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda page: write_file(old, page), pages * 4))
    assert old.read_bytes() in pages
    assert names(old.parent) == ["lama.html"]


def test_of_many_that_create_a_file_one_does(tmp_path: Path) -> None:
    """A new file is made once; the others are told that it exists."""
    path = tmp_path / "baru.yaml"

    def creates(number: int) -> bool:
        try:
            create_file(path, b"%d" % number)
        except FactError:
            return False
        return True

    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(creates, range(32)))
    assert made.count(True) == 1
    assert path.read_bytes() == b"%d" % made.index(True)
    assert names(tmp_path) == ["baru.yaml"]


def test_a_disk_that_knows_no_links_makes_whole_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without links a new file is put in its place whole, and a failure takes its name back."""

    def unknown(*_: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", unknown)
    create_file(tmp_path / "baru", NEW)
    assert (tmp_path / "baru").read_bytes() == NEW
    monkeypatch.setattr(Path, "replace", unknown)
    refused(tmp_path / "lain", "not_writable", create_file)


def test_an_edit_made_meanwhile_is_not_lost(old: Path) -> None:
    """A file that no longer is what was read is left as it is."""
    with pytest.raises(FactError, match="while this command ran"):
        replace_file(old, NEW, b"lebih lama\n")
    assert (names(old.parent), old.read_bytes()) == (["lama.html"], OLD)


def test_a_file_that_went_is_not_made_again(tmp_path: Path) -> None:
    """What is to be replaced must be there, as an ordinary file."""
    with pytest.raises(FactError, match="does not exist"):
        replace_file(tmp_path / "hilang", NEW, OLD)
    with pytest.raises(FactError, match="is a folder"):
        replace_file(tmp_path, NEW, OLD)


def test_a_file_that_nobody_may_write_stays(old: Path) -> None:
    """Who took the right to write away meant it, also for root and for a page."""
    old.chmod(0o444)
    for write in (write_file, replaced):
        refused(old, "not_writable", write)
    assert old.read_bytes() == OLD


@pytest.mark.parametrize("name", ["tidak_ada/baru", "lama.html/baru", "x" * 300, "a\0b"])
def test_a_place_where_no_file_can_be(old: Path, name: str) -> None:
    """A folder that is not there, a file as a folder, a name that no disk takes: told so."""
    for write in (write_file, create_file):
        with pytest.raises(FactError, match="cannot be written"):
            write(old.parent / name, NEW)
    assert names(old.parent) == ["lama.html"]


def test_a_name_may_be_as_long_as_the_disk_takes(tmp_path: Path) -> None:
    """The file that waits has a short name of its own."""
    path = tmp_path / ("x" * 255)
    create_file(path, OLD)
    write_file(path, NEW)
    assert path.read_bytes() == NEW


_WRITES = frozenset(
    {
        *("write_text", "write_bytes", "writelines", "truncate", "touch", "symlink_to"),
        *("hardlink_to", "rename", "copyfile", "copy2", "copytree", "move", "mkstemp"),
        *("NamedTemporaryFile", "TemporaryDirectory", "mkdir", "makedirs", "rmtree", "unlink"),
    }
)


def test_nothing_else_writes_files() -> None:
    """No other module of the library opens a file for writing, or makes or removes one."""
    package = Path(asn_wfh.__file__).parent
    writers = [
        f"{path.relative_to(package)}:{node.lineno}"
        for path in sorted(package.rglob("*.py"))
        if path.relative_to(package).as_posix() != "files/write_and_delete_files.py"
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and _writes(node)
    ]
    assert writers == []


def _writes(call: ast.Call) -> bool:
    if isinstance(call.func, ast.Attribute) and ast.unparse(call.func.value) == "formatter":
        # It lays out a page of help in memory.
        return False
    name = getattr(call.func, "attr", getattr(call.func, "id", ""))
    texts = [
        node.value
        for argument in (*call.args, *(keyword.value for keyword in call.keywords))
        for node in ast.walk(argument)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    modes = [text for text in texts if set(text) <= set("rwxab+t")]
    return name in _WRITES or (name == "open" and any(set(m) & set("wxa+") for m in modes))


def test_deleting(tmp_path: Path) -> None:
    """A file goes, a link goes and not what it leads to, a folder stays with the cause."""
    file, link = tmp_path / "a", tmp_path / "b"
    file.write_bytes(OLD)
    link.symlink_to(file)
    delete_file(link)
    assert file.exists()
    delete_file(file)
    delete_file(file)
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(FactError) as raised:
        delete_file(tmp_path)
    assert [fault.code for fault in raised.value.faults] == ["not_writable"]
