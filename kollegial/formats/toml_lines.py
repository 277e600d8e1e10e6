"""Where the values of a TOML text stand, and the line of a key without what is private on it."""

from __future__ import annotations

import re
from typing import Final

from kollegial.formats.problems import LONGEST_KEY, Excerpt, Path, harmless
from kollegial.formats.toml_scan import Spot, scan

# Before a key on its line there may be the rest of a dotted key or of a table's header.
_KEYS_ONLY: Final = re.compile(r"\s*(\[\[?\s*)?([A-Za-z0-9_-]+\s*\.\s*)*")


class Places:
    """The place of every table, key and list entry of one text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._spots = scan(text)

    def line(self, path: Path) -> int | None:
        """The line of ``path``, or of the nearest thing around it; None for the whole file."""
        spot = self.spot(path)
        return None if spot is None else spot.line

    def spot(self, path: Path) -> Spot | None:
        """Where ``path`` stands, or the nearest thing around it; None for the whole file."""
        for end in range(len(path), 0, -1):
            if (spot := self._spots.get(path[:end])) is not None:
                return spot
        return None

    def column(self, path: Path, at_key: bool) -> int | None:
        """The column of the key, or of what stands behind it if that is there."""
        spot = self.spot(path)
        if spot is None:
            return None
        if at_key or path not in self._spots or spot.value is None:
            return spot.column
        return spot.value

    def excerpt(self, path: Path) -> Excerpt | None:
        """The line of the nearest key, keys only; None where no key can be shown."""
        spot = self.spot(path)
        if spot is None or not 0 < spot.width <= LONGEST_KEY:
            return None
        row = self._text.split("\n")[spot.line - 1].rstrip("\r")
        start = spot.column - 1
        before, key = row[:start], row[start : start + spot.width]
        if not _KEYS_ONLY.fullmatch(before):
            before = "… "
        before = before.lstrip()
        if before.startswith("["):
            after = "]]" if before.startswith("[[") else "]"
            # What follows in brackets are keys too, but the caret points at this one.
            after = after if row[start + spot.width :].lstrip().startswith("]") else f".…{after}"
        else:
            after = " = …"
        return Excerpt(spot.line, harmless(before + key + after), len(before), len(key))
