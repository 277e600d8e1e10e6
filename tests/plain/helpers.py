"""Somebody who types in tests: a script of lines and waits, on a clock moved by hand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kollegial.plain.talk import Left
from tests.flow.helpers import FakeClock


@dataclass(frozen=True)
class Wait:
    """Seconds in which nobody types."""

    seconds: float


class Scripted:
    """A ``Talk`` that takes its lines from a script and keeps everything that was said."""

    def __init__(self, script: Iterable[str | Wait], clock: FakeClock | None = None) -> None:
        self._script: Iterator[str | Wait] = iter(script)
        self._clock = clock or FakeClock()
        self.said: list[str] = []
        self.prompts: list[str] = []
        self.hidden: list[str] = []
        self.bells = 0
        self.pushed = 0

    def say(self, line: str = "") -> None:
        """Keep it."""
        assert "\n" not in line
        self.said.append(line)

    def ask(self, prompt: str, timeout: float | None = None) -> str | None:
        """The next line of the script; a wait passes in steps no longer than ``timeout``."""
        if not self.prompts or self.prompts[-1] != prompt:
            self.prompts.append(prompt)
        entry = next(self._script, None)
        if entry is None:
            raise Left
        if isinstance(entry, str):
            return entry
        self._clock.wait(entry.seconds)
        return None if timeout is not None else self.ask(prompt)

    def secret(self, prompt: str) -> str:
        """The next line, unseen."""
        self.hidden.append(prompt)
        return self.ask(prompt) or ""

    def bell(self) -> None:
        """Count it."""
        self.bells += 1

    def push_away(self) -> None:
        """Count it."""
        self.pushed += 1

    @property
    def text(self) -> str:
        """Everything said, a line each."""
        return "\n".join(self.said)
