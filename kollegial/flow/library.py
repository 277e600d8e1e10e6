"""The library from its files: what is shipped, and a user's own in the data folder."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Final

from kollegial.consultation.library import Library, load_library
from kollegial.content import Kind, content_root, shipped
from kollegial.formats.problems import Problem, Unreadable
from kollegial.marking import N_
from kollegial.store.home import Home

_KINDS: Final[tuple[Kind, ...]] = ("phases", "phases/methods", "phases/blanks")

# Many times the longest session; a wrong file is refused before it fills the memory.
_LARGEST_FILE: Final = 20_000_000


def load(home: Home | None = None) -> Library:
    """Everything at hand; a user's file replaces a shipped one of its kind with the same id.

    A user's models and ``meeting.toml`` lie in ``models`` of the data folder, cards in
    ``models/methods``, blanks in ``models/blanks``.
    """
    problems: list[Problem] = []
    ours = [file for kind in _KINDS for file in shipped(kind, ".toml")]
    theirs: list[Path] = []
    if home is not None:
        for folder in (home.models, home.models / "methods", home.models / "blanks"):
            theirs += sorted(folder.glob("*.toml"))
    library = load_library(
        texts_of(ours, content_root(), problems), texts_of(theirs, None, problems)
    )
    return replace(library, problems=(*problems, *library.problems))


def read_text(file: Path, shown: str | None = None) -> str:
    """The text of a file that a person wrote; raises Unreadable in plain words."""
    name = shown or str(file)
    try:
        if file.stat().st_size > _LARGEST_FILE:
            raise Unreadable([Problem(name, None, "", N_("expected a much smaller file"))])
        return file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        # error.object holds the bytes of the file: counted for the line, never shown.
        line = error.object[: error.start].count(b"\n") + 1
        problem = Problem(name, line, "", N_("expected text in UTF-8"))
    except FileNotFoundError:
        problem = Problem(name, None, "", N_("expected a file, there is none"))
    except OSError:
        problem = Problem(name, None, "", N_("expected a file that can be read"))
    raise Unreadable([problem])


def texts_of(files: Iterable[Path], root: Path | None, problems: list[Problem]) -> dict[str, str]:
    """The texts by the name to show; what cannot be read goes to ``problems``."""
    texts: dict[str, str] = {}
    for file in files:
        name = file.relative_to(root).as_posix() if root else str(file)
        try:
            texts[name] = read_text(file, name)
        except Unreadable as unreadable:
            problems += unreadable.problems
    return texts
