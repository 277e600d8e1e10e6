"""What the benchmarks of the screens share: an eye on what an app paints, and lines of a table."""

from __future__ import annotations

import asyncio
import gc
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from textual._compositor import CompositorUpdate
from textual.app import App
from textual.events import Key
from textual.screen import Screen
from textual.widgets import TextArea

PATIENCE = 10.0
"""Seconds until a paint that never comes is an error."""
SLOT = 1 / 60 + 0.002
"""Seconds between a paint and the next key: Textual paints at most 60 times a second."""


class Paints:
    """Watches what an app paints, and turns it into escape codes as for a terminal.

    Headless, Textual leaves that last step out.
    """

    def __init__(self, app: App[None]) -> None:
        self._app, self._display = app, app._display
        self._look: Callable[[float], None] | None = None
        self.worked = 0.0
        """Milliseconds of the processor in the last ``first``: other programs do not count."""
        app._display = self._paint  # type: ignore[method-assign]

    async def first(self, key: str, shown: Callable[[], bool]) -> float:
        """Milliseconds from a key to the first paint after which ``shown`` holds."""
        painted: asyncio.Future[float] = asyncio.get_running_loop().create_future()

        def look(at: float) -> None:
            if not painted.done() and shown():
                painted.set_result(at)

        worked = time.process_time()
        start = self._press(key, look)
        end = await asyncio.wait_for(painted, PATIENCE)
        self.worked = (time.process_time() - worked) * 1000
        self._look = None
        return (end - start) * 1000

    async def around(self, key: str, quiet: float) -> tuple[float, float]:
        """Milliseconds from a key to its first paint, and to the last one it leads to.

        The last one is followed by so many seconds without a paint.
        """
        paints: list[float] = []
        start = self._press(key, paints.append)
        end = start + PATIENCE
        while not paints or time.perf_counter() < paints[-1] + quiet:
            if time.perf_counter() > end:
                message = "it never paints, or never stops"
                raise RuntimeError(message)
            await asyncio.sleep(quiet / 5)
        self._look = None
        return (paints[0] - start) * 1000, (paints[-1] - start) * 1000

    def watch(self, look: Callable[[float], None]) -> None:
        """Call ``look`` with the time of each paint from now on, until a key is measured."""
        self._look = look

    def _press(self, key: str, look: Callable[[float], None]) -> float:
        self._look = look
        start = time.perf_counter()
        self._app.post_message(Key("space" if key == " " else key, key if len(key) == 1 else None))
        return start

    def _paint(self, screen: Screen[object], renderable: Any) -> None:
        if isinstance(renderable, CompositorUpdate):
            renderable.render_segments(self._app.console)
            if self._look is not None:
                self._look(time.perf_counter())
        self._display(screen, renderable)


def moved(area: TextArea) -> Callable[[], bool]:
    """Whether the cursor is somewhere else than now."""
    before = area.cursor_location
    return lambda: area.cursor_location != before


@contextmanager
def settled() -> Iterator[None]:
    """What is there by now is no garbage: what the app itself does once it is painted."""
    gc.collect()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


def share(values: list[float], part: float) -> float:
    """The value that so large a part of all values does not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))]


def heading(*columns: str) -> None:
    """The first line of a table."""
    print(f"{'':44} {' '.join(f'{each:>9}' for each in columns)}")


def row(name: str, values: list[float], *more: str) -> float:
    """A line: how many there are, their median and their p99. Gives the median."""
    median = statistics.median(values)
    figures = (f"{len(values)}", f"{median:.1f}", f"{share(values, 0.99):.1f}", *more)
    print(f"{name:44} {' '.join(f'{each:>9}' for each in figures)}", flush=True)
    return median
