"""On which line and in which column a value of a TOML text stands.

``tomllib`` gives values without places. This scanner gives places without values:
it walks a text that ``tomllib`` has already accepted, so it may trust its shape and
needs no error messages of its own. Where it loses its way it stops, and the places
found so far stay useful.
"""

from __future__ import annotations

import tomllib
from typing import Final, NamedTuple

from kollegial.formats.problems import Path

_BARE_END: Final = frozenset(" \t\r\n.=]#,}")
_SPACE: Final = " \t"
_BLANK: Final = " \t\r\n"


class Spot(NamedTuple):
    """A place: line and column of the key (from 1), its width, and the column of its value.

    An entry of a list has no key: width 0. A table has no value of its own: None.
    """

    line: int
    column: int
    width: int = 0
    value: int | None = None


def scan(text: str) -> dict[Path, Spot]:
    """The place of every table, key and list entry."""
    return _Scanner(text).scan()


class _Key(NamedTuple):
    """A key of the text: its name, where it begins and how wide it is written."""

    name: str
    at: int
    width: int


class _Scanner:
    """One pass over the text: ``at`` moves on, ``spots`` fills up."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.spots: dict[Path, Spot] = {}
        self._counts: dict[Path, int] = {}
        self._row = 1
        self._row_at = 0

    def scan(self) -> dict[Path, Spot]:
        """Walk the whole text, statement by statement."""
        table: Path = ()
        try:
            while self._skip_blank():
                if self._peek() == "[":
                    table = self._header()
                else:
                    self._pair(table)
        except (IndexError, ValueError, RecursionError):
            pass
        return self.spots

    def _header(self) -> Path:
        is_list = self.text.startswith("[[", self.at)
        self.at += 2 if is_list else 1
        keys = self._keys()
        self.at += 2 if is_list else 1
        path = self._entered(keys[:-1])
        last = (*path, keys[-1].name)
        spot = self._spot(keys[-1])
        self.spots.setdefault(last, spot)
        if not is_list:
            # [phases] after [[phases]] is not TOML, so the last key needs no list index here.
            return last
        count = self._counts.get(last, 0)
        self._counts[last] = count + 1
        self.spots[*last, count] = spot
        return (*last, count)

    def _entered(self, keys: list[_Key]) -> Path:
        """The path down ``keys``, through the newest entry of every list on the way."""
        path: Path = ()
        for key in keys:
            path = (*path, key.name)
            self.spots.setdefault(path, self._spot(key))
            if count := self._counts.get(path):
                path = (*path, count - 1)
        return path

    def _pair(self, table: Path) -> None:
        path = table
        for key in self._keys():
            path = (*path, key.name)
            spot = self._spot(key)
            self.spots.setdefault(path, spot)
        self._skip(_SPACE)
        self.at += 1  # the equals sign
        self._skip(_SPACE)
        self.spots[path] = spot._replace(value=self._column(self.at))
        self._value(path)

    def _keys(self) -> list[_Key]:
        keys = []
        while True:
            self._skip(_SPACE)
            start = self.at
            keys.append(_Key(self._key(), start, self.at - start))
            self._skip(_SPACE)
            if self._peek() != ".":
                return keys
            self.at += 1

    def _key(self) -> str:
        start = self.at
        if self._peek() in "\"'":
            self._string()
            quoted = self.text[start : self.at]
            return str(tomllib.loads(f"key = {quoted}")["key"])
        while self.at < len(self.text) and self.text[self.at] not in _BARE_END:
            self.at += 1
        if start == self.at:
            raise ValueError
        return self.text[start : self.at]

    def _value(self, path: Path) -> None:
        char = self._peek()
        if char in "\"'":
            self._string()
        elif char == "[":
            self._array(path)
        elif char == "{":
            self._inline_table(path)
        else:
            start = self.at
            while self.at < len(self.text) and self.text[self.at] not in ",]}#\n":
                self.at += 1
            if start == self.at:
                raise ValueError  # no value, so no text that tomllib accepts

    def _array(self, path: Path) -> None:
        self.at += 1
        index = 0
        while self._skip_blank() and self._peek() != "]":
            if self._peek() == ",":
                self.at += 1
                continue
            column = self._column(self.at)
            self.spots[*path, index] = Spot(self._line(self.at), column, value=column)
            self._value((*path, index))
            index += 1
        self.at += 1

    def _inline_table(self, path: Path) -> None:
        self.at += 1
        while self._skip_blank() and self._peek() != "}":
            if self._peek() == ",":
                self.at += 1
                continue
            self._pair(path)
        self.at += 1

    def _string(self) -> None:
        quote = self._peek()
        if self.text.startswith(quote * 3, self.at):
            self._to_end(quote * 3)
            # Up to two more quotes may belong to the text before the closing three.
            while self.at < len(self.text) and self.text[self.at] == quote:
                self.at += 1
        else:
            self._to_end(quote)

    def _to_end(self, fence: str) -> None:
        self.at += len(fence)
        while not self.text.startswith(fence, self.at):
            escaped = fence[0] == '"' and self.text[self.at] == "\\"
            self.at += 2 if escaped else 1
            self._peek()
        self.at += len(fence)

    def _skip_blank(self) -> bool:
        """Pass white space, line ends and comments; False at the end of the text."""
        self._skip(_BLANK)
        while self.at < len(self.text) and self.text[self.at] == "#":
            end = self.text.find("\n", self.at)
            self.at = len(self.text) if end < 0 else end
            self._skip(_BLANK)
        return self.at < len(self.text)

    def _skip(self, chars: str) -> None:
        while self.at < len(self.text) and self.text[self.at] in chars:
            self.at += 1

    def _peek(self) -> str:
        return self.text[self.at]

    def _spot(self, key: _Key) -> Spot:
        return Spot(self._line(key.at), self._column(key.at), key.width)

    def _line(self, at: int) -> int:
        # Keys of one statement share a line, so going back a little changes no count.
        self._row += self.text.count("\n", self._row_at, at)
        self._row_at = max(self._row_at, at)
        return self._row

    def _column(self, at: int) -> int:
        return at - self.text.rfind("\n", 0, at)
