"""Where a renderer is in the headings: none is skipped, none is said twice. Pure."""

from __future__ import annotations

from kollegial.export.document.texts import line


class Outline:
    """Levels from 1, as in forms in which the title is no heading."""

    def __init__(self) -> None:
        self._level = 0
        self._heading = ""

    def enter(self, level: int, text: str) -> int:
        """The level at which a heading stands that would like to stand at ``level``."""
        self._level = max(1, min(level, self._level + 1))
        self._heading = line(text)
        return self._level

    def caption(self, title: str) -> str:
        """The title of a table or picture, empty if it stands right above as a heading."""
        said = line(title)
        return "" if said == self._heading else said
