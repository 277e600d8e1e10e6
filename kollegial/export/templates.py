"""The templates: those the program comes with, and an organisation's own over them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from kollegial.content import shipped
from kollegial.export.errors import TemplateProblem
from kollegial.marking import N_

SUFFIX: Final = ".jinja"
BEHIND: Final = "shipped/"
"""A shipped template can be reached under this name too, so that one's own can extend it."""

_LARGEST = 1_000_000


def load(own: Path | None = None) -> dict[str, str]:
    """All templates by file name; one in the folder ``own`` replaces the shipped one.

    Raises:
        TemplateProblem: a file cannot be read.
    """
    ours = _texts(shipped("protocols/templates", SUFFIX))
    theirs = _texts(sorted(own.glob(f"*{SUFFIX}"))) if own is not None and own.is_dir() else {}
    return {**{BEHIND + name: text for name, text in ours.items()}, **ours, **theirs}


def _texts(files: Iterable[Path]) -> dict[str, str]:
    return {file.name: _text(file) for file in files}


def _text(file: Path) -> str:
    try:
        if file.stat().st_size <= _LARGEST:
            return file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        pass
    raise TemplateProblem(N_("The template {file} cannot be read as text."), file=file.name)
