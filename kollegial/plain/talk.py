"""Lines out, lines in: all that plain mode knows of whoever sits there."""

from __future__ import annotations

from typing import Protocol


class Left(Exception):
    """Nobody types any more: the end of input, or Ctrl+C."""


class Talk(Protocol):
    """Somebody to talk with."""

    def say(self, line: str = "") -> None:
        """Say one line."""
        ...

    def ask(self, prompt: str, timeout: float | None = None) -> str | None:
        """The next line; None if none came within ``timeout`` seconds.

        The prompt is shown once, and again only if something was said since.

        Raises:
            Left: nobody types any more.
        """
        ...

    def secret(self, prompt: str) -> str:
        """A line that nobody sees while it is typed, as far as the terminal can hide it.

        Raises:
            Left: nobody types any more.
        """
        ...

    def bell(self) -> None:
        """Make a sound."""
        ...

    def push_away(self) -> None:
        """Move what was said out of sight, for whoever types next."""
        ...
