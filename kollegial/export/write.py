"""A document into a file: whole or not at all."""

from __future__ import annotations

import os
import re
import secrets
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path

from kollegial.export.errors import AlreadyThere, WriteProblem
from kollegial.export.progress import MAKING, Progress, silent
from kollegial.marking import N_
from kollegial.protocol.released import ReleasedProtocol

_UNFIT = re.compile(r"[^a-z0-9_-]+")
_NO_FOLDER = N_("There is no folder {folder}.")
_NOT_WRITABLE = N_("Nothing can be written into the folder {folder}.")
_NOT_WRITTEN = N_("The file {file} cannot be written.")


def default_name(protocol: ReleasedProtocol, suffix: str) -> str:
    """``protokoll-2026-03-12-tietze-1a2b3c4d.md``: nothing in it that a group wrote."""
    model = _UNFIT.sub("-", protocol.model.id.lower()).strip("-")
    return f"protokoll-{protocol.date.isoformat()}-{model}-{protocol.id[:8]}.{suffix}"


def default_folder() -> Path:
    """Where documents are kept: the user's folder for them, else the home folder, else here."""
    import platformdirs

    for folder in (platformdirs.user_documents_path, Path.home):
        with suppress(OSError, RuntimeError):
            if folder().is_dir():
                return folder()
    return Path.cwd()


def place(entry: str) -> Path:
    """What somebody typed as a path; ``~`` is their home folder."""
    path = Path(entry.strip())
    with suppress(RuntimeError):  # no such user: then it is a name like any other
        path = path.expanduser()
    return path.absolute()


def check(path: Path) -> None:
    """Find out, before anything is asked or rendered, whether a file can be there.

    Raises:
        AlreadyThere: there is one already.
        WriteProblem: there cannot be one, and why.
    """
    folder = path.parent
    if "\0" in str(path):
        raise WriteProblem(N_("This cannot be the name of a file."))
    try:
        if path.is_dir():
            raise WriteProblem(N_("{file} is a folder. A file name is needed."), file=str(path))
        if not folder.is_dir():
            raise WriteProblem(_NO_FOLDER, folder=str(folder))
        if not os.access(folder, os.W_OK | os.X_OK):
            raise WriteProblem(_NOT_WRITABLE, folder=str(folder))
        if path.exists():
            raise AlreadyThere(N_("{file} exists already."), file=str(path))
    except OSError:  # a name too long
        raise WriteProblem(N_("This cannot be the name of a file.")) from None


def write(path: Path, content: str | bytes, *, overwrite: bool = False) -> None:
    """Write ``content`` to ``path``; it is there whole or as it was before.

    Raises:
        AlreadyThere: there is a file, and ``overwrite`` was not said.
        WriteProblem: it cannot be written, and why.
    """
    write_all([(path, lambda: content)], overwrite=overwrite)


def write_all(
    files: Sequence[tuple[Path, Callable[[], str | bytes]]],
    *,
    overwrite: bool = False,
    progress: Progress | None = None,
) -> None:
    """Make and write several files. They get their names when all of them are on disk.

    Each is made when its turn comes, so that one is in memory at a time.

    Raises:
        AlreadyThere: there is a file of that name, and ``overwrite`` was not said.
        WriteProblem: one cannot be written, and why; no new one is there then.
        Cancelled: somebody stopped it; none is there then.
    """
    tell = progress or silent()
    tell.expect(len(files))
    for path, _make in files:
        try:
            check(path)
        except AlreadyThere:
            if not overwrite:
                raise
    with ExitStack() as leftovers:
        filled = []
        for path, make in files:
            tell.step(MAKING, file=path.name)
            filled.append((path, _filled(path, make(), leftovers)))
        tell.check()
        with ExitStack() as named:
            for path, beside in filled:
                _named(path, beside, overwrite=overwrite)
                if not overwrite:
                    named.callback(_gone, path)
            named.pop_all()


def _filled(path: Path, content: str | bytes, leftovers: ExitStack) -> Path:
    """A file beside ``path`` with what it is to hold; gone in the end, whatever happens."""
    target = path.resolve()  # a link stays a link
    beside = target.with_name(f".{target.stem[:40]}.{secrets.token_hex(4)}.tmp")
    leftovers.callback(_gone, beside)
    try:
        _fill(beside, content.encode("utf-8") if isinstance(content, str) else content)
    except OSError:
        raise WriteProblem(_NOT_WRITTEN, file=str(path)) from None
    return beside


def _named(path: Path, beside: Path, *, overwrite: bool) -> None:
    try:
        if overwrite:
            beside.replace(path.resolve())
        else:
            _place(beside, path.resolve())
    except FileExistsError:
        raise AlreadyThere(N_("{file} exists already."), file=str(path)) from None
    except OSError:
        raise WriteProblem(_NOT_WRITTEN, file=str(path)) from None


def _gone(beside: Path) -> None:
    with suppress(OSError):
        beside.unlink(missing_ok=True)


def _fill(file: Path, content: bytes) -> None:
    """A new file on disk. Others may read it as the umask says: it is anonymous."""
    with file.open("xb") as out:
        out.write(content)
        out.flush()
        os.fsync(out.fileno())


def _place(beside: Path, target: Path) -> None:
    """Give the file its name unless another has it by now."""
    try:
        target.hardlink_to(beside)
    except FileExistsError:
        raise
    except (OSError, NotImplementedError):  # a file system without links
        if target.exists():
            raise FileExistsError from None
        beside.replace(target)
