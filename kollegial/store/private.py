"""Files and folders for one person only (0600, 0700).

On Windows the modes mean nothing; there the folder of the user account
protects. Nothing here follows or changes what belongs to somebody else.
"""

from __future__ import annotations

import os
import secrets
import stat
from contextlib import suppress
from pathlib import Path

OTHERS = 0o077
"""The rights of everybody but the owner."""


def is_posix() -> bool:
    """Whether file modes mean something here."""
    return os.name == "posix"


def is_ours(path: Path) -> bool:
    """Whether ``path`` itself (no link followed) belongs to the user who runs the program."""
    if not is_posix():
        return True
    try:
        return path.lstat().st_uid == os.geteuid()
    except OSError:
        return False


def open_to_others(path: Path) -> bool:
    """Whether somebody else has any right on ``path``; no if it is not there."""
    if not is_posix():
        return False
    try:
        return bool(path.stat().st_mode & OTHERS)
    except OSError:
        return False


def tighten(path: Path) -> None:
    """Take others' rights away from a file or folder of ours; leave links and strangers alone."""
    if is_posix() and is_ours(path) and not path.is_symlink() and open_to_others(path):
        with suppress(OSError):  # a file system without modes: exposure() tells
            path.chmod(stat.S_IMODE(path.stat().st_mode) & ~OTHERS)


def make_folder(path: Path) -> bool:
    """Create ``path`` with mode 0700, whatever the umask; whether it is new."""
    try:
        path.mkdir(mode=0o700)
    except FileExistsError:
        return False
    if is_posix():
        path.chmod(0o700)  # mkdir's mode goes through the umask
    return True


def make_file(path: Path) -> bool:
    """Create ``path`` empty with mode 0600 from the first moment; whether it is new."""
    try:
        descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError:
        tighten(path)
        return False
    os.close(descriptor)
    return True


def write_atomically(path: Path, data: bytes, *, replace: bool) -> None:
    """Write ``data`` to ``path``, whole or not at all, 0600 from the first moment.

    Raises:
        FileExistsError: ``replace`` is false and somebody was faster.
    """
    temporary = path.with_name(f".{path.name}-{secrets.token_hex(8)}.tmp")
    descriptor = os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if replace:
            temporary.replace(path)
        else:
            _link(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)
    _settle_folder(path.parent)


def settle(path: Path) -> None:
    """Wait until the content and the name of ``path`` are on disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
    _settle_folder(path.parent)


def remove_leftovers(path: Path) -> None:
    """Delete what a crash inside ``write_atomically`` left beside ``path``."""
    for leftover in path.parent.glob(f".{path.name}-*.tmp"):
        with suppress(OSError):
            leftover.unlink()


def _link(temporary: Path, path: Path) -> None:
    try:
        os.link(temporary, path)  # unlike replace, fails if the name is taken
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if path.exists():
            raise FileExistsError(path.name) from None
        temporary.replace(path)


def _settle_folder(folder: Path) -> None:
    if is_posix():  # Windows knows no such step
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
