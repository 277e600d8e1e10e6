"""Reading a TOML file leniently: what does not fit becomes a problem and keeps its default."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from kollegial.marking import N_
from kollegial.printable import printable

if TYPE_CHECKING:
    from kollegial.formats.problems import Problem

Choice = TypeVar("Choice")
Path = tuple[str, ...]


class Lenient:
    """Takes values out of the tables of one text and notes what was wrong with them.

    Light, because it reads before the first paint: what tells a problem is imported
    once there is one. A value that stands in the file is never repeated.
    """

    def __init__(self, text: str, name: str) -> None:
        self.problems: list[Problem] = []
        self._text = text
        self._name = name

    def wrong(self, path: Path, message: str, **params: str) -> None:
        """Note what was expected at ``path`` (message id)."""
        from kollegial.formats.problems import Problem, field_name
        from kollegial.formats.toml_lines import Places

        line = Places(self._text).line(path)
        found = Problem(self._name, line, field_name(path), message, tuple(params.items()))
        self.problems.append(found)

    def known(self, path: Path, table: Mapping[str, Any], names: Sequence[str]) -> None:
        """Note every key of a table that is none of ``names``."""
        for key in table:
            if key not in names:
                message = N_("no such field; expected one of: {known}")
                self.wrong((*path, key), message, known=", ".join(names))

    def table(self, path: Path, table: Mapping[str, Any]) -> Mapping[str, Any]:
        """A table within a table."""
        found = table.get(path[-1], {})
        if isinstance(found, dict):
            return found
        self.wrong(path, N_("expected a table"))
        return {}

    def one_of(
        self, path: Path, table: Mapping[str, Any], values: Sequence[Choice], usual: Choice
    ) -> Choice:
        """One of some words."""
        found = table.get(path[-1], usual)
        if found in values:
            return values[values.index(found)]
        self.wrong(path, N_("expected one of: {values}"), values=", ".join(map(str, values)))
        return usual

    def flag(self, path: Path, table: Mapping[str, Any], usual: bool) -> bool:
        """True or false."""
        found = table.get(path[-1], usual)
        if isinstance(found, bool):
            return found
        self.wrong(path, N_("expected true or false"))
        return usual

    def number(
        self, path: Path, table: Mapping[str, Any], limits: tuple[int, int], usual: int
    ) -> int:
        """A whole number within its limits."""
        found = table.get(path[-1], usual)
        least, most = limits
        if type(found) is int and least <= found <= most:
            return found
        message = N_("expected a whole number from {least} to {most}")
        self.wrong(path, message, least=str(least), most=str(most))
        return usual

    def line(self, path: Path, table: Mapping[str, Any], longest: int, usual: str) -> str:
        """One line of text."""
        found = table.get(path[-1], usual)
        if isinstance(found, str) and len(found) <= longest and printable(found) == found:
            return found.strip()
        message = N_("expected one line of text, {longest} characters at most")
        self.wrong(path, message, longest=str(longest))
        return usual
