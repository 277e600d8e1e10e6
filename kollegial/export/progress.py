"""How far an export is, and the way to stop it.

Whoever exports hands in a ``Progress``; the work tells it each step and is stopped at the next
one after somebody cancelled. Nothing half is left: files get their names at the very end.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from kollegial.export.errors import ExportError
from kollegial.marking import N_


class Cancelled(ExportError):
    """Somebody stopped the export. Nothing was written."""

    def __init__(self) -> None:
        super().__init__(N_("The export was cancelled. Nothing was written."))


@dataclass(frozen=True, slots=True)
class Step:
    """What is done next: ``done`` of ``total`` steps lie behind.

    ``message`` is an English message id, ``params`` fill it after translation.
    """

    done: int
    total: int
    message: str
    params: dict[str, str] = field(default_factory=dict)


class Cancel:
    """A wish to stop; given by a screen, kept by the work in another thread."""

    def __init__(self) -> None:
        self._wished = threading.Event()

    def cancel(self) -> None:
        """Stop at the next step."""
        self._wished.set()

    @property
    def wished(self) -> bool:
        """Whether it is to stop."""
        return self._wished.is_set()


class Progress:
    """Counts the steps of one export and tells them. ``tell`` is called in the working thread."""

    def __init__(
        self, tell: Callable[[Step], None] | None = None, cancel: Cancel | None = None
    ) -> None:
        self._tell = tell
        self._cancel = cancel
        self._done = 0
        self._total = 0

    def expect(self, steps: int) -> None:
        """So many more steps are to come."""
        self._total += steps

    def step(self, message: str, **params: str) -> None:
        """Begin the next step.

        Raises:
            Cancelled: it is to stop.
        """
        self.check()
        self._total = max(self._total, self._done + 1)
        if self._tell is not None:
            self._tell(Step(self._done, self._total, message, params))
        self._done += 1

    def check(self) -> None:
        """Within a long step: go on, or stop.

        Raises:
            Cancelled: it is to stop.
        """
        if self._cancel is not None and self._cancel.wished:
            raise Cancelled


def silent() -> Progress:
    """Tells nobody and is never stopped."""
    return Progress()


MAKING: Final = N_("Making {file}")
"""The step in which one document is rendered."""
