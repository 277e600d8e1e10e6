"""Where documents are written to, and in which forms: as it was chosen last, else the usual."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final
from weakref import WeakKeyDictionary

from textual.app import App

from kollegial.export import write


@dataclass(frozen=True, slots=True)
class Habit:
    """What was chosen last in this run of the app."""

    folder: Path
    forms: tuple[str, ...]


USUAL: Final = ("pdf",)

_LAST: Final[WeakKeyDictionary[App[None], Habit]] = WeakKeyDictionary()


def habit(app: App[None]) -> Habit:
    """What is proposed next."""
    return _LAST.get(app) or Habit(write.default_folder(), USUAL)


def remember(app: App[None], chosen: Habit) -> None:
    """Propose this next."""
    _LAST[app] = chosen
